//! `resettle directory prison`: whether an establishment is a local prison. The register does not say it, so the team does.

use super::records::change;
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::domain::{Entry, EntryKind, establishments, prisons};
use crate::error::{Ending, Error, Result};
use clap::ValueEnum;

/// Say whether an establishment is a local prison
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The establishment: a code or a name
    #[arg(value_name = "CODE", num_args = 1.., required = true)]
    code: Vec<String>,
    /// Whether it is a local prison; `unknown` takes the answer back
    #[arg(long, value_name = "YES|NO")]
    local: Local,
    /// Anything else that has to be known of it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    notes: Option<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Local {
    /// It is one
    Yes,
    /// It is none
    No,
    /// Nobody knows
    Unknown,
}

/// # Errors
/// An establishment that the register does not know.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let typed = args.code.join(" ");
    let Some(prison) = establishments::find(&typed) else {
        let near = establishments::suggestions(&typed);
        let error = Error::cannot(
            "unknown-establishment",
            "there is no establishment of this name or code",
        )
        .at("CODE");
        return Err(if near.is_empty() {
            error.hint("see them with `resettle directory establishments`")
        } else {
            error.hint(format!("nearest: {}", near.join(", ")))
        });
    };
    let code = &prison.code;
    let what = format!("prison {code}");
    let ending = change(world, &what, args.dry_run, |bench| {
        let directory = bench.directory()?;
        let known = prisons::record(code, &directory);
        let answer = match args.local {
            Local::Unknown => {
                let changed = match known {
                    Some(known) => bench.remove(known)?,
                    None => false,
                };
                let said = format!("nothing is recorded of {code} {} any more", prison.name);
                return Ok((said, changed));
            }
            Local::Yes => "yes",
            Local::No => "no",
        };
        let mut entry = known.map_or_else(
            || Entry::blank(EntryKind::Prison, String::new()),
            Clone::clone,
        );
        let mut set = |field: &'static str, value: &str| {
            let set = entry.set(field, value);
            set.map_err(|fault| {
                Error::usage(fault.code(), format!("{field} {fault}")).at(format!("--{field}"))
            })
        };
        set("code", code)?;
        set("local", answer)?;
        if let Some(notes) = &args.notes {
            set("notes", notes)?;
        }
        let changed = bench.put(&mut entry)?;
        let is = if args.local == Local::Yes {
            "is a local prison"
        } else {
            "is not a local prison"
        };
        Ok((format!("{code} {} {is}", prison.name), changed))
    })?;
    world.out.hint(
        "it is recorded of whoever is received, recalled or moved from now on; of somebody who is there, `resettle fact PRISONER local-prison yes|no`",
    );
    Ok(ending)
}
