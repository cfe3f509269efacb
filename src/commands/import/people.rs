//! Lays what the files say of people beside the store, one person after the other, and writes what is new.
//!
//! Which row is right is for `intake` to say.

use super::take_back::take_back;
use super::take_in::{Reading, Taken};
use crate::domain::merging::Ids;
use crate::domain::{PrisonNumber, Records};
use crate::error::{Error, Result};
use crate::intake::moved::between;
use crate::intake::{Import, IncomingPerson, Intake, Merged, PersonRead, Problem, merge};
use crate::output::progress::Progress;
use crate::store::{Count, Uncounted, Writer};
use std::collections::HashSet;
use std::sync::mpsc::{channel, sync_channel};
use std::thread::Builder;

/// One person on the way to the store and back.
struct Person {
    number: PrisonNumber,
    rows: Rows,
    /// Of the rows, in their order.
    problems: Vec<Problem>,
    /// Somebody new who was written and is on the way back to be counted.
    written: Option<Uncounted>,
}

/// What the files say of one person.
enum Rows {
    /// Of somebody new, worked out already.
    New(Box<Merged>),
    /// They have to be laid beside what is stored.
    Known(Box<IncomingPerson>),
}

/// Lays everybody's rows beside what is stored. They are read on a second thread while the store is written, and whoever is new
/// is worked out there too, and counted once written, which is most of the work of a first import.
///
/// # Errors
/// The store cannot be read or written.
pub fn people(
    writer: &mut Writer<'_>,
    intake: &Intake<'_>,
    reading: &Reading,
    taken: &mut Taken,
    progress: &mut Progress,
) -> Result<()> {
    /// How many people are handed over at a time: waking the other side costs more than one person does.
    const AT_ONCE: usize = 64;
    /// How many times that many may be read ahead of the store.
    const AHEAD: usize = 4;
    let import = Import {
        files: &intake.files,
        today: reading.today,
    };
    let known: HashSet<PrisonNumber> = writer.numbers()?.into_iter().collect();
    let next = |person: PersonRead| {
        let rows = if known.contains(&person.number) {
            Rows::Known(Box::new(person.incoming))
        } else {
            Rows::New(Box::new(merge(None, &person.incoming, import)))
        };
        Person {
            number: person.number,
            rows,
            problems: person.problems,
            written: None,
        }
    };
    let mut lay = |writer: &mut Writer<'_>, person: &mut Person| -> Result<()> {
        taken.tally.add_read(&person.problems);
        taken.problems.append(&mut person.problems);
        progress.advance();
        let number = person.number;
        match &mut person.rows {
            Rows::New(merged) => {
                person.written = store_new(writer, number, merged, taken)?;
                Ok(())
            }
            Rows::Known(incoming) => {
                let gone =
                    || Error::bug("import-gone", "somebody in the store is not there any more");
                let before = writer.records(number)?.ok_or_else(gone)?;
                let mut merged = merge(Some(&before), incoming, import);
                store(writer, number, &before, &mut merged, reading, taken)
            }
        }
    };
    let count = std::thread::scope(|scope| -> Result<Count> {
        let (ready, handed_over) = sync_channel(AHEAD);
        let (used, given_back) = channel();
        let second = Builder::new().spawn_scoped(scope, move || -> Result<Count> {
            let mut people = intake.people();
            let mut count = Count::default();
            loop {
                let some: Vec<_> = people.by_ref().take(AT_ONCE).map(next).collect();
                // The other side hangs up when the store cannot be written; then there is nothing left to do.
                if some.is_empty() || ready.send(some).is_err() {
                    break;
                }
                count_written(&mut count, given_back.try_iter())?;
            }
            drop(ready);
            count_written(&mut count, given_back)?;
            Ok(count)
        });
        let Ok(second) = second else {
            // Where the system gives no thread, this one does everything.
            let mut count = Count::default();
            for mut one in intake.people().map(next) {
                lay(writer, &mut one)?;
                count_written(&mut count, [vec![one]])?;
            }
            return Ok(count);
        };
        let laid = handed_over.into_iter().try_for_each(|mut some: Vec<_>| {
            some.iter_mut().try_for_each(|one| lay(writer, one))?;
            // Whoever has hung up has come to a bad end, which is told below.
            let _ = used.send(some);
            Ok(())
        });
        drop(used);
        match second.join() {
            Ok(count) => laid.and(count),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    });
    writer.add_count(count?)
}

/// Counts those who were written as new into the digest, and lets go of everybody: memory is quickest to free on the thread that
/// took it.
fn count_written(count: &mut Count, used: impl IntoIterator<Item = Vec<Person>>) -> Result<()> {
    let mut written = used
        .into_iter()
        .flatten()
        .filter_map(|person| person.written);
    written.try_for_each(|person| count.add(person))
}

/// Adds what became of somebody new to the tally, and writes them where the files say enough.
fn store_new(
    writer: &mut Writer<'_>,
    number: PrisonNumber,
    merged: &mut Merged,
    taken: &mut Taken,
) -> Result<Option<Uncounted>> {
    tally(number, merged, taken);
    let Some(mut after) = merged.after.take().filter(|_| merged.changed) else {
        return Ok(None);
    };
    number_new(writer, &mut after, &merged.provisional)?;
    taken.news = true;
    writer.save_new(after).map(Some)
}

/// Adds what became of one person's rows to the tally.
fn tally(number: PrisonNumber, merged: &mut Merged, taken: &mut Taken) {
    taken.tally.add(merged);
    if !merged.kept.is_empty() {
        taken.kept.push((number, std::mem::take(&mut merged.kept)));
    }
    if !merged.yielded.is_empty() {
        let yielded = std::mem::take(&mut merged.yielded);
        taken.yielded.push((number, yielded));
    }
    taken.problems.append(&mut merged.problems);
}

/// Adds what became of somebody known to the tally, and writes what is new.
fn store(
    writer: &mut Writer<'_>,
    number: PrisonNumber,
    before: &Records,
    merged: &mut Merged,
    reading: &Reading,
    taken: &mut Taken,
) -> Result<()> {
    tally(number, merged, taken);
    let Some(after) = merged.after.as_mut().filter(|_| merged.changed) else {
        return Ok(());
    };
    number_new(writer, after, &merged.provisional)?;
    take_back(writer, before, after, reading.today)?;
    taken.news |= {
        let by_hand = std::mem::replace(&mut after.by_hand, before.by_hand.clone());
        let news = *after != *before;
        after.by_hand = by_hand;
        news
    };
    let moved = between(before, after, reading.today, &reading.calendar);
    taken.moved.extend(moved);
    writer.save(Some(before), after)?;
    Ok(())
}

/// Gives an id to every fact that came without one, and one of its own to what came with that of another.
fn number_new(
    writer: &mut Writer<'_>,
    records: &mut Records,
    provisional: &[String],
) -> Result<()> {
    let mut ids = Ids::default();
    let is_missing = |id: &String| id.is_empty() || provisional.contains(id);
    macro_rules! number {
        ($list:ident, $prefix:literal) => {
            let list = records.$list.iter_mut();
            for record in list.filter(|record| is_missing(&record.id)) {
                let id = writer.next_id($prefix)?;
                ids.became($prefix, &record.id, &id);
                record.id = id;
            }
        };
    }
    number!(events, 'H');
    number!(tenancies, 'T');
    number!(referrals, 'R');
    number!(notes, 'N');
    number!(todos, 'D');
    number!(entries, 'K');
    ids.everywhere(records);
    Ok(())
}
