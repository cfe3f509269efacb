//! A table that streams: laid out from its first rows, then printed in blocks with those widths, so that a hundred
//! thousand rows take no more memory than five hundred.
//!
//! Rows that fit are padded here; a row with something to wrap goes to comfy-table, which costs several times as much a row
//! and knows how. It refuses to know what the columns mean and what the cells hold: they come cleaned, as text.

use std::borrow::Cow;

use super::layout::{Line, folded, padded, side_by_side, takes, widened, wrapped};
use crate::error::Result;
use crate::output::column::Column;
use crate::output::out::{Out, written};
use crate::output::text::width;

/// From how many rows a table is laid out.
const LAID_OUT_FROM: usize = 500;
/// How many wrapping rows go to comfy-table at once.
const BLOCK: usize = 200;
/// Parts the cells of a row that was made ahead. No cleaned text has it.
const BETWEEN: u8 = 0;

/// Writes down a row of cleaned cells, for a table that is made later.
pub fn put_row<'c>(to: &mut Vec<u8>, cells: impl Iterator<Item = Cow<'c, str>>) {
    let begin = to.len();
    for cell in cells {
        to.extend_from_slice(cell.as_bytes());
        to.push(BETWEEN);
    }
    // Behind the last cell nothing follows.
    to.truncate(begin.max(to.len().saturating_sub(1)));
}

/// What waits for the layout, in order.
enum Waiting {
    Row(Line),
    Group(String),
}

/// A table being written.
pub struct Table {
    columns: Vec<Column>,
    waiting: Vec<Waiting>,
    widths: Option<Vec<usize>>,
    /// Rows that have to be wrapped, in a run.
    block: Vec<Line>,
    grouped: bool,
    /// Said below the table.
    footer: Option<String>,
}

impl Table {
    /// A table of these columns, with a line to stand below it.
    pub fn new(columns: Vec<Column>, footer: Option<String>) -> Self {
        Self {
            columns,
            waiting: Vec::new(),
            widths: None,
            block: Vec::new(),
            grouped: false,
            footer,
        }
    }

    /// One row of cleaned cells, as many as there are columns.
    pub fn row(&mut self, out: &mut Out, cells: Vec<Cow<'_, str>>) -> Result<()> {
        self.line(out, cells.into_iter().map(Cow::into_owned).collect())
    }

    /// A row that [`put_row`] wrote down.
    pub fn written_row(&mut self, out: &mut Out, row: &[u8]) -> Result<()> {
        let cells = row.split(|byte| *byte == BETWEEN);
        let cells = cells.map(|cell| String::from_utf8_lossy(cell).into_owned());
        self.line(out, cells.collect())
    }

    fn line(&mut self, out: &mut Out, cells: Line) -> Result<()> {
        if self.widths.is_some() {
            return self.print(out, cells);
        }
        self.waiting.push(Waiting::Row(cells));
        if self.waiting.len() >= LAID_OUT_FROM {
            self.lay_out(out)?;
        }
        Ok(())
    }

    /// A cleaned heading over the rows that follow.
    pub fn group(&mut self, out: &mut Out, heading: String) -> Result<()> {
        if self.widths.is_none() {
            self.waiting.push(Waiting::Group(heading));
            return Ok(());
        }
        self.print_block(out)?;
        self.print_group(out, &heading)
    }

    /// Prints what is left, and the lines below.
    pub fn finish(mut self, out: &mut Out, footer: Option<String>) -> Result<()> {
        if self.widths.is_none() {
            self.lay_out(out)?;
        }
        self.print_block(out)?;
        for line in self.footer.iter().chain(&footer) {
            out.line(line)?;
        }
        Ok(())
    }

    /// Fixes the widths, prints the headings and everything that waited.
    fn lay_out(&mut self, out: &mut Out) -> Result<()> {
        let waiting = std::mem::take(&mut self.waiting);
        let rows: Vec<&Line> = waiting
            .iter()
            .filter_map(|w| match w {
                Waiting::Row(row) => Some(row),
                Waiting::Group(_) => None,
            })
            .collect();
        let widths = side_by_side(&self.columns, &rows, out.width());
        if !rows.is_empty() {
            self.print_headings(out, &widths)?;
        }
        self.widths = Some(widths);
        for waiting in waiting {
            match waiting {
                Waiting::Row(row) => self.print(out, row)?,
                Waiting::Group(heading) => self.group(out, heading)?,
            }
        }
        Ok(())
    }

