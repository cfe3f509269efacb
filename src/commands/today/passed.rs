//! People whose planned day of release has passed, and of whom nobody recorded that they left: on the screen with the command
//! that records it, and as a row among the actions for scripts.
//!
//! Knows no plan; makes rows.

use crate::calendar::{Calendar, Day};
use crate::commands::window::rows::establishment;
use crate::domain::{Case, window};
use crate::output::{Cell, Column};

/// The section as scripts know it.
pub const SECTION: &str = "release-day-passed";

/// The columns on a screen.
pub const COLUMNS: [Column; 6] = [
    Column::screen("Release"),
    Column::screen("Days").right(),
    Column::screen("Number"),
    Column::screen("Name").personal().flexible(),
    Column::screen("From").flexible(),
    Column::screen("If they left"),
];

/// The planned day of release of somebody still in custody, where it has passed.
#[must_use]
pub fn planned(case: &Case, today: Day, calendar: &Calendar) -> Option<Day> {
    let spell = case.current_spell();
    let spell = spell.filter(|_| window::is_worked(case) && case.in_custody())?;
    let planned = spell.effective_release(calendar).ok()?.on;
    (planned < today).then_some(planned)
}

/// How it is recorded.
fn how(case: &Case) -> String {
    format!("resettle release {} --on DATE", case.prisoner.number)
}

/// The row on a screen.
pub fn shown(case: &Case, planned: Day, today: Day) -> Vec<Cell> {
    let person = &case.prisoner;
    let days = planned.days_until(today);
    vec![
        Cell::words(planned.short(), planned),
        Cell::words(days.to_string(), i64::from(days)),
        Cell::text(person.number.to_string()),
        Cell::words(person.short_name(), person.full_name()),
        establishment(case),
        Cell::text(how(case)),
    ]
}

/// The row among the actions: no action has its name, so that there is no id to mark as done.
pub fn row(case: &Case, planned: Day, today: Day) -> Vec<Cell> {
    let person = &case.prisoner;
    let days = i64::from(planned.days_until(today));
    vec![
        Cell::Null,
        Cell::text(person.number.to_string()),
        Cell::words(person.short_name(), person.full_name()),
        establishment(case),
        Cell::Null,
        Cell::Null,
        Cell::text(format!(
            "Release day passed, not recorded: if they left, {}",
            how(case)
        )),
        Cell::Null,
        Cell::Null,
        Cell::from(planned),
        Cell::Int(days),
        Cell::Null,
        Cell::Null,
        Cell::from(planned),
        Cell::List(Vec::new()),
        Cell::Null,
        Cell::Null,
        Cell::Null,
        SECTION.into(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::overdue::rows;
    use crate::domain::{Prisoner, Records};

    #[test]
    fn a_row_has_a_cell_for_every_column() {
        let person = Prisoner::new("A1234BC".parse().expect("a number"), "Example");
        let case = Case::build(Records::of(person));
        let day = |text| Day::parse_iso(text).expect("a day");
        let (planned, today) = (day("2026-11-20"), day("2026-11-22"));
        assert_eq!(shown(&case, planned, today).len(), COLUMNS.len());
        let row = row(&case, planned, today);
        assert_eq!(row.len(), rows::COLUMNS.len() + 1, "and its section");
        let at = |name: &str| rows::COLUMNS.iter().position(|column| column.name == name);
        assert_eq!(
            at("due_on").and_then(|at| row.get(at)),
            Some(&Cell::from(planned))
        );
        assert_eq!(
            at("days_overdue").and_then(|at| row.get(at)),
            Some(&Cell::Int(2))
        );
    }
}
