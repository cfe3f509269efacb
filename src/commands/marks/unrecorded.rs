//! What a mark leaves as it was: the fact that an action is for, and the list that goes by that fact and not by the action.
//!
//! One answer for done, waived and postponed, so that nobody takes a mark for the thing itself. Writes nothing.

use crate::commands::change::Desk;
use crate::commands::referral::silent::silences;
use crate::commands::window::rows::Heading;
use crate::domain::{Anchor, Case, MarkKind, Records, window};
use crate::protocol::{Action, Completion, Rules, Why};

/// Warns of an action that has just been marked in `records`, unless the mark is all there is to it.
pub(super) fn warn(
    kind: MarkKind,
    action: &Action<'_>,
    records: &Records,
    desk: &mut Desk<'_, '_>,
) {
    if let Some(warning) = warning(kind, action, records, desk) {
        desk.warn(warning);
    }
}

fn warning(
    kind: MarkKind,
    action: &Action<'_>,
    records: &Records,
    desk: &Desk<'_, '_>,
) -> Option<String> {
    let by = completion(action, desk.rules)?;
    let id = action.id();
    let listed = || {
        let case = Case::build(records.clone()).as_of(desk.today);
        listed(by, action, &case, desk)
    };
    let (is, stays) = if desk.dry_run {
        ("would be", "would stay")
    } else {
        ("is", "stays")
    };
    let marked = match kind {
        MarkKind::Done if action.state.is_settled() => return None,
        MarkKind::Done => {
            let command = command(by, action)?;
            let first = match action.why {
                Some(Why::ConsentRefused(_)) => format!(
                    "record consent first with `resettle consent {} given`, then ",
                    action.prisoner
                ),
                _ => String::new(),
            };
            let until = listed()
                .map(|Listed { who, list, .. }| format!("; until then {who} {stays} under {list}"));
            return Some(format!(
                "{id} {is} marked as done, but what it was for is not recorded; {first}record it with `resettle {command}`{}",
                until.unwrap_or_default()
            ));
        }
        MarkKind::Waived => "waived",
        MarkKind::Postponed => "postponed",
    };
    let Listed { who, list, out } = listed()?;
    Some(format!(
        "{id} {is} {marked}, but {who} {stays} under {list}; that ends with {out}"
    ))
}

/// The fact that completes an action, by the rule that leads.
fn completion(action: &Action<'_>, rules: &Rules) -> Option<Completion> {
    let source = action.sources.first()?;
    let mut held = rules.in_force().iter();
    let held = held.find(|held| held.protocol.id == source.protocol)?;
    let mut rules = held.protocol.rules.iter();
    rules.find(|rule| rule.id == source.rule)?.done_by
}

/// The command that records the fact by which an action is done, where there is one.
fn command(by: Completion, action: &Action<'_>) -> Option<String> {
    if let Some(fact) = by.fact() {
        return Some(format!("fact {} {}", action.prisoner, fact.word()));
    }
    let command = match by {
        Completion::RiskAnswered => "risk",
        Completion::ConsentAnswered | Completion::ConsentGiven => "consent",
        Completion::DutyToReferSent => "referral sent",
        Completion::ReferralAcknowledged => "referral acknowledged",
        Completion::ReferralAnswered => "referral responded",
        _ => return None,
    };
    Some(command.to_owned())
}

/// Who or what is still listed, where, and the commands that record what ends it.
struct Listed {
    who: String,
    list: &'static str,
    out: String,
}

/// Where somebody stands today whatever is marked.
fn listed(by: Completion, action: &Action<'_>, case: &Case, desk: &Desk<'_, '_>) -> Option<Listed> {
    let (number, today) = (action.prisoner, desk.today);
    let asked_for = |heading: Heading| {
        let anchor = match action.subject {
            None => Anchor::Release,
            Some(_) => Anchor::BedEnd,
        };
        let found = window::windows(case, today, desk.calendar);
        let mut own = found.iter().filter(|found| {
            found.anchor == anchor
                && found.spell == Some(action.spell)
                && window::is_asked_for(case, found)
        });
        own.any(|found| Heading::of(found) == heading)
            .then_some(anchor)
    };
    match by {
        Completion::DutyToReferSent => {
            let anchor = asked_for(Heading::ReferNow)?;
            let housed = match anchor {
                Anchor::Release => format!("risk {number} ended"),
                Anchor::BedEnd => format!("outcome {number} now PLACE"),
            };
            Some(Listed {
                who: number.to_string(),
                list: "\"Refer now\" in `today` and `window`, which go by the referral itself",
                out: format!(
                    "`resettle referral sent`, `resettle consent {number} refused` or `resettle {housed}`"
                ),
            })
        }
        Completion::RiskAnswered => {
            asked_for(Heading::AskFirst)?;
            Some(Listed {
                who: number.to_string(),
                list: "\"Ask first\" in `today` and `window`, which go by the answer itself",
                out: format!("`resettle risk {number} yes` or `none`"),
            })
        }
        Completion::ReferralAcknowledged | Completion::ReferralAnswered => {
            let about = action.subject.as_deref()?;
            let silent = silences(case, desk.rules, desk.calendar, today);
            let mut silent = silent.iter();
            silent.find(|one| one.referral.id == about && one.silence.is_up(today))?;
            Some(Listed {
                who: about.to_owned(),
                list: "\"Councils and providers to chase\" in `today` and in `referral chase`, which go by what is heard of it",
                out: format!(
                    "`resettle referral responded {about}`, and rests a while after `resettle referral acknowledged {about}` or `resettle referral chase {about}`"
                ),
            })
        }
        _ => None,
    }
}
