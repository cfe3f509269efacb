//! `resettle tenancy forecast`: which benefit covers the rent of a home until when, what keeping it costs by the day of release,
//! and what closing it costs on a notice.

use super::cover_rows::{self, FORECAST};
use super::cover_words;
use super::which::{owner, pick, unknown};
use crate::calendar::{Calendar, Day, Offset};
use crate::cli::shared::FormatArg;
use crate::cli::typed::{future_day, past_day};
use crate::commands::World;
use crate::domain::cover::{
    Ending as EndOfHome, Forecast, Notice, Rent, Supposed, ending, forecast,
};
use crate::domain::debt;
use crate::domain::release::{Basis, NoRelease};
use crate::domain::{Case, Spell, Tenancy, tenure};
use crate::error::{Ending, Error, Result};
use crate::output::{Card, Envelope, Format, write_rows};

/// Which benefit covers the rent until when, and what keeping or closing a home costs
///
/// The limits are tested on the whole time expected in custody from reception, remand included: 13 weeks of Housing Benefit
/// for a sentence, 52 weeks on remand, six months of the housing element of Universal Credit. Nothing is promised: the office
/// decides.
///
/// Rent is counted by the day: a week has 7 days, a month is a twelfth of 365. It counts from the day cover ends, or from
/// reception where nothing covers it, to the day of release; the recorded arrears are added.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The home's id, or the prison number of somebody who has one
    #[arg(value_name = "HOME|PRISONER")]
    home: String,
    /// What it would be if the person were released on that day
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    if_release: Option<String>,
    /// The notice under which the home would be closed: "4 weeks", "2 months" [default: 2 months for a private tenancy, else 4
    /// weeks]
    #[arg(long, value_name = "LENGTH", allow_hyphen_values = true)]
    notice: Option<String>,
    /// The day on which notice is given [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    notice_on: Option<String>,
    /// The day of which the recorded arrears are; rent is counted on from it [default: the day of reception]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    arrears_on: Option<String>,
    #[command(flatten)]
    format: FormatArg,
}

/// A forecast with the day of release that it is for.
pub struct Scenario {
    /// Whether the day of release is the one that was typed.
    pub supposed: bool,
    pub release: Result<Day, NoRelease>,
    pub basis: Option<Basis>,
    pub notice: Notice,
    /// What is recorded of the end of the home.
    pub end: EndOfHome,
    pub forecast: Forecast,
}

impl Scenario {
    /// What a section on it is headed.
    #[must_use]
    pub fn heading(&self) -> String {
        match (self.release, self.basis) {
            (Ok(day), Some(basis)) => format!("Release on {} ({})", day.long(), basis.label()),
            (Ok(day), None) => format!("If released on {}", day.long()),
            (Err(why), _) => format!("No release date: {}", why.label()),
        }
    }
}

/// # Errors
/// No such home, one that has ended, nobody in custody, a release before reception, a notice that is none.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = owner(&args.home, world)?;
    let books = world.books()?;
    let (today, calendar) = (books.today, &books.calendar);
    let mut records = books.records(number)?;
    let id = pick(&mut records, &args.home)?.id.clone();
    let case = Case::build(records).as_of(today);
    let home = case.tenancies.iter().find(|home| home.id == id);
    let mut home = home.ok_or_else(unknown)?.clone();
    let spell = held(&case, &home)?;
    let length = args
        .notice
        .as_deref()
        .map_or_else(|| usual_notice(&home), str::trim);
    let end = ending(&case, &home, today);
    let recorded = recorded_notice(&args, &end, today);
    let notice = match recorded {
        Some(recorded) => recorded,
        None => notice(&args, length, today, calendar)?,
    };
    let arrears_on = args.arrears_on.as_deref();
    let arrears_on = arrears_on
        .map(|typed| past_day(Some(typed), today, calendar, "--arrears-on"))
        .transpose()?;
    let dated = debt::dated_arrears(&case, &home).filter(|_| arrears_on.is_none());
    let arrears_on = arrears_on.or(dated.map(|(_, on)| on.max(spell.received())));
    if let Some((owed, _)) = dated {
        home.arrears = Some(owed);
    }
    let home = &home;
    let of = |supposed: bool, release: Result<Day, NoRelease>, basis| Scenario {
        supposed,
        release,
        basis,
        notice,
        end: end.clone(),
        forecast: forecast(
            home,
            &spell.custody,
            &Supposed {
                release,
                notice,
                arrears_on,
                today,
            },
        ),
    };
    let planned = spell.effective_release(calendar);
    let basis = planned.as_ref().ok().map(|planned| planned.basis);
    let mut scenarios = vec![of(false, planned.map(|planned| planned.on), basis)];
    if let Some(typed) = &args.if_release {
        let day = if_released(typed, spell, today, calendar)?;
        after_reception(day, spell)?;
        scenarios.push(of(true, Ok(day), None));
    }
    let format = args.format.get();
    if format != Format::Table {
        let rows = scenarios
            .iter()
            .map(|of| cover_rows::forecast(&case, spell, home, of, today));
        write_rows(
            &mut world.out,
            format,
            &FORECAST,
            &Envelope::new(today),
            rows,
        )?;
        return Ok(Ending::Done);
    }
    let mut card = heading(&case, home, today, world.out.shows_names());
    let since = match arrears_on {
        Some(day) => format!("as of {}; rent is counted on from that day", day.long()),
        None => "taken as of the day of reception; else say --arrears-on".to_owned(),
    };
    card.maybe_pair(
        "Arrears",
        home.arrears.map(|owed| format!("£{owed}, {since}")),
    );
    cover_words::end(&mut card, &end);
    let length = match recorded {
        Some(_) => "the tenant's own".to_owned(),
        None => format!("of {length}"),
    };
    let words = format!(
        "{length}, given on {}: rent to {}; no cover from that notice on",
        notice.given.long(),
        notice.last_rent_day.long()
    );
    cover_words::write(&mut card, &scenarios, spell.received(), &words, today);
    card.write(&mut world.out)?;
    Ok(Ending::Done)
}

