//! What narrows a list on its own line, and how that is said: nothing saved ever narrows one.
//!
//! People are narrowed here, actions in `actions`.

mod actions;

pub use actions::{ActionNarrow, ActionsNarrowed};

use crate::cli::typed::{authority, prison_number};
use crate::commands::world::Books;
use crate::domain::{Case, establishments};
use crate::error::{Error, Result};
use crate::output::Tail;
use crate::store::{Filter, Needs};

/// The people whose numbers were typed; everybody where none was.
///
/// # Errors
/// Text that is no prison number, or nobody of it.
pub fn people<'a>(typed: impl IntoIterator<Item = &'a String>, books: &Books) -> Result<Filter> {
    let numbers = typed.into_iter().map(|typed| prison_number(typed));
    let numbers = numbers.collect::<Result<Vec<_>>>()?;
    for number in &numbers {
        books.records(*number)?;
    }
    Ok(if numbers.is_empty() {
        Filter::All
    } else {
        Filter::Numbers(numbers)
    })
}

/// What narrows a list of people.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Narrow {
    /// Only people at this establishment: a code or a name
    #[arg(long, value_name = "ESTABLISHMENT")]
    pub establishment: Option<String>,
    /// Only people whose home is in this authority
    #[arg(long, value_name = "AUTHORITY")]
    pub authority: Option<String>,
}

/// The same, resolved.
#[derive(Clone, Debug, Default)]
pub struct Narrowed {
    establishment: Option<String>,
    authority: Option<(String, String)>,
}

impl Narrow {
    /// # Errors
    /// An authority that the register does not know; an establishment that neither the register nor anybody's record knows.
    pub fn resolve(&self, books: &Books) -> Result<Narrowed> {
        let authority = self
            .authority
            .as_deref()
            .map(|typed| authority(typed, books.today, "--authority"))
            .transpose()?;
        let establishment = self
            .establishment
            .as_deref()
            .map(|typed| establishment(typed, books))
            .transpose()?;
        Ok(Narrowed {
            establishment,
            authority: authority.map(|a| (a.key.clone(), a.name.clone())),
        })
    }
}

/// The code of an establishment of the register, or a name that somebody's record has.
fn establishment(typed: &str, books: &Books) -> Result<String> {
    if typed.trim().is_empty() {
        // What a script left empty by mistake must not look like everybody.
        return Err(
            Error::usage("no-establishment", "no establishment is named")
                .at("--establishment")
                .hint("see them with `resettle directory establishments`"),
        );
    }
    if let Some(known) = establishments::find(typed) {
        return Ok(known.code.clone());
    }
    let mut recorded = false;
    books.store.each(
        &Filter::Establishments(vec![typed.to_owned()]),
        Needs::Planning,
        &mut |_| {
            recorded = true;
            Ok(())
        },
    )?;
    if recorded {
        return Ok(typed.to_owned());
    }
    // "Nobody is there" and "there is no such place" must not look alike.
    let error = Error::cannot(
        "unknown-establishment",
        "there is no establishment of this name or code",
    )
    .at("--establishment");
    let near = establishments::suggestions(typed);
    Err(if near.is_empty() {
        error.hint("see them with `resettle directory establishments`")
    } else {
        error.hint(format!("nearest: {}", near.join(", ")))
    })
}

impl Narrowed {
    /// Whether a case is asked for.
    #[must_use]
    pub fn lets_through(&self, case: &Case) -> bool {
        let at = self
            .establishment
            .as_deref()
            .is_none_or(|typed| case.prisoner.establishment.is_meant_by(typed));
        let home = self
            .authority
            .as_ref()
            .is_none_or(|(key, _)| case.prisoner.home_authority.as_ref() == Some(key));
        at && home
    }

    /// The establishment that the store can look for by itself.
    #[must_use]
    pub fn establishment(&self) -> Option<&str> {
        self.establishment.as_deref()
    }

    /// Says what narrowed the list and how many that hid; nothing where nothing did.
    #[must_use]
    pub fn tail(&self, mut tail: Tail, hidden: usize) -> Tail {
        let mut narrowed = false;
        if let Some(establishment) = &self.establishment {
            tail = tail.filter("establishment", establishment.clone());
            narrowed = true;
        }
        if let Some((_, name)) = &self.authority {
            tail = tail.filter("authority", name.clone());
            narrowed = true;
        }
        if narrowed { tail.hidden(hidden) } else { tail }
    }
}
