//! The invented people of the golden schedules. What is expected of each, and why, is in `golden/`, in the file of the name.
//!
//! A person here is facts only. No day that follows from a protocol is written in this file.

use super::people::{Person, day};
use crate::domain::fact::YES;
use crate::domain::release::{KnownBy, ReleaseDate, ReleaseDateKind as Date};
use crate::domain::{EventKind as E, FactKind as F, LegalStatus, MarkKind, Pence, SpellKind};

/// A prison that no document names.
const OF_NO_AREA: &str = "MDI";

impl Person {
    /// A computed release date of the last spell.
    fn date(mut self, kind: Date, on: &str, known: &str) -> Self {
        let spell = self.0.custody.last().unwrap().received;
        let date = ReleaseDate {
            kind,
            day: Some(day(on)),
            known_on: day(known),
            known_by: KnownBy::Hand,
            nth: 0,
        };
        self.0.release_dates.push((spell, date));
        self
    }

    fn recorded(self, on: &str, fact: F, value: &str) -> Self {
        match fact.kept_as() {
            E::Fact => self.detailed(on, E::Fact, fact.word(), value),
            kind => self.detailed(on, kind, "", value),
        }
    }

    fn days(mut self, days: u32) -> Self {
        self.0.custody.last_mut().unwrap().sentence.days = Some(days);
        self
    }

    /// Received on remand, and not sentenced.
    fn on_remand(on: &str) -> Self {
        let mut person = Self::received(on);
        person.0.custody[0].legal_status = LegalStatus::Remand;
        person.0.custody[0].sentence = Default::default();
        person
    }

    fn held_at(mut self, prison: &str) -> Self {
        self.0.prisoner.establishment.code = prison.to_owned();
        self
    }

    fn born(mut self, on: &str) -> Self {
        self.0.prisoner.born = Some(day(on));
        self
    }
}

fn pounds(amount: i64) -> Option<Pence> {
    Pence::from_pence(100 * amount)
}

/// Two weeks at Elmley; no home.
pub fn short_sentence() -> Person {
    Person::received("2026-11-02")
        .days(14)
        .held_at("EYI")
        .date(Date::Crd, "2026-11-08", "2026-11-02")
        .at_risk("2026-11-03")
        .event("2026-11-03", E::ConsentWritten)
        .event("2026-11-03", E::Screened)
}

/// Four years; a need for support, no home at the end.
pub fn long_sentence() -> Person {
    Person::received("2026-01-07")
        .days(1461)
        .date(Date::Crd, "2028-01-04", "2026-01-07")
        .event("2026-01-09", E::Screened)
        .at_risk("2026-03-10")
        .consent("2026-03-10")
        .recorded("2027-06-01", F::SupportNeed, YES)
}

/// On remand at Elmley with a council home, rent paid by Housing Benefit.
pub fn remand_without_a_date() -> Person {
    Person::on_remand("2026-11-20")
        .held_at("EYI")
        .at_risk("2026-11-23")
        .tenancy(|home| {
            home.tenure = "Council".to_owned();
            home.landlord = "Swale Borough Council".to_owned();
            home.benefit = "HB".to_owned();
        })
}

/// On remand, then let go by the court with nowhere to live, never referred.
pub fn released_from_court() -> Person {
    Person::on_remand("2026-11-09")
        .home("E07000130")
        .at_risk("2026-11-12")
        .consent("2026-11-12")
        .released("2026-12-02")
        .detailed(
            "2026-12-02",
            E::AccommodationStatus,
            "Homeless - rough sleeping",
            "",
        )
}

/// Recalled for a fixed term of four weeks.
pub fn fixed_term_recall() -> Person {
    Person::received("2026-02-02")
        .home("E07000130")
        .release("2026-09-01", "2026-02-02")
        .released("2026-09-01")
        .spell("2026-11-02", SpellKind::FixedTermRecall)
        .date(Date::Prrd, "2026-11-30", "2026-11-02")
        .at_risk("2026-11-03")
        .consent("2026-11-03")
}

/// Released homeless, recalled while the council's relief duty ran, for more than three months.
pub fn long_standard_recall() -> Person {
    Person::received("2026-02-02")
        .home("E07000130")
        .release("2026-09-01", "2026-02-02")
        .released("2026-09-01")
        .detailed(
            "2026-09-01",
            E::AccommodationStatus,
            "Homeless - rough sleeping",
            "",
        )
        .recorded("2026-09-02", F::ReliefPeriod, YES)
        .spell("2026-10-05", SpellKind::StandardRecall)
        .recorded("2026-10-06", F::RecallNotified, "")
        .recorded("2026-10-12", F::LongRecall, YES)
        .date(Date::Prrd, "2027-02-09", "2026-10-12")
        .at_risk("2026-10-12")
        .consent("2026-10-12")
}

/// A woman of Chelmsford with two children, one of them in foster care, and a house under mortgage.
pub fn mother_with_a_mortgage() -> Person {
    let mut person = Person::received("2026-11-16")
        .home("E07000070")
        .days(180)
        .date(Date::Crd, "2027-02-12", "2026-11-16")
        .recorded("2026-11-17", F::HasChildren, YES)
        .recorded("2026-11-17", F::ChildrenInCare, YES)
        .event("2026-11-18", E::TenancyRecorded)
        .tenancy(|home| {
            home.tenure = "Owned with mortgage".to_owned();
            home.joint = Some(true);
        })
        .recorded("2026-11-19", F::TenancyAtRisk, YES)
        .recorded("2026-11-26", F::TenancyHelpRequested, "");
    person.0.prisoner.sex = "Female".to_owned();
    person
}

