//! Trials of the whole room on invented cases. Nobody in them exists.

mod base;
mod checking;
mod exceptions;
mod explaining;
mod facts;
mod golden;
mod golden_cases;
mod learning;
mod library_properties;
mod people;
mod properties;
mod random;
mod rulings;
mod states;
mod throwaway;
