//! What was answered about a person: risk, consent and the facts that are yes or no; and which answers became others.
//!
//! For a change that nobody made answer by answer. Decides nothing: the pure rooms are asked.

use crate::calendar::{Calendar, Day};
use crate::domain::fact::latest_now;
use crate::domain::{Case, Records, Risk, window};

const NOT_ASKED: &str = "not asked";

/// The answers of a case on a day.
pub struct Answers {
    /// `at risk` is what nobody may lose unseen, and so is a consent that is given.
    at_risk: bool,
    agreed: bool,
    all: Vec<(String, String)>,
}

impl Answers {
    /// Reads the answers that count today.
    #[must_use]
    pub fn of(records: Records, calendar: &Calendar, today: Day) -> Self {
        let case = Case::build(records).as_of(today);
        let found = case
            .current_spell()
            .map(|spell| window::of_spell(&case, spell, today, calendar));
        let risk = found.as_ref().map_or(Risk::NotAsked, |found| found.risk);
        let consent = found.and_then(|found| found.consent);
        let agreed = consent.is_some_and(|consent| consent.answer.is_given());
        let consent = consent.map_or(NOT_ASKED, |consent| match agreed {
            true => "given",
            false => consent.answer.word(),
        });
        let mut all = vec![
            ("risk".to_owned(), risk.word().replace('-', " ")),
            ("consent".to_owned(), consent.to_owned()),
        ];
        let facts = latest_now(&case);
        let told = facts.iter().filter(|one| one.fact.is_yes_or_no());
        all.extend(told.map(|one| (one.fact.word().replace('-', " "), one.value.to_owned())));
        Self {
            at_risk: matches!(risk, Risk::Yes { .. }),
            agreed,
            all,
        }
    }

    /// Every answer that is another after a change: `risk: yes -> no`.
    #[must_use]
    pub fn moved(&self, after: &Self) -> Vec<String> {
        let find = |answers: &Self, of: &str| {
            let found = answers.all.iter().find(|(question, _)| question == of);
            found.map_or(NOT_ASKED.to_owned(), |(_, answer)| answer.clone())
        };
        let own = self.all.iter();
        let fresh = after.all.iter();
        let fresh = fresh.filter(|(of, _)| self.all.iter().all(|(known, _)| known != of));
        own.chain(fresh)
            .filter_map(|(of, _)| {
                let (old, new) = (find(self, of), find(after, of));
                (old != new).then(|| format!("{of}: {old} -> {new}"))
            })
            .collect()
    }

    /// What a change would take away that somebody has to be referred by.
    #[must_use]
    pub fn lost(&self, after: &Self) -> Vec<&'static str> {
        let mut lost = Vec::new();
        if self.at_risk && !after.at_risk {
            lost.push("a risk of homelessness that is recorded would end");
        }
        if self.agreed && !after.agreed {
            lost.push("a consent that was given would no longer stand");
        }
        lost
    }
}
