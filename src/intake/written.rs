//! Rows of the families that only an export of ours writes: spells, the history of release dates, notes, marks and to-dos.
//!
//! Knows their shape. That they came from a store is not taken on trust: every value passes its constructor.

use crate::calendar::Day;
use crate::domain::custody::Sentence;
use crate::domain::families::{
    Column, CustodyColumn as C, MarkColumn as M, NoteColumn as N, ReleaseDateColumn as D,
    TodoColumn as T,
};
use crate::domain::{
    Custody, KnownBy, LegalStatus, Mark, MarkKind, Note, PrisonNumber, ReleaseDate,
    ReleaseDateKind, SpellKind, Todo,
};
use crate::intake::cells::Cells;
use crate::intake::incoming::{CustodyRow, ReleaseDateRow};

fn missing<Col: Column>(cells: &mut Cells<'_, '_, Col>, column: Col) {
    if cells.trimmed(column).is_empty() {
        let message = format!("{} is missing", column.word());
        cells.error(column, "missing", None, message);
    }
}

/// A row of custody; none when it has an error.
pub fn custody(cells: &mut Cells<'_, '_, C>) -> Option<(PrisonNumber, CustodyRow)> {
    let number = cells.prison_number(C::Number);
    let received = cells.needed_day(C::Received);
    let status = cells.word(
        C::LegalStatus,
        "unknown-status",
        LegalStatus::from_label,
        LegalStatus::ALL.iter().map(|status| status.word()),
    );
    let kind = cells.word(
        C::Kind,
        "unknown-spell-kind",
        SpellKind::from_word,
        SpellKind::ALL.iter().map(|kind| kind.word()),
    );
    let recalled = status == Some(LegalStatus::Recall);
    let custody = Custody {
        received: received.unwrap_or(Day::MIN),
        kind: kind.unwrap_or(if recalled {
            SpellKind::Recall
        } else {
            SpellKind::Reception
        }),
        legal_status: status.unwrap_or(LegalStatus::Other),
        sentence: Sentence {
            on: cells.day(C::SentenceDate),
            kind: cells.line(C::SentenceType),
            length: cells.line(C::SentenceLength),
            days: cells.count(C::SentenceDays),
            remand_days: cells.count(C::RemandDays),
        },
        released: cells.day(C::Released),
    };
    if received.is_some()
        && let Some(on) = custody.released
    {
        let today = cells.today();
        cells.ask(
            C::Released,
            crate::domain::checks::release(on, &custody, today),
        );
    }
    if cells.is_refused() {
        return None;
    }
    let given = cells.given();
    Some((number?, CustodyRow { given, custody }))
}

/// A row of release-dates; none when it has an error.
pub fn release_date(cells: &mut Cells<'_, '_, D>) -> Option<(PrisonNumber, ReleaseDateRow)> {
    let number = cells.prison_number(D::Number);
    let spell = cells.needed_day(D::Received);
    missing(cells, D::Kind);
    let kind = cells.word(
        D::Kind,
        "unknown-date-kind",
        ReleaseDateKind::from_word,
        ReleaseDateKind::ALL.iter().map(|kind| kind.word()),
    );
    let day = cells.day(D::Day);
    let known_on = cells.needed_day(D::KnownOn);
    let known_by = cells
        .word(
            D::KnownBy,
            "unknown-source",
            KnownBy::from_word,
            KnownBy::ALL.iter().map(|by| by.word()),
        )
        .unwrap_or(KnownBy::Import);
    let nth = cells.count(D::Nth).unwrap_or(0);
    if cells.is_refused() {
        return None;
    }
    let date = ReleaseDate {
        kind: kind?,
        day,
        known_on: known_on?,
        known_by,
        nth,
    };
    let spell = spell?;
    Some((number?, ReleaseDateRow { spell, date }))
}

/// A row of notes; none when it has an error.
pub fn note(cells: &mut Cells<'_, '_, N>) -> Option<(PrisonNumber, Note)> {
    let number = cells.prison_number(N::Number);
    let on = cells.needed_day(N::On);
    missing(cells, N::Text);
    let id = cells.line(N::Id);
    let text = cells.free_text(N::Text);
    let by = cells.line(N::By);
    if cells.is_refused() {
        return None;
    }
    let on = on?;
    Some((number?, Note { id, on, text, by }))
}

/// A row of marks; none when it has an error.
pub fn mark(cells: &mut Cells<'_, '_, M>) -> Option<(PrisonNumber, Mark)> {
    let number = cells.prison_number(M::Number);
    let spell = cells.needed_day(M::Spell);
    missing(cells, M::Action);
    missing(cells, M::Kind);
    let kind = cells.word(
        M::Kind,
        "unknown-mark",
        MarkKind::from_word,
        MarkKind::ALL.iter().map(|kind| kind.word()),
    );
    let on = cells.needed_day(M::On);
    let action = cells.line(M::Action);
    let subject = cells.line(M::Subject);
    let until = cells.day(M::Until);
    let reason = cells.free_text(M::Reason);
    let by = cells.line(M::By);
    if cells.is_refused() {
        return None;
    }
    let mark = Mark {
        spell: spell?,
        action,
        subject,
        kind: kind?,
        on: on?,
        until,
        reason,
        by,
    };
    Some((number?, mark))
}

/// A row of to-dos; none when it has an error.
pub fn todo(cells: &mut Cells<'_, '_, T>) -> Option<(PrisonNumber, Todo)> {
    let number = cells.prison_number(T::Number);
    let since = cells.needed_day(T::Since);
    missing(cells, T::Title);
    let id = cells.line(T::Id);
    let title = cells.free_text(T::Title);
    let due = cells.day(T::Due);
    let lead = cells.line(T::Lead);
    if cells.is_refused() {
        return None;
    }
    let todo = Todo {
        id,
        title,
        due,
        lead,
        since: since?,
    };
    Some((number?, todo))
}
