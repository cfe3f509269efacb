//! `resettle config get`: the value of one key, for a script.

use super::list::{lines, settled};
use crate::cli::config::Value;
use crate::commands::World;
use crate::error::{Ending, Error, Result};

/// Print the value of a key as it holds now
///
/// A list is printed one entry a line. A key that is not set and has no value without it is exit code 1.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The key, such as mail.method, or mail.recipients.LEAD for one list of a table
    #[arg(value_name = "KEY")]
    key: String,
}

/// # Errors
/// No such key, or one that is not set.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let key = super::known(&args.key)?;
    let held = settled(key, world)?;
    let value = match (
        held.map(|held| held.value),
        args.key.strip_prefix("mail.recipients."),
    ) {
        (Some(Value::Table(table)), Some(lead)) => table.get(lead).cloned().map(Value::List),
        (value, _) => value,
    };
    let Some(value) = value else {
        let message = format!("{} is not set", args.key);
        return Err(Error::cannot("not-set", message).hint(format!(
            "set it with `resettle config set {} VALUE`",
            args.key
        )));
    };
    for line in lines(&value) {
        world.out.line(line)?;
    }
    Ok(Ending::Done)
}
