//! The families of records that go out and come in as files, and the names of their columns: the one list that the writer
//! and the reader share, so that what is exported can be imported.
//!
//! Knows names and nothing else: not what a value must look like (`intake`), nor which rows there are (`output`).

mod entries;
mod family;

use std::borrow::Cow;

pub use entries::{BEFORE as COLUMNS_BEFORE_FIELDS, EntryColumn};
pub use family::Family;

/// The column in which an import says what was wrong with a row it gave back; ignored when the file comes again.
pub const PROBLEM_COLUMN: &str = "problem";

/// The columns of one family.
pub trait Column: Copy + Eq + Send + Sync + 'static {
    /// In the order in which they are written.
    const ALL: &'static [Self];
    /// Without these a file cannot be of this family. Where it is about people, the first is the prison number.
    const KEYS: &'static [Self];
    /// Where ids stand of a kind that a store gives out: a record's own, and that of a referral that a record brings with it.
    const IDS: &'static [Self] = &[];

    /// The name in the header.
    fn word(self) -> &'static str;

    /// Other names for it, as the prison record has them.
    fn aliases(self) -> &'static [&'static str];

    /// Its place in [`Column::ALL`].
    fn at(self) -> usize;

    /// Its bit in a set of columns.
    fn bit(self) -> u64 {
        1 << self.at()
    }
}

/// The names of the columns of one family.
#[must_use]
pub fn words<C: Column>() -> Vec<&'static str> {
    C::ALL.iter().map(|column| column.word()).collect()
}

macro_rules! columns {
    ($(#[$doc:meta])* $name:ident, keys [$($key:ident),+], $(ids [$($id:ident),+],)? { $($variant:ident = $word:literal $([$($alias:literal),+])?),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($variant),+ }
        impl Column for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            const KEYS: &'static [Self] = &[$(Self::$key),+];
            $(const IDS: &'static [Self] = &[$(Self::$id),+];)?
            fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
            fn aliases(self) -> &'static [&'static str] { match self { $(Self::$variant => &[$($($alias),+)?]),+ } }
            fn at(self) -> usize { self as usize }
        }
    };
}

columns! {
    /// One row a person, with the present spell and its dates beside them: the shape of a prison export.
    PrisonerColumn, keys [Number], {
        Number = "prison_number" ["prisonerNumber", "offenderNo", "offenderNumber", "nomsId", "nomsNumber", "nomisId", "prisonNo"],
        Surname = "surname" ["lastName", "familyName"],
        Forenames = "forenames" ["firstName", "firstNames", "forename", "givenNames"],
        Born = "dob" ["dateOfBirth", "birthDate"],
        Sex = "sex" ["gender"],
        GenderIdentity = "gender_identity",
        EthnicityCode = "ethnicity_code",
        Ethnicity = "ethnicity",
        Nationality = "nationality",
        EstablishmentCode = "establishment_code" ["prisonId", "prisonCode", "agencyId", "agency"],
        Establishment = "establishment" ["prisonName", "prison"],
        Cell = "cell" ["cellLocation", "assignedLivingUnit"],
        Received = "reception_date" ["received", "admissionDate"],
        LegalStatus = "legal_status",
        OffenceGroup = "offence_group",
        SentenceType = "sentence_type",
        SentenceDate = "sentence_date" ["sentenceStartDate"],
        SentenceLength = "sentence_length",
        SentenceDays = "sentence_days",
        RemandDays = "remand_days",
        Crd = "crd" ["conditionalReleaseDate"],
        Ard = "ard" ["automaticReleaseDate"],
        Hdced = "hdced" ["homeDetentionCurfewEligibilityDate"],
        Ped = "ped" ["paroleEligibilityDate"],
        Ted = "ted" ["tariffDate", "tariffExpiryDate"],
        Sed = "sed" ["sentenceExpiryDate"],
        Confirmed = "confirmed_release_date" ["confirmed"],
        Released = "actual_release_date" ["released"],
        RiskOfHarm = "risk_of_harm" ["rosh"],
        Iom = "ppo_iom" ["iom"],
        MappaCategory = "mappa_category",
        MappaLevel = "mappa_level",
        NoFixedAbode = "nfa" ["noFixedAbode"],
        HomeAuthority = "home_la" ["homeLocalAuthority"],
        HomeAuthorityCode = "home_la_code" ["homeLocalAuthorityCode"],
        Notes = "notes",
        Npd = "npd" ["nonParoleDate"],
        Prrd = "prrd" ["postRecallReleaseDate"],
        Apd = "apd" ["actualParoleDate", "approvedParoleDate"],
        Hdcad = "hdcad" ["homeDetentionCurfewActualDate", "homeDetentionCurfewApprovedDate"],
        Led = "led" ["licenceExpiryDate"],
        Tused = "tused" ["topupSupervisionExpiryDate"],
        Crn = "crn",
        NationalInsurance = "national_insurance" ["nationalInsuranceNumber", "nino"],
        Lead = "lead",
    }
}

columns! {
    /// One row a spell.
    CustodyColumn, keys [Number, Received], {
        Number = "prison_number" ["prisonerNumber", "offenderNo", "nomsId"],
        Received = "reception_date",
        Kind = "kind",
        LegalStatus = "legal_status",
        SentenceType = "sentence_type",
        SentenceDate = "sentence_date",
        SentenceLength = "sentence_length",
        SentenceDays = "sentence_days",
        RemandDays = "remand_days",
        Released = "actual_release_date",
    }
}

