//! Where somebody lived and when: addresses, homes held and spells of custody as one list, and the housing history of it.
//!
//! An address that is written down twice, as a home and as an address, is one; days that nobody recorded are not filled.

use super::words::plain;
use crate::calendar::Day;
use crate::domain::authorities;
use crate::domain::custody::LegalStatus;
use crate::domain::entry::kinds::Address;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;
use crate::domain::tenancy::Tenancy;

/// How far the history goes back, in months: three years (Kent ex-offenders housing protocol, Appendix A).
const HISTORY_MONTHS: i32 = 36;

/// Somewhere that somebody lived.
#[derive(Clone)]
pub struct Stay {
    /// The record that says it; none where a spell of custody does.
    id: Option<String>,
    pub address: Option<String>,
    /// As recorded: a tenure, or a kind of address.
    pub kind: Option<String>,
    pub authority: Option<String>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// Nothing to say while they are still there.
    left: Option<String>,
}

impl Stay {
    /// Whether it is a prison.
    pub fn is_prison(&self) -> bool {
        self.kind.as_deref() == Some("prison")
    }

    /// Its days: "1 Jun 2021 to 3 Mar 2024", "from 1 Jun 2021".
    pub fn days(&self) -> Option<String> {
        match (self.from, self.to) {
            (Some(from), Some(to)) => Some(format!("{} to {}", from.short(), to.short())),
            (Some(from), None) => Some(format!("from {}", from.short())),
            _ => None,
        }
    }

