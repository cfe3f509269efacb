//! The closed lists of small words in which a protocol is written: kinds, forces, stages, roles, ways of having no day.
//!
//! Each word has a sentence of help, and nothing else may stand in its place in a protocol file. What a rule hangs on, asks
//! for and is completed by are longer lists, in `trigger`, `condition` and `completion`. Knows no case and no date.

macro_rules! word_list {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal: $help:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
        #[cfg_attr(test, derive(serde::Serialize))]
        pub enum $name { $(#[doc = $help] $variant),+ }
        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The word that stands for it in a protocol file.
            #[must_use]
            pub const fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
            /// What it means, in one sentence.
            #[must_use]
            pub const fn help(self) -> &'static str { match self { $(Self::$variant => $help),+ } }
            /// The value that a word stands for, exactly as written.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.word() == word)
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.pad(self.word()) }
        }
        impl $crate::protocol::words::Word for $name {
            fn every() -> &'static [Self] { Self::ALL }
            fn as_word(self) -> &'static str { self.word() }
        }
    };
}
pub(super) use word_list;

/// A value of a closed list, as the reader of protocol files needs it.
pub trait Word: Copy + 'static {
    /// Every value, in the order of the list.
    fn every() -> &'static [Self];
    /// The word that stands for it.
    fn as_word(self) -> &'static str;
}

word_list! {
    /// What sort of line a rule is.
    Kind {
        Task = "task": "Something to do.",
        Check = "check": "Something that must hold before another act; asked when that act is recorded.",
        Review = "review": "Looking again at something, often more than once.",
        Point = "point": "A day on which something is to happen.",
        Entitlement = "entitlement": "Something the person can claim; shown, never due.",
        Advice = "advice": "Good practice or a thing to know; shown, never due.",
    }
}

impl Kind {
    /// Whether a line of this kind becomes an action on a list, given whether it has a day.
    #[must_use]
    pub fn makes_actions(self, has_a_day: bool) -> bool {
        match self {
            Self::Task | Self::Review | Self::Point => true,
            Self::Check => has_a_day,
            Self::Entitlement | Self::Advice => false,
        }
    }
}

word_list! {
    /// How strongly the document puts it.
    Force {
        Must = "must": "Required or agreed.",
        Should = "should": "Recommended or aimed at.",
        May = "may": "Allowed, at the worker's choice.",
        Consider = "consider": "To be thought about.",
    }
}

word_list! {
    /// The part of a person's way to which a line belongs.
    Stage {
        Court = "court": "Before custody.",
        Reception = "reception": "The first days in custody.",
        Custody = "custody": "The time in custody.",
        PreRelease = "pre-release": "The last weeks before release.",
        Referral = "referral": "From a referral to its answer.",
        Release = "release": "The day of release.",
        Community = "community": "After release, or on an order in the community.",
        Monitoring = "monitoring": "Watching how things went.",
    }
}

impl Stage {
    /// Whether what is left undone in this stage can no longer be done once the person has left.
    #[must_use]
    pub fn ends_at_release(self) -> bool {
        matches!(
            self,
            Self::Court | Self::Reception | Self::Custody | Self::PreRelease
        )
    }
}

