//! The short form of a protocol that was read already: the same values as bytes, taken in a hundredth of the time.
//!
//! Only the library has one, committed beside its text and part of the program: nothing that a store holds is ever taken for a form,
//! and bytes that do not make a protocol make nothing. Refuses to know the language a protocol is written in.

use crate::protocol::language::Protocol;

/// The protocol that a form holds; none where the bytes are not exactly one protocol.
pub(super) fn unpack(form: &[u8]) -> Option<Protocol> {
    let (protocol, rest) = postcard::take_from_bytes(form).ok()?;
    rest.is_empty().then_some(protocol)
}

/// The form of a protocol.
#[cfg(test)]
pub fn pack(protocol: &Protocol) -> Vec<u8> {
    postcard::to_allocvec(protocol).expect("a protocol can be written")
}

/// A day that may be missing, as it is written.
pub(super) mod day {
    use crate::calendar::Day;
    use serde::de::{Deserialize, Deserializer, Error};

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Day>, D::Error> {
        let written = Option::<&str>::deserialize(from)?;
        let read = |text| Day::parse_iso(text).ok_or_else(|| D::Error::custom("no day"));
        written.map(read).transpose()
    }

    #[cfg(test)]
    pub fn serialize<S: serde::Serializer>(day: &Option<Day>, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&day.map(|day| day.to_string()), to)
    }
}

/// An offset, as its amount and the place of its unit.
pub(super) mod offset {
    use crate::calendar::{Offset, Unit};
    use serde::de::{Deserialize, Deserializer, Error};

    pub(super) const UNITS: [Unit; 4] = [Unit::Days, Unit::Weeks, Unit::Months, Unit::WorkingDays];

    pub(super) fn of((amount, unit): (i32, u8)) -> Option<Offset> {
        let unit = *UNITS.get(usize::from(unit))?;
        Some(Offset::new(amount, unit))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Offset, D::Error> {
        of(Deserialize::deserialize(from)?).ok_or_else(|| D::Error::custom("no unit"))
    }

    #[cfg(test)]
    pub(super) fn pair(offset: &Offset) -> (i32, u8) {
        let unit = UNITS.iter().position(|unit| *unit == offset.unit);
        (offset.amount, unit.expect("a listed unit") as u8)
    }

    #[cfg(test)]
    pub fn serialize<S: serde::Serializer>(offset: &Offset, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&pair(offset), to)
    }
}

/// An offset that may be missing.
pub(super) mod offset_if_any {
    use crate::calendar::Offset;
    use serde::de::{Deserialize, Deserializer, Error};

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Offset>, D::Error> {
        let pair = Option::<(i32, u8)>::deserialize(from)?;
        let read = |pair| super::offset::of(pair).ok_or_else(|| D::Error::custom("no unit"));
        pair.map(read).transpose()
    }

    #[cfg(test)]
    pub fn serialize<S: serde::Serializer>(of: &Option<Offset>, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&of.as_ref().map(super::offset::pair), to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{EXAMPLE, builtin, check, library, read};

    #[test]
    fn every_form_of_the_library_reads_as_its_text() {
        for entry in library() {
            let parsed = builtin(entry.id).unwrap().unwrap();
            assert_eq!(unpack(entry.form), Some(parsed), "{}", entry.id);
        }
    }

    #[test]
    fn every_key_a_protocol_may_have_survives_its_form() {
        let example = check("example.toml", EXAMPLE).unwrap();
        assert_eq!(unpack(&pack(&example)), Some(example));
    }

    #[test]
    fn bytes_that_are_not_one_whole_protocol_make_nothing() {
        let form = library()[0].form;
        for length in 0..form.len() {
            assert_eq!(unpack(&form[..length]), None, "{length}");
        }
        assert_eq!(unpack(&[form, &[0]].concat()), None);
    }

    #[test]
    fn only_the_librarys_own_text_is_taken_from_its_form() {
        for entry in library() {
            let parsed = builtin(entry.id).unwrap().unwrap();
            assert_eq!(read(entry.id, entry.text), Ok(parsed));
        }
        let entry = library()[0];
        let other = entry.text.replacen("title = \"", "title = \"Other ", 1);
        let found = read(entry.id, &other).unwrap();
        assert!(found.title.starts_with("Other "), "{}", found.title);
        assert_eq!(Ok(found), check(entry.id, &other));
        let broken = read(entry.id, &format!("{}\nunknown = 1", entry.text));
        assert!(broken.is_err());
        // Under another name it is a file like any other.
        let own = read("own", entry.text).unwrap();
        assert_eq!(own.id, entry.id);
    }
}
