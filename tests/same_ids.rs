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
        world.ok(&["import", "referrals", &file, "--yes"]);
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
