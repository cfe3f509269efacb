//! The figures of a report as rows for files and as a screen for people. The definition stands with them in both.
//!
//! What may be shown was decided before; hidden counts are empty fields marked as hidden. It refuses to count.

use serde_json::{Map, Value, json};

use super::screen::card::Card;
use super::{Cell, Column, Envelope, Format, Out, Rows, Tail};
use crate::error::Result;
use crate::report::{Definition, LineShown, Printed, ShareShown, Shown};

/// The columns of a report in files. Those of every report, so that files of several can be put together.
pub const COLUMNS: [Column; 15] = [
    Column::data("report"),
    Column::data("dimension"),
    Column::data("group"),
    Column::data("status"),
    Column::data("class"),
    Column::data("count"),
    Column::data("percent"),
    Column::data("of"),
    Column::data("target"),
    Column::data("target_met"),
    Column::data("hidden"),
    Column::data("period_from"),
    Column::data("period_to"),
    Column::data("hidden_under"),
    Column::data("rounded_to"),
];

/// The class of a row that is a share and no part of the count.
pub const MEASURE: &str = "measure";

fn count(shown: Shown) -> Cell {
    match shown {
        Shown::Count(count) => Cell::Int(i64::try_from(count).unwrap_or(i64::MAX)),
        Shown::Hidden => Cell::Null,
    }
}

fn on_screen(shown: Shown) -> Cell {
    match shown {
        Shown::Hidden => Cell::words("hidden", Cell::Null),
        Shown::Count(_) => count(shown),
    }
}

/// The rows of a report in files: the lines, which are parts of the whole, and behind them the shares with what each is out of.
#[must_use]
pub fn rows(printed: &Printed) -> Vec<Vec<Cell>> {
    let lines = printed
        .lines()
        .into_iter()
        .map(|line| line_row(printed, &line));
    let shares = printed
        .shares()
        .into_iter()
        .map(|share| share_row(printed, &share));
    lines.chain(shares).collect()
}

/// The shares alone, as rows of the same columns. A report that is not broken down has them also where nothing was counted.
#[must_use]
pub fn share_rows(printed: &Printed) -> Vec<Vec<Cell>> {
    let shares = if printed.by.is_some() {
        printed.shares()
    } else {
        printed.total_shares()
    }
    .into_iter();
    shares.map(|share| share_row(printed, &share)).collect()
}

fn line_row(printed: &Printed, line: &LineShown<'_>) -> Vec<Cell> {
    let percent = line.percent.map(|percent| percent.tenths());
    row(
        printed,
        line.group,
        line.word,
        line.class,
        [
            count(line.count),
            percent.map_or(Cell::Null, Cell::Tenths),
            Cell::Null,
            Cell::Null,
            Cell::Null,
            Cell::Bool(line.count == Shown::Hidden),
        ],
    )
}

fn share_row(printed: &Printed, share: &ShareShown<'_>) -> Vec<Cell> {
    let target = share.measure.target.map(|target| target.percent.tenths());
    let percent = share.percent.map(|percent| percent.tenths());
    row(
        printed,
        share.group,
        share.measure.word,
        MEASURE,
        [
            count(share.part),
            percent.map_or(Cell::Null, Cell::Tenths),
            count(share.whole),
            target.map_or(Cell::Null, Cell::Tenths),
            Cell::from(share.met),
            Cell::Bool(share.part == Shown::Hidden || share.whole == Shown::Hidden),
        ],
    )
}

fn row(
    printed: &Printed,
    group: &str,
    status: &str,
    class: &'static str,
    figures: [Cell; 6],
) -> Vec<Cell> {
    let mut cells = vec![
        Cell::from(printed.definition.name),
        Cell::from(printed.dimension()),
        Cell::text(group.to_owned()),
        Cell::text(status.to_owned()),
        Cell::from(class),
    ];
    cells.extend(figures);
    cells.push(Cell::Day(printed.period.from));
    cells.push(Cell::Day(printed.period.to));
    cells.extend(kept(printed));
    cells
}

/// How small numbers were kept, for who has a row and nothing else: under which number counts are hidden, and to the
/// multiples of which they are rounded. Absent where they are not.
pub(super) fn kept(printed: &Printed) -> [Cell; 2] {
    let of = printed.disclosure;
    [of.suppress, of.round].map(|number| {
        let number = i64::try_from(number).ok().filter(|number| *number > 1);
        number.map_or(Cell::Null, Cell::Int)
    })
}

/// What stands around the rows: the definition, the days, the classification, what is hidden.
#[must_use]
pub fn envelope(printed: &Printed) -> Envelope {
    let of = printed.definition;
    let totals = printed.total_shares();
    let shares: Vec<Value> = totals.iter().map(share_value).collect();
    Envelope::new(printed.known_on)
        .with("report", of.name)
        .with("title", of.title)
        .with("definition", Value::Object(definition(of)))
        .with("period_from", printed.period.from.to_string())
        .with("period_to", printed.period.to.to_string())
        .with("period", printed.period.name.clone())
        .with("known_on", printed.known_on.to_string())
        .with(
            "classification",
            of.classified.then(|| printed.classification.name()),
        )
        .with(
            "counted",
            match printed.whole() {
                Shown::Count(count) => Value::from(count),
                Shown::Hidden => Value::Null,
            },
        )
        .with("measures", shares)
        .with("disclosure", printed.disclosure.note())
}

