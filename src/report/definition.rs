//! What a report counts, said in words that are printed with every figure, and the lines that it sorts each unit into.
//!
//! A definition is data: who reads a figure can see what was counted, out of what, and what was left out. It knows no case.

use crate::report::breakdown::By;
use crate::report::percent::Percent;

/// A line of a report: one of the answers that every unit gets exactly one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The word in machine output.
    pub word: &'static str,
    /// What it is called on a page.
    pub label: &'static str,
    /// Which sums of the measures it belongs to.
    pub class: &'static str,
}

/// A share that a report gives: some classes of its lines out of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    pub word: &'static str,
    pub label: &'static str,
    pub numerator: &'static [&'static str],
    /// The numerator's classes are among these.
    pub denominator: &'static [&'static str],
    pub target: Option<Target>,
}

/// Some classes of which each person of a kind is in one. Several fields of the same kind have the same sum, whatever is in
/// them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    pub classes: &'static [&'static str],
    /// Who is counted in it: the unit of a report that counts the same people, where there is one.
    pub unit: &'static str,
    /// The classes of that report whose sum is the first class of this field; empty where none are.
    pub also: &'static [&'static str],
}

/// What a document asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    pub percent: Percent,
    pub source: &'static str,
    /// The classification that it was written for, where what is settled decides.
    pub classification: Option<&'static str>,
}

/// Everything that is said of a report beside its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Definition {
    /// What it is asked for by: `housed-first-night`.
    pub name: &'static str,
    /// Raised whenever the same facts would give another figure.
    pub version: u32,
    pub title: &'static str,
    /// What one unit of the count is: "a release from custody".
    pub unit: &'static str,
    /// Which day of a unit decides the period that it is in.
    pub day: &'static str,
    pub numerator: &'static str,
    pub denominator: &'static str,
    /// What this report leaves out, beside what every report does: `none` where it is nothing.
    pub exclusions: &'static str,
    /// How what is not recorded is counted.
    pub unknowns: &'static str,
    /// Document and section.
    pub source: &'static str,
    /// None where the lines are the labels that were recorded.
    pub lines: &'static [Line],
    pub measures: &'static [Measure],
    pub breakdowns: &'static [By],
    /// Whether the figures depend on a classification of where people live.
    pub classified: bool,
    /// Whether it is about a day and not about what happened in a period.
    pub of_a_day: bool,
    /// Where one person is counted in several fields side by side: all of them, which are then no parts of one whole.
    pub fields: &'static [Field],
}

impl Definition {
    /// What is in no count of it: what is left out by every report, and by this one.
    #[must_use]
    pub fn left_out(&self) -> String {
        const BY_ALL: &str = "spells closed as recorded in error with what was recorded in them, and a case that has no other";
        match self.exclusions {
            "none" => BY_ALL.to_owned(),
            own => format!("{BY_ALL}; {own}"),
        }
    }

    /// The field that a class is in, where there are fields.
    #[must_use]
    pub fn field(&self, class: &str) -> Option<&'static Field> {
        self.fields
            .iter()
            .find(|field| field.classes.contains(&class))
    }

    /// The line of a word.
    #[must_use]
    pub fn line(&self, word: &str) -> Option<&'static Line> {
        self.lines.iter().find(|line| line.word == word)
    }
}
