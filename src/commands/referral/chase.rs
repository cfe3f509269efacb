//! `resettle referral chase`: a try to get a word out of the other side; without a referral, whom to chase.

use super::silent;
use super::take::{next_day, record_with, typed};
use super::words::channel;
use crate::cli::shared::{DryRunArg, FormatArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::domain::referral_path::{Step, StepKind};
use crate::error::{Ending, Result};

/// Record that the other side was chased; without a referral, list whom to chase
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The referral's id, or the prison number where only one fits; the list where none is given
    #[arg(value_name = "REFERRAL|PRISONER")]
    referral: Option<String>,
    /// How: email, telephone, visit
    #[arg(long, alias = "method", value_name = "HOW", requires = "referral")]
    how: Option<String>,
    /// Who was spoken or written to
    #[arg(long, value_name = "NAME", requires = "referral")]
    to: Option<String>,
    /// The day on which to try again
    #[arg(
        long,
        value_name = "DATE",
        requires = "referral",
        allow_hyphen_values = true
    )]
    next: Option<String>,
    /// Anything else
    #[arg(long, value_name = "TEXT", requires = "referral")]
    note: Option<String>,
    #[command(flatten)]
    on: OnArg,
    /// List only referrals to this authority
    #[arg(long, value_name = "AUTHORITY", conflicts_with = "referral")]
    authority: Option<String>,
    /// List also those whose day has not passed
    #[arg(long, conflicts_with = "referral")]
    all: bool,
    #[command(flatten)]
    format: FormatArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// No such referral, one that waits for nobody's word, a day in the future; an unknown authority.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let kind = StepKind::Chased;
    let Some(referral) = &args.referral else {
        return silent::list(
            args.authority.as_deref(),
            args.all,
            args.format.get(),
            world,
        );
    };
    let how = channel(args.how.as_ref(), &mut world.out, "--how")?;
    record_with(world, referral, args.dry_run, "chase", kind, |desk| {
        let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
        let mut step = Step::new(kind, on);
        step.channel = how;
        step.to = typed(args.to.as_ref());
        step.next = next_day(args.next.as_ref(), step.on, desk, "--next")?;
        step.notes = typed(args.note.as_ref());
        Ok(step)
    })
}