    fn print_headings(&self, out: &mut Out, widths: &[usize]) -> Result<()> {
        let headings = self.columns.iter().map(|c| c.heading.to_owned());
        for line in self.wrap(widths, headings.collect()) {
            let line = out.bold(&line).into_owned();
            written(writeln!(out.stdout(), "{line}"))?;
        }
        let terminal = out.terminal();
        if terminal.stdout_is_terminal && !terminal.colour {
            let rules: Vec<String> = widths.iter().map(|w| "─".repeat(*w)).collect();
            written(writeln!(out.stdout(), "{}", rules.join("  ")))?;
        }
        Ok(())
    }

    fn print_group(&mut self, out: &mut Out, heading: &str) -> Result<()> {
        if std::mem::replace(&mut self.grouped, true) {
            out.blank()?;
        }
        out.heading(heading)
    }

    /// Prints a row, or keeps it for the block of rows to wrap. An identifier or a number that outgrew its column since
    /// the layout is not broken: its row stands out of line, and where that is too wide, is laid out by itself.
    fn print(&mut self, out: &mut Out, cells: Line) -> Result<()> {
        let widths = self.widths.as_deref().unwrap_or_default();
        let beside = widths.len();
        if beside < self.columns.len() {
            let under = folded(&self.columns, &cells, beside, out.width());
            let wider = widened(&self.columns, widths, &cells);
            let lines = if takes(&wider) <= out.width() {
                self.wrap(&wider, cells)
            } else {
                self.wrap(widths, cells)
            };
            return print_lines(out, lines).and_then(|()| print_lines(out, under));
        }
        let fits = |widths: &[usize]| cells.iter().zip(widths).all(|(cell, w)| width(cell) <= *w);
        if fits(widths) {
            let line = padded(&self.columns, widths, &cells);
            return self.print_line(out, &line);
        }
        let wider = widened(&self.columns, widths, &cells);
        if takes(&wider) > out.width() {
            self.print_block(out)?;
            let own = side_by_side(&self.columns, &[&cells], out.width());
            let under = folded(&self.columns, &cells, own.len(), out.width());
            print_lines(out, self.wrap(&own, cells))?;
            return print_lines(out, under);
        }
        if fits(&wider) {
            let line = padded(&self.columns, &wider, &cells);
            return self.print_line(out, &line);
        }
        if wider != widths {
            self.print_block(out)?;
            return print_lines(out, self.wrap(&wider, cells));
        }
        self.block.push(cells);
        if self.block.len() >= BLOCK {
            self.print_block(out)?;
        }
        Ok(())
    }

    /// One row in the columns that have a width.
    fn wrap(&self, widths: &[usize], mut cells: Line) -> Vec<String> {
        cells.truncate(widths.len());
        wrapped(&self.columns, widths, vec![cells])
    }

    fn print_line(&mut self, out: &mut Out, line: &str) -> Result<()> {
        self.print_block(out)?;
        out.raw(line.as_bytes())
    }

    fn print_block(&mut self, out: &mut Out) -> Result<()> {
        if self.block.is_empty() {
            return Ok(());
        }
        let rows = std::mem::take(&mut self.block);
        let widths = self.widths.as_deref().unwrap_or_default();
        print_lines(out, wrapped(&self.columns, widths, rows))
    }
}

