//! How a merged action stands on a day: done, missed, blocked, overdue and the rest, and why.
//!
//! The one place that decides what is overdue. It is given the rules that ask for one thing, the strictest first, and looks
//! at the marks and facts of the spell.

use crate::calendar::{Day, Unit};
use crate::domain::referral_path;
use crate::domain::referral_path::clock::{self, Silence, Standard};
use crate::domain::{Mark, MarkKind, ShortNotice, window};
use crate::protocol::action::{Action, Lead, Source, State, Why};
use crate::protocol::candidate::{Candidate, Clamp, Lapse};
use crate::protocol::completes::Between;
use crate::protocol::ground::{Ground, Over};
use crate::protocol::language::Timing;
use crate::protocol::occurrence::About;
use crate::protocol::rules::earlier;
use crate::protocol::trigger::Trigger;
use std::borrow::Cow;

/// What people did about one action.
#[derive(Clone, Copy, Default)]
pub(super) struct Marks<'c> {
    pub settled: Option<&'c Mark>,
    pub postponed: Option<&'c Mark>,
}

impl<'c> Marks<'c> {
    /// The marks of one action; the latest of a kind counts, whatever their order.
    pub fn of(marks: &'c [Mark], spell: Day, action: &str, subject: Option<&str>) -> Self {
        let mut found = Self::default();
        if marks.is_empty() {
            return found;
        }
        let subject = subject.unwrap_or_default();
        for mark in marks
            .iter()
            .filter(|m| m.spell == spell && m.action == action && m.subject == subject)
        {
            let place = match mark.kind {
                MarkKind::Done | MarkKind::Waived => &mut found.settled,
                MarkKind::Postponed => &mut found.postponed,
            };
            if place.is_none_or(|other| other.weight() < mark.weight()) {
                *place = Some(mark);
            }
        }
        found
    }
}

/// The subject of an action as it is written: that of its trigger, how far along a recurring one is, or both.
pub(super) fn subject(candidate: &Candidate<'_, '_>) -> Option<String> {
    let nth = candidate.nth.map(|nth| {
        let unit = match nth.unit {
            Unit::Days => "d",
            Unit::Weeks => "w",
            Unit::Months => "m",
            Unit::WorkingDays => "wd",
        };
        format!("{}{unit}", nth.amount)
    });
    match (candidate.of.subject, nth) {
        (None, nth) => nth,
        (Some(subject), None) => Some(subject.to_owned()),
        (Some(subject), Some(nth)) => Some(format!("{subject}-{nth}")),
    }
}

/// What puts an end to an action left undone. On one day the case's end weighs more than the spell's, and that more than a
/// condition's.
#[derive(Clone, Copy)]
enum End {
    Closed,
    Left,
    NextSpell,
    NextOne,
    Lapsed(Lapse),
}

/// What the first end that came means for an action left undone.
fn ended(
    group: &[&Candidate<'_, '_>],
    ground: &Ground<'_>,
    due: Option<Day>,
) -> Option<(State, Why)> {
    let winner = group.first()?;
    let today = ground.today;
    let waited = |on: Day| {
        winner.rule.trigger.is_counted_to_release()
            && !winner.entry.refers
            && ground.window.planned.is_none()
            && winner.sum.is_some_and(|sum| sum < on)
    };
    let gone = |on: Day, why: Why| {
        let refused = ground.refused().filter(|_| needs_consent(group));
        match (refused, due) {
            (Some(refused), _) => (State::Void, Why::ConsentRefused(refused)),
            // Nobody missed a day before release that waited for a date until the person left.
            (None, Some(due)) if due <= on && !waited(on) => (State::Missed, why),
            _ => (State::Void, why),
        }
    };
    let (closed, next_spell) = match ground.over {
        Some(Over::Closed(on)) => (Some((on, End::Closed)), None),
        Some(Over::NextSpell(on)) => (None, Some((on, End::NextSpell))),
        None => (None, None),
    };
    let (left, of_bed) = match winner.of.about {
        About::Bed(place) if winner.rule.trigger != Trigger::LeftUnreferred => {
            let bed = ground.beds.get(place);
            (bed.and_then(|(_, window)| window.release_date), true)
        }
        _ => {
            let released = ground.released();
            (released.filter(|on| winner.ends_at_release(*on)), false)
        }
    };
    let left = left.map(|on| (on, End::Left));
    let next_one = winner.next_opens.map(|on| (on, End::NextOne));
    let lapsed = winner.lapsed.map(|(on, lapse)| (on, End::Lapsed(lapse)));
    let ends = [closed, left, next_spell, next_one, lapsed];
    let came = ends.into_iter().flatten().filter(|(on, _)| *on <= today);
    let (on, end) = came.min_by_key(|(on, _)| *on)?;
    Some(match end {
        End::Closed => (State::Void, Why::Closed(on)),
        End::Left if of_bed => gone(on, Why::BedEnded(on)),
        End::Left => gone(on, Why::Left(on)),
        End::NextSpell => gone(on, Why::NextSpell(on)),
        End::NextOne => (State::Missed, Why::NextOne(on)),
        End::Lapsed(Lapse::Condition(condition)) => (State::Void, Why::Lapsed(condition, on)),
        End::Lapsed(Lapse::RiskEnded) => (State::Void, Why::RiskEnded(on)),
        End::Lapsed(Lapse::TakenOut) => (State::Void, Why::TakenOut(on)),
    })
}

