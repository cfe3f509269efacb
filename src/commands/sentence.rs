//! `resettle sentence`: what the court gave, and the dates that the prison record made of it. Nothing is computed.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::{future_day, past_day, whole_number};
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::dates::set_date;
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

/// # Errors
/// An unknown prisoner, nobody in custody, a day in the future, dates that break a rule.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    args.on = world.on(args.on, "a sentence")?;
    let line = |text: &Option<String>, option: &str| {
        names::line(text.as_deref().unwrap_or_default()).map_err(|fault| {
            Error::usage("bad-text", format!("the text {fault}")).at(option.to_owned())
        })
    };
    let (length, kind) = (line(&args.length, "--length")?, line(&args.kind, "--type")?);
    edit(
        world,
        number,
        "sentence",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("a sentence", on, desk.today).map_err(|e| refused(&e))?;
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
                said.push_str(&format!(", {} {}", kind.label(), day.long()));
            }
            Ok(said)
        },
    )
}
