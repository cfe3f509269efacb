//! Lays what the files say of people beside the store, one person after the other, and writes what is new.
//!
//! Which row is right is for `intake` to say.

use super::take_back::take_back;
use super::take_in::{Reading, Taken};
use crate::domain::{PrisonNumber, Records};
use crate::error::{Error, Result};
use crate::intake::moved::between;
use crate::intake::{Import, IncomingPerson, Intake, Merged, PersonRead, Problem, merge};
use crate::output::progress::Progress;
use crate::store::{Count, Uncounted, Writer};
use std::collections::HashSet;
use std::sync::mpsc::{channel, sync_channel};
use std::thread::Builder;

/// One person on the way to the store.
enum Next {
    /// Somebody new, worked out already.
    New(Box<Merged>),
    /// Somebody whose rows have to be laid beside what is stored.
    Known(Box<IncomingPerson>),
    /// Somebody new, on the way back to be counted.
    Written(Uncounted),
    /// Nobody any more.
    Done,
}

type Person = (PrisonNumber, Next, Vec<Problem>);

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
        let next = if known.contains(&person.number) {
            Next::Known(Box::new(person.incoming))
        } else {
            Next::New(Box::new(merge(None, &person.incoming, import)))
        };
        (person.number, next, person.problems)
    };
    let mut lay = |writer: &mut Writer<'_>, (number, next, problems): &mut Person| -> Result<()> {
        taken.tally.add_read(problems);
        taken.problems.append(problems);
        progress.advance();
        *next = match std::mem::replace(next, Next::Done) {
            Next::New(mut merged) => {
                let number = *number;
                store_new(writer, number, &mut merged, taken)?.map_or(Next::Done, Next::Written)
            }
            Next::Known(incoming) => {
                let gone =
                    || Error::bug("import-gone", "somebody in the store is not there any more");
                let before = writer.records(*number)?.ok_or_else(gone)?;
                let mut merged = merge(Some(&before), &incoming, import);
                store(writer, *number, &before, &mut merged, reading, taken)?;
                Next::Known(incoming)
            }
            done => done,
        };
        Ok(())
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
                // Memory is quickest to free on the thread that took it, too.
                count_all(&mut count, given_back.try_iter())?;
            }
            drop(ready);
            count_all(&mut count, given_back)?;
            Ok(count)
        });
        for mut some in handed_over {
            some.iter_mut().try_for_each(|one| lay(writer, one))?;
            // Who has hung up has come to a bad end, which is told below.
            let _ = used.send(some);
        }
        drop(used);
        let Ok(second) = second else {
            // Where the system gives no thread, this one does everything.
            let mut count = Count::default();
            for mut one in intake.people().map(next) {
                lay(writer, &mut one)?;
                count_all(&mut count, [vec![one]])?;
            }
            return Ok(count);
        };
        let lost = |_| Error::bug("import-thread", "the thread that read the files was lost");
        second.join().map_err(lost)?
    });
    writer.count(count?);
    Ok(())
}

/// Counts those who were written as new, and lets go of everybody.
fn count_all(count: &mut Count, used: impl IntoIterator<Item = Vec<Person>>) -> Result<()> {
    for (_, next, _) in used.into_iter().flatten() {
        if let Next::Written(uncounted) = next {
            count.add(uncounted)?;
        }
    }
    Ok(())
}

/// Counts what became of somebody new and writes them, where the files say enough.
fn store_new(
    writer: &mut Writer<'_>,
    number: PrisonNumber,
    merged: &mut Merged,
    taken: &mut Taken,
) -> Result<Option<Uncounted>> {
    told(number, merged, taken);
    let Some(mut after) = merged.after.take().filter(|_| merged.changed) else {
        return Ok(None);
    };
    number_new(writer, &mut after)?;
    taken.news = true;
    writer.save_new(after).map(Some)
}

/// Counts what became of one person's rows.
fn told(number: PrisonNumber, merged: &mut Merged, taken: &mut Taken) {
    taken.tally.add(merged);
    if !merged.kept.is_empty() {
        taken.kept.push((number, std::mem::take(&mut merged.kept)));
    }
    taken.problems.append(&mut merged.problems);
}

/// Counts what became of one person's rows and writes what is new.
fn store(
    writer: &mut Writer<'_>,
    number: PrisonNumber,
    before: &Records,
    merged: &mut Merged,
    reading: &Reading,
    taken: &mut Taken,
) -> Result<()> {
    told(number, merged, taken);
    let Some(after) = merged.after.as_mut().filter(|_| merged.changed) else {
        return Ok(());
    };
    number_new(writer, after)?;
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

/// Gives an id to every fact that came without one.
fn number_new(writer: &mut Writer<'_>, records: &mut Records) -> Result<()> {
    macro_rules! number {
        ($list:ident, $prefix:literal) => {
            for record in records
                .$list
                .iter_mut()
                .filter(|record| record.id.is_empty())
            {
                record.id = writer.next_id($prefix)?;
            }
        };
    }
    number!(events, 'H');
    number!(tenancies, 'T');
    number!(referrals, 'R');
    number!(notes, 'N');
    number!(todos, 'D');
    number!(entries, 'K');
    Ok(())
}
