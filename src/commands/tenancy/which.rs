//! Which home is meant: its id, or a prison number where the person has one.

use crate::commands::World;
use crate::commands::owner::{self, Sought};
use crate::domain::{PrisonNumber, Records, Tenancy};
use crate::error::{Error, Result};

/// There is no such home.
pub(super) fn unknown() -> Error {
    Error::cannot("unknown-home", "there is no home of this id")
        .hint("see them with `resettle tenancy list`, or give the prison number")
}

/// Whose home is meant.
///
/// # Errors
/// No home of this id, or text that is neither an id nor a prison number.
pub fn owner(typed: &str, world: &mut World) -> Result<PrisonNumber> {
    let sought = Sought {
        unknown,
        several: ("several-homes", "several people have a home of this id"),
    };
    owner::owner(typed, world, &sought, |records, id| {
        records.tenancies.iter().any(|home| home.id == id)
    })
}

/// The one home that is meant. Where only the prison number was typed it is the one that is held still, or the only one.
///
/// # Errors
/// None fits, or several do.
pub fn pick<'a>(records: &'a mut Records, typed: &str) -> Result<&'a mut Tenancy> {
    let number = records.prisoner.number;
    let id = if PrisonNumber::looks_like(typed) {
        the_one(records, number)?
    } else {
        owner::id(typed)
    };
    let found = records.tenancies.iter_mut().find(|home| home.id == id);
    found.ok_or_else(unknown)
}

fn the_one(records: &Records, number: PrisonNumber) -> Result<String> {
    let ids = |held: bool| -> Vec<String> {
        let homes = records.tenancies.iter();
        let homes = homes.filter(|home| !held || home.ended.is_none());
        homes.map(|home| home.id.clone()).collect()
    };
    let mut fitting = ids(true);
    if fitting.is_empty() {
        fitting = ids(false);
    }
    match fitting.as_slice() {
        [only] => Ok(only.clone()),
        [] => Err(
            Error::cannot("no-home", format!("no home of {number} is recorded")).hint(format!(
                "write it down with `resettle tenancy add {number} --tenure TENURE`"
            )),
        ),
        several => Err(
            Error::cannot("several-homes", format!("{number} has several homes"))
                .hint(format!("say which: {}", several.join(", "))),
        ),
    }
}
