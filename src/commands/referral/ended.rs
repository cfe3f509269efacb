//! `resettle referral ended`: a duty ended, or the place or the support that came of the referral.

use super::take::{Which, record, typed};
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
    /// Who said so
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// The other side's reference
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    /// Anything else, in your own words
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
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
            step.by = typed(args.by.as_ref());
            step.reference = typed(args.reference.as_ref());
            step.notes = typed(args.note.as_ref());
            Ok(())
        },
    )
}
