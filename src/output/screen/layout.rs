//! How wide each column of a table is, and how a row that does not fit is wrapped.
//!
//! It refuses to know when rows arrive and where they go.

use comfy_table::{CellAlignment, ColumnConstraint, Width, presets::NOTHING};

use crate::output::column::{Align, Column};
use crate::output::text::{glued, hung, longest_day, longest_word, unglued, width};

/// Spaces between two columns.
pub(super) const GAP: usize = 2;
/// A wrapped column is not made narrower than this, nor than its longest word if that is shorter.
const NARROW: usize = 12;

/// The cells of a row, cleaned.
pub(super) type Line = Vec<String>;

/// A row that fits, padded into one line.
pub(super) fn padded(columns: &[Column], widths: &[usize], cells: &[String]) -> String {
    let mut line = String::with_capacity(widths.iter().sum::<usize>() + GAP * widths.len() + 16);
    // Spaces are owed, and paid when something follows: no line ends in one.
    let mut owed = 0;
    for ((column, cell), whole) in columns.iter().zip(cells).zip(widths) {
        let room = whole.saturating_sub(width(cell));
        let (before, after) = match column.align {
            Align::Left => (0, room),
            Align::Right => (room, 0),
        };
        owed += before;
        if !cell.is_empty() {
            line.extend(std::iter::repeat_n(' ', owed));
            line.push_str(cell);
            owed = 0;
        }
        owed += after + GAP;
    }
    line.push('\n');
    line
}

/// The widths with every column that is not to be wrapped as wide as the longest word of this row.
pub(super) fn widened(columns: &[Column], widths: &[usize], cells: &[String]) -> Vec<usize> {
    let widest = |((c, w), cell): ((&Column, &usize), &String)| {
        if c.flexible {
            *w
        } else {
            longest_word(cell).max(*w)
        }
    };
    columns.iter().zip(widths).zip(cells).map(widest).collect()
}

/// The rows wrapped into lines, by comfy-table, plain and without a frame.
pub(super) fn wrapped(columns: &[Column], widths: &[usize], rows: Vec<Line>) -> Vec<String> {
    let mut table = comfy_table::Table::new();
    table.load_style(NOTHING);
    for row in rows {
        table.add_row(row.iter().map(|cell| glued(cell).into_owned()));
    }
    for (i, (column, width)) in columns.iter().zip(widths).enumerate() {
        let Some(shown) = table.column_mut(i) else {
            continue;
        };
        let gap = if i + 1 < widths.len() { GAP } else { 0 };
        let whole = u16::try_from(width + gap).unwrap_or(u16::MAX);
        shown.set_padding((0, gap as u16));
        shown.set_constraint(ColumnConstraint::Absolute(Width::Fixed(whole)));
        shown.set_cell_alignment(match column.align {
            Align::Left => CellAlignment::Left,
            Align::Right => CellAlignment::Right,
        });
    }
    table
        .lines()
        .map(|line| unglued(line.trim_end().to_owned()))
        .collect()
}

/// The widths of the columns that stand side by side in `room`: all of them, or the first few where all would be too wide.
/// What the others hold stands under the row, see [`folded`].
pub(super) fn side_by_side(columns: &[Column], rows: &[&Line], room: usize) -> Vec<usize> {
    for count in (1..=columns.len()).rev() {
        // What has no heading belongs to the column before it.
        if columns
            .get(count)
            .is_some_and(|next| next.heading.is_empty())
        {
            continue;
        }
        let widths = fit(columns.get(..count).unwrap_or(columns), rows, room);
        if takes(&widths) <= room {
            return widths;
        }
    }
    vec![room]
}

/// The columns that a line of these widths takes.
pub(super) fn takes(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

/// What the columns hold that do not stand side by side, each behind its heading, as few lines as it takes.
pub(super) fn folded(
    columns: &[Column],
    cells: &[String],
    beside: usize,
    room: usize,
) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for (column, cell) in columns.iter().zip(cells).skip(beside) {
        match items.last_mut() {
            _ if cell.is_empty() => {}
            Some(last) if column.heading.is_empty() => {
                last.push(' ');
                last.push_str(cell);
            }
            _ if column.heading.is_empty() => items.push(cell.clone()),
            _ => items.push(format!("{}: {cell}", column.heading)),
        }
    }
    let mut lines: Vec<String> = Vec::new();
    for item in items {
        let ended = lines
            .last_mut()
            .filter(|line| width(line) + GAP + width(&item) <= room);
        match ended {
            Some(line) => {
                line.push_str("  ");
                line.push_str(&item);
            }
            None => lines.extend(hung(&format!("  {item}"), room)),
        }
    }
    lines
}

