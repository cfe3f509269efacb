//! One cell of a row as a value: a text, a day, a number, an amount, a yes or no. What cannot be read is that row's problem.
//! Knows no record.

use crate::calendar::Day;
use crate::domain::authorities::{self, Authority};
use crate::domain::checks::Refusal;
use crate::domain::families::{Column, unguard};
use crate::domain::names::{self, NameRemark, TextFault};
use crate::domain::nearest::of_a_list;
use crate::domain::tenancy::AmountFault;
use crate::domain::{Pence, PrisonNumber};
use crate::intake::days::day_in;
use crate::intake::header::Layout;
use crate::intake::problem::{Problem, RowAt, Severity, shown, shown_if_number, shown_if_plain};
use crate::intake::registers::Registers;
use crate::intake::rows::Fields;

/// What every row of a file is read with.
pub struct Desk<'d> {
    pub file: &'d str,
    pub today: Day,
    pub problems: &'d mut Vec<Problem>,
    pub registers: &'d mut Registers,
}

/// One row being read, with what is found wrong in it.
pub struct Cells<'r, 'd, C: Column> {
    fields: Fields<'r>,
    layout: &'r Layout<C>,
    pub at: RowAt,
    pub desk: &'r mut Desk<'d>,
    refused: bool,
}

impl<'r, 'd, C: Column> Cells<'r, 'd, C> {
    /// A row of a file.
    pub fn new(
        fields: Fields<'r>,
        layout: &'r Layout<C>,
        at: RowAt,
        desk: &'r mut Desk<'d>,
    ) -> Self {
        Self {
            fields,
            layout,
            at,
            desk,
            refused: false,
        }
    }

    /// The day that the import is made.
    #[must_use]
    pub fn today(&self) -> Day {
        self.desk.today
    }

