//! `resettle demo`: the program on invented people, in a store of its own in a temporary folder.
//!
//! Shows what the program is for by running its own commands; nothing here lays out a list.

mod caseload;

use crate::cli::Options;
use crate::commands::{Cli, World, import};
use crate::error::{Ending, Error, Result};
use crate::store::Store;
use clap::Parser;

/// Show what resettle does, on about forty invented people in a store of their own
#[derive(Debug, clap::Args)]
pub struct Args {}

/// What is shown, each with the command that prints it.
const SHOWN: [(&str, &[&str]); 4] = [
    (
        "Who must be referred to a council now, and whom to ask first",
        &["window"],
    ),
    ("What is overdue", &["overdue"]),
    (
        "What happened with one person, and what comes",
        &["timeline", "A1234BC"],
    ),
    (
        "Why a day is the day",
        &["explain", "A1234BC/refer-duty-to-refer"],
    ),
];

/// What to try next.
const NEXT: [&str; 3] = ["today", "A1234BC", "window A1234BC --if-release +30d"];

/// # Errors
/// No temporary folder, or a store that cannot be written there.
pub fn run(_: Args, world: &mut World) -> Result<Ending> {
    let path = crate::env::new_temporary_folder()?.join("resettle.db");
    let before = world.options.clone();
    if before.store_named {
        let named = before.store.display();
        world.out.status(format!(
            "The demo has a store of its own: {named} is left alone."
        ));
    }
    world.options = Options {
        store: path.clone(),
        store_named: true,
        as_at: None,
        ..before.clone()
    };
    let shown = show(world);
    world.options = before;
    shown?;
    world.out.blank()?;
    world.out.line("The store of this demo is")?;
    world.out.whole(path.display().to_string())?;
    world.out.line("Try next:")?;
    let program = world
        .env
        .arguments
        .first()
        .and_then(|name| name.to_str())
        .unwrap_or("resettle")
        .to_owned();
    for next in NEXT {
        world.out.whole(format!(
            "  {} {next} --store {}",
            quoted(&program),
            quoted(&path.display().to_string())
        ))?;
    }
    Ok(Ending::Done)
}

fn show(world: &mut World) -> Result<()> {
    let mut store = Store::create(&world.options.store)?;
    super::init::begin(&mut store, world)?;
    drop(store);
    let calendar = crate::calendar::Calendar::england_and_wales();
    import::quietly(world, caseload::files(world.options.today, &calendar))?;
    for (heading, arguments) in SHOWN {
        world.out.blank()?;
        world
            .out
            .heading(format!("{heading}: resettle {}", arguments.join(" ")))?;
        let typed = std::iter::once("resettle").chain(arguments.iter().copied());
        let cli = Cli::try_parse_from(typed)
            .map_err(|e| Error::bug("demo", "a command of the demo cannot be read").caused_by(e))?;
        if let Some(command) = cli.command {
            super::run(command, world)?;
        }
    }
    Ok(())
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:@%,".contains(c);
    if word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}
