//! The rows of `connection` for machines: one for each limb of each authority on each of the two days.
//!
//! Only puts answers into cells.

use crate::domain::PrisonNumber;
use crate::domain::connection::{
    Ask, AuthorityAnswer, Connections, LimbAnswer, Remark, Span, Spans, Worked,
};
use crate::output::{Cell, Column};

pub const COLUMNS: [Column; 20] = [
    Column::data("prison_number"),
    Column::data("authority"),
    Column::data("authority_name"),
    Column::data("as_of"),
    Column::data("on"),
    Column::data("authority_status"),
    Column::data("limb"),
    Column::data("status"),
    Column::data("days"),
    Column::data("needed_days"),
    Column::data("look_back_from"),
    Column::data("counted"),
    Column::data("choice_unknown_days"),
    Column::data("unrecorded_days"),
    Column::data("left_out"),
    Column::data("without_evidence"),
    Column::data("ask"),
    Column::data("remark"),
    Column::data("avoid"),
    Column::data("takes_duty_to_refer"),
];

/// Every row, in the order of the answers.
pub fn of(number: PrisonNumber, found: &Connections) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for answer in &found.answers {
        let days = [
            ("today", Some(&answer.now)),
            ("before-custody", answer.before_custody.as_ref()),
        ];
        for (label, worked) in days {
            let limbs = worked
                .into_iter()
                .flat_map(|worked| worked.limbs.iter().map(move |limb| (worked, limb)));
            rows.extend(limbs.map(|(worked, limb)| cells(number, answer, label, worked, limb)));
        }
    }
    rows
}

fn cells(
    number: PrisonNumber,
    answer: &AuthorityAnswer,
    label: &'static str,
    worked: &Worked,
    limb: &LimbAnswer,
) -> Vec<Cell> {
    let measured = |days: i32| match limb.measured {
        Some(_) => Cell::from(i64::from(days)),
        None => Cell::Null,
    };
    let left_out = limb
        .left_out
        .iter()
        .map(|(why, span)| format!("{} {}", why.label(), stretch(*span)));
    let avoid = answer.avoid.iter().map(|mark| mark.kind.word().to_owned());
    vec![
        Cell::text(number.to_string()),
        Cell::text(answer.authority.clone()),
        Cell::text(answer.name.clone()),
        Cell::text(label),
        Cell::Day(worked.on),
        Cell::text(worked.status().word()),
        Cell::text(limb.limb.word()),
        Cell::text(limb.status.word()),
        measured(limb.counted.days()),
        limb.measured
            .map_or(Cell::Null, |m| Cell::from(i64::from(m.needed_days))),
        limb.measured
            .map_or(Cell::Null, |m| Cell::Day(m.look_back.from())),
        list(stretches(&limb.counted)),
        measured(limb.choice_unknown.days()),
        measured(limb.unrecorded.days()),
        list(left_out),
        list(limb.without_evidence.iter().cloned()),
        list(limb.asks.iter().map(Ask::words)),
        list(limb.remarks.iter().map(Remark::words)),
        list(avoid),
        answer.takes_duty_to_refer.map_or(Cell::Null, Cell::Bool),
    ]
}

fn stretch(span: Span) -> String {
    format!("{}/{}", span.from(), span.to())
}

fn stretches(spans: &Spans) -> impl Iterator<Item = String> + '_ {
    spans.iter().map(stretch)
}

/// Several values in one cell, and null where there is none.
fn list(parts: impl Iterator<Item = String>) -> Cell {
    let joined = parts.collect::<Vec<_>>().join("; ");
    if joined.is_empty() {
        Cell::Null
    } else {
        Cell::text(joined)
    }
}
