//! What a home is held as: the words for it, the days from and to which a word is right, and what a recorded word means.
//!
//! The dated words are those of private renting: assured shorthold before 1 May 2026, assured periodic from that day
//! (Renters' Rights Act 2025, first phase). Files may have other words, which are kept as they stand.

use crate::calendar::Day;
use crate::domain::checks::Refusal;
use crate::domain::wording::has_word;

/// The tenures that are written by hand; files may have others.
pub const TENURES: [&str; 9] = [
    "council",
    "housing-association",
    "private-rented",
    SHORTHOLD,
    PERIODIC,
    "owner-occupier",
    "supported-housing",
    "family-or-friends",
    "other",
];

/// Private renting of before [`PERIODIC_FROM`].
pub const SHORTHOLD: &str = "assured-shorthold";
/// Private renting from [`PERIODIC_FROM`] on.
pub const PERIODIC: &str = "assured-periodic";

/// Friday 1 May 2026: from this day private renting is assured periodic, homes let before it among them.
pub const PERIODIC_FROM: Day = match Day::from_ymd(2026, 5, 1) {
    Some(day) => day,
    None => Day::MAX,
};

/// Whether the words name a home that is being bought or is owned.
#[must_use]
pub fn is_owned(tenure: &str) -> bool {
    has_word(tenure, &["own", "mortgage"])
}

/// Whether the words name the home of family or friends.
#[must_use]
pub fn is_of_others(tenure: &str) -> bool {
    has_word(tenure, &["family", "friend"])
}

/// Whether the words name a council's or a housing association's letting.
#[must_use]
pub fn is_social(tenure: &str) -> bool {
    has_word(tenure, &["council", "association", "social"])
}

/// Whether the words name private renting, by its plain name or its legal form.
#[must_use]
pub fn is_private(tenure: &str) -> bool {
    has_word(tenure, &["private"])
        || (has_word(tenure, &["assured", "shorthold"]) && !is_social(tenure))
}

fn is_shorthold(tenure: &str) -> bool {
    has_word(tenure, &["shorthold"]) && !is_social(tenure)
}

/// The word to show on a day for a home that is held then: an assured shorthold is assured periodic from 1 May 2026.
#[must_use]
pub fn shown_on(tenure: &str, ended: Option<Day>, day: Day) -> &str {
    let still_held = ended.is_none_or(|on| on >= PERIODIC_FROM);
    if is_shorthold(tenure) && day >= PERIODIC_FROM && still_held {
        PERIODIC
    } else {
        tenure
    }
}

/// Looks at a tenure beside the day on which its home began.
///
/// # Errors
/// An assured shorthold that began after 30 April 2026.
pub fn fits(tenure: &str, started: Option<Day>) -> Result<(), Refusal> {
    match started {
        Some(on) if is_shorthold(tenure) && on >= PERIODIC_FROM => Err(Refusal {
            code: "tenure-of-another-day",
            reason: format!(
                "a home let from {} cannot be an assured shorthold: since {} private renting is {PERIODIC} \
                 (Renters' Rights Act 2025)",
                on.long(),
                PERIODIC_FROM.long()
            ),
        }),
        _ => Ok(()),
    }
}

/// What has to be said of a tenure that is right for its home and reads otherwise on another day.
#[must_use]
pub fn remark(tenure: &str, ended: Option<Day>, today: Day) -> Option<String> {
    let since = PERIODIC_FROM.long();
    if shown_on(tenure, ended, today) != tenure {
        return Some(format!(
            "what was an assured shorthold is assured periodic since {since} (Renters' Rights Act 2025): it is kept as \
             {SHORTHOLD} and shown as {PERIODIC}"
        ));
    }
    let before = today < PERIODIC_FROM || ended.is_some_and(|on| on < PERIODIC_FROM);
    (tenure == PERIODIC && before).then(|| {
        format!(
            "{PERIODIC} is private renting from {since} on; for a home of before that day it is {SHORTHOLD} or private-rented"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn the_legal_form_turns_on_1_may_2026() {
        let fits =
            |tenure, started| fits(tenure, Day::parse_iso(started)).map_err(|refusal| refusal.code);
        assert_eq!(fits(SHORTHOLD, "2026-04-30"), Ok(()));
        assert_eq!(fits(SHORTHOLD, "2026-05-01"), Err("tenure-of-another-day"));
        assert_eq!(fits(SHORTHOLD, "unknown"), Ok(()));
        for tenure in [PERIODIC, "private-rented", "council"] {
            assert_eq!(fits(tenure, "2026-05-01"), Ok(()), "{tenure}");
            assert_eq!(fits(tenure, "2021-06-01"), Ok(()), "{tenure}");
        }
    }

    #[test]
    fn a_word_of_the_other_day_is_remarked_on() {
        let said = |tenure, today| remark(tenure, None, day(today)).is_some();
        assert!(!said(SHORTHOLD, "2026-04-30") && said(SHORTHOLD, "2026-05-01"));
        assert!(said(PERIODIC, "2026-04-30") && !said(PERIODIC, "2026-05-01"));
        assert!(!said("private-rented", "2026-04-30") && !said("private-rented", "2026-05-01"));
    }

    #[test]
    fn a_home_is_shown_as_what_it_is_on_the_day() {
        let today = day("2026-11-22");
        assert_eq!(shown_on(SHORTHOLD, None, day("2026-04-30")), SHORTHOLD);
        assert_eq!(shown_on(SHORTHOLD, None, today), PERIODIC);
        // It ended as what it was then.
        assert_eq!(
            shown_on(SHORTHOLD, Some(day("2026-04-30")), today),
            SHORTHOLD
        );
        assert_eq!(shown_on(SHORTHOLD, Some(PERIODIC_FROM), today), PERIODIC);
        assert_eq!(shown_on("council", None, today), "council");
    }

    #[test]
    fn both_legal_forms_are_private_renting() {
        for private in [
            "private-rented",
            "PRIVATE_RENTED",
            SHORTHOLD,
            PERIODIC,
            "Assured shorthold",
        ] {
            assert!(is_private(private) && !is_social(private), "{private}");
        }
        for other in [
            "council",
            "Housing association, assured",
            "owner-occupier",
            "",
            "other",
        ] {
            assert!(!is_private(other), "{other}");
        }
        assert!(is_owned("Owner-occupied") && !is_owned("Unknown"));
    }
}
