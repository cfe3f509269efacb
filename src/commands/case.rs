//! `resettle A1234BC`: one case on one screen, made to be read in ten seconds.

mod to_do;

use crate::calendar::Day;
use crate::cli::shared::FormatArg;
use crate::cli::typed::prison_number;
use crate::commands::World;
use crate::commands::window::rows;
use crate::commands::world::Books;
use crate::domain::fact::{self, Latest};
use crate::domain::{
    Anchor, Case, Nature, ReferralState, Risk, Window, WindowState, authorities, window,
};
use crate::error::{Ending, Result};
use crate::output::{Card, Envelope, Format, say, write_rows};
use crate::protocol;

/// Show one case on one screen
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    #[command(flatten)]
    format: FormatArg,
}

/// How far ahead what recurs is shown, in days. What is settled is not shown here, so that a mark further ahead is not missed.
const SHOWN_AHEAD: i32 = 120;

/// # Errors
/// An unknown prisoner, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = prison_number(&args.prisoner)?;
    let books = world.books()?;
    let case = books.case(number)?;
    let format = args.format.get();
    let windows = window::windows(&case, books.today, &books.calendar);
    if format != Format::Table {
        let cells = windows
            .iter()
            .map(|found| rows::cells(&case, found, books.today));
        write_rows(
            &mut world.out,
            format,
            &rows::COLUMNS,
            &Envelope::new(books.today),
            cells,
        )?;
        return Ok(Ending::Done);
    }
    let names = world.out.shows_names();
    card(&books, &case, &windows, names)?.write(&mut world.out)?;
    world.out.hint(format!(
        "everything: resettle timeline {number}; why a date: resettle explain {number}"
    ));
    Ok(Ending::Done)
}

fn card(books: &Books, case: &Case, windows: &[Window], names: bool) -> Result<Card> {
    let today = books.today;
    let person = &case.prisoner;
    let mut card = Card::new(if names {
        format!("{}  {}", person.number, person.full_name())
    } else {
        person.number.to_string()
    });
    card.section("Who and where");
    if let Some(born) = person.born.filter(|_| names) {
        card.pair(
            "Born",
            format!("{} ({})", say::day(born), Day::age_on(born, today)),
        );
    }
    let cell = if person.cell.is_empty() {
        String::new()
    } else {
        format!(", {}", person.cell)
    };
    if !person.establishment.is_empty() {
        card.pair("At", format!("{}{cell}", person.establishment.label()));
    }
    if let Some(spell) = case.current_spell() {
        card.pair(
            "Custody",
            format!(
                "{}, received {}",
                spell.custody.legal_status,
                say::day(spell.received())
            ),
        );
        let sentence = &spell.custody.sentence;
        let mut words = vec![sentence.length.as_str(), sentence.kind.as_str()];
        words.retain(|word| !word.is_empty());
        words.dedup();
        if !words.is_empty() {
            card.pair("Sentence", words.join(", "));
        }
    }
    card.maybe_pair(
        "MAPPA",
        person
            .mappa_level
            .map(|level| format!("level {level}: MAPPA arrangements come first")),
    );
    card.maybe_pair(
        "Home authority",
        person
            .home_authority
            .as_deref()
            .map(|key| authorities::name_of(key).to_owned()),
    );
    card.maybe_pair(
        "Lead",
        (!person.lead.is_empty()).then(|| person.lead.clone()),
    );
    if let Some((on, reason)) = case.closed() {
        card.pair("Closed", format!("{}: {reason}", say::day(on)));
    }
    match case.closed() {
        Some(_) => {
            card.section("Release and window")
                .text("The case is closed: no window counts, and nothing is due.");
        }
        None => windows
            .iter()
            .for_each(|found| window_section(&mut card, found, today)),
    }
    homes_and_referrals(&mut card, case, today);
    facts(&mut card, case, today);
    let rules = books.rules()?;
    let plan = protocol::plan(
        case,
        &rules,
        &books.calendar,
        today,
        today.plus(SHOWN_AHEAD),
    );
    to_do::sections(&mut card, &plan, today, &person.number.to_string());
    if let Some(note) = case
        .notes
        .iter()
        .max_by_key(|note| (note.on, note.id.clone()))
    {
        card.section("Last note")
            .text(format!("{}: {}", say::day(note.on), note.text));
    }
    if !person.notes.is_empty() {
        card.section("Note of the prison record")
            .text(&person.notes);
    }
    Ok(card)
}

