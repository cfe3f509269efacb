//! `resettle protocol show`: every line of a protocol, with what became of it.

use super::known_as;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, Format, write_rows};
use crate::protocol::Disposition;

/// Show every line of a protocol
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The protocol's id
    #[arg(value_name = "ID")]
    id: String,
    /// Print the file itself, to learn from or to start your own with
    #[arg(long, conflicts_with = "format")]
    source: bool,
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 9] = [
    Column::new("id", "Rule"),
    Column::data("kind"),
    Column::data("force"),
    Column::data("action"),
    Column::new("title", "What").flexible(),
    Column::new("due", "When").flexible(),
    Column::data("owed_by"),
    Column::new("cite", "Source").flexible(),
    Column::data("disposition"),
];

/// # Errors
/// An unknown protocol, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let known = known_as(&books.store, &args.id)?;
    let protocol = known.protocol;
    if args.source {
        let text = known
            .text
            .or_else(|| crate::protocol::entry(&protocol.id).map(|entry| entry.text.to_owned()));
        world.out.raw(text.unwrap_or_default().as_bytes())?;
        return Ok(Ending::Done);
    }
    let format = args.format.get();
    if format == Format::Table {
        world.out.heading(format!(
            "{}: {} (version {})",
            protocol.id, protocol.title, protocol.version
        ))?;
        world.out.line(format!(
            "Source: {}. Ages: {}.",
            protocol.source, protocol.ages
        ))?;
        world.out.blank()?;
    }
    let rows = protocol
        .dispositions()
        .map(|(id, disposition)| match disposition {
            Disposition::Rule(rule) => vec![
                Cell::text(id.to_owned()),
                Cell::text(rule.kind.word()),
                Cell::text(rule.force.word()),
                Cell::text(rule.action.clone()),
                Cell::text(rule.title.clone()),
                Cell::text(rule.due_words()),
                Cell::from(rule.owed_by.as_ref().map(|party| party.role.word())),
                Cell::text(rule.cite.clone()),
                "rule".into(),
            ],
            Disposition::NotRule(other) => vec![
                Cell::text(id.to_owned()),
                Cell::Null,
                Cell::Null,
                Cell::Null,
                Cell::words(format!("not a rule: {}", other.why), Cell::Null),
                Cell::Null,
                Cell::Null,
                Cell::Null,
                Cell::text(other.why.clone()),
            ],
        });
    write_rows(
        &mut world.out,
        format,
        &COLUMNS,
        &Envelope::new(books.today),
        rows.collect::<Vec<_>>(),
    )?;
    Ok(Ending::Done)
}
