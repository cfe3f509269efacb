//! `resettle note`: write something down about a case.

use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::{past_day, prison_number};
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::{Note, checks, names};
use crate::error::{Ending, Error, Result};

/// Write a note on a case; `-` reads it from standard input, so that it stays out of the shell's history
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    /// The note, or - to read it from standard input
    #[arg(value_name = "TEXT", num_args = 1.., required = true)]
    text: Vec<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An empty or unfit text, an unknown prisoner, a day in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = prison_number(&args.prisoner)?;
    let text = match args.text.as_slice() {
        [dash] if dash == "-" => super::files::standard_input_text()?,
        words => words.join(" "),
    };
    let text = names::free_text(text.trim_end())
        .map_err(|fault| Error::usage("bad-text", format!("the note {fault}")))?;
    if text.trim().is_empty() {
        return Err(Error::usage("bad-text", "the note is empty"));
    }
    edit(
        world,
        number,
        "note",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("a note", on, desk.today).map_err(|e| refused(&e))?;
            let id = desk.next_id('N')?;
            records.notes.push(Note {
                id: id.clone(),
                on,
                text,
                by: desk.user.to_owned(),
            });
            Ok(format!("note {id} of {}", on.long()))
        },
    )
}
