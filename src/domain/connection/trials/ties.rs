//! Trials of the limbs other than residence.

use super::super::{Ask, Remark, Status};
use super::*;
use Status::{Met, NotKnown, NotMet};

fn family(since: &str, is_close: Option<bool>, until: &str) -> LimbAnswer {
    let mut aunt = tie(MEDWAY, TieKind::Family, since);
    aunt.is_close = is_close;
    aunt.until = Day::parse_iso(until);
    limb(&Person::tied(vec![aunt]).on(TODAY), MEDWAY, Limb::Family)
}

#[test]
fn family_has_to_live_there_for_five_years_and_be_close() {
    // 23 Nov 2021 to 22 Nov 2026, both counted, are five years.
    assert_eq!(family("2021-11-23", Some(true), "").status, Met);
    let short = family("2021-11-24", Some(true), "");
    assert_eq!(short.status, NotMet);
    assert_eq!(short.remarks, [Remark::CompleteOn(day("2026-11-23"))]);
    // Too short is too short, whether close or not: nothing is asked.
    assert_eq!(family("2021-11-24", None, "").asks, []);

    let id = || "T-close-family".to_owned();
    let unasked = family("2010-01-01", None, "");
    assert_eq!(
        (unasked.status, unasked.asks),
        (NotKnown, vec![Ask::Closeness(id())])
    );
    let undated = family("", None, "");
    assert_eq!(undated.status, NotKnown);
    assert_eq!(undated.asks, [Ask::Since(id()), Ask::Closeness(id())]);
    assert_eq!(family("", Some(false), "").status, NotMet);
    assert_eq!(family("2010-01-01", Some(false), "").status, NotMet);
    assert_eq!(
        family("2010-01-01", Some(true), "2026-11-21").status,
        NotMet,
        "moved away"
    );
    assert_eq!(
        family("2010-01-01", Some(true), "2026-11-22").status,
        Met,
        "there to the end of the day"
    );
}

#[test]
fn the_best_of_several_ties_answers() {
    let mut distant = tie(MEDWAY, TieKind::Family, "2000-01-01");
    distant.is_close = Some(false);
    let near = tie(MEDWAY, TieKind::Family, "2015-01-01");
    let found = Person::tied(vec![distant, near]).on(TODAY);
    assert_eq!(limb(&found, MEDWAY, Limb::Family).status, Met);
}

#[test]
fn work_is_where_it_is_done_and_custody_puts_it_in_doubt() {
    let work = |since: &str, until: &str| {
        let mut job = tie(MEDWAY, TieKind::Work, since);
        job.until = Day::parse_iso(until);
        Person::tied(vec![job])
    };
    let status = |person: &Person| limb(&person.on(TODAY), MEDWAY, Limb::Work).status;
    assert_eq!(status(&work("2026-11-22", "")), Met);
    assert_eq!(status(&work("2026-11-23", "")), NotMet, "not begun");
    assert_eq!(status(&work("2020-01-01", "2026-11-21")), NotMet, "ended");
    assert_eq!(status(&work("", "")), Met, "recorded as it is today");

    let inside = work("2020-01-01", "").held(vec![held("2026-10-01", "")]);
    let found = inside.on(TODAY);
    let now = limb(&found, MEDWAY, Limb::Work);
    assert_eq!(now.asks, [Ask::WorkDuringCustody("T-work".to_owned())]);
    assert_eq!(now.status, NotKnown);
    let before = found.of(MEDWAY).unwrap().before_custody.as_ref().unwrap();
    assert_eq!(before.limb(Limb::Work).unwrap().status, Met);

    let undated = work("", "")
        .held(vec![held("2026-10-01", "2026-11-01")])
        .on(TODAY);
    assert_eq!(limb(&undated, MEDWAY, Limb::Work).status, Met);
    let before = undated.of(MEDWAY).unwrap().before_custody.as_ref().unwrap();
    let work = before.limb(Limb::Work).unwrap();
    assert_eq!(
        (work.status, &work.asks),
        (NotKnown, &vec![Ask::Since("T-work".to_owned())])
    );
}

#[test]
fn special_circumstances_are_to_be_shown() {
    let mut need = tie(MEDWAY, TieKind::SpecialCircumstances, "2026-01-01");
    assert_eq!(
        limb(
            &Person::tied(vec![need.clone()]).on(TODAY),
            MEDWAY,
            Limb::SpecialCircumstances
        )
        .status,
        Met
    );
    need.evidence = None;
    let answer = limb(
        &Person::tied(vec![need]).on(TODAY),
        MEDWAY,
        Limb::SpecialCircumstances,
    );
    assert_eq!(
        answer.asks,
        [Ask::ProofOfNeed("T-special-circumstances".to_owned())]
    );
    assert_eq!(answer.without_evidence, ["T-special-circumstances"]);
    assert_eq!(answer.status, NotKnown);
}

#[test]
fn a_care_leaver_is_connected_to_every_district_of_the_county() {
    let (canterbury, dover) = ("E07000106", "E07000108");
    let person = Person::tied(vec![tie(canterbury, TieKind::CareLeaver, "2024-01-01")]);
    let found = person.asked(&[dover, MEDWAY], TODAY);
    let of = |authority| limb(&found, authority, Limb::CareLeaver);
    assert_eq!(of(canterbury).status, Met);
    assert_eq!(
        of(canterbury).remarks,
        [Remark::WholeCounty("Kent".to_owned())]
    );
    assert_eq!(of(dover).status, Met);
    assert_eq!(
        of(dover).remarks,
        [Remark::AnotherDistrict("Canterbury".to_owned())]
    );
    assert!(
        !of(MEDWAY).is_recorded,
        "a council of one tier beside the county"
    );
    // Not owed yet, so no tie of either.
    let before = person.asked(&[dover], "2023-12-31");
    assert!(!limb(&before, dover, Limb::CareLeaver).is_recorded);
}

#[test]
fn asylum_housing_and_former_service_are_no_sums() {
    let housed = stay(
        MEDWAY,
        StayKind::AsylumSupport,
        "2019-01-01",
        "2019-12-31",
        Some(false),
    );
    let mut person = Person::of(vec![elsewhere(), housed]);
    person.ties = vec![tie(MEDWAY, TieKind::FormerServices, "2010-01-01")];
    let found = person.on(TODAY);
    let asylum = limb(&found, MEDWAY, Limb::AsylumSupport);
    assert_eq!(asylum.status, NotKnown);
    assert_eq!(
        asylum.asks,
        [Ask::CouncilEnquiry("S-2019-01-01".to_owned())]
    );
    let medway = found.of(MEDWAY).unwrap();
    assert!(medway.former_services);
    assert_eq!(medway.now.status(), NotKnown);
    assert_eq!(
        medway.now.strength(),
        0,
        "service gives no ground of its own"
    );
}
