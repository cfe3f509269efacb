//! The files of a board pack as bytes: every sheet as CSV, the page, and the workbook where it is built in.
//!
//! The same figures are the same bytes, whenever and wherever they are made. Refuses to know where the files go.

use super::manifest::PackFile;
use super::page::made::Made;
use super::sheet::{self, Sheet};
use crate::error::{Error, Result};
use crate::report::Printed;
use crate::report::board::Board;

/// The page of a pack.
pub const PAGE: &str = "board.html";
/// The workbook of a pack.
pub const WORKBOOK: &str = "board.xlsx";

/// The files of a pack, without the manifest.
///
/// # Errors
/// A mistake of ours.
pub fn files(board: &Board, made: &Made) -> Result<Vec<PackFile>> {
    let sheets = sheet::of_board(board);
    let mut files = Vec::with_capacity(sheets.len() + 2);
    for sheet in &sheets {
        files.push(PackFile {
            name: format!("{}.csv", sheet.name),
            rows: Some(sheet.rows.len()),
            bytes: sheet.csv()?,
        });
    }
    let page = super::page::board::board(board, made)?;
    let rendered = [
        (PAGE, Some(page.into_bytes())),
        (WORKBOOK, book(&sheets, board)?),
    ];
    files.extend(rendered.into_iter().filter_map(|(name, bytes)| {
        Some(PackFile {
            name: name.to_owned(),
            rows: None,
            bytes: bytes?,
        })
    }));
    Ok(files)
}

/// One report as a page that stands alone.
///
/// # Errors
/// The page cannot be made.
pub fn report_page(printed: &[Printed], made: &Made) -> Result<String> {
    super::page::board::report(printed, made)
}

#[cfg(feature = "xlsx")]
fn book(sheets: &[Sheet], board: &Board) -> Result<Option<Vec<u8>>> {
    let title = format!("Board pack, {}", board.period.name);
    super::sheet_xlsx::workbook(sheets, &title, board.known_on).map(Some)
}

#[cfg(not(feature = "xlsx"))]
fn book(_: &[Sheet], _: &Board) -> Result<Option<Vec<u8>>> {
    Ok(None)
}

/// One report as a workbook, for one period or several, with what it counts in words.
///
/// # Errors
/// This program is built without spreadsheets.
#[cfg(feature = "xlsx")]
pub fn report_workbook(printed: &[Printed]) -> Result<Vec<u8>> {
    let first = printed
        .first()
        .ok_or_else(|| Error::bug("no-report", "there is no report to write"))?;
    let mut sheets: Vec<Sheet> = Sheet::of_report(printed).into_iter().collect();
    sheets.push(Sheet::of_definitions([first]));
    super::sheet_xlsx::workbook(&sheets, first.definition.title, first.known_on)
}

/// One report as a workbook: not in this build.
///
/// # Errors
/// Always, with how to build it in.
#[cfg(not(feature = "xlsx"))]
pub fn report_workbook(_: &[Printed]) -> Result<Vec<u8>> {
    Err(
        Error::cannot("no-xlsx", "this resettle is built without spreadsheets")
            .hint("build it with: cargo build --release --features xlsx")
            .hint("or write CSV, which a spreadsheet opens: --format csv")
            .at("--format"),
    )
}
