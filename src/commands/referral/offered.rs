//! `resettle referral offered`: a provider offers a place, or support.

use super::take::{Which, next_day, record, typed};
use crate::commands::World;
use crate::domain::referral_path::StepKind;
use crate::error::{Ending, Result};

/// Record that a place or support is offered
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// What is offered
    #[arg(long, value_name = "TEXT")]
    what: Option<String>,
    /// The day by which it has to be answered
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    until: Option<String>,
    /// Who said so
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
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
        "offered",
        StepKind::Offered,
        |step, desk| {
            step.value = typed(args.what.as_ref());
            step.next = next_day(args.until.as_ref(), step.on, desk, "--until")?;
            step.by = typed(args.by.as_ref());
            step.notes = typed(args.note.as_ref());
            Ok(())
        },
    )
}
