//! Records with ids taken over from one person to another: what is in both once, and a new id where one clashes.
//!
//! A family is one `impl` here and one line in the merge. Knows nothing of what the records mean.

use super::ids::Ids;
use crate::domain::entry::Entry;
use crate::domain::event::Event;
use crate::domain::mark::{Note, Todo};
use crate::domain::referral::Referral;
use crate::domain::tenancy::Tenancy;

/// What a family must tell of its records.
pub trait Numbered: Clone + PartialEq {
    /// What one is called in a sentence.
    const WHAT: &'static str;
    /// The letter of the ids that are given out.
    const LETTER: char;
    /// Whether each is named when it is taken over, or only how many were.
    const EACH: bool = true;

    fn id(&self) -> &str;
    fn set_id(&mut self, id: String);

    /// Whether two say the same, whatever their ids.
    fn says_the_same(&self, other: &Self) -> bool {
        let mut twin = other.clone();
        twin.set_id(self.id().to_owned());
        twin == *self
    }

    /// Whether the two cannot stand side by side under their ids.
    fn clashes(&self, other: &Self) -> bool {
        self.id() == other.id()
    }

    /// An id made from the one that clashes; none where the store gives one out.
    fn own_new_id(&self, _: &[Self]) -> Option<String> {
        None
    }
}

macro_rules! numbered {
    ($name:ident, $what:literal, $letter:literal $(, $rest:item)*) => {
        impl Numbered for $name {
            const WHAT: &'static str = $what;
            const LETTER: char = $letter;
            fn id(&self) -> &str { &self.id }
            fn set_id(&mut self, id: String) { self.id = id; }
            $($rest)*
        }
    };
}

numbered!(Tenancy, "home", 'T');
numbered!(Referral, "referral", 'R');
numbered!(Note, "note", 'N');
numbered!(Todo, "to-do", 'D');
numbered!(
    Entry,
    "record",
    'K',
    fn clashes(&self, other: &Self) -> bool {
        self.id == other.id && self.kind == other.kind
    }
);
numbered!(
    Event,
    "dated facts",
    'H',
    const EACH: bool = false;,
    fn says_the_same(&self, other: &Self) -> bool {
        let said = |event: &Self| {
            let Event {
                on,
                kind,
                detail,
                old_value,
                new_value,
                ..
            } = event.clone();
            (on, kind, detail, old_value, new_value)
        };
        said(self) == said(other)
    },
    fn clashes(&self, other: &Self) -> bool {
        self.id == other.id && self.kind == other.kind
    },
    /// What a file brought stays what a file brought, and in its order.
    fn own_new_id(&self, known: &[Self]) -> Option<String> {
        if self.is_by_hand() {
            return None;
        }
        let free = |id: &String| known.iter().all(|event| event.id != *id);
        (2_u32..).map(|nth| format!("{}-{nth}", self.id)).find(free)
    }
);

/// Takes the records of a family over.
pub(super) fn take<T: Numbered, E>(
    from: Vec<T>,
    into: &mut Vec<T>,
    ids: &mut Ids,
    said: &mut Vec<String>,
    next_id: &mut dyn FnMut(char) -> Result<String, E>,
) -> Result<(), E> {
    let mut count = super::Count::default();
    let mut renamed = 0;
    for mut record in from {
        let old = record.id().to_owned();
        if let Some(same) = into.iter().find(|known| known.says_the_same(&record)) {
            ids.became(T::LETTER, &old, same.id());
            count.add(true);
            if T::EACH {
                let same = same.id();
                said.push(format!("{} {old}: the same as {same}, kept once", T::WHAT));
            }
            continue;
        }
        let new = if into.iter().any(|known| known.clashes(&record)) {
            match record.own_new_id(into) {
                Some(id) => id,
                None => next_id(T::LETTER)?,
            }
        } else {
            old.clone()
        };
        count.add(false);
        if old == new {
            if T::EACH {
                said.push(format!("{} {old}: taken over", T::WHAT));
            }
        } else {
            renamed += 1;
            ids.became(T::LETTER, &old, &new);
            if T::EACH {
                said.push(format!(
                    "{} {old}: taken over as {new}, because there is another {old}",
                    T::WHAT
                ));
            }
            record.set_id(new);
        }
        into.push(record);
    }
    if !T::EACH {
        count.say(T::WHAT, said);
        if renamed > 0 {
            said.push(format!("{}: {renamed} of them under a new id", T::WHAT));
        }
    }
    Ok(())
}
