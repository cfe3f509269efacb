//! Every word of the protocol language, and the command that records what it stands for.
//!
//! The words themselves and their sentences are those of `protocol` and of the list of facts; here stands only who owns them.

use crate::domain::FactKind;
use crate::protocol::{Completion, Condition, Trigger};
use std::collections::BTreeMap;

/// Who records what a word stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// `resettle fact`.
    Fact(FactKind),
    /// Another command, by its words.
    Command(&'static str),
    /// Nobody: it follows from what is recorded elsewhere.
    Computed,
}

impl Owner {
    /// How a person records it; none where it follows by itself.
    #[must_use]
    pub fn command(self) -> Option<String> {
        match self {
            Self::Fact(fact) => Some(format!("resettle fact PRISONER {}", fact.word())),
            Self::Command(command) => Some(format!("resettle {command}")),
            Self::Computed => None,
        }
    }
}

/// The words of each command. What is a fact of the list is not here.
const OWNED: &[(Owner, &str)] = &[
    (
        Owner::Command("receive"),
        "always reception remand in-custody on-remand",
    ),
    (
        Owner::Command("sentence"),
        "sentence sentenced indeterminate sentence-over-56-days sentence-up-to-13-weeks",
    ),
    (
        Owner::Command("recall"),
        "recall standard-recall fixed-term-recall recalled",
    ),
    (Owner::Command("transfer"), "transfer"),
    (
        Owner::Command("dates"),
        "release-date release-date-known release-date-recorded no-release-date early-release-likely curfew-release",
    ),
    (
        Owner::Command("release"),
        "release released unexpected-release released-early on-licence",
    ),
    (
        Owner::Command("risk"),
        "homelessness-risk no-homelessness-risk risk-not-asked risk-answered",
    ),
    (
        Owner::Command("consent"),
        "consent consent-given consent-refused consent-answered consent-not-asked contact-details-consent",
    ),
    (
        Owner::Command("referral sent"),
        "duty-to-refer-sent duty-to-refer-received supported-housing-referral-sent floating-support-referral-sent \
         mediation-referral-sent cas3-referral-sent approved-premises-referral-sent register-application \
         debt-advice-referral-sent social-care-referral-sent section-198-referral-sent referred not-referred live-referral \
         no-live-referral this-referral-is-live",
    ),
    (
        Owner::Command("referral acknowledged"),
        "duty-to-refer-acknowledged referral-acknowledged",
    ),
    (
        Owner::Command("referral responded"),
        "duty-to-refer-answered referral-answered referral-over provider-decision council-decision",
    ),
    (
        Owner::Command("tenancy"),
        "tenancy-recorded tenancy-ended has-home has-tenancy has-mortgage has-landlord private-rent social-rent has-arrears \
         on-benefit housing-benefit universal-credit family-in-home",
    ),
    (
        Owner::Command("outcome"),
        "outcome-known outcome-recorded status-changed status-recorded homeless-date new-accommodation accommodation-secured \
         no-accommodation supported-or-approved-place homeless",
    ),
    (
        Owner::Command("prisoner edit"),
        "woman under-18 under-21 mappa mappa-2-or-3 mappa-3 integrated-offender-management high-risk-of-harm \
         medium-or-high-risk-of-harm no-fixed-abode",
    ),
    (
        Owner::Fact(FactKind::DifficultyArises),
        "difficulty-open going-well",
    ),
    (Owner::Fact(FactKind::OrderStart), "on-order"),
    (
        Owner::Computed,
        "window-opens refer-by left-unreferred duty-to-refer-applies short-custody release-on-friday on-order-or-licence",
    ),
];

/// Who owns a word; none where there is no such word.
#[must_use]
pub fn owner(word: &str) -> Option<Owner> {
    FactKind::from_word(word).map(Owner::Fact).or_else(|| {
        let word = word.trim().to_ascii_lowercase();
        OWNED
            .iter()
            .find(|(_, words)| words.split_whitespace().any(|own| own == word))
            .map(|(owner, _)| *owner)
    })
}

/// Every word with its sentence, in the order of the alphabet.
#[must_use]
pub fn words() -> BTreeMap<&'static str, &'static str> {
    let conditions = Condition::ALL.iter().map(|word| (word.word(), word.help()));
    let completions = Completion::ALL
        .iter()
        .map(|word| (word.word(), word.help()));
    let triggers = Trigger::ALL.iter().map(|word| (word.word(), word.help()));
    let facts = FactKind::ALL.iter().map(|fact| (fact.word(), fact.help()));
    // The later sentence of a word stands: that of the list of facts before any other.
    completions
        .chain(conditions)
        .chain(triggers)
        .chain(facts)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::Cli;
    use clap::CommandFactory;

    #[test]
    fn every_word_of_the_language_has_an_owner_that_exists() {
        // Arguments and verbs are made when they are asked for: here all are.
        let mut commands = Cli::command();
        commands.build();
        for word in words().keys() {
            let owner = owner(word).unwrap_or_else(|| panic!("nobody records {word}"));
            let Owner::Command(path) = owner else {
                continue;
            };
            let mut command = Some(&commands);
            for part in path.split(' ') {
                command = command.and_then(|command| command.find_subcommand(part));
            }
            assert!(command.is_some(), "{word}: no command {path}");
        }
    }

    #[test]
    fn nobody_owns_a_word_that_is_not_in_the_language_or_that_is_a_fact() {
        let known = words();
        let mut seen = std::collections::HashSet::new();
        for word in OWNED.iter().flat_map(|(_, words)| words.split_whitespace()) {
            assert!(known.contains_key(word), "{word} is no word");
            assert!(seen.insert(word), "{word} has two owners");
            assert_eq!(FactKind::from_word(word), None, "{word} is a fact");
        }
    }

    #[test]
    fn the_language_and_the_list_of_facts_agree() {
        for fact in Trigger::ALL
            .iter()
            .filter_map(|t| Some((t.word(), t.fact()?)))
        {
            assert_eq!(fact.0, fact.1.word());
        }
        for fact in Condition::ALL
            .iter()
            .filter_map(|c| Some((c.word(), c.fact()?)))
        {
            assert_eq!(fact.0, fact.1.word());
        }
        for fact in Completion::ALL
            .iter()
            .filter_map(|c| Some((c.word(), c.fact()?)))
        {
            assert_eq!(fact.0, fact.1.word());
        }
        // Where a fact has the word of a trigger, recording it has to reach the trigger.
        let own_way = ["reception-assessment", "bed-start", "bed-end"];
        for fact in FactKind::ALL {
            let word = fact.word();
            if own_way.contains(&word) {
                continue;
            }
            for reached in [
                Trigger::from_word(word).map(Trigger::fact),
                Condition::from_word(word).map(Condition::fact),
                Completion::from_word(word).map(Completion::fact),
            ]
            .into_iter()
            .flatten()
            {
                assert_eq!(reached, Some(*fact), "{word}");
            }
        }
    }
}
