//! `resettle prisoner list`: everybody in the store.

use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::everybody::list::{self, InTurn, Of};
use crate::commands::narrow::Narrow;
use crate::domain::window;
use crate::domain::{Case, Window};
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Tail};
use crate::store::{Filter, Needs};

/// List the people in the store
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    format: FormatArg,
}

pub(super) const COLUMNS: [Column; 6] = [
    Column::new("prison_number", "Number"),
    Column::new("name", "Name").personal().flexible(),
    Column::new("establishment", "Where").flexible(),
    Column::new("legal_status", "Status"),
    Column::new("reception_date", "Received"),
    Column::new("release_date", "Release"),
];

pub(super) fn cells(case: &Case, window: &Window) -> Vec<Cell> {
    let spell = case.current_spell();
    vec![
        Cell::text(case.prisoner.number.to_string()),
        Cell::text(case.prisoner.full_name()),
        crate::commands::window::rows::establishment(case),
        Cell::from(spell.map(|spell| spell.custody.legal_status.word())),
        Cell::from(spell.map(|spell| spell.received())),
        Cell::from(window.release_date),
    ]
}

/// # Errors
/// A store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let narrow = args.narrow.resolve(&books)?;
    let of = Of {
        books: &books,
        filter: &Filter::All,
        needs: Needs::Planning,
    };
    let format = args.format.get();
    let (today, calendar) = (books.today, &books.calendar);
    let show = |case: &Case, shown: &mut InTurn<'_>| {
        if narrow.lets_through(case) {
            return shown.row(&cells(case, &window::of_release(case, today, calendar)));
        }
        shown.hide(1);
        Ok(())
    };
    let (rows, hidden) = list::rows(of, &mut world.out, format, &COLUMNS, &show)?;
    if rows.finish(narrow.tail(Tail::default(), hidden))? == 0 {
        world.out.remark("nobody to list");
    }
    Ok(Ending::Done)
}
