//! Lists of a whole caseload: rows are made on the thread that has read their case, and hidden ones counted there.
//!
//! [`rows`] is for a list in the order of prison numbers: its rows change threads as bytes, because to free on one thread what
//! another took makes both wait. [`found`] is for a list that is put in order when all is known. Refuses to know what a row says.

use super::{Findings, look_through};
use crate::commands::world::Books;
use crate::domain::Case;
use crate::error::Result;
use crate::output::{Ahead, Cell, Column, Envelope, Format, Layout, Out, Rows};
use crate::store::{Filter, Needs};

/// Whose cases a list is made of, as of the day of the books, and how much of them it asks for.
#[derive(Clone, Copy)]
pub struct Of<'l> {
    pub books: &'l Books,
    pub filter: &'l Filter,
    pub needs: Needs,
}

/// What a list shows of some cases, and how many it hides.
pub struct Shown<R> {
    rows: R,
    hidden: usize,
}

impl InTurn<'_> {
    /// One more row.
    ///
    /// # Errors
    /// A row of another shape than the list has: a mistake of ours.
    pub fn row(&mut self, cells: &[Cell]) -> Result<()> {
        self.rows.row((), cells)
    }
}

impl<T> Found<T> {
    /// One more row, with whatever it is put in order by.
    pub fn found(&mut self, row: T) {
        self.rows.push(row);
    }
}

impl<R> Shown<R> {
    /// So many more were not asked for.
    pub fn hide(&mut self, count: usize) {
        self.hidden += count;
    }
}

/// What a list in the order of prison numbers shows.
pub type InTurn<'l> = Shown<Ahead<'l, ()>>;

/// What a list that is put in order later shows.
pub type Found<T> = Shown<Vec<T>>;

/// Writes the rows that `show` makes of each case, in the order of prison numbers. Gives them to be finished, and how many are
/// hidden.
///
/// # Errors
/// A store that cannot be read, or output that cannot be written.
pub fn rows<'o>(
    of: Of<'_>,
    out: &'o mut Out,
    format: Format,
    columns: &[Column],
    show: &(dyn Fn(&Case, &mut InTurn<'_>) -> Result<()> + Sync),
) -> Result<(Rows<'o>, usize)> {
    let layout = Layout::of(out, format, columns);
    let mut rows = Rows::laid_out(out, layout.clone(), &Envelope::new(of.books.today))?;
    let mut hidden = 0;
    each_portion(of, &|| Ahead::of(&layout), show, |shown| {
        hidden += shown.hidden;
        shown.rows.write(&mut rows)
    })?;
    Ok((rows, hidden))
}

/// What `show` finds in each case, in the order of prison numbers, and how many are hidden.
///
/// # Errors
/// A store that cannot be read.
pub fn found<T: Send>(
    of: Of<'_>,
    show: &(dyn Fn(&Case, &mut Found<T>) + Sync),
) -> Result<(Vec<T>, usize)> {
    let show = |case: &Case, shown: &mut Found<T>| {
        show(case, shown);
        Ok(())
    };
    let (mut all, mut hidden) = (Vec::new(), 0);
    each_portion(of, &Vec::new, &show, |shown| {
        hidden += shown.hidden;
        all.extend(shown.rows);
        Ok(())
    })?;
    Ok((all, hidden))
}

fn each_portion<R: Send>(
    of: Of<'_>,
    begin: &(dyn Fn() -> R + Sync),
    show: &(dyn Fn(&Case, &mut Shown<R>) -> Result<()> + Sync),
    mut take: impl FnMut(Shown<R>) -> Result<()>,
) -> Result<()> {
    let begin = || Listing {
        begin,
        show,
        shown: Shown {
            rows: begin(),
            hidden: 0,
        },
    };
    let Of {
        books,
        filter,
        needs,
    } = of;
    look_through(
        &books.store,
        filter,
        needs,
        books.today,
        &begin,
        |portion: Listing<'_, R>| take(portion.shown),
    )
}

/// A list on its way through a portion.
struct Listing<'l, R> {
    begin: &'l (dyn Fn() -> R + Sync),
    show: &'l (dyn Fn(&Case, &mut Shown<R>) -> Result<()> + Sync),
    shown: Shown<R>,
}

impl<R: Send> Findings for Listing<'_, R> {
    fn look_at(&mut self, case: Case) -> Result<()> {
        (self.show)(&case, &mut self.shown)
    }

    fn after(&mut self) -> Self {
        Self {
            begin: self.begin,
            show: self.show,
            shown: Shown {
                rows: (self.begin)(),
                hidden: 0,
            },
        }
    }
}
