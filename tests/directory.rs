//! The directory: the registers as of a day, providers and whom they take, and which prisons are local ones.

use crate::support::{World, only, said};
use serde_json::Value;

const REGISTER: &str = include_str!("../src/domain/register/housing-authorities.csv");

fn texts<'v>(rows: &'v [Value], field: &str) -> Vec<&'v str> {
    rows.iter().filter_map(|row| row[field].as_str()).collect()
}

#[test]
fn the_register_of_authorities_comes_out_as_it_is() {
    let world = World::empty();
    let all = world.rows(&["directory", "authorities", "--all"]);
    let mut reader = csv::Reader::from_reader(REGISTER.as_bytes());
    let register: Vec<csv::StringRecord> =
        reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(all.len(), register.len());
    let fields = [
        (0, "gss_code"),
        (1, "name"),
        (3, "kind"),
        (4, "nation"),
        (7, "valid_from"),
        (8, "valid_to"),
    ];
    for (row, listed) in register.iter().zip(&all) {
        for (at, field) in fields {
            assert_eq!(
                &row[at],
                listed[field].as_str().unwrap_or_default(),
                "{field}: {row:?}"
            );
        }
        assert_eq!(row[9].is_empty(), listed["successor"].is_null(), "{row:?}");
    }
    let keys = texts(&all, "key");
    let without: Vec<&Value> = all.iter().filter(|row| row["gss_code"].is_null()).collect();
    assert_eq!(without.len(), 2);
    for key in ["east-surrey", "west-surrey"] {
        assert!(keys.contains(&key));
    }
    for row in all.iter().filter(|row| !row["successor"].is_null()) {
        let successor = row["successor"].as_str().expect("a key");
        assert!(keys.contains(&successor), "{row}");
    }
}

#[test]
fn surrey_changes_on_the_first_of_april_2027() {
    let world = World::empty();
    let england = |on: &str| {
        let rows = world.rows(&["directory", "authorities", "--on", on]);
        let england = rows.iter().filter(|row| row["nation"] == "England");
        england.cloned().collect::<Vec<_>>()
    };
    let (before, after) = (england("31/3/2027"), england("1/4/2027"));
    assert_eq!((before.len(), after.len()), (296, 287));
    assert!(texts(&before, "name").contains(&"Guildford"));
    assert!(!texts(&after, "name").contains(&"Guildford"));
    assert!(texts(&after, "key").contains(&"west-surrey"));
    let guildford = only(world.rows(&["directory", "find", "Guildford"]));
    assert_eq!(
        guildford["note"],
        "ends on Wed 31 Mar 2027; then West Surrey"
    );
    assert_eq!(guildford["successor"], "west-surrey");
    let later = World::empty().on("2027-04-01");
    let guildford = only(later.rows(&["directory", "find", "Guilford"]));
    assert_eq!(
        guildford["note"],
        "ended on Wed 31 Mar 2027; now West Surrey"
    );
}

#[test]
fn what_is_sought_is_found_under_the_names_that_people_use() {
    let world = World::empty();
    for (typed, key) in [
        ("Tunbridge Wells", "E07000116"),
        ("Tunbrige Wells", "E07000116"),
        ("TWBC", "E07000116"),
        ("Southend", "E06000033"),
        ("Shepway", "E07000112"),
        ("Medway Council", "E06000035"),
        ("HMP Elmley", "EYI"),
    ] {
        let found = world.rows(&["directory", "find", typed]);
        assert_eq!(found[0]["key"], key, "{typed}");
    }
    let cardiff = world.rows(&["directory", "find", "Cardiff"]);
    assert_eq!(texts(&cardiff, "what"), ["authority", "establishment"]);
    assert_eq!(cardiff[0]["note"], "Wales: no duty to refer there");
    assert!(world.rows(&["directory", "find", "Zzyzx"]).is_empty());
    // A store is not needed, and what it holds is found too.
    let world = World::new();
    world.ok(&[
        "directory",
        "provider",
        "add",
        "--name",
        "Example Homes",
        "--area",
        "Medway",
    ]);
    let found = world.rows(&["directory", "find", "medway"]);
    assert!(texts(&found, "key").contains(&"O000001"), "{found:?}");
}

