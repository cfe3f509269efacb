//! Which recorded fact completes an action, and on which day: the only place that says so.
//!
//! A fact counts within the spell, and for a thing that has a subject, about that subject or since it began.

use crate::calendar::Day;
use crate::domain::fact::NO;
use crate::domain::outcome::{Meaning, meaning};
use crate::domain::{ConsentAnswer, EventKind, FactKind, ReferralKind, consent};
use crate::protocol::completion::Completion;
use crate::protocol::ground::Ground;
use crate::protocol::occurrence::{About, Occurrence};
use crate::protocol::trigger::Trigger;

/// The days in which a fact counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Between {
    pub from: Option<Day>,
    pub to: Option<Day>,
}

impl Between {
    fn holds(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

impl Ground<'_> {
    /// From when facts count towards an action of this occurrence.
    pub fn counts_from(&self, trigger: Trigger, of: &Occurrence<'_>) -> Option<Day> {
        match of.about {
            About::Bed(_) if trigger == Trigger::LeftUnreferred => of.on,
            About::Bed(place) => self.beds.get(place).map(|(bed, _)| bed.from),
            // What is about a day that is foreseen can be done before that day comes.
            About::Other if !of.is_fact => Some(of.since),
            About::Referral(_) | About::Other => of.on,
            About::Case if trigger == Trigger::LeftUnreferred => of.on.map(|on| on.plus(1)),
            About::Case => None,
        }
    }

    /// The first day in `between` on which the fact was recorded.
    pub fn completed(&self, by: Completion, of: &Occurrence<'_>, between: Between) -> Option<Day> {
        use Completion as C;
        let first_event = |wanted: &dyn Fn(&crate::domain::Event) -> bool| {
            self.events
                .iter()
                .find(|event| between.holds(event.on) && wanted(event))
                .map(|event| event.on)
        };
        let of_kind = |kind: EventKind| first_event(&|event| event.kind == kind);
        let day = |day: Option<Day>| day.filter(|day| between.holds(*day));
        let recorded = |fact: FactKind| {
            let said = self.facts.each(fact).filter(|event| event.new_value != NO);
            said.map(|event| event.on).find(|on| between.holds(*on))
        };
        match by {
            C::RiskAnswered => first_event(&|e| {
                matches!(
                    e.kind,
                    EventKind::RiskIdentified | EventKind::RiskNone | EventKind::RiskEnded
                ) || (e.kind == EventKind::AccommodationOnRelease
                    && self.released().is_none_or(|on| e.on < on)
                    && meaning(&e.detail) == Meaning::Housed)
            }),
            C::ConsentAnswered => first_event(&|e| answer(e).is_some()),
            C::ConsentGiven => first_event(&|e| answer(e).is_some_and(ConsentAnswer::is_given)),
            C::Screened => of_kind(EventKind::Screened),
            C::Sentenced => day(self
                .spell
                .custody
                .sentence
                .on
                .filter(|_| !self.spell.custody.kind.is_recall())),
            C::ReleaseDateSet => day(self
                .spell
                .dates
                .iter()
                .filter(|d| d.day.is_some())
                .map(|date| date.known_on)
                .min()),
            C::ReferralAcknowledged => match of.about {
                About::Referral(r) => r.acknowledged.into_iter().chain(r.answered).min(),
                _ => None,
            },
            C::ReferralAnswered => match of.about {
                About::Referral(referral) => referral.answered,
                _ => None,
            },
            C::DutyToReferSent => self.sent(ReferralKind::DutyToRefer, of, between),
            C::SupportedHousingSent => self.sent(ReferralKind::SupportedHousing, of, between),
            C::FloatingSupportSent => self.sent(ReferralKind::FloatingSupport, of, between),
            C::MediationSent => self.sent(ReferralKind::Mediation, of, between),
            C::Cas3Sent => self.sent(ReferralKind::Cas3, of, between),
            C::ApprovedPremisesSent => self.sent(ReferralKind::ApprovedPremises, of, between),
            C::RegisterApplication => self.sent(ReferralKind::HousingRegister, of, between),
            C::DebtAdviceSent => self.sent(ReferralKind::DebtAdvice, of, between),
            C::SocialCareSent => self.sent(ReferralKind::SocialCare, of, between),
            C::Section198Sent => self.sent(ReferralKind::Section198, of, between),
            C::TenancyRecorded => of_kind(EventKind::TenancyRecorded),
            C::TenancyEnded => self
                .case
                .tenancies
                .iter()
                .filter_map(|t| t.ended)
                .filter(|on| {
                    between.holds(*on) && self.has_day(*on) && *on >= self.spell.received()
                })
                .min(),
            C::AccommodationSecured => first_event(&|e| {
                e.kind == EventKind::AccommodationOnRelease && meaning(&e.detail) == Meaning::Housed
            }),
            C::OutcomeRecorded => first_event(&|e| {
                matches!(
                    e.kind,
                    EventKind::AccommodationOnRelease | EventKind::AccommodationStatus
                ) && self.released().is_some_and(|on| e.on >= on)
            }),
            C::StatusRecorded => first_event(&|e| {
                matches!(
                    e.kind,
                    EventKind::AccommodationOnRelease | EventKind::AccommodationStatus
                )
            }),
            C::Transferred => of_kind(EventKind::Transfer),
            C::BedStarted => of_kind(EventKind::BedStarted),
            C::Released => day(self.released()),
            // A lead who changed was named.
            C::LeadNamed => [FactKind::LeadNamed, FactKind::LeadChanged]
                .into_iter()
                .filter_map(recorded)
                .min(),
            C::PlanAgreed
            | C::PlanInterview
            | C::TenancyHelpRequested
            | C::TenancyHelpAnswered
            | C::LandlordTold
            | C::BenefitsTold
            | C::AddressChecked
            | C::PreSentenceReport
            | C::CourtAssessment
            | C::ResettlementPlan
            | C::AssessmentCompleted
            | C::HomelessnessApplication
            | C::RecallNotified
            | C::ReleaseDateNotified
            | C::SupportAgreed
            | C::DifficultyEnded
            | C::SupportStarted => by.fact().and_then(recorded),
        }
    }

    /// The first referral of a kind, other than the one an action is about.
    fn sent(&self, kind: ReferralKind, of: &Occurrence<'_>, between: Between) -> Option<Day> {
        let own = match of.about {
            About::Referral(referral) => Some(referral.id.as_str()),
            _ => None,
        };
        self.referrals()
            .filter(|r| r.kind == kind && own != Some(r.id.as_str()))
            .filter_map(|r| r.sent)
            .filter(|on| between.holds(*on))
            .min()
    }
}

fn answer(event: &crate::domain::Event) -> Option<ConsentAnswer> {
    (consent::ConsentScope::of_event(event) != consent::ConsentScope::ContactDetails)
        .then(|| ConsentAnswer::of_event(event.kind))
        .flatten()
}
