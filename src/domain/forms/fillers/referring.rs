//! Who refers, and to whom.
//!
//! The store does not know whose hands a form goes out of: the lead of a case may be a role, and the establishment that
//! holds somebody need not be the authority that refers. So these wait to be typed.

use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;

/// The council that the referral goes to.
pub fn receiver(known: &Known<'_>) -> Answer {
    Answer::maybe(known.receiver())
}

/// The prison, hospital or other public authority that refers.
pub fn authority(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// The referrer's role.
pub fn role(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// The referrer's name.
pub fn name(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// The referrer's address.
pub fn address(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// The referrer's e-mail address.
pub fn email(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// The referrer's telephone number.
pub fn phone(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// The referrer's fax number.
pub fn fax(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// Somebody else who can be asked: who was named for that, and nobody who helps with something else.
pub fn other_contact(known: &Known<'_>) -> Answer {
    known.said("other-contact")
}

/// The day on which the form is printed.
pub fn today(known: &Known<'_>) -> Answer {
    Answer::day(Some(known.today))
}
