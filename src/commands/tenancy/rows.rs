//! A home as a row: the fields that scripts rely on.

use crate::calendar::Day;
use crate::domain::{Case, Pence, Tenancy, authorities, tenure};
use crate::output::{Cell, Column, say};

/// The fields of a home, in their order.
pub const COLUMNS: [Column; 14] = [
    Column::new("id", "Home"),
    Column::new("prison_number", "Number"),
    Column::new("name", "Name").personal().flexible(),
    Column::new("tenure", "Tenure"),
    Column::new("landlord", "Landlord").personal().flexible(),
    Column::data("rent_pence"),
    Column::new("arrears_pence", "Arrears").right(),
    Column::data("benefit"),
    Column::data("joint"),
    Column::data("started_on"),
    Column::new("ended_on", "Ended"),
    Column::data("rent_period"),
    Column::data("authority"),
    Column::data("status"),
];

/// What only one home by itself has room for.
pub const MORE: [Column; 3] = [
    Column::data("postcode_district"),
    Column::data("address").personal(),
    Column::data("notes").personal(),
];

/// An amount of money in pounds.
#[must_use]
pub fn pounds(amount: Pence) -> String {
    format!("£{amount}")
}

/// An amount of money: pounds on a screen, whole pence for machines.
pub(super) fn money(amount: Option<Pence>) -> Cell {
    Cell::from(amount.map(|amount| Cell::words(pounds(amount), amount.pence())))
}

/// A text, or nothing where it is empty.
pub(super) fn some(text: &str) -> Cell {
    Cell::from((!text.is_empty()).then(|| text.to_owned()))
}

/// What a home is held as: on a screen the word that is right today, for machines the one that is recorded.
#[must_use]
fn tenure_cell(home: &Tenancy, today: Day) -> Cell {
    let shown = tenure::shown_on(&home.tenure, home.ended, today).to_owned();
    Cell::words(shown, some(&home.tenure))
}

/// The row of a home.
#[must_use]
pub fn cells(case: &Case, home: &Tenancy, today: Day) -> Vec<Cell> {
    vec![
        Cell::text(home.id.clone()),
        Cell::text(case.prisoner.number.to_string()),
        Cell::words(case.prisoner.short_name(), case.prisoner.full_name()),
        tenure_cell(home, today),
        some(&home.landlord),
        money(home.rent),
        money(home.arrears),
        some(&home.benefit),
        Cell::from(home.joint),
        Cell::from(home.started),
        Cell::from(
            home.ended
                .map(|day| Cell::words(say::near_day(day, today), day)),
        ),
        some(&home.rent_period),
        some(home.authority.as_deref().map_or("", authorities::name_of)),
        some(&home.status),
    ]
}

/// The rest of the row of one home by itself.
#[must_use]
pub fn more(home: &Tenancy) -> Vec<Cell> {
    vec![
        some(&home.postcode_district),
        some(&home.address),
        some(&home.notes),
    ]
}
