//! A change to one person's case by hand: load, edit, save as one operation, and say what moved because of it.
//!
//! Every command that changes a case goes through here, so that a moved date is never silent, a rehearsal (`--dry-run`)
//! makes the same checks as the change, and a refused change leaves nothing behind.

use crate::calendar::{Calendar, Day};
use crate::commands::World;
use crate::commands::effects::{Effects, Snapshot};
use crate::commands::world::Books;
use crate::domain::checks::Refusal;
use crate::domain::{Case, Entry, Event, EventKind, FactKind, PrisonNumber, Records, by_hand};
use crate::error::{Ending, Error, Result};
use crate::protocol::Rules;
use crate::store::{Kind, Writer};

/// What an edit may look at and ask for while it works.
pub struct Desk<'a, 'w> {
    pub today: Day,
    pub calendar: &'a Calendar,
    pub rules: &'a Rules,
    pub user: &'a str,
    /// Nothing of it will be kept.
    pub dry_run: bool,
    writer: &'a mut Writer<'w>,
    warnings: &'a mut Vec<String>,
}

impl Desk<'_, '_> {
    /// The next id of a family, never used before: R for referrals, T tenancies, N notes, D to-dos, H events by hand.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn next_id(&mut self, family: char) -> Result<String> {
        self.writer.next_id(family)
    }

    /// Warns, once it is said what was recorded.
    pub fn warn(&mut self, warning: impl Into<String>) {
        self.warnings.push(warning.into());
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
            event.kind == kind && event.detail == detail && event.new_value == new_value
        };
        let same_question = |event: &&Event| {
            // Each word of the list of facts is a question of its own.
            let same_word = kind != EventKind::Fact || event.detail == detail;
            event.on == on && question(event.kind) == question(kind) && same_word
        };
        // The same answer again is no news, unless another was given in between.
        if records
            .events
            .iter()
            .filter(same_question)
            .max_by(|a, b| a.in_order(b))
            .is_some_and(alike)
        {
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
}

impl Desk<'_, '_> {
    /// The records of the directory.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn directory(&self) -> Result<Vec<Entry>> {
        self.writer.directory()
    }

    /// Records today as the day on which a lead was named, or became another than before.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn note_lead(&mut self, records: &mut Records, before: &str) -> Result<()> {
        match FactKind::of_lead(before, &records.prisoner.lead) {
            Some(fact) => self.add_event(records, EventKind::Fact, self.today, fact.word(), ""),
            None => Ok(()),
        }
    }
}

