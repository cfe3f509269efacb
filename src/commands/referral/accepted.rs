//! `resettle referral accepted`: the council accepts a duty.

use super::take::{Told, Which, record};
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
    #[command(flatten)]
    told: Told,
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
            args.told.write(step);
            Ok(())
        },
    )
}
