//! The families by their words: which file each is, which columns it has, and whose its rows are.
//!
//! Refuses to know what stands in a column.

use super::entries::entry_columns;
use super::{
    CustodyColumn, EventColumn, HolidayColumn, MarkColumn, NoteColumn, PrisonerColumn,
    ProtocolColumn, ReferralColumn, ReleaseDateColumn, SettingColumn, TenancyColumn, TodoColumn,
    words,
};
use crate::domain::custody::closed_list;
use crate::domain::entry::EntryKind;

closed_list! {
    /// A family of records: one file each, named by the word.
    Family {
        Prisoners = "prisoners",
        Custody = "custody",
        ReleaseDates = "release-dates",
        Events = "events",
        Tenancies = "tenancies",
        Referrals = "referrals",
        Notes = "notes",
        Marks = "marks",
        Todos = "todos",
        Protocols = "protocols",
        Holidays = "holidays",
        Settings = "settings",
        Addresses = "addresses",
        Ties = "ties",
        Restrictions = "restrictions",
        Permissions = "permissions",
        Notices = "notices",
        Decisions = "decisions",
        HomeCare = "home-care",
        Debts = "debts",
        Needs = "needs",
        Household = "household",
        Documents = "documents",
        Harms = "harms",
        PlanSteps = "plan-steps",
        ReferralSteps = "referral-steps",
        Agreements = "agreements",
        Appointments = "appointments",
        Proposals = "proposals",
        Benefits = "benefits",
        StartMoney = "start-money",
        LicenceConditions = "licence-conditions",
        WaysToReach = "ways-to-reach",
        Arrangements = "arrangements",
        HomesAfter = "homes-after",
        Providers = "providers",
        Offices = "offices",
        Prisons = "prisons",
    }
}

impl Family {
    /// The family of a file in a folder, by the name that `export folder` gives it.
    #[must_use]
    pub fn of_file(name: &str) -> Option<Self> {
        let (stem, extension) = name.rsplit_once('.')?;
        extension
            .eq_ignore_ascii_case("csv")
            .then(|| Self::from_word(stem))
            .flatten()
    }

    /// The name of its file.
    #[must_use]
    pub fn file(self) -> String {
        format!("{}.csv", self.word())
    }

    /// The names of its columns, in the order in which they are written.
    #[must_use]
    pub fn columns(self) -> Vec<&'static str> {
        match self {
            Self::Prisoners => words::<PrisonerColumn>(),
            Self::Custody => words::<CustodyColumn>(),
            Self::ReleaseDates => words::<ReleaseDateColumn>(),
            Self::Events => words::<EventColumn>(),
            Self::Tenancies => words::<TenancyColumn>(),
            Self::Referrals => words::<ReferralColumn>(),
            Self::Notes => words::<NoteColumn>(),
            Self::Marks => words::<MarkColumn>(),
            Self::Todos => words::<TodoColumn>(),
            Self::Protocols => words::<ProtocolColumn>(),
            Self::Holidays => words::<HolidayColumn>(),
            Self::Settings => words::<SettingColumn>(),
            _ => self.entry_kind().map_or_else(Vec::new, entry_columns),
        }
    }

    /// Whether its rows belong to the whole store and not to one person.
    #[must_use]
    pub fn is_of_the_store(self) -> bool {
        matches!(self, Self::Protocols | Self::Holidays | Self::Settings)
            || self
                .entry_kind()
                .is_some_and(EntryKind::is_of_the_directory)
    }

    /// The kind of record of a family whose columns are those of its declaration.
    #[must_use]
    pub fn entry_kind(self) -> Option<EntryKind> {
        Some(match self {
            Self::Addresses => EntryKind::Address,
            Self::Ties => EntryKind::Tie,
            Self::Restrictions => EntryKind::Restriction,
            Self::Permissions => EntryKind::Permission,
            Self::Notices => EntryKind::Notice,
            Self::Decisions => EntryKind::Decision,
            Self::HomeCare => EntryKind::HomeCare,
            Self::Debts => EntryKind::Debt,
            Self::Needs => EntryKind::Need,
            Self::Household => EntryKind::Relation,
            Self::Documents => EntryKind::Document,
            Self::Harms => EntryKind::Harm,
            Self::PlanSteps => EntryKind::PlanStep,
            Self::ReferralSteps => EntryKind::ReferralStep,
            Self::Agreements => EntryKind::Agreement,
            Self::Appointments => EntryKind::Appointment,
            Self::Proposals => EntryKind::Proposal,
            Self::Benefits => EntryKind::Benefit,
            Self::StartMoney => EntryKind::StartMoney,
            Self::LicenceConditions => EntryKind::LicenceCondition,
            Self::WaysToReach => EntryKind::WayToReach,
            Self::Arrangements => EntryKind::Arrangement,
            Self::HomesAfter => EntryKind::HomeAfter,
            Self::Providers => EntryKind::Provider,
            Self::Offices => EntryKind::Office,
            Self::Prisons => EntryKind::Prison,
            Self::Prisoners
            | Self::Custody
            | Self::ReleaseDates
            | Self::Events
            | Self::Tenancies
            | Self::Referrals
            | Self::Notes
            | Self::Marks
            | Self::Todos
            | Self::Protocols
            | Self::Holidays
            | Self::Settings => return None,
        })
    }

    /// The family of a kind of record.
    #[must_use]
    pub fn of_entry(kind: EntryKind) -> Self {
        let mut all = Self::ALL.iter().copied();
        all.find(|family| family.entry_kind() == Some(kind))
            .unwrap_or(Self::Addresses)
    }
}
