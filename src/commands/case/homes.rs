//! The homes held before custody, on somebody's page: how each stands, what covers its rent, what was served on it.

use crate::calendar::Day;
use crate::commands::tenancy::cover_line;
use crate::commands::world::Books;
use crate::domain::cover::cover;
use crate::domain::entry::kinds::{Decision, Notice};
use crate::domain::{Case, Tenancy};
use crate::output::{Card, say};

/// Writes the section.
pub(super) fn section(card: &mut Card, case: &Case, books: &Books, names: bool) {
    if !case.tenancies.is_empty() {
        card.section("Home");
    }
    for tenancy in &case.tenancies {
        let ended = tenancy
            .ended
            .map(|on| format!(", ended {}", say::day(on)))
            .unwrap_or_default();
        let landlord = if tenancy.landlord.is_empty() {
            String::new()
        } else {
            format!(", {}", tenancy.landlord)
        };
        let owed = tenancy
            .arrears
            .filter(|arrears| arrears.pence() > 0)
            .map(|arrears| format!(", arrears £{arrears}"))
            .unwrap_or_default();
        let status = if tenancy.status.is_empty() {
            String::new()
        } else {
            format!(": {}", tenancy.status)
        };
        card.bullet(format!(
            "{} {}{landlord}{owed}{status}{ended}",
            tenancy.id, tenancy.tenure
        ));
        if tenancy.ended.is_none() {
            still_held(card, case, tenancy, books, names);
        }
    }
}

/// What matters of a home that is held: the decision, the notices that run, and for how long its rent is covered.
fn still_held(card: &mut Card, case: &Case, home: &Tenancy, books: &Books, names: bool) {
    let today = books.today;
    let here = |id: &Option<String>| case.is_of_home(id.as_deref(), home);
    let decisions = case.all::<Decision>().filter(|one| here(&one.home));
    if let Some(one) = decisions.max_by_key(|one| (one.on, one.id.clone())) {
        let reason = one.reason.filter(|_| names);
        let reason = reason.map_or(String::new(), |reason| format!(": {reason}"));
        let on = one.on.map(say::day).unwrap_or_default();
        card.bullet(format!("to {}, decided {on}{reason}", one.what));
    }
    let notices = case.all::<Notice>().filter(|one| here(&one.home));
    for one in notices.filter(|one| one.withdrawn.is_none()) {
        let runs_out = one.expires.map(|day| runs_out(day, today));
        let kind = one.kind.replace('-', " ");
        card.bullet(format!("{kind}{}", runs_out.unwrap_or_default()));
    }
    let Some(spell) = case.current_spell().filter(|_| case.in_custody()) else {
        return;
    };
    let release = spell
        .effective_release(&books.calendar)
        .map(|found| found.on);
    let covered = cover(home, &spell.custody, release, today);
    card.bullet(format!("cover: {}", cover_line(&covered, today)));
}

fn runs_out(day: Day, today: Day) -> String {
    let word = if day < today { "ran out" } else { "runs out" };
    format!(", {word} {}", say::day(day))
}
