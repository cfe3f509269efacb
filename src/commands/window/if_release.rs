//! `resettle window A1234BC --if-release DATE`: what would move, become late or impossible, before the date is changed.

use crate::cli::typed::future_day;
use crate::commands::World;
use crate::commands::effects::{Effects, Snapshot};
use crate::commands::window::rows::{COLUMNS, cells};
use crate::domain::release::{KnownBy, ReleaseDate, ReleaseDateKind};
use crate::domain::{PrisonNumber, window};
use crate::error::{Ending, Error, Result};
use crate::output::{Envelope, Format, write_rows};

/// # Errors
/// An unknown prisoner, nobody in custody, a day before reception.
pub fn run(number: PrisonNumber, typed: &str, format: Format, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let (today, calendar) = (books.today, &books.calendar);
    let day = future_day(typed, today, calendar, "--if-release")?;
    let case = books.case(number)?;
    let mut supposed = case.clone();
    let Some(spell) = supposed.spells.last_mut() else {
        return Err(Error::cannot(
            "not-in-custody",
            format!("{number} was never received into custody"),
        ));
    };
    if let Some(released) = spell.custody.released {
        return Err(Error::cannot(
            "released-already",
            format!("{number} was released on {}", released.long()),
        )
        .hint(format!(
            "record the return first: `resettle recall {number}` or `resettle receive {number}`"
        )));
    }
    if day < spell.received() {
        return Err(Error::cannot(
            "release-before-reception",
            format!(
                "{} is before the reception on {}",
                day.long(),
                spell.received().long()
            ),
        )
        .at("--if-release"));
    }
    // A supposed date is a confirmed one that became known today: it is taken as it stands and moved by no rule.
    spell.dates.push(ReleaseDate {
        kind: ReleaseDateKind::Confirmed,
        day: Some(day),
        known_on: today,
        known_by: KnownBy::Hand,
        nth: 0,
    });
    let rules = books.rules()?;
    let old = Snapshot::of(&case, &rules, calendar, today);
    let new = Snapshot::of(&supposed, &rules, calendar, today);
    let rows: Vec<_> = window::windows(&supposed, today, calendar)
        .iter()
        .map(|w| cells(&supposed, w, today))
        .collect();
    write_rows(
        &mut world.out,
        format,
        &COLUMNS,
        &Envelope::new(today).with("if_release", day.to_string()),
        rows,
    )?;
    if format == Format::Table {
        let effects = Effects::between(Some(&old), &new, today);
        if effects.is_empty() {
            world.out.line("Nothing would move.")?;
        }
        effects.say(&mut world.out, true)?;
        if calendar.release_day(day) != day {
            world.out.line(format!(
                "Note: a CRD or ARD of {} would mean release on {}.",
                day.long(),
                calendar.release_day(day).long()
            ))?;
        }
        world.out.remark("Nothing was changed.");
    }
    Ok(Ending::Done)
}
