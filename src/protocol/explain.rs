//! Why an action is due on its day: the sum, step by step, as data that a screen or a script can print.
//!
//! Repeats no arithmetic: it takes the candidates that the plan itself was made of and says how each came about.

use crate::calendar::{Calendar, Day};
use crate::domain::window::WINDOW_DAYS;
use crate::domain::{Basis, Case};
use crate::protocol::action::{Action, ActionRef, Lead, State};
use crate::protocol::candidate::{Candidate, Clamp, candidates};
use crate::protocol::ground::Ground;
use crate::protocol::language::{Party, Side, Timing};
use crate::protocol::occurrence::About;
use crate::protocol::plan::{groups, merge, plan};
use crate::protocol::rules::Rules;
use crate::protocol::standing;
use crate::protocol::trigger::Trigger;
use crate::protocol::words::{Inferred, word_list};

word_list! {
    /// What a step of a sum is about.
    StepKind {
        Trigger = "trigger": "What the rule hangs on, and its day.",
        ReleaseDate = "release-date": "The effective release date and what it rests on.",
        ReleaseMoved = "release-moved": "The day of release was moved back, and the days lost.",
        Known = "known": "When the release date became known.",
        Risk = "risk": "When the risk was identified.",
        Opens = "opens": "When it opens.",
        Offset = "offset": "How far from its trigger the rule lies.",
        Skipped = "skipped": "A day that is not a working day and was not counted.",
        Clamp = "clamp": "Why the day is later than the rule's own sum.",
        Result = "result": "The day it is due.",
        Postponed = "postponed": "It was put off by somebody.",
        State = "state": "How it stands, and why.",
        Standard = "standard": "A standard that is this product's own.",
        Source = "source": "The protocol and clause.",
        Other = "other": "Another protocol that asks for the same, with its day.",
        Owed = "owed": "Who must do it.",
        Chased = "chased": "Who chases it.",
        Inferred = "inferred": "What the reading put in where the document is silent.",
        Moves = "moves": "What would move the day.",
        Note = "note": "Something to know beside it.",
    }
}

/// One step of a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub kind: StepKind,
    pub text: String,
    pub day: Option<Day>,
}

/// Why an action is as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation<'r> {
    pub action: Action<'r>,
    pub steps: Vec<Step>,
}

/// How far ahead recurring actions are looked for.
const AHEAD_DAYS: i32 = 2 * 366;

/// Explains an action of a case; none where the case has no such action. The case is as of `today`.
#[must_use]
pub fn explain<'r>(
    case: &Case,
    rules: &'r Rules,
    calendar: &Calendar,
    today: Day,
    wanted: &ActionRef,
) -> Option<Explanation<'r>> {
    if wanted
        .prisoner
        .is_some_and(|number| number != case.prisoner.number)
    {
        return None;
    }
    let through = today.plus(AHEAD_DAYS);
    let fits = |action: &Action<'_>| {
        action.action == wanted.action
            && wanted.subject.as_deref().is_none_or(|subject| {
                action
                    .subject
                    .as_deref()
                    .is_some_and(|own| own.eq_ignore_ascii_case(subject))
            })
    };
    let mut best: Option<Explanation<'r>> = None;
    for position in (0..case.spells.len()).rev() {
        let Some(ground) = Ground::of(case, position, calendar, today) else {
            continue;
        };
        let mut found = Vec::new();
        candidates(&ground, rules, through, &mut found);
        merge(&mut found);
        for group in groups(&found) {
            let Some(action) = standing::action(group, &ground).filter(|action| fits(action))
            else {
                continue;
            };
            // Of several, the one without a subject is meant, then one that is still to be done.
            let weight = |a: &Action<'_>| (a.subject.is_some(), a.state.is_settled());
            if best
                .as_ref()
                .is_none_or(|best| weight(&action) < weight(&best.action))
            {
                best = Some(Explanation {
                    steps: steps(group, &ground, &action),
                    action,
                });
            }
        }
        if best.is_some() {
            return best;
        }
    }
    let action = plan(case, rules, calendar, today, through)
        .into_iter()
        .find(fits)?;
    let mut sum = Sum::default();
    sum.say(StepKind::Trigger, "written down", Some(action.since));
    standing_steps(&mut sum, &action, today);
    Some(Explanation {
        steps: sum.steps,
        action,
    })
}

