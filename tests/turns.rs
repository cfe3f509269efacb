//! A case takes a turn: it is closed, or somebody is recalled, moved or let go by a court. What that leaves open is said.

use crate::support::{World, do_all};

const WHO: &str = "A1234BC";

/// What a command answers, with its lines put together again wherever they were wrapped.
fn unwrapped(world: &World, arguments: &[&str]) -> String {
    let answer = world.ok(arguments);
    answer.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Sentenced, referred, with something late.
fn referred() -> World {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 1/10/2026",
            "consent A1234BC given --on 2/10/2026",
            "referral add A1234BC --to Medway",
            "referral sent A1234BC --on 1/11/2026",
            "todo A1234BC Ring-the-gate --due 20/11/2026",
        ],
    );
    world
}

fn nothing_is_due(world: &World) {
    for list in ["overdue", "due", "window"] {
        assert!(world.rows(&[list]).is_empty(), "{list}");
    }
}

#[test]
fn a_death_makes_everything_void_and_names_who_must_be_told() {
    let world = referred();
    assert!(!world.rows(&["overdue"]).is_empty());
    let before = world.rows(&["timeline", WHO]);
    let said = world.ok(&["close", WHO, "--reason", "died", "--dry-run"]);
    assert!(said.contains("Would become void"), "{said}");
    assert_eq!(world.rows(&["timeline", WHO]), before);
    let said = world.ok(&["close", WHO, "--reason", "died"]);
    for line in [
        "Void from now on",
        "Ring-the-gate, due Fri 20 Nov 2026",
        "Referrals still open",
        "R000001 duty-to-refer to Medway, sent Sun 1 Nov 2026",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    nothing_is_due(&world);
    let card = world.ok(&[WHO]);
    assert!(
        card.contains("no window counts") && !card.contains("LATE"),
        "{card}"
    );
    let later = world.on("2027-03-01");
    nothing_is_due(&later);
    let later = later.on("2026-11-22");
    later.ok(&["undo"]);
    assert_eq!(later.rows(&["timeline", WHO]), before);
}

#[test]
fn every_reason_has_its_word_and_old_ones_stay_readable() {
    let words = [
        ("deported", "deported"),
        ("acquitted", "acquitted"),
        ("transferred-out", "transferred out"),
        ("moved-away", "moved away"),
        ("finished", "finished"),
        ("housed", "finished"),
        ("declined", "declined help"),
        ("no-contact", "no further contact"),
        ("in-error", "recorded in error"),
    ];
    let world = referred();
    for (typed, kept) in words {
        world.ok(&["close", WHO, "--reason", typed]);
        assert!(world.ok(&[WHO]).contains(&format!(": {kept}")), "{typed}");
        nothing_is_due(&world);
        world.ok(&["undo"]);
    }
    let said = world.fails(2, &["close", WHO, "--reason", "other"]);
    assert!(said.contains("--note"), "{said}");
    world.fails(2, &["close", WHO, "--reason", "gone"]);
    world.ok(&["close", WHO, "--reason", "other", "--note", "Went abroad"]);
    assert!(world.ok(&["timeline", WHO]).contains("Went abroad"));
    let ran = world.run(&["close", WHO, "--reason", "deported"]);
    assert!(
        !ran.stdout.contains("Void"),
        "closed already: {}",
        ran.stdout
    );

    let old = World::sentenced();
    let file = old.file(
        "events.csv",
        "event_id,prison_number,event_date,event_type,detail\n9,A1234BC,2026-11-20,CLOSED,Left the area\n",
    );
    old.ok(&["import", "events", &file, "--yes"]);
    assert!(old.ok(&[WHO]).contains("Left the area"));
}

#[test]
fn a_court_lets_somebody_go_who_can_be_referred_at_once() {
    let world = World::new();
    do_all(
        &world,
        &[
            "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway",
            "tenancy add A1234BC --tenure council --authority Medway",
        ],
    );
    let release = [
        "release",
        WHO,
        "--from-court",
        "--to",
        "Homeless - Rough Sleeping",
    ];
    let said = unwrapped(&world, &release);
    for line in [
        "no release date was known",
        "can be referred at once: resettle referral add A1234BC",
        "nobody asked about the risk",
        "has not ended: T000001",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(world.ok(&["timeline", WHO]).contains("from court"));
    do_all(
        &world,
        &[
            "risk A1234BC yes",
            "consent A1234BC given",
            "referral add A1234BC --to Medway",
            "referral sent A1234BC",
        ],
    );
    assert!(world.rows(&["referral", "list"])[0]["sent_on"] == "2026-11-22");
    let housed = World::new();
    do_all(
        &housed,
        &["receive A1234BC --surname Example --on 1/9/2026"],
    );
    let said = housed.ok(&[
        "release",
        WHO,
        "--from-court",
        "--to",
        "Settled - Family/Friends",
    ]);
    assert!(!said.contains("referred at once"), "{said}");
}

#[test]
fn a_recall_says_what_it_ends_holds_and_opens() {
    let world = referred();
    let world = world.on("2026-12-20");
    do_all(
        &world,
        &["release A1234BC --on 17/12/2026 --bed-until 10/3/2027"],
    );
    world.ok(&[
        "referral",
        "responded",
        "R000001",
        "--outcome",
        "Accepted - relief duty",
    ]);
    let world = world.on("2027-01-10");
    let recall = ["recall", WHO, "--standard", "--on", "8/1/2027", "--dry-run"];
    let standard = unwrapped(&world, &recall);
    for line in [
        "the spell of Tue 1 Sep 2026 ended with the release on Thu 17 Dec 2026",
        // Released to a bed, and so not homeless: 20 Dec + 56: 11 to 31 Dec, 31 to 31 Jan, 14 to Sun 14 Feb.
        "on hold, in its relief period, 56 days to Sun 14 Feb 2027 (inferred: from acceptance)",
        "over 3 months",
        "short-stay bed (CAS3) until Wed 10 Mar 2027 is given up",
    ] {
        assert!(standard.contains(line), "{line}: {standard}");
    }
    let fixed = [
        "recall",
        WHO,
        "--fixed-term",
        "--release",
        "4/2/2027",
        "--on",
        "8/1/2027",
    ];
    let said = world.ok(&fixed);
    assert!(
        said.contains("window is open from the day of return"),
        "{said}"
    );
    assert!(!said.contains("over 3 months"), "{said}");
    let windows = world.rows(&["window", WHO]);
    assert_eq!(
        windows.len(),
        1,
        "the window of the bed is over: {windows:?}"
    );
    assert_eq!(windows[0]["state"], "open");
    assert_eq!(windows[0]["release_date"], "2027-02-04");
}

#[test]
fn a_transfer_asks_to_hand_the_case_on() {
    let world = referred();
    let said = unwrapped(&world, &["transfer", WHO, "--to", "Rochester"]);
    for line in [
        "nobody leads on housing",
        "R000001 duty-to-refer to Medway",
        "tell them where the person is now",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    world.ok(&["prisoner", "edit", WHO, "--lead", "Morgan Lead"]);
    let ran = world.run(&["transfer", WHO, "--to", "Cardiff"]);
    assert!(
        ran.stderr.contains("from HMP & YOI Rochester") || ran.stderr.contains("from Rochester"),
        "{}",
        ran.stderr
    );
    assert!(ran.stdout.contains("same as before"), "{}", ran.stdout);
    assert!(ran.stdout.contains("outside England"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("Morgan"), "{}", ran.stdout);
}
