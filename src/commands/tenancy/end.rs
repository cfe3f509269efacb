//! `resettle tenancy end`: a home given up or lost.
//!
//! The day in the record of the home is what everything counts from; the dated fact beside it tells the timeline, and is kept
//! on the same day.

use super::which::{owner, pick};
use crate::calendar::Day;
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{Desk, edit, refused};
use crate::domain::decided::BEING_CLOSED;
use crate::domain::fact::{NO, YES};
use crate::domain::{Event, EventKind, FactKind, Records, Tenancy, checks, names};
use crate::error::{Ending, Error, Result};

/// Record that a home was given up or lost
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The home's id, or the prison number of somebody who has one
    #[arg(value_name = "HOME|PRISONER")]
    home: String,
    /// How it ended: surrendered, ended by landlord, abandoned, ... in your own words
    #[arg(long, value_name = "TEXT", default_value = "ended")]
    status: String,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// No such home, a day in the future or before the home began.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let status = names::name(&args.status)
        .map_err(|fault| Error::usage("bad-text", format!("the text {fault}")).at("--status"))?;
    let number = owner(&args.home, world)?;
    edit(
        world,
        number,
        "tenancy end",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            let home = pick(records, &args.home)?;
            checks::home_days(home.started, Some(on), desk.today).map_err(|e| refused(&e))?;
            let (id, before) = (home.id.clone(), home.ended);
            let known = before == Some(on) && home.status == status;
            home.status.clone_from(&status);
            if !known {
                set_ended(records, &id, Some(on));
                no_longer_being_ended(records, desk, on)?;
                desk.add_event(records, EventKind::TenancyEnded, on, &status, &id)?;
            }
            let corrected = before
                .filter(|before| *before != on)
                .map(|before| format!(" (before: {})", before.long()))
                .unwrap_or_default();
            let how = if status == "ended" {
                String::new()
            } else {
                format!(": {status}")
            };
            Ok(format!("home {id} ended on {}{how}{corrected}", on.long()))
        },
    )
}

/// A home that has ended is not being given up any more: said on the day, unless another one is.
fn no_longer_being_ended(records: &mut Records, desk: &mut Desk<'_, '_>, on: Day) -> Result<()> {
    let word = FactKind::EndingTenancy.word();
    let is_ending = |event: &&Event| FactKind::of_event(event) == Some(FactKind::EndingTenancy);
    let last = records
        .events
        .iter()
        .filter(is_ending)
        .max_by(|a, b| a.in_order(b));
    let Some(since) = last
        .filter(|event| event.new_value == YES)
        .map(|event| event.on)
    else {
        return Ok(());
    };
    let being_closed = |home: &Tenancy| home.ended.is_none() && home.status == BEING_CLOSED;
    if records.tenancies.iter().any(being_closed) {
        return Ok(());
    }
    desk.add_event(records, EventKind::Fact, on.max(since), word, NO)
}

/// Sets the day a home ended, and takes back the fact of another day.
pub(super) fn set_ended(records: &mut Records, id: &str, on: Option<Day>) {
    let others_ended_on = |day: Day| {
        let mut others = records.tenancies.iter().filter(|other| other.id != id);
        others.any(|other| other.ended == Some(day))
    };
    let before = records.tenancies.iter().find(|home| home.id == id);
    // A fact that a file brought names no home: it is this one's where no other ended that day.
    let unnamed = before
        .and_then(|home| home.ended)
        .filter(|day| !others_ended_on(*day));
    records.events.retain(|event| {
        let of_this_home = event.new_value == id
            || (event.new_value.is_empty() && unnamed.is_some_and(|day| day == event.on));
        !(event.kind == EventKind::TenancyEnded && of_this_home)
    });
    // With a day of end that was a mistake goes what was said because of it; what is still so stands again.
    if let Some(before) = records
        .tenancies
        .iter()
        .find(|home| home.id == id)
        .and_then(|home| home.ended)
    {
        let giving_up = |event: &&Event| {
            FactKind::of_event(event) == Some(FactKind::EndingTenancy) && event.new_value == YES
        };
        let decided: Vec<Day> = records
            .events
            .iter()
            .filter(giving_up)
            .map(|e| e.on)
            .collect();
        records.events.retain(|event| {
            let on_the_day =
                event.on == before || (event.on > before && decided.contains(&event.on));
            let taken_back = event.new_value == NO && on_the_day && event.is_by_hand();
            !(taken_back && FactKind::of_event(event) == Some(FactKind::EndingTenancy))
        });
    }
    if let Some(home) = records.tenancies.iter_mut().find(|home| home.id == id) {
        home.ended = on;
    }
}
