//! The rules in force in a store: the base, the library's and the user's own protocols, each from its day.

use crate::calendar::Day;
use crate::error::{Error, Result};
use crate::protocol::{self, InForce, Mistake, Protocol, Rules};
use crate::store::{ProtocolInForce, Store};
use std::thread;

/// Reads the protocols in force and compiles their rules.
///
/// # Errors
/// A protocol in the store that this program cannot read.
pub fn in_force(store: &Store) -> Result<Rules> {
    compile(&store.protocols()?)
}

/// Compiles the rules of protocols as the store has them.
///
/// # Errors
/// A protocol that this program cannot read.
pub fn compile(held: &[ProtocolInForce]) -> Result<Rules> {
    let mut in_force = Vec::with_capacity(held.len());
    for (protocol, read) in held.iter().zip(read_all(held)) {
        in_force.push(InForce {
            protocol: read?,
            from: first_day(protocol),
            until: protocol.until,
            only_named: protocol.only_named,
        });
    }
    Ok(Rules::compile(in_force))
}

/// Reads several protocols, half of what there is to read on a thread beside: texts that are not the library's may take as long
/// together as planning a small caseload.
fn read_all(held: &[ProtocolInForce]) -> Vec<Result<Protocol>> {
    let length = |one: &ProtocolInForce| {
        let text = one.text.as_deref();
        text.filter(|text| !protocol::is_own(&one.id, text))
            .map_or(0, str::len)
    };
    let all: usize = held.iter().map(length).sum();
    let mut before = 0;
    let half = held.iter().position(|one| {
        before += length(one);
        before * 2 >= all
    });
    let (here, beside) = held.split_at(half.unwrap_or_default());
    let read_these = |these: &[ProtocolInForce]| these.iter().map(read).collect::<Vec<_>>();
    if here.is_empty() {
        return read_these(beside);
    }
    thread::scope(|scope| {
        let reading = thread::Builder::new().spawn_scoped(scope, || read_these(beside));
        let mut found = read_these(here);
        match reading.map(thread::ScopedJoinHandle::join) {
            Ok(Ok(rest)) => found.extend(rest),
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            // Where the system gives no thread, this one reads them all.
            Err(_) => found.extend(read_these(beside)),
        }
        found
    })
}

/// The first day of a protocol in force; none when it holds from the start, which the store keeps as the first day of all.
#[must_use]
pub fn first_day(held: &ProtocolInForce) -> Option<Day> {
    (held.from > Day::MIN).then_some(held.from)
}

/// The protocol that the store holds: its own text, or the library's.
///
/// # Errors
/// A protocol that this program cannot read.
pub fn read(held: &ProtocolInForce) -> Result<Protocol> {
    let parsed = match &held.text {
        Some(text) => Some(protocol::read(&held.id, text)),
        None => protocol::entry(&held.id).map(|entry| protocol::read(entry.id, entry.text)),
    };
    match parsed {
        Some(Ok(protocol)) => Ok(protocol),
        Some(Err(mistakes)) => Err(mistaken(&mistakes)),
        None => {
            let message = format!(
                "the protocol {} is in force in the store, and this program does not have it",
                held.id
            );
            Err(Error::store("unknown-protocol", message)
                .hint("use the program that put it in force, or a newer one"))
        }
    }
}

/// Mistakes in a protocol file as one error, each on its own line.
#[must_use]
pub fn mistaken(mistakes: &[Mistake]) -> Error {
    let lines: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    Error::cannot(
        "bad-protocol",
        format!("the protocol cannot be used:\n{}", lines.join("\n")),
    )
}
