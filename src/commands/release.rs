//! `resettle release`: somebody walks out, and where they sleep that night.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::{future_day, past_day};
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::custody::may_walk_out;
use crate::domain::{Event, EventKind, checks, names};
use crate::error::{Ending, Error, Result};

/// Record a release, and where the person went
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// Where they sleep the first night, in the words of your records ("Settled - Family/Friends", "Homeless - Rough Sleeping")
    #[arg(long, value_name = "ACCOMMODATION")]
    to: Option<String>,
    /// They have a short-stay bed (CAS3) until this day
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    bed_until: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// The longest stay in a short-stay bed, in nights.
const LONGEST_BED: i32 = 84;

/// # Errors
/// An unknown prisoner, nobody in custody, a day in the future or before reception, a bed that ends before it begins.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    args.on = world.on(args.on, "a release")?;
    let to = args.to.as_deref().map(names::name).transpose();
    let to = to.map_err(|fault| {
        Error::usage("bad-text", format!("the accommodation {fault}")).at("--to")
    })?;
    let mut overstay = false;
    let ending = edit(
        world,
        number,
        "release",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            records.settle_spells();
            let Some(spell) = records.present_custody_mut() else {
                return Err(Error::cannot(
                    "not-in-custody",
                    format!("{number} was never received into custody"),
                )
                .hint(format!("record it first with `resettle receive {number}`")));
            };
            checks::release(on, spell, desk.today).map_err(|e| refused(&e))?;
            may_walk_out(number, spell, on)?;
            if let Some(earlier) = spell.released.filter(|earlier| *earlier != on) {
                return Err(Error::cannot(
                    "released-already",
                    format!("{number} was released on {} already", earlier.long()),
                )
                .hint("take it back with `resettle undo`, or record a `recall` first"));
            }
            spell.released = Some(on);
            desk.add_event(records, EventKind::Released, on, "", "")?;
            let mut said = format!("released on {}", on.long());
            if let Some(label) = &to {
                desk.add_event(records, EventKind::AccommodationOnRelease, on, label, "")?;
                said.push_str(&format!(" to: {label}"));
            }
            if let Some(typed) = &args.bed_until {
                let until = future_day(typed, desk.today, desk.calendar, "--bed-until")?;
                if until <= on {
                    return Err(Error::cannot(
                        "bed-ends-first",
                        "the bed ends before the first night in it",
                    )
                    .at("--bed-until"));
                }
                overstay = on.days_until(until) > LONGEST_BED;
                // A bed said again for the same day corrects the one that was said before.
                records
                    .events
                    .retain(|event| !(event.kind == EventKind::BedStarted && event.on == on));
                let id = desk.next_id('H')?;
                records.events.push(Event {
                    id,
                    on,
                    kind: EventKind::BedStarted,
                    detail: "CAS3".to_owned(),
                    old_value: String::new(),
                    new_value: until.to_string(),
                    recorded_by: desk.user.to_owned(),
                });
                said.push_str(&format!(", with a short-stay bed until {}", until.long()));
            }
            Ok(said)
        },
    )?;
    if overstay {
        world.out.warning(format!(
            "a CAS3 bed is for up to {LONGEST_BED} nights; this one is longer"
        ));
    }
    Ok(ending)
}
