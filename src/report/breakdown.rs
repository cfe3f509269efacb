//! By what a report may be broken down, and which group a unit is in. Whoever is in none is in "not recorded", never nowhere.
//!
//! Knows what is recorded of a person and of the spell, the referral or the notice that a unit is about.

use crate::calendar::Day;
use crate::domain::spell::SpellDays;
use crate::domain::{Case, Spell, authorities, establishments, spell};

/// What a report is broken down by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum By {
    Authority,
    Establishment,
    Gender,
    Age,
    Ethnicity,
    Risk,
    Iom,
    Status,
    Sentence,
    Notice,
}

impl By {
    /// Every breakdown.
    pub const ALL: [Self; 10] = [
        Self::Authority,
        Self::Establishment,
        Self::Gender,
        Self::Age,
        Self::Ethnicity,
        Self::Risk,
        Self::Iom,
        Self::Status,
        Self::Sentence,
        Self::Notice,
    ];

    /// Those that every person has.
    pub const OF_A_PERSON: &'static [Self] = &[
        Self::Authority,
        Self::Establishment,
        Self::Gender,
        Self::Age,
        Self::Ethnicity,
        Self::Risk,
        Self::Iom,
        Self::Status,
        Self::Sentence,
    ];

    /// The word that it is asked for by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Authority => "authority",
            Self::Establishment => "establishment",
            Self::Gender => "gender",
            Self::Age => "age",
            Self::Ethnicity => "ethnicity",
            Self::Risk => "risk",
            Self::Iom => "iom",
            Self::Status => "status",
            Self::Sentence => "sentence",
            Self::Notice => "notice",
        }
    }

    /// The breakdown of a word.
    #[must_use]
    pub fn by_word(word: &str) -> Option<Self> {
        let word = word.trim();
        let mut all = Self::ALL.into_iter();
        all.find(|by| by.word().eq_ignore_ascii_case(word))
    }
}

/// What a unit is about, as far as a breakdown has to know.
#[derive(Clone, Copy, Debug)]
pub struct About<'c> {
    pub case: &'c Case,
    /// The spell it belongs to, where it belongs to one.
    pub spell: Option<&'c Spell>,
    /// The authority it was sent to; the home authority stands in where there is none.
    pub authority: Option<&'c str>,
    /// Days of notice before release, where the unit has such a thing.
    pub notice: Option<i32>,
}

impl<'c> About<'c> {
    /// A unit about a person and nothing else.
    #[must_use]
    pub fn person(case: &'c Case) -> Self {
        Self {
            case,
            spell: None,
            authority: None,
            notice: None,
        }
    }

    /// A unit about a spell of custody.
    #[must_use]
    pub fn spell(case: &'c Case, spell: &'c Spell) -> Self {
        Self {
            spell: Some(spell),
            ..Self::person(case)
        }
    }
}

/// The group of whoever has none recorded.
pub const NOT_RECORDED: &str = "not recorded";

/// One group of a breakdown, in the order in which groups are printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// Not recorded stands last, bands in their order, names by their letters.
    place: u8,
    pub label: String,
}

impl Group {
    /// The only group of a report that is not broken down.
    #[must_use]
    pub fn all() -> Self {
        Self::named("all")
    }

    fn named(label: &str) -> Self {
        if label.trim().is_empty() {
            return Self {
                place: u8::MAX,
                label: NOT_RECORDED.to_owned(),
            };
        }
        Self {
            place: 0,
            label: label.to_owned(),
        }
    }

    fn band(place: usize, label: &str) -> Self {
        Self {
            place: u8::try_from(place).unwrap_or(u8::MAX - 1),
            label: label.to_owned(),
        }
    }

    fn of_list(value: &str, list: &[&str]) -> Self {
        let place = list.iter().position(|one| one.eq_ignore_ascii_case(value));
        match place {
            Some(place) => Self::band(place, list.get(place).copied().unwrap_or(value)),
            None if value.is_empty() => Self::named(value),
            None => Self::band(list.len(), value),
        }
    }

