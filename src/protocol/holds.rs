//! What each condition means in a case, on a day: the only place that says so.
//!
//! A condition of which nothing is recorded does not hold. Knows no rule and no protocol.

use crate::calendar::{Day, Offset, Weekday};
use crate::domain::outcome::Meaning;
use crate::domain::tenure;
use crate::domain::wording::has_word;
use crate::domain::{FactKind, ReferralKind, ReleaseDateKind, Risk, SpellKind, Tenancy, consent};
use crate::protocol::condition::Condition;
use crate::protocol::ground::Ground;
use crate::protocol::occurrence::{About, Occurrence};

impl Ground<'_> {
    /// Whether a condition holds on a day, for a rule that hangs on this occurrence at this distance.
    pub fn holds(
        &self,
        condition: Condition,
        day: Day,
        of: &Occurrence<'_>,
        offset: Option<Offset>,
    ) -> bool {
        use Condition as C;
        let prisoner = &self.case.prisoner;
        let custody = &self.spell.custody;
        let released = self.released().is_some_and(|on| on <= day);
        let sentenced = custody.kind.is_recall()
            || custody
                .sentence
                .on
                .map_or(!custody.legal_status.is_unsentenced(), |on| on <= day);
        let home = |wanted: &dyn Fn(&Tenancy) -> bool| {
            self.case
                .tenancies
                .iter()
                .any(|t| is_held(t, day) && self.knows(t, day) && wanted(t))
        };
        match condition {
            C::DutyToReferApplies => self.is_applicable(),
            C::HomelessnessRisk => matches!(self.risk_on(day), Risk::Yes { .. }),
            C::NoHomelessnessRisk => matches!(self.risk_on(day), Risk::No { .. }),
            C::RiskNotAsked => self.risk_on(day) == Risk::NotAsked,
            C::HighRiskOfHarm => has_word(&prisoner.risk_of_harm, &["high"]),
            C::MediumOrHighRiskOfHarm => has_word(&prisoner.risk_of_harm, &["high", "medium"]),
            C::Consent => self.consent_on(day).is_some_and(|c| c.answer.is_given()),
            C::ConsentNotAsked => !self.was_asked_for_consent(day),
            C::ConsentRefused => self.consent_on(day).is_some_and(|c| !c.answer.is_given()),
            C::ContactConsent => {
                let known = self.events.partition_point(|event| event.on <= day);
                let events = self.events.get(..known).unwrap_or_default();
                consent::to_pass_on_contact_details(events).is_some_and(|c| c.answer.is_given())
            }
            C::Referred => self.was_referred(day),
            C::NotReferred => !self.was_referred(day),
            C::LiveReferral => self.has_live_referral(day),
            C::NoLiveReferral => !self.has_live_referral(day),
            C::ReferralLive => match of.about {
                About::Referral(referral) => {
                    referral.over_on(self.today).is_none_or(|over| day < over)
                }
                _ => false,
            },
            C::RegisterApplication => self.was_sent(ReferralKind::HousingRegister, day),
            C::HasHome => home(&|_| true),
            C::HasTenancy => {
                home(&|t| !tenure::is_owned(&t.tenure) && !tenure::is_of_others(&t.tenure))
            }
            C::HasMortgage => home(&|t| tenure::is_owned(&t.tenure)),
            C::HasLandlord => home(&|t| !t.landlord.is_empty()),
            C::PrivateRent => home(&|t| tenure::is_private(&t.tenure)),
            C::SocialRent => home(&|t| tenure::is_social(&t.tenure)),
            C::TenancyEnded => self
                .case
                .tenancies
                .iter()
                .any(|t| t.ended.is_some_and(|on| on <= day)),
            C::HasArrears => home(&|t| t.arrears.is_some_and(|arrears| arrears.pence() > 0)),
            C::OnBenefit => home(&|t| has_word(&t.benefit, &["hb", "uc", "benefit", "credit"])),
            C::HousingBenefit => home(&|t| has_word(&t.benefit, &["hb", "housing benefit"])),
            C::UniversalCredit => home(&|t| has_word(&t.benefit, &["uc", "universal"])),
            C::FamilyInHome => home(&|t| t.joint == Some(true)),
            C::Woman => has_first(&prisoner.sex, 'f'),
            C::Under18 => prisoner.age_on(day).is_some_and(|age| age < 18),
            C::Under21 => prisoner.age_on(day).is_some_and(|age| age < 21),
            C::Mappa => prisoner.mappa_level.or(prisoner.mappa_category).is_some(),
            C::Mappa2Or3 => prisoner.mappa_level.is_some_and(|level| level >= 2),
            C::Mappa3 => prisoner.mappa_level == Some(3),
            C::Iom => prisoner.iom == Some(true),
            C::InCustody => custody.received <= day && !released,
            C::OnRemand => !sentenced && !released,
            C::Sentenced => sentenced,
            C::Indeterminate => custody.sentence.is_indeterminate(),
            C::SentenceOver56Days => {
                sentenced && custody.sentence.days.is_some_and(|days| days > 56)
            }
            C::SentenceUpTo13Weeks => {
                sentenced && custody.sentence.days.is_some_and(|days| days <= 13 * 7)
            }
            C::ShortCustody => self.is_shorter_than(offset),
            C::Recalled => custody.kind.is_recall(),
            C::StandardRecall => custody.kind == SpellKind::StandardRecall,
            C::FixedTermRecall => custody.kind == SpellKind::FixedTermRecall,
            C::NoReleaseDate => self.release_date().is_none() || day < self.release_known(),
            C::EarlyReleaseLikely => self.window.may_be_earlier.is_some(),
            C::ReleasedEarly => {
                released
                    && self
                        .window
                        .planned
                        .is_none_or(|planned| self.released().is_some_and(|on| on < planned))
            }
            C::ReleaseOnFriday => self
                .release_date()
                .is_some_and(|on| on.weekday() == Weekday::Fri),
            C::CurfewRelease => self.has_date(ReleaseDateKind::Hdcad, day),
            C::Released => released,
            C::OnLicence => sentenced && self.is_on_licence(day),
            C::OnOrder => self.is_on_order(day),
            C::OnOrderOrLicence => (sentenced && self.is_on_licence(day)) || self.is_on_order(day),
            C::NoFixedAbode => prisoner.no_fixed_abode == Some(true),
            C::AccommodationSecured => self.is_housed(day),
            C::NoAccommodation => !self.is_housed(day),
            C::SupportedPlace => self
                .latest_place(day)
                .is_some_and(|place| has_word(place.label, &["supported", "approved premises"])),
            C::Homeless => self
                .latest_place(day)
                .is_some_and(|place| place.meaning == Meaning::Homeless),
            C::CustodyLikely => {
                (!sentenced && !released && custody.received <= day)
                    || self.facts.holds(FactKind::CustodyLikely, day)
            }
            C::DifficultyOpen => self.facts.has_difficulty(day),
            C::GoingWell => (released || self.is_on_order(day)) && !self.facts.has_difficulty(day),
            _ => condition
                .fact()
                .is_some_and(|fact| self.facts.holds(fact, day)),
        }
    }

    /// Whether a home was recorded by a day; one of which nobody says when counts as always known.
    fn knows(&self, home: &Tenancy, day: Day) -> bool {
        self.case.home_recorded(home).is_none_or(|on| on <= day)
    }

    /// Whether a home was recorded only after a day.
    pub fn learns_of_a_home_after(&self, day: Day) -> bool {
        let homes = self.case.tenancies.iter();
        homes
            .filter_map(|home| self.case.home_recorded(home))
            .any(|on| day < on)
    }

    fn was_sent(&self, kind: ReferralKind, day: Day) -> bool {
        self.referrals()
            .any(|r| r.kind == kind && r.sent.is_some_and(|on| on <= day))
    }

    fn was_referred(&self, day: Day) -> bool {
        self.was_sent(ReferralKind::DutyToRefer, day)
    }

    fn has_live_referral(&self, day: Day) -> bool {
        self.referrals().any(|r| {
            r.kind == ReferralKind::DutyToRefer
                && r.sent.is_some_and(|on| on <= day)
                && r.over_on(self.today).is_none_or(|over| day < over)
        })
    }

    fn has_date(&self, kind: ReleaseDateKind, day: Day) -> bool {
        self.spell
            .dates
            .iter()
            .rev()
            .find(|date| date.kind == kind && date.known_on <= day)
            .is_some_and(|d| d.day.is_some())
    }

    /// Whether the time in custody is shorter than an offset.
    fn is_shorter_than(&self, offset: Option<Offset>) -> bool {
        let (Some(offset), Some(release)) = (offset, self.release_date()) else {
            return false;
        };
        let back = if offset.amount < 0 {
            offset
        } else {
            offset.negated()
        };
        self.calendar.apply(release, back) < self.spell.received()
    }
}

/// Whether a home is held on a day; one without dates is.
fn is_held(tenancy: &Tenancy, day: Day) -> bool {
    tenancy.started.is_none_or(|on| on <= day) && tenancy.ended.is_none_or(|on| day < on)
}

fn has_first(text: &str, letter: char) -> bool {
    text.trim_start()
        .chars()
        .next()
        .is_some_and(|c| c.eq_ignore_ascii_case(&letter))
}