fn print_lines(out: &mut Out, lines: Vec<String>) -> Result<()> {
    lines
        .iter()
        .try_for_each(|line| written(writeln!(out.stdout(), "{line}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::capture::captured;
    use crate::output::out::Terminal;

    const COLUMNS: [Column; 3] = [
        Column::new("id", "Number"),
        Column::new("days", "Days").right(),
        Column::new("what", "What").flexible(),
    ];

    fn table(terminal: Terminal, fill: impl FnOnce(&mut Table, &mut Out)) -> String {
        let (mut out, stdout, _) = captured(terminal);
        let mut table = Table::new(COLUMNS.to_vec(), None);
        fill(&mut table, &mut out);
        table.finish(&mut out, None).unwrap();
        out.flush().unwrap();
        stdout.text()
    }

    fn row(table: &mut Table, out: &mut Out, cells: [&str; 3]) {
        let cells = cells.map(|c| Cow::Owned(c.to_owned())).into();
        table.row(out, cells).unwrap();
    }

    fn wide(width: usize) -> Terminal {
        Terminal {
            width,
            ..Terminal::default()
        }
    }

    #[test]
    fn plain_when_piped() {
        let text = table(wide(80), |t, out| {
            row(t, out, ["A1234BC", "3", "Refer"]);
            row(t, out, ["A1234BD", "12", ""]);
            row(t, out, ["", "", ""]);
        });
        assert_eq!(
            text,
            "Number   Days  What\nA1234BC     3  Refer\nA1234BD    12\n\n"
        );
    }

    #[test]
    fn an_empty_table_prints_nothing() {
        assert_eq!(table(wide(80), |_, _| ()), "");
    }

    #[test]
    fn headings_are_bold_or_underlined_on_a_terminal() {
        let mut terminal = Terminal {
            stdout_is_terminal: true,
            colour: true,
            ..Terminal::default()
        };
        let fill = |t: &mut Table, out: &mut Out| row(t, out, ["A1234BC", "3", "Refer"]);
        assert_eq!(
            table(terminal, fill),
            "\u{1b}[1mNumber   Days  What\u{1b}[0m\nA1234BC     3  Refer\n"
        );
        terminal.colour = false;
        assert_eq!(
            table(terminal, fill),
            "Number   Days  What\n───────  ────  ─────\nA1234BC     3  Refer\n"
        );
    }

    #[test]
    fn what_does_not_fit_is_wrapped_in_the_flexible_column() {
        let text = table(wide(40), |t, out| {
            row(
                t,
                out,
                [
                    "A1234BC",
                    "3",
                    "Refer to the council before the window closes",
                ],
            );
            row(t, out, ["A1234BD", "4", "Ask"]);
            row(
                t,
                out,
                [
                    "A1234BE",
                    "5",
                    "李小龍 Žižek e\u{301}e\u{301} and a long-winded afterthought",
                ],
            );
        });
        assert_eq!(
            text,
            "\
Number   Days  What
A1234BC     3  Refer to the council
               before the window closes
A1234BD     4  Ask
A1234BE     5  李小龍 Žižek e\u{301}e\u{301} and a
               long-winded afterthought
"
        );
    }

    #[test]
    fn rows_stand_under_their_headings() {
        let text = table(wide(80), |t, out| {
            t.group(out, "Refer now".into()).unwrap();
            row(t, out, ["A1234BC", "3", "Refer"]);
            t.group(out, "Ask first".into()).unwrap();
            row(t, out, ["A1234BD", "4", "Ask"]);
        });
        assert_eq!(
            text,
            "Number   Days  What\nRefer now\nA1234BC     3  Refer\n\nAsk first\nA1234BD     4  Ask\n"
        );
    }

    #[test]
    fn ten_thousand_rows_keep_the_widths_of_the_first() {
        let text = table(wide(60), |t, out| {
            for i in 0..10_000 {
                let (id, days) = (format!("A{i:04}BC"), i.to_string());
                let what = if i % 7 == 0 {
                    "Refer to the council before the window closes on them"
                } else {
                    "Ask"
                };
                row(t, out, [&id, &days, what]);
            }
            assert!(t.waiting.is_empty() && t.block.len() < BLOCK);
        });
        assert_eq!(text.lines().filter(|l| l.starts_with('A')).count(), 10_000);
        assert!(text.lines().all(|l| width(l) <= 60));
        assert!(text.lines().all(|l| !l.ends_with(' ')));
    }

    #[test]
    fn an_identifier_that_outgrew_its_column_stays_whole() {
        let text = table(wide(40), |t, out| {
            for _ in 0..LAID_OUT_FROM {
                row(t, out, ["A1234BC", "3", "Ask"]);
            }
            row(t, out, ["A1234BC/contact-landlord/T000002", "3", "Ask"]);
            row(t, out, ["A1234BC", "3", "Ask"]);
        });
        assert!(text.contains(
            "\nA1234BC/contact-landlord/T000002     3\n  What: Ask\nA1234BC     3  Ask\n"
        ));
    }

    #[test]
    fn both_ways_of_printing_a_row_agree() {
        let widths = [7, 4, 10];
        let rows = [["A1", "3", "Ask"], ["", "12", "李"], ["B", "", "e\u{301}"]];
        for cells in rows {
            let line = Vec::from(cells.map(str::to_owned));
            let padded = {
                let (mut out, stdout, _) = captured(wide(80));
                let mut table = Table::new(COLUMNS.to_vec(), None);
                table.widths = Some(widths.to_vec());
                table.print(&mut out, line.clone()).unwrap();
                out.flush().unwrap();
                stdout.text()
            };
            assert_eq!(
                wrapped(&COLUMNS, &widths, vec![line]).join("\n") + "\n",
                padded
            );
        }
    }
}