columns! {
    /// One row for every release date that was ever recorded.
    ReleaseDateColumn, keys [Number, Received, Kind, KnownOn], {
        Number = "prison_number" ["prisonerNumber", "offenderNo", "nomsId"],
        Received = "reception_date",
        Kind = "kind",
        Day = "date",
        KnownOn = "known_on",
        KnownBy = "known_by",
        Nth = "nth",
    }
}

columns! {
    /// One row a dated fact.
    EventColumn, keys [Number, On, Kind], ids [Id, NewValue], {
        Id = "event_id",
        Number = "prison_number" ["prisonerNumber", "offenderNo", "nomsId"],
        On = "event_date",
        Kind = "event_type",
        Detail = "detail",
        OldValue = "old_value",
        NewValue = "new_value",
        RecordedBy = "recorded_by",
    }
}

columns! {
    /// One row a home.
    TenancyColumn, keys [Number], ids [Id], {
        Id = "tenancy_id",
        Number = "prison_number" ["prisonerNumber", "offenderNo", "nomsId"],
        Tenure = "tenure",
        Landlord = "landlord",
        Address = "address",
        PostcodeDistrict = "postcode_district" ["postcode"],
        Authority = "lha_code",
        Rent = "rent_amount" ["rent"],
        RentPeriod = "rent_period",
        Arrears = "arrears",
        Benefit = "benefit",
        Joint = "joint",
        Started = "start_date",
        Ended = "end_date",
        Status = "status",
        Notes = "notes",
    }
}

columns! {
    /// One row a referral.
    ReferralColumn, keys [Number], ids [Id], {
        Id = "referral_id",
        Number = "prison_number" ["prisonerNumber", "offenderNo", "nomsId"],
        AuthorityName = "lha" ["localHousingAuthority"],
        Authority = "lha_code",
        Consent = "consent",
        ConsentOn = "consent_date",
        Sent = "sent_date",
        Method = "method",
        Acknowledged = "ack_date",
        Answered = "response_date",
        Outcome = "outcome",
        Notes = "notes",
        Kind = "kind",
        Receiver = "receiver",
        Drafted = "drafted_date",
    }
}

columns! {
    /// One row a note.
    NoteColumn, keys [Number, On, Text], ids [Id], {
        Id = "note_id",
        Number = "prison_number",
        On = "date",
        Text = "text",
        By = "by",
    }
}

columns! {
    /// One row a mark on an action.
    MarkColumn, keys [Number, Spell, Action, Kind, On], {
        Number = "prison_number",
        Spell = "reception_date",
        Action = "action",
        Subject = "subject",
        Kind = "kind",
        On = "date",
        Until = "until",
        Reason = "reason",
        By = "by",
    }
}

columns! {
    /// One row a thing that a worker set themselves to do.
    TodoColumn, keys [Number, Title, Since], ids [Id], {
        Id = "todo_id",
        Number = "prison_number",
        Title = "title",
        Due = "due",
        Lead = "lead",
        Since = "since",
    }
}

columns! {
    /// One row for each time that a protocol is in force, with its text, and one without days for
    /// each text of the user's own that is held and not in force.
    ProtocolColumn, keys [Id], {
        Id = "id",
        Version = "version",
        From = "in_force_from",
        Until = "in_force_until",
        Text = "text",
        OnlyNamed = "only_named",
    }
}

columns! {
    /// One row a bank holiday added by hand.
    HolidayColumn, keys [On, Name], {
        On = "date",
        Name = "name",
    }
}

columns! {
    /// One row a setting that can change a date or a figure.
    SettingColumn, keys [Name, Value], {
        Name = "name",
        Value = "value",
        From = "from",
    }
}

/// What makes a spreadsheet take a text for a formula.
pub const FORMULA_STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

fn may_run(text: &str) -> bool {
    // Most texts begin with a letter or a digit, and are not taken apart into characters to see it.
    let is_plain = text
        .as_bytes()
        .first()
        .is_none_or(u8::is_ascii_alphanumeric);
    !is_plain && text.trim_start_matches('\'').starts_with(FORMULA_STARTS)
}

/// The text with one apostrophe before it where a spreadsheet would run it, or where it would lose one on its way back.
#[must_use]
pub fn guard(text: &str) -> Cow<'_, str> {
    if may_run(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Takes off what [`guard`] put on, and nothing else.
#[must_use]
pub fn unguard(text: &str) -> &str {
    text.strip_prefix('\'')
        .filter(|rest| may_run(rest))
        .unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_set_of_columns_fits_in_one_word() {
        assert!(PrisonerColumn::ALL.len() <= 64);
        for (at, column) in PrisonerColumn::ALL.iter().enumerate() {
            assert_eq!(column.at(), at);
        }
    }

    #[test]
    fn files_are_known_by_their_names() {
        assert_eq!(
            Family::of_file("release-dates.csv"),
            Some(Family::ReleaseDates)
        );
        assert_eq!(Family::of_file("Prisoners.CSV"), Some(Family::Prisoners));
        assert_eq!(Family::of_file("prisoners.txt"), None);
        assert_eq!(Family::of_file("dirty-prisoners.csv"), None);
    }

    proptest! {
        #[test]
        fn the_guard_comes_off_again(text in "[-'=+@\t\ra]{0,6}") {
            let guarded = guard(&text);
            prop_assert!(!guarded.starts_with(FORMULA_STARTS));
            prop_assert_eq!(unguard(&guarded), &text);
        }
    }
}
