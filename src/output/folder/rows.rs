//! The rows of one person in each family, in one order whatever the order of the records.

use std::io::{self, Write};

use super::Sheet;
use crate::calendar::Day;
use crate::domain::columns::{self, day, number, release_kind};
use crate::domain::families::{
    Column, EventColumn as E, PrisonerColumn as P, ReferralColumn as R, TenancyColumn as T,
};
use crate::domain::release::{KnownBy, ReleaseDate, ReleaseDateKind};
use crate::domain::{Custody, Entry, EntryKind, Records};

/// The person, with the present spell and the present value of each release date.
pub(super) fn prisoner<W: Write>(sheet: &mut Sheet<W>, records: &Records) -> io::Result<()> {
    let spell = records.custody.iter().max_by_key(|spell| spell.received);
    for column in P::ALL {
        match (spell, release_kind(*column)) {
            (Some(spell), Some(kind)) => sheet.cell(&day(present(records, spell, kind)))?,
            (Some(spell), None) if is_of_spell(*column) => {
                sheet.cell(&columns::of_custody(*column, spell))?;
            }
            _ => sheet.cell(&columns::of_prisoner(*column, &records.prisoner))?,
        }
    }
    sheet.end_row()
}

fn is_of_spell(column: P) -> bool {
    matches!(
        column,
        P::Received
            | P::LegalStatus
            | P::SentenceType
            | P::SentenceDate
            | P::SentenceLength
            | P::SentenceDays
            | P::RemandDays
            | P::Released
    )
}

fn present(records: &Records, spell: &Custody, kind: ReleaseDateKind) -> Option<Day> {
    in_order(records)
        .iter()
        .rev()
        .find(|(received, date)| *received == spell.received && date.kind == kind)
        .and_then(|(_, date)| date.day)
}

/// The history of release dates, each kind in the order in which its dates became known.
fn in_order(records: &Records) -> Vec<(Day, ReleaseDate)> {
    let mut dates = records.release_dates.clone();
    dates.sort_by_key(|(spell, date): &(Day, ReleaseDate)| {
        (*spell, date.known_on, date.known_by, date.kind)
    });
    dates
}

pub(super) fn custody<W: Write>(sheet: &mut Sheet<W>, records: &Records) -> io::Result<()> {
    let mut spells: Vec<&Custody> = records.custody.iter().collect();
    spells.sort_by_key(|spell| spell.received);
    for spell in spells {
        let sentence = &spell.sentence;
        sheet.row(&[
            records.prisoner.number.as_str(),
            &spell.received.to_string(),
            spell.kind.word(),
            spell.legal_status.word(),
            &sentence.kind,
            &day(sentence.on),
            &sentence.length,
            &number(sentence.days),
            &number(sentence.remand_days),
            &day(spell.released),
        ])?;
    }
    Ok(())
}

pub(super) fn release_dates<W: Write>(sheet: &mut Sheet<W>, records: &Records) -> io::Result<()> {
    for (spell, date) in in_order(records) {
        sheet.row(&[
            records.prisoner.number.as_str(),
            &spell.to_string(),
            date.kind.word(),
            &day(date.day),
            &date.known_on.to_string(),
            KnownBy::word(date.known_by),
            &date.nth.to_string(),
        ])?;
    }
    Ok(())
}

pub(super) fn events<W: Write>(sheet: &mut Sheet<W>, records: &Records) -> io::Result<()> {
    let mut events: Vec<_> = records.events.iter().collect();
    events.sort_by(|a, b| a.in_order(b));
    for event in events {
        for column in E::ALL {
            let on = event.on.to_string();
            sheet.cell(match column {
                E::Id => &event.id,
                E::Number => records.prisoner.number.as_str(),
                E::On => &on,
                E::Kind => event.kind.word(),
                E::Detail => &event.detail,
                E::OldValue => &event.old_value,
                E::NewValue => &event.new_value,
                E::RecordedBy => &event.recorded_by,
            })?;
        }
        sheet.end_row()?;
    }
    Ok(())
}

