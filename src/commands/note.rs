//! `resettle note`: write something down about a case.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::{Note, checks, names};
use crate::error::{Ending, Error, Result};

/// Write a note on a case; `-` reads it from standard input, so that it stays out of the shell's history
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// The note, or - to read it from standard input; asked for on a terminal where it is not given
    #[arg(value_name = "TEXT", num_args = 1..)]
    text: Vec<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An empty or unfit text, an unknown prisoner, a day in the future.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let text = match args.text.as_slice() {
        [dash] if dash == "-" => super::files::standard_input_text()?,
        words => {
            let typed = (!words.is_empty()).then(|| words.join(" "));
            world.text(typed, "The note", "TEXT", |typed| note(typed).map(drop))?
        }
    };
    let text = note(&text)?;
    args.on = world.on(args.on, "a note")?;
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

/// The text of a note, as it is kept.
fn note(typed: &str) -> Result<String> {
    let text = names::free_text(typed.trim_end())
        .map_err(|fault| Error::usage("bad-text", format!("the note {fault}")))?;
    if text.trim().is_empty() {
        return Err(Error::usage("bad-text", "the note is empty"));
    }
    Ok(text)
}
