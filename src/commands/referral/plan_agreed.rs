//! `resettle referral plan-agreed`: the council and the person agreed a personal housing plan.

use super::take::{Told, Which, record};
use crate::commands::World;
use crate::domain::referral_path::StepKind;
use crate::error::{Ending, Result};

/// Record that a personal housing plan was agreed
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    told: Told,
}

/// # Errors
/// No such referral, a day in the future, a step that is not possible now.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    record(
        world,
        &args.which,
        "plan-agreed",
        StepKind::PlanAgreed,
        |step, _| {
            args.told.write(step);
            Ok(())
        },
    )
}
