//! Names and people's own words stay out of what a machine reads, unless they are asked for.

use crate::support::{World, do_all, only};
use serde_json::Value;

/// Everything that a reading command writes, in each format for machines and piped as a table.
fn written(world: &World, line: &str, names: bool) -> String {
    let mut all = String::new();
    for format in ["json", "csv", "table"] {
        let mut words: Vec<&str> = line.split(' ').collect();
        words.extend(["--format", format]);
        if names {
            words.push("--names");
        }
        all.push_str(&world.ok(&words));
    }
    all
}

#[test]
fn a_name_or_somebody_s_own_words_stand_in_no_list_without_names() {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "prisoner edit A1234BC --lead Ledworth",
            "tenancy add A1234BC --tenure council --landlord Lordworth --address Streetworth --notes Noteworth --rent 98.40 --per week --benefit hb",
            "todo A1234BC Ring Todworth --due -1d --lead Askworth",
            "todo A1234BC Ring Todworth --due +2d --lead Askworth",
            "risk A1234BC yes --detail Riskworth --on 6/10/2026",
            "consent A1234BC given --by Takeworth --on 7/10/2026",
            "consent A1234BC --share-risk refused --by Takeworth --reason Whyworth",
            "household add A1234BC --relation partner --member-name Partworth",
            "restriction add A1234BC --kind no-contact --authority Medway --place Placeworth",
            "tie add A1234BC --authority Medway --kind close-family --who Tieworth",
            "referral add A1234BC --to Medway --sent 20/11/2026",
            "referral lead R000001 --theirs Clerkworth",
            "directory provider add --name Provworth --kind private-landlord --area Medway",
            "referral add A1234BC --kind supported-housing --to Provworth",
            "referral sent R000002 --to-mailbox box@boxworth.example --on 3/11/2026",
            "referral acknowledged R000002 --reference Refworth --on 4/11/2026",
            "referral responded R000002 --outcome Answorth --on 5/11/2026",
            "referral add A1234BC --kind floating-support --to Silworth --sent 3/11/2026",
            "referral add A1234BC --kind mediation --to Endworth --sent 3/11/2026",
        ],
    );
    for line in [
        "window --all",
        "overdue",
        "due",
        "today",
        "timeline A1234BC",
        "prisoner list",
        "tenancy list",
        "tenancy show T000001",
        "tenancy rescue",
        "tenancy forecast T000001",
        "referral list",
        "referral show R000001",
        "referral show R000002",
        "referral show R000003",
        "referral show R000004",
        "referral list --waiting",
        "referral chase",
        "referral chase --all",
        "release-sheet A1234BC",
        "connection A1234BC",
        "consent A1234BC --show",
        "household list",
        "restriction list",
        "tie list",
        "notice list",
        "fact A1234BC",
        "explain A1234BC/todo/D000001",
    ] {
        let found = written(&world, line, false);
        // The page of a home for people shows its landlord; what a machine reads does not.
        let ends: Vec<&str> = found.matches("worth").collect();
        let allowed = if line.starts_with("tenancy show") {
            1
        } else {
            0
        };
        assert!(ends.len() <= allowed, "{line}\n{found}");
    }
    for (line, words) in [
        ("due", "Todworth"),
        ("due", "Askworth"),
        ("overdue", "Todworth"),
        ("timeline A1234BC", "Todworth"),
        ("timeline A1234BC", "Riskworth"),
        ("timeline A1234BC", "Takeworth"),
        ("tenancy list", "Lordworth"),
        ("tenancy rescue", "Lordworth"),
        ("household list", "Partworth"),
        ("referral list", "Silworth"),
        ("referral list", "Answorth"),
        ("referral list", "Refworth"),
        ("referral show R000002", "boxworth"),
        ("referral chase", "Silworth"),
        ("timeline A1234BC", "Answorth"),
        ("explain A1234BC/todo/D000001", "Todworth"),
    ] {
        let found = written(&world, line, true);
        assert!(found.contains(words), "{line}: {words}\n{found}");
    }
}

/// The calendar as it is read: its long lines joined again.
fn calendar(world: &World, more: &[&str]) -> String {
    let text = world.ok(&[&["calendar", "--within", "60"], more].concat());
    text.replace("\r\n ", "")
}

