//! `resettle fact`: something that happened, is so or is foreseen, in the words of the protocols.
//!
//! What has a command of its own is not recorded here: the error names that command. One file for who owns which word, one
//! for the lists.

pub mod list;
pub mod owners;

use crate::calendar::Day;
use crate::cli::shared::{DryRunArg, FormatArg};
use crate::cli::typed::{future_day, past_day};
use crate::commands::World;
use crate::commands::change::{Desk, edit, refused};
use crate::domain::fact::{NO, YES};
use crate::domain::{EventKind, FactKind, Nature, Records, checks, nearest::nearest};
use crate::error::{Ending, Error, Result};
use clap::ValueEnum;
use owners::Owner;

/// Record a fact that protocols ask about: `resettle fact A1234BC plan-agreed --on yesterday`
///
/// `resettle fact A1234BC` shows what is recorded of somebody. `resettle fact --list` names every word.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER", required_unless_present = "list")]
    prisoner: Option<String>,
    /// What happened, is so or is foreseen: plan-agreed, veteran, trial
    #[arg(value_name = "WORD")]
    word: Option<String>,
    /// Whether it is so; `no` also for a foreseen day that is not to come any more
    #[arg(value_name = "ANSWER", requires = "word")]
    answer: Option<Answer>,
    /// The day it happened, became so or became known [default: today]
    #[arg(
        long,
        value_name = "DATE",
        requires = "word",
        allow_hyphen_values = true
    )]
    on: Option<String>,
    /// The day that is foreseen: of the trial, of the end of a placement
    #[arg(
        long,
        value_name = "DATE",
        requires = "word",
        allow_hyphen_values = true
    )]
    day: Option<String>,
    /// Name every word, with what it means and the command that records it
    #[arg(long, conflicts_with_all = ["prisoner", "word", "answer"])]
    list: bool,
    #[command(flatten)]
    format: FormatArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Answer {
    /// It is so
    Yes,
    /// It is not so, or no longer
    No,
}

/// The last day of a short-stay bed is given with it.
const BED: &str = "CAS3";

/// # Errors
/// An unknown prisoner or word, a word that another command records, a day or an answer that does not fit it.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let Some(typed) = args.prisoner.as_deref() else {
        list::words(args.format.get(), world)?;
        return Ok(Ending::Done);
    };
    let number = world.whom(typed)?;
    let Some(word) = args.word.as_deref() else {
        list::recorded(number, args.format.get(), world)?;
        return Ok(Ending::Done);
    };
    let fact = fact_of(word)?;
    fits(fact, &args)?;
    edit(
        world,
        number,
        "fact",
        args.dry_run.dry_run,
        |records, desk| record(fact, &args, records, desk),
    )
}

/// The fact that was typed.
fn fact_of(word: &str) -> Result<FactKind> {
    if let Some(fact) = FactKind::from_word(word) {
        return Ok(fact);
    }
    let Some(owner) = owners::owner(word) else {
        let error = Error::usage("unknown-fact", "there is no such fact").at("WORD");
        let words = owners::words();
        let near = nearest(word, words.keys().copied(), 3);
        return Err(if near.is_empty() {
            error.hint("see every word with `resettle fact --list`")
        } else {
            error.hint(format!("nearest: {}", near.join(", ")))
        });
    };
    let word = word.trim().to_ascii_lowercase();
    Err(match (owner, owner.command()) {
        (Owner::Fact(other), Some(command)) => Error::usage(
            "follows-from-another",
            format!("{word} follows from {}", other.word()),
        )
        .hint(format!("record it with `{command}`")),
        (_, Some(command)) => Error::usage(
            "recorded-elsewhere",
            format!("{word} is recorded with another command"),
        )
        .hint(format!("use `{command}`")),
        (_, None) => Error::usage(
            "follows-by-itself",
            format!("{word} follows from what is recorded, and is not recorded itself"),
        ),
    }
    .at("WORD"))
}

/// Whether the answer and the day that were typed are those that the fact takes.
fn fits(fact: FactKind, args: &Args) -> Result<()> {
    let word = fact.word();
    let no = args.answer == Some(Answer::No);
    let takes_day = fact.nature() == Nature::Foreseen || fact == FactKind::BedStart;
    if fact.nature() == Nature::Happened && no {
        return Err(Error::usage(
            "not-yes-or-no",
            format!("{word} happens on a day, and is not answered with no"),
        )
        .at("ANSWER")
        .hint("what was recorded by mistake is taken back with `resettle undo`"));
    }
    match (takes_day, &args.day) {
        (false, Some(_)) => Err(
            Error::usage("no-day-ahead", format!("{word} has no day ahead"))
                .at("--day")
                .hint("the day it happened or became so is given with --on"),
        ),
        (true, Some(_)) if no => Err(Error::usage(
            "day-and-no",
            format!("{word} is either foreseen on a day or no longer"),
        )
        .at("--day")),
        (true, None) if !no => Err(Error::usage(
            "missing-day",
            format!("{word} needs the day that is foreseen"),
        )
        .at("--day")
        .hint(format!(
            "for example `resettle fact A1234BC {word} --day +14d`"
        ))),
        _ => Ok(()),
    }
}

fn record(
    fact: FactKind,
    args: &Args,
    records: &mut Records,
    desk: &mut Desk<'_, '_>,
) -> Result<String> {
    let on = past_day(args.on.as_deref(), desk.today, desk.calendar, "--on")?;
    checks::not_in_future(fact.word(), on, desk.today).map_err(|e| refused(&e))?;
    checks::after_birth(fact.word(), on, records.prisoner.born).map_err(|e| refused(&e))?;
    let day = match args.day.as_deref() {
        Some(typed) => Some(future_day(typed, desk.today, desk.calendar, "--day")?),
        None => None,
    };
    let value = match (fact.nature(), args.answer, day) {
        (_, _, Some(day)) => day.to_string(),
        (Nature::Happened, ..) => String::new(),
        (_, Some(Answer::No), None) => NO.to_owned(),
        _ => YES.to_owned(),
    };
    let (detail, said) = match fact.kept_as() {
        EventKind::Fact => (fact.word(), fact.label(&value)),
        EventKind::BedStarted => (BED, bed(on, day)?),
        kind => ("", kind.label().to_owned()),
    };
    desk.add_event(records, fact.kept_as(), on, detail, &value)?;
    Ok(match fact.nature() {
        Nature::Happened => format!("{said}, on {}", on.long()),
        Nature::Foreseen => format!("{said}, known since {}", on.long()),
        Nature::Holds | Nature::HoldsOn | Nature::HoldsForLife => {
            format!("{said}, since {}", on.long())
        }
    })
}

/// What is said of a bed, which ends after it began.
fn bed(on: Day, until: Option<Day>) -> Result<String> {
    match until {
        Some(until) if until > on => Ok(format!("short-stay bed until {}", until.long())),
        _ => Err(Error::usage(
            "ends-before-start",
            format!("a bed that is given on {} ends on a later day", on.long()),
        )
        .at("--day")),
    }
}
