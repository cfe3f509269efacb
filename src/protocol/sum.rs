//! The steps of a sum: trigger, release date, offset, days skipped, clamp, result, sources, and what would move it.
//!
//! Says how a candidate came about and works nothing out anew. Which action is meant is found in `explain`.

use crate::calendar::{Day, Unit};
use crate::domain::Basis;
use crate::domain::window::WINDOW_DAYS;
use crate::protocol::action::{Action, Lead, State, Why};
use crate::protocol::candidate::{Candidate, Clamp};
use crate::protocol::condition::Condition;
use crate::protocol::explain::{Step, StepKind};
use crate::protocol::ground::Ground;
use crate::protocol::language::{Party, Side, Timing};
use crate::protocol::occurrence::{About, Occurrence};
use crate::protocol::trigger::Trigger;
use crate::protocol::words::Inferred;

/// The steps said so far.
#[derive(Default)]
pub(super) struct Sum {
    pub steps: Vec<Step>,
}

impl Sum {
    pub fn say(&mut self, kind: StepKind, text: impl Into<String>, day: Option<Day>) {
        self.steps.push(Step {
            kind,
            text: text.into(),
            day,
        });
    }
}

/// The sum of one merged action.
pub(super) fn steps(
    group: &[&Candidate<'_, '_>],
    ground: &Ground<'_>,
    action: &Action<'_>,
) -> Vec<Step> {
    let mut sum = Sum::default();
    let Some(winner) = group.first() else {
        return sum.steps;
    };
    let refers = winner.entry.refers;
    trigger_steps(&mut sum, winner, ground);
    if refers || winner.rule.presupposes.is_some() {
        let text = match winner.of.about {
            About::Bed(_) => "whoever leaves the bed has nowhere to go, from the day it was given",
            _ => "risk of homelessness identified",
        };
        sum.say(
            StepKind::Risk,
            text,
            ground.risk_of(winner.of.about).map(|risk| risk.since),
        );
    }
    if refers {
        refer_by_steps(&mut sum, winner.due, &winner.of, ground);
        if winner.due.is_some() {
            sum.say(StepKind::Result, "due", winner.due);
        }
    } else {
        offset_steps(&mut sum, winner, ground);
    }
    standing_steps(&mut sum, action, ground.today);
    if refers {
        sum.say(
            StepKind::Standard,
            "overdue from the day after is this product's standard; the law sets no day",
            action.due_on.map(|due| due.plus(1)),
        );
    }
    source_steps(&mut sum, group, action);
    sum.say(StepKind::Moves, what_moves(winner), None);
    if action.provisional {
        sum.say(
            StepKind::Note,
            "bank holidays of that year are not all proclaimed yet: the day is provisional",
            None,
        );
    }
    sum.steps
}

fn trigger_steps(sum: &mut Sum, winner: &Candidate<'_, '_>, ground: &Ground<'_>) {
    let trigger = winner.rule.trigger;
    let help = trigger.help().trim_end_matches('.');
    let on = winner.of.on;
    let subject = winner
        .of
        .subject
        .map(|id| format!(" ({id})"))
        .unwrap_or_default();
    let inferred = if winner.of.inferred {
        "; reception stands in for it"
    } else {
        ""
    };
    match on {
        Some(_) => sum.say(StepKind::Trigger, format!("{help}{subject}{inferred}"), on),
        None => {
            let why = ground
                .no_release()
                .map(|reason| reason.label())
                .unwrap_or("no day yet");
            sum.say(StepKind::Trigger, format!("{help}: {why}"), None);
        }
    }
    if !trigger.is_counted_to_release() && !winner.entry.refers
        || matches!(winner.of.about, About::Bed(_))
    {
        return;
    }
    let window = &ground.window;
    if let Some(release) = ground.release_date() {
        let basis = match window.basis {
            Some(Basis::Released) if window.planned.is_some() => "the last planned date".to_owned(),
            Some(basis) => format!("rests on the {}", basis.label()),
            None => "planned".to_owned(),
        };
        sum.say(
            StepKind::ReleaseDate,
            format!("effective release date: {basis}"),
            Some(release),
        );
        if let Some(from) = window.moved_from {
            let days = release.days_until(from);
            let lost = if days == 1 {
                "1 day".to_owned()
            } else {
                format!("{days} days")
            };
            let text = format!(
                "nobody is released then, on the eve of or on a day that is no working day: {lost} lost"
            );
            sum.say(StepKind::ReleaseMoved, text, Some(from));
            for after in 1..=release.days_until(from.plus(1)) {
                let day = release.plus(after);
                if let Some(why) = ground.calendar.why_not_working(day) {
                    sum.say(StepKind::Skipped, why, Some(day));
                }
            }
        }
        sum.say(
            StepKind::Known,
            "that release date became known",
            Some(ground.release_known()),
        );
    }
    if let Some((kind, day)) = window.may_be_earlier {
        let kind = kind.label();
        let text = if day < ground.today {
            format!("release could have been earlier: {kind}; that day has passed")
        } else {
            format!("release may be earlier: {kind}")
        };
        sum.say(StepKind::Note, text, Some(day));
    }
}

