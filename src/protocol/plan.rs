//! The plan: every action of one case on a day, made anew from facts and marks each time it is asked for.
//!
//! Rules that name the same canonical action about the same subject in the same spell are one action: the earliest day wins
//! after clamping, ties go to the newest document, and every source is cited.

use crate::calendar::{Calendar, Day};
use crate::domain::{Case, Mark, MarkKind, Todo};
use crate::protocol::action::{Action, Lead, State, Why};
use crate::protocol::actions::{self, PLAN_STEP, TODO};
use crate::protocol::binding::{Made, Reach, candidates, candidates_of};
use crate::protocol::candidate::Candidate;
use crate::protocol::ground::Ground;
use crate::protocol::housing_plan;
use crate::protocol::rules::Rules;
use crate::protocol::standing::{self, Marks};
use crate::protocol::words::{Force, Kind, Stage};
use std::borrow::Cow;
use std::cmp::{Ordering, Reverse};

/// Every action of a case on a day, spell by spell, the earliest due first and what has no day last.
///
/// The case is as of `today`. Nothing that recurs is made after `through`.
#[must_use]
pub fn plan<'r>(
    case: &Case,
    rules: &'r Rules,
    calendar: &Calendar,
    today: Day,
    through: Day,
) -> Vec<Action<'r>> {
    made(
        case,
        rules,
        calendar,
        today,
        Reach::far(through),
        &mut |_, _| true,
    )
}

/// The actions of [`plan`] that somebody can act on by a day: nothing that is settled, and nothing due later. A list of a whole
/// caseload asks for these, because what it does not show it need not make: `shown` is asked once of each, by how it stands and
/// when it is due, whether to make it. Only a list that is `waiting` has also what waits for a day to count from, which is most of a
/// plan without a release date.
#[must_use]
pub fn to_do<'r>(
    case: &Case,
    rules: &'r Rules,
    calendar: &Calendar,
    today: Day,
    until: Day,
    waiting: bool,
    shown: &mut dyn FnMut(State, Option<Day>) -> bool,
) -> Vec<Action<'r>> {
    let mut wanted = |state: State, due: Option<Day>| {
        let can_be_listed = !state.is_settled() && (waiting || state != State::Waiting);
        can_be_listed && due.is_none_or(|due| due <= until) && shown(state, due)
    };
    let reach = Reach {
        no_further: true,
        no_waiting: !waiting,
        ..Reach::far(until)
    };
    made(case, rules, calendar, today, reach, &mut wanted)
}

/// The days that protocols in force give the other side of the referrals of a case and that are not met, up to a day.
#[must_use]
pub fn promises<'r>(
    case: &Case,
    rules: &'r Rules,
    calendar: &Calendar,
    today: Day,
    until: Day,
) -> Vec<Action<'r>> {
    let mut actions = Vec::new();
    let mut found = Made::nothing(rules);
    let mut wanted =
        |state: State, due: Option<Day>| !state.is_settled() && due.is_some_and(|due| due <= until);
    for position in 0..case.spells.len() {
        let Some(ground) = Ground::of(case, position, calendar, today) else {
            continue;
        };
        let reach = Reach::far(until);
        candidates_of(&ground, rules, rules.promises(), reach, &mut found);
        each_group(&found.candidates, |group| {
            actions.extend(standing::action_if(group, &ground, &mut wanted));
        });
        found.candidates.clear();
    }
    actions
}

