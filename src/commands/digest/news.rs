//! What is news of a person beside what is to be done: a window about to open, a council that says nothing.
//!
//! Asks the functions behind `today` and `referral chase`.

use super::collect::Seen;
use crate::calendar::{Calendar, Day};
use crate::commands::referral::silent;
use crate::commands::today::people::opening;
use crate::commands::world::Books;
use crate::domain::{Case, PrisonNumber, Prisoner, authorities, referral_path, window};
use crate::error::Result;
use crate::output::mail::{Opening, Person, Silent};
use crate::protocol::Rules;
use std::collections::HashMap;

/// A person as a message has them.
#[must_use]
pub fn person(prisoner: &Prisoner) -> Person {
    Person {
        number: prisoner.number.to_string(),
        initials: prisoner.initials(),
        name: prisoner.short_name(),
    }
}

/// The windows that are about to open.
#[must_use]
pub fn openings(case: &Case, today: Day, calendar: &Calendar) -> Vec<Opening> {
    let found = window::windows(case, today, calendar).into_iter();
    let openings = found.filter_map(|window| {
        let (on, risk) = opening(&window, today)?;
        Some(Opening {
            person: person(&case.prisoner),
            on,
            release: window.release_date,
            risk,
        })
    });
    openings.collect()
}

/// Whether the other side of a referral owes a word, so that it is worth reading everything of the person.
#[must_use]
pub fn waits(case: &Case, today: Day) -> bool {
    let live = case.referrals.iter().filter(|one| !one.is_stale(today));
    live.map(|one| referral_path::of(case, one))
        .any(|path| path.state.waits_for_them())
}

/// Who is silent, looked up once a person.
pub struct Silences<'a> {
    books: &'a Books,
    rules: &'a Rules,
    known: HashMap<PrisonNumber, Vec<Silent>>,
}

impl<'a> Silences<'a> {
    pub fn new(books: &'a Books, rules: &'a Rules) -> Self {
        Self {
            books,
            rules,
            known: HashMap::new(),
        }
    }

    /// The referrals of a person on which something is to be done about a silence.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub fn of(&mut self, number: PrisonNumber, seen: &Seen) -> Result<Vec<Silent>> {
        if !seen.waits {
            return Ok(Vec::new());
        }
        if let Some(known) = self.known.get(&number) {
            return Ok(known.clone());
        }
        let (today, calendar) = (self.books.today, &self.books.calendar);
        // Whether somebody was chased is known only where everything of a person is read.
        let case = self.books.case(number)?;
        let silent = silent::of_case(&case, self.rules, calendar, today).into_iter();
        let silent = silent.filter(|one| one.silence.is_up(today)).map(|one| {
            let council = one.referral.authority.as_deref();
            let to = council.map_or_else(|| one.referral.kind.word(), authorities::name_of);
            Silent {
                person: seen.person.clone(),
                referral: one.referral.id.clone(),
                to: to.to_owned(),
                stands_at: one.path.state.label().to_owned(),
                since: one.silence.since,
                to_do: one.silence.chase.word(),
            }
        });
        let silent: Vec<Silent> = silent.collect();
        self.known.insert(number, silent.clone());
        Ok(silent)
    }
}
