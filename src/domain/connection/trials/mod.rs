//! Trials of local connection: boundaries with their sums by hand, and a count day by day to hold the rest against.

mod authorities;
mod days;
mod residence;
mod ties;
mod two_days;

use super::{Avoid, AvoidKind, Connections, Facts, Limb, LimbAnswer, Stay, StayKind, Tie, TieKind};
use crate::calendar::Day;
use crate::domain::custody::{Custody, LegalStatus, SpellKind};

const MEDWAY: &str = "E06000035";
const LEICESTER: &str = "E06000016";
const GUILDFORD: &str = "E07000209";
const WOKING: &str = "E07000217";
const WEST_SURREY: &str = "west-surrey";

/// The day on which most trials look: 12 months back is 23 Nov 2025, 5 years back 23 Nov 2021.
const TODAY: &str = "2026-11-22";

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

/// A stay by choice in a settled home; an empty last day means still there.
fn home(authority: &str, from: &str, to: &str) -> Stay {
    stay(authority, StayKind::SettledHome, from, to, Some(true))
}

fn stay(authority: &str, kind: StayKind, from: &str, to: &str, by_choice: Option<bool>) -> Stay {
    Stay {
        id: format!("S-{from}"),
        authority: Some(authority.to_owned()),
        kind,
        from: day(from),
        to: Day::parse_iso(to),
        by_choice,
        evidence: Some(true),
    }
}

/// Somewhere else all the time, so that no day is unaccounted for.
fn elsewhere() -> Stay {
    home(LEICESTER, "2000-01-01", "")
}

fn tie(authority: &str, kind: TieKind, since: &str) -> Tie {
    Tie {
        id: format!("T-{}", kind.word()),
        authority: authority.to_owned(),
        kind,
        since: Day::parse_iso(since),
        until: None,
        is_close: Some(true),
        evidence: Some(true),
    }
}

fn avoid(authority: &str, kind: AvoidKind, from: &str, until: &str) -> Avoid {
    Avoid {
        id: format!("A-{}", kind.word()),
        authority: Some(authority.to_owned()),
        kind,
        from: Day::parse_iso(from),
        until: Day::parse_iso(until),
        whole_authority: true,
        reason_known: true,
    }
}

fn held(received: &str, released: &str) -> Custody {
    let mut spell = Custody::new(day(received), SpellKind::Reception, LegalStatus::Sentenced);
    spell.released = Day::parse_iso(released);
    spell
}

/// All that is recorded of one person, as owned lists.
#[derive(Default)]
struct Person {
    stays: Vec<Stay>,
    ties: Vec<Tie>,
    avoids: Vec<Avoid>,
    custody: Vec<Custody>,
}

impl Person {
    fn of(stays: Vec<Stay>) -> Self {
        Self {
            stays,
            ..Self::default()
        }
    }

    fn tied(ties: Vec<Tie>) -> Self {
        Self {
            ties,
            ..Self::of(vec![elsewhere()])
        }
    }

    fn held(mut self, custody: Vec<Custody>) -> Self {
        self.custody = custody;
        self
    }

    fn on(&self, on: &str) -> Connections {
        self.asked(&[MEDWAY], on)
    }

    fn asked(&self, asked: &[&str], on: &str) -> Connections {
        let facts = Facts {
            stays: &self.stays,
            ties: &self.ties,
            avoids: &self.avoids,
            custody: &self.custody,
        };
        super::connections(&facts, asked, day(on))
    }
}

/// One limb of one authority as of the day asked about.
fn limb(found: &Connections, authority: &str, limb: Limb) -> LimbAnswer {
    let answer = found.of(authority).unwrap();
    answer.now.limb(limb).unwrap().clone()
}
