//! Why somebody is referred, and when homelessness begins.
//!
//! Reads the recorded risk; does not judge whether a council would call it homelessness.

use super::words::plain;
use super::{connection, sharing};
use crate::calendar::Day;
use crate::domain::entry::kinds::Notice;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::conditions::{HOMELESS, THREATENED};
use crate::domain::forms::known::Known;
use crate::domain::outcome::{Meaning, meaning};

/// Homeless where that is recorded of the time since release; threatened while in custody with a recorded risk.
pub fn main(known: &Known<'_>) -> Answer {
    if known.in_custody() {
        return Answer::maybe(known.at_risk().map(|_| THREATENED)).or(|| said_main(known));
    }
    let homeless = known
        .status()
        .filter(|(label, _)| meaning(label) == Meaning::Homeless);
    Answer::maybe(homeless.map(|_| HOMELESS)).or(|| said_main(known))
}

/// What was answered by hand, in the words of the form.
fn said_main(known: &Known<'_>) -> Answer {
    let said = known.said("referral-reason");
    let said = said.first().unwrap_or_default().trim();
    let own = [HOMELESS, THREATENED].into_iter();
    Answer::maybe(own.into_iter().find(|one| one.eq_ignore_ascii_case(said)))
}

/// What is recorded of the risk, and of where they have slept since release.
pub fn explanation(known: &Known<'_>) -> Answer {
    let mut said = Vec::new();
    if let Some((since, detail)) = known.at_risk() {
        let detail = detail.trim().trim_end_matches('.');
        let what = if detail.is_empty() {
            "Risk of homelessness"
        } else {
            detail
        };
        said.push(format!("{what}: identified on {}.", since.long()));
        if known.in_custody()
            && let Some(release) = known.release
        {
            said.push(format!("Release is due on {}.", release.on.long()));
        }
    }
    for notice in known
        .all::<Notice>()
        .filter(|notice| notice.withdrawn.is_none())
    {
        if let Some(expires) = notice.expires {
            let kind = notice.kind.replace('-', " ");
            said.push(format!("Notice ({kind}) runs out on {}.", expires.long()));
        }
    }
    if let Some((label, on)) = known.status() {
        said.push(format!("{label}: recorded on {}.", on.long()));
    }
    Answer::of(said.join(" "))
}

/// The day of release, for somebody who leaves custody with nowhere recorded to live.
pub fn likely_homeless_on(known: &Known<'_>) -> Answer {
    let at_risk = known.in_custody() && known.at_risk().is_some();
    let release = known.release.filter(|_| at_risk);
    Answer::day(release.map(|release| release.on)).or(|| {
        let said = known.said("likely-homeless-from");
        Answer::day(said.first().and_then(|said| Day::parse_iso(said.trim())))
    })
}

/// The planned day of release.
pub fn release_on(known: &Known<'_>) -> Answer {
    let release = known.release.filter(|_| known.in_custody());
    Answer::day(release.map(|release| release.on))
}

/// What was written down with the referral itself, why this council, risks to staff, and how the person is reached in prison.
///
/// Notes on the case stay out: no more is sent than is needed. Where the recorded home lies in another council's area and
/// nothing says why this one, the answer is half.
pub fn other_information(known: &Known<'_>) -> Answer {
    let notes = known.referral.notes.trim();
    let mut said: Vec<Option<String>> = Vec::new();
    if !notes.is_empty() {
        said.push(Some(notes.to_owned()));
    }
    let ties = known.ties();
    said.extend(ties.iter().map(|tie| Some(connection::in_words(tie))));
    let why = known.said("why-this-council");
    said.extend(why.each().iter().cloned());
    let home = known.person().home_authority.as_ref();
    let elsewhere = home.is_some_and(|home| known.referral.authority.as_ref() != Some(home));
    if elsewhere && said.is_empty() {
        said.push(None);
    }
    let staff = sharing::harm_to_staff(known);
    said.extend(staff.each().iter().cloned());
    for way in known.ways() {
        // A number or address of the person's own is a contact detail and has its own fields and its own consent.
        if let Some(booked_by) = way.booked_by {
            let how = plain(&way.kind).to_lowercase();
            said.push(Some(format!(
                "To reach the person: {how}, through {booked_by}"
            )));
        }
    }
    Answer::lines(said)
}
