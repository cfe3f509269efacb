//! `resettle prisoner export`: all that is held about one person, for somebody who asks what is held about them.

use crate::calendar::Day;
use crate::commands::World;
use crate::domain::{EventKind, Pence, authorities};
use crate::error::{Ending, Error, Result};
use crate::output::held::{Done, Family, HeldAbout, Record, Stamp, WIDTH};
use crate::store::{About, HeldRow};
use clap::ValueEnum;
use std::collections::HashMap;
use std::path::PathBuf;

/// Write all that is held about one person, what stood before and who changed what and when: for a subject access request
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    /// Write it to a new file that only you can read [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: PaperFormat,
}

/// The forms of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum PaperFormat {
    /// A document for reading
    Text,
    /// For programs, a row a value
    Json,
}

const LEFT_OUT: [&str; 5] = [
    "Actions, windows and what is late: they are worked out each day from the records above and are not kept.",
    "Records of other prisoners, and their numbers where one change was made to several people.",
    "Copies of the store (backups), files exported from it, and what was sent to others.",
    "What belongs to nobody: protocols, bank holidays, settings.",
    "What stood under this number only because records of somebody else were merged into it, until that was taken back.",
];

/// # Errors
/// An unknown prisoner, a file that is there already or cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = world.whom(&args.prisoner)?;
    if world.options.as_at.is_some() {
        let message = "all that is held is written, not what was held on a day";
        return Err(Error::usage("as-at-export", message).at("--as-at"));
    }
    let books = world.books()?;
    books.records(number)?;
    let about = books.store.about(number)?;
    let paper = paper(number.to_string(), &about, books.today);
    let bytes = match args.format {
        PaperFormat::Text => {
            // A file is a page; a screen is as wide as it is.
            let columns = if args.out.is_some() {
                WIDTH
            } else {
                world.out.width()
            };
            paper.text(columns).into_bytes()
        }
        PaperFormat::Json => paper.json()?,
    };
    match &args.out {
        None => world.out.raw(&bytes)?,
        Some(path) => {
            crate::env::write_private(path, &bytes, false)?;
            world.out.whole(path.display().to_string())?;
        }
    }
    world.out.status(
        "Names of other people stand in it as they were recorded: look it through before it is handed on.",
    );
    for sentence in LEFT_OUT {
        world.out.remark(format!("left out: {sentence}"));
    }
    Ok(Ending::Done)
}

fn paper(prison_number: String, about: &About, today: Day) -> HeldAbout {
    let stamps: HashMap<i64, Stamp> = about
        .operations
        .iter()
        .map(|entry| {
            let stamp = Stamp {
                operation: entry.id,
                at: entry.at.clone(),
                by: entry.user.clone(),
            };
            (entry.id, stamp)
        })
        .collect();
    let stamp = |operation: i64| {
        stamps.get(&operation).cloned().unwrap_or(Stamp {
            operation,
            at: String::new(),
            by: String::new(),
        })
    };
    let record = |row: &HeldRow| Record {
        values: row
            .values
            .iter()
            .map(|(field, value)| (field.clone(), value.clone(), readable(field, value)))
            .collect(),
        written: stamp(row.written),
        ended: row.ended.map(stamp),
    };
    let families = about.tables.iter();
    let done = about.operations.iter().map(|entry| Done {
        stamp: stamp(entry.id),
        what: entry.what.clone(),
        taken_back: entry.undone_by.is_some(),
    });
    HeldAbout {
        prison_number,
        former_numbers: about.former.iter().map(ToString::to_string).collect(),
        today,
        families: families
            .map(|held| Family {
                name: held.table.clone(),
                heading: heading(&held.table),
                records: held.rows.iter().map(record).collect(),
            })
            .collect(),
        operations: done.collect(),
        left_out: LEFT_OUT.map(str::to_owned).to_vec(),
    }
}

/// What a kind of record is called in the document; one that has no name here is called as it is kept.
fn heading(table: &str) -> String {
    match table {
        "prisoner" => "Who and where",
        "custody" => "Spells in custody",
        "release_date" => "Release dates",
        "event" => "Dated facts",
        "tenancy" => "Homes",
        "referral" => "Referrals",
        "note" => "Notes",
        "mark" => "What was done about actions",
        "todo" => "To-dos",
        "by_hand" => "Values written by hand, and what was recorded before",
        other => return other.replace('_', " "),
    }
    .to_owned()
}

/// A kept value as a person reads it: days with their weekday, money in pounds, councils by name.
fn readable(field: &str, value: &str) -> String {
    match field {
        "rent" | "arrears" => value
            .parse()
            .ok()
            .and_then(Pence::from_pence)
            .map_or_else(|| value.to_owned(), |pence| format!("£{pence}")),
        "authority" | "home_authority" => format!("{} ({value})", authorities::name_of(value)),
        "iom" | "joint" | "no_fixed_abode" if value == "1" => "yes".to_owned(),
        "iom" | "joint" | "no_fixed_abode" if value == "0" => "no".to_owned(),
        "kind" if EventKind::from_word(value).is_some() => EventKind::from_word(value)
            .map_or("", EventKind::label)
            .to_owned(),
        _ => Day::parse_iso(value).map_or_else(|| value.to_owned(), Day::long),
    }
}
