//! The facts of local connection as a case has them: its addresses and homes, ties, restrictions and spells of custody.
//!
//! Only puts them in the engine's words; refuses to judge any of them.

use super::facts::{Avoid, AvoidKind, Facts, Stay, StayKind, Tie, TieKind};
use crate::domain::case::Case;
use crate::domain::custody::Custody;
use crate::domain::entry::kinds::{Address, Restriction, Tie as KeptTie};

/// What one case says of where somebody belongs.
#[derive(Clone, Debug, Default)]
pub struct Recorded {
    stays: Vec<Stay>,
    ties: Vec<Tie>,
    avoids: Vec<Avoid>,
    custody: Vec<Custody>,
}

impl Recorded {
    /// Reads them out of a case, which is as of the day.
    ///
    /// A home (`tenancy`) is a stay in a settled home of which nobody has asked whether it was by choice; an address of the
    /// same days that says so answers for both, since days at one authority count once.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let addresses = case.all::<Address>().filter_map(|address| {
            Some(Stay {
                kind: StayKind::from_word(&address.kind).unwrap_or(StayKind::Other),
                from: address.from?,
                to: address.to,
                by_choice: address.by_choice,
                evidence: address.evidence,
                authority: address.authority,
                id: address.id,
            })
        });
        let homes = case.tenancies.iter().filter_map(|home| {
            Some(Stay {
                id: home.id.clone(),
                authority: home.authority.clone(),
                kind: StayKind::SettledHome,
                from: home.started?,
                to: home.ended,
                by_choice: None,
                evidence: None,
            })
        });
        let ties = case.all::<KeptTie>().filter_map(|tie| {
            Some(Tie {
                kind: TieKind::from_word(&tie.kind)?,
                authority: tie.authority?,
                since: tie.since,
                until: tie.until,
                is_close: tie.close,
                evidence: tie.evidence,
                id: tie.id,
            })
        });
        Self {
            stays: addresses.chain(homes).collect(),
            ties: ties.collect(),
            avoids: case.all::<Restriction>().filter_map(avoid).collect(),
            custody: case
                .spells
                .iter()
                .map(|spell| spell.custody.clone())
                .collect(),
        }
    }

    /// As the engine takes them.
    #[must_use]
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            stays: &self.stays,
            ties: &self.ties,
            avoids: &self.avoids,
            custody: &self.custody,
        }
    }
}

/// An area to avoid; a curfew is about the home and not the area.
fn avoid(restriction: Restriction) -> Option<Avoid> {
    let kind = match restriction.kind.as_str() {
        "exclusion-zone" => AvoidKind::Exclusion,
        "violence" => AvoidKind::Violence,
        "victim-nearby" => AvoidKind::VictimNearby,
        "curfew-or-tag" => return None,
        _ => AvoidKind::Other,
    };
    Some(Avoid {
        kind,
        whole_authority: restriction.place.is_none(),
        // A victim nearby is the reason itself.
        reason_known: restriction.why.is_some() || kind == AvoidKind::VictimNearby,
        authority: restriction.authority,
        from: restriction.from,
        until: restriction.until,
        id: restriction.id,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::kinds::{ADDRESS_KINDS, TIE_KINDS};

    #[test]
    fn every_word_of_the_records_is_known_here() {
        for word in ADDRESS_KINDS {
            assert!(StayKind::from_word(word).is_some(), "{word}");
        }
        for word in TIE_KINDS {
            assert!(TieKind::from_word(word).is_some(), "{word}");
        }
        assert_eq!(StayKind::ALL.len(), ADDRESS_KINDS.len());
    }
}
