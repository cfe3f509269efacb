//! A reader who knows everything that is printed, and that counts are whole and not below nothing, finds no hidden count.

use super::*;
use crate::report::breakdown::{By, Group};
use crate::report::definition::{Definition, Field, Line, Measure};
use crate::report::table::{Counts, Head};
use crate::report::{Classification, Percent, Period, Printed, Target};
use proptest::prelude::*;

/// Two shares over the same whole, one over a part of it; two lines of a class, and two that are in no share.
const LINES: &[Line] = &[
    Line {
        word: "a",
        label: "A",
        class: "good",
    },
    Line {
        word: "b",
        label: "B",
        class: "good",
    },
    Line {
        word: "c",
        label: "C",
        class: "bad",
    },
    Line {
        word: "d",
        label: "D",
        class: "open",
    },
    Line {
        word: "e",
        label: "E",
        class: "excluded",
    },
    Line {
        word: "f",
        label: "F",
        class: "gone",
    },
];

const MEASURES: &[Measure] = &[
    Measure {
        word: "good",
        label: "Good",
        numerator: &["good"],
        denominator: &["good", "bad", "open"],
        target: Some(Target {
            percent: Percent::whole(75),
            source: "a test",
            classification: None,
        }),
    },
    Measure {
        word: "bad",
        label: "Bad",
        numerator: &["bad"],
        denominator: &["good", "bad", "open"],
        target: None,
    },
    Measure {
        word: "known",
        label: "Known",
        numerator: &["good"],
        denominator: &["good", "bad"],
        target: None,
    },
];

pub(in crate::report) const fn invented(unit: &'static str) -> Definition {
    Definition {
        name: "invented",
        version: 1,
        title: "Invented",
        unit,
        day: "a day",
        numerator: "good",
        denominator: "all",
        exclusions: "none",
        unknowns: "none",
        source: "a test",
        lines: LINES,
        measures: MEASURES,
        breakdowns: &By::ALL,
        classified: false,
        of_a_day: false,
        fields: &[],
    }
}

/// Nobody else counts this.
static ALONE: Definition = invented("a thing of the tests");
/// Another report prints how many there are.
static BESIDE_OTHERS: Definition = invented("a release from custody");

fn group(at: usize) -> Group {
    let mut group = Group::all();
    group.label = format!("group {at}");
    group
}

fn table(of: &'static Definition, rows: &[Vec<u64>]) -> Table {
    let mut counts = Counts::default();
    for (at, row) in rows.iter().enumerate() {
        for (line, count) in of.lines.iter().zip(row) {
            for _ in 0..*count {
                let group = if rows.len() == 1 {
                    Group::all()
                } else {
                    group(at)
                };
                counts.add(group, Head::of(of, line.word, line.class, 0));
            }
        }
    }
    Table::of(of, &counts).expect("parts that add up")
}

pub(in crate::report) fn printed(
    of: &'static Definition,
    rows: &[Vec<u64>],
    suppress: u64,
) -> Printed {
    let by = (rows.len() > 1).then_some(By::Gender);
    let period = Period::quarter("2026-Q3").expect("a quarter");
    let (known_on, kept) = (period.to, Disclosure { suppress, round: 0 });
    let table = table(of, rows);
    Printed::new(
        of,
        by,
        period,
        known_on,
        Classification::default(),
        kept,
        table,
    )
}

/// Everything that is printed of a table, with what it counts: the number of the row of the table, the classes or the line
/// that are summed, and whether it is shown.
fn said(printed: &Printed) -> Vec<(usize, Vec<usize>, Shown)> {
    let of = printed.definition;
    let columns = |classes: &[&str]| -> Vec<usize> {
        (0..of.lines.len())
            .filter(|at| classes.contains(&of.lines[*at].class))
            .collect()
    };
    let mut all = Vec::new();
    let groups = printed.groups();
    let everybody = printed.everybody();
    for (row, group) in groups.iter().chain([&everybody]).enumerate() {
        for (column, line) in group.lines.iter().enumerate() {
            all.push((row, vec![column], line.count));
            assert!(
                line.percent.is_none()
                    || line.count != Shown::Hidden
                        && (group.whole != Shown::Hidden || !of.fields.is_empty())
            );
        }
        all.push((row, (0..of.lines.len()).collect(), group.whole));
        all.extend(
            group
                .classes
                .iter()
                .map(|(class, sum)| (row, columns(&[class]), *sum)),
        );
    }
    let (shares, totals) = (printed.shares(), printed.total_shares());
    for (row, own) in shares
        .chunks(of.measures.len())
        .chain([totals.as_slice()])
        .enumerate()
    {
        for share in own {
            all.push((row, columns(share.measure.numerator), share.part));
            all.push((row, columns(share.measure.denominator), share.whole));
            assert!(
                share.percent.is_none()
                    || share.part != Shown::Hidden && share.whole != Shown::Hidden
            );
        }
    }
    all
}

