//! `resettle protocol use` and `drop`: a protocol put in force from a day, and taken out of force; what moves is said.

use super::known_as;
use crate::calendar::Day;
use crate::cli::shared::DryRunArg;
use crate::cli::typed::future_day;
use crate::commands::World;
use crate::commands::effects::rules_move;
use crate::commands::rules::compile;
use crate::error::{Ending, Error, Result};
use crate::protocol::BASE;
use crate::store::{Kind, ProtocolInForce};

/// Put a protocol in force from a day
#[derive(Debug, clap::Args)]
pub struct UseArgs {
    /// The protocol's id
    #[arg(value_name = "ID")]
    id: String,
    /// The first day; nothing before it makes an action [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    from: Option<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// Take a protocol out of force; what was done stays done
#[derive(Debug, clap::Args)]
pub struct DropArgs {
    /// The protocol's id
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown protocol, one that is in force already, an unreadable date.
pub fn use_protocol(args: UseArgs, world: &mut World) -> Result<Ending> {
    let mut books = world.books_to_change()?;
    let known = known_as(&books.store, &args.id)?;
    let from = args
        .from
        .as_deref()
        .map(|typed| future_day(typed, books.today, &books.calendar, "--from"))
        .transpose()?;
    let from = from.unwrap_or(books.today);
    let held = books.store.protocols()?;
    let id = known.protocol.id.clone();
    let present = held
        .iter()
        .find(|held| held.id == id && held.until.is_none_or(|until| from <= until));
    if let Some(present) =
        present.filter(|present| present.from <= from && present.version == known.protocol.version)
    {
        let since = if present.from > Day::MIN {
            format!("since {}", present.from.long())
        } else {
            "from the start".to_owned()
        };
        return Err(Error::cannot(
            "in-force-already",
            format!("{id} is in force {since}"),
        ));
    }
    if let Some(successor) = known.protocol.successor.as_deref().filter(|s| {
        held.iter()
            .any(|held| held.id == **s && held.until.is_none())
    }) {
        world.out.warning(format!(
            "{id} was followed by {successor}, which is in force too"
        ));
    }
    let fresh = ProtocolInForce {
        id: id.clone(),
        version: known.protocol.version,
        title: known.protocol.title.clone(),
        text: known.text,
        // The base holds from the start, whatever day it is put back on.
        from: if id == BASE && args.from.is_none() {
            Day::MIN
        } else {
            from
        },
        until: None,
    };
    let dry_run = args.dry_run.dry_run;
    let before = compile(&held)?;
    let who = world.who();
    books.store.change(
        &who,
        &format!("protocol use {id}"),
        Kind::Change,
        dry_run,
        |w| w.set_protocol(&fresh),
    )?;
    let mut after = held;
    after.retain(|other| !(other.id == fresh.id && other.from == fresh.from));
    after.push(fresh.clone());
    let from = if fresh.from > Day::MIN {
        fresh.from.long()
    } else {
        "the start".to_owned()
    };
    world.out.status(format!(
        "{id} {} in force from {from}.",
        if dry_run { "would be" } else { "is" }
    ));
    rules_move(&books, &before, &compile(&after)?)?.say(&mut world.out, dry_run)?;
    Ok(Ending::Done)
}

/// # Errors
/// A protocol that is not in force.
pub fn drop_protocol(args: DropArgs, world: &mut World) -> Result<Ending> {
    let mut books = world.books_to_change()?;
    let held = books.store.protocols()?;
    let today = books.today;
    let id = args.id.trim().to_lowercase();
    let Some(present) = held
        .iter()
        .find(|held| held.id == id && held.until.is_none_or(|until| today <= until))
        .cloned()
    else {
        return Err(
            Error::cannot("not-in-force", "no protocol of this id is in force")
                .hint("see them with `resettle protocol list`"),
        );
    };
    let dry_run = args.dry_run.dry_run;
    let before = compile(&held)?;
    let until = today.plus(-1);
    let who = world.who();
    books.store.change(
        &who,
        &format!("protocol drop {id}"),
        Kind::Change,
        dry_run,
        |w| w.end_protocol(&id, until),
    )?;
    let after: Vec<ProtocolInForce> = held
        .into_iter()
        .filter_map(|mut other| {
            if other.id == id && other.until.is_none_or(|end| today <= end) {
                other.until = Some(until);
            }
            (other.until.is_none_or(|end| other.from <= end)).then_some(other)
        })
        .collect();
    if id == BASE {
        world.out.warning("this is the statutory base: without it nobody is told to refer. Put it back with `resettle protocol use england-duty-to-refer`");
    }
    world.out.status(format!(
        "{} {} no longer in force.",
        present.id,
        if dry_run { "would be" } else { "is" }
    ));
    rules_move(&books, &before, &compile(&after)?)?.say(&mut world.out, dry_run)?;
    Ok(Ending::Done)
}
