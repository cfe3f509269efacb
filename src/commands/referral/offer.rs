//! `resettle referral offer`: what the person answered to an offer.

use super::take::{Which, record, typed};
use crate::commands::World;
use crate::domain::referral_path::StepKind;
use crate::error::{Ending, Result};
use clap::ValueEnum;

/// Record whether an offer was accepted or refused by the person
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// What the person answered
    #[arg(value_name = "ANSWER")]
    answer: Answer,
    /// Why it was refused
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// Anything else
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Answer {
    Accepted,
    Refused,
}

/// # Errors
/// No such referral, no offer that is open, a day in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let kind = match args.answer {
        Answer::Accepted => StepKind::OfferAccepted,
        Answer::Refused => StepKind::OfferRefused,
    };
    record(world, &args.which, "offer", kind, |step, _| {
        step.why = typed(args.why.as_ref());
        step.notes = typed(args.note.as_ref());
        Ok(())
    })
}
