//! Fills a form: what was typed for this printing first, then what the case says, and then which fields are still owed.
//!
//! Whether the form may be filled at all is asked before, of consent.

use super::answer::Answer;
use super::known::Known;
use super::spec::{FieldKind, FieldSpec, Form, Limit, Need};
use crate::calendar::Day;
use crate::domain::agreed::Sharing;
use std::collections::BTreeMap;

/// What somebody typed for this printing, by the key of the field, a day in ISO; the store keeps none of it.
pub type Typed = BTreeMap<String, Vec<String>>;

/// What is known and what stands in each field, for the conditions to look at.
pub struct Sheet<'k, 'a> {
    pub known: &'k Known<'a>,
    answers: Vec<(&'static str, Answer)>,
}

impl Sheet<'_, '_> {
    /// The rows of a column that another column does not ask for are settled; those that it asks for stay open.
    fn settle_rows(&mut self, form: &Form) {
        for spec in form.fields() {
            let Some(asking) = spec.beside else { continue };
            let found = self.answers.iter().find(|(key, _)| *key == asking);
            let asked = found.map(|(_, answer)| answer.clone()).unwrap_or_default();
            let own = self.answers.iter_mut().find(|(key, _)| *key == spec.key);
            let Some((_, own)) = own else { continue };
            let mut cells = own.each().iter().cloned();
            let rows = asked.each().iter().map(|line| {
                let cell = cells.next().flatten();
                match line.as_deref().map(str::to_ascii_lowercase) {
                    Some(said) if said.starts_with("yes") => cell,
                    Some(said) if said.starts_with("no") => Some(String::new()),
                    _ => Some(cell.unwrap_or_default()),
                }
            });
            *own = Answer::lines(rows.collect::<Vec<_>>());
        }
    }

    /// Nothing stands behind an "if so" that was answered with no, unless somebody typed it.
    fn drop_denied(&mut self, form: &Form, typed: &Typed) {
        for spec in form.fields() {
            let Need::When(condition) = spec.need else {
                continue;
            };
            let answered = condition.rests_on.iter().all(|key| self.has(key));
            let denied = answered && !condition.rests_on.is_empty() && !(condition.holds)(self);
            if denied && spec.beside.is_none() && !typed.contains_key(spec.key) {
                let own = self.answers.iter_mut().find(|(key, _)| *key == spec.key);
                if let Some((_, own)) = own {
                    *own = Answer::none();
                }
            }
        }
    }

    /// The first line of a field.
    pub(super) fn says(&self, key: &str) -> Option<&str> {
        let found = self.answers.iter().find(|(known, _)| *known == key);
        found.and_then(|(_, answer)| answer.first())
    }

    /// Whether anything stands in a field.
    pub(super) fn has(&self, key: &str) -> bool {
        let found = self.answers.iter().find(|(known, _)| *known == key);
        found.is_some_and(|(_, answer)| answer.is_known())
    }

    /// Whether any line of a field begins with a word.
    pub(super) fn begins(&self, key: &str, word: &str) -> bool {
        let found = self.answers.iter().find(|(known, _)| *known == key);
        let lines = found.map_or(&[][..], |(_, answer)| answer.each());
        lines.iter().flatten().any(|line| {
            line.get(..word.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(word))
        })
    }
}

/// One field, filled or not.
#[derive(Clone)]
pub struct FilledField {
    pub spec: &'static FieldSpec,
    pub answer: Answer,
    /// Whether the form has to have it in this case.
    pub mandatory: bool,
    /// Whether nothing, or not everything, of it is known.
    pub missing: bool,
    /// When the form has to have it, where that depends; empty otherwise.
    pub why: &'static str,
    /// With which command it is recorded, where there is one and it is missing; empty otherwise.
    pub how: String,
    /// Why it was kept off the form, or a part of it: the person would not have it passed on.
    pub kept_back: Option<String>,
}

impl FilledField {
    /// Whether nothing of it may stand on the form.
    #[must_use]
    pub fn is_kept_back(&self) -> bool {
        self.kept_back.is_some() && self.spec.limit != Limit::SomeRisk
    }

    /// Whether it has to be found out before the form goes.
    #[must_use]
    pub fn is_owed(&self) -> bool {
        self.mandatory && self.missing && self.spec.kind != FieldKind::Signature
    }

    /// Whether it has to be signed.
    #[must_use]
    pub fn is_to_be_signed(&self) -> bool {
        self.mandatory && self.missing && self.spec.kind == FieldKind::Signature
    }
}

/// One section.
pub struct FilledSection {
    pub title: &'static str,
    pub columns_from: Option<usize>,
    pub fields: Vec<FilledField>,
}

/// A form with all that is known.
pub struct Filled {
    pub form: &'static Form,
    pub referral: String,
    pub number: String,
    /// Whose form it is.
    pub name: String,
    pub sections: Vec<FilledSection>,
    /// What the form has no place for.
    pub supplement: Vec<FilledField>,
}

impl Filled {
    /// Every field of the form itself.
    pub fn fields(&self) -> impl Iterator<Item = &FilledField> {
        self.sections.iter().flat_map(|section| &section.fields)
    }

    /// How many fields the form has to have in this case.
    #[must_use]
    pub fn mandatory(&self) -> usize {
        self.fields().filter(|field| field.mandatory).count()
    }

    /// What has to be found out before it goes.
    pub fn owed(&self) -> impl Iterator<Item = &FilledField> {
        self.fields().filter(|field| field.is_owed())
    }

