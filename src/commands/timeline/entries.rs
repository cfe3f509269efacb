//! The entries of a timeline, in the order of their days: what is recorded, what the window does, what has to be done.

use super::steps;
use crate::calendar::{Calendar, Day};
use crate::commands::AHEAD;
use crate::commands::referral::shown::{outcome, to_whom};
use crate::domain::case::Spell;
use crate::domain::consent::ConsentScope;
use crate::domain::entry::telling;
use crate::domain::{
    Anchor, Case, ConsentAnswer, Event, EventKind, FactKind, ReferralKind, authorities,
    establishments, window,
};
use crate::output::say;
use crate::protocol::{self, Rules, State};
use std::collections::HashSet;

/// One line of a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// None for what has no day.
    pub on: Option<Day>,
    /// fact, window, action or note.
    pub kind: &'static str,
    pub what: String,
    /// What stands in its place where names may not be shown: it is, or ends in, somebody's own words.
    pub plain: Option<String>,
    pub state: String,
    /// What is said beside the state on a screen: the day something was put off from, or its age.
    pub aside: String,
    pub by: String,
    /// What stands in the place of `by` where names may not be shown, where it names somebody.
    pub by_plain: Option<&'static str>,
    pub source: String,
    /// The day before an action was put off.
    pub original_due_on: Option<Day>,
    /// Since when an action has been there to do.
    pub since: Option<Day>,
    /// The ids of the records that told a fact.
    pub told_by: String,
}

/// Every entry of a case that is as of today.
#[must_use]
pub fn entries(case: &Case, rules: &Rules, calendar: &Calendar, today: Day) -> Vec<Entry> {
    let mut list = Vec::new();
    facts(case, today, &mut list);
    referrals(case, &mut list);
    list.extend(steps::entries(case));
    windows(case, calendar, today, &mut list);
    for note in &case.notes {
        list.push(entry(note.on, "note", note.text.clone(), "", &note.by, ""));
    }
    for action in protocol::plan(case, rules, calendar, today, today.plus(AHEAD)) {
        let on = action.done_on.or(action.due_on);
        let why = action
            .why_words()
            .map(|why| format!(": {why}"))
            .unwrap_or_default();
        let late = match (action.state, action.due_on) {
            (State::Overdue, Some(due)) => format!(" {}", say::when(due, today)),
            _ => String::new(),
        };
        let put_off = action
            .original_due_on
            .map(|original| format!(", was due {}", say::day(original)))
            .unwrap_or_default();
        let age = match (action.due_on, action.state) {
            (None, State::Open) => format!(", since {}", action.since.short()),
            _ => String::new(),
        };
        let cited: Vec<String> = action
            .sources
            .iter()
            .map(|source| format!("{} {}", source.protocol, source.cite))
            .collect();
        list.push(Entry {
            on,
            kind: "action",
            what: action.title.to_string(),
            plain: action.is_own().then(|| "to-do".to_owned()),
            state: format!("{}{late}{why}", action.state.word()),
            aside: format!("{put_off}{age}"),
            by: action.lead.label(&case.prisoner).to_owned(),
            by_plain: Some(action.lead.nameless().unwrap_or_default()),
            source: cited.join("; "),
            original_due_on: action.original_due_on,
            since: Some(action.since),
            told_by: String::new(),
        });
    }
    // What has no day stands last; on one day facts come before what follows from them.
    let rank = |kind: &str| match kind {
        "fact" => 0,
        "note" => 1,
        "window" => 2,
        _ => 3,
    };
    list.sort_by_key(|entry| (entry.on.is_none(), entry.on, rank(entry.kind)));
    list
}

pub(super) fn entry(
    on: Day,
    kind: &'static str,
    what: impl Into<String>,
    state: &str,
    by: &str,
    source: &str,
) -> Entry {
    Entry {
        on: Some(on),
        kind,
        what: what.into(),
        plain: None,
        state: state.to_owned(),
        by: by.to_owned(),
        by_plain: None,
        source: source.to_owned(),
        aside: String::new(),
        original_due_on: None,
        since: None,
        told_by: String::new(),
    }
}

