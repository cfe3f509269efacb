//! What a case says once a spell that was closed as recorded in error is out of it: the one place where mistakes are left out
//! of figures.
//!
//! What began with the spell that stood at the closing goes, up to the closing: the spell, its events, referrals, homes and
//! records. Earlier and later spells stay with all that is theirs. The case remains closed by it until somebody opens it or
//! receives the person again. Knows no report.

use crate::calendar::Day;
use crate::domain::closing::CloseReason;
use crate::domain::spell::{SpellDays, place_on};
use crate::domain::{Case, Entry, EntryKind, Event, EventKind, Spell};
use std::borrow::Cow;

/// What one closing in error takes out.
#[derive(Clone, Copy, Debug)]
struct Mistake {
    /// The place of the closing among the events.
    closing: usize,
    /// The spell that stood at it; none where there was none.
    spell: Option<Day>,
    /// The day on which it was ended afterwards, to make room for another.
    released: Option<Day>,
    /// The first day of what is out: that of the spell, and the first of all for the first spell, which has what came before.
    from: Day,
    /// The last day of it, for what has no place among the events.
    to: Day,
}

impl Mistake {
    fn has(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether an event is of it: begun with it, or the end that was written for its spell.
    fn has_event(&self, at: usize, event: &Event) -> bool {
        let is_release = matches!(
            event.kind,
            EventKind::Released | EventKind::AccommodationOnRelease
        );
        (self.from <= event.on && at < self.closing)
            || (is_release && self.released == Some(event.on))
    }

    /// Whether a record began in it; one without a day did not.
    fn has_entry(&self, entry: &Entry) -> bool {
        entry.is_there_on(self.to) && !entry.is_there_on(self.from.plus(-1))
    }
}

/// The case without what was closed as recorded in error; none where it has no spell but those, and counts nowhere.
#[must_use]
pub fn without_mistakes(case: &Case) -> Option<Cow<'_, Case>> {
    let mistakes: Vec<Mistake> = mistakes(case).collect();
    if mistakes.is_empty() {
        return Some(Cow::Borrowed(case));
    }
    let mut left = case.clone();
    let is_out = |spell: &Spell| {
        let mut own = mistakes.iter();
        own.any(|mistake| mistake.spell == Some(spell.received()))
    };
    left.spells.retain(|spell| !is_out(spell));
    let last = left.spells.last()?.received();
    let in_any = |day: Day| mistakes.iter().any(|mistake| mistake.has(day));
    let last_is_out = case.spells.last().is_some_and(is_out);
    left.referrals
        .retain(|referral| match referral.sent.or(referral.drafted) {
            Some(day) => !in_any(day),
            None => !last_is_out,
        });
    left.tenancies.retain(|home| {
        let recorded = case.home_recorded(home).or(home.started);
        !recorded.is_some_and(in_any)
    });
    let referrals = &left.referrals;
    left.entries.retain(|entry| match entry.kind {
        // A step is of its referral, whenever it was taken.
        EntryKind::ReferralStep => {
            let of = entry.text("referral");
            referrals.iter().any(|referral| referral.id == of)
        }
        _ => !mistakes.iter().any(|mistake| mistake.has_entry(entry)),
    });
    left.events = events_left(case, &mistakes, &left.spells);
    // The record has the person where the mistake put them; they are where the spell before had left them.
    let received: Vec<Day> = case.spells.iter().map(Spell::received).collect();
    let own = SpellDays::on(&received, last);
    if let Some(end) = own.to {
        let present = &case.prisoner.establishment;
        left.prisoner.establishment = place_on(own, &case.events, present, end);
    }
    Some(Cow::Owned(left))
}

/// The closings in error that nobody took back: by opening the case again, or by closing it in other words.
fn mistakes(case: &Case) -> impl Iterator<Item = Mistake> + '_ {
    let closings = case.events.iter().enumerate();
    closings.filter_map(|(closing, event)| {
        let stands = || {
            let since = case.events.iter().skip(closing + 1);
            let mut turns = since.filter(|event| turns(event.kind));
            let next = turns.next().map(|event| event.kind);
            next.is_none_or(EventKind::begins_a_spell)
        };
        (is_in_error(event) && stands()).then(|| mistake(case, closing, event.on))
    })
}

