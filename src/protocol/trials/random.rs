//! People made at random, for what has to hold of every plan: facts of every kind on random days, in any mixture.
//!
//! Knows no protocol but by its id. What has to hold is in `properties` and `library_properties`.

use super::people::{Person, day};
use crate::calendar::{Calendar, Day};
use crate::domain::fact::{NO, YES};
use crate::domain::{Case, EventKind as E, FactKind, LegalStatus, MarkKind, Nature, SpellKind};
use crate::protocol::library::library as files;
use crate::protocol::{Action, BASE, InForce, Protocol, Rules, builtin, plan};
use proptest::prelude::*;
use std::sync::LazyLock;

pub const START: &str = "2026-01-05";

/// Chelmsford, Swale, Blaby and nobody's.
const HOMES: [Option<&str>; 4] = [
    Some("E07000070"),
    Some("E07000113"),
    Some("E07000129"),
    None,
];

/// Things to be done that several protocols ask for. The duty to refer has a day that no mark moves.
const MARKED: [&str; 6] = [
    "ask-about-home-on-release",
    "initial-housing-assessment",
    "start-release-planning",
    "apply-to-register",
    "refer-floating-support",
    "give-emergency-bed-list",
];

pub fn on(n: i32) -> String {
    day(START).plus(n).to_string()
}

/// Every protocol of the library, the base first.
pub static LIBRARY: LazyLock<Vec<Protocol>> = LazyLock::new(|| {
    let ids = files().iter().map(|entry| entry.id);
    ids.map(|id| builtin(id).unwrap().unwrap()).collect()
});

static ALL: LazyLock<Rules> = LazyLock::new(|| {
    let all = LIBRARY.iter().cloned().map(InForce::always);
    Rules::compile(all.collect())
});

/// Every protocol of the library in force.
pub fn library() -> &'static Rules {
    &ALL
}

/// One thing that is recorded of somebody: of which sort, a choice within it, and a day.
type Line = (usize, usize, i32);

fn with_line(person: Person, (what, which, when): Line) -> Person {
    let at = on(when);
    match what {
        0 | 1 => person.at_risk(&at),
        2 => person.consent(&at),
        3 => person.event(&at, E::ConsentRefused),
        4 => person.event(&at, E::RiskEnded),
        5 => person.referral(&at, |r| {
            r.authority = HOMES[which % HOMES.len()].map(str::to_owned);
        }),
        6 => person.referral(&at, |r| {
            r.answered = r.sent.map(|sent| sent.plus(9));
            r.outcome = "Not eligible".to_owned();
        }),
        7 => person.detailed(&at, E::BedStarted, "CAS3", &on(when + 84)),
        8 => person.detailed(&at, E::AccommodationStatus, "Unsettled - NFA", ""),
        9 => person.event(&at, E::Screened),
        10 => person.detailed(&at, E::AccommodationOnRelease, "Settled - renting", ""),
        11 => {
            let id = files()[which % files().len()].id;
            let kind = [E::ProtocolApplied, E::ProtocolExempted][which / 8 % 2];
            if id == BASE {
                return person;
            }
            person.detailed(&at, kind, id, "")
        }
        12 => {
            let action = MARKED[which % MARKED.len()];
            match which / 6 % 3 {
                0 => person.mark(action, "", MarkKind::Done, &at, None),
                1 => person.mark(action, "", MarkKind::Waived, &at, None),
                _ => person.mark(action, "", MarkKind::Postponed, &at, Some(&on(when + 20))),
            }
        }
        _ => {
            let fact = FactKind::ALL[which % FactKind::ALL.len()];
            let ahead = on(when + 40);
            let value = match fact.nature() {
                _ if fact == FactKind::BedStart => ahead.as_str(),
                Nature::Happened => "",
                Nature::Holds | Nature::HoldsOn | Nature::HoldsForLife if which % 4 == 0 => NO,
                Nature::Holds | Nature::HoldsOn | Nature::HoldsForLife => YES,
                Nature::Foreseen => ahead.as_str(),
            };
            match fact.kept_as() {
                E::Fact => person.detailed(&at, E::Fact, fact.word(), value),
                kind => person.detailed(&at, kind, "", value),
            }
        }
    }
}

/// A person with facts on random days of one year.
pub fn person() -> impl Strategy<Value = Person> {
    let lines = prop::collection::vec((0usize..18, 0usize..1000, 0i32..360), 0..12);
    let dates = prop::collection::vec((30i32..400, 0i32..300), 0..3);
    let release = prop::option::of(40i32..360);
    let recall = prop::option::of((20i32..100, any::<bool>()));
    let who = (0usize..4, 0u8..4, prop::option::of(0i32..300));
    (lines, dates, release, recall, who).prop_map(|(lines, dates, release, recall, who)| {
        let mut person = Person::received(START);
        let (home, kind, home_since) = who;
        person.0.prisoner.home_authority = HOMES[home].map(str::to_owned);
        match kind {
            0 => person.0.prisoner.born = Some(day("2008-09-01")),
            1 => {
                person.0.custody[0].legal_status = LegalStatus::Remand;
                person.0.custody[0].sentence = Default::default();
            }
            2 => person.0.custody[0].sentence.days = Some(80),
            _ => {}
        }
        if let Some(since) = home_since {
            person = person.tenancy(|home| {
                home.tenure = "Council".to_owned();
                home.landlord = "A landlord".to_owned();
                home.started = Some(day(START).plus(since - 150));
                home.ended = Some(day(START).plus(since + 60));
            });
        }
        for (to, known) in dates {
            person = person.release(&on(to), &on(known));
        }
        // What was marked in a spell is marked in the one that lasted then.
        for line in &lines {
            person = with_line(person, *line);
        }
        if let Some(release) = release {
            person = person.released(&on(release));
            if let Some((recall, fixed)) = recall {
                let kind = if fixed {
                    SpellKind::FixedTermRecall
                } else {
                    SpellKind::StandardRecall
                };
                person = person.spell(&on(release + recall), kind);
            }
        }
        person
    })
}

/// The plan on a day, of the case as it stood then.
pub fn planned<'r>(person: &Person, rules: &'r Rules, today: Day) -> Vec<Action<'r>> {
    made(&Case::build(person.0.clone()).as_of(today), rules, today)
}

/// The plan of a case that nothing is taken from.
pub fn made<'r>(case: &Case, rules: &'r Rules, today: Day) -> Vec<Action<'r>> {
    let calendar = Calendar::england_and_wales();
    plan(case, rules, &calendar, today, today.plus(100))
}
