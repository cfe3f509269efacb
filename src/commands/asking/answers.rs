//! Which question an argument is, by how it is written in the usage: a person, a referral, one of a few words, a day, a text.
//!
//! Knows what the names in the usage stand for. What there is to choose from in a store is for `lists` and `records`.

use super::left_out::{Typed, cannot_be_asked, label, value_name};
use crate::calendar::Offset;
use crate::cli::typed::{past_day, prison_number};
use crate::commands::World;
use crate::commands::world::calendar;
use crate::domain::entry::Shape;
use crate::domain::referral_path::{self, DUTIES, REFUSALS, StepKind, WITHDRAWALS};
use crate::domain::tenancy::RENT_PERIODS;
use crate::domain::tenure::TENURES;
use crate::domain::{EntryKind, PrisonNumber, Records, Referral, ReferralOutcome, Tenancy, names};
use crate::env::{Found, look_at};
use crate::error::{Error, Result};
use clap::Arg;
use std::path::Path;

/// The word for an answer that no list has.
const OWN_WORDS: &str = "something else, in your own words";

/// The answers to what one command misses, each of which may narrow the next question.
pub struct Answers<'a> {
    typed: &'a Typed,
    /// What was answered so far, by the name of the argument.
    given: Vec<(String, String)>,
}

impl<'a> Answers<'a> {
    pub fn of(typed: &'a Typed) -> Self {
        Self {
            typed,
            given: Vec::new(),
        }
    }

    /// Which of several arguments is meant.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn which<'b>(&self, world: &mut World, args: &[&'b Arg], option: &str) -> Result<&'b Arg> {
        let choices: Vec<(&Arg, String)> = args.iter().map(|arg| (*arg, question(arg))).collect();
        world.pick("What is it", &choices, option)
    }

    /// The answer for an argument, as it is typed on the line.
    ///
    /// # Errors
    /// Nobody can be asked, there is nothing to choose from, or the question was stopped.
    pub fn ask(&mut self, world: &mut World, arg: &Arg) -> Result<String> {
        let answer = self.answer(world, arg)?;
        self.given.push((arg.get_id().to_string(), answer.clone()));
        Ok(answer)
    }

    fn answer(&self, world: &mut World, arg: &Arg) -> Result<String> {
        let (question, option) = (question(arg), label(arg));
        let words = arg.get_possible_values();
        if !words.is_empty() {
            let shown = words.iter().filter(|word| !word.is_hide_set());
            let choices: Vec<(String, String)> = shown
                .map(|word| {
                    let name = word.get_name().to_owned();
                    let label = word.get_help().map(|help| format!("{name}: {help}"));
                    (name.clone(), label.unwrap_or(name))
                })
                .collect();
            return world.pick(&question, &choices, &option);
        }
        let verb = self.typed.path.last().map_or("", String::as_str);
        match value_name(arg) {
            "PRISONER" | "FROM" | "INTO" | "OLD" => {
                Ok(world.somebody(&question, &option)?.to_string())
            }
            "ID|PRISONER" if verb == "explain" => {
                Ok(world.somebody(&question, &option)?.to_string())
            }
            "NEW" => world.text(None, &question, &option, |typed| {
                prison_number(typed).map(drop)
            }),
            "REFERRAL|PRISONER" => world.one_referral(&question, &option, |records, referral| {
                can_move(records, referral, verb)
            }),
            "REFERRAL" => world.one_referral(&question, &option, |records, referral| {
                self.is_beside(records, referral)
            }),
            "HOME|PRISONER" => world.home(&question, &option, |home: &Tenancy| {
                home.ended.is_none() || !matches!(verb, "end" | "decide" | "forecast")
            }),
            "ID|PRISONER" => world.record(self.kind(arg)?, &question, &option),
            "ID|AUTHORITY" => world.contact(&question, &option),
            "ID" if arg.get_id() == "field-home" => world.home(&question, &option, |_| true),
            "ID" if !arg.is_positional() => world.one_referral(&question, &option, |_, _| true),
            "ID" if self.is_in("protocol") => world.protocol(verb == "drop", &question, &option),
            "ID" => world.directory_record(self.kind(arg)?, &question, &option),
            "CODE" => world.establishment(None, &question, &option),
            "AUTHORITY" => world.authority(None, self.number(), &option, |_| true),
            "WORD" => world.word(None, self.words(verb, arg)?, &question, &option),
            "TENURE" => world.word(None, &TENURES, &question, &option),
            "PERIOD" => world.word(None, &RENT_PERIODS, &question, &option),
            "YES|NO" => world.word(None, &["yes", "no", "unknown"], &question, &option),
            "ANSWER" => answer_to_a_referral(world, &question, &option),
            "DATE" if self.is_in("holiday") && verb == "remove" => {
                world.extra_holiday(&question, &option)
            }
            // The day of a record may lie before or ahead: its command says which.
            "DATE" if verb == "edit" => {
                let (calendar, today) = (calendar(world)?, world.options.today);
                world.plain_text(&question, &option, |typed| {
                    let unknown = typed.trim().eq_ignore_ascii_case("unknown");
                    let read = past_day(Some(typed), today, &calendar, &option);
                    if unknown { Ok(()) } else { read.map(drop) }
                })
            }
            "DATE" => world.day_ahead(&question, &option),
            "ANCHOR" => {
                let (calendar, today) = (calendar(world)?, world.options.today);
                world.plain_text(&question, &option, |typed| {
                    past_day(Some(typed), today, &calendar, &option).map(drop)
                })
            }
            "OFFSET" => world.plain_text(&question, &option, |typed| {
                let wrong = |message| Error::usage("bad-offset", message);
                Offset::parse(typed).map(drop).map_err(wrong)
            }),
            "FILE" | "PATH" => world.plain_text(&question, &option, |typed| {
                if look_at(Path::new(typed)) == Found::Nothing {
                    return Err(Error::usage(
                        "no-such-file",
                        "there is nothing of this name",
                    ));
                }
                Ok(())
            }),
            _ => world.plain_text(&question, &option, |typed| {
                if typed.trim().is_empty() {
                    return Err(Error::usage("bad-text", "it is empty"));
                }
                let unfit = |fault| Error::usage("bad-text", format!("the text {fault}"));
                names::free_text(typed).map(drop).map_err(unfit)
            }),
        }
    }

    /// What was typed for an argument or answered.
    fn known(&self, id: &str) -> Option<String> {
        let given = self.given.iter().find(|(known, _)| known == id);
        if let Some((_, answer)) = given {
            return Some(answer.clone());
        }
        let typed = self.typed.matches.try_get_one::<String>(id).ok().flatten();
        typed.cloned()
    }

    /// Whom it is about, where that is known.
    fn number(&self) -> Option<PrisonNumber> {
        self.known("prisoner")?.parse().ok()
    }

    /// Whether a referral is the same person's as the one that is moved, and another.
    fn is_beside(&self, records: &Records, referral: &Referral) -> bool {
        let Some(moved) = self.known("referral") else {
            return true;
        };
        let moved = moved.trim().to_ascii_uppercase();
        let own = records.referrals.iter().any(|own| own.id == moved);
        (own || records.prisoner.number.as_str() == moved) && referral.id != moved
    }

    fn is_in(&self, group: &str) -> bool {
        self.typed.path.first().is_some_and(|first| first == group)
    }

    /// The words that an option takes where the parser has no list of them.
    fn words(&self, verb: &str, arg: &Arg) -> Result<&'static [&'static str]> {
        match verb {
            "refused" => return Ok(REFUSALS),
            "withdraw" => return Ok(WITHDRAWALS),
            "accepted" => return Ok(DUTIES),
            _ => {}
        }
        let mut fields = self.kind(arg)?.spec().fields.iter();
        let field = fields.find(|field| arg.get_long() == Some(field.long().as_str()));
        match field.map(|field| field.shape) {
            Some(Shape::Word(words)) => Ok(words),
            _ => Err(cannot_be_asked(arg)),
        }
    }

    /// The kind of record that the commands of a group are about.
    fn kind(&self, arg: &Arg) -> Result<EntryKind> {
        let mut groups = self.typed.path.iter().rev().skip(1);
        groups
            .next()
            .and_then(|word| EntryKind::from_word(word))
            .ok_or_else(|| cannot_be_asked(arg))
    }
}

