//! The command line: the options that every command has, how what was typed becomes a value, and the one place that asks.
//!
//! Turns typed text into values once; nothing later looks at the command line, the environment or the terminal. Knows no
//! store and prints nothing.

pub mod ask;
pub mod completion;
pub mod config;
pub mod globals;
pub mod shared;
pub mod typed;
pub mod usage;

pub use config::Config;
pub use globals::{Globals, Options};
