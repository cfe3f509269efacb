//! `resettle referral interview`: an interview that is booked, was held or was missed.

use super::take::{record_with, typed};
use crate::cli::shared::DryRunArg;
use crate::cli::typed::{future_day, one_of, past_day};
use crate::commands::World;
use crate::domain::referral_path::{INTERVIEWS, Step, StepKind};
use crate::error::{Ending, Error, Result};

/// Record an interview: booked for a day, held, or missed
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The referral's id, or the prison number where only one fits
    #[arg(value_name = "REFERRAL|PRISONER")]
    referral: String,
    /// The day of the interview [default with --held or --missed: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// The time of day: 14:30
    #[arg(long, value_name = "TIME")]
    time: Option<String>,
    /// How: prison, video, telephone, office
    #[arg(long, alias = "method", value_name = "HOW")]
    how: Option<String>,
    /// It was held
    #[arg(long, conflicts_with = "missed")]
    held: bool,
    /// It did not come about
    #[arg(long)]
    missed: bool,
    /// With whom
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// Why it was missed
    #[arg(long, value_name = "TEXT", requires = "missed")]
    why: Option<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// No such referral, a booking on a day that has passed, one held on a day to come, a step that is not possible now.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let kind = match (args.held, args.missed) {
        (true, _) => StepKind::InterviewHeld,
        (_, true) => StepKind::InterviewMissed,
        _ => StepKind::InterviewBooked,
    };
    let verb = "interview";
    record_with(world, &args.referral, args.dry_run, verb, kind, |desk| {
        let mut step = if kind == StepKind::InterviewBooked {
            let missing = || {
                Error::usage("missing-day", "an interview is booked for a day")
                    .at("--on")
                    .hint("for example --on +7d --time 10:00 --how video")
            };
            let typed = args.on.as_deref().ok_or_else(missing)?;
            let day = future_day(typed, desk.today, desk.calendar, "--on")?;
            if day < desk.today {
                return Err(
                    Error::usage("in-past", format!("{} has passed", day.long()))
                        .at("--on")
                        .hint("say how it went: --held or --missed"),
                );
            }
            let mut step = Step::new(kind, desk.today);
            step.next = Some(day);
            step
        } else {
            let day = past_day(args.on.as_deref(), desk.today, desk.calendar, "--on")?;
            Step::new(kind, day)
        };
        if let Some(how) = &args.how {
            step.channel = one_of(how, INTERVIEWS, "way to hold an interview", "--how")?.to_owned();
        }
        step.time = typed(args.time.as_ref());
        step.by = typed(args.by.as_ref());
        step.why = typed(args.why.as_ref());
        Ok(step)
    })
}
