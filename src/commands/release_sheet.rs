//! `resettle release-sheet`: everything for the day of release on one page, and what would leave somebody standing at the gate.

use crate::cli::shared::FormatArg;
use crate::cli::typed::prison_number;
use crate::commands::World;
use crate::domain::entry::kinds::{Appointment, Benefit};
use crate::domain::release_sheet::{self, Sheet};
use crate::domain::{Case, authorities};
use crate::error::{Ending, Error, Result};
use crate::output::{Card, Cell, Column, Envelope, Format, say, write_rows};

/// Show the sheet for the day of release: where to, whom to see and when, what is arranged, and what is not
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    #[command(flatten)]
    format: FormatArg,
}

/// The fields of the sheet for machines: one row a line of it.
const COLUMNS: [Column; 8] = [
    Column::data("prison_number"),
    Column::data("release_date"),
    Column::data("section"),
    Column::data("kind"),
    Column::data("on"),
    Column::data("time"),
    Column::data("what").personal(),
    Column::data("ready"),
];

/// # Errors
/// An unknown prisoner, or one who was never received.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = prison_number(&args.prisoner)?;
    let books = world.books()?;
    let case = books.case(number)?;
    let sheet = release_sheet::of(&case, books.today, &books.calendar).ok_or_else(|| {
        Error::cannot(
            "not-in-custody",
            format!("{number} was never received into custody"),
        )
    })?;
    let format = args.format.get();
    if format == Format::Table {
        let names = world.out.shows_names();
        card(&case, &sheet, names).write(&mut world.out)?;
        return Ok(Ending::Done);
    }
    let lines = lines(&sheet);
    let rows = lines.into_iter().map(|line| {
        let mut cells = vec![
            Cell::text(number.to_string()),
            Cell::from(sheet.release),
            Cell::text(line.section),
        ];
        cells.extend(line.rest);
        cells
    });
    let envelope = Envelope::new(books.today);
    write_rows(&mut world.out, format, &COLUMNS, &envelope, rows)?;
    Ok(Ending::Done)
}

/// A line of the sheet for machines.
struct Line {
    section: &'static str,
    /// kind, on, time, what, ready
    rest: [Cell; 5],
}

fn lines(sheet: &Sheet<'_>) -> Vec<Line> {
    let text = |text: &str| Cell::text(text.to_owned());
    let some = |text: &Option<String>| Cell::from(text.clone());
    let none = || Cell::from(None::<String>);
    let mut lines = Vec::new();
    let mut line = |section, rest| lines.push(Line { section, rest });
    for warning in &sheet.warnings {
        let rest = [
            text(warning.word()),
            none(),
            none(),
            text(&warning.label()),
            none(),
        ];
        line("warning", rest);
    }
    line(
        "place",
        [none(), none(), none(), text(&sheet.place.label()), none()],
    );
    if let Some(proposal) = &sheet.proposal {
        let rest = [
            some(&proposal.result),
            Cell::from(proposal.checked),
            none(),
            some(&proposal.address),
            none(),
        ];
        line("address", rest);
    } else if let Some(night) = sheet.first_night.as_ref() {
        let rest = [
            none(),
            Cell::from(night.on),
            none(),
            some(&night.place),
            none(),
        ];
        line("address", rest);
    }
    for one in &sheet.appointments {
        let rest = [
            text(&one.kind),
            Cell::from(one.on),
            some(&one.time),
            text(&with(one)),
            none(),
        ];
        line("appointment", rest);
    }
    for one in &sheet.arrangements {
        let rest = [
            text(&one.kind),
            Cell::from(one.on),
            none(),
            some(&one.what),
            Cell::from(one.ready),
        ];
        line("arrangement", rest);
    }
    for one in &sheet.benefits {
        let rest = [
            text(&one.kind),
            Cell::from(one.paid_from),
            none(),
            none(),
            Cell::from(one.on_release),
        ];
        line("benefit", rest);
    }
    for one in &sheet.conditions {
        line(
            "licence-condition",
            [
                none(),
                Cell::from(one.until),
                none(),
                some(&one.what),
                none(),
            ],
        );
    }
    lines
}

fn with(one: &Appointment) -> String {
    let parts = [&one.with, &one.place, &one.notes];
    let parts: Vec<&str> = parts.iter().filter_map(|part| part.as_deref()).collect();
    parts.join(", ")
}