#[derive(Default)]
struct Sum {
    steps: Vec<Step>,
}

impl Sum {
    fn say(&mut self, kind: StepKind, text: impl Into<String>, day: Option<Day>) {
        self.steps.push(Step {
            kind,
            text: text.into(),
            day,
        });
    }
}

fn steps(group: &[Candidate<'_, '_>], ground: &Ground<'_>, action: &Action<'_>) -> Vec<Step> {
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
        refer_steps(&mut sum, winner, ground);
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
            Some(basis) => format!("rests on {basis}"),
            None => "planned".to_owned(),
        };
        sum.say(
            StepKind::ReleaseDate,
            format!("effective release date: {basis}"),
            Some(release),
        );
        if let Some(from) = window.moved_from {
            let days = release.days_until(from);
            let text = format!(
                "moved back from a day before or on a weekend or bank holiday: {days} days lost"
            );
            sum.say(StepKind::ReleaseMoved, text, Some(from));
            let mut day = release.plus(1);
            while day <= from.plus(1) && day.days_until(from) >= -1 {
                if let Some(why) = ground.calendar.why_not_working(day) {
                    sum.say(StepKind::Skipped, why, Some(day));
                }
                day = day.plus(1);
            }
        }
        sum.say(
            StepKind::Known,
            "that release date became known",
            Some(ground.release_known()),
        );
    }
    if let Some((kind, day)) = window.may_be_earlier {
        sum.say(
            StepKind::Note,
            format!("release may be earlier: {}", kind.label()),
            Some(day),
        );
    }
}

/// The three days of which the latest counts.
fn refer_steps(sum: &mut Sum, winner: &Candidate<'_, '_>, ground: &Ground<'_>) {
    let about = winner.of.about;
    let opens = ground.opens(about);
    let words = match about {
        About::Bed(_) => format!("the window opens {WINDOW_DAYS} days before the bed ends"),
        _ => format!("the window opens {WINDOW_DAYS} days before release"),
    };
    sum.say(StepKind::Opens, words, opens);
    let known = match about {
        About::Bed(place) => ground.beds.get(place).map(|(bed, _)| bed.from),
        _ => ground.release_date().map(|_| ground.release_known()),
    };
    let risk = ground.risk_of(about).map(|risk| risk.since);
    let Some(due) = winner.due else { return };
    let latest = [
        (opens, "the window's opening"),
        (risk, "the day the risk was identified"),
        (known, "the day the date became known"),
    ];
    let named: Vec<&str> = latest
        .iter()
        .filter(|(day, _)| *day == Some(due))
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
        Some(due),
    );
    sum.say(StepKind::Result, "due", Some(due));
}

fn offset_steps(sum: &mut Sum, winner: &Candidate<'_, '_>, ground: &Ground<'_>) {
    let rule = winner.rule;
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
        Some(Clamp::ReferBy) | None => {}
    }
    if winner.due.is_some() {
        sum.say(StepKind::Result, "due", winner.due);
    }
}

fn standing_steps(sum: &mut Sum, action: &Action<'_>, today: Day) {
    if action.original_due_on.is_some() {
        sum.say(
            StepKind::Postponed,
            "postponed; the day before was",
            action.original_due_on,
        );
        sum.say(StepKind::Result, "due", action.due_on);
    }
    let mut text = action.state.word().to_owned();
    if action.state == State::Overdue {
        text = format!("overdue by {} days", action.days_overdue(today));
    }
    if let Some(why) = &action.why {
        text = format!("{text}: {why}");
    }
    sum.say(StepKind::State, text, action.done_on);
}

fn source_steps(sum: &mut Sum, group: &[Candidate<'_, '_>], action: &Action<'_>) {
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
        && offset.unit == crate::calendar::Unit::WorkingDays
    {
        what.push_str(", or a new bank holiday");
    }
    what
}