fn window_section(card: &mut Card, found: &Window, today: Day) {
    let outcome = &found.outcome;
    card.section(match found.anchor {
        Anchor::Release => "Release and window",
        Anchor::BedEnd => "Short-stay bed and its window",
    });
    match (found.release_date, found.no_release) {
        (Some(day), _) => {
            let basis = found
                .basis
                .map(|basis| format!(", {}", basis.label()))
                .unwrap_or_default();
            card.pair(
                "Release",
                format!("{} ({}{basis})", say::day(day), days_away(day, today)),
            );
        }
        (None, Some(reason)) => {
            card.pair("Release", reason.label());
        }
        (None, None) => {}
    }
    card.maybe_pair(
        "Moved",
        found
            .moved_from
            .map(|from| format!("from {}, on which nobody is released", say::day(from))),
    );
    card.maybe_pair(
        "May be earlier",
        found
            .may_be_earlier
            .filter(|(_, day)| *day >= today)
            .map(|(kind, day)| format!("{} {}", kind.label(), say::day(day))),
    );
    match found.not_applicable {
        Some(reason) => {
            card.pair("Window", reason.label());
        }
        None => {
            let opens = outcome
                .opens
                .map(|day| format!(", opens {}", say::day(day)))
                .unwrap_or_default();
            card.pair(
                "Window",
                format!("{}{opens}", outcome.state.word().replace('-', " ")),
            );
        }
    }
    card.maybe_pair(
        "Refer by",
        outcome.refer_by.map(|by| match outcome.days_overdue {
            0 => say::day(by),
            late => format!(
                "{}: {} by {}",
                say::day(by),
                if outcome.state == WindowState::Open {
                    "LATE"
                } else {
                    "missed"
                },
                say::plural(usize::try_from(late).unwrap_or(0), "day", "days")
            ),
        }),
    );
    card.maybe_pair(
        "Short notice",
        found
            .short_notice
            .map(|cause| cause.word().replace('-', " ")),
    );
    card.pair(
        "Risk",
        match found.risk {
            Risk::Yes { since } => format!("at risk, identified {}", say::day(since)),
            Risk::No { since } => format!("no risk found, {}", say::day(since)),
            Risk::NotAsked => "not asked yet".to_owned(),
        },
    );
    card.pair(
        "Consent",
        found.consent.map_or("not recorded".to_owned(), |consent| {
            format!("{}, {}", consent.answer, say::day(consent.on))
        }),
    );
}

fn days_away(day: Day, today: Day) -> String {
    match today.days_until(day) {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        days if days > 0 => format!("in {days} days"),
        _ => say::ago(day, today),
    }
}

fn homes_and_referrals(card: &mut Card, case: &Case, today: Day) {
    if !case.tenancies.is_empty() {
        card.section("Home");
    }
    for tenancy in &case.tenancies {
        let ended = tenancy
            .ended
            .map(|on| format!(", ended {}", say::day(on)))
            .unwrap_or_default();
        let landlord = if tenancy.landlord.is_empty() {
            String::new()
        } else {
            format!(", {}", tenancy.landlord)
        };
        let owed = tenancy
            .arrears
            .filter(|arrears| arrears.pence() > 0)
            .map(|arrears| format!(", arrears £{arrears}"))
            .unwrap_or_default();
        let status = if tenancy.status.is_empty() {
            String::new()
        } else {
            format!(": {}", tenancy.status)
        };
        card.bullet(format!(
            "{} {}{landlord}{owed}{status}{ended}",
            tenancy.id, tenancy.tenure
        ));
    }
    if !case.referrals.is_empty() {
        card.section("Referrals");
    }
    for referral in &case.referrals {
        let to = referral
            .authority
            .as_deref()
            .map_or(referral.receiver.as_str(), authorities::name_of);
        let sent = referral
            .sent
            .map(|on| format!(", sent {} ({})", say::day(on), say::ago(on, today)))
            .unwrap_or_default();
        let standing = match referral.state() {
            // The day says that it was sent.
            ReferralState::Sent => String::new(),
            state => format!(", {state}"),
        };
        let outcome = if referral.outcome.is_empty() {
            String::new()
        } else {
            format!(": {}", referral.outcome)
        };
        card.bullet(format!(
            "{} {} to {to}{standing}{outcome}{sent}",
            referral.id, referral.kind
        ));
    }
}

fn facts(card: &mut Card, case: &Case, today: Day) {
    let happened = |latest: &Latest<'_>| latest.fact.nature() == Nature::Happened;
    let mut shown = fact::latest_now(case);
    shown.retain(|latest| happened(latest) || latest.stands(today));
    if !shown.is_empty() {
        card.section("Facts");
    }
    for latest in shown {
        let label = latest.fact.label(latest.value);
        card.bullet(format!("{label} ({})", say::day(latest.since)));
    }
}
