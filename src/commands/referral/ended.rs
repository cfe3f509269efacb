//! `resettle referral ended`: a duty ended, or the place or the support that came of the referral.

use super::take::{Told, Which, record};
use crate::cli::typed::one_of;
use crate::commands::World;
use crate::domain::referral_path::{ENDINGS, StepKind};
use crate::error::{Ending, Result};

/// Record that a duty, a place or the support ended
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Why: accommodation-secured, 56-days, became-homeless, contact-lost, non-cooperation, offer-refused,
    /// withdrew, moved-on, other
    #[arg(long, value_name = "WORD")]
    why: Option<String>,
    #[command(flatten)]
    told: Told,
}

/// # Errors
/// No such referral, a word that is not of the list, a step that is not possible now.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    record(
        world,
        &args.which,
        "ended",
        StepKind::DutyEnded,
        |step, _| {
            if let Some(typed) = &args.why {
                step.value = one_of(typed, ENDINGS, "reason", "--why")?.to_owned();
            }
            args.told.write(step);
            Ok(())
        },
    )
}
