//! Words that are typed for a referral and may be one's own: those of the lists as the lists have them, any other with a warning.
//!
//! Files bring any word, so that none is refused here; a slip of the keys is said, with the nearest word.

use crate::domain::ReferralOutcome;
use crate::domain::names;
use crate::domain::nearest::of_a_list;
use crate::domain::referral_path::CHANNELS;
use crate::error::{Error, Result};
use crate::output::Out;

/// How somebody was reached, or nothing.
///
/// # Errors
/// A text that cannot be kept.
pub fn channel(typed: Option<&String>, out: &mut Out, option: &str) -> Result<String> {
    let typed = names::line(typed.map(String::as_str).unwrap_or_default())
        .map_err(|fault| Error::usage("bad-text", format!("the way {fault}")).at(option))?;
    if typed.is_empty() {
        return Ok(typed);
    }
    if let Some(known) = CHANNELS
        .iter()
        .find(|word| word.eq_ignore_ascii_case(&typed))
    {
        return Ok((*known).to_owned());
    }
    let meant = of_a_list(&typed, CHANNELS);
    out.warning(format!(
        "{option}: this is no way that is known, and is kept as typed{meant}"
    ));
    Ok(typed)
}

/// What the other side answered: in the words of the list, or in one's own with a warning.
///
/// # Errors
/// A text that cannot be kept.
pub fn answer(typed: &str, out: &mut Out, option: &str) -> Result<String> {
    let typed = names::name(typed)
        .map_err(|fault| Error::usage("bad-text", format!("the answer {fault}")).at(option))?;
    if let Some(known) = ReferralOutcome::from_word(&typed) {
        return Ok(known.word().to_owned());
    }
    let meant = of_a_list(
        &typed,
        ReferralOutcome::ALL.iter().map(|known| known.word()),
    );
    out.warning(format!(
        "{option}: this is no answer that is known, and is kept as typed: it changes nothing that is due{meant}"
    ));
    Ok(typed)
}
