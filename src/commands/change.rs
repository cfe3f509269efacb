//! A change to one person's case by hand: load, edit, save as one operation, and say what moved because of it.
//!
//! Every command that changes a case goes through here, so that a moved date is never silent, a rehearsal (`--dry-run`)
//! makes the same checks as the change, and a refused change leaves nothing behind.

use crate::calendar::{Calendar, Day};
use crate::commands::World;
use crate::commands::effects::{Effects, Snapshot};
use crate::commands::world::Books;
use crate::domain::checks::Refusal;
use crate::domain::{ByHand, Event, EventKind, PrisonNumber, Records};
use crate::error::{Ending, Error, Result};
use crate::protocol::Rules;
use crate::store::{Kind, Writer};

/// What an edit may look at and ask for while it works.
pub struct Desk<'a, 'w> {
    pub today: Day,
    pub calendar: &'a Calendar,
    pub rules: &'a Rules,
    pub user: &'a str,
    writer: &'a mut Writer<'w>,
}

impl Desk<'_, '_> {
    /// The next id of a family, never used before: R for referrals, T tenancies, N notes, D to-dos, H events by hand.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn next_id(&mut self, family: char) -> Result<String> {
        self.writer.next_id(family)
    }

    /// Adds a dated fact written by hand.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn add_event(
        &mut self,
        records: &mut Records,
        kind: EventKind,
        on: Day,
        detail: &str,
        new_value: &str,
    ) -> Result<()> {
        let alike = |event: &Event| {
            event.kind == kind
                && event.on == on
                && event.detail == detail
                && event.new_value == new_value
        };
        if records.events.iter().any(alike) {
            return Ok(());
        }
        records.events.push(Event {
            id: self.next_id('H')?,
            on,
            kind,
            detail: detail.to_owned(),
            old_value: String::new(),
            new_value: new_value.to_owned(),
            recorded_by: self.user.to_owned(),
        });
        Ok(())
    }

    /// Remembers that a value of the prison record was written over by hand, and what the record said.
    pub fn remember_by_hand(
        &self,
        records: &mut Records,
        field: impl Into<String>,
        record: impl Into<String>,
    ) {
        let field = field.into();
        match records
            .by_hand
            .iter_mut()
            .find(|by_hand| by_hand.field == field)
        {
            Some(by_hand) => by_hand.on = self.today,
            None => records.by_hand.push(ByHand {
                field,
                on: self.today,
                record: record.into(),
            }),
        }
    }
}

/// A rule of the domain that a change would break, as an error that the user can act on.
#[must_use]
pub fn refused(refusal: &Refusal) -> Error {
    Error::cannot(refusal.code, refusal.reason.clone())
}

/// Edits the case of one person who is in the store. `edit` returns what was done, in words ("CRD set to Fri 18 Dec 2026").
///
/// # Errors
/// Nobody of this number, an edit that is refused, or a store that cannot be written.
pub fn edit(
    world: &mut World,
    number: PrisonNumber,
    what: &str,
    dry_run: bool,
    edit: impl FnOnce(&mut Records, &mut Desk<'_, '_>) -> Result<String>,
) -> Result<Ending> {
    let mut books = world.books_to_change()?;
    let start = books.records(number)?;
    let mut edit = Some(edit);
    let once = move |records: &mut Records, desk: &mut Desk<'_, '_>| {
        edit.take()
            .map_or_else(|| Ok(String::new()), |e| e(records, desk))
    };
    write(
        world,
        &mut books,
        vec![(Some(start.clone()), start)],
        what,
        dry_run,
        once,
    )
}

/// Edits the cases of several people as one operation.
///
/// # Errors
/// As for [`edit`]; then nothing is changed for anybody.
pub fn edit_all(
    world: &mut World,
    numbers: &[PrisonNumber],
    what: &str,
    dry_run: bool,
    edit: impl FnMut(&mut Records, &mut Desk<'_, '_>) -> Result<String>,
) -> Result<Ending> {
    let mut books = world.books_to_change()?;
    let people = numbers
        .iter()
        .map(|number| {
            books
                .records(*number)
                .map(|records| (Some(records.clone()), records))
        })
        .collect::<Result<Vec<_>>>()?;
    write(world, &mut books, people, what, dry_run, edit)
}

/// Adds a person with what `edit` writes of them.
///
/// # Errors
/// An edit that is refused, or a store that cannot be written.
pub fn add(
    world: &mut World,
    books: &mut Books,
    fresh: Records,
    what: &str,
    dry_run: bool,
    edit: impl FnOnce(&mut Records, &mut Desk<'_, '_>) -> Result<String>,
) -> Result<Ending> {
    let mut edit = Some(edit);
    let once = move |records: &mut Records, desk: &mut Desk<'_, '_>| {
        edit.take()
            .map_or_else(|| Ok(String::new()), |e| e(records, desk))
    };
    write(world, books, vec![(None, fresh)], what, dry_run, once)
}

/// One person before and after an edit, and what was said of it.
struct Edited {
    said: String,
    before: Option<Records>,
    after: Records,
    changed: bool,
}

fn write(
    world: &mut World,
    books: &mut Books,
    people: Vec<(Option<Records>, Records)>,
    what: &str,
    dry_run: bool,
    mut edit: impl FnMut(&mut Records, &mut Desk<'_, '_>) -> Result<String>,
) -> Result<Ending> {
    let who = world.who();
    let rules = books.rules()?;
    let numbers: Vec<&str> = people
        .iter()
        .map(|(_, start)| start.prisoner.number.as_str())
        .collect();
    let what = format!("{what} {}", numbers.join(" "));
    let (calendar, today) = (&books.calendar, books.today);
    let changed = books
        .store
        .change(&who, &what, Kind::Change, dry_run, |writer| {
            let mut edited = Vec::new();
            for (before, mut after) in people {
                let mut desk = Desk {
                    today,
                    calendar,
                    rules: &rules,
                    user: &who.user,
                    writer: &mut *writer,
                };
                let said = edit(&mut after, &mut desk)?;
                let changed = !writer.save(before.as_ref(), &after)?.is_empty();
                edited.push(Edited {
                    said,
                    before,
                    after,
                    changed,
                });
            }
            Ok(edited)
        })?;
    for Edited {
        said,
        before,
        after,
        changed,
    } in changed.value
    {
        let number = after.prisoner.number;
        if !changed {
            world.out.status(format!(
                "{number}: nothing to change: {said} was recorded already."
            ));
            continue;
        }
        let would = if dry_run { "would be recorded: " } else { "" };
        world.out.status(format!("{number}: {would}{said}."));
        let old = before.map(|records| Snapshot::take(records, &rules, calendar, today));
        let new = Snapshot::take(after, &rules, calendar, today);
        Effects::between(old.as_ref(), &new, today).say(&mut world.out, dry_run)?;
    }
    if dry_run {
        world.out.status("Nothing was changed.");
    }
    Ok(Ending::Done)
}
