//! `resettle prisoner merge`: one person who was entered under two numbers, made one.

use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::commands::change::refused;
use crate::commands::effects::{Effects, Snapshot};
use crate::domain::checks::Refusal;
use crate::domain::{PrisonNumber, merging};
use crate::error::{Ending, Error, Result};
use crate::store::{Kind, MERGE};

/// Make two records of one person one: everything of FROM goes to INTO, and FROM is gone
///
/// What INTO says stands, and a blank in it is filled from FROM; of two legal statuses of one spell Sentenced stands before
/// Remand, and else the one known later. Spells, release dates, dated facts, homes, referrals, notes,
/// to-dos and marks are all kept; what is in both is kept once. Of release dates and dated facts the latest counts, as always.
/// Two dates of birth, or spells that overlap, are refused. `resettle undo` takes it back.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number that goes
    #[arg(value_name = "FROM")]
    from: String,
    /// The prison number that stays
    #[arg(value_name = "INTO")]
    into: String,
    /// Spells that overlap are one stay, entered with two days of reception: the day of INTO stands
    #[arg(long)]
    same_spell: bool,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner, two records that cannot be of one person, or a store that cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let (from, into) = (world.whom(&args.from)?, world.whom(&args.into)?);
    let mut books = world.books_to_change()?;
    for number in [from, into] {
        books.records(number)?;
    }
    let who = world.who();
    let rules = books.rules()?;
    let dry_run = args.dry_run.dry_run;
    let moved_on = || {
        Error::cannot(
            "store-moved-on",
            "the store was changed before the merge began",
        )
    };
    let changed = books.store.change(
        &who,
        &format!("{MERGE} {from} {into}"),
        Kind::Change,
        dry_run,
        |writer| {
            let gone = writer.records(from)?.ok_or_else(moved_on)?;
            let before = writer.records(into)?.ok_or_else(moved_on)?;
            let (moving, put) = if args.same_spell {
                merging::as_one_spell(gone.clone(), &before)
            } else {
                (gone.clone(), Vec::new())
            };
            merging::may_merge(&moving, &before).map_err(|refusal| hinted(&refusal, from, into))?;
            let mut next_id = |letter| writer.next_id(letter);
            let mut merged = merging::merge(moving, before.clone(), &mut next_id)?;
            merged.said.splice(0..0, put);
            writer.remove(&gone)?;
            writer.save(Some(&before), &merged.records)?;
            Ok((before, merged))
        },
    )?;
    let (before, merged) = changed.value;
    for doubt in &merged.doubts {
        world
            .out
            .warning(format!("{doubt}: make sure that this is one person"));
    }
    world.out.heading(format!(
        "From {from} to {into}{}",
        if dry_run { ", if it were done" } else { "" }
    ))?;
    for line in &merged.said {
        world.out.line(format!("  {line}"))?;
    }
    let (calendar, today) = (&books.calendar, books.today);
    let old = Snapshot::take(before, &rules, calendar, today);
    let new = Snapshot::take(merged.records, &rules, calendar, today);
    Effects::between(Some(&old), &new, today).say(&mut world.out, dry_run)?;
    if dry_run {
        world.out.status("Nothing was changed.");
    } else {
        world.out.status(format!(
            "{from} is gone from the lists, and everything of it is in {into}. `resettle undo` brings both back."
        ));
        world.out.hint(format!(
            "rows of a file that still has {from} are taken as of {into}, with a warning"
        ));
    }
    Ok(Ending::Done)
}

fn hinted(refusal: &Refusal, from: PrisonNumber, into: PrisonNumber) -> Error {
    let error = refused(refusal);
    if from == into {
        return error;
    }
    let error = match refusal.code {
        "spells-overlap" => {
            error.hint("if it is one stay with two days of reception: --same-spell")
        }
        _ => error,
    };
    error.hint(format!(
        "look at both with `resettle {from}` and `resettle {into}`, and put right what is wrong in one of them"
    ))
}
