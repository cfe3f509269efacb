//! `resettle referral responded`: what the receiver answered.

use super::take::take;
use super::which::{owner, pick};
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::referral_path::{Step, StepKind};
use crate::domain::{ReferralOutcome, ReferralState, checks, names};
use crate::error::{Ending, Error, Result};

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
    let typed = names::name(&args.outcome)
        .map_err(|fault| Error::usage("bad-text", format!("the answer {fault}")).at("--outcome"))?;
    let outcome = ReferralOutcome::from_word(&typed).map_or(typed, |known| known.word().to_owned());
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
            let id = referral.id.clone();
            let before = if referral.outcome.is_empty() {
                String::new()
            } else {
                format!(" (before: {})", referral.outcome)
            };
            let mut step = Step::new(StepKind::Answered, on);
            step.value.clone_from(&outcome);
            take(records, desk, &id, step)?;
            Ok(format!(
                "referral {id} answered on {}: {outcome}{before}",
                on.long()
            ))
        },
    )
}
