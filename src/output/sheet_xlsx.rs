//! Sheets as one workbook: numbers as numbers, days as days, the heading held in place.
//!
//! The same sheets of the same day are the same bytes: what a workbook says of its own making is fixed. Text is written as
//! text and never as a formula. Only in builds with the feature `xlsx`.

use super::sheet::Sheet;
use super::{Column, Datum};
use crate::calendar::Day;
use crate::error::{Error, Result};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// The longest name that a sheet may have.
const LONGEST_NAME: usize = 31;
/// The widest column, in characters.
const WIDEST: usize = 60;

/// The workbook of some sheets. `known_on` stands for the day of its making.
///
/// # Errors
/// A sheet that no workbook can hold.
pub fn workbook(sheets: &[Sheet], title: &str, known_on: Day) -> Result<Vec<u8>> {
    let made = || -> std::result::Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let properties = DocProperties::new()
            .set_title(title)
            .set_creation_datetime(&date(known_on)?);
        book.set_properties(&properties);
        let mut names: Vec<String> = Vec::new();
        for sheet in sheets {
            let name = short_name(sheet.name, &names);
            write(book.add_worksheet().set_name(&name)?, sheet)?;
            names.push(name);
        }
        book.save_to_buffer()
    };
    made().map_err(|error| {
        Error::bug("workbook-shape", "the spreadsheet cannot be made").caused_by(error)
    })
}

/// A name that fits, and that no sheet before it has.
fn short_name(name: &str, taken: &[String]) -> String {
    let fits = |end: &str| {
        let room = LONGEST_NAME.saturating_sub(end.chars().count());
        name.chars().take(room).chain(end.chars()).collect()
    };
    let mut tries = std::iter::once(String::new()).chain((2..).map(|nth| format!(" {nth}")));
    let free = tries.find_map(|end| Some(fits(&end)).filter(|name: &String| !taken.contains(name)));
    free.unwrap_or_default()
}

fn write(to: &mut Worksheet, sheet: &Sheet) -> std::result::Result<(), XlsxError> {
    let (bold, share) = (
        Format::new().set_bold(),
        Format::new().set_num_format("0.0"),
    );
    let iso = Format::new().set_num_format("yyyy-mm-dd");
    let mut widths: Vec<usize> = sheet.columns.iter().map(heading_width).collect();
    for (column, heading) in (0_u16..).zip(sheet.columns) {
        to.write_string_with_format(0, column, heading.name, &bold)?;
    }
    to.set_freeze_panes(1, 0)?;
    for (line, row) in (1_u32..).zip(&sheet.rows) {
        for ((column, cell), width) in (0_u16..).zip(row).zip(&mut widths) {
            // Nobody is named in what leaves the office.
            let datum = cell.nameless().data();
            *width = (*width).max(datum.screen().chars().count().min(WIDEST));
            match datum {
                Datum::Null => continue,
                Datum::Int(number) => {
                    // Counts are far below the numbers that a workbook cannot hold exactly.
                    to.write_number(line, column, number as f64)?
                }
                Datum::Tenths(tenths) => {
                    to.write_number_with_format(line, column, f64::from(tenths) / 10.0, &share)?
                }
                Datum::Bool(yes) => to.write_boolean(line, column, yes)?,
                Datum::Day(day) => to.write_date_with_format(line, column, &date(day)?, &iso)?,
                Datum::Text(text) => to.write_string(line, column, text)?,
                Datum::List(items) => to.write_string(line, column, items.join("; "))?,
            };
        }
    }
    for (column, width) in (0_u16..).zip(widths) {
        to.set_column_width(column, width as f64 + 2.0)?;
    }
    Ok(())
}

fn heading_width(column: &Column) -> usize {
    column.name.chars().count()
}

fn date(day: Day) -> std::result::Result<ExcelDateTime, XlsxError> {
    let (year, month, day) = day.ymd();
    let small = |part: u32| u8::try_from(part).unwrap_or_default();
    ExcelDateTime::from_ymd(
        u16::try_from(year).unwrap_or_default(),
        small(month),
        small(day),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [Column; 4] = [
        Column::data("group"),
        Column::data("count"),
        Column::data("percent"),
        Column::data("period_from"),
    ];

    #[test]
    fn the_same_sheets_are_the_same_bytes() {
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let sheet = |name| Sheet {
            name,
            columns: &COLUMNS,
            rows: vec![vec![
                Cell::text("=Medway"),
                Cell::Int(12),
                Cell::Tenths(699),
                Cell::Day(day),
            ]],
        };
        let long = "council-acknowledged-within-five-working-days";
        let sheets = [sheet("measures"), sheet(long), sheet(long)];
        let one = workbook(&sheets, "Figures", day).unwrap();
        assert!(one.starts_with(b"PK"));
        assert_eq!(one, workbook(&sheets, "Figures", day).unwrap());
        assert_ne!(one, workbook(&sheets, "Figures", day.plus(1)).unwrap());
    }

    #[test]
    fn names_are_cut_and_stay_different() {
        let long = "council-acknowledged-within-five-working-days";
        let first = short_name(long, &[]);
        assert_eq!(first.chars().count(), LONGEST_NAME);
        let second = short_name(long, std::slice::from_ref(&first));
        assert_eq!(second.chars().count(), LONGEST_NAME);
        assert_ne!(first, second);
        assert_eq!(short_name("trends", &[first]), "trends");
    }
}
