//! What stood because of a record is taken back where the files ended it: imports tell nothing new of records, and leave nothing
//! standing that is over.
//!
//! What that is, the domain works out.

use crate::calendar::Day;
use crate::domain::entry::over::over;
use crate::domain::fact::NO;
use crate::domain::{Event, EventKind, Records};
use crate::error::Result;
use crate::store::Writer;

/// Says of what stands that it is so no longer, where the files ended what made it so.
///
/// # Errors
/// The store cannot be written.
pub fn take_back(
    writer: &mut Writer<'_>,
    before: &Records,
    after: &mut Records,
    today: Day,
) -> Result<()> {
    for (fact, on) in over(before, after, today) {
        after.events.push(Event {
            id: writer.next_id('H')?,
            on,
            kind: EventKind::Fact,
            detail: fact.word().to_owned(),
            old_value: String::new(),
            new_value: NO.to_owned(),
            recorded_by: String::new(),
        });
    }
    Ok(())
}
