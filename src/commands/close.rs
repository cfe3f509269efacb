//! `resettle close`: end a case for a reason other than release.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::{EventKind, checks};
use crate::error::{Ending, Result};
use clap::ValueEnum;

/// Close a case: nothing in it is due any more. `resettle reopen A1234BC --case` opens it again
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// Why; asked for on a terminal where it is not given
    #[arg(long, value_name = "REASON")]
    reason: Option<Reason>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Reason {
    Died,
    Deported,
    Acquitted,
    /// Moved to a prison that this team does not serve
    TransferredOut,
    /// Housing is settled and nothing is left to do
    Finished,
    /// The person wants no more help
    Declined,
}

impl Reason {
    fn word(self) -> &'static str {
        match self {
            Self::Died => "died",
            Self::Deported => "deported",
            Self::Acquitted => "acquitted",
            Self::TransferredOut => "transferred out",
            Self::Finished => "finished",
            Self::Declined => "declined help",
        }
    }
}

/// # Errors
/// An unknown prisoner, a day in the future.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let reasons = Reason::value_variants();
    let reason = world.one_of(args.reason, reasons, "Why", "--reason REASON")?;
    args.on = world.on(args.on, "closing")?;
    edit(
        world,
        number,
        "close",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("closing", on, desk.today).map_err(|e| refused(&e))?;
            desk.add_event(records, EventKind::Closed, on, reason.word(), "")?;
            Ok(format!("case closed on {} ({})", on.long(), reason.word()))
        },
    )
}
