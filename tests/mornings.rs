//! The page of the morning says what it is: what narrows which of its sections, and what a script meets in it.

use crate::support::World;

/// A text on one line, as a sentence is read.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_narrows_actions_says_what_it_does_to_people() {
    let world = World::sentenced();
    let help = plain(&world.ok(&["today", "--help"]));
    let narrowed = "The others go by person (whom to refer or ask, windows opening, releases, homes, whom to chase) and then list whoever has such an action to do";
    assert!(help.contains(narrowed), "{help}");
    world.ok(&["risk", "A1234BC", "yes"]);
    let said = "Of the sections without actions: whoever has such an action to do.";
    for (option, value, is_listed) in [
        ("--stage", "pre-release", true),
        ("--protocol", "england-duty-to-refer", true),
        ("--stage", "monitoring", false),
    ] {
        let page = world.ok(&["today", option, value]);
        assert_eq!(page.contains("Refer now: 1"), is_listed, "{page}");
        assert!(plain(&page).contains(said), "{page}");
    }
    for line in [&["today"][..], &["today", "--authority", "Medway"]] {
        assert!(!plain(&world.ok(line)).contains(said), "{line:?}");
    }
}
