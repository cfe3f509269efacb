//! A finished message handed on: to a mail server, to the sendmail program of the machine, or into a folder as a draft.
//!
//! Knows bytes, addresses and a way. Refuses to know what a message says, who chose the recipient, the configuration and the
//! store. Every wait has an end, and an error never repeats what a server said: it may name somebody.

mod authorities;
mod certificate;
mod folder;
mod own_machine;
mod sendmail;
mod smtp;

pub use authorities::Authorities;
pub use folder::must_be_a_folder;
pub use own_machine::refuse_in_the_clear;
pub use sendmail::no_sendmail;
pub use smtp::{Login, Server, Tls};

use crate::error::{Error, Result};
use std::path::PathBuf;
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

/// A finished message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    pub bytes: Vec<u8>,
    /// The address of the sender; a draft may have none.
    pub from: Option<String>,
    pub to: String,
    /// What its file is called in a folder.
    pub name: String,
}

/// By what it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    Folder(PathBuf),
    Sendmail {
        program: PathBuf,
        patience: Duration,
    },
    Smtp(Server),
}

/// Hands a message on: whole, or not at all as far as this side can know.
///
/// # Errors
/// It was refused, nobody answered in time, the connection ended, or a file cannot be written (exit 1); the way cannot be used
/// at all (exit 6).
pub fn deliver(way: &Way, parcel: &Parcel) -> Result<()> {
    match way {
        Way::Folder(folder) => folder::leave(folder, parcel),
        Way::Sendmail { program, patience } => sendmail::hand_over(program, *patience, parcel),
        Way::Smtp(server) => smtp::send(server, parcel),
    }
}

/// Works on a thread of its own, so that every wait for it can have an end.
fn beside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<JoinHandle<T>> {
    Builder::new().spawn(work).map_err(|cause| {
        Error::cannot("mail-no-thread", "the system gives no thread to send with").caused_by(cause)
    })
}
