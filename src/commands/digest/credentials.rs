//! The login of a mail server: from a file that nobody else can read, or from the environment; never from the command line.

use crate::cli::config::SmtpSettings;
use crate::deliver::Login;
use crate::env::Env;
use crate::error::{Error, Result};
use std::path::Path;

/// The variables over the file.
const VARIABLES: [&str; 2] = ["RESETTLE_SMTP_USER", "RESETTLE_SMTP_PASSWORD"];
/// No name and password are longer.
const LONGEST: u64 = 10_000;

/// The login, where there is one.
///
/// # Errors
/// A file that is missing, that others can read, or that has another shape; one variable without the other.
pub fn login(smtp: &SmtpSettings, env: &Env) -> Result<Option<Login>> {
    match VARIABLES.map(|name| env.variable(name)) {
        [Some(user), Some(password)] => {
            return Ok(Some(Login {
                user: user.to_owned(),
                password: password.to_owned(),
            }));
        }
        [None, None] => {}
        _ => {
            let message = "a login needs both RESETTLE_SMTP_USER and RESETTLE_SMTP_PASSWORD";
            return Err(Error::configuration("half-a-login", message));
        }
    }
    smtp.credentials_file.as_deref().map(of_file).transpose()
}

fn of_file(path: &Path) -> Result<Login> {
    let wrong = |code, message: &str| Error::configuration(code, message).at(path.display());
    let bytes = crate::env::read_file_within(path, LONGEST).map_err(|cause| {
        wrong(
            "credentials-unreadable",
            "the file with the login of the mail server cannot be read",
        )
        .hint("name another: resettle config set mail.smtp.credentials_file FILE")
        .caused_by(cause)
    })?;
    if crate::env::others_can_read(path) {
        let message = "others can read the file with the login of the mail server";
        let hint = format!("keep it for yourself: chmod 600 {}", path.display());
        return Err(wrong("credentials-open", message).hint(hint));
    }
    let text = String::from_utf8(bytes).unwrap_or_default();
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    match (lines.next(), lines.next(), lines.next()) {
        (Some(user), Some(password), None) if !user.is_empty() && !password.is_empty() => {
            Ok(Login {
                user: user.to_owned(),
                password: password.to_owned(),
            })
        }
        _ => Err(wrong(
            "bad-credentials",
            "a login is two lines: the name, and below it the password",
        )),
    }
}
