//! When a trigger happened in a spell, and to what: the only place that says which facts a trigger means.
//!
//! A trigger of which nothing is recorded gives nothing. Knows no rule, offset or protocol.

use crate::calendar::Day;
use crate::domain::outcome::Meaning;
use crate::domain::window::{self, NotApplicable, WindowState};
use crate::domain::{EventKind, FactKind, Referral, ReferralKind, SpellKind};
use crate::protocol::ground::{Ground, RiskSpan};
use crate::protocol::trigger::Trigger;

/// What an action is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum About<'c> {
    Case,
    Referral(&'c Referral),
    /// A short-stay bed, by its place among the beds of the spell.
    Bed(usize),
    /// A tenancy or an event, which nothing more is asked of.
    Other,
}

/// A trigger that happened, or will.
#[derive(Clone, Copy, Debug)]
pub(super) struct Occurrence<'c> {
    /// The day; none while it waits for one.
    pub on: Option<Day>,
    /// Since when it has been there to act on.
    pub since: Day,
    /// The id of what it is about.
    pub subject: Option<&'c str>,
    pub about: About<'c>,
    /// Its day is the day something was recorded for, not one that is counted or foreseen.
    pub is_fact: bool,
    /// Another fact stood in for it.
    pub inferred: bool,
}

impl<'c> Occurrence<'c> {
    fn fact(on: Day) -> Self {
        Self {
            on: Some(on),
            since: on,
            subject: None,
            about: About::Case,
            is_fact: true,
            inferred: false,
        }
    }

    /// The case itself on a day, for conditions that are asked outside any rule's trigger.
    pub fn of_case(on: Day) -> Self {
        Self::fact(on)
    }

    pub(super) fn named(on: Day, subject: &'c str, about: About<'c>) -> Self {
        Self {
            subject: Some(subject),
            about,
            ..Self::fact(on)
        }
    }

    pub(super) fn foreseen(on: Option<Day>, since: Day) -> Self {
        Self {
            on,
            since,
            subject: None,
            about: About::Case,
            is_fact: false,
            inferred: false,
        }
    }

    /// The authority of the referral it is about.
    pub fn authority(&self) -> Option<&'c str> {
        match self.about {
            About::Referral(referral) => referral.authority.as_deref(),
            _ => None,
        }
    }
}

