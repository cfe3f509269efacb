//! A reader who also knows that fields of the same people have the same sum finds no hidden count.

use crate::report::definition::{Definition, Field, Line, Measure};
use crate::report::disclosure::tests::{count, invented, printed, recovered};
use crate::report::kept::Row;
use crate::report::{Printed, Shown};
use proptest::prelude::*;

macro_rules! fields {
    ($($word:literal, $known:literal, $unit:literal);+) => {
        const LINES: &[Line] = &[$(
            Line { word: $word, label: $word, class: $word },
            Line { word: $known, label: $known, class: $known },
        )+];
        const MEASURES: &[Measure] = &[$(Measure {
            word: $word,
            label: $word,
            numerator: &[$word],
            denominator: &[$word, $known],
            target: None,
        }),+];
        const FIELDS: &[Field] = &[$(Field { classes: &[$word, $known], unit: $unit, also: &[] }),+];
    };
}

fields! {
    "date", "date-known", "somebody inside";
    "risk", "risk-known", "somebody";
    "home", "home-known", "somebody"
}

static SIDE_BY_SIDE: Definition = Definition {
    lines: LINES,
    measures: MEASURES,
    fields: FIELDS,
    ..invented("a field of somebody")
};

fn shown(of: &Printed) -> Vec<bool> {
    let everybody = of.everybody();
    let lines = everybody.lines.iter();
    lines.map(|line| line.count != Shown::Hidden).collect()
}

#[test]
fn a_small_line_goes_with_the_other_of_its_field_because_another_field_has_the_sum() {
    let one = printed(&SIDE_BY_SIDE, &[vec![20, 9, 2, 54, 0, 56]], 5);
    assert_eq!(shown(&one), [true, true, false, false, true, true]);
    // The sum of the two is no secret.
    let shares = one.total_shares();
    assert_eq!(
        (shares[1].part, shares[1].whole),
        (Shown::Hidden, Shown::Count(56))
    );
    assert_eq!(one.whole(), Shown::Count(141));
    assert_eq!(recovered(&one), []);
}

#[test]
fn few_people_are_hidden_in_every_field_of_them() {
    let one = printed(&SIDE_BY_SIDE, &[vec![20, 9, 0, 4, 4, 0]], 5);
    assert_eq!(shown(&one), [true, true, false, false, false, false]);
    assert_eq!(one.whole(), Shown::Hidden);
    assert_eq!(recovered(&one), []);
}

#[test]
fn a_line_is_a_share_of_its_own_field() {
    let one = printed(&SIDE_BY_SIDE, &[vec![10, 30, 30, 30, 0, 60]], 0);
    let everybody = one.everybody();
    let percents: Vec<String> = everybody
        .lines
        .iter()
        .map(|line| line.percent.map(|one| one.to_string()).unwrap_or_default())
        .collect();
    assert_eq!(percents, ["25.0", "75.0", "50.0", "50.0", "0.0", "100.0"]);
}

#[test]
fn what_another_report_prints_is_not_what_hides_a_count() {
    let row = |known: &'static [&'static [&'static str]]| Row {
        counts: &[30, 2, 8],
        classes: &["settled", "unsettled", "unrecorded"],
        measures: &[],
        under: 5,
        whole_is_known: true,
        known,
    };
    assert_eq!(row(&[]).kept().hidden, [false, true, true, false]);
    let known: &'static [&'static [&'static str]] = &[&["unrecorded"]];
    assert_eq!(row(known).kept().hidden, [true, true, false, false]);
    // Where it is small itself the other report hides it.
    let small = Row {
        counts: &[30, 20, 3],
        ..row(known)
    };
    assert_eq!(small.kept().hidden, [false, true, true, false]);
}

/// Inside or not, and as many people in both fields of everybody.
fn row() -> impl Strategy<Value = Vec<u64>> {
    (count(), count(), count(), count(), 0u64..100).prop_map(
        |(inside, dated, risk, known, home)| {
            let people = risk + known;
            let home = people * home / 99;
            vec![inside, dated, risk, known, home, people - home]
        },
    )
}

proptest! {
    #[test]
    fn nothing_small_of_fields_of_the_same_people_is_recovered(
        rows in proptest::collection::vec(row(), 1..4),
        under in 2u64..7,
    ) {
        let one = printed(&SIDE_BY_SIDE, &rows, under);
        prop_assert_eq!(recovered(&one), vec![], "{:?} under {}", rows, under);
    }
}
