//! `resettle referral refused`: the receiver decided against it, or closed it.

use super::take::{Told, Which, record};
use crate::cli::typed::one_of;
use crate::commands::World;
use crate::domain::referral_path::{REFUSALS, StepKind};
use crate::error::{Ending, Result};

/// Record that the referral was refused or closed
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Why: no-local-connection, not-eligible, intentionally-homeless, closed-without-contact, not-homeless,
    /// no-vacancy, risk, support-needs, arrears, list-closed, other
    #[arg(long, value_name = "WORD")]
    why: String,
    #[command(flatten)]
    told: Told,
}

/// # Errors
/// No such referral, a word that is not of the list, a step that is not possible now.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    record(
        world,
        &args.which,
        "refused",
        StepKind::Refused,
        |step, _| {
            step.value = one_of(&args.why, REFUSALS, "reason", "--why")?.to_owned();
            args.told.write(step);
            Ok(())
        },
    )
}
