//! What a command still has to know and was not told: asked for where there is somebody to ask, and an error that names the
//! option everywhere else. A command says what it needs in one line each; how a question looks is for `cli::ask`.
//!
//! Where something had to be asked for, the day is asked for too, with today as the answer of Enter. Nothing here changes the
//! store. Names are shown because a question is put on a terminal alone.

mod answers;
pub mod left_out;
mod lists;
mod maybe;
mod more;
mod records;

pub use more::ask_for_more;

use crate::cli::ask;
use crate::cli::shared::{OnArg, PrisonerArg};
use crate::cli::typed::{future_day, past_day, prison_number};
use crate::commands::World;
use crate::commands::change::refused;
use crate::commands::world::{Books, calendar};
use crate::domain::{PrisonNumber, Prisoner, Records, checks};
use crate::error::{Error, Result};
use crate::output::text::clean;
use crate::store::{Filter, Needs};
use clap::ValueEnum;

/// A list longer than this is searched, and not gone through with the arrows.
const LONG: usize = 15;

impl World {
    /// Whom a command is about: by number, on a terminal by part of a name, or asked for.
    ///
    /// # Errors
    /// Text that is no prison number and finds nobody; nobody can be asked, or the question was stopped.
    pub fn prisoner(&mut self, given: &PrisonerArg) -> Result<PrisonNumber> {
        match given.prisoner.as_deref() {
            Some(typed) => self.whom(typed),
            None => self.somebody("Who", "PRISONER"),
        }
    }

    /// Somebody of the store, asked for.
    ///
    /// # Errors
    /// Nobody can be asked, there is nobody to choose from, or the question was stopped.
    pub fn somebody(&mut self, question: &str, option: &str) -> Result<PrisonNumber> {
        let books = self.before_asking(option)?;
        let mut people = Vec::new();
        each(&books, |records| people.push(person(&records.prisoner)))?;
        if people.is_empty() {
            return Err(nobody());
        }
        people.sort_by(|a, b| a.1.cmp(&b.1));
        ask::search(&self.options, question, &people, None, option)
    }

    /// Whom a command is about: by number, or on a terminal by part of a name.
    ///
    /// # Errors
    /// Text that is no prison number and finds nobody; the question who of several is meant was stopped.
    pub fn whom(&mut self, typed: &str) -> Result<PrisonNumber> {
        const OPTION: &str = "PRISONER";
        prison_number(typed).or_else(|error| {
            if !self.options.can_ask {
                return Err(error);
            }
            let books = self.before_asking(OPTION)?;
            let mut people = Vec::new();
            for number in books.store.find(typed)? {
                people.push(person(&books.records(number)?.prisoner));
            }
            if people.is_empty() {
                return Err(error);
            }
            ask::choose(&self.options, "Who is meant", &people, None, OPTION)
        })
    }

    /// The prison number of somebody who may be new.
    ///
    /// # Errors
    /// Text that is no prison number; nobody can be asked, or the question was stopped.
    pub fn new_prisoner(&mut self, given: &PrisonerArg) -> Result<PrisonNumber> {
        let typed = self.text(
            given.prisoner.clone(),
            "Prison number",
            "PRISONER",
            |typed| prison_number(typed).map(drop),
        )?;
        prison_number(&typed)
    }