fn card(case: &Case, sheet: &Sheet<'_>, names: bool) -> Card {
    let person = &case.prisoner;
    let mut card = Card::new(if names {
        format!("{}  {}", person.number, person.full_name())
    } else {
        person.number.to_string()
    });
    card.section("Release");
    match sheet.release {
        Some(day) if sheet.released => card.pair("Released", say::day(day)),
        Some(day) => card.pair("Planned", say::day(day)),
        None => card.pair("Planned", "no date known"),
    };
    if !person.establishment.is_empty() {
        card.pair("From", person.establishment.label());
    }
    card.section("Look at");
    for warning in &sheet.warnings {
        card.bullet(warning.label());
    }
    place(&mut card, sheet);
    card.section("Appointments");
    for one in &sheet.appointments {
        let day = one.on.map(say::day).unwrap_or_default();
        let time = one
            .time
            .as_deref()
            .map_or(String::new(), |time| format!(" {time}"));
        card.bullet(format!(
            "{day}{time}  {}: {}",
            one.kind.replace('-', " "),
            with(one)
        ));
    }
    card.section("Arranged");
    for one in &sheet.arrangements {
        let ready = match one.ready {
            Some(true) => "ready",
            _ => "NOT READY",
        };
        let what = one.what.as_deref().unwrap_or_default();
        card.bullet(format!("{}: {what} ({ready})", one.kind.replace('-', " ")));
    }
    for keys in &sheet.keys {
        let who = keys.who.as_deref().unwrap_or("nobody recorded");
        card.bullet(format!("keys: {who}"));
    }
    card.section("Benefits");
    for one in &sheet.benefits {
        card.bullet(benefit(one));
    }
    card.section("Papers");
    for one in &sheet.documents {
        let held = one.held.as_deref().unwrap_or("applied for");
        let kept = one
            .kept
            .as_deref()
            .map_or(String::new(), |kept| format!(", {kept}"));
        card.bullet(format!(
            "{}: {}{kept}",
            one.kind.replace('-', " "),
            held.replace('-', " ")
        ));
    }
    rules(&mut card, sheet);
    card
}

fn place(card: &mut Card, sheet: &Sheet<'_>) {
    card.section("Where to");
    card.pair("Place", sheet.place.label());
    let Some(proposal) = &sheet.proposal else {
        if let Some(night) = &sheet.first_night {
            card.maybe_pair("Address", night.place.as_deref());
            let authority = night.authority.as_deref();
            card.maybe_pair("Authority", authority.map(authorities::name_of));
        }
        return;
    };
    card.maybe_pair("Address", proposal.address.as_deref());
    card.maybe_pair(
        "Authority",
        proposal.authority.as_deref().map(authorities::name_of),
    );
    card.maybe_pair("Contact", proposal.lives_there.as_deref());
    let checked = proposal.checked.map(say::day);
    let result = proposal.result.as_deref().unwrap_or("no result yet");
    card.pair(
        "Check",
        match checked {
            Some(day) => format!("{result}, {day}"),
            None => result.to_owned(),
        },
    );
}

fn benefit(one: &Benefit) -> String {
    let standing = match (one.on_release, one.paid_from, one.claimed) {
        (Some(true), _, _) => "in payment on release".to_owned(),
        (_, Some(from), _) => format!("paid from {}", say::day(from)),
        (_, _, Some(on)) => format!("claimed {}", say::day(on)),
        _ => "not claimed".to_owned(),
    };
    format!("{}: {standing}", one.kind.replace('-', " "))
}

fn rules(card: &mut Card, sheet: &Sheet<'_>) {
    card.section("Licence and where not to live");
    for one in &sheet.conditions {
        let copied = one
            .copied_to
            .as_deref()
            .map_or("not copied to anybody".to_owned(), |to| {
                format!("copied to {to}")
            });
        card.bullet(format!(
            "{} ({copied})",
            one.what.as_deref().unwrap_or_default()
        ));
    }
    for one in &sheet.restrictions {
        let authority = one.authority.as_deref().map(authorities::name_of);
        let place = one.place.as_deref().or(authority).unwrap_or("as recorded");
        card.bullet(format!("not {place}: {}", one.kind.replace('-', " ")));
    }
    card.section("Councils and providers to call");
    for referral in &sheet.referrals {
        let to = referral
            .authority
            .as_deref()
            .map_or(referral.receiver.as_str(), authorities::name_of);
        card.bullet(format!("{} {} to {to}", referral.id, referral.kind));
    }
}
