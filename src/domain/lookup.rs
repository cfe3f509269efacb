//! The search over the whole directory: authorities, establishments, and the team's own providers and offices.
//!
//! What is meant comes first, then what contains the text, and only where there is neither, what is spelled nearly so. Chooses
//! nothing; who needs one authority asks `authorities::find`.

use crate::calendar::Day;
use crate::domain::authorities::{self, Authority, plain_name};
use crate::domain::entry::Entry;
use crate::domain::establishments::{self, Establishment};
use crate::domain::{EntryKind, aliases};

/// Something of the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found<'d> {
    Authority(&'static Authority),
    Establishment(&'static Establishment),
    /// A provider or an office.
    Entry(&'d Entry),
}

/// At least this like what was typed, in the measure of Jaro and Winkler, to be taken for a slip of the keys.
const LIKE: f64 = 0.87;
/// As many as anybody reads of what is spelled nearly so.
const MOST: usize = 6;
/// A shorter text is contained in too much.
const LEAST: usize = 3;
/// No name is longer, and to compare a long text with many takes long.
const LONGEST: usize = 200;

/// Everything that a text may mean on a day.
#[must_use]
pub fn look_up<'d>(text: &str, on: Day, directory: &'d [Entry]) -> Vec<Found<'d>> {
    let wanted = plain_name(text);
    if wanted.is_empty() || text.len() > LONGEST {
        return Vec::new();
    }
    let mut found: Vec<Found<'d>> = Vec::new();
    let mut add = |one: Found<'d>| {
        if !found.contains(&one) {
            found.push(one);
        }
    };
    authorities::find(text, on)
        .into_iter()
        .for_each(|one| add(Found::Authority(one)));
    establishments::find(text)
        .into_iter()
        .for_each(|one| add(Found::Establishment(one)));
    let id = text.trim().to_ascii_uppercase();
    for (one, names) in everything(directory) {
        let is_meant = matches!(one, Found::Entry(entry) if entry.id == id);
        let contains = wanted.len() >= LEAST && names.iter().any(|name| name.contains(&wanted));
        if is_meant || contains {
            add(one);
        }
    }
    if found.is_empty() {
        found = nearly(&wanted, directory);
    }
    found
}

fn nearly<'d>(wanted: &str, directory: &'d [Entry]) -> Vec<Found<'d>> {
    let like = |names: &[String]| {
        let all = names.iter().map(|name| strsim::jaro_winkler(wanted, name));
        all.fold(0.0, f64::max)
    };
    let all = everything(directory).map(|(one, names)| (like(&names), one));
    let mut near: Vec<(f64, Found<'d>)> = all.filter(|(like, _)| *like >= LIKE).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.truncate(MOST);
    near.into_iter().map(|(_, one)| one).collect()
}

/// Everything there is, with its names in the plain form.
fn everything<'d>(directory: &'d [Entry]) -> impl Iterator<Item = (Found<'d>, Vec<String>)> {
    let councils = authorities::all().iter().map(|authority| {
        let own = aliases::all().iter();
        let own = own.filter(|(_, key)| *key == authority.key);
        let mut names = vec![plain_name(&authority.name)];
        names.extend(own.map(|(alias, _)| plain_name(alias)));
        (Found::Authority(authority), names)
    });
    let prisons = establishments::all().iter().map(|prison| {
        let names = vec![establishments::plain_name(&prison.name)];
        (Found::Establishment(prison), names)
    });
    let sought = [EntryKind::Provider, EntryKind::Office];
    let own = directory.iter();
    let own = own.filter(move |entry| sought.contains(&entry.kind));
    let own = own.map(|entry| {
        let fields = ["name", "area", "email"];
        let texts = fields.iter().map(|field| entry.text(field));
        // An office without a name is known by its council.
        let council = authorities::name_of(entry.text("authority"));
        let texts = texts.chain([council]).filter(|text| !text.is_empty());
        (Found::Entry(entry), texts.map(plain_name).collect())
    });
    councils.chain(prisons).chain(own)
}

