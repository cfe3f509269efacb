//! `resettle outcome`: where somebody sleeps: the first night, three months on, or now.

use crate::calendar::Day;
use crate::cli::shared::{DryRunArg, PrisonerArg, YesNo};
use crate::cli::typed::{authority, past_day};
use crate::commands::World;
use crate::commands::change::{Desk, edit, refused};
use crate::commands::entry::{bad_option, put};
use crate::commands::places::accommodation;
use crate::domain::outcome_day::{Night, outcome_day};
use crate::domain::outcome_labels::LABELS;
use crate::domain::{Case, Entry, EntryKind, Event, EventKind, Records};
use crate::error::{Ending, Result};
use clap::ValueEnum;

/// Record where somebody sleeps: `resettle outcome A1234BC first-night "Settled - Family/Friends"`
#[derive(Debug, clap::Args)]
#[command(after_help = known())]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// Which night; asked for on a terminal where it is not given
    #[arg(value_name = "NIGHT")]
    night: Option<NightArg>,
    /// Where, in the words of the list below, in any case; asked for on a terminal where it is not given
    #[arg(value_name = "STATUS", num_args = 1..)]
    status: Vec<String>,
    /// The day it was so [default: the day of release, three months after it, or today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    home: HomeArgs,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// What the place is like: a fact of its own beside the status.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
struct HomeArgs {
    /// Where: the address
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    /// The housing authority it lies in: a name or a code
    #[arg(long, value_name = "AUTHORITY")]
    authority: Option<String>,
    /// Whether it is suitable on the whole
    #[arg(long, value_name = "YES|NO")]
    suitable: Option<YesNo>,
    /// Whether it is safe for them and for others
    #[arg(long, value_name = "YES|NO")]
    safe: Option<YesNo>,
    /// Whether it is crowded
    #[arg(long, value_name = "YES|NO")]
    crowded: Option<YesNo>,
    /// Whether it has what a home needs
    #[arg(long, value_name = "YES|NO")]
    facilities: Option<YesNo>,
    /// Whether a victim lives nearby
    #[arg(long, value_name = "YES|NO")]
    victim_nearby: Option<YesNo>,
    /// Whether somebody verified it, or the person said so
    #[arg(long, value_name = "SOURCE")]
    source: Option<Source>,
    /// Who says so
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Source {
    Verified,
    SelfReported,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum NightArg {
    /// The night of the day of release; before it, the place planned for it
    FirstNight,
    /// Three months after release
    ThreeMonths,
    /// Today, or the day given with --on
    Now,
}

impl From<NightArg> for Night {
    fn from(night: NightArg) -> Self {
        match night {
            NightArg::FirstNight => Self::First,
            NightArg::ThreeMonths => Self::ThreeMonths,
            NightArg::Now => Self::Now,
        }
    }
}

/// What can be said, for the help.
fn known() -> String {
    format!("What can be said:\n  {}", LABELS.join("\n  "))
}

/// # Errors
/// An unknown prisoner or status, a day in the future, a night that has not come or was in custody.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let nights = NightArg::value_variants();
    let night = world.one_of(args.night, nights, "Which night", "NIGHT")?;
    let typed = (!args.status.is_empty()).then(|| args.status.join(" "));
    let typed = world.word(typed, &LABELS, "Where", "STATUS")?;
    let status = accommodation(&typed, "STATUS")?;
    edit(
        world,
        number,
        "outcome",
        args.dry_run.dry_run,
        |records, desk| {
            let typed = args
                .on
                .as_deref()
                .map(|typed| past_day(Some(typed), desk.today, desk.calendar, "--on"))
                .transpose()?;
            let case = Case::build(records.clone()).as_of(desk.today);
            let found = outcome_day(night.into(), &case, typed, desk.calendar, desk.today)
                .map_err(|refusal| {
                    let error = refused(&refusal);
                    match refusal.code {
                        "not-in-custody" => {
                            error.hint(format!("record it first with `resettle receive {number}`"))
                        }
                        "not-released" => error.hint(format!(
                            "record the release first with `resettle release {number}`; \
                             a place planned for it is `resettle outcome {number} first-night`"
                        )),
                        _ => error,
                    }
                })?;
            correct(&mut records.events, found.kind, found.on, status);
            desk.add_event(records, found.kind, found.on, status, "")?;
            look(records, desk, &args.home, (night, status, found.on))?;
            let (what, on) = if found.planned {
                ("place planned for the first night", "said on")
            } else {
                (found.kind.label(), "on")
            };
            Ok(format!("{what}: {status}, {on} {}", found.on.long()))
        },
    )
}

/// Writes down what the place is like, where anything was said of it; what was said of the same night before is replaced.
fn look(
    records: &mut Records,
    desk: &mut Desk<'_, '_>,
    home: &HomeArgs,
    (night, status, on): (NightArg, &str, Day),
) -> Result<()> {
    if *home == HomeArgs::default() {
        return Ok(());
    }
    let stage = match night {
        NightArg::FirstNight => "first-night",
        NightArg::ThreeMonths => "three-months",
        NightArg::Now => "now",
    };
    let yes_no = |answer: Option<YesNo>| match answer {
        Some(answer) if answer.is_yes() => "yes",
        Some(_) => "no",
        None => "",
    };
    let authority = match &home.authority {
        Some(typed) => authority(typed, desk.today, "--authority")?.key.clone(),
        None => String::new(),
    };
    let source = match home.source {
        Some(Source::Verified) => "verified",
        Some(Source::SelfReported) => "self-reported",
        None => "",
    };
    let on_text = on.to_string();
    let values = [
        ("stage", stage),
        ("on", on_text.as_str()),
        ("status", status),
        ("place", home.place.as_deref().unwrap_or_default()),
        ("authority", &authority),
        ("suitable", yes_no(home.suitable)),
        ("safe", yes_no(home.safe)),
        ("crowded", yes_no(home.crowded)),
        ("facilities", yes_no(home.facilities)),
        ("victim_nearby", yes_no(home.victim_nearby)),
        ("source", source),
        ("by", home.by.as_deref().unwrap_or_default()),
    ];
    let entry = Entry::of(EntryKind::HomeAfter, values).map_err(bad_option)?;
    records.entries.retain(|known| {
        let same_night = known.text("stage") == stage && known.day("on") == Some(on);
        !(known.kind == EntryKind::HomeAfter && same_night)
    });
    put(records, desk, entry).map(|_| ())
}

/// What was written by hand for the same day is corrected by what is said now.
fn correct(events: &mut Vec<Event>, kind: EventKind, on: Day, status: &str) {
    events.retain(|event| {
        !(event.kind == kind && event.on == on && event.is_by_hand() && event.detail != status)
    });
}
