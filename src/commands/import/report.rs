//! What an import found, refused, changed and moved, for a person and for a script.

use super::take_in::Taken;
use crate::commands::World;
use crate::domain::{PrisonNumber, over_files};
use crate::error::Result;
use crate::intake::moved::Moved;
use crate::output::{Card, Cell, Column, Envelope, Format, say, write_rows};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::Path;

const COLUMNS: [Column; 7] = [
    Column::new("severity", "What"),
    Column::new("file", "File").flexible(),
    Column::new("line", "Line").right(),
    Column::new("column", "Column").flexible(),
    Column::new("code", "Code").flexible(),
    Column::data("value"),
    Column::new("message", "Reason").flexible(),
];

/// How many warnings are shown to a person before it says how many more there are.
const WARNINGS_SHOWN: usize = 10;
/// The same of people of whom something was written by hand: what was answered by hand is kept every night.
const BY_HAND_SHOWN: usize = 10;

/// Says what came of an import.
///
/// # Errors
/// Standard output cannot be written.
pub fn say(taken: &Taken, format: Format, dry_run: bool, world: &mut World) -> Result<()> {
    let tally = &taken.tally;
    let rows = |problem: &crate::intake::Problem| {
        vec![
            Cell::text(problem.severity.word()),
            Cell::text(problem.file.clone()),
            Cell::from(problem.line),
            Cell::from(problem.column.clone()),
            Cell::text(problem.code),
            Cell::from(problem.value.clone()),
            Cell::text(problem.message.clone()),
        ]
    };
    if format != Format::Table {
        let moved: Vec<_> = taken
            .moved
            .iter()
            .map(|moved| {
                json!({
                    "prison_number": moved.number.to_string(),
                    "from": moved.from.map(|(day, _)| day.to_string()),
                    "to": moved.to.map(|(day, _)| day.to_string()),
                    "days": moved.days(),
                    "window_opened": moved.opened,
                })
            })
            .collect();
        let people = |list: &[(PrisonNumber, Vec<String>)]| -> Vec<_> {
            let people = list.iter();
            people
                .map(|(number, columns)| json!({ "prison_number": number.to_string(), "columns": names(columns) }))
                .collect()
        };
        let files: Vec<String> = taken.rejects.iter().map(|file| path(file)).collect();
        // Nothing of a refused import was created, whatever would have been.
        let stored = |count: usize| if taken.refused { 0 } else { count };
        let (replaced, replaced_in_directory) = if taken.refused {
            (&[][..], &[][..])
        } else {
            (&*taken.yielded, &*taken.yielded_of_directory)
        };
        let records = |fields: &[String]| -> Vec<_> {
            let records = by_record(fields).into_iter();
            records
                .map(
                    |((kind, id), columns)| json!({ "record": kind, "id": id, "columns": columns }),
                )
                .collect()
        };
        let envelope = Envelope::new(world.options.today)
            .with("created", stored(tally.created))
            .with("updated", stored(tally.updated))
            .with("kept_by_hand", people(&taken.kept))
            .with("replaced_by_hand", people(replaced))
            .with("kept_in_directory", records(&taken.kept_of_directory))
            .with("replaced_in_directory", records(replaced_in_directory))
            .with("unchanged", tally.unchanged)
            .with("repeated", tally.repeated)
            .with("rejected", tally.rejected)
            .with("warnings", tally.warnings)
            .with("dry_run", dry_run)
            .with("stored", !taken.refused && !dry_run)
            .with("moved", moved)
            .with("rejected_rows_files", files);
        write_rows(
            &mut world.out,
            format,
            &COLUMNS,
            &envelope,
            taken.problems.iter().map(rows),
        )?;
        return Ok(());
    }
    problems(taken, world)?;
    if !taken.refused {
        moves(taken, dry_run, world)?;
    }
    summary(taken, dry_run, world)
}

/// Every error and the first warnings, each file by its name once, the lines below it.
fn problems(taken: &Taken, world: &mut World) -> Result<()> {
    let (errors, warnings): (Vec<_>, Vec<_>) = taken
        .problems
        .iter()
        .partition(|problem| problem.is_error());
    let more = warnings.len().saturating_sub(WARNINGS_SHOWN);
    for (heading, list) in [("Mistakes", &errors), ("Warnings", &warnings)] {
        let shown = if heading == "Warnings" {
            WARNINGS_SHOWN
        } else {
            usize::MAX
        };
        let mut card = Card::new("");
        let mut file = "";
        for problem in list.iter().take(shown) {
            if problem.file != file {
                file = &problem.file;
                card.section(format!("{heading} in {file}"));
            }
            let column = problem
                .column
                .as_deref()
                .map(|column| format!(", {column}"))
                .unwrap_or_default();
            let value = problem
                .value
                .as_deref()
                .map(|value| format!(" ({value})"))
                .unwrap_or_default();
            card.bullet(format!(
                "line {}{column}: {}{value}",
                problem.line, problem.message
            ));
        }
        if !list.is_empty() {
            card.write(&mut world.out)?;
        }
    }
    if more > 0 {
        world.out.line(format!(
            "... and {}: --format csv lists them all",
            say::plural(more, "more warning", "more warnings")
        ))?;
    }
    Ok(())
}