/// The width of each column, so that the table fits in `room` where that can be done without breaking a word.
fn fit(columns: &[Column], rows: &[&Line], room: usize) -> Vec<usize> {
    let mut widths: Vec<usize> = columns.iter().map(|c| width(c.heading).max(1)).collect();
    for row in rows {
        for (widest, cell) in widths.iter_mut().zip(*row) {
            *widest = (*widest).max(width(cell));
        }
    }
    let room = room.saturating_sub(GAP * columns.len().saturating_sub(1));
    if widths.iter().sum::<usize>() <= room {
        return widths;
    }
    // How narrow each could become: the longest word of anything in it.
    let mut least: Vec<usize> = columns
        .iter()
        .map(|c| longest_word(c.heading).max(1))
        .collect();
    for row in rows {
        for (least, cell) in least.iter_mut().zip(*row) {
            *least = (*least).max(longest_word(cell));
        }
    }
    let first: Vec<usize> = columns
        .iter()
        .zip(&widths)
        .zip(&least)
        .map(|((c, w), l)| {
            if c.flexible {
                (*l).max(NARROW).min(*w)
            } else {
                *w
            }
        })
        .collect();
    shrink(&mut widths, &first, room);
    shrink(&mut widths, &least, room);
    let mut days = vec![0; columns.len()];
    for row in rows {
        for (longest, cell) in days.iter_mut().zip(*row) {
            *longest = (*longest).max(longest_day(cell));
        }
    }
    let last: Vec<usize> = columns
        .iter()
        .zip(&widths)
        .zip(&days)
        .map(|((c, w), day)| {
            if c.flexible {
                NARROW.max(*day).min(*w)
            } else {
                *w
            }
        })
        .collect();
    shrink(&mut widths, &last, room);
    widths
}

/// Takes columns from the widest first until the sum fits or all are down to their floor.
fn shrink(widths: &mut [usize], floor: &[usize], room: usize) {
    let mut over = widths.iter().sum::<usize>().saturating_sub(room);
    while over > 0 {
        let widest = widths
            .iter_mut()
            .zip(floor)
            .filter(|(w, f)| **w > **f)
            .max_by_key(|(w, _)| **w);
        let Some((widest, _)) = widest else { return };
        *widest -= 1;
        over -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths(columns: &[Column], row: &[&str], room: usize) -> Vec<usize> {
        let row: Line = row.iter().map(|c| (*c).to_owned()).collect();
        fit(columns, &[&row], room)
    }

    #[test]
    fn what_fits_is_left_alone() {
        let columns = [Column::new("a", "A"), Column::new("b", "Bee").flexible()];
        assert_eq!(widths(&columns, &["long enough", "x"], 80), [11, 3]);
    }

    #[test]
    fn flexible_columns_give_way_first() {
        let columns = [Column::new("a", "A"), Column::new("b", "B").flexible()];
        let late = "refer to the council before it is too late";
        assert_eq!(widths(&columns, &["in custody now", late], 40), [14, 24]);
        // Then the others, at their spaces, before a word is broken anywhere.
        assert_eq!(widths(&columns, &["in custody now", late], 20), [9, 9]);
        // A day has no place to break.
        assert_eq!(widths(&columns, &["Fri 6 Nov 2026", late], 20), [14, 7]);
    }

    #[test]
    fn what_does_not_fit_beside_stands_under_its_row() {
        let columns = [
            Column::new("id", "Referral"),
            Column::new("to", "To").flexible(),
            Column::new("sent", "Sent"),
            Column::new("late", ""),
            Column::new("answer", "Answer").flexible(),
        ];
        let row = ["R000001", "Medway", "Fri 6 Nov 2026", "LATE 4d", "none yet"];
        let row: Line = row.iter().map(|c| (*c).to_owned()).collect();
        let beside = |room| side_by_side(&columns, &[&row], room).len();
        assert_eq!([80, 40, 20].map(beside), [5, 2, 2]);
        let under = folded(&columns, &row, 2, 40);
        assert_eq!(
            under,
            ["  Sent: Fri 6 Nov 2026 LATE 4d", "  Answer: none yet"]
        );
        assert_eq!(
            folded(&columns, &row, 2, 24)
                .concat()
                .matches("6 Nov 2026")
                .count(),
            1
        );
    }

    #[test]
    fn an_identifier_is_never_narrowed() {
        let columns = [Column::new("a", "A"), Column::new("b", "B").flexible()];
        let row = [
            "A1234BC/contact-landlord",
            "refer-duty-to-refer-to-the-council",
        ];
        assert_eq!(widths(&columns, &row, 40), [24, 14]);
        assert_eq!(widths(&columns, &row, 10), [24, 12]);
    }
}
