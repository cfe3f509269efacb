//! Money to get in and what the place after release is like, on somebody's page.

use crate::domain::Case;
use crate::domain::entry::kinds::{HomeAfter, StartMoney};
use crate::output::{Card, say};

/// Writes both sections.
pub(super) fn section(card: &mut Card, case: &Case, names: bool) {
    card.section("Money to get in");
    for one in case.all::<StartMoney>() {
        card.bullet(money(&one));
    }
    card.section("The home after release");
    let mut looks: Vec<HomeAfter> = case.all().collect();
    looks.sort_by_key(|look| look.on);
    if let Some(look) = looks.pop() {
        card.bullet(home(&look, case, names));
    }
}

fn money(one: &StartMoney) -> String {
    let amount = one.amount.map(|amount| format!(" £{amount}"));
    let standing = match (one.paid, one.agreed, one.refused, one.asked) {
        (Some(on), ..) => format!("paid {}", say::day(on)),
        (_, Some(on), ..) => format!("agreed {}", say::day(on)),
        (.., Some(on), _) => format!("refused {}", say::day(on)),
        (.., Some(on)) => format!("asked for {}", say::day(on)),
        _ => "not asked for".to_owned(),
    };
    let kind = one.kind.replace('-', " ");
    format!("{kind}{}: {standing}", amount.unwrap_or_default())
}

/// When it was so: the first night is that of the release, and what was said of it before was planned.
fn night(look: &HomeAfter, case: &Case) -> String {
    let Some(on) = look.on else {
        return look.stage.replace('-', " ");
    };
    let day = say::day(on);
    let spell = case.spell_on(on).filter(|_| look.stage == "first-night");
    match spell.map(|spell| spell.custody.released) {
        Some(Some(left)) if on < left => {
            let night = say::day(left);
            format!("first night, {night}, as planned on {day} and not told since")
        }
        Some(None) => format!("first night, planned on {day}"),
        _ => format!("{}, {day}", look.stage.replace('-', " ")),
    }
}

fn home(look: &HomeAfter, case: &Case, names: bool) -> String {
    let mut said = vec![look.status.clone().unwrap_or_default()];
    said.extend(look.place.clone().filter(|_| names));
    for (answer, yes, no) in [
        (look.suitable, "suitable", "not suitable"),
        (look.safe, "safe", "not safe"),
        (look.crowded, "crowded", "not crowded"),
        (
            look.facilities,
            "has what a home needs",
            "lacks what a home needs",
        ),
        (look.victim_nearby, "a victim nearby", "no victim nearby"),
    ] {
        said.extend(answer.map(|answer| if answer { yes } else { no }.to_owned()));
    }
    said.extend(
        look.source
            .as_deref()
            .map(|source| source.replace('-', " ")),
    );
    said.retain(|part| !part.is_empty());
    format!("{}: {}", night(look, case), said.join(", "))
}
