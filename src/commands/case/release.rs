//! The release and its window, on somebody's page: when, where to, refer by when, whether they agreed.

use crate::calendar::Day;
use crate::commands::window::rows::said_words;
use crate::domain::agreed::{Sharing, to_share};
use crate::domain::consent::ConsentScope;
use crate::domain::entry::kinds::Agreement;
use crate::domain::{Anchor, Case, EventKind, Risk, Spell, Window, WindowState};
use crate::domain::{ConsentAnswer, authorities, somewhere, window};
use crate::output::{Card, say};
use crate::protocol::actions::REFER;

/// What `public-interest-notice` writes down.
const NOTICE: &str = "public-interest-notice";

/// Writes the section of one window.
pub(super) fn section(card: &mut Card, case: &Case, found: &Window, today: Day) {
    let outcome = &found.outcome;
    card.section(match found.anchor {
        Anchor::Release => "Release and window",
        Anchor::BedEnd => "Short-stay bed and its window",
    });
    match (found.release_date, found.no_release) {
        (Some(day), _) => {
            let basis = found
                .basis
                .map(|basis| format!(", {}", basis.label()))
                .unwrap_or_default();
            card.pair(
                match found.anchor {
                    Anchor::Release => "Release",
                    Anchor::BedEnd => "Bed ends",
                },
                format!("{} ({}{basis})", say::day(day), days_away(day, today)),
            );
        }
        (None, Some(reason)) => {
            card.pair("Release", reason.label());
        }
        (None, None) => {}
    }
    card.maybe_pair(
        "Moved",
        found
            .moved_from
            .map(|from| format!("from {}, on which nobody is released", say::day(from))),
    );
    card.maybe_pair(
        "May be earlier",
        found
            .may_be_earlier
            .filter(|(_, day)| *day >= today)
            .map(|(kind, day)| format!("{} {}", kind.label(), say::day(day))),
    );
    if found.anchor == Anchor::Release
        && let Some(spell) = case.current_spell()
    {
        let released = spell.custody.released;
        let mut place = somewhere::to_go(case, spell, found.release_date).label();
        if let Some(planned) = planned_on(case, spell) {
            place.push_str(&format!(", planned on {}", say::day(planned)));
            if released.is_some() {
                place.push_str("; not told yet where they slept");
            }
        }
        card.pair(
            if released.is_some() {
                "Went to"
            } else {
                "Goes to"
            },
            place,
        );
        card.maybe_pair(
            "Since then",
            released.and_then(|released| lived_since(case, spell, released)),
        );
    }
    let bed = case
        .current_spell()
        .and_then(|spell| Some((spell, window::beds(case, spell).last()?)));
    if found.anchor == Anchor::BedEnd
        && let Some((spell, bed)) = bed
    {
        card.pair("Goes to", window::place_after(case, spell, bed).0.label());
    }
    match found.not_applicable {
        Some(reason) => {
            card.pair("Window", reason.label());
        }
        None => {
            let opens = outcome
                .opens
                .map(|day| format!(", opens {}", say::day(day)))
                .unwrap_or_default();
            card.pair(
                "Window",
                format!("{}{opens}", outcome.state.word().replace('-', " ")),
            );
        }
    }
    card.maybe_pair(
        "Refer by",
        outcome.refer_by.map(|by| {
            let day = match outcome.days_overdue {
                0 => say::day(by),
                late => format!(
                    "{}: {} by {}",
                    say::day(by),
                    if outcome.state == WindowState::Open {
                        "LATE"
                    } else {
                        "missed"
                    },
                    say::plural(usize::try_from(late).unwrap_or(0), "day", "days")
                ),
            };
            let said = window::said_of(case, found, REFER, today);
            match said.filter(|_| window::is_asked_for(case, found)) {
                Some(said) => format!("{day} ({})", said_words(said, say::day)),
                None => day,
            }
        }),
    );
    card.maybe_pair(
        "Short notice",
        found
            .short_notice
            .map(|cause| cause.word().replace('-', " ")),
    );
    // Each is of its own day: whoever left with nowhere to go may have a place after the bed.
    card.pair(
        match (found.anchor, bed) {
            (Anchor::Release, None) => "Risk",
            (Anchor::Release, Some(_)) => "Risk at release",
            (Anchor::BedEnd, _) => "Risk after bed",
        },
        match found.risk {
            Risk::Yes { since } if found.anchor == Anchor::BedEnd => {
                format!("nowhere to go, since {}", say::day(since))
            }
            Risk::No { since } if found.anchor == Anchor::BedEnd => {
                format!("none: a place since {}", say::day(since))
            }
            Risk::Yes { since } => format!("at risk, identified {}", say::day(since)),
            Risk::No { since } if was_found(case, since) => format!("ended {}", say::day(since)),
            Risk::No { since } => format!("no risk found, {}", say::day(since)),
            Risk::NotAsked => "not asked yet".to_owned(),
        },
    );
    card.pair(
        "Consent",
        found.consent.map_or_else(
            || to_one_council(case),
            |consent| {
                let names = found
                    .consent_for
                    .iter()
                    .map(|key| authorities::name_of(key));
                let names: Vec<&str> = names.collect();
                let only = if names.is_empty() {
                    String::new()
                } else {
                    format!(", for {} only", names.join(" and "))
                };
                format!("{}{only}, {}", consent.answer, say::day(consent.on))
            },
        ),
    );
    if found.anchor == Anchor::Release {
        for notice in told_without_consent(case) {
            card.pair("Told anyway", notice);
        }
        sharing(card, case);
    }
}

