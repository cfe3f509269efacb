//! Trials of the whole room on invented cases. Nobody in them exists.

mod base;
mod checking;
mod exceptions;
mod explaining;
mod facts;
mod learning;
mod people;
mod properties;
mod rulings;
mod states;
mod throwaway;