    /// Whether it stands for what is not recorded.
    #[must_use]
    pub fn is_not_recorded(&self) -> bool {
        self.place == u8::MAX
    }
}

/// The bands of age of the Kent paper of 2017, each with its last year.
const AGES: [(i32, &str); 7] = [
    (17, "under 18"),
    (24, "18-24"),
    (29, "25-29"),
    (39, "30-39"),
    (49, "40-49"),
    (59, "50-59"),
    (i32::MAX, "60+"),
];

/// Bands of notice, each with its last day.
pub const NOTICES: [(i32, &str); 5] = [
    (0, "none"),
    (13, "1 to 13 days"),
    (27, "14 to 27 days"),
    (55, "28 to 55 days"),
    (i32::MAX, "56 days or more"),
];

/// Bands of the length of a sentence, each with its last day.
const SENTENCES: [(i32, &str); 4] = [
    (91, "13 weeks or less"),
    (365, "over 13 weeks, to 1 year"),
    (1460, "over 1 year, under 4 years"),
    (i32::MAX, "4 years or more"),
];

/// The group of a unit on its day.
#[must_use]
pub fn group(by: By, about: &About<'_>, on: Day) -> Group {
    let prisoner = &about.case.prisoner;
    match by {
        By::Authority => {
            let key = about.authority.or(prisoner.home_authority.as_deref());
            Group::named(key.map(authorities::name_of).unwrap_or_default())
        }
        By::Establishment => Group::named(&establishment(about, on)),
        By::Gender => gender(&prisoner.sex, &prisoner.gender_identity),
        By::Age => {
            let age = prisoner.age_on(on);
            band(&AGES, |last| age.is_some_and(|age| age <= last))
        }
        By::Ethnicity => Group::named(&prisoner.ethnicity),
        By::Risk => Group::of_list(
            &prisoner.risk_of_harm,
            &["Low", "Medium", "High", "Very High"],
        ),
        By::Iom => Group::named(match prisoner.iom {
            Some(true) => "managed as prolific or priority",
            Some(false) => "not managed so",
            None => "",
        }),
        By::Status => {
            let spell = about.spell.or(about.case.current_spell());
            Group::named(spell.map_or("", |spell| spell.custody.legal_status.word()))
        }
        By::Sentence => sentence(about),
        By::Notice => band(&NOTICES, |last| {
            about.notice.is_some_and(|days| days <= last)
        }),
    }
}

/// Where the person was on the day, as the transfers of the spell say.
fn establishment(about: &About<'_>, on: Day) -> String {
    let received: Vec<Day> = about.case.spells.iter().map(Spell::received).collect();
    let own = SpellDays::on(&received, on);
    let place = spell::place_on(
        own,
        &about.case.events,
        &about.case.prisoner.establishment,
        on,
    );
    // Files and the register call one prison differently, and it is one group.
    let known = establishments::by_code(&place.code);
    known.map_or_else(|| place.label().to_owned(), |one| one.name.clone())
}

/// The first band whose last value is not passed.
fn band(bands: &[(i32, &str)], is_within: impl Fn(i32) -> bool) -> Group {
    let at = bands.iter().position(|(last, _)| is_within(*last));
    at.and_then(|at| bands.get(at).map(|(_, label)| Group::band(at, label)))
        .unwrap_or_else(|| Group::named(""))
}

fn gender(sex: &str, identity: &str) -> Group {
    let word = if identity.trim().is_empty() {
        sex
    } else {
        identity
    };
    match word.trim().to_lowercase().as_str() {
        "m" | "male" | "man" => Group::named("Male"),
        "f" | "female" | "woman" => Group::named("Female"),
        _ => Group::named(word.trim()),
    }
}