word_list! {
    /// Who owes, leads or chases. Each protocol maps its own names onto these.
    Role {
        PrisonAccommodationWorker = "prison-accommodation-worker": "Who arranges housing inside the prison.",
        PreReleaseTeam = "pre-release-team": "Today's team for what used to be Through the Gate or resettlement.",
        Prison = "prison": "Any staff of the prison.",
        PrisonOffenderManager = "prison-offender-manager": "The offender manager or supervisor inside the prison.",
        CommunityOffenderManager = "community-offender-manager": "The probation practitioner who manages the person.",
        CourtOfficer = "court-officer": "Probation staff at court.",
        Probation = "probation": "Any probation staff.",
        YouthJustice = "youth-justice": "The youth justice service.",
        Referrer = "referrer": "Whoever sent the referral.",
        HousingLead = "housing-lead": "Whoever leads on housing for this person.",
        CommissionedProvider = "commissioned-provider": "The housing service that probation buys in.",
        Council = "council": "The local housing authority.",
        SupportProvider = "support-provider": "Floating support and other support services.",
        HousingProvider = "housing-provider": "A provider of supported or temporary accommodation.",
        ApprovedPremises = "approved-premises": "Approved premises.",
        BailAccommodation = "bail-accommodation": "Bail and short-stay accommodation: CAS2 and CAS3.",
        Landlord = "landlord": "A landlord or letting agent.",
        Lender = "lender": "A mortgage lender.",
        BenefitsOffice = "benefits-office": "Whoever decides on Housing Benefit or Universal Credit.",
        AdviceService = "advice-service": "Debt, benefit or housing advice.",
        SocialCare = "social-care": "Children's or adults' social care.",
        Healthcare = "healthcare": "Health and treatment services.",
        Police = "police": "The police.",
        MappaPanel = "mappa-panel": "The agencies that manage public protection together.",
        Partners = "partners": "All who signed the protocol.",
        Board = "board": "The body that oversees the protocol.",
        Family = "family": "Relatives or whoever looks after the home.",
        Person = "person": "The prisoner themselves.",
    }
}

/// A lead as it is compared: in any case, and with hyphens for spaces as a role has them.
#[must_use]
pub fn plain_lead(typed: &str) -> String {
    typed.trim().to_lowercase().replace(' ', "-")
}

impl Role {
    /// The role that somebody typed, in any case and with spaces or hyphens.
    #[must_use]
    pub fn from_typed(typed: &str) -> Option<Self> {
        Self::from_word(&plain_lead(typed))
    }

    /// Whether the job is that of the person's own lead on housing, where one is named.
    #[must_use]
    pub fn is_the_lead(self) -> bool {
        matches!(
            self,
            Self::PrisonAccommodationWorker
                | Self::PreReleaseTeam
                | Self::Referrer
                | Self::HousingLead
        )
    }
}

word_list! {
    /// The words a document uses where it gives no day. No number is ever put in their place.
    Undated {
        AsSoonAsPossible = "as-soon-as-possible": "As soon as possible, promptly, at the earliest opportunity.",
        Ongoing = "ongoing": "All the time.",
        AtTheEvent = "at-the-event": "When the thing it hangs on happens.",
        AsNeeded = "as-needed": "When it is needed.",
        AgreedDay = "agreed-day": "On a day that is agreed.",
        NotStated = "not-stated": "The document gives no time.",
    }
}

word_list! {
    /// What the reading of a document put in where the document is silent.
    Inferred {
        Trigger = "trigger": "What the rule hangs on.",
        Lead = "lead": "Who leads.",
        OwedBy = "owed-by": "Who owes it.",
        ChasedBy = "chased-by": "Who chases.",
        Timing = "timing": "The day.",
    }
}

word_list! {
    /// What a rule takes for granted, so that it falls away with it.
    Presupposes {
        HomelessnessRisk = "homelessness-risk": "A risk of homelessness that has been identified and has not ended.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_known_however_it_is_typed() {
        let role = Some(Role::PrisonAccommodationWorker);
        for typed in [
            "prison-accommodation-worker",
            " Prison Accommodation Worker",
            "PRISON accommodation-worker ",
        ] {
            assert_eq!(Role::from_typed(typed), role, "{typed}");
        }
        assert_eq!(Role::from_typed("prison accommodation"), None);
        assert_eq!(Role::from_typed(""), None);
    }

    #[test]
    fn every_word_reads_back_and_is_written_with_hyphens() {
        fn hold<W: Word + PartialEq + std::fmt::Debug>() {
            for value in W::every() {
                let word = value.as_word();
                assert!(
                    word.bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                    "{word}"
                );
                let same: Vec<_> = W::every()
                    .iter()
                    .filter(|other| other.as_word() == word)
                    .collect();
                assert_eq!(same, [value]);
            }
        }
        hold::<Kind>();
        hold::<Force>();
        hold::<Stage>();
        hold::<Role>();
        hold::<Undated>();
        hold::<Inferred>();
        hold::<Presupposes>();
        hold::<crate::protocol::Trigger>();
        hold::<crate::protocol::Condition>();
        hold::<crate::protocol::Completion>();
    }
}
