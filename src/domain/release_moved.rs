//! Whether the day of release moved since a day that people were last told of it.
//!
//! A date can be recorded long after it became known, by an import most of all, so that the history of the dates alone would
//! leave such a move out: what was recorded by then is handed in beside what is recorded now. Knows no store, and nothing of
//! when somebody was told.

use crate::calendar::{Calendar, Day};
use crate::domain::case::Spell;

/// A day of release that is another than it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    pub from: Day,
    /// None where there is no date any more.
    pub to: Option<Day>,
}

impl Moved {
    /// By how many days it is later; negative where it is earlier, none where there is no date any more.
    #[must_use]
    pub fn days(self) -> Option<i32> {
        self.to.map(|to| self.from.days_until(to))
    }
}

/// A spell with the dates alone that were known before a day: what can be said of then where it was not recorded yet.
#[must_use]
pub fn known_before(spell: &Spell, day: Day) -> Spell {
    let mut before = spell.clone();
    before.dates.retain(|date| date.known_on < day);
    before
}

/// Whether the planned day of release of a spell is another than it was `before`, in the same spell. A first date is no move.
#[must_use]
pub fn moved(now: &Spell, before: &Spell, calendar: &Calendar) -> Option<Moved> {
    let from = before.effective_release(calendar).ok()?.on;
    let to = now
        .effective_release(calendar)
        .ok()
        .map(|planned| planned.on);
    (to != Some(from)).then_some(Moved { from, to })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Custody, KnownBy, LegalStatus, ReleaseDate, ReleaseDateKind, SpellKind};

    fn on(day: &str) -> Day {
        Day::parse_iso(day).unwrap()
    }

    /// A sentenced spell with a CRD, each value with the day it became known.
    fn spell(dates: &[(&str, Option<&str>)]) -> Spell {
        let received = on("2026-09-01");
        let dates = dates.iter().map(|(known, day)| ReleaseDate {
            kind: ReleaseDateKind::Crd,
            day: day.map(on),
            known_on: on(known),
            known_by: KnownBy::Hand,
            nth: 0,
        });
        Spell {
            custody: Custody::new(received, SpellKind::Reception, LegalStatus::Sentenced),
            dates: dates.collect(),
        }
    }

    fn found(now: &Spell, then: Option<&Spell>, since: &str) -> Option<(String, Option<i32>)> {
        let calendar = Calendar::england_and_wales();
        let before = known_before(then.unwrap_or(now), on(since));
        moved(now, &before, &calendar).map(|moved| (moved.from.to_string(), moved.days()))
    }

    #[test]
    fn a_move_is_said_from_the_day_it_became_known_on() {
        let now = spell(&[
            ("2026-10-05", Some("2026-12-17")),
            ("2026-11-20", Some("2026-12-22")),
        ]);
        let said = Some(("2026-12-17".to_owned(), Some(5)));
        assert_eq!(found(&now, None, "2026-11-19"), said);
        assert_eq!(found(&now, None, "2026-11-20"), said);
        assert_eq!(found(&now, None, "2026-11-21"), None);
        // The first date of all is no move.
        assert_eq!(found(&now, None, "2026-10-05"), None);
    }

    #[test]
    fn what_was_recorded_late_is_said_all_the_same() {
        let then = spell(&[("2026-10-05", Some("2026-12-17"))]);
        let now = spell(&[
            ("2026-10-05", Some("2026-12-17")),
            ("2026-11-10", Some("2026-12-22")),
        ]);
        assert_eq!(found(&now, None, "2026-11-20"), None);
        let said = Some(("2026-12-17".to_owned(), Some(5)));
        assert_eq!(found(&now, Some(&then), "2026-11-20"), said);
    }

    #[test]
    fn a_date_taken_away_is_said() {
        let now = spell(&[("2026-10-05", Some("2026-12-17")), ("2026-11-20", None)]);
        let said = Some(("2026-12-17".to_owned(), None));
        assert_eq!(found(&now, None, "2026-11-20"), said);
    }
}
