//! `resettle protocol words`: every word that a protocol file may use, with what it means.

use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::fact::owners::{Owner, owner};
use crate::error::{Ending, Error, Result};
use crate::output::{Cell, Column, Envelope, Rows, Tail};
use crate::protocol::ClosedList;

/// List the words that a protocol file may use: triggers, conditions, completions, roles and the other closed lists
#[derive(Debug, clap::Args)]
pub struct Args {
    /// One list: kind, force, trigger, unit, undated, condition, presupposes, completion, role, stage, inferred
    #[arg(value_name = "LIST")]
    list: Option<String>,
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 4] = [
    Column::data("list"),
    Column::new("word", "Word"),
    Column::new("help", "What it means").flexible(),
    Column::data("recorded_by"),
];

/// # Errors
/// A list of another name.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let wanted = args.list.as_deref().map(named).transpose()?;
    let mut rows = Rows::open(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(world.options.today),
    )?;
    for list in ClosedList::ALL {
        if wanted.is_some_and(|wanted| wanted != *list) {
            continue;
        }
        rows.group(&format!("{list}: {}", list.help()))?;
        for word in list.words() {
            // The words of the other lists stand for no fact that anybody records.
            let owner = match list {
                ClosedList::Trigger | ClosedList::Condition | ClosedList::Completion => {
                    owner(word.word).and_then(Owner::command)
                }
                _ => None,
            };
            rows.row(&[
                Cell::text(list.word()),
                Cell::text(word.word),
                Cell::text(word.help),
                Cell::from(owner),
            ])?;
        }
    }
    rows.finish(Tail::default())?;
    Ok(Ending::Done)
}

/// A list by its name, one or many.
fn named(typed: &str) -> Result<ClosedList> {
    let typed = typed.trim().to_lowercase();
    let one = typed.strip_suffix('s').unwrap_or(&typed);
    ClosedList::from_word(&typed)
        .or_else(|| ClosedList::from_word(one))
        .ok_or_else(|| {
            let all: Vec<&str> = ClosedList::ALL.iter().map(|list| list.word()).collect();
            Error::usage("unknown-list", "there is no such list of words")
                .hint(format!("one of: {}", all.join(", ")))
        })
}
