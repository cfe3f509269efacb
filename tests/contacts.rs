//! How a council is reached about a referral: the printed contacts with their age, the team's own, and who checked them.

use crate::support::{World, only, said};

/// Somebody at risk who may be referred.
fn referable() -> World {
    let world = World::sentenced();
    world.ok(&["risk", "A1234BC", "yes", "--on", "2/10/2026"]);
    world.ok(&["consent", "A1234BC", "given", "--on", "2/10/2026"]);
    world
}

#[test]
fn a_contact_and_a_referral_move_to_the_successor() {
    let world = referable();
    let office = [
        "directory",
        "verify",
        "Guildford",
        "--email",
        "dtr@example.org",
    ];
    said(&world, &office);
    let before = said(
        &world,
        &[
            "referral",
            "add",
            "A1234BC",
            "--to",
            "Guildford",
            "--dry-run",
        ],
    );
    assert!(before.contains("dtr@example.org"), "{before}");
    let world = world.on("2027-04-02");
    let listed = only(world.rows(&[
        "directory",
        "offices",
        "--authority",
        "Guildford",
        "--stale",
    ]));
    assert_eq!(
        listed["stale"],
        "Guildford ended on Wed 31 Mar 2027; see West Surrey"
    );
    let refused = world.fails(1, &["referral", "add", "A1234BC", "--to", "Guildford"]);
    assert!(
        refused.contains("its successor is West Surrey"),
        "{refused}"
    );
    let refused = world.fails(1, &["directory", "verify", "Guildford"]);
    assert!(
        refused.contains("its successor is West Surrey"),
        "{refused}"
    );
    let to = ["referral", "add", "A1234BC", "--to", "West Surrey"];
    assert!(!said(&world, &to).contains("dtr@example.org"));
    assert_eq!(
        world.rows(&["referral", "list"])[0]["authority"],
        "West Surrey"
    );
    let unknown = world.fails(1, &["directory", "verify", "West Surrey"]);
    assert!(
        unknown.contains("no contact of West Surrey is known"),
        "{unknown}"
    );
    said(
        &world,
        &[
            "directory",
            "verify",
            "West Surrey",
            "--phone",
            "020 7946 0000",
        ],
    );
    let drafted = world.rows(&["referral", "list"])[0]["id"].clone();
    let drafted = drafted.as_str().expect("an id");
    world.ok(&[
        "referral",
        "withdraw",
        drafted,
        "--reason",
        "sent-by-mistake",
    ]);
    let told = said(&world, &to);
    assert!(
        told.contains("020 7946 0000; verified on Fri 2 Apr 2027"),
        "{told}"
    );
    assert!(!told.contains("warning"), "{told}");
}

#[test]
fn a_printed_mailbox_is_shown_with_its_age_until_somebody_checks_it() {
    let world = referable();
    let offices = world.rows(&["directory", "offices"]);
    assert_eq!(offices.len(), 33);
    assert_eq!(world.rows(&["directory", "offices", "--stale"]).len(), 33);
    let basildon = only(world.rows(&["directory", "offices", "--authority", "Basildon"]));
    assert_eq!(basildon["email"], "housing.solutions@basildon.gov.uk");
    assert_eq!(basildon["stale"], "not verified since 2018");
    let chelmsford = only(world.rows(&["directory", "offices", "--authority", "Chelmsford"]));
    assert!(
        chelmsford["note"]
            .as_str()
            .is_some_and(|note| note.starts_with("as printed"))
    );

    let draft = ["referral", "add", "A1234BC", "--to", "Basildon"];
    let told = said(&world, &draft);
    assert!(
        told.contains("Basildon, duty to refer: housing.solutions@basildon.gov.uk"),
        "{told}"
    );
    assert!(
        told.contains("warning: check this contact before it is used: not verified since 2018"),
        "{told}"
    );
    assert!(!told.contains("secure"), "{told}");
    world.ok(&["directory", "verify", "Basildon", "--dry-run"]);
    assert_eq!(world.rows(&["directory", "offices", "--stale"]).len(), 33);
    world.ok(&["directory", "verify", "Basildon", "--on", "yesterday"]);
    let own = only(world.rows(&["directory", "office", "list"]));
    assert_eq!(own["verified"], "2026-11-21");
    assert!(
        own["source"]
            .as_str()
            .is_some_and(|source| source.starts_with("Essex"))
    );
    let told = said(&world, &["referral", "sent", "A1234BC"]);
    assert!(
        told.contains("verified on Sat 21 Nov 2026") && !told.contains("warning"),
        "{told}"
    );
    // The same record is dated again, with another mailbox; a day ahead is refused.
    world.ok(&[
        "directory",
        "verify",
        "Basildon",
        "--email",
        "new@example.org",
    ]);
    let own = only(world.rows(&["directory", "offices", "--authority", "Basildon"]));
    assert_eq!(
        (&own["id"], &own["email"]),
        (&"O000001".into(), &"new@example.org".into())
    );
    world.fails(1, &["directory", "verify", "O000001", "--on", "1/12/2026"]);
    world.fails(
        1,
        &["directory", "verify", "Cardiff", "--email", "x@example.org"],
    );
    let later = world.on("2027-11-23");
    let stale = only(later.rows(&["directory", "offices", "--authority", "Basildon", "--stale"]));
    assert_eq!(
        stale["stale"],
        "last verified on Sun 22 Nov 2026, more than 12 months ago (our own standard)"
    );
}

#[test]
fn an_office_that_is_no_longer_used_takes_the_printed_one_with_it() {
    let world = referable();
    world.ok(&[
        "directory",
        "office",
        "add",
        "--authority",
        "Basildon",
        "--purpose",
        "duty-to-refer",
        "--email",
        "old@example.org",
    ]);
    world.fails(1, &["directory", "office", "add", "--purpose", "recall"]);
    world.ok(&["directory", "office", "edit", "O000001", "--ended", "today"]);
    assert!(
        world
            .rows(&["directory", "offices", "--authority", "Basildon"])
            .is_empty()
    );
    let told = said(&world, &["referral", "add", "A1234BC", "--to", "Basildon"]);
    assert!(!told.contains('@'), "{told}");
    world.ok(&["directory", "office", "remove", "O000001"]);
    assert_eq!(
        world
            .rows(&["directory", "offices", "--authority", "Basildon"])
            .len(),
        1
    );
}
