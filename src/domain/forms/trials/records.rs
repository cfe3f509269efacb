//! What the records of needs, addresses, ties, harm and documents bring to a form.

use super::*;
use crate::domain::entry::{Entry, EntryKind};

fn entry(records: &mut Records, kind: EntryKind, values: &[(&str, &str)]) {
    let id = format!("E{:06}", records.entries.len() + 1);
    let mut entry = Entry::blank(kind, id);
    for (name, value) in values {
        entry.set(name, value).unwrap();
    }
    records.entries.push(entry);
}

fn both(records: &Records) -> (Filled, Filled) {
    let consent = consent(
        &Case::build(records.clone()).as_of(day(TODAY)),
        &records.referrals[0],
        day(TODAY),
    );
    let form = |id| {
        let form = by_id(id).unwrap();
        filled(
            form,
            records.clone(),
            consent.as_ref().ok().copied(),
            &Typed::new(),
        )
    };
    (form("n-delius"), form("kent"))
}

#[test]
fn needs_with_who_helps_fill_pathways_and_support_and_leave_the_others_open() {
    let mut records = full();
    let drugs = [("kind", "drugs"), ("support", "Open Road, 01634 000000")];
    entry(&mut records, EntryKind::Need, &drugs);
    let anxiety = [("kind", "mental-health"), ("details", "Anxiety")];
    entry(&mut records, EntryKind::Need, &anxiety);
    let over = [
        ("kind", "money"),
        ("support", "Advice shop"),
        ("until", "2026-01-01"),
    ];
    entry(&mut records, EntryKind::Need, &over);
    let (dtr, kent) = both(&records);
    let engaged = field(&kent, "pathways_engaged");
    let lines: Vec<Option<&str>> = engaged.answer.each().iter().map(Option::as_deref).collect();
    assert_eq!(lines, [None, Some("Yes"), None, None, None, None, None]);
    assert!(engaged.is_owed() && !field(&kent, "pathways_agency").is_owed());
    assert_eq!(
        text(&kent, "pathways_agency").as_deref(),
        Some("Open Road, 01634 000000")
    );
    assert_eq!(
        text(&kent, "support_agency"),
        None,
        "a drug service is no support to live independently"
    );
    assert_eq!(text(&kent, "health_services"), None);
    assert_eq!(text(&dtr, "other_contact"), None);
    assert_eq!(text(&kent, "drug_history").as_deref(), Some("Yes"));
    assert_eq!(
        text(&kent, "drug_current"),
        None,
        "used once is not used now"
    );
    assert_eq!(text(&kent, "debt_support"), None, "that help is over");
    assert_eq!(
        text(&dtr, "medical").as_deref(),
        Some("Mental health: Anxiety")
    );
    assert_eq!(
        text(&dtr, "needs_risks").as_deref(),
        Some("Drugs: help from Open Road, 01634 000000"),
        "the fact that the record told is not said again"
    );
}

#[test]
fn what_no_other_record_answers_is_answered_by_what_the_person_said() {
    let mut records = full();
    for (question, answer, on) in [
        ("gp", "Dr Amadi, Quay Surgery", "2026-10-01"),
        ("drug-current", "yes", "2026-10-01"),
        ("drug-current", "No", "2026-11-01"),
    ] {
        let said = [("question", question), ("answer", answer), ("on", on)];
        entry(&mut records, EntryKind::FormAnswer, &said);
    }
    let (_, kent) = both(&records);
    assert_eq!(text(&kent, "gp").as_deref(), Some("Dr Amadi, Quay Surgery"));
    assert_eq!(text(&kent, "drug_current").as_deref(), Some("No"));
    assert_eq!(text(&kent, "treatment_current"), None);
}

#[test]
fn what_was_said_in_an_earlier_spell_is_asked_again() {
    use crate::domain::{Custody, LegalStatus, SpellKind};
    let answered = |on: &str| {
        let mut records = full();
        let earlier = day("2020-01-06");
        let earlier = Custody::new(earlier, SpellKind::Reception, LegalStatus::Sentenced);
        records.custody.push(earlier);
        let gp = [("question", "gp"), ("answer", "Dr Example"), ("on", on)];
        entry(&mut records, EntryKind::FormAnswer, &gp);
        let case = Case::build(records.clone()).as_of(day(TODAY));
        let calendar = Calendar::england_and_wales();
        let known = Known::of(&case, &records.referrals[0], None, day(TODAY), &calendar);
        known.said("gp").text()
    };
    assert_eq!(answered("2020-02-03"), None);
    assert_eq!(answered(TODAY).as_deref(), Some("Dr Example"));
}

