//! What a command can be told and does not need: asked for on a terminal where it was told nothing, and Enter leaves it out.
//!
//! Knows no command and changes nothing.

use crate::cli::ask;
use crate::cli::typed::future_day;
use crate::commands::World;
use crate::commands::world::calendar;
use crate::error::Result;

const NOT_KNOWN: &str = "not known";

impl World {
    /// Whether somebody who said nothing but whom it is about can be asked for the rest; from here on the day is asked for too.
    pub fn asks_for_the_rest(&mut self) -> bool {
        self.asked |= self.options.can_ask;
        self.options.can_ask
    }

    /// One word of a list, or none where it is not known.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn maybe_word(
        &self,
        words: &[&'static str],
        question: &str,
        option: &str,
    ) -> Result<Option<String>> {
        let known = words.iter().map(|word| Some(*word));
        let choices: Vec<(Option<&str>, String)> = [None]
            .into_iter()
            .chain(known)
            .map(|word| (word, word.unwrap_or(NOT_KNOWN).to_owned()))
            .collect();
        let answer = ask::search(&self.options, question, &choices, Some(0), option)?;
        Ok(answer.map(str::to_owned))
    }

    /// A text, or none where it is not known.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn maybe_text(
        &self,
        question: &str,
        option: &str,
        check: impl Fn(&str) -> Result<()>,
    ) -> Result<Option<String>> {
        let same = str::to_owned;
        let answer = ask::text_or(&self.options, question, NOT_KNOWN, option, &same, |typed| {
            if typed == NOT_KNOWN {
                Ok(())
            } else {
                check(typed)
            }
        })?;
        Ok(Some(answer).filter(|answer| answer != NOT_KNOWN))
    }

    /// A day that lies ahead, or none where it is not known; it comes back as it would be typed.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn maybe_day(&mut self, question: &str, option: &str) -> Result<Option<String>> {
        let (calendar, today) = (calendar(self)?, self.options.today);
        let read = |typed: &str| future_day(typed, today, &calendar, option);
        let long = |typed: &str| read(typed).map_or_else(|_| typed.to_owned(), |day| day.long());
        let answer = ask::text_or(&self.options, question, NOT_KNOWN, option, &long, |typed| {
            if typed == NOT_KNOWN {
                Ok(())
            } else {
                read(typed).map(drop)
            }
        })?;
        if answer == NOT_KNOWN {
            return Ok(None);
        }
        Ok(Some(read(&answer)?.to_string()))
    }
}
