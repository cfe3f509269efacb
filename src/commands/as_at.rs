//! `--as-at`: the store as it was at the end of a day, or after an operation of the log.

use crate::calendar::{Calendar, Day, end_of_london_day};
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
    match store.last_operation_on_or_before(&end_of_london_day(day))? {
        Some(operation) => store.as_at(operation),
        None => Err(Error::cannot(
            "before-the-store",
            format!("nothing was in the store yet on {}", day.long()),
        )
        .at("--as-at")),
    }
}
