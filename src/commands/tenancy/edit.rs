//! `resettle tenancy edit`: what is recorded of a home.

use super::details::Details;
use super::end::set_ended;
use super::which::{owner, pick};
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::checks;
use crate::error::{Ending, Error, Result};

/// Change what is recorded of a home: `resettle tenancy edit T000001 --arrears 300`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The home's id, or the prison number of somebody who has one
    #[arg(value_name = "HOME|PRISONER")]
    home: String,
    #[command(flatten)]
    details: Details,
    /// It was recorded as ended and has not
    #[arg(long)]
    not_ended: bool,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// Nothing to change, no such home, a value that is not what it should be.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let mut given = args.details.given();
    if args.not_ended {
        given.push("not ended");
    }
    if given.is_empty() {
        return Err(
            Error::usage("nothing-to-change", "nothing was given to change")
                .hint("see `resettle tenancy edit --help`"),
        );
    }
    let number = owner(&args.home, world)?;
    let mut to_say = None;
    let ending = edit(
        world,
        number,
        "tenancy edit",
        args.dry_run.dry_run,
        |records, desk| {
            let home = pick(records, &args.home)?;
            args.details.write(home, desk.today, desk.calendar)?;
            to_say = args.details.check_tenure(home, desk.today)?;
            let id = home.id.clone();
            checks::home_days(home.started, None, desk.today).map_err(|e| refused(&e))?;
            if args.not_ended {
                // How it ended is not how it stands now.
                if !given.contains(&"status") {
                    home.status.clear();
                }
                set_ended(records, &id, None);
            } else if let (Some(started), Some(ended)) = (home.started, home.ended) {
                checks::home_days(Some(started), Some(ended), ended.max(desk.today))
                    .map_err(|e| refused(&e))?;
            }
            Ok(format!("home {id} ({})", given.join(", ")))
        },
    )?;
    if let Some(words) = to_say {
        world.out.warning(words);
    }
    Ok(ending)
}
