//! `resettle referral contact`: the other side tried to reach the person, or did.

use super::take::{Which, next_day, record, typed};
use super::words::channel;
use crate::commands::World;
use crate::domain::referral_path::StepKind;
use crate::error::{Ending, Result};

/// Record that the other side tried to reach the person, or did
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["attempt", "made"]))]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// They tried and did not reach the person
    #[arg(long)]
    attempt: bool,
    /// They spoke or wrote to each other
    #[arg(long)]
    made: bool,
    /// How: email, telephone, video, visit, letter
    #[arg(long, alias = "method", value_name = "HOW")]
    how: Option<String>,
    /// Who tried
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// The day on which they try again or go on
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    next: Option<String>,
    /// Anything else
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// # Errors
/// No such referral, one that is not sent or is over, a day in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let kind = if args.made {
        StepKind::ContactMade
    } else {
        StepKind::ContactAttempted
    };
    let how = channel(args.how.as_ref(), &mut world.out, "--how")?;
    record(world, &args.which, "contact", kind, |step, desk| {
        step.channel = how;
        step.by = typed(args.by.as_ref());
        step.next = next_day(args.next.as_ref(), step.on, desk, "--next")?;
        step.notes = typed(args.note.as_ref());
        Ok(())
    })
}
