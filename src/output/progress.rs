//! A progress bar on standard error, on a terminal only, and only for what takes longer than a second.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::Duration;

/// How long something may take before it shows itself.
const PATIENCE: Duration = Duration::from_secs(1);

/// Something that is on its way.
pub struct Progress {
    /// None where there is nobody to see it.
    bar: Option<ProgressBar>,
    shown: bool,
}

impl Progress {
    /// Begins, hidden. `visible` says whether standard error is a terminal and wants to hear of it.
    #[must_use]
    pub fn new(what: &'static str, visible: bool) -> Self {
        let bar = visible.then(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
            let style = ProgressStyle::with_template("{msg} {bar:30} {pos} of {len}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.set_message(what);
            bar
        });
        Self { bar, shown: false }
    }

    /// How many steps there are.
    pub fn expect(&mut self, steps: usize) {
        if let Some(bar) = &self.bar {
            bar.set_length(u64::try_from(steps).unwrap_or(u64::MAX));
        }
    }

    /// One step is done.
    pub fn advance(&mut self) {
        let Some(bar) = &self.bar else { return };
        bar.inc(1);
        if !self.shown && bar.elapsed() > PATIENCE {
            bar.set_draw_target(ProgressDrawTarget::stderr());
            self.shown = true;
        }
    }

    /// It is over; the bar goes.
    pub fn finish(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