fn facts(case: &Case, today: Day, list: &mut Vec<Entry>) {
    let said: HashSet<(Day, EventKind)> = case
        .events
        .iter()
        .map(|event| (event.on, event.kind))
        .collect();
    for spell in &case.spells {
        let custody = &spell.custody;
        let began = if custody.kind.is_recall() {
            EventKind::Recalled
        } else {
            EventKind::Reception
        };
        if !said.contains(&(custody.received, began)) {
            list.push(entry(
                custody.received,
                "fact",
                began.label(),
                custody.legal_status.word(),
                "",
                "record",
            ));
        }
        if let Some(on) = custody
            .sentence
            .on
            .filter(|on| !said.contains(&(*on, EventKind::Sentenced)))
        {
            list.push(entry(
                on,
                "fact",
                format!("sentenced: {}", custody.sentence.length),
                "",
                "",
                "record",
            ));
        }
        if let Some(on) = custody
            .released
            .filter(|on| !said.contains(&(*on, EventKind::Released)))
        {
            list.push(entry(on, "fact", "released", "", "", "record"));
        }
        let mut known = HashSet::new();
        for date in &spell.dates {
            let by_event = said.contains(&(date.known_on, EventKind::ReleaseDateSet))
                || said.contains(&(date.known_on, EventKind::ReleaseDateChanged));
            let by_event = by_event && date.kind.is_planned_from();
            if by_event || !known.insert((date.known_on, date.kind, date.day)) {
                continue;
            }
            let day = date.day.map_or("cleared".to_owned(), say::day);
            list.push(entry(
                date.known_on,
                "fact",
                format!("{} {day}", date.kind.label()),
                "",
                "",
                date.known_by.word(),
            ));
        }
    }
    let receptions: Vec<Day> = case.spells.iter().map(Spell::received).collect();
    let tellers = telling::tellers(&case.entries, &case.events, &receptions, today);
    for (place, event) in case.events.iter().enumerate() {
        let mut what = event.kind.label().to_owned();
        match event.kind {
            EventKind::Transfer => {
                let name = establishments::by_code(&event.new_value)
                    .map_or(event.new_value.as_str(), |known| known.name.as_str());
                what = format!("{what} to {name}");
            }
            kind if ConsentAnswer::of_event(kind).is_some() => {
                match ConsentScope::of_event(event) {
                    ConsentScope::Refer => {}
                    ConsentScope::Authority(key) => {
                        what = format!("{what} for {}", authorities::name_of(&key))
                    }
                    ConsentScope::ContactDetails => what = format!("{what} for contact details"),
                }
            }
            kind if kind.carries_dates() => {
                if let Some(day) = event.new_day() {
                    let from = event
                        .old_day()
                        .map(|old| format!(" from {}", old.long()))
                        .unwrap_or_default();
                    what = format!("{what}{from} to {}", day.long());
                }
                if !event.detail.is_empty() {
                    what = format!("{what} ({})", event.detail);
                }
            }
            EventKind::Fact => {
                if let Some(fact) = FactKind::of_event(event) {
                    what = fact.label(&event.new_value);
                }
            }
            kind if kind.names_a_protocol() => {
                what = format!("{what}: {}", event.detail);
                if !event.new_value.is_empty() {
                    what = format!("{what} ({})", event.new_value);
                }
            }
            EventKind::AccommodationOnRelease if is_planned(case, event) => {
                what = format!("place planned for release: {}", event.detail);
            }
            _ if !event.detail.is_empty() => what = format!("{what}: {}", event.detail),
            _ => {}
        }
        let own_words = matches!(
            event.kind,
            EventKind::RiskIdentified | EventKind::RiskNone | EventKind::RiskEnded
        );
        let mut said = entry(event.on, "fact", what, "", &event.recorded_by, "");
        said.plain = own_words.then(|| event.kind.label().to_owned());
        if let Some(ids) = tellers.get(&place) {
            said.told_by = ids.join(", ");
        }
        list.push(said);
    }
    for tenancy in &case.tenancies {
        if let Some(on) = tenancy.started {
            list.push(entry(
                on,
                "fact",
                format!("tenancy {} began: {}", tenancy.id, tenancy.tenure),
                "",
                "",
                "record",
            ));
        }
    }
}

fn referrals(case: &Case, list: &mut Vec<Entry>) {
    for referral in &case.referrals {
        let kind = if referral.kind == ReferralKind::DutyToRefer {
            "duty-to-refer referral"
        } else {
            referral.kind.word()
        };
        let id = &referral.id;
        let drafted = referral.drafted.filter(|_| referral.sent.is_none());
        for (on, what) in [
            (drafted, "drafted"),
            (referral.sent, "sent"),
            (referral.acknowledged, "acknowledged"),
            (referral.answered, "answered: "),
        ] {
            let Some(on) = on else { continue };
            let answered = what.starts_with("answered");
            let by = if what == "sent" { &referral.method } else { "" };
            let said = |names| {
                let to = to_whom(referral, names);
                let answer = answered.then(|| outcome(referral, names));
                format!("{kind} {id} to {to} {what}{}", answer.unwrap_or_default())
            };
            let mut line = entry(on, "fact", said(true), "", by, id);
            line.plain = Some(said(false));
            list.push(line);
        }
    }
}

fn windows(case: &Case, calendar: &Calendar, today: Day, list: &mut Vec<Entry>) {
    for found in window::windows(case, today, calendar) {
        let outcome = &found.outcome;
        let state = outcome.state.word();
        let (opens, ends) = match found.anchor {
            Anchor::Release => ("duty-to-refer window opens", "planned release"),
            Anchor::BedEnd => (
                "duty-to-refer window of the short-stay bed opens",
                "short-stay bed ends",
            ),
        };
        if let Some(on) = outcome.opens {
            list.push(entry(
                on,
                "window",
                opens,
                state,
                "",
                "Housing Act 1996 s213B",
            ));
        }
        if let Some(on) = found.planned.filter(|planned| {
            Some(*planned) != case.current_spell().and_then(|s| s.custody.released)
        }) {
            let moved = found
                .moved_from
                .map(|from| format!(", moved from {}", from.long()))
                .unwrap_or_default();
            let basis = found
                .basis
                .map(|basis| format!(" ({}{moved})", basis.label()))
                .unwrap_or_default();
            list.push(entry(on, "window", format!("{ends}{basis}"), "", "", ""));
        }
    }
}

/// Whether a place for the first night was said before the release.
fn is_planned(case: &Case, event: &Event) -> bool {
    let left = case
        .spell_on(event.on)
        .and_then(|spell| spell.custody.released);
    left.is_none_or(|left| event.on < left)
}