fn sentence(about: &About<'_>) -> Group {
    let Some(spell) = about.spell.or(about.case.current_spell()) else {
        return Group::named("");
    };
    let (custody, sentence) = (&spell.custody, &spell.custody.sentence);
    if custody.legal_status.is_unsentenced() {
        return Group::band(SENTENCES.len() + 1, "not sentenced");
    }
    if sentence.is_indeterminate() {
        return Group::band(SENTENCES.len(), "indeterminate");
    }
    let days = sentence.days.and_then(|days| i32::try_from(days).ok());
    band(&SENTENCES, |last| days.is_some_and(|days| days <= last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Custody, LegalStatus, Prisoner, Records, SpellKind};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a day")
    }

    fn somebody(change: impl FnOnce(&mut Records)) -> Case {
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
        change(&mut records);
        Case::build(records)
    }

    fn grouped(by: By, case: &Case, on: &str, notice: Option<i32>) -> String {
        let about = About {
            notice,
            ..About::person(case)
        };
        group(by, &about, day(on)).label
    }

    #[test]
    fn ages_are_the_bands_of_the_paper_on_the_day_of_the_unit() {
        let case = somebody(|records| records.prisoner.born = Some(day("2001-11-22")));
        for (on, band) in [
            ("2019-11-21", "under 18"),
            ("2019-11-22", "18-24"),
            ("2026-11-21", "18-24"),
            ("2026-11-22", "25-29"),
            ("2031-11-22", "30-39"),
            ("2061-11-21", "50-59"),
            ("2061-11-22", "60+"),
        ] {
            assert_eq!(grouped(By::Age, &case, on, None), band, "{on}");
        }
    }

    #[test]
    fn whoever_has_nothing_recorded_is_counted_as_not_recorded() {
        let case = somebody(|_| {});
        for by in By::ALL {
            assert_eq!(
                grouped(by, &case, "2026-11-22", None),
                NOT_RECORDED,
                "{by:?}"
            );
        }
        let about = About::person(&case);
        assert!(group(By::Age, &about, day("2026-11-22")).is_not_recorded());
    }

    #[test]
    fn notice_and_sentence_go_into_bands() {
        let case = somebody(|records| {
            let mut spell = Custody::new(
                day("2026-01-05"),
                SpellKind::Reception,
                LegalStatus::Sentenced,
            );
            spell.sentence.days = Some(91);
            records.custody.push(spell);
        });
        let notice = |days| grouped(By::Notice, &case, "2026-11-22", Some(days));
        assert_eq!(
            [-3, 0, 1, 13, 14, 55, 56].map(notice),
            [
                "none",
                "none",
                "1 to 13 days",
                "1 to 13 days",
                "14 to 27 days",
                "28 to 55 days",
                "56 days or more"
            ]
        );
        assert_eq!(
            grouped(By::Sentence, &case, "2026-11-22", None),
            "13 weeks or less"
        );
        assert_eq!(grouped(By::Status, &case, "2026-11-22", None), "Sentenced");
    }

    #[test]
    fn genders_of_two_spellings_are_one_group() {
        for (sex, group) in [
            ("F", "Female"),
            ("Female", "Female"),
            ("M", "Male"),
            ("X", "X"),
        ] {
            let case = somebody(|records| records.prisoner.sex = sex.to_owned());
            assert_eq!(grouped(By::Gender, &case, "2026-11-22", None), group);
        }
    }

    #[test]
    fn risk_is_in_its_order_and_other_words_follow() {
        let groups = ["Very High", "low", "", "Unknown scale"].map(|risk| {
            let case = somebody(|records| records.prisoner.risk_of_harm = risk.to_owned());
            group(By::Risk, &About::person(&case), day("2026-11-22"))
        });
        let mut sorted = groups.to_vec();
        sorted.sort();
        let labels: Vec<&str> = sorted.iter().map(|group| group.label.as_str()).collect();
        assert_eq!(labels, ["Low", "Very High", "Unknown scale", NOT_RECORDED]);
    }
}
