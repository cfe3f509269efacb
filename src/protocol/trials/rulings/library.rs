//! The library as a whole: how titles read, and that the list of actions is neither short nor long.

use super::every_rule;
use crate::protocol::actions::{PLAN_STEP, TODO, canonical};
use std::collections::BTreeSet;

/// Verbs with which titles begin.
const VERBS: &str = "Advise Agree Align Apply Arrange Ask Assess Attend Avoid Be Begin Bid Book Bring Carry Challenge Chase \
    Check Circulate Claim Complete Confirm Consider Consult Contact Coordinate Copy Decide Deliver Discuss End Establish \
    Expect Explain Fill Find Fix Follow Get Give Hand Have Help Hold Identify Investigate Involve Keep Let Liaise Link Meet \
    Move Name Offer Pass Phone Place Plan Presume Put Reapply Recheck Record Refer Repair Review See Send Set Settle Share \
    Sign Signpost Sort Start Stop Supply Support Tackle Take Tell Treat Try Use Watch Weigh Work Write";

/// Those who owe what a title says and are named before it.
const WHO: [&str; 4] = ["Council", "Landlord", "Provider", "Providers"];

#[test]
fn titles_are_short_and_say_what_to_do_or_who_owes_it() {
    let verbs: BTreeSet<&str> = VERBS.split_whitespace().collect();
    for (protocol, rule) in every_rule() {
        let name = format!("{protocol}/{}: {}", rule.id, rule.title);
        let words: Vec<&str> = rule.title.split_whitespace().collect();
        assert!((2..=8).contains(&words.len()), "{name}");
        // A length of time is no deed and has no doer.
        if rule.owed_by.is_none() && !rule.makes_actions() {
            continue;
        }
        assert!(
            verbs.contains(words[0]) || WHO.contains(&words[0]),
            "{name}"
        );
        assert!(!rule.title.ends_with('.'), "{name}");
    }
}

#[test]
fn every_action_is_listed_and_every_listed_one_is_used() {
    let mut used: BTreeSet<String> = every_rule()
        .into_iter()
        .map(|(_, rule)| rule.action)
        .collect();
    used.insert(TODO.to_owned());
    used.insert(PLAN_STEP.to_owned());
    let listed: BTreeSet<String> = canonical().map(|(id, _)| id.to_owned()).collect();
    let missing: Vec<_> = used.difference(&listed).collect();
    let idle: Vec<_> = listed.difference(&used).collect();
    assert!(
        missing.is_empty() && idle.is_empty(),
        "{missing:?} {idle:?}"
    );
}
