//! `resettle protocol show`: every line of a protocol, with what became of it: in the text that is in force, else in the newest.

use super::known::known_as;
use super::stretches::on;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::rules::read;
use crate::error::{Ending, Result};
use crate::output::{Card, Cell, Column, Envelope, Format, write_rows};
use crate::protocol::{Disposition, Party, Protocol, Rule, Stage};

/// Show every line of a protocol
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The protocol's id
    #[arg(value_name = "ID")]
    id: String,
    /// Print the file itself, to learn from or to start your own with
    #[arg(long, conflicts_with = "format")]
    source: bool,
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 14] = [
    Column::data("id"),
    Column::data("kind"),
    Column::data("force"),
    Column::data("action"),
    Column::data("title"),
    Column::data("due"),
    Column::data("owed_by"),
    Column::data("cite"),
    Column::data("disposition"),
    Column::data("lead"),
    Column::data("chased_by"),
    Column::data("done_by"),
    Column::data("stage"),
    Column::data("for_whom"),
];

/// # Errors
/// An unknown protocol, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let known = known_as(&books.store, &args.id)?;
    let held = books.store.protocols()?;
    let in_force = on(&held, &known.protocol.id, books.today).filter(|held| held.text.is_some());
    let (protocol, text) = match in_force {
        Some(held) => (read(held)?, held.text.clone().unwrap_or_default()),
        None => (known.protocol, known.text),
    };
    if args.source {
        world.out.raw(text.as_bytes())?;
        return Ok(Ending::Done);
    }
    let format = args.format.get();
    if format == Format::Table {
        card(&protocol).write(&mut world.out)?;
        return Ok(Ending::Done);
    }
    let rows = protocol
        .dispositions()
        .map(|(id, disposition)| cells(id, disposition));
    write_rows(
        &mut world.out,
        format,
        &COLUMNS,
        &Envelope::new(books.today),
        rows,
    )?;
    Ok(Ending::Done)
}

fn cells(id: &str, disposition: Disposition<'_>) -> Vec<Cell> {
    let role = |party: &Option<Party>| Cell::from(party.as_ref().map(|party| party.role.word()));
    match disposition {
        Disposition::Rule(rule) => vec![
            Cell::text(id.to_owned()),
            Cell::text(rule.kind.word()),
            Cell::text(rule.force.word()),
            Cell::text(rule.action.clone()),
            Cell::text(rule.title.clone()),
            Cell::text(rule.due_words()),
            role(&rule.owed_by),
            Cell::text(rule.cite.clone()),
            "rule".into(),
            role(&rule.lead),
            role(&rule.chased_by),
            Cell::from(rule.done_by.map(|fact| fact.word())),
            Cell::text(rule.stage.word()),
            Cell::from(rule.whom_words()),
        ],
        Disposition::NotRule(other) => {
            let mut row = vec![Cell::Null; COLUMNS.len()];
            if let [first, .., disposition, _, _, _, _, _] = row.as_mut_slice() {
                *first = Cell::text(id.to_owned());
                *disposition = Cell::text(other.why.clone());
            }
            row
        }
    }
}

/// The whole protocol for reading: what makes actions by stage, then what is only shown, then what is no rule.
fn card(protocol: &Protocol) -> Card {
    let mut card = Card::new(format!(
        "{}: {} (version {})",
        protocol.id, protocol.title, protocol.version
    ));
    card.text(format!(
        "Source: {}. Ages: {}.",
        protocol.source, protocol.ages
    ));
    if let Some(area) = &protocol.area {
        card.text(format!("Area: {area}."));
    }
    let mut part = |heading: String, rules: Vec<&Rule>| {
        if !rules.is_empty() {
            card.section(heading);
        }
        for rule in rules {
            card.bullet(line(rule));
        }
    };
    for stage in Stage::ALL {
        let of_stage = protocol.rules.iter();
        let of_stage = of_stage.filter(|rule| rule.makes_actions() && rule.stage == *stage);
        part(
            sentence(&stage.word().replace('-', " ")),
            of_stage.collect(),
        );
    }
    let shown = protocol.rules.iter().filter(|rule| !rule.makes_actions());
    part("Shown, and never due".to_owned(), shown.collect());
    if !protocol.not_rules.is_empty() {
        card.section("Not rules");
    }
    for other in &protocol.not_rules {
        card.bullet(format!("{}: {}", other.id, other.why));
    }
    card
}

/// One rule: what, when, how strongly, who leads, where it is said, and its id.
fn line(rule: &Rule) -> String {
    let when = if rule.makes_actions() {
        rule.due_words()
    } else {
        rule.kind.word().to_owned()
    };
    let mut words = vec![format!("{}: {when}", rule.title)];
    words.extend(rule.whom_words());
    words.push(rule.force.word().to_owned());
    let name = |party: &Party| party.role.word().replace('-', " ");
    let owed = rule.owed_by.as_ref().map(name);
    let lead = rule.lead.as_ref().map(name);
    match (lead, owed) {
        (Some(lead), Some(owed)) if lead != owed => {
            words.push(format!("{lead} leads, {owed} owes"));
        }
        (Some(who), _) | (None, Some(who)) => words.push(who),
        (None, None) => {}
    }
    if let Some(chased) = rule.chased_by.as_ref().map(name) {
        words.push(format!("{chased} chases"));
    }
    format!("{} ({}) [{}]", words.join("; "), rule.cite, rule.id)
}

fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
