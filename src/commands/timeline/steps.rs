//! What is written down beside a referral, as lines of a timeline: its steps, what may be passed on with it, and a notice given
//! without consent.
//!
//! Knows neither the referral's own days nor what follows from a step.

use super::entries::{Entry, entry};
use crate::domain::agreed::Sharing;
use crate::domain::entry::kinds::Agreement;
use crate::domain::referral_path::{self, StepKind};
use crate::domain::{Case, authorities};

/// Who said or did it is named only where names may be shown.
fn by_somebody(entry: Entry) -> Entry {
    Entry {
        by_plain: Some(""),
        ..entry
    }
}

/// The lines, in no order.
pub(super) fn entries(case: &Case) -> Vec<Entry> {
    let mut list = Vec::new();
    for referral in &case.referrals {
        let path = referral_path::walk(&case.entries, referral);
        // The referral's own record says the others.
        let own = [StepKind::Sent, StepKind::Acknowledged, StepKind::Answered];
        for step in path.steps.iter().filter(|step| !own.contains(&step.kind)) {
            let what = format!("{}: {}", referral.id, step.kind.label());
            list.push(by_somebody(entry(
                step.on,
                "fact",
                what,
                "",
                &step.by,
                &referral.id,
            )));
        }
    }
    for one in case.all::<Agreement>() {
        if let (Some(on), Some(what)) = (one.on, Sharing::from_word(&one.what)) {
            let what = format!("{}: {}", what.label(), one.answer);
            let by = one.taken_by.unwrap_or_default();
            list.push(by_somebody(entry(on, "fact", what, "", &by, &one.id)));
        }
    }
    let notices = case.all::<Agreement>();
    for notice in notices.filter(|one| one.what == "public-interest-notice") {
        if let Some(on) = notice.on {
            let to = notice.authority.as_deref().map(authorities::name_of);
            let to = to.map_or(String::new(), |to| format!(" to {to}"));
            let what = format!("notice in the public interest{to}, without consent: no referral");
            let by = notice.taken_by.unwrap_or_default();
            list.push(by_somebody(entry(on, "fact", what, "", &by, &notice.id)));
        }
    }
    list
}
