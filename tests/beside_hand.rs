//! What was written by hand beside files that are not quite those of yesterday: rows that are refused, rows without ids, events
//! without the id of their referral, records that only hands have written; and what is said of it.

use crate::kept_by_hand::{REFERRALS, answer, answered_by_hand, debt, imported, referral, told};
use crate::referral_path::words;
use crate::support::World;

const NEEDS: &str = "id,prison_number,kind,since,until";

fn needs(rows: &str) -> String {
    format!("{NEEDS}\n{rows}")
}

#[test]
fn a_row_that_is_not_taken_does_not_take_what_was_written_by_hand_with_it() {
    let world = World::sentenced();
    let first = needs("K000001,A1234BC,alcohol,2026-09-01,2026-11-15\n");
    imported(&world, "needs", &first, "2026-11-22");
    world.ok(&words(
        "need edit K000001 --since 1/11/2026 --until 20/11/2026",
    ));
    // Beside a first day by hand this last day cannot be; another row is taken.
    let other =
        needs("K000001,A1234BC,alcohol,2026-09-01,2026-10-15\nK000002,A1234BC,drugs,2026-09-01,\n");
    let said = imported(&world, "needs", &other, "2026-11-23");
    assert!(said.contains("beside what was written by hand"), "{said}");
    assert!(said.contains("1 created, 0 updated"), "{said}");
    imported(&world, "needs", &first, "2026-11-24");
    let needs = world.rows(&["need", "list", "A1234BC"]);
    let alcohol = needs
        .iter()
        .find(|need| need["kind"] == "alcohol")
        .expect("a need");
    assert_eq!(
        (&alcohol["since"], &alcohol["until"]),
        (&"2026-11-01".into(), &"2026-11-20".into())
    );
}

#[test]
fn a_last_day_by_hand_refuses_no_file() {
    let world = World::sentenced();
    imported(
        &world,
        "needs",
        &needs("K000001,A1234BC,alcohol,2026-09-01,\n"),
        "2026-11-22",
    );
    world.ok(&words("need edit K000001 --until 10/10/2026"));
    let later = needs("K000001,A1234BC,alcohol,2026-11-01,\nK000002,A1234BC,drugs,2026-09-01,\n");
    let said = imported(&world, "needs", &later, "2026-11-23");
    assert!(said.contains("1 created"), "{said}");
    // A mistake of the file itself is one, whoever wrote what in other letters.
    let wrong = needs("K000002,A1234BC,drugs,2026-11-01,2026-09-02\n");
    let file = world.file("wrong.csv", wrong);
    assert_eq!(
        world
            .run(&["import", "needs", &file, "--today", "2026-11-24"])
            .code,
        1
    );
}

#[test]
fn an_event_without_an_id_is_not_told_of_another_referral() {
    let world = World::sentenced();
    let rows = format!(
        "{REFERRALS}\n\
         R000007,A1234BC,Medway,E06000035,written,2026-11-02,2026-11-03,email,,,,\n\
         R000008,A1234BC,Swale,E07000113,written,2026-11-02,2026-11-06,email,,,,\n"
    );
    imported(&world, "referrals", &rows, "2026-11-22");
    let events = "event_id,prison_number,event_date,event_type,detail,old_value,new_value,recorded_by\n\
                  ,A1234BC,2026-11-12,REFERRAL_RESPONSE,Appointment made,,,team\n";
    imported(&world, "events", events, "2026-11-22");
    answered_by_hand(&world, "R000008", "20/11/2026");
    let said = imported(&world, "events", events, "2026-11-23");
    assert!(said.contains("0 created, 0 updated"), "{said}");
    let rows = world.rows(&["referral", "list", "A1234BC"]);
    let answered: Vec<_> = rows
        .iter()
        .map(|row| row["responded_on"].is_string())
        .collect();
    assert_eq!(answered, [false, true], "{rows:?}");
}

#[test]
fn two_records_that_became_alike_are_still_two() {
    let world = World::sentenced();
    let debts = |more: &str| {
        format!(
            "prison_number,kind,owed_to,amount,as_at\n\
             A1234BC,loan,Harbour Credit,100.00,2026-11-01\n\
             A1234BC,loan,Harbour Credit,140.00,2026-11-01\n{more}"
        )
    };
    imported(&world, "debts", &debts(""), "2026-11-22");
    world.ok(&words("debt edit K000001 --amount 140"));
    let third = debts("A1234BC,court-fine,Court,60.00,2026-11-01\n");
    imported(&world, "debts", &third, "2026-11-23");
    let said = imported(&world, "debts", &third, "2026-11-24");
    assert!(said.contains("0 created, 0 updated"), "{said}");
    assert_eq!(world.rows(&["debt", "list", "A1234BC"]).len(), 3);
}

#[test]
fn letters_that_a_file_puts_right_are_taken_where_nobody_wrote_over_them() {
    let world = World::sentenced();
    let debts = |to: &str| {
        format!("id,prison_number,kind,owed_to,amount\nK000001,A1234BC,loan,{to},100.00\n")
    };
    imported(&world, "debts", &debts("harbour credit"), "2026-11-22");
    imported(&world, "debts", &debts("Harbour Credit"), "2026-11-22");
    assert_eq!(debt(&world, "owed_to"), "\"Harbour Credit\"");
}

