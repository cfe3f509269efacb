//! `resettle digest`: what each lead has to know tonight, printed, or sent with `--send`.
//!
//! Only what was sent counts as a digest: printing writes nothing down.

mod collect;
pub(super) mod credentials;
mod moved;
mod news;
pub(super) mod recipients;
mod send;
mod since;
pub(super) mod way;

use crate::calendar::Day;
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::narrow::ActionNarrow;
use crate::commands::world::Books;
use crate::error::{Ending, Error, Result};
use crate::output::mail::{Digest, Envelope, message, text};
use crate::store::{Access, Head, Store};
use clap::ValueEnum;
use collect::{Wanted, collect};

/// What each lead has to know: late, due, opening, moved, silent; to be printed or sent
///
/// One message a lead, and one for what has no lead; nothing where there is nothing to say. People are a prison number and
/// initials unless --names is given. Printing writes nothing down: only a message that was sent, or left as a draft, is a
/// digest, and the next one begins there.
///
/// Where messages go is in the configuration, under `mail`: see `resettle config list`. A mail server's login is in the file
/// that mail.smtp.credentials_file names, a line with the name and a line with the password, or in RESETTLE_SMTP_USER and
/// RESETTLE_SMTP_PASSWORD. RESETTLE_MAIL_TIMEOUT is how many seconds each answer may take (30).
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only what this person or role leads: a name, a role, or what the document calls it
    #[arg(long, value_name = "LEAD", conflicts_with = "all")]
    lead: Option<String>,
    /// One message for the whole store; its recipient is mail.recipients.all
    #[arg(long)]
    all: bool,
    /// Dates that moved on this day or after it are news [default: those that moved since the last digest, or in a week where there was none]
    #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
    since: Option<String>,
    /// How to print it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
    /// Send the messages, or leave them as drafts, as the configuration says
    #[arg(long, conflicts_with = "format")]
    send: bool,
    /// Say what would be sent to whom, and send nothing
    #[arg(long, requires = "send")]
    dry_run: bool,
    /// Also to addresses outside mail.secure_domains
    #[arg(long, requires = "send")]
    insecure_recipient: bool,
}

/// How a digest is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading
    Text,
    /// As an e-mail; several as one mailbox
    Eml,
}

/// # Errors
/// An unknown lead, a day that cannot be read or is to come, a store that cannot be read; with `--send` those of sending.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    if args.send {
        return send::run(&args, world);
    }
    let books = world.books()?;
    let digests = said(&args, &books, world)?;
    if digests.is_empty() {
        world.out.remark("nothing to say");
        return Ok(Ending::Done);
    }
    match args.format {
        Format::Text => {
            for (place, digest) in digests.iter().enumerate() {
                if place > 0 {
                    world.out.line("=".repeat(text::COLUMNS))?;
                }
                world.out.raw(text::text(digest).as_bytes())?;
            }
        }
        Format::Eml => {
            let draft = Envelope {
                draft: true,
                ..Envelope::default()
            };
            let mut messages = Vec::new();
            for digest in &digests {
                messages.push((message::message(digest, draft)?, digest));
            }
            // One message is a file that a mail program opens; of several only a mailbox can be made.
            match messages.as_slice() {
                [(one, _)] if args.all || args.lead.is_some() => world.out.raw(&one.bytes)?,
                all => world.out.raw(&message::mbox(all))?,
            }
        }
    }
    Ok(Ending::Done)
}

/// The messages that have something to say.
fn said(args: &Args, books: &Books, world: &World) -> Result<Vec<Digest>> {
    let since = args.since.as_deref();
    let since = since
        .map(|typed| past_day(Some(typed), books.today, &books.calendar, "--since"))
        .transpose()?;
    if since.is_some_and(|since| since > books.today) {
        return Err(Error::usage("bad-since", "this day is still to come").at("--since"));
    }
    let head = books.store.head()?;
    let mut digests = as_read(args, books, world, since, &head)?;
    // What another command records meanwhile belongs to the next digest, all of it: half seen, it would be told twice.
    if books.store.head()?.operation != head.operation {
        let store = Store::open(books.store.path(), Access::Read)?.as_at(head.operation)?;
        let then = Books {
            store,
            calendar: books.calendar.clone(),
            today: books.today,
        };
        digests = as_read(args, &then, world, since, &head)?;
    }
    digests.retain(|digest| !digest.is_empty());
    Ok(digests)
}

/// All messages, as the store has them.
fn as_read(
    args: &Args,
    books: &Books,
    world: &World,
    since: Option<Day>,
    head: &Head,
) -> Result<Vec<Digest>> {
    let rules = books.rules()?;
    let narrow = ActionNarrow {
        lead: args.lead.clone(),
        ..ActionNarrow::default()
    };
    let actions = narrow.resolve(&rules)?;
    let wanted = Wanted {
        all: args.all,
        lead: args.lead.as_deref(),
        since,
        names: world.out.terminal().names,
        mail: &world.config.mail,
    };
    collect(books, &rules, &actions, wanted, head)
}
