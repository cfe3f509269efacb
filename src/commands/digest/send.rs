//! `resettle digest --send`: hands each message on, and notes it in the journal once it is gone.
//!
//! One that fails leaves the others as they are. What was noted is not sent again on the same day.

use super::{Args, recipients, said, way};
use crate::cli::config::MailSettings;
use crate::commands::World;
use crate::commands::world::Books;
use crate::deliver::{Parcel, Way, deliver};
use crate::error::{Ending, Error, Kind, Result};
use crate::output::mail::{Digest, Envelope, Mailbox, mailbox, message};
use crate::store::{Sending, short_digest};

/// What is needed for every message.
struct Post<'a> {
    mail: &'a MailSettings,
    way: Way,
    from: Option<Mailbox>,
    insecure: bool,
    dry_run: bool,
}

/// # Errors
/// A configuration that cannot be used, a store that cannot be read or written. A message that is not sent is said, and makes
/// the ending one of failure.
pub fn run(args: &Args, world: &mut World) -> Result<Ending> {
    let mail = world.config.mail.clone();
    let mut books = if args.dry_run {
        world.books()?
    } else {
        world.books_to_change()?
    };
    // Held before the journal is asked what was sent, and until everything that goes out is noted there.
    let _alone = (!args.dry_run).then(|| way::alone(world)).transpose()?;
    let digests = said(args, &books, world)?;
    if digests.is_empty() {
        world.out.remark("nothing to say, and nothing sent");
        return Ok(Ending::Done);
    }
    recipients::anybody(&mail)?;
    let post = Post {
        from: way::sender(&mail)?,
        way: way::way(&mail, world)?,
        insecure: args.insecure_recipient,
        dry_run: args.dry_run,
        mail: &mail,
    };
    if !post.dry_run {
        way::make_folder(&post.way, world)?;
    }
    let mut failed = false;
    for digest in &digests {
        let addresses = recipients::of(&mail, &digest.lead);
        if addresses.is_empty() {
            failed = true;
            tell(&nobody_for(digest, world), world);
        }
        for address in addresses {
            match post.send(address, digest, &mut books, world) {
                Ok(()) => {}
                // What is wrong with the configuration or the store is wrong for every message.
                Err(error) if error.kind() != Kind::CannotDo => return Err(error),
                Err(error) => {
                    failed = true;
                    tell(&not_sent(digest, error, world), world);
                }
            }
        }
    }
    Ok(if failed {
        Ending::Refused
    } else {
        Ending::Done
    })
}

fn tell(error: &Error, world: &mut World) {
    world.out.error(error, false);
}

fn whose(digest: &Digest, world: &World) -> String {
    digest.whose(world.out.terminal().names)
}

fn nobody_for(digest: &Digest, world: &World) -> Error {
    let lead = whose(digest, world);
    let key = if recipients::is_impersonal(&digest.lead) {
        recipients::setting(recipients::key(&digest.lead))
    } else {
        "mail.recipients.LEAD".to_owned()
    };
    let message = format!("nobody is named to get the digest of: {lead}");
    Error::cannot("no-recipient", message)
        .at("mail.recipients")
        .hint(format!("resettle config set {key} ADDRESS"))
}

/// The same failure with whose message it was.
fn not_sent(digest: &Digest, error: Error, world: &World) -> Error {
    let lead = whose(digest, world);
    let message = format!("the digest of {lead} was not sent: {}", error.message());
    let mut told = Error::new(error.kind(), error.code(), message);
    if let Some(place) = error.place() {
        told = told.at(place);
    }
    for hint in error.hints() {
        told = told.hint(hint);
    }
    told.caused_by(error)
}

impl Post<'_> {
    fn send(
        &self,
        address: &str,
        digest: &Digest,
        books: &mut Books,
        world: &mut World,
    ) -> Result<()> {
        // What is wrong with one address is no reason to leave the others without their message.
        let to = mailbox(address, "mail.recipients")
            .map_err(|error| Error::cannot(error.code(), error.message()).at("mail.recipients"))?;
        if !self.insecure && !recipients::is_secure(self.mail, &to) {
            let message = if self.mail.secure_domains.is_empty() {
                "no domain is set as a secure one"
            } else {
                "the recipient's domain is not one of the secure ones"
            };
            return Err(Error::cannot("insecure-recipient", message)
                .at("mail.secure_domains")
                .hint("add the domain there if mail to it stays within a secure system; --insecure-recipient sends all the same"));
        }
        let content = digest.content();
        let recipient = to.email.to_string();
        let sending = Sending {
            on: digest.today,
            lead: &digest.lead,
            recipient: &recipient,
            content: &content,
            operation: digest.operation,
        };
        if books.store.was_sent(sending)? {
            world
                .out
                .remark(format!("{}: sent already", whose(digest, world)));
            return Ok(());
        }
        let counts = digest.counts();
        if self.dry_run {
            let line = format!(
                "would go to {recipient}: {}, {counts}",
                whose(digest, world)
            );
            return world.out.line(line);
        }
        let drafts = matches!(self.way, Way::Folder(_));
        let envelope = Envelope {
            from: self.from.as_ref(),
            to: Some(&to),
            draft: drafts,
        };
        let finished = message::message(digest, envelope)?;
        let parcel = Parcel {
            name: file_name(digest, &finished.id),
            bytes: finished.bytes,
            from: self.from.as_ref().map(|from| from.email.to_string()),
            to: recipient.clone(),
        };
        deliver(&self.way, &parcel)?;
        let how = if drafts { "left as a draft" } else { "sent" };
        let noted = books.store.note_sent(&world.who(), sending, how);
        noted.map_err(|error| {
            let message = format!(
                "the digest of {} was {how} and could not be noted: {}",
                whose(digest, world),
                error.message()
            );
            Error::store("digest-not-noted", message)
                .hint("put that right first: a repeat sends this message again, once")
                .caused_by(error)
        })?;
        let line = format!("{}: {how}, {counts}", whose(digest, world));
        world.out.remark(line);
        Ok(())
    }
}

/// The name of a draft: the day, whose it is, and what tells it from others. No name of a person.
fn file_name(digest: &Digest, id: &str) -> String {
    let lead = if recipients::is_impersonal(&digest.lead) {
        digest.lead.to_lowercase().replace(' ', "-")
    } else {
        format!("lead-{}", short_digest(&digest.lead))
    };
    let id = id.get(..8).unwrap_or(id);
    format!("digest-{}-{lead}-{id}.eml", digest.today)
}