fn is_in_error(event: &Event) -> bool {
    event.kind == EventKind::Closed
        && CloseReason::from_word(&event.detail) == Some(CloseReason::InError)
}

/// Whether an event opens or closes a case.
fn turns(kind: EventKind) -> bool {
    matches!(kind, EventKind::Closed | EventKind::Reopened) || kind.begins_a_spell()
}

/// What a closing in error takes out: of the spell that stood at it.
fn mistake(case: &Case, closing: usize, on: Day) -> Mistake {
    let stood = |spell: &Spell| {
        let received = spell.received();
        let mut events = case.events.iter();
        let begun = events.position(|event| event.kind.begins_a_spell() && event.on == received);
        // One that began later on the day of the closing is not meant by it.
        received < on || (received == on && begun.is_none_or(|begun| begun < closing))
    };
    let at = case.spells.iter().rposition(stood);
    let stood = at.and_then(|at| case.spells.get(at));
    let spell = stood.map(Spell::received);
    let next = case.spells.get(at.map_or(0, |at| at + 1));
    let is_next_at_once = next.is_some_and(|next| next.received() == on);
    Mistake {
        closing,
        spell,
        released: stood.and_then(|spell| spell.custody.released),
        from: spell.filter(|_| at > Some(0)).unwrap_or(Day::MIN),
        to: if is_next_at_once { on.plus(-1) } else { on },
    }
}

