//! `resettle directory verify`: somebody checked how an office is reached. A printed contact becomes a record of the team's
//! own with that day, so that the next referral does not warn of it.

use super::records::{change, pick};
use crate::calendar::Day;
use crate::cli::shared::DryRunArg;
use crate::cli::typed::{authority, past_day};
use crate::commands::World;
use crate::commands::change::refused;
use crate::domain::authorities::Authority;
use crate::domain::entry::kinds::{Office, Provider};
use crate::domain::offices::{self, DUTY_TO_REFER};
use crate::domain::{Entry, EntryKind, Kept, ReferralKind, checks};
use crate::error::{Ending, Error, Result};

/// Record that somebody checked how an office or a provider is reached
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The record's id, or the authority whose duty-to-refer contact was checked
    #[arg(value_name = "ID|AUTHORITY")]
    what: String,
    /// The mailbox as it is now
    #[arg(long, value_name = "MAILBOX")]
    email: Option<String>,
    /// The telephone number as it is now
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// The day it was checked [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// No such record or authority, an authority of which nothing is known and nothing is given, a day in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    change(world, "verify", args.dry_run, |bench| {
        let on = past_day(args.on.as_deref(), bench.today, bench.calendar, "--on")?;
        checks::not_in_future("a check", on, bench.today).map_err(|e| refused(&e))?;
        let directory = bench.directory()?;
        let mut entry = match by_id(&directory, &args.what) {
            Some(entry) => entry.clone(),
            None => {
                let council = authority(&args.what, bench.today, "ID|AUTHORITY")?;
                checks::receiver(council, ReferralKind::DutyToRefer, bench.today)
                    .map_err(|e| refused(&e))?;
                of_council(council, &directory, &args, bench.today)?
            }
        };
        let given = [("email", &args.email), ("phone", &args.phone)];
        for (field, typed) in given {
            if let Some(typed) = typed {
                set(&mut entry, field, typed)?;
            }
        }
        set(&mut entry, "verified", &on.to_string())?;
        let changed = bench.put(&mut entry)?;
        let said = format!("{} {} verified on {}", entry.kind, entry.id, on.long());
        Ok((said, changed))
    })
}

fn set(entry: &mut Entry, field: &'static str, value: &str) -> Result<()> {
    let set = entry.set(field, value);
    set.map_err(|fault| {
        Error::usage(fault.code(), format!("{field} {fault}")).at(format!("--{field}"))
    })
}

fn by_id<'d>(directory: &'d [Entry], typed: &str) -> Option<&'d Entry> {
    let kinds = [Office::KIND, Provider::KIND];
    let mut found = kinds
        .iter()
        .filter_map(|kind| pick(directory, *kind, typed).ok());
    found.next()
}

/// The record of the contact of a council: the one that a referral would use now, or a new one made of what is printed or given.
fn of_council(council: &Authority, directory: &[Entry], args: &Args, today: Day) -> Result<Entry> {
    let kind = ReferralKind::DutyToRefer;
    let known = offices::for_referral(&council.key, kind, directory, today);
    let id = known.as_ref().and_then(|known| known.id.clone());
    let own = id.and_then(|id| directory.iter().find(|entry| entry.id == id));
    if let Some(own) = own {
        return Ok(own.clone());
    }
    if known.is_none() && args.email.is_none() && args.phone.is_none() {
        return Err(Error::cannot(
            "nothing-to-verify",
            format!("no contact of {} is known", council.name),
        )
        .hint("say how it is reached: --email or --phone"));
    }
    let mut entry = Entry::blank(EntryKind::Office, String::new());
    set(&mut entry, "authority", &council.key)?;
    let purpose = known.as_ref().map_or(DUTY_TO_REFER, |known| &known.purpose);
    set(&mut entry, "purpose", purpose)?;
    // What is not as printed is not what the document says.
    let is_as_printed = args.email.is_none() && args.phone.is_none();
    if let Some(known) = &known {
        let year = known.source_year.map(|year| year.to_string());
        for (field, value) in [
            ("name", &known.name),
            ("email", &known.email),
            ("phone", &known.phone),
            ("web", &known.web),
            ("source", &known.source.clone().filter(|_| is_as_printed)),
            ("source_year", &year.filter(|_| is_as_printed)),
        ] {
            set(&mut entry, field, value.as_deref().unwrap_or_default())?;
        }
    }
    Ok(entry)
}
