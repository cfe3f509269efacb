//! The consent under which the form goes: how and when it was given, and for whom.

use crate::domain::consent::{Consent, ConsentAnswer};
use crate::domain::entry::kinds::Agreement;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::conditions::{ORAL, WRITTEN};
use crate::domain::forms::known::Known;

fn given(known: &Known<'_>, how: ConsentAnswer) -> Option<Consent> {
    known.consent.filter(|consent| consent.answer == how)
}

/// In writing or by word of mouth.
pub fn mode(known: &Known<'_>) -> Answer {
    Answer::maybe(known.consent.and_then(|consent| match consent.answer {
        ConsentAnswer::Written => Some(WRITTEN),
        ConsentAnswer::Oral => Some(ORAL),
        ConsentAnswer::Refused | ConsentAnswer::Withdrawn => None,
    }))
}

/// The council that was agreed to in writing.
pub fn written_council(known: &Known<'_>) -> Answer {
    Answer::maybe(given(known, ConsentAnswer::Written).and_then(|_| known.receiver()))
}

/// The day of consent in writing.
pub fn written_on(known: &Known<'_>) -> Answer {
    Answer::day(given(known, ConsentAnswer::Written).map(|consent| consent.on))
}

/// Who consented by word of mouth.
pub fn oral_name(known: &Known<'_>) -> Answer {
    Answer::maybe(given(known, ConsentAnswer::Oral).map(|_| known.name()))
}

/// The council that was agreed to by word of mouth.
pub fn oral_council(known: &Known<'_>) -> Answer {
    Answer::maybe(given(known, ConsentAnswer::Oral).and_then(|_| known.receiver()))
}

/// The day of consent by word of mouth.
pub fn oral_on(known: &Known<'_>) -> Answer {
    Answer::day(given(known, ConsentAnswer::Oral).map(|consent| consent.on))
}

/// How and when consent was given, in one line.
pub fn in_one_line(known: &Known<'_>) -> Answer {
    let word = |answer| match answer {
        ConsentAnswer::Written => Some("in writing"),
        ConsentAnswer::Oral => Some("by word of mouth"),
        ConsentAnswer::Refused | ConsentAnswer::Withdrawn => None,
    };
    Answer::maybe(known.consent.and_then(|consent| {
        word(consent.answer).map(|how| format!("Given {how} on {}", consent.on.long()))
    }))
}

/// Whether a privacy notice was given with the consent; whose, which the form asks, is an answer of its own.
pub fn privacy_notice(known: &Known<'_>) -> Answer {
    let Some(consent) = given(known, ConsentAnswer::Written) else {
        return Answer::none();
    };
    let whose = known.said("privacy-notice");
    if whose != Answer::none() {
        return whose;
    }
    let with_it = |agreement: &Agreement| {
        agreement.what == "refer"
            && agreement.on == Some(consent.on)
            && agreement.privacy_notice == Some(true)
    };
    match known.all::<Agreement>().find(with_it) {
        Some(_) => Answer::lines([Some("A privacy notice was given; whose:".to_owned()), None]),
        None => Answer::none(),
    }
}

/// A signature is written by hand.
pub fn signature(_: &Known<'_>) -> Answer {
    Answer::none()
}
