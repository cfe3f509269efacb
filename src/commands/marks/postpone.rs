//! `resettle postpone`: an action put off to a later day; the original day stays visible.

use super::{ActionsArg, mark_all, put_mark, reason};
use crate::cli::shared::DryRunArg;
use crate::cli::typed::future_day;
use crate::commands::World;
use crate::domain::MarkKind;
use crate::error::{Ending, Error, Result};

/// Put actions off to a later day, with the reason
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    actions: ActionsArg,
    /// The new day
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    to: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner or action, an empty reason, a day before today.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let reason = reason(&args.reason)?;
    mark_all(
        world,
        &args.actions,
        "postpone",
        args.dry_run.dry_run,
        |records, action, desk| {
            let to = future_day(&args.to, desk.today, desk.calendar, "--to")?;
            if to < desk.today {
                return Err(
                    Error::cannot("in-the-past", format!("{} is in the past", to.long()))
                        .at("--to"),
                );
            }
            put_mark(
                records,
                action,
                MarkKind::Postponed,
                desk.today,
                Some(to),
                &reason,
                desk.user,
            );
            Ok(format!("{} postponed to {}", action.action, to.long()))
        },
    )
}
