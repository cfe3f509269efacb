//! Recipients to whom no message would ever go, because nobody leads by that name.
//!
//! No mistake: somebody of that name may take a case tomorrow. Whoever leads in the store is never named here unless names may
//! be shown; what was typed into the configuration is.

use crate::cli::config::MailSettings;
use crate::commands::World;
use crate::commands::digest::recipients::{setting, words};
use crate::commands::everybody::look_at_each;
use crate::commands::rules::in_force;
use crate::domain::nearest::nearest;
use crate::env::{Found, look_at};
use crate::error::Result;
use crate::protocol::plain_lead;
use crate::store::{Filter, Needs};
use std::collections::BTreeSet;

/// Who leads beside the roles.
#[derive(Default)]
struct Leads {
    /// What the documents in force call their leads: who may be asked for with `--lead`.
    of_documents: BTreeSet<String>,
    /// Who leads a person or something to do, of whoever is or was on the books.
    of_people: BTreeSet<String>,
}

/// What there is to say of recipients whose lead is no role.
pub(super) fn unknown(mail: &MailSettings, world: &mut World) -> Vec<String> {
    let known: BTreeSet<String> = words().map(plain_lead).collect();
    let is_stranger = |lead: &&String| !known.contains(&plain_lead(lead));
    let strangers: Vec<&String> = mail.recipients.keys().filter(is_stranger).collect();
    if strangers.is_empty() {
        return Vec::new();
    }
    let not_looked = |why: String| {
        let keys: Vec<String> = strangers.iter().map(|lead| setting(lead)).collect();
        vec![format!(
            "whether anybody leads by these names was not looked at, {why}: {}",
            keys.join(", ")
        )]
    };
    if look_at(&world.options.store) == Found::Nothing {
        let store = world.options.store.display();
        return not_looked(format!("because there is no store {store}"));
    }
    let leads = match leads(world) {
        Ok(leads) => leads,
        Err(error) => return not_looked(format!("because of the store ({})", error.message())),
    };
    let names = world.out.terminal().names;
    strangers
        .iter()
        .filter(|lead| !leads.has(lead))
        .map(|lead| leads.remark(lead, names))
        .collect()
}

fn leads(world: &mut World) -> Result<Leads> {
    let books = world.books()?;
    let mut leads = Leads::default();
    let rules = in_force(&books.store)?;
    let named = rules.named_leads().map(|(_, _, named)| named.to_owned());
    leads.of_documents.extend(named);
    let people = &mut leads.of_people;
    look_at_each(
        &books.store,
        &Filter::All,
        Needs::Planning,
        books.today,
        &mut |case| {
            let of_todos = case.todos.iter().map(|todo| &todo.lead);
            let all = of_todos.chain([&case.prisoner.lead]);
            people.extend(all.filter(|lead| !lead.trim().is_empty()).cloned());
            Ok(())
        },
    )?;
    Ok(leads)
}

impl Leads {
    fn has(&self, lead: &str) -> bool {
        let lead = plain_lead(lead);
        let mut all = self.of_documents.iter().chain(&self.of_people);
        all.any(|known| plain_lead(known) == lead)
    }

    fn remark<'s>(&'s self, lead: &str, names: bool) -> String {
        let of = |set: &'s BTreeSet<String>| set.iter().map(String::as_str);
        let roles = words().map(|role| -> &'s str { role });
        let all = roles
            .chain(of(&self.of_documents))
            .chain(of(&self.of_people));
        let near = nearest(lead, all, 1);
        let near = match near.first() {
            None => String::new(),
            // A name of the store stays there unless names may be shown.
            Some(near) if !names && self.of_people.contains(*near) => {
                "; somebody in the store leads by a name much like it, and --names says which"
                    .to_owned()
            }
            Some(near) => format!("; did you mean {}?", crate::domain::mistake::quoted(near)),
        };
        format!(
            "{}: nobody in the store and no role leads by this name{near}",
            setting(lead)
        )
    }
}
