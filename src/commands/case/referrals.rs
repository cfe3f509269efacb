//! The referrals on somebody's page: to whom, how far, whose turn it is, and what comes next.

use crate::calendar::Day;
use crate::commands::referral::shown::to_whom;
use crate::domain::referral_path::{self, Path};
use crate::domain::{Case, Referral};
use crate::output::{Card, say};

/// Writes the section.
pub(super) fn section(card: &mut Card, case: &Case, today: Day, names: bool) {
    card.section("Referrals");
    for referral in &case.referrals {
        let path = referral_path::of(case, referral, today);
        card.bullet(line(referral, &path, today, names));
    }
}

fn line(referral: &Referral, path: &Path, today: Day, names: bool) -> String {
    let to = to_whom(referral, names);
    let sent = referral
        .sent
        .map(|on| format!(", sent {} ({})", say::day(on), say::ago(on, today)));
    let turn = if path.state.is_over() {
        String::new()
    } else {
        format!("; turn: {}", path.turn_on(today).word())
    };
    let next = path
        .next
        .as_ref()
        .map(|next| format!("; next {}", say::day(next.on)));
    format!(
        "{} {} to {to}: {}{}{turn}{}",
        referral.id,
        referral.kind,
        path.label,
        sent.unwrap_or_default(),
        next.unwrap_or_default()
    )
}
