//! The facts of a message in words: a heading, and under it rows of who, when and what.
//!
//! Decides what may stand in a message without names. Knows neither of its layouts.

use super::{Digest, Person, Silent, ToDo};
use crate::calendar::Day;
use crate::output::say;
use crate::output::text::clean;

/// A heading with its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub title: String,
    pub rows: Vec<Row>,
}

/// Who, when and what; cleaned of whatever could act.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Row {
    pub number: String,
    pub who: String,
    pub when: String,
    pub what: String,
}

impl Digest {
    /// What there is to say, section by section, empty ones left out.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        let soon = format!("SOON, in the next {} days", self.horizon);
        let mut sections = vec![
            self.section("LATE", self.late.iter().map(|one| self.to_do(one)), ""),
            self.section(
                "TODAY",
                self.due_today.iter().map(|one| self.to_do(one)),
                "",
            ),
            self.section(&soon, self.soon_by_person(), &self.of_people()),
        ];
        let opening = self.opening.iter().map(|one| {
            let release = one.release.map(|day| format!("release {}, ", day.short()));
            let what = format!("{}risk: {}", release.unwrap_or_default(), one.risk);
            self.row(&one.person, format!("opens {}", self.day(one.on)), &what)
        });
        sections.push(self.section("Windows opening in the next seven days", opening, ""));
        let moved = self.moved.iter().map(|one| {
            let (when, to) = match one.to {
                Some(to) => (by(one.from.days_until(to)), to.long()),
                None => ("taken away".to_owned(), "no date".to_owned()),
            };
            let released = one.released;
            let released = released.map(|day| format!("; released {}", day.long()));
            let released = released.unwrap_or_default();
            let what = format!("{} to {to}{released}", one.from.long());
            self.row(&one.person, when, &what)
        });
        // The operation itself is said once, above.
        let of = match self.since_operation {
            Some(_) => "the digest of ",
            None => "",
        };
        let title = format!(
            "Release dates that moved since {of}{}",
            say::day(self.since)
        );
        sections.push(self.section(&title, moved, ""));
        let silent = self.silent.iter().map(|one| self.silence(one));
        sections.push(self.section("Silent, to be chased", silent, ""));
        sections.retain(|section| !section.rows.is_empty());
        sections
    }

    fn section(&self, title: &str, rows: impl Iterator<Item = Row>, of: &str) -> Section {
        let rows: Vec<Row> = rows.collect();
        let title = if of.is_empty() {
            format!("{title}: {}", rows.len())
        } else {
            format!("{title}: {of}")
        };
        Section { title, rows }
    }

    fn row(&self, person: &Person, when: String, what: &str) -> Row {
        let who = if self.names {
            &person.name
        } else {
            &person.initials
        };
        Row {
            number: person.number.clone(),
            who: clean(who).into_owned(),
            when,
            what: clean(what).into_owned(),
        }
    }

    fn to_do(&self, one: &ToDo) -> Row {
        let when = match self.today.days_until(one.due) {
            0 => "today".to_owned(),
            days if days > 0 => self.day(one.due),
            days => format!("{} {}d late", self.day(one.due), days.unsigned_abs()),
        };
        self.row(&one.person, when, &self.title(one))
    }

    fn title(&self, one: &ToDo) -> String {
        match &one.own {
            Some(id) if !self.names => format!("Your own to-do {id}"),
            _ => one.title.clone(),
        }
    }

    /// A line a person of what is due soon: the first, and how many more.
    fn soon_by_person(&self) -> impl Iterator<Item = Row> {
        let mut people: Vec<(&ToDo, usize)> = Vec::new();
        let mut places = std::collections::HashMap::new();
        for one in &self.soon {
            let place = *places
                .entry(one.person.number.as_str())
                .or_insert(people.len());
            match people.get_mut(place) {
                Some((_, more)) => *more += 1,
                None => people.push((one, 0)),
            }
        }
        people.into_iter().map(|(one, more)| {
            let mut row = self.to_do(one);
            if more > 0 {
                row.what.push_str(&format!(" (+{more})"));
            }
            row
        })
    }

    fn of_people(&self) -> String {
        let mut people: Vec<&str> = self.soon.iter().map(|one| &*one.person.number).collect();
        people.sort_unstable();
        people.dedup();
        let people = say::plural(people.len(), "person", "people");
        let things = say::plural(self.soon.len(), "thing", "things");
        format!("{things} to do for {people}")
    }

    fn silence(&self, one: &Silent) -> Row {
        let days = one.since.days_until(self.today).max(0);
        let days = say::plural(usize::try_from(days).unwrap_or(0), "day", "days");
        let what = format!(
            "{}: {}; {} ({})",
            one.to, one.stands_at, one.to_do, one.referral
        );
        self.row(&one.person, days, &what)
    }

    fn day(&self, day: Day) -> String {
        say::near_day(day, self.today)
    }
}

fn by(days: i32) -> String {
    let count = usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX);
    let count = say::plural(count, "day", "days");
    let word = if days > 0 { "later" } else { "earlier" };
    format!("{count} {word}")
}
