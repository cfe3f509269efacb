//! Places as typed on the command line: establishments, the register's where it knows one, and the typed name with a warning where
//! it does not; and where somebody sleeps, in the words of the known lists alone.

use crate::domain::outcome_labels::label;
use crate::domain::{Place, establishments, names};
use crate::error::{Error, Result};
use crate::output::Out;

/// The establishment that was typed. One that the register does not know is kept as typed and warned about.
///
/// # Errors
/// A text that is no name.
pub fn establishment(typed: &str, out: &mut Out) -> Result<Place> {
    if let Some(known) = establishments::find(typed) {
        return Ok(Place {
            code: known.code.clone(),
            name: known.name.clone(),
        });
    }
    let name = names::name(typed)
        .map_err(|fault| Error::usage("bad-text", format!("the establishment {fault}")))?;
    let near = establishments::suggestions(&name);
    let meant = if near.is_empty() {
        String::new()
    } else {
        format!("; nearest: {}", near.join(", "))
    };
    out.warning(format!("the register has no establishment of this name or code; it is kept as typed, and taken to be in England{meant}"));
    Ok(Place {
        code: String::new(),
        name,
    })
}

/// Where somebody sleeps, in the words of a known list.
///
/// # Errors
/// Words of no list, with the nearest that are.
pub fn accommodation(typed: &str, option: &str) -> Result<&'static str> {
    label(typed).map_err(|near| {
        let error = Error::usage("unknown-status", "no vocabulary has this status").at(option);
        if near.is_empty() {
            error.hint("see them with `resettle outcome --help`")
        } else {
            error.hint(format!("nearest: {}", near.join(", ")))
        }
    })
}
