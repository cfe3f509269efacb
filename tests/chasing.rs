//! The page of a referral and the lists of actions give one answer on every day; a try that is recorded moves the chase; nobody
//! is left out of those to chase.

use crate::referral_path::words;
use crate::support::{World, do_all, only};
use serde_json::Value;

fn say(world: &World, line: &str) -> String {
    world.ok(&words(line))
}

/// Somebody at risk with consent, and a referral to Braintree sent on Mon 2 Nov 2026.
fn referred() -> World {
    let world = World::new();
    for line in [
        "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Braintree --born 1/2/1990",
        "sentence A1234BC --on 5/10/2026 --length 8m --crd 17/12/2026",
        "risk A1234BC yes --on 5/10/2026",
        "consent A1234BC given --on 5/10/2026",
        "referral add A1234BC --to Braintree",
        "referral sent R000001 --on 2/11/2026",
    ] {
        say(&world, line);
    }
    world
}

/// What the page of the referral, the lists and the explanation say on a day.
#[derive(Debug, PartialEq)]
struct Answers {
    outcome: Value,
    state: Value,
    refer_again: bool,
    page_asks: bool,
    explained: Option<Value>,
    window: Value,
    /// The same from a list of everybody and from the records of one person.
    all_agree: bool,
}

fn on_day(world: &World, day: &str) -> Answers {
    let at = |line: &str| -> Vec<Value> { world.rows(&words(&format!("{line} --today {day}"))) };
    let shown = only(at("referral show R000001"));
    let has = |rows: &[Value]| rows.iter().any(|row| row["action"] == "refer-again");
    let lists = ["overdue --undated", "due --undated", "today"].map(|line| has(&at(line)));
    let page = say(world, &format!("A1234BC --today {day}"));
    let explained = world.run(&words(&format!(
        "explain A1234BC/refer-again --format json --today {day}"
    )));
    let explained: Option<Value> = (explained.code == 0)
        .then(|| serde_json::from_str(&explained.stdout).expect("the answer is JSON"));
    let windows = [
        only(at("window --all")),
        only(at("window A1234BC")),
        only(at("A1234BC")),
    ];
    let states = windows.clone().map(|row| row["state"].clone());
    Answers {
        outcome: shown["outcome"].clone(),
        state: shown["state"].clone(),
        refer_again: lists[0],
        page_asks: page.contains("(refer-again"),
        explained: explained.map(|answer| answer["state"].clone()),
        window: states[0].clone(),
        all_agree: lists == [lists[0]; 3] && states.iter().all(|state| *state == states[0]),
    }
}

#[test]
fn what_a_council_had_decided_on_a_day_is_one_answer_everywhere() {
    let world = referred();
    for line in [
        "referral acknowledged R000001 --on 3/11/2026",
        "referral refused R000001 --why not-eligible --on 5/11/2026",
        "referral review R000001 asked --on 6/11/2026",
        "referral review R000001 answered --result changed --on 16/11/2026",
        "referral accepted R000001 --duty relief --on 18/11/2026",
    ] {
        say(&world, line);
    }
    let before = on_day(&world, "2026-11-04");
    assert_eq!(before.outcome, Value::Null, "{before:?}");
    assert!(!before.refer_again && before.all_agree, "{before:?}");
    for day in ["2026-11-05", "2026-11-10", "2026-11-15"] {
        let between = on_day(&world, day);
        assert_eq!(between.outcome, "Not eligible", "{day}: {between:?}");
        assert_eq!(between.state, "over", "{day}: {between:?}");
        assert!(
            between.refer_again && between.page_asks,
            "{day}: {between:?}"
        );
        assert_eq!(between.explained, Some("open".into()), "{day}: {between:?}");
        assert_eq!(between.window, "referred", "{day}: {between:?}");
        assert!(between.all_agree, "{day}: {between:?}");
    }
    for (day, outcome) in [
        ("2026-11-16", "Changed on review"),
        ("2026-11-18", "Accepted - relief duty"),
        ("2026-11-22", "Accepted - relief duty"),
    ] {
        let after = on_day(&world, day);
        assert_eq!(after.outcome, outcome, "{day}: {after:?}");
        assert_eq!(after.state, "answered", "{day}: {after:?}");
        assert!(!after.refer_again && !after.page_asks, "{day}: {after:?}");
        assert_eq!(after.window, "referred", "{day}: {after:?}");
        assert!(after.all_agree, "{day}: {after:?}");
    }
}

/// How the chase of the council stands in the lists, on a day.
fn chase(world: &World, list: &str) -> Option<(Value, Value)> {
    let mut rows = world.rows(&words(list)).into_iter();
    let row = rows.find(|row| row["action"] == "chase-council-answer")?;
    Some((row["due_on"].clone(), row["original_due_on"].clone()))
}

