//! The section of each report: its counts as a whole and by each breakdown, drawn and in tables.

use super::drawn::{drawn, parts, parts_of};
use super::view::{CellView, Figure, Head, RowView, TableView, shown, spoken};
use crate::error::Result;
use crate::report::{GroupShown, Printed, ShareShown, Shown};
use serde::Serialize;

/// One report, with everything that the page has of it.
#[derive(Debug, Serialize)]
pub struct Section {
    pub id: &'static str,
    pub title: &'static str,
    pub unit: &'static str,
    /// What stands instead of its parts, where none has a figure.
    pub nothing: &'static str,
    pub parts: Vec<Part>,
}

/// One table of a report with its chart.
#[derive(Debug, Serialize)]
pub struct Part {
    pub title: String,
    /// What stands instead of figures.
    pub nothing: String,
    pub figure: Option<Figure>,
    pub tables: Vec<TableView>,
    /// Whether a table needs the width of the page, so that the chart stands above it.
    pub is_wide: bool,
    /// Whether it is broken down into groups.
    pub is_of_groups: bool,
}

/// More columns than these do not fit beside a chart.
const BESIDE: usize = 6;

const NOTHING: &str = "Nothing was counted, so there is no figure and no chart.";

/// So many counts, and so many shares with theirs, fit on a sheet side by side. A table of more is several.
const COUNTS_ACROSS: usize = 8;
const SHARES_ACROSS: usize = 4;

/// The sections, in the order of the reports.
///
/// # Errors
/// A fault of the drawing library.
pub fn sections(reports: &[&Printed]) -> Result<Vec<Section>> {
    let mut own: Vec<Section> = Vec::new();
    for (at, printed) in reports.iter().enumerate() {
        let of = printed.definition;
        let part = part(at, printed)?;
        match own.iter_mut().find(|section| section.id == of.name) {
            Some(section) => section.parts.push(part),
            None => own.push(Section {
                id: of.name,
                title: of.title,
                unit: of.unit,
                nothing: "",
                parts: vec![part],
            }),
        }
    }
    for section in &mut own {
        if section.parts.iter().all(|part| !part.nothing.is_empty()) {
            section.nothing = NOTHING;
            section.parts.clear();
        }
    }
    Ok(own)
}

fn part(at: usize, printed: &Printed) -> Result<Part> {
    let by = printed.by.map_or_else(
        || "All together".to_owned(),
        |by| format!("By {}", by.word()),
    );
    let when = when(printed);
    let title = format!("{by}, {when}");
    if printed.whole() == Shown::Count(0) {
        return Ok(Part {
            title,
            nothing: NOTHING.to_owned(),
            figure: None,
            tables: Vec::new(),
            is_wide: false,
            is_of_groups: printed.by.is_some(),
        });
    }
    let named = format!("{}, {}", printed.definition.title, lower_first(&title));
    let figure = drawn(printed, &format!("chart-{at}"), &named)?;
    let tables: Vec<TableView> = if printed.by.is_some() {
        let mut tables = groups(at, printed, &named);
        tables.extend(shares(at, printed, &named));
        tables
    } else {
        vec![lines(at, printed, &named)]
    };
    Ok(Part {
        title,
        nothing: String::new(),
        figure,
        is_wide: tables.iter().any(|table| table.heads.len() > BESIDE),
        is_of_groups: printed.by.is_some(),
        tables,
    })
}

/// The period, or the day for a report about a day.
fn when(printed: &Printed) -> String {
    if printed.definition.of_a_day {
        format!("on {}", printed.period.to.min(printed.known_on).long())
    } else if printed.is_over() {
        shown(&printed.period.name)
    } else {
        format!("{}, not over yet", shown(&printed.period.name))
    }
}

