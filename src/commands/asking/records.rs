//! What is chosen among the records of a store: homes, records of a kind, the directory, protocols, bank holidays.
//!
//! Knows how each is told apart in one line, the id first. Names are shown because a question is put on a terminal alone.

use super::each;
use crate::calendar::Day;
use crate::cli::ask;
use crate::commands::World;
use crate::commands::protocol::known::known;
use crate::domain::{Entry, EntryKind, Prisoner, Tenancy, authorities};
use crate::env::{Found, look_at};
use crate::error::{Error, Result};
use crate::output::text::clean;
use crate::protocol::library;

/// How many values of a record tell it apart.
const TOLD: usize = 3;

impl World {
    /// A home of anybody, among those that are wanted.
    ///
    /// # Errors
    /// Nobody can be asked, there is none, or the question was stopped.
    pub fn home(
        &mut self,
        question: &str,
        option: &str,
        wanted: impl Fn(&Tenancy) -> bool,
    ) -> Result<String> {
        let books = self.before_asking(option)?;
        let mut choices = Vec::new();
        each(&books, |records| {
            for home in records.tenancies.iter().filter(|home| wanted(home)) {
                let ended = home.ended.map(Day::long);
                let ended = ended.map_or(String::new(), |day| format!(", ended {day}"));
                let told = format!("{}{ended}", home.tenure);
                choices.push((home.id.clone(), of(&home.id, &records.prisoner, &told)));
            }
        })?;
        self.among(
            choices,
            question,
            option,
            "there is no home that this can happen to",
        )
    }

    /// A record of a kind, of anybody.
    ///
    /// # Errors
    /// Nobody can be asked, there is none, or the question was stopped.
    pub fn record(&mut self, kind: EntryKind, question: &str, option: &str) -> Result<String> {
        let books = self.before_asking(option)?;
        let mut choices = Vec::new();
        for number in books.store.numbers()? {
            let records = books.records(number)?;
            for entry in records.entries.iter().filter(|entry| entry.kind == kind) {
                let label = of(&entry.id, &records.prisoner, &told(entry));
                choices.push((entry.id.clone(), label));
            }
        }
        self.among(choices, question, option, "there is no such record")
    }

    /// A record of the directory.
    ///
    /// # Errors
    /// Nobody can be asked, there is none, or the question was stopped.
    pub fn directory_record(
        &mut self,
        kind: EntryKind,
        question: &str,
        option: &str,
    ) -> Result<String> {
        let books = self.before_asking(option)?;
        let mut directory = books.store.directory()?;
        directory.retain(|entry| entry.kind == kind);
        let choices = directory.iter().map(listed).collect();
        self.among(
            choices,
            question,
            option,
            "the directory has no such record",
        )
    }

    /// An office or a provider of the directory, or a housing authority of today.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn contact(&mut self, question: &str, option: &str) -> Result<String> {
        let books = self.before_asking(option)?;
        let reached = [EntryKind::Office, EntryKind::Provider];
        let directory = books.store.directory()?;
        let own = directory
            .iter()
            .filter(|entry| reached.contains(&entry.kind));
        let mut choices: Vec<(String, String)> = own.map(listed).collect();
        let council = |council: &authorities::Authority| {
            let label = format!("{} ({})", council.name, council.key);
            (council.key.clone(), label)
        };
        let of_today = authorities::all().iter();
        let of_today = of_today.filter(|council| council.is_valid_on(books.today));
        let mut councils: Vec<(String, String)> = of_today.map(council).collect();
        councils.sort_by(|a, b| a.1.cmp(&b.1));
        choices.extend(councils);
        self.among(choices, question, option, "the directory is empty")
    }

    /// A protocol: of those in force, or of all that can be chosen, for which no store is needed.
    ///
    /// # Errors
    /// Nobody can be asked, none is in force, or the question was stopped.
    pub fn protocol(&mut self, in_force: bool, question: &str, option: &str) -> Result<String> {
        ask::may_ask(&self.options, option)?;
        let mut choices = Vec::new();
        if !in_force && look_at(&self.options.store) == Found::Nothing {
            let ids = library().iter().map(|entry| entry.id.to_owned());
            choices.extend(ids.map(|id| (id.clone(), id)));
        } else {
            let books = self.before_asking(option)?;
            let held = books.store.protocols()?;
            for one in known(&books.store)? {
                let id = one.protocol.id.clone();
                if !in_force || held.iter().any(|held| held.id == id) {
                    let label = format!("{id}  {}", one.protocol.title);
                    choices.push((id, clean(&label).into_owned()));
                }
            }
        }
        self.among(choices, question, option, "no protocol is in force")
    }

    /// A bank holiday that was added by hand.
    ///
    /// # Errors
    /// Nobody can be asked, none was added, or the question was stopped.
    pub fn extra_holiday(&mut self, question: &str, option: &str) -> Result<String> {
        let books = self.before_asking(option)?;
        let added = books.store.holidays()?;
        let choices = added.iter().map(|holiday| {
            let label = format!("{}  {}", holiday.on.long(), holiday.name);
            (holiday.on.to_string(), clean(&label).into_owned())
        });
        let choices = choices.collect();
        self.among(choices, question, option, "no bank holiday was added")
    }

    /// One of these, found by typing part of it.
    pub(super) fn among(
        &mut self,
        choices: Vec<(String, String)>,
        question: &str,
        option: &str,
        none: &str,
    ) -> Result<String> {
        if choices.is_empty() {
            return Err(Error::cannot("nothing-to-choose", none));
        }
        self.asked = true;
        ask::search(&self.options, question, &choices, None, option)
    }
}

/// A record of a person as a choice.
fn of(id: &str, prisoner: &Prisoner, told: &str) -> String {
    let label = format!(
        "{id}  {} {}, {told}",
        prisoner.number,
        prisoner.short_name()
    );
    clean(&label).into_owned()
}

/// The first values of a record.
fn told(entry: &Entry) -> String {
    let values = entry.known().map(|(_, value)| value);
    values.take(TOLD).collect::<Vec<_>>().join(", ")
}

/// A record of the directory as a choice.
fn listed(entry: &Entry) -> (String, String) {
    let label = format!("{}  {} {}", entry.id, entry.kind, told(entry));
    (entry.id.clone(), clean(&label).into_owned())
}
