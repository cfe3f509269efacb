//! What a worker wrote over what a file brought stays when the same file comes again, night after night, and yields to a record
//! that says something new on a later day: answers of referrals, records, homes that have no id in their file.

use crate::referral_path::words;
use crate::support::{World, only};

pub const REFERRALS: &str = "referral_id,prison_number,lha,lha_code,consent,consent_date,sent_date,method,ack_date,response_date,outcome,notes";

/// Imports a file of a family on a day, and gives back what was said, on one line.
pub fn imported(world: &World, family: &str, text: &str, today: &str) -> String {
    let file = world.file(&format!("{family}.csv"), text);
    let ran = world.run(&["import", family, &file, "--yes", "--today", today]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let said = format!("{}{}", ran.stdout, ran.stderr);
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn referral(sent: &str, answered: &str, outcome: &str) -> String {
    format!(
        "{REFERRALS}\n\
         R000007,A1234BC,Medway,E06000035,written,2026-11-02,{sent},email,,{answered},{outcome},\n"
    )
}

/// The answer of the one referral, and its day, as they are exported.
pub fn answer(world: &World) -> (String, String) {
    let folder = world.path("exported");
    let _ = std::fs::remove_dir_all(&folder);
    world.ok(&["export", "folder", &folder.display().to_string()]);
    let text = std::fs::read_to_string(folder.join("referrals.csv")).expect("referrals");
    let row: Vec<&str> = text.lines().nth(1).expect("a row").split(',').collect();
    (row[10].to_owned(), row[9].to_owned())
}

pub fn told(outcome: &str, on: &str) -> (String, String) {
    (outcome.to_owned(), on.to_owned())
}

/// A council's answer as a worker writes it down.
pub fn answered_by_hand(world: &World, referral: &str, on: &str) {
    let answer = ["--outcome", "Not eligible", "--on", on];
    world.ok(&[&["referral", "responded", referral][..], &answer[..]].concat());
}

#[test]
fn an_answer_by_hand_stays_until_the_record_has_another() {
    let world = World::sentenced();
    let asked = referral("2026-11-06", "2026-11-12", "More information asked");
    imported(&world, "referrals", &asked, "2026-11-22");
    answered_by_hand(&world, "R000007", "20/11/2026");
    let by_hand = answer(&world);
    assert_eq!(by_hand.0, "Not eligible");
    for today in ["2026-11-22", "2026-11-23", "2026-12-01"] {
        let said = imported(&world, "referrals", &asked, today);
        assert!(said.contains("0 created, 0 updated"), "{said}");
        assert!(
            said.contains("A1234BC: kept what was written by hand in response_date, outcome"),
            "{said}"
        );
        assert_eq!(answer(&world), by_hand, "{today}");
    }
    // What is told on the day it was written by hand is not known later.
    let accepted = referral("2026-11-06", "2026-11-21", "Accepted - relief duty");
    let said = imported(&world, "referrals", &accepted, "2026-11-22");
    assert!(said.contains("was written by hand today"), "{said}");
    assert_eq!(answer(&world), by_hand);
    // A day later it is, and the answer and its day are one fact.
    imported(&world, "referrals", &accepted, "2026-11-26");
    assert_eq!(answer(&world), told("Accepted - relief duty", "2026-11-21"));
}

#[test]
fn a_day_alone_that_is_new_brings_its_answer() {
    let world = World::sentenced();
    let asked = |on: &str| referral("2026-11-06", on, "More information asked");
    imported(&world, "referrals", &asked("2026-11-12"), "2026-11-22");
    answered_by_hand(&world, "R000007", "20/11/2026");
    imported(&world, "referrals", &asked("2026-11-24"), "2026-11-25");
    assert_eq!(answer(&world), told("More information asked", "2026-11-24"));
}

#[test]
fn a_draft_of_a_file_that_was_sent_by_hand_is_the_same_referral() {
    let world = World::sentenced();
    for line in [
        "risk A1234BC yes --on 6/10/2026",
        "consent A1234BC given --on 7/10/2026",
    ] {
        world.ok(&words(line));
    }
    let draft = format!(
        "{REFERRALS},kind,receiver,drafted_date\n\
         ,A1234BC,Medway,E06000035,,,,,,,,,duty-to-refer,,2026-11-10\n"
    );
    imported(&world, "referrals", &draft, "2026-11-22");
    let id = only(world.rows(&["referral", "list", "A1234BC"]))["id"].clone();
    let id = id.as_str().expect("an id");
    world.ok(&["referral", "sent", id, "--on", "20/11/2026"]);
    for today in ["2026-11-22", "2026-11-23"] {
        let said = imported(&world, "referrals", &draft, today);
        assert!(said.contains("0 created, 0 updated"), "{said}");
        let row = only(world.rows(&["referral", "list", "A1234BC"]));
        assert_eq!(row["sent_on"], "2026-11-20");
    }
}

/// What stands in a field of the one debt.
pub fn debt(world: &World, field: &str) -> String {
    only(world.rows(&["debt", "list", "A1234BC", "--names"]))[field].to_string()
}

#[test]
fn a_record_that_a_worker_put_right_stays_so() {
    for id in ["K000001", ""] {
        let world = World::sentenced();
        let debts = |amount: &str, to: &str| {
            format!(
                "id,prison_number,kind,owed_to,amount,as_at,cleared\n\
                 {id},A1234BC,loan,{to},{amount},2026-11-01,\n"
            )
        };
        let first = debts("100.00", "Harbour Credit");
        imported(&world, "debts", &first, "2026-11-22");
        let own = debt(&world, "id").replace('"', "");
        world.ok(&["debt", "edit", &own, "--amount", "140"]);
        for today in ["2026-11-22", "2026-11-23", "2026-11-24"] {
            let said = imported(&world, "debts", &first, today);
            assert!(said.contains("0 created, 0 updated"), "{id}: {said}");
            assert!(
                said.contains("kept what was written by hand in amount"),
                "{said}"
            );
            assert_eq!(debt(&world, "amount_pence"), "14000");
        }
        if id.is_empty() {
            continue;
        }
        // Another value of the record does not bring the old amount with it; another amount counts.
        imported(
            &world,
            "debts",
            &debts("100.00", "Quay Credit"),
            "2026-11-25",
        );
        assert_eq!(debt(&world, "owed_to"), "\"Quay Credit\"");
        assert_eq!(debt(&world, "amount_pence"), "14000");
        imported(
            &world,
            "debts",
            &debts("90.00", "Quay Credit"),
            "2026-11-26",
        );
        assert_eq!(debt(&world, "amount_pence"), "9000");
    }
}

#[test]
fn what_cannot_stand_beside_what_was_written_by_hand_is_no_mistake_of_the_file() {
    let world = World::sentenced();
    let needs = |since: &str, until: &str| {
        format!("id,prison_number,kind,since,until\nK000001,A1234BC,alcohol,{since},{until}\n")
    };
    imported(&world, "needs", &needs("2026-09-01", ""), "2026-11-22");
    world.ok(&["need", "edit", "K000001", "--since", "1/11/2026"]);
    let said = imported(
        &world,
        "needs",
        &needs("2026-09-01", "2026-10-15"),
        "2026-11-23",
    );
    assert!(said.contains("beside what was written by hand"), "{said}");
    assert!(said.contains("0 created, 0 updated"), "{said}");
    let need = only(world.rows(&["need", "list", "A1234BC"]));
    assert_eq!(need["since"], "2026-11-01");
    assert!(need["until"].is_null(), "{need}");
}

#[test]
fn a_home_without_an_id_that_was_put_right_is_not_there_twice() {
    let world = World::sentenced();
    let homes = "prison_number,tenure,landlord,address,start_date\n\
                 A1234BC,private-rented,Harbourside Lettings,\"60A Hatherling Crescent, Ashford\",2022-03-19\n";
    imported(&world, "tenancies", homes, "2026-11-22");
    for part in [
        ["--landlord", "Harbourside"],
        ["--address", "60 Hatherling Crescent, Ashford"],
        ["--started", "1/4/2022"],
    ] {
        world.ok(&["tenancy", "edit", "T000001", part[0], part[1]]);
        for today in ["2026-11-22", "2026-11-23"] {
            let said = imported(&world, "tenancies", homes, today);
            assert!(said.contains("0 created, 0 updated"), "{part:?}: {said}");
        }
    }
}

#[test]
fn what_was_written_by_hand_goes_over_with_the_record_to_another_number() {
    let world = World::sentenced();
    let asked = referral("2026-11-06", "2026-11-12", "More information asked");
    imported(&world, "referrals", &asked, "2026-11-22");
    answered_by_hand(&world, "R000007", "20/11/2026");
    world.ok(&words(
        "receive A1234BD --surname Example --at Elmley --on 1/3/2026 --born 1/2/1990",
    ));
    world.ok(&["release", "A1234BD", "--on", "1/4/2026"]);
    world.ok(&["prisoner", "merge", "A1234BC", "A1234BD", "--yes"]);
    let said = imported(&world, "referrals", &asked, "2026-11-23");
    assert!(
        said.contains("A1234BD: kept what was written by hand in response_date, outcome"),
        "{said}"
    );
    assert_eq!(answer(&world).0, "Not eligible");
}

#[test]
fn of_many_people_the_first_are_named() {
    let world = World::new();
    let mut rows = REFERRALS.to_owned();
    for nth in 0..13 {
        let number = format!("A{nth:04}BC");
        let line = format!(
            "receive {number} --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990"
        );
        world.ok(&words(&line));
        rows.push_str(&format!(
            "\nR{nth:06},{number},Medway,E06000035,written,2026-11-02,2026-11-06,email,,2026-11-12,More information asked,"
        ));
    }
    imported(&world, "referrals", &rows, "2026-11-22");
    for nth in 0..13 {
        answered_by_hand(&world, &format!("R{nth:06}"), "20/11/2026");
    }
    let said = imported(&world, "referrals", &rows, "2026-11-23");
    assert_eq!(
        said.matches("kept what was written by hand").count(),
        10,
        "{said}"
    );
    assert!(said.contains("... and of 3 more people"), "{said}");
}

#[test]
fn somebody_whose_surname_and_birth_were_put_right_is_nobody_else() {
    let world = World::new();
    let prisoners = |surname: &str, born: &str| {
        format!(
            "prison_number,surname,forenames,dob,reception_date,establishment_code\n\
             A1234BC,{surname},Ann,{born},2026-09-01,EYI\n"
        )
    };
    let first = prisoners("Example", "1990-02-01");
    imported(&world, "prisoners", &first, "2026-11-22");
    let put_right = "prisoner edit A1234BC --surname Sample --born 2/1/1990";
    world.ok(&words(put_right));
    for today in ["2026-11-22", "2026-11-23"] {
        let said = imported(&world, "prisoners", &first, today);
        assert!(said.contains("0 created, 0 updated"), "{said}");
    }
    let file = world.file("other.csv", prisoners("Another", "1985-05-05"));
    let refused = world.run(&["import", "prisoners", &file, "--today", "2026-11-24"]);
    assert_eq!(refused.code, 1, "{}", refused.stdout);
}

#[test]
fn the_end_of_a_home_does_not_come_back_as_a_fact_of_its_own() {
    let world = World::sentenced();
    let homes = "tenancy_id,prison_number,tenure,address,start_date,end_date\n\
                 T000001,A1234BC,council,1 Quay Road,2020-01-06,2026-11-10\n";
    let events = "event_id,prison_number,event_date,event_type,detail,old_value,new_value,recorded_by\n\
                  E1,A1234BC,2026-11-10,TENANCY_ENDED,surrendered,,,team\n";
    imported(&world, "tenancies", homes, "2026-11-22");
    imported(&world, "events", events, "2026-11-22");
    world.ok(&["tenancy", "end", "T000001", "--on", "16/11/2026"]);
    for today in ["2026-11-22", "2026-11-23"] {
        let said = imported(&world, "events", events, today);
        assert!(said.contains("0 created, 0 updated"), "{said}");
    }
    let ends = world.ok(&["timeline", "A1234BC"]);
    assert!(!ends.contains("10 Nov"), "{ends}");
}

#[test]
fn a_record_that_was_taken_back_does_not_come_again_until_the_file_says_something_new() {
    for id in ["K000001", ""] {
        let world = World::sentenced();
        let debts = |amount: &str| {
            format!(
                "id,prison_number,kind,owed_to,amount,as_at,cleared\n\
                 {id},A1234BC,loan,Harbour Credit,{amount},2026-11-01,\n"
            )
        };
        let first = debts("100.00");
        imported(&world, "debts", &first, "2026-11-22");
        let own = debt(&world, "id").replace('"', "");
        // What was put right before does not hide what the file says.
        world.ok(&["debt", "edit", &own, "--amount", "140"]);
        world.ok(&["debt", "remove", &own]);
        for today in ["2026-11-22", "2026-11-23", "2026-11-24"] {
            let said = imported(&world, "debts", &first, today);
            assert!(said.contains("0 created, 0 updated"), "{id}: {said}");
            assert!(
                said.contains("written by hand in debt taken back"),
                "{said}"
            );
            assert!(world.rows(&["debt", "list", "A1234BC"]).is_empty());
        }
        imported(&world, "debts", &debts("90.00"), "2026-11-25");
        assert_eq!(debt(&world, "amount_pence"), "9000");
        world.ok(&["undo", "--yes"]);
        world.ok(&["undo"]);
        imported(&world, "debts", &first, "2026-11-26");
        assert_eq!(
            debt(&world, "amount_pence"),
            "14000",
            "it was never taken back"
        );
    }
}

#[test]
fn a_sentence_by_hand_stays_beside_a_file_of_custody_too() {
    let world = World::new();
    let prisoners = "prison_number,surname,dob,reception_date,establishment_code\n\
                     A1234BC,Example,1990-02-01,2026-09-01,EYI\n";
    imported(&world, "prisoners", prisoners, "2026-11-20");
    let custody = |length: &str| {
        format!(
            "prison_number,reception_date,kind,legal_status,sentence_type,sentence_date,sentence_length,sentence_days,remand_days,actual_release_date\n\
             A1234BC,2026-09-01,reception,Sentenced,Determinate,2026-10-05,{length},,,\n"
        )
    };
    let first = custody("8 months");
    imported(&world, "custody", &first, "2026-11-20");
    for line in [
        "sentence A1234BC --on 5/10/2026 --length 30w --today 2026-11-22",
        "release A1234BC --on 21/11/2026 --today 2026-11-22",
    ] {
        world.ok(&words(line));
    }
    for today in ["2026-11-22", "2026-11-23", "2026-11-24"] {
        let said = imported(&world, "custody", &first, today);
        assert!(said.contains("0 created, 0 updated"), "{said}");
        assert!(said.contains("sentence_length"), "{said}");
    }
    let said = imported(&world, "custody", &custody("9 months"), "2026-11-25");
    assert!(said.contains("0 created, 1 updated"), "{said}");
    assert!(
        said.contains("took the place of what was written by hand in sentence_length"),
        "{said}"
    );
    // What nothing new is said of is still as it was written.
    let case = world.json(&["A1234BC"]).to_string();
    assert!(case.contains("2026-11-21"), "{case}");
}

#[test]
fn somebody_recalled_who_was_sentenced_anew_is_taken_back_as_exported() {
    let world = World::with_forty();
    // Recalled on 17 November, with a CRD of the time before.
    world.ok(&["sentence", "A9221QY", "--length", "30w"]);
    let folder = world.path("out").display().to_string();
    world.ok(&["export", "folder", &folder]);
    let elsewhere = World::new();
    elsewhere.ok(&["import", "folder", &folder, "--yes"]);
    let again = elsewhere.path("again");
    elsewhere.ok(&["export", "folder", &again.display().to_string()]);
    for file in ["prisoners.csv", "custody.csv", "release-dates.csv"] {
        let read = |folder: &std::path::Path| std::fs::read_to_string(folder.join(file));
        let (then, now) = (read(folder.as_ref()), read(&again));
        assert_eq!(then.expect("a file"), now.expect("a file"), "{file}");
    }
    world.ok(&["import", "folder", &folder, "--yes"]);
}
