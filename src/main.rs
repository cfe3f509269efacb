//! Hands the real world to `resettle::run` and exits with the code that it returns; a mistake of ours ends in one line and
//! code 70. Nothing else.

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|info| {
        // The place is enough to find the mistake by; the message could hold a name.
        let place = info
            .location()
            .map(|place| format!("{}:{}", place.file(), place.line()))
            .unwrap_or_default();
        let _ = writeln!(
            std::io::stderr(),
            "error: a mistake in resettle ({place})\n\nhint: your store is as it was before this command; please report this line"
        );
        std::process::exit(70);
    }));
    ExitCode::from(resettle::run(resettle::env::Env::real()))
}
