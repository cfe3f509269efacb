//! The sum on dates, and dates as people type them.

use crate::support::World;

#[test]
fn a_sum_in_working_days_names_what_it_skipped() {
    let row = World::empty().rows(&["date", "2026-12-18", "+3 working days"])[0].clone();
    assert_eq!(row["date"], "2026-12-23");
    assert_eq!(row["weekday"], "Wednesday");
    assert_eq!(row["offset"], "+3 working days");
    assert_eq!(row["skipped"].as_array().map(Vec::len), Some(2));
}

#[test]
fn an_offset_with_a_minus_reaches_the_command() {
    let world = World::empty();
    assert_eq!(
        world.rows(&["date", "2026-12-31", "-4 months"])[0]["date"],
        "2026-08-31"
    );
    assert_eq!(
        world.rows(&["date", "31/12/2026", "-56", "days"])[0]["date"],
        "2026-11-05"
    );
}

#[test]
fn bad_dates_are_usage_errors_with_a_good_spelling() {
    let world = World::empty();
    for bad in [
        "31/02/2026",
        "05/13/2026",
        "01/02/85",
        "46300",
        "next tuesday-ish",
        "2026-02-30",
        "00/00/0000",
    ] {
        let said = world.fails(2, &["date", bad, "+1 day"]);
        assert!(said.contains("hint:"), "{bad}: {said}");
    }
}

#[test]
fn a_bank_holiday_proclaimed_later_counts() {
    let world = World::new();
    assert_eq!(
        world.rows(&["date", "2026-12-04", "+1 working day"])[0]["date"],
        "2026-12-07"
    );
    world.ok(&["holiday", "add", "2026-12-07", "Test Day"]);
    assert_eq!(
        world.rows(&["date", "2026-12-04", "+1 working day"])[0]["date"],
        "2026-12-08"
    );
    let listed = world.rows(&["holiday", "list", "2026"]);
    assert!(
        listed
            .iter()
            .any(|row| row["date"] == "2026-12-07" && row["added"] == true)
    );
    world.ok(&["holiday", "remove", "2026-12-07"]);
    assert_eq!(
        world.rows(&["date", "2026-12-04", "+1 working day"])[0]["date"],
        "2026-12-07"
    );
}
