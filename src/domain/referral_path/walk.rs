//! The steps of a referral walked in the order of their days: where it stands, since when, and which steps do not fit.
//!
//! A step that does not fit is set aside and shown, and the walk goes on without it: what others wrote may be in any order.

use super::path::{Ended, Next, Odd, Offer, Path};
use super::stage::{Stage, Turn, other_side};
use super::step::{Step, StepKind, UPHELD, steps};
use super::table::{leads_to, obstacle, verbs};
use crate::calendar::Day;
use crate::domain::entry::Entry;
use crate::domain::referral::{Referral, ReferralKind};

/// The way of a referral so far.
#[must_use]
pub fn walk(entries: &[Entry], referral: &Referral) -> Path {
    let mut walker = Walker::of(referral);
    let all = steps(entries, referral);
    for step in &all {
        walker.take(step);
    }
    walker.end(referral.kind, all)
}

/// Why a step cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forbidden {
    pub code: &'static str,
    pub reason: String,
    /// The commands of what can be done instead.
    pub instead: Vec<&'static str>,
}

/// The way of a referral with one more step.
///
/// # Errors
/// A step that does not fit on its day, or after which what is recorded of later days would not fit.
pub fn may(entries: &[Entry], referral: &Referral, step: &Step) -> Result<Path, Forbidden> {
    let before = walk(entries, referral);
    let id = &referral.id;
    let forbid = |code, reason| {
        let instead = verbs(before.at());
        Err(Forbidden {
            code,
            reason,
            instead,
        })
    };
    let Ok(entry) = step.entry(id) else {
        return forbid(
            "bad-text",
            format!("{id}: a value of this step cannot be kept"),
        );
    };
    let mut with = entries.to_vec();
    with.push(entry);
    let after = walk(&with, referral);
    if let Some(odd) = after.odd.iter().find(|odd| odd.step.id.is_empty()) {
        let then = if odd.stage == before.state {
            "is".to_owned()
        } else {
            format!("was, on {},", step.on.long())
        };
        let label = odd.stage.label();
        let what = step.kind.label();
        let reason = format!(
            "{id} {then} {label}: \"{what}\" is not possible, because {}",
            odd.why
        );
        return forbid("step-not-possible", reason);
    }
    if after.odd.len() > before.odd.len() {
        let reason = format!(
            "{id}: what is recorded after {} would not follow any more",
            step.on.long()
        );
        return forbid("step-out-of-order", reason);
    }
    Ok(after)
}

/// Whether a step of a kind can come next, whatever it says.
#[must_use]
pub fn can_come_next(entries: &[Entry], referral: &Referral, kind: StepKind) -> bool {
    super::table::has(walk(entries, referral).at(), kind)
}

struct Walker {
    path: Path,
    before_review: Option<(Stage, Option<Day>)>,
    upheld: Option<Day>,
    booked: Option<Next>,
    expected: Option<Next>,
}

impl Walker {
    fn of(referral: &Referral) -> Self {
        Self {
            path: Path {
                state: Stage::Draft,
                label: String::new(),
                turn: Turn::Us,
                since: referral.drafted,
                next: None,
                interview: None,
                duty: None,
                duty_end: None,
                ended: None,
                offer: None,
                heard: None,
                chased: 0,
                last_chased: None,
                chase_again: None,
                escalated: None,
                outcome_told: None,
                our_lead: String::new(),
                their_lead: String::new(),
                reference: String::new(),
                mailbox: String::new(),
                steps: Vec::new(),
                odd: Vec::new(),
                kind: referral.kind,
            },
            before_review: None,
            upheld: None,
            booked: None,
            expected: None,
        }
    }

    fn take(&mut self, step: &Step) {
        let at = self.path.at();
        if !step.given
            && let Some(why) = obstacle(at, step)
        {
            self.path.odd.push(Odd {
                step: step.clone(),
                stage: at.stage,
                why,
            });
            return;
        }
        if step.kind == StepKind::ReviewAsked {
            self.before_review = Some((at.stage, self.path.since));
        }
        let was = self.before_review.map(|(stage, _)| stage);
        let stage = leads_to(at, step, was);
        if stage != at.stage {
            self.path.since = Some(step.on);
        }
        if step.kind == StepKind::ReviewAnswered {
            self.upheld = (step.value == UPHELD).then_some(step.on);
        } else if !step.kind.is_ours() && stage != at.stage {
            self.upheld = None;
        }
        if let Some(duty) = step.duty() {
            // Said again it is the same duty, accepted when it was.
            let same = self.path.running().filter(|(runs, _)| *runs == duty);
            self.path.duty = same.or(Some((duty, step.on)));
        }
        self.path.state = stage;
        if stage != at.stage {
            self.left(at.stage, step);
        }
        self.note(step);
    }

