//! The one gate to the prompts. Every question has an option that answers it, so that no script ever hangs.

use crate::cli::Options;
use crate::error::{Error, Result};

/// Asks yes or no; no is the answer of an empty line. `--yes` answers for the user.
///
/// # Errors
/// Nobody can be asked, or the answer could not be read.
pub fn confirm(options: &Options, question: &str) -> Result<bool> {
    if options.yes {
        return Ok(true);
    }
    let answer = line(options, &format!("{question} [y/N]"), "--yes")?;
    Ok(matches!(
        answer.trim().to_ascii_lowercase().as_str(),
        "y" | "yes"
    ))
}

/// Asks for the name of what is about to be replaced, which has to be typed whole.
///
/// # Errors
/// Nobody can be asked, or the answer could not be read.
pub fn typed_back(options: &Options, question: &str, expected: &str, option: &str) -> Result<bool> {
    Ok(line(options, question, option)?.trim() == expected)
}

/// Asks for one line. A plain line prompt hides no cursor, so that an interrupted question leaves the terminal as it was.
fn line(options: &Options, question: &str, option: &str) -> Result<String> {
    if !options.can_ask {
        return Err(Error::would_ask(
            "would-ask",
            "this needs an answer, and there is no terminal to ask on",
        )
        .hint(format!("answer it with {option}")));
    }
    dialoguer::Input::<String>::new()
        .with_prompt(question)
        .allow_empty(true)
        .interact_text()
        .map_err(|e| Error::interrupted().caused_by(e))
}