/// The three days of which the latest counts, for the referral itself and for what hangs on its day.
fn refer_by_steps(sum: &mut Sum, latest: Option<Day>, of: &Occurrence<'_>, ground: &Ground<'_>) {
    let opens = ground.opens(of.about);
    let words = match of.about {
        About::Bed(_) => format!("the window opens {WINDOW_DAYS} days before the bed ends"),
        _ => format!("the window opens {WINDOW_DAYS} days before release"),
    };
    sum.say(StepKind::Opens, words, opens);
    let known = match of.about {
        About::Bed(place) => ground.beds.get(place).map(|(bed, _)| bed.from),
        _ => ground.release_date().map(|_| ground.release_known()),
    };
    let risk = ground.risk_of(of.about).map(|risk| risk.since);
    let Some(latest) = latest else { return };
    let days = [
        (opens, "the window's opening"),
        (risk, "the day the risk was identified"),
        (known, "the day the date became known"),
    ];
    let named: Vec<&str> = days
        .iter()
        .filter(|(day, _)| *day == Some(latest))
        .map(|(_, name)| *name)
        .collect();
    let what = if named.is_empty() {
        "the day of return".to_owned()
    } else {
        named.join(" and ")
    };
    sum.say(
        StepKind::Clamp,
        format!("the latest of the three is {what}"),
        Some(latest),
    );
}

/// What a rule asks for that was not so, or not recorded, before it spoke.
fn asked_for(winner: &Candidate<'_, '_>, ground: &Ground<'_>) -> String {
    let rule = winner.rule;
    let offset = rule.due_offset();
    let stretch = ground.stretch_of(winner.since);
    let holds = |condition: Condition, stretch: usize| {
        ground.held_in(stretch, condition, &winner.of, offset)
    };
    let changed = |to: bool| {
        move |condition: &&Condition| {
            let before = stretch.checked_sub(1);
            holds(**condition, stretch) == to
                && before.is_none_or(|before| holds(**condition, before) != to)
        }
    };
    let began = rule.when.iter().chain(&rule.any).filter(changed(true));
    let ended = rule.unless.iter().filter(changed(false));
    let plain = |condition: &Condition| condition.word().replace('-', " ");
    let began = began.map(plain);
    let ended = ended.map(|condition| format!("no longer {}", plain(condition)));
    began.chain(ended).collect::<Vec<_>>().join(", ")
}

fn offset_steps(sum: &mut Sum, winner: &Candidate<'_, '_>, ground: &Ground<'_>) {
    let rule = winner.rule;
    if rule.trigger == Trigger::ReferBy {
        refer_by_steps(sum, winner.of.on, &winner.of, ground);
    }
    if let Some(opens) = winner.opens {
        sum.say(StepKind::Opens, "opens", Some(opens));
    }
    let about = if rule.approximate { "about " } else { "" };
    match rule.timing {
        Timing::Due(offset) => {
            sum.say(StepKind::Offset, format!("{about}{offset}"), winner.sum);
            if let Some(on) = winner.of.on {
                for (day, why) in ground.calendar.skipped(on, offset) {
                    sum.say(StepKind::Skipped, why, Some(day));
                }
            }
        }
        Timing::Undated(words) => {
            sum.say(StepKind::Offset, words.help().trim_end_matches('.'), None)
        }
        Timing::Each { .. } => sum.say(StepKind::Offset, rule.due_words(), winner.sum),
    }
    match winner.clamp {
        Some(Clamp::Known) => sum.say(
            StepKind::Clamp,
            "not before the date became known: short notice",
            winner.due,
        ),
        Some(Clamp::Risk) => sum.say(
            StepKind::Clamp,
            "not before the risk was identified: short notice",
            winner.due,
        ),
        Some(Clamp::Asked) => {
            let what = asked_for(winner, ground);
            sum.say(
                StepKind::Clamp,
                format!("not before it was known to apply: {what}"),
                winner.due,
            );
        }
        Some(Clamp::ReferBy) | None => {}
    }
    if winner.due.is_some() {
        sum.say(StepKind::Result, "due", winner.due);
    }
}

