//! The table against sequences of any steps: what is allowed keeps its invariants, and what is not changes nothing.

use super::table::{At, TABLE, has, obstacle, verbs};
use super::*;
use crate::calendar::Calendar;
use crate::domain::entry::Entry;
use crate::domain::entry::kinds::REFERRAL_STEPS;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn draft(kind: ReferralKind) -> Referral {
    Referral::draft("R000001", kind, Some(day("2026-01-01")))
}

fn sent(kind: ReferralKind, on: &str) -> Referral {
    let mut referral = draft(kind);
    referral.sent = Some(day(on));
    referral
}

/// A referral and its list, to which steps are added as a command adds them.
struct Desk {
    referral: Referral,
    entries: Vec<Entry>,
}

impl Desk {
    fn new(referral: Referral) -> Self {
        let entries = Vec::new();
        Self { referral, entries }
    }

    fn take(&mut self, step: &Step) -> Result<Path, Forbidden> {
        let path = may(&self.entries, &self.referral, step)?;
        let mut entry = step.entry("R000001").unwrap();
        entry.id = format!("K{:06}", self.entries.len() + 1);
        if step.kind == StepKind::Sent {
            self.referral.sent = Some(step.on);
        }
        apply(&mut self.referral, step, &self.entries);
        self.entries.push(entry);
        assert_eq!(walk(&self.entries, &self.referral).state, path.state);
        Ok(path)
    }

    fn step(&mut self, kind: StepKind, on: &str, value: &str) -> Result<Path, Forbidden> {
        let mut step = Step::new(kind, day(on));
        step.value = value.to_owned();
        self.take(&step)
    }

    fn path(&self) -> Path {
        walk(&self.entries, &self.referral)
    }
}

#[test]
fn the_words_are_those_of_the_record() {
    let words: Vec<&str> = StepKind::ALL.iter().map(|kind| kind.word()).collect();
    for word in REFERRAL_STEPS {
        assert!(words.contains(word), "{word}");
    }
    assert_eq!(words.len(), REFERRAL_STEPS.len());
    for kind in StepKind::ALL {
        assert!(TABLE.iter().any(|row| row.step == *kind), "{kind}");
    }
}

#[test]
fn an_older_record_without_steps_says_what_it_can() {
    let mut referral = sent(ReferralKind::DutyToRefer, "2026-11-02");
    let state = |referral: &Referral| {
        let path = walk(&[], referral);
        (path.state, path.turn, path.since)
    };
    let on = |text| Some(day(text));
    assert_eq!(
        state(&referral),
        (Stage::Sent, Turn::Council, on("2026-11-02"))
    );
    referral.acknowledged = on("2026-11-03");
    assert_eq!(
        state(&referral),
        (Stage::Acknowledged, Turn::Council, on("2026-11-03"))
    );
    referral.answered = on("2026-11-05");
    referral.outcome = "Accepted - relief duty".to_owned();
    let path = walk(&[], &referral);
    let accepted = on("2026-11-05").map(|on| (Duty::Relief, on));
    assert_eq!((path.state, path.running()), (Stage::ReliefDuty, accepted));
    referral.outcome = "In our own words".to_owned();
    assert_eq!(state(&referral).0, Stage::Answered);
    referral.outcome = "Not eligible".to_owned();
    assert_eq!(
        state(&referral),
        (Stage::NotEligible, Turn::Us, on("2026-11-05"))
    );
}

