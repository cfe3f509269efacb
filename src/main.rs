//! Hands the real world to `resettle::run` and exits with the code that it returns; nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(resettle::run(resettle::env::Env::real()))
}
