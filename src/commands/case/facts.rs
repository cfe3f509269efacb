//! The facts that stand, on somebody's page.

use crate::calendar::Day;
use crate::domain::fact::{self, Latest};
use crate::domain::{Case, Nature};
use crate::output::{Card, say};

/// Writes the section.
pub(super) fn section(card: &mut Card, case: &Case, today: Day) {
    let happened = |latest: &Latest<'_>| latest.fact.nature() == Nature::Happened;
    let mut shown = fact::latest_now(case);
    shown.retain(|latest| happened(latest) || latest.stands(today));
    if !shown.is_empty() {
        card.section("Facts");
    }
    for latest in shown {
        let label = latest.fact.label(latest.value);
        card.bullet(format!("{label} ({})", say::day(latest.since)));
    }
}
