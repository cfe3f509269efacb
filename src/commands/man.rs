//! `resettle man`: the manual pages, one a command, and one of the exit codes.

use crate::commands::World;
use crate::error::{Ending, Error, Result};
use clap::{Command, CommandFactory};
use std::path::PathBuf;

/// Print the manual page, or write all pages into a folder
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder to write every page into
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

/// # Errors
/// A page cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let pages = pages()?;
    let Some(folder) = args.out else {
        if let Some((_, page)) = pages.iter().find(|(name, _)| name == "resettle.1") {
            world.out.raw(page)?;
        }
        return Ok(Ending::Done);
    };
    if crate::env::look_at(&folder) == crate::env::Found::Nothing {
        crate::env::make_private_folder(&folder)?;
    }
    for (name, page) in &pages {
        crate::env::write_private(&folder.join(name), page, true)?;
    }
    world.out.status(format!("{} pages written.", pages.len()));
    Ok(Ending::Done)
}

/// Every page, by its file name.
///
/// # Errors
/// A page cannot be made.
pub fn pages() -> Result<Vec<(String, Vec<u8>)>> {
    let mut pages = Vec::new();
    let mut root = crate::commands::Cli::command();
    root.build();
    collect(&root, "resettle", &mut pages)?;
    pages.push((
        "resettle-exit-codes.7".to_owned(),
        EXIT_CODES.as_bytes().to_vec(),
    ));
    Ok(pages)
}

fn collect(command: &Command, name: &str, pages: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
    let mut bytes = Vec::new();
    let page = command
        .clone()
        .name(name.replace(' ', "-"))
        .bin_name(name.to_owned());
    clap_mangen::Man::new(page)
        .date("")
        .source(format!("resettle {}", env!("CARGO_PKG_VERSION")))
        .render(&mut bytes)
        .map_err(|e| Error::bug("man-page", "a manual page could not be made").caused_by(e))?;
    pages.push((format!("{}.1", name.replace(' ', "-")), bytes));
    for sub in command
        .get_subcommands()
        .filter(|sub| !sub.is_hide_set() && sub.get_name() != "help")
    {
        collect(sub, &format!("{name} {}", sub.get_name()), pages)?;
    }
    Ok(())
}

const EXIT_CODES: &str = r#".TH RESETTLE-EXIT-CODES 7 "" "resettle"
.SH NAME
resettle-exit-codes \- what the exit codes of resettle mean
.SH DESCRIPTION
A code never changes its meaning; new ones may be added. An unknown code that is not 0 is a failure.
An empty list is no failure: "nothing" and "could not look" are never the same.
.TP
.B 0
Done, also with an empty list and with warnings.
.TP
.B 1
It could not be done, and you can act on that. The error says how.
.TP
.B 2
The command line was wrong.
.TP
.B 3
With \-\-exit\-code: something is overdue.
.TP
.B 4
With \-\-exit\-code: nothing is overdue, and something is due within the horizon (14 days unless told).
.TP
.B 5
doctor found a fault.
.TP
.B 6
The configuration or the environment is wrong.
.TP
.B 7
The store is missing, locked, damaged, newer than the program or not a store. It was left untouched.
.TP
.B 8
The command would have to ask, and there is no terminal to ask on.
.TP
.B 70
A mistake in resettle.
.TP
.B 130
Interrupted.
"#;
