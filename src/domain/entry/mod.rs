//! The records of a case that are a list of named values: addresses, needs, documents, steps of a plan, and of the directory.
//!
//! Each kind is declared once, in `kinds`: its fields, what may stand in them and what they mean. The store, the files of an
//! export, the reader of an import and the options on the command line all follow from that declaration, so that a field is
//! one line. An [`Entry`] that exists has passed it. What follows from the values is not known here.

pub mod answers;
pub mod dated;
pub mod kinds;
pub mod over;
pub mod planned;
mod shape;
pub mod telling;

use crate::calendar::Day;
use crate::domain::checks::Refusal;
use crate::domain::fact::FactKind;
use crate::domain::tenancy::Pence;
pub use kinds::EntryKind;
pub use shape::{Fault, Shape};

/// One field of a kind.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// In files and machine output, `snake_case`; on the command line with hyphens.
    pub name: &'static str,
    /// The name in machine output where it holds money, which is whole pence there.
    pub in_pence: &'static str,
    /// What may stand in it.
    pub shape: Shape,
    /// A record without it says nothing.
    pub needed: bool,
    /// The day on which it is written down, where it is done by hand and nobody says another.
    pub is_today: bool,
    /// What is written in it by hand is added with its day, and writes over nothing: see `dated`.
    pub grows: bool,
    /// What it means, in one sentence.
    pub help: &'static str,
}

impl Field {
    /// The name of its column in machine output.
    #[must_use]
    pub fn column(&self) -> &'static str {
        match self.shape {
            Shape::Money => self.in_pence,
            _ => self.name,
        }
    }

    /// As an option on the command line.
    #[must_use]
    pub fn option(&self) -> String {
        format!("--{}", self.long())
    }

    /// The same without its hyphens in front.
    #[must_use]
    pub fn long(&self) -> String {
        match self.name {
            // `--as-at` is an option of every command: the past that is looked at.
            "as_at" => "as-of".to_owned(),
            name => name.replace('_', "-"),
        }
    }
}

/// A fact that a record tells the protocols, when it is written down by hand: of the day in the field where that is one, and
/// else of the day on which the record came to be so.
#[derive(Clone, Copy, Debug)]
pub struct Tells {
    /// The field, and the values of it, of which the fact is told; any value where none is named.
    pub field: &'static str,
    pub values: &'static [&'static str],
    pub fact: FactKind,
}

/// The field of the day on which a record ends.
#[derive(Clone, Copy, Debug)]
pub enum Ends {
    /// It is the last day on which the record holds.
    Last(&'static str),
    /// It is the first day on which it holds no longer: the day it was over, cleared or taken back.
    Over(&'static str),
}

/// What a kind of record is.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// One of them, in a sentence: "an address".
    pub one: &'static str,
    /// What the kind is for, in one sentence.
    pub help: &'static str,
    pub fields: &'static [Field],
    /// The field of the day on which the record came to be so: the record is not there in a view of a day before.
    pub began: Option<&'static str>,
    /// The field of the day on which it ends, and what that day means.
    pub ends: Option<Ends>,
    /// Days of what happened, each with the fields that became known on it: in a view of a day before, they are not known.
    pub hangs: &'static [(&'static str, &'static [&'static str])],
    /// Pairs of days of which the second is not before the first.
    pub pairs: &'static [(&'static str, &'static str)],
    /// At least one of these is given.
    pub any_of: &'static [&'static str],
    pub tells: &'static [Tells],
}

impl Spec {
    /// The place of a field, by its name.
    #[must_use]
    pub fn place(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }
}

/// A kind of record as a type with a field for each value.
pub trait Kept: Sized + 'static {
    /// Which kind it is.
    const KIND: EntryKind;
    /// Its declaration.
    const SPEC: &'static Spec;
    /// The record as this type.
    fn of(entry: &Entry) -> Self;
}

/// The records of one kind, as their type.
pub fn all<K: Kept>(entries: &[Entry]) -> impl Iterator<Item = K> + '_ {
    let own = entries.iter().filter(|entry| entry.kind == K::KIND);
    own.map(K::of)
}

