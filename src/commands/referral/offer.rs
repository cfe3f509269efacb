//! `resettle referral offer`: what the person answered to an offer.

use super::take::{Which, record, typed};
use crate::cli::typed::future_day;
use crate::commands::World;
use crate::domain::referral_path::StepKind;
use crate::error::{Ending, Error, Result};
use clap::ValueEnum;

/// Record whether an offer was accepted or refused by the person
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// What the person answered
    #[arg(value_name = "ANSWER")]
    answer: Answer,
    /// For what was accepted: the day from which the place is theirs; told later, the command is given once more
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    from: Option<String>,
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
/// No such referral, no offer that is open, an answer in the future, a day for a place that was refused.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let kind = match args.answer {
        Answer::Accepted => StepKind::OfferAccepted,
        Answer::Refused => StepKind::OfferRefused,
    };
    if args.from.is_some() && kind == StepKind::OfferRefused {
        let error = Error::usage("nothing-starts", "what is refused does not start on a day");
        return Err(error.at("--from"));
    }
    record(world, &args.which, "offer", kind, |step, desk| {
        if let Some(typed) = &args.from {
            step.next = Some(future_day(typed, desk.today, desk.calendar, "--from")?);
        }
        step.why = typed(args.why.as_ref());
        step.notes = typed(args.note.as_ref());
        Ok(())
    })
}