fn sum(cells: &[Vec<i64>], row: usize, columns: &[usize]) -> i64 {
    let of_row = |row: &Vec<i64>| -> i64 { columns.iter().map(|at| row[*at]).sum() };
    cells
        .get(row)
        .map_or_else(|| cells.iter().map(of_row).sum(), of_row)
}

/// What is hidden and small and could be nothing else, with everything that is shown as it is. Others that could be are those
/// one or two away on a ring of up to four cells, or on two such rings.
pub(in crate::report) fn recovered(printed: &Printed) -> Vec<(usize, Vec<usize>)> {
    let cells: Vec<Vec<i64>> = printed
        .table
        .rows
        .iter()
        .map(|row| row.counts.iter().map(|count| *count as i64).collect())
        .collect();
    let (of, all) = (printed.definition, said(printed));
    let small = 1..printed.disclosure.suppress as i64;
    let mut wanted: Vec<(usize, Vec<usize>)> = all
        .iter()
        .filter(|(row, columns, shown)| {
            *shown == Shown::Hidden && small.contains(&sum(&cells, *row, columns))
        })
        .map(|(row, columns, _)| (*row, columns.clone()))
        .collect();
    for (row, columns, shown) in &all {
        if let Shown::Count(count) = shown {
            assert_eq!(*count as i64, sum(&cells, *row, columns));
            assert!(
                !small.contains(&(*count as i64)),
                "{count} is shown at {row}"
            );
        }
    }
    // Only what is hidden can be another number.
    let free: Vec<(usize, usize)> = (0..cells.len())
        .flat_map(|row| (0..of.lines.len()).map(move |column| (row, column)))
        .filter(|(row, column)| printed.groups()[*row].lines[*column].count == Shown::Hidden)
        .collect();
    // Fields of the same people have the same sum in every row.
    let has_same_sums = |row: &Vec<i64>| {
        let row: Vec<u64> = row.iter().map(|count| *count as u64).collect();
        let sum = |field: &Field| printed.table.sum(&row, field.classes);
        let mut pairs = of.fields.iter().zip(of.fields.iter().skip(1));
        pairs.all(|(one, next)| one.unit != next.unit || sum(one) == sum(next))
    };
    let holds = |other: &[Vec<i64>]| {
        other.iter().flatten().all(|count| *count >= 0)
            && other.iter().all(has_same_sums)
            && all.iter().all(|(row, columns, shown)| {
                *shown == Shown::Hidden || sum(other, *row, columns) == sum(&cells, *row, columns)
            })
    };
    search(&cells, &free, 0, &mut Vec::new(), &mut |moves| {
        let mut other = cells.clone();
        for ((row, column), by) in moves {
            other[*row][*column] += by;
        }
        if holds(&other) {
            wanted
                .retain(|(row, columns)| sum(&other, *row, columns) == sum(&cells, *row, columns));
        }
        wanted.is_empty()
    });
    wanted
}

type Move = ((usize, usize), i64);

/// Every way to change up to six free cells by one; ends when `look` says so.
fn search(
    cells: &[Vec<i64>],
    free: &[(usize, usize)],
    from: usize,
    moves: &mut Vec<Move>,
    look: &mut dyn FnMut(&[Move]) -> bool,
) -> bool {
    if !moves.is_empty() && look(moves) {
        return true;
    }
    if moves.len() == 6 {
        return false;
    }
    for at in from..free.len() {
        for by in [1, -1] {
            let (row, column) = free[at];
            if cells[row][column] + by < 0 {
                continue;
            }
            moves.push((free[at], by));
            let is_done = search(cells, free, at + 1, moves, look);
            moves.pop();
            if is_done {
                return true;
            }
        }
    }
    false
}

fn shares(printed: &Printed) -> Vec<bool> {
    printed
        .total_shares()
        .iter()
        .map(|share| share.percent.is_some())
        .collect()
}