#[test]
fn through_the_duties_of_a_council() {
    let mut desk = Desk::new(sent(ReferralKind::DutyToRefer, "2026-11-02"));
    let stage = |path: Result<Path, Forbidden>| path.map(|path| path.state);
    assert_eq!(
        stage(desk.step(StepKind::ContactAttempted, "2026-11-03", "")),
        Ok(Stage::ContactAttempted1)
    );
    assert_eq!(desk.referral.acknowledged, Some(day("2026-11-03")));
    let twice = desk.step(StepKind::ContactAttempted, "2026-11-04", "");
    assert_eq!(stage(twice), Ok(Stage::ContactAttempted2));
    let mut booked = Step::new(StepKind::InterviewBooked, day("2026-11-05"));
    booked.next = Some(day("2026-11-12"));
    booked.time = "14:30".to_owned();
    booked.channel = "video".to_owned();
    let path = desk.take(&booked).unwrap();
    assert_eq!(path.label, "interview booked for Thu 12 Nov 2026 at 14:30");
    assert_eq!(path.turn_on(day("2026-11-12")), Turn::Person);
    assert_eq!(path.turn_on(day("2026-11-13")), Turn::Us);
    desk.step(StepKind::InterviewHeld, "2026-11-12", "")
        .unwrap();
    desk.step(StepKind::PlanAgreed, "2026-11-13", "").unwrap();
    desk.step(StepKind::DutyAccepted, "2026-11-13", "prevention")
        .unwrap();
    let path = desk
        .step(StepKind::DutyAccepted, "2026-12-17", "relief")
        .unwrap();
    assert_eq!(path.running(), Some((Duty::Relief, day("2026-12-17"))));
    let mut counted = path.clone();
    let end = duty_end::of(Duty::Relief, None, day("2026-12-17"));
    counted.count(end, day("2026-12-17"));
    // 17 Dec + 56: 14 to 31 Dec, 31 to 31 Jan, 11 to Thu 11 Feb.
    assert_eq!(counted.next.map(|next| next.on), Some(day("2027-02-11")));
    assert!(
        counted
            .label
            .ends_with("56 days to Thu 11 Feb 2027 (inferred: from acceptance)")
    );
    // The first answer keeps its day, the last one its words.
    assert_eq!(desk.referral.answered, Some(day("2026-11-13")));
    assert_eq!(desk.referral.outcome, "Accepted - relief duty");
    let back = desk.step(StepKind::DutyAccepted, "2026-12-18", "prevention");
    assert!(back.unwrap_err().reason.contains("does not follow"));
    let path = desk.step(StepKind::DutyEnded, "2027-01-20", "moved-on");
    let label = path.map(|path| (path.running(), path.label));
    let ended = "the relief duty ended on Wed 20 Jan 2027: moved on".to_owned();
    assert_eq!(label, Ok((None, ended)));
    let again = desk.step(StepKind::DutyAccepted, "2027-01-21", "relief");
    assert!(again.is_err());
    let main = desk.step(StepKind::DutyAccepted, "2027-01-22", "main");
    let runs = main.map(|path| (path.running(), path.ended));
    assert_eq!(runs, Ok((Some((Duty::Main, day("2027-01-22"))), None)));
}

#[test]
fn a_view_of_an_earlier_day_has_the_answer_of_that_day() {
    let mut desk = Desk::new(sent(ReferralKind::DutyToRefer, "2026-11-02"));
    desk.step(StepKind::PlanAgreed, "2026-11-04", "").unwrap();
    desk.step(StepKind::Refused, "2026-11-20", "no-local-connection")
        .unwrap();
    desk.step(StepKind::ReviewAsked, "2026-11-21", "").unwrap();
    desk.step(StepKind::ReviewAnswered, "2026-12-01", CHANGED)
        .unwrap();
    assert_eq!(desk.referral.over_on(day("2026-12-02")), None);
    let then = |on: &str| {
        let mut referral = desk.referral.clone();
        settle(&mut referral, &desk.entries, day(on));
        (referral.outcome, referral.answered)
    };
    let is = |words: &str, on: &str| (words.to_owned(), Some(day(on)));
    assert_eq!(then("2026-11-10"), is("Plan agreed", "2026-11-04"));
    assert_eq!(then("2026-11-25"), is("No local connection", "2026-11-20"));
    assert_eq!(then("2026-12-01"), is("Changed on review", "2026-12-01"));
}

