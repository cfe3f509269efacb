//! What is recorded of somebody in the words of the protocols, and all those words with who records them.

use super::owners::{self, Owner};
use crate::commands::World;
use crate::domain::fact::latest_now;
use crate::domain::{FactKind, Nature, PrisonNumber};
use crate::error::Result;
use crate::output::{Cell, Column, Envelope, Format, write_rows};

const RECORDED: [Column; 6] = [
    Column::data("prison_number"),
    Column::new("word", "Fact"),
    Column::new("value", "Value"),
    Column::new("since", "Since"),
    Column::new("recorded_by", "By"),
    Column::new("meaning", "Meaning").flexible(),
];

const WORDS: [Column; 4] = [
    Column::new("word", "Word"),
    Column::new("nature", "Kind"),
    Column::new("meaning", "Meaning").flexible(),
    Column::new("command", "Recorded with").flexible(),
];

/// The latest of every fact of somebody that counts in the present spell.
pub fn recorded(number: PrisonNumber, format: Format, world: &mut World) -> Result<()> {
    let books = world.books()?;
    let case = books.case(number)?;
    let latest = latest_now(&case);
    let none = latest.is_empty();
    let rows = latest.into_iter().map(|latest| {
        let fact = latest.fact;
        let day = crate::calendar::Day::parse_iso(latest.value);
        let value = match (latest.value, day) {
            (_, Some(day)) => Cell::Day(day),
            ("", None) => Cell::Null,
            (text, None) => Cell::text(text.to_owned()),
        };
        vec![
            Cell::text(number.to_string()),
            Cell::text(fact.word()),
            value,
            Cell::Day(latest.since),
            Cell::text(latest.by.to_owned()),
            Cell::text(fact.help()),
        ]
    });
    write_rows(
        &mut world.out,
        format,
        &RECORDED,
        &Envelope::new(books.today),
        rows,
    )?;
    if none {
        world.out.remark("no facts recorded");
    }
    world.out.hint(format!(
        "record one: resettle fact {number} WORD; the words: resettle fact --list"
    ));
    Ok(())
}

/// Every word of the protocols.
pub fn words(format: Format, world: &mut World) -> Result<()> {
    let rows = owners::words().into_iter().map(|(word, meaning)| {
        let owner = owners::owner(word).unwrap_or(Owner::Computed);
        let nature = FactKind::from_word(word).map_or("", nature);
        vec![
            Cell::text(word),
            Cell::text(nature),
            Cell::text(meaning),
            match owner {
                Owner::Fact(fact) if fact.word() == word => Cell::text("resettle fact"),
                owner => owner
                    .command()
                    .map_or(Cell::words("follows by itself", Cell::Null), Cell::text),
            },
        ]
    });
    let today = world.options.today;
    write_rows(&mut world.out, format, &WORDS, &Envelope::new(today), rows)?;
    Ok(())
}

/// How a fact is recorded, in a word.
fn nature(fact: FactKind) -> &'static str {
    match fact.nature() {
        Nature::Happened => "happened",
        Nature::Holds | Nature::HoldsOn => "yes or no",
        Nature::HoldsForLife => "yes or no, of the person",
        Nature::Foreseen => "a day ahead",
    }
}
