//! `resettle referral outcome-told`: the outcome came back to whoever made the referral.

use super::take::{Which, record, typed};
use super::words::channel;
use crate::commands::World;
use crate::domain::referral_path::StepKind;
use crate::error::{Ending, Result};

/// Record that the outcome was told to the referrer
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Who said so
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// Who was told
    #[arg(long, value_name = "NAME")]
    to: Option<String>,
    /// How: email, telephone, letter, portal
    #[arg(long, alias = "method", value_name = "HOW")]
    how: Option<String>,
}

/// # Errors
/// No such referral, a day in the future, a step that is not possible now.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let how = channel(args.how.as_ref(), &mut world.out, "--how")?;
    record(
        world,
        &args.which,
        "outcome-told",
        StepKind::OutcomeTold,
        |step, _| {
            step.by = typed(args.by.as_ref());
            step.to = typed(args.to.as_ref());
            step.channel = how;
            Ok(())
        },
    )
}
