//! The register of housing authorities, held in the binary: those of England by the day on which each is valid, and the
//! Welsh councils, where there is no duty to refer.
//!
//! The key is the GSS code; a council that has none yet has a key made from its name. Knows no mailbox and no telephone.

use crate::calendar::Day;
use crate::domain::aliases;
use crate::domain::nearest::nearest;
use std::collections::HashMap;
use std::sync::OnceLock;

/// One housing authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// What records refer to it by.
    pub key: String,
    pub gss_code: Option<String>,
    pub name: String,
    pub official_name: String,
    pub kind: String,
    pub nation: String,
    /// The county that a district lies in; none for a council of one tier.
    pub county: Option<String>,
    pub valid_from: Option<Day>,
    pub valid_to: Option<Day>,
    /// The key of the authority that follows it.
    pub successor: Option<String>,
}

impl Authority {
    /// Whether it exists on this day.
    #[must_use]
    pub fn is_valid_on(&self, day: Day) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }

    /// Whether the duty to refer can be met by a referral to it.
    #[must_use]
    pub fn takes_duty_to_refer(&self) -> bool {
        self.nation == "England"
    }
}

const REGISTER: &str = include_str!("register/housing-authorities.csv");

struct Register {
    all: Vec<Authority>,
    by_key: HashMap<String, usize>,
}

fn register() -> &'static Register {
    static REGISTERED: OnceLock<Register> = OnceLock::new();
    REGISTERED.get_or_init(|| {
        let mut reader = csv::Reader::from_reader(REGISTER.as_bytes());
        let mut all: Vec<Authority> = reader
            .records()
            .filter_map(Result::ok)
            .map(|row| {
                let field = |index: usize| row.get(index).unwrap_or_default().trim();
                let gss_code = (!field(0).is_empty()).then(|| field(0).to_owned());
                Authority {
                    key: gss_code.clone().unwrap_or_else(|| key_of_name(field(1))),
                    gss_code,
                    name: field(1).to_owned(),
                    official_name: field(2).to_owned(),
                    kind: field(3).to_owned(),
                    nation: field(4).to_owned(),
                    county: (!field(6).is_empty()).then(|| field(6).to_owned()),
                    valid_from: Day::parse_iso(field(7)),
                    valid_to: Day::parse_iso(field(8)),
                    successor: (!field(9).is_empty()).then(|| field(9).to_owned()),
                }
            })
            .collect();
        let by_key: HashMap<String, usize> = all
            .iter()
            .enumerate()
            .map(|(index, a)| (a.key.clone(), index))
            .collect();
        // A successor without a code is named in the file; records need its key.
        let keys: Vec<Option<String>> = all
            .iter()
            .map(|authority| {
                let successor = authority.successor.as_deref()?;
                let known = by_key.contains_key(successor);
                Some(if known {
                    successor.to_owned()
                } else {
                    key_of_name(successor)
                })
            })
            .collect();
        for (authority, key) in all.iter_mut().zip(keys) {
            authority.successor = key;
        }
        Register { all, by_key }
    })
}

/// Every authority that is or was or will be, in the order of the register.
#[must_use]
pub fn all() -> &'static [Authority] {
    &register().all
}

/// The authority of a key.
#[must_use]
pub fn by_key(key: &str) -> Option<&'static Authority> {
    let register = register();
    register.by_key.get(key).map(|index| &register.all[*index])
}

/// The authority that stands on a day for the one of a key: itself, or the one that has followed it by then.
#[must_use]
pub fn standing_on(key: &str, on: Day) -> Option<&'static Authority> {
    let mut authority = by_key(key)?;
    // No authority follows itself; the register is short, and so is any line of successors.
    for _ in 0..all().len() {
        let ended = authority.valid_to.is_some_and(|to| to < on);
        match authority.successor.as_deref().and_then(by_key) {
            Some(successor) if ended => authority = successor,
            _ => break,
        }
    }
    Some(authority)
}

/// The name of an authority, or the key itself where the register does not know it.
#[must_use]
pub fn name_of(key: &str) -> &str {
    by_key(key).map_or(key, |authority| authority.name.as_str())
}

/// The authority that a code, a name or an alias means on a day. Of several by one name, the one valid on that day.
#[must_use]
pub fn find(text: &str, on: Day) -> Option<&'static Authority> {
    let trimmed = text.trim();
    if let Some(authority) = by_key(trimmed)
        .or_else(|| by_key(&trimmed.to_ascii_uppercase()))
        .or_else(|| by_key(&trimmed.to_lowercase()))
    {
        return Some(authority);
    }
    let wanted = plain_name(trimmed);
    if wanted.is_empty() {
        return None;
    }
    let named = |authority: &&Authority| {
        plain_name(&authority.name) == wanted || plain_name(&authority.official_name) == wanted
    };
    all()
        .iter()
        .filter(named)
        .find(|authority| authority.is_valid_on(on))
        .or_else(|| all().iter().find(named))
        .or_else(|| {
            let mut known = aliases::all().iter();
            let (_, key) = known.find(|(alias, _)| plain_name(alias) == wanted)?;
            by_key(key)
        })
}

