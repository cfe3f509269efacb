//! A date of the record that moves nothing says why: another date decides, or it is none that anything is planned from.

use crate::support::{World, do_all, said};

/// What setting or clearing a date says.
fn dates(world: &World, line: &str) -> String {
    let mut words = vec!["dates", "A1234BC"];
    words.extend(line.split(' '));
    said(world, &words)
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
    // What moves the day says so, and what decides it is no news.
    let told = dates(&world, "confirmed none");
    assert!(!told.contains("stays"), "{told}");
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
            "" => assert!(!told.contains("decides"), "{line}: {told}"),
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
