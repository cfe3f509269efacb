//! A store and an export give out ids each for itself, and two exports may use one twice: nothing is taken for another.

use crate::support::{World, only};

/// A referral that was made here, and sent to Medway.
fn sent_to_medway() -> World {
    let world = World::sentenced();
    for line in [
        "risk A1234BC yes --on 6/10/2026",
        "consent A1234BC given --on 7/10/2026",
        "referral add A1234BC --to Medway --sent 20/11/2026",
    ] {
        world.ok(&line.split(' ').collect::<Vec<_>>());
    }
    world
}

fn rows(world: &World) -> Vec<(String, String, String)> {
    let rows = world.rows(&["referral", "list", "A1234BC"]);
    let text = |row: &serde_json::Value, name: &str| row[name].as_str().unwrap_or("").to_owned();
    let rows = rows.iter();
    rows.map(|row| {
        (
            text(row, "id"),
            text(row, "authority"),
            text(row, "sent_on"),
        )
    })
    .collect()
}

#[test]
fn a_referral_of_an_export_does_not_take_the_place_of_one_made_here() {
    let world = sent_to_medway();
    let before = rows(&world);
    let file = world.file(
        "referrals.csv",
        "referral_id,prison_number,lha,lha_code,consent,consent_date,sent_date,method,ack_date,response_date,outcome,notes\n\
         R000001,A1234BC,Swale,E07000113,written,2026-11-02,2026-11-10,email,,,,\n",
    );
    let ran = world.run(&["import", "referrals", &file, "--yes"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let said = format!("{}{}", ran.stdout, ran.stderr);
    assert!(
        said.contains("R000001 is another referral of this person here"),
        "{said}"
    );
    let after = rows(&world);
    assert_eq!(after.len(), 2, "{after:?}");
    assert!(after.contains(&before[0]), "{after:?}");
    // The same file again finds both as they are.
    let again = world.run(&["import", "referrals", &file, "--yes"]);
    let said = format!("{}{}", again.stdout, again.stderr);
    assert!(said.contains("0 created, 0 updated"), "{said}");
    assert_eq!(rows(&world), after);
}

#[test]
fn a_council_or_a_day_that_is_put_right_is_of_the_same_referral() {
    let world = sent_to_medway();
    for (lha, code, sent) in [
        ("Swale", "E07000113", "2026-11-20"),
        ("Swale", "E07000113", "2026-11-19"),
    ] {
        let file = world.file(
            "referrals.csv",
            format!(
                "referral_id,prison_number,lha,lha_code,consent,consent_date,sent_date,method,ack_date,response_date,outcome,notes\n\
                 R000001,A1234BC,{lha},{code},written,2026-11-02,{sent},email,,,,\n"
            ),
        );
        // What was written by hand is kept on its day, and so is the number of referrals.
        let ran = world.run(&["import", "referrals", &file, "--yes"]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let said = format!("{}{}", ran.stdout, ran.stderr);
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        // Only what is news is warned of.
        let moved = sent == "2026-11-20";
        assert_eq!(
            said.contains("to another council by what is recorded here"),
            moved,
            "{said}"
        );
        assert_eq!(rows(&world).len(), 1, "{lha} {sent}");
    }
}

#[test]
fn of_an_id_that_two_people_have_it_is_said_whose_is_meant() {
    let world = sent_to_medway();
    world.ok(
        &"receive A1234BD --surname Other --at Elmley --on 1/9/2026 --home Medway --born 1/2/1991"
            .split(' ')
            .collect::<Vec<_>>(),
    );
    let file = world.file(
        "referrals.csv",
        "referral_id,prison_number,lha,lha_code,consent,consent_date,sent_date,method,ack_date,response_date,outcome,notes\n\
         R000001,A1234BD,Medway,E06000035,written,2026-11-02,2026-11-10,email,,,,\n",
    );
    world.ok(&["import", "referrals", &file, "--yes"]);
    let several = world.fails(1, &["referral", "acknowledged", "R000001", "--by", "x"]);
    assert!(several.contains("A1234BC/R000001"), "{several}");
    world.ok(&["referral", "acknowledged", "A1234BD/r000001", "--by", "x"]);
    let state = |number: &str| only(world.rows(&["referral", "list", number]))["state"].clone();
    assert_eq!(state("A1234BD"), "acknowledged");
    assert_eq!(state("A1234BC"), "sent");
    let unknown = world.fails(1, &["referral", "show", "A1234BD/R000077"]);
    assert!(
        unknown.contains("there is no referral of this id"),
        "{unknown}"
    );
}

#[test]
fn of_two_rows_that_name_one_number_otherwise_it_is_said_which_counts() {
    let world = World::new();
    let file = world.file(
        "prisoners.csv",
        "prison_number,surname,forenames,dob,reception_date,establishment_code\n\
         A1234BC,Example,Ann,1990-02-01,2026-09-01,MDI\n\
         A1234BC,Sample,Ann,1990-02-01,2026-09-01,EYI\n",
    );
    let ran = world.run(&["import", "prisoners", &file, "--yes"]);
    let said = format!("{}{}", ran.stdout, ran.stderr);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains("line 2 has another for this prison number; the later row counts"),
        "{said}"
    );
    // What may differ between two spells is no reason to warn, and neither is the name itself to be said.
    assert_eq!(said.matches("has another").count(), 1, "{said}");
    assert!(
        !said.contains("Example") && !said.contains("Sample"),
        "{said}"
    );
}

const REFERRALS: &str = "referral_id,prison_number,lha,lha_code,consent,consent_date,sent_date,method,ack_date,response_date,outcome,notes";

#[test]
fn a_row_without_an_id_is_not_lost_beside_one_that_has_the_next() {
    let world = World::new();
    world.ok(&"receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990".split(' ').collect::<Vec<_>>());
    let referrals = world.file(
        "referrals.csv",
        format!(
            "{REFERRALS}\n\
             ,A1234BC,Swale,E07000113,written,2026-11-02,2026-11-10,email,,,,\n\
             R000001,A1234BC,Medway,E06000035,written,2026-11-02,2026-11-11,email,,,,\n"
        ),
    );
    let notes = world.file(
        "notes.csv",
        "note_id,prison_number,date,text,by\n,A1234BC,2026-11-02,one,me\nN000001,A1234BC,2026-11-02,two,me\n",
    );
    for (family, file) in [("referrals", &referrals), ("notes", &notes)] {
        world.ok(&["import", family, file, "--yes"]);
        let again = world.run(&["import", family, file, "--yes"]);
        let said = format!("{}{}", again.stdout, again.stderr);
        assert!(said.contains("0 created, 0 updated"), "{family}: {said}");
    }
    let mut to: Vec<String> = rows(&world).into_iter().map(|(_, to, _)| to).collect();
    to.sort();
    assert_eq!(to.len(), 2, "{to:?}");
    let export = world.path("out");
    world.ok(&["export", "folder", &export.display().to_string()]);
    let notes = std::fs::read_to_string(export.join("notes.csv")).expect("notes");
    assert!(notes.contains("one") && notes.contains("two"), "{notes}");
}

#[test]
fn a_row_without_an_id_gets_none_that_somebody_else_has_further_down() {
    let world = World::new();
    for number in ["A1234BC", "A1234BD"] {
        let line = format!(
            "receive {number} --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990"
        );
        world.ok(&line.split(' ').collect::<Vec<_>>());
    }
    let referrals = world.file(
        "referrals.csv",
        format!(
            "{REFERRALS}\n\
             ,A1234BC,Swale,E07000113,written,2026-11-02,2026-11-10,email,,,,\n\
             R000001,A1234BD,Medway,E06000035,written,2026-11-02,2026-11-11,email,,,,\n"
        ),
    );
    world.ok(&["import", "referrals", &referrals, "--yes"]);
    let ids = ["A1234BC", "A1234BD"].map(|number| {
        let row = only(world.rows(&["referral", "list", number]));
        row["id"].as_str().unwrap_or_default().to_owned()
    });
    assert_eq!(ids, ["R000002", "R000001"]);
    let again = world.run(&["import", "referrals", &referrals, "--yes"]);
    let said = format!("{}{}", again.stdout, again.stderr);
    assert!(said.contains("0 created, 0 updated"), "{said}");
}

#[test]
fn what_an_export_says_of_its_id_is_not_said_of_the_referral_that_has_it_here() {
    for with_row in [true, false] {
        let world = sent_to_medway();
        let row = if with_row {
            "R000001,A1234BC,Swale,E07000113,written,2026-11-02,2026-11-10,email,,,,\n"
        } else {
            ""
        };
        let folder = world.path("export");
        std::fs::create_dir(&folder).expect("a folder");
        let write =
            |name: &str, text: String| std::fs::write(folder.join(name), text).expect("a file");
        write("referrals.csv", format!("{REFERRALS}\n{row}"));
        write(
            "events.csv",
            "event_id,prison_number,event_date,event_type,detail,old_value,new_value,recorded_by\n\
             E1,A1234BC,2026-11-10,REFERRAL_SENT,Swale,,R000001,team\n\
             E2,A1234BC,2026-11-12,REFERRAL_ACK,Swale,,R000001,team\n\
             E3,A1234BC,2026-11-13,REFERRAL_RESPONSE,Not eligible,,R000001,team\n"
                .to_owned(),
        );
        let folder = folder.display().to_string();
        world.ok(&["import", "folder", &folder, "--yes"]);
        let states: Vec<(String, serde_json::Value)> = world
            .rows(&["referral", "list", "A1234BC"])
            .iter()
            .map(|row| {
                (
                    row["authority"].as_str().unwrap_or("").to_owned(),
                    row["responded_on"].clone(),
                )
            })
            .collect();
        assert_eq!(states.len(), 2, "{with_row}: {states:?}");
        for (to, responded) in &states {
            let answered = to.contains("Swale");
            assert_eq!(responded.is_string(), answered, "{with_row}: {states:?}");
        }
        let again = world.run(&["import", "folder", &folder, "--yes"]);
        let said = format!("{}{}", again.stdout, again.stderr);
        assert!(said.contains("0 created, 0 updated"), "{with_row}: {said}");
    }
}

#[test]
fn a_provider_without_an_id_is_not_lost_beside_one_that_has_the_next() {
    let world = World::new();
    let file = world.file(
        "providers.csv",
        "id,name,kind,area\n,Kiln House,private-landlord,Medway\nO000001,Quay House,private-landlord,Medway\n",
    );
    world.ok(&["import", "providers", &file, "--yes"]);
    let listed = world.ok(&["directory", "provider", "list", "--format", "csv"]);
    assert!(
        listed.contains("Kiln House") && listed.contains("Quay House"),
        "{listed}"
    );
    let again = world.run(&["import", "providers", &file, "--yes"]);
    let said = format!("{}{}", again.stdout, again.stderr);
    assert!(said.contains("0 created, 0 updated"), "{said}");
}

#[test]
fn an_id_that_only_an_event_names_is_not_given_out_beside_it() {
    for other in ["A1234BC", "A1234BD"] {
        let world = World::new();
        for number in ["A1234BC", "A1234BD"] {
            let line = format!(
                "receive {number} --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990"
            );
            world.ok(&line.split(' ').collect::<Vec<_>>());
        }
        let folder = world.path("export");
        std::fs::create_dir(&folder).expect("a folder");
        let write =
            |name: &str, text: String| std::fs::write(folder.join(name), text).expect("a file");
        write(
            "referrals.csv",
            format!(
                "{REFERRALS}\n,A1234BC,Swale,E07000113,written,2026-11-02,2026-11-10,email,,,,\n"
            ),
        );
        write(
            "events.csv",
            format!(
                "event_id,prison_number,event_date,event_type,detail,old_value,new_value,recorded_by\n\
                 E1,{other},2026-11-11,REFERRAL_SENT,E06000035,,R000001,team\n"
            ),
        );
        let folder = folder.display().to_string();
        world.ok(&["import", "folder", &folder, "--yes"]);
        let listed = world.rows(&["referral", "list"]);
        let mut ids: Vec<_> = listed.iter().map(|row| row["id"].to_string()).collect();
        ids.sort();
        assert_eq!(ids, ["\"R000001\"", "\"R000002\""], "{other}");
        let again = world.run(&["import", "folder", &folder, "--yes"]);
        let said = format!("{}{}", again.stdout, again.stderr);
        assert!(said.contains("0 created, 0 updated"), "{other}: {said}");
    }
}

#[test]
fn what_events_say_of_another_referral_is_said_of_it_each_time() {
    let world = sent_to_medway();
    let folder = world.path("export");
    std::fs::create_dir(&folder).expect("a folder");
    std::fs::write(
        folder.join("events.csv"),
        "event_id,prison_number,event_date,event_type,detail,old_value,new_value,recorded_by\n\
         E1,A1234BC,2026-11-11,REFERRAL_SENT,E07000113,,R000001,team\n\
         E2,A1234BC,2026-11-12,REFERRAL_ACK,,,R000001,team\n\
         E3,A1234BC,2026-11-20,REFERRAL_RESPONSE,relief duty,,R000001,team\n",
    )
    .expect("a file");
    let folder = folder.display().to_string();
    for (nth, today) in ["2026-11-22", "2026-11-23", "2026-11-24"]
        .into_iter()
        .enumerate()
    {
        let ran = world.run(&["import", "folder", &folder, "--yes", "--today", today]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let said = format!("{}{}", ran.stdout, ran.stderr);
        assert!(nth == 0 || said.contains("0 created, 0 updated"), "{said}");
        let listed = world.rows(&["referral", "list", "A1234BC"]);
        assert_eq!(listed.len(), 2);
        for row in listed {
            let answered = row["authority"]
                .as_str()
                .is_some_and(|to| to.contains("Swale"));
            assert_eq!(row["responded_on"].is_string(), answered, "{today}: {row}");
            assert_eq!(
                row["acknowledged_on"].is_string(),
                answered,
                "{today}: {row}"
            );
        }
    }
}
