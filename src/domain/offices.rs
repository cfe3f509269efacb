//! How a council is reached about a referral: the offices that a team wrote down, and the contact points that the source
//! documents print, which come with the program.
//!
//! A printed contact is as old as its document, and every contact grows old: each says since when nobody has checked it.
//! Nothing here says that a mailbox is secure: the sources differ on it, and the name of a domain proves nothing.

use crate::calendar::Day;
use crate::domain::entry::{Entry, Kept, kinds::Office};
use crate::domain::{ReferralKind, authorities};
use std::sync::OnceLock;

/// A contact that nobody has checked for more than this is stale. Our own standard; no document sets one.
pub const STALE_AFTER_MONTHS: i32 = 12;

/// For the duty to refer itself.
pub const DUTY_TO_REFER: &str = "duty-to-refer";
/// The council's housing team.
pub const HOUSING_OPTIONS: &str = "housing-options";

/// One way to reach an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The id of the record of the directory; none for one that came with the program.
    pub id: Option<String>,
    /// The key of its authority.
    pub authority: Option<String>,
    pub purpose: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub web: Option<String>,
    pub address: Option<String>,
    /// The document that prints it, or whoever gave it.
    pub source: Option<String>,
    /// The year of that document.
    pub source_year: Option<u32>,
    /// The day on which somebody checked it.
    pub verified: Option<Day>,
    /// What is odd about it as printed.
    pub note: Option<String>,
    /// Why it cannot be relied on without a check; none while it can.
    pub stale: Option<String>,
}

impl Contact {
    /// The ways to reach it, the mailbox first.
    #[must_use]
    pub fn ways(&self) -> String {
        let ways = [&self.email, &self.phone, &self.web, &self.address];
        let ways: Vec<&str> = ways.into_iter().flatten().map(String::as_str).collect();
        ways.join(", ")
    }

    /// The name of its council; empty where it is of none.
    #[must_use]
    pub fn council(&self) -> &str {
        self.authority.as_deref().map_or("", authorities::name_of)
    }

    fn of_office(office: Office, today: Day) -> Self {
        let stale = stale(
            office.authority.as_deref(),
            office.verified,
            office.source_year,
            today,
        );
        Self {
            id: Some(office.id),
            authority: office.authority,
            purpose: office.purpose,
            name: office.name,
            email: office.email,
            phone: office.phone,
            web: office.web,
            address: office.address,
            source: office.source,
            source_year: office.source_year,
            verified: office.verified,
            note: None,
            stale,
        }
    }

    /// Whether it is what a council is reached by for a purpose.
    fn is_for(&self, authority: &str, purpose: &str) -> bool {
        self.authority.as_deref() == Some(authority) && self.purpose == purpose
    }
}

/// Why a contact cannot be relied on: its council has ended, nobody ever checked it, or that was long ago.
fn stale(
    authority: Option<&str>,
    verified: Option<Day>,
    source_year: Option<u32>,
    today: Day,
) -> Option<String> {
    let council = authority.and_then(authorities::by_key);
    if let Some(council) = council
        && let Some(ended) = council.valid_to.filter(|to| *to < today)
    {
        let now = council.successor.as_deref().map(authorities::name_of);
        let now = now.map_or(String::new(), |now| format!("; see {now}"));
        return Some(format!("{} ended on {}{now}", council.name, ended.long()));
    }
    match (verified, source_year) {
        (Some(day), _) if day.plus_months(STALE_AFTER_MONTHS) < today => Some(format!(
            "last verified on {}, more than {STALE_AFTER_MONTHS} months ago (our own standard)",
            day.long()
        )),
        (Some(_), _) => None,
        (None, Some(year)) => Some(format!("not verified since {year}")),
        (None, None) => Some("never verified".to_owned()),
    }
}

const PRINTED: &str = include_str!("register/contacts.csv");

/// The contact points that the sources print: of councils, never of a person.
fn printed() -> &'static [Contact] {
    static ALL: OnceLock<Vec<Contact>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut reader = csv::Reader::from_reader(PRINTED.as_bytes());
        let rows = reader.records().filter_map(Result::ok);
        rows.map(|row| {
            let field = |index| row.get(index).unwrap_or_default();
            let some = |index| (!field(index).is_empty()).then(|| field(index).to_owned());
            Contact {
                id: None,
                authority: some(0),
                purpose: field(1).to_owned(),
                name: some(2),
                email: some(3),
                phone: some(4),
                web: some(5),
                address: None,
                source: some(6),
                source_year: field(7).parse().ok(),
                verified: None,
                note: some(8),
                stale: None,
            }
        })
        .collect()
    })
}

/// Every contact on a day: those of the directory that have not ended, and the printed ones that none of the same council and
/// purpose has taken the place of, in the order of the names of their councils.
#[must_use]
pub fn all(directory: &[Entry], today: Day) -> Vec<Contact> {
    let offices = || {
        let own = directory.iter().filter(|entry| entry.kind == Office::KIND);
        own.map(Office::of)
    };
    // One that has ended keeps the printed one away too: somebody knows that it is no longer used.
    let replaced = |printed: &&Contact| {
        offices().any(|office| {
            let authority = office.authority.as_deref();
            authority.is_some_and(|key| printed.is_for(key, &office.purpose))
        })
    };
    let own = offices().filter(|office| office.ended.is_none_or(|on| today < on));
    let own = own.map(|office| Contact::of_office(office, today));
    let seeds = printed().iter().filter(|printed| !replaced(printed));
    let seeds = seeds.cloned().map(|mut contact| {
        let key = contact.authority.as_deref();
        contact.stale = stale(key, None, contact.source_year, today);
        contact
    });
    let mut all: Vec<Contact> = own.chain(seeds).collect();
    all.sort_by(|a, b| {
        let key = |one: &'_ Contact| {
            (
                one.council().to_owned(),
                one.purpose.clone(),
                one.id.clone(),
            )
        };
        key(a).cmp(&key(b))
    });
    all
}

