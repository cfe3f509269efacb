//! A prison number that is no longer somebody's: merged away, put right, or in the notes about others.

use crate::support::{World, said};

/// Two records of one person: A1234BC, which was merged into B1234BC.
fn merged() -> World {
    let world = World::sentenced();
    world.ok(&[
        "receive",
        "B1234BC",
        "--surname",
        "Example",
        "--born",
        "1/2/1990",
        "--on",
        "1/9/2026",
    ]);
    world.ok(&["prisoner", "merge", "A1234BC", "B1234BC"]);
    world
}

fn numbers(world: &World) -> Vec<String> {
    let rows = world.rows(&["prisoner", "list"]).into_iter();
    rows.map(|row| row["prison_number"].as_str().unwrap_or("").to_owned())
        .collect()
}

#[test]
fn a_number_that_was_merged_away_does_not_come_back_with_an_import() {
    let world = merged();
    let prisoners = world.file(
        "prisoners.csv",
        "prison_number,surname,dob,reception_date,crd\nC1234BC,Other,1/1/1980,1/9/2026,\nA1234BC,Example,1/2/1990,1/9/2026,18/12/2026\n",
    );
    let answer = world.json(&["import", "prisoners", &prisoners]);
    let problem = &answer["rows"][0];
    assert_eq!(problem["code"], "under-another-number", "{answer}");
    assert_eq!(
        (&problem["severity"], &problem["line"]),
        (&"warning".into(), &3.into())
    );
    assert_eq!(problem["value"], "A1234BC");
    assert_eq!(numbers(&world), ["B1234BC", "C1234BC"]);
    assert_eq!(
        (&answer["created"], &answer["updated"]),
        (&1.into(), &1.into()),
        "{answer}"
    );

    // Every family goes the same way, one warning a number.
    for (family, text) in [
        (
            "notes",
            "prison_number,date,text\nA1234BC,2026-11-01,rang\nA1234BC,2026-11-02,rang again\n",
        ),
        (
            "events",
            "prison_number,event_type,event_date\nA1234BC,RISK_IDENTIFIED,2026-11-01\n",
        ),
        (
            "tenancies",
            "prison_number,tenure,start_date\nA1234BC,Assured shorthold,2024-01-01\n",
        ),
        (
            "referrals",
            "prison_number,kind,lha,drafted_date\nA1234BC,duty-to-refer,Medway,2026-11-20\n",
        ),
        (
            "debts",
            "prison_number,kind,as_at\nA1234BC,loan,2026-11-01\n",
        ),
    ] {
        let file = world.file(&format!("{family}.csv"), text);
        let answer = world.json(&["import", family, &file]);
        let codes: Vec<_> = answer["rows"]
            .as_array()
            .expect("rows")
            .iter()
            .map(|row| &row["code"])
            .collect();
        assert!(
            codes.contains(&&"under-another-number".into()),
            "{family}: {answer}"
        );
        assert_eq!(answer["rejected"], 0, "{family}: {answer}");
        assert!(answer["created"].as_u64() > Some(0), "{family}: {answer}");
    }
    assert_eq!(numbers(&world), ["B1234BC", "C1234BC"]);
    world.ok(&["doctor"]);
}

#[test]
fn the_row_of_the_present_number_stands_and_the_store_comes_to_rest() {
    let world = merged();
    let both = world.file(
        "prisoners.csv",
        "prison_number,surname,dob,reception_date,crd\nA1234BC,Exampel,1/2/1990,1/9/2026,11/12/2026\nB1234BC,Example,1/2/1990,1/9/2026,18/12/2026\n",
    );
    let answer = world.json(&["import", "prisoners", &both]);
    assert_eq!(
        (&answer["repeated"], &answer["warnings"]),
        (&1.into(), &1.into()),
        "{answer}"
    );
    let again = world.json(&["import", "prisoners", &both]);
    assert_eq!(
        (&again["updated"], &again["unchanged"]),
        (&0.into(), &1.into()),
        "{again}"
    );
}

