//! A digest as an e-mail: headers, a text part and an HTML part, in bytes that depend on the facts alone.
//!
//! lettre encodes every header and body, so that nothing in the data can begin a header of its own; the date and the id are
//! made from what is said, because the same digest has the same bytes and a message sent twice is known as one. Refuses to
//! send.

use super::{Digest, html, text};
use crate::error::{Error, Result};
use crate::output::text::clean;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Message, MultiPart, SinglePart};
use sha2::{Digest as _, Sha256};

pub use lettre::message::Mailbox;

/// Whom a message is from and to, and whether it waits to be sent by hand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Envelope<'a> {
    pub from: Option<&'a Mailbox>,
    pub to: Option<&'a Mailbox>,
    /// A draft: a mail program opens it ready to send.
    pub draft: bool,
}

/// A message that can be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    pub bytes: Vec<u8>,
    /// What tells it from every other, in hexadecimal digits.
    pub id: String,
}

/// Reads an address, with or without a name before it.
///
/// # Errors
/// It is none. The text is not repeated.
pub fn mailbox(text: &str, place: &str) -> Result<Mailbox> {
    let wrong = || Error::configuration("bad-address", "this is no e-mail address").at(place);
    if text.chars().any(char::is_control) {
        return Err(wrong().hint("an address is one line"));
    }
    text.trim().parse().map_err(|_| wrong())
}

/// Makes the message.
///
/// # Errors
/// A mistake in a template.
pub fn message(digest: &Digest, envelope: Envelope<'_>) -> Result<Finished> {
    let id = id(digest, envelope);
    let nobody: Mailbox = Mailbox::new(None, nowhere()?);
    let from = envelope.from.unwrap_or(&nobody);
    let domain = from.email.domain().to_owned();
    let mut builder = Message::builder()
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Date"),
            date(digest),
        ))
        .from(from.clone())
        .to(envelope.to.unwrap_or(&nobody).clone())
        .subject(clean(&digest.subject()))
        .message_id(Some(format!("<digest.{}.{id}@{domain}>", digest.today)));
    for (name, value) in [("Auto-Submitted", "auto-generated"), ("X-Unsent", "1")] {
        if name != "X-Unsent" || envelope.draft {
            let name = HeaderName::new_from_ascii_str(name);
            builder = builder.raw_header(HeaderValue::new(name, value.to_owned()));
        }
    }
    let parts = MultiPart::alternative()
        .boundary(format!("resettle-{id}"))
        .singlepart(SinglePart::plain(text::text(digest)))
        .singlepart(SinglePart::html(html::html(digest)?));
    let mut message = builder.multipart(parts).map_err(unmade)?;
    // Whoever opens a draft is its sender, and chooses whom it goes to where nobody is named.
    for (header, known) in [("From", envelope.from), ("To", envelope.to)] {
        if known.is_none() {
            message.headers_mut().remove_raw(header);
        }
    }
    Ok(Finished {
        bytes: message.formatted(),
        id,
    })
}

/// Several messages as one stream that mail programs read: each begins with a line of its own.
#[must_use]
pub fn mbox(messages: &[(Finished, &Digest)]) -> Vec<u8> {
    let mut all = Vec::new();
    for (message, digest) in messages {
        let (date, time) = (digest.today, "00:00:00");
        let day = date.weekday();
        let (year, _, number) = date.ymd();
        let month = date.short();
        let month = month.split(' ').nth(1).unwrap_or_default();
        let begins = format!("From resettle {day} {month} {number:2} {time} {year}\r\n");
        all.extend_from_slice(begins.as_bytes());
        for line in message.bytes.split_inclusive(|byte| *byte == b'\n') {
            let quoted = line.iter().position(|byte| *byte != b'>').unwrap_or(0);
            if line
                .get(quoted..)
                .is_some_and(|rest| rest.starts_with(b"From "))
            {
                all.push(b'>');
            }
            all.extend_from_slice(line);
        }
        all.extend_from_slice(b"\r\n");
    }
    all
}

/// An address that no mail reaches (RFC 2606, section 2), for what asks for one.
fn nowhere() -> Result<lettre::Address> {
    lettre::Address::new("resettle", "resettle.invalid").map_err(unmade)
}

fn unmade(cause: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::bug("message", "a message could not be made").caused_by(cause)
}

/// The beginning of the day that counts as today, in universal time.
fn date(digest: &Digest) -> String {
    let day = digest.today;
    let (_, _, number) = day.ymd();
    let short = day.short();
    let rest = short.split_once(' ').map_or("", |(_, rest)| rest);
    format!("{}, {number:02} {rest} 00:00:00 +0000", day.weekday())
}

