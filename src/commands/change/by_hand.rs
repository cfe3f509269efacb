//! What a worker wrote over what the prison record says: remembered, so that the next import leaves it alone.
//!
//! Refuses to know which command wrote it, and when a record takes its place again: that is for `intake`.

use crate::calendar::Day;
use crate::domain::columns;
use crate::domain::families::{Column, PrisonerColumn, TenancyColumn};
use crate::domain::{ByHand, Records};

/// Remembers every value of the prison record and of a home that was written over by hand, and what the record said, so that the next
/// import leaves it alone until the record says something new.
pub(super) fn remember(before: Option<&Records>, after: &mut Records, today: Day) {
    let mut written: Vec<(String, String)> = Vec::new();
    // The place and the home authority are one fact in two columns each; the code stands for both.
    let twice = [
        PrisonerColumn::Number,
        PrisonerColumn::Establishment,
        PrisonerColumn::HomeAuthority,
    ];
    for column in PrisonerColumn::ALL
        .iter()
        .copied()
        .filter(|column| !twice.contains(column))
    {
        let old = before
            .map(|before| columns::of_prisoner(column, &before.prisoner))
            .unwrap_or_default();
        if old != columns::of_prisoner(column, &after.prisoner) {
            written.push((columns::field(column), old.into_owned()));
        }
        for spell in &after.custody {
            let known = before.and_then(|before| {
                before
                    .custody
                    .iter()
                    .find(|known| known.received == spell.received)
            });
            let old = known
                .map(|known| columns::of_custody(column, known))
                .unwrap_or_default();
            if column != PrisonerColumn::Received && old != columns::of_custody(column, spell) {
                written.push((
                    columns::field_of_spell(column, spell.received),
                    old.into_owned(),
                ));
            }
        }
    }
    for home in &after.tenancies {
        let known = before.map(|before| before.tenancies.iter());
        let known = known.and_then(|mut homes| homes.find(|known| known.id == home.id));
        let columns = TenancyColumn::ALL.iter().copied();
        for column in columns.filter(|column| *column != TenancyColumn::Id) {
            let old = known.map(|known| columns::of_tenancy(column, known));
            let old = old.unwrap_or_default();
            if old != columns::of_tenancy(column, home) {
                let field = columns::field_of_tenancy(column, &home.id);
                written.push((field, old.into_owned()));
            }
        }
    }
    for (field, record) in written {
        match after
            .by_hand
            .iter_mut()
            .find(|by_hand| by_hand.field == field)
        {
            Some(by_hand) => by_hand.on = today,
            None => after.by_hand.push(ByHand {
                field,
                on: today,
                record,
            }),
        }
    }
}
