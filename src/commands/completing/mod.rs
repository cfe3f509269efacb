//! What a shell is answered at a TAB: commands, options, and values out of the store.
//!
//! Reads and never writes, asks nothing, and says nothing where something is amiss: whoever is typing wants no error in the
//! middle of a line. Of people it gives prison numbers and initials, and a private landlord is one: because screens and histories
//! are in view of others, the directory gives the names of organisations alone.

mod people;
mod words;

use crate::calendar::Day;
use crate::cli::completion::{self, Line};
use crate::cli::{Config, Globals};
use crate::domain::PrisonNumber;
use crate::env::Env;
use crate::store::Store;
use clap::CommandFactory;
use clap_complete::engine::ArgValueCompleter;
use std::path::PathBuf;
use std::sync::Arc;

/// What is known of the line while its next word is looked for.
struct Moment {
    store: PathBuf,
    today: Day,
    prisoner: Option<PrisonNumber>,
    /// The words before the one being typed.
    before: Vec<String>,
    /// The leads that the configuration has addresses of.
    recipients: Vec<String>,
}

impl Moment {
    /// The store to glance at, where that can be done at once.
    fn glance(&self) -> Option<Store> {
        Store::glance(&self.store).ok()
    }
}

/// The answer to a shell that asks; none where none asks.
#[must_use]
pub fn answer(env: &Env) -> Option<Vec<u8>> {
    let shell = env.variable(completion::VARIABLE)?;
    let at = env.variable("_CLAP_COMPLETE_INDEX");
    let at = at.and_then(|at| at.parse().ok());
    let parted = shell == "bash";
    let Some(line) = Line::of(&env.arguments, at, parted) else {
        return Some(Vec::new());
    };
    let between = env.variable("_CLAP_IFS").unwrap_or("\n");
    let tree = tree(env, &line);
    let folder = crate::env::absolute(std::path::Path::new("."));
    Some(completion::answer(
        shell,
        &line,
        tree,
        Some(&folder),
        between,
    ))
}

/// The commands that the line can go on with, and what completes their values.
fn tree(env: &Env, line: &Line) -> clap::Command {
    let mut tree = line.tree(crate::commands::Cli::command());
    if line.begins_with_a_number() {
        tree = tree.arg(clap::Arg::new("number").value_name(words::NUMBER_OR_ID));
    }
    tree.build();
    let Some(moment) = moment(env, line).map(Arc::new) else {
        return tree;
    };
    completion::with_values(tree, &[], &|path, arg| {
        let of = words::of(path, arg)?;
        let moment = Arc::clone(&moment);
        Some(ArgValueCompleter::new(move |typed: &std::ffi::OsStr| {
            completion::beginning(typed, of.candidates(&moment, &typed.to_string_lossy()))
        }))
    })
}

fn moment(env: &Env, line: &Line) -> Option<Moment> {
    let mut globals: Globals = line.globals();
    if let (Some(store), Some(home)) = (&globals.store, env.variable("HOME")) {
        // A shell hands over what was typed, before it has made the home folder of `~`.
        if let Ok(rest) = store.strip_prefix("~") {
            globals.store = Some(PathBuf::from(home).join(rest));
        }
    }
    let config = Config::load(env).ok()?;
    let options = globals.resolve(env, &config).ok()?;
    Some(Moment {
        store: options.store,
        today: options.today,
        prisoner: line.prisoner(),
        before: line.before(),
        recipients: config.mail.recipients.into_keys().collect(),
    })
}
