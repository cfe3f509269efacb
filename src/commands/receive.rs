//! `resettle receive`: somebody comes into custody, for the first time or again.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{add, edit, refused};
use crate::commands::custody::may_come_in;
use crate::commands::local_prison;
use crate::commands::old_number::may_be_new;
use crate::commands::places::establishment;
use crate::commands::prisoner::details::Details;
use crate::domain::{Custody, EventKind, LegalStatus, Prisoner, Records, SpellKind, checks};
use crate::error::{Ending, Error, Result};

/// Record a reception into custody; somebody new needs --surname
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// Where: a code or a name
    #[arg(long, value_name = "ESTABLISHMENT")]
    at: Option<String>,
    /// Remand, Sentenced, Convicted unsentenced, ...
    #[arg(long, value_name = "STATUS", default_value = "Remand")]
    status: String,
    #[command(flatten)]
    details: Details,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// Somebody new without a surname, somebody who is in custody already, an unknown status, a day in the future.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.new_prisoner(&args.prisoner)?;
    let unknown = !world.knows(number)?;
    if unknown {
        let books = world.books()?;
        may_be_new(&books, number, &args.details, &mut world.out)?;
    }
    if args.details.surname.is_none() && world.options.can_ask && unknown {
        world
            .out
            .status(format!("{number} is not in the store yet."));
        args.details.surname_or_ask(world)?;
    }
    if world.asked {
        let at = world.establishment(args.at, "Where", "--at ESTABLISHMENT")?;
        args.at = Some(at);
    }
    args.on = world.on(args.on, "a reception")?;
    let status = LegalStatus::from_label(&args.status).ok_or_else(|| {
        let known: Vec<&str> = LegalStatus::ALL
            .iter()
            .map(|status| status.word())
            .collect();
        Error::usage("unknown-status", "this is not a legal status")
            .at("--status")
            .hint(format!("one of: {}", known.join(", ")))
    })?;
    let at = args
        .at
        .as_deref()
        .map(|typed| establishment(typed, &mut world.out))
        .transpose()?;
    let mut books = world.books_to_change()?;
    let calendar = books.calendar.clone();
    let on = past_day(args.on.on.as_deref(), books.today, &calendar, "--on")?;
    checks::not_in_future("a reception", on, books.today).map_err(|e| refused(&e))?;
    let existing = books.store.records(number)?;
    let is_new = existing.is_none();
    let enter = |records: &mut Records, desk: &mut super::change::Desk<'_, '_>| {
        let lead = records.prisoner.lead.clone();
        args.details
            .write(&mut records.prisoner, desk.today, desk.calendar)?;
        desk.note_lead(records, &lead)?;
        records.settle_spells();
        let again = records
            .custody
            .iter()
            .any(|spell| spell.received == on && spell.released.is_none());
        if !again {
            may_come_in(records, on)?;
            records
                .custody
                .push(Custody::new(on, SpellKind::Reception, status));
        }
        if let Some(born) = records.prisoner.born {
            checks::date_of_birth(born, Some(on), desk.today).map_err(|e| refused(&e))?;
        }
        desk.add_event(records, EventKind::Reception, on, "Received", "")?;
        if let Some(place) = at {
            records.prisoner.is_now_at(place);
        }
        let place = records.prisoner.establishment.clone();
        let local = local_prison::note(records, desk, &place, on)?;
        Ok(format!("received into custody on {}{local}", on.long()))
    };
    if is_new {
        let surname = args.details.surname()?.ok_or_else(|| {
            Error::cannot(
                "new-prisoner",
                format!("nobody in the store has the prison number {number}"),
            )
            .hint(format!(
                "for somebody new: `resettle receive {number} --surname NAME`"
            ))
        })?;
        let fresh = Records::of(Prisoner::new(number, surname));
        add(
            world,
            &mut books,
            fresh,
            "receive",
            args.dry_run.dry_run,
            enter,
        )
    } else {
        drop(books);
        edit(world, number, "receive", args.dry_run.dry_run, enter)
    }
}
