//! `homes-kept`: what became of the homes that people held when they came into custody: saved, closed or lost.

use crate::calendar::Day;
use crate::domain::decided::BEING_CLOSED;
use crate::domain::wording::has_word;
use crate::domain::{Case, Spell, Tenancy, tenure};
use crate::report::breakdown::{About, By};
use crate::report::definition::{Definition, Line, Measure};
use crate::report::tally::{Asked, Indicator, Unit};

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "homes-kept",
        version: 3,
        title: "Homes held on reception: saved, closed, lost",
        unit: "a home held on the day of reception, of its own or let, in one spell of custody",
        day: "the day it ended in custody; else the day of release",
        numerator: "homes still held on the day of release that nobody is giving up",
        denominator: "every home that ended in custody or was held until release",
        exclusions: "homes of people still in custody that have not ended; homes that ended before reception or after release; homes of family and friends, which have a line and are in no share",
        unknowns: "ended with no word how: a line of its own, in the denominator. With no first day a home counts as held on reception",
        source: "Kent protocol c.2010, section 2 (tenancies saved or closed)",
        lines: &[
            Line { word: "saved", label: "Saved: held on release", class: "saved" },
            Line { word: "being-closed", label: "Held on release, being given up", class: "closed" },
            Line { word: "closed", label: "Closed: given up", class: "closed" },
            Line { word: "ended-by-landlord", label: "Lost: ended by the landlord or lender", class: "lost" },
            Line { word: "abandoned", label: "Lost: abandoned", class: "lost" },
            Line { word: "not-said", label: "Ended, not said how", class: "unknown" },
            Line { word: "of-others", label: "Home of family or friends", class: "excluded" },
        ],
        measures: &[
            Measure {
                word: "saved",
                label: "Saved",
                numerator: &["saved"],
                denominator: &["saved", "closed", "lost", "unknown"],
                target: None,
            },
            Measure {
                word: "lost",
                label: "Lost",
                numerator: &["lost"],
                denominator: &["saved", "closed", "lost", "unknown"],
                target: None,
            },
        ],
        breakdowns: By::OF_A_PERSON,
        classified: false,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: true,
};

fn count(case: &Case, _: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for spell in &case.spells {
        for home in &case.tenancies {
            let Some((line, on)) = fate(home, spell) else {
                continue;
            };
            let about = About {
                authority: home.authority.as_deref(),
                ..About::spell(case, spell)
            };
            add(Unit::of(line, on, about));
        }
    }
}

/// What became of a home in a spell, and when; none where it was not held on reception, or is held in custody still.
fn fate(home: &Tenancy, spell: &Spell) -> Option<(&'static str, Day)> {
    let received = spell.received();
    let is_held = home.started.is_none_or(|on| on <= received)
        && home.ended.is_none_or(|on| received <= on);
    let released = spell.custody.released;
    let ended = home.ended.filter(|on| released.is_none_or(|left| *on <= left));
    let on = ended.or(released).filter(|_| is_held)?;
    let line = if tenure::is_of_others(&home.tenure) {
        "of-others"
    } else if ended.is_some() {
        ended_how(&home.status).unwrap_or("not-said")
    } else if home.ended.is_some() {
        // It ended in freedom: what its status says is of later.
        "saved"
    } else if home.status.eq_ignore_ascii_case(BEING_CLOSED) {
        "being-closed"
    } else {
        ended_how(&home.status).unwrap_or("saved")
    };
    Some((line, on))
}

/// What the words of a status say of how a home ended. They are those of whoever recorded it.
fn ended_how(status: &str) -> Option<&'static str> {
    if has_word(status, &["abandon"]) {
        Some("abandoned")
    } else if has_word(
        status,
        &["landlord", "lender", "evict", "possess", "repossess", "forfeit", "lost"],
    ) {
        Some("ended-by-landlord")
    } else if has_word(
        status,
        &["surrender", "closed", "given up", "relinquish", "sold", "assigned"],
    ) {
        Some("closed")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{LegalStatus, SpellKind};
    use crate::report::invented::{Invented, day};

    fn of(ended: Option<&str>, status: &str, tenure: &str) -> Vec<(String, String)> {
        let person = Invented::sentenced("2026-02-02").released("2026-06-01");
        person
            .home(|home| {
                home.started = Some(day("2020-01-06"));
                home.ended = ended.map(day);
                status.clone_into(&mut home.status);
                tenure.clone_into(&mut home.tenure);
            })
            .lines(&REPORT)
    }

    #[test]
    fn a_home_is_saved_closed_or_lost_by_what_became_of_it_in_custody() {
        for (ended, status, line, on) in [
            (None, "kept", "saved", "2026-06-01"),
            (None, "", "saved", "2026-06-01"),
            (None, "being closed", "being-closed", "2026-06-01"),
            (Some("2026-03-02"), "surrendered", "closed", "2026-03-02"),
            (Some("2026-03-02"), "ended by landlord", "ended-by-landlord", "2026-03-02"),
            (Some("2026-06-01"), "Abandoned", "abandoned", "2026-06-01"),
            (Some("2026-03-02"), "ended", "not-said", "2026-03-02"),
            (Some("2026-07-01"), "abandoned", "saved", "2026-06-01"),
        ] {
            let expected = [(line.to_owned(), on.to_owned())];
            assert_eq!(of(ended, status, "council"), expected, "{status}");
        }
        assert!(of(Some("2026-02-01"), "surrendered", "council").is_empty());
        let parents = of(None, "kept", "family-or-friends");
        assert_eq!(parents.first().map(|(line, _)| line.as_str()), Some("of-others"));
    }

    #[test]
    fn a_home_held_through_two_spells_is_one_unit_of_each() {
        let person = Invented::sentenced("2026-02-02")
            .released("2026-06-01")
            .received("2026-07-06", SpellKind::FixedTermRecall, LegalStatus::Recall)
            .home(|home| {
                home.ended = Some(day("2026-08-03"));
                "surrendered".clone_into(&mut home.status);
            });
        let found: Vec<String> = person.lines(&REPORT).into_iter().map(|(line, _)| line).collect();
        assert_eq!(found, ["saved", "closed"]);
    }
}
