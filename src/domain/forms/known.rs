//! What is known when a form is filled: the case as of a day, the referral, and what follows from both.
//!
//! Answers small questions for the fillers; words no field.

use crate::calendar::{Calendar, Day};
use crate::domain::agreed::{Sharing, to_share};
use crate::domain::authorities;
use crate::domain::case::{Case, Spell};
use crate::domain::consent::{self, Consent};
use crate::domain::entry::Kept;
use crate::domain::entry::kinds::{FormAnswer, Harm, Need, Tie, WayToReach};
use crate::domain::event::{Event, EventKind};
use crate::domain::fact::{FactKind, NO, YES, latest_now};
use crate::domain::forms::answer::Answer;
use crate::domain::forms::spec::Limit;
use crate::domain::prisoner::Prisoner;
use crate::domain::referral::Referral;
use crate::domain::release::EffectiveRelease;
use crate::domain::risk::Risk;

/// What is known when a form is filled.
#[derive(Clone)]
pub struct Known<'a> {
    pub case: &'a Case,
    pub referral: &'a Referral,
    pub today: Day,
    /// The spell that the person is in, or was in last.
    pub spell: Option<&'a Spell>,
    /// The planned day of release.
    pub release: Option<EffectiveRelease>,
    /// The consent under which the form is filled.
    pub consent: Option<Consent>,
    /// Looks at what would stand on the form if what nobody asked had been agreed to.
    as_if_agreed: bool,
}

impl<'a> Known<'a> {
    /// Of a case as of today.
    #[must_use]
    pub fn of(
        case: &'a Case,
        referral: &'a Referral,
        consent: Option<Consent>,
        today: Day,
        calendar: &Calendar,
    ) -> Self {
        let spell = case.current_spell();
        Self {
            case,
            referral,
            today,
            spell,
            release: spell.and_then(|spell| spell.effective_release(calendar).ok()),
            consent,
            as_if_agreed: false,
        }
    }

    /// The same as if the person had agreed to pass on what nobody asked about.
    pub(super) fn as_if_agreed(&self) -> Self {
        Self {
            as_if_agreed: true,
            ..self.clone()
        }
    }

    /// Whether nobody asked if what such a field holds may be passed on.
    pub(super) fn was_not_asked(&self, limit: Limit) -> bool {
        limit != Limit::None && self.answered(limit).is_none()
    }

    fn answered(&self, limit: Limit) -> Option<Consent> {
        match limit {
            Limit::None => None,
            Limit::Risk | Limit::SomeRisk => to_share(&self.case.entries, Sharing::Risk),
            Limit::Contact => consent::to_pass_on_contact_details(self.events()),
        }
    }

    fn may_pass_on(&self, limit: Limit) -> bool {
        let answered = self.answered(limit);
        answered.map_or(self.as_if_agreed, |consent| consent.answer.is_given())
    }