#[test]
fn what_is_written_down_afterwards_leaves_the_last_word() {
    let mut desk = Desk::new(sent(ReferralKind::DutyToRefer, "2026-11-02"));
    desk.step(StepKind::DutyAccepted, "2026-11-20", "relief")
        .unwrap();
    let path = desk.step(StepKind::PlanAgreed, "2026-11-10", "").unwrap();
    assert_eq!(path.state, Stage::ReliefDuty);
    assert_eq!(desk.referral.outcome, "Accepted - relief duty");
    assert_eq!(desk.referral.answered, Some(day("2026-11-10")));
    let refused = desk.step(StepKind::Refused, "2026-11-12", "not-eligible");
    assert_eq!(refused.unwrap_err().code, "step-out-of-order");
}

#[test]
fn a_review_that_upholds_leaves_what_was_decided() {
    let mut desk = Desk::new(sent(ReferralKind::SupportedHousing, "2026-11-02"));
    desk.step(StepKind::WaitingList, "2026-11-04", "").unwrap();
    desk.step(StepKind::Offered, "2026-11-05", "a room")
        .unwrap();
    desk.step(StepKind::Refused, "2026-11-06", "risk").unwrap();
    assert_eq!(desk.referral.outcome, "Refused");
    let council_only = desk.step(StepKind::DutyAccepted, "2026-11-06", "relief");
    assert!(council_only.unwrap_err().reason.contains("only a council"));
    desk.step(StepKind::ReviewAsked, "2026-11-07", "").unwrap();
    let path = desk
        .step(StepKind::ReviewAnswered, "2026-11-10", UPHELD)
        .unwrap();
    assert_eq!(path.state, Stage::Refused);
    assert!(path.label.contains("upheld"), "{}", path.label);
    let offer = desk
        .step(StepKind::OfferAccepted, "2026-11-11", "")
        .unwrap_err();
    assert!(
        offer.reason.contains("no offer is open"),
        "{}",
        offer.reason
    );
    assert!(offer.instead.contains(&"review asked"));
}

#[test]
fn an_impossible_order_is_set_aside_and_shown() {
    let referral = sent(ReferralKind::DutyToRefer, "2026-11-02");
    let entry = |id: &str, kind, on: &str| {
        let mut step = Step::new(kind, day(on));
        step.id = id.to_owned();
        step.entry("R000001").unwrap()
    };
    let entries = [
        entry("K000001", StepKind::OfferAccepted, "2026-11-03"),
        entry("K000002", StepKind::DutyEnded, "2026-10-01"),
        entry("K000003", StepKind::PlanAgreed, "2026-11-04"),
    ];
    let path = walk(&entries, &referral);
    assert_eq!(path.state, Stage::PlanAgreed);
    let odd: Vec<&str> = path.odd.iter().map(|odd| odd.step.id.as_str()).collect();
    assert_eq!(odd, ["K000002", "K000001"]);
    let early = Step::new(StepKind::ContactMade, day("2026-11-01"));
    assert!(may(&entries, &referral, &early).is_err());
}

#[test]
fn silence_has_the_day_of_a_protocol_and_else_our_own() {
    let calendar = Calendar::england_and_wales();
    let referral = sent(ReferralKind::DutyToRefer, "2026-11-02");
    let mut desk = Desk::new(referral);
    let promised = Some(day("2026-11-03"));
    let found = clock::silence(&desk.path(), promised, &calendar).unwrap();
    assert_eq!(
        (found.due, found.days_over(day("2026-11-10"))),
        (day("2026-11-03"), 7)
    );
    let found = clock::silence(&desk.path(), None, &calendar).unwrap();
    assert_eq!(
        (found.due, found.standard),
        (day("2026-11-09"), clock::Standard::Ours)
    );
    let mut chased = Step::new(StepKind::Chased, day("2026-11-10"));
    chased.next = Some(day("2026-11-12"));
    desk.take(&chased).unwrap();
    let found = clock::silence(&desk.path(), promised, &calendar).unwrap();
    assert_eq!(
        (found.due, found.chase),
        (day("2026-11-12"), clock::Chase::Chase)
    );
    desk.step(StepKind::Chased, "2026-11-12", "").unwrap();
    let found = clock::silence(&desk.path(), promised, &calendar).unwrap();
    assert_eq!(
        (found.due, found.chase),
        (day("2026-11-19"), clock::Chase::Escalate)
    );
    desk.step(StepKind::Acknowledged, "2026-11-13", "").unwrap();
    let found = clock::silence(&desk.path(), None, &calendar).unwrap();
    assert_eq!(
        (found.since, found.chase),
        (day("2026-11-13"), clock::Chase::Chase)
    );
    desk.step(StepKind::PlanAgreed, "2026-11-14", "").unwrap();
    assert_eq!(clock::silence(&desk.path(), None, &calendar), None);
}

