//! `resettle protocol check`: every mistake in a protocol file at once, each with its place. Needs no store.

use crate::commands::World;
use crate::env::read_file_within;
use crate::error::{Ending, Error, Result};
use crate::output::say;
use crate::protocol::{MOST_MISTAKES, Protocol, check};
use std::path::{Path, PathBuf};

/// Check a protocol file
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// # Errors
/// A file that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let (_, read) = read(&args.file)?;
    match read {
        Ok(protocol) => {
            let rules = say::plural(protocol.rules.len(), "rule", "rules");
            world.out.status(format!(
                "{}: version {}, {rules}, no mistakes.",
                protocol.id, protocol.version
            ));
            Ok(Ending::Done)
        }
        Err(mistakes) => {
            for mistake in &mistakes {
                world.out.whole(mistake.to_string())?;
            }
            let count = say::plural(mistakes.len(), "mistake", "mistakes");
            world.out.status(if mistakes.len() < MOST_MISTAKES {
                count
            } else {
                format!("{count}, and there may be more")
            });
            Ok(Ending::Refused)
        }
    }
}

/// The longest protocol of all has a tenth of this.
const MOST_BYTES: u64 = 1 << 20;

/// Reads a protocol file: its text, and the protocol or its mistakes.
///
/// # Errors
/// A file that cannot be read, is larger than any protocol, or is not text.
pub fn read(file: &Path) -> Result<(String, Result<Protocol, Vec<crate::protocol::Mistake>>)> {
    let bytes = read_file_within(file, MOST_BYTES)?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Error::cannot("not-utf-8", "the file is not UTF-8 text").at(file.display()))?;
    let text = text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text);
    let read = check(&file.display().to_string(), &text);
    Ok((text, read))
}
