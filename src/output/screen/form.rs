//! A referral form as plain text: what is missing first, then the form, in lines that a mail or a terminal can take.
//!
//! Knows no form; puts its labels and answers in their places.

use crate::calendar::Day;
use crate::domain::forms::{FieldKind, Filled, FilledField, FilledSection, KEPT_BACK};
use crate::output::text::{clean, width, wrap};

/// Columns for a label before its answer.
const LABEL: usize = 30;
/// Where nothing is known and somebody has to write.
const RULE: &str = "______________________________";

/// The form in lines of at most so many columns.
#[must_use]
pub fn text(filled: &Filled, today: Day, columns: usize) -> String {
    let mut page = Page {
        columns: columns.clamp(40, 100),
        text: String::new(),
    };
    page.report(filled);
    page.plain(&"=".repeat(page.columns));
    page.wrapped("", &filled.form.title.to_uppercase());
    page.wrapped("", &filled.name);
    page.wrapped(
        "",
        &format!(
            "Referral {}. Made on {}. The fields are those of: {}.",
            filled.referral,
            today.long(),
            filled.form.source
        ),
    );
    for section in &filled.sections {
        page.section(section);
    }
    if !filled.supplement.is_empty() {
        page.heading("NOT ON THE FORM");
        page.wrapped(
            "",
            "The form has no place for these, and a council needs them.",
        );
        for field in &filled.supplement {
            page.field(field);
        }
    }
    page.text
}

struct Page {
    columns: usize,
    text: String,
}

impl Page {
    fn plain(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn heading(&mut self, heading: &str) {
        self.plain("");
        self.plain(heading);
        self.plain(&"-".repeat(width(heading).min(self.columns)));
    }

    /// Text behind its lead, every further line under the first.
    fn wrapped(&mut self, lead: &str, text: &str) {
        let indent = width(lead);
        let room = self.columns.saturating_sub(indent);
        let mut first = true;
        for line in text.lines() {
            for part in wrap(&clean(line), room) {
                let before = if std::mem::take(&mut first) {
                    lead.to_owned()
                } else {
                    " ".repeat(indent)
                };
                self.plain(&format!("{before}{part}"));
            }
        }
    }

    fn report(&mut self, filled: &Filled) {
        let owed: Vec<&FilledField> = filled.owed().collect();
        self.wrapped("", "BEFORE THIS FORM GOES (for you, not part of the form)");
        if owed.is_empty() {
            self.wrapped("", "Nothing that this form must have is missing.");
        } else {
            let all = filled.mandatory();
            let missing = owed.len();
            self.wrapped(
                "",
                &format!("{missing} of {all} fields that it must have are missing:"),
            );
        }
        for field in owed {
            self.owed(field);
        }
        for field in filled.to_be_signed() {
            self.wrapped("- ", &format!("to be signed by hand: {}", field.spec.label));
        }
        for (field, why) in filled.kept_back() {
            let part = if field.is_kept_back() {
                ""
            } else {
                ", as far as it is about risk"
            };
            self.wrapped(
                "- ",
                &format!(
                    "kept off the form: {} ({}){part}: {why}",
                    field.spec.label, field.spec.key
                ),
            );
        }
        let beside: Vec<&FilledField> = filled.missing_beside().collect();
        if !beside.is_empty() {
            self.wrapped("", "Missing of what the form has no place for:");
        }
        for field in beside {
            self.owed(field);
        }
    }

    fn owed(&mut self, field: &FilledField) {
        let mut said = format!("{} ({})", field.spec.label, field.spec.key);
        if !field.why.is_empty() {
            said.push_str(", ");
            said.push_str(field.why);
        }
        self.wrapped("- ", &said);
        if !field.how.is_empty() {
            self.wrapped("    ", &field.how.replace('`', ""));
        }
    }

    fn section(&mut self, section: &FilledSection) {
        self.heading(section.title);
        let single = section.columns_from.unwrap_or(section.fields.len());
        let (single, columns) = section.fields.split_at_checked(single).unwrap_or_default();
        for field in single {
            self.field(field);
        }
        let entries = columns.iter().map(|field| field.answer.each().len()).max();
        for place in 0..entries.unwrap_or_default() {
            self.plain(&format!("{}.", place + 1));
            for field in columns {
                match field.answer.each().get(place) {
                    Some(Some(line)) if line.is_empty() => {}
                    Some(Some(line)) => self.labelled(field.spec.label, line),
                    _ if field.mandatory => self.blank(field),
                    _ => {}
                }
            }
        }
        if entries == Some(0) {
            for field in columns {
                self.field(field);
            }
        }
    }

    fn field(&mut self, field: &FilledField) {
        if field.is_kept_back() {
            self.labelled(field.spec.label, KEPT_BACK);
            return;
        }
        match field.answer.text() {
            Some(text) => self.labelled(field.spec.label, &text),
            None => self.blank(field),
        }
        if field.answer.is_known() && field.is_owed() {
            self.labelled("", "MISSING: the rest of it");
        }
    }

    /// The label, and where to write.
    fn blank(&mut self, field: &FilledField) {
        let choices = field.spec.kind.choices();
        let mark = if field.is_owed() { "MISSING " } else { "" };
        let line = if !choices.is_empty() {
            let boxes: Vec<String> = choices.iter().map(|one| format!("[ ] {one}")).collect();
            format!("{mark}{}", boxes.join("  "))
        } else if field.mandatory || field.spec.kind == FieldKind::Signature {
            format!("{mark}{RULE}")
        } else {
            String::new()
        };
        let line = match field.why {
            why if !why.is_empty() && !field.mandatory => format!("({why})"),
            _ => line,
        };
        self.labelled(field.spec.label, &line);
    }

    fn labelled(&mut self, label: &str, text: &str) {
        // On a narrow page the answer stands under its label.
        if self.columns < LABEL * 2 {
            self.wrapped("", label);
            self.wrapped("  ", text);
            return;
        }
        let label = clean(label);
        let labels = wrap(&label, LABEL);
        let room = self.columns - LABEL - 2;
        let cleaned: Vec<String> = text.lines().map(|line| clean(line).into_owned()).collect();
        let lines: Vec<&str> = cleaned.iter().flat_map(|line| wrap(line, room)).collect();
        for place in 0..labels.len().max(lines.len()) {
            let label = labels.get(place).copied().unwrap_or_default();
            let line = lines.get(place).copied().unwrap_or_default();
            let gap = " ".repeat((LABEL + 2).saturating_sub(width(label)));
            self.plain(&format!("{label}{gap}{line}"));
        }
    }
}
