//! `resettle config list`: every key with its value, and with `--origin` where that comes from.

use crate::cli::config::{self, Held, KEYS, Key, Origin, Settings, Value};
use crate::cli::globals::default_store;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, write_rows};
use std::path::Path;

/// List every key with its value
///
/// An option of the command line is over the environment variable of a key, that is over the file, and that is over what
/// holds when nobody says.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Say where each value comes from: option, environment, file or default
    #[arg(long)]
    origin: bool,
    /// Only what somebody settled
    #[arg(long)]
    set: bool,
    #[command(flatten)]
    format: FormatArg,
}

/// # Errors
/// A configuration that cannot be used.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let path = super::place(world)?;
    let settings = Settings::load(&world.env)?;
    let mut columns = vec![
        Column::new("key", "Key"),
        Column::new("value", "Value").flexible(),
    ];
    if args.origin {
        columns.push(Column::screen("From").flexible());
    }
    columns.extend([
        Column::data("origin"),
        Column::data("place"),
        Column::data("about"),
    ]);
    let mut rows = Vec::new();
    for key in KEYS {
        let held = over(&settings, key, world);
        if args.set
            && held
                .as_ref()
                .is_none_or(|held| held.origin == Origin::Default)
        {
            continue;
        }
        for (name, value) in named(key, held.as_ref()) {
            let origin = held.as_ref().map_or(&Origin::Default, |held| &held.origin);
            rows.push(row(&name, value, origin, key, &path, args.origin));
        }
    }
    let envelope = Envelope::new(world.options.today);
    write_rows(&mut world.out, args.format.get(), &columns, &envelope, rows)?;
    world.out.remark(format!("The file is {}.", path.display()));
    Ok(Ending::Done)
}

/// The names under which a value is listed: a table is one a lead.
fn named(key: &Key, held: Option<&Held>) -> Vec<(String, Cell)> {
    match held.map(|held| &held.value) {
        Some(Value::Table(table)) if !table.is_empty() => table
            .iter()
            .map(|(lead, list)| (format!("{}.{lead}", key.name), Cell::from(list.clone())))
            .collect(),
        Some(Value::List(list)) => vec![(key.name.to_owned(), Cell::from(list.clone()))],
        Some(Value::Number(number)) => {
            vec![(key.name.to_owned(), Cell::Int(i64::from(*number)))]
        }
        Some(Value::Text(text)) => vec![(key.name.to_owned(), Cell::text(text.clone()))],
        Some(Value::Table(_)) | None => vec![(key.name.to_owned(), Cell::Null)],
    }
}

fn row(name: &str, value: Cell, origin: &Origin, key: &Key, file: &Path, shown: bool) -> Vec<Cell> {
    let (word, place) = match origin {
        Origin::Option(option) => ("option", Some((*option).to_owned())),
        Origin::Environment(variable) => ("environment", Some((*variable).to_owned())),
        Origin::File(line) => ("file", Some(format!("{}:{line}", file.display()))),
        Origin::Default => ("default", None),
    };
    let place = place.map_or(Cell::Null, Cell::text);
    let mut cells = vec![Cell::text(name.to_owned()), value];
    if shown {
        let words = match origin {
            Origin::Option(option) => format!("option {option}"),
            Origin::Environment(variable) => format!("environment {variable}"),
            Origin::File(line) => format!("file, line {line}"),
            Origin::Default => "default".to_owned(),
        };
        cells.push(Cell::text(words));
    }
    cells.extend([Cell::text(word), place, Cell::text(key.help)]);
    cells
}

/// What holds for a key now.
///
/// # Errors
/// A configuration that cannot be used.
pub(super) fn settled(key: &'static Key, world: &World) -> Result<Option<Held>> {
    Settings::load(&world.env).map(|settings| over(&settings, key, world))
}

/// The option over what was settled, and the default under it.
fn over(settings: &Settings, key: &'static Key, world: &World) -> Option<Held> {
    let typed = world
        .options
        .typed
        .iter()
        .find(|(name, ..)| *name == key.name);
    if let Some((_, option, text)) = typed {
        let value = key.kind.of_text(text);
        return Some(Held {
            value: value.unwrap_or_else(|_| Value::Text(text.clone())),
            origin: Origin::Option(option),
        });
    }
    if let Some(held) = settings.held(key.name) {
        return Some(held.clone());
    }
    let default = match key.name {
        "store" => default_store(&world.env).map(|store| store.display().to_string()),
        _ => key.default.map(str::to_owned),
    };
    default.map(|text| Held {
        value: Value::Text(text),
        origin: Origin::Default,
    })
}

/// A value as lines of text: what `config get` prints.
pub(super) fn lines(value: &Value) -> Vec<String> {
    match value {
        Value::Text(text) => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        Value::List(list) => list.clone(),
        Value::Table(table) => table
            .iter()
            .map(|(lead, list)| format!("{lead}: {}", list.join(", ")))
            .collect(),
    }
}

/// Whether an environment variable holds over the file for a key.
pub(super) fn overruled(key: &Key, world: &World) -> Option<&'static str> {
    let variable = key.variable?;
    world.env.variable(variable).map(|_| variable)
}

/// The mistakes that a text of a configuration has.
pub(super) fn mistakes(file: &Path, text: &str) -> usize {
    config::read(&file.display().to_string(), text).1.len()
}