    /// What no longer stands once a step has moved the referral on from a stage.
    fn left(&mut self, before: Stage, step: &Step) {
        // An interview whose day had come has led to what they say now.
        let is_past = |booked: &Next| booked.on <= step.on;
        if !step.kind.is_ours() && self.booked.as_ref().is_some_and(is_past) {
            self.booked = None;
        }
        if let Some(offer) = self.path.offer.as_mut()
            && before == Stage::OfferAccepted
        {
            offer.ended = Some(step.on);
        }
        if self.path.state == Stage::OfferAccepted && step.kind == StepKind::Answered {
            self.path.offer = Some(Offer {
                accepted: step.on,
                starts: step.next,
                ended: None,
            });
        }
    }

    /// What a step says beside where it leads.
    fn note(&mut self, step: &Step) {
        let path = &mut self.path;
        if !step.kind.is_ours() && step.kind != StepKind::TheirLead {
            path.heard = Some(step.on);
            path.chased = 0;
            path.chase_again = None;
            self.expected = None;
        }
        let next = |what: &str| {
            step.next.map(|on| Next {
                on,
                time: step.time.clone(),
                what: what.to_owned(),
            })
        };
        match step.kind {
            StepKind::Sent => path.mailbox.clone_from(&step.to),
            StepKind::Chased => {
                path.chased += 1;
                path.last_chased = Some(step.on);
                path.chase_again = step.next;
            }
            StepKind::Escalated => {
                path.escalated = Some(step.on);
                path.chase_again = step.next;
            }
            StepKind::InterviewBooked => {
                let how = if step.channel.is_empty() {
                    "interview".to_owned()
                } else {
                    format!("interview ({})", step.channel)
                };
                self.booked = next(&how);
            }
            StepKind::Answered if path.state == Stage::InterviewBooked => {
                self.booked = next("interview").or(self.booked.take());
            }
            StepKind::InterviewHeld | StepKind::InterviewMissed => self.booked = None,
            StepKind::OurLead => path.our_lead.clone_from(&step.by),
            StepKind::TheirLead => path.their_lead.clone_from(&step.by),
            StepKind::OutcomeTold => path.outcome_told = Some(step.on),
            StepKind::DutyEnded => {
                path.ended = Some(Ended {
                    on: step.on,
                    why: step.value.clone(),
                });
            }
            StepKind::OfferAccepted => {
                let standing = path.offer.filter(|offer| offer.ended.is_none());
                path.offer = Some(Offer {
                    accepted: standing.map_or(step.on, |offer| offer.accepted),
                    starts: step.next,
                    ended: None,
                });
                self.expected = next("the place starts");
            }
            kind => {
                if kind == StepKind::Offered {
                    path.offer = None;
                }
                if let Some(next) = next(kind.label()) {
                    self.expected = Some(next);
                }
            }
        }
        if !step.reference.is_empty() {
            path.reference.clone_from(&step.reference);
        }
    }

    fn end(mut self, kind: ReferralKind, all: Vec<Step>) -> Path {
        let path = &mut self.path;
        path.steps = all;
        let heard = path.heard;
        let booked = self.booked.filter(|booked| {
            path.state == Stage::InterviewBooked || heard.is_none_or(|heard| heard <= booked.on)
        });
        path.interview = booked.as_ref().map(|booked| booked.on);
        path.turn = turn(path, kind);
        let alive = !path.state.is_over();
        let again = path.chase_again.map(|on| Next {
            on,
            time: String::new(),
            what: "chase again".to_owned(),
        });
        path.next = booked.clone().or(again).or(self.expected);
        path.next = path.next.take().filter(|_| alive);
        let name = path.state.label();
        path.ended = path.ended.take().filter(|_| path.state == Stage::Ended);
        path.label = match (&path.ended, path.duty, self.upheld) {
            (Some(ended), Some((duty, _)), _) => format!("the {duty} duty {}", ended.words()),
            (Some(ended), None, _) => ended.words(),
            (None, _, Some(on)) => format!("{name}, upheld on review on {}", on.long()),
            (None, _, None) => name.to_owned(),
        };
        if path.state == Stage::InterviewBooked {
            path.label = match booked {
                None => format!("{name}, no day recorded"),
                Some(next) if next.time.is_empty() => format!("{name} for {}", next.on.long()),
                Some(next) => format!("{name} for {} at {}", next.on.long(), next.time),
            };
        }
        self.path
    }
}

fn turn(path: &Path, kind: ReferralKind) -> Turn {
    use Stage as S;
    match path.state {
        _ if path.waits_for_them() => other_side(kind),
        S::InterviewBooked | S::Offered => Turn::Person,
        S::Ended | S::Withdrawn | S::Superseded => Turn::Nobody,
        S::PlanAgreed | S::PreventionDuty | S::ReliefDuty | S::MainDuty => other_side(kind),
        // A draft goes out, a contact that failed is helped along, what was asked is sent, what was decided is answered.
        _ => Turn::Us,
    }
}