const VALUES: &[&str] = &[
    "",
    "prevention",
    "relief",
    "main",
    "upheld",
    "changed",
    "no-local-connection",
    "other",
    "Plan agreed",
];

/// What may open a referral again.
fn reopens(kind: StepKind) -> bool {
    use StepKind as K;
    matches!(
        kind,
        K::ReviewAsked | K::Answered | K::Offered | K::DutyAccepted | K::Superseded
    )
}

proptest! {
    #[test]
    fn any_steps_keep_the_invariants(
        council: bool,
        typed in prop::collection::vec((0..StepKind::ALL.len(), 0..VALUES.len(), 0..4_i32), 0..30),
    ) {
        let kind = if council { ReferralKind::DutyToRefer } else { ReferralKind::SupportedHousing };
        let mut desk = Desk::new(draft(kind));
        let mut on = day("2026-01-05");
        for (kind, value, later) in typed {
            on = on.plus(later);
            let mut step = Step::new(StepKind::ALL[kind], on);
            step.value = VALUES[value].to_owned();
            let before = desk.path();
            let (entries, record) = (desk.entries.clone(), desk.referral.clone());
            let at = before.at();
            match desk.take(&step) {
                Ok(path) => {
                    prop_assert_eq!(obstacle(at, &step), None);
                    prop_assert!(path.odd.is_empty());
                    prop_assert!(path.steps.is_sorted_by_key(|step| step.on));
                    prop_assert!(path.since.is_none_or(|since| since <= on));
                    let stays_over = !before.state.is_over() || path.state.is_over();
                    prop_assert!(stays_over || reopens(step.kind), "{:?}", step.kind);
                    prop_assert!(path.state == Stage::Draft || path.state == Stage::Withdrawn
                        || path.state == Stage::Superseded || desk.referral.sent.is_some());
                    let closed = [Stage::Withdrawn, Stage::Superseded];
                    prop_assert!(!closed.contains(&before.state) || path.state == before.state);
                }
                Err(forbidden) => {
                    prop_assert!(forbidden.reason.starts_with("R000001"));
                    prop_assert_eq!(&desk.entries, &entries);
                    prop_assert_eq!(&desk.referral, &record);
                    prop_assert_eq!(forbidden.instead, verbs(at));
                }
            }
        }
    }

    #[test]
    fn steps_in_any_order_are_walked_and_never_lost(
        written in prop::collection::vec((0..StepKind::ALL.len(), 0..VALUES.len(), 0..60_i32), 0..20),
    ) {
        let referral = sent(ReferralKind::Section198, "2026-01-20");
        let entries: Vec<Entry> = written.iter().enumerate().map(|(nth, (kind, value, on))| {
            let mut step = Step::new(StepKind::ALL[*kind], day("2026-01-01").plus(*on));
            step.id = format!("K{nth:06}");
            step.value = VALUES[*value].to_owned();
            step.entry("R000001").unwrap()
        }).collect();
        let path = walk(&entries, &referral);
        let listed = path.steps.iter().filter(|step| !step.given).count();
        prop_assert_eq!(listed, entries.len());
        prop_assert!(path.odd.len() <= entries.len());
    }
}

#[test]
fn what_is_possible_is_named_by_its_command() {
    let at = |stage| At {
        to_a_council: true,
        route: Route::Council,
        stage,
        duty: None,
    };
    assert_eq!(
        verbs(at(Stage::Draft)),
        ["sent", "withdraw", "supersede", "lead --ours"]
    );
    assert!(verbs(at(Stage::Withdrawn)).is_empty());
    assert!(has(at(Stage::Ended), StepKind::ReviewAsked));
}

mod decided;
