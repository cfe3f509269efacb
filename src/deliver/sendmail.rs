//! A message handed to the sendmail program of the machine, or to one that takes the same options.
//!
//! Not lettre's own transport for it: that waits for ever, and a nightly job must end.

use super::{Parcel, beside};
use crate::error::{Error, Result};
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

const LOOK_EVERY: Duration = Duration::from_millis(10);

/// A program that is not there, or is and cannot be run.
#[must_use]
pub fn no_sendmail(program: &Path, is_there: bool) -> Error {
    let message = if is_there {
        "the sendmail program cannot be run"
    } else {
        "there is no such sendmail program"
    };
    Error::configuration("no-sendmail", message)
        .at(program.display())
        .hint("set the right one: resettle config set mail.sendmail PROGRAM")
}

/// Runs the program with the message on its standard input, and stops it where it does not end in time.
pub(super) fn hand_over(program: &Path, patience: Duration, parcel: &Parcel) -> Result<()> {
    let mut command = Command::new(program);
    command.arg("-i");
    if let Some(from) = &parcel.from {
        command.arg("-f").arg(from);
    }
    // What it says may name somebody, and cron would mail that on: the mail system keeps a log of its own.
    command
        .arg("--")
        .arg(&parcel.to)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let bytes = parcel.bytes.clone();
    let (hand, handed) = channel::<ChildStdin>();
    // Written on the side: a program that reads nothing must not hold this one up. The thread is there before the program, which
    // would take nothing for an empty message.
    let writing = beside(move || {
        let stdin = handed.recv();
        stdin.map_or(Ok(()), |mut stdin| stdin.write_all(&bytes))
    })?;
    let mut child = command.spawn().map_err(|cause| {
        no_sendmail(program, cause.kind() != ErrorKind::NotFound).caused_by(cause)
    })?;
    if let Some(stdin) = child.stdin.take() {
        // A thread that came to a bad end is told when it is joined.
        let _ = hand.send(stdin);
    }
    drop(hand);
    let Some(status) = wait(&mut child, patience) else {
        let _ = child.kill();
        let _ = child.wait();
        let seconds = patience.as_secs();
        let message = format!("the sendmail program did not end within {seconds} seconds");
        return Err(Error::cannot("mail-timeout", message).at(program.display()));
    };
    let written = matches!(writing.join(), Ok(Ok(())));
    if status.success() && written {
        return Ok(());
    }
    let message = match status.code() {
        Some(0) => "the sendmail program did not take the whole message".to_owned(),
        Some(code) => format!("the sendmail program refused the message with the exit code {code}"),
        None => "the sendmail program was stopped".to_owned(),
    };
    Err(Error::cannot("mail-refused", message).at(program.display()))
}

fn wait(child: &mut Child, patience: Duration) -> Option<ExitStatus> {
    let mut waited = Duration::ZERO;
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if waited < patience => {
                thread::sleep(LOOK_EVERY);
                waited += LOOK_EVERY;
            }
            Ok(None) | Err(_) => return None,
        }
    }
}
