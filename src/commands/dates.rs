//! `resettle dates`: the release dates of the present spell, and a date set, moved or cleared by hand.

mod odd;
mod stays;

use crate::calendar::{Calendar, Day};
use crate::cli::shared::{DryRunArg, FormatArg, PrisonerArg};
use crate::cli::typed::{future_day, past_day};
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::release::{KnownBy, ReleaseDate, ReleaseDateKind};
use crate::domain::{Case, PrisonNumber, Records, checks};
use crate::error::{Ending, Error, Result};
use crate::output::{Cell, Column, Envelope, write_rows};
pub use odd::warn_of_odd;
use stays::{Written, stays};

/// Show the release dates of a person, or set one: `resettle dates A1234BC crd 18/12/2026`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// Which date: confirmed, crd, ard, npd, prrd, apd, hdcad, hdced, ped, ted, sed, led or tused
    #[arg(value_name = "WHICH")]
    which: Option<String>,
    /// The day, or `none` to clear it; asked for on a terminal where it is not given
    #[arg(value_name = "DATE", allow_hyphen_values = true)]
    date: Option<String>,
    /// The day it became known [default: today]
    #[arg(
        long,
        value_name = "DATE",
        requires = "which",
        allow_hyphen_values = true
    )]
    known_on: Option<String>,
    #[command(flatten)]
    format: FormatArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

const COLUMNS: [Column; 6] = [
    Column::new("which", "Date"),
    Column::new("day", "Day"),
    Column::new("known_on", "Known on"),
    Column::new("known_by", "Known by"),
    Column::new("present", "Present"),
    Column::new("spell", "Received"),
];

/// # Errors
/// An unknown prisoner or date, a day that breaks a rule.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let Some(which) = &args.which else {
        return show(&args, number, world);
    };
    let kind = kind(which)?;
    let (today, calendar) = (world.options.today, Calendar::england_and_wales());
    let question = format!("{} on which day, or none", kind.label());
    let date = world.text(args.date.clone(), &question, "DATE", |typed| {
        day_or_none(typed, today, &calendar).map(drop)
    })?;
    set(&args, number, kind, &date, world)
}

fn show(args: &Args, number: PrisonNumber, world: &mut World) -> Result<Ending> {
    let case = world.books()?.case(number)?;
    let mut rows = Vec::new();
    for spell in &case.spells {
        for (index, date) in spell.dates.iter().enumerate() {
            let present = spell.dates[index + 1..]
                .iter()
                .all(|later| later.kind != date.kind);
            rows.push(vec![
                Cell::words(date.kind.label(), date.kind.word()),
                Cell::from(date.day),
                Cell::Day(date.known_on),
                Cell::text(date.known_by.word()),
                Cell::Bool(present),
                Cell::Day(spell.received()),
            ]);
        }
    }
    let written = write_rows(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(world.options.today),
        rows,
    )?;
    if written == 0 {
        world
            .out
            .remark(format!("{number} has no release dates recorded"));
    }
    Ok(Ending::Done)
}

fn set(
    args: &Args,
    number: PrisonNumber,
    kind: ReleaseDateKind,
    typed: &str,
    world: &mut World,
) -> Result<Ending> {
    let (mut nobody_leaves, mut unmoved) = (None, None);
    let ending = edit(
        world,
        number,
        "dates",
        args.dry_run.dry_run,
        |records, desk| {
            let known_on = past_day(
                args.known_on.as_deref(),
                desk.today,
                desk.calendar,
                "--known-on",
            )?;
            checks::not_in_future("a date known", known_on, desk.today).map_err(|e| refused(&e))?;
            let day = day_or_none(typed, desk.today, desk.calendar)?;
            let before = records.clone();
            set_date(records, kind, day, known_on)?;
            if before != *records {
                warn_of_odd(&before, records, desk);
                let case = |records| Case::build(records).as_of(desk.today);
                let (before, after) = (case(before), case(records.clone()));
                let written = Written { kind, day };
                unmoved = stays(&before, &after, written, desk.calendar, desk.today);
            } else if day.is_none() {
                return Ok(format!("no {}", kind.label()));
            }
            nobody_leaves = day.and_then(|day| no_day_of_release(kind, day, desk.calendar));
            Ok(match day {
                Some(day) => format!("{} set to {}", kind.label(), day.long()),
                None => format!("{} cleared", kind.label()),
            })
        },
    )?;
    if let Some(unmoved) = unmoved {
        world.out.status(format!("{number}: {unmoved}."));
    }
    warn_of_no_day_of_release(nobody_leaves, world);
    Ok(ending)
}

