//! `resettle directory provider`: who has housing or support to give, whom they take, and why one would not take somebody.

use super::records::{self, Add, Edit, Remove, pick};
use crate::calendar::{Calendar, Day};
use crate::cli::shared::FormatArg;
use crate::cli::typed::{one_of, prison_number};
use crate::commands::World;
use crate::commands::entry::rows::{cell, directory_cells, directory_columns};
use crate::domain::entry::kinds::{PROVIDER_KINDS, Provider};
use crate::domain::{Case, Entry, Kept, providers};
use crate::error::{Ending, Error, Result};
use crate::output::{Card, Cell, Column, Envelope, Format, Rows, Tail, write_rows};
use clap::ValueEnum;

/// Providers of housing or support: add, edit, remove, list, show
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Write down a provider
    Add(Add<Provider>),
    /// Change a provider: `resettle directory provider add` explains the options
    Edit(Edit<Provider>),
    /// Take back a provider that was written down by mistake
    Remove(Remove<Provider>),
    List(List),
    Show(Show),
}

/// List providers
#[derive(Debug, clap::Args)]
pub struct List {
    /// Only those of which it is recorded that they take them
    #[arg(long, value_name = "WHOM")]
    takes: Vec<Takes>,
    /// Only those whose list is not closed
    #[arg(long)]
    open: bool,
    /// Only those of this kind
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// Only those whose area has this in it
    #[arg(long, value_name = "TEXT")]
    area: Option<String>,
    /// Say of each why it would not take this person, on what is recorded
    #[arg(long = "for", value_name = "PRISONER")]
    person: Option<String>,
    #[command(flatten)]
    format: FormatArg,
}

/// Show one provider
#[derive(Debug, clap::Args)]
pub struct Show {
    /// The record's id, or its whole name
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    format: FormatArg,
}

/// Whom a provider may take or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Takes {
    /// People of high risk of harm
    HighRisk,
    /// People with a history of arson
    Arson,
    /// People with a sexual offence
    SexualOffences,
}

impl Takes {
    fn word(self) -> &'static str {
        match self {
            Self::HighRisk => "high-risk",
            Self::Arson => "arson",
            Self::SexualOffences => "sexual-offences",
        }
    }

    fn answer(self, provider: &Provider) -> Option<bool> {
        match self {
            Self::HighRisk => provider.high_risk,
            Self::Arson => provider.arson,
            Self::SexualOffences => provider.sexual_offences,
        }
    }
}

/// # Errors
/// Those of the verb.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::Add(args) => records::add(args, world),
        Command::Edit(args) => records::edit(args, world),
        Command::Remove(args) => records::remove(args, world),
        Command::List(args) => list(args, world),
        Command::Show(args) => show(args, world),
    }
}

fn list(args: List, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let today = books.today;
    let kind = args.kind.as_deref();
    let kind = kind
        .map(|typed| one_of(typed, PROVIDER_KINDS, "kind of provider", "--kind"))
        .transpose()?;
    let case = match &args.person {
        Some(typed) => Some(books.case(prison_number(typed)?)?),
        None => None,
    };
    let area = args.area.as_deref().unwrap_or_default().to_lowercase();
    let is_asked_for = |provider: &Provider| {
        let takes = |whom: &Takes| whom.answer(provider) == Some(true);
        let lies_in = provider.area.as_deref().unwrap_or_default().to_lowercase();
        args.takes.iter().all(takes)
            && (!args.open || providers::is_open(provider, today))
            && (kind.is_none() || provider.kind.as_deref() == kind)
            && lies_in.contains(&area)
    };
    let mut columns = directory_columns(Provider::SPEC);
    if case.is_some() {
        // On a screen the reasons need the room of the facts that they come from.
        for column in columns.iter_mut().skip(2) {
            column.screen = false;
        }
        columns.push(Column::new("reasons", "Why not").flexible());
    }
    let directory = books.store.directory()?;
    let mut rows = Rows::open(
        &mut world.out,
        args.format.get(),
        &columns,
        &Envelope::new(today),
    )?;
    let mut hidden = 0;
    for entry in directory.iter().filter(|e| e.kind == Provider::KIND) {
        let provider = Provider::of(entry);
        if !is_asked_for(&provider) {
            hidden += 1;
            continue;
        }
        let mut cells = directory_cells(entry);
        let reasons = case.as_ref();
        cells.extend(reasons.map(|case| why_not(&provider, case, &books.calendar, today)));
        rows.row(&cells)?;
    }
    if rows.finish(tail(&args, kind, hidden))? == 0 {
        world.out.remark("no providers");
    }
    Ok(Ending::Done)
}

fn why_not(provider: &Provider, case: &Case, calendar: &Calendar, today: Day) -> Cell {
    let reasons = providers::fits(provider, case, calendar, today);
    Cell::from(reasons.iter().map(ToString::to_string).collect::<Vec<_>>())
}

/// What narrowed the list, and how many that hid.
fn tail(args: &List, kind: Option<&str>, hidden: usize) -> Tail {
    let mut tail = Tail::default();
    let words: Vec<&str> = args.takes.iter().map(|whom| whom.word()).collect();
    if !words.is_empty() {
        tail = tail.filter("takes", words.join(", "));
    }
    if args.open {
        tail = tail.filter("open", true);
    }
    if let Some(kind) = kind {
        tail = tail.filter("kind", kind);
    }
    if let Some(area) = &args.area {
        tail = tail.filter("area", area.clone());
    }
    let narrowed = !tail.filter.is_empty();
    if narrowed { tail.hidden(hidden) } else { tail }
}

fn show(args: Show, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let directory = books.store.directory()?;
    let entry = pick(&directory, Provider::KIND, &args.id)?;
    let format = args.format.get();
    if format == Format::Table {
        card(entry, books.today).write(&mut world.out)?;
        return Ok(Ending::Done);
    }
    let columns = directory_columns(Provider::SPEC);
    let envelope = Envelope::new(books.today);
    write_rows(
        &mut world.out,
        format,
        &columns,
        &envelope,
        [directory_cells(entry)],
    )?;
    Ok(Ending::Done)
}

fn card(entry: &Entry, today: Day) -> Card {
    let mut card = Card::new(format!("{}  {}", entry.id, entry.text("name")));
    card.section("Provider");
    for (field, _) in entry.known().filter(|(field, _)| field.name != "name") {
        let label = field.name.replace('_', " ");
        card.pair(label, cell(entry, field).screen());
    }
    if !providers::is_open(&Provider::of(entry), today) {
        card.bullet("Its list is closed.");
    }
    card
}

/// The provider of a directory that an id or a whole name means.
///
/// # Errors
/// No such provider.
pub fn named(directory: &[Entry], typed: &str) -> Result<Provider, Error> {
    pick(directory, Provider::KIND, typed).map(Provider::of)
}
