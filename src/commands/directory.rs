//! `resettle directory`: the registers that are in the program.

use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::domain::{authorities, establishments};
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, write_rows};

/// The registers: housing authorities and establishments
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    Authorities(List),
    Establishments(List),
    Find(Find),
}

/// List those of the day
#[derive(Debug, clap::Args)]
pub struct List {
    /// Also those that have ended or closed, or are yet to come
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    format: FormatArg,
}

/// Find a housing authority by a code or most of a name
#[derive(Debug, clap::Args)]
pub struct Find {
    /// What to look for
    #[arg(value_name = "TEXT", num_args = 1.., required = true)]
    text: Vec<String>,
    #[command(flatten)]
    format: FormatArg,
}

const AUTHORITY: [Column; 8] = [
    Column::new("key", "Key"),
    Column::data("gss_code"),
    Column::new("name", "Authority").flexible(),
    Column::new("kind", "Kind").flexible(),
    Column::new("nation", "Nation"),
    Column::data("valid_from"),
    Column::new("valid_to", "Until"),
    Column::data("successor"),
];

const ESTABLISHMENT: [Column; 4] = [
    Column::new("code", "Code"),
    Column::new("name", "Establishment").flexible(),
    Column::new("nation", "Nation"),
    Column::new("open", "Open"),
];

/// # Errors
/// Standard output cannot be written.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    let envelope = Envelope::new(world.options.today);
    match command {
        Command::Authorities(args) => {
            let today = world.options.today;
            let rows = authorities::all()
                .iter()
                .filter(|a| args.all || a.is_valid_on(today))
                .map(authority_cells);
            write_rows(
                &mut world.out,
                args.format.get(),
                &AUTHORITY,
                &envelope,
                rows,
            )?;
        }
        Command::Establishments(args) => {
            let rows = establishments::all()
                .iter()
                .filter(|e| args.all || e.open)
                .map(|e| {
                    vec![
                        Cell::text(e.code.clone()),
                        Cell::text(e.name.clone()),
                        Cell::text(e.nation.clone()),
                        Cell::Bool(e.open),
                    ]
                });
            write_rows(
                &mut world.out,
                args.format.get(),
                &ESTABLISHMENT,
                &envelope,
                rows,
            )?;
        }
        Command::Find(args) => {
            let today = world.options.today;
            let text = args.text.join(" ");
            let exact = authorities::find(&text, today);
            let near = authorities::suggestions(&text, today);
            let others = near
                .iter()
                .filter_map(|name| authorities::find(name, today));
            let mut found: Vec<_> = exact.into_iter().chain(others).collect();
            found.dedup_by_key(|authority| &authority.key);
            if write_rows(
                &mut world.out,
                args.format.get(),
                &AUTHORITY,
                &envelope,
                found.into_iter().map(authority_cells),
            )? == 0
            {
                world.out.remark("no authority of this name");
            }
        }
    }
    Ok(Ending::Done)
}

fn authority_cells(authority: &authorities::Authority) -> Vec<Cell> {
    vec![
        Cell::text(authority.key.clone()),
        Cell::from(authority.gss_code.clone()),
        Cell::text(authority.name.clone()),
        Cell::text(authority.kind.clone()),
        Cell::text(authority.nation.clone()),
        Cell::from(authority.valid_from),
        Cell::from(authority.valid_to),
        Cell::from(authority.successor.clone()),
    ]
}
