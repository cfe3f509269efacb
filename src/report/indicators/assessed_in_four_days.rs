//! `assessed-in-four-days`: whether housing need was assessed within four days of reception, by the national framework.

use crate::calendar::Day;
use crate::domain::custody::LegalStatus;
use crate::domain::{Case, EventKind, FactKind, Spell, prisons, spell};
use crate::report::breakdown::{About, By};
use crate::report::definition::{Definition, Line, Measure, Target};
use crate::report::percent::Percent;
use crate::report::tally::{Asked, Indicator, Unit};

/// Arrival is day 0, and the day of the fourth day is inside.
const DAYS: i32 = 4;

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "assessed-in-four-days",
        version: 3,
        title: "Housing need assessed within four days of reception",
        unit: "a reception into custody, from court, from the community or on recall",
        day: "the day of reception, which is day 0",
        numerator: "receptions with a first housing screening on or before the fourth day after",
        denominator: "receptions of sentenced people, and of people on remand in local prisons, whose four days are over or who were assessed",
        exclusions: "on remand elsewhere; neither sentenced nor on remand; the four days not over yet; gone before they were over",
        unknowns: "legal status other or not known, and on remand where nobody has said whether the prison is local: lines of their own, in no share",
        source: "National framework 2007/08, target 1 (90%)",
        lines: &[
            Line { word: "in-time", label: "Assessed in time", class: "in-time" },
            Line { word: "late", label: "Assessed late", class: "late" },
            Line { word: "not-assessed", label: "Not assessed", class: "not-assessed" },
            Line { word: "local-not-known", label: "On remand, not known whether the prison is local", class: "unknown" },
            Line { word: "status-not-known", label: "Legal status other or not known", class: "unknown" },
            Line { word: "remand-elsewhere", label: "On remand, not in a local prison", class: "excluded" },
            Line { word: "other-status", label: "Neither sentenced nor on remand", class: "excluded" },
            Line { word: "not-due", label: "Four days not over yet", class: "excluded" },
            Line { word: "gone", label: "Gone before four days were over", class: "excluded" },
        ],
        measures: &[Measure {
            word: "in-time",
            label: "Assessed within four days",
            numerator: &["in-time"],
            denominator: &["in-time", "late", "not-assessed"],
            target: Some(Target {
                percent: Percent::whole(90),
                source: "national framework 2007/08, target 1",
                classification: None,
            }),
        }],
        breakdowns: By::OF_A_PERSON,
        classified: false,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: false,
};

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for spell in &case.spells {
        let line = line(case, spell, asked);
        add(Unit::of(line, spell.received(), About::spell(case, spell)));
    }
}

fn line(case: &Case, spell: &Spell, asked: &Asked<'_>) -> &'static str {
    let (received, custody) = (spell.received(), &spell.custody);
    match custody.legal_status {
        LegalStatus::Civil | LegalStatus::ImmigrationDetainee => return "other-status",
        LegalStatus::Other => return "status-not-known",
        _ if was_on_remand(spell) => match in_a_local_prison(case, spell, asked) {
            Some(true) => {}
            Some(false) => return "remand-elsewhere",
            None => return "local-not-known",
        },
        _ => {}
    }
    let due = received.plus(DAYS);
    let screened = case
        .events_of(spell)
        .find(|event| event.kind == EventKind::Screened && event.on >= received);
    match screened {
        Some(event) if event.on <= due => "in-time",
        Some(_) => "late",
        None if custody.released.is_some_and(|left| left <= due) => "gone",
        None if asked.known_on <= due => "not-due",
        None => "not-assessed",
    }
}

/// Whether the person was on remand on the day of reception: still is, or was sentenced later.
fn was_on_remand(spell: &Spell) -> bool {
    let custody = &spell.custody;
    let sentenced_later = custody.sentence.on.is_some_and(|on| on > spell.received());
    custody.legal_status.is_unsentenced() || sentenced_later && !custody.kind.is_recall()
}

/// Whether the prison of reception is a local one: the team's directory says, else what was recorded of the person by the
/// fourth day, else what was recorded first after it.
fn in_a_local_prison(case: &Case, spell: &Spell, asked: &Asked<'_>) -> Option<bool> {
    let received = spell.received();
    let days = case.days_of(spell);
    let at = spell::place_on(days, &case.events, &case.prisoner.establishment, received);
    prisons::is_local(&at.code, asked.directory).or_else(|| said_of_the_person(case, spell, received))
}

fn said_of_the_person(case: &Case, spell: &Spell, received: Day) -> Option<bool> {
    let said = || {
        case.events_of(spell)
            .filter(|event| FactKind::of_event(event) == Some(FactKind::LocalPrison))
    };
    let by_then = said().filter(|event| event.on <= received.plus(DAYS)).last();
    by_then.or_else(|| said().next()).map(|event| event.new_value == "yes")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Entry, EntryKind, SpellKind};
    use crate::report::invented::{Invented, lines_known};

    #[test]
    fn arrival_is_day_nought_and_the_fourth_day_is_in_time() {
        let person = Invented::sentenced("2026-09-07");
        assert_eq!(person.line(&REPORT), "not-assessed");
        for (on, line) in [
            ("2026-09-07", "in-time"),
            ("2026-09-11", "in-time"),
            ("2026-09-12", "late"),
        ] {
            let screened = person.clone().event(on, EventKind::Screened, "");
            assert_eq!(screened.line(&REPORT), line, "{on}");
        }
        assert_eq!(person.released("2026-09-10").line(&REPORT), "gone");
        assert_eq!(Invented::sentenced("2026-11-18").line(&REPORT), "not-due");
        assert_eq!(Invented::sentenced("2026-11-17").line(&REPORT), "not-assessed");
    }

    #[test]
    fn remand_counts_in_local_prisons_alone_and_nobody_guesses_which_those_are() {
        let mut person =
            Invented::nobody().received("2026-09-07", SpellKind::Reception, LegalStatus::Remand);
        person.records.prisoner.establishment.code = "EYI".to_owned();
        let person = person.event("2026-09-08", EventKind::Screened, "");
        assert_eq!(person.line(&REPORT), "local-not-known");
        for (said, line) in [("yes", "in-time"), ("no", "remand-elsewhere")] {
            let mut prison = Entry::blank(EntryKind::Prison, "EYI");
            prison.set("code", "EYI").expect("a code");
            prison.set("local", said).expect("an answer");
            let found = lines_known(&REPORT, &person.case("2026-11-22"), "2026-11-22", &[prison]);
            assert_eq!(found.first().map(|(line, _)| line.as_str()), Some(line));
            let fact = person.clone().event_to("2026-09-30", EventKind::Fact, "local-prison", said);
            assert_eq!(fact.line(&REPORT), line);
        }
    }

    #[test]
    fn whoever_was_sentenced_later_was_on_remand_when_received() {
        let mut person = Invented::sentenced("2026-09-07");
        let spell = person.records.custody.first_mut().expect("a spell");
        spell.sentence.on = Day::parse_iso("2026-10-01");
        assert_eq!(person.line(&REPORT), "local-not-known");
    }
}
