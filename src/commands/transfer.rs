//! `resettle transfer`: a move to another establishment.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::local_prison;
use crate::commands::loose_ends;
use crate::commands::places::establishment;
use crate::domain::{at_once, checks};
use crate::error::{Ending, Error, Result};

/// Record a move to another establishment
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// Where to: a code or a name; asked for on a terminal where it is not given
    #[arg(long, value_name = "ESTABLISHMENT")]
    to: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner, a day in the future, before the first reception or at liberty.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let to = world.establishment(args.to, "Where to", "--to ESTABLISHMENT")?;
    args.on = world.on(args.on, "a transfer")?;
    let to = establishment(&to, &mut world.out)?;
    let mut follows = Vec::new();
    let mut later = None;
    let ending = edit(
        world,
        number,
        "transfer",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("a transfer", on, desk.today).map_err(|e| refused(&e))?;
            if let Some(first) = records.receptions().first().filter(|first| on < **first) {
                return Err(Error::cannot(
                    "before-reception",
                    format!("{number} was first received on {}", first.long()),
                )
                .at("--on"));
            }
            at_once::may_be_moved(records, on).map_err(|e| refused(&e).at("--on"))?;
            let from = records.establishment_on(on);
            if !from.code.is_empty()
                && from.code == to.code
                && records.is_latest_move(on, desk.today)
            {
                return Err(Error::cannot(
                    "there-already",
                    format!("{number} is at {} already", to.label()),
                ));
            }
            let id = desk.next_id('H')?;
            let moved = records.transfer(id, on, &to, desk.user, desk.today);
            if moved {
                follows = loose_ends::of_a_transfer(records, desk.today);
            }
            later = at_once::later_move(records, on).filter(|_| !moved);
            let local = local_prison::note(records, desk, &to, on)?;
            let from = match from.is_empty() {
                true => String::new(),
                false => format!("from {} ", from.label()),
            };
            let to = to.label();
            Ok(format!("transferred {from}to {to} on {}{local}", on.long()))
        },
    )?;
    if let Some(why) = later {
        world
            .out
            .warning(format!("{why}, so where {number} is now stays as it was"));
        if !args.dry_run.dry_run {
            world.out.hint("if the day was a slip: `resettle undo`");
        }
    }
    loose_ends::say(world, "To hand on", &follows)?;
    Ok(ending)
}