fn needs_consent(group: &[&Candidate<'_, '_>]) -> bool {
    group
        .iter()
        .any(|c| c.rule.done_by.is_some_and(|by| by.needs_consent()))
}

/// The first day on which a fact completed what any of these rules asks for.
fn completed(group: &[&Candidate<'_, '_>], ground: &Ground<'_>) -> Option<Day> {
    let mut first: Option<Day> = None;
    for candidate in group {
        let Some(by) = candidate.rule.done_by else {
            continue;
        };
        let of = &candidate.of;
        let from = match candidate.nth {
            // A round counts from its opening to that of the next; the first from the day after what set it off.
            Some(_) if Some(candidate.since) == candidate.opens => candidate.opens,
            Some(_) => Some(candidate.since.plus(1)),
            None => ground.counts_from(candidate.rule.trigger, of),
        };
        let end = match of.about {
            About::Bed(place) if candidate.rule.trigger != Trigger::LeftUnreferred => ground
                .beds
                .get(place)
                .and_then(|(_, window)| window.release_date),
            _ => ground
                .released()
                .filter(|on| candidate.ends_at_release(*on)),
        };
        let next = candidate.next_opens.filter(|next| *next > candidate.since);
        let to = earlier(end, next.map(|next| next.plus(-1)));
        if let Some(on) = ground.completed(by, of, Between { from, to }) {
            first = Some(first.map_or(on, |first| first.min(on)));
        }
    }
    first
}

/// One action from the rules that ask for it, strictest first.
pub(super) fn action<'r>(group: &[&Candidate<'r, '_>], ground: &Ground<'_>) -> Option<Action<'r>> {
    action_if(group, ground, &mut |_, _| true)
}

/// The same, and none where it is not wanted as it stands.
pub(super) fn action_if<'r>(
    group: &[&Candidate<'r, '_>],
    ground: &Ground<'_>,
    wanted: &mut dyn FnMut(State, Option<Day>) -> bool,
) -> Option<Action<'r>> {
    let winner = group.first()?;
    // A rule that release put an end to does not silence one that goes on, but what it asked for may have been done.
    let unlapsed = group.partition_point(|c| c.lapsed.is_none());
    let done = completed(
        group
            .get(..unlapsed)
            .filter(|g| !g.is_empty())
            .unwrap_or(group),
        ground,
    );
    let live = group.partition_point(|c| c.standing() <= winner.standing());
    let group = group.get(..live)?;
    let rule = winner.rule;
    let spell = ground.spell.received();
    let subject = subject(winner);
    let marks = Marks::of(&ground.case.marks, spell, &rule.action, subject.as_deref());
    let original = winner.due;
    let chased = chased(winner, ground);
    let moved = chased.map_or(original, |(_, silence)| Some(silence.due));
    let due = match (moved, marks.postponed.and_then(|mark| mark.until)) {
        (Some(due), Some(until)) => Some(due.max(until)),
        (due, _) => due,
    };
    let (state, mut why, done_on) = state(group, ground, due, marks, done);
    if let Some((on, silence)) = chased.filter(|_| !state.is_settled()) {
        let is_set = silence.standard == Standard::Set;
        why = why.or(Some(Why::Chased { on, is_set }));
    }
    if !wanted(state, due) {
        return None;
    }
    let provisional =
        due.is_some_and(|due| ground.calendar.is_provisional(due)) && rests_on_holidays(winner);
    Some(Action {
        prisoner: ground.case.prisoner.number,
        spell,
        action: Cow::Borrowed(&rule.action),
        title: Cow::Borrowed(&rule.title),
        kind: rule.kind,
        force: rule.force,
        stage: rule.stage,
        lead: rule
            .led_by()
            .map_or(Lead::Nobody, |party| Lead::Role(party.role)),
        owed_by: rule.owed_by.as_ref().map(|party| party.role),
        chased_by: rule.chased_by.as_ref().map(|party| party.role),
        opens_on: winner.opens,
        due_on: due,
        original_due_on: original.filter(|original| Some(*original) != due),
        undated: match rule.timing {
            Timing::Undated(words) if due.is_none() => Some(words),
            _ => None,
        },
        since: group.iter().map(|c| c.since).min().unwrap_or(winner.since),
        short_notice: short_notice(winner, ground),
        sources: group
            .iter()
            .map(|c| Source {
                protocol: &c.one.protocol.id,
                rule: &c.rule.id,
                cite: &c.rule.cite,
                due: c.due,
                opens: c.opens,
            })
            .collect(),
        subject,
        state,
        why,
        done_on,
        provisional,
    })
}

