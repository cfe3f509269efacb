//! `resettle sentence`: what the court gave, and the dates that the prison record made of it. Nothing is computed.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::{future_day, past_day, whole_number};
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::dates::{no_day_of_release, set_date, warn_of_no_day_of_release, warn_of_odd};
use crate::domain::release::ReleaseDateKind;
use crate::domain::{EventKind, LegalStatus, Sentence, checks, names};
use crate::error::{Ending, Error, Result};

/// Record a sentence, and the release dates that came with it
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// Its length in words: "2 years 6 months"
    #[arg(long, value_name = "LENGTH")]
    length: Option<String>,
    /// Its kind: Determinate, Extended determinate, Life, IPP
    #[arg(long = "type", value_name = "KIND")]
    kind: Option<String>,
    /// Its length in days
    #[arg(long, value_name = "DAYS", value_parser = whole_number("the days", 0_u32, 40_000, 240))]
    days: Option<u32>,
    /// Days on remand that count towards it
    #[arg(long, value_name = "DAYS", value_parser = whole_number("the days", 0_u32, 40_000, 30))]
    remand_days: Option<u32>,
    /// Conditional release date
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    crd: Option<String>,
    /// Automatic release date
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    ard: Option<String>,
    /// Home detention curfew eligibility date
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    hdced: Option<String>,
    /// Parole eligibility date
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    ped: Option<String>,
    /// Sentence expiry date
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    sed: Option<String>,
    /// Confirmed release date
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    confirmed: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// The kinds of sentence that are asked for.
const KINDS: [&str; 4] = ["Determinate", "Extended determinate", "Life", "IPP"];

impl Args {
    /// Whether nothing is said but who it is.
    fn says_nothing(&self) -> bool {
        let texts = [
            &self.length,
            &self.kind,
            &self.crd,
            &self.ard,
            &self.hdced,
            &self.ped,
            &self.sed,
            &self.confirmed,
            &self.on.on,
        ];
        let days = [self.days, self.remand_days];
        texts.iter().all(|text| text.is_none()) && days.iter().all(Option::is_none)
    }

    /// Asks for what a sentence brings with it, each of which may be not known.
    fn ask_for_the_rest(&mut self, world: &mut World) -> Result<()> {
        self.kind = world.maybe_word(&KINDS, "Which kind of sentence", "--type")?;
        self.length = world.maybe_text("How long, in words", "--length", |typed| {
            line(Some(typed), "--length").map(drop)
        })?;
        self.crd = world.maybe_day("Conditional release date", "--crd")?;
        if self.crd.is_none() {
            self.ard = world.maybe_day("Automatic release date", "--ard")?;
        }
        self.hdced = world.maybe_day("Home detention curfew eligibility date", "--hdced")?;
        self.ped = world.maybe_day("Parole eligibility date", "--ped")?;
        self.sed = world.maybe_day("Sentence expiry date", "--sed")?;
        self.confirmed = world.maybe_day("Confirmed release date", "--confirmed")?;
        Ok(())
    }
}

fn line(text: Option<&str>, option: &str) -> Result<String> {
    names::line(text.unwrap_or_default())
        .map_err(|fault| Error::usage("bad-text", format!("the text {fault}")).at(option))
}

/// # Errors
/// An unknown prisoner, nobody in custody, a day in the future, dates that break a rule.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let asks = args.says_nothing() && world.asks_for_the_rest();
    args.on = world.on(args.on, "a sentence")?;
    if asks {
        args.ask_for_the_rest(world)?;
    }
    let length = line(args.length.as_deref(), "--length")?;
    let kind = line(args.kind.as_deref(), "--type")?;
    let mut nobody_leaves = None;
    let ending = edit(
        world,
        number,
        "sentence",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("a sentence", on, desk.today).map_err(|e| refused(&e))?;
            let before = records.clone();
            records.settle_spells();
            let Some(spell) = records.present_custody_mut() else {
                return Err(Error::cannot(
                    "not-in-custody",
                    format!("{number} was never received into custody"),
                )
                .hint(format!("record it first with `resettle receive {number}`")));
            };
            let sentence = Sentence {
                on: Some(on),
                kind,
                length: length.clone(),
                days: args.days,
                remand_days: args.remand_days,
            };
            spell.legal_status = if sentence.is_indeterminate() {
                LegalStatus::Indeterminate
            } else {
                LegalStatus::Sentenced
            };
            spell.sentence = sentence;
            let received = spell.received;
            desk.add_event(records, EventKind::Sentenced, on, &length, "")?;
            let mut said = format!("sentenced on {}", on.long());
            let dates = [
                (ReleaseDateKind::Sed, &args.sed, "--sed"),
                (ReleaseDateKind::Crd, &args.crd, "--crd"),
                (ReleaseDateKind::Ard, &args.ard, "--ard"),
                (ReleaseDateKind::Hdced, &args.hdced, "--hdced"),
                (ReleaseDateKind::Ped, &args.ped, "--ped"),
                (ReleaseDateKind::Confirmed, &args.confirmed, "--confirmed"),
            ];
            for (kind, typed, option) in dates {
                let Some(typed) = typed else { continue };
                let day = future_day(typed, desk.today, desk.calendar, option)?;
                set_date(records, kind, Some(day), on.max(received))?;
                nobody_leaves = nobody_leaves.or(no_day_of_release(kind, day, desk.calendar));
                said.push_str(&format!(", {} {}", kind.label(), day.long()));
            }
            warn_of_odd(&before, records, desk);
            Ok(said)
        },
    )?;
    warn_of_no_day_of_release(nobody_leaves, world);
    Ok(ending)
}
