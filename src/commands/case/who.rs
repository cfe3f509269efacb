//! Who somebody is and where, on their page.

use crate::calendar::Day;
use crate::domain::entry::kinds::{Relation, Restriction};
use crate::domain::{Case, authorities};
use crate::output::{Card, say};

/// Writes the section.
pub(super) fn section(card: &mut Card, case: &Case, today: Day, names: bool) {
    let person = &case.prisoner;
    card.section("Who and where");
    if let Some(born) = person.born.filter(|_| names) {
        card.pair(
            "Born",
            format!("{} ({})", say::day(born), Day::age_on(born, today)),
        );
    }
    let cell = if person.cell.is_empty() {
        String::new()
    } else {
        format!(", {}", person.cell)
    };
    if !person.establishment.is_empty() {
        let left = case
            .current_spell()
            .is_some_and(|spell| spell.custody.released.is_some());
        card.pair(
            if left { "Released from" } else { "At" },
            format!("{}{cell}", person.establishment.label()),
        );
    }
    if let Some(spell) = case.current_spell() {
        card.pair(
            "Custody",
            format!(
                "{}, received {}",
                spell.custody.legal_status,
                say::day(spell.received())
            ),
        );
        let sentence = &spell.custody.sentence;
        let mut words = vec![sentence.length.as_str(), sentence.kind.as_str()];
        words.retain(|word| !word.is_empty());
        words.dedup();
        if !words.is_empty() {
            card.pair("Sentence", words.join(", "));
        }
    }
    card.maybe_pair(
        "MAPPA",
        person
            .mappa_level
            .map(|level| format!("level {level}: MAPPA arrangements come first")),
    );
    card.maybe_pair(
        "Home authority",
        person
            .home_authority
            .as_deref()
            .map(|key| home_authority(key, today)),
    );
    card.maybe_pair(
        "Lead",
        (names && !person.lead.is_empty()).then(|| person.lead.clone()),
    );
    card.maybe_pair("Household", household(case, today));
    if let Some((on, reason)) = case.closed() {
        card.pair("Closed", format!("{}: {reason}", say::day(on)));
    }
    for one in case.all::<Restriction>() {
        if one.until.is_none_or(|until| until >= today) {
            card.pair("May not live", restriction(&one, names));
        }
    }
}

/// The authority by name; where it has ended, with the one that has followed it.
fn home_authority(key: &str, today: Day) -> String {
    let name = authorities::name_of(key);
    let ended = authorities::by_key(key).and_then(|known| known.valid_to);
    match (ended, authorities::standing_on(key, today)) {
        (Some(on), Some(now)) if on < today && now.key != key => {
            format!("{name}, ended {}: now {}", say::day(on), now.name)
        }
        (Some(on), _) if on >= today => {
            let next = authorities::standing_on(key, on.plus(1));
            let next = next.map_or(String::new(), |next| format!(", then {}", next.name));
            format!("{name}, until {}{next}", say::day(on))
        }
        _ => name.to_owned(),
    }
}

/// Who belongs to the household today, by what they are and never by name, and how many are to live with the person.
fn household(case: &Case, today: Day) -> Option<String> {
    let members = case.standing::<Relation>(today).map(|one| {
        let lives = match one.will_live_with {
            Some(true) => " (to live with them)",
            Some(false) => " (not to live with them)",
            None => "",
        };
        format!("{}{lives}", one.relation.replace('-', " "))
    });
    let members: Vec<String> = members.collect();
    (!members.is_empty()).then(|| members.join(", "))
}

/// Where the person may not live, and why, in a line.
fn restriction(one: &Restriction, names: bool) -> String {
    let authority = one.authority.as_deref().map(authorities::name_of);
    let place = one.place.as_deref().filter(|_| names).or(authority);
    let why = one.kind.replace('-', " ");
    match place {
        Some(place) => format!("{place}: {why}"),
        None => why,
    }
}
