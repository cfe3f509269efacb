//! `resettle referral form`: a referral on the form that a council knows, with what is missing said first.

use super::answers::Desk;
use super::which::{owner, pick};
use crate::calendar::Day;
use crate::commands::World;
use crate::commands::change::refused;
use crate::domain::forms::{self, Filled, Known};
use crate::domain::{Case, PrisonNumber, ReferralState};
use crate::error::{Ending, Error, Result};
use crate::output::{data, page, screen};
use clap::ValueEnum;
use std::path::{Path, PathBuf};

/// Fill the form of a referral from the case, and say what is missing
///
/// What nobody recorded stays blank and is never guessed. --with and --answers fill in for this printing what the store does
/// not hold; nothing of it is kept. Who refers is taken from the configuration: `resettle config set referrer.name NAME`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The referral's id, or the prison number where there is one
    #[arg(value_name = "REFERRAL|PRISONER")]
    referral: String,
    /// Which form
    #[arg(long = "as", value_name = "FORM")]
    form: FormName,
    /// How to write it; json leaves out names, addresses and telephone numbers without --names
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: FormFormat,
    /// What stands in a field of this printing: referrer_phone="01634 000000"
    #[arg(long = "with", value_name = "FIELD=TEXT")]
    with: Vec<String>,
    /// The same from a TOML file with lines like: referrer_phone = "01634 000000"
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// Write it to this file, for you alone to read
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write over a file of this name
    #[arg(long, requires = "out")]
    force: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormName {
    /// The duty-to-refer form of the Essex protocol, Annex F: 35 fields
    NDelius,
    /// The form of the Kent protocol of about 2010, Appendix A: 48 fields
    Kent,
}

impl FormName {
    fn id(self) -> &'static str {
        match self {
            Self::NDelius => "n-delius",
            Self::Kent => "kent",
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormFormat {
    /// A page to look at and to print on A4
    Html,
    /// For a mail or a terminal
    Text,
    /// For programs: one row a field
    Json,
}

/// # Errors
/// No such referral, one that the form is not for, no consent to it, a field that the form does not have, or a file that is
/// there already.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = owner(&args.referral, world)?;
    let books = world.books()?;
    let mut records = books.records(number)?;
    let id = pick(&mut records, &args.referral, ReferralState::ALL)?
        .id
        .clone();
    let case = Case::build(records).as_of(books.today);
    let mut referrals = case.referrals.iter();
    let referral = referrals
        .find(|referral| referral.id == id)
        .ok_or_else(|| {
            Error::cannot(
                "unknown-referral",
                "this referral was not there on that day",
            )
        })?;
    let form = forms::by_id(args.form.id())
        .ok_or_else(|| Error::bug("unknown-form", "a form without fields"))?;
    forms::suits(form, referral).map_err(|refusal| refused(&refusal))?;
    let consent = forms::consent(&case, referral, books.today).map_err(|refusal| {
        let hint = match refusal.code {
            "consent-refused" => format!(
                "if they agree now, record it: `resettle consent {number} given`; until then nothing may be passed on"
            ),
            "consent-for-another-authority" => {
                format!("record it: `resettle consent {number} given --authority AUTHORITY`")
            }
            _ => format!("record it first: `resettle consent {number} given --on DATE`"),
        };
        refused(&refusal).hint(hint)
    })?;
    let desk = Desk {
        form,
        today: books.today,
        calendar: &books.calendar,
    };
    let typed = desk.typed(&world.config.referrer, args.answers.as_deref(), &args.with)?;
    let known = Known::of(&case, referral, Some(consent), books.today, &books.calendar);
    let filled = forms::fill(form, &known, &typed);
    let bytes = written(&filled, args.format, books.today, world)?;
    match &args.out {
        Some(path) => write_to(path, &bytes, args.force, world)?,
        None => world.out.raw(&bytes)?,
    }
    warn(&filled, number, world);
    Ok(Ending::Done)
}

fn written(filled: &Filled, format: FormFormat, today: Day, world: &World) -> Result<Vec<u8>> {
    Ok(match format {
        FormFormat::Html => page::form::html(filled, today)?.into_bytes(),
        FormFormat::Text => screen::form::text(filled, today, world.out.width()).into_bytes(),
        FormFormat::Json => data::form::json(filled, today, world.out.shows_names())?,
    })
}

fn write_to(path: &Path, bytes: &[u8], force: bool, world: &mut World) -> Result<()> {
    crate::env::write_private(path, bytes, force).map_err(|error| {
        if error.code() == "exists" {
            error.hint("give another name, or --force")
        } else {
            error
        }
    })?;
    world.out.line(path.display().to_string())?;
    world
        .out
        .status("Written. The file tells who somebody is: keep it as you keep the store.");
    Ok(())
}

fn warn(filled: &Filled, number: PrisonNumber, world: &mut World) {
    let owed: Vec<&str> = filled.owed().map(|field| field.spec.key).collect();
    if owed.is_empty() {
        return;
    }
    world.out.warning(format!(
        "{} of {number}: {} of {} fields that the form must have are missing: {}",
        filled.referral,
        owed.len(),
        filled.mandatory(),
        owed.join(", ")
    ));
    world.out.hint(
        "give what the store does not hold with --with FIELD=TEXT, or in a file with --answers",
    );
}
