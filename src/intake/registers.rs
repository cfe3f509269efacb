//! The registers as an import asks them: each name is looked for once, because looking one up by its name compares it with all.

use std::collections::HashMap;

use crate::calendar::Day;
use crate::domain::authorities::{self, Authority};
use crate::domain::establishments::{self, Establishment};

/// What the registers have answered to names, so that each name is looked for once.
#[derive(Default)]
pub struct Registers {
    authorities: HashMap<String, Option<&'static Authority>>,
    establishments: HashMap<String, Option<&'static Establishment>>,
}

impl Registers {
    /// The authority of a code or a name.
    pub fn authority(&mut self, text: &str, today: Day) -> Option<&'static Authority> {
        if let Some(known) = authorities::by_key(text) {
            return Some(known);
        }
        if let Some(known) = self.authorities.get(text) {
            return *known;
        }
        let found = authorities::find(text, today);
        self.authorities.insert(text.to_owned(), found);
        found
    }

    /// The establishment of a code or a name.
    pub fn establishment(&mut self, text: &str) -> Option<&'static Establishment> {
        if let Some(known) = self.establishments.get(text) {
            return *known;
        }
        let found = establishments::find(text);
        self.establishments.insert(text.to_owned(), found);
        found
    }
}
