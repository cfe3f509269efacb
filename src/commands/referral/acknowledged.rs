//! `resettle referral acknowledged`: the receiver says that it came.

use super::take::{forbidden, keep, typed};
use super::which::{owner, pick};
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::referral_path::{self, Step, StepKind};
use crate::domain::{ReferralState, checks};
use crate::error::{Ending, Result};

/// Record that a referral was acknowledged
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The referral's id, or the prison number where only one waits for it
    #[arg(value_name = "REFERRAL|PRISONER")]
    referral: String,
    /// The other side's reference
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    /// Who acknowledged it
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// No such referral, one that was not sent, a day before it was sent or in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = owner(&args.referral, world)?;
    edit(
        world,
        number,
        "referral acknowledged",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            let referral = pick(records, &args.referral, &[ReferralState::Sent])?;
            let id = referral.id.clone();
            checks::referral_step("acknowledged", on, referral.sent, desk.today).map_err(|e| {
                let error = refused(&e);
                if referral.sent.is_some() {
                    return error;
                }
                error.hint(format!(
                    "first record that it was sent: `resettle referral sent {id}`"
                ))
            })?;
            let referral = referral.clone();
            let mut step = Step::new(StepKind::Acknowledged, on);
            referral_path::may(&records.entries, &referral, &step).map_err(forbidden)?;
            pick(records, &referral.id, &[])?.acknowledged = Some(on);
            if args.reference.is_some() || args.by.is_some() {
                step.reference = typed(args.reference.as_ref());
                step.by = typed(args.by.as_ref());
                keep(records, desk, &referral.id, &step)?;
            }
            let id = &referral.id;
            Ok(format!("referral {id} acknowledged on {}", on.long()))
        },
    )
}
