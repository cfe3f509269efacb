//! What is owed for a home, by the records of debts: these have a day, which the arrears of the home itself have not.

use crate::calendar::Day;
use crate::domain::case::Case;
use crate::domain::entry::kinds::Debt;
use crate::domain::tenancy::{Pence, Tenancy};

/// The debts of a home, cleared ones too: those that name it, and arrears that name none where it is the only one. A loan or a
/// fine that names no home belongs to none.
pub fn of_home<'a>(case: &'a Case, home: &'a Tenancy) -> impl Iterator<Item = Debt> + 'a {
    case.all::<Debt>().filter(|debt| {
        let may_be_of_it = debt.home.is_some() || is_arrears(debt);
        may_be_of_it && case.is_of_home(debt.home.as_deref(), home)
    })
}

fn is_arrears(debt: &Debt) -> bool {
    matches!(debt.kind.as_str(), "rent-arrears" | "mortgage-arrears")
}

/// The arrears of a home and the day of which they are, by the latest record of such a debt that is not cleared.
#[must_use]
pub fn dated_arrears(case: &Case, home: &Tenancy) -> Option<(Pence, Day)> {
    let standing = of_home(case, home).filter(|debt| is_arrears(debt) && debt.cleared.is_none());
    let dated = standing.filter_map(|debt| Some((debt.amount?, debt.as_at?)));
    dated.max_by_key(|(_, on)| *on)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Entry, EntryKind, Prisoner, Records};

    #[test]
    fn the_latest_debt_of_the_home_counts_until_it_is_cleared() {
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Okafor"));
        records.tenancies = vec![Tenancy::new("T000001")];
        for (id, amount, on, cleared) in [
            ("K000001", "100", "2026-06-01", ""),
            ("K000002", "250.50", "2026-09-01", ""),
            ("K000003", "900", "2026-10-01", "2026-10-20"),
        ] {
            let mut debt = Entry::blank(EntryKind::Debt, id);
            for (field, value) in [
                ("kind", "rent-arrears"),
                ("amount", amount),
                ("as_at", on),
                ("cleared", cleared),
            ] {
                debt.set(field, value).unwrap();
            }
            records.entries.push(debt);
        }
        let case = Case::build(records);
        let (owed, on) = dated_arrears(&case, &case.tenancies[0]).unwrap();
        assert_eq!(
            (owed.pence(), on.to_string().as_str()),
            (25_050, "2026-09-01")
        );
    }
}
