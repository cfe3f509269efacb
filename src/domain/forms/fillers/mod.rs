//! What reads one field of a form out of a case: a small function each, by subject.
//!
//! Each says what is recorded or nothing. What nobody recorded is never taken for "no", and what is recorded in other words
//! than the form's is not stretched to fit.

pub mod connection;
pub mod consent;
pub mod health;
pub mod home;
pub mod needs;
pub mod papers;
pub mod pathways;
pub mod person;
pub mod reason;
pub mod referring;
pub mod sharing;
pub mod stays;
pub mod support;
mod words;