/// Whether a verb can move a referral; one that only reads or corrects can be said of any.
fn can_move(records: &Records, referral: &Referral, verb: &str) -> bool {
    let steps: Vec<StepKind> = referral_path::table::steps_of(verb).collect();
    let possible = |kind| referral_path::can_come_next(&records.entries, referral, kind);
    steps.is_empty() || steps.into_iter().any(possible)
}

fn answer_to_a_referral(world: &mut World, question: &str, option: &str) -> Result<String> {
    let known = ReferralOutcome::ALL.iter().map(|outcome| outcome.word());
    let choices: Vec<(String, String)> = known
        .chain([OWN_WORDS])
        .map(|word| (word.to_owned(), word.to_owned()))
        .collect();
    let answer = world.pick(question, &choices, option)?;
    if answer != OWN_WORDS {
        return Ok(answer);
    }
    world.plain_text("In which words", option, |typed| {
        let unfit = |fault| Error::usage("bad-text", format!("the answer {fault}"));
        names::name(typed).map(drop).map_err(unfit)
    })
}

/// What is asked: its own question, or the beginning of its help.
fn question(arg: &Arg) -> String {
    let own = match value_name(arg) {
        "PRISONER" => "Who",
        "ID|PRISONER" if arg.get_id() == "what" => "Who",
        "FROM" => "Whose record goes",
        "INTO" => "Whose record stays",
        "OLD" => "Whose number is wrong",
        "NEW" => "The right prison number",
        "REFERRAL|PRISONER" => "Which referral",
        "REFERRAL" => "Which referral takes its place",
        "HOME|PRISONER" => "Which home",
        "ID|PRISONER" | "ID" => "Which one",
        "ID|AUTHORITY" => "Whose contact",
        "CODE" => "Which establishment",
        _ => "",
    };
    if !own.is_empty() {
        return own.to_owned();
    }
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let end = help.find([':', ';', '.', '[']).unwrap_or(help.len());
    help.get(..end).unwrap_or_default().trim().to_owned()
}
