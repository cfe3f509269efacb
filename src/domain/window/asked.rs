//! Of which cases and windows anything is still asked: the one answer for the lists, the page of the day and the calendar.
//!
//! Knows no list. What the window itself is, is `rule`.

use super::{Window, WindowState};
use crate::domain::case::Case;
use crate::domain::risk::Risk;

/// Whether a case's days are anybody's work: nobody is asked for anything of one that is closed.
#[must_use]
pub fn is_worked(case: &Case) -> bool {
    case.closed().is_none()
}

/// Whether a window is open and unreferred, and the case worked.
#[must_use]
pub fn is_asked_for(case: &Case, window: &Window) -> bool {
    window.outcome.state == WindowState::Open && is_worked(case)
}

/// Whether a referral can still be asked for in a window, open or about to open: nobody found that there is no risk, and the
/// case is worked.
#[must_use]
pub fn may_be_asked_for(case: &Case, window: &Window) -> bool {
    let ahead = matches!(
        window.outcome.state,
        WindowState::NotOpen | WindowState::Open
    );
    ahead && is_worked(case) && !matches!(window.risk, Risk::No { .. })
}
