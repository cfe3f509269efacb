//! `resettle referral accepted`: the council accepts a duty.

use super::take::{Which, record, typed};
use crate::cli::typed::one_of;
use crate::commands::World;
use crate::domain::referral_path::{DUTIES, StepKind};
use crate::error::{Ending, Result};

/// Record that the council accepted a duty: prevention, relief or main
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Which duty: prevention, relief, main
    #[arg(long, value_name = "WORD")]
    duty: String,
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
        "accepted",
        StepKind::DutyAccepted,
        |step, _| {
            step.value = one_of(&args.duty, DUTIES, "duty", "--duty")?.to_owned();
            step.by = typed(args.by.as_ref());
            step.reference = typed(args.reference.as_ref());
            step.notes = typed(args.note.as_ref());
            Ok(())
        },
    )
}
