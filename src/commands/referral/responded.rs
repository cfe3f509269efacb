//! `resettle referral responded`: what the receiver answered.

use super::take::take;
use super::which::{owner, pick};
use super::words::answer;
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::referral_path::{Step, StepKind};
use crate::domain::{ReferralState, checks};
use crate::error::{Ending, Result};

/// Record the answer to a referral
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The referral's id, or the prison number where only one waits for it
    #[arg(value_name = "REFERRAL|PRISONER")]
    referral: String,
    /// The answer: "Plan agreed", "Appointment made", "Accepted - prevention duty", "Accepted - relief duty",
    /// "No local connection", "Not eligible", "Closed without contact", "Withdrawn", or your own words
    #[arg(long, value_name = "ANSWER")]
    outcome: String,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// No such referral, one that was not sent or was withdrawn, an empty answer, a day before it was sent or in the future, the same
/// answer of the same day again.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = owner(&args.referral, world)?;
    let outcome = answer(&args.outcome, &mut world.out, "--outcome")?;
    edit(
        world,
        number,
        "referral responded",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            let waiting = [ReferralState::Sent, ReferralState::Acknowledged];
            let referral = pick(records, &args.referral, &waiting)?;
            checks::referral_step("answered", on, referral.sent, desk.today)
                .map_err(|e| refused(&e))?;
            let (id, before) = (referral.id.clone(), referral.outcome.clone());
            let mut step = Step::new(StepKind::Answered, on);
            step.value.clone_from(&outcome);
            take(records, desk, &id, step)?;
            let after = pick(records, &id, &[])?.outcome.clone();
            let before = match before.as_str() {
                "" => String::new(),
                before if after == before && after != outcome => {
                    format!("; what was answered before stands: {before}")
                }
                before => format!(" (before: {before})"),
            };
            Ok(format!(
                "referral {id} answered on {}: {outcome}{before}",
                on.long()
            ))
        },
    )
}
