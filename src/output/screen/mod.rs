//! What people read on a terminal, or on paper that came from one.
//!
//! It refuses to know what its words mean; it knows how many columns there are to say them in.

pub mod card;
pub mod form;
mod layout;
pub mod table;