#[test]
fn a_share_stands_where_only_what_is_not_in_it_is_small() {
    // One line outside: the whole goes with it, and every share stays.
    let one = printed(&ALONE, &[vec![30, 20, 12, 11, 3, 0]], 5);
    assert_eq!(shares(&one), [true, true, true]);
    assert_eq!(one.whole(), Shown::Hidden);
    assert!(recovered(&one).is_empty());
    // Where another report prints the whole, shares would give the three back.
    let beside = printed(&BESIDE_OTHERS, &[vec![30, 20, 12, 11, 3, 0]], 5);
    assert_eq!(beside.whole(), Shown::Count(76));
    assert_eq!(shares(&beside), [false, false, true]);
    // Two lines outside hide each other, and the whole stays too.
    let two = printed(&BESIDE_OTHERS, &[vec![30, 20, 12, 11, 3, 9]], 5);
    assert_eq!(
        (shares(&two), two.whole()),
        (vec![true; 3], Shown::Count(85))
    );
    assert!(recovered(&two).is_empty());
}

#[test]
fn a_small_line_of_a_class_goes_with_another_of_it() {
    let one = printed(&ALONE, &[vec![3, 20, 12, 11, 0, 0]], 5);
    let hidden: Vec<bool> = one
        .totals()
        .iter()
        .map(|line| line.count == Shown::Hidden)
        .collect();
    assert_eq!(hidden, [true, true, false, false, false, false]);
    assert_eq!(shares(&one), [true, true, true]);
    assert_eq!(one.whole(), Shown::Count(46));
}

#[test]
fn a_small_part_of_a_share_is_not_what_its_others_leave() {
    // Good is three in two lines: the whole less bad and open would say so.
    let one = printed(&BESIDE_OTHERS, &[vec![2, 1, 12, 11, 0, 0]], 5);
    assert_eq!(recovered(&one), []);
    assert!(!shares(&one)[0]);
}

#[test]
fn nothing_is_hidden_where_nothing_is_small_or_nothing_is_to_be() {
    let counts = vec![vec![9, 20, 0, 8, 7, 6], vec![30, 40, 12, 8, 0, 0]];
    assert_eq!(printed(&ALONE, &counts, 5).hidden(), 0);
    let small = vec![vec![1, 2, 3, 0, 0, 1], vec![1, 1, 1, 0, 0, 0]];
    assert_eq!(printed(&ALONE, &small, 0).hidden(), 0);
}

#[test]
fn totals_are_hidden_alike_whatever_they_are_broken_down_by() {
    let groups = vec![
        vec![30, 20, 12, 11, 3, 0],
        vec![7, 0, 6, 0, 0, 9],
        vec![2, 8, 1, 5, 0, 0],
    ];
    let whole: Vec<u64> = (0..6)
        .map(|at| groups.iter().map(|row| row[at]).sum())
        .collect();
    let (by, all) = (printed(&ALONE, &groups, 5), printed(&ALONE, &[whole], 5));
    let hidden =
        |one: &Printed| -> Vec<Shown> { one.totals().iter().map(|line| line.count).collect() };
    assert_eq!(hidden(&by), hidden(&all));
    assert_eq!(shares(&by), shares(&all));
    assert_eq!(recovered(&by), []);
}

#[test]
fn rounding_is_to_the_nearest_halves_up() {
    let five = Disclosure {
        suppress: 0,
        round: 5,
    };
    let rounded = [0, 2, 3, 7, 8, 12, 13].map(|count| five.rounded(count));
    assert_eq!(rounded, [0, 0, 5, 5, 10, 10, 15]);
    assert_eq!(Disclosure::default().note(), None);
    assert!(five.note().is_some_and(|note| note.contains("nearest 5")));
}

pub(in crate::report) fn count() -> impl Strategy<Value = u64> {
    prop_oneof![3 => 0u64..8, 2 => 5u64..40, 1 => Just(0)]
}

proptest! {
    #[test]
    fn nothing_small_over_everybody_is_recovered(
        row in proptest::collection::vec(count(), LINES.len()),
        under in 2u64..8,
        is_alone: bool,
    ) {
        let of = if is_alone { &ALONE } else { &BESIDE_OTHERS };
        let one = printed(of, std::slice::from_ref(&row), under);
        prop_assert_eq!(recovered(&one), vec![], "{:?} under {}", row, under);
    }

    #[test]
    fn nothing_small_of_a_group_is_recovered(
        rows in proptest::collection::vec(proptest::collection::vec(count(), LINES.len()), 2..4),
        under in 2u64..7,
    ) {
        let one = printed(&ALONE, &rows, under);
        prop_assert_eq!(recovered(&one), vec![], "{:?} under {}", rows, under);
    }
}
