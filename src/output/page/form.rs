//! A referral form as a page: what is missing first and on the screen alone, then the form as it is printed.
//!
//! Knows no form; puts its sections, labels and answers in their places.

use super::page;
use crate::calendar::Day;
use crate::domain::forms::{FieldKind, Filled, FilledField, FilledSection, KEPT_BACK};
use crate::error::Result;
use crate::output::text::clean;
use serde::Serialize;

const TEMPLATE: &str = include_str!("form.html");

#[derive(Serialize)]
struct Page {
    title: String,
    source: String,
    name: String,
    number: String,
    referral: String,
    printed: String,
    mandatory: usize,
    owed: Vec<Owed>,
    to_be_signed: Vec<Owed>,
    kept_back: Vec<Owed>,
    beside: Vec<Owed>,
    sections: Vec<Section>,
    supplement: Vec<Field>,
}

#[derive(Serialize)]
struct Owed {
    key: String,
    label: String,
    section: String,
    why: String,
    how: String,
}

#[derive(Serialize)]
struct Section {
    title: String,
    fields: Vec<Field>,
    columns: Vec<Column>,
    rows: Vec<Vec<Field>>,
}

#[derive(Serialize)]
struct Column {
    key: String,
    label: String,
    owed: bool,
}

#[derive(Serialize)]
struct Field {
    key: String,
    label: String,
    lines: Vec<String>,
    choices: Vec<String>,
    owed: bool,
    signature: bool,
    long: bool,
    why: String,
}

/// The page, as one text.
///
/// # Errors
/// A mistake in the template.
pub fn html(filled: &Filled, today: Day) -> Result<String> {
    let owed_by = |of: &dyn Fn(&FilledField) -> bool| {
        let mut found = Vec::new();
        for section in &filled.sections {
            let fields = section.fields.iter().filter(|field| of(field));
            found.extend(fields.map(|field| self::owed(field, section.title)));
        }
        found
    };
    let context = Page {
        title: filled.form.title.to_owned(),
        source: filled.form.source.to_owned(),
        name: clean(&filled.name).into_owned(),
        number: filled.number.clone(),
        referral: clean(&filled.referral).into_owned(),
        printed: today.long(),
        mandatory: filled.mandatory(),
        owed: owed_by(&FilledField::is_owed),
        to_be_signed: owed_by(&FilledField::is_to_be_signed),
        kept_back: filled
            .kept_back()
            .map(|(field, why)| Owed {
                why: if field.is_kept_back() {
                    why.to_owned()
                } else {
                    format!("as far as it is about risk: {why}")
                },
                ..owed(field, "")
            })
            .collect(),
        beside: filled
            .missing_beside()
            .map(|field| owed(field, "not on the form"))
            .collect(),
        sections: filled.sections.iter().map(section).collect(),
        supplement: filled.supplement.iter().map(field).collect(),
    };
    page("form.html", TEMPLATE, context)
}

fn owed(field: &FilledField, section: &str) -> Owed {
    Owed {
        key: field.spec.key.to_owned(),
        label: field.spec.label.to_owned(),
        section: section.to_owned(),
        why: field.why.to_owned(),
        how: field.how.replace('`', ""),
    }
}

fn section(section: &FilledSection) -> Section {
    let single = section.columns_from.unwrap_or(section.fields.len());
    let (single, columns) = section.fields.split_at_checked(single).unwrap_or_default();
    let entries = columns.iter().map(|field| field.answer.each().len()).max();
    // A table of which nothing is known still has a row to be written in.
    let entries = entries.unwrap_or_default().max(1);
    let row = |place: usize| {
        let cells = columns.iter().map(|of| {
            let mut cell = field(of);
            let line = of.answer.each().get(place).and_then(Option::as_ref);
            cell.choices = match line {
                Some(_) => Vec::new(),
                None => choices(of),
            };
            cell.lines = line.map(|line| cleaned(line)).into_iter().collect();
            cell
        });
        cells.collect()
    };
    Section {
        title: section.title.to_owned(),
        fields: single.iter().map(field).collect(),
        columns: columns
            .iter()
            .map(|field| Column {
                key: field.spec.key.to_owned(),
                label: field.spec.label.to_owned(),
                owed: field.is_owed(),
            })
            .collect(),
        rows: if columns.is_empty() {
            Vec::new()
        } else {
            (0..entries).map(row).collect()
        },
    }
}

