//! The spells in which somebody was at risk of homelessness before release, with the day by which they were to be referred.
//!
//! A risk that ended later was a risk: whoever was found a home because of a referral is not lost from the count. Asks the rule
//! of the window for its days and knows no report.

use crate::calendar::{Calendar, Day};
use crate::domain::risk::{self, Risk};
use crate::domain::window::{self, NotApplicable, WINDOW_DAYS, refer_by};
use crate::domain::{Case, ConsentAnswer, ReferralKind, Spell};

/// One spell with a risk and a day by which to refer.
#[derive(Clone, Copy, Debug)]
pub struct AtRisk<'c> {
    pub spell: &'c Spell,
    /// The day the risk was identified.
    pub since: Day,
    /// The day it was over, before release.
    pub until: Option<Day>,
    pub opens: Day,
    /// The day the release date became known, where one is.
    pub known: Option<Day>,
    /// The latest of the opening, the risk and the date; never after the release itself.
    pub refer_by: Day,
    /// The first duty-to-refer referral of the spell.
    pub sent: Option<Day>,
    pub consent: Option<ConsentAnswer>,
    pub not_applicable: Option<NotApplicable>,
}

/// Every such spell of a case.
pub fn at_risk<'c>(
    case: &'c Case,
    known_on: Day,
    calendar: &'c Calendar,
) -> impl Iterator<Item = AtRisk<'c>> + 'c {
    case.spells.iter().filter_map(move |spell| {
        let (since, until) = before_release(case, spell)?;
        let window = window::of_spell(case, spell, known_on, calendar);
        let released = spell.custody.released;
        let days_before = |day: Day| day.plus(-WINDOW_DAYS);
        let opens = window.outcome.opens;
        let opens = opens.or(window.release_date.map(days_before))?;
        let by = refer_by(opens, since, window.known_on.unwrap_or(opens));
        Some(AtRisk {
            spell,
            since,
            until,
            opens,
            known: window.known_on,
            refer_by: released.map_or(by, |left| by.min(left)),
            sent: first_sent(case, spell),
            consent: window.consent.map(|consent| consent.answer),
            not_applicable: window.not_applicable,
        })
    })
}

impl AtRisk<'_> {
    /// Whether the risk was over by the day on which a referral was due.
    #[must_use]
    pub fn was_over_in_time(&self) -> bool {
        self.until.is_some_and(|until| until <= self.refer_by)
    }

    /// Whether the person would not be referred.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        let given = self.consent.is_none_or(ConsentAnswer::is_given);
        !given
    }

    /// Whether fewer than the full days of notice were left because the risk was asked late, and not the date (ruling 39).
    #[must_use]
    pub fn was_asked_late(&self) -> bool {
        self.refer_by > self.opens
            && self.since == self.refer_by
            && self.known.is_none_or(|known| known < self.since)
    }
}

/// The first day on which a duty-to-refer referral was sent in a spell.
#[must_use]
pub fn first_sent(case: &Case, spell: &Spell) -> Option<Day> {
    let own = case.referrals_of(spell);
    own.filter(|referral| referral.kind == ReferralKind::DutyToRefer)
        .filter_map(|referral| referral.sent)
        .min()
}

/// The answer about the risk on the day of release: what came to light after it is another matter.
#[must_use]
pub fn risk_at_release(case: &Case, spell: &Spell, released: Day) -> Risk {
    let by_then = case.events_of(spell).filter(|event| event.on <= released);
    risk::answer(by_then, Some(released))
}

/// The last stretch of risk before release: since when, and until when where it ended.
fn before_release(case: &Case, spell: &Spell) -> Option<(Day, Option<Day>)> {
    let released = spell.custody.released;
    let mut answer = Risk::NotAsked;
    let mut last = None;
    for event in case.events_of(spell) {
        if released.is_some_and(|left| event.on > left) {
            break;
        }
        answer = risk::step(answer, event, released);
        last = match (answer, last) {
            (Risk::Yes { since }, _) => Some((since, None)),
            (Risk::No { since }, Some((began, None))) => Some((began, Some(since))),
            (_, last) => last,
        };
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EventKind::{AccommodationOnRelease, RiskIdentified, RiskNone};
    use crate::report::invented::{Invented, TODAY, day};

    fn of(person: Invented) -> Option<(String, Option<String>, String, bool)> {
        let case = person.case(TODAY);
        let calendar = Calendar::default();
        let one = at_risk(&case, day(TODAY), &calendar).next()?;
        Some((
            one.since.to_string(),
            one.until.map(|day| day.to_string()),
            one.refer_by.to_string(),
            one.was_asked_late(),
        ))
    }

    #[test]
    fn a_risk_that_a_home_ended_was_a_risk() {
        // Thursday 17 September 2026; the window opens on 23 July.
        let person = Invented::sentenced("2026-02-02").leaving("2026-02-02", "2026-09-17");
        let at = |text: &str| text.to_owned();
        assert_eq!(of(person.clone()), None);
        assert_eq!(of(person.clone().event("2026-03-02", RiskNone, "")), None);
        let risky = person.clone().event("2026-03-02", RiskIdentified, "");
        let expected = (at("2026-03-02"), None, at("2026-07-23"), false);
        assert_eq!(of(risky.clone()), Some(expected));
        let housed = risky.event("2026-08-20", AccommodationOnRelease, "Settled");
        let until = Some(at("2026-08-20"));
        let expected = (at("2026-03-02"), until, at("2026-07-23"), false);
        assert_eq!(of(housed), Some(expected));
        let late = person.event("2026-08-03", RiskIdentified, "");
        let expected = (at("2026-08-03"), None, at("2026-08-03"), true);
        assert_eq!(of(late), Some(expected));
    }

    #[test]
    fn what_came_to_light_after_release_is_no_risk_before_it() {
        let person = Invented::sentenced("2026-02-02")
            .leaving("2026-02-02", "2026-09-17")
            .released("2026-09-17")
            .event("2026-10-01", RiskIdentified, "");
        assert_eq!(of(person), None);
    }
}
