//! Which providers of the directory a name may mean: one entered twice has its facts in two places, and a referral by a name that
//! nobody recognised is checked against nothing.
//!
//! Suggests and never chooses between two. Gives ids and no names: a private landlord is a person.

use crate::domain::{Entry, EntryKind};

/// How alike two names are from which they may be one, of 1.
const NEAR: f64 = 0.93;

/// Words that a name is written with and without.
const LEFT_OUT: [&str; 8] = ["the", "ltd", "limited", "plc", "cic", "cio", "and", "trust"];

/// The ids of the providers that a name may mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alike<'d> {
    /// Of the same name, but for case, punctuation and spaces.
    pub same: Vec<&'d str>,
    /// Of nearly the same name.
    pub near: Vec<&'d str>,
}

/// The providers whose name is that or nearly that.
#[must_use]
pub fn alike<'d>(name: &str, directory: &'d [Entry]) -> Alike<'d> {
    let mut found = Alike::default();
    let wanted = words(name);
    if wanted.is_empty() || name.len() > 200 {
        return found;
    }
    let providers = directory
        .iter()
        .filter(|entry| entry.kind == EntryKind::Provider);
    for entry in providers {
        let known = words(entry.text("name"));
        if known == wanted {
            found.same.push(&entry.id);
        } else if is_near(&wanted, &known) {
            found.near.push(&entry.id);
        }
    }
    found
}

/// The words of a name in lower case, without what stands between them.
fn words(name: &str) -> Vec<String> {
    let plain = name.to_lowercase().replace(['\'', '\u{2019}', '.'], "");
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn is_near(one: &[String], other: &[String]) -> bool {
    let core = |words: &[String]| {
        let kept = words
            .iter()
            .filter(|word| !LEFT_OUT.contains(&word.as_str()));
        kept.cloned().collect::<Vec<_>>().join(" ")
    };
    let (one, other) = (core(one), core(other));
    if one.is_empty() || other.is_empty() {
        return false;
    }
    // Houses are told apart by a number: what is like in all but a figure is another one.
    let figures = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    figures(&one) == figures(&other) && strsim::jaro_winkler(&one, &other) >= NEAR
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory() -> Vec<Entry> {
        let names = [
            "Harbour House",
            "Example Homes Ltd",
            "Mill Lane 12",
            "Harbour House",
        ];
        let entry = |(at, name): (usize, &str)| {
            let mut entry = Entry::blank(EntryKind::Provider, format!("O{:06}", at + 1));
            entry.set("name", name).expect("a name");
            entry
        };
        names.into_iter().enumerate().map(entry).collect()
    }

    #[test]
    fn one_name_is_one_however_it_is_written() {
        let directory = directory();
        assert_eq!(
            alike("HARBOUR  house.", &directory).same,
            ["O000001", "O000004"]
        );
        assert_eq!(alike("Example Homes", &directory).near, ["O000002"]);
        assert_eq!(
            alike("Harbor House", &directory).near,
            ["O000001", "O000004"]
        );
    }

    #[test]
    fn another_name_is_another() {
        let directory = directory();
        for other in ["Mill Lane 14", "Holly House", "", "The", "Homes"] {
            assert_eq!(alike(other, &directory), Alike::default(), "{other}");
        }
    }
}
