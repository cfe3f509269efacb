//! The header of a file: which of its columns are ours, in any order, and what is wrong with it.
//!
//! Names match without regard to case, spaces, underscores and hyphens, and the prison record's names are known as well as
//! ours (`domain::families`). Knows no value.

use std::collections::HashMap;
use std::marker::PhantomData;

use crate::domain::PrisonNumber;
use crate::domain::families::{Column, Family, PROBLEM_COLUMN};
use crate::intake::problem::{Problem, Severity};
use crate::intake::rows::Fields;

/// Where each column of a family stands in one file.
#[derive(Clone, Debug)]
pub struct Layout<C: Column> {
    places: Vec<Option<u16>>,
    /// The columns that the file has.
    pub given: u64,
    /// How many fields a row must have.
    pub width: usize,
    of: PhantomData<C>,
}

impl<C: Column> Layout<C> {
    /// The field in which a column stands.
    #[must_use]
    pub fn place(&self, column: C) -> Option<usize> {
        self.places
            .get(column.at())
            .copied()
            .flatten()
            .map(usize::from)
    }

    /// The column that stands in a field.
    #[must_use]
    pub fn column_of(&self, field: usize) -> Option<C> {
        C::ALL
            .iter()
            .copied()
            .find(|column| self.place(*column) == Some(field))
    }
}