pub(super) fn tenancies<W: Write>(sheet: &mut Sheet<W>, records: &Records) -> io::Result<()> {
    let mut tenancies: Vec<_> = records.tenancies.iter().collect();
    tenancies.sort_by(|a, b| (&a.id, &a.address).cmp(&(&b.id, &b.address)));
    for tenancy in tenancies {
        for column in T::ALL {
            match column {
                T::Number => sheet.cell(records.prisoner.number.as_str())?,
                column => sheet.cell(&columns::of_tenancy(*column, tenancy))?,
            }
        }
        sheet.end_row()?;
    }
    Ok(())
}

pub(super) fn referrals<W: Write>(sheet: &mut Sheet<W>, records: &Records) -> io::Result<()> {
    let mut referrals: Vec<_> = records.referrals.iter().collect();
    referrals.sort_by(|a, b| (&a.id, a.sent).cmp(&(&b.id, b.sent)));
    for referral in referrals {
        for column in R::ALL {
            match column {
                R::Number => sheet.cell(records.prisoner.number.as_str())?,
                column => sheet.cell(&columns::of_referral(*column, referral))?,
            }
        }
        sheet.end_row()?;
    }
    Ok(())
}

pub(super) fn notes<W: Write>(sheet: &mut Sheet<W>, records: &Records) -> io::Result<()> {
    let mut notes: Vec<_> = records.notes.iter().collect();
    notes.sort_by(|a, b| (&a.id, a.on, &a.text).cmp(&(&b.id, b.on, &b.text)));
    let person = records.prisoner.number.as_str();
    for note in notes {
        sheet.row(&[&note.id, person, &note.on.to_string(), &note.text, &note.by])?;
    }
    Ok(())
}

pub(super) fn marks<W: Write>(sheet: &mut Sheet<W>, records: &Records) -> io::Result<()> {
    let mut marks: Vec<_> = records.marks.iter().collect();
    marks.sort_by(|a, b| {
        (a.spell, &a.action, &a.subject, a.on, a.kind, a.until)
            .cmp(&(b.spell, &b.action, &b.subject, b.on, b.kind, b.until))
    });
    for mark in marks {
        sheet.row(&[
            records.prisoner.number.as_str(),
            &mark.spell.to_string(),
            &mark.action,
            &mark.subject,
            mark.kind.word(),
            &mark.on.to_string(),
            &day(mark.until),
            &mark.reason,
            &mark.by,
        ])?;
    }
    Ok(())
}

pub(super) fn todos<W: Write>(sheet: &mut Sheet<W>, records: &Records) -> io::Result<()> {
    let mut todos: Vec<_> = records.todos.iter().collect();
    todos.sort_by(|a, b| (&a.id, a.since, &a.title).cmp(&(&b.id, b.since, &b.title)));
    let person = records.prisoner.number.as_str();
    for todo in todos {
        sheet.row(&[
            &todo.id,
            person,
            &todo.title,
            &day(todo.due),
            &todo.lead,
            &todo.since.to_string(),
        ])?;
    }
    Ok(())
}

/// The records of one kind.
pub(super) fn entries<W: Write>(
    sheet: &mut Sheet<W>,
    kind: EntryKind,
    records: &Records,
) -> io::Result<()> {
    let all = records.entries.iter();
    let mut own: Vec<&Entry> = all.filter(|entry| entry.kind == kind).collect();
    own.sort_by(|a, b| a.id.cmp(&b.id));
    let person = records.prisoner.number.as_str();
    own.into_iter()
        .try_for_each(|one| entry(sheet, Some(person), one))
}

/// One record: its id, whose it is, and every field.
pub(super) fn entry<W: Write>(
    sheet: &mut Sheet<W>,
    person: Option<&str>,
    entry: &Entry,
) -> io::Result<()> {
    sheet.cell(&entry.id)?;
    if let Some(person) = person {
        sheet.cell(person)?;
    }
    for field in entry.kind.spec().fields {
        sheet.cell(entry.text(field.name))?;
    }
    sheet.end_row()
}
