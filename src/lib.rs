//! `resettle`: case management for the people who arrange somewhere to live for people leaving prison.
pub mod calendar;
pub mod domain;
pub mod error;
pub mod output;
