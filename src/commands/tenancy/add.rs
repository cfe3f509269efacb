//! `resettle tenancy add`: a home held before custody, as an import of tenancies and their events would write it.

use super::details::Details;
use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::tenure::TENURES;
use crate::domain::{EventKind, Tenancy, checks};
use crate::error::{Ending, Error, Result};

/// Write down a home: `resettle tenancy add A1234BC --tenure council --landlord "Medway Council" --started 1/6/2021`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    #[command(flatten)]
    details: Details,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner, no tenure, a value that is not what it should be, a home that is recorded already.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let tenure = args.details.tenure.take();
    let tenure = world.word(tenure, &TENURES, "What is the home", "--tenure TENURE")?;
    args.details.tenure = Some(tenure);
    args.on = world.on(args.on, "a home recorded")?;
    let mut to_say = None;
    let ending = edit(
        world,
        number,
        "tenancy add",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("a home recorded", on, desk.today).map_err(|e| refused(&e))?;
            let mut home = Tenancy::new(String::new());
            args.details.write(&mut home, desk.today, desk.calendar)?;
            checks::home_days(home.started, None, desk.today).map_err(|e| refused(&e))?;
            to_say = args.details.check_tenure(&home, desk.today)?;
            let same = |known: &&Tenancy| known.ended.is_none() && known.is_the_same_home(&home);
            if let Some(known) = records.tenancies.iter().find(same) {
                return Err(Error::cannot(
                    "recorded-already",
                    format!("this home of {number} is recorded as {}", known.id),
                )
                .hint(format!(
                    "change it with `resettle tenancy edit {}`",
                    known.id
                )));
            }
            home.id = desk.next_id('T')?;
            // The id tells two homes that were recorded on one day apart.
            desk.add_event(
                records,
                EventKind::TenancyRecorded,
                on,
                &home.tenure,
                &home.id,
            )?;
            let said = format!(
                "home {} ({}) recorded on {}",
                home.id,
                home.tenure,
                on.long()
            );
            records.tenancies.push(home);
            Ok(said)
        },
    )?;
    if let Some(words) = to_say {
        world.out.warning(words);
    }
    Ok(ending)
}
