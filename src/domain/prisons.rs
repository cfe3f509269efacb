//! Which establishments are local prisons: the register does not say, so the team does, in its directory.
//!
//! Knows one question and three answers: yes, no, and nobody has said.

use crate::domain::entry::{Entry, Kept, kinds::Prison};

/// Whether an establishment is a local prison; none where nobody has said.
#[must_use]
pub fn is_local(code: &str, directory: &[Entry]) -> Option<bool> {
    record(code, directory).and_then(|entry| Prison::of(entry).local)
}

/// What the directory holds of an establishment. A code stands there once; of several that came with files, the last counts.
#[must_use]
pub fn record<'d>(code: &str, directory: &'d [Entry]) -> Option<&'d Entry> {
    let mut own = directory.iter().filter(|entry| entry.kind == Prison::KIND);
    own.rfind(|entry| !code.is_empty() && entry.text("code").eq_ignore_ascii_case(code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EntryKind;

    #[test]
    fn what_nobody_has_said_is_not_no() {
        let prison = |code: &str, local: &str| {
            let mut entry = Entry::blank(EntryKind::Prison, code);
            entry.set("code", code).expect("a code");
            entry.set("local", local).expect("an answer");
            entry
        };
        let directory = [prison("EYI", "yes"), prison("SPI", "no")];
        assert_eq!(is_local("eyi", &directory), Some(true));
        assert_eq!(is_local("SPI", &directory), Some(false));
        assert_eq!(is_local("MSI", &directory), None);
        assert_eq!(is_local("", &directory), None);
    }
}
