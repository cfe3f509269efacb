//! `resettle done`: an action was done.

use super::{
    ActionsArg, is_to_do, mark_all, may_settle, not_settled_otherwise, plan_step, put_mark,
};
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::domain::MarkKind;
use crate::error::{Ending, Result};
use crate::protocol::{Action, Completion, Rules};

/// Mark actions as done: `resettle done A1234BC ask-about-home-on-release`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    actions: ActionsArg,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner or action, a day in the future or too early, one that is waived or was done on another day.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    args.actions = args.actions.or_ask(world, is_to_do)?;
    args.on = world.on(args.on, "something done")?;
    let mut unrecorded: Vec<(String, String)> = Vec::new();
    let ending = mark_all(
        world,
        &args.actions,
        "done",
        args.dry_run.dry_run,
        |records, action, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            may_settle("something done", on, action, records, desk.today)?;
            not_settled_otherwise(records, action, MarkKind::Done, on)?;
            if plan_step::done(records, action, on, desk.today)? {
                return Ok(format!("{} done on {}", action.id(), on.long()));
            }
            if let Some(command) =
                fact_of(action, desk.rules).filter(|_| !action.state.is_settled())
            {
                unrecorded.push((action.id().to_string(), command));
            }
            put_mark(records, action, MarkKind::Done, on, None, "", desk.user);
            Ok(format!("{} done on {}", action.action, on.long()))
        },
    )?;
    for (id, command) in unrecorded {
        world.out.warning(format!("{id} is marked as done, but what it was for is not recorded; record it with `resettle {command}`"));
    }
    Ok(ending)
}

/// The command that records the fact by which an action is done, where there is one: a mark alone leaves the window as it is.
fn fact_of(action: &Action<'_>, rules: &Rules) -> Option<String> {
    let source = action.sources.first()?;
    let held = rules
        .in_force()
        .iter()
        .find(|held| held.protocol.id == source.protocol)?;
    let rule = held
        .protocol
        .rules
        .iter()
        .find(|rule| rule.id == source.rule)?;
    let by = rule.done_by?;
    if let Some(fact) = by.fact() {
        let number = action.prisoner;
        return Some(format!("fact {number} {}", fact.word()));
    }
    let command = match by {
        Completion::RiskAnswered => "risk",
        Completion::ConsentAnswered | Completion::ConsentGiven => "consent",
        Completion::DutyToReferSent => "referral sent",
        Completion::ReferralAcknowledged => "referral acknowledged",
        Completion::ReferralAnswered => "referral responded",
        _ => return None,
    };
    Some(command.to_owned())
}