#[test]
fn a_local_prison_is_said_once_and_recorded_of_whoever_comes() {
    let world = World::new();
    let rehearsed = said(
        &world,
        &[
            "directory",
            "prison",
            "Elmley",
            "--local",
            "yes",
            "--dry-run",
        ],
    );
    assert!(rehearsed.contains("Would be recorded"), "{rehearsed}");
    assert!(
        world
            .rows(&["directory", "establishments", "--local", "yes"])
            .is_empty()
    );
    world.ok(&["directory", "prison", "Elmley", "--local", "yes"]);
    world.ok(&["directory", "prison", "MSI", "--local", "no"]);
    let local = only(world.rows(&["directory", "establishments", "--local", "yes"]));
    assert_eq!(
        (&local["code"], &local["local"]),
        (&"EYI".into(), &true.into())
    );
    let unsaid = world.rows(&["directory", "establishments"]);
    assert!(unsaid.iter().filter(|row| row["local"].is_null()).count() > 100);
    world.fails(1, &["directory", "prison", "Nowhere", "--local", "yes"]);

    let receive = "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway";
    let told = said(&world, &receive.split(' ').collect::<Vec<_>>());
    assert!(
        told.contains("a local prison, as the directory has it"),
        "{told}"
    );
    let fact = |world: &World| {
        let facts = world.rows(&["fact", "A1234BC"]);
        let facts = facts.iter().filter(|row| row["word"] == "local-prison");
        facts
            .map(|row| row["value"].as_str().expect("an answer").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(fact(&world), ["yes"]);
    // Moved to one that is none, with a later move that is recorded before it.
    world.ok(&[
        "transfer",
        "A1234BC",
        "--to",
        "Swaleside",
        "--on",
        "15/9/2026",
    ]);
    world.ok(&["transfer", "A1234BC", "--to", "Elmley", "--on", "1/11/2026"]);
    world.ok(&[
        "transfer",
        "A1234BC",
        "--to",
        "Maidstone",
        "--on",
        "1/10/2026",
    ]);
    assert_eq!(fact(&world), ["yes"]);
    world.ok(&[
        "transfer",
        "A1234BC",
        "--to",
        "Maidstone",
        "--on",
        "20/11/2026",
    ]);
    assert_eq!(fact(&world), ["no"]);
    // What is said of the person stands over what is said of the prison.
    world.ok(&[
        "fact",
        "A1234BC",
        "local-prison",
        "no",
        "--on",
        "21/11/2026",
    ]);
    world.ok(&[
        "transfer",
        "A1234BC",
        "--to",
        "Elmley",
        "--on",
        "21/11/2026",
    ]);
    assert_eq!(fact(&world), ["no"]);
    world.ok(&["directory", "prison", "Elmley", "--local", "unknown"]);
    assert!(
        world
            .rows(&["directory", "establishments", "--local", "yes"])
            .is_empty()
    );
    world.ok(&["undo"]);
    assert_eq!(
        world
            .rows(&["directory", "establishments", "--local", "yes"])
            .len(),
        1
    );
}

#[test]
fn a_provider_says_whom_it_takes_and_why_it_would_not_take_somebody() {
    let world = World::sentenced();
    let add = [
        "directory",
        "provider",
        "add",
        "--name",
        "Example Homes",
        "--kind",
        "supported-housing",
        "--high-risk",
        "no",
        "--licence-months",
        "6",
        "--council-referrals-only",
        "yes",
    ];
    let mut rehearsed = add.to_vec();
    rehearsed.push("--dry-run");
    world.ok(&rehearsed);
    assert!(world.rows(&["directory", "provider", "list"]).is_empty());
    world.ok(&add);
    assert!(world.fails(1, &add).contains("recorded already as O000001"));
    world.ok(&[
        "directory",
        "provider",
        "add",
        "--name",
        "Open Door",
        "--high-risk",
        "yes",
    ]);
    world.ok(&[
        "directory",
        "provider",
        "edit",
        "open door",
        "--closed-until",
        "1/2/2027",
    ]);
    world.fails(2, &["directory", "provider", "edit", "O000002"]);
    world.fails(1, &["directory", "provider", "show", "O000009"]);
    world.fails(1, &["directory", "provider", "add", "--area", "Kent"]);

    let takes = world.json(&["directory", "provider", "list", "--takes", "high-risk"]);
    assert_eq!(takes["rows"][0]["id"], "O000002");
    assert_eq!(takes["hidden"], 1);
    let open = only(world.rows(&["directory", "provider", "list", "--open"]));
    assert_eq!(open["id"], "O000001");
    assert_eq!(open["licence_months"].to_string().trim_matches('"'), "6");
    let card = world.ok(&["directory", "provider", "show", "O000001"]);
    assert!(
        card.contains("high risk") && card.contains("Example Homes"),
        "{card}"
    );

    let reasons = world.rows(&["directory", "provider", "list", "--for", "A1234BC"]);
    assert_eq!(
        reasons[0]["reasons"][0], "it takes referrals from councils only",
        "{reasons:?}"
    );
    assert_eq!(
        reasons[1]["reasons"],
        serde_json::json!(["its list is closed until Mon 1 Feb 2027"])
    );
    let to = [
        "referral",
        "add",
        "A1234BC",
        "--kind",
        "supported-housing",
        "--to",
        "O000001",
    ];
    let told = said(&world, &to);
    assert!(
        told.contains("warning: O000001 may refuse: it takes referrals from councils only"),
        "{told}"
    );
    assert!(
        told.contains("(supported-housing) to Example Homes drafted"),
        "{told}"
    );
    let unknown = world.fails(
        1,
        &[
            "referral", "add", "A1234BC", "--kind", "cas3", "--to", "O000009",
        ],
    );
    assert!(unknown.contains("no provider"), "{unknown}");
    world.ok(&["directory", "provider", "remove", "O000001"]);
    assert_eq!(world.rows(&["directory", "provider", "list"]).len(), 1);
    world.ok(&["undo"]);
    assert_eq!(world.rows(&["directory", "provider", "list"]).len(), 2);
}

#[test]
fn the_directory_goes_out_and_comes_in_as_files() {
    let world = World::new();
    for line in [
        "directory provider add --name Example --high-risk no --closed-until 1/2/2027",
        "directory office add --authority Medway --purpose duty-to-refer --web example.org/refer",
        "directory verify Thurrock",
        "directory prison EYI --local yes --notes =ours",
    ] {
        world.ok(&line.split(' ').collect::<Vec<_>>());
    }
    let folder = world.path("out").display().to_string();
    world.ok(&["export", "folder", &folder]);
    let read = |world: &World, family: &str| {
        std::fs::read_to_string(world.path("out").join(family)).expect("a file of the directory")
    };
    assert!(read(&world, "providers.csv").contains("O000001,Example,"));
    assert!(read(&world, "offices.csv").contains("example.org/refer"));
    assert!(read(&world, "prisons.csv").contains("O000004,EYI,yes,'=ours"));
    let other = World::new();
    let rehearsed = other.json(&["import", "folder", &folder, "--dry-run"]);
    assert_eq!(rehearsed["created"], 4, "{rehearsed}");
    assert!(other.rows(&["directory", "provider", "list"]).is_empty());
    other.ok(&["import", "folder", &folder]);
    for list in [
        "provider list",
        "office list",
        "establishments --local yes",
        "offices",
    ] {
        let mut arguments = vec!["directory"];
        arguments.extend(list.split(' '));
        assert_eq!(other.rows(&arguments), world.rows(&arguments), "{list}");
    }
    let again = other.json(&["import", "folder", &folder]);
    assert_eq!(
        (&again["created"], &again["updated"]),
        (&0.into(), &0.into())
    );
    other.ok(&["undo", "--yes"]);
    assert!(other.rows(&["directory", "provider", "list"]).is_empty());
    assert_eq!(other.rows(&["directory", "offices"]).len(), 33);
}
