//! A spell of custody as recorded: one stay from reception to release, with the sentence it is served under.
//!
//! Does not know the release dates of the spell (`release`) nor what follows from them.

use crate::calendar::Day;

macro_rules! closed_list {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }
        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The word that stands for it in the store and in files.
            #[must_use]
            pub fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
            /// The value that a word stands for, in any case.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                // A store writes the word as it is, so that looking further is for what people type.
                match word { $($word => return Some(Self::$variant),)+ _ => {} }
                let word = word.trim();
                Self::ALL.iter().copied().find(|value| value.word().eq_ignore_ascii_case(word))
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.pad(self.word()) }
        }
    };
}
pub(crate) use closed_list;

closed_list! {
    /// How a spell began.
    SpellKind {
        /// From court or from the community.
        Reception = "reception",
        /// Recalled from licence, for a fixed term.
        FixedTermRecall = "fixed-term-recall",
        /// Recalled from licence until released again.
        StandardRecall = "standard-recall",
        /// Recalled; whether for a fixed term is not recorded.
        Recall = "recall",
    }
}

impl SpellKind {
    /// The kind of recall that words mean: "Fixed-term recall", "standard recall".
    #[must_use]
    pub fn from_words(words: &str) -> Option<Self> {
        Self::from_word(&words.trim().replace(' ', "-")).filter(|kind| kind.is_recall())
    }

    /// Whether the spell is a return from licence.
    #[must_use]
    pub fn is_recall(self) -> bool {
        self != Self::Reception
    }
}

closed_list! {
    /// The legal status of the prison record.
    LegalStatus {
        Sentenced = "Sentenced",
        Remand = "Remand",
        ConvictedUnsentenced = "Convicted unsentenced",
        Recall = "Recall",
        Licence = "Licence",
        Indeterminate = "Indeterminate sentence",
        Civil = "Civil prisoner",
        ImmigrationDetainee = "Immigration detainee",
        Other = "Other",
    }
}

impl LegalStatus {
    /// The status that a recorded label means: our own words, and the prison system's `CONVICTED_UNSENTENCED` style.
    #[must_use]
    pub fn from_label(label: &str) -> Option<Self> {
        let plain = label.trim().replace('_', " ");
        Self::from_word(&plain).or_else(|| match plain.to_ascii_lowercase().as_str() {
            "on licence" | "on license" | "license" => Some(Self::Licence),
            "recalled" => Some(Self::Recall),
            "on remand" | "remanded" => Some(Self::Remand),
            "unsentenced" => Some(Self::ConvictedUnsentenced),
            "indeterminate" | "life" | "ipp" => Some(Self::Indeterminate),
            "unknown" => Some(Self::Other),
            _ => None,
        })
    }

    /// Whether the person waits for a sentence, so that no release date can be known.
    #[must_use]
    pub fn is_unsentenced(self) -> bool {
        matches!(self, Self::Remand | Self::ConvictedUnsentenced)
    }
}

/// The sentence that a spell is served under. For a recall it is older than the spell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    pub on: Option<Day>,
    /// As recorded: Determinate, Extended determinate, Life, IPP, Community order, ...
    pub kind: String,
    /// As recorded, in words: "2 years 6 months".
    pub length: String,
    /// Length in days, where recorded.
    pub days: Option<u32>,
    /// Days on remand that count towards it.
    pub remand_days: Option<u32>,
}

impl Sentence {
    /// Whether the sentence has no fixed end.
    #[must_use]
    pub fn is_indeterminate(&self) -> bool {
        let kind = self.kind.to_ascii_lowercase();
        kind.contains("life")
            || kind.contains("ipp")
            || kind.contains("indeterminate")
            || kind.contains("public protection")
    }
}

/// One stay in custody, as recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Custody {
    /// The day of reception, which also names the spell: nobody is received twice on one day.
    pub received: Day,
    pub kind: SpellKind,
    pub legal_status: LegalStatus,
    pub sentence: Sentence,
    /// The day of release, once released.
    pub released: Option<Day>,
}

impl Custody {
    /// A spell of which nothing is known but how and when it began.
    #[must_use]
    pub fn new(received: Day, kind: SpellKind, legal_status: LegalStatus) -> Self {
        Self {
            received,
            kind,
            legal_status,
            sentence: Sentence::default(),
            released: None,
        }
    }
}
