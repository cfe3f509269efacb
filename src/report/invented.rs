//! Invented cases for the tests of reports, built a fact at a time. Not in the product.

use crate::calendar::{Calendar, Day};
use crate::domain::{
    Case, Custody, Entry, EntryKind, Event, EventKind, LegalStatus, Prisoner, Records, Referral,
    ReferralKind, SpellKind, Tenancy,
};
use crate::report::{Asked, Classification, Indicator, Period};

/// A day that is written rightly.
pub fn day(text: &str) -> Day {
    Day::parse_iso(text).expect("a day")
}

/// A person of the tests.
#[derive(Clone, Debug)]
pub struct Invented {
    pub records: Records,
}

impl Invented {
    /// Somebody of whom nothing is recorded, 36 years old.
    pub fn nobody() -> Self {
        let mut prisoner = Prisoner::new("A1234BC".parse().expect("a number"), "Example");
        prisoner.born = Some(day("1990-02-01"));
        Self {
            records: Records::of(prisoner),
        }
    }

    /// Somebody received under a sentence.
    pub fn sentenced(received: &str) -> Self {
        Self::nobody().received(received, SpellKind::Reception, LegalStatus::Sentenced)
    }

    /// Another spell.
    pub fn received(mut self, on: &str, kind: SpellKind, status: LegalStatus) -> Self {
        self.records
            .custody
            .push(Custody::new(day(on), kind, status));
        self
    }

    /// The last spell ends.
    pub fn released(mut self, on: &str) -> Self {
        let spell = self.records.custody.last_mut().expect("a spell");
        spell.released = Some(day(on));
        self
    }

    /// Something happens.
    pub fn event(self, on: &str, kind: EventKind, detail: &str) -> Self {
        self.event_to(on, kind, detail, "")
    }

    /// Something happens, with what is so now.
    pub fn event_to(mut self, on: &str, kind: EventKind, detail: &str, now: &str) -> Self {
        let nth = self.records.events.len();
        self.records.events.push(Event {
            id: format!("H{nth:06}"),
            on: day(on),
            kind,
            detail: detail.to_owned(),
            old_value: String::new(),
            new_value: now.to_owned(),
            recorded_by: String::new(),
        });
        self
    }

    /// The release date of the last spell becomes known.
    pub fn leaving(self, known: &str, on: &str) -> Self {
        self.event_to(known, EventKind::ReleaseDateSet, "", on)
    }

    /// Something is sent; the rest of it is for `change`.
    pub fn sent(
        mut self,
        kind: ReferralKind,
        on: &str,
        change: impl FnOnce(&mut Referral),
    ) -> Self {
        let id = format!("R{:06}", self.records.referrals.len() + 1);
        let mut referral = Referral::draft(id, kind, None);
        referral.sent = Some(day(on));
        change(&mut referral);
        self.records.referrals.push(referral);
        self
    }

    /// A home.
    pub fn home(mut self, change: impl FnOnce(&mut Tenancy)) -> Self {
        let mut home = Tenancy::new(format!("T{:06}", self.records.tenancies.len() + 1));
        change(&mut home);
        self.records.tenancies.push(home);
        self
    }

    /// A record of named values.
    pub fn entry(mut self, kind: EntryKind, values: &[(&'static str, &str)]) -> Self {
        let mut entry = Entry::of(kind, values.iter().copied()).expect("a record");
        entry.id = format!("K{:06}", self.records.entries.len() + 1);
        self.records.entries.push(entry);
        self
    }

    /// The case on a day.
    pub fn case(&self, on: &str) -> Case {
        Case::build(self.records.clone()).as_of(day(on))
    }

    /// The lines that a report sorts the person into, with their days; known on Sunday 22 November 2026.
    pub fn lines(&self, report: &Indicator) -> Vec<(String, String)> {
        lines_known(report, &self.case(TODAY), TODAY, &[])
    }

    /// The line alone of a report that counts the person once.
    pub fn line(&self, report: &Indicator) -> String {
        let mut lines = self.lines(report);
        assert_eq!(lines.len(), 1, "{lines:?}");
        lines.remove(0).0
    }
}

/// The day on which the tests look.
pub const TODAY: &str = "2026-11-22";

/// The same with a directory, known on another day.
pub fn lines_known(
    report: &Indicator,
    case: &Case,
    known_on: &str,
    directory: &[Entry],
) -> Vec<(String, String)> {
    let calendar = Calendar::default();
    let known_on = day(known_on);
    let periods = [Period::day(known_on)];
    let asked = Asked {
        classification: Classification::Nps2017,
        calendar: &calendar,
        known_on,
        periods: &periods,
        directory,
    };
    let mut found = Vec::new();
    (report.count)(case, &asked, &mut |unit| {
        found.push((unit.line.to_owned(), unit.on.to_string()));
    });
    found
}