/// Where a referral of a kind goes at a council; none where nothing is known.
///
/// A contact of the very purpose comes before one of the housing team, and the one that was checked last before the others.
#[must_use]
pub fn for_referral(
    authority: &str,
    kind: ReferralKind,
    directory: &[Entry],
    today: Day,
) -> Option<Contact> {
    let purposes: &[&str] = match kind {
        ReferralKind::DutyToRefer => &[DUTY_TO_REFER, HOUSING_OPTIONS],
        ReferralKind::HousingRegister | ReferralKind::Section198 => &[HOUSING_OPTIONS],
        _ => &[],
    };
    let all = all(directory, today);
    purposes.iter().find_map(|purpose| {
        let fit = all.iter().filter(|one| one.is_for(authority, purpose));
        fit.max_by_key(|one| (one.verified, one.id.is_some()))
            .cloned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EntryKind;

    const BASILDON: &str = "E07000066";

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a day")
    }

    fn office(values: &[(&str, &str)]) -> Entry {
        let mut entry = Entry::blank(EntryKind::Office, "O000001");
        for (name, value) in values {
            entry.set(name, value).expect("a value of the field");
        }
        entry
    }

    #[test]
    fn every_printed_contact_is_of_a_council_of_england_with_its_document() {
        assert_eq!(printed().len(), 33);
        for one in printed() {
            let key = one.authority.as_deref().expect("an authority");
            let council = authorities::by_key(key).expect("in the register");
            assert!(council.takes_duty_to_refer() && council.valid_to.is_none());
            assert!(one.source.is_some() && one.source_year.is_some() && !one.ways().is_empty());
            assert!([DUTY_TO_REFER, HOUSING_OPTIONS].contains(&one.purpose.as_str()));
            let mailbox = one.email.as_deref();
            assert!(mailbox.is_none_or(|text| text.split('@').count() == 2));
        }
    }

    #[test]
    fn what_nobody_has_checked_for_a_year_is_stale() {
        let today = day("2026-11-22");
        let said = |verified: &str| {
            let own = [office(&[
                ("authority", BASILDON),
                ("purpose", DUTY_TO_REFER),
                ("email", "new@example.org"),
                ("verified", verified),
            ])];
            for_referral(BASILDON, ReferralKind::DutyToRefer, &own, today).and_then(|one| one.stale)
        };
        assert_eq!(said("2025-11-22"), None);
        assert_eq!(
            said("2025-11-21").as_deref(),
            Some("last verified on Fri 21 Nov 2025, more than 12 months ago (our own standard)")
        );
        assert_eq!(said("").as_deref(), Some("never verified"));
        let printed = for_referral(BASILDON, ReferralKind::DutyToRefer, &[], today).expect("one");
        assert_eq!(printed.stale.as_deref(), Some("not verified since 2018"));
        assert_eq!(
            printed.email.as_deref(),
            Some("housing.solutions@basildon.gov.uk")
        );
    }

    #[test]
    fn an_own_office_takes_the_place_of_the_printed_one_even_when_it_has_ended() {
        let today = day("2026-11-22");
        let ended = office(&[
            ("authority", BASILDON),
            ("purpose", DUTY_TO_REFER),
            ("email", "old@example.org"),
            ("ended", "2026-11-22"),
        ]);
        let asked = |own: &[Entry]| for_referral(BASILDON, ReferralKind::DutyToRefer, own, today);
        assert_eq!(asked(std::slice::from_ref(&ended)), None);
        let mut team = office(&[
            ("authority", BASILDON),
            ("purpose", HOUSING_OPTIONS),
            ("phone", "020"),
        ]);
        team.id = "O000002".to_owned();
        let found = asked(&[ended, team]).and_then(|one| one.phone);
        assert_eq!(found.as_deref(), Some("020"));
        // Only what goes to a council goes to a council's office.
        assert_eq!(for_referral(BASILDON, ReferralKind::Cas3, &[], today), None);
        assert_eq!(
            for_referral("E06000035", ReferralKind::DutyToRefer, &[], today),
            None
        );
    }

    #[test]
    fn the_contact_of_a_council_that_has_ended_says_which_follows_it() {
        let own = [office(&[
            ("authority", "E07000209"),
            ("purpose", DUTY_TO_REFER),
            ("email", "guildford@example.org"),
            ("verified", "2027-03-01"),
        ])];
        let stale = |on: &str| {
            let kind = ReferralKind::DutyToRefer;
            let found = for_referral("E07000209", kind, &own, day(on)).expect("one");
            found.stale
        };
        assert_eq!(stale("2027-03-31"), None);
        assert_eq!(
            stale("2027-04-01").as_deref(),
            Some("Guildford ended on Wed 31 Mar 2027; see West Surrey")
        );
    }
}
