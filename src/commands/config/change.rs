//! `resettle config set` and `unset`: one key of the file, with its comments and its order left as they are.

use super::list::{lines, mistakes, overruled};
use crate::cli::config::{self, Kind, Unset, Value};
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::env::{Found, look_at, make_private_folder, real_path, write_private};
use crate::error::{Ending, Error, Result};
use std::path::Path;

/// Set a key
///
/// The value is checked before anything is written, the file is written whole or not at all, for you alone to read, and
/// comments and order of it stay. Several values, or commas, make a list.
#[derive(Debug, clap::Args)]
pub struct SetArgs {
    /// The key, such as mail.method, or mail.recipients.LEAD for the addresses of one lead
    #[arg(value_name = "KEY")]
    key: String,
    /// The value
    #[arg(value_name = "VALUE", required = true, num_args = 1..)]
    value: Vec<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// Take a key out of the file, so that what holds without it holds again
#[derive(Debug, clap::Args)]
pub struct UnsetArgs {
    /// The key; one that does not exist can be taken out too
    #[arg(value_name = "KEY")]
    key: String,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// No such key, a value that may not stand there, a file that is not TOML or cannot be written.
pub fn set(args: SetArgs, world: &mut World) -> Result<Ending> {
    let key = super::known(&args.key)?;
    let value = value(key.kind, &args)?;
    let path = super::place(world)?;
    let before = text(&path)?;
    let after = config::set(&before, &args.key, &value).map_err(|e| not_toml(e, &path))?;
    let shown = lines(&value).join(", ");
    finish(world, &path, &before, &after, args.dry_run.dry_run)?;
    let would = if args.dry_run.dry_run {
        "would be"
    } else {
        "is"
    };
    let place = path.display();
    world
        .out
        .status(format!("{} {would} {shown}, in {place}.", args.key));
    if let Some(variable) = overruled(key, world) {
        world.out.warning(format!(
            "{variable} is set in the environment and holds over the file"
        ));
    }
    Ok(Ending::Done)
}

/// # Errors
/// No such key in the file, a whole table of keys, a file that is not TOML or cannot be written.
pub fn unset(args: UnsetArgs, world: &mut World) -> Result<Ending> {
    let path = super::place(world)?;
    let before = text(&path)?;
    let after = match config::unset(&before, &args.key).map_err(|e| not_toml(e, &path))? {
        Unset::Taken(after) => after,
        Unset::NotThere => {
            super::known(&args.key)?;
            world
                .out
                .status(format!("{} is not set in {}.", args.key, path.display()));
            return Ok(Ending::Done);
        }
        Unset::Table(under) => {
            let message = format!("{} is not a key but a table of {}", args.key, under.len());
            return Err(Error::usage("key-is-a-table", message)
                .at("KEY")
                .hint(format!("take out one of them: {}", under.join(", "))));
        }
    };
    finish(world, &path, &before, &after, args.dry_run.dry_run)?;
    let would = if args.dry_run.dry_run {
        "would be"
    } else {
        "is"
    };
    world.out.status(format!(
        "{} {would} taken out of {}.",
        args.key,
        path.display()
    ));
    Ok(Ending::Done)
}

/// What was typed as the value of a key.
fn value(kind: Kind, args: &SetArgs) -> Result<Value> {
    let pieces = || args.value.iter().flat_map(|value| value.split(','));
    let read = match kind {
        // A path is kept from the root: where it was typed is not where it is read.
        Kind::Path => {
            let path = crate::env::absolute(Path::new(&args.value.join(" ")));
            kind.of_text(&path.to_string_lossy())
        }
        Kind::Domains => kind.of_text(&args.value.join(",")),
        Kind::Recipients if args.key != "mail.recipients" => {
            config::addresses(pieces()).map(Value::List)
        }
        _ => kind.of_text(&args.value.join(" ")),
    };
    read.map_err(|wrong| {
        let message = format!(
            "{} takes {}, and this is {}",
            args.key,
            kind.words(),
            wrong.found
        );
        let error = Error::usage("bad-value", message).at("VALUE");
        wrong.hint.into_iter().fold(error, Error::hint)
    })
}

/// The text of the file, and none where there is no file yet.
fn text(path: &Path) -> Result<String> {
    if look_at(path) == Found::Nothing {
        return Ok(String::new());
    }
    String::from_utf8(crate::env::read_file_within(path, 1_000_000)?).map_err(|_| {
        Error::configuration("bad-configuration", "the configuration is not UTF-8 text")
            .at(path.display())
    })
}

fn not_toml(cause: toml_edit::TomlError, path: &Path) -> Error {
    Error::configuration(
        "bad-configuration",
        "the configuration is not TOML, and was left as it is",
    )
    .at(path.display())
    .hint("see where with `resettle config check`")
    .caused_by(cause)
}

/// Writes the file, and says so where something else in it is wrong.
fn finish(world: &mut World, path: &Path, before: &str, after: &str, dry_run: bool) -> Result<()> {
    if !dry_run && before != after {
        if let Some(folder) = path.parent() {
            make_private_folder(folder)?;
        }
        // A link stays a link, as those keep it who hold such files in one place.
        write_private(&real_path(path), after.as_bytes(), true)?;
    }
    if mistakes(path, after) > 0 {
        world
            .out
            .warning("the configuration has mistakes; see `resettle config check`");
    }
    Ok(())
}
