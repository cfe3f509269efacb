//! `resettle referral information`: the other side asks for more, and gets it.

use super::take::{Which, next_day, record, typed};
use crate::commands::World;
use crate::domain::referral_path::StepKind;
use crate::error::{Ending, Result};
use clap::ValueEnum;

/// Record that more information was asked, or sent
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Asked by them, or sent by us
    #[arg(value_name = "WHAT")]
    what: What,
    /// What was asked or sent, in a few words
    #[arg(long, value_name = "TEXT")]
    about: Option<String>,
    /// Who asked or sent it
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// The day by which it is wanted
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    next: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum What {
    Asked,
    Sent,
}

/// # Errors
/// No such referral, one that is not sent or is over, a day in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let kind = match args.what {
        What::Asked => StepKind::InformationAsked,
        What::Sent => StepKind::InformationSent,
    };
    record(world, &args.which, "information", kind, |step, desk| {
        step.value = typed(args.about.as_ref());
        step.by = typed(args.by.as_ref());
        step.next = next_day(args.next.as_ref(), step.on, desk, "--next")?;
        Ok(())
    })
}
