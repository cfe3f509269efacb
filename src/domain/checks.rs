//! The rules that a record must keep before it is taken in, whoever writes it: a worker by hand or a file.
//!
//! Each gives a code that scripts may rely on and a reason that a worker understands, without names, addresses or notes.

use crate::calendar::Day;
use crate::domain::authorities::{self, Authority};
use crate::domain::consent::{self, Consent, ConsentAnswer, ConsentScope};
use crate::domain::custody::{Custody, SpellKind};
use crate::domain::event::Event;
use crate::domain::referral::ReferralKind;
use crate::domain::release::ReleaseDateKind;

/// The youngest that somebody can be at reception: the age of criminal responsibility in England and Wales.
pub const YOUNGEST_AT_RECEPTION: i32 = 10;
/// Older than this is asked about.
pub const OLDEST_LIKELY: i32 = 110;

/// Why a record was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Refusal {
    pub code: &'static str,
    pub reason: String,
}

fn refuse<T>(code: &'static str, reason: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal {
        code,
        reason: reason.into(),
    })
}

/// A date of birth beside the day of reception.
///
/// # Errors
/// Born in the future, after reception, or under the age of criminal responsibility at reception.
pub fn date_of_birth(born: Day, received: Option<Day>, today: Day) -> Result<(), Refusal> {
    if born > today {
        return refuse(
            "born-in-future",
            format!("the date of birth {} is in the future", born.long()),
        );
    }
    let Some(received) = received else {
        return Ok(());
    };
    if born > received {
        return refuse(
            "born-after-reception",
            format!(
                "the date of birth is after the reception on {}",
                received.long()
            ),
        );
    }
    let age = Day::age_on(born, received);
    if age < YOUNGEST_AT_RECEPTION {
        return refuse(
            "too-young",
            format!("the date of birth makes this person {age} at reception"),
        );
    }
    Ok(())
}

/// A fact that must have happened.
///
/// # Errors
/// A day after today.
pub fn not_in_future(what: &str, on: Day, today: Day) -> Result<(), Refusal> {
    if on > today {
        return refuse(
            "in-future",
            format!(
                "{what} on {} is in the future; today is {}",
                on.long(),
                today.long()
            ),
        );
    }
    Ok(())
}

/// A fact that cannot have been before the person was born.
///
/// # Errors
/// A day before the date of birth.
pub fn after_birth(what: &str, on: Day, born: Option<Day>) -> Result<(), Refusal> {
    match born {
        Some(born) if on < born => refuse(
            "before-birth",
            format!("{what} on {} is before the date of birth", on.long()),
        ),
        _ => Ok(()),
    }
}

/// A date of the prison record beside the spell it belongs to. In a recall, dates before the return are those of the earlier
/// spell and are let through.
///
/// # Errors
/// A release before reception.
pub fn release_date(kind: ReleaseDateKind, day: Day, custody: &Custody) -> Result<(), Refusal> {
    let own = custody.kind == SpellKind::Reception;
    if own && kind.is_planned_from() && day < custody.received {
        return refuse(
            "release-before-reception",
            format!(
                "the release date {} ({}) is before the reception on {}",
                day.long(),
                kind.label(),
                custody.received.long()
            ),
        );
    }
    Ok(())
}

/// The dates of one sentence beside each other.
///
/// # Errors
/// A sentence that expires before the release date it gives.
pub fn expiry_after_release(release: Option<Day>, expiry: Option<Day>) -> Result<(), Refusal> {
    match (release, expiry) {
        (Some(release), Some(expiry)) if expiry < release => refuse(
            "expiry-before-release",
            format!(
                "the sentence expires on {}, before the release date {}",
                expiry.long(),
                release.long()
            ),
        ),
        _ => Ok(()),
    }
}

/// A release that is said to have happened.
///
/// # Errors
/// In the future, or before reception.
pub fn release(on: Day, custody: &Custody, today: Day) -> Result<(), Refusal> {
    not_in_future("a release", on, today)?;
    if on < custody.received {
        return refuse(
            "release-before-reception",
            format!(
                "the release on {} is before the reception on {}",
                on.long(),
                custody.received.long()
            ),
        );
    }
    Ok(())
}

/// The days of a home beside each other and beside today.
///
/// # Errors
/// A home that began or ended in the future, or ended before it began.
pub fn home_days(started: Option<Day>, ended: Option<Day>, today: Day) -> Result<(), Refusal> {
    if let Some(on) = started {
        not_in_future("a home that began", on, today)?;
    }
    if let Some(on) = ended {
        not_in_future("a home that ended", on, today)?;
    }
    match (started, ended) {
        (Some(started), Some(ended)) if ended < started => refuse(
            "ends-before-start",
            format!(
                "the home ends on {}, before it begins on {}",
                ended.long(),
                started.long()
            ),
        ),
        _ => Ok(()),
    }
}

/// The consent that stands on a day for a referral: the latest answer by then about being referred at all or, where the
/// referral goes to an authority, about that one. So a refusal or withdrawal of either holds until consent is given again.
///
/// # Errors
/// Consent was given for another authority alone: the question has to be asked again.
pub fn consent_standing(
    events: &[&Event],
    authority: Option<&str>,
    on: Day,
) -> Result<Option<Consent>, Refusal> {
    let by_then = || events.iter().copied().filter(|event| event.on <= on);
    let standing = consent::to_refer_to(by_then(), authority);
    let named_another = || {
        by_then().any(|event| {
            matches!(ConsentScope::of_event(event), ConsentScope::Authority(_))
                && ConsentAnswer::of_event(event.kind).is_some_and(ConsentAnswer::is_given)
        })
    };
    if standing.is_none() && authority.is_some() && named_another() {
        return refuse(
            "consent-for-another-authority",
            "consent was given for another authority and not for this one; ask again",
        );
    }
    Ok(standing)
}