fn lower_first(title: &str) -> String {
    let mut letters = title.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

/// The lines of a report that is not broken down.
fn lines(at: usize, printed: &Printed, named: &str) -> TableView {
    let everybody = printed.everybody();
    let is_classed = printed.definition.lines.is_empty();
    let mut heads = vec![Head::words(if is_classed { "Label" } else { "Line" })];
    if is_classed {
        heads.push(Head::words("Class"));
    }
    heads.extend([Head::number("Count"), Head::number("Share")]);
    let row = |head: String, class: String, count, percent: Option<String>, is_total| {
        let class = is_classed.then(|| CellView::words(class));
        let percent = match (percent, count) {
            (Some(percent), _) => CellView::number(percent),
            (None, Shown::Hidden) => CellView::absent(super::view::HIDDEN),
            (None, Shown::Count(_)) => CellView::absent("not given"),
        };
        RowView {
            head,
            cells: class
                .into_iter()
                .chain([CellView::count(count), percent])
                .collect(),
            is_total,
        }
    };
    let mut rows: Vec<RowView> = everybody
        .lines
        .iter()
        .map(|line| {
            let percent = line.percent.map(|percent| format!("{percent}%"));
            row(
                shown(line.label),
                spoken(line.class),
                line.count,
                percent,
                false,
            )
        })
        .collect();
    // Of fields side by side each line is a share of its own field, and the whole is a share of nothing.
    let is_one_whole = printed.definition.fields.is_empty() && everybody.whole != Shown::Hidden;
    let whole = is_one_whole.then(|| "100.0%".to_owned());
    rows.push(row(
        "Counted".to_owned(),
        String::new(),
        everybody.whole,
        whole,
        true,
    ));
    TableView {
        id: format!("table-{at}"),
        caption: named.to_owned(),
        heads,
        rows,
    }
}

/// The groups of a report, with the counts of each.
fn groups(at: usize, printed: &Printed, named: &str) -> Vec<TableView> {
    let (parts, groups, everybody) = (parts(printed), printed.groups(), printed.everybody());
    let names: Vec<String> = parts_of(&everybody, parts)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let count = names.len();
    let tables = names.chunks(COUNTS_ACROSS).enumerate();
    let tables = tables.map(|(nth, names)| {
        let mut heads = vec![Head::words(&spoken(printed.dimension()))];
        heads.extend(names.iter().map(|name| Head::number(name)));
        heads.push(Head::number("Counted"));
        let row = |group: &GroupShown<'_>, head: String, is_total: bool| {
            let own = parts_of(group, parts).into_iter();
            let own = own.skip(nth * COUNTS_ACROSS).take(names.len());
            let cells = own.map(|(_, count)| CellView::count(count));
            RowView {
                head,
                cells: cells.chain([CellView::count(group.whole)]).collect(),
                is_total,
            }
        };
        let mut rows: Vec<RowView> = groups
            .iter()
            .map(|group| row(group, shown(group.group), false))
            .collect();
        rows.push(row(&everybody, "All".to_owned(), true));
        TableView {
            id: format!("table-{at}-{nth}"),
            caption: nth_of(named, nth, count.div_ceil(COUNTS_ACROSS)),
            heads,
            rows,
        }
    });
    tables.collect()
}

/// A caption, with which of several tables it is over.
fn nth_of(caption: &str, nth: usize, of: usize) -> String {
    if of > 1 {
        format!("{caption} ({} of {of})", nth + 1)
    } else {
        caption.to_owned()
    }
}

/// The shares of each group.
fn shares(at: usize, printed: &Printed, named: &str) -> Vec<TableView> {
    let measures = printed.definition.measures;
    let (each, everybody) = (printed.shares(), printed.total_shares());
    let caption = format!("{named}: shares");
    let tables = measures.chunks(SHARES_ACROSS).enumerate();
    let tables = tables.map(|(nth, own)| {
        let mut heads = vec![Head::words(&spoken(printed.dimension()))];
        heads.extend(own.iter().map(|measure| {
            let target = measure.target;
            let target = target.map(|target| format!(" (target {}%)", target.percent));
            Head::number(&format!("{}{}", measure.label, target.unwrap_or_default()))
        }));
        let row = |shares: &[ShareShown<'_>], is_total: bool| {
            let head = match shares.first() {
                Some(share) if !is_total => shown(share.group),
                _ => "All".to_owned(),
            };
            let own = shares.iter().skip(nth * SHARES_ACROSS).take(own.len());
            RowView {
                head,
                cells: own.map(CellView::share).collect(),
                is_total,
            }
        };
        let groups = each.chunks(measures.len());
        let mut rows: Vec<RowView> = groups.map(|shares| row(shares, false)).collect();
        rows.push(row(&everybody, true));
        TableView {
            id: format!("table-{at}-shares-{nth}"),
            caption: nth_of(&caption, nth, measures.len().div_ceil(SHARES_ACROSS)),
            heads,
            rows,
        }
    });
    tables.collect()
}
