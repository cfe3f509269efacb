//! One person who was entered twice: the records of the one number taken over into those of the other.
//!
//! The rule: what the number that stays says stands, and a blank is filled from the other; a legal status that says nothing, or
//! is what a reception has where nobody says another, is a blank. Facts with a day are all kept, each on
//! its day, and what is in both is kept once; where both answer one question on one day, the answer that stays is the last word.
//! Where they are held goes with the later spell. Says line by line what
//! went where, by the names of fields and never by their values. Knows no store: ids are handed in.

mod family;
mod fields;
mod ids;
mod same_day;
mod same_spell;
#[cfg(test)]
mod tests;

use crate::calendar::Day;
use crate::domain::by_hand;
use crate::domain::checks::Refusal;
use crate::domain::custody::Custody;
use crate::domain::families::PrisonerColumn;
use crate::domain::records::Records;
pub use family::Numbered;
use family::take;
pub use ids::Ids;
pub use same_spell::as_one_spell;

/// Two records made one, and what was done, a line each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    pub records: Records,
    pub said: Vec<String>,
    /// What makes it doubtful that this is one person.
    pub doubts: Vec<String>,
}

fn refuse<T>(code: &'static str, reason: String) -> Result<T, Refusal> {
    Err(Refusal { code, reason })
}

/// Whether two records can be of one person.
///
/// # Errors
/// One number twice, two dates of birth, two days of release from one spell, or spells that overlap.
pub fn may_merge(from: &Records, into: &Records) -> Result<(), Refusal> {
    let (one, other) = (from.prisoner.number, into.prisoner.number);
    if one == other {
        return refuse(
            "same-person",
            format!("{one} cannot be merged into the same number"),
        );
    }
    if let (Some(a), Some(b)) = (from.prisoner.born, into.prisoner.born)
        && a != b
    {
        return refuse(
            "two-births",
            format!(
                "{one} is recorded as born on {} and {other} on {}, so they are two people or one of the days is wrong",
                a.long(),
                b.long()
            ),
        );
    }
    let (ours, theirs) = (settled(from), settled(into));
    for a in &ours {
        for b in &theirs {
            spells_fit((a, one.as_str()), (b, other.as_str()))?;
        }
    }
    Ok(())
}

fn settled(records: &Records) -> Vec<Custody> {
    let mut records = records.clone();
    records.settle_spells();
    records.custody
}

fn spells_fit(a: (&Custody, &str), b: (&Custody, &str)) -> Result<(), Refusal> {
    let ((first, who_first), (later, who_later)) = if a.0.received <= b.0.received {
        (a, b)
    } else {
        (b, a)
    };
    if first.received == later.received {
        return match (first.released, later.released) {
            (Some(one), Some(other)) if one != other => refuse(
                "two-days-of-release",
                format!(
                    "from the spell of {} {who_first} was released on {} and {who_later} on {}",
                    first.received.long(),
                    one.long(),
                    other.long()
                ),
            ),
            _ => Ok(()),
        };
    }
    let until = match first.released {
        Some(released) if released < later.received => return Ok(()),
        Some(released) => format!("to {}", released.long()),
        None => "with no release".to_owned(),
    };
    refuse(
        "spells-overlap",
        format!(
            "the spell of {who_first} from {} {until} overlaps that of {who_later} from {}: nobody is in custody twice",
            first.received.long(),
            later.received.long()
        ),
    )
}