#[test]
fn addresses_homes_and_spells_are_one_history() {
    let mut records = full();
    let twin = [
        ("kind", "settled-home"),
        ("address", "1 invented row"),
        ("from", "2025-01-01"),
        ("to", "2026-05-18"),
        ("reason_left", "custody"),
    ];
    entry(&mut records, EntryKind::Address, &twin);
    let street = [
        ("kind", "street"),
        ("from", "2022-06-01"),
        ("to", "2024-12-31"),
        ("reason_left", "moved-by-choice"),
    ];
    entry(&mut records, EntryKind::Address, &street);
    let (dtr, kent) = both(&records);
    assert_eq!(
        text(&kent, "housing_history").as_deref(),
        Some("3 places, the first from 1 Jun 2022")
    );
    assert!(!field(&kent, "housing_history").missing);
    assert_eq!(
        text(&kent, "housing_history_type").as_deref(),
        Some("Street\nOwner occupier\nPrison")
    );
    assert_eq!(
        text(&kent, "housing_history_reason_left").as_deref(),
        Some("Moved by choice\nCustody")
    );
    assert!(!field(&kent, "housing_history_reason_left").missing);
    assert!(
        text(&dtr, "needs_risks")
            .unwrap()
            .starts_with("Has slept rough: from 1 Jun 2022")
    );
}

#[test]
fn ties_to_the_council_say_why_it_was_chosen_and_ties_to_another_do_not() {
    let mut records = full();
    let sister = [
        ("kind", "close-family"),
        ("authority", "E07000114"),
        ("who", "a sister"),
    ];
    entry(&mut records, EntryKind::Tie, &sister);
    let (dtr, kent) = both(&records);
    assert!(field(&dtr, "other_information").is_owed());
    assert_eq!(text(&kent, "connection_family"), None);
    let brother = [
        ("kind", "close-family"),
        ("authority", "E06000035"),
        ("who", "a brother"),
    ];
    entry(&mut records, EntryKind::Tie, &brother);
    let (dtr, kent) = both(&records);
    assert_eq!(
        text(&kent, "connection_family").as_deref(),
        Some("Close family: a brother")
    );
    assert!(!field(&dtr, "other_information").is_owed());
}

#[test]
fn harm_is_said_to_whom_and_kept_back_where_that_was_refused() {
    let mut records = full();
    let staff = [("to", "staff"), ("kind", "violence"), ("level", "high")];
    entry(&mut records, EntryKind::Harm, &staff);
    // Nobody asked: it is recorded, owed where the form must have it, and stands on no form.
    let (dtr, kent) = both(&records);
    assert_eq!(text(&kent, "share_risk_staff"), None);
    let owed = field(&kent, "share_risk_staff");
    assert!(owed.is_owed() && owed.how.contains("consent A1234BC --share-risk given"));
    let part = field(&dtr, "other_information").kept_back.as_deref();
    assert!(part.is_some_and(|why| why.contains("was not asked")));
    let agreed = [
        ("what", "share-risk"),
        ("answer", "written"),
        ("on", "2026-11-09"),
    ];
    entry(&mut records, EntryKind::Agreement, &agreed);
    let (dtr, kent) = both(&records);
    let said = Some("Risk to staff: high; violence");
    assert_eq!(text(&kent, "share_risk_staff").as_deref(), said);
    assert_eq!(text(&kent, "share_risk_others"), None);
    assert_eq!(text(&dtr, "other_information").as_deref(), said);
    assert!(
        field(&dtr, "other_information").is_owed(),
        "why this council is still open"
    );
    let refused = [
        ("what", "share-risk"),
        ("answer", "refused"),
        ("on", "2026-11-10"),
    ];
    entry(&mut records, EntryKind::Agreement, &refused);
    let (dtr, kent) = both(&records);
    assert_eq!(text(&kent, "share_risk_staff"), None);
    assert_eq!(text(&dtr, "other_information"), None);
}

#[test]
fn a_telephone_number_goes_out_with_consent_to_pass_it_on_alone() {
    let mut records = full();
    let mobile = [("kind", "telephone"), ("details", "07700 900123")];
    entry(&mut records, EntryKind::WayToReach, &mobile);
    assert_eq!(text(&both(&records).0, "mobile_phone"), None);
    let agreed = event(EventKind::ConsentOral, "2026-11-06", "contact-details", "");
    records.events.push(agreed);
    let (dtr, _) = both(&records);
    assert_eq!(text(&dtr, "mobile_phone").as_deref(), Some("07700 900123"));
    assert_eq!(text(&dtr, "home_phone"), None);
}

