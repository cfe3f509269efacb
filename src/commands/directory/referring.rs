//! What the directory has to say when a referral is made: which mailbox it goes to and how old that is, and why a provider
//! would not take the person. Warns, and holds nothing back.

use super::provider::named;
use crate::commands::World;
use crate::domain::offices::for_referral;
use crate::domain::provider_names::{self, Alike};
use crate::domain::{PrisonNumber, ReferralKind, authorities, names, providers};
use crate::error::{Error, Result};
use crate::store::{Access, Store};

/// The receiver of a referral that does not go to an authority: a provider of the directory by its id or its name, or any other
/// name as typed.
/// Warns of what speaks against a provider.
///
/// # Errors
/// An id that no provider has, a text that is no name, nobody of this number.
pub fn receiver(world: &mut World, number: PrisonNumber, typed: &str) -> Result<String> {
    let books = world.books()?;
    let directory = books.store.directory()?;
    let provider = if looks_like_an_id(typed) {
        named(&directory, typed).map_err(|error| error.at("--to"))?
    } else {
        let name = by_name(typed)?;
        let alike = provider_names::alike(&name, &directory);
        let [id] = alike.same.as_slice() else {
            say_several(world, &alike);
            return Ok(name);
        };
        named(&directory, id)?
    };
    let case = books.case(number)?;
    for reason in providers::fits(&provider, &case, &books.calendar, books.today) {
        let id = &provider.id;
        world.out.warning(format!("{id} may refuse: {reason}"));
    }
    Ok(provider.name.unwrap_or(provider.id))
}

/// Says that the directory has providers that may be meant, and that nothing was looked up of them.
fn say_several(world: &mut World, alike: &Alike<'_>) {
    let (what, ids) = if alike.same.is_empty() {
        ("a provider of nearly this name", &alike.near)
    } else {
        ("several providers of this name", &alike.same)
    };
    if ids.is_empty() {
        return;
    }
    world.out.warning(format!(
        "the directory has {what}: {}; whom it takes was not looked at; name it by its id with --to",
        ids.join(", ")
    ));
}

/// A receiver that the directory need not know.
///
/// # Errors
/// A text that is no name.
pub fn by_name(typed: &str) -> Result<String> {
    names::line(typed)
        .map_err(|fault| Error::usage("bad-text", format!("the receiver {fault}")).at("--to"))
}

fn looks_like_an_id(typed: &str) -> bool {
    let mut letters = typed.trim().chars();
    let first = letters.next();
    let rest = letters.as_str();
    first.is_some_and(|letter| letter.eq_ignore_ascii_case(&'O'))
        && rest.len() == 6
        && rest.bytes().all(|byte| byte.is_ascii_digit())
}

/// Says how a council is reached about a referral, and warns where nobody has checked that for long.
///
/// # Errors
/// A store that cannot be read.
pub fn say_contact(world: &mut World, key: &str, kind: ReferralKind) -> Result<()> {
    let directory = Store::open(&world.options.store, Access::Read)?.directory()?;
    let name = authorities::name_of(key);
    let Some(contact) = for_referral(key, kind, &directory, world.options.today) else {
        world.out.hint(format!("no contact of {name} is known; `resettle directory verify \"{name}\" --email MAILBOX` keeps one"));
        return Ok(());
    };
    let (ways, purpose) = (contact.ways(), contact.purpose.replace('-', " "));
    let mut said = format!("{name}, {purpose}: {ways}");
    if let Some(day) = contact.verified {
        said.push_str(&format!("; verified on {}", day.long()));
    }
    if let Some(source) = &contact.source {
        said.push_str(&format!("; source: {source}"));
    }
    world.out.status(format!("{said}."));
    if let Some(stale) = &contact.stale {
        let note = contact.note.as_deref();
        let note = note.map_or(String::new(), |note| format!(" ({note})"));
        let id = contact.id.as_deref().unwrap_or(key);
        world.out.warning(format!(
            "check this contact before it is used: {stale}{note}; then `resettle directory verify {id}`"
        ));
    }
    Ok(())
}