    /// What the form has no place for, a council needs and nobody recorded.
    pub fn missing_beside(&self) -> impl Iterator<Item = &FilledField> {
        self.supplement.iter().filter(|field| field.is_owed())
    }

    /// What is kept off the form, wholly or in part, because the person would not have it passed on.
    pub fn kept_back(&self) -> impl Iterator<Item = (&FilledField, &str)> {
        let all = self.fields().chain(&self.supplement);
        all.filter_map(|field| Some((field, field.kept_back.as_deref()?)))
    }

    /// What has to be signed by hand.
    pub fn to_be_signed(&self) -> impl Iterator<Item = &FilledField> {
        self.fields().filter(|field| field.is_to_be_signed())
    }
}

/// Fills a form with what is known; what was typed counts before what is recorded.
#[must_use]
pub fn fill(form: &'static Form, known: &Known<'_>, typed: &Typed) -> Filled {
    let answer = |spec: &FieldSpec| match typed.get(spec.key) {
        // What may not be passed on is not, whoever writes it.
        _ if spec.limit != Limit::SomeRisk && known.kept_back(spec.limit).is_some() => {
            Answer::none()
        }
        Some(lines) => match lines.as_slice() {
            [one] if spec.kind == FieldKind::Date => Answer::day(Day::parse_iso(one)),
            lines if form.is_column(spec.key) => {
                let yes_or_no = spec.kind == FieldKind::YesNo;
                (spec.fill)(known).typed_over(lines, yes_or_no)
            }
            lines => Answer::lines(lines.iter().cloned().map(Some)),
        },
        None => (spec.fill)(known),
    };
    let mut sheet = Sheet {
        known,
        answers: form
            .with_supplement()
            .map(|spec| (spec.key, answer(spec)))
            .collect(),
    };
    sheet.settle_rows(form);
    sheet.drop_denied(form, typed);
    let field = |spec: &'static FieldSpec| filled(spec, &sheet);
    Filled {
        form,
        referral: known.referral.id.clone(),
        number: known.person().number.to_string(),
        name: known.name(),
        sections: form
            .sections
            .iter()
            .map(|section| FilledSection {
                title: section.title,
                columns_from: section.columns_from,
                fields: section.fields.iter().map(field).collect(),
            })
            .collect(),
        supplement: form.supplement.iter().map(field).collect(),
    }
}

fn filled(spec: &'static FieldSpec, sheet: &Sheet<'_, '_>) -> FilledField {
    let found = sheet.answers.iter().find(|(key, _)| *key == spec.key);
    let answer = found.map(|(_, answer)| answer.clone()).unwrap_or_default();
    let missing = !answer.is_whole();
    let (mandatory, why) = match spec.need {
        Need::Always => (true, ""),
        Need::When(condition) => ((condition.holds)(sheet), condition.words),
        Need::Optional => (false, ""),
    };
    let refused = sheet.known.kept_back(spec.limit);
    let wholly = refused.is_some() && spec.limit != Limit::SomeRisk;
    let refused = refused.map(|consent| {
        let what = match spec.limit {
            Limit::Contact => "passing on contact details",
            _ => Sharing::Risk.label(),
        };
        format!("{what} was {} on {}", consent.answer, consent.on.long())
    });
    let kept_back = refused.or_else(|| not_asked(spec, sheet.known));
    FilledField {
        spec,
        // What may not be passed on is not owed.
        mandatory: mandatory && !wholly,
        missing,
        kept_back,
        how: if missing && !wholly {
            how(spec, sheet.known)
        } else {
            String::new()
        },
        answer,
        why,
    }
}

/// Whether something that is recorded waits for an answer that nobody asked for.
fn waits_for_consent(spec: &FieldSpec, known: &Known<'_>) -> bool {
    known.was_not_asked(spec.limit) && (spec.fill)(&known.as_if_agreed()) != (spec.fill)(known)
}

/// Why a part of a field stays off the form although the person refused nothing.
fn not_asked(spec: &FieldSpec, known: &Known<'_>) -> Option<String> {
    let waits = spec.limit == Limit::SomeRisk && waits_for_consent(spec, known);
    waits.then(|| {
        let number = known.person().number;
        let what = Sharing::Risk.label();
        format!("{what} was not asked: resettle consent {number} --share-risk given")
    })
}

/// With what a field is recorded, and with what the consent that it waits for.
fn how(spec: &FieldSpec, known: &Known<'_>) -> String {
    let own = match spec.how_by {
        Some(how) => how(known),
        None => spec.how.to_owned(),
    };
    let asking = match spec.limit {
        _ if !known.was_not_asked(spec.limit) => None,
        Limit::Contact => Some((
            "passing on contact details",
            "`resettle consent PRISONER given --contact-details`",
        )),
        Limit::Risk => Some((
            Sharing::Risk.label(),
            "`resettle consent PRISONER --share-risk given`",
        )),
        Limit::None | Limit::SomeRisk => None,
    };
    let said = match asking {
        Some((what, command)) if waits_for_consent(spec, known) => {
            format!("it is recorded, and {what} was not asked: {command}")
        }
        Some((what, command)) => format!("{own}; {what} is asked with {command}"),
        None => own,
    };
    let council = known.receiver().unwrap_or_else(|| "AUTHORITY".to_owned());
    said.replace("PRISONER", known.person().number.as_str())
        .replace("COUNCIL", &format!("\"{council}\""))
}