/// A confirmed date on which, as a rule, nobody is released; any other date is moved to a day on which somebody is.
#[must_use]
pub fn no_day_of_release(kind: ReleaseDateKind, day: Day, calendar: &Calendar) -> Option<Day> {
    let fixed = matches!(kind, ReleaseDateKind::Confirmed);
    (fixed && calendar.release_day(day) != day).then_some(day)
}

/// Says that a confirmed date is such a day.
pub fn warn_of_no_day_of_release(nobody_leaves: Option<Day>, world: &mut World) {
    if let Some(day) = nobody_leaves {
        let eve = "nobody is released on a day that is no working day, or on the eve of one";
        world.out.warning(format!(
            "{} is kept as the confirmed date, though as a rule {eve}",
            day.long()
        ));
    }
}

/// The day that was typed, and nothing where the date is to be cleared.
fn day_or_none(typed: &str, today: Day, calendar: &Calendar) -> Result<Option<Day>> {
    match typed {
        "none" | "-" => Ok(None),
        typed => future_day(typed, today, calendar, "DATE").map(Some),
    }
}

/// Which date of the record a word means.
///
/// # Errors
/// No date of the record, with the nearest.
pub fn kind(word: &str) -> Result<ReleaseDateKind> {
    ReleaseDateKind::from_word(word).ok_or_else(|| {
        let words: Vec<&str> = ReleaseDateKind::ALL
            .iter()
            .map(|kind| kind.word())
            .collect();
        let near = crate::domain::nearest::nearest(word, words.iter().copied(), 2);
        let hint = if near.is_empty() {
            format!("one of: {}", words.join(", "))
        } else {
            format!("nearest: {}", near.join(", "))
        };
        Error::usage("unknown-date", "this is not a date of the prison record")
            .at("WHICH")
            .hint(hint)
    })
}

/// Writes a date of the present spell by hand.
///
/// # Errors
/// Nobody in custody, or a day that breaks a rule beside the dates that are there.
pub fn set_date(
    records: &mut Records,
    kind: ReleaseDateKind,
    day: Option<Day>,
    known_on: Day,
) -> Result<()> {
    let case = Case::build(records.clone());
    let Some(spell) = case.current_spell() else {
        return Err(Error::cannot(
            "not-in-custody",
            format!(
                "{} was never received into custody",
                records.prisoner.number
            ),
        )
        .hint(format!(
            "record it first with `resettle receive {}`",
            records.prisoner.number
        )));
    };
    if let Some(day) = day {
        checks::release_date(kind, day, &spell.custody).map_err(|e| refused(&e))?;
        if spell.custody.kind.is_recall() && kind.is_planned_from() && day < spell.received() {
            return Err(Error::cannot(
                "release-before-reception",
                "the release date is before the return to custody",
            ));
        }
        let present = |wanted| {
            crate::domain::release::present(&spell.dates, wanted).and_then(|date| date.day)
        };
        let (release, expiry) = match kind {
            ReleaseDateKind::Sed => (
                present(ReleaseDateKind::Crd).max(present(ReleaseDateKind::Ard)),
                Some(day),
            ),
            ReleaseDateKind::Crd | ReleaseDateKind::Ard => {
                (Some(day), present(ReleaseDateKind::Sed))
            }
            _ => (None, None),
        };
        checks::expiry_after_release(release, expiry).map_err(|e| refused(&e))?;
    }
    let spell = spell.received();
    let fresh = ReleaseDate {
        kind,
        day,
        known_on,
        known_by: KnownBy::Hand,
        nth: 0,
    };
    let present = case
        .current_spell()
        .and_then(|spell| crate::domain::release::present(&spell.dates, kind));
    let unchanged = present.and_then(|date| date.day) == day;
    if !unchanged {
        crate::domain::release::add(&mut records.release_dates, spell, fresh);
    }
    Ok(())
}
