//! `resettle prisoner edit`: what is recorded of who somebody is.

use super::details::Details;
use crate::cli::shared::DryRunArg;
use crate::cli::typed::prison_number;
use crate::commands::World;
use crate::commands::change::edit;
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
    let number = prison_number(&args.prisoner)?;
    if args.details.is_empty() {
        return Err(
            Error::usage("nothing-to-change", "nothing was given to change")
                .hint("see `resettle prisoner edit --help`"),
        );
    }
    for warning in args.details.warnings() {
        world.out.warning(warning);
    }
    edit(
        world,
        number,
        "prisoner edit",
        args.dry_run.dry_run,
        |records, desk| {
            let old = records.prisoner.clone();
            args.details
                .write(&mut records.prisoner, desk.today, desk.calendar)?;
            let new = records.prisoner.clone();
            let written = [
                ("surname", old.surname != new.surname, old.surname),
                ("forenames", old.forenames != new.forenames, old.forenames),
                (
                    "dob",
                    old.born != new.born,
                    old.born.map(|day| day.to_string()).unwrap_or_default(),
                ),
                ("sex", old.sex != new.sex, old.sex),
                (
                    "home_la_code",
                    old.home_authority != new.home_authority,
                    old.home_authority.unwrap_or_default(),
                ),
            ];
            for (field, changed, record) in written {
                if changed {
                    desk.remember_by_hand(records, field, record);
                }
            }
            Ok("record changed".to_owned())
        },
    )
}
