//! `resettle holiday`: bank holidays, those by rule and those proclaimed later.

use crate::calendar::{BankHoliday, Calendar};
use crate::cli::shared::{DryRunArg, FormatArg};
use crate::cli::typed::{future_day, whole_number};
use crate::commands::World;
use crate::commands::effects::caseload_moves;
use crate::domain::names;
use crate::error::{Ending, Error, Result};
use crate::output::{Cell, Column, Envelope, write_rows};
use crate::store::Kind;

/// Bank holidays: add, list, remove
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    Add(Add),
    List(List),
    Remove(Remove),
}

/// Add a bank holiday that was proclaimed, and say what moves
#[derive(Debug, clap::Args)]
pub struct Add {
    /// The day
    #[arg(value_name = "DATE", allow_hyphen_values = true)]
    date: String,
    /// What it is called
    #[arg(value_name = "NAME", num_args = 1.., required = true)]
    name: Vec<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// List the bank holidays of a year
#[derive(Debug, clap::Args)]
pub struct List {
    /// The year [default: this year and the next]
    #[arg(value_name = "YEAR", value_parser = whole_number("the year", 1978_i32, 2199, 2027))]
    year: Option<i32>,
    #[command(flatten)]
    format: FormatArg,
}

/// Remove a bank holiday that was added
#[derive(Debug, clap::Args)]
pub struct Remove {
    /// The day
    #[arg(value_name = "DATE", allow_hyphen_values = true)]
    date: String,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// Those of the command.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::Add(args) => add(args, world),
        Command::List(args) => list(args, world),
        Command::Remove(args) => remove(args, world),
    }
}

fn add(args: Add, world: &mut World) -> Result<Ending> {
    let mut books = world.books_to_change()?;
    let on = future_day(&args.date, books.today, &books.calendar, "DATE")?;
    let name = names::name(&args.name.join(" "))
        .map_err(|fault| Error::usage("bad-name", format!("the name {fault}")))?;
    if let Some(known) = books.calendar.holiday_name(on) {
        return Err(Error::cannot(
            "holiday-exists",
            format!("{} is {known} already", on.long()),
        ));
    }
    if on.weekday().is_weekend() {
        return Err(Error::cannot(
            "on-a-weekend",
            format!("{} is not a working day in any case", on.long()),
        )
        .hint("give the day on which the holiday is observed"));
    }
    let after = books.calendar.clone().with_extra([BankHoliday {
        on,
        name: name.clone(),
    }]);
    let moves = caseload_moves(&books, &books.calendar, &after)?;
    let who = world.who();
    books.store.change(
        &who,
        &format!("holiday add {on}"),
        Kind::Change,
        args.dry_run.dry_run,
        |w| w.put_holiday(on, &name),
    )?;
    let would = if args.dry_run.dry_run {
        "would be added"
    } else {
        "added"
    };
    world.out.status(format!("{name}, {}, {would}.", on.long()));
    moves.say(&mut world.out, args.dry_run.dry_run)?;
    Ok(Ending::Done)
}

fn remove(args: Remove, world: &mut World) -> Result<Ending> {
    let mut books = world.books_to_change()?;
    let on = future_day(&args.date, books.today, &books.calendar, "DATE")?;
    let extra = books.store.holidays()?;
    let Some(holiday) = extra.iter().find(|holiday| holiday.on == on).cloned() else {
        return Err(Error::cannot(
            "no-such-holiday",
            format!("no bank holiday was added on {}", on.long()),
        )
        .hint("only those added by hand can be removed; see `resettle holiday list`"));
    };
    let others = extra.into_iter().filter(|holiday| holiday.on != on);
    let after = Calendar::england_and_wales().with_extra(others);
    let moves = caseload_moves(&books, &books.calendar, &after)?;
    let who = world.who();
    books.store.change(
        &who,
        &format!("holiday remove {on}"),
        Kind::Change,
        args.dry_run.dry_run,
        |w| w.remove_holiday(on),
    )?;
    let would = if args.dry_run.dry_run {
        "would be removed"
    } else {
        "removed"
    };
    world
        .out
        .status(format!("{}, {}, {would}.", holiday.name, on.long()));
    moves.say(&mut world.out, args.dry_run.dry_run)?;
    Ok(Ending::Done)
}

fn list(args: List, world: &mut World) -> Result<Ending> {
    const COLUMNS: [Column; 4] = [
        Column::new("date", "Day"),
        Column::new("name", "Bank holiday").flexible(),
        Column::new("added", "Added here"),
        Column::new("provisional", "Not proclaimed yet"),
    ];
    let today = world.options.today;
    let calendar = super::world::calendar(world)?;
    let base = Calendar::england_and_wales();
    let years = args
        .year
        .map_or(today.year()..=today.year() + 1, |year| year..=year);
    let holidays = years.flat_map(|year| calendar.holidays_of(year));
    let rows = holidays.map(|holiday| {
        let added = base.holiday_name(holiday.on).is_none();
        vec![
            Cell::Day(holiday.on),
            Cell::text(holiday.name),
            Cell::Bool(added),
            Cell::Bool(!added && base.is_provisional(holiday.on)),
        ]
    });
    write_rows(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(today),
        rows,
    )?;
    Ok(Ending::Done)
}
