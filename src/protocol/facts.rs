//! What the recorded facts of the list say in one spell: which hold on a day, what happened, which days are foreseen.
//!
//! Most people have none, and then nothing here costs anything. Knows no rule; what the words of the language mean is in
//! `occurrence`, `holds` and `completes`.

use crate::calendar::Day;
use crate::domain::fact::YES;
use crate::domain::{Event, EventKind, FactKind, Nature, SpellDays};
use crate::protocol::ground::Ground;
use crate::protocol::occurrence::{About, Occurrence};

/// The facts that count in a spell, in the order of their days: those recorded in it, and those of the person from before.
#[derive(Debug)]
pub(super) struct Facts<'c>(Vec<(FactKind, &'c Event)>);

impl<'c> Facts<'c> {
    /// Those among all events of a case, which are in order.
    pub fn of(events: &'c [Event], own: SpellDays) -> Self {
        let until = SpellDays {
            from: None,
            to: own.to,
        };
        let mut found = Vec::new();
        for event in until.events(events) {
            if event.kind != EventKind::Fact {
                continue;
            }
            let Some(fact) = FactKind::of_event(event) else {
                continue;
            };
            if own.has(event.on) || fact.outlasts_the_spell() {
                found.push((fact, event));
            }
        }
        Self(found)
    }

    /// Whether nothing is recorded.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every time that a fact was recorded.
    pub fn each(&self, wanted: FactKind) -> impl Iterator<Item = &'c Event> {
        let all = self.0.iter();
        all.filter(move |(fact, _)| *fact == wanted)
            .map(|(_, event)| *event)
    }

    /// What was said of a fact, by itself or by another, in order.
    fn said_of(&self, wanted: FactKind) -> impl DoubleEndedIterator<Item = (bool, &'c Event)> {
        self.0.iter().filter_map(move |(fact, event)| {
            let says = if *fact == wanted {
                Some(event.new_value == YES)
            } else {
                fact.says_of(wanted)
            };
            says.map(|says| (says, *event))
        })
    }

    /// Whether something that is answered yes or no holds on a day.
    pub fn holds(&self, fact: FactKind, day: Day) -> bool {
        let by_then = self.said_of(fact).rev().find(|(_, event)| event.on <= day);
        by_then.is_some_and(|(says, _)| says)
    }

    /// Whether anybody had answered it by a day.
    pub fn is_answered(&self, fact: FactKind, day: Day) -> bool {
        self.said_of(fact).any(|(_, event)| event.on <= day)
    }

    /// The events with which something began to hold. Of several answers on one day the last counts.
    fn beginnings(&self, fact: FactKind) -> Vec<&'c Event> {
        let mut began: Vec<&'c Event> = Vec::new();
        let mut held = false;
        let mut said = self.said_of(fact).peekable();
        while let Some((says, event)) = said.next() {
            if said.peek().is_some_and(|(_, next)| next.on == event.on) {
                continue;
            }
            if says && !held {
                began.push(event);
            }
            held = says;
        }
        began
    }

    /// The last foreseen day of a fact, and since when it is known.
    pub fn foreseen(&self, fact: FactKind) -> Option<(Day, Day)> {
        let last = self.each(fact).last()?;
        last.new_day().map(|day| (day, last.on))
    }

    /// Whether a difficulty with the home is open on a day.
    pub fn has_difficulty(&self, day: Day) -> bool {
        let mut by_then = self.0.iter().rev().filter(|(_, event)| event.on <= day);
        by_then
            .find(|(fact, _)| {
                matches!(fact, FactKind::DifficultyArises | FactKind::DifficultyEnded)
            })
            .is_some_and(|(fact, _)| *fact == FactKind::DifficultyArises)
    }
}

impl<'c> Ground<'c> {
    /// Every time that a recorded fact happened in this spell, or will.
    pub fn of_fact(&self, fact: FactKind, mut give: impl FnMut(Occurrence<'c>)) {
        let about = |event: &'c Event| Occurrence::named(event.on, &event.id, About::Other);
        match fact.nature() {
            Nature::Foreseen if fact == FactKind::AgreedDate => self.agreed_dates(give),
            Nature::Foreseen if fact == FactKind::PlacementEnd => self.placement_ends(give),
            Nature::Foreseen => {
                if let Some((day, known)) = self.facts.foreseen(fact) {
                    give(Occurrence::foreseen(Some(day), known));
                }
            }
            Nature::Happened if fact.recurs() => self.facts.each(fact).map(about).for_each(give),
            Nature::Happened => {
                if let Some(event) = self.facts.each(fact).next() {
                    give(Occurrence::of_case(event.on));
                }
            }
            Nature::Holds | Nature::HoldsOn | Nature::HoldsForLife => {
                let began = self.facts.beginnings(fact);
                if fact.recurs() {
                    began.into_iter().map(about).for_each(give);
                } else if let Some(event) = began.first() {
                    give(Occurrence::of_case(event.on));
                }
            }
        }
    }

    /// A day that is agreed takes the place of one that had not come.
    fn agreed_dates(&self, mut give: impl FnMut(Occurrence<'c>)) {
        let mut agreed = self.facts.each(FactKind::AgreedDate).peekable();
        while let Some(event) = agreed.next() {
            let Some(day) = event.new_day() else { continue };
            let replaced = agreed.peek().is_some_and(|next| next.on <= day);
            if !replaced {
                give(self.foreseen_by(event, &event.id, day));
            }
        }
    }

    /// One end for each placement: the last that was foreseen of it.
    fn placement_ends(&self, mut give: impl FnMut(Occurrence<'c>)) {
        let mut placement: Option<&'c str> = None;
        let mut end: Option<&'c Event> = None;
        let mut close = |placement: Option<&'c str>, end: Option<&'c Event>| {
            if let Some((event, day)) = end.and_then(|event| Some((event, event.new_day()?))) {
                give(self.foreseen_by(event, placement.unwrap_or(&event.id), day));
            }
        };
        for (fact, event) in &self.facts.0 {
            match fact {
                FactKind::PlacementStart => {
                    // An end that is written down before its placement on one day is the end of that placement.
                    let earlier = end.filter(|end| placement.is_some() || end.on < event.on);
                    if earlier.is_some() {
                        close(placement, earlier);
                        end = None;
                    }
                    placement = Some(&event.id);
                }
                FactKind::PlacementEnd => end = Some(*event),
                _ => {}
            }
        }
        close(placement, end);
    }

    fn foreseen_by(&self, event: &'c Event, subject: &'c str, day: Day) -> Occurrence<'c> {
        Occurrence {
            subject: Some(subject),
            about: About::Other,
            ..Occurrence::foreseen(Some(day), event.on)
        }
    }
}