#[test]
fn a_number_is_not_typed_back_in_but_for_somebody_else() {
    let world = World::sentenced();
    world.ok(&["prisoner", "renumber", "A1234BC", "B1234BC"]);
    for line in [
        &["receive", "A1234BC", "--surname", "Example"][..],
        &[
            "receive",
            "A1234BC",
            "--surname",
            "Example",
            "--born",
            "1/2/1990",
        ],
        &["prisoner", "add", "A1234BC", "--surname", "Other"],
    ] {
        let said = world.fails(1, line);
        assert!(
            said.contains("is under B1234BC now") && said.contains("--born"),
            "{said}"
        );
    }
    let said = world.fails(1, &["timeline", "A1234BC"]);
    assert!(said.contains("is under B1234BC now"), "{said}");
    let other = [
        "receive",
        "A1234BC",
        "--surname",
        "Other",
        "--born",
        "1/1/1980",
    ];
    assert!(crate::support::said(&world, &other).contains("another surname and date of birth"));
    assert_eq!(numbers(&world), ["A1234BC", "B1234BC"]);
}

#[test]
fn a_file_may_have_the_number_for_somebody_else() {
    let world = World::sentenced();
    world.ok(&["prisoner", "renumber", "A1234BC", "B1234BC"]);
    let other = world.file(
        "p.csv",
        "prison_number,surname,dob\nA1234BC,Other,1/1/1980\n",
    );
    let answer = world.json(&["import", "prisoners", &other]);
    assert_eq!(answer["rows"][0]["code"], "number-had-before", "{answer}");
    assert_eq!(numbers(&world), ["A1234BC", "B1234BC"]);
}

#[test]
fn an_erasure_says_where_the_number_stands_in_what_is_about_others() {
    let world = World::sentenced();
    world.ok(&["receive", "B1234BC", "--surname", "Other"]);
    let quiet = world.ok(&["erase", "A1234BC", "--dry-run"]);
    assert!(!quiet.contains("about others"), "{quiet}");
    world.ok(&["note", "B1234BC", "shared a cell with A1234BC"]);
    for line in [&["--dry-run"][..], &["--confirm", "A1234BC"]] {
        let mut words = vec!["erase", "A1234BC"];
        words.extend(line);
        let told = world.ok(&words);
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            told.contains("texts about others, which are not written over: B1234BC (1)"),
            "{told}"
        );
        assert!(!told.contains("cell"), "{told}");
    }
}

#[test]
fn a_recorded_sentence_stands_before_the_remand_that_nobody_said() {
    let world = merged();
    let row = &world.rows(&["prisoner", "list"])[0];
    assert_eq!(row["legal_status"], "Sentenced", "{row}");
}

#[test]
fn ones_own_export_makes_no_operation() {
    let world = World::sentenced();
    world.ok(&["risk", "A1234BC", "yes"]);
    let out = world.path("out").display().to_string();
    world.ok(&["export", "folder", &out]);
    let before = world.rows(&["log"]);
    let answer = world.json(&["import", "folder", &out]);
    assert_eq!(
        (&answer["created"], &answer["updated"], &answer["repeated"]),
        (&0.into(), &0.into(), &0.into())
    );
    assert!(said(&world, &["import", "folder", &out]).contains("the store is unchanged"));
    assert_eq!(world.rows(&["log"]), before);
    world.ok(&["undo"]);
    let newest = &world.rows(&["log"])[0];
    assert!(
        newest["what"]
            .as_str()
            .is_some_and(|what| what.contains("risk A1234BC")),
        "{newest}"
    );
}

#[test]
fn a_first_import_finds_nothing_unchanged() {
    let world = World::new();
    let forty = crate::support::fixture("caseload-40");
    let first = world.json(&["import", "folder", &forty]);
    assert_eq!(
        (&first["unchanged"], &first["updated"]),
        (&0.into(), &0.into()),
        "{first}"
    );
    assert!(first["repeated"].as_u64() > Some(0), "{first}");
    let again = world.json(&["import", "folder", &forty]);
    assert_eq!(
        (&again["created"], &again["updated"], &again["repeated"]),
        (&0.into(), &0.into(), &0.into())
    );
    let all = |answer: &serde_json::Value| {
        ["created", "repeated", "unchanged"]
            .iter()
            .filter_map(|name| answer[name].as_u64())
            .sum::<u64>()
    };
    assert_eq!(all(&first), all(&again));
}