/// Whether it was postponed, and how it stands.
pub(super) fn standing_steps(sum: &mut Sum, action: &Action<'_>, today: Day) {
    if action.original_due_on.is_some() {
        let what = match &action.why {
            Some(why @ Why::Chased { .. }) => format!("{why}; the day before was"),
            _ => "postponed; the day before was".to_owned(),
        };
        sum.say(StepKind::Postponed, what, action.original_due_on);
        sum.say(StepKind::Result, "due", action.due_on);
    }
    let mut text = action.state.word().to_owned();
    if action.state == State::Overdue {
        let days = action.days_overdue(today);
        text = if days == 1 {
            "overdue by 1 day".to_owned()
        } else {
            format!("overdue by {days} days")
        };
    }
    if let Some(why) = &action.why {
        text = format!("{text}: {why}");
    }
    sum.say(StepKind::State, text, action.done_on);
}

fn source_steps(sum: &mut Sum, group: &[&Candidate<'_, '_>], action: &Action<'_>) {
    let as_named = |party: &Party| match &party.named {
        Some(name) => format!("{} (in the source: {name})", party.role),
        None => party.role.to_string(),
    };
    for (place, candidate) in group.iter().enumerate() {
        let (protocol, rule) = (&candidate.one.protocol, candidate.rule);
        let kind = if place == 0 {
            StepKind::Source
        } else {
            StepKind::Other
        };
        let text = format!(
            "{}, {} [{}/{}]: {}",
            protocol.title,
            rule.cite,
            protocol.id,
            rule.id,
            rule.due_words()
        );
        sum.say(kind, text, candidate.due);
    }
    let Some(winner) = group.first() else { return };
    let rule = winner.rule;
    if let Some(party) = &rule.owed_by {
        sum.say(StepKind::Owed, format!("owed by {}", as_named(party)), None);
    }
    match (&rule.lead, &action.lead) {
        (Some(party), _) if rule.lead != rule.owed_by => {
            sum.say(StepKind::Owed, format!("led by {}", as_named(party)), None);
        }
        (None, Lead::Nobody) => sum.say(StepKind::Owed, "the source names no lead", None),
        _ => {}
    }
    if let Some(party) = &rule.chased_by {
        sum.say(
            StepKind::Chased,
            format!("chased by {}", as_named(party)),
            None,
        );
    }
    for inferred in &rule.inferred {
        let text = format!(
            "{} is inferred, not in the source",
            inferred_words(*inferred)
        );
        sum.say(StepKind::Inferred, text, None);
    }
    if let Some(note) = &rule.note {
        sum.say(StepKind::Note, note.clone(), None);
    }
}

fn inferred_words(inferred: Inferred) -> &'static str {
    match inferred {
        Inferred::Trigger => "what it hangs on",
        Inferred::Lead => "the lead",
        Inferred::OwedBy => "who owes it",
        Inferred::ChasedBy => "who chases",
        Inferred::Timing => "the day",
    }
}

fn what_moves(winner: &Candidate<'_, '_>) -> String {
    let trigger = winner.rule.trigger;
    let mut what = match (winner.of.about, trigger) {
        (About::Bed(_), _) => "another last day of the bed, or a place recorded to move on to".to_owned(),
        _ if winner.entry.refers => {
            "another release date, the day it became known, or the end of the risk; a protocol cannot".to_owned()
        }
        (_, Trigger::ReleaseDate | Trigger::WindowOpens | Trigger::ReferBy) => "another release date".to_owned(),
        _ => format!("another day of \"{trigger}\""),
    };
    if winner.rule.side == Side::Before && trigger == Trigger::ReleaseDate && !winner.entry.refers {
        what.push_str(" or the day it became known");
    }
    if let Timing::Due(offset) = winner.rule.timing
        && offset.unit == Unit::WorkingDays
    {
        what.push_str(", or a new bank holiday");
    }
    what
}
