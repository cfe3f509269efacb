//! The published bank holidays and the worked examples of date arithmetic, held against this room.
//!
//! They were made apart from this code; it knows nothing but how to read them and compare.

use super::{Calendar, Day, Offset, Unit};

fn rows(file: &str) -> Vec<Vec<String>> {
    let path = format!(
        "{}/tests/fixtures/vectors/{file}",
        env!("CARGO_MANIFEST_DIR")
    );
    let mut reader = csv::Reader::from_path(path).unwrap();
    let records = reader.records().map(|record| record.unwrap());
    records
        .map(|record| record.iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn bank_holidays_are_those_published() {
    let calendar = Calendar::england_and_wales();
    let ours: Vec<Vec<String>> = (2015..=2035)
        .flat_map(|year| calendar.holidays_of(year))
        .map(|holiday| vec![holiday.on.to_string(), holiday.name])
        .collect();
    assert_eq!(ours, rows("bank-holidays-ew.csv"));
}

#[test]
fn worked_examples_come_out() {
    let calendar = Calendar::england_and_wales();
    let rows = rows("dates-public.csv");
    assert_eq!(rows.len(), 300);
    for row in rows {
        let [id, _, anchor, amount, unit, direction, expected, note] = row.as_slice() else {
            panic!("a row of another shape: {row:?}");
        };
        let unit = match unit.as_str() {
            "day" => Unit::Days,
            "week" => Unit::Weeks,
            "month" => Unit::Months,
            "working_day" => Unit::WorkingDays,
            other => panic!("unit {other}"),
        };
        let after = Offset::new(amount.parse().unwrap(), unit);
        let offset = match direction.as_str() {
            "after" => after,
            "before" => after.negated(),
            other => panic!("direction {other}"),
        };
        let anchor = Day::parse_iso(anchor).unwrap();
        let got = calendar.apply(anchor, offset).to_string();
        assert_eq!(&got, expected, "{id} {anchor} {offset} ({note})");
    }
}
