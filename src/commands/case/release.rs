//! The release and its window, on somebody's page: when, where to, refer by when, whether they agreed.

use crate::calendar::Day;
use crate::domain::somewhere;
use crate::domain::{Anchor, Case, Risk, Window, WindowState};
use crate::output::{Card, say};

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
                "Release",
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
        card.pair("Goes to", somewhere::to_go(case, spell).label());
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
        outcome.refer_by.map(|by| match outcome.days_overdue {
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
        }),
    );
    card.maybe_pair(
        "Short notice",
        found
            .short_notice
            .map(|cause| cause.word().replace('-', " ")),
    );
    card.pair(
        "Risk",
        match found.risk {
            Risk::Yes { since } => format!("at risk, identified {}", say::day(since)),
            Risk::No { since } => format!("no risk found, {}", say::day(since)),
            Risk::NotAsked => "not asked yet".to_owned(),
        },
    );
    card.pair(
        "Consent",
        found.consent.map_or("not recorded".to_owned(), |consent| {
            format!("{}, {}", consent.answer, say::day(consent.on))
        }),
    );
}

fn days_away(day: Day, today: Day) -> String {
    match today.days_until(day) {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        days if days > 0 => format!("in {days} days"),
        _ => say::ago(day, today),
    }
}
