//! `resettle transfer`: a move to another establishment.

use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::{past_day, prison_number};
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::local_prison;
use crate::commands::places::establishment;
use crate::domain::checks;
use crate::error::{Ending, Result};

/// Record a move to another establishment
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    /// Where to: a code or a name
    #[arg(long, value_name = "ESTABLISHMENT")]
    to: String,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner, a day in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = prison_number(&args.prisoner)?;
    let to = establishment(&args.to, &mut world.out)?;
    edit(
        world,
        number,
        "transfer",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("a transfer", on, desk.today).map_err(|e| refused(&e))?;
            let id = desk.next_id('H')?;
            let moved = records.transfer(id, on, &to, desk.user, desk.today);
            let later = if moved { "" } else { "; a later move stands" };
            let local = local_prison::note(records, desk, &to, on)?;
            Ok(format!(
                "transferred to {} on {}{later}{local}",
                to.label(),
                on.long()
            ))
        },
    )
}
