//! What each single rule makes of a spell, before rules that ask for the same are merged.
//!
//! Here a rule meets an occurrence: whether it binds, whether its conditions hold, its day, and the day that it is clamped
//! to. How the thing stands, and what was done about it, is in `standing`.

use crate::calendar::{Day, Offset};
use crate::protocol::binding::{InForceFor, Made, Reach};
use crate::protocol::condition::Condition;
use crate::protocol::ground::Ground;
use crate::protocol::language::{Rule, Side, Timing};
use crate::protocol::occurrence::{About, Occurrence};
use crate::protocol::rules::{Entry, InForce};
use crate::protocol::trigger::Trigger;

/// Why a due day is later than the rule's own sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clamp {
    /// The release date, or the end of the bed, was not known before.
    Known,
    /// The risk was not identified before.
    Risk,
    /// The duty to refer is always due on its own day.
    ReferBy,
    /// What the rule asks for was not so, or not recorded, before.
    Asked,
}

/// Why a rule fell away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lapse {
    Condition(Condition),
    RiskEnded,
    /// The protocol was taken out of force.
    TakenOut,
}

/// What one rule makes of one occurrence.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'r, 'c> {
    pub entry: &'r Entry,
    pub one: &'r InForce,
    pub rule: &'r Rule,
    pub of: Occurrence<'c>,
    /// For a recurring rule: how far from its start.
    pub nth: Option<Offset>,
    /// For a recurring rule: when the next one opens.
    pub next_opens: Option<Day>,
    pub since: Day,
    pub lapsed: Option<(Day, Lapse)>,
    /// The person has left, and it could be done only before.
    pub left: bool,
    /// The rule's own sum.
    pub sum: Option<Day>,
    pub due: Option<Day>,
    pub opens: Option<Day>,
    pub clamp: Option<Clamp>,
}

impl Candidate<'_, '_> {
    /// Whether it waits for a day to count from.
    pub fn waits(&self) -> bool {
        match self.rule.timing {
            Timing::Undated(_) => self.of.on.is_none(),
            _ => self.due.is_none(),
        }
    }

    /// How much of it is left: what can still be done stands before what release put an end to, and that before what fell away.
    pub fn standing(&self) -> u8 {
        match (&self.lapsed, self.left) {
            (None, false) => 0,
            (None, true) => 1,
            (Some(_), _) => 2,
        }
    }

    /// Whether leaving custody, or the bed, puts an end to it.
    pub fn ends_at_release(&self, released: Day) -> bool {
        if matches!(self.of.about, About::Bed(_)) || (self.of.is_fact && self.of.since > released) {
            return false;
        }
        self.rule.trigger.is_counted_to_release() || self.rule.stage.ends_at_release()
    }
}

/// One rule about to meet a spell.
pub(super) struct Maker<'g, 'r, 'c> {
    pub ground: &'g Ground<'c>,
    pub entry: &'r Entry,
    pub one: &'r InForce,
    pub rule: &'r Rule,
    /// When the protocol binds this person.
    pub times: &'g [InForceFor],
}

