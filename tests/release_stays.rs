//! A date of the record that moves nothing says why: another date decides, or it is none that anything is planned from.

use crate::support::{World, do_all, said};

/// What setting or clearing a date says, on one line.
fn dates(world: &World, line: &str) -> String {
    let mut words = vec!["dates", "A1234BC"];
    words.extend(line.split(' '));
    let ran = world.run(&words);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let said = format!("{}{}", ran.stderr, ran.stdout);
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_date_under_a_confirmed_one_says_which_day_stays_and_why() {
    let world = World::sentenced();
    do_all(&world, &["dates A1234BC confirmed 16/12/2026"]);
    let stays = "A1234BC: the release day stays Wed 16 Dec 2026: the confirmed date decides; it stands before every other date.";
    let told = dates(&world, "crd 1/1/2027");
    assert!(told.contains("CRD set to Fri 1 Jan 2027"), "{told}");
    assert!(told.contains(stays), "{told}");
    for line in ["crd none", "hdcad 1/12/2026", "ard 4/1/2027 --dry-run"] {
        let told = dates(&world, line);
        assert!(told.contains(stays), "{line}: {told}");
    }
    let quiet = ["dates", "A1234BC", "crd", "5/1/2027", "--quiet"];
    assert_eq!(said(&world, &quiet), "");
    // The same again is nothing to wait for.
    let told = dates(&world, "crd 5/1/2027");
    assert!(!told.contains("stays"), "{told}");
    // What moves the day says so, and which date decides now.
    for (line, kind) in [("confirmed none", "HDCAD"), ("hdcad none", "CRD")] {
        let told = dates(&world, line);
        assert!(!told.contains("stays"), "{told}");
        assert!(
            told.contains(&format!("; the {kind} decides now")),
            "{told}"
        );
    }
    let told = dates(&world, "crd 6/1/2027");
    assert!(
        told.contains("release moves") && !told.contains("decides"),
        "{told}"
    );
}

#[test]
fn the_other_dates_that_stand_over_one_are_named() {
    let world = World::sentenced();
    let release = "the release day stays Thu 17 Dec 2026: ";
    for (line, why) in [
        (
            "ard 1/12/2026",
            "the CRD decides; the latest of CRD, ARD, NPD and PRRD counts",
        ),
        (
            "hdced 1/12/2026",
            "the CRD decides; HDCED says only that release may be earlier",
        ),
        (
            "sed 1/4/2027",
            "the CRD decides; SED is never a release day",
        ),
        ("crd 10/12/2026 --known-on 10/10/2026", ""),
        ("confirmed 17/12/2026", ""),
    ] {
        let told = dates(&world, line);
        match why {
            "" => assert!(!told.contains("stays"), "{line}: {told}"),
            why => assert!(told.contains(&format!("{release}{why}.")), "{line}: {told}"),
        }
    }
    do_all(
        &world,
        &[
            "dates A1234BC confirmed none",
            "dates A1234BC apd 7/12/2026",
        ],
    );
    let told = dates(&world, "hdcad 1/12/2026");
    assert!(
        told.contains("the release day stays Mon 7 Dec 2026: the APD decides; it stands before every date but a confirmed one"),
        "{told}"
    );
}

#[test]
fn a_date_that_is_none_of_release_does_not_end_the_wait_for_one() {
    let world = World::new();
    do_all(
        &world,
        &[
            "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway",
            "sentence A1234BC --on 5/10/2026 --length 8m",
        ],
    );
    let told = dates(&world, "sed 1/4/2027");
    assert!(
        told.contains(
            "there is still no release day (no release date recorded): SED is never a release day"
        ),
        "{told}"
    );
}

#[test]
fn a_date_that_is_cleared_where_there_is_none_changes_nothing() {
    let world = World::sentenced();
    let told = dates(&world, "npd none");
    assert!(
        told.contains("nothing to change: no NPD was recorded already"),
        "{told}"
    );
    assert!(!world.ok(&["dates", "A1234BC"]).contains("NPD"));
}

#[test]
fn a_day_of_release_that_has_passed_is_asked_about() {
    const PASSED: &str = "has passed and no release is recorded: put the date right, or record it with `resettle release A1234BC --on DATE`";
    let world = World::sentenced();
    let told = dates(&world, "crd 2/11/2026");
    assert!(
        told.contains("the day of release, Mon 2 Nov 2026, "),
        "{told}"
    );
    assert!(told.contains(PASSED), "{told}");
    // Another date that leaves it there is not asked about, nor one that puts it right.
    for line in ["sed 1/4/2027", "crd 18/12/2026", "crd 24/11/2026"] {
        let told = dates(&world, line);
        assert!(!told.contains("has passed"), "{line}: {told}");
    }
}

#[test]
fn a_date_of_an_earlier_release_that_is_later_is_asked_about() {
    let world = World::sentenced();
    let told = dates(&world, "hdced 20/1/2027");
    assert!(
        told.contains("HDCED Wed 20 Jan 2027 says when release may be earlier, and is after the day of release, Thu 17 Dec 2026: is it right?"),
        "{told}"
    );
    let told = dates(&world, "hdced 1/12/2026");
    assert!(!told.contains("is it right"), "{told}");
}
