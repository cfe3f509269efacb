//! `resettle release`: somebody walks out, and where they sleep that night.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::{future_day, past_day};
use crate::commands::World;
use crate::commands::change::{Desk, edit, refused};
use crate::commands::custody::may_walk_out;
use crate::commands::loose_ends;
use crate::commands::places::accommodation;
use crate::domain::outcome::{self, Meaning};
use crate::domain::outcome_labels::LABELS;
use crate::domain::{
    Case, Event, EventKind, Records, Risk, WindowState, checks, somewhere, window,
};
use crate::error::{Ending, Error, Result};

/// Record a release, and where the person went
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// Where they sleep the first night, in the words of `resettle outcome --help` ("Settled - Family/Friends", "Homeless - Rough
    /// Sleeping"), in any case
    #[arg(long, value_name = "ACCOMMODATION")]
    to: Option<String>,
    /// They have a short-stay bed (CAS3) until this day
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    bed_until: Option<String>,
    /// Released by a court, and not at the end of a sentence
    #[arg(long)]
    from_court: bool,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// How a release by a court is recorded with the day.
const FROM_COURT: &str = "from court";

/// The longest stay in a short-stay bed, in nights.
const LONGEST_BED: i32 = 84;

impl Args {
    /// Whether nothing is said but who it is.
    fn says_nothing(&self) -> bool {
        let Self {
            prisoner: _,
            to,
            bed_until,
            from_court,
            on,
            dry_run: _,
        } = self;
        to.is_none() && bed_until.is_none() && !from_court && on.on.is_none()
    }
}

/// # Errors
/// An unknown prisoner or status, nobody in custody, a day in the future or before reception, a bed that ends before it begins.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let asks = args.says_nothing() && world.asks_for_the_rest();
    args.on = world.on(args.on, "a release")?;
    if asks {
        args.to = world.maybe_word(&LABELS, "Where do they sleep the first night", "--to")?;
    }
    let to = args.to.as_deref();
    let to = to.map(|typed| accommodation(typed, "--to")).transpose()?;
    let mut overstay = false;
    let mut follows = Vec::new();
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
            let (how, by) = match args.from_court {
                true => (FROM_COURT, " by the court"),
                false => ("", ""),
            };
            desk.add_event(records, EventKind::Released, on, how, "")?;
            let mut said = format!("released on {}{by}", on.long());
            if let Some(label) = to {
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
            follows = what_follows(records, desk);
            Ok(said)
        },
    )?;
    if !args.from_court {
        follows.clear();
    }
    loose_ends::say(world, "What follows", &follows)?;
    if overstay {
        world.out.warning(format!(
            "a CAS3 bed is for up to {LONGEST_BED} nights; this one is longer"
        ));
    }
    Ok(ending)
}

/// What a release by a court means for the housing of somebody: nobody could count back from a day that nobody knew, and who
/// has nowhere to go is homeless now.
fn what_follows(records: &Records, desk: &Desk<'_, '_>) -> Vec<String> {
    let case = Case::build(records.clone()).as_of(desk.today);
    let Some(spell) = case.current_spell() else {
        return Vec::new();
    };
    let number = case.prisoner.number;
    let found = window::of_spell(&case, spell, desk.today, desk.calendar);
    let mut follows = Vec::new();
    if found.planned.is_none() {
        follows.push("no release date was known, so nothing counted to release was due".to_owned());
    }
    let places = case.events_of(spell).filter(|event| {
        let kinds = [
            EventKind::AccommodationOnRelease,
            EventKind::AccommodationStatus,
        ];
        let since = spell.custody.released.is_some_and(|left| event.on >= left);
        kinds.contains(&event.kind)
            && since
            && outcome::meaning(&event.detail) != Meaning::NotRecorded
    });
    let housed = match places.last() {
        Some(event) => outcome::meaning(&event.detail) == Meaning::Housed,
        None => somewhere::to_go(&case, spell, spell.custody.released).is_a_place(),
    };
    let referred_since = found.last_referral_on.is_some();
    if found.outcome.state == WindowState::Referred || referred_since {
        follows.push(
            "a referral was sent in this spell: tell the council that the person is out".to_owned(),
        );
    } else if !housed && found.not_applicable.is_none() {
        follows.push(format!(
            "homeless now, with consent, can be referred at once: resettle referral add {number} --to AUTHORITY"
        ));
    }
    if !housed && found.risk == Risk::NotAsked {
        follows.push(format!(
            "nobody asked about the risk of homelessness: resettle risk {number} yes, or none"
        ));
    }
    let kept = case.tenancies.iter().filter(|home| home.ended.is_none());
    for home in kept {
        follows.push(format!(
            "a home is recorded that has not ended: {}",
            home.id
        ));
    }
    follows
}
