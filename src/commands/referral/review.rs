//! `resettle referral review`: a decision that is challenged, and what came of it.

use super::take::{Which, next_day, record, typed};
use crate::commands::World;
use crate::domain::referral_path::{CHANGED, StepKind, UPHELD};
use crate::error::{Ending, Error, Result};
use clap::ValueEnum;

/// Record that a review of a decision was asked, or answered
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Asked by us, or answered by them
    #[arg(value_name = "WHAT")]
    what: What,
    /// With `answered`: whether the decision stands or is changed, which opens the referral again
    #[arg(long, value_name = "RESULT")]
    result: Option<Outcome>,
    /// Why it was asked, or the reason given
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// Who asked or answered
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// The day by which an answer is expected
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    next: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    Asked,
    Answered,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Outcome {
    /// The decision stands
    Upheld,
    /// The decision is changed
    Changed,
}

/// # Errors
/// No such referral, nothing decided, no review asked, a day in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let (kind, value) = match (args.what, args.result) {
        (What::Asked, None) => (StepKind::ReviewAsked, ""),
        (What::Answered, Some(Outcome::Upheld)) => (StepKind::ReviewAnswered, UPHELD),
        (What::Answered, Some(Outcome::Changed)) => (StepKind::ReviewAnswered, CHANGED),
        (What::Answered, None) => {
            return Err(
                Error::usage("missing-result", "an answered review has a result")
                    .at("--result")
                    .hint("say --result upheld or --result changed"),
            );
        }
        (What::Asked, Some(_)) => {
            return Err(Error::usage(
                "result-too-early",
                "a review that is asked has no result yet",
            )
            .at("--result"));
        }
    };
    record(world, &args.which, "review", kind, |step, desk| {
        step.value = value.to_owned();
        step.why = typed(args.why.as_ref());
        step.by = typed(args.by.as_ref());
        step.next = next_day(args.next.as_ref(), step.on, desk, "--next")?;
        Ok(())
    })
}
