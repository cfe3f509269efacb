//! `resettle prisoner merge`: one person who was entered under two numbers, made one.

use crate::cli::ask;
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::commands::change::refused;
use crate::commands::effects::{Answers, Effects, Snapshot};
use crate::commands::world::Books;
use crate::domain::checks::Refusal;
use crate::domain::{PrisonNumber, Records, merging};
use crate::error::{Ending, Error, Result};
use crate::store::{Kind, MERGE};

/// Make two records of one person one: everything of FROM goes to INTO, and FROM is gone
///
/// What INTO says stands, and a blank in it is filled from FROM; of two legal statuses of one spell Sentenced stands before
/// Remand, and else the one known later. Spells, release dates, dated facts, homes, referrals, notes,
/// to-dos and marks are all kept; what is in both is kept once. Of release dates and dated facts the latest counts, as always;
/// where both answer one question on one day, INTO's answer is the last word. A merge that would end a risk of homelessness or a
/// consent of INTO says so before, and asks on a terminal.
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
    if let Some((gone, stays)) = books.store.records(from)?.zip(books.store.records(into)?) {
        let lost = would_lose(gone, stays, args.same_spell, &books)?;
        for one in &lost {
            world
                .out
                .warning(format!("{one} with this merge, by what {from} says"));
        }
        let can_ask = world.options.can_ask && !dry_run && !lost.is_empty();
        if can_ask && !ask::confirm(&world.options, "Go on?")? {
            world.out.status("Nothing was changed.");
            return Ok(Ending::Done);
        }
    }
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
    let answered = |records: &Records| Answers::of(records.clone(), calendar, today);
    let moved = answered(&before).moved(&answered(&merged.records));
    let old = Snapshot::take(before, &rules, calendar, today);
    let new = Snapshot::take(merged.records, &rules, calendar, today);
    let effects = Effects::between(Some(&old), &new, today).with(&moved, into);
    effects.say(&mut world.out, dry_run)?;
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

/// What a merge would take away, seen before anything is written; nothing where it will be refused.
fn would_lose(
    gone: Records,
    stays: Records,
    same_spell: bool,
    books: &Books,
) -> Result<Vec<&'static str>> {
    let gone = match same_spell {
        true => merging::as_one_spell(gone, &stays).0,
        false => gone,
    };
    if merging::may_merge(&gone, &stays).is_err() {
        return Ok(Vec::new());
    }
    // Ids that nobody sees: what is put together here is not kept. They grow, as those that are given out do.
    let mut last = 9_000_000_u32;
    let mut next_id = |letter: char| -> Result<String> {
        last += 1;
        Ok(format!("{letter}{last}"))
    };
    let merged = merging::merge(gone, stays.clone(), &mut next_id)?;
    let answers = |records: Records| Answers::of(records, &books.calendar, books.today);
    Ok(answers(stays).lost(&answers(merged.records)))
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
