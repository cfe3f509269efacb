//! The forms held against their documents' numbers, and what may and may not stand on one.

mod records;

use super::*;
use crate::calendar::Calendar;
use crate::domain::consent::ConsentAnswer;
use crate::domain::custody::{Custody, LegalStatus, SpellKind};
use crate::domain::event::EventKind;
use crate::domain::prisoner::Prisoner;
use crate::domain::records::Records;
use crate::domain::tenancy::{Pence, Tenancy};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

const TODAY: &str = "2026-11-22";

/// Somebody of whom a number and a surname are known, with a draft to Medway.
fn empty() -> Records {
    let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
    let mut draft = Referral::draft("R000001", ReferralKind::DutyToRefer, Some(day(TODAY)));
    draft.authority = Some("E06000035".to_owned());
    records.referrals.push(draft);
    records
}

fn event(kind: EventKind, on: &str, detail: &str, value: &str) -> Event {
    Event {
        id: format!("H{}", on.replace('-', "")),
        on: day(on),
        kind,
        detail: detail.to_owned(),
        old_value: String::new(),
        new_value: value.to_owned(),
        recorded_by: String::new(),
    }
}

fn filled(
    form: &'static Form,
    records: Records,
    consent: Option<Consent>,
    typed: &Typed,
) -> Filled {
    let case = Case::build(records).as_of(day(TODAY));
    let calendar = Calendar::england_and_wales();
    let referral = &case.referrals[0];
    let known = Known::of(&case, referral, consent, day(TODAY), &calendar);
    fill(form, &known, typed)
}

fn field<'f>(filled: &'f Filled, key: &str) -> &'f FilledField {
    let mut all = filled.fields().chain(&filled.supplement);
    all.find(|field| field.spec.key == key).expect(key)
}

fn text(filled: &Filled, key: &str) -> Option<String> {
    field(filled, key).answer.text()
}

#[test]
fn the_forms_have_the_fields_of_their_documents() {
    assert_eq!(by_id("n-delius").unwrap().fields().count(), 35);
    assert_eq!(by_id("kent").unwrap().fields().count(), 48);
    assert!(by_id("other").is_none());
    for form in ALL {
        let mut keys: Vec<&str> = form.with_supplement().map(|spec| spec.key).collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all, "{}", form.id);
        for spec in form.with_supplement() {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(spec.key.chars().all(plain), "{}", spec.key);
            assert!(
                !spec.label.is_empty() && !spec.label.ends_with('.'),
                "{}",
                spec.key
            );
        }
        for section in form.sections {
            assert!(
                section
                    .columns_from
                    .is_none_or(|from| from < section.fields.len())
            );
        }
    }
}

#[test]
fn sections_2_to_4_of_the_duty_to_refer_form_are_mandatory_and_5_to_8_are_not() {
    let form = by_id("n-delius").unwrap();
    let need = |place: usize, mandatory: bool| {
        form.sections[place]
            .fields
            .iter()
            .all(|spec| match spec.need {
                Need::Always => mandatory,
                Need::When(_) => true,
                Need::Optional => !mandatory,
            })
    };
    assert!((2..=4).all(|place| need(place, true)));
    assert!((5..=8).all(|place| need(place, false)));
}

#[test]
fn of_an_empty_case_nothing_but_the_known_is_filled() {
    let known = |form| {
        let filled = filled(by_id(form).unwrap(), empty(), None, &Typed::new());
        let fields = filled.fields().chain(&filled.supplement);
        let known = fields.filter(|field| field.answer.is_known());
        known.map(|field| field.spec.key).collect::<Vec<_>>()
    };
    assert_eq!(known("n-delius"), ["lha_name", "person_name"]);
    // The names of the pathways are printed on the form itself.
    assert_eq!(
        known("kent"),
        [
            "client_name",
            "pathways",
            "receiving_council",
            "prison_number",
            "form_date"
        ]
    );
}

#[test]
fn what_is_unknown_is_missing_and_owed_only_where_the_form_must_have_it() {
    let filled = filled(by_id("n-delius").unwrap(), empty(), None, &Typed::new());
    for field in filled.fields() {
        assert_eq!(
            field.missing,
            field.answer.text().is_none(),
            "{}",
            field.spec.key
        );
        assert!(!field.is_owed() || field.mandatory);
    }
    assert!(field(&filled, "consent_mode").is_owed());
    assert!(!field(&filled, "consent_written_date").mandatory);
    assert!(field(&filled, "medical").missing && !field(&filled, "medical").is_owed());
}

