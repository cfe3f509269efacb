//! What narrows a list of actions: who leads, the stage, the protocol.
//!
//! A lead is the word of a role, the name of a person's own lead, or what a document calls the role. "Nothing of theirs" and
//! "there is no such lead" must not look alike, so a name that nobody bears is refused with the nearest role: never with the
//! name of a person, because what goes wrong in a script is mailed to somebody.

use crate::domain::Case;
use crate::domain::nearest::nearest;
use crate::error::{Error, Result};
use crate::output::Tail;
use crate::protocol::{Action, HOUSING_PLAN, Lead, PLAN_LEADS, Role, Rules, Stage, plain_lead};
use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;

/// What narrows a list of actions.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct ActionNarrow {
    /// Only actions that this person or role leads: a name, a role, or what the document calls it
    #[arg(long, value_name = "LEAD")]
    pub lead: Option<String>,
    /// Only actions of this stage: court, reception, custody, pre-release, referral, release, community, monitoring
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
    /// Only actions that this protocol asks for
    #[arg(long, value_name = "ID")]
    pub protocol: Option<String>,
}

/// The same, resolved.
#[derive(Default)]
pub struct ActionsNarrowed<'r> {
    lead: Option<LeadWanted<'r>>,
    stage: Option<Stage>,
    protocol: Option<&'r str>,
}

/// A lead as typed, and all that it can mean.
struct LeadWanted<'r> {
    typed: String,
    role: Option<Role>,
    /// The rules, by protocol and id, whose document calls its lead so.
    rules: Vec<(&'r str, &'r str)>,
    /// What documents call their leads, all of them.
    names: BTreeSet<&'r str>,
    /// Whether somebody of this name was met, on whichever thread.
    met: AtomicBool,
}

fn same(typed: &str, word: &str) -> bool {
    typed.trim().to_lowercase() == word.trim().to_lowercase()
}

fn near_or_all(error: Error, typed: &str, known: &[&str]) -> Error {
    let near = nearest(typed, known.iter().copied(), 3);
    error.hint(if near.is_empty() {
        format!("one of: {}", known.join(", "))
    } else {
        format!("nearest: {}", near.join(", "))
    })
}

impl ActionNarrow {
    /// # Errors
    /// A stage or a protocol that there is not.
    pub fn resolve<'r>(&self, rules: &'r Rules) -> Result<ActionsNarrowed<'r>> {
        let stage = self.stage.as_deref().map(stage).transpose()?;
        let protocol = self
            .protocol
            .as_deref()
            .map(|typed| protocol(typed, rules))
            .transpose()?;
        let lead = self.lead.as_deref().map(|typed| lead(typed, rules));
        let lead = lead.transpose()?;
        Ok(ActionsNarrowed {
            lead,
            stage,
            protocol,
        })
    }
}

fn stage(typed: &str) -> Result<Stage> {
    let found = Stage::ALL
        .iter()
        .find(|stage| same(typed, stage.word()) || same(typed, &stage.word().replace('-', " ")));
    found.copied().ok_or_else(|| {
        let known: Vec<&str> = Stage::ALL.iter().map(|stage| stage.word()).collect();
        let error = Error::usage("unknown-stage", "there is no such stage").at("--stage");
        near_or_all(error, typed, &known)
    })
}

fn protocol<'r>(typed: &str, rules: &'r Rules) -> Result<&'r str> {
    let held = rules.in_force().iter();
    let mut known: Vec<&str> = held.map(|held| held.protocol.id.as_str()).collect();
    known.sort_unstable();
    known.dedup();
    known.push(HOUSING_PLAN);
    let plain = typed.trim().replace('-', " ");
    let found = known
        .iter()
        .find(|id| same(typed, id) || **id == HOUSING_PLAN && same(&plain, id));
    found.copied().ok_or_else(|| {
        let error = Error::cannot("not-in-force", "no protocol of this id is or was in force")
            .at("--protocol");
        near_or_all(error, typed, &known)
    })
}

fn lead<'r>(typed: &str, rules: &'r Rules) -> Result<LeadWanted<'r>> {
    if typed.trim().is_empty() {
        // A script with nothing in its variable must not be told that there is nothing to do.
        let error = Error::usage("no-lead", "no lead is named").at("--lead");
        return Err(error.hint("leave --lead out to see what everybody leads"));
    }
    let mut wanted = LeadWanted {
        typed: typed.trim().to_owned(),
        role: Role::from_typed(typed),
        rules: Vec::new(),
        names: BTreeSet::new(),
        met: AtomicBool::new(PLAN_LEADS.iter().any(|name| same(typed, name))),
    };
    for (protocol, rule, named) in rules.named_leads() {
        if same(typed, named) {
            wanted.rules.push((protocol, rule));
        } else {
            wanted.names.insert(named);
        }
    }
    Ok(wanted)
}

