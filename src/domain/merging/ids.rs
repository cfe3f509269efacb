//! Which id became which, and what names a home or a referral by its id.
//!
//! Knows nothing of why an id became another one.

use crate::domain::entry::{Entry, Shape};
use crate::domain::event::{Event, EventKind};
use crate::domain::mark::{Mark, TODO};
use crate::domain::records::Records;

/// Which id became which. Ids of a file may be alike in different families, so each is of one, named by the letter of the ids
/// that a store gives out for it: T of homes, R of referrals, D of to-dos.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ids(Vec<(char, String, String)>);

impl Ids {
    /// Whether none became another.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Remembers that what had one id has another now; nothing names what has none.
    pub fn became(&mut self, letter: char, old: &str, new: &str) {
        if old != new && !old.is_empty() && !new.is_empty() {
            self.0.push((letter, old.to_owned(), new.to_owned()));
        }
    }

    /// The present id of what had this one.
    pub(super) fn now(&self, letter: char, id: &str) -> String {
        let mut all = self.0.iter();
        let found = all.find(|(of, old, _)| *of == letter && old == id);
        found.map_or(id, |(_, _, new)| new).to_owned()
    }

    /// The same for the subject of an action, which may have a count behind the id: `R000001-2w`.
    fn of_subject(&self, subject: &str, is_of: impl Fn(char) -> bool) -> String {
        let rest = |old: &String| {
            subject
                .strip_prefix(old.as_str())
                .filter(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let all = self.0.iter().filter(|(letter, _, _)| is_of(*letter));
        let mut found: Vec<_> = all
            .filter_map(|(_, old, new)| Some((rest(old)?, new)))
            .collect();
        // The longest id that fits is the one that is meant.
        found.sort_by_key(|(rest, _)| rest.len());
        match found.first() {
            Some((rest, new)) => format!("{new}{rest}"),
            None => subject.to_owned(),
        }
    }

    /// Lets the fields of a record that name a home or a referral name it by its present id.
    pub fn in_entry(&self, entry: &mut Entry) {
        let named: Vec<(&'static str, String)> = entry
            .known()
            .filter_map(|(field, value)| {
                let letter = match field.shape {
                    Shape::Home => 'T',
                    Shape::Referral => 'R',
                    _ => return None,
                };
                Some((field.name, self.now(letter, value)))
            })
            .collect();
        for (name, id) in named {
            // An id takes the place of an id, so it cannot be refused.
            let _ = entry.set(name, &id);
        }
    }

    /// The same for a fact about a home.
    pub fn in_event(&self, event: &mut Event) {
        if matches!(
            event.kind,
            EventKind::TenancyRecorded | EventKind::TenancyEnded
        ) {
            event.new_value = self.now('T', &event.new_value);
        }
    }

    /// The same for a mark on an action about one of them.
    pub fn in_mark(&self, mark: &mut Mark) {
        let is_todo = mark.action == TODO;
        mark.subject = self.of_subject(&mark.subject, |letter| (letter == 'D') == is_todo);
    }

    /// The same for all that is recorded of somebody.
    pub fn everywhere(&self, records: &mut Records) {
        if self.is_empty() {
            return;
        }
        records
            .entries
            .iter_mut()
            .for_each(|one| self.in_entry(one));
        records.events.iter_mut().for_each(|one| self.in_event(one));
        records.marks.iter_mut().for_each(|one| self.in_mark(one));
    }
}
