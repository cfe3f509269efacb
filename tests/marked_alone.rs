//! A mark on an action is not the thing itself: what a list goes by, and what it does not.

use crate::support::{World, do_all, only, said};

const REFER: &str = "A1234BC/refer-duty-to-refer";
const WAIVE: [&str; 4] = ["waive", REFER, "--reason", "no need"];
const POSTPONE: [&str; 6] = [
    "postpone",
    REFER,
    "--to",
    "1/12/2026",
    "--reason",
    "council shut",
];

fn at_risk() -> World {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 20/11/2026",
            "consent A1234BC given --on 20/11/2026",
        ],
    );
    world
}

#[test]
fn a_referral_that_is_waived_or_postponed_stays_to_be_made() {
    for (marked, word) in [(&WAIVE[..], "waived"), (&POSTPONE, "postponed")] {
        for (out, left) in [
            ("risk A1234BC ended", true),
            ("consent A1234BC refused", true),
            ("note A1234BC rang", false),
        ] {
            let world = at_risk();
            let told = said(&world, marked);
            for part in [
                &format!("{REFER} is {word}, but A1234BC stays under \"Refer now\""),
                "`today` and `window`",
                "`resettle referral sent`, `resettle consent A1234BC refused` or `resettle risk A1234BC ended`",
            ] {
                assert!(told.contains(part), "{part}: {told}");
            }
            for list in ["today", "window"] {
                assert!(world.ok(&[list]).contains("Refer now"), "{list}");
            }
            do_all(&world, &[out]);
            for list in ["today", "window"] {
                let gone = !world.ok(&[list]).contains("Refer now");
                assert_eq!(gone, left, "{list} after {out}");
            }
        }
    }
}

#[test]
fn a_rehearsed_mark_is_warned_of_as_one_that_would_be() {
    for (marked, word) in [
        (&WAIVE[..], "waived"),
        (&POSTPONE, "postponed"),
        (&["done", REFER], "marked as done"),
    ] {
        let world = at_risk();
        let rehearsed: Vec<&str> = marked.iter().chain(&["--dry-run"]).copied().collect();
        let told = said(&world, &rehearsed);
        for part in [
            &format!("{REFER} would be {word}, but"),
            "A1234BC would stay under \"Refer now\"",
        ] {
            assert!(told.contains(part), "{part}: {told}");
        }
        let row = only(world.rows(&["window"]));
        assert_eq!(row["marked"], serde_json::Value::Null);
        assert_eq!(row["postponed_to"], serde_json::Value::Null);
    }
}

#[test]
fn a_mark_stands_beside_the_window_and_takes_nobody_out_of_it() {
    const DONE: [&str; 2] = ["done", REFER];
    for (marked, words, word) in [
        (&WAIVE[..], "waived", "waived"),
        (&DONE, "marked done", "done"),
    ] {
        let world = at_risk();
        let before = only(world.rows(&["window"]));
        assert_eq!(before["marked"], serde_json::Value::Null);
        said(&world, marked);
        let after = only(world.rows(&["window"]));
        assert_eq!(after["marked"], word);
        for field in ["refer_by", "days_overdue", "state"] {
            assert_eq!(after[field], before[field], "{field}");
        }
        for page in [&["window"][..], &["today"], &["A1234BC"]] {
            let page = world.ok(page);
            assert!(page.contains(words), "{words}: {page}");
        }
        // Taken back, it is not said any more; and of a referral that was sent nothing is.
        do_all(&world, &["reopen A1234BC/refer-duty-to-refer"]);
        assert!(!world.ok(&["window"]).contains(words));
        said(&world, marked);
        do_all(
            &world,
            &[
                "referral add A1234BC --to Medway",
                "referral sent A1234BC --method email",
            ],
        );
        let sent = only(world.rows(&["window", "A1234BC"]));
        assert_eq!(sent["marked"], serde_json::Value::Null);
        assert!(!world.ok(&["A1234BC"]).contains(words), "{words}");
    }
}

#[test]
fn nobody_is_warned_of_a_list_that_nobody_is_in() {
    let world = at_risk();
    do_all(
        &world,
        &[
            "referral add A1234BC --to Medway",
            "referral sent A1234BC --method email",
        ],
    );
    assert!(!world.ok(&["today"]).contains("Refer now"));
    let world = World::sentenced().on("2026-10-10");
    do_all(&world, &["risk A1234BC yes --on 6/10/2026"]);
    let told = said(&world, &WAIVE);
    assert!(!told.contains("warning"), "{told}");
    // What no list goes by is settled by a mark.
    do_all(&world, &["todo A1234BC ring --due 20/10/2026"]);
    let told = said(
        &world,
        &["waive", "A1234BC/todo/D000001", "--reason", "moved"],
    );
    assert!(!told.contains("warning"), "{told}");
}

