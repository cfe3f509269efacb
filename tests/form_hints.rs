//! What a form says is missing can be recorded: for every mandatory field, the command beside it fills it.

use crate::support::World;
use serde_json::Value;
use std::collections::BTreeSet;

const WHO: &str = "A1234BC";

/// The text for a word in capitals of a command.
fn stands_for(place: &str, command: &str) -> &'static str {
    match place {
        "TEXT" if command.contains("referrer.email") => "ada@example.org",
        "TEXT" => "Example",
        "DATE" if command.contains("dates") => "17/12/2026",
        "DATE" if command.contains("--born") => "1/2/1990",
        "DATE" => "1/1/2020",
        "NUMBER" => "QQ123456C",
        "TENURE" => "private-rented",
        "KIND" if command.contains("tie add") => "work",
        "KIND" if command.contains("document") => "passport",
        "KIND" => "family-or-friends",
        "WHY" => "placement-ended",
        "STATUS" => "ended",
        "SEX" => "M",
        other => panic!("nobody said what {other} is in {command}"),
    }
}

/// The first command of a hint, in its words, the places in capitals filled.
fn first_command(how: &str) -> Vec<String> {
    let command = how
        .split('`')
        .nth(1)
        .unwrap_or_else(|| panic!("no command: {how}"));
    let command = command.replace("AGENCY and whom to ask", "Open Road");
    let mut words = Vec::new();
    for (place, part) in command.split('"').enumerate() {
        if place % 2 == 1 {
            words.push(part.to_owned());
            continue;
        }
        words.extend(part.split_whitespace().map(|word| {
            let capital = word.chars().all(|c| c.is_ascii_uppercase());
            if capital {
                stands_for(word, &command).to_owned()
            } else {
                word.to_owned()
            }
        }));
    }
    assert_eq!(words.remove(0), "resettle");
    words
}

fn owed(world: &World, form: &str) -> Vec<(String, String)> {
    let rows = world.rows(&["referral", "form", "R000001", "--as", form, "--names"]);
    let open = rows.iter().filter(|row| {
        let signed = row["field"]
            .as_str()
            .is_some_and(|key| key.ends_with("signature"));
        row["mandatory"] == true && row["missing"] == true && !signed
    });
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    open.map(|row| (text(row, "field"), text(row, "how")))
        .collect()
}

/// Does what the form says of each field until nothing is missing, and gives the fields that were.
fn follows_its_hints(world: &World, form: &str) -> BTreeSet<String> {
    let mut met = BTreeSet::new();
    let mut last = (String::new(), String::new());
    for _ in 0..120 {
        let Some((field, how)) = owed(world, form).into_iter().next() else {
            return met;
        };
        assert_ne!((&field, &how), (&last.0, &last.1), "a dead end");
        let words = first_command(&how);
        let line: Vec<&str> = words.iter().map(String::as_str).collect();
        let ran = world.run(&line);
        assert_eq!(ran.code, 0, "{field}: {how}: {}", ran.stderr);
        met.insert(field.clone());
        last = (field, how);
    }
    panic!("no end to it: {:?}", owed(world, form));
}

/// Somebody of whom as little is known as a form needs.
fn bare(lines: &[&str]) -> World {
    let world = World::new();
    let first = [
        "receive A1234BC --surname Example --at Elmley --on 1/9/2026",
        "referral add A1234BC --to Medway",
    ];
    for line in first.iter().chain(lines) {
        world.ok(&line.split(' ').collect::<Vec<_>>());
    }
    world
}

#[test]
fn every_hint_of_the_duty_to_refer_form_fills_its_field() {
    for consent in ["consent A1234BC given", "consent A1234BC given --oral"] {
        let world = bare(&[
            consent,
            "prisoner edit A1234BC --home Swale",
            "fact A1234BC has-support-provider yes",
        ]);
        let met = follows_its_hints(&world, "n-delius");
        for field in [
            "referrer_role",
            "referrer_address",
            "other_contact",
            "household_composition",
            "home_phone",
            "mobile_phone",
            "person_email",
            "gender",
            "date_of_birth",
            "language_communication_needs",
            "referral_reason",
            "date_likely_homeless",
            "other_information",
        ] {
            assert!(met.contains(field), "{field}: {met:?}");
        }
    }
}

#[test]
fn every_hint_of_the_kent_form_fills_its_field() {
    let everything_so = [
        "consent A1234BC given",
        "address add A1234BC --kind other --from 1/1/2024 --to 31/12/2024",
        "address add A1234BC --kind other --from 1/1/2025 --to 31/8/2026 --address Elsewhere --reason-left custody",
        "form-answer add A1234BC --question drug-current --answer yes",
        "form-answer add A1234BC --question disability-registered --answer yes",
        "form-answer add A1234BC --question needs-support --answer yes",
        "form-answer add A1234BC --question support-identified --answer no",
        "form-answer add A1234BC --question pathway-finance --answer yes",
        "fact A1234BC has-debt no",
    ];
    let met = follows_its_hints(&bare(&everything_so), "kent");
    for field in [
        "referrer_fax",
        "housing_history",
        "housing_history_address",
        "housing_history_reason_left",
        "pathways_engaged",
        "pathways_agency",
        "debt_or_arrears_history",
        "debt_support",
        "support_type_needed",
        "referrals_made",
        "share_risk_staff",
        "known_risk",
        "drug_current_detail",
        "disability_details",
        "ethnicity",
        "risk_assessment",
    ] {
        assert!(met.contains(field), "{field}: {met:?}");
    }
    let met = follows_its_hints(&bare(&["consent A1234BC given"]), "kent");
    assert!(met.len() > 30, "{met:?}");
}

#[test]
fn none_is_an_answer_and_a_number_waits_for_consent() {
    let world = bare(&["consent A1234BC given"]);
    let row = |field: &str| {
        let rows = world.rows(&["referral", "form", "R000001", "--as", "n-delius", "--names"]);
        let found = rows.into_iter().find(|row| row["field"] == field);
        found.expect("the field")
    };
    let answer = |question: &str, answer: &str| {
        world.ok(&[
            "form-answer",
            "add",
            WHO,
            "--question",
            question,
            "--answer",
            answer,
        ]);
    };
    answer("home-phone", "none");
    answer("email", "ada@example.org");
    assert_eq!(row("home_phone")["value"], "none");
    let email = row("person_email");
    assert_eq!(
        (&email["value"], &email["missing"]),
        (&Value::Null, &Value::Bool(true))
    );
    assert_eq!(
        email["how"],
        "it is recorded, and passing on contact details was not asked: `resettle consent A1234BC given --contact-details`"
    );
    world.ok(&["consent", WHO, "given", "--contact-details"]);
    assert_eq!(row("person_email")["value"], "ada@example.org");
}

#[test]
fn a_question_with_two_boxes_takes_no_third_answer() {
    let world = bare(&[]);
    let add = [
        "form-answer",
        "add",
        WHO,
        "--question",
        "drug-current",
        "--answer",
        "perhaps",
    ];
    let said = world.fails(1, &add);
    assert!(
        said.contains("yes or no") && !said.contains("perhaps"),
        "{said}"
    );
}
