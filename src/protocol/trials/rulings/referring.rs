//! Rulings about consent and referrals: what stops one, what is checked before it, what follows it.

use super::super::people::{Person, base, day};
use super::{CHARNWOOD, COLCHESTER, document, every_rule, held, rule};
use crate::calendar::Calendar;
use crate::domain::checks::{consent_for, referral_sent};
use crate::domain::window::{self, WindowState};
use crate::domain::{Event, EventKind as E, LegalStatus};
use crate::protocol::{Disposition, Force, Kind, Side, State, Trigger, Word, explain_case};

const REFER: &str = "refer-duty-to-refer";
const MEDWAY: &str = "E06000035";

fn at_risk() -> Person {
    Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01")
}

/// Whether a referral to an authority may be recorded as sent on a day; else the code of the refusal.
fn may_send(person: &Person, authority: &str, on: &str) -> Result<(), &'static str> {
    let case = person.case("2026-12-31");
    let events: Vec<&Event> = case.events.iter().collect();
    consent_for(&events, Some(authority), day(on))
        .and_then(|consent| referral_sent(day(on), consent, day("2026-12-31")))
        .map_err(|refusal| refusal.code)
}

/// Ruling X26: refused, no referral can be marked as sent, and its action is blocked in every document and never overdue.
#[test]
fn refused_consent_stops_the_referral_and_nothing_is_overdue() {
    let refused = at_risk().event("2026-09-01", E::ConsentRefused);
    assert_eq!(
        may_send(&refused, MEDWAY, "2026-10-01"),
        Err("consent-refused")
    );
    let withdrawn = at_risk()
        .consent("2026-08-01")
        .event("2026-09-01", E::ConsentWithdrawn);
    assert_eq!(
        may_send(&withdrawn, MEDWAY, "2026-10-01"),
        Err("consent-refused")
    );
    let rules = super::all_everywhere();
    for person in [refused, withdrawn] {
        let action = person.action(&rules, "2026-10-20", REFER);
        assert_eq!(action.state, State::Blocked);
        assert_eq!(action.days_overdue(day("2026-10-20")), 0);
    }
}

/// Ruling X26: the notice to the council without consent is shown, with what it needs, and never made by itself.
#[test]
fn the_notice_without_consent_is_by_hand_and_never_by_default() {
    let notice = rule("leics-2019", "consent-refused-notify");
    assert_eq!(notice.kind, Kind::Advice);
    assert!(!notice.makes_actions());
    assert_ne!(notice.action, REFER);
    let leics = held(&["leics-2019"]);
    let shown = |person: &Person| {
        let case = person.case("2026-10-01");
        let calendar = Calendar::england_and_wales();
        let said = explain_case(&case, &leics, &calendar, day("2026-10-01"));
        let mut lines = said.shown.iter();
        lines.any(|line| line.rule.id == notice.id)
    };
    let person = at_risk().home(CHARNWOOD);
    assert!(!shown(&person));
    let refused = person.event("2026-09-01", E::ConsentRefused);
    assert!(shown(&refused));
    assert!(!refused.has(&leics, "2026-10-01", "notify-in-public-interest"));
}

/// Point 40.
#[test]
fn a_referral_before_consent_or_for_another_authority_cannot_be_recorded() {
    assert_eq!(
        may_send(&at_risk(), MEDWAY, "2026-10-01"),
        Err("no-consent")
    );
    let given = at_risk().consent("2026-09-10");
    assert_eq!(
        may_send(&given, MEDWAY, "2026-09-09"),
        Err("sent-before-consent")
    );
    assert_eq!(may_send(&given, MEDWAY, "2026-09-10"), Ok(()));
    let elsewhere = at_risk().detailed("2026-09-10", E::ConsentOral, "authority", COLCHESTER);
    let asked_again = Err("consent-for-another-authority");
    assert_eq!(may_send(&elsewhere, MEDWAY, "2026-09-20"), asked_again);
    assert_eq!(may_send(&elsewhere, COLCHESTER, "2026-09-20"), Ok(()));
}