/// One record. Each value has the form that its field asks for; an empty one is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `K000001`, never reused; records of the directory have `O000001`.
    pub id: String,
    pub kind: EntryKind,
    /// In the order of the fields.
    values: Vec<String>,
}

impl Entry {
    /// A record of which nothing is known.
    #[must_use]
    pub fn blank(kind: EntryKind, id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind,
            values: vec![String::new(); kind.spec().fields.len()],
        }
    }

    /// A record of these values; its id is given when it is stored.
    ///
    /// # Errors
    /// The field whose value may not stand in it.
    pub fn of<'v>(
        kind: EntryKind,
        values: impl IntoIterator<Item = (&'static str, &'v str)>,
    ) -> Result<Self, (&'static str, Fault)> {
        let mut entry = Self::blank(kind, String::new());
        for (name, value) in values {
            entry.set(name, value).map_err(|fault| (name, fault))?;
        }
        Ok(entry)
    }

    /// What stands in a field; empty when it is not known.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        let place = self.kind.spec().place(name);
        place
            .and_then(|place| self.values.get(place))
            .map_or("", String::as_str)
    }

    /// The day in a field.
    #[must_use]
    pub fn day(&self, name: &str) -> Option<Day> {
        Day::parse_iso(self.text(name))
    }

    /// Writes a value in the form in which it is kept: an ISO day, pounds with pence, a word of the list, the key of an
    /// authority; nothing takes it out.
    ///
    /// # Errors
    /// No such field, or a value that may not stand in it.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Fault> {
        let spec = self.kind.spec();
        let place = spec.place(name).ok_or(Fault::NoSuchField)?;
        let kept = match spec.fields.get(place) {
            Some(field) if !value.trim().is_empty() => field.shape.kept(value)?,
            _ => String::new(),
        };
        if let Some(to) = self.values.get_mut(place) {
            *to = kept;
        }
        Ok(())
    }

    /// The fields that are known, with their values.
    pub fn known(&self) -> impl Iterator<Item = (&'static Field, &str)> + '_ {
        let fields = self.kind.spec().fields.iter();
        let all = fields.zip(self.values.iter().map(String::as_str));
        all.filter(|(_, value)| !value.is_empty())
    }

    /// Whether two records say the same, whatever their ids.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.kind == other.kind && self.values == other.values
    }

    /// Whether the record is there in a view of a day.
    #[must_use]
    pub fn is_there_on(&self, day: Day) -> bool {
        let began = self.kind.spec().began.and_then(|field| self.day(field));
        began.is_none_or(|began| began <= day)
    }

    /// The record as it stood at the end of a day: nothing of it that happened later. None where it was not there.
    #[must_use]
    pub fn as_of(mut self, day: Day) -> Option<Self> {
        if !self.is_there_on(day) {
            return None;
        }
        let spec = self.kind.spec();
        for field in spec.fields.iter().filter(|f| f.shape == Shape::PastDay) {
            if self.day(field.name).is_none_or(|on| on <= day) {
                continue;
            }
            let hung = spec.hangs.iter().filter(|(on, _)| *on == field.name);
            let hung = hung.flat_map(|(_, fields)| fields.iter().copied());
            for name in hung.chain([field.name]) {
                // Nothing may stand in every field.
                let _ = self.set(name, "");
            }
        }
        for field in spec.fields.iter().filter(|field| field.grows) {
            let then = dated::as_of(self.text(field.name), day);
            // What stood in the field may stand in it.
            let _ = self.set(field.name, &then);
        }
        let says = |name: &&str| !self.text(name).is_empty();
        (spec.any_of.is_empty() || spec.any_of.iter().any(says)).then_some(self)
    }

    /// The first day on which the record holds no longer, where one is known.
    #[must_use]
    pub fn over_from(&self) -> Option<Day> {
        match self.kind.spec().ends? {
            Ends::Last(field) => self.day(field).map(|last| last.plus(1)),
            Ends::Over(field) => self.day(field),
        }
    }

    /// Whether what the record says is so on a day: it had begun, and was not over.
    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.is_there_on(day) && self.over_from().is_none_or(|over| day < over)
    }

    /// What must hold between the values, and of the days beside today.
    ///
    /// # Errors
    /// What is missing, a day of the past that lies ahead, a last day before the first.
    pub fn check(&self, today: Day) -> Result<(), Refusal> {
        self.check_fields(today).map_err(|(_, refusal)| refusal)
    }

    /// The same, with the field that has to be put right.
    ///
    /// # Errors
    /// As above; no field where any of several would do.
    pub fn check_fields(&self, today: Day) -> Result<(), (Option<&'static Field>, Refusal)> {
        let spec = self.kind.spec();
        let refuse = |field, code, reason| Err((field, Refusal { code, reason }));
        for (field, value) in spec.fields.iter().zip(&self.values) {
            let label = field.name.replace('_', " ");
            if field.needed && value.is_empty() {
                return refuse(
                    Some(field),
                    "missing",
                    format!("{} needs: {label}", spec.one),
                );
            }
            let born = self.kind == EntryKind::Relation && field.name == "born";
            // Only a child that is expected has its day ahead.
            let happened = born && self.text("relation") != "expected-child";
            if (happened || field.shape == Shape::PastDay)
                && let Some(day) = Day::parse_iso(value).filter(|day| *day > today)
            {
                return refuse(
                    Some(field),
                    "in-future",
                    format!("{label}, {}, is in the future", day.long()),
                );
            }
        }
        for (first, last) in spec.pairs {
            if let (Some(from), Some(to)) = (self.day(first), self.day(last))
                && to < from
            {
                return refuse(
                    spec.place(last).and_then(|place| spec.fields.get(place)),
                    "days-reversed",
                    format!(
                        "{}, {}, is before {}, {}",
                        last.replace('_', " "),
                        to.long(),
                        first.replace('_', " "),
                        from.long()
                    ),
                );
            }
        }
        if let Some(reason) = answers::fault(self) {
            return refuse(None, "not-an-answer", reason);
        }
        let any = |names: &[&str]| names.iter().any(|name| !self.text(name).is_empty());
        if !spec.any_of.is_empty() && !any(spec.any_of) {
            let names = spec.any_of.join(", ").replace('_', " ");
            return refuse(
                None,
                "missing",
                format!("{} needs one of: {names}", spec.one),
            );
        }
        Ok(())
    }

    /// The facts that the record tells the protocols.
    pub fn tells(&self) -> impl Iterator<Item = FactKind> + '_ {
        self.told().map(|(fact, _)| fact)
    }

    /// The same with the day of each, where the record names one.
    pub fn told(&self) -> impl Iterator<Item = (FactKind, Option<Day>)> + '_ {
        let began = self.kind.spec().began;
        let all = self.kind.spec().tells.iter();
        all.filter(|tells| {
            let value = self.text(tells.field);
            !value.is_empty() && (tells.values.is_empty() || tells.values.contains(&value))
        })
        .map(move |tells| {
            let own = self.day(tells.field);
            let began = || began.and_then(|field| self.day(field));
            (tells.fact, own.or_else(began))
        })
    }
}

/// A value of a field as the type that a rule wants.
trait Reading {
    fn read(text: &str) -> Self;
}

impl Reading for String {
    fn read(text: &str) -> Self {
        text.to_owned()
    }
}

impl Reading for Option<String> {
    fn read(text: &str) -> Self {
        (!text.is_empty()).then(|| text.to_owned())
    }
}

impl Reading for Option<Day> {
    fn read(text: &str) -> Self {
        Day::parse_iso(text)
    }
}

impl Reading for Option<bool> {
    fn read(text: &str) -> Self {
        match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }
}

impl Reading for Option<u32> {
    fn read(text: &str) -> Self {
        text.parse().ok()
    }
}

impl Reading for Option<Pence> {
    fn read(text: &str) -> Self {
        Pence::parse(text).ok()
    }
}

#[cfg(test)]
mod tests;