fn made<'r>(
    case: &Case,
    rules: &'r Rules,
    calendar: &Calendar,
    today: Day,
    reach: Reach<'_>,
    wanted: &mut dyn FnMut(State, Option<Day>) -> bool,
) -> Vec<Action<'r>> {
    let mut actions = Vec::new();
    let mut found = Made::nothing(rules);
    for position in 0..case.spells.len() {
        let Some(ground) = Ground::of(case, position, calendar, today) else {
            continue;
        };
        candidates(&ground, rules, reach, &mut found);
        // What is asked for within reach and again beyond is merged from all that ask for it.
        if let Some(again) = found.take_out_made_in_part() {
            let reach = Reach {
                only: Some(&again),
                ..Reach::far(reach.through)
            };
            candidates(&ground, rules, reach, &mut found);
        }
        each_group(&found.candidates, |group| {
            actions.extend(standing::action_if(group, &ground, wanted));
        });
        found.candidates.clear();
    }
    let own = case.todos.iter().map(|todo| own(case, todo, today));
    let steps = housing_plan::steps(case, today);
    let own = own.chain(steps);
    actions.extend(own.filter(|action| wanted(action.state, action.due_on)));
    // What is no longer asked for is settled, all of it.
    if !case.marks.is_empty() && wanted(State::Done, None) {
        let orphans = orphans(case, &actions);
        actions.extend(orphans);
    }
    actions.sort_unstable_by(in_order);
    actions
}

fn in_order(a: &Action<'_>, b: &Action<'_>) -> Ordering {
    let key = |action: &Action<'_>| (action.spell, action.due_on.is_none(), action.due_on);
    key(a)
        .cmp(&key(b))
        .then_with(|| a.action.cmp(&b.action))
        .then_with(|| a.subject.cmp(&b.subject))
}

/// Hands over the rules that ask for each thing, the one that leads first.
pub(super) fn each_group<'r, 'c>(
    found: &[Candidate<'r, 'c>],
    mut take: impl FnMut(&[&Candidate<'r, 'c>]),
) {
    // By action and place first, as one number, because most are asked for once.
    let actions = found.iter().map(|one| u64::from(one.entry.action));
    let mut order: Vec<u64> = actions
        .zip(0..)
        .map(|(one, place)| one << 32 | place)
        .collect();
    order.sort_unstable();
    let at = |one: &u64| found.get(usize::try_from(one & u64::from(u32::MAX)).ok()?);
    let mut together: Vec<&Candidate<'r, 'c>> = Vec::with_capacity(found.len());
    together.extend(order.iter().filter_map(at));
    for one_action in together.chunk_by_mut(|a, b| a.entry.action == b.entry.action) {
        if one_action.len() == 1 {
            take(one_action);
            continue;
        }
        one_action.sort_by(|a, b| same(a, b).then_with(|| strictest(a, b)));
        one_action
            .chunk_by(|a, b| same(a, b) == Ordering::Equal)
            .for_each(&mut take);
    }
}

fn same(a: &Candidate<'_, '_>, b: &Candidate<'_, '_>) -> Ordering {
    let nth = |c: &Candidate<'_, '_>| c.nth.map(|nth| (nth.unit, nth.amount));
    a.entry
        .action
        .cmp(&b.entry.action)
        .then_with(|| a.of.subject.cmp(&b.of.subject))
        .then_with(|| nth(a).cmp(&nth(b)))
}

fn strictest(a: &Candidate<'_, '_>, b: &Candidate<'_, '_>) -> Ordering {
    let key = |c: &Candidate<'_, '_>| {
        let newest = (c.one.protocol.age_day(), c.entry.protocol);
        (
            c.standing(),
            c.due.is_none(),
            c.due,
            c.waits(),
            Reverse(newest),
            c.entry.rule,
        )
    };
    key(a).cmp(&key(b)).then_with(|| a.since.cmp(&b.since))
}

