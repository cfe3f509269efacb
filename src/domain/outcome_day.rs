//! On which day an outcome is recorded, and as which kind of fact: the first night, three months on, or now.
//!
//! The first night belongs to the day of release; before release it is the place planned for it. Knows no label.

use crate::calendar::{Calendar, Day, Offset, Unit};
use crate::domain::case::{Case, Spell};
use crate::domain::checks::{self, Refusal};
use crate::domain::event::EventKind;

/// Which night is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Night {
    First,
    ThreeMonths,
    Now,
}

/// A fact to record, and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeDay {
    pub kind: EventKind,
    pub on: Day,
    /// Nobody has been released yet: it is the place planned for the first night.
    pub planned: bool,
}

fn refuse<T>(code: &'static str, reason: String) -> Result<T, Refusal> {
    Err(Refusal { code, reason })
}

/// The day of an outcome of a case as of today; `typed` is the day that was said, if one was.
///
/// # Errors
/// Never received, not released where a release is needed, a day in the future or of no release.
pub fn outcome_day(
    night: Night,
    case: &Case,
    typed: Option<Day>,
    calendar: &Calendar,
    today: Day,
) -> Result<OutcomeDay, Refusal> {
    let number = case.prisoner.number;
    if let Some(on) = typed {
        checks::not_in_future("an outcome", on, today)?;
    }
    let Some(latest) = case.current_spell() else {
        return refuse(
            "not-in-custody",
            format!("{number} was never received into custody"),
        );
    };
    if night == Night::First {
        return first_night(case, latest, typed, today);
    }
    let last_release = case.spells.iter().rev().find_map(|s| s.custody.released);
    let on = match (night, typed, last_release) {
        (_, Some(on), _) => on,
        (Night::ThreeMonths, None, Some(released)) => {
            calendar.apply(released, Offset::new(3, Unit::Months))
        }
        _ => today,
    };
    checks::not_in_future("three months after release", on, today)?;
    // What is said of a day belongs to the release before it, and a spell that began since has none.
    let at_liberty = case
        .spell_on(on)
        .and_then(|spell| spell.custody.released)
        .is_some_and(|released| released <= on);
    if !at_liberty {
        return refuse(
            "not-released",
            format!("{number} was in custody on {}", on.long()),
        );
    }
    Ok(OutcomeDay {
        kind: EventKind::AccommodationStatus,
        on,
        planned: false,
    })
}

fn first_night(
    case: &Case,
    latest: &Spell,
    typed: Option<Day>,
    today: Day,
) -> Result<OutcomeDay, Refusal> {
    let found = |on: Day, planned: bool| {
        Ok(OutcomeDay {
            kind: EventKind::AccommodationOnRelease,
            on,
            planned,
        })
    };
    let mut releases = case.spells.iter().map(|spell| spell.custody.released);
    if let Some(on) = typed.filter(|on| releases.any(|released| released == Some(*on))) {
        return found(on, false);
    }
    match (latest.custody.released, typed) {
        (Some(released), None) => found(released, false),
        (Some(released), Some(_)) => refuse(
            "not-the-first-night",
            format!(
                "the first night is that of the release on {}",
                released.long()
            ),
        ),
        (None, typed) => {
            let on = typed.unwrap_or(today);
            if on < latest.received() {
                return refuse(
                    "before-reception",
                    format!(
                        "{} is before the reception on {}",
                        on.long(),
                        latest.received().long()
                    ),
                );
            }
            found(on, true)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Custody, LegalStatus, Prisoner, Records, SpellKind};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a day")
    }

    fn case(released: Option<&str>, today: &str) -> Case {
        let number = "A1234BC".parse().expect("a number");
        let mut records = Records::of(Prisoner::new(number, "Example"));
        let mut spell = Custody::new(
            day("2026-03-01"),
            SpellKind::Reception,
            LegalStatus::Sentenced,
        );
        spell.released = released.map(day);
        records.custody.push(spell);
        Case::build(records).as_of(day(today))
    }

    fn asked(
        night: Night,
        released: Option<&str>,
        typed: Option<&str>,
    ) -> Result<(String, bool), &'static str> {
        let today = "2026-11-22";
        let found = outcome_day(
            night,
            &case(released, today),
            typed.map(day),
            &Calendar::england_and_wales(),
            day(today),
        );
        found
            .map(|found| (found.on.to_string(), found.planned))
            .map_err(|refusal| refusal.code)
    }

    #[test]
    fn the_first_night_is_that_of_the_release_or_planned() {
        let first = |released, typed| asked(Night::First, released, typed);
        let said = |on: &str, planned| Ok((on.to_owned(), planned));
        assert_eq!(first(Some("2026-08-30"), None), said("2026-08-30", false));
        assert_eq!(
            first(Some("2026-08-30"), Some("2026-08-30")),
            said("2026-08-30", false)
        );
        assert_eq!(
            first(Some("2026-08-30"), Some("2026-08-29")),
            Err("not-the-first-night")
        );
        assert_eq!(first(None, None), said("2026-11-22", true));
        assert_eq!(first(None, Some("2026-02-28")), Err("before-reception"));
        assert_eq!(first(None, Some("2026-11-23")), Err("in-future"));
    }

    #[test]
    fn three_months_are_calendar_months_and_have_to_have_passed() {
        let three = |released, typed| asked(Night::ThreeMonths, released, typed);
        assert_eq!(
            three(Some("2026-08-20"), None),
            Ok(("2026-11-20".to_owned(), false))
        );
        assert_eq!(three(Some("2026-08-30"), None), Err("in-future"));
        assert_eq!(
            three(Some("2026-08-30"), Some("2026-11-20")),
            Ok(("2026-11-20".to_owned(), false))
        );
        assert_eq!(three(None, None), Err("not-released"));
        assert_eq!(
            three(Some("2026-08-30"), Some("2026-08-29")),
            Err("not-released")
        );
    }

    #[test]
    fn three_months_on_belong_to_nobody_who_was_recalled_before() {
        let today = day("2026-11-22");
        let with_spells = |spells: &[(&str, Option<&str>)]| {
            let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
            for (received, released) in spells {
                let mut spell = Custody::new(day(received), SpellKind::Recall, LegalStatus::Recall);
                spell.released = released.map(day);
                records.custody.push(spell);
            }
            let case = Case::build(records).as_of(today);
            let calendar = Calendar::england_and_wales();
            outcome_day(Night::ThreeMonths, &case, None, &calendar, today)
                .map(|found| found.on.to_string())
                .map_err(|refusal| refusal.code)
        };
        let first = ("2026-03-01", Some("2026-06-01"));
        assert_eq!(with_spells(&[first]), Ok("2026-09-01".to_owned()));
        assert_eq!(
            with_spells(&[first, ("2026-07-15", None)]),
            Err("not-released")
        );
        assert_eq!(
            with_spells(&[first, ("2026-09-02", None)]),
            Ok("2026-09-01".to_owned())
        );
        assert_eq!(
            with_spells(&[first, ("2026-07-15", Some("2026-08-20"))]),
            Ok("2026-11-20".to_owned())
        );
    }

    #[test]
    fn now_is_today_and_not_in_custody() {
        let now = |released, typed| asked(Night::Now, released, typed);
        assert_eq!(
            now(Some("2026-08-30"), None),
            Ok(("2026-11-22".to_owned(), false))
        );
        assert_eq!(now(None, None), Err("not-released"));
        assert_eq!(
            now(Some("2026-08-30"), Some("2026-12-01")),
            Err("in-future")
        );
    }
}
