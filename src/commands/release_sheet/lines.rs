//! The sheet of a release for machines: one row a line of it.

use super::page::{benefit, with};
use crate::calendar::Day;
use crate::domain::release_sheet::Sheet;
use crate::output::Cell;

/// A line of the sheet for machines.
pub(super) struct Line {
    section: &'static str,
    kind: String,
    on: Option<Day>,
    time: Option<String>,
    /// Free text: withheld with names.
    what: Option<String>,
    ready: Option<bool>,
    /// Our own words.
    note: Option<String>,
}

impl Line {
    fn of(section: &'static str, kind: impl Into<String>) -> Self {
        Self {
            section,
            kind: kind.into(),
            on: None,
            time: None,
            what: None,
            ready: None,
            note: None,
        }
    }

    pub(super) fn cells(self) -> [Cell; 7] {
        [
            Cell::text(self.section),
            Cell::from((!self.kind.is_empty()).then_some(self.kind)),
            Cell::from(self.on),
            Cell::from(self.time),
            Cell::from(self.what),
            Cell::from(self.ready),
            Cell::from(self.note),
        ]
    }
}

/// Every line, the warnings first.
pub(super) fn lines(sheet: &Sheet<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    for warning in &sheet.warnings {
        let note = Some(warning.label());
        lines.push(Line {
            note,
            ..Line::of("warning", warning.word())
        });
    }
    let note = Some(sheet.place.label());
    lines.push(Line {
        note,
        ..Line::of("place", "")
    });
    if let Some(home) = sheet.kept_home {
        let what = Some(home.address.clone()).filter(|address| !address.is_empty());
        lines.push(Line {
            what,
            ..Line::of("kept-home", home.tenure.clone())
        });
    }
    if let Some(one) = &sheet.first_night {
        let (on, what) = (one.on, one.place.clone());
        lines.push(Line {
            on,
            what,
            ..Line::of("first-night-address", "")
        });
    }
    if let Some(one) = &sheet.proposal {
        let (on, what) = (one.checked, one.address.clone());
        let result = one.result.clone().unwrap_or_default();
        lines.push(Line {
            on,
            what,
            ..Line::of("proposed-address", result)
        });
    }
    for one in &sheet.appointments {
        let (on, time, what) = (one.on, one.time.clone(), Some(with(one)));
        lines.push(Line {
            on,
            time,
            what,
            ..Line::of("appointment", one.kind.clone())
        });
    }
    for one in &sheet.arrangements {
        let (on, what, ready) = (one.on, one.what.clone(), one.ready);
        lines.push(Line {
            on,
            what,
            ready,
            ..Line::of("arrangement", one.kind.clone())
        });
    }
    for one in &sheet.keys {
        lines.push(Line {
            what: one.who.clone(),
            ..Line::of("keys", "")
        });
    }
    for one in &sheet.benefits {
        let (on, ready, note) = (one.paid_from, one.on_release, Some(benefit(one)));
        lines.push(Line {
            on,
            ready,
            note,
            ..Line::of("benefit", one.kind.clone())
        });
    }
    for one in &sheet.documents {
        let (on, note) = (one.expires, one.held.clone());
        lines.push(Line {
            on,
            note,
            what: one.kept.clone(),
            ..Line::of("document", one.kind.clone())
        });
    }
    for one in &sheet.conditions {
        lines.push(Line {
            on: one.until,
            what: one.what.clone(),
            ..Line::of("licence-condition", "")
        });
    }
    for one in &sheet.restrictions {
        let (on, what, note) = (one.until, one.place.clone(), one.authority.clone());
        lines.push(Line {
            on,
            what,
            note,
            ..Line::of("restriction", one.kind.clone())
        });
    }
    for one in &sheet.ways {
        lines.push(Line {
            what: one.details.clone(),
            ..Line::of("reach", one.kind.clone())
        });
    }
    for referral in &sheet.referrals {
        let note = Some(referral.id.clone());
        lines.push(Line {
            on: referral.sent,
            note,
            ..Line::of("referral", referral.kind.word())
        });
    }
    lines
}
