//! `resettle tenancy show`: everything recorded of one home.

use super::rows::{COLUMNS, MORE, cells, more, pounds};
use super::which::{owner, pick};
use crate::calendar::Day;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::domain::entry::kinds::{Decision, HomeCare, Notice, Permission};
use crate::domain::{Case, Tenancy, authorities, debt, tenure};
use crate::error::{Ending, Result};
use crate::output::{Card, Envelope, Format, say, write_rows};

/// Show one home
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The home's id, or the prison number of somebody who has one
    #[arg(value_name = "HOME|PRISONER")]
    home: String,
    #[command(flatten)]
    format: FormatArg,
}

/// # Errors
/// No such home, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = owner(&args.home, world)?;
    let books = world.books()?;
    let mut records = books.records(number)?;
    let home = pick(&mut records, &args.home)?.clone();
    let case = Case::build(records).as_of(books.today);
    let format = args.format.get();
    if format == Format::Table {
        card(&case, &home, books.today, world.out.shows_names()).write(&mut world.out)?;
        return Ok(Ending::Done);
    }
    let columns: Vec<_> = COLUMNS.iter().chain(&MORE).copied().collect();
    let mut row = cells(&case, &home, books.today);
    row.extend(more(&home));
    write_rows(
        &mut world.out,
        format,
        &columns,
        &Envelope::new(books.today),
        [row],
    )?;
    Ok(Ending::Done)
}

fn card(case: &Case, home: &Tenancy, today: Day, names: bool) -> Card {
    let person = &case.prisoner;
    let mut card = Card::new(if names {
        format!("{}  {}  {}", home.id, person.number, person.full_name())
    } else {
        format!("{}  {}", home.id, person.number)
    });
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let period = some(&home.rent_period).map_or(String::new(), |period| format!(" a {period}"));
    card.section("Home");
    let held_as = tenure::shown_on(&home.tenure, home.ended, today);
    card.maybe_pair(
        "Tenure",
        some(held_as).map(|word| {
            if word == home.tenure {
                word
            } else {
                format!("{word} (recorded as {})", home.tenure)
            }
        }),
    );
    card.maybe_pair("Landlord", some(&home.landlord));
    card.maybe_pair("Address", some(&home.address).filter(|_| names));
    card.maybe_pair("Postcode", some(&home.postcode_district));
    card.maybe_pair(
        "Authority",
        home.authority.as_deref().map(authorities::name_of),
    );
    card.maybe_pair(
        "Rent",
        home.rent.map(|rent| format!("{}{period}", pounds(rent))),
    );
    card.maybe_pair("Arrears", home.arrears.map(pounds));
    card.maybe_pair("Benefit", some(&home.benefit));
    card.maybe_pair(
        "Joint",
        home.joint.map(|joint| if joint { "yes" } else { "no" }),
    );
    card.maybe_pair("Began", home.started.map(say::day));
    card.maybe_pair("Ended", home.ended.map(say::day));
    card.maybe_pair("Status", some(&home.status));
    card.maybe_pair("Notes", some(&home.notes).filter(|_| names));
    beside(&mut card, case, home, names);
    card
}

/// What hangs on the home. A record that names no home is of the only one.
fn beside(card: &mut Card, case: &Case, home: &Tenancy, names: bool) {
    let here = |id: &Option<String>| case.is_of_home(id.as_deref(), home);
    let day = |day: Option<Day>| day.map(say::day).unwrap_or_default();
    let who = |who: &Option<String>| who.clone().filter(|_| names).unwrap_or_default();
    let words = |word: &str| word.replace('-', " ");
    card.section("Decision");
    for one in case.all::<Decision>().filter(|one| here(&one.home)) {
        let reason = one.reason.filter(|_| names);
        let reason = reason.map_or(String::new(), |reason| format!(": {reason}"));
        card.bullet(format!("{}, {}{reason}", one.what, day(one.on)));
    }
    card.section("Notices");
    for one in case.all::<Notice>().filter(|one| here(&one.home)) {
        let standing = match (one.withdrawn, one.expires) {
            (Some(on), _) => format!(", taken back {}", say::day(on)),
            (None, Some(on)) => format!(", runs out {}", say::day(on)),
            (None, None) => String::new(),
        };
        card.bullet(format!(
            "{} served {}{standing}",
            words(&one.kind),
            day(one.served)
        ));
    }
    card.section("Seen to");
    for one in case.all::<HomeCare>().filter(|one| here(&one.home)) {
        card.bullet(format!("{}: {}", words(&one.what), who(&one.who)));
    }
    card.section("Permissions");
    for one in case.all::<Permission>().filter(|one| here(&one.home)) {
        let form = if one.written == Some(true) {
            ", in writing"
        } else {
            ""
        };
        if !names {
            card.bullet(format!("given {}{form}", day(one.on)));
            continue;
        }
        let (asks, asked) = (one.who.unwrap_or_default(), one.whom.unwrap_or_default());
        let about = one.about.unwrap_or_default();
        card.bullet(format!(
            "{asks} may ask {asked} about {about}{form}, {}",
            day(one.on)
        ));
    }
    card.section("Debts");
    for one in debt::of_home(case, home) {
        let amount = one.amount.map_or("amount not known".to_owned(), pounds);
        let blocks = if one.blocks == Some(true) {
            ", blocks applications"
        } else {
            ""
        };
        let cleared = one
            .cleared
            .map_or(String::new(), |on| format!(", cleared {}", say::day(on)));
        card.bullet(format!("{}: {amount}{blocks}{cleared}", words(&one.kind)));
    }
}
