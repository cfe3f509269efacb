//! Days of a caseload as an iCalendar file, for the calendar that an office has.
//!
//! Whole days, private, without an alarm, and each under an identity of its own that does not change when its day does, so
//! that the next import moves it. It refuses to know what the days are about.

use std::fmt::Write as _;

use icalendar::{Calendar, Class, Component, Event, Property};
use sha2::{Digest, Sha256};

use crate::calendar::Day;

/// One day in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayEntry {
    /// What it is, whatever its day: `A1234BC/contact-landlord`.
    pub identity: String,
    pub on: Day,
    pub summary: String,
    pub description: String,
    /// `due`, `window` or `release`.
    pub category: &'static str,
}

/// The file, as bytes. `stamp` is the moment of the newest change in the store, as the log writes it: the same store makes
/// the same bytes.
#[must_use]
pub fn file(name: &str, stamp: &str, days: &[DayEntry]) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//resettle//resettle//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", name),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    // 2026-11-22T09:00:00Z becomes 20261122T090000Z.
    let stamp: String = stamp
        .chars()
        .filter(|c| c.is_ascii_alphanumeric())
        .collect();
    for day in days {
        let mut event = Event::with_uid(&uid(&day.identity));
        event
            .summary(&day.summary)
            .description(&day.description)
            .class(Class::Private)
            .add_property("DTSTAMP", &stamp)
            .add_property("CATEGORIES", day.category)
            .add_property("TRANSP", "TRANSPARENT")
            .append_property(whole_day("DTSTART", day.on))
            .append_property(whole_day("DTEND", day.on.plus(1)));
        calendar.push(event.done());
    }
    calendar.to_string()
}

/// A day as a value; the end of a whole day is the day after it (RFC 5545, 3.6.1).
fn whole_day(key: &str, day: Day) -> Property {
    let plain: String = day
        .to_string()
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    Property::new(key, plain)
        .add_parameter("VALUE", "DATE")
        .done()
}

/// An identity that says nothing to whoever reads it.
fn uid(identity: &str) -> String {
    let digest = Sha256::digest(identity.as_bytes());
    let mut uid = String::with_capacity(48);
    for byte in digest.iter().take(16) {
        // Writing to a string cannot fail.
        let _ = write!(uid, "{byte:02x}");
    }
    uid + "@resettle"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(on: &str) -> DayEntry {
        DayEntry {
            identity: "A1234BC/contact-landlord".to_owned(),
            on: Day::parse_iso(on).unwrap(),
            summary: "A1234BC: Contact the landlord, today; or\ntomorrow".to_owned(),
            description: "lead: prison-accommodation-worker".to_owned(),
            category: "due",
        }
    }

    #[test]
    fn a_day_is_a_whole_one_and_moves_under_its_own_identity() {
        let file = |on| super::file("resettle", "2026-11-22T09:00:00Z", &[entry(on)]);
        let (one, other) = (file("2026-12-31"), file("2027-01-04"));
        assert!(one.contains("DTSTART;VALUE=DATE:20261231\r\n"), "{one}");
        assert!(one.contains("DTEND;VALUE=DATE:20270101\r\n"), "{one}");
        assert!(one.contains("CLASS:PRIVATE\r\n"), "{one}");
        assert!(one.contains("DTSTAMP:20261122T090000Z\r\n"), "{one}");
        let uid = |text: &str| {
            let line = text.lines().find(|line| line.starts_with("UID:"));
            line.map(str::to_owned)
        };
        assert_eq!(uid(&one), uid(&other));
        assert!(!uid(&one).unwrap().contains("A1234BC"));
        assert!(one.lines().all(|line| line.len() <= 75), "{one}");
        assert_eq!(one, file("2026-12-31"));
    }

    #[test]
    fn another_reader_understands_it() {
        use calcard::icalendar::ICalendar;
        let text = super::file("resettle", "2026-11-22T09:00:00Z", &[entry("2026-12-31")]);
        let read = ICalendar::parse(&text).expect("a calendar");
        let again = read.to_string();
        assert!(
            again.contains("Contact the landlord\\, today\\; or\\ntomorrow"),
            "{again}"
        );
    }
}
