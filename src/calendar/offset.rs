//! A distance from a day, as protocols and people say it: "4 months before", "+3 working days".
//!
//! It refuses to know any day or holiday: counting one off against a calendar is [`super::Calendar::apply`].

use std::fmt;

/// What an offset is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    Days,
    Weeks,
    /// Calendar months, clamped to the end of the month.
    Months,
    /// Days other than Saturdays, Sundays and bank holidays.
    WorkingDays,
}

impl Unit {
    /// The unit in words, in the number that goes with an amount: `1 week`, `2 weeks`.
    pub const fn word(self, amount: i32) -> &'static str {
        match (self, amount) {
            (Unit::Days, 1 | -1) => "day",
            (Unit::Days, _) => "days",
            (Unit::Weeks, 1 | -1) => "week",
            (Unit::Weeks, _) => "weeks",
            (Unit::Months, 1 | -1) => "month",
            (Unit::Months, _) => "months",
            (Unit::WorkingDays, 1 | -1) => "working day",
            (Unit::WorkingDays, _) => "working days",
        }
    }
}

/// A signed amount of a unit; a negative amount lies before the day it is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Offset {
    pub amount: i32,
    pub unit: Unit,
}

/// Three centuries of days fit in six digits; nothing longer can be meant.
const MOST_DIGITS: usize = 6;

const SPELLINGS: &str =
    "write it as \"-4 months\", \"+3 working days\", \"2 weeks\" or \"56 days before\"";

impl Offset {
    pub const fn new(amount: i32, unit: Unit) -> Offset {
        Offset { amount, unit }
    }

    /// Reads `-4 months`, `+3 working days`, `56 days before`, `2w`, `+5wd`, `24 hours`, `on the day`.
    ///
    /// Hours count only in whole days (24 to a day) and years as 12 months each. Without a sign or a
    /// direction the offset lies after.
    ///
    /// # Errors
    /// A sentence that says what was wrong and how to write it; it never repeats words that were typed.
    pub fn parse(text: &str) -> Result<Offset, String> {
        Offset::read(text).map_err(|fact| format!("{fact}: {SPELLINGS}"))
    }

    /// As [`Offset::parse`], with the bare fact as the error.
    pub(super) fn read(text: &str) -> Result<Offset, String> {
        let lower = text.trim().to_ascii_lowercase();
        if matches!(lower.as_str(), "on the day" | "same day") {
            return Ok(Offset::new(0, Unit::Days));
        }
        let (sign, rest) = take_sign(&lower);
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let (digits, words) = rest.split_at(end);
        if digits.is_empty() {
            return Err("an offset needs a whole number".into());
        }
        if digits.len() > MOST_DIGITS {
            return Err("the number is too large for an offset".into());
        }
        let number: i32 = digits.parse().unwrap_or_default();
        let mut words: Vec<&str> = words.split_whitespace().collect();
        let said = match words.last() {
            Some(&"before") => Some(-1),
            Some(&"after") => Some(1),
            _ => None,
        };
        if said.is_some() {
            words.pop();
        }
        let direction = match (sign, said) {
            (Some(1), Some(1)) | (None, None) => 1,
            (Some(one), None) | (None, Some(one)) => one,
            (Some(_), Some(_)) => {
                return Err("the sign and the word give the direction twice".into());
            }
        };
        let (unit, factor) = unit_named(&words.join(" "), number)?;
        let amount = match factor {
            Factor::Times(times) => number * times,
            Factor::DividedBy(hours) if number % hours == 0 => number / hours,
            Factor::DividedBy(_) => {
                return Err("hours count here in whole days of 24".into());
            }
        };
        Ok(Offset::new(direction * amount, unit))
    }

    /// The same distance the other way.
    pub const fn negated(self) -> Offset {
        Offset::new(self.amount.saturating_neg(), self.unit)
    }

    /// With its sign in front, a form that [`Offset::parse`] reads back: `-4 months`, `+1 working day`.
    pub fn signed(self) -> String {
        format!("{:+} {}", self.amount, self.unit.word(self.amount))
    }
}

impl fmt::Display for Offset {
    /// In words: `4 months before`, `1 working day after`, `on the day`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.amount == 0 {
            return f.pad("on the day");
        }
        let side = if self.amount < 0 { "before" } else { "after" };
        let count = self.amount.unsigned_abs();
        f.pad(&format!("{count} {} {side}", self.unit.word(self.amount)))
    }
}