/// Takes everything of one number over into another. [`may_merge`] was asked before.
///
/// # Errors
/// Those of giving out an id.
pub fn merge<E>(
    from: Records,
    into: Records,
    next_id: &mut dyn FnMut(char) -> Result<String, E>,
) -> Result<Merged, E> {
    let before = from.clone();
    let mut merged = Merged {
        records: into,
        said: Vec::new(),
        doubts: Vec::new(),
    };
    let (records, said) = (&mut merged.records, &mut merged.said);
    fields::person(&from, records, said, &mut merged.doubts);
    spells(&before, records, said);
    dates(&from.release_dates, records, said);
    let mut ids = Ids::default();
    // One line a family: what is in both is kept once, and an id that clashes becomes a new one.
    take(
        from.tenancies,
        &mut records.tenancies,
        &mut ids,
        said,
        next_id,
    )?;
    take(
        from.referrals,
        &mut records.referrals,
        &mut ids,
        said,
        next_id,
    )?;
    take(from.notes, &mut records.notes, &mut ids, said, next_id)?;
    take(from.todos, &mut records.todos, &mut ids, said, next_id)?;
    let mut entries = from.entries;
    entries.iter_mut().for_each(|entry| ids.in_entry(entry));
    take(entries, &mut records.entries, &mut ids, said, next_id)?;
    let mut events = from.events;
    events.iter_mut().for_each(|event| ids.in_event(event));
    let stays = records.events.clone();
    take(events, &mut records.events, &mut ids, said, next_id)?;
    same_day::put_last(&stays, &mut records.events, said, next_id)?;
    let mut count = Count::default();
    for mut mark in from.marks {
        ids.in_mark(&mut mark);
        let there = records.marks.iter().any(|known| {
            (
                known.spell,
                &known.action,
                &known.subject,
                known.on,
                known.kind,
            ) == (mark.spell, &mark.action, &mark.subject, mark.on, mark.kind)
        });
        count.add(there);
        if !there {
            records.marks.push(mark);
        }
    }
    count.say("marks on actions", said);
    written_by_hand(&before, records, &ids);
    Ok(merged)
}

/// How many were taken over, and how many were there.
#[derive(Default)]
struct Count {
    moved: usize,
    there: usize,
}

impl Count {
    fn add(&mut self, there: bool) {
        *(if there {
            &mut self.there
        } else {
            &mut self.moved
        }) += 1;
    }

    fn say(&self, what: &str, said: &mut Vec<String>) {
        match (self.moved, self.there) {
            (0, 0) => {}
            (moved, 0) => said.push(format!("{what}: {moved} taken over")),
            (moved, there) => {
                said.push(format!("{what}: {moved} taken over, {there} there already"))
            }
        }
    }
}

fn spells(from: &Records, into: &mut Records, said: &mut Vec<String>) {
    for spell in &from.custody {
        let received = spell.received;
        let what = format!("spell of {}", received.long());
        let later = status_known_on(from, spell) > into_known_on(into, received);
        match into
            .custody
            .iter_mut()
            .find(|known| known.received == received)
        {
            Some(known) => {
                let before = known.legal_status;
                fields::spell(&what, spell.clone(), known, later, said);
                if known.legal_status != before {
                    // The remark was on the value that is gone.
                    let field = by_hand::of_spell(PrisonerColumn::LegalStatus, received);
                    into.by_hand.retain(|remark| remark.field != field);
                }
            }
            None => {
                said.push(format!("{what}: taken over"));
                into.custody.push(spell.clone());
            }
        }
    }
}

/// Since when the legal status of a spell is known, where anything says: written by hand, or by the sentence.
fn status_known_on(records: &Records, spell: &Custody) -> Option<Day> {
    let field = by_hand::of_spell(PrisonerColumn::LegalStatus, spell.received);
    let by_hand = by_hand::remark_on(&records.by_hand, &field);
    by_hand.map(|hand| hand.on).or(spell.sentence.on)
}

fn into_known_on(into: &Records, received: Day) -> Option<Day> {
    let known = into.custody.iter().find(|known| known.received == received);
    known.and_then(|known| status_known_on(into, known))
}

/// Every date ever recorded is kept with the day it became known, so the one that became known last counts.
fn dates(from: &[(Day, crate::domain::ReleaseDate)], into: &mut Records, said: &mut Vec<String>) {
    let mut count = Count::default();
    for (spell, date) in from {
        let there = into.release_dates.iter().any(|(of, known)| {
            let key = |date: &crate::domain::ReleaseDate| {
                (date.known_on, date.known_by, date.kind, date.nth)
            };
            of == spell && key(known) == key(date)
        });
        count.add(there);
        if !there {
            into.release_dates.push((*spell, *date));
        }
    }
    count.say("release dates", said);
}

/// A remark that a value was written by hand goes with the value, and stays behind where the value did.
fn written_by_hand(from: &Records, into: &mut Records, ids: &Ids) {
    for remark in &from.by_hand {
        let mut moved = remark.clone();
        moved.field = by_hand::renamed(&remark.field, |letter, id| ids.now(letter, id));
        let known = into.by_hand.iter().any(|known| known.field == moved.field);
        let value = by_hand::value_of(&remark.field, from);
        let stands = value.is_some() && value == by_hand::value_of(&moved.field, into);
        if !known && (stands || by_hand::is_taken_back(&remark.field)) {
            into.by_hand.push(moved);
        }
    }
}
