//! A worker marks what was done before, on and after its day, puts a referral off, closes a case: every list says what is so.

use crate::support::{World, do_all, only};

const WHO: &str = "A1234BC";

/// At risk, to be released on 17 December 2026, to be referred by the second of November.
fn at_risk() -> World {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 2/11/2026",
            "consent A1234BC given --on 2/11/2026",
        ],
    );
    world
}

/// The state of a to-do of one's own, due on Friday 20 November 2026, once it was done on a day.
fn done_on(day: &str) -> String {
    let world = World::sentenced();
    let due = "20/11/2026";
    world.ok(&["todo", WHO, "Ring the landlord", "--due", due]);
    world.ok(&["done", WHO, "todo", "--on", day]);
    // A worker's own words are in what a machine reads only where names are asked for.
    let rows = world.rows(&["timeline", WHO, "--names"]);
    let own = rows
        .iter()
        .find(|row| row["what"] == "Ring the landlord" && row["kind"] == "action");
    own.expect("the to-do")["state"]
        .as_str()
        .expect("a state")
        .to_owned()
}

#[test]
fn done_before_or_on_its_day_is_done_and_after_it_is_late() {
    assert_eq!(done_on("18/11/2026"), "done");
    assert_eq!(done_on("20/11/2026"), "done");
    assert_eq!(done_on("21/11/2026"), "done-late");
}

#[test]
fn what_a_protocol_asks_for_is_late_only_after_its_day() {
    for (day, state) in [
        ("3/11/2026", "done"),
        ("4/11/2026", "done"),
        ("5/11/2026", "done-late"),
    ] {
        let world = World::sentenced();
        let id = "A1234BC/refer-duty-to-refer";
        // The risk was found on the second; the day it was found is the day to refer by.
        do_all(
            &world,
            &[
                "risk A1234BC yes --on 4/11/2026",
                "consent A1234BC given --on 4/11/2026",
            ],
        );
        world.ok(&["done", WHO, "refer-duty-to-refer", "--on", day]);
        let said = world.ok(&["explain", id]);
        let stands = said.lines().nth(1).unwrap_or_default();
        assert!(stands.starts_with("done"), "{day}: {said}");
        assert_eq!(
            stands.contains("late"),
            state == "done-late",
            "{day}: {said}"
        );
    }
}

#[test]
fn nothing_that_is_done_before_its_day_is_called_late() {
    let world = World::with_forty();
    for protocol in ["kent-2010", "leics-2019", "essex", "noms-2007"] {
        world.ok(&["protocol", "use", protocol, "--from", "1/1/2026"]);
    }
    let ahead = world.rows(&["due", "--within", "120"]);
    let text = |row: &serde_json::Value, field: &str| row[field].as_str().unwrap_or("").to_owned();
    let mut seen = std::collections::BTreeSet::new();
    let ids: Vec<String> = ahead
        .iter()
        .filter(|row| seen.insert((text(row, "prison_number"), text(row, "action"))))
        .map(|row| text(row, "id"))
        .collect();
    assert!(ids.len() > 40, "{}", ids.len());
    let mut done = vec!["done"];
    done.extend(ids.iter().map(String::as_str));
    world.ok(&done);
    for id in ids.iter().step_by(5) {
        let explained = world.json(&["explain", id]);
        let state = explained.to_string();
        assert!(
            !state.contains("done-late") && !state.contains("done late"),
            "{id}: {state}"
        );
    }
}

#[test]
fn a_referral_put_off_is_said_to_be_and_stays_late() {
    let world = at_risk();
    let before = only(world.rows(&["window", WHO]));
    assert_eq!(before["postponed_to"], serde_json::Value::Null);
    world.ok(&[
        "postpone",
        WHO,
        "refer-duty-to-refer",
        "--to",
        "30/11/2026",
        "--reason",
        "agreed",
    ]);
    let after = only(world.rows(&["window", WHO]));
    assert_eq!(after["postponed_to"], "2026-11-30");
    for field in ["refer_by", "days_overdue", "state"] {
        assert_eq!(after[field], before[field], "{field}");
    }
    let shown = world.ok(&["window", "--width", "120"]);
    assert!(shown.contains("2 Nov"), "{shown}");
    assert!(shown.contains("LATE 20d, postponed to 30 Nov"), "{shown}");
    let page = world.ok(&[WHO, "--width", "120"]);
    assert!(
        page.contains("LATE by 20 days (postponed to Mon 30 Nov 2026)"),
        "{page}"
    );
    // Once that day is over, nothing is put off.
    let world = world.on("2026-12-01");
    let shown = world.ok(&["window", "--width", "120"]);
    assert!(
        shown.contains("LATE 29d") && !shown.contains("postponed"),
        "{shown}"
    );
}