#[test]
fn rejected_rows_are_found_and_a_word_has_its_list() {
    let world = World::new();
    std::fs::create_dir(world.path("in")).expect("a folder");
    world.file("in/prisoners.csv", "prison_number,surname,dob,reception_date,legal_status\nA1234BC,Example,1/2/1990,1/9/2026,Sentenced\nB1234BC,Other,1/2/1990,1/9/2026,Sentenecd\n");
    world.file(
        "in/debts.csv",
        "prison_number,kind,as_at\nA1234BC,lone,2026-11-01\n",
    );
    let (folder, rejects) = (
        world.path("in").display().to_string(),
        world.path("bad.csv").display().to_string(),
    );
    let answer = world.json(&["import", "folder", &folder, "--skip-invalid", &rejects]);
    let files = answer["rejected_rows_files"].as_array().expect("a list");
    assert_eq!(files.len(), 2, "{answer}");
    for file in files {
        let text = std::fs::read_to_string(file.as_str().expect("a path")).expect("the file");
        assert!(
            text.contains("import_problem") || text.lines().count() == 2,
            "{text}"
        );
    }
    let messages: Vec<&str> = answer["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["message"].as_str())
        .collect();
    assert!(
        messages
            .iter()
            .any(|text| text.contains("did you mean Sentenced? one of: Sentenced, Remand")),
        "{messages:?}"
    );
    assert!(
        messages
            .iter()
            .any(|text| text.contains("did you mean loan? one of:")),
        "{messages:?}"
    );
    let none = world.json(&[
        "import",
        "prisoners",
        &world.file("p.csv", "prison_number,surname\nC1234BC,Third\n"),
    ]);
    assert_eq!(none["rejected_rows_files"], serde_json::json!([]));
    let other = world.path("worse.csv").display().to_string();
    let told = said(
        &world,
        &["import", "folder", &folder, "--skip-invalid", &other],
    );
    let told: String = told.split_whitespace().collect();
    assert!(
        told.contains("worse-prisoners.csv") && told.contains("worse-debts.csv"),
        "{told}"
    );
}

#[test]
fn a_fact_names_the_record_that_told_it() {
    let world = World::sentenced();
    world.ok(&["debt", "add", "A1234BC", "--kind", "loan"]);
    let rows = world.rows(&["timeline", "A1234BC"]);
    let told: Vec<_> = rows
        .iter()
        .filter(|row| !row["told_by"].is_null())
        .collect();
    assert_eq!(told.len(), 1, "{rows:?}");
    assert_eq!(
        (&told[0]["told_by"], &told[0]["on"]),
        (&"K000001".into(), &"2026-11-22".into())
    );
}

#[test]
fn what_cannot_be_at_once_is_said() {
    let world = World::sentenced();
    let address = |from: &str, to: &str| {
        said(
            &world,
            &[
                "address",
                "add",
                "A1234BC",
                "--kind",
                "hostel",
                "--authority",
                "Medway",
                "--from",
                from,
                "--to",
                to,
            ],
        )
    };
    assert!(address("1/1/2026", "1/10/2026").contains("in custody from Tue 1 Sep 2026"));
    assert!(!address("1/1/2025", "1/9/2026").contains("custody"));
    let edited = said(&world, &["address", "edit", "K000002", "--to", "2/9/2026"]);
    assert!(edited.contains("in custody from"), "{edited}");

    world.ok(&[
        "transfer",
        "A1234BC",
        "--to",
        "Rochester",
        "--on",
        "1/11/2026",
    ]);
    let earlier = said(
        &world,
        &["transfer", "A1234BC", "--to", "Lewes", "--on", "1/10/2026"],
    );
    assert!(
        earlier.contains("the transfer on Sun 1 Nov 2026 is later"),
        "{earlier}"
    );
    assert_eq!(
        world.rows(&["prisoner", "list"])[0]["establishment"],
        "Rochester (HMP & YOI)"
    );
    world.ok(&["release", "A1234BC", "--on", "10/11/2026"]);
    world.ok(&["recall", "A1234BC", "--on", "20/11/2026"]);
    let refused = world.fails(
        1,
        &["transfer", "A1234BC", "--to", "Lewes", "--on", "15/11/2026"],
    );
    assert!(
        refused.contains("was not in custody on Sun 15 Nov 2026"),
        "{refused}"
    );
    let before = said(
        &world,
        &["transfer", "A1234BC", "--to", "Lewes", "--on", "5/11/2026"],
    );
    assert!(
        before.contains("the reception on Fri 20 Nov 2026 is later"),
        "{before}"
    );
}