impl LeadWanted<'_> {
    fn is_of_a_document(&self) -> bool {
        self.role.is_some() || !self.rules.is_empty()
    }

    fn leads(&self, action: &Action<'_>, case: &Case) -> bool {
        let by_role = matches!(action.lead, Lead::Role(role) if Some(role) == self.role);
        // The rule that leads is the one whose lead the action has.
        let by_document = action
            .sources
            .first()
            .is_some_and(|source| self.rules.contains(&(source.protocol, source.rule)));
        by_role || by_document || self.is_called(action.lead.label(&case.prisoner))
    }

    /// Whether a lead of this name is meant; a role may have been typed in any way there too.
    fn is_called(&self, lead: &str) -> bool {
        let role = self
            .role
            .is_some_and(|role| plain_lead(lead) == role.word());
        role || same(&self.typed, lead)
    }

    /// Remembers who leads for a person, to know whether there is such a lead at all.
    fn meet(&self, case: &Case) {
        let named = case.todos.iter().map(|todo| &todo.lead);
        let mut names = std::iter::once(&case.prisoner.lead).chain(named);
        if names.any(|name| same(&self.typed, name)) {
            self.met.store(true, Relaxed);
        }
    }
}

impl ActionsNarrowed<'_> {
    /// Whether nothing narrows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lead.is_none() && self.stage.is_none() && self.protocol.is_none()
    }

    /// Looks at a person, asked for or not.
    pub fn meet(&self, case: &Case) {
        if let Some(lead) = self.lead.as_ref().filter(|lead| !lead.is_of_a_document()) {
            lead.meet(case);
        }
    }

    /// The lead that was typed, unless one of the people met or a document knows it.
    fn lead_not_met(&self) -> Option<&LeadWanted<'_>> {
        let lead = self.lead.as_ref();
        lead.filter(|lead| !lead.met.load(Relaxed) && !lead.is_of_a_document())
    }

    /// Whether the lead that was typed was not found among the people met so far.
    #[must_use]
    pub fn misses_its_lead(&self) -> bool {
        self.lead_not_met().is_some()
    }

    /// Whether the lead that was typed is one, once everybody was met.
    ///
    /// # Errors
    /// Nobody and no document has a lead of this name.
    pub fn check_lead(&self) -> Result<()> {
        let Some(lead) = self.lead_not_met() else {
            return Ok(());
        };
        let roles = Role::ALL.iter().map(|role| role.word());
        let names = lead.names.iter().copied();
        let near = nearest(&lead.typed, names.chain(roles), 3);
        let error =
            Error::cannot("unknown-lead", "nobody and no role leads by this name").at("--lead");
        Err(if near.is_empty() {
            error.hint("give a role, for example prison-accommodation-worker, or a lead's name")
        } else {
            error.hint(format!("nearest: {}", near.join(", ")))
        })
    }

    /// Whether an action is asked for.
    #[must_use]
    pub fn lets_through(&self, action: &Action<'_>, case: &Case) -> bool {
        self.lead
            .as_ref()
            .is_none_or(|lead| lead.leads(action, case))
            && self.stage.is_none_or(|stage| stage == action.stage)
            && self
                .protocol
                .is_none_or(|id| action.sources.iter().any(|source| source.protocol == id))
    }

    /// Whether the lead that was typed is the person's own.
    #[must_use]
    pub fn is_lead_of(&self, case: &Case) -> bool {
        let lead = self.lead.as_ref();
        lead.is_some_and(|lead| lead.is_called(&case.prisoner.lead))
    }

    /// Says what narrowed the list and how many that hid; nothing where nothing did.
    #[must_use]
    pub fn tail(&self, mut tail: Tail, hidden: usize) -> Tail {
        if let Some(lead) = &self.lead {
            tail = tail.filter("lead", lead.typed.clone());
        }
        if let Some(stage) = self.stage {
            tail = tail.filter("stage", stage.word());
        }
        if let Some(protocol) = self.protocol {
            tail = tail.filter("protocol", protocol);
        }
        if self.is_empty() {
            tail
        } else {
            tail.hidden(hidden)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lead_without_a_name_is_refused() {
        let rules = Rules::compile(Vec::new());
        for (typed, code) in [
            ("", Some("no-lead")),
            (" ", Some("no-lead")),
            ("A. Worker", None),
        ] {
            let narrow = ActionNarrow {
                lead: Some(typed.to_owned()),
                ..ActionNarrow::default()
            };
            let refused = narrow.resolve(&rules).err();
            assert_eq!(refused.map(|error| error.code()), code, "{typed:?}");
        }
    }
}
