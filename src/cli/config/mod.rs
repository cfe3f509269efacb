//! What this user has settled once: where the store is, who refers, how mail leaves. One TOML file, and an environment
//! variable over each of its keys.
//!
//! Nothing that can change a date or a figure, or hide a row, is settled here: that is in the store, dated and journalled.
//! Reads the file only where there is one, and knows no command.

mod edit;
mod file;
mod keys;
mod mail;
mod settings;
mod value;

pub use edit::{Unset, set, unset};
pub use file::{Line, read, why_not};
pub use keys::{KEYS, Key, find};
pub use mail::{MailMethod, MailSettings, SmtpSettings, SmtpTls};
pub use settings::{Held, Origin, Settings, mistaken, text};
pub use value::{Kind, Value, Wrong, addresses};

use crate::cli::globals::Colour;
use crate::env::Env;
use crate::error::Result;
use std::path::PathBuf;

/// What is settled, ready to be used.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The store to work on.
    pub store: Option<PathBuf>,
    /// When to use colour.
    pub colour: Option<Colour>,
    /// Columns to write in.
    pub width: Option<usize>,
    /// Who refers.
    pub referrer: Referrer,
    /// How mail leaves.
    pub mail: MailSettings,
}

/// Who refers: what the forms of a referral ask of the one who sends it, and no store holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Referrer {
    pub name: Option<String>,
    pub role: Option<String>,
    pub organisation: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub address: Option<String>,
    pub fax: Option<String>,
}

impl Config {
    /// The configuration of this user: the environment over the file.
    ///
    /// # Errors
    /// A file that is not TOML, a key that does not exist, a value that may not stand there: every mistake at once.
    pub fn load(env: &Env) -> Result<Self> {
        Settings::load(env).map(|settings| Self::of(&settings))
    }

    /// The same from settings that were read already.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let text = |key| settings.text(key).map(str::to_owned);
        Self {
            store: settings.path("store"),
            colour: settings.text("color").and_then(Colour::named),
            width: settings.number("width"),
            referrer: Referrer {
                name: text("referrer.name"),
                role: text("referrer.role"),
                organisation: text("referrer.organisation"),
                phone: text("referrer.phone"),
                email: text("referrer.email"),
                address: text("referrer.address"),
                fax: text("referrer.fax"),
            },
            mail: MailSettings::of(settings),
        }
    }
}

/// Where the configuration of this user is, whether there is a file or not: `RESETTLE_CONFIG`, else `config.toml` in the
/// folder for configuration.
#[must_use]
pub fn path(env: &Env) -> Option<PathBuf> {
    env.variable("RESETTLE_CONFIG")
        .map(|named| crate::env::absolute(named.as_ref()))
        .or_else(|| Some(env.config_folder.as_ref()?.join("config.toml")))
}
