//! Where somebody has a local connection: from what is written down by hand to the page and the rows.

use crate::support::World;
use serde_json::{Value, json};

const WHO: &str = "A1234BC";

/// In custody since 1 March 2026, from Medway, where an aunt lives; Leicester before that, with somebody to keep away from.
fn recorded() -> World {
    let world = World::new();
    world.ok(&[
        "receive",
        WHO,
        "--surname",
        "Example",
        "--at",
        "Elmley",
        "--on",
        "1/3/2026",
    ]);
    let address = |authority: &str, from: &str, to: &str, more: &[&str]| {
        let mut args = vec![
            "address",
            "add",
            WHO,
            "--authority",
            authority,
            "--kind",
            "settled-home",
            "--from",
            from,
            "--to",
            to,
        ];
        args.extend(more);
        world.ok(&args);
    };
    address(
        "Leicester",
        "1/1/2010",
        "31/12/2024",
        &["--by-choice", "yes", "--evidence", "yes"],
    );
    address("Medway", "1/1/2025", "28/2/2026", &["--by-choice", "yes"]);
    world.ok(&[
        "tie",
        "add",
        WHO,
        "--authority",
        "Medway",
        "--kind",
        "close-family",
        "--since",
        "1/5/2012",
        "--who",
        "aunt",
    ]);
    world.ok(&[
        "restriction",
        "add",
        WHO,
        "--kind",
        "violence",
        "--authority",
        "Leicester",
        "--from",
        "1/1/2025",
    ]);
    world
}

fn limb<'a>(rows: &'a [Value], authority: &str, as_of: &str, limb: &str) -> &'a Value {
    rows.iter()
        .find(|row| {
            row["authority_name"] == authority && row["as_of"] == as_of && row["limb"] == limb
        })
        .expect("a row")
}

#[test]
fn each_limb_is_a_row_on_both_days() {
    let world = recorded();
    let rows = world.rows(&["connection", WHO, "--authority", "Dover"]);
    // Three authorities, two days, seven limbs.
    assert_eq!(rows.len(), 42);
    let six = limb(&rows, "Medway", "today", "residence-6-of-12-months");
    // 23 Nov 2025 to 28 Feb 2026: 8, 31, 31, 28 = 98 of 184.
    assert_eq!(
        (&six["days"], &six["needed_days"], &six["status"]),
        (&json!(98), &json!(184), &json!("not-met"))
    );
    assert_eq!(six["counted"], "2025-11-23/2026-02-28");
    let then = limb(
        &rows,
        "Medway",
        "before-custody",
        "residence-6-of-12-months",
    );
    assert_eq!(
        (&then["on"], &then["days"], &then["status"]),
        (&json!("2026-02-28"), &json!(365), &json!("met"))
    );
    let family = limb(&rows, "Medway", "today", "close-family");
    assert_eq!(family["status"], "not-known");
    assert_eq!(family["authority_status"], "not-known");
    assert!(
        family["ask"]
            .as_str()
            .expect("text")
            .contains("contact, commitment and dependency")
    );
    // 23 Nov 2021 to 31 Dec 2024: 8, 31, 365, 365, 366 = 1135 of 1096.
    let years = limb(&rows, "Leicester", "today", "residence-3-of-5-years");
    assert_eq!(
        (&years["days"], &years["status"], &years["avoid"]),
        (&json!(1135), &json!("met"), &json!("violence"))
    );
    assert_eq!(
        limb(&rows, "Dover", "today", "residence-6-of-12-months")["status"],
        "not-met"
    );
}

#[test]
fn the_page_says_the_sum_and_whose_promise_the_second_day_is() {
    let world = recorded();
    let page = world.ok(&["connection", WHO]);
    for words in [
        "Connected only where the person should not go.",
        "Leicester: connected, on one ground",
        "met: 1135 of the 1096 days needed since 23 Nov 2021",
        "Medway on Sat 28 Feb 2026, the day before custody: connected, on one ground",
        "Only the councils of the Essex protocol have agreed to consider",
        "Leicester: at risk of violence there",
    ] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    assert!(
        page.lines().all(|line| line.chars().count() <= 80),
        "{page}"
    );
    // Asked and answered: the aunt is close, and Medway has a connection that is open.
    let rows = world.rows(&["tie", "list", WHO]);
    let id = rows[0]["id"].as_str().expect("an id");
    world.ok(&["tie", "edit", id, "--close", "yes"]);
    let page = world.ok(&["connection", WHO]);
    assert!(page.contains("Clearest connection: Medway."), "{page}");
}

#[test]
fn another_day_and_what_is_wrong() {
    let world = recorded();
    // Six months after the end of the old look-back nothing of Medway is left, and the custody goes on.
    let rows = world.rows(&["connection", WHO, "--on", "2027-05-01"]);
    assert_eq!(
        limb(&rows, "Medway", "today", "residence-6-of-12-months")["days"],
        0
    );
    // Before the reception there is no custody to look past.
    let rows = world.rows(&["connection", WHO, "--on", "2026-02-01"]);
    assert!(rows.iter().all(|row| row["as_of"] == "today"));
    assert_eq!(
        limb(&rows, "Medway", "today", "residence-6-of-12-months")["status"],
        "met"
    );
    let failed = world.fails(1, &["connection", WHO, "--authority", "Medwey"]);
    assert!(failed.contains("nearest: Medway"), "{}", failed);
    let failed = world.fails(2, &["connection", WHO, "--on", "31/2/2026"]);
    assert!(failed.contains("--on"), "{}", failed);
}

#[test]
fn a_weekday_is_the_next_one() {
    let world = recorded();
    let rows = world.rows(&["connection", WHO, "--on", "friday"]);
    let own: Vec<_> = rows.iter().filter(|row| row["as_of"] == "today").collect();
    assert!(!own.is_empty());
    assert!(own.iter().all(|row| row["on"] == "2026-11-27"), "{own:?}");
}
