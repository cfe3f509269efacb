//! `resettle directory find`: one search over authorities, establishments, providers and offices.

use super::held;
use crate::calendar::Day;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::domain::lookup::{Found, look_up, remark};
use crate::domain::{Entry, authorities, prisons};
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, write_rows};

/// Find an authority, an establishment, a provider or an office by a code, an alias or most of a name
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to look for
    #[arg(value_name = "TEXT", num_args = 1.., required = true)]
    text: Vec<String>,
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 7] = [
    Column::new("what", "What"),
    Column::new("key", "Key"),
    Column::new("name", "Name").flexible(),
    Column::new("nation", "Nation"),
    Column::data("valid_to"),
    Column::data("successor"),
    Column::new("note", "Note").flexible(),
];

/// # Errors
/// A store that cannot be read; standard output cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let today = world.options.today;
    let directory = held(world)?;
    let found = look_up(&args.text.join(" "), today, &directory);
    let rows = found.iter().map(|one| cells(one, &directory, today));
    let (format, envelope) = (args.format.get(), Envelope::new(today));
    if write_rows(&mut world.out, format, &COLUMNS, &envelope, rows)? == 0 {
        world.out.remark("nothing of this name in the directory");
    }
    Ok(Ending::Done)
}

fn cells(found: &Found<'_>, directory: &[Entry], today: Day) -> Vec<Cell> {
    let none = || Cell::Null;
    match found {
        Found::Authority(authority) => vec![
            Cell::from("authority"),
            Cell::text(authority.key.clone()),
            Cell::text(authority.name.clone()),
            Cell::text(authority.nation.clone()),
            Cell::from(authority.valid_to),
            Cell::from(authority.successor.clone()),
            Cell::from(remark(authority, today)),
        ],
        Found::Establishment(prison) => {
            let local = match prisons::is_local(&prison.code, directory) {
                Some(true) => Some("a local prison"),
                Some(false) => Some("not a local prison"),
                None => None,
            };
            let closed = (!prison.open).then_some("closed");
            let notes: Vec<&str> = closed.into_iter().chain(local).collect();
            let note = (!notes.is_empty()).then(|| notes.join("; "));
            vec![
                Cell::from("establishment"),
                Cell::text(prison.code.clone()),
                Cell::text(prison.name.clone()),
                Cell::text(prison.nation.clone()),
                none(),
                none(),
                Cell::from(note),
            ]
        }
        Found::Entry(entry) => {
            let council = authorities::name_of(entry.text("authority"));
            let texts = [
                council,
                entry.text("purpose"),
                entry.text("area"),
                entry.text("email"),
                entry.text("phone"),
            ];
            let texts = texts.into_iter().filter(|text| !text.is_empty());
            vec![
                Cell::text(entry.kind.word()),
                Cell::text(entry.id.clone()),
                Cell::text(entry.text("name").to_owned()),
                none(),
                none(),
                none(),
                Cell::text(texts.collect::<Vec<_>>().join(", ")),
            ]
        }
    }
}
