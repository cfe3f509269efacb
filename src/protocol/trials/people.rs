//! Small constructors of cases, so that a trial says only what matters to it.

use crate::calendar::{Calendar, Day};
use crate::domain::release::{KnownBy, ReleaseDate, ReleaseDateKind};
use crate::domain::{
    Case, Custody, Event, EventKind, LegalStatus, Mark, MarkKind, Prisoner, Records, Referral,
    ReferralKind, SpellKind, Tenancy,
};
use crate::protocol::{Action, InForce, Protocol, Rules, State, builtin, check, plan};

pub fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap_or_else(|| panic!("not a day: {text}"))
}

/// The records of one person, built up line by line.
#[derive(Clone, Debug)]
pub struct Person(pub Records);

impl Person {
    /// Received and sentenced on a day; an adult, in an English prison.
    pub fn received(on: &str) -> Self {
        let number = "A1234BC".parse().unwrap();
        let mut prisoner = Prisoner::new(number, "Nobody");
        prisoner.born = Some(day("1990-01-01"));
        prisoner.establishment.code = "MDI".to_owned();
        Self(Records::of(prisoner)).spell(on, SpellKind::Reception)
    }

    pub fn spell(mut self, on: &str, kind: SpellKind) -> Self {
        let mut custody = Custody::new(day(on), kind, LegalStatus::Sentenced);
        custody.sentence.on = Some(day(on));
        self.0.custody.push(custody);
        self
    }

    /// A confirmed release date of the last spell, known on a day.
    pub fn release(mut self, on: &str, known: &str) -> Self {
        let spell = self.0.custody.last().unwrap().received;
        let date = ReleaseDate {
            kind: ReleaseDateKind::Confirmed,
            day: Some(day(on)),
            known_on: day(known),
            known_by: KnownBy::Hand,
            nth: 0,
        };
        self.0.release_dates.push((spell, date));
        self
    }

    pub fn event(self, on: &str, kind: EventKind) -> Self {
        self.detailed(on, kind, "", "")
    }

    pub fn detailed(mut self, on: &str, kind: EventKind, detail: &str, new_value: &str) -> Self {
        let id = format!("E{:06}", self.0.events.len() + 1);
        self.0.events.push(Event {
            id,
            on: day(on),
            kind,
            detail: detail.to_owned(),
            old_value: String::new(),
            new_value: new_value.to_owned(),
            recorded_by: String::new(),
        });
        self
    }

    pub fn at_risk(self, on: &str) -> Self {
        self.event(on, EventKind::RiskIdentified)
    }

    pub fn consent(self, on: &str) -> Self {
        self.event(on, EventKind::ConsentWritten)
    }

    pub fn released(mut self, on: &str) -> Self {
        self.0.custody.last_mut().unwrap().released = Some(day(on));
        self
    }

    pub fn referred(self, on: &str) -> Self {
        self.referral(on, |_| {})
    }

    pub fn referral(mut self, on: &str, more: impl FnOnce(&mut Referral)) -> Self {
        let id = format!("R{:06}", self.0.referrals.len() + 1);
        let mut referral = Referral::draft(id, ReferralKind::DutyToRefer, None);
        referral.sent = Some(day(on));
        more(&mut referral);
        self.0.referrals.push(referral);
        self
    }

    pub fn tenancy(mut self, more: impl FnOnce(&mut Tenancy)) -> Self {
        let mut tenancy = Tenancy::new(format!("T{:06}", self.0.tenancies.len() + 1));
        more(&mut tenancy);
        self.0.tenancies.push(tenancy);
        self
    }

    pub fn mark(
        mut self,
        action: &str,
        subject: &str,
        kind: MarkKind,
        on: &str,
        until: Option<&str>,
    ) -> Self {
        self.0.marks.push(Mark {
            spell: self.0.custody.last().unwrap().received,
            action: action.to_owned(),
            subject: subject.to_owned(),
            kind,
            on: day(on),
            until: until.map(day),
            reason: "said so".to_owned(),
            by: String::new(),
        });
        self
    }

    pub fn home(mut self, authority: &str) -> Self {
        self.0.prisoner.home_authority = Some(authority.to_owned());
        self
    }

    pub fn case(&self, today: &str) -> Case {
        Case::build(self.0.clone()).as_of(day(today))
    }

    /// The plan on a day.
    pub fn plan<'r>(&self, rules: &'r Rules, today: &str) -> Vec<Action<'r>> {
        let today_is = day(today);
        plan(
            &self.case(today),
            rules,
            &Calendar::england_and_wales(),
            today_is,
            today_is.plus(400),
        )
    }

    /// One action of the plan on a day, by its canonical name.
    pub fn action<'r>(&self, rules: &'r Rules, today: &str, name: &str) -> Action<'r> {
        let plan = self.plan(rules, today);
        let found: Vec<_> = plan.iter().filter(|action| action.action == name).collect();
        assert_eq!(found.len(), 1, "{name} on {today}: {plan:#?}");
        found[0].clone()
    }

    /// State and due day of one action.
    pub fn stands(&self, rules: &Rules, today: &str, name: &str) -> (State, Option<Day>) {
        let action = self.action(rules, today, name);
        (action.state, action.due_on)
    }

    pub fn has(&self, rules: &Rules, today: &str, name: &str) -> bool {
        self.plan(rules, today)
            .iter()
            .any(|action| action.action == name)
    }
}

pub fn base() -> Rules {
    Rules::compile(vec![InForce::always(base_protocol())])
}

pub fn base_protocol() -> Protocol {
    builtin(crate::protocol::BASE).unwrap().unwrap()
}

/// A protocol of these rules, in the shortest way of writing.
pub fn protocol(head: &str, rules: &str) -> Protocol {
    let text = format!("title = \"T\"\nsource = \"S\"\nversion = 1\n{head}\n{rules}");
    check("trial.toml", &text).unwrap_or_else(|mistakes| {
        panic!(
            "{}",
            mistakes
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("\n")
        )
    })
}

pub fn rules(protocols: Vec<Protocol>) -> Rules {
    Rules::compile(protocols.into_iter().map(InForce::always).collect())
}
