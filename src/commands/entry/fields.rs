//! The fields of a kind as options on the command line, and what was typed in them as values.

use std::marker::PhantomData;

use crate::calendar::{Calendar, Day, Lean, parse_typed};
use crate::cli::typed::{authority, date_error, one_of};
use crate::commands::World;
use crate::domain::PrisonNumber;
use crate::domain::entry::{Entry, EntryKind, Fault, Field, Kept, Shape, dated};
use crate::error::{Error, Result};
use clap::{Arg, ArgAction, ArgMatches, Args, FromArgMatches};

/// The word that takes a value out.
const UNKNOWN: &str = "unknown";

/// What was typed in the options of a kind.
#[derive(Clone, Debug)]
pub struct Fields<K> {
    typed: Vec<(&'static Field, String)>,
    of: PhantomData<fn() -> K>,
}

impl<K: Kept> Fields<K> {
    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// Asks for what has to be there and was not typed; a day of what happened is today unless it is typed.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn ask_for_the_rest(
        &mut self,
        world: &mut World,
        number: Option<PrisonNumber>,
    ) -> Result<()> {
        let typed = |field: &&Field| !self.typed.iter().any(|(known, _)| known.name == field.name);
        let missing: Vec<&'static Field> = K::SPEC
            .fields
            .iter()
            .filter(|field| field.needed && !field.shape.is_day())
            .filter(typed)
            .collect();
        for field in missing {
            let (question, option) = (field.help, field.option());
            let answer = match field.shape {
                Shape::Word(words) => world.word(None, words, question, &option)?,
                Shape::Authority => world.authority(None, number, &option, |_| true)?,
                shape => world.text(None, question, &option, |typed| {
                    let kept = shape.kept(typed);
                    let say = |fault: Fault| Error::usage(fault.code(), fault.to_string());
                    kept.map(drop).map_err(say)
                })?,
            };
            self.typed.push((field, answer));
        }
        Ok(())
    }

    /// Writes what was typed into a record; what was not stays as it is, and `unknown` takes a value out.
    ///
    /// # Errors
    /// A value that may not stand in its field, with the option.
    pub fn write(&self, to: &mut Entry, today: Day, calendar: &Calendar) -> Result<()> {
        for (field, typed) in &self.typed {
            let place = field.option();
            let value = if typed.trim().eq_ignore_ascii_case(UNKNOWN) {
                String::new()
            } else {
                value(field, typed, today, calendar)?
            };
            let value = if field.grows {
                dated::with(to.text(field.name), &value, today)
            } else {
                value
            };
            to.set(field.name, &value).map_err(|fault| {
                let message = format!("{} {fault}", field.name.replace('_', " "));
                let hint = spelling(K::KIND, field);
                Error::usage(fault.code(), message).at(place).hint(hint)
            })?;
        }
        Ok(())
    }
}

/// How a value of a field is written.
fn spelling(kind: EntryKind, field: &Field) -> String {
    let option = field.option();
    let example = match field.shape {
        Shape::YesNo => "yes",
        Shape::Money => "95.50",
        Shape::Number => "12",
        Shape::Time => "09:30",
        Shape::Home => "T000001",
        Shape::Referral => "R000001",
        _ => {
            let directory = [EntryKind::Provider, EntryKind::Office, EntryKind::Prison];
            let group = if directory.contains(&kind) {
                "directory "
            } else {
                ""
            };
            return format!("see `resettle {group}{kind} add --help`");
        }
    };
    format!("write it like this: {option} {example}; \"{UNKNOWN}\" takes the value out")
}

/// What was typed, as the declaration wants to be handed it.
fn value(field: &Field, typed: &str, today: Day, calendar: &Calendar) -> Result<String> {
    let day = |lean| {
        parse_typed(typed, today, lean, calendar)
            .map(|day| day.to_string())
            .map_err(|error| date_error(&error, &field.option()))
    };
    match field.shape {
        Shape::PastDay => day(Lean::Past),
        Shape::Day => day(Lean::Future),
        Shape::Authority => authority(typed, today, &field.option()).map(|found| found.key.clone()),
        Shape::Word(words) => {
            let what = format!("word for {}", field.name.replace('_', " "));
            one_of(typed, words, &what, field.option()).map(str::to_owned)
        }
        _ => Ok(typed.to_owned()),
    }
}

/// What the parser calls a field: not as an option of every command is called, or the one would be read as the other.
fn id(field: &Field) -> String {
    format!("field-{}", field.name)
}

fn arg(field: &'static Field) -> Arg {
    let value = match field.shape {
        Shape::Line | Shape::Text => "TEXT",
        Shape::PastDay | Shape::Day => "DATE",
        Shape::Time => "TIME",
        Shape::YesNo => "YES|NO",
        Shape::Number => "NUMBER",
        Shape::Money => "AMOUNT",
        Shape::Authority => "AUTHORITY",
        Shape::Home | Shape::Referral => "ID",
        Shape::Word(_) => "WORD",
    };
    let help = match field.shape {
        Shape::Word(words) => format!("{}: {}", field.help, words.join(", ")),
        _ => field.help.to_owned(),
    };
    Arg::new(id(field))
        .long(field.long())
        .value_name(value)
        .help(help)
        .allow_hyphen_values(true)
        .action(ArgAction::Set)
}

impl<K: Kept> Args for Fields<K> {
    fn augment_args(command: clap::Command) -> clap::Command {
        command.args(K::SPEC.fields.iter().map(arg))
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl<K: Kept> FromArgMatches for Fields<K> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let typed = K::SPEC.fields.iter().filter_map(|field| {
            let typed = matches.get_one::<String>(&id(field))?;
            Some((field, typed.clone()))
        });
        Ok(Self {
            typed: typed.collect(),
            of: PhantomData,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