/// Point 12: what a referral must contain or carry is a check before it, not an action after it.
#[test]
fn what_a_referral_must_carry_is_checked_before_it_is_sent() {
    let mut checks = 0;
    for (protocol, rule) in every_rule() {
        if rule.trigger != Trigger::DutyToReferSent || rule.side != Side::Before {
            continue;
        }
        checks += usize::from(rule.kind == Kind::Check);
        assert!(!rule.makes_actions(), "{protocol}/{}", rule.id);
    }
    assert!(checks > 20, "{checks}");
    for (protocol, id) in [
        ("leics-2019", "referral-content"),
        ("leics-2019", "accuracy"),
        ("essex", "form-core"),
        ("essex", "c07-named-contact"),
        ("kent-2010", "form-complete"),
        ("kent-2010", "form-risk-assessment"),
    ] {
        assert_eq!(rule(protocol, id).kind, Kind::Check, "{protocol}/{id}");
    }
}

/// Point 15: a rule says what was sent, so that another thing sent does not start it.
#[test]
fn each_thing_that_is_sent_starts_its_own_rules() {
    use crate::domain::ReferralKind as K;
    let kent = held(&["kent-2010"]);
    let sent = |kind: K| {
        Person::received("2026-01-05")
            .home("E07000105")
            .fact_on("2026-02-01", crate::domain::FactKind::OrderStart, "")
            .referral("2026-10-01", |r| r.kind = kind)
    };
    let decision = "council-decides-in-writing";
    let suitable = "provider-gives-suitability-result";
    let council = sent(K::DutyToRefer);
    let provider = sent(K::SupportedHousing);
    assert!(council.has(&kent, "2026-10-02", decision));
    assert!(!council.has(&kent, "2026-10-02", suitable));
    assert!(provider.has(&kent, "2026-10-02", suitable));
    assert!(!provider.has(&kent, "2026-10-02", decision));
}

/// Ruling X13: 28 days for a decision, from sending, and for community sentences only.
#[test]
fn the_28_days_for_a_decision_are_for_community_sentences() {
    let kent = held(&["kent-2010"]);
    let person = Person::received("2026-01-05")
        .home("E07000105")
        .referred("2026-10-01");
    let names = [
        "council-acknowledges-referral",
        "council-decides-in-writing",
        "council-explains-lettings",
        "council-gives-housing-advice",
    ];
    for name in names {
        assert!(!person.has(&kent, "2026-10-02", name), "{name}");
        let on_order =
            person
                .clone()
                .fact_on("2026-02-01", crate::domain::FactKind::OrderStart, "");
        let action = on_order.action(&kent, "2026-10-02", name);
        assert_eq!(action.due_on, Some(day("2026-10-29")), "{name}");
    }
}

/// Point 49: `referred` says that the duty was met once; a referral that is over while the risk remains is made again.
#[test]
fn a_referral_that_came_to_nothing_is_made_again() {
    let base = base();
    for outcome in [
        "Closed without contact",
        "Withdrawn",
        "Not eligible",
        "No local connection",
    ] {
        let person = at_risk().consent("2026-02-01").referral("2026-09-20", |r| {
            r.answered = Some(day("2026-10-01"));
            r.outcome = outcome.to_owned();
        });
        let again = person.stands(&base, "2026-10-02", "refer-again").0;
        assert_eq!(again, State::Open, "{outcome}");
        let first = person.stands(&base, "2026-10-02", REFER).0;
        assert_eq!(first, State::Done, "{outcome}");
        let case = person.case("2026-10-02");
        let window = window::of_release(&case, day("2026-10-02"), &Calendar::england_and_wales());
        assert_eq!(window.outcome.state, WindowState::Referred, "{outcome}");
        let ended = person.event("2026-09-25", E::RiskEnded);
        assert!(!ended.has(&base, "2026-10-02", "refer-again"), "{outcome}");
    }
    let accepted = at_risk().consent("2026-02-01").referral("2026-09-20", |r| {
        r.answered = Some(day("2026-10-01"));
        r.outcome = "Accepted - prevention duty".to_owned();
    });
    assert!(!accepted.has(&base, "2027-10-02", "refer-again"));
}