/// What has to be known of an authority before anything is sent to it: that it has ended, is yet to come or soon ends, and
/// that there is no duty to refer in Wales.
#[must_use]
pub fn remark(authority: &Authority, on: Day) -> Option<String> {
    if !authority.takes_duty_to_refer() {
        return Some(format!("{}: no duty to refer there", authority.nation));
    }
    if let Some(from) = authority.valid_from.filter(|from| on < *from) {
        return Some(format!("begins on {}", from.long()));
    }
    let last = authority.valid_to?;
    let then = authority.successor.as_deref().map(authorities::name_of);
    let (verb, next) = if last < on {
        ("ended", "now")
    } else {
        ("ends", "then")
    };
    let then = then.map_or(String::new(), |then| format!("; {next} {then}"));
    Some(format!("{verb} on {}{then}", last.long()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a day")
    }

    fn names(text: &str, directory: &[Entry]) -> Vec<String> {
        let found = look_up(text, day("2026-11-22"), directory);
        let name = |one: &Found<'_>| match one {
            Found::Authority(one) => one.name.clone(),
            Found::Establishment(one) => one.code.clone(),
            Found::Entry(one) => one.id.clone(),
        };
        found.iter().map(name).collect()
    }

    #[test]
    fn names_aliases_codes_and_slips_of_the_keys_are_found() {
        for (typed, first) in [
            ("Tunbridge Wells", "Tunbridge Wells"),
            ("Medway Council", "Medway"),
            ("medwey", "Medway"),
            ("Tonbrige Wells", "Tunbridge Wells"),
            ("Tunbrige Wells", "Tunbridge Wells"),
            ("Basilden", "Basildon"),
            ("Southend", "Southend-on-Sea"),
            ("shepway", "Folkestone and Hythe"),
            ("TWBC", "Tunbridge Wells"),
            ("E06000035", "Medway"),
            ("Guilford", "Guildford"),
        ] {
            assert_eq!(names(typed, &[]).first().map(String::as_str), Some(first));
        }
        assert_eq!(names("Zzyzx", &[]), Vec::<String>::new());
        assert_eq!(names("  ", &[]), Vec::<String>::new());
        assert_eq!(names(&"a".repeat(5000), &[]), Vec::<String>::new());
    }

    #[test]
    fn a_name_may_be_of_a_council_and_of_a_prison() {
        assert_eq!(names("Maidstone", &[]), ["Maidstone", "MSI"]);
        let surrey = names("Surrey", &[]);
        for council in ["East Surrey", "West Surrey", "Surrey Heath"] {
            assert!(surrey.iter().any(|name| name == council), "{surrey:?}");
        }
    }

    #[test]
    fn own_records_are_found_by_id_name_and_council() {
        let mut provider = Entry::blank(EntryKind::Provider, "O000001");
        provider.set("name", "Example Homes").expect("a name");
        let mut office = Entry::blank(EntryKind::Office, "O000002");
        office.set("authority", "E06000035").expect("an authority");
        let own = [provider, office];
        assert_eq!(names("o000001", &own), ["O000001"]);
        assert_eq!(names("example", &own), ["O000001"]);
        assert_eq!(names("Exampel Homes", &own), ["O000001"]);
        assert_eq!(names("Medway", &own), ["Medway", "MWI", "O000002"]);
    }

    #[test]
    fn what_has_to_be_known_of_an_authority_is_said() {
        let said = |name: &str, on: &str| {
            let on = day(on);
            authorities::find(name, on).and_then(|authority| remark(authority, on))
        };
        assert_eq!(said("Medway", "2026-11-22"), None);
        assert_eq!(
            said("Cardiff", "2026-11-22").as_deref(),
            Some("Wales: no duty to refer there")
        );
        assert_eq!(
            said("Guildford", "2027-03-31").as_deref(),
            Some("ends on Wed 31 Mar 2027; then West Surrey")
        );
        assert_eq!(
            said("Guildford", "2027-04-01").as_deref(),
            Some("ended on Wed 31 Mar 2027; now West Surrey")
        );
        assert_eq!(
            said("West Surrey", "2027-03-31").as_deref(),
            Some("begins on Thu 1 Apr 2027")
        );
    }
}
