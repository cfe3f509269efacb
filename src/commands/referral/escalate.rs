//! `resettle referral escalate`: a silence or a disagreement is taken to a senior officer.

use super::take::{Which, next_day, record, typed};
use super::words::channel;
use crate::commands::World;
use crate::domain::referral_path::{DISAGREEMENT, StepKind};
use crate::error::{Ending, Result};

/// Record that it was taken to a senior officer
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// To whom: the senior officer, by name or post
    #[arg(long, value_name = "NAME")]
    to: String,
    /// The two sides disagree: what the protocols ask then comes up too
    #[arg(long)]
    disagreement: bool,
    /// How: email, telephone, letter
    #[arg(long, alias = "method", value_name = "HOW")]
    how: Option<String>,
    /// The day on which to try again
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    next: Option<String>,
    /// Anything else
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// # Errors
/// No such referral, a day in the future, a step that is not possible now.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let how = channel(args.how.as_ref(), &mut world.out, "--how")?;
    record(
        world,
        &args.which,
        "escalate",
        StepKind::Escalated,
        |step, desk| {
            step.to = args.to.clone();
            if args.disagreement {
                step.value = DISAGREEMENT.to_owned();
            }
            step.channel = how;
            step.next = next_day(args.next.as_ref(), step.on, desk, "--next")?;
            step.notes = typed(args.note.as_ref());
            Ok(())
        },
    )
}