#[test]
fn a_question_and_a_silence_stay_where_they_are_too() {
    let world = World::sentenced();
    let told = said(
        &world,
        &[
            "waive",
            "A1234BC",
            "ask-about-home-on-release",
            "--reason",
            "known",
        ],
    );
    assert!(told.contains("stays under \"Ask first\""), "{told}");
    assert!(
        told.contains("`resettle risk A1234BC yes` or `none`"),
        "{told}"
    );
    assert!(world.ok(&["today"]).contains("Ask first"));

    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 20/10/2026",
            "consent A1234BC given --on 20/10/2026",
            "referral add A1234BC --to Medway --sent 27/10/2026 --method email",
        ],
    );
    let told = said(
        &world,
        &[
            "waive",
            "A1234BC",
            "chase-council-answer",
            "--reason",
            "later",
        ],
    );
    let stays = "R000001 stays under \"Councils and providers to chase\"";
    assert!(told.contains(stays), "{told}");
    let to_chase = "Councils and providers to chase";
    assert!(world.ok(&["today"]).contains(to_chase));
    do_all(&world, &["referral acknowledged R000001"]);
    assert!(!world.ok(&["today"]).contains(to_chase));
}

#[test]
fn what_is_put_off_beyond_the_release_day_says_so() {
    let world = at_risk();
    do_all(&world, &["todo A1234BC ring --due 1/12/2026"]);
    let put_off = |to: &str| {
        let line = [
            "postpone",
            "A1234BC/todo/D000001",
            "--to",
            to,
            "--reason",
            "busy",
        ];
        said(&world, &line)
    };
    let told = put_off("5/1/2027");
    assert!(
        told.contains("the release day of A1234BC is Thu 17 Dec 2026, before Tue 5 Jan 2027, to which A1234BC/todo/D000001 is put off"),
        "{told}"
    );
    for day in ["10/12/2026", "17/12/2026"] {
        let told = put_off(day);
        assert!(!told.contains("warning"), "{day}: {told}");
    }
    // What is to be done only after release is not late by being so.
    do_all(&world, &["todo A1234BC visit --due 20/1/2027"]);
    let line = [
        "postpone",
        "A1234BC/todo/D000002",
        "--to",
        "27/1/2027",
        "--reason",
        "busy",
    ];
    let told = said(&world, &line);
    assert!(!told.contains("warning"), "{told}");
    // Without a release day there is nothing to be before.
    do_all(&world, &["dates A1234BC crd none"]);
    let told = put_off("6/1/2027");
    assert!(!told.contains("release day"), "{told}");
}

#[test]
fn what_is_done_cannot_be_waived_after() {
    let world = at_risk();
    let asked = "A1234BC/ask-about-home-on-release";
    assert!(world.ok(&["explain", asked]).contains("done"));
    let refused = world.fails(1, &["waive", asked, "--reason", "rang"]);
    assert!(refused.contains("is done since"), "{refused}");
}

#[test]
fn done_says_too_which_list_it_leaves_somebody_in() {
    let told = said(&at_risk(), &["done", REFER]);
    assert!(
        told.contains("until then A1234BC stays under \"Refer now\""),
        "{told}"
    );
}

#[test]
fn what_was_put_off_to_before_release_is_told_of_when_release_comes_before_it() {
    let world = at_risk();
    said(&world, &POSTPONE);
    for (day, told) in [
        ("10/12/2026", false),
        ("26/11/2026", true),
        // It was so already.
        ("25/11/2026", false),
    ] {
        let moved = world.ok(&["dates", "A1234BC", "crd", day]);
        let moved = moved.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_told =
            moved.contains("put off to Tue 1 Dec 2026, which is after release on Thu 26 Nov 2026");
        assert_eq!(is_told, told, "{day}: {moved}");
    }
}

#[test]
fn what_is_done_is_not_told_as_gone_when_nobody_asks_for_it_any_more() {
    let world = at_risk();
    world.ok(&["protocol", "use", "noms-2007", "--from", "1/9/2026"]);
    let asked = |id: &str| {
        let list = [
            "due",
            "--within",
            "400",
            "--undated",
            "--protocol",
            "noms-2007",
        ];
        let only = serde_json::json!(["noms-2007"]);
        let mut rows = world.rows(&list).into_iter();
        rows.find(|row| row["protocols"] == only && row["id"] != id)
            .expect("an action that nobody else asks for")
    };
    let done = asked("");
    let left = asked(done["id"].as_str().unwrap());
    said(&world, &["done", done["id"].as_str().unwrap()]);
    let drop = "protocol drop noms-2007 --for A1234BC --reason moved --from 1/9/2026";
    let moved = world.ok(&drop.split(' ').collect::<Vec<_>>());
    let moved = moved.split_whitespace().collect::<Vec<_>>().join(" ");
    let gone = |row: &serde_json::Value| {
        moved.contains(&format!("gone: {}", row["title"].as_str().unwrap()))
    };
    assert!(gone(&left) && !gone(&done), "{left} {done}\n{moved}");
}
