//! Lays what the files say of people beside the store, one person after the other, and writes what is new.
//!
//! Which row is right is for `intake` to say.

use super::take_back::take_back;
use super::take_in::{Reading, Taken};
use crate::domain::{PrisonNumber, Records};
use crate::error::Result;
use crate::intake::moved::between;
use crate::intake::{Import, IncomingPerson, Intake, Merged, PersonRead, Problem, merge};
use crate::output::progress::Progress;
use crate::store::Writer;
use std::collections::HashSet;
use std::sync::mpsc::{channel, sync_channel};
use std::thread::Builder;

/// One person on the way to the store.
enum Next {
    /// Somebody new, worked out already.
    New(Box<Merged>),
    /// Somebody whose rows have to be laid beside what is stored.
    Known(Box<IncomingPerson>),
}

/// Lays everybody's rows beside what is stored. They are read on a second thread while the store is written, and whoever is new
/// is worked out there too, which is most of the work of a first import.
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
    let mut lay = |(number, next, problems): &mut (PrisonNumber, Next, Vec<Problem>)| {
        taken.tally.add_read(problems);
        taken.problems.append(problems);
        progress.advance();
        match next {
            Next::New(merged) => store(writer, *number, None, merged, reading, taken),
            Next::Known(incoming) => {
                let before = writer.records(*number)?;
                let mut merged = merge(before.as_ref(), incoming, import);
                let before = before.as_ref();
                store(writer, *number, before, &mut merged, reading, taken)
            }
        }
    };
    std::thread::scope(|scope| {
        let (ready, handed_over) = sync_channel(AHEAD);
        let (used, given_back) = channel();
        let second = Builder::new().spawn_scoped(scope, move || {
            let mut people = intake.people();
            loop {
                let some: Vec<_> = people.by_ref().take(AT_ONCE).map(next).collect();
                // The other side hangs up when the store cannot be written; then there is nothing left to do.
                if some.is_empty() || ready.send(some).is_err() {
                    return;
                }
                // Memory is quickest to free on the thread that took it.
                given_back.try_iter().for_each(drop);
            }
        });
        for mut some in handed_over {
            some.iter_mut().try_for_each(&mut lay)?;
            // At the end nobody is there to take it.
            let _ = used.send(some);
        }
        if second.is_err() {
            // Where the system gives no thread, this one does everything.
            let mut people = intake.people().map(next);
            people.try_for_each(|mut one| lay(&mut one))?;
        }
        Ok(())
    })
}

/// Counts what became of one person's rows and writes what is new.
fn store(
    writer: &mut Writer<'_>,
    number: PrisonNumber,
    before: Option<&Records>,
    merged: &mut Merged,
    reading: &Reading,
    taken: &mut Taken,
) -> Result<()> {
    taken.tally.add(merged);
    if !merged.kept.is_empty() {
        taken.kept.push((number, std::mem::take(&mut merged.kept)));
    }
    taken.problems.append(&mut merged.problems);
    let Some(after) = merged.after.as_mut().filter(|_| merged.changed) else {
        return Ok(());
    };
    number_new(writer, after)?;
    let Some(before) = before else {
        taken.news = true;
        writer.save(None, after)?;
        return Ok(());
    };
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
