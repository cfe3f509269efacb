//! What stands in the way of a referral, on what is recorded: a debt that blocks applications, an area where the person may not
//! or should not live. Nothing is refused for it; whoever refers is told.
//!
//! Whom a provider takes is asked elsewhere (`providers`).

use crate::calendar::Day;
use crate::domain::authorities;
use crate::domain::case::Case;
use crate::domain::entry::kinds::{Debt, Restriction};
use crate::domain::referral::ReferralKind;

/// What to say to whoever refers a person to an authority, or to a provider where none is named. The case is as of today.
#[must_use]
pub fn to_referral(case: &Case, kind: ReferralKind, to: Option<&str>, today: Day) -> Vec<String> {
    let mut found = Vec::new();
    let asks_for_a_home = kind == ReferralKind::HousingRegister || kind.asks_for_a_place();
    if asks_for_a_home {
        let blocks = |debt: &Debt| debt.blocks == Some(true) && debt.cleared.is_none();
        for debt in case.all::<Debt>().filter(blocks) {
            let paid = match debt.months_paid {
                Some(months) if debt.repayment.is_some() => {
                    format!("; paid back for {months} months so far")
                }
                _ => "; no months of repayment are recorded".to_owned(),
            };
            let what = debt.kind.replace('-', " ");
            found.push(format!(
                "{what} are recorded as blocking an application ({}){paid}",
                debt.id
            ));
        }
    }
    let here = |one: &Restriction| {
        let there = one.authority.as_deref().is_some_and(|key| to == Some(key));
        let stands = one.until.is_none_or(|until| until >= today);
        there && stands
    };
    for one in case.all::<Restriction>().filter(here) {
        let name = one.authority.as_deref().map_or("", authorities::name_of);
        let extent = if one.place.is_some() { "part of " } else { "" };
        let why = one.kind.replace('-', " ");
        found.push(format!(
            "{extent}{name} is recorded as an area to avoid: {why} ({})",
            one.id
        ));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Entry, EntryKind, Prisoner, Records};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn case(entries: &[(EntryKind, &[(&str, &str)])]) -> Case {
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Okafor"));
        for (at, (kind, values)) in entries.iter().enumerate() {
            let mut entry = Entry::blank(*kind, format!("K{at:06}"));
            for (name, value) in *values {
                entry.set(name, value).unwrap();
            }
            records.entries.push(entry);
        }
        Case::build(records)
    }

    #[test]
    fn a_debt_that_blocks_is_said_where_a_home_is_applied_for() {
        let debt = [
            ("kind", "rent-arrears"),
            ("blocks", "yes"),
            ("months_paid", "3"),
            ("repayment", "5"),
        ];
        let case = case(&[(EntryKind::Debt, &debt)]);
        let today = day("2026-11-22");
        let said = |kind| to_referral(&case, kind, None, today).len();
        assert_eq!(said(ReferralKind::HousingRegister), 1);
        assert_eq!(said(ReferralKind::SupportedHousing), 1);
        assert_eq!(said(ReferralKind::DutyToRefer), 0, "a council must take it");
        let text = to_referral(&case, ReferralKind::HousingRegister, None, today).remove(0);
        assert!(
            text.contains("rent arrears") && text.contains("3 months"),
            "{text}"
        );
    }

    #[test]
    fn an_area_to_avoid_is_said_while_it_is_one() {
        let zone = [
            ("kind", "violence"),
            ("authority", "E06000035"),
            ("until", "2026-11-30"),
        ];
        let case = case(&[(EntryKind::Restriction, &zone)]);
        let said =
            |to, on: &str| to_referral(&case, ReferralKind::DutyToRefer, Some(to), day(on)).len();
        assert_eq!(said("E06000035", "2026-11-30"), 1);
        assert_eq!(said("E06000035", "2026-12-01"), 0);
        assert_eq!(said("E07000105", "2026-11-22"), 0);
    }
}
