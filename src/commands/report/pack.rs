//! A pack counted as of one operation, and its files: the same for whoever writes them and for whoever checks them.
//!
//! Refuses to know folders and what is said about a pack.

use super::count::{Question, count};
use crate::calendar::{Calendar, Day};
use crate::commands::world::Books;
use crate::error::{Error, Result};
use crate::output::manifest::{AskedFor, Manifest, PackFile};
use crate::output::pack;
use crate::output::page::made::Made;
use crate::report::board::{Board, Part, periods};
use crate::store::{Head, Store};

/// The store as it was at the end of an operation, with the calendar that held then.
///
/// # Errors
/// There is no such operation, or the store cannot be read.
pub fn books_at(store: Store, operation: i64, today: Day) -> Result<Books> {
    let store = store.as_at(operation)?;
    let calendar = Calendar::england_and_wales().with_extra(store.holidays()?);
    Ok(Books {
        store,
        calendar,
        today,
    })
}

/// The same store held at its newest operation, whatever others do to it meanwhile, and that operation.
///
/// # Errors
/// The store cannot be read.
pub fn pinned(books: Books) -> Result<(Books, Head)> {
    let head = books.store.head()?;
    let Books { store, today, .. } = books;
    Ok((books_at(store, head.operation, today)?, head))
}

/// Of which state of the store something was made.
#[must_use]
pub fn made(head: Head, asked: &AskedFor) -> Made {
    Made {
        operation: head.operation,
        head: head.hash.to_string(),
        known_on: asked.known_on,
        disclosure_note: asked.disclosure.note(),
    }
}

/// Counts all parts for the period and those before it, in one pass.
///
/// # Errors
/// A store that cannot be read; a report that does not add up.
pub fn board(parts: &[Part], asked: &AskedFor, books: &Books) -> Result<Board> {
    let question = Question {
        reports: parts.iter().map(|part| (part.indicator, part.by)).collect(),
        periods: periods(&asked.period),
        known_on: asked.known_on,
        classification: asked.classification,
    };
    let tables = count(&question, books)?;
    Board::new(
        parts.iter().copied().zip(tables).collect(),
        &question.periods,
        asked.known_on,
        asked.classification,
        asked.disclosure,
    )
    .ok_or_else(|| Error::bug("no-period", "a pack of no period"))
}

/// The files of a pack and its manifest.
///
/// # Errors
/// A mistake of ours, or a store that cannot be read.
pub fn files(board: &Board, made: &Made, books: &Books) -> Result<(Vec<PackFile>, Manifest)> {
    let files = pack::files(board, made)?;
    let store = books.store.fingerprint()?.map(|hash| hash.to_string());
    let manifest = Manifest::of(board, made, store, &files);
    Ok((files, manifest))
}