/// A worker's own to-do.
fn own<'r>(case: &Case, todo: &Todo, today: Day) -> Action<'r> {
    let spell = spell_of(case, todo.since);
    let marks = marks_of_own(&case.marks, TODO, &todo.id);
    let postponed = marks.postponed.and_then(|mark| mark.until);
    let due = todo
        .due
        .map(|due| postponed.map_or(due, |until| due.max(until)));
    let (state, why, done_on) = match (marks.settled, case.closed()) {
        (Some(mark), _) if mark.kind == MarkKind::Done => {
            let late = due.is_some_and(|due| mark.on > due);
            (
                if late { State::DoneLate } else { State::Done },
                None,
                Some(mark.on),
            )
        }
        (Some(mark), _) => (State::Waived, Some(Why::Said(mark.reason.clone())), None),
        (None, Some((on, _))) => (State::Void, Some(Why::Closed(on)), None),
        (None, None) => (standing::on_the_day(today, todo.since, due), None, None),
    };
    Action {
        title: Cow::Owned(todo.title.clone()),
        lead: if todo.lead.is_empty() {
            Lead::Nobody
        } else {
            Lead::Named(todo.lead.clone())
        },
        opens_on: None,
        due_on: due,
        original_due_on: todo.due.filter(|original| Some(*original) != due),
        since: todo.since,
        state,
        why,
        done_on,
        ..bare(case, spell, TODO.into(), Some(todo.id.clone()))
    }
}

/// What somebody wrote down is known by its own id, whatever spell it was written down in.
pub(super) fn marks_of_own<'c>(marks: &'c [Mark], action: &str, id: &str) -> Marks<'c> {
    let mut found = Marks::default();
    for mark in marks
        .iter()
        .filter(|mark| mark.action == action && mark.subject == id)
    {
        let place = if mark.kind == MarkKind::Postponed {
            &mut found.postponed
        } else {
            &mut found.settled
        };
        if place.is_none_or(|other: &Mark| other.weight() < mark.weight()) {
            *place = Some(mark);
        }
    }
    found
}

/// What was done or waived stays in the plan, though no rule in force asks for it any more.
fn orphans<'r>(case: &Case, actions: &[Action<'_>]) -> Vec<Action<'r>> {
    let mut found: Vec<Action<'r>> = Vec::new();
    for mark in case
        .marks
        .iter()
        .filter(|mark| mark.kind != MarkKind::Postponed)
        .filter(|mark| mark.action != TODO && mark.action != PLAN_STEP)
    {
        let subject = (!mark.subject.is_empty()).then_some(mark.subject.as_str());
        if actions
            .iter()
            .chain(&found)
            .any(|action| action.is_marked_by(mark))
        {
            continue;
        }
        let marks = Marks::of(&case.marks, mark.spell, &mark.action, subject);
        let Some(settled) = marks.settled else {
            continue;
        };
        let done = settled.kind == MarkKind::Done;
        let title = actions::name_of(&mark.action)
            .map_or_else(|| Cow::Owned(mark.action.clone()), Cow::Borrowed);
        found.push(Action {
            title,
            since: settled.on,
            state: if done { State::Done } else { State::Waived },
            why: Some(Why::NoLongerAsked),
            done_on: done.then_some(settled.on),
            ..bare(
                case,
                mark.spell,
                Cow::Owned(mark.action.clone()),
                subject.map(str::to_owned),
            )
        });
    }
    found
}

pub(super) fn bare<'r>(
    case: &Case,
    spell: Day,
    action: Cow<'r, str>,
    subject: Option<String>,
) -> Action<'r> {
    Action {
        prisoner: case.prisoner.number,
        spell,
        action,
        subject,
        title: Cow::Borrowed(""),
        kind: Kind::Task,
        force: Force::Must,
        stage: Stage::Custody,
        lead: Lead::Nobody,
        owed_by: None,
        chased_by: None,
        opens_on: None,
        due_on: None,
        original_due_on: None,
        undated: None,
        since: spell,
        state: State::Open,
        why: None,
        done_on: None,
        short_notice: None,
        provisional: false,
        sources: Vec::new(),
    }
}

/// The spell that something of a day is counted to, by its day of reception; the day itself where there is no spell.
pub(super) fn spell_of(case: &Case, day: Day) -> Day {
    case.spell_on(day).map_or(day, |spell| spell.received())
}
