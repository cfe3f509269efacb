//! `resettle risk`: whether somebody has somewhere to live on release, as asked on a day.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::{EventKind, checks, names};
use crate::error::{Ending, Error, Result};
use clap::ValueEnum;

/// Record whether somebody is at risk of homelessness
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// What was found; asked for on a terminal where it is not given
    #[arg(value_name = "ANSWER")]
    answer: Option<Answer>,
    /// What the risk is, or why it ended, in a few words
    #[arg(long, value_name = "TEXT")]
    detail: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Answer {
    /// At risk of homelessness on release
    Yes,
    /// Asked, and no risk found
    #[value(alias = "no")]
    None,
    /// There was a risk, and it is over: somewhere to live is secured
    Ended,
}

/// # Errors
/// An unknown prisoner, an unfit text, a day in the future.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let answers = Answer::value_variants();
    let answer = world.one_of(args.answer, answers, "What was found", "ANSWER")?;
    args.on = world.on(args.on, "a risk")?;
    let detail = names::line(args.detail.as_deref().unwrap_or_default())
        .map_err(|fault| Error::usage("bad-text", format!("the detail {fault}")).at("--detail"))?;
    edit(
        world,
        number,
        "risk",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("a risk", on, desk.today).map_err(|e| refused(&e))?;
            let kind = match answer {
                Answer::Yes => EventKind::RiskIdentified,
                Answer::None => EventKind::RiskNone,
                Answer::Ended => EventKind::RiskEnded,
            };
            let fallback = if kind == EventKind::RiskIdentified {
                "At risk of homelessness"
            } else {
                ""
            };
            let detail = if detail.is_empty() {
                fallback
            } else {
                detail.as_str()
            };
            desk.add_event(records, kind, on, detail, "")?;
            Ok(format!("{} on {}", kind.label(), on.long()))
        },
    )
}
