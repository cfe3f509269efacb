//! What has to be said beside an answer on cover: what to ask the office, what a document words otherwise, and what was taken
//! for what. Each with its source, where it has one.
//!
//! Decides nothing; the answer says which of these belong to it.

use crate::calendar::Day;

const GOV_UK: &str = "GOV.UK, Benefits and prison: Housing Benefit";
const CREDIT: &str = "Universal Credit Regulations, regulation 19, as advisers report it";

/// One thing to be said beside an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// Whether the sentence is one of 13 weeks or less, where its length is recorded.
    Kent2018 { fits: Option<bool> },
    /// Housing Benefit ends with the wish to come home, and with subletting.
    ComingHome,
    /// Universal Credit: for whom the limit is.
    SingleWithHousingCosts,
    /// Somebody else is on the tenancy of a home that Universal Credit pays.
    Joint,
    /// Universal Credit on remand has six months too.
    NotAYear,
    /// Release falls between 26 weeks and six months after reception.
    WeeksOrMonths,
    /// The limit of a sentence is used for a recall.
    Recall,
    /// The limit of remand is used for somebody convicted and not sentenced yet.
    NotYetSentenced,
    /// What was payable before the sentence on this day.
    BeforeSentence(Day),
    /// The release date has passed and no release is recorded.
    ReleasePassed(Day),
    /// A mortgage is not rent.
    Lender,
    /// The notice is shorter than that of a private tenant.
    PrivateNotice,
    /// The notice ends after the release.
    NoticeOutlastsRelease,
    /// Rent runs until the keys are back.
    Keys,
}

impl Point {
    /// Whether somebody has to be asked: the benefit office, or for a mortgage the lender.
    #[must_use]
    pub fn is_to_be_asked(self) -> bool {
        !matches!(
            self,
            Self::Kent2018 { .. }
                | Self::ReleasePassed(_)
                | Self::NotAYear
                | Self::NoticeOutlastsRelease
                | Self::Keys
        )
    }

    /// In words, with the source.
    #[must_use]
    pub fn words(self) -> String {
        let said = self.said();
        match self.source() {
            Some(source) => format!("{said} ({source})"),
            None => said,
        }
    }

    fn said(self) -> String {
        match self {
            Self::Kent2018 { fits } => format!(
                "Kent 2018 words it by the sentence, 13 weeks or less: {}",
                match fits {
                    Some(true) => "this sentence is",
                    Some(false) => "this sentence is longer",
                    None => "the length of this sentence is not recorded in days",
                }
            ),
            Self::ComingHome => {
                "the benefit is lost where the person does not mean to come back, or the home is sublet".to_owned()
            }
            Self::SingleWithHousingCosts => {
                "for a single person who had housing costs in Universal Credit just before custody; no new claim can be made \
                 from prison"
                    .to_owned()
            }
            Self::Joint => {
                "somebody else is on the tenancy: what is paid goes by their claim; ask which".to_owned()
            }
            Self::NotAYear => "on remand it is six months too, not the 52 weeks of Housing Benefit".to_owned(),
            Self::WeeksOrMonths => {
                "release falls between 26 weeks and six months after reception, and guides give the limit as either".to_owned()
            }
            Self::Recall => {
                "after a recall the limit of a sentence, counted from the return, is used; the sources do not speak of recall"
                    .to_owned()
            }
            Self::NotYetSentenced => {
                "convicted and not sentenced yet: taken as on remand".to_owned()
            }
            Self::BeforeSentence(day) => format!(
                "until the sentence on {} the person was on remand: ask what was paid until then",
                day.long()
            ),
            Self::ReleasePassed(day) => format!(
                "the release date {} has passed and no release is recorded: reckoned as if today",
                day.long()
            ),
            Self::Lender => {
                "a mortgage has to be kept paid, or the lender asked to be patient; the limits here are for rent".to_owned()
            }
            Self::PrivateNotice => {
                "since 1 May 2026 a private tenant gives two months' notice: look at --notice".to_owned()
            }
            Self::NoticeOutlastsRelease => {
                "the notice ends after the release, and rent to its end is in the sum of closing".to_owned()
            }
            Self::Keys => {
                "rent usually goes on until belongings are out and the keys are back".to_owned()
            }
        }
    }

    fn source(self) -> Option<&'static str> {
        match self {
            Self::Kent2018 { .. } => Some("Kent 2018, section 8"),
            Self::ComingHome => Some(GOV_UK),
            Self::SingleWithHousingCosts | Self::NotAYear => Some(CREDIT),
            Self::Lender => Some(
                "Essex, Cooperation to Prevent the Loss of a Prisoner's Existing Home; Kent 2010, on reception",
            ),
            Self::PrivateNotice => Some("Renters' Rights Act 2025"),
            Self::Keys => Some("Kent 2010, on reception; Kent 2018, section 8"),
            _ => None,
        }
    }
}
