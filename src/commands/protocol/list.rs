//! `resettle protocol list`: the whole library and the user's own, in force or not, and what there is to look at in each.

use super::known::{Known, known};
use super::stretches::{on, reaches};
use crate::calendar::Day;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::rules::first_day;
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, write_rows};
use crate::store::ProtocolInForce;

/// List every protocol, in force or not
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 11] = [
    Column::new("id", "Id"),
    Column::screen("In force"),
    Column::new("title", "Protocol").flexible(),
    Column::data("version"),
    Column::data("in_force"),
    Column::data("in_force_from"),
    Column::data("in_force_until"),
    Column::data("own"),
    Column::data("newer"),
    Column::data("successor"),
    Column::data("only_named"),
];

/// # Errors
/// A store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let held = books.store.protocols()?;
    let today = books.today;
    let all = known(&books.store)?;
    let newer = |known: &Known| {
        let mut live = held.iter().filter(|held| reaches(held, today));
        live.any(|held| held.id == known.protocol.id && known.is_newer_than(held))
    };
    let waiting = all.iter().filter(|known| newer(known)).count();
    let rows: Vec<Vec<Cell>> = all
        .iter()
        .map(|known| row(known, &held, newer(known), today))
        .collect();
    write_rows(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(today),
        rows,
    )?;
    if waiting > 0 {
        world.out.hint("what is newer comes into force with `resettle protocol upgrade`; see first what moves with --dry-run");
    }
    Ok(Ending::Done)
}

fn row(known: &Known, held: &[ProtocolInForce], newer: bool, today: Day) -> Vec<Cell> {
    let protocol = &known.protocol;
    let present = on(held, &protocol.id, today);
    let later = held
        .iter()
        .find(|held| held.id == protocol.id && today < held.from);
    let mut remarks = Vec::new();
    let shown = match present {
        Some(present) => {
            let from = first_day(present).map_or("from the start".to_owned(), |from| {
                format!("from {}", from.short())
            });
            let until = present.until.map(|on| format!("to {}", on.short()));
            if let Some(until) = until {
                remarks.push(until);
            }
            if present.only_named {
                remarks.push("for those named only".to_owned());
            }
            from
        }
        None => later.map_or("no".to_owned(), |later| {
            format!("no; from {}", later.from.short())
        }),
    };
    if known.own {
        remarks.push("own".to_owned());
    }
    match present {
        Some(present) if newer && protocol.version == present.version => {
            remarks.push("its text is newer than the one in force".to_owned());
        }
        _ if newer => remarks.push(format!("version {} is newer", protocol.version)),
        _ => {}
    }
    if let Some(successor) = &protocol.successor {
        let both = present.is_some() && on(held, successor, today).is_some();
        let too = if both { ", which is in force too" } else { "" };
        remarks.push(format!("superseded by {successor}{too}"));
    }
    let from = present.map(|held| match first_day(held) {
        Some(from) => Cell::Day(from),
        None => Cell::words("the start", protocol.age_day()),
    });
    let version = present.map_or(protocol.version, |held| held.version);
    let title = present.map_or(&protocol.title, |held| &held.title);
    let screen = match remarks.as_slice() {
        [] => title.clone(),
        remarks => format!("{title} ({})", remarks.join("; ")),
    };
    vec![
        Cell::text(protocol.id.clone()),
        Cell::text(shown),
        Cell::words(screen, title.clone()),
        Cell::Int(i64::from(version)),
        Cell::Bool(present.is_some()),
        from.unwrap_or(Cell::Null),
        Cell::from(present.and_then(|held| held.until)),
        Cell::Bool(known.own),
        Cell::from(newer.then_some(protocol.version)),
        Cell::from(protocol.successor.clone()),
        Cell::Bool(present.is_some_and(|held| held.only_named)),
    ]
}