/// The events that are left. A closing in error stays as what closed the case, unless it was closed before the mistake:
/// then the earlier reason stands again.
fn events_left(case: &Case, mistakes: &[Mistake], spells: &[Spell]) -> Vec<Event> {
    let mut closed: Option<Day> = None;
    let mut left = Vec::with_capacity(case.events.len());
    for (at, event) in case.events.iter().enumerate() {
        if mistakes.iter().any(|mistake| mistake.closing == at) {
            let begun_since = |since: Day| {
                let mut received = spells.iter().map(Spell::received);
                received.any(|on| since < on && on <= event.on)
            };
            if closed.is_some_and(|since| !begun_since(since)) {
                continue;
            }
        } else if mistakes.iter().any(|one| one.has_event(at, event)) {
            continue;
        }
        if turns(event.kind) {
            closed = (event.kind == EventKind::Closed).then_some(event.on);
        }
        left.push(event.clone());
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{LegalStatus, ReferralKind, SpellKind};
    use crate::report::invented::{Invented, TODAY, day};
    use EventKind as K;

    const IN_ERROR: &str = "recorded in error";

    /// In custody from March to June 2025, really.
    fn genuine() -> Invented {
        Invented::sentenced("2025-03-03")
            .event_to("2025-03-03", K::Reception, "Received", "MDI")
            .event("2025-03-10", K::RiskIdentified, "")
            .sent(ReferralKind::DutyToRefer, "2025-05-05", |_| ())
            .event("2025-06-02", K::Released, "")
            .released("2025-06-02")
            .event("2025-06-02", K::AccommodationOnRelease, "Settled")
    }

    /// Received again in November 2026, by mistake.
    fn and_a_mistake(person: Invented) -> Invented {
        person
            .received("2026-11-09", SpellKind::Reception, LegalStatus::Sentenced)
            .event_to("2026-11-09", K::Reception, "Received", "EYI")
            .event("2026-11-10", K::RiskIdentified, "")
            .event("2026-11-10", K::AccommodationStatus, "No fixed abode")
            .sent(ReferralKind::DutyToRefer, "2026-11-11", |_| ())
            .home(|home| home.started = Some(day("2026-11-10")))
            .entry(
                EntryKind::HomeAfter,
                &[("stage", "now"), ("on", "2026-11-10")],
            )
            .event("2026-11-12", K::Closed, IN_ERROR)
    }

    fn left(person: &Invented) -> Option<Case> {
        let case = person.case(TODAY);
        without_mistakes(&case).map(Cow::into_owned)
    }

    #[test]
    fn only_what_began_with_the_mistaken_spell_is_out() {
        let genuine = genuine();
        let before = genuine.case(TODAY);
        assert!(matches!(without_mistakes(&before), Some(Cow::Borrowed(_))));
        let found = left(&and_a_mistake(genuine)).expect("a case");
        assert_eq!(found.spells, before.spells);
        assert_eq!(found.referrals, before.referrals);
        assert!(found.tenancies.is_empty() && found.entries.is_empty());
        // The case is closed all the same.
        assert_eq!(found.closed(), Some((day("2026-11-12"), IN_ERROR)));
        let mut events = found.events;
        events.pop();
        assert_eq!(events, before.events);
    }

    #[test]
    fn where_the_person_was_is_where_the_spell_before_had_left_them() {
        let mut person = and_a_mistake(genuine());
        person.records.prisoner.establishment = crate::domain::Place::of_code("EYI");
        let found = left(&person).expect("a case");
        assert_eq!(found.prisoner.establishment.code, "MDI");
    }

    #[test]
    fn a_case_with_no_other_spell_counts_nowhere() {
        let closed = |person: Invented| person.event("2026-11-12", K::Closed, IN_ERROR);
        assert_eq!(left(&closed(Invented::nobody())), None);
        assert_eq!(left(&closed(Invented::sentenced("2026-11-09"))), None);
        assert_eq!(left(&and_a_mistake(Invented::nobody())), None);
    }

    #[test]
    fn a_later_reception_does_not_bring_the_mistake_back() {
        for again in ["2026-11-12", "2026-11-16"] {
            let received = |person: Invented| {
                person
                    .received(again, SpellKind::Reception, LegalStatus::Sentenced)
                    .event(again, K::Reception, "Received")
            };
            let found = left(&received(and_a_mistake(genuine()))).expect("a case");
            let spells: Vec<_> = found.spells.iter().map(Spell::received).collect();
            assert_eq!(spells, [day("2025-03-03"), day(again)]);
            assert_eq!(found.closed(), None);
            assert!(
                found
                    .events
                    .iter()
                    .all(|event| event.on != day("2026-11-10"))
            );
            let found = left(&received(and_a_mistake(Invented::nobody()))).expect("a case");
            let spells: Vec<_> = found.spells.iter().map(Spell::received).collect();
            assert_eq!(spells, [day(again)]);
            assert!(found.referrals.is_empty());
        }
    }

    #[test]
    fn the_end_of_a_mistaken_spell_is_no_release_of_the_one_before() {
        let person = and_a_mistake(genuine());
        let ended = person.event("2026-11-15", K::Released, "").event(
            "2026-11-15",
            K::AccommodationOnRelease,
            "No fixed abode",
        );
        let found = left(&ended).expect("a case");
        let before = genuine().case(TODAY);
        assert_eq!(found.events.len(), before.events.len() + 1);
        assert_eq!(found.spells, before.spells);
    }

    #[test]
    fn a_closing_that_was_taken_back_is_no_mistake() {
        let closed = and_a_mistake(genuine());
        for (kind, detail) in [(K::Reopened, ""), (K::Closed, "moved away")] {
            let case = closed.clone().event("2026-11-13", kind, detail).case(TODAY);
            assert!(matches!(without_mistakes(&case), Some(Cow::Borrowed(_))));
        }
        // Known before the closing, nobody knew of it.
        let case = closed.case("2026-11-11");
        assert!(matches!(without_mistakes(&case), Some(Cow::Borrowed(_))));
    }

    #[test]
    fn an_earlier_closing_stands_again() {
        let died = genuine().event("2025-07-01", K::Closed, "died");
        let found = left(&and_a_mistake(died)).expect("a case");
        assert_eq!(found.closed(), Some((day("2025-07-01"), "died")));
    }

    #[test]
    fn what_came_after_the_closing_is_of_the_spell_before() {
        let person = and_a_mistake(genuine());
        let person = person.event("2026-11-20", K::AccommodationStatus, "Friends/Family");
        let found = left(&person).expect("a case");
        let spell = found.spells.first().expect("a spell");
        assert!(
            found
                .events_of(spell)
                .any(|event| event.on == day("2026-11-20"))
        );
    }
}
