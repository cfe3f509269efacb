//! The sheet of a release as a page, and what is left out of it where it may be mailed or kept.

use crate::commands::referral::shown::to_whom;
use crate::domain::entry::kinds::{Appointment, Benefit};
use crate::domain::release_sheet::Sheet;
use crate::domain::{Case, Entry, authorities, offices};
use crate::output::{Card, say};

/// What stands where something is left out.
const WITHHELD: &str = "(shown with --names)";

/// Takes out what may name somebody or say where they are, for a page that may be mailed or kept.
pub(super) fn withhold(sheet: &mut Sheet<'_>) {
    let hide = |text: &mut Option<String>| {
        if text.is_some() {
            *text = Some(WITHHELD.to_owned());
        }
    };
    if let Some(night) = &mut sheet.first_night {
        hide(&mut night.place);
    }
    if let Some(proposal) = &mut sheet.proposal {
        hide(&mut proposal.address);
        hide(&mut proposal.lives_there);
    }
    for one in &mut sheet.appointments {
        hide(&mut one.with);
        one.place = None;
        one.notes = None;
    }
    for one in &mut sheet.arrangements {
        hide(&mut one.what);
    }
    for keys in &mut sheet.keys {
        hide(&mut keys.who);
    }
    for one in &mut sheet.documents {
        hide(&mut one.kept);
    }
    for one in &mut sheet.conditions {
        hide(&mut one.what);
        hide(&mut one.copied_to);
    }
    for one in &mut sheet.restrictions {
        hide(&mut one.place);
    }
    for one in &mut sheet.ways {
        hide(&mut one.details);
        hide(&mut one.booked_by);
    }
}

pub(super) fn with(one: &Appointment) -> String {
    let parts = [&one.with, &one.place, &one.notes];
    let parts: Vec<&str> = parts.iter().filter_map(|part| part.as_deref()).collect();
    parts.join(", ")
}

pub(super) fn card(case: &Case, sheet: &Sheet<'_>, names: bool) -> Card {
    let person = &case.prisoner;
    let mut card = Card::new(if names {
        format!("{}  {}", person.number, person.full_name())
    } else {
        person.number.to_string()
    });
    card.section("Release");
    match sheet.release {
        Some(day) if sheet.released => card.pair("Released", say::day(day)),
        Some(day) => card.pair("Planned", say::day(day)),
        None => card.pair("Planned", "no date known"),
    };
    if !person.establishment.is_empty() {
        card.pair("From", person.establishment.label());
    }
    card.section("Look at");
    for warning in &sheet.warnings {
        card.bullet(warning.label());
    }
    place(&mut card, sheet, names);
    card.section("Appointments");
    for one in &sheet.appointments {
        let day = one.on.map(say::day).unwrap_or_default();
        let time = one
            .time
            .as_deref()
            .map_or(String::new(), |time| format!(" {time}"));
        card.bullet(format!(
            "{day}{time}  {}: {}",
            one.kind.replace('-', " "),
            with(one)
        ));
    }
    card.section("Arranged");
    for one in &sheet.arrangements {
        let ready = match one.ready {
            Some(true) => "ready",
            _ => "NOT READY",
        };
        let what = one.what.as_deref().unwrap_or_default();
        card.bullet(format!("{}: {what} ({ready})", one.kind.replace('-', " ")));
    }
    for keys in &sheet.keys {
        let who = keys.who.as_deref().unwrap_or("nobody recorded");
        card.bullet(format!("keys: {who}"));
    }
    card.section("Benefits");
    for one in &sheet.benefits {
        card.bullet(benefit(one));
    }
    card.section("Papers");
    for one in &sheet.documents {
        let held = one.held.as_deref().unwrap_or("applied for");
        let kept = one
            .kept
            .as_deref()
            .map_or(String::new(), |kept| format!(", {kept}"));
        card.bullet(format!(
            "{}: {}{kept}",
            one.kind.replace('-', " "),
            held.replace('-', " ")
        ));
    }
    rules(&mut card, sheet);
    card
}

fn place(card: &mut Card, sheet: &Sheet<'_>, names: bool) {
    card.section("Where to");
    card.pair("Place", sheet.place.label());
    if let Some(home) = sheet.kept_home {
        card.pair(
            "Address",
            match home.address.as_str() {
                "" => "not recorded",
                _ if !names => WITHHELD,
                address => address,
            },
        );
        return;
    }
    if let Some(night) = &sheet.first_night {
        card.maybe_pair("Address", night.place.as_deref());
        let authority = night.authority.as_deref();
        card.maybe_pair("Authority", authority.map(authorities::name_of));
    }
    let Some(proposal) = &sheet.proposal else {
        return;
    };
    card.section("Proposed address");
    card.maybe_pair("Address", proposal.address.as_deref());
    card.maybe_pair(
        "Authority",
        proposal.authority.as_deref().map(authorities::name_of),
    );
    card.maybe_pair("Contact", proposal.lives_there.as_deref());
    let checked = proposal.checked.map(say::day);
    let result = proposal.result.as_deref().unwrap_or("no result yet");
    card.pair(
        "Check",
        match checked {
            Some(day) => format!("{result}, {day}"),
            None => result.to_owned(),
        },
    );
}

pub(super) fn benefit(one: &Benefit) -> String {
    let standing = match (one.on_release, one.paid_from, one.claimed) {
        (Some(true), _, _) => "in payment on release".to_owned(),
        (_, Some(from), _) => format!("paid from {}", say::day(from)),
        (_, _, Some(on)) => format!("claimed {}", say::day(on)),
        _ => "not claimed".to_owned(),
    };
    format!("{}: {standing}", one.kind.replace('-', " "))
}

fn rules(card: &mut Card, sheet: &Sheet<'_>) {
    card.section("Licence and where not to live");
    for one in &sheet.conditions {
        let copied = one
            .copied_to
            .as_deref()
            .map_or("not copied to anybody".to_owned(), |to| {
                format!("copied to {to}")
            });
        card.bullet(format!(
            "{} ({copied})",
            one.what.as_deref().unwrap_or_default()
        ));
    }
    for one in &sheet.restrictions {
        let authority = one.authority.as_deref().map(authorities::name_of);
        let place = one.place.as_deref().or(authority).unwrap_or("as recorded");
        card.bullet(format!("not {place}: {}", one.kind.replace('-', " ")));
    }
    card.section("How to reach the person");
    for one in &sheet.ways {
        let parts = [&one.details, &one.booked_by];
        let parts: Vec<&str> = parts.iter().filter_map(|part| part.as_deref()).collect();
        card.bullet(format!(
            "{}: {}",
            one.kind.replace('-', " "),
            parts.join(", ")
        ));
    }
}

/// Who is to be told of the release, with how they are reached.
pub(super) fn councils(card: &mut Card, sheet: &Sheet<'_>, directory: &[Entry], names: bool) {
    card.section("Councils and providers to call");
    for referral in &sheet.referrals {
        let key = referral.authority.as_deref();
        let to = to_whom(referral, names);
        let contact =
            key.and_then(|key| offices::for_referral(key, referral.kind, directory, sheet.today));
        let ways = contact.map_or(String::new(), |contact| {
            let stale = contact.stale.as_deref().map(|stale| format!(" ({stale})"));
            format!(": {}{}", contact.ways(), stale.unwrap_or_default())
        });
        card.bullet(format!("{} {} to {to}{ways}", referral.id, referral.kind));
    }
}