/// The tenant's own notice, where it is recorded and no other is asked about.
fn recorded_notice(args: &Args, end: &EndOfHome, today: Day) -> Option<Notice> {
    let asked = args.notice.is_some() || args.notice_on.is_some();
    end.tenants_notice(today).filter(|_| !asked)
}

/// The day that is supposed. A length alone could be counted from today or from reception: both days are offered.
fn if_released(typed: &str, spell: &Spell, today: Day, calendar: &Calendar) -> Result<Day> {
    const OPTION: &str = "--if-release";
    let error = match future_day(typed, today, calendar, OPTION) {
        Ok(day) => return Ok(day),
        Err(error) => error,
    };
    let length = Offset::parse(typed.trim())
        .ok()
        .filter(|length| length.amount > 0);
    let Some(length) = length else {
        return Err(error);
    };
    let after = |from: Day| calendar.checked_apply(from, length);
    let (Some(now), Some(received)) = (after(today), after(spell.received())) else {
        return Err(error);
    };
    let typed = typed.trim();
    Err(Error::usage(
        "bad-date",
        format!("\"{typed}\" does not say from which day it is counted"),
    )
    .at(OPTION)
    .hint(format!("from today: {OPTION} \"+{typed}\", {}", now.long()))
    .hint(format!(
        "from reception on {}: {OPTION} {received}, {}",
        spell.received().long(),
        received.long()
    )))
}

/// The spell in which a home is held from custody.
fn held<'a>(case: &'a Case, home: &Tenancy) -> Result<&'a Spell> {
    let number = case.prisoner.number;
    if let Some(on) = home.ended {
        return Err(Error::cannot(
            "home-ended",
            format!("home {} ended on {}", home.id, on.long()),
        )
        .hint(format!(
            "if it has not: `resettle tenancy edit {} --not-ended`",
            home.id
        )));
    }
    let Some(spell) = case.current_spell() else {
        return Err(Error::cannot(
            "not-in-custody",
            format!("{number} was never received into custody"),
        ));
    };
    match spell.custody.released {
        None => Ok(spell),
        Some(on) => Err(Error::cannot(
            "released-already",
            format!("{number} was released on {}", on.long()),
        )
        .hint(format!(
            "record the return first: `resettle recall {number}` or `resettle receive {number}`"
        ))),
    }
}

fn after_reception(day: Day, spell: &Spell) -> Result<()> {
    if day >= spell.received() {
        return Ok(());
    }
    Err(Error::cannot(
        "release-before-reception",
        format!(
            "{} is before the reception on {}",
            day.long(),
            spell.received().long()
        ),
    )
    .at("--if-release"))
}

/// The notice that is reckoned with unless another is said: private tenants give two months since 1 May 2026.
fn usual_notice(home: &Tenancy) -> &'static str {
    if tenure::is_private(&home.tenure) {
        "2 months"
    } else {
        "4 weeks"
    }
}

fn notice(args: &Args, length: &str, today: Day, calendar: &Calendar) -> Result<Notice> {
    let wrong = |message: String| {
        Error::usage("bad-notice", message)
            .at("--notice")
            .hint("write it like \"4 weeks\", \"28 days\" or \"2 months\"")
    };
    let length = Offset::parse(length).map_err(wrong)?;
    if length.amount < 0 {
        return Err(wrong(
            "a notice cannot lie before the day it is given".to_owned(),
        ));
    }
    let given = match &args.notice_on {
        Some(typed) => future_day(typed, today, calendar, "--notice-on")?,
        None => today,
    };
    let last = calendar.checked_apply(given, length);
    Ok(Notice {
        given,
        last_rent_day: last
            .ok_or_else(|| wrong("the notice leads out of the years 1900 to 2199".to_owned()))?,
    })
}

fn heading(case: &Case, home: &Tenancy, today: Day, names: bool) -> Card {
    let person = &case.prisoner;
    let mut card = Card::new(if names {
        format!("{}  {}  {}", home.id, person.number, person.full_name())
    } else {
        format!("{}  {}", home.id, person.number)
    });
    card.section("Home");
    let held_as = tenure::shown_on(&home.tenure, home.ended, today);
    card.maybe_pair("Tenure", (!held_as.is_empty()).then_some(held_as));
    card.pair(
        "Rent",
        Rent::of(home).map_or_else(|why| why.label().to_owned(), Rent::words),
    );
    card
}
