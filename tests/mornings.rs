//! The page of the morning says what it is: what narrows which of its sections, and what a script meets in it.

use crate::support::{World, do_all};
use resettle::commands::today::SECTIONS;

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

#[test]
fn the_readme_names_every_section_that_a_script_can_meet() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = std::fs::read_to_string(path).expect("the README");
    let (_, told) = readme.split_once("has its `section`:").expect("the list");
    let (told, _) = told.split_once("Windows").expect("its end");
    let mut named: Vec<&str> = told.split('`').skip(1).step_by(2).collect();
    let mut sections = SECTIONS.to_vec();
    named.sort_unstable();
    sections.sort_unstable();
    assert_eq!(named, sections);
}

#[test]
fn a_script_meets_every_section() {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 20/11/2026",
            "consent A1234BC given --on 20/11/2026",
            "receive B2345CD --surname Other --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990",
            "sentence B2345CD --on 5/10/2026 --length 8m --crd 19/11/2026",
            "risk B2345CD yes --on 19/10/2026",
            "receive C3456DE --surname Third --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990",
            "sentence C3456DE --on 5/10/2026 --length 2m --crd 12/11/2026",
            "risk C3456DE yes --on 19/10/2026",
            "todo A1234BC ring --due today",
        ],
    );
    let left = ["release", "C3456DE", "--on", "12/11/2026", "--to"];
    world.ok(&[&left[..], &["Homeless - Rough Sleeping"]].concat());
    let rows = world.rows(&["today"]);
    let met = |section: &&str| rows.iter().any(|row| row["section"] == **section);
    let missing: Vec<&str> = SECTIONS.into_iter().filter(|one| !met(one)).collect();
    assert!(missing.is_empty(), "{missing:?} in {rows:?}");
    let known = |row: &serde_json::Value| SECTIONS.iter().any(|one| row["section"] == *one);
    assert!(rows.iter().all(known), "{rows:?}");
}