enum Factor {
    Times(i32),
    DividedBy(i32),
}

/// A sign may be the keyboard's hyphen or one of the dashes that word processors put in its place.
fn take_sign(text: &str) -> (Option<i32>, &str) {
    for (mark, sign) in [('+', 1), ('-', -1), ('\u{2212}', -1), ('\u{2013}', -1)] {
        if let Some(rest) = text.strip_prefix(mark) {
            return (Some(sign), rest.trim_start());
        }
    }
    (None, text)
}

fn unit_named(words: &str, number: i32) -> Result<(Unit, Factor), String> {
    Ok(match words {
        "d" | "day" | "days" | "calendar day" | "calendar days" => (Unit::Days, Factor::Times(1)),
        "w" | "wk" | "wks" | "week" | "weeks" => (Unit::Weeks, Factor::Times(1)),
        "m" | "month" | "months" | "calendar month" | "calendar months" => {
            (Unit::Months, Factor::Times(1))
        }
        "y" | "year" | "years" => (Unit::Months, Factor::Times(12)),
        "wd" | "wds" | "working day" | "working days" => (Unit::WorkingDays, Factor::Times(1)),
        "h" | "hour" | "hours" => (Unit::Days, Factor::DividedBy(24)),
        "" => {
            return Err(format!(
                "{number} has no unit, such as days or working days"
            ));
        }
        _ if words.starts_with(['.', ',']) => return Err("an offset needs a whole number".into()),
        _ => {
            return Err("the unit is not one of days, weeks, months, years or working days".into());
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_people_write() {
        let cases = [
            ("-4 months", -4, Unit::Months),
            ("+3 working days", 3, Unit::WorkingDays),
            ("56 days before", -56, Unit::Days),
            ("1 working day", 1, Unit::WorkingDays),
            ("2w", 2, Unit::Weeks),
            (" +5WD ", 5, Unit::WorkingDays),
            ("24 hours", 1, Unit::Days),
            ("-48h", -2, Unit::Days),
            ("2 years after", 24, Unit::Months),
            ("+ 14 calendar  days after", 14, Unit::Days),
            ("\u{2212}4 weeks", -4, Unit::Weeks),
            ("0 days", 0, Unit::Days),
        ];
        for (text, amount, unit) in cases {
            assert_eq!(Offset::parse(text), Ok(Offset::new(amount, unit)), "{text}");
        }
    }

    #[test]
    fn refuses_the_rest_without_repeating_it() {
        for text in [
            "",
            "-",
            "months",
            "56",
            "25 hours",
            "1.5 weeks",
            "-4 months before",
            "+4 days before",
            "-4 days after",
            "12345678 days",
            "3 Smiths",
            "٣ days",
            "1 month 2 days",
            "--4 days",
        ] {
            let error = Offset::parse(text).unwrap_err();
            assert!(error.contains("write it as"), "{text}: {error}");
            assert!(!error.contains("mith"), "{error}");
        }
    }

    #[test]
    fn says_itself_in_words() {
        let words = |text: &str| Offset::parse(text).unwrap().to_string();
        assert_eq!(words("-4 months"), "4 months before");
        assert_eq!(words("+1wd"), "1 working day after");
        assert_eq!(words("0w"), "on the day");
        assert_eq!(Offset::new(1, Unit::WorkingDays).signed(), "+1 working day");
    }

    proptest! {
        #[test]
        fn reads_back_what_it_says(amount in -99_999i32..99_999, kind in 0usize..4) {
            let unit = [Unit::Days, Unit::Weeks, Unit::Months, Unit::WorkingDays][kind];
            let offset = Offset::new(amount, unit);
            prop_assert_eq!(Offset::parse(&offset.signed()), Ok(offset));
            prop_assert_eq!(Offset::parse(&offset.to_string()).map(|o| o.amount), Ok(amount));
            prop_assert_eq!(offset.negated().negated(), offset);
        }

        #[test]
        fn no_text_panics(text in any::<String>(), tail in "[+-]?[0-9]{0,9} ?[a-z]{0,7} ?(before)?") {
            let _ = (Offset::parse(&text), Offset::parse(&tail));
        }
    }
}