/// What a fact answers: of several answers to one question on one day, the last counts.
fn question(kind: EventKind) -> &'static str {
    match kind {
        EventKind::RiskIdentified | EventKind::RiskNone | EventKind::RiskEnded => "risk",
        EventKind::ConsentWritten
        | EventKind::ConsentOral
        | EventKind::ConsentRefused
        | EventKind::ConsentWithdrawn => "consent",
        EventKind::Closed | EventKind::Reopened => "case",
        other => other.word(),
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
    let mut edit = Some(edit);
    edit_all(
        world,
        &[number],
        what,
        dry_run,
        move |records, desk| match edit.take() {
            Some(edit) => edit(records, desk),
            None => Ok(String::new()),
        },
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
    for number in numbers {
        // Whether they are there is asked here for the better error; what is edited is read under the lock.
        books.records(*number)?;
    }
    let people = numbers.iter().copied().map(Start::Known).collect();
    write(world, &mut books, people, what, dry_run, edit)
}

/// Adds a person with what `edit` writes of them.
///
/// # Errors
/// Somebody who is in the store already, an edit that is refused, or a store that cannot be written.
pub fn add(
    world: &mut World,
    books: &mut Books,
    fresh: Records,
    what: &str,
    dry_run: bool,
    edit: impl FnOnce(&mut Records, &mut Desk<'_, '_>) -> Result<String>,
) -> Result<Ending> {
    let mut edit = Some(edit);
    write(
        world,
        books,
        vec![Start::New(Box::new(fresh))],
        what,
        dry_run,
        move |records, desk| match edit.take() {
            Some(edit) => edit(records, desk),
            None => Ok(String::new()),
        },
    )
}

/// From what an edit starts.
enum Start {
    Known(PrisonNumber),
    New(Box<Records>),
}

impl Start {
    fn number(&self) -> PrisonNumber {
        match self {
            Self::Known(number) => *number,
            Self::New(fresh) => fresh.prisoner.number,
        }
    }

    /// What is recorded, and from what the edit starts. Read under the lock, so that nobody else's change is lost.
    fn read(self, writer: &mut Writer<'_>) -> Result<(Option<Records>, Records)> {
        let number = self.number();
        match (writer.records(number)?, self) {
            (Some(known), Self::Known(_)) => Ok((Some(known.clone()), known)),
            (None, Self::New(fresh)) => Ok((None, *fresh)),
            (Some(_), Self::New(_)) => Err(Error::cannot(
                "prisoner-exists",
                format!("{number} is in the store already"),
            )
            .hint(format!(
                "change the record with `resettle prisoner edit {number}`"
            ))),
            (None, Self::Known(_)) => Err(Error::cannot(
                "unknown-prisoner",
                format!("nobody in the store has the prison number {number}"),
            )),
        }
    }
}

/// Since when and why a case is closed that was so before a change and is so after it.
fn closed_before(before: Option<&Records>, after: &Records, today: Day) -> Option<(Day, String)> {
    let closed = |records: &Records| {
        let is_closing = |event: &Event| event.kind == EventKind::Closed;
        if !records.events.iter().any(is_closing) {
            return None;
        }
        let case = Case::build(records.clone()).as_of(today);
        case.closed().map(|(on, reason)| (on, reason.to_owned()))
    };
    closed(before?)?;
    closed(after)
}

/// Remembers what was taken back of what an import had brought, so that the next one does not bring it again.
fn remember_taken_back(
    before: Option<&Records>,
    after: &mut Records,
    today: Day,
    writer: &Writer<'_>,
) -> Result<()> {
    let Some(before) = before else {
        return Ok(());
    };
    for entry in &before.entries {
        let is_it = |one: &Entry| one.kind == entry.kind && one.id == entry.id;
        let is_gone = !after.entries.iter().any(is_it);
        if is_gone && writer.came_with_a_file(entry)? {
            let remark = by_hand::taken_back(entry, &before.by_hand, today);
            by_hand::add(&mut after.by_hand, remark);
        }
    }
    Ok(())
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
    people: Vec<Start>,
    what: &str,
    dry_run: bool,
    mut edit: impl FnMut(&mut Records, &mut Desk<'_, '_>) -> Result<String>,
) -> Result<Ending> {
    let who = world.who();
    let rules = books.rules()?;
    let numbers: Vec<String> = people
        .iter()
        .map(|start| start.number().to_string())
        .collect();
    let what = format!("{what} {}", numbers.join(" "));
    let (calendar, today) = (&books.calendar, books.today);
    let mut warnings = Vec::new();
    let changed = books
        .store
        .change(&who, &what, Kind::Change, dry_run, |writer| {
            let mut edited = Vec::new();
            for start in people {
                let (before, mut after) = start.read(writer)?;
                let mut desk = Desk {
                    today,
                    calendar,
                    rules: &rules,
                    user: &who.user,
                    dry_run,
                    writer: &mut *writer,
                    warnings: &mut warnings,
                };
                let said = edit(&mut after, &mut desk)?;
                if before.as_ref() != Some(&after) {
                    after.remember_by_hand(before.as_ref(), today);
                    remember_taken_back(before.as_ref(), &mut after, today, writer)?;
                }
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
        if let Some((on, reason)) = closed_before(before.as_ref(), &after, today) {
            world.out.warning(format!(
                "the case of {number} is closed since {} ({reason}): nothing is due from this until `resettle reopen {number} --case`",
                on.long()
            ));
        }
        let old = before.map(|records| Snapshot::take(records, &rules, calendar, today));
        let new = Snapshot::take(after, &rules, calendar, today);
        Effects::between(old.as_ref(), &new, today).say(&mut world.out, dry_run)?;
    }
    if dry_run {
        world.out.status("Nothing was changed.");
    }
    for warning in warnings {
        world.out.warning(warning);
    }
    Ok(Ending::Done)
}