    pub(super) fn person(&self) -> &'a Prisoner {
        &self.case.prisoner
    }

    /// As a form has it, the surname last.
    pub(super) fn name(&self) -> String {
        let person = self.person();
        format!("{} {}", person.forenames, person.surname)
            .trim()
            .to_owned()
    }

    /// Whether the person is in custody now.
    pub(super) fn in_custody(&self) -> bool {
        self.spell
            .is_some_and(|spell| spell.custody.released.is_none())
    }

    pub(super) fn events(&self) -> impl DoubleEndedIterator<Item = &'a Event> + use<'a> {
        let days = self.spell.map(|spell| self.case.days_of(spell));
        days.unwrap_or_default().events(&self.case.events).iter()
    }

    /// Whether something is so, where somebody has said, and the day that they did.
    pub(super) fn is_so(&self, fact: FactKind) -> Option<(bool, Day)> {
        let latest = latest_now(self.case);
        let found = latest.iter().find(|latest| latest.fact == fact)?;
        match found.value {
            YES => Some((true, found.since)),
            NO => Some((false, found.since)),
            _ => None,
        }
    }

    /// The day since which the person is known to be at risk of homelessness, with what was written of it.
    pub(super) fn at_risk(&self) -> Option<(Day, &'a str)> {
        let Risk::Yes { since } = self.case.risk(self.spell?) else {
            return None;
        };
        let mut events = self.events();
        let written = events.rfind(|event| event.kind == EventKind::RiskIdentified);
        Some((since, written.map_or("", |event| event.detail.as_str())))
    }

    /// Where the person has been recorded as living since release: the words, and the day.
    pub(super) fn status(&self) -> Option<(&'a str, Day)> {
        let released = self.spell?.custody.released?;
        let is_status = |event: &&Event| {
            let kinds = [
                EventKind::AccommodationOnRelease,
                EventKind::AccommodationStatus,
            ];
            kinds.contains(&event.kind) && event.on >= released
        };
        let mut events = self.events();
        let latest = events.rfind(is_status)?;
        Some((latest.detail.as_str(), latest.on))
    }

    /// The name of the authority that the referral goes to.
    pub(super) fn receiver(&self) -> Option<String> {
        let key = self.referral.authority.as_deref()?;
        Some(authorities::name_of(key).to_owned())
    }

    /// Whether contact details may be passed on.
    pub(super) fn may_pass_on_contact_details(&self) -> bool {
        self.may_pass_on(Limit::Contact)
    }

    /// The needs that somebody has now.
    pub(super) fn needs(&self) -> Vec<Need> {
        self.standing().collect()
    }

    /// The refusal or withdrawal that keeps something off the form.
    pub(super) fn kept_back(&self, limit: Limit) -> Option<Consent> {
        self.answered(limit)
            .filter(|consent| !consent.answer.is_given())
    }

    /// Whether what is known of risk has to be left out: the person refused, or nobody asked.
    pub(super) fn keeps_back_risk(&self) -> bool {
        !self.may_pass_on(Limit::Risk)
    }

    /// The risks of harm that stand, where the person agreed to have them passed on: else they go by hand or not at all.
    pub(super) fn harms(&self) -> Vec<Harm> {
        if self.keeps_back_risk() {
            return Vec::new();
        }
        self.standing().collect()
    }

    /// What ties the person to the area of the council that the referral goes to.
    pub(super) fn ties(&self) -> Vec<Tie> {
        let here = |tie: &Tie| tie.authority.is_some() && tie.authority == self.referral.authority;
        self.standing().filter(here).collect()
    }

    /// How the person can be reached now.
    pub(super) fn ways(&self) -> Vec<WayToReach> {
        self.standing().collect()
    }

    /// Whether a record of the case has told a fact that is so since a day: one that holds says it better, and what one told
    /// that is over is over with it.
    pub(super) fn is_told(&self, fact: FactKind, since: Day) -> bool {
        let says = |over: Day| self.today < over || since <= over;
        self.case.entries.iter().any(|entry| {
            entry.over_from().is_none_or(says) && entry.tells().any(|told| told == fact)
        })
    }

    /// The latest answer of the person, given in this spell, to a question that the form asks and no other record answers: what
    /// was so before an earlier release has to be asked again. A yes or a no is
    /// written as the form has it.
    pub(super) fn said(&self, question: &str) -> Answer {
        let answers = self.all::<FormAnswer>();
        let days = self.spell.map(|spell| self.case.days_of(spell));
        let days = days.unwrap_or_default();
        let own = answers.filter(|answer| {
            answer.question == question && answer.on.is_some_and(|on| days.has(on))
        });
        let latest = own.max_by_key(|answer| (answer.on, answer.id.clone()));
        Answer::maybe(latest.and_then(|latest| latest.answer).map(|said| {
            match said.trim().to_ascii_lowercase().as_str() {
                "yes" => "Yes".to_owned(),
                "no" => "No".to_owned(),
                _ => said,
            }
        }))
    }

    /// The same to a question with two boxes: yes or no, and nothing else.
    pub(super) fn said_yes_or_no(&self, question: &str) -> Answer {
        let said = self.said(question);
        match said.first() {
            Some("Yes" | "No") => said,
            _ => Answer::none(),
        }
    }

    /// The same to a question about risk, where that may be passed on.
    pub(super) fn said_of_risk(&self, question: &str) -> Answer {
        if self.keeps_back_risk() {
            return Answer::none();
        }
        self.said(question)
    }

    /// The records of one kind that hold today.
    pub(super) fn standing<K: Kept>(&self) -> impl Iterator<Item = K> + use<'a, K> {
        self.case.standing(self.today)
    }

    /// The records of one kind, each with its id.
    pub(super) fn all_with_ids<K: Kept>(&self) -> impl Iterator<Item = (&'a str, K)> + use<'a, K> {
        let entries = self.case.entries.iter();
        let own = entries.filter(|entry| entry.kind == K::KIND);
        own.map(|entry| (entry.id.as_str(), K::of(entry)))
    }

    /// The records of one kind.
    pub(super) fn all<K: Kept>(&self) -> impl Iterator<Item = K> + use<'a, K> {
        let own = self
            .case
            .entries
            .iter()
            .filter(|entry| entry.kind == K::KIND);
        own.map(K::of)
    }
}
