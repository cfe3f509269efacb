//! Text from standard input, for what should stay out of the shell's history.

use crate::error::{Error, Result};
use std::path::Path;

/// All of standard input as text.
///
/// # Errors
/// It cannot be read, or is not UTF-8.
pub fn standard_input_text() -> Result<String> {
    let bytes = crate::env::read_file(Path::new("-"))?;
    String::from_utf8(bytes)
        .map_err(|_| Error::cannot("not-utf-8", "standard input is not UTF-8 text"))
}