fn share_value(share: &ShareShown<'_>) -> Value {
    let number = |shown| match shown {
        Shown::Count(count) => Value::from(count),
        Shown::Hidden => Value::Null,
    };
    let tenths = |tenths: u32| f64::from(tenths) / 10.0;
    let target = share.measure.target;
    json!({
        "measure": share.measure.word,
        "label": share.measure.label,
        "numerator": number(share.part),
        "denominator": number(share.whole),
        "percent": share.percent.map(|percent| tenths(percent.tenths())),
        "target": target.map(|target| tenths(target.percent.tenths())),
        "target_source": target.map(|target| target.source),
        "target_classification": target.and_then(|target| target.classification),
        "target_met": share.met,
    })
}

/// A definition as names and values.
#[must_use]
pub fn definition(of: &Definition) -> Map<String, Value> {
    let said = [
        ("unit", of.unit),
        ("day", of.day),
        ("numerator", of.numerator),
        ("denominator", of.denominator),
        ("exclusions", &of.left_out()),
        ("unknowns", of.unknowns),
        ("source", of.source),
    ];
    let said = said
        .iter()
        .map(|(name, value)| ((*name).to_owned(), Value::from(*value)));
    std::iter::once(("version".to_owned(), Value::from(of.version)))
        .chain(said)
        .collect()
}

/// Writes a report for people: what it is, its shares, its lines group by group, and what was counted.
///
/// # Errors
/// Standard output cannot be written.
pub fn screen(printed: &Printed, out: &mut Out) -> Result<()> {
    let of = printed.definition;
    let mut card = Card::new(of.title);
    card.pair("For", period(printed));
    card.pair("Known on", printed.known_on.long());
    if of.classified {
        let name = printed.classification.name();
        card.pair(
            "Classification",
            format!("{name}: {}", printed.classification.about()),
        );
    }
    card.write(out)?;
    out.blank()?;
    shares(printed, out)?;
    lines(printed, out)?;
    let mut card = Card::new("What was counted");
    for (label, said) in [
        ("Unit", of.unit),
        ("Day", of.day),
        ("Numerator", of.numerator),
        ("Denominator", of.denominator),
        ("Left out", &of.left_out()),
        ("Not recorded", of.unknowns),
        ("Source", of.source),
    ] {
        card.pair(label, said);
    }
    card.pair("Definition", format!("{}, version {}", of.name, of.version));
    if let Some(note) = printed.disclosure.note() {
        card.pair("Small numbers", note);
    }
    for target in of.measures.iter().filter_map(|measure| measure.target) {
        let written_for = target.classification.map_or_else(String::new, |name| {
            format!("; written for the classification {name}")
        });
        card.pair(
            "Target",
            format!("{}% ({}{written_for})", target.percent, target.source),
        );
    }
    out.blank()?;
    card.write(out)
}

/// The period in words, with what is missing of it.
#[must_use]
pub fn period(printed: &Printed) -> String {
    let days = &printed.period;
    let long = if days.from == days.to {
        days.from.long()
    } else {
        format!("{} to {}", days.from.long(), days.to.long())
    };
    let named = if long == days.name {
        long
    } else {
        format!("{} ({long})", days.name)
    };
    if printed.is_over() {
        named
    } else {
        format!("{named}, not over yet")
    }
}

const SHARES: [Column; 6] = [
    Column::screen("Share").flexible(),
    Column::screen("Group").flexible(),
    Column::screen("Counted").right(),
    Column::screen("Of").right(),
    Column::screen("%").right(),
    Column::screen("Target"),
];

fn shares(printed: &Printed, out: &mut Out) -> Result<()> {
    let totals = printed.total_shares();
    let groups = if printed.by.is_some() {
        printed.shares()
    } else {
        Vec::new()
    };
    let all: Vec<&ShareShown<'_>> = groups.iter().chain(&totals).collect();
    if all.is_empty() {
        return Ok(());
    }
    let mut rows = Rows::open(out, Format::Table, &SHARES, &envelope(printed))?;
    for measure in printed.definition.measures {
        for share in all
            .iter()
            .filter(|share| share.measure.word == measure.word)
        {
            let target = measure.target.map_or(Cell::Null, |target| {
                let met = match share.met {
                    Some(true) => "met",
                    Some(false) => "not met",
                    None if !share.is_comparable => "not comparable",
                    None => "",
                };
                Cell::text(format!("{}% {met}", target.percent).trim_end().to_owned())
            });
            rows.row(&[
                Cell::from(measure.label),
                Cell::text(share.group.to_owned()),
                on_screen(share.part),
                on_screen(share.whole),
                share
                    .percent
                    .map_or(Cell::Null, |percent| Cell::Tenths(percent.tenths())),
                target,
            ])?;
        }
    }
    rows.finish(Tail::default())?;
    out.blank()
}

const LINES: [Column; 4] = [
    Column::screen("Status").flexible(),
    Column::screen("Class"),
    Column::screen("Count").right(),
    Column::screen("%").right(),
];

fn lines(printed: &Printed, out: &mut Out) -> Result<()> {
    let (groups, totals) = (printed.lines(), printed.totals());
    let mut rows = Rows::open(out, Format::Table, &LINES, &envelope(printed))?;
    let mut present = None;
    let broken_down = printed.by.is_some();
    for line in groups.iter().filter(|_| broken_down).chain(&totals) {
        if broken_down && present != Some(line.group) {
            present = Some(line.group);
            rows.group(line.group)?;
        }
        if line.count == Shown::Count(0) && broken_down {
            continue;
        }
        let label = if line.word.is_empty() {
            "nothing recorded"
        } else {
            line.label
        };
        rows.row(&[
            Cell::text(label.to_owned()),
            Cell::from(line.class),
            on_screen(line.count),
            line.percent
                .map_or(Cell::Null, |percent| Cell::Tenths(percent.tenths())),
        ])?;
    }
    rows.row(&[
        Cell::from("Counted"),
        Cell::Null,
        on_screen(printed.whole()),
        Cell::Null,
    ])?;
    rows.finish(Tail::default())?;
    Ok(())
}
