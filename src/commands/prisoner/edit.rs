//! `resettle prisoner edit`: what is recorded of who somebody is.

use super::details::Details;
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::checks;
use crate::error::{Ending, Error, Result};

/// Change what is recorded of somebody
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    #[command(flatten)]
    details: Details,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// Nothing to change, an unknown prisoner, a value that is not what it should be.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    if args.details.is_empty() {
        return Err(
            Error::usage("nothing-to-change", "nothing was given to change")
                .hint("see `resettle prisoner edit --help`"),
        );
    }
    let number = world.whom(&args.prisoner)?;
    for warning in args.details.warnings() {
        world.out.warning(warning);
    }
    edit(
        world,
        number,
        "prisoner edit",
        args.dry_run.dry_run,
        |records, desk| {
            let lead = records.prisoner.lead.clone();
            args.details
                .write(&mut records.prisoner, desk.today, desk.calendar)?;
            desk.note_lead(records, &lead)?;
            let received = records.custody.iter().map(|spell| spell.received).min();
            if let Some(born) = records.prisoner.born {
                checks::date_of_birth(born, received, desk.today).map_err(|e| refused(&e))?;
            }
            Ok("record changed".to_owned())
        },
    )
}
