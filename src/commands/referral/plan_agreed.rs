//! `resettle referral plan-agreed`: the council and the person agreed a personal housing plan.

use super::take::{Which, record, typed};
use crate::commands::World;
use crate::domain::referral_path::StepKind;
use crate::error::{Ending, Result};

/// Record that a personal housing plan was agreed
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Who said so
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// The other side's reference
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    /// Anything else
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
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
            step.by = typed(args.by.as_ref());
            step.reference = typed(args.reference.as_ref());
            step.notes = typed(args.note.as_ref());
            Ok(())
        },
    )
}