#[test]
fn a_calendar_and_a_case_page_name_nobody_and_keep_ones_own_words_to_themselves() {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "prisoner edit A1234BC --lead Ledworth",
            "todo A1234BC Ring Todworth --due +2d",
            "todo A1234BC Ring Askworth --due +3d --lead Askworth",
            "risk A1234BC yes --on 6/10/2026",
            "consent A1234BC given --on 7/10/2026",
            "referral add A1234BC --kind supported-housing --to Provworth --sent 3/11/2026",
        ],
    );
    let text = calendar(&world, &[]);
    assert!(!text.contains("worth"), "{text}");
    assert_eq!(
        text.matches("SUMMARY:A1234BC: something of your own to do")
            .count(),
        2,
        "{text}"
    );
    let named = calendar(&world, &["--names"]);
    for words in ["Ring Todworth", "lead: Ledworth", "lead: Askworth"] {
        assert!(named.contains(words), "{words}: {named}");
    }
    for page in [vec!["A1234BC"], vec!["release-sheet", "A1234BC"]] {
        let piped = world.ok(&page);
        assert!(!piped.contains("worth"), "{page:?}: {piped}");
        let named = world.ok(&[page.as_slice(), &["--names"]].concat());
        assert!(named.contains("Provworth"), "{page:?}: {named}");
    }
}

#[test]
fn an_authority_and_a_known_answer_are_there_for_every_script() {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 6/10/2026",
            "consent A1234BC given --on 7/10/2026",
            "referral add A1234BC --to Medway --sent 2/11/2026",
            "referral add A1234BC --kind supported-housing --to Provworth --sent 3/11/2026",
            "referral responded R000002 --outcome Answorth --on 5/11/2026",
        ],
    );
    world.ok(&[
        "referral",
        "responded",
        "R000001",
        "--outcome",
        "not eligible",
        "--on",
        "5/11/2026",
    ]);
    let known = [
        (
            "R000001",
            Value::from("Medway"),
            Value::from("Not eligible"),
        ),
        ("R000002", Value::Null, Value::Null),
    ];
    let listed = world.rows(&["referral", "list"]);
    for (id, authority, outcome) in known {
        let row = listed.iter().find(|row| row["id"] == id);
        let shown = only(world.rows(&["referral", "show", id]));
        for row in [row.expect("it is listed"), &shown] {
            assert_eq!((&row["authority"], &row["outcome"]), (&authority, &outcome));
        }
    }
    let shown = only(world.rows(&["referral", "show", "R000002", "--names"]));
    assert_eq!(
        (&shown["authority"], &shown["outcome"]),
        (&"Provworth".into(), &"Answorth".into())
    );
}

#[test]
fn what_is_left_out_of_a_list_is_null_and_a_role_still_leads() {
    let world = World::sentenced();
    world.ok(&["todo", "A1234BC", "Ring Todworth", "--due", "+2d"]);
    world.ok(&["prisoner", "edit", "A1234BC", "--lead", "Ledworth"]);
    let due = world.rows(&["due"]);
    let todo = only(
        due.iter()
            .filter(|row| row["action"] == "todo")
            .cloned()
            .collect(),
    );
    assert_eq!(
        (&todo["title"], &todo["lead"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(todo["subject"], "D000001");
    let named = world.rows(&["due", "--names"]);
    let todo = only(
        named
            .iter()
            .filter(|row| row["action"] == "todo")
            .cloned()
            .collect(),
    );
    assert_eq!(
        (&todo["title"], &todo["lead"]),
        (&"Ring Todworth".into(), &"Ledworth".into())
    );
    // What a protocol asks for keeps its title and the role that leads it.
    world.ok(&["risk", "A1234BC", "yes", "--on", "6/10/2026"]);
    let late = world.rows(&["overdue"]);
    assert!(!late.is_empty());
    assert!(
        late.iter()
            .all(|row| row["title"].is_string() && row["lead"].is_string())
    );
    assert!(late.iter().all(|row| row["lead"] != "Ledworth"));
    // Who is asked for by name is still found by name.
    assert_eq!(
        world.rows(&["due", "--lead", "Ledworth"]).len(),
        named.len()
    );
}