impl<'c> Ground<'c> {
    /// Every time that a trigger happened in this spell, handed to `give`.
    pub fn occurrences(&self, trigger: Trigger, mut give: impl FnMut(Occurrence<'c>)) {
        use Trigger as T;
        let custody = &self.spell.custody;
        let received = custody.received;
        let mut one = |day: Option<Day>| {
            if let Some(day) = day {
                give(Occurrence::fact(day));
            }
        };
        match trigger {
            T::Always | T::Reception => one(Some(received)),
            T::Recall => one(custody.kind.is_recall().then_some(received)),
            T::StandardRecall => {
                one((custody.kind == SpellKind::StandardRecall).then_some(received))
            }
            T::FixedTermRecall => {
                one((custody.kind == SpellKind::FixedTermRecall).then_some(received))
            }
            T::Remand => one(self.was_on_remand().then_some(received)),
            T::CourtContact => {
                if let Some(first) = self.facts.each(FactKind::CourtContact).next() {
                    one(Some(first.on));
                } else if self.was_on_remand() {
                    give(Occurrence {
                        inferred: true,
                        ..Occurrence::fact(received)
                    });
                }
            }
            T::Sentence => one(custody.sentence.on.filter(|_| !custody.kind.is_recall())),
            // Named by the screening, so that a second screening is not the first assessment over again.
            T::ReceptionAssessment => {
                if let Some(screened) = self.events_of(EventKind::Screened).next() {
                    give(Occurrence::named(screened.on, &screened.id, About::Other));
                }
            }
            T::HomelessnessRisk => one(self.risk.map(|risk| risk.since)),
            T::ConsentGiven => one(self
                .window
                .consent
                .filter(|c| c.answer.is_given())
                .map(|c| c.on)),
            T::ConsentRefused => one(self.refused()),
            T::Release => one(self.released()),
            T::UnexpectedRelease => {
                one(self
                    .released()
                    .filter(|on| self.window.planned.is_none_or(|planned| *on < planned)));
            }
            T::ReleaseDateKnown => one(self.window.planned.map(|_| self.release_known())),
            T::OutcomeKnown => one(self.place_since_release(|_, _| true)),
            T::HomelessDate => {
                one(self.place_since_release(|place, _| place.meaning == Meaning::Homeless));
            }
            T::NewAccommodation => one(self.place_since_release(|place, released| {
                place.on >= released && place.meaning == Meaning::Housed
            })),
            T::AccommodationSecured => one(self.place_secured()),
            T::ReleaseDate => give(Occurrence::foreseen(
                self.release_date(),
                self.since_known(),
            )),
            T::WindowOpens => give(Occurrence::foreseen(
                self.window_opens(),
                self.since_known(),
            )),
            T::ReferBy => {
                if let Some(risk) = self.risk.filter(|_| self.is_applicable()) {
                    let since = self.since_known().max(risk.since);
                    give(Occurrence::foreseen(self.refer_by(About::Case), since));
                }
            }
            T::LeftUnreferred => self.left_unreferred(give),
            T::OrderStart => one(self.present_order().map(|order| order.start)),
            T::OrderEnd => {
                if let Some(order) = self.present_order() {
                    let (end, known) = order.end.unzip();
                    give(Occurrence::foreseen(end, known.unwrap_or(order.start)));
                } else if let Some((end, since)) = self.facts.foreseen(FactKind::OrderEnd) {
                    give(Occurrence::foreseen(Some(end), since));
                }
            }
            T::Transfer => self.each_event(EventKind::Transfer, give),
            T::StatusChanged => self.each_event(EventKind::AccommodationStatus, give),
            T::TenancyRecorded => self.each_event(EventKind::TenancyRecorded, give),
            T::TenancyEnded => {
                for tenancy in &self.case.tenancies {
                    if let Some(on) = tenancy
                        .ended
                        .filter(|on| self.has_day(*on) && *on >= received)
                    {
                        give(Occurrence::named(on, &tenancy.id, About::Other));
                    }
                }
            }
            T::BedStart | T::BedEnd => {
                for (place, (bed, _)) in self.beds.iter().enumerate() {
                    let on = if trigger == T::BedStart {
                        bed.from
                    } else {
                        bed.ended.unwrap_or(bed.until)
                    };
                    let named = Occurrence::named(on, bed.id, About::Bed(place));
                    give(Occurrence {
                        since: bed.from,
                        is_fact: trigger == T::BedStart,
                        ..named
                    });
                }
            }
            _ => match trigger.fact() {
                Some(_) if self.facts.is_empty() => {}
                Some(fact) => self.of_fact(fact, give),
                None => self.of_referrals(trigger, give),
            },
        }
    }

    fn of_referrals(&self, trigger: Trigger, mut give: impl FnMut(Occurrence<'c>)) {
        use {ReferralKind as K, Trigger as T};
        for referral in self.referrals() {
            let to_council = referral.kind == K::DutyToRefer;
            let sent_as = |kind| referral.sent.filter(|_| referral.kind == kind);
            let on = match trigger {
                T::DutyToReferSent | T::DutyToReferReceived => sent_as(K::DutyToRefer),
                T::DutyToReferAcknowledged => referral.acknowledged.filter(|_| to_council),
                T::DutyToReferAnswered | T::CouncilDecision => {
                    referral.answered.filter(|_| to_council)
                }
                T::ReferralOver => referral.over_on(self.today).filter(|_| to_council),
                T::ProviderDecision => referral
                    .answered
                    .filter(|_| referral.kind.asks_for_a_place()),
                T::SupportedHousingSent => sent_as(K::SupportedHousing),
                T::FloatingSupportSent => sent_as(K::FloatingSupport),
                T::MediationSent => sent_as(K::Mediation),
                T::Cas3Sent => sent_as(K::Cas3),
                T::ApprovedPremisesSent => sent_as(K::ApprovedPremises),
                T::RegisterApplication => sent_as(K::HousingRegister),
                T::DebtAdviceSent => sent_as(K::DebtAdvice),
                T::SocialCareSent => sent_as(K::SocialCare),
                T::Section198Sent => sent_as(K::Section198),
                _ => None,
            };
            if let Some(on) = on.filter(|on| self.has_day(*on)) {
                give(Occurrence::named(
                    on,
                    &referral.id,
                    About::Referral(referral),
                ));
            }
        }
    }

    fn each_event(&self, kind: EventKind, mut give: impl FnMut(Occurrence<'c>)) {
        for event in self.events_of(kind) {
            give(Occurrence::named(event.on, &event.id, About::Other));
        }
    }

    fn left_unreferred(&self, mut give: impl FnMut(Occurrence<'c>)) {
        let left =
            |window: &window::Window| window.outcome.state == WindowState::ReleasedUnreferred;
        if let Some(on) = self.released().filter(|_| left(&self.window)) {
            give(Occurrence::fact(on));
        }
        for (place, (bed, window)) in self.beds.iter().enumerate() {
            if let Some(on) = window
                .release_date
                .filter(|on| left(window) && *on <= self.today)
            {
                give(Occurrence::named(on, bed.id, About::Bed(place)));
            }
        }
    }

    /// Whether the spell began, or has gone on so far, without a sentence.
    pub fn was_on_remand(&self) -> bool {
        let custody = &self.spell.custody;
        custody.legal_status.is_unsentenced()
            || (!custody.kind.is_recall()
                && custody.sentence.on.is_some_and(|on| on > custody.received))
    }

    fn since_known(&self) -> Day {
        self.release_known().max(self.spell.received())
    }

    fn window_opens(&self) -> Option<Day> {
        self.release_date().map(|on| on.plus(-window::WINDOW_DAYS))
    }

    /// Whether the duty to refer is this product's to follow up for this person.
    pub fn is_applicable(&self) -> bool {
        self.window.not_applicable.is_none()
    }

    /// Why it is not.
    pub fn not_applicable(&self) -> Option<NotApplicable> {
        self.window.not_applicable
    }

    /// The day by which a referral must be made, also for a risk that has ended since.
    pub fn refer_by(&self, about: About<'_>) -> Option<Day> {
        let risk = self.risk_of(about)?;
        match about {
            About::Bed(place) => {
                let (bed, window) = self.beds.get(place)?;
                let opens = window.release_date?.plus(-window::WINDOW_DAYS);
                Some(window::refer_by(opens, risk.since, bed.from))
            }
            _ => Some(window::refer_by(
                self.window_opens()?,
                risk.since,
                self.release_known(),
            )),
        }
    }

    /// The opening of the window that an action is about.
    pub fn opens(&self, about: About<'_>) -> Option<Day> {
        match about {
            About::Bed(place) => self
                .beds
                .get(place)
                .and_then(|(_, window)| window.release_date)
                .map(|on| on.plus(-window::WINDOW_DAYS)),
            _ => self.window_opens(),
        }
    }

    /// The risk of homelessness that an action is about: that of the spell, or that of the end of a bed.
    pub fn risk_of(&self, about: About<'_>) -> Option<RiskSpan> {
        match about {
            About::Bed(place) => {
                let (bed, window) = self.beds.get(place)?;
                let since = window.risk.identified_on().unwrap_or(bed.from);
                let ended = match window.risk {
                    crate::domain::Risk::No { since } => Some(since),
                    _ => None,
                };
                Some(RiskSpan { since, ended })
            }
            _ => self.risk,
        }
    }
}