#[test]
fn what_only_hands_had_written_may_come_with_a_file_after_it_was_taken_back() {
    let world = World::sentenced();
    world.ok(&words(
        "debt add A1234BC --kind loan --amount 100 --as-of 1/11/2026",
    ));
    world.ok(&words("debt remove K000001"));
    let file = "prison_number,kind,amount,as_at\nA1234BC,loan,100.00,2026-11-01\n";
    let said = imported(&world, "debts", file, "2026-11-23");
    assert!(said.contains("1 created"), "{said}");
}

#[test]
fn another_record_than_the_one_that_was_taken_back_is_taken() {
    let world = World::sentenced();
    let first =
        "prison_number,kind,owed_to,amount,as_at\nA1234BC,loan,Harbour Credit,100.00,2026-11-01\n";
    imported(&world, "debts", first, "2026-11-22");
    world.ok(&words("debt remove K000001"));
    for (row, created) in [
        // Of less it is not said that it is the same; what has the id and nothing else is another.
        (",A1234BC,loan,,,\n", true),
        ("K000001,A1234BC,court-fine,Court,60.00,2026-10-01\n", true),
        (",A1234BC,loan,Harbour Credit,100.00,2026-11-01\n", false),
        (
            "K000077,A1234BC,loan,Harbour Credit,100.00,2026-11-01\n",
            false,
        ),
    ] {
        let file = format!("id,prison_number,kind,owed_to,amount,as_at\n{row}");
        let said = imported(&world, "debts", &file, "2026-11-22");
        assert_eq!(said.contains("1 created"), created, "{row}: {said}");
    }
}

#[test]
fn an_answer_that_is_kept_keeps_its_day() {
    let world = World::sentenced();
    imported(
        &world,
        "referrals",
        &referral("2026-11-06", "2026-11-12", "More information asked"),
        "2026-11-20",
    );
    answered_by_hand(&world, "R000007", "12/11/2026");
    let accepted = referral("2026-11-06", "2026-11-18", "Accepted - relief duty");
    imported(&world, "referrals", &accepted, "2026-11-22");
    assert_eq!(answer(&world), told("Not eligible", "2026-11-12"));
    // A file that is known later takes its place, and that is said.
    let said = imported(&world, "referrals", &accepted, "2026-11-23");
    assert!(
        said.contains("A1234BC: the file took the place of what was written by hand in outcome"),
        "{said}"
    );
    assert_eq!(answer(&world), told("Accepted - relief duty", "2026-11-18"));
}

#[test]
fn the_end_of_a_home_is_told_beside_another_that_goes_on() {
    let world = World::sentenced();
    let homes = "tenancy_id,prison_number,tenure,address,start_date,end_date\n\
                 T000001,A1234BC,council,1 Quay Road,2020-01-06,2026-11-10\n\
                 T000002,A1234BC,private-rented,2 Mill Lane,2021-01-06,\n";
    imported(&world, "tenancies", homes, "2026-11-22");
    world.ok(&words("tenancy end T000001 --on 16/11/2026"));
    let events = "event_id,prison_number,event_date,event_type,detail,old_value,new_value,recorded_by\n\
                  E1,A1234BC,2026-11-10,TENANCY_ENDED,surrendered,,,team\n";
    let said = imported(&world, "events", events, "2026-11-23");
    assert!(said.contains("1 created"), "{said}");
    let timeline = world.ok(&["timeline", "A1234BC"]);
    assert!(timeline.contains("10 Nov"), "{timeline}");
}

#[test]
fn a_release_date_by_hand_is_named_where_it_is_kept_and_where_it_is_not() {
    let world = World::new();
    let prisoners = |crd: &str| {
        format!(
            "prison_number,surname,dob,reception_date,legal_status,sentence_date,crd\n\
             A1234BC,Example,1990-02-01,2026-09-01,Sentenced,2026-10-05,{crd}\n"
        )
    };
    let first = prisoners("2027-03-01");
    imported(&world, "prisoners", &first, "2026-11-22");
    for day in ["none", "1/4/2027"] {
        world.ok(&["dates", "A1234BC", "crd", day]);
        let said = imported(&world, "prisoners", &first, "2026-11-23");
        assert!(
            said.contains("A1234BC: kept what was written by hand in crd"),
            "{day}: {said}"
        );
    }
    let said = imported(&world, "prisoners", &prisoners("2027-03-15"), "2026-11-24");
    assert!(
        said.contains("A1234BC: the file took the place of what was written by hand in crd"),
        "{said}"
    );
}