    /// Whether the row has an error by now.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.refused
    }

    /// The columns that the file has.
    #[must_use]
    pub fn given(&self) -> u64 {
        self.layout.given
    }

    /// What stands in the cell; empty where the file has no such column.
    #[must_use]
    pub fn raw(&self, column: C) -> &'r str {
        self.layout
            .place(column)
            .and_then(|place| self.fields.get(place))
            .unwrap_or_default()
    }

    /// The same without white space at its ends.
    #[must_use]
    pub fn trimmed(&self, column: C) -> &'r str {
        self.raw(column).trim()
    }

    /// The row cannot be taken in.
    pub fn error(
        &mut self,
        column: C,
        code: &'static str,
        value: Option<String>,
        message: impl Into<String>,
    ) {
        self.refused = true;
        self.push(Severity::Error, column, code, value, message.into());
    }

    /// The row is taken in, and somebody should look at it.
    pub fn warn(
        &mut self,
        column: C,
        code: &'static str,
        value: Option<String>,
        message: impl Into<String>,
    ) {
        self.push(Severity::Warning, column, code, value, message.into());
    }

    fn push(
        &mut self,
        severity: Severity,
        column: C,
        code: &'static str,
        value: Option<String>,
        message: String,
    ) {
        self.desk.problems.push(
            Problem::of_row(severity, self.desk.file, self.at, code, message)
                .in_column(column.word())
                .with_value(value),
        );
    }

    /// A rule of the domain, asked of the row.
    pub fn ask(&mut self, column: C, answer: Result<(), Refusal>) {
        if let Err(refusal) = answer {
            let value = shown_if_plain(self.raw(column));
            self.error(column, refusal.code, value, refusal.reason);
        }
    }

    /// The prison number, without which there is no row.
    pub fn prison_number(&mut self, column: C) -> Option<PrisonNumber> {
        let text = self.trimmed(column);
        match text.parse() {
            Ok(number) => Some(number),
            Err(error) => {
                self.error(
                    column,
                    "prison-number",
                    shown_if_number(text),
                    error.to_string(),
                );
                None
            }
        }
    }

    /// A day, or none where the cell is blank. A time of midnight behind it, as spreadsheets write, is passed over.
    pub fn day(&mut self, column: C) -> Option<Day> {
        let text = self.raw(column);
        if let Some(day) = Day::parse_iso(text) {
            return Some(day);
        }
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        match day_in(text) {
            Ok(day) => Some(day),
            Err(message) => {
                self.error(column, "bad-date", shown_if_plain(text), message);
                None
            }
        }
    }

    /// A day that must be there.
    pub fn needed_day(&mut self, column: C) -> Option<Day> {
        if self.trimmed(column).is_empty() {
            self.error(
                column,
                "missing",
                None,
                format!("{} is missing", column.word()),
            );
            return None;
        }
        self.day(column)
    }

    /// A short text of one line.
    pub fn line(&mut self, column: C) -> String {
        let found = names::line(unguard(self.raw(column)));
        self.text(column, found)
    }

    /// A free text, in which lines may break.
    pub fn free_text(&mut self, column: C) -> String {
        let found = names::free_text(unguard(self.raw(column)));
        self.text(column, found)
    }

    fn text(&mut self, column: C, found: Result<String, TextFault>) -> String {
        found.unwrap_or_else(|fault| {
            self.error(
                column,
                fault.code(),
                None,
                format!("{} {fault}", column.word()),
            );
            String::new()
        })
    }

    /// A name; blank is let through where it is not needed.
    pub fn name(&mut self, column: C, needed: bool) -> String {
        let text = unguard(self.raw(column));
        if !needed && text.trim().is_empty() {
            return String::new();
        }
        let found = names::name(text);
        let name = self.text(column, found);
        if name.is_ascii() && !name.contains(|c: char| c.is_ascii_digit() || c == '?') {
            return name;
        }
        for remark in names::remarks(&name) {
            let (code, what) = match remark {
                NameRemark::Digits => ("digits-in-name", "has a digit in it"),
                NameRemark::WrongEncoding => (
                    "wrong-encoding",
                    "reads like a file opened in the wrong encoding; look at it",
                ),
            };
            self.warn(column, code, None, format!("{} {what}", column.word()));
        }
        if is_lost(&name) {
            let message = format!(
                "{} is question marks only: the file lost its letters on the way",
                column.word()
            );
            self.warn(column, "lost-letters", None, message);
        }
        name
    }

    /// Yes or no; none where the cell is blank.
    pub fn yes_no(&mut self, column: C) -> Option<bool> {
        let text = self.trimmed(column);
        match text.to_ascii_lowercase().as_str() {
            "" => None,
            "y" | "yes" | "true" | "1" => Some(true),
            "n" | "no" | "false" | "0" => Some(false),
            _ => {
                let message = format!("{} must be Y or N", column.word());
                self.error(column, "not-yes-or-no", shown_if_plain(text), message);
                None
            }
        }
    }

    /// A whole number that is not negative; none where the cell is blank.
    pub fn count(&mut self, column: C) -> Option<u32> {
        let text = self.trimmed(column);
        if text.is_empty() {
            return None;
        }
        let value = text.parse().ok();
        if value.is_none() {
            let (code, what) = match text.strip_prefix('-') {
                Some(rest) if rest.parse::<u32>().is_ok() => ("negative", "is negative"),
                _ => ("not-a-number", "is not a whole number"),
            };
            let message = format!("{} {what}", column.word());
            self.error(column, code, shown_if_plain(text), message);
        }
        value
    }

    /// An amount of money; none where the cell is blank.
    pub fn amount(&mut self, column: C) -> Option<Pence> {
        let text = self.trimmed(column);
        if text.is_empty() {
            return None;
        }
        match Pence::parse(text) {
            Ok(amount) => Some(amount),
            Err(fault) => {
                let code = match fault {
                    AmountFault::Negative => "negative-amount",
                    AmountFault::NotAnAmount => "not-an-amount",
                };
                let message = format!("{} {fault}", column.word());
                self.error(column, code, shown_if_plain(text), message);
                None
            }
        }
    }

    /// A value of a closed list; none where the cell is blank. `read` knows the list, `words` are its names.
    pub fn word<T>(
        &mut self,
        column: C,
        code: &'static str,
        read: impl Fn(&str) -> Option<T>,
        words: impl IntoIterator<Item = &'static str>,
    ) -> Option<T> {
        let text = self.trimmed(column);
        if text.is_empty() {
            return None;
        }
        let found = read(text);
        if found.is_none() {
            let hint = of_a_list(text, words);
            let message = format!("{} is not known{hint}", column.word());
            self.error(column, code, shown(text), message);
        }
        found
    }

    /// A housing authority by its code, and where that is not known by its name; blank cells mean none, unknown ones are
    /// handed back as a message.
    pub fn authority(
        &mut self,
        code: C,
        name: Option<C>,
    ) -> Result<Option<&'static Authority>, String> {
        let by_code = self.trimmed(code);
        let by_name = name.map_or("", |name| self.trimmed(name));
        if by_code.is_empty() && by_name.is_empty() {
            return Ok(None);
        }
        let today = self.today();
        let registers = &mut self.desk.registers;
        let found = [by_code, by_name]
            .into_iter()
            .filter(|text| !text.is_empty())
            .find_map(|text| registers.authority(text, today));
        if found.is_some() {
            return Ok(found);
        }
        let near =
            authorities::suggestions(if by_name.is_empty() { by_code } else { by_name }, today);
        let hint = match near.first() {
            Some(near) => format!("did you mean {near}?"),
            None => "`resettle directory authorities` lists them".to_owned(),
        };
        Err(format!(
            "the register has no such housing authority; {hint}"
        ))
    }
}

/// Whether a name has lost all its letters to an encoding that could not write them.
#[must_use]
pub fn is_lost(name: &str) -> bool {
    name.contains('?') && name.chars().all(|c| matches!(c, '?' | ' ' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midnight_is_no_time() {
        let day = Day::from_ymd(2026, 11, 6);
        for text in [
            "2026-11-06",
            "06/11/2026 00:00",
            "06/11/2026 00:00:00",
            "2026-11-06T00:00:00",
            "2026-11-06T00:00:00.000Z",
            "6 Nov 2026",
        ] {
            assert_eq!(day_in(text).ok(), day, "{text}");
        }
        assert!(day_in("06/11/2026 09:30").is_err());
        assert!(day_in("46300").is_err());
    }

    #[test]
    fn a_name_of_question_marks_is_lost() {
        assert!(is_lost("?????"));
        assert!(is_lost("?? ??-?"));
        assert!(!is_lost("O?Neill"));
    }
}