/// Point 50: late is late, and a miss stays a miss.
#[test]
fn released_and_not_referred_is_referred_now_and_stays_missed() {
    let base = base();
    let person = at_risk().consent("2026-02-01").released("2026-11-20");
    let now = person.action(&base, "2026-11-25", "refer-now");
    assert_eq!((now.state, now.due_on), (State::Open, None));
    let late = person.referred("2026-11-25");
    assert_eq!(late.stands(&base, "2026-11-26", "refer-now").0, State::Done);
    assert_eq!(late.stands(&base, "2026-11-26", REFER).0, State::Missed);
    let leics = held(&["england-duty-to-refer", "leics-2019"]);
    let unexpected = at_risk().home(CHARNWOOD).released("2026-10-30");
    let now = unexpected.action(&leics, "2026-11-02", "refer-now");
    assert_eq!(now.sources.len(), 2, "{now:#?}");
}

/// Point 50: on remand with no fixed abode, at once where the worker so chooses.
#[test]
fn somebody_on_remand_can_be_referred_at_once() {
    let mut person = Person::received("2026-01-05")
        .at_risk("2026-01-06")
        .consent("2026-01-06");
    person.0.custody[0].legal_status = LegalStatus::Remand;
    person.0.custody[0].sentence = Default::default();
    person.0.prisoner.no_fixed_abode = Some(true);
    assert_eq!(may_send(&person, MEDWAY, "2026-01-07"), Ok(()));
    let before = person.stands(&base(), "2026-01-07", REFER).0;
    assert_eq!(before, State::Waiting);
    let sent = person.referred("2026-01-07");
    assert_eq!(sent.stands(&base(), "2026-01-08", REFER).0, State::Done);
}

/// Point 51: the council's discretion under section 198 is no task; written consent needs no oral box.
#[test]
fn section_198_is_the_councils_and_a_signed_form_needs_no_oral_box() {
    let refer_on = rule("leics-2019", "s198-notify");
    assert_eq!((refer_on.kind, refer_on.force), (Kind::Advice, Force::May));
    assert!(!refer_on.makes_actions());
    let oral = rule("essex", "form-oral-consent");
    assert!(!oral.makes_actions());
    assert!(
        oral.note
            .unwrap_or_default()
            .contains("written consent needs")
    );
    let written = at_risk().consent("2026-09-10");
    assert_eq!(may_send(&written, MEDWAY, "2026-09-10"), Ok(()));
}

/// Point 6, 18: what is agreed or required in the documents is a must here.
#[test]
fn force_and_kind_are_closed() {
    let agreed: Vec<_> = every_rule()
        .into_iter()
        .filter(|(protocol, rule)| protocol == "essex" && rule.cite.starts_with("commitment"))
        .map(|(_, rule)| rule.force)
        .collect();
    assert!(
        agreed.iter().all(|force| *force == Force::Must),
        "{agreed:?}"
    );
    let aims = every_rule()
        .into_iter()
        .filter(|(protocol, rule)| protocol == "essex" && rule.id.starts_with("aim-"));
    assert!(
        aims.clone().count() == 12 && aims.clone().all(|(_, rule)| rule.force == Force::Should)
    );
    let words = |all: &[&'static str], wanted: &[&str]| assert_eq!(all, wanted);
    let forces: Vec<_> = Force::every().iter().map(|force| force.as_word()).collect();
    words(&forces, &["must", "should", "may", "consider"]);
    let kinds: Vec<_> = Kind::every().iter().map(|kind| kind.as_word()).collect();
    let six = ["task", "check", "review", "point", "entitlement", "advice"];
    words(&kinds, &six);
}

/// Point 4: what is no rule says why, in every document.
#[test]
fn every_line_is_a_rule_or_says_why_not() {
    for entry in crate::protocol::library() {
        let document = document(entry.id);
        for (id, disposition) in document.dispositions() {
            if let Disposition::NotRule(line) = disposition {
                assert!(line.why.len() > 20, "{}/{id}", entry.id);
            }
        }
    }
}