/// Ten weeks; a council home in Ashford with arrears, to be kept.
pub fn tenancy_with_arrears() -> Person {
    Person::received("2026-09-04")
        .home("E07000105")
        .days(70)
        .date(Date::Ard, "2026-12-11", "2026-09-04")
        .event("2026-09-07", E::TenancyRecorded)
        .event("2026-09-07", E::Screened)
        .tenancy(|home| {
            home.tenure = "Council".to_owned();
            home.landlord = "Ashford Borough Council".to_owned();
            home.benefit = "HB".to_owned();
            home.arrears = pounds(450);
        })
        .event("2026-09-08", E::RiskNone)
        .recorded("2026-09-09", F::LandlordTold, "")
}

/// Referred to a council of Essex before Christmas, turned away, and referred to another before Easter.
pub fn answers_over_holidays() -> Person {
    Person::received("2026-06-01")
        .home("E07000070")
        .release("2027-04-20", "2026-06-01")
        .at_risk("2026-12-01")
        .consent("2026-12-01")
        .event("2026-06-02", E::Screened)
        .referral("2026-12-23", |referral| {
            referral.authority = Some("E07000070".to_owned());
            referral.acknowledged = Some(day("2026-12-29"));
            referral.answered = Some(day("2026-12-30"));
            referral.outcome = "No local connection".to_owned();
        })
        .referral("2027-03-24", |referral| {
            referral.authority = Some("E07000071".to_owned());
        })
}

/// Remanded for a fortnight, then an order of six months in the community.
pub fn community_order() -> Person {
    Person::on_remand("2026-07-17")
        .home("E07000108")
        .released("2026-07-31")
        .recorded("2026-07-31", F::OrderStart, "")
        .recorded("2026-07-31", F::OrderEnd, "2027-01-31")
        .recorded("2026-09-30", F::SupportAgreed, "")
        .at_risk("2026-08-03")
}

fn young() -> Person {
    Person::received("2026-10-28")
        .born("2009-06-01")
        .days(120)
        .date(Date::Crd, "2026-12-29", "2026-10-28")
        .at_risk("2026-10-29")
}

/// Seventeen at release, of Canterbury.
pub fn under_18_in_kent() -> Person {
    young().home("E07000106")
}

/// Seventeen at release, of Chelmsford.
pub fn under_18_in_essex() -> Person {
    young().home("E07000070")
}

/// A person of Dover under MAPPA 3 with a high risk of harm, referred to Colchester.
pub fn mappa_3() -> Person {
    let mut person = Person::received("2025-03-03")
        .home("E07000108")
        .days(1200)
        .release("2027-01-12", "2026-03-02")
        .at_risk("2026-10-01")
        .consent("2026-10-01")
        .referral("2026-11-17", |referral| {
            referral.authority = Some("E07000071".to_owned());
        });
    person.0.prisoner.risk_of_harm = "High".to_owned();
    person.0.prisoner.mappa_level = Some(3);
    person
}

/// A conditional release date on Christmas Day, of Swale, with every protocol of the library in force.
pub fn christmas_day() -> Person {
    Person::received("2026-06-01")
        .held_at("EYI")
        .home("E07000113")
        .days(400)
        .date(Date::Crd, "2026-12-25", "2026-06-01")
        .event("2026-06-03", E::Screened)
        .at_risk("2026-06-04")
        .consent("2026-06-04")
}

/// A conditional release date on Good Friday, of Leicestershire, referred the day the window opened.
pub fn good_friday() -> Person {
    Person::received("2026-10-01")
        .held_at(OF_NO_AREA)
        .home("E07000131")
        .days(352)
        .date(Date::Crd, "2027-03-26", "2026-10-01")
        .event("2026-10-05", E::Screened)
        .at_risk("2026-10-05")
        .consent("2026-10-05")
        .referral("2027-01-27", |referral| {
            referral.authority = Some("E07000131".to_owned());
        })
}

/// A sentence that ends on a Friday, the day before its last twelve weeks begin.
pub fn last_twelve_weeks() -> Person {
    Person::received("2026-06-01")
        .home("E07000108")
        .days(456)
        .date(Date::Crd, "2027-01-15", "2026-06-01")
        .event("2026-06-03", E::RiskNone)
}

/// Kent once more, with marks of each kind.
pub fn marked() -> Person {
    Person::received("2026-08-03")
        .home("E07000110")
        .days(300)
        .release("2027-01-13", "2026-08-03")
        .at_risk("2026-08-10")
        .consent("2026-08-10")
        .mark(
            "start-release-planning",
            "",
            MarkKind::Postponed,
            "2026-10-20",
            Some("2026-11-20"),
        )
        .mark(
            "start-release-planning",
            "",
            MarkKind::Done,
            "2026-11-24",
            None,
        )
        .mark(
            "advise-council-application",
            "",
            MarkKind::Postponed,
            "2026-11-30",
            Some("2027-01-20"),
        )
        .mark(
            "initial-housing-assessment",
            "",
            MarkKind::Done,
            "2026-08-05",
            None,
        )
        .mark(
            "apply-to-register",
            "",
            MarkKind::Waived,
            "2026-09-01",
            None,
        )
        .mark(
            "give-emergency-bed-list",
            "",
            MarkKind::Waived,
            "2026-11-30",
            None,
        )
        .mark(
            "supply-licence-conditions",
            "",
            MarkKind::Postponed,
            "2026-11-30",
            Some("2026-12-20"),
        )
        .mark("review-tenancy", "", MarkKind::Done, "2026-09-02", None)
}