/// The councils that were told without consent, in the public interest: not to be told again for want of knowing it.
fn told_without_consent(case: &Case) -> Vec<String> {
    let mut notices: Vec<Agreement> = case
        .all::<Agreement>()
        .filter(|one| one.what == NOTICE)
        .collect();
    notices.sort_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
    let notices = notices.into_iter().map(|one| {
        let to = one
            .authority
            .as_deref()
            .map_or("the council", authorities::name_of);
        let on = one
            .on
            .map_or(String::new(), |on| format!(", {}", say::day(on)));
        format!("{to}{on}: in the public interest, without consent, no referral")
    });
    notices.collect()
}

/// What was answered about passing on risk and plan, where anything was.
fn sharing(card: &mut Card, case: &Case) {
    for (label, what) in [
        ("Risk shared", Sharing::Risk),
        ("Plan shared", Sharing::Plan),
    ] {
        let answer = to_share(&case.entries, what);
        card.maybe_pair(
            label,
            answer.map(|consent| match consent.answer.is_given() {
                true => format!("agreed, {}, {}", consent.answer, say::day(consent.on)),
                false => format!("no: {}, {}", consent.answer, say::day(consent.on)),
            }),
        );
    }
}

/// What was answered about being referred to one council, the last one; or that nothing is recorded.
fn to_one_council(case: &Case) -> String {
    let events = case
        .current_spell()
        .into_iter()
        .flat_map(|spell| case.events_of(spell));
    let answers = events.filter_map(|event| {
        let answer = ConsentAnswer::of_event(event.kind)?;
        match ConsentScope::of_event(event) {
            ConsentScope::Authority(key) => {
                Some((answer, authorities::name_of(&key).to_owned(), event.on))
            }
            ConsentScope::Refer | ConsentScope::ContactDetails => None,
        }
    });
    answers
        .last()
        .map_or("not recorded".to_owned(), |(answer, to, on)| {
            format!("{answer}, for {to} only, {}", say::day(on))
        })
}

/// The day on which the place for the first night was planned, where nothing is told of the night itself.
fn planned_on(case: &Case, spell: &Spell) -> Option<Day> {
    let told = case
        .events_of(spell)
        .filter(|event| event.kind == EventKind::AccommodationOnRelease);
    let last = told.last()?;
    let left = spell.custody.released;
    left.is_none_or(|left| last.on < left).then_some(last.on)
}

/// Where the person has lived since the release, as last recorded.
fn lived_since(case: &Case, spell: &Spell, released: Day) -> Option<String> {
    let statuses = case
        .events_of(spell)
        .filter(|event| event.kind == EventKind::AccommodationStatus && event.on > released);
    let last = statuses.last()?;
    Some(format!("{}, {}", last.detail, say::day(last.on)))
}

/// Whether a risk had been found in this spell before the day on which there was none.
fn was_found(case: &Case, since: Day) -> bool {
    let mut events = case
        .current_spell()
        .into_iter()
        .flat_map(|spell| case.events_of(spell));
    events.any(|event| event.kind == EventKind::RiskIdentified && event.on <= since)
}

fn days_away(day: Day, today: Day) -> String {
    match today.days_until(day) {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        days if days > 0 => format!("in {days} days"),
        _ => say::ago(day, today),
    }
}