    /// Whether somebody is in the store.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn knows(&mut self, number: PrisonNumber) -> Result<bool> {
        Ok(self.books()?.store.records(number)?.is_some())
    }

    /// The day something happened: as given, or asked for where something else had to be.
    ///
    /// # Errors
    /// The question was stopped.
    pub fn on(&mut self, given: OnArg, what: &str) -> Result<OnArg> {
        if given.on.is_some() || !self.asked {
            return Ok(given);
        }
        let (calendar, today) = (self.books()?.calendar, self.options.today);
        let happened = |typed: &str| {
            let on = past_day(Some(typed), today, &calendar, "--on")?;
            checks::not_in_future(what, on, today).map_err(|e| refused(&e))?;
            Ok(on)
        };
        let on = ask::day(
            &self.options,
            "On which day",
            Some("today"),
            "--on DATE",
            happened,
        )?;
        Ok(OnArg {
            on: Some(on.to_string()),
        })
    }

    /// A text, as given or asked for.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn text(
        &mut self,
        given: Option<String>,
        question: &str,
        option: &str,
        check: impl Fn(&str) -> Result<()>,
    ) -> Result<String> {
        if let Some(given) = given {
            return Ok(given);
        }
        self.before_asking(option)?;
        ask::text(&self.options, question, option, check)
    }

    /// A text, asked for where no store is needed to answer.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn plain_text(
        &mut self,
        question: &str,
        option: &str,
        check: impl Fn(&str) -> Result<()>,
    ) -> Result<String> {
        self.asked = true;
        ask::text(&self.options, question, option, check)
    }

    /// A day that lies ahead, asked for; it comes back as it would be typed.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn day_ahead(&mut self, question: &str, option: &str) -> Result<String> {
        ask::may_ask(&self.options, option)?;
        self.asked = true;
        let (calendar, today) = (calendar(self)?, self.options.today);
        let day = ask::day(&self.options, question, None, option, |typed| {
            future_day(typed, today, &calendar, option)
        })?;
        Ok(day.to_string())
    }

    /// One of these, asked for where no store is needed to answer; a long list is searched.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn pick<T: Clone>(
        &mut self,
        question: &str,
        choices: &[(T, String)],
        option: &str,
    ) -> Result<T> {
        self.asked = true;
        if choices.len() > LONG {
            ask::search(&self.options, question, choices, None, option)
        } else {
            ask::choose(&self.options, question, choices, None, option)
        }
    }

    /// One of a few answers, as given or asked for among these.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn one_of<T: ValueEnum>(
        &mut self,
        given: Option<T>,
        among: &[T],
        question: &str,
        option: &str,
    ) -> Result<T> {
        if let Some(given) = given {
            return Ok(given);
        }
        self.before_asking(option)?;
        let choices: Vec<(T, String)> = among.iter().map(|one| (one.clone(), words(one))).collect();
        ask::choose(&self.options, question, &choices, None, option)
    }

    /// One word of a list, as given or asked for; a long list is searched.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn word(
        &mut self,
        given: Option<String>,
        words: &[&'static str],
        question: &str,
        option: &str,
    ) -> Result<String> {
        if let Some(given) = given {
            return Ok(given);
        }
        self.before_asking(option)?;
        let choices: Vec<(String, String)> = words
            .iter()
            .map(|word| ((*word).to_owned(), (*word).to_owned()))
            .collect();
        self.pick(question, &choices, option)
    }

    /// What is not required, asked for where something that is had to be.
    ///
    /// # Errors
    /// The question was stopped.
    pub fn yes_no_unknown(&self, question: &str, option: &str) -> Result<Option<bool>> {
        if !self.asked {
            return Ok(None);
        }
        ask::yes_no_unknown(&self.options, question, option)
    }

    /// Everything that stands before the first question: somebody to ask, and a store that can be read.
    fn before_asking(&mut self, option: &str) -> Result<Books> {
        ask::may_ask(&self.options, option)?;
        let books = self.books()?;
        self.asked = true;
        Ok(books)
    }
}

/// One answer of a closed list with what it means.
fn words<T: ValueEnum>(one: &T) -> String {
    let Some(value) = one.to_possible_value() else {
        return String::new();
    };
    match value.get_help() {
        Some(help) => format!("{}: {help}", value.get_name()),
        None => value.get_name().to_owned(),
    }
}

/// Everybody in the store, as plans need them.
fn each(books: &Books, mut take: impl FnMut(&Records)) -> Result<()> {
    books
        .store
        .each(&Filter::All, Needs::Planning, &mut |records| {
            take(&records);
            Ok(())
        })
}

/// A person as a choice. The number comes first: it tells people of one name apart.
fn person(prisoner: &Prisoner) -> (PrisonNumber, String) {
    let mut label = format!("{}  {}", prisoner.number, prisoner.short_name());
    if !prisoner.establishment.is_empty() {
        label.push_str(&format!(" ({})", prisoner.establishment.label()));
    }
    (prisoner.number, clean(&label).into_owned())
}

fn nobody() -> Error {
    Error::cannot("nobody", "there is nobody in the store to choose from")
        .hint("record a reception with `resettle receive`, or import a file")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::shared::YesNo;
    use crate::domain::Place;

    #[test]
    fn a_person_as_a_choice_begins_with_the_number_and_drives_no_terminal() {
        let number = "A1234BC".parse().unwrap();
        let mut prisoner = Prisoner::new(number, "Exam\u{1b}[2Jple".to_owned());
        prisoner.forenames = "Grace".to_owned();
        assert_eq!(person(&prisoner).1, "A1234BC  Exam\u{241b}[2Jple, G.");
        prisoner.surname = "Example".to_owned();
        prisoner.establishment = Place::of_code("MSI");
        let label = person(&prisoner).1;
        assert!(label.starts_with("A1234BC  Example, G. ("), "{label}");
        assert!(label.contains("Maidstone"), "{label}");
    }

    #[test]
    fn an_answer_without_an_explanation_is_its_word() {
        assert_eq!(words(&YesNo::Yes), "yes");
    }
}
