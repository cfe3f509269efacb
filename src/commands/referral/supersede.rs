//! `resettle referral supersede`: another referral takes the place of this one.

use super::take::{Which, take};
use super::which::{owner, referral_for};
use crate::commands::World;
use crate::commands::change::edit;
use crate::commands::owner;
use crate::domain::referral_path::{self, Stage, StepKind};
use crate::error::{Ending, Error, Result};

/// Record that another referral takes the place of this one
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// The id of the referral that takes its place
    #[arg(long, value_name = "REFERRAL")]
    by: String,
}

/// # Errors
/// No such referral, another person's, itself, or one that came to nothing itself.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = owner(&args.which.referral, world)?;
    let dry_run = args.which.dry_run.dry_run;
    edit(
        world,
        number,
        "referral supersede",
        dry_run,
        |records, desk| {
            let kind = StepKind::Superseded;
            let id = referral_for(records, &args.which.referral, kind)?;
            let (of, by) = owner::parts(&args.by);
            let own = of.is_none_or(|of| of == number);
            let mut referrals = records.referrals.iter().filter(|_| own);
            let Some(other) = referrals.find(|r| r.id == by) else {
                return Err(Error::cannot(
                    "unknown-referral",
                    format!("{number} has no referral {by}"),
                )
                .at("--by")
                .hint(format!("see them with `resettle referral list {number}`")));
            };
            let state = referral_path::walk(&records.entries, other).state;
            if by == id || matches!(state, Stage::Withdrawn | Stage::Superseded) {
                let reason = if by == id {
                    format!("{id} cannot take its own place")
                } else {
                    format!("{by} is {} itself", state.label())
                };
                return Err(Error::cannot("cannot-supersede", reason)
                    .at("--by")
                    .hint(format!("choose another: `resettle referral list {number}`")));
            }
            let mut step = args.which.step(kind, desk)?;
            step.value = by;
            take(records, desk, &id, step)
        },
    )
}
