//! `resettle referral waiting`: a provider put the person on its list.

use super::take::{Which, next_day, record, typed};
use crate::commands::World;
use crate::domain::referral_path::StepKind;
use crate::error::{Ending, Result};

/// Record that the person is on a waiting list
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Who said so
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// The day on which to look at it again
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    next: Option<String>,
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
        "waiting",
        StepKind::WaitingList,
        |step, desk| {
            step.by = typed(args.by.as_ref());
            step.next = next_day(args.next.as_ref(), step.on, desk, "--next")?;
            step.notes = typed(args.note.as_ref());
            Ok(())
        },
    )
}