#[test]
fn papers_and_household_are_said_as_far_as_they_are_recorded() {
    let mut records = full();
    let passport = [
        ("kind", "passport"),
        ("held", "original"),
        ("expires", "2026-01-01"),
    ];
    entry(&mut records, EntryKind::Document, &passport);
    let (_, kent) = both(&records);
    assert_eq!(text(&kent, "id_proof"), None, "it is good no longer");
    let certificate = [("kind", "birth-certificate"), ("held", "copy")];
    entry(&mut records, EntryKind::Document, &certificate);
    for _ in 0..2 {
        let child = [("relation", "child"), ("will_live_with", "yes")];
        entry(&mut records, EntryKind::Relation, &child);
    }
    let elsewhere = [("relation", "partner"), ("will_live_with", "no")];
    entry(&mut records, EntryKind::Relation, &elsewhere);
    let notice = [
        ("what", "refer"),
        ("answer", "written"),
        ("on", "2026-11-05"),
        ("privacy_notice", "yes"),
    ];
    entry(&mut records, EntryKind::Agreement, &notice);
    let (dtr, kent) = both(&records);
    assert_eq!(
        text(&kent, "id_proof").as_deref(),
        Some("Birth certificate: copy")
    );
    assert_eq!(
        text(&dtr, "household_composition").as_deref(),
        Some("The person with 2 children")
    );
    // That one was given is known, and whose it was is not.
    assert!(field(&dtr, "consent_written_privacy_notice").is_owed());
    assert!(text(&dtr, "consent_written_privacy_notice").is_some());
}

#[test]
fn a_fact_told_by_another_need_is_no_answer_and_a_no_beside_it_stands() {
    let mut records = full();
    records
        .events
        .push(event(EventKind::Fact, "2026-11-01", "support-need", "no"));
    let drugs = [("kind", "drugs"), ("details", "heroin, past")];
    entry(&mut records, EntryKind::Need, &drugs);
    for (question, answer) in [("drug-current", "no"), ("needs-support", "perhaps")] {
        let said = [("question", question), ("answer", answer), ("on", TODAY)];
        entry(&mut records, EntryKind::FormAnswer, &said);
    }
    let (_, kent) = both(&records);
    let says = |key: &str| text(&kent, key);
    assert_eq!(
        says("needs_support_to_live_independently").as_deref(),
        Some("No")
    );
    assert_eq!(says("drug_current").as_deref(), Some("No"));
    assert_eq!(says("drug_current_detail"), None);
}

#[test]
fn one_answer_for_the_pathways_leaves_what_is_recorded_of_the_others() {
    let mut records = full();
    let drugs = [("kind", "drugs"), ("support", "Open Road")];
    entry(&mut records, EntryKind::Need, &drugs);
    for (question, answer) in [
        ("pathway-finance", "yes: Advice shop"),
        ("pathway-families", "no"),
    ] {
        let said = [("question", question), ("answer", answer), ("on", TODAY)];
        entry(&mut records, EntryKind::FormAnswer, &said);
    }
    let form = |lines: &[&str]| {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        let typed = Typed::from([("pathways_engaged".to_owned(), lines)]);
        filled(by_id("kent").unwrap(), records.clone(), None, &typed)
    };
    let cells = |filled: &Filled, key: &str| {
        let each = field(filled, key).answer.each().iter();
        each.map(|line| line.clone().unwrap_or("?".to_owned()))
            .collect::<Vec<_>>()
            .join("|")
    };
    let all = form(&["No"]);
    assert_eq!(cells(&all, "pathways_engaged"), "No|Yes|No|No|Yes|No|No");
    assert_eq!(cells(&all, "pathways_agency"), "|Open Road|||Advice shop||");
    let two = form(&["No", "Yes"]);
    assert_eq!(cells(&two, "pathways_engaged"), "No|Yes|Yes|?|Yes|No|?");
    assert!(field(&two, "pathways_engaged").is_owed());
    assert!(
        field(&two, "pathways_agency").is_owed(),
        "nobody is named for the third"
    );
    let open = both(&records).1;
    let how = &field(&open, "pathways_engaged").how;
    assert!(how.contains("pathway-education") && how.contains("pathway-programmes"));
    assert!(!how.contains("pathway-drugs"), "{how}");
}
