//! What is news of a person beside what is to be done: a window about to open, a council that says nothing.
//!
//! Asks the functions behind `today` and `referral chase`.

use crate::calendar::{Calendar, Day};
use crate::commands::referral::silent::silences;
use crate::commands::today::people::opening;
use crate::domain::{Case, Prisoner, authorities, window};
use crate::output::mail::{Opening, Person, Silent};
use crate::protocol::Rules;

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
        let (on, risk) = opening(case, &window, today)?;
        Some(Opening {
            person: person(&case.prisoner),
            on,
            release: window.release_date,
            risk,
        })
    });
    openings.collect()
}

/// The referrals on which something is to be done about a silence. The case has every step of its referrals.
#[must_use]
pub fn silent(case: &Case, rules: &Rules, calendar: &Calendar, today: Day) -> Vec<Silent> {
    let silent = silences(case, rules, calendar, today).into_iter();
    let silent = silent.filter(|one| one.silence.is_up(today)).map(|one| {
        let council = one.referral.authority.as_deref();
        // Another receiver is somebody's own words.
        let to = council.map_or_else(|| one.referral.kind.word(), authorities::name_of);
        Silent {
            person: person(&case.prisoner),
            referral: one.referral.id.clone(),
            to: to.to_owned(),
            stands_at: one.path.state.label().to_owned(),
            since: one.silence.since,
            to_do: one.silence.chase.word(),
        }
    });
    silent.collect()
}
