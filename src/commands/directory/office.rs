//! `resettle directory office`: the offices that the team wrote down. With those that come with the program they are listed
//! by `directory offices`.

use super::records::{self, Add, Edit, Remove};
use crate::cli::shared::FormatArg;
use crate::cli::typed::authority;
use crate::commands::World;
use crate::commands::entry::rows::{directory_cells, directory_columns};
use crate::domain::Kept;
use crate::domain::entry::kinds::Office;
use crate::error::{Ending, Result};
use crate::output::{Envelope, write_rows};

/// Offices and how they are reached: add, edit, remove, list
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Write down an office
    Add(Add<Office>),
    /// Change an office: `resettle directory office add` explains the options
    Edit(Edit<Office>),
    /// Take back an office that was written down by mistake; for one no longer used, `edit --ended`
    Remove(Remove<Office>),
    List(List),
}

/// List the offices that were written down here
#[derive(Debug, clap::Args)]
pub struct List {
    /// Only those of this authority
    #[arg(long, value_name = "AUTHORITY")]
    authority: Option<String>,
    #[command(flatten)]
    format: FormatArg,
}

/// # Errors
/// Those of the verb.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::Add(args) => records::add(args, world),
        Command::Edit(args) => records::edit(args, world),
        Command::Remove(args) => records::remove(args, world),
        Command::List(args) => list(args, world),
    }
}

fn list(args: List, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let of = args.authority.as_deref();
    let of = of
        .map(|typed| authority(typed, books.today, "--authority"))
        .transpose()?;
    let directory = books.store.directory()?;
    let own = directory.iter().filter(|entry| entry.kind == Office::KIND);
    let own = own.filter(|entry| of.is_none_or(|of| entry.text("authority") == of.key));
    let columns = directory_columns(Office::SPEC);
    let (format, envelope) = (args.format.get(), Envelope::new(books.today));
    if write_rows(
        &mut world.out,
        format,
        &columns,
        &envelope,
        own.map(directory_cells),
    )? == 0
    {
        world.out.remark(
            "none written down here; `resettle directory offices` has those of the program too",
        );
    }
    Ok(Ending::Done)
}
