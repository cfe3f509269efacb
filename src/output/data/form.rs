//! A referral form as JSON: one row a field in the form's order; what the form has no place for stands beside the rows.
//!
//! Names, addresses and numbers of people are left out unless they may be shown, and it is said that they were. What the person
//! would not have passed on stands in none of the formats.

use super::json::Document;
use crate::calendar::Day;
use crate::domain::forms::{Filled, FilledField};
use crate::error::Result;
use crate::output::{Cell, Envelope, Tail};
use serde_json::{Map, Value, json};

/// The document, with or without what tells who somebody is.
///
/// # Errors
/// A mistake of ours.
pub fn json(filled: &Filled, today: Day, names: bool) -> Result<Vec<u8>> {
    let owed = filled.owed().count();
    let supplement: Vec<Value> = filled
        .supplement
        .iter()
        .map(|field| {
            let mut object = Map::new();
            object.insert("field".to_owned(), json!(field.spec.key));
            object.insert("value".to_owned(), json!(value(field, names)));
            object.insert("missing".to_owned(), json!(field.missing));
            object.insert("label".to_owned(), json!(field.spec.label));
            object.insert("withheld".to_owned(), json!(withheld(field, names)));
            object.insert("kept_back".to_owned(), json!(field.kept_back));
            Value::Object(object)
        })
        .collect();
    let envelope = Envelope::new(today)
        .with("form", filled.form.id)
        .with("referral", filled.referral.as_str())
        .with("prison_number", filled.number.as_str())
        .with("mandatory_missing", owed)
        .with("complete", owed == 0)
        .with("supplement", supplement);
    let mut bytes = Vec::new();
    let mut document = Document::open(&mut bytes, &envelope)?;
    for section in &filled.sections {
        for field in &section.fields {
            let cells = [
                ("field", Cell::from(field.spec.key)),
                ("value", Cell::from(value(field, names))),
                ("mandatory", Cell::from(field.mandatory)),
                ("missing", Cell::from(field.missing)),
                ("section", Cell::from(section.title)),
                ("label", Cell::from(field.spec.label)),
                ("withheld", Cell::from(withheld(field, names))),
                (
                    "why",
                    Cell::from((!field.why.is_empty()).then_some(field.why)),
                ),
                ("kept_back", Cell::from(field.kept_back.clone())),
                (
                    "how",
                    Cell::from((!field.how.is_empty()).then(|| field.how.clone())),
                ),
            ];
            document.row(cells.iter().map(|(name, cell)| (*name, cell.data())))?;
        }
    }
    document.finish(&Tail::default())?;
    Ok(bytes)
}

fn withheld(field: &FilledField, names: bool) -> bool {
    field.is_kept_back() || !names && field.spec.kind.is_personal() && field.answer.is_known()
}

fn value(field: &FilledField, names: bool) -> Option<String> {
    if withheld(field, names) {
        return None;
    }
    let day = field.answer.as_day().map(|day| day.to_string());
    day.or_else(|| field.answer.text())
}
