//! `--as-at`: the store as it was at the end of a day, or after an operation of the log.

use crate::calendar::{Calendar, Day, london_day};
use crate::cli::typed::past_day;
use crate::error::{Error, Result};
use crate::store::Store;

/// The store as it was at a moment, for reading.
///
/// # Errors
/// A moment that is neither a day nor an operation of the log, or one before the store.
pub fn go_to(store: Store, moment: &str, today: Day) -> Result<Store> {
    if let Ok(operation) = moment.trim().parse::<i64>() {
        return store.as_at(operation);
    }
    let day = past_day(
        Some(moment),
        today,
        &Calendar::england_and_wales(),
        "--as-at",
    )?;
    match store.last_operation_on_or_before(&end_of(day))? {
        Some(operation) => store.as_at(operation),
        None => Err(Error::cannot(
            "before-the-store",
            format!("nothing was in the store yet on {}", day.long()),
        )
        .at("--as-at")),
    }
}

/// The last second of a day in London, in universal time.
fn end_of(day: Day) -> String {
    let last_half_hour = i64::from(day.number()) * 86_400 + 84_600;
    // In summer half past eleven in universal time is the next day in London, which ends its days an hour earlier.
    let hour = if london_day(last_half_hour) == day {
        23
    } else {
        22
    };
    format!("{day}T{hour}:59:59Z")
}
