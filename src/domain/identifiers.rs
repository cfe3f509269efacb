//! The numbers by which a person is known, each valid once it has been made.
//!
//! Knows the shape of each identifier and nothing of whom it names. An error says what is wrong with the shape and never
//! repeats the value, because a mistyped value may be somebody's name.

use std::fmt;
use std::str::FromStr;

/// Why an identifier was refused: a fact in lower case, without the value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct IdentifierError(pub String);

fn refuse<T>(message: impl Into<String>) -> Result<T, IdentifierError> {
    Err(IdentifierError(message.into()))
}

/// Whether a text is fit to name a protocol, an action or a rule: lower-case words joined by hyphens.
#[must_use]
pub fn is_name(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
}

/// A prison number: a letter, four digits, two letters (`A1234BC`), upper case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrisonNumber([u8; 7]);

impl PrisonNumber {
    /// The number as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The same as bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether this text has the shape of a prison number, in either case.
    #[must_use]
    pub fn looks_like(text: &str) -> bool {
        text.parse::<Self>().is_ok()
    }
}

impl FromStr for PrisonNumber {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        let text = text.trim();
        if text.is_empty() {
            return refuse("the prison number is blank");
        }
        if !text.is_ascii() {
            return refuse(
                "a prison number has plain letters and digits only; this one has a letter or digit of another alphabet",
            );
        }
        let bytes = text.as_bytes();
        let Ok(bytes) = <[u8; 7]>::try_from(bytes) else {
            let length = if bytes.len() < 7 { "short" } else { "long" };
            return refuse(format!(
                "the prison number is too {length}: it has {} and needs 7 characters, like A1234BC",
                bytes.len()
            ));
        };
        let upper = bytes.map(|b| b.to_ascii_uppercase());
        for (position, byte) in upper.iter().enumerate() {
            let wants_digit = (1..=4).contains(&position);
            if wants_digit && !byte.is_ascii_digit() {
                if *byte == b'O' {
                    return refuse("the prison number has the letter O where a zero should be");
                }
                return refuse(
                    "a prison number is a letter, four digits and two letters, like A1234BC",
                );
            }
            if !wants_digit && !byte.is_ascii_uppercase() {
                return refuse(
                    "a prison number is a letter, four digits and two letters, like A1234BC",
                );
            }
        }
        Ok(Self(upper))
    }
}

/// A probation case reference number: a letter and six digits (`X123456`), upper case.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Crn(String);

impl Crn {
    /// The number as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Crn {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        let upper = text.trim().to_ascii_uppercase();
        let bytes = upper.as_bytes();
        let well_formed = bytes.len() == 7
            && bytes[0].is_ascii_uppercase()
            && bytes[1..].iter().all(u8::is_ascii_digit);
        if !well_formed {
            return refuse("a CRN is a letter and six digits, like X123456");
        }
        Ok(Self(upper))
    }
}

/// A National Insurance number: two letters, six digits and a letter A to D (`QQ123456C`), upper case, no spaces.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NationalInsuranceNumber(String);

impl NationalInsuranceNumber {
    /// The number as text, without spaces.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for NationalInsuranceNumber {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        let upper: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect::<String>()
            .to_ascii_uppercase();
        let bytes = upper.as_bytes();
        let well_formed = bytes.len() == 9
            && bytes[..2].iter().all(u8::is_ascii_uppercase)
            && bytes[2..8].iter().all(u8::is_ascii_digit)
            && (b'A'..=b'D').contains(&bytes[8]);
        if !well_formed {
            return refuse(
                "a National Insurance number is two letters, six digits and a letter from A to D, like QQ123456C",
            );
        }
        Ok(Self(upper))
    }
}

/// A whole postcode (`ME14 1XX`) or a postcode district (`ME14`), upper case, one space before the last three.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode(String);

impl Postcode {
    /// The postcode as it is written on an envelope.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Postcode {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        let upper: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect::<String>()
            .to_ascii_uppercase();
        if upper.is_ascii() {
            if is_district(&upper) {
                return Ok(Self(upper));
            }
            if upper.len() >= 5 {
                let (outward, inward) = upper.split_at(upper.len() - 3);
                let inward_bytes = inward.as_bytes();
                let inward_fits = inward_bytes[0].is_ascii_digit()
                    && inward_bytes[1..].iter().all(u8::is_ascii_uppercase);
                if inward_fits && is_district(outward) {
                    return Ok(Self(format!("{outward} {inward}")));
                }
            }
        }
        refuse("a postcode looks like ME14 1XX, a postcode district like ME14")
    }
}

/// One or two letters, a digit, and perhaps one more digit or letter.
fn is_district(text: &str) -> bool {
    let bytes = text.as_bytes();
    let letters = bytes.iter().take_while(|b| b.is_ascii_uppercase()).count();
    let rest = &bytes[letters..];
    (1..=2).contains(&letters)
        && (1..=2).contains(&rest.len())
        && rest[0].is_ascii_digit()
        && rest.iter().all(u8::is_ascii_alphanumeric)
}

macro_rules! shown_as_text {
    ($($kind:ty),*) => { $(
        impl fmt::Display for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
        }
        impl fmt::Debug for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) }
        }
    )* };
}
shown_as_text!(PrisonNumber, Crn, NationalInsuranceNumber, Postcode);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prison_number_is_trimmed_and_upper_cased() {
        let number: PrisonNumber = " a1234bc ".parse().unwrap();
        assert_eq!(number.as_str(), "A1234BC");
    }

    #[test]
    fn prison_numbers_of_the_wrong_shape_are_refused_with_the_reason() {
        for (text, reason) in [
            ("", "blank"),
            ("A123BC", "too short"),
            ("A12345BC", "too long"),
            ("A7O01QX", "letter O"),
            ("А7003ВХ", "another alphabet"),
            ("A７００４QX", "another alphabet"),
            ("AB1234C", "a letter, four digits"),
        ] {
            let error = text.parse::<PrisonNumber>().unwrap_err();
            assert!(error.0.contains(reason), "{text}: {error}");
        }
    }

    #[test]
    fn crn_and_prison_number_are_told_apart() {
        assert!("X123456".parse::<Crn>().is_ok());
        assert!("X123456".parse::<PrisonNumber>().is_err());
        assert!("A1234BC".parse::<Crn>().is_err());
    }

    #[test]
    fn postcodes_are_written_as_on_an_envelope() {
        for (typed, written) in [
            ("me141xx", "ME14 1XX"),
            ("ME4", "ME4"),
            ("sw1a 1aa", "SW1A 1AA"),
            ("m1 1ae", "M1 1AE"),
            ("CR0", "CR0"),
        ] {
            assert_eq!(typed.parse::<Postcode>().unwrap().as_str(), written);
        }
        for wrong in ["", "14ME", "MEE4 1XX", "ME14 XXX", "ＭＥ14 1XX"] {
            assert!(wrong.parse::<Postcode>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn national_insurance_numbers_lose_their_spaces() {
        assert_eq!(
            "qq 12 34 56 c"
                .parse::<NationalInsuranceNumber>()
                .unwrap()
                .as_str(),
            "QQ123456C"
        );
        assert!("QQ123456E".parse::<NationalInsuranceNumber>().is_err());
    }
}
