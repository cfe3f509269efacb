//! `resettle tenancy decide`: a home is to be kept or closed, why, and whose decision that is.

use super::which::{owner, pick};
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::entry::{bad_option, put};
use crate::domain::entry::kinds::Decision;
use crate::domain::{Entry, EntryKind, EventKind, FactKind, Records, decided};
use crate::error::{Ending, Error, Result};
use clap::ValueEnum;

/// Decide to keep or close a home: `resettle tenancy decide A1234BC keep --reason "cover lasts until release"`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The home's id, or the prison number of somebody who holds one
    #[arg(value_name = "HOME|PRISONER")]
    home: String,
    /// What is to become of it
    #[arg(value_name = "WHAT")]
    what: What,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Whose decision: the person's, with whom
    #[arg(long, value_name = "TEXT")]
    by: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    /// It is kept for the release
    Keep,
    /// It is given up, with notice
    Close,
}

/// # Errors
/// No such home, a home that has ended, no reason, a day in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = owner(&args.home, world)?;
    let word = match args.what {
        What::Keep => "keep",
        What::Close => "close",
    };
    let dry_run = args.dry_run.dry_run;
    edit(world, number, "tenancy decide", dry_run, |records, desk| {
        let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
        let home = pick(records, &args.home)?;
        if let Some(ended) = home.ended {
            return Err(Error::cannot(
                "home-ended",
                format!("home {} ended on {}", home.id, ended.long()),
            )
            .hint("if it has not, `resettle tenancy edit HOME --not-ended` says so"));
        }
        let id = home.id.clone();
        let on_text = on.to_string();
        let values = [
            ("home", id.as_str()),
            ("what", word),
            ("on", &on_text),
            ("reason", &args.reason),
            ("by", args.by.as_deref().unwrap_or_default()),
        ];
        let decision = Entry::of(EntryKind::Decision, values).map_err(bad_option)?;
        decision.check(desk.today).map_err(|e| refused(&e))?;
        put(records, desk, decision)?;
        let stands = stand(records, &id);
        if args.what == What::Keep {
            // Said also where it was never to be closed: it is the day from which the home is a place to go.
            let giving_up = FactKind::EndingTenancy.word();
            desk.add_event(records, EventKind::Fact, on, giving_up, "no")?;
        }
        // Written down late, it is not the one that stands.
        let later = stands.and_then(|last| Some((last.on.filter(|last| *last > on)?, last.what)));
        let later = later.map_or(String::new(), |(day, what)| {
            format!("; the decision of {} to {what} it stands", day.long())
        });
        Ok(format!(
            "home {id}: to {word}, decided on {}{later}",
            on.long()
        ))
    })
}

/// Gives a home the status of the decision of the latest day, and gives that decision.
fn stand(records: &mut Records, id: &str) -> Option<Decision> {
    let homes = &records.tenancies;
    let home = homes.iter().find(|home| home.id == id)?;
    let last = decided::latest(&records.entries, homes, home)?;
    let home = records.tenancies.iter_mut().find(|home| home.id == id)?;
    last.status().clone_into(&mut home.status);
    Some(last)
}