fn choices(field: &FilledField) -> Vec<String> {
    let choices = field.spec.kind.choices().iter();
    choices.map(|choice| (*choice).to_owned()).collect()
}

fn cleaned(text: &str) -> String {
    clean(text).into_owned()
}

fn field(field: &FilledField) -> Field {
    let text = if field.is_kept_back() {
        KEPT_BACK.to_owned()
    } else {
        field.answer.text().unwrap_or_default()
    };
    let kind = field.spec.kind;
    Field {
        key: field.spec.key.to_owned(),
        label: field.spec.label.to_owned(),
        lines: text.lines().map(|line| clean(line).into_owned()).collect(),
        choices: if field.answer.is_known() {
            Vec::new()
        } else {
            choices(field)
        },
        owed: field.is_owed(),
        signature: kind == FieldKind::Signature,
        long: matches!(kind, FieldKind::Long | FieldKind::Note),
        why: field.why.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::domain::forms::{ALL, Known, Typed, fill};
    use crate::domain::{Case, Prisoner, Records, Referral, ReferralKind};
    use crate::output::screen;
    use crate::output::text::is_unsafe;

    #[test]
    fn nothing_in_the_data_acts_on_a_browser_or_a_terminal() {
        let today = Day::from_ymd(2026, 11, 22).unwrap();
        let nasty = "\u{1b}[2J</title><script>x</script>\u{202e}\"'&\0";
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), nasty));
        records.prisoner.ethnicity = nasty.to_owned();
        let mut draft = Referral::draft("R000001", ReferralKind::DutyToRefer, Some(today));
        draft.notes = format!("{nasty}\nsecond line");
        records.referrals.push(draft);
        let case = Case::build(records);
        let calendar = Calendar::england_and_wales();
        let known = Known::of(&case, &case.referrals[0], None, today, &calendar);
        for form in ALL {
            let typed = Typed::from([("household_composition".to_owned(), vec![nasty.to_owned()])]);
            let filled = fill(form, &known, &typed);
            let page = html(&filled, today).unwrap();
            let text = screen::form::text(&filled, today, 80);
            for made in [&page, &text] {
                assert!(!made.chars().any(|c| c != '\n' && is_unsafe(c)), "{made}");
                assert!(made.contains("␛[2J"));
            }
            assert!(!page.contains("<script") && page.contains("&lt;script&gt;"));
            assert_eq!(page.matches("</title>").count(), 1);
            assert!(
                text.lines()
                    .all(|line| crate::output::text::width(line) <= 80)
            );
        }
    }

    #[test]
    fn every_mandatory_blank_is_in_the_report_and_marked_in_its_place() {
        let today = Day::from_ymd(2026, 11, 22).unwrap();
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
        let draft = Referral::draft("R000001", ReferralKind::DutyToRefer, Some(today));
        records.referrals.push(draft);
        let case = Case::build(records);
        let calendar = Calendar::england_and_wales();
        let known = Known::of(&case, &case.referrals[0], None, today, &calendar);
        for form in ALL {
            let filled = fill(form, &known, &Typed::new());
            let page = html(&filled, today).unwrap();
            let beside = filled.missing_beside().count();
            let marks = page.matches("class=\"owed\"").count();
            assert_eq!(marks, filled.owed().count() + beside, "{}", form.id);
            for field in filled.owed() {
                assert!(page.contains(&format!("href=\"#{}\"", field.spec.key)));
            }
        }
    }
}
