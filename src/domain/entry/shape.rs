//! What may stand in a field of a record, and the one form in which it is kept.
//!
//! Knows the form of a single value. Text as people type it is understood elsewhere; what two values mean together is the
//! record's.

use crate::calendar::Day;
use crate::domain::authorities;
use crate::domain::names::{self, TextFault};
use crate::domain::tenancy::Pence;

/// What may stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A short text.
    Line,
    /// A text in which lines may break.
    Text,
    /// A day of what has happened, kept as an ISO date.
    PastDay,
    /// Any day, kept as an ISO date.
    Day,
    /// A time of day, kept as 09:30.
    Time,
    /// yes or no.
    YesNo,
    /// A whole number.
    Number,
    /// Pounds and pence, kept as 95.50.
    Money,
    /// The key of a housing authority of the register.
    Authority,
    /// The id of a home of the same person.
    Home,
    /// The id of a referral of the same person.
    Referral,
    /// One of these words.
    Word(&'static [&'static str]),
}

/// Why a value may not stand in a field; the value is never repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("is not a field of this record")]
    NoSuchField,
    #[error("{0}")]
    Text(TextFault),
    #[error("is not a date")]
    Day,
    #[error("is not a time of day; write 09:30 or 14:00")]
    Time,
    #[error("must be yes or no")]
    YesNo,
    #[error("is not a whole number up to 9999")]
    Number,
    #[error("is not an amount of pounds and pence up to 1,000,000")]
    Money,
    #[error("is not in the register of housing authorities")]
    Authority,
    #[error("is not the id of a record")]
    Id,
    #[error("is not a word of its list")]
    Word,
}

impl Fault {
    /// The stable code of this fault in import reports.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoSuchField => "unknown-field",
            Self::Text(fault) => fault.code(),
            Self::Day => "bad-date",
            Self::Time => "bad-time",
            Self::YesNo => "not-yes-or-no",
            Self::Number => "not-a-number",
            Self::Money => "not-an-amount",
            Self::Authority => "unknown-authority",
            Self::Id => "bad-id",
            Self::Word => "unknown-word",
        }
    }
}

/// More than this in one field is a slip of the keys: a million pounds.
const MOST_PENCE: i64 = 100_000_000;
/// More than this in a field of numbers is a slip of the keys.
const MOST: u32 = 9999;

impl Shape {
    /// The form in which a value is kept.
    ///
    /// # Errors
    /// Why it may not stand here.
    pub fn kept(self, text: &str) -> Result<String, Fault> {
        let trimmed = text.trim();
        match self {
            Self::Line => names::line(text).map_err(Fault::Text),
            Self::Text => names::free_text(text).map_err(Fault::Text),
            Self::PastDay | Self::Day => Day::parse_iso(trimmed)
                .map(|day| day.to_string())
                .ok_or(Fault::Day),
            Self::Time => time(trimmed).ok_or(Fault::Time),
            Self::YesNo => match trimmed.to_ascii_lowercase().as_str() {
                "yes" | "y" | "true" | "1" => Ok("yes".to_owned()),
                "no" | "n" | "false" | "0" => Ok("no".to_owned()),
                _ => Err(Fault::YesNo),
            },
            Self::Number => match trimmed.parse::<u32>() {
                Ok(number) if number <= MOST => Ok(number.to_string()),
                _ => Err(Fault::Number),
            },
            Self::Money => match Pence::parse(trimmed) {
                Ok(amount) if amount.pence() <= MOST_PENCE => Ok(amount.to_string()),
                _ => Err(Fault::Money),
            },
            Self::Authority => authorities::by_key(trimmed)
                .map(|authority| authority.key.clone())
                .ok_or(Fault::Authority),
            Self::Home | Self::Referral => {
                let plain = trimmed
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || c == '-');
                if plain && trimmed.len() <= 40 {
                    Ok(trimmed.to_ascii_uppercase())
                } else {
                    Err(Fault::Id)
                }
            }
            Self::Word(words) => words
                .iter()
                .find(|word| word.eq_ignore_ascii_case(trimmed))
                .map(|word| (*word).to_owned())
                .ok_or(Fault::Word),
        }
    }

    /// Whether it is the id of another record.
    #[must_use]
    pub fn is_id(self) -> bool {
        matches!(self, Self::Home | Self::Referral)
    }

    /// Whether it is a day.
    #[must_use]
    pub fn is_day(self) -> bool {
        matches!(self, Self::Day | Self::PastDay)
    }

    /// Whether what stands here may be about somebody's life, so that it is never repeated in an error.
    #[must_use]
    pub fn is_free(self) -> bool {
        matches!(self, Self::Line | Self::Text)
    }
}

/// A time of day: 9:30, 09.30, 0930 and 9am are 09:30 and 09:00.
fn time(text: &str) -> Option<String> {
    let text = text.to_ascii_lowercase();
    let (text, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(rest), _) => (rest.trim_end(), Some(0)),
        (_, Some(rest)) => (rest.trim_end(), Some(12)),
        _ => (text.as_str(), None),
    };
    let (hours, minutes) = match text.split_once([':', '.']) {
        Some(parts) => parts,
        None if text.len() == 4 => text.split_at_checked(2)?,
        None if half.is_some() => (text, "00"),
        None => return None,
    };
    let digits = |part: &str| {
        let all = part.bytes().all(|byte| byte.is_ascii_digit());
        (all && (1..=2).contains(&part.len())).then(|| part.parse::<u8>().ok())?
    };
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    let hours = match half {
        Some(_) if !(1..=12).contains(&hours) => return None,
        Some(half) => hours % 12 + half,
        None => hours,
    };
    (hours < 24 && minutes < 60).then(|| format!("{hours:02}:{minutes:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, kept) in [
            ("9:30", "09:30"),
            ("09.30", "09:30"),
            ("0930", "09:30"),
            ("9am", "09:00"),
            ("12 pm", "12:00"),
            ("12am", "00:00"),
            ("4.15pm", "16:15"),
            ("23:59", "23:59"),
        ] {
            assert_eq!(time(text).as_deref(), Some(kept), "{text}");
        }
        for wrong in ["24:00", "9", "9:60", "13pm", "noon", "", "123456", "-1:00"] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_may_not_stand_in_a_field_is_refused() {
        assert_eq!(Shape::Money.kept("-5"), Err(Fault::Money));
        assert_eq!(Shape::Money.kept("1000000.01"), Err(Fault::Money));
        assert_eq!(Shape::Money.kept("£1,250").as_deref(), Ok("1250.00"));
        assert_eq!(Shape::Number.kept("10000"), Err(Fault::Number));
        assert_eq!(Shape::Day.kept("2026-02-31"), Err(Fault::Day));
        assert_eq!(Shape::Authority.kept("E99999999"), Err(Fault::Authority));
        assert_eq!(Shape::YesNo.kept("Y").as_deref(), Ok("yes"));
        assert_eq!(
            Shape::Word(&["keep", "close"]).kept("Keep").as_deref(),
            Ok("keep")
        );
        assert!(matches!(Shape::Line.kept("a\u{1b}b"), Err(Fault::Text(_))));
    }
}
