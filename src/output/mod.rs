//! Everything that leaves the program.

pub mod folder;
