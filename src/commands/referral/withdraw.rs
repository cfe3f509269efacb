//! `resettle referral withdraw`: we take it back.

use super::take::{Told, Which, record};
use crate::cli::typed::one_of;
use crate::commands::World;
use crate::domain::referral_path::{StepKind, WITHDRAWALS};
use crate::error::{Ending, Result};

/// Withdraw a referral
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Why: consent-withdrawn, person-asked, accommodation-found, sent-by-mistake, wrong-receiver, died, other
    #[arg(long, value_name = "WORD")]
    reason: String,
    #[command(flatten)]
    told: Told,
}

/// # Errors
/// No such referral, a word that is not of the list, a step that is not possible now.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    record(
        world,
        &args.which,
        "withdraw",
        StepKind::Withdrawn,
        |step, _| {
            step.value = one_of(&args.reason, WITHDRAWALS, "reason", "--reason")?.to_owned();
            args.told.write(step);
            Ok(())
        },
    )
}
