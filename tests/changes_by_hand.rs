//! A day's changes, written down by hand from an empty store on.

use crate::support::World;

const WHO: &str = "A1234BC";

/// Somebody on remand since 1 September, sentenced with a CRD on Friday 18 December 2026.
fn sentenced() -> World {
    let world = World::new();
    world.ok(&[
        "receive",
        WHO,
        "--surname",
        "Example",
        "--at",
        "Elmley",
        "--on",
        "1/9/2026",
        "--home",
        "Medway",
        "--born",
        "1/2/1990",
    ]);
    world.ok(&[
        "sentence",
        WHO,
        "--on",
        "5/10/2026",
        "--length",
        "8 months",
        "--crd",
        "18/12/2026",
        "--sed",
        "18/8/2027",
    ]);
    world
}

fn window(world: &World) -> serde_json::Value {
    world.rows(&["window", WHO])[0].clone()
}

fn overdue_ids(world: &World) -> Vec<String> {
    world
        .rows(&["overdue"])
        .iter()
        .map(|row| row["id"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn from_reception_to_the_first_referral() {
    let world = sentenced();
    let row = window(&world);
    assert_eq!(
        row["release_date"], "2026-12-17",
        "a Friday becomes a Thursday"
    );
    assert_eq!(row["release_moved_from"], "2026-12-18");
    assert_eq!(row["release_basis"], "crd");
    assert_eq!(row["window_opens"], "2026-10-22");
    assert_eq!(row["risk"], "not-asked");
    assert_eq!(row["refer_by"], serde_json::Value::Null);

    world.ok(&["risk", WHO, "yes", "--on", "2/11/2026"]);
    let row = window(&world);
    assert_eq!(
        (&row["refer_by"], &row["days_overdue"], &row["blocked"]),
        (&"2026-11-02".into(), &20.into(), &"consent-needed".into())
    );
    assert_eq!(row["short_notice"], true);
    assert!(overdue_ids(&world).contains(&format!("{WHO}/refer-duty-to-refer")));

    world.ok(&["referral", "add", WHO, "--to", "medway council"]);
    let said = world.fails(1, &["referral", "sent", WHO]);
    assert!(said.contains("consent"), "{said}");
    world.ok(&["consent", WHO, "given", "--on", "yesterday"]);
    let said = world.fails(1, &["referral", "sent", WHO, "--on", "10/11/2026"]);
    assert!(said.contains("before consent"), "{said}");
    world.ok(&["referral", "sent", WHO, "--method", "email"]);
    let row = window(&world);
    assert_eq!(
        (&row["state"], &row["last_referral_on"]),
        (&"referred".into(), &"2026-11-22".into())
    );
    assert!(!overdue_ids(&world).contains(&format!("{WHO}/refer-duty-to-refer")));

    world.ok(&["referral", "acknowledged", WHO]);
    world.ok(&[
        "referral",
        "responded",
        WHO,
        "--outcome",
        "no local connection",
    ]);
    let listed = &world.rows(&["referral", "list", WHO])[0];
    assert_eq!(
        (&listed["state"], &listed["authority"], &listed["outcome"]),
        (
            &"over".into(),
            &"Medway".into(),
            &"No local connection".into()
        )
    );
    let due = world.rows(&["due", "--undated"]);
    assert!(
        due.iter().any(|row| row["action"] == "refer-again"),
        "{due:?}"
    );
}

#[test]
fn a_moved_date_says_what_moved_and_whose_window_it_opened() {
    let world = sentenced();
    world.ok(&["risk", WHO, "yes", "--on", "5/10/2026"]);
    world.ok(&["dates", WHO, "crd", "18/6/2027", "--known-on", "20/11/2026"]);
    assert_eq!(window(&world)["state"], "not-open");
    let rehearsed = world.ok(&["dates", WHO, "crd", "11/12/2026", "--dry-run"]);
    assert!(
        rehearsed.contains("What would move") && rehearsed.contains("window is now open"),
        "{rehearsed}"
    );
    assert_eq!(
        window(&world)["state"],
        "not-open",
        "a rehearsal changes nothing"
    );
    let asked = world.ok(&["window", WHO, "--if-release", "10/12/2026"]);
    assert!(asked.contains("window is now open"), "{asked}");
    let done = world.ok(&["dates", WHO, "crd", "11/12/2026"]);
    assert!(
        done.contains("What moved")
            && done.contains("Thu 10 Dec 2026")
            && done.contains("window is now open"),
        "{done}"
    );
    let row = window(&world);
    assert_eq!(
        (&row["state"], &row["release_date"], &row["refer_by"]),
        (&"open".into(), &"2026-12-10".into(), &"2026-11-22".into())
    );
    let history = world.rows(&["dates", WHO]);
    let crds: Vec<_> = history
        .iter()
        .filter(|row| row["which"] == "crd")
        .map(|row| row["day"].as_str().unwrap_or_default())
        .collect();
    assert_eq!(
        crds,
        ["2026-12-18", "2027-06-18", "2026-12-11"],
        "every date ever recorded is kept"
    );
}

#[test]
fn confirming_the_planned_day_does_not_start_the_count_again() {
    let world = sentenced();
    world.ok(&["risk", WHO, "yes", "--on", "5/10/2026"]);
    let before = window(&world)["refer_by"].clone();
    world.ok(&["dates", WHO, "confirmed", "17/12/2026"]);
    let row = window(&world);
    assert_eq!(
        (&row["refer_by"], &row["release_basis"]),
        (&before, &"confirmed".into())
    );
}

#[test]
fn refused_consent_blocks_and_is_never_overdue() {
    let world = sentenced();
    world.ok(&["risk", WHO, "yes", "--on", "5/10/2026"]);
    world.ok(&["consent", WHO, "refused", "--on", "6/10/2026"]);
    let row = window(&world);
    assert_eq!(
        (&row["blocked"], &row["days_overdue"]),
        (&"consent-refused".into(), &0.into())
    );
    assert!(!overdue_ids(&world).contains(&format!("{WHO}/refer-duty-to-refer")));
    let said = world.fails(1, &["referral", "add", WHO, "--to", "Medway"]);
    assert!(said.contains("refused"), "{said}");
    let said = world.fails(1, &["referral", "add", WHO, "--to", "Medway", "--sent"]);
    assert!(said.contains("refused"), "{said}");
    world.ok(&["consent", WHO, "given", "--oral"]);
    assert_eq!(
        window(&world)["days_overdue"],
        31,
        "given later, it is due on refer by again"
    );
}

#[test]
fn released_with_a_bed_and_recalled() {
    let world = sentenced();
    world.ok(&["risk", WHO, "yes", "--on", "5/10/2026"]);
    world.ok(&[
        "release",
        WHO,
        "--on",
        "20/11/2026",
        "--to",
        "CAS3",
        "--bed-until",
        "12/2/2027",
    ]);
    let rows = world.rows(&["window", WHO]);
    assert_eq!(rows[0]["state"], "released-unreferred");
    assert_eq!(
        (
            &rows[0]["release_basis"],
            &rows[0]["release_date"],
            &rows[0]["planned_release_date"]
        ),
        (
            &"released".into(),
            &"2026-11-20".into(),
            &"2026-12-17".into()
        )
    );
    assert_eq!(
        (
            &rows[1]["anchor"],
            &rows[1]["window_opens"],
            &rows[1]["state"]
        ),
        (&"bed-end".into(), &"2026-12-18".into(), &"not-open".into())
    );
    world.ok(&[
        "recall",
        WHO,
        "--fixed-term",
        "--release",
        "14/1/2027",
        "--on",
        "today",
    ]);
    let row = window(&world);
    assert_eq!(
        (&row["state"], &row["release_date"], &row["release_basis"]),
        (&"open".into(), &"2027-01-14".into(), &"confirmed".into())
    );
    assert_eq!(
        row["risk"], "not-asked",
        "what was asked in the earlier spell is not carried over"
    );
    let said = world.fails(1, &["recall", WHO]);
    assert!(said.contains("in custody since"), "{said}");
}

#[test]
fn transfer_note_close_and_prisoner() {
    let world = sentenced();
    world.ok(&["transfer", WHO, "--to", "RCI"]);
    world.ok(&["note", WHO, "Rang", "the", "council"]);
    world.ok(&[
        "prisoner",
        "edit",
        WHO,
        "--forenames",
        "Invented",
        "--crn",
        "x123456",
    ]);
    let person = &world.rows(&["prisoner", "list"])[0];
    assert!(
        person["establishment"]
            .as_str()
            .unwrap_or_default()
            .contains("Rochester"),
        "{person}"
    );
    assert_eq!(
        (&person["legal_status"], &person["reception_date"]),
        (&"Sentenced".into(), &"2026-09-01".into())
    );
    assert_eq!(person["name"], serde_json::Value::Null, "no name in a pipe");
    assert_eq!(
        world.rows(&["prisoner", "list", "--names"])[0]["name"],
        "Example, Invented"
    );
    assert_eq!(world.rows(&["prisoner", "find", "exam"]).len(), 1);
    assert_eq!(world.rows(&["prisoner", "find", "X123456"]).len(), 1);
    let timeline = world.rows(&["timeline", WHO]);
    assert!(
        timeline
            .iter()
            .any(|row| row["kind"] == "note" && row["what"] == "Rang the council")
    );
    assert!(timeline.iter().any(|row| row["kind"] == "window"));
    assert!(timeline.iter().any(|row| row["kind"] == "action"));
    world.ok(&["close", WHO, "--reason", "deported"]);
    assert_eq!(world.rows(&["overdue"]).len(), 0);
    assert_eq!(world.rows(&["window"]).len(), 0);
    world.ok(&["reopen", WHO, "--case"]);
    assert_eq!(world.rows(&["window"]).len(), 1);
    world.ok(&["prisoner", "add", "B1234CD", "--surname", "Single"]);
    assert_eq!(
        world.rows(&["window", "B1234CD"])[0]["state"],
        "no-release-date"
    );
}

#[test]
fn done_waived_postponed_and_to_dos() {
    let world = sentenced();
    let ask = format!("{WHO}/ask-about-home-on-release");
    assert!(
        overdue_ids(&world).contains(&ask),
        "{:?}",
        overdue_ids(&world)
    );
    world.ok(&["postpone", &ask, "--to", "+7d", "--reason", "in hospital"]);
    assert!(!overdue_ids(&world).contains(&ask));
    world.ok(&["reopen", WHO, "ask-about-home-on-release"]);
    assert!(overdue_ids(&world).contains(&ask));
    world.ok(&["waive", &ask, "--reason", "asked by another team"]);
    assert!(!overdue_ids(&world).contains(&ask));
    world.ok(&["reopen", &ask]);
    world.ok(&[
        "done",
        WHO,
        "ask-about-home-on-release",
        "--on",
        "yesterday",
    ]);
    assert!(!overdue_ids(&world).contains(&ask));
    let said = world.fails(1, &["done", WHO, "ask-about-home-on-relase"]);
    assert!(said.contains("nearest"), "{said}");
    world.ok(&["todo", WHO, "Ring the hostel", "--due", "+3d"]);
    let due = world.rows(&["due", "--names"]);
    let todo = due
        .iter()
        .find(|row| row["action"] == "todo")
        .expect("the to-do is due");
    assert_eq!(
        (&todo["title"], &todo["due_on"]),
        (&"Ring the hostel".into(), &"2026-11-25".into())
    );
    world.ok(&["done", todo["id"].as_str().expect("an id")]);
    assert!(
        !world
            .rows(&["due"])
            .iter()
            .any(|row| row["action"] == "todo")
    );
}

#[test]
fn everything_can_be_taken_back_and_put_back() {
    let world = World::with_forty();
    let state = |world: &World| {
        world.ok(&["window", "--all", "--format", "csv"])
            + &world.ok(&["overdue", "--format", "csv"])
    };
    let number = world.rows(&["window"])[0]["prison_number"]
        .as_str()
        .expect("a number")
        .to_owned();
    let mut states = vec![state(&world)];
    for arguments in [
        vec!["dates", &number, "confirmed", "24/12/2026"],
        vec!["risk", &number, "none"],
        vec!["holiday", "add", "7/12/2026", "Test Day"],
        vec!["note", &number, "one"],
        vec!["close", &number, "--reason", "died"],
    ] {
        world.ok(&arguments);
        states.push(state(&world));
    }
    for expected in states.iter().rev().skip(1) {
        world.ok(&["undo"]);
        assert_eq!(&state(&world), expected);
    }
    for expected in &states[1..] {
        world.ok(&["redo"]);
        assert_eq!(&state(&world), expected);
    }
    let said = world.fails(1, &["redo"]);
    assert!(said.contains("put back") || said.contains("redo"), "{said}");
    let log = world.rows(&["log"]);
    assert!(log.len() >= 15 && log.iter().all(|row| row["user"] == "tester"));
}

#[test]
fn a_backup_is_a_store_and_restores() {
    let world = World::with_forty();
    let copy = world.path("copy.db").display().to_string();
    world.ok(&["backup", &copy]);
    let before = world.ok(&["window", "--all", "--format", "csv"]);
    let number = world.rows(&["window"])[0]["prison_number"]
        .as_str()
        .expect("a number")
        .to_owned();
    world.ok(&["release", &number]);
    assert_ne!(world.ok(&["window", "--all", "--format", "csv"]), before);
    let said = world.fails(8, &["restore", &copy]);
    assert!(said.contains("--confirm"), "{said}");
    world.ok(&["restore", &copy, "--confirm", "resettle.db"]);
    assert_eq!(world.ok(&["window", "--all", "--format", "csv"]), before);
    let doctor = world.rows(&["doctor"]);
    assert!(doctor.iter().all(|row| row["ok"] == true), "{doctor:?}");
}

#[test]
fn the_past_can_be_read_as_it_was_known() {
    let world = sentenced();
    let before = world.ok(&["window", WHO, "--format", "json"]);
    let operation = world.rows(&["log"])[0]["operation"].to_string();
    world.ok(&["dates", WHO, "crd", "30/11/2026"]);
    assert_ne!(world.ok(&["window", WHO, "--format", "json"]), before);
    assert_eq!(
        world.ok(&["window", WHO, "--format", "json", "--as-at", &operation]),
        before
    );
    world.fails(2, &["risk", WHO, "none", "--as-at", &operation]);
}

#[test]
fn whoever_leaves_unreferred_stays_in_sight() {
    let world = sentenced();
    world.ok(&["risk", WHO, "yes", "--on", "5/10/2026"]);
    let said = world.ok(&["release", WHO, "--on", "yesterday"]);
    assert!(said.contains("Refer to the council: missed"), "{said}");
    let today = world.ok(&["today"]);
    assert!(
        today.contains("As soon as possible: 1") && today.contains("Refer now, late"),
        "{today}"
    );
    assert!(
        world.ok(&["overdue"]).contains("--undated"),
        "what has no day is not forgotten"
    );
    let row = &world.rows(&["window", WHO])[0];
    assert_eq!(
        (&row["state"], &row["days_overdue"]),
        (&"released-unreferred".into(), &30.into())
    );
    let row = &world.json(&["today"])["rows"][0];
    assert_eq!(
        (&row["action"], &row["section"]),
        (&"refer-now".into(), &"as-soon-as-possible".into())
    );
}

#[test]
fn a_mark_without_its_fact_is_warned_about() {
    let world = sentenced();
    let ran = world.run(&["done", WHO, "ask-about-home-on-release"]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.stderr.contains("warning:") && ran.stderr.contains("resettle risk"),
        "{}",
        ran.stderr
    );
    assert_eq!(world.rows(&["window", WHO])[0]["risk"], "not-asked");
}

#[test]
fn what_is_supposed_of_somebody_who_has_left_is_refused() {
    let world = sentenced();
    world.ok(&["release", WHO, "--on", "yesterday"]);
    let said = world.fails(1, &["window", WHO, "--if-release", "+10d"]);
    assert!(said.contains("was released on Sat 21 Nov 2026"), "{said}");
    let said = world.fails(1, &["overdue", "--establishment", "Elmly"]);
    assert!(said.contains("Elmley"), "{said}");
    assert_eq!(
        world
            .run(&["overdue", "--lead", "police", "--exit-code"])
            .code,
        0,
        "the code speaks of what is listed"
    );
}

#[test]
fn the_last_answer_of_a_day_counts() {
    let world = sentenced();
    let risk = |world: &World| window(world)["risk"].clone();
    for (answer, expected) in [
        ("yes", "yes"),
        ("none", "no"),
        ("yes", "yes"),
        ("no", "no"),
        ("yes", "yes"),
    ] {
        world.ok(&["risk", WHO, answer]);
        assert_eq!(risk(&world), expected, "after {answer}");
    }
    for (answer, blocked) in [
        ("refused", serde_json::json!("consent-refused")),
        ("given", serde_json::Value::Null),
        ("withdrawn", serde_json::json!("consent-refused")),
        ("given", serde_json::Value::Null),
    ] {
        world.ok(&["consent", WHO, answer]);
        assert_eq!(window(&world)["blocked"], blocked, "after {answer}");
    }
    for _ in 0..2 {
        world.ok(&["close", WHO, "--reason", "finished"]);
        assert_eq!(world.rows(&["window"]).len(), 0);
        world.ok(&["reopen", WHO, "--case"]);
        assert_eq!(world.rows(&["window"]).len(), 1);
    }
}

#[test]
fn what_is_entered_late_stands_where_it_belongs() {
    let world = sentenced();
    let place = |world: &World| {
        world.rows(&["prisoner", "list"])[0]["establishment"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    world.ok(&["transfer", WHO, "--to", "Leeds", "--on", "1/11/2026"]);
    world.ok(&["transfer", WHO, "--to", "Brixton", "--on", "1/10/2026"]);
    assert!(
        place(&world).contains("Leeds"),
        "a move entered late does not move the person back"
    );
    let october = world.on("2026-10-15");
    assert!(place(&october).contains("Brixton"), "{}", place(&october));
}

#[test]
fn spells_that_only_events_record_can_be_worked_with() {
    let world = World::new();
    let people = world.file("prisoners.csv", "prison_number,surname,dob,reception_date,legal_status,sentence_date,crd\nA1234BC,Example,1/2/1990,1/3/2026,Sentenced,1/3/2026,1/9/2026\n");
    let events = world.file("events.csv", "event_id,prison_number,event_date,event_type,detail,old_value,new_value,recorded_by\nE1,A1234BC,2026-09-01,RELEASED,,,,OMU\n");
    world.ok(&["import", "prisoners", &people]);
    world.ok(&["import", "events", &events]);
    assert_eq!(window(&world)["state"], "released-unreferred");
    world.ok(&[
        "recall",
        WHO,
        "--fixed-term",
        "--release",
        "14/1/2027",
        "--on",
        "20/11/2026",
    ]);
    assert_eq!(
        (&window(&world)["state"], &window(&world)["release_date"]),
        (&"open".into(), &"2027-01-14".into())
    );
    let said = world.fails(1, &["receive", WHO]);
    assert!(said.contains("in custody since Fri 20 Nov 2026"), "{said}");
}

#[test]
fn a_bed_that_ends_with_nobody_referred_asks_for_a_late_referral() {
    let world = sentenced();
    world.ok(&["risk", WHO, "yes", "--on", "5/10/2026"]);
    world.ok(&["consent", WHO, "given", "--on", "5/10/2026"]);
    world.ok(&[
        "referral",
        "add",
        WHO,
        "--to",
        "Medway",
        "--sent",
        "6/10/2026",
    ]);
    world.ok(&[
        "referral",
        "responded",
        WHO,
        "--outcome",
        "Plan agreed",
        "--on",
        "7/10/2026",
    ]);
    world.ok(&[
        "release",
        WHO,
        "--on",
        "20/10/2026",
        "--to",
        "CAS3",
        "--bed-until",
        "25/11/2026",
    ]);
    world.ok(&[
        "release",
        WHO,
        "--on",
        "20/10/2026",
        "--to",
        "CAS3",
        "--bed-until",
        "20/11/2026",
    ]);
    let beds: Vec<_> = world
        .rows(&["window", WHO])
        .into_iter()
        .filter(|row| row["anchor"] == "bed-end")
        .collect();
    assert_eq!(beds.len(), 1, "a bed said again corrects the one before");
    assert_eq!(
        (&beds[0]["release_date"], &beds[0]["state"]),
        (&"2026-11-20".into(), &"released-unreferred".into())
    );
    let open = world.rows(&["overdue", "--undated"]);
    assert!(
        open.iter().any(|row| row["action"] == "refer-now"),
        "{open:?}"
    );
}

#[test]
fn what_is_settled_is_not_called_late() {
    let world = sentenced();
    world.ok(&["risk", WHO, "yes", "--on", "5/10/2026"]);
    world.ok(&["consent", WHO, "refused", "--on", "6/10/2026"]);
    for action in ["ask-about-home-on-release", "refer-duty-to-refer"] {
        let explained = world.ok(&["explain", WHO, action]);
        let heading = explained.lines().nth(1).unwrap_or_default().to_owned();
        assert!(!heading.contains("late"), "{action}: {heading}");
    }
    assert!(world.ok(&["window", WHO]).contains("refused"));
}

#[test]
fn a_fixed_term_recall_is_inside_the_window_from_the_day_of_return() {
    let world = sentenced();
    world.ok(&["release", WHO, "--on", "1/11/2026"]);
    world.ok(&["recall", WHO, "--fixed-term", "--on", "20/11/2026"]);
    let row = window(&world);
    assert_eq!(
        (&row["state"], &row["release_date"], &row["window_opens"]),
        (
            &"open".into(),
            &serde_json::Value::Null,
            &"2026-11-20".into()
        )
    );
    world.ok(&["risk", WHO, "yes", "--on", "20/11/2026"]);
    let row = window(&world);
    assert_eq!(
        (&row["refer_by"], &row["days_overdue"]),
        (&"2026-11-20".into(), &2.into())
    );
    let late = world.rows(&["overdue"]);
    let refer = late
        .iter()
        .find(|row| row["action"] == "refer-duty-to-refer")
        .expect("the list says the same");
    assert_eq!(refer["days_overdue"], 2);
    assert!(
        world
            .rows(&["window"])
            .iter()
            .any(|row| row["prison_number"] == WHO)
    );
}