#[test]
fn a_closed_case_is_shown_as_closed_and_nobody_is_late_for_it() {
    let world = at_risk();
    let before = only(world.rows(&["window", "--all"]));
    world.ok(&["close", WHO, "--reason", "deported", "--on", "20/11/2026"]);
    let after = only(world.rows(&["window", "--all"]));
    assert_eq!(after["closed_on"], "2026-11-20");
    assert_eq!(
        after["state"], before["state"],
        "the words of the window stay those of its rule"
    );
    let shown = world.ok(&["window", "--all"]);
    assert!(shown.contains("closed"), "{shown}");
    assert!(
        !shown.contains("LATE") && !shown.contains("open"),
        "{shown}"
    );
}

#[test]
fn money_is_pounds_on_a_screen_and_whole_pence_for_machines() {
    let world = World::sentenced();
    world.ok(&[
        "tenancy",
        "add",
        WHO,
        "--tenure",
        "council",
        "--rent",
        "95",
        "--arrears",
        "412.60",
    ]);
    world.ok(&[
        "debt",
        "add",
        WHO,
        "--kind",
        "rent-arrears",
        "--amount",
        "1412.60",
        "--repayment",
        "5",
    ]);
    world.ok(&[
        "benefit",
        "add",
        WHO,
        "--kind",
        "universal-credit",
        "--amount",
        "311.7",
    ]);
    world.ok(&[
        "start-money",
        "add",
        WHO,
        "--kind",
        "deposit",
        "--amount",
        "500",
    ]);
    for (list, field, pence, shown) in [
        ("tenancy", "arrears_pence", 41_260, "£412.60"),
        ("debt", "amount_pence", 141_260, "£1412.60"),
        ("debt", "repayment_pence", 500, ""),
        ("benefit", "amount_pence", 31_170, ""),
        ("start-money", "amount_pence", 50_000, "£500.00"),
    ] {
        let row = only(world.rows(&[list, "list"]));
        assert_eq!(row[field], pence, "{list}");
        assert!(world.ok(&[list, "list"]).contains(shown), "{list}: {shown}");
    }
}

#[test]
fn a_provider_is_not_written_down_twice_and_is_known_by_its_name() {
    let world = World::sentenced();
    let provider = |more: &[&str]| {
        let mut line = vec!["directory", "provider", "add", "--name"];
        line.extend(more);
        world.run(&line)
    };
    let first = provider(&[
        "Harbour House",
        "--kind",
        "hostel",
        "--high-risk",
        "no",
        "--council-referrals-only",
        "yes",
    ]);
    assert_eq!(first.code, 0, "{}", first.stderr);
    let again = provider(&["HARBOUR  HOUSE", "--phone", "01234"]);
    assert_eq!(again.code, 1);
    assert!(
        again
            .stderr
            .contains("O000001 is a provider of the same name"),
        "{}",
        again.stderr
    );
    assert!(
        again.stderr.contains("directory provider edit O000001"),
        "{}",
        again.stderr
    );
    let other_kind = provider(&["Harbour House", "--kind", "charity"]);
    assert_eq!(other_kind.code, 0, "{}", other_kind.stderr);
    assert!(
        other_kind.stderr.contains("like that of O000001"),
        "{}",
        other_kind.stderr
    );
    world.ok(&["undo", "--yes"]);
    let near = provider(&["Harbor House"]);
    assert_eq!(near.code, 0);
    assert!(
        near.stderr.contains("like that of O000001"),
        "{}",
        near.stderr
    );
    world.ok(&["undo", "--yes"]);

    let refer = |to: &str| {
        world
            .run(&[
                "referral",
                "add",
                WHO,
                "--kind",
                "supported-housing",
                "--to",
                to,
                "--dry-run",
            ])
            .stderr
    };
    for to in ["O000001", "Harbour House", "harbour house"] {
        let said = refer(to);
        assert!(
            said.contains("O000001 may refuse: it takes referrals from councils only"),
            "{to}: {said}"
        );
    }
    let said = refer("Harbor House");
    assert!(
        said.contains("a provider of nearly this name: O000001"),
        "{said}"
    );
    assert!(
        !refer("Mill Lane").contains("warning"),
        "{}",
        refer("Mill Lane")
    );
}
