//! `resettle todo`: something a worker sets themselves to do for somebody.

use crate::calendar::Day;
use crate::cli::shared::DryRunArg;
use crate::cli::typed::future_day;
use crate::commands::World;
use crate::commands::change::edit_all;
use crate::domain::{PrisonNumber, Todo, names};
use crate::error::{Ending, Error, Result};

/// Write down something to do of your own: `resettle todo A1234BC "Ring the hostel" --due friday`, for one person or several
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    /// What to do; prison numbers before it are more people who get the same
    #[arg(value_name = "[PRISONER ...] TEXT", num_args = 1.., required = true)]
    text: Vec<String>,
    /// By which day
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    due: Option<String>,
    /// Who leads
    #[arg(long, value_name = "NAME")]
    lead: Option<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner, an empty text, an unreadable date.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let mut numbers = vec![world.whom(&args.prisoner)?];
    let more: Vec<PrisonNumber> = args
        .text
        .iter()
        .map_while(|word| word.parse().ok())
        .collect();
    let words = args.text.get(more.len()..).unwrap_or_default();
    for number in more {
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    let unfit = |fault| Error::usage("bad-text", format!("the text {fault}"));
    let title = names::name(&words.join(" ")).map_err(unfit)?;
    let lead = names::line(args.lead.as_deref().unwrap_or_default()).map_err(unfit)?;
    let mut past: Option<Day> = None;
    let ending = edit_all(
        world,
        &numbers,
        "todo",
        args.dry_run.dry_run,
        |records, desk| {
            let number = records.prisoner.number;
            if records.custody.is_empty() {
                return Err(Error::cannot(
                    "not-in-custody",
                    format!("{number} was never received into custody"),
                )
                .hint(format!("record it first with `resettle receive {number}`")));
            }
            let due = args
                .due
                .as_deref()
                .map(|typed| future_day(typed, desk.today, desk.calendar, "--due"))
                .transpose()?;
            past = due.filter(|due| *due < desk.today);
            let id = desk.next_id('D')?;
            let by = due
                .map(|due| format!(", due {}", due.long()))
                .unwrap_or_default();
            records.todos.push(Todo {
                id: id.clone(),
                title: title.clone(),
                due,
                lead: lead.clone(),
                since: desk.today,
            });
            Ok(format!("to-do {id} written down{by}"))
        },
    )?;
    if let Some(due) = past {
        world.out.warning(format!(
            "{} is in the past, so the to-do is overdue from the start",
            due.long()
        ));
    }
    Ok(ending)
}
