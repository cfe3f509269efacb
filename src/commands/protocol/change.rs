//! `resettle protocol use` and `drop`: a protocol put in force from a day, and taken out of force; what moves is said.
//!
//! The text that is put in force goes into the store with it, so that another program changes nothing of it.

use super::by_name::{self, Exception};
use super::known::{Known, known_as};
use super::stretches::{end, lay, of, on, reaches, with};
use crate::calendar::Day;
use crate::cli::shared::DryRunArg;
use crate::cli::typed::future_day;
use crate::commands::World;
use crate::commands::effects::rules_move;
use crate::commands::rules::compile;
use crate::commands::world::Books;
use crate::domain::Case;
use crate::error::{Ending, Error, Result};
use crate::output::say;
use crate::protocol::{BASE, age_that_counts, takes_in_case};
use crate::store::{Filter, Kind, Needs, ProtocolInForce};

/// Put a protocol in force from a day, for everybody in its area or for people by name
#[derive(Debug, clap::Args)]
pub struct UseArgs {
    /// The protocol's id
    #[arg(value_name = "ID")]
    id: String,
    /// The first day; nothing before it makes an action [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    from: Option<String>,
    /// Only for this person, whatever their area and age; may be given several times
    #[arg(long = "for", value_name = "PRISONER")]
    named: Vec<String>,
    /// Why it is used for them
    #[arg(long, value_name = "TEXT", requires = "named")]
    reason: Option<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// Take a protocol out of force, or exempt people by name; what was done stays done, and nothing more is asked in its name
#[derive(Debug, clap::Args)]
pub struct DropArgs {
    /// The protocol's id
    #[arg(value_name = "ID")]
    id: String,
    /// Exempt only this person; may be given several times
    #[arg(long = "for", value_name = "PRISONER", requires = "reason")]
    named: Vec<String>,
    /// Why they are exempted
    #[arg(long, value_name = "TEXT", requires = "named")]
    reason: Option<String>,
    /// The first day they are exempted; what arose before stays [default: today]
    #[arg(
        long,
        value_name = "DATE",
        allow_hyphen_values = true,
        requires = "named"
    )]
    from: Option<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown protocol, one that is in force already, an unreadable date.
pub fn use_protocol(args: UseArgs, world: &mut World) -> Result<Ending> {
    let dry_run = args.dry_run.dry_run;
    if !args.named.is_empty() {
        let exception = Exception {
            applied: true,
            named: &args.named,
            reason: args.reason.as_deref().unwrap_or_default(),
            from: args.from.as_deref(),
        };
        return by_name::run(&args.id, &exception, dry_run, world);
    }
    let mut books = world.books_to_change()?;
    let known = known_as(&books.store, &args.id)?;
    let id = known.protocol.id.clone();
    let from = match args.from.as_deref() {
        Some(typed) => future_day(typed, books.today, &books.calendar, "--from")?,
        // The base holds from the start, whatever day it is put back on.
        None if id == BASE => Day::MIN,
        None => books.today,
    };
    // A document that says from when it holds binds nobody sooner.
    let from = match known.protocol.from {
        Some(first) if from < first => {
            world.out.warning(format!(
                "{id} says itself that it holds from {}",
                first.long()
            ));
            first
        }
        _ => from,
    };
    let held = books.store.protocols()?;
    let lasting = held
        .iter()
        .find(|held| held.id == id && held.until.is_none() && !held.only_named);
    if let Some(present) = lasting.filter(|present| present.from <= from) {
        let message = format!("{id} is in force {}", since(present.from));
        let error = Error::cannot("in-force-already", message);
        return Err(if known.is_newer_than(present) {
            error.hint(format!(
                "there is a newer text of it: `resettle protocol upgrade {id}`"
            ))
        } else {
            error
        });
    }
    // What is in force from a later day already keeps its text.
    let fresh = match lasting {
        Some(present) => ProtocolInForce {
            from,
            ..present.clone()
        },
        None => fresh(&known, from, false),
    };
    let own = lay(of(&held, &id), fresh);
    warn_of_relatives(&known, &held, from, world);
    let who = world.who();
    let what = format!("protocol use {id}");
    books
        .store
        .change(&who, &what, Kind::Change, dry_run, |w| {
            w.set_stretches(&id, &own)
        })?;
    let begun = on(&own, &id, from).map_or(from, |stretch| stretch.from);
    let people = people_taken_in(&books, &known)?;
    let would = match (dry_run, books.today < begun) {
        (true, _) => "would be",
        (false, true) => "will be",
        (false, false) => "is",
    };
    world.out.status(format!(
        "{id} {would} in force {}. It takes in {}.",
        since(begun),
        say::plural(people, "person", "people")
    ));
    if people == 0 {
        world.out.warning(format!(
            "nobody in this store is in the area and of the ages of {id}; for somebody by name: `resettle protocol use {id} --for PRISONER`"
        ));
    }
    let after = with(&held, &id, &own);
    rules_move(&books, &compile(&held)?, &compile(&after)?)?.say(&mut world.out, dry_run)?;
    Ok(Ending::Done)
}

