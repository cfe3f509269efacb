//! `resettle reopen`: a mark taken off an action, or a closed case opened again.

use super::{ActionsArg, is_marked, mark_all, plan_step};
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::commands::change::edit_all;
use crate::domain::{Case, EventKind};
use crate::error::{Ending, Error, Result};

/// Take back done, waived and postponed: `resettle reopen A1234BC ask-about-home-on-release`; with --case, open a closed case again
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    actions: ActionsArg,
    /// Open a closed case again
    #[arg(long)]
    case: bool,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner or action, an action without a mark, a case that is not closed.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    if args.case {
        let numbers = args.actions.people(world)?;
        return edit_all(
            world,
            &numbers,
            "reopen",
            args.dry_run.dry_run,
            |records, desk| {
                let number = records.prisoner.number;
                if Case::build(records.clone())
                    .as_of(desk.today)
                    .closed()
                    .is_none()
                {
                    return Err(Error::cannot(
                        "not-closed",
                        format!("the case of {number} is not closed"),
                    ));
                }
                let today = desk.today;
                desk.add_event(records, EventKind::Reopened, today, "", "")?;
                Ok("case opened again".to_owned())
            },
        );
    }
    let actions = args.actions.or_ask(world, is_marked)?;
    mark_all(
        world,
        &actions,
        "reopen",
        args.dry_run.dry_run,
        |records, action, _| {
            let opened = plan_step::reopen(records, action);
            let before = records.marks.len();
            records.marks.retain(|mark| !action.is_marked_by(mark));
            if records.marks.len() == before && !opened {
                return Err(Error::cannot(
                    "no-mark",
                    format!(
                        "{} is not marked, so there is nothing to take back",
                        action.id()
                    ),
                ));
            }
            Ok(format!("{} opened again", action.action))
        },
    )
}
