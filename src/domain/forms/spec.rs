//! What a form is: its sections, its fields in their order, and who must have each.
//!
//! Knows no particular form and no case.

use super::answer::Answer;
use super::filling::Sheet;
use super::known::Known;

/// What stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Text,
    /// Several sentences.
    Long,
    /// Words that somebody wrote about the person.
    Note,
    Date,
    YesNo,
    /// One of these.
    Choice(&'static [&'static str]),
    Name,
    Address,
    Phone,
    Email,
    /// A number that names a person.
    Identifier,
    /// Signed by hand.
    Signature,
}

impl FieldKind {
    /// Whether it tells who or where somebody is, so that machine output leaves it out unless names are asked for.
    #[must_use]
    pub fn is_personal(self) -> bool {
        matches!(
            self,
            Self::Name
                | Self::Address
                | Self::Phone
                | Self::Email
                | Self::Identifier
                | Self::Note
                | Self::Signature
        )
    }

    /// The answers that the form prints to be ticked.
    #[must_use]
    pub fn choices(self) -> &'static [&'static str] {
        match self {
            Self::Choice(choices) => choices,
            Self::YesNo => &["Yes", "No"],
            _ => &[],
        }
    }
}

/// When a field has to be filled only in some cases.
#[derive(Clone, Copy)]
pub struct Condition {
    /// In words: "only where consent was given in writing".
    pub words: &'static str,
    /// Whether it holds, by what else stands on the form.
    pub holds: fn(&Sheet<'_, '_>) -> bool,
    /// The fields it is about: where they are answered and it does not hold, nothing stands in a field that hangs on it.
    pub rests_on: &'static [&'static str],
}

/// Who must have a field.
#[derive(Clone, Copy)]
pub enum Need {
    Always,
    When(&'static Condition),
    Optional,
}

/// What of a field goes out only as far as the person lets it be passed on, beside being referred.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Limit {
    /// Consent to be referred is enough.
    #[default]
    None,
    /// All of it is about risk.
    Risk,
    /// Some of it is about risk: whoever fills it leaves that out.
    SomeRisk,
    /// It is a contact detail.
    Contact,
}

/// One field.
#[derive(Clone, Copy)]
pub struct FieldSpec {
    /// In machine output and after `--with`.
    pub key: &'static str,
    pub label: &'static str,
    pub kind: FieldKind,
    pub need: Need,
    /// Reads it out of a case.
    pub fill: fn(&Known<'_>) -> Answer,
    /// Where it is recorded, when it is missing and there is such a place.
    pub how: &'static str,
    /// The same, where it depends on what is recorded.
    pub how_by: Option<fn(&Known<'_>) -> String>,
    pub limit: Limit,
    /// In a table: the column whose yes asks for a row of this one.
    pub beside: Option<&'static str>,
}

impl FieldSpec {
    /// A field that every form must have.
    #[must_use]
    pub const fn new(
        key: &'static str,
        label: &'static str,
        kind: FieldKind,
        fill: fn(&Known<'_>) -> Answer,
    ) -> Self {
        Self {
            key,
            label,
            kind,
            need: Need::Always,
            fill,
            how: "",
            how_by: None,
            beside: None,
            limit: Limit::None,
        }
    }

    /// A field that goes out only as far as the person lets it be passed on.
    #[must_use]
    pub const fn limited(mut self, limit: Limit) -> Self {
        self.limit = limit;
        self
    }

    /// A field that may stay empty.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.need = Need::Optional;
        self
    }

    /// A field that some forms must have.
    #[must_use]
    pub const fn when(mut self, condition: &'static Condition) -> Self {
        self.need = Need::When(condition);
        self
    }

    /// With where it is recorded.
    #[must_use]
    pub const fn how(mut self, how: &'static str) -> Self {
        self.how = how;
        self
    }

    /// With where it is recorded, where that depends on what is.
    #[must_use]
    pub const fn how_by(mut self, how: fn(&Known<'_>) -> String) -> Self {
        self.how_by = Some(how);
        self
    }

    /// A column of which each row is asked for where another column says yes.
    #[must_use]
    pub const fn beside(mut self, other: &'static str) -> Self {
        self.beside = Some(other);
        self
    }
}

/// A section of a form.
pub struct Section {
    pub title: &'static str,
    pub fields: &'static [FieldSpec],
    /// From this field on, the fields are the columns of a table with a row for each entry.
    pub columns_from: Option<usize>,
}

impl Section {
    /// A section of single fields.
    #[must_use]
    pub const fn of(title: &'static str, fields: &'static [FieldSpec]) -> Self {
        Self {
            title,
            fields,
            columns_from: None,
        }
    }

    /// A section with a table from one of its fields on.
    #[must_use]
    pub const fn table(
        title: &'static str,
        fields: &'static [FieldSpec],
        columns_from: usize,
    ) -> Self {
        Self {
            title,
            fields,
            columns_from: Some(columns_from),
        }
    }
}

/// A form.
pub struct Form {
    /// After `--as`.
    pub id: &'static str,
    pub title: &'static str,
    /// The document that prints it, with the place.
    pub source: &'static str,
    /// Whether it is for the duty to refer and for no other referral.
    pub duty_to_refer_only: bool,
    pub sections: &'static [Section],
    /// What a council needs and the form has no place for.
    pub supplement: &'static [FieldSpec],
}

impl Form {
    /// Every field of the form itself, in its order.
    pub fn fields(&self) -> impl Iterator<Item = &'static FieldSpec> + '_ {
        self.sections.iter().flat_map(|section| section.fields)
    }

    /// Whether a field is a column of a table.
    #[must_use]
    pub fn is_column(&self, key: &str) -> bool {
        self.sections.iter().any(|section| {
            let from = section.columns_from.unwrap_or(section.fields.len());
            section.fields.iter().skip(from).any(|spec| spec.key == key)
        })
    }

    /// Every field, those of the supplement last.
    pub fn with_supplement(&self) -> impl Iterator<Item = &'static FieldSpec> + '_ {
        self.fields().chain(self.supplement)
    }
}
