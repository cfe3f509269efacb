//! What councils owe: it is theirs by name and by role, and somebody on our side asks after it.

use super::every_rule;
use crate::protocol::actions::COUNCIL_PREFIX;
use crate::protocol::{Kind, Role};

#[test]
fn what_begins_with_council_is_owed_by_the_council_and_nothing_else_is() {
    for (protocol, rule) in every_rule() {
        let name = format!("{protocol}/{}", rule.id);
        let owed = rule.owed_by.as_ref().map(|party| party.role);
        let is_named = rule.action.starts_with(COUNCIL_PREFIX);
        assert_eq!(is_named, owed == Some(Role::Council), "{name}: {owed:?}");
    }
}

#[test]
fn what_a_council_owes_has_somebody_who_leads_or_chases() {
    let mut owed = 0;
    for (protocol, rule) in every_rule() {
        if !rule.action.starts_with(COUNCIL_PREFIX) {
            continue;
        }
        let name = format!("{protocol}/{}", rule.id);
        let lead = rule.lead.as_ref().map(|party| party.role);
        let chaser = rule.chased_by.as_ref().map(|party| party.role);
        assert!(lead.or(chaser).is_some(), "{name}");
        // Nobody can chase a council but somebody else.
        if rule.makes_actions() {
            owed += 1;
            assert!(chaser.is_some_and(|role| role != Role::Council), "{name}");
            assert_ne!(rule.kind, Kind::Check, "{name}");
        }
        assert!(rule.title.starts_with("Council "), "{name}: {}", rule.title);
    }
    assert!(owed > 15, "{owed}");
}