#[test]
fn a_try_moves_the_chase_to_the_next_day_of_the_list_of_whom_to_chase() {
    let world = referred();
    let late = chase(&world, "overdue");
    assert_eq!(late, Some(("2026-11-09".into(), Value::Null)));
    // Tried on Thu 12 Nov, with no next day said: five working days.
    say(&world, "referral chase R000001 --how email --on 12/11/2026");
    let row = only(world.rows(&words("referral chase")));
    assert_eq!(row["due_on"], "2026-11-19");
    let late = chase(&world, "overdue");
    assert_eq!(late, Some(("2026-11-19".into(), "2026-11-09".into())));
    let why = say(&world, "explain A1234BC/chase-council-answer --width 120");
    assert!(
        why.contains("chased on") && why.contains("5 working days (our standard)"),
        "{why}"
    );
    // Tried again, with the next day said.
    say(
        &world,
        "referral chase R000001 --how telephone --next 25/11/2026",
    );
    assert_eq!(chase(&world, "overdue"), None);
    let due = chase(&world, "due");
    assert_eq!(due, Some(("2026-11-25".into(), "2026-11-09".into())));
    let why = say(&world, "explain A1234BC/chase-council-answer --width 120");
    assert!(why.contains("the next day was set then"), "{why}");
    assert!(say(&world, "A1234BC --width 160").contains("the next day was set then"));
    // On the day before the try the lists say what they said then.
    let then = chase(&world, "overdue --today 2026-11-21");
    assert_eq!(then, Some(("2026-11-19".into(), "2026-11-09".into())));
    // Taken higher, it is moved again, and one list agrees with the other.
    let world = world.on("2026-11-27");
    assert!(chase(&world, "overdue").is_some());
    say(&world, "referral escalate R000001 --to |Head of options|");
    assert_eq!(chase(&world, "overdue"), None);
    let due = chase(&world, "due").expect("it is due").0;
    let row = only(world.rows(&words("referral chase --all")));
    assert_eq!((&row["due_on"], &due), (&"2026-12-04".into(), &due));
    assert_eq!(row["due_on"], due);
    say(&world, "referral acknowledged R000001");
    assert_eq!(chase(&world, "due"), None);
    let done = say(&world, "explain A1234BC/chase-council-answer");
    assert!(done.contains("done"), "{done}");
}

#[test]
fn today_leaves_nobody_out_of_those_to_chase() {
    let world = World::new();
    for nth in 0..13 {
        let who = format!("A12{nth:02}BC");
        let lines = [
            format!(
                "receive {who} --surname Example --at Elmley --on 1/9/2026 --home Braintree --born 1/2/1990"
            ),
            format!("referral add {who} --to Braintree --consent written"),
            format!("referral sent {who} --on 2/11/2026"),
        ];
        let consent = format!("consent {who} given --on 5/10/2026");
        do_all(&world, &[&lines[0], &consent]);
        do_all(
            &world,
            &[lines[1].trim_end_matches(" --consent written"), &lines[2]],
        );
    }
    let page = say(&world, "today");
    assert!(page.contains("longest silent first: 13"), "{page}");
    assert!(
        page.contains("... and 3 more: resettle today --all"),
        "{page}"
    );
    let page = say(&world, "today --all");
    assert!(!page.contains(" more: resettle today"), "{page}");
    for nth in 1..=13 {
        let id = format!("R{nth:06}");
        assert!(page.contains(&id), "{id}: {page}");
    }
    // A protocol that gives one day brings them all up on the day after it.
    let listed = world.rows(&words("referral chase"));
    assert_eq!(listed.len(), 13);
    say(&world, "protocol use essex --from 1/10/2026");
    let page = say(&world, "today --today 4/11/2026");
    assert!(page.contains("longest silent first: 13"), "{page}");
    let listed = world.rows(&words("referral chase --today 4/11/2026"));
    assert_eq!(listed.len(), 13);
    assert_eq!(listed[0]["protocol"], "essex");
    // A try takes one off both.
    say(&world, "referral chase R000001 --how email");
    let page = say(&world, "today");
    assert!(page.contains("longest silent first: 12"), "{page}");
}

#[test]
fn an_appointment_of_which_nobody_knows_the_day_is_chased() {
    let world = World::sentenced();
    say(&world, "consent A1234BC given --on 5/10/2026");
    let file = world.file(
        "referrals.csv",
        "referral_id,prison_number,lha,lha_code,consent,consent_date,sent_date,method,ack_date,response_date,outcome,notes\n\
         R000001,A1234BC,Medway,E06000035,written,2026-10-05,2026-11-02,email,2026-11-03,2026-11-05,Appointment made,\n",
    );
    say(&world, &format!("import referrals {file} --yes"));
    let listed = world.rows(&words("referral chase"));
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0]["silent_since"], "2026-11-05");
    assert_eq!(world.rows(&words("referral list"))[0]["turn"], "council");
    let page = say(&world, "today");
    assert!(page.contains("longest silent first: 1"), "{page}");
    say(&world, "referral interview R000001 --on 25/11/2026");
    assert!(world.rows(&words("referral chase")).is_empty());
    assert_eq!(world.rows(&words("referral list"))[0]["turn"], "person");
}