    /// Its kind with the council it lies in: "Private rented in Medway, from 1 Jun 2021".
    pub fn in_words(&self) -> Option<String> {
        let mut said = plain(self.kind.as_deref()?);
        if let Some(key) = self.authority.as_deref() {
            said.push_str(" in ");
            said.push_str(authorities::name_of(key));
        }
        if let Some(days) = self.days() {
            said.push_str(", ");
            said.push_str(&days);
        }
        Some(said)
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// Address and postcode, as far as they are recorded.
fn whole_address(home: &Tenancy) -> Option<String> {
    let district = some(&home.postcode_district);
    let district = district.filter(|district| !home.address.contains(district.as_str()));
    let parts: Vec<String> = some(&home.address).into_iter().chain(district).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn of_home(home: &Tenancy) -> Stay {
    Stay {
        id: Some(home.id.clone()),
        address: whole_address(home),
        kind: some(&home.tenure),
        authority: home.authority.clone(),
        from: home.started,
        to: home.ended,
        left: match home.ended {
            Some(_) => some(&home.status),
            None => Some(String::new()),
        },
    }
}

fn of_address(address: Address) -> Stay {
    let still_there = address.to.is_none() || address.reason_left.as_deref() == Some("still-there");
    Stay {
        id: None,
        left: if still_there {
            Some(String::new())
        } else {
            address.reason_left.as_deref().map(plain)
        },
        address: address.address,
        kind: Some(address.kind),
        authority: address.authority,
        from: address.from,
        to: address.to,
    }
}

/// Everything recorded, in the order of the first days; what has none comes first.
pub fn all(known: &Known<'_>) -> Vec<Stay> {
    let mut stays: Vec<Stay> = known
        .all_with_ids::<Address>()
        .map(|(id, address)| Stay {
            id: Some(id.to_owned()),
            ..of_address(address)
        })
        .collect();
    for home in &known.case.tenancies {
        let home = of_home(home);
        let twin = stays.iter_mut().find(|stay| is_one_place(stay, &home));
        match twin {
            // The tenure of the home says more than the kind of the address.
            Some(stay) => stay.kind = home.kind.or(stay.kind.take()),
            None => stays.push(home),
        }
    }
    let last = known.case.spells.len().saturating_sub(1);
    for (place, spell) in known.case.spells.iter().enumerate() {
        let from = Some(spell.received());
        let written = stays
            .iter()
            .any(|stay| stay.is_prison() && stay.from == from);
        if written || spell.custody.legal_status == LegalStatus::Licence {
            continue;
        }
        let released = spell.custody.released;
        // Where an earlier spell was served is not what the record says of today.
        let here = place == last && released.is_none();
        stays.push(Stay {
            id: None,
            address: some(known.person().establishment.label()).filter(|_| here),
            kind: Some("prison".to_owned()),
            authority: None,
            from,
            to: released,
            left: Some(released.map_or("", |_| "Released").to_owned()),
        });
    }
    stays.sort_by_key(|stay| (stay.from, stay.to));
    stays
}

fn is_one_place(a: &Stay, b: &Stay) -> bool {
    let same = |a: &Option<String>, b: &Option<String>| match (a, b) {
        (Some(a), Some(b)) => a.trim().eq_ignore_ascii_case(b.trim()),
        _ => false,
    };
    same(&a.address, &b.address) && (a.from.is_none() || b.from.is_none() || a.from == b.from)
}

/// Those of the last three years.
fn recent(known: &Known<'_>) -> Vec<Stay> {
    let since = known.today.plus_months(-HISTORY_MONTHS);
    let stays = all(known).into_iter();
    stays
        .filter(|stay| stay.to.is_none_or(|to| to >= since))
        .collect()
}

/// How far back what is recorded goes; half an answer where that is not three years.
pub fn history(known: &Known<'_>) -> Answer {
    let stays = recent(known);
    if stays.is_empty() {
        return Answer::none();
    }
    let first = stays.iter().filter_map(|stay| stay.from).min();
    let count = match stays.len() {
        1 => "1 place".to_owned(),
        several => format!("{several} places"),
    };
    let said = first.map_or(count.clone(), |first| {
        format!("{count}, the first from {}", first.short())
    });
    let whole = first.is_some_and(|first| first <= known.today.plus_months(-HISTORY_MONTHS));
    if whole {
        Answer::of(said)
    } else {
        Answer::lines([Some(said), None])
    }
}

fn column(known: &Known<'_>, of: impl Fn(Stay) -> Option<String>) -> Answer {
    Answer::lines(recent(known).into_iter().map(of))
}

/// Each address; there is none on the street.
pub fn addresses(known: &Known<'_>) -> Answer {
    column(known, |stay| match stay.kind.as_deref() {
        Some("street") => Some(stay.address.unwrap_or_default()),
        _ => stay.address,
    })
}

/// What kind of place each was.
pub fn kinds(known: &Known<'_>) -> Answer {
    column(known, |stay| stay.kind.as_deref().map(plain))
}

/// From when to when.
pub fn days(known: &Known<'_>) -> Answer {
    column(known, |stay| stay.days())
}

/// Why each was left.
pub fn reasons(known: &Known<'_>) -> Answer {
    column(known, |stay| stay.left)
}

const ADD: &str = "`resettle address add PRISONER --kind KIND --address TEXT --from DATE`";

/// With which command the first place of which something is not known is completed.
fn how(
    known: &Known<'_>,
    lacks: impl Fn(&Stay) -> bool,
    of_home: &str,
    of_address: &str,
) -> String {
    let stays = recent(known);
    let Some(stay) = stays.iter().find(|stay| lacks(stay)) else {
        return ADD.to_owned();
    };
    match (stay.id.as_deref(), stay.from) {
        (Some(id), _) if id.starts_with('T') => format!("`resettle tenancy edit {id} {of_home}`"),
        (Some(id), _) => format!("`resettle address edit {id} {of_address}`"),
        (None, Some(from)) => {
            format!("`resettle address add PRISONER --kind prison --address TEXT --from {from}`")
        }
        (None, None) => ADD.to_owned(),
    }
}

/// How an address is completed.
pub fn how_address(known: &Known<'_>) -> String {
    let lacks = |stay: &Stay| stay.address.is_none() && stay.kind.as_deref() != Some("street");
    how(known, lacks, "--address TEXT", "--address TEXT")
}

/// How the kind of a place is completed.
pub fn how_kind(known: &Known<'_>) -> String {
    let lacks = |stay: &Stay| stay.kind.is_none();
    how(known, lacks, "--tenure TENURE", "--kind KIND")
}

/// How the days of a place are completed.
pub fn how_days(known: &Known<'_>) -> String {
    let lacks = |stay: &Stay| stay.days().is_none();
    how(known, lacks, "--started DATE", "--from DATE")
}

/// How it is completed why a place was left.
pub fn how_left(known: &Known<'_>) -> String {
    let lacks = |stay: &Stay| stay.left.is_none();
    how(known, lacks, "--status STATUS", "--reason-left WHY")
}
