//! Which operations moved the figures of a pack after it was made: found by halving, so that few of many have to be counted.
//!
//! Knows operations by their numbers. What moved is for the caller to say.

use crate::error::Result;
use crate::report::moved::Figures;
use std::collections::VecDeque;

/// So many times at most everything is counted again. What is not found by then is told as a span of operations.
const COUNTINGS: usize = 32;

/// Operations from one to another, among which some moved figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub first: i64,
    pub last: i64,
    /// How many figures are not the same after it as before it.
    pub figures: usize,
}

/// A state of the store with its figures.
struct At {
    operation: i64,
    figures: Figures,
}

/// The operations after `from` that moved figures, in their order. What one operation moved and a later one put back may be
/// missing: the figures are then those of before.
///
/// # Errors
/// Those of counting.
pub fn since(
    from: (i64, Figures),
    to: (i64, Figures),
    mut count: impl FnMut(i64) -> Result<Figures>,
) -> Result<Vec<Span>> {
    let at = |(operation, figures): (i64, Figures)| At { operation, figures };
    let (mut found, mut left) = (Vec::new(), COUNTINGS);
    let mut open: VecDeque<(At, At)> = VecDeque::from([(at(from), at(to))]);
    // The widest first, so that the spans that stay at the end are alike.
    while let Some((before, after)) = open.pop_front() {
        let moved = before.figures.moved(&after.figures).len();
        if moved == 0 || after.operation <= before.operation {
            continue;
        }
        let is_one = after.operation - before.operation == 1;
        if is_one || left == 0 {
            found.push(Span {
                first: before.operation + 1,
                last: after.operation,
                figures: moved,
            });
            continue;
        }
        left -= 1;
        let operation = before.operation + (after.operation - before.operation) / 2;
        let middle = At {
            operation,
            figures: count(operation)?,
        };
        let copy = At {
            operation,
            figures: middle.figures.clone(),
        };
        open.push_back((before, middle));
        open.push_back((copy, after));
    }
    found.sort_by_key(|span| span.first);
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::report::moved::{Figure, Name};
    use crate::report::{Percent, Shown};

    fn figures(count: u64) -> Figures {
        let day = Day::parse_iso("2026-07-01").unwrap();
        Figures::from_iter([(
            Name {
                report: "example",
                from: day,
                to: day,
                dimension: "all",
                group: "all".to_owned(),
                is_share: false,
                status: "housed".to_owned(),
            },
            Figure {
                count: Shown::Count(count),
                of: None,
                percent: Percent::of(1, 2),
            },
        )])
    }

    /// Operation 300 and operation 700 each move the figure.
    fn counted(operation: i64) -> Figures {
        figures(1 + u64::from(operation >= 300) + u64::from(operation >= 700))
    }

    fn spans(count: impl FnMut(i64) -> Result<Figures>, to: Figures) -> Vec<(i64, i64)> {
        let spans = since((12, figures(1)), (1000, to), count).unwrap();
        spans.iter().map(|span| (span.first, span.last)).collect()
    }

    #[test]
    fn two_of_a_thousand_are_found_in_few_countings() {
        let mut countings = 0;
        let found = spans(
            |operation| {
                countings += 1;
                Ok(counted(operation))
            },
            counted(1000),
        );
        assert_eq!(found, [(300, 300), (700, 700)]);
        assert!(countings < 20, "{countings}");
    }

    #[test]
    fn nothing_moved_is_nothing_counted() {
        let refuses = |_| Err(crate::error::Error::bug("counted", "counted"));
        assert_eq!(spans(refuses, figures(1)), []);
    }

    #[test]
    fn where_every_one_moved_spans_are_told() {
        let count = |operation| Ok(figures(u64::try_from(operation).unwrap()));
        let found = spans(count, figures(1000));
        assert_eq!(found.first().unwrap().0, 13);
        assert_eq!(found.last().unwrap().1, 1000);
        assert_eq!(found.len(), COUNTINGS + 1);
        for pair in found.windows(2) {
            assert_eq!(pair[0].1 + 1, pair[1].0);
        }
    }
}
