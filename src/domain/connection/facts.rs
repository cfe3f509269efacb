//! What the engine is told: where somebody stayed, what ties them to an area, where they should not go, when they were held.
//!
//! Plain facts as recorded; refuses to know what follows from them. Every `to`, `until` is the last day, and none means still.

use super::spans::{Span, Spans};
use crate::calendar::Day;
use crate::domain::custody::{Custody, closed_list};

closed_list! {
    /// What kind of place somebody stayed in.
    StayKind {
        SettledHome = "settled-home",
        FamilyOrFriends = "family-or-friends",
        SupportedHousing = "supported-housing",
        Hostel = "hostel",
        /// Provided by a council while it helps.
        TemporaryHousing = "temporary-housing",
        /// Provided under section 95 of the Immigration and Asylum Act 1999.
        AsylumSupport = "asylum-support",
        /// Barracks and quarters; counts as a civilian's home does (Essex, Annex E).
        Forces = "forces",
        ApprovedPremises = "approved-premises",
        /// As a patient who is free to leave.
        Hospital = "hospital",
        /// Detained under the Mental Health Act 1983.
        HospitalDetained = "hospital-mental-health-act",
        Prison = "prison",
        /// No fixed abode: counts, though the council makes further enquiries (Essex, Annex E).
        Street = "street",
        Other = "other",
    }
}

impl StayKind {
    /// Whether a stay of this kind is never of the person's own choice, whatever is recorded: prison, and detention under the
    /// Mental Health Act 1983 (Essex, Annex E). Of every other kind the record says.
    #[must_use]
    pub fn is_never_choice(self) -> bool {
        matches!(self, Self::Prison | Self::HospitalDetained)
    }
}

/// One stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stay {
    pub id: String,
    /// The key in the register; none where not known, and such a stay leaves it open where the person lived.
    pub authority: Option<String>,
    pub kind: StayKind,
    pub from: Day,
    /// The last day; none while still there.
    pub to: Option<Day>,
    /// Of their own choice; none where nobody has asked.
    pub by_choice: Option<bool>,
    /// Whether there is proof of it; none where nobody has asked.
    pub evidence: Option<bool>,
}

impl Stay {
    /// Whether it was of the person's own choice, as far as it can be.
    #[must_use]
    pub fn is_choice(&self) -> Option<bool> {
        if self.kind.is_never_choice() {
            Some(false)
        } else {
            self.by_choice
        }
    }

    /// Its days; none where the last is before the first.
    #[must_use]
    pub fn days(&self) -> Option<Span> {
        Span::new(self.from, self.to.unwrap_or(Day::MAX))
    }
}

closed_list! {
    /// What ties somebody to an area other than living there.
    TieKind {
        Work = "work",
        /// By the closeness of the link, not of kin.
        Family = "close-family",
        SpecialCircumstances = "special-circumstances",
        /// Owed duties under section 23C of the Children Act 1989.
        CareLeaver = "care-leaver",
        /// No ground of its own: by living or working there, as for a civilian (Essex, Annex E).
        FormerServices = "former-services",
    }
}

/// One tie to the area of one authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    pub id: String,
    /// The key in the register. For a care leaver any district of the children's authority stands for it.
    pub authority: String,
    pub kind: TieKind,
    /// Work: the first day. Family: since when *they* have lived there. None where not known.
    pub since: Option<Day>,
    pub until: Option<Day>,
    /// Of family: whether there is frequent contact, commitment or dependency; none where nobody has asked.
    pub is_close: Option<bool>,
    pub evidence: Option<bool>,
}

closed_list! {
    /// Why somebody should not go to an area.
    AvoidKind {
        /// By law or licence, or shut out of a council's services.
        Exclusion = "exclusion",
        Violence = "violence",
        /// A victim lives there.
        VictimNearby = "victim-nearby",
        Other = "other",
    }
}

/// Somewhere that the person should not go, and the kind of reason; the reason itself stays with the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Avoid {
    pub id: String,
    /// The key in the register; none where no authority is named.
    pub authority: Option<String>,
    pub kind: AvoidKind,
    pub from: Option<Day>,
    pub until: Option<Day>,
    /// Whether the whole area is meant, and not a place in it.
    pub whole_authority: bool,
    /// Whether the reason is recorded.
    pub reason_known: bool,
}

impl Avoid {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// Everything that is recorded of one person.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts<'a> {
    pub stays: &'a [Stay],
    pub ties: &'a [Tie],
    pub avoids: &'a [Avoid],
    pub custody: &'a [Custody],
}

impl Facts<'_> {
    /// The days in prison: those of every spell, whatever a stay says, and of stays in prison. The day of reception ends in
    /// prison and is one of them; the day of release ends outside and is none.
    #[must_use]
    pub fn in_prison(&self) -> Spans {
        let spells = self.custody.iter().filter_map(|spell| {
            let to = spell.released.map_or(Day::MAX, |on| on.plus(-1));
            Span::new(spell.received, to)
        });
        Spans::of(spells.chain(self.stays_of(StayKind::Prison)))
    }

    /// The days detained under the Mental Health Act 1983.
    #[must_use]
    pub fn detained(&self) -> Spans {
        Spans::of(self.stays_of(StayKind::HospitalDetained))
    }

    fn stays_of(&self, kind: StayKind) -> impl Iterator<Item = Span> + '_ {
        self.stays
            .iter()
            .filter(move |stay| stay.kind == kind)
            .filter_map(Stay::days)
    }
}