/// In custody since May with a home in Medway, at risk, and with consent in writing.
fn full() -> Records {
    let mut records = empty();
    records.prisoner.forenames = "Grace".to_owned();
    records.prisoner.born = Some(day("1990-02-01"));
    records.prisoner.ethnicity_code = "M2".to_owned();
    records.prisoner.ethnicity = "Mixed: White and Black African".to_owned();
    records.prisoner.home_authority = Some("E07000113".to_owned());
    records.custody.push(Custody::new(
        day("2026-05-18"),
        SpellKind::Reception,
        LegalStatus::Sentenced,
    ));
    let mut home = Tenancy::new("T000001");
    home.tenure = "owner-occupier".to_owned();
    home.address = "1 Invented Row".to_owned();
    home.started = Some(day("2025-01-01"));
    home.arrears = Pence::parse("450").ok();
    records.tenancies.push(home);
    records.events = vec![
        event(
            EventKind::RiskIdentified,
            "2026-11-01",
            "Landlord sells.",
            "",
        ),
        event(EventKind::ConsentWritten, "2026-11-05", "", ""),
        event(EventKind::Fact, "2026-06-01", "lacks-id", "no"),
        event(EventKind::Fact, "2026-06-02", "support-need", "yes"),
        event(EventKind::Fact, "2026-06-03", "substance-need", "no"),
    ];
    records
}

fn standing(records: &Records) -> Consent {
    let case = Case::build(records.clone()).as_of(day(TODAY));
    consent(&case, &case.referrals[0], day(TODAY)).expect("consent")
}

#[test]
fn a_case_fills_what_it_knows_and_no_more() {
    let given = standing(&full());
    let form = filled(
        by_id("n-delius").unwrap(),
        full(),
        Some(given),
        &Typed::new(),
    );
    let says = |key: &str| text(&form, key).unwrap_or_default();
    assert_eq!(says("person_name"), "Grace Example");
    assert_eq!(says("consent_mode"), "Written (1A)");
    assert_eq!(says("consent_written_date"), "5 Nov 2026");
    assert_eq!(says("referral_reason"), "Threatened with homelessness");
    assert_eq!(
        says("referral_reason_explanation"),
        "Landlord sells: identified on Sun 1 Nov 2026."
    );
    assert!(field(&form, "consent_written_signature").is_to_be_signed());
    assert!(!field(&form, "consent_oral_date").mandatory);
    // No release date is known: both days are asked for and neither is guessed.
    assert!(field(&form, "date_likely_homeless").is_owed());
    assert!(field(&form, "release_or_discharge_date").is_owed());
    // The home is in Swale's area and the referral goes to Medway.
    assert!(field(&form, "other_information").is_owed());
    assert_eq!(
        text(&form, "needs_risks").as_deref(),
        Some("A need for support (recorded on Tue 2 Jun 2026)")
    );
}

#[test]
fn the_kent_form_asks_for_one_connection_and_three_years_of_housing() {
    let form = filled(
        by_id("kent").unwrap(),
        full(),
        Some(standing(&full())),
        &Typed::new(),
    );
    let says = |key: &str| text(&form, key).unwrap_or_default();
    assert!(!field(&form, "connection_family").mandatory);
    assert!(!field(&form, "connection_other_reason").mandatory);
    assert_eq!(says("pre_sentence_housing"), "Other");
    assert_eq!(says("pre_sentence_housing_other"), "Owner occupier");
    assert_eq!(
        says("housing_history"),
        "2 places, the first from 1 Jan 2025"
    );
    assert!(
        field(&form, "housing_history").is_owed(),
        "three years are asked for"
    );
    assert_eq!(says("debt_or_arrears_history"), "Yes: rent arrears £450.00");
    assert!(field(&form, "debt_support").is_owed());
    assert_eq!(says("ethnicity"), "Mixed: White and Black African");
    // Having papers does not say which, and no need to do with alcohol or drugs says nothing of the past.
    assert_eq!(text(&form, "id_proof"), None);
    assert_eq!(text(&form, "drug_history"), None);
    let bare = filled(by_id("kent").unwrap(), empty(), None, &Typed::new());
    for key in [
        "connection_last_settled_home",
        "connection_family",
        "connection_other_reason",
    ] {
        assert!(field(&bare, key).is_owed(), "{key}");
    }
}