#[test]
fn days_that_cannot_stand_beside_those_by_hand_are_not_taken() {
    let world = World::sentenced();
    let homes = |end: &str| {
        format!(
            "tenancy_id,prison_number,tenure,address,start_date,end_date\n\
             T000001,A1234BC,council,1 Quay Road,2020-01-06,{end}\n"
        )
    };
    imported(&world, "tenancies", &homes(""), "2026-11-20");
    world.ok(&words("tenancy edit T000001 --started 1/3/2021"));
    let said = imported(&world, "tenancies", &homes("2021-01-31"), "2026-11-23");
    assert!(
        said.contains("the home would end before it starts"),
        "{said}"
    );
    let sent = |on: &str| referral(on, "", "");
    imported(&world, "referrals", &sent("2026-11-06"), "2026-11-20");
    answered_by_hand(&world, "R000007", "8/11/2026");
    let said = imported(&world, "referrals", &sent("2026-11-12"), "2026-11-23");
    assert!(said.contains("answered before it was sent"), "{said}");
    // What is stored can be exported and read back.
    let folder = world.path("out").display().to_string();
    world.ok(&["export", "folder", &folder]);
    world.ok(&["import", "folder", &folder, "--yes"]);
}

#[test]
fn a_recall_that_an_event_tells_of_is_one_on_the_next_night_too() {
    let world = World::new();
    let folder = world.path("in");
    std::fs::create_dir(&folder).expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("a file");
    write(
        "prisoners.csv",
        "prison_number,surname,dob,reception_date,legal_status,crd\n\
         A1234BC,Example,1990-02-01,2026-11-10,sentenced,2026-10-20\n",
    );
    write(
        "events.csv",
        "event_id,prison_number,event_date,event_type,detail,old_value,new_value,recorded_by\n\
         E1,A1234BC,2026-11-10,RECALLED,x,,,team\n",
    );
    let folder = folder.display().to_string();
    for today in ["2026-11-22", "2026-11-23"] {
        world.ok(&["import", "folder", &folder, "--yes", "--today", today]);
    }
    // A file of custody that says nothing of the kind takes none away.
    let custody = "prison_number,reception_date,legal_status\nA1234BC,2026-11-10,sentenced\n";
    std::fs::write(world.path("in").join("custody.csv"), custody).expect("a file");
    world.ok(&[
        "import",
        "folder",
        &folder,
        "--yes",
        "--today",
        "2026-11-24",
    ]);
    let out = world.path("out").display().to_string();
    world.ok(&["export", "folder", &out]);
    world.ok(&["import", "folder", &out, "--yes"]);
}

#[test]
fn what_was_taken_back_stays_so_under_another_number_and_after_another_of_its_id() {
    let world = World::sentenced();
    let debts = |row: &str| format!("id,prison_number,kind,owed_to,amount,as_at\n{row}\n");
    let loan = debts("K000001,A1234BC,loan,Harbour Credit,100.00,2026-11-01");
    imported(&world, "debts", &loan, "2026-11-20");
    world.ok(&words("prisoner renumber A1234BC A9999AC --yes"));
    world.ok(&words("debt remove K000001"));
    let said = imported(&world, "debts", &loan, "2026-11-23");
    assert!(said.contains("0 created"), "{said}");
    let fine = debts("K000001,A1234BC,court-fine,Court,60.00,2026-10-01");
    let said = imported(&world, "debts", &fine, "2026-11-23");
    assert!(said.contains("1 created"), "{said}");
    world.ok(&words("debt remove K000001"));
    for file in [&loan, &fine] {
        let said = imported(&world, "debts", file, "2026-11-24");
        assert!(said.contains("0 created"), "{said}");
    }
}

#[test]
fn a_file_without_the_day_of_an_answer_takes_its_words_alone() {
    let world = World::sentenced();
    let first = referral("2026-11-06", "2026-11-12", "More information asked");
    imported(&world, "referrals", &first, "2026-11-20");
    answered_by_hand(&world, "R000007", "20/11/2026");
    let words_alone = referral("2026-11-06", "", "Accepted - relief duty");
    let said = imported(&world, "referrals", &words_alone, "2026-11-23");
    assert!(
        said.contains("written by hand in outcome 0 created"),
        "{said}"
    );
    assert_eq!(answer(&world), told("Accepted - relief duty", "2026-11-20"));
}

#[test]
fn a_recall_that_is_told_of_later_is_one() {
    let world = World::new();
    let prisoners = |crd: &str| {
        format!(
            "prison_number,surname,dob,reception_date,legal_status,crd\n\
             A1234BC,Example,1990-02-01,2026-10-01,Sentenced,{crd}\n"
        )
    };
    imported(&world, "prisoners", &prisoners(""), "2026-11-20");
    let events = "event_id,prison_number,event_date,event_type,detail,old_value,new_value,recorded_by\n\
                  E1,A1234BC,2026-10-01,RECALLED,,,,team\n";
    imported(&world, "events", events, "2026-11-21");
    for (today, updated) in [("2026-11-22", true), ("2026-11-23", false)] {
        let said = imported(&world, "prisoners", &prisoners("2026-09-01"), today);
        assert_eq!(said.contains("1 updated"), updated, "{said}");
    }
    let out = world.path("out").display().to_string();
    world.ok(&["export", "folder", &out]);
    world.ok(&["import", "folder", &out, "--yes"]);
}