/// The last try to get a council's answer and the silence since, which says when it is chased again: the same as the list of
/// whom to chase.
fn chased(winner: &Candidate<'_, '_>, ground: &Ground<'_>) -> Option<(Day, Silence)> {
    if !winner.entry.chases || ground.case.entries.is_empty() {
        return None;
    }
    let About::Referral(referral) = winner.of.about else {
        return None;
    };
    clock::chased_again(
        &referral_path::walk(&ground.case.entries, referral),
        ground.calendar,
    )
}

fn state(
    group: &[&Candidate<'_, '_>],
    ground: &Ground<'_>,
    due: Option<Day>,
    marks: Marks<'_>,
    done: Option<Day>,
) -> (State, Option<Why>, Option<Day>) {
    let by_hand = marks
        .settled
        .filter(|mark| mark.kind == MarkKind::Done)
        .map(|mark| mark.on);
    if let Some(on) = done.into_iter().chain(by_hand).min() {
        let late = due.is_some_and(|due| on > due);
        return (
            if late { State::DoneLate } else { State::Done },
            None,
            Some(on),
        );
    }
    let reason = |mark: &Mark| (!mark.reason.is_empty()).then(|| Why::Said(mark.reason.clone()));
    if let Some(mark) = marks.settled {
        return (State::Waived, reason(mark), None);
    }
    if let Some((state, why)) = ended(group, ground, due) {
        return (state, Some(why), None);
    }
    let refused = ground.refused().filter(|_| needs_consent(group));
    let Some(winner) = group.first() else {
        return (State::Open, None, None);
    };
    if winner.waits() {
        let why = match winner.rule.trigger {
            Trigger::ReleaseDate | Trigger::WindowOpens | Trigger::ReferBy => {
                ground.no_release().map(Why::NoRelease)
            }
            _ => None,
        };
        return (
            State::Waiting,
            why.or(Some(Why::NoDate(winner.rule.trigger))),
            None,
        );
    }
    if let Some(on) = refused {
        return (State::Blocked, Some(Why::ConsentRefused(on)), None);
    }
    let why = marks.postponed.and_then(reason);
    (
        on_the_day(ground.today, winner.opens.unwrap_or(winner.since), due),
        why,
        None,
    )
}

/// How something that is to be done stands: overdue from the day after its day.
pub(super) fn on_the_day(today: Day, opens: Day, due: Option<Day>) -> State {
    match due {
        Some(due) if due < today => State::Overdue,
        Some(due) if due == today => State::Due,
        _ if today < opens => State::Upcoming,
        _ => State::Open,
    }
}

fn short_notice(winner: &Candidate<'_, '_>, ground: &Ground<'_>) -> Option<ShortNotice> {
    if winner.entry.refers {
        return match winner.of.about {
            About::Bed(place) => ground
                .beds
                .get(place)
                .and_then(|(_, window)| window.short_notice),
            _ => ground.window.short_notice,
        };
    }
    match winner.clamp? {
        Clamp::Risk => Some(ShortNotice::RiskAskedLate),
        Clamp::Known if matches!(winner.of.about, About::Bed(_)) => Some(ShortNotice::DateCameLate),
        Clamp::Known => Some(window::why_known_late(
            ground.spell,
            ground.release_known(),
            ground.calendar,
        )),
        Clamp::ReferBy | Clamp::Asked => None,
    }
}

fn rests_on_holidays(winner: &Candidate<'_, '_>) -> bool {
    let working = match winner.rule.timing {
        Timing::Due(offset) | Timing::Each { each: offset, .. } => offset.unit == Unit::WorkingDays,
        Timing::Undated(_) => false,
    };
    working || winner.rule.trigger.is_counted_to_release()
}