/// Names near to what was typed, of authorities valid on a day.
#[must_use]
pub fn suggestions(text: &str, on: Day) -> Vec<&'static str> {
    let valid = all().iter().filter(|authority| authority.is_valid_on(on));
    nearest(
        &plain_name(text),
        valid.map(|authority| authority.name.as_str()),
        3,
    )
}

/// The key of an authority without a code: its name in lower case with hyphens.
fn key_of_name(name: &str) -> String {
    plain_name(name).replace(' ', "-")
}

/// The name without the words that say what kind of council it is: "Folkestone & Hythe District Council" and "Folkestone and
/// Hythe" are the same.
#[must_use]
pub fn plain_name(name: &str) -> String {
    let spelled: String = name
        .to_lowercase()
        .replace('&', " and ")
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let mut words: Vec<&str> = spelled.split_whitespace().collect();
    const KINDS: [&str; 12] = [
        "council",
        "borough",
        "district",
        "city",
        "county",
        "metropolitan",
        "unitary",
        "authority",
        "royal",
        "the",
        "mbc",
        "dc",
    ];
    let starts: [&[&str]; 4] = [
        &["london", "borough", "of"],
        &["royal", "borough", "of"],
        &["city", "of"],
        &["borough", "of"],
    ];
    for start in starts {
        if words.starts_with(start) {
            words.drain(..start.len());
            break;
        }
    }
    while words.len() > 1 && words.last().is_some_and(|word| KINDS.contains(word)) {
        words.pop();
    }
    if words.len() > 1 && words[0] == "the" {
        words.remove(0);
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn valid_in_england(on: &str) -> usize {
        all()
            .iter()
            .filter(|a| a.nation == "England" && a.is_valid_on(day(on)))
            .count()
    }

    #[test]
    fn there_are_296_until_march_2027_and_287_after() {
        assert_eq!(valid_in_england("2027-03-31"), 296);
        assert_eq!(valid_in_england("2027-04-01"), 287);
        assert_eq!(valid_in_england("2026-11-22"), 296);
    }

    #[test]
    fn keys_are_unique_and_successors_are_known() {
        assert_eq!(register().by_key.len(), all().len());
        for authority in all() {
            if let Some(successor) = &authority.successor {
                assert!(
                    by_key(successor).is_some(),
                    "{}: {successor}",
                    authority.name
                );
            }
        }
    }

    #[test]
    fn a_successor_stands_for_an_authority_that_has_ended() {
        let name = |key, on| standing_on(key, day(on)).map(|a| a.name.as_str());
        assert_eq!(name("E07000209", "2027-03-31"), Some("Guildford"));
        assert_eq!(name("E07000209", "2027-04-01"), Some("West Surrey"));
        assert_eq!(name("E07000026", "2026-11-22"), Some("Cumberland"));
        assert_eq!(name("E06000035", "2099-01-01"), Some("Medway"));
        assert_eq!(name("E07009999", "2026-11-22"), None);
    }

    #[test]
    fn found_by_code_name_and_old_style() {
        let today = day("2026-11-22");
        for (typed, name) in [
            ("E06000035", "Medway"),
            ("medway council", "Medway"),
            (
                "Folkestone & Hythe District Council",
                "Folkestone and Hythe",
            ),
            ("London Borough of Croydon", "Croydon"),
            ("Royal Borough of Greenwich", "Greenwich"),
            ("Brighton and Hove City Council", "Brighton and Hove"),
            ("Birmingham City Council", "Birmingham"),
            ("Southend", "Southend-on-Sea"),
            ("Southend City Council", "Southend-on-Sea"),
            ("twbc", "Tunbridge Wells"),
        ] {
            assert_eq!(
                find(typed, today).map(|a| a.name.as_str()),
                Some(name),
                "{typed}"
            );
        }
        assert!(find("Atlantis Borough Council", today).is_none());
        assert!(find("E07009999", today).is_none());
        assert!(suggestions("Medwey Council", today).contains(&"Medway"));
    }

    #[test]
    fn every_name_finds_its_own_authority() {
        for authority in all() {
            let on = authority
                .valid_to
                .or(authority.valid_from)
                .unwrap_or(day("2026-11-22"));
            assert_eq!(
                find(&authority.official_name, on).map(|a| &a.key),
                Some(&authority.key),
                "{}",
                authority.official_name
            );
        }
    }
}