impl<'r, 'c> Maker<'_, 'r, 'c> {
    pub fn make(&self, of: Occurrence<'c>, reach: Reach<'_>, found: &mut Made<'r, 'c>) {
        if self.is_out_of(reach, &of) {
            if let Some(passed_over) = found.passed_over.get_mut(self.entry.action as usize) {
                *passed_over = true;
            }
            return;
        }
        let found = &mut found.candidates;
        let Some((since, lapsed)) = self.stretch(&of) else {
            return;
        };
        let mut candidate = Candidate {
            entry: self.entry,
            one: self.one,
            rule: self.rule,
            of,
            nth: None,
            next_opens: None,
            since,
            lapsed,
            left: false,
            sum: None,
            due: None,
            opens: None,
            clamp: None,
        };
        let released = self.ground.released();
        candidate.left = released.is_some_and(|on| candidate.ends_at_release(on));
        match self.rule.timing {
            Timing::Each { first, each, until } => {
                self.each(&candidate, (first, each, until), reach.through, found)
            }
            Timing::Undated(_) => {
                candidate.opens = self.opening(&of);
                self.keep(&mut candidate, found);
            }
            Timing::Due(offset) => {
                if self.date(&mut candidate, offset).is_some() {
                    self.keep(&mut candidate, found);
                }
            }
        }
    }

    /// Whether what the rule makes lies beyond a reach, as far as that shows before anything is asked.
    fn is_out_of(&self, reach: Reach<'_>, of: &Occurrence<'c>) -> bool {
        // A referral has a day of its own, and a day to chase again may be sooner than the sum.
        if self.entry.refers || self.entry.chases {
            return false;
        }
        match (of.on, self.rule.timing) {
            (None, _) => reach.no_waiting,
            // No clamp makes anything due sooner than its own sum.
            (Some(on), Timing::Due(offset)) => {
                reach.no_further && self.ground.calendar.apply(on, offset) > reach.through
            }
            (Some(_), _) => false,
        }
    }

    /// In force: a fact binds from its day, a day that is counted from the day itself, and what waits for one waits.
    pub fn keep(&self, candidate: &mut Candidate<'r, 'c>, found: &mut Vec<Candidate<'r, 'c>>) {
        let binds = |time: &InForceFor| {
            if candidate.nth.is_some() {
                let on = candidate.sum;
                on.is_none_or(|on| time.has_begun(on) && time.goes_on(on))
            } else if candidate.of.is_fact {
                let on = candidate.of.since;
                time.has_begun(on) && time.goes_on(on)
            } else {
                let day = candidate.due.unwrap_or(candidate.since);
                let has_begun = candidate.waits() || time.has_begun(day);
                has_begun && time.goes_on(candidate.since)
            }
        };
        // Of several times that bind, one that was not taken back.
        let times = self.times.iter().filter(|time| binds(time));
        let latest = times.max_by_key(|time| time.silent_from().unwrap_or(Day::MAX));
        let Some(time) = latest else { return };
        if let Some(silent) = time.silent_from().filter(|on| *on <= self.ground.today)
            && candidate.lapsed.is_none_or(|(day, _)| silent <= day)
        {
            candidate.lapsed = Some((silent, Lapse::TakenOut));
        }
        found.push(*candidate);
    }

    /// When it opens, for a rule that says so.
    fn opening(&self, of: &Occurrence<'c>) -> Option<Day> {
        let (on, opens) = of.on.zip(self.rule.opens)?;
        Some(self.ground.calendar.apply(on, opens))
    }

    /// Gives it its day, clamped; none where nobody need be referred.
    fn date(&self, candidate: &mut Candidate<'r, 'c>, offset: Offset) -> Option<()> {
        let of = candidate.of;
        let ground = self.ground;
        candidate.sum = of.on.map(|on| ground.calendar.apply(on, offset));
        candidate.due = candidate.sum;
        candidate.opens = self.opening(&of);
        if self.entry.refers {
            let risk = ground.risk_of(of.about)?;
            if !ground.is_applicable() {
                return None;
            }
            candidate.due = ground.refer_by(of.about).or(match self.rule.trigger {
                // The person is inside the window on the day of return, though no date is recorded yet.
                Trigger::FixedTermRecall => of.on.map(|on| on.max(risk.since)),
                _ => None,
            });
            candidate.opens = ground.opens(of.about).or(candidate.opens);
            candidate.clamp = (candidate.due != candidate.sum).then_some(Clamp::ReferBy);
            return Some(());
        }
        let known = match (self.rule.side, self.rule.trigger) {
            (_, Trigger::BedEnd) => Some(of.since),
            (Side::Before, Trigger::ReleaseDate) | (_, Trigger::WindowOpens) => {
                Some(ground.release_known())
            }
            _ => None,
        };
        let risk = self
            .rule
            .presupposes
            .and_then(|_| ground.risk_of(of.about))
            .map(|risk| risk.since);
        // Nobody is late for what could not be known to concern them.
        let asked = (candidate.since > of.since).then_some(candidate.since);
        let because = match risk_asked_for(self.rule, ground) {
            Some(risk) if Some(risk) == asked => Clamp::Risk,
            _ => Clamp::Asked,
        };
        let floors = [(known, Clamp::Known), (risk, Clamp::Risk), (asked, because)];
        for (floor, clamp) in floors {
            if let (Some(floor), Some(due)) = (floor, candidate.due)
                && due < floor
            {
                candidate.due = Some(floor);
                candidate.clamp = Some(clamp);
            }
        }
        Some(())
    }

    /// Since when the rule holds, and when it fell away; none when it never held.
    fn stretch(&self, of: &Occurrence<'c>) -> Option<(Day, Option<(Day, Lapse)>)> {
        let (mut since, mut lapsed) = (of.since, None);
        if self.entry.asks {
            (since, lapsed) = self.conditions(of)?;
        }
        if self.rule.presupposes.is_some() || self.entry.refers {
            let risk = self.ground.risk_of(of.about)?;
            since = since.max(risk.since);
            if let Some(ended) = risk.ended {
                if of.is_fact && ended <= of.since {
                    return None;
                }
                if lapsed.is_none_or(|(day, _)| ended <= day) {
                    lapsed = Some((ended, Lapse::RiskEnded));
                }
            }
        }
        Some((since, lapsed))
    }

    /// Conditions are asked on the trigger's day, or up to today while that day lies ahead.
    fn conditions(&self, of: &Occurrence<'c>) -> Option<(Day, Option<(Day, Lapse)>)> {
        let ground = self.ground;
        let offset = self.rule.due_offset();
        let speaks = ground.speaks(self.rule, of, offset);
        if speaks.is_nowhere() {
            return None;
        }
        let first = ground.stretch_of(of.since);
        // Most conditions hold from the trigger's day on for good.
        if speaks.goes_on(first, ground.change_days().len()) {
            return Some((of.since, None));
        }
        let may = |stretch: usize| speaks.has(stretch);
        let mut since = may(first).then_some(of.since);
        // What nobody had answered on the trigger's day may be answered later, and the rule speaks from then.
        let learns = of.is_fact && since.is_none();
        if learns && !self.is_unanswered(of, offset, first) {
            return None;
        }
        let asked_until = of.on.unwrap_or(ground.today).min(ground.today);
        let mut lapsed = None;
        for (change, day) in ground.change_days().iter().enumerate().skip(first) {
            let stretch = change + 1;
            match (may(stretch), since) {
                (false, Some(_)) if lapsed.is_none() => {
                    lapsed = Some((*day, stretch));
                    if of.is_fact {
                        break;
                    }
                }
                (true, None) if learns => {
                    // What belonged to the time in custody is not learned once the person has left.
                    let left = ground.released().filter(|on| on < day);
                    if left.is_some() && self.rule.stage.ends_at_release() {
                        return None;
                    }
                    since = Some(*day);
                }
                (true, _) if (since.is_none() || lapsed.is_some()) && *day <= asked_until => {
                    since = Some(*day);
                    lapsed = None;
                }
                _ => {}
            }
        }
        let since = since?;
        let lapse = |(day, stretch): (Day, usize)| {
            let holds = |condition: Condition| ground.held_in(stretch, condition, of, offset);
            let condition = self.rule.stands_in_the_way(holds)?;
            Some((day, Lapse::Condition(condition)))
        };
        Some((since, lapsed.and_then(lapse)))
    }

    /// Whether only facts that nobody had recorded yet kept the rule from speaking on the day of its trigger.
    fn is_unanswered(&self, of: &Occurrence<'c>, offset: Option<Offset>, stretch: usize) -> bool {
        let ground = self.ground;
        let holds = |condition: Condition| ground.held_in(stretch, condition, of, offset);
        let open = |condition: &Condition| {
            let fact = condition.fact();
            fact.is_some_and(|fact| !ground.facts.is_answered(fact, of.since))
                || condition.is_about_a_home() && ground.learns_of_a_home_after(of.since)
        };
        let mut missing = self
            .rule
            .when
            .iter()
            .filter(|condition| !holds(**condition));
        let any = &self.rule.any;
        missing.all(open)
            && (any.is_empty() || any.iter().any(|one| holds(*one) || open(one)))
            && !self.rule.unless.iter().any(|condition| holds(*condition))
    }
}

/// Since when there is the risk of homelessness that a rule asks for among its conditions.
fn risk_asked_for(rule: &Rule, ground: &Ground<'_>) -> Option<Day> {
    let asked = rule.when.contains(&Condition::HomelessnessRisk);
    ground.risk.filter(|_| asked).map(|risk| risk.since)
}
