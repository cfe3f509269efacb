//! One file a family of records: which columns it has, and how a record becomes a row and a row a record.
//!
//! Everything else (statements, differences, digests, the past) is the same for all and written once, elsewhere.

mod by_hand;
mod custody;
pub(super) mod entry;
mod event;
mod mark;
mod note;
mod prisoner;
mod referral;
mod release_date;
mod tenancy;
mod todo;