fn moves(taken: &Taken, dry_run: bool, world: &mut World) -> Result<()> {
    if taken.moved.is_empty() {
        return Ok(());
    }
    world.out.heading(if dry_run {
        "Whose release would move"
    } else {
        "Whose release moved"
    })?;
    for moved in &taken.moved {
        world.out.line(format!("  {}", sentence(moved)))?;
    }
    Ok(())
}

fn sentence(moved: &Moved) -> String {
    let opened = if moved.opened {
        "; the window is now open"
    } else {
        ""
    };
    let number = moved.number;
    match (moved.from, moved.to) {
        (Some((from, _)), Some((to, basis))) => {
            let days = from.days_until(to);
            let count = say::plural(usize::try_from(days.abs()).unwrap_or(0), "day", "days");
            let way = if days < 0 { "earlier" } else { "later" };
            format!(
                "{number}: from {} to {} ({}), {count} {way}{opened}",
                from.long(),
                to.long(),
                basis.label()
            )
        }
        (None, Some((to, basis))) => {
            format!("{number}: now {} ({}){opened}", to.long(), basis.label())
        }
        (Some((from, _)), None) => format!("{number}: was {}, not known now", from.long()),
        (None, None) => number.to_string(),
    }
}

fn path(path: &Path) -> String {
    path.display().to_string()
}

/// The columns without the spell that they belong to.
fn names(columns: &[String]) -> Vec<&str> {
    columns.iter().map(|column| name(column)).collect()
}

fn name(column: &str) -> &str {
    column.split('@').next().unwrap_or(column)
}

/// The names of values of the directory, record by record.
fn by_record(fields: &[String]) -> BTreeMap<(&'static str, &str), Vec<&str>> {
    let mut records: BTreeMap<_, Vec<&str>> = BTreeMap::new();
    for field in fields {
        if let Some((kind, id)) = over_files::record_of(field) {
            let columns = records.entry((kind.word(), id)).or_default();
            columns.push(name(field));
        }
    }
    records
}

/// What became of what was written by hand, person by person.
fn by_hand(people: &[(PrisonNumber, Vec<String>)], what: &str, world: &mut World) {
    let people = people.iter();
    let lines = people.map(|(number, columns)| (number.to_string(), names(columns)));
    let one_more = ("more person", "more people");
    lines_by_hand(lines, what, one_more, world);
}

/// The same of the directory, record by record.
fn by_hand_in_directory(fields: &[String], what: &str, world: &mut World) {
    let records = by_record(fields).into_iter();
    let lines = records.map(|((kind, id), columns)| (format!("{kind} {id}"), columns));
    let one_more = ("more record", "more records");
    lines_by_hand(lines, what, one_more, world);
}

fn lines_by_hand<'c>(
    mut lines: impl Iterator<Item = (String, Vec<&'c str>)>,
    what: &str,
    (one, several): (&str, &str),
    world: &mut World,
) {
    for (whose, columns) in lines.by_ref().take(BY_HAND_SHOWN) {
        let columns = columns.join(", ");
        world.out.status(format!(
            "{whose}: {what} what was written by hand in {columns}"
        ));
    }
    let more = lines.count();
    if more > 0 {
        let more = say::plural(more, one, several);
        world
            .out
            .status(format!("... and of {more}: --format json lists them all"));
    }
}

fn summary(taken: &Taken, dry_run: bool, world: &mut World) -> Result<()> {
    let tally = &taken.tally;
    let (took, kept) = if dry_run {
        ("the file would take the place of", "would keep")
    } else {
        ("the file took the place of", "kept")
    };
    // Of a refused import neither happened.
    if !taken.refused {
        by_hand(&taken.yielded, took, world);
        by_hand(&taken.kept, kept, world);
        by_hand_in_directory(&taken.yielded_of_directory, took, world);
        by_hand_in_directory(&taken.kept_of_directory, kept, world);
    }
    let would = if taken.refused || dry_run {
        "would be: "
    } else {
        ""
    };
    let repeated = match tally.repeated {
        0 => String::new(),
        count => format!(" {count} repeated,"),
    };
    let counts = format!(
        "{would}{} created, {} updated, {} unchanged,{repeated} {} rejected, {}",
        tally.created,
        tally.updated,
        tally.unchanged,
        tally.rejected,
        say::plural(tally.warnings, "warning", "warnings")
    );
    world.out.status(format!("{counts}."));
    if !taken.rejects.is_empty() {
        let files: Vec<String> = taken.rejects.iter().map(|file| path(file)).collect();
        world
            .out
            .status(format!("The rows that were left out: {}", files.join(", ")));
    }
    if taken.refused {
        world
            .out
            .status("Nothing was changed, because there are mistakes.");
        world
            .out
            .hint("mend them, or take in the good rows with --skip-invalid REJECTS.csv");
    } else if dry_run {
        world.out.status("Nothing was changed.");
    } else if !taken.news {
        world
            .out
            .status("Nothing new in it: the store is unchanged.");
    }
    Ok(())
}
