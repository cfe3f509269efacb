//! The protocols that can be chosen: those of the program, the user's own, and what only the store still has a text of.
//!
//! Says whether there is something newer than what is in force. Puts nothing in force itself.

use crate::commands::rules::{mistaken, read};
use crate::domain::nearest::nearest;
use crate::error::{Error, Result};
use crate::protocol::{Protocol, builtin, check, library};
use crate::store::{ProtocolInForce, Store};

/// A protocol as it can be chosen, in its newest version.
pub struct Known {
    pub protocol: Protocol,
    pub text: String,
    /// The user's own, and not one of the program.
    pub own: bool,
}

impl Known {
    /// Whether its text is newer than one that is in force: of a higher version, or of the same and another text.
    #[must_use]
    pub fn is_newer_than(&self, held: &ProtocolInForce) -> bool {
        let version = self.protocol.version;
        held.text.as_ref().is_some_and(|text| *text != self.text) && version >= held.version
    }

    /// Whether the store has no text of what is in force, so that a new program would change it.
    #[must_use]
    pub fn is_unkept(&self, held: &ProtocolInForce) -> bool {
        held.text.is_none() && !self.text.is_empty()
    }
}

/// Every protocol of the program and of the store, by id; the user's own stands before the program's of the same id.
///
/// # Errors
/// A store that cannot be read, or a protocol in it that this program cannot read.
pub fn known(store: &Store) -> Result<Vec<Known>> {
    let mut found: Vec<Known> = Vec::new();
    // In the order of their versions: the last counts.
    for own in store.own_protocols()? {
        let protocol = check(&own.id, &own.text).map_err(|mistakes| mistaken(&mistakes))?;
        found.retain(|known| known.protocol.id != own.id);
        found.push(Known {
            protocol,
            text: own.text,
            own: true,
        });
    }
    let is_new = |found: &[Known], id: &str| found.iter().all(|known| known.protocol.id != id);
    for entry in library() {
        if is_new(&found, entry.id)
            && let Some(parsed) = builtin(entry.id)
        {
            found.push(Known {
                protocol: parsed.map_err(|mistakes| mistaken(&mistakes))?,
                text: entry.text.to_owned(),
                own: false,
            });
        }
    }
    for held in store.protocols()?.into_iter().rev() {
        if is_new(&found, &held.id) {
            found.push(Known {
                protocol: read(&held)?,
                text: held.text.unwrap_or_default(),
                own: false,
            });
        }
    }
    found.sort_by(|a, b| a.protocol.id.cmp(&b.protocol.id));
    Ok(found)
}

/// The protocol of one id.
///
/// # Errors
/// As for [`known`], and an id that no protocol has, with the nearest.
pub fn known_as(store: &Store, id: &str) -> Result<Known> {
    let mut all = known(store)?;
    if let Some(position) = all
        .iter()
        .position(|known| known.protocol.id.eq_ignore_ascii_case(id.trim()))
    {
        return Ok(all.swap_remove(position));
    }
    let near = nearest(id, all.iter().map(|known| known.protocol.id.as_str()), 3);
    let error = Error::cannot("unknown-protocol", "there is no protocol of this id");
    Err(if near.is_empty() {
        error.hint("see them with `resettle protocol list`, or add your own with `resettle protocol add FILE`")
    } else {
        error.hint(format!("nearest: {}", near.join(", ")))
    })
}
