//! `resettle referral lead`: who leads on either side. A lead that becomes another is a fact, of which protocols ask that
//! everyone is told.

use super::take::{Which, record};
use crate::commands::World;
use crate::domain::referral_path::StepKind;
use crate::error::{Ending, Error, Result};

/// Record who leads on our side or on theirs
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("side").required(true).args(["ours", "theirs"]))]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// The name of the lead on our side
    #[arg(long, value_name = "NAME")]
    ours: Option<String>,
    /// The name of the lead on their side
    #[arg(long, value_name = "NAME")]
    theirs: Option<String>,
}

/// # Errors
/// No such referral, one that is over, no name, a day in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let (kind, name) = match (args.ours, args.theirs) {
        (Some(name), _) => (StepKind::OurLead, name),
        (None, Some(name)) => (StepKind::TheirLead, name),
        (None, None) => return Err(Error::usage("missing", "say who leads: --ours or --theirs")),
    };
    if name.trim().is_empty() {
        return Err(Error::usage("missing", "a lead has a name"));
    }
    record(world, &args.which, "lead", kind, |step, _| {
        step.by = name;
        Ok(())
    })
}
