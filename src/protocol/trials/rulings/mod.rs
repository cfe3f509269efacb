//! The readings that the product takes where the documents are unclear, held by the documents as they come with the program.
//!
//! Each trial is named for what the ruling says, and its comment for the ruling's number. One file a theme.

mod calendar;
mod councils;
mod leads;
mod library;
mod people;
mod referring;
mod release;
mod spells;

use super::people::Person;
use crate::domain::{EventKind, FactKind};
use crate::protocol::{Action, InForce, Protocol, Rule, Rules, builtin};

/// Every document of the library beside the base.
const DOCUMENTS: [&str; 7] = [
    "leics-2019",
    "kent-2010",
    "kent-2017",
    "kent-2018",
    "mhclg-2019",
    "essex",
    "noms-2007",
];

/// Keys of the register: one authority of each area.
const CHARNWOOD: &str = "E07000130";
const ASHFORD: &str = "E07000105";
const COLCHESTER: &str = "E07000071";

fn document(id: &str) -> Protocol {
    builtin(id).unwrap().unwrap()
}

/// These documents in force from the start.
fn held(ids: &[&str]) -> Rules {
    let all = ids.iter().map(|id| InForce::always(document(id)));
    Rules::compile(all.collect())
}

/// Every document, binding everywhere, with the base.
fn all_everywhere() -> Rules {
    let everywhere = |id: &&str| {
        let mut one = document(id);
        one.scope = Default::default();
        for rule in &mut one.rules {
            rule.scope = Default::default();
        }
        InForce::always(one)
    };
    let base = [crate::protocol::BASE];
    Rules::compile(DOCUMENTS.iter().chain(&base).map(everywhere).collect())
}

/// One line of a document that is a rule.
fn rule(protocol: &str, id: &str) -> Rule {
    let found = document(protocol);
    let found = found.rules.into_iter().find(|rule| rule.id == id);
    found.unwrap_or_else(|| panic!("{protocol} has no rule {id}"))
}

/// Every rule of every document and of the base, with the document's id.
fn every_rule() -> Vec<(String, Rule)> {
    let mut all = Vec::new();
    for entry in crate::protocol::library() {
        let protocol = document(entry.id);
        let id = protocol.id;
        all.extend(protocol.rules.into_iter().map(|rule| (id.clone(), rule)));
    }
    all
}

/// The rules that ask for an action, as `protocol/rule`, the one that leads first.
fn cited(action: &Action<'_>) -> Vec<String> {
    let sources = action.sources.iter();
    sources
        .map(|source| format!("{}/{}", source.protocol, source.rule))
        .collect()
}

impl Person {
    /// A fact of the closed list, recorded on a day.
    fn fact_on(self, on: &str, fact: FactKind, value: &str) -> Self {
        match fact {
            FactKind::ReceptionAssessment => self.event(on, EventKind::Screened),
            _ => self.detailed(on, EventKind::Fact, fact.word(), value),
        }
    }
}
