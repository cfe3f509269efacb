//! The nightly message to whoever leads: what is late, due and coming, and what changed since the last one.
//!
//! A message leaves the building, so names stand in it only where that was asked for: people are a prison number and initials.
//! [`sections`] puts the facts into words, [`text`] and [`html`] lay them out, [`message`] makes them an e-mail. Refuses to
//! know what is overdue, who the recipients are and how a message leaves.

pub mod html;
pub mod message;
pub mod sections;
pub mod text;

pub use message::{Envelope, Finished, Mailbox, mailbox};
pub use sections::{Row, Section};

use crate::calendar::Day;
use crate::output::say;

/// A person in a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    pub number: String,
    pub initials: String,
    /// Surname and first initial.
    pub name: String,
}

/// Something to do by a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToDo {
    pub person: Person,
    pub due: Day,
    pub title: String,
    /// A worker's own words, which may name anybody: the id stands in a message without names.
    pub own: Option<String>,
}

/// A window that is about to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub person: Person,
    pub on: Day,
    pub release: Option<Day>,
    /// Whether there is a risk of homelessness: `yes` or `not asked`.
    pub risk: &'static str,
}

/// A release date that moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedRelease {
    pub person: Person,
    pub from: Day,
    pub to: Option<Day>,
    /// The day they were released on, where that was recorded since too.
    pub released: Option<Day>,
}

/// A referral on which the other side is silent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silent {
    pub person: Person,
    pub referral: String,
    /// The council; or what sort of referral it is, where the receiver is somebody's own words.
    pub to: String,
    pub stands_at: String,
    pub since: Day,
    /// What to do: `chase` or `escalate`.
    pub to_do: &'static str,
}

/// All that one message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    pub today: Day,
    /// Whose it is, as the lists spell the lead.
    pub lead: String,
    /// The lead is somebody's name, and no role.
    pub lead_is_a_name: bool,
    /// From which day on something is news, from its beginning or from its digest on.
    pub since: Day,
    /// The operation that the digest of that day was made at; none where the day counts from its beginning.
    pub since_operation: Option<i64>,
    /// The day of the last message to this lead.
    pub last: Option<Day>,
    /// The operation it was made at: the end of the journal.
    pub operation: i64,
    /// The same, with its hash.
    pub head: String,
    /// Names may stand in it.
    pub names: bool,
    /// Worst first.
    pub late: Vec<ToDo>,
    pub due_today: Vec<ToDo>,
    /// Due after today and within [`Digest::horizon`] days.
    pub soon: Vec<ToDo>,
    pub horizon: i32,
    /// What is to be done as soon as possible and has no day.
    pub undated: usize,
    pub opening: Vec<Opening>,
    pub moved: Vec<MovedRelease>,
    pub silent: Vec<Silent>,
}

impl Digest {
    /// Whether there is nothing to say. What has no day is said beside the rest, and is no reason to write every night.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.late.is_empty()
            && self.due_today.is_empty()
            && self.soon.is_empty()
            && self.opening.is_empty()
            && self.moved.is_empty()
            && self.silent.is_empty()
    }

    /// Whose it is: a role by its name, and a person, unless names may be shown, by somebody they lead for.
    #[must_use]
    pub fn whose(&self, names: bool) -> String {
        if names || !self.lead_is_a_name {
            return self.lead.clone();
        }
        let todos = self.late.iter().chain(&self.due_today).chain(&self.soon);
        let people = todos.map(|one| &one.person);
        let people = people.chain(self.opening.iter().map(|one| &one.person));
        let people = people.chain(self.moved.iter().map(|one| &one.person));
        let mut people = people.chain(self.silent.iter().map(|one| &one.person));
        people.next().map_or_else(
            || "a lead".to_owned(),
            |person| format!("the lead of {}", person.number),
        )
    }

    /// How much there is, in a line without personal data: `3 late, 1 today, 12 soon`.
    #[must_use]
    pub fn counts(&self) -> String {
        let news = self.opening.len() + self.moved.len() + self.silent.len();
        let counts = [
            (self.late.len(), "late"),
            (self.due_today.len(), "today"),
            (self.soon.len(), "soon"),
            (news, "news"),
        ];
        let said = counts.iter().filter(|(count, _)| *count > 0);
        let said: Vec<String> = said
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        said.join(", ")
    }

    /// The subject, without personal data.
    #[must_use]
    pub fn subject(&self) -> String {
        format!(
            "Resettlement digest, {}: {}",
            say::day(self.today),
            self.counts()
        )
    }

    /// What tells the content from another: all that is said, but for the end of the journal, which every message moves.
    #[must_use]
    pub fn content(&self) -> String {
        let mut said = text::sections(&self.sections());
        said.push_str(&format!("{}\n{}\n", self.lead, self.undated));
        said
    }
}
