//! `resettle postpone`: an action put off to a later day; the original day stays visible.

use super::{ActionsArg, is_to_do, mark_all, put_mark, reason, unrecorded};
use crate::calendar::Day;
use crate::cli::shared::DryRunArg;
use crate::cli::typed::future_day;
use crate::commands::World;
use crate::commands::change::Desk;
use crate::domain::{Case, MarkKind, Records};
use crate::error::{Ending, Error, Result};
use crate::protocol::Action;

/// Put actions off to a later day, with the reason
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    actions: ActionsArg,
    /// The new day; asked for on a terminal where it is not given
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    to: Option<String>,
    /// Why; asked for on a terminal where it is not given
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner or action, one that is settled or has no day, an empty reason, a day before today or not later.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    args.actions = args.actions.or_ask(world, is_to_do)?;
    let to = match args.to.take() {
        Some(to) => to,
        None => world.day_ahead("To which day", "--to DATE")?,
    };
    let given = args.reason.take();
    let given = world.text(given, "Why", "--reason TEXT", |typed| {
        reason(typed).map(drop)
    })?;
    let reason = reason(&given)?;
    mark_all(
        world,
        &args.actions,
        "postpone",
        args.dry_run.dry_run,
        |records, action, desk| {
            let to = future_day(&to, desk.today, desk.calendar, "--to")?;
            if to < desk.today {
                return Err(
                    Error::cannot("in-the-past", format!("{} is in the past", to.long()))
                        .at("--to"),
                );
            }
            let due = puts_off(action, to)?;
            put_mark(
                records,
                action,
                MarkKind::Postponed,
                desk.today,
                Some(to),
                &reason,
                desk.user,
            );
            unrecorded::warn(MarkKind::Postponed, action, records, desk);
            if let Some(warning) = after_release(action, records, desk, due, to) {
                desk.warn(warning);
            }
            Ok(format!(
                "{} postponed from {} to {}",
                action.action,
                due.long(),
                to.long()
            ))
        },
    )
}

/// That somebody is released before the day to which an action is put off, where it was due while they were inside.
fn after_release(
    action: &Action<'_>,
    records: &Records,
    desk: &Desk<'_, '_>,
    due: Day,
    to: Day,
) -> Option<String> {
    let case = Case::build(records.clone()).as_of(desk.today);
    let mut spells = case.spells.iter();
    let spell = spells.find(|spell| spell.received() == action.spell)?;
    let inside = spell.custody.released.is_none();
    let release = spell
        .effective_release(desk.calendar)
        .ok()
        .filter(|_| inside)?
        .on;
    (due <= release && release < to).then(|| {
        format!(
            "the release day of {} is {}, before {}, to which {} is put off",
            action.prisoner,
            release.long(),
            to.long(),
            action.id()
        )
    })
}

/// The original day of an action that can be put off to a day.
fn puts_off(action: &Action<'_>, to: Day) -> Result<Day> {
    if action.state.is_settled() {
        return Err(Error::cannot(
            "settled-already",
            format!("{} is {} and cannot be put off", action.id(), action.state),
        )
        .hint("take a mark back first with `resettle reopen`"));
    }
    let Some(original) = action.original_due_on.or(action.due_on) else {
        return Err(Error::cannot(
            "no-day",
            format!("{} has no day that could be put off", action.id()),
        )
        .hint("set a day of your own with `resettle todo`"));
    };
    if to <= original {
        return Err(Error::cannot(
            "not-later",
            format!(
                "{} is due on {}, which is not before {}",
                action.id(),
                original.long(),
                to.long()
            ),
        )
        .at("--to"));
    }
    Ok(original)
}
