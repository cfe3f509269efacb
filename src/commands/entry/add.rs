//! `resettle KIND add`: a record is written down, and the facts that it tells the protocols with it.

use super::fields::Fields;
use super::tell::retell;
use crate::cli::shared::{DryRunArg, PrisonerArg};
use crate::commands::World;
use crate::commands::change::{Desk, edit, refused};
use crate::domain::at_once::custody_beside;
use crate::domain::entry::{Entry, Kept, Shape};
use crate::domain::{Custody, Records};
use crate::error::{Ending, Error, Result};

// Without a doc comment: the help is made from the declaration of the kind.
#[derive(Debug, clap::Args)]
pub struct Args<K: Kept> {
    #[command(flatten)]
    prisoner: PrisonerArg,
    #[command(flatten)]
    fields: Fields<K>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner, a value that is not what it should be, something missing, a record that is there already.
pub fn run<K: Kept>(mut args: Args<K>, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    args.fields.ask_for_the_rest(world, Some(number))?;
    let what = format!("{} add", K::KIND.word());
    let mut beside = None;
    let ending = edit(
        world,
        number,
        &what,
        args.dry_run.dry_run,
        |records, desk| {
            let mut entry = Entry::blank(K::KIND, String::new());
            args.fields.write(&mut entry, desk.today, desk.calendar)?;
            beside = custody_beside(records, &entry);
            put(records, desk, entry)
        },
    )?;
    warn_of(beside, world);
    Ok(ending)
}

/// Says that an address has days on which the person was in custody.
pub fn warn_of(beside: Option<Custody>, world: &mut World) {
    if let Some(spell) = beside {
        let until = spell.released.map(|on| format!(" to {}", on.long()));
        world.out.warning(format!(
            "the address has days of the stay in custody from {}{}; look at its first and its last day",
            spell.received.long(),
            until.unwrap_or_default()
        ));
    }
}

/// Adds a record to a person's, and gives what was done in words.
///
/// # Errors
/// Something missing or impossible in it, a record it names that is not there, or the same record again.
pub fn put(records: &mut Records, desk: &mut Desk<'_, '_>, mut entry: Entry) -> Result<String> {
    today_where_nobody_says(&mut entry, desk);
    sound(records, desk, &entry)?;
    let same = |known: &&Entry| known.says_the_same(&entry);
    if let Some(known) = records.entries.iter().find(same) {
        return Err(Error::cannot(
            "recorded-already",
            format!("the same is recorded already as {}", known.id),
        ));
    }
    entry.id = desk.next_id('K')?;
    let said = format!("{} {} recorded{}", entry.kind, entry.id, echo(&entry));
    let before = records.entries.clone();
    records.entries.push(entry);
    retell(records, desk, &before)?;
    Ok(said)
}

/// Writes today where the declaration has it and nobody says another day.
fn today_where_nobody_says(entry: &mut Entry, desk: &Desk<'_, '_>) {
    let fields = entry.kind.spec().fields.iter();
    for field in fields.filter(|field| field.is_today) {
        if entry.text(field.name).is_empty() {
            // An ISO day passes every declaration of a day.
            let _ = entry.set(field.name, &desk.today.to_string());
        }
    }
}

/// What must hold of a record beside the rest of the case.
///
/// # Errors
/// As the declaration says, or a home or a referral that the person does not have.
pub fn sound(records: &Records, desk: &Desk<'_, '_>, entry: &Entry) -> Result<()> {
    let word = entry.kind.word();
    entry.check_fields(desk.today).map_err(|(field, refusal)| {
        let error = refused(&refusal).hint(format!("see `resettle {word} add --help`"));
        match field {
            Some(field) => error.at(field.option()),
            None => error,
        }
    })?;
    for (field, value) in entry.known() {
        let (is_there, what, list) = match field.shape {
            Shape::Home => (
                records.tenancies.iter().any(|home| home.id == value),
                "home",
                "tenancy list",
            ),
            Shape::Referral => (
                records.referrals.iter().any(|known| known.id == value),
                "referral",
                "referral list",
            ),
            _ => continue,
        };
        if !is_there {
            return Err(Error::cannot(
                "unknown-id",
                format!(
                    "{} has no {what} of the id {value}",
                    records.prisoner.number
                ),
            )
            .at(field.option())
            .hint(format!(
                "the id of a {what} is wanted here: see `resettle {list}`"
            )));
        }
    }
    Ok(())
}

/// The days that were understood, with their weekdays.
pub fn echo(entry: &Entry) -> String {
    let days = entry.known().filter(|(field, _)| field.shape.is_day());
    let days: Vec<String> = days
        .filter_map(|(field, _)| {
            let day = entry.day(field.name)?;
            Some(format!("{} {}", field.name.replace('_', " "), day.long()))
        })
        .collect();
    if days.is_empty() {
        String::new()
    } else {
        format!(" ({})", days.join(", "))
    }
}