/// A column name without what people vary in it.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Reads the header of a file of one family. Warnings are added to `problems`.
///
/// # Errors
/// What makes the file unreadable as this family: every such problem at once.
pub fn read<C: Column>(
    family: Family,
    file: &str,
    fields: &Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Result<Layout<C>, Vec<Problem>> {
    let error = |code, message: String| Problem::of_file(Severity::Error, file, code, message);
    let names: Vec<&str> = fields.iter().map(str::trim).collect();
    if let Some(separator) = wrong_separator(&names) {
        return Err(vec![error(
            "wrong-separator",
            format!("the columns are separated by {separator}; save the file with commas"),
        )]);
    }
    let mut known: HashMap<String, C> = HashMap::new();
    for column in C::ALL {
        for name in std::iter::once(column.word()).chain(column.aliases().iter().copied()) {
            known.entry(plain(name)).or_insert(*column);
        }
    }
    let mut layout = Layout {
        places: vec![None; C::ALL.len()],
        given: 0,
        width: names.len(),
        of: PhantomData,
    };
    let mut errors = Vec::new();
    let mut unknown = Vec::new();
    for (field, name) in names.iter().enumerate() {
        let Some(column) = known.get(&plain(name)).copied() else {
            unknown.push(*name);
            continue;
        };
        if layout.given & column.bit() != 0 {
            let message = format!("the column {} is there twice", column.word());
            errors.push(error("duplicate-column", message).in_column(column.word()));
            continue;
        }
        layout.given |= column.bit();
        if let Some(place) = layout.places.get_mut(column.at()) {
            *place = u16::try_from(field).ok();
        }
    }
    if let Some(problem) = not_this_family(family, file, &names, layout.given.count_ones()) {
        return Err(vec![problem]);
    }
    for key in C::KEYS {
        if layout.given & key.bit() == 0 {
            let message = format!("there is no column {}", key.word());
            errors.push(error("missing-column", message).in_column(key.word()));
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    for name in unknown {
        if !name.is_empty() && plain(name) != PROBLEM_COLUMN {
            let shown: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
            let message = format!("the column {shown} is not known and is left out");
            problems.push(
                Problem::of_file(Severity::Warning, file, "unknown-column", message)
                    .in_column(&shown),
            );
        }
    }
    Ok(layout)
}

/// A header that is one field with other separators in it.
fn wrong_separator(names: &[&str]) -> Option<&'static str> {
    let [one] = names else { return None };
    let found = [(';', "semicolons"), ('\t', "tabs"), ('|', "bars")];
    found
        .iter()
        .find(|(mark, _)| one.contains(*mark))
        .map(|(_, name)| *name)
}

/// A first row that is data, or the header of something else.
fn not_this_family(family: Family, file: &str, names: &[&str], known: u32) -> Option<Problem> {
    let error =
        |code, message: String| Some(Problem::of_file(Severity::Error, file, code, message));
    if known == 0 && names.iter().any(|name| PrisonNumber::looks_like(name)) {
        return error(
            "no-header",
            "the first row is a person, not the names of the columns; put a header above it"
                .to_owned(),
        );
    }
    let plain_names: Vec<String> = names.iter().map(|name| plain(name)).collect();
    let fits = |other: &Family| {
        let columns = other.columns();
        let ours = |name: &&String| columns.iter().any(|column| plain(column) == **name);
        plain_names.iter().filter(ours).count() as u32
    };
    let likely = Family::ALL
        .iter()
        .copied()
        .max_by_key(|other| fits(other))
        .filter(|other| *other != family && fits(other) >= 3 && fits(other) > known);
    if let Some(likely) = likely {
        return error(
            "wrong-header",
            format!("the columns are those of {likely}, not of {family}"),
        );
    }
    if known == 0 {
        return error(
            "wrong-header",
            format!("the first row has none of the columns of {family}"),
        );
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::families::{EventColumn, PrisonerColumn};
    use crate::intake::bytes::{Encoding, judge};
    use crate::intake::rows::Rows;

    fn header<C: Column>(
        family: Family,
        line: &str,
    ) -> (Result<Layout<C>, Vec<Problem>>, Vec<Problem>) {
        let mut rows = Rows::new(0, judge("f", line.as_bytes(), Encoding::Auto).unwrap());
        let at = rows.advance().unwrap();
        let mut problems = Vec::new();
        let fields = rows.fields(at).unwrap();
        let found = read(family, "f", &fields, &mut problems);
        (found, problems)
    }

    fn refusals(family: Family, line: &str) -> Vec<&'static str> {
        let (found, _) = header::<PrisonerColumn>(family, line);
        found.map_or_else(|p| p.iter().map(|p| p.code).collect(), |_| Vec::new())
    }

    #[test]
    fn names_match_in_any_order_and_spelling() {
        let (layout, warnings) = header::<PrisonerColumn>(
            Family::Prisoners,
            "lastName,Prison Number,DATE_OF_BIRTH,confirmedReleaseDate,shoeSize,problem",
        );
        let layout = layout.unwrap();
        assert_eq!(layout.place(PrisonerColumn::Surname), Some(0));
        assert_eq!(layout.place(PrisonerColumn::Number), Some(1));
        assert_eq!(layout.place(PrisonerColumn::Born), Some(2));
        assert_eq!(layout.place(PrisonerColumn::Confirmed), Some(3));
        assert_eq!(layout.place(PrisonerColumn::Crd), None);
        assert_eq!(warnings.len(), 1);
        assert_eq!(warnings[0].column.as_deref(), Some("shoeSize"));
    }

    #[test]
    fn a_header_of_something_else_is_refused() {
        let prisoners = Family::Prisoners;
        assert_eq!(refusals(prisoners, "surname,dob"), ["missing-column"]);
        assert_eq!(
            refusals(prisoners, "nomsId,prison_number,surname"),
            ["duplicate-column"]
        );
        assert_eq!(refusals(prisoners, "A1234BC,Okafor,Grace"), ["no-header"]);
        assert_eq!(refusals(prisoners, "colour,size"), ["wrong-header"]);
        assert_eq!(
            refusals(prisoners, "event_id,prison_number,event_date,event_type"),
            ["wrong-header"]
        );
        assert_eq!(
            refusals(prisoners, "prison_number;surname"),
            ["wrong-separator"]
        );
        let (found, _) = header::<EventColumn>(Family::Events, "prison_number,surname,dob");
        assert!(found.is_err());
    }
}
