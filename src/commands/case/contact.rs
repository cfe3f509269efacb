//! When somebody last had to do with the person or about them, on their page.

use crate::calendar::Day;
use crate::domain::Case;
use crate::domain::entry::kinds::{Appointment, ReferralStep};
use crate::output::{Card, say};

/// Steps of a referral in which somebody spoke with somebody.
const CONTACTS: [&str; 5] = [
    "chased",
    "escalated",
    "contact-made",
    "interview-held",
    "outcome-told",
];

/// Writes the section.
pub(super) fn section(card: &mut Card, case: &Case) {
    card.section("Last contact");
    if let Some((on, what)) = last(case) {
        card.text(format!("{}: {what}", say::day(on)));
    }
}

/// The latest note, step or kept appointment; of one day the note, because it says most.
fn last(case: &Case) -> Option<(Day, String)> {
    let steps = case.all::<ReferralStep>().filter_map(|step| {
        let contact = CONTACTS.contains(&step.kind.as_str());
        let referral = step.referral.unwrap_or_default();
        let what = format!("{referral} {}", step.kind.replace('-', " "));
        contact.then_some((step.on?, what))
    });
    let kept = case.all::<Appointment>().filter_map(|one| {
        let what = format!("kept an appointment: {}", one.kind.replace('-', " "));
        (one.kept == Some(true)).then_some((one.on?, what))
    });
    let notes = case.notes.iter();
    let note = notes.max_by_key(|note| (note.on, note.id.as_str()));
    let note = note.map(|note| (note.on, note.text.clone()));
    steps.chain(kept).chain(note).max_by_key(|(on, _)| *on)
}
