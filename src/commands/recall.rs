//! `resettle recall`: back in custody from licence. A recall is a new spell; what was before it stays with the earlier one.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::{future_day, past_day};
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::custody::may_come_in;
use crate::commands::dates::{no_day_of_release, warn_of_no_day_of_release};
use crate::commands::local_prison;
use crate::commands::loose_ends;
use crate::commands::places::establishment;
use crate::domain::release::{KnownBy, ReleaseDate, ReleaseDateKind};
use crate::domain::{Custody, EventKind, LegalStatus, SpellKind, checks};
use crate::error::{Ending, Error, Result};

/// Record a recall from licence
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// For a fixed term: the person is inside the window on the day of return
    #[arg(long, conflicts_with = "standard")]
    fixed_term: bool,
    /// Until released again by decision
    #[arg(long)]
    standard: bool,
    /// The release date that was given
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    release: Option<String>,
    /// Where: a code or a name [default: where they were]
    #[arg(long, value_name = "ESTABLISHMENT")]
    at: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner, somebody who is in custody, a day in the future, a release before the return.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    if !args.fixed_term && !args.standard {
        let fixed = world.yes_no_unknown("For a fixed term", "--fixed-term or --standard")?;
        (args.fixed_term, args.standard) = (fixed == Some(true), fixed == Some(false));
    }
    args.on = world.on(args.on, "a recall")?;
    let at = args
        .at
        .as_deref()
        .map(|typed| establishment(typed, &mut world.out))
        .transpose()?;
    let mut follows = Vec::new();
    let mut nobody_leaves = None;
    let ending = edit(
        world,
        number,
        "recall",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("a recall", on, desk.today).map_err(|e| refused(&e))?;
            records.settle_spells();
            may_come_in(records, on)?;
            let kind = match (args.fixed_term, args.standard) {
                (true, _) => SpellKind::FixedTermRecall,
                (_, true) => SpellKind::StandardRecall,
                _ => SpellKind::Recall,
            };
            let custody = Custody::new(on, kind, LegalStatus::Recall);
            let mut said = format!("recalled on {}{}", on.long(), spoken(kind));
            follows = loose_ends::of_a_recall(records, kind, on, desk.calendar);
            if let Some(typed) = &args.release {
                let day = future_day(typed, desk.today, desk.calendar, "--release")?;
                if day < on {
                    return Err(Error::cannot(
                        "release-before-reception",
                        "the release date is before the return to custody",
                    )
                    .at("--release"));
                }
                let date = ReleaseDate {
                    kind: ReleaseDateKind::Confirmed,
                    day: Some(day),
                    known_on: on,
                    known_by: KnownBy::Hand,
                    nth: 0,
                };
                nobody_leaves = no_day_of_release(date.kind, day, desk.calendar);
                records.release_dates.push((on, date));
                said.push_str(&format!(", to be released on {}", day.long()));
            }
            records.custody.push(custody);
            desk.add_event(records, EventKind::Recalled, on, kind.word(), "")?;
            if let Some(place) = at {
                records.prisoner.is_now_at(place);
            }
            let place = records.prisoner.establishment.clone();
            said.push_str(local_prison::note(records, desk, &place, on)?);
            Ok(said)
        },
    )?;
    warn_of_no_day_of_release(nobody_leaves, world);
    loose_ends::say(world, "What the recall does", &follows)?;
    Ok(ending)
}

fn spoken(kind: SpellKind) -> &'static str {
    match kind {
        SpellKind::FixedTermRecall => " for a fixed term",
        SpellKind::StandardRecall => " until released again by decision",
        SpellKind::Recall | SpellKind::Reception => "",
    }
}
