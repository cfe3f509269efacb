//! The steps of a referral walked in the order of their days: where it stands, since when, and which steps do not fit.
//!
//! A step that does not fit is set aside and shown, and the walk goes on without it: what others wrote may be in any order.

use super::stage::{Duty, Route, Stage, Turn, other_side};
use super::step::{Step, StepKind, UPHELD, steps};
use super::table::{At, leads_to, obstacle, verbs};
use crate::calendar::Day;
use crate::domain::entry::Entry;
use crate::domain::referral::{Referral, ReferralKind};

/// A day that is known to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    pub on: Day,
    /// The time of day, where one is known.
    pub time: String,
    pub what: String,
}

/// A step that does not fit, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Odd {
    pub step: Step,
    pub stage: Stage,
    pub why: String,
}

/// How far a referral got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    pub state: Stage,
    /// The state in words, with the day that belongs to it.
    pub label: String,
    /// Whose turn it is.
    pub turn: Turn,
    /// Since when it stands like this; none for a draft without a day.
    pub since: Option<Day>,
    /// The next day that is known.
    pub next: Option<Next>,
    /// The last duty that the council accepted, and when.
    pub duty: Option<(Duty, Day)>,
    /// The day on which the duty has run its length, while it runs.
    pub duty_ends: Option<Day>,
    /// The last day on which the other side said something.
    pub heard: Option<Day>,
    /// How often it was chased since it was sent or the other side last said something.
    pub chased: usize,
    pub last_chased: Option<Day>,
    /// The day that was set when it was last chased or taken higher.
    pub chase_again: Option<Day>,
    pub escalated: Option<Day>,
    pub outcome_told: Option<Day>,
    pub our_lead: String,
    pub their_lead: String,
    /// The other side's reference.
    pub reference: String,
    /// Where it was sent to: a mailbox, a number.
    pub mailbox: String,
    /// Every step, in order.
    pub steps: Vec<Step>,
    /// Those that do not fit.
    pub odd: Vec<Odd>,
    kind: ReferralKind,
}

impl Path {
    /// Whose turn it is on a day: an interview whose day has passed waits for us to say how it went.
    #[must_use]
    pub fn turn_on(&self, today: Day) -> Turn {
        let passed = self.next.as_ref().is_some_and(|next| next.on < today);
        if self.state == Stage::InterviewBooked && passed {
            Turn::Us
        } else {
            self.turn
        }
    }

    /// The last day on which anything was said between the two sides.
    #[must_use]
    pub fn last_word(&self) -> Option<Day> {
        let ours = self.steps.iter().filter(|step| {
            matches!(
                step.kind,
                StepKind::Sent | StepKind::ReviewAsked | StepKind::InformationSent
            )
        });
        ours.map(|step| step.on).chain(self.heard).max()
    }

    /// Where it stands, for the table.
    #[must_use]
    pub fn at(&self) -> At {
        At {
            route: Route::of(self.kind),
            to_a_council: self.kind.goes_to_an_authority(),
            stage: self.state,
            duty: self.duty.map(|(duty, _)| duty),
        }
    }
}

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
                duty: None,
                duty_ends: None,
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
        self.path.state = stage;
        if let Some(duty) = step.duty() {
            self.path.duty = Some((duty, step.on));
        }
        self.note(step);
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
            StepKind::InterviewHeld | StepKind::InterviewMissed => self.booked = None,
            StepKind::OurLead => path.our_lead.clone_from(&step.by),
            StepKind::TheirLead => path.their_lead.clone_from(&step.by),
            StepKind::OutcomeTold => path.outcome_told = Some(step.on),
            kind => {
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
        path.turn = turn(path.state, kind);
        let runs = path.duty.filter(|(duty, _)| duty.stage() == path.state);
        path.duty_ends = runs.and_then(|(duty, on)| duty.days().map(|days| on.plus(days)));
        let alive = !path.state.is_over();
        let of_duty = path.duty_ends.zip(runs).map(|(on, (duty, _))| Next {
            on,
            time: String::new(),
            what: format!("56 days of the {duty} duty"),
        });
        let again = path.chase_again.map(|on| Next {
            on,
            time: String::new(),
            what: "chase again".to_owned(),
        });
        path.next = self.booked.or(again).or(self.expected).or(of_duty);
        path.next = path.next.take().filter(|_| alive);
        let name = path.state.label();
        path.label = match (path.duty_ends, self.upheld) {
            (Some(end), _) => format!("{name}, 56 days to {}", end.long()),
            (None, Some(on)) => format!("{name}, upheld on review on {}", on.long()),
            (None, None) => name.to_owned(),
        };
        if let Some(next) = path
            .next
            .as_ref()
            .filter(|_| path.state == Stage::InterviewBooked)
        {
            let time = if next.time.is_empty() {
                String::new()
            } else {
                format!(" at {}", next.time)
            };
            path.label = format!("{name} for {}{time}", next.on.long());
        }
        self.path
    }
}

fn turn(stage: Stage, kind: ReferralKind) -> Turn {
    use Stage as S;
    match stage {
        S::InterviewBooked | S::Offered => Turn::Person,
        S::Ended | S::Withdrawn | S::Superseded => Turn::Nobody,
        S::PlanAgreed | S::PreventionDuty | S::ReliefDuty | S::MainDuty => other_side(kind),
        stage if stage.waits_for_them() => other_side(kind),
        // A draft goes out, a contact that failed is helped along, what was asked is sent, what was decided is answered.
        _ => Turn::Us,
    }
}