/// # Errors
/// A protocol that is not in force.
pub fn drop_protocol(args: DropArgs, world: &mut World) -> Result<Ending> {
    let dry_run = args.dry_run.dry_run;
    if !args.named.is_empty() {
        let exception = Exception {
            applied: false,
            named: &args.named,
            reason: args.reason.as_deref().unwrap_or_default(),
            from: args.from.as_deref(),
        };
        return by_name::run(&args.id, &exception, dry_run, world);
    }
    let mut books = world.books_to_change()?;
    let held = books.store.protocols()?;
    let today = books.today;
    let id = args.id.trim().to_lowercase();
    if !held
        .iter()
        .any(|held| held.id == id && reaches(held, today))
    {
        return Err(
            Error::cannot("not-in-force", "no protocol of this id is in force")
                .hint("see them with `resettle protocol list`"),
        );
    }
    let own = end(of(&held, &id), today.plus(-1));
    let who = world.who();
    let what = format!("protocol drop {id}");
    books
        .store
        .change(&who, &what, Kind::Change, dry_run, |w| {
            w.set_stretches(&id, &own)
        })?;
    if id == BASE {
        world.out.warning("this is the statutory base: without it nobody is told to refer. Put it back with `resettle protocol use england-duty-to-refer`");
    }
    world.out.status(format!(
        "{id} {} no longer in force.",
        if dry_run { "would be" } else { "is" }
    ));
    let after = with(&held, &id, &own);
    rules_move(&books, &compile(&held)?, &compile(&after)?)?.say(&mut world.out, dry_run)?;
    Ok(Ending::Done)
}

/// A protocol in force from a day on, with its text.
pub fn fresh(known: &Known, from: Day, only_named: bool) -> ProtocolInForce {
    ProtocolInForce {
        id: known.protocol.id.clone(),
        version: known.protocol.version,
        title: known.protocol.title.clone(),
        text: Some(known.text.clone()),
        from,
        until: None,
        only_named,
    }
}

/// Since when, in words.
pub fn since(from: Day) -> String {
    if from > Day::MIN {
        format!("from {}", from.long())
    } else {
        "from the start".to_owned()
    }
}

/// Warns when a protocol and the one that follows it are both in force.
pub fn warn_of_relatives(known: &Known, held: &[ProtocolInForce], from: Day, world: &mut World) {
    let id = &known.protocol.id;
    let from = from.max(world.options.today);
    if let Some(successor) = known.protocol.successor.as_deref()
        && held.iter().any(|h| h.id == successor && reaches(h, from))
    {
        world.out.warning(format!(
            "{id} is superseded by {successor}, which is in force too"
        ));
    }
    for other in held.iter().filter(|other| reaches(other, from)) {
        let followed = crate::commands::rules::read(other)
            .is_ok_and(|protocol| protocol.successor.as_deref() == Some(id));
        if followed {
            let other = &other.id;
            world.out.warning(format!(
                "{id} supersedes {other}, which is in force too; take it out with `resettle protocol drop {other}`"
            ));
        }
    }
}

/// How many people whose case is not closed a protocol takes in by its area and ages.
fn people_taken_in(books: &Books, known: &Known) -> Result<usize> {
    let mut people = 0;
    let today = books.today;
    books
        .store
        .each(&Filter::All, Needs::Planning, &mut |records| {
            let case = Case::build(records).as_of(today);
            let open = !case.spells.is_empty() && case.closed().is_none();
            let age = age_that_counts(&case, &books.calendar, today);
            people += usize::from(open && takes_in_case(&known.protocol, &case, age));
            Ok(())
        })?;
    Ok(people)
}