fn id(digest: &Digest, envelope: Envelope<'_>) -> String {
    let to = envelope.to.map(|to| to.email.to_string());
    let parts = [
        digest.today.to_string(),
        digest.since.to_string(),
        to.unwrap_or_default(),
        digest.content(),
    ];
    let whole = Sha256::digest(parts.join("\n").as_bytes());
    let digits = whole.iter().take(12).map(|byte| format!("{byte:02x}"));
    digits.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::output::mail::{Person, Silent, ToDo};
    use crate::output::text::{is_unsafe, width};
    use proptest::prelude::*;

    fn digest(text: &str, names: bool) -> Digest {
        let today = Day::from_ymd(2026, 11, 22).unwrap();
        let person = || Person {
            number: "A1234BC".to_owned(),
            initials: "G.O.".to_owned(),
            name: text.to_owned(),
        };
        let todo = |days: i32| ToDo {
            person: person(),
            due: today.plus(days),
            title: text.to_owned(),
            own: None,
        };
        Digest {
            today,
            lead: text.to_owned(),
            lead_is_a_name: true,
            since: today.plus(-2),
            since_operation: None,
            last: None,
            operation: 1,
            head: "operation 1, 00".to_owned(),
            names,
            late: vec![todo(-3)],
            due_today: vec![todo(0)],
            soon: vec![todo(3), todo(4)],
            horizon: 14,
            undated: 1,
            opening: Vec::new(),
            moved: Vec::new(),
            silent: vec![Silent {
                person: person(),
                referral: "R000001".to_owned(),
                to: text.to_owned(),
                stands_at: "sent".to_owned(),
                since: today.plus(-10),
                to_do: "chase",
            }],
        }
    }

    fn made(digest: &Digest) -> String {
        let from = mailbox("Büro <office@example.gov.uk>", "test").unwrap();
        let to = mailbox("a@example.gov.uk", "test").unwrap();
        let envelope = Envelope {
            from: Some(&from),
            to: Some(&to),
            draft: true,
        };
        String::from_utf8(message(digest, envelope).unwrap().bytes).unwrap()
    }

    fn headers(message: &str) -> Vec<&str> {
        let (headers, _) = message.split_once("\r\n\r\n").unwrap();
        let whole = headers.split("\r\n");
        let begun = whole.filter(|line| !line.starts_with([' ', '\t']));
        begun.map(|line| line.split(':').next().unwrap()).collect()
    }

    const HEADERS: [&str; 9] = [
        "Date",
        "From",
        "To",
        "Subject",
        "Message-ID",
        "Auto-Submitted",
        "X-Unsent",
        "MIME-Version",
        "Content-Type",
    ];

    #[test]
    fn nothing_in_the_data_begins_a_header_or_a_part() {
        for nasty in [
            "x\r\nBcc: b@example.com",
            "x\nBcc: b@example.com\n\n<script>",
            "--resettle-\r\n.\r\nMAIL FROM:<a@b>",
            "\u{1b}[2J\u{202e}\0",
        ] {
            let made = made(&digest(nasty, true));
            assert_eq!(headers(&made), HEADERS, "{nasty:?}");
            assert!(!made.contains("\r\n.\r\n"), "{made}");
            let (_, page) = made.split_once("text/html").unwrap();
            assert!(!page.contains("<script>"));
            assert_eq!(made.matches("\r\n--resettle-").count(), 3, "{made}");
        }
        for nasty in [
            "a@b.uk\r\nBcc: c@d.uk",
            "a@b.uk\n",
            "a",
            "a@b.uk, c@d.uk",
            "",
        ] {
            assert!(mailbox(nasty, "test").is_err(), "{nasty:?}");
        }
    }

    #[test]
    fn a_mailbox_of_several_quotes_lines_that_would_begin_one() {
        let one = digest("Ring", false);
        let finished = Finished {
            bytes: b"Date: x\r\n\r\nFrom me\r\n>From you\r\n".to_vec(),
            id: String::new(),
        };
        let all = String::from_utf8(mbox(&[(finished, &one)])).unwrap();
        assert!(all.starts_with("From resettle Sun Nov 22 00:00:00 2026\r\nDate: x\r\n"));
        assert!(all.contains("\r\n>From me\r\n>>From you\r\n"), "{all}");
    }

    proptest! {
        #[test]
        fn whatever_the_data_the_text_fits_and_cannot_act(text in any::<String>(), names in any::<bool>()) {
            let digest = digest(&text, names);
            let said = super::text::text(&digest);
            for line in said.lines() {
                prop_assert!(width(line) <= super::text::COLUMNS, "{line:?}");
            }
            prop_assert!(!said.chars().any(|c| c != '\n' && is_unsafe(c)));
            let made = made(&digest);
            prop_assert_eq!(headers(&made), HEADERS);
            prop_assert!(made.is_ascii());
        }
    }
}