/// The consent under which a referral is sent on a day: the one that stands then, and without one the first answer after it,
/// so that it can be said that the referral came before the answer.
///
/// # Errors
/// Consent was given for another authority alone: the question has to be asked again.
pub fn consent_for(
    events: &[&Event],
    authority: Option<&str>,
    on: Day,
) -> Result<Option<Consent>, Refusal> {
    let standing = consent_standing(events, authority, on)?;
    let later = || {
        let after = events.iter().copied().filter(|event| event.on > on);
        after
            .filter_map(|event| consent::to_refer_to([event], authority))
            .next()
    };
    Ok(standing.or_else(later))
}

/// The housing authority that a referral goes to on a day.
///
/// # Errors
/// An authority that had ended or did not exist yet, or one in Wales for a referral under the duty to refer.
pub fn receiver(authority: &Authority, kind: ReferralKind, on: Day) -> Result<(), Refusal> {
    let name = &authority.name;
    if let Some(ended) = authority.valid_to.filter(|to| *to < on) {
        let mut reason = format!("{name} ended on {}", ended.long());
        if let Some(successor) = authority.successor.as_deref() {
            reason.push_str("; its successor is ");
            reason.push_str(authorities::name_of(successor));
        }
        return refuse("authority-ended", reason);
    }
    if let Some(from) = authority.valid_from.filter(|from| *from > on) {
        let reason = format!("{name} does not exist before {}", from.long());
        return refuse("authority-not-yet", reason);
    }
    if kind == ReferralKind::DutyToRefer && !authority.takes_duty_to_refer() {
        let reason = format!("{name} is in Wales, where the duty to refer does not apply");
        return refuse("no-duty-there", reason);
    }
    if kind == ReferralKind::Section198 && !authority.takes_duty_to_refer() {
        let reason = format!(
            "{name} is in Wales; under section 198 a council refers on to a council in England"
        );
        return refuse("not-in-england", reason);
    }
    Ok(())
}

/// What is to be known of an authority that still takes referrals on a day and whose last day is known.
#[must_use]
pub fn ending(authority: &Authority, on: Day) -> Option<String> {
    let last = authority.valid_to?;
    let name = &authority.name;
    let successor = authority.successor.as_deref().map(authorities::name_of);
    let successor = successor.map_or(String::new(), |next| format!(", followed by {next}"));
    let ended = if last < on { "ended" } else { "ends" };
    Some(format!("{name} {ended} on {}{successor}", last.long()))
}

/// Whether a referral under section 198 may be recorded: the council that has the case decides to refer it on once it has found no
/// local connection (Leicestershire 2019, sections 4.2 and 5), which only it can do.
///
/// # Errors
/// No such finding is recorded and no council is named, or it is the same council.
pub fn refers_on(found_none: &[&str], to: &str, from: Option<&str>) -> Result<(), Refusal> {
    if from == Some(to) || (from.is_none() && found_none == [to]) {
        return refuse(
            "same-authority",
            "under section 198 a council refers on to another council, and this is the same one",
        );
    }
    if from.is_none() && found_none.is_empty() {
        return refuse(
            "no-finding",
            "a referral under section 198 is made by a council that found no local connection, and no such finding is recorded",
        );
    }
    Ok(())
}

/// Whether a referral may be made at all, as a draft too: a draft under a refusal is what goes out by mistake.
///
/// # Errors
/// Consent was refused or withdrawn.
pub fn referral_made(consent: Option<Consent>) -> Result<(), Refusal> {
    match consent.filter(|consent| !consent.answer.is_given()) {
        Some(consent) => refuse(
            "consent-refused",
            format!(
                "consent was {} on {}, so no referral can be made",
                consent.answer,
                consent.on.long()
            ),
        ),
        None => Ok(()),
    }
}

/// Whether a referral may be sent on a day, under the consent that stood then.
///
/// # Errors
/// No consent, a refusal or withdrawal, a day before consent was given, or a day in the future.
pub fn referral_sent(on: Day, consent: Option<Consent>, today: Day) -> Result<(), Refusal> {
    not_in_future("a referral sent", on, today)?;
    referral_made(consent)?;
    match consent {
        None => refuse(
            "no-consent",
            "no consent to be referred is recorded, and a referral needs it",
        ),
        Some(consent) if on < consent.on => refuse(
            "sent-before-consent",
            format!(
                "the referral was sent on {}, before consent was given on {}",
                on.long(),
                consent.on.long()
            ),
        ),
        Some(_) => Ok(()),
    }
}

/// A later step of a referral beside the day it was sent.
///
/// # Errors
/// A step of something that was not sent, before it was sent, or in the future.
pub fn referral_step(step: &str, on: Day, sent: Option<Day>, today: Day) -> Result<(), Refusal> {
    not_in_future(&format!("a referral {step}"), on, today)?;
    match sent {
        None => refuse(
            "not-sent",
            format!("the referral was {step} but is not marked as sent"),
        ),
        Some(sent) if on < sent => refuse(
            "step-before-sent",
            format!(
                "the referral was {step} on {}, before it was sent on {}",
                on.long(),
                sent.long()
            ),
        ),
        Some(_) => Ok(()),
    }
}