#[test]
fn what_was_typed_counts_first_and_conditions_look_at_it() {
    let typed = |key: &str, lines: &[&str]| {
        let lines = lines.iter().map(|line| (*line).to_owned()).collect();
        Typed::from([(key.to_owned(), lines)])
    };
    let kent = by_id("kent").unwrap();
    let form = filled(kent, full(), None, &typed("drug_current", &["Yes"]));
    assert!(field(&form, "drug_current_detail").is_owed());
    let form = filled(kent, full(), None, &typed("drug_current", &["no"]));
    assert!(!field(&form, "drug_current_detail").mandatory);
    let form = filled(kent, full(), None, &typed("form_date", &["2026-12-01"]));
    assert_eq!(
        field(&form, "form_date").answer.as_day(),
        Some(day("2026-12-01"))
    );
    let some = ["Yes", "No", "No", "No", "No", "No"];
    let form = filled(kent, full(), None, &typed("pathways_engaged", &some));
    assert!(field(&form, "pathways_agency").is_owed());
}

#[test]
fn no_form_without_consent_that_stands_today_for_this_council() {
    let code = |records: Records| {
        let case = Case::build(records).as_of(day(TODAY));
        consent(&case, &case.referrals[0], day(TODAY)).map_err(|refusal| refusal.code)
    };
    assert_eq!(code(empty()), Err("no-consent"));
    let mut refused = full();
    refused
        .events
        .push(event(EventKind::ConsentWithdrawn, "2026-11-20", "", ""));
    assert_eq!(code(refused), Err("consent-refused"));
    let mut another = full();
    another
        .events
        .retain(|event| event.kind != EventKind::ConsentWritten);
    let to_thanet = event(
        EventKind::ConsentOral,
        "2026-11-05",
        "authority",
        "E07000114",
    );
    another.events.push(to_thanet);
    assert_eq!(code(another), Err("consent-for-another-authority"));
    // What came with the referral in a file stands where nothing else is recorded.
    let mut brought = empty();
    brought.referrals[0].consent = Some(ConsentAnswer::Oral);
    brought.referrals[0].consent_on = Some(day("2026-11-05"));
    assert_eq!(
        code(brought.clone()).map(|consent| consent.answer),
        Ok(ConsentAnswer::Oral)
    );
    brought
        .events
        .push(event(EventKind::ConsentRefused, "2026-11-06", "", ""));
    assert_eq!(code(brought), Err("consent-refused"));
    // An earlier spell's consent is not carried over.
    let mut recalled = full();
    recalled.custody[0].released = Some(day("2026-11-10"));
    recalled.custody.push(Custody::new(
        day("2026-11-15"),
        SpellKind::StandardRecall,
        LegalStatus::Recall,
    ));
    assert_eq!(code(recalled), Err("no-consent"));
}

#[test]
fn each_form_is_for_its_referrals() {
    let form = |id: &str, kind| {
        let referral = Referral::draft("R000001", kind, None);
        suits(by_id(id).unwrap(), &referral).is_ok()
    };
    assert!(form("n-delius", ReferralKind::DutyToRefer));
    assert!(!form("n-delius", ReferralKind::HousingRegister));
    assert!(form("kent", ReferralKind::HousingRegister));
    assert!(!form("kent", ReferralKind::Cas3));
}

proptest! {
    /// Whatever is recorded, a field is owed or known or not asked for, and no answer is an empty text.
    #[test]
    fn every_field_is_settled(keep in prop::collection::vec(any::<bool>(), 5), names in "\\PC{0,12}", nfa in any::<Option<bool>>()) {
        let mut records = full();
        let mut keep = keep.into_iter();
        records.events.retain(|_| keep.next().unwrap_or(true));
        records.prisoner.forenames = names;
        records.prisoner.no_fixed_abode = nfa;
        for form in ALL {
            let filled = filled(form, records.clone(), None, &Typed::new());
            for field in filled.fields().chain(&filled.supplement) {
                prop_assert!(field.answer.text().is_none_or(|text| !text.trim().is_empty()));
                prop_assert_eq!(field.is_owed() || field.is_to_be_signed(), field.mandatory && field.missing);
                prop_assert_eq!(field.missing, !field.answer.is_whole());
            }
            prop_assert!(filled.owed().count() <= filled.mandatory());
        }
    }
}
