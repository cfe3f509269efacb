//! `resettle doctor`: whether the store and what is around it are sound, each check with what to do.

use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::protocol::known::known;
use crate::commands::protocol::stretches::reaches;
use crate::error::{Ending, Error, Result};
use crate::output::{Cell, Column, Envelope, write_rows};

/// Check the store: whole, private, on this computer, backed up, its journal unbroken
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 3] = [
    Column::new("check", "Check"),
    Column::new("ok", "Sound"),
    Column::new("message", "What was found").flexible(),
];

/// # Errors
/// A store that cannot be opened at all.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    if world.options.as_at.is_some() {
        return Err(Error::usage(
            "as-at-doctor",
            "the store is looked at as it is, not as it was",
        )
        .at("--as-at"));
    }
    let books = world.books()?;
    let mut findings: Vec<(String, bool, String)> = books
        .store
        .doctor(Some(&crate::env::mounts()))?
        .into_iter()
        .map(|finding| (finding.code.to_owned(), finding.ok, finding.message))
        .collect();
    let rules = books.rules();
    let protocols = match &rules {
        Ok(rules) => {
            let held = books.store.protocols()?;
            let newer = known(&books.store)?.into_iter().filter(|known| {
                held.iter().any(|held| {
                    held.id == known.protocol.id
                        && reaches(held, books.today)
                        && (known.is_newer_than(held) || known.is_unkept(held))
                })
            });
            let newer: Vec<String> = newer.map(|known| known.protocol.id).collect();
            let hint = if newer.is_empty() {
                String::new()
            } else {
                let ids = newer.join(", ");
                format!(
                    "; a newer text, or one that the store does not keep yet, of {ids}: see `resettle protocol upgrade --dry-run`"
                )
            };
            let mut ids: Vec<&str> = rules
                .in_force()
                .iter()
                .map(|one| one.protocol.id.as_str())
                .collect();
            ids.dedup();
            format!("{} in force{hint}", ids.len())
        }
        Err(error) => error.message().to_owned(),
    };
    findings.push(("protocols".to_owned(), rules.is_ok(), protocols));
    let far = crate::calendar::Day::from_ymd(books.today.year() + 1, 12, 31)
        .is_some_and(|day| books.calendar.is_provisional(day));
    let holidays = if far {
        "bank holidays of next year are not proclaimed yet in this version; dates there are provisional"
    } else {
        "proclaimed to the end of next year"
    };
    findings.push(("bank-holidays".to_owned(), true, holidays.to_owned()));
    let sound = findings.iter().all(|(_, ok, _)| *ok);
    let rows = findings.into_iter().map(|(check, ok, message)| {
        vec![
            Cell::text(check),
            Cell::words(if ok { "yes" } else { "NO" }, ok),
            Cell::text(message),
        ]
    });
    write_rows(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(books.today),
        rows,
    )?;
    Ok(if sound { Ending::Done } else { Ending::Faulty })
}
