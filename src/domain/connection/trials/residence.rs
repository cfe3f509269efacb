//! Trials of both measures of residence at their boundaries. The sum of each row stands above it.

use super::super::{Ask, LeftOut, Limb, Remark, Status, StayKind};
use super::*;
use Limb::{SixOfTwelveMonths as Six, ThreeOfFiveYears as Three};
use Status::{Met, NotKnown, NotMet};

/// What was recorded of Medway, looked at on a day: how many days count, of how many, and whether that is enough.
type Row<'a> = (&'a str, Limb, Vec<(&'a str, &'a str)>, i32, i32, Status);

fn hold(custody: &[(&str, &str)], rows: Vec<Row>) {
    for (on, which, homes, days, needed, status) in rows {
        let label = format!("{on} {} {homes:?}", which.word());
        let mut stays = vec![elsewhere()];
        stays.extend(homes.iter().map(|(from, to)| home(MEDWAY, from, to)));
        let spells = custody.iter().map(|(from, to)| held(from, to)).collect();
        let found = Person::of(stays).held(spells).on(on);
        let answer = limb(&found, MEDWAY, which);
        assert_eq!(answer.counted.days(), days, "{label}");
        assert_eq!(
            answer.measured.map(|m| m.needed_days),
            Some(needed),
            "{label}"
        );
        assert_eq!(answer.status, status, "{label}");
    }
}

#[test]
fn six_of_the_last_twelve_months() {
    hold(
        &[],
        vec![
            // 9 of May (23 to 31), 30, 31, 31, 30, 31, 22 of Nov = 184.
            (TODAY, Six, vec![("2026-05-23", "")], 184, 184, Met),
            (TODAY, Six, vec![("2026-05-24", "")], 183, 184, NotMet),
            // January to June: 31, 28, 31, 30, 31, 30 = 181; six whole months all the same.
            (
                TODAY,
                Six,
                vec![("2026-01-01", "2026-06-30")],
                181,
                184,
                Met,
            ),
            (
                TODAY,
                Six,
                vec![("2026-01-01", "2026-06-29")],
                180,
                184,
                NotMet,
            ),
            // Only from 23 Nov 2025: 8 of Nov, 31, 31, 28, 31, 30, 22 of May = 181, six months to the day.
            (
                TODAY,
                Six,
                vec![("2025-06-01", "2026-05-22")],
                181,
                184,
                Met,
            ),
            (
                TODAY,
                Six,
                vec![("2025-06-01", "2026-05-21")],
                180,
                184,
                NotMet,
            ),
            // Broken: Dec 31, Jan 31, Feb 28 = 90; Jun 30, Jul 31, Aug 31, 2 of Sep = 94; 184 in all.
            (
                TODAY,
                Six,
                vec![("2025-12-01", "2026-02-28"), ("2026-06-01", "2026-09-02")],
                184,
                184,
                Met,
            ),
            (
                TODAY,
                Six,
                vec![("2025-12-01", "2026-02-28"), ("2026-06-01", "2026-09-01")],
                183,
                184,
                NotMet,
            ),
            // Overlapping, 120 and 121 days, but each day once: 1 Jan to 29 Jun = 180.
            (
                TODAY,
                Six,
                vec![("2026-01-01", "2026-04-30"), ("2026-03-01", "2026-06-29")],
                180,
                184,
                NotMet,
            ),
            // One home after another without a day between is one stretch: 181, six whole months.
            (
                TODAY,
                Six,
                vec![("2026-01-01", "2026-03-31"), ("2026-04-01", "2026-06-30")],
                181,
                184,
                Met,
            ),
            // With a day between, 180 days that are no six months.
            (
                TODAY,
                Six,
                vec![("2026-01-01", "2026-03-31"), ("2026-04-02", "2026-06-30")],
                180,
                184,
                NotMet,
            ),
            // A leap year: Sep 30, Oct 31, Nov 30, Dec 31, Jan 31, Feb 29 = 182.
            ("2028-02-29", Six, vec![("2027-09-01", "")], 182, 182, Met),
            (
                "2028-02-29",
                Six,
                vec![("2027-09-02", "")],
                181,
                182,
                NotMet,
            ),
            // What begins after the day has not happened; what ended before the look-back is too old.
            (TODAY, Six, vec![("2026-11-23", "")], 0, 184, NotMet),
            (
                TODAY,
                Six,
                vec![("2025-01-01", "2025-11-22")],
                0,
                184,
                NotMet,
            ),
        ],
    );
}

#[test]
fn three_of_the_last_five_years() {
    hold(
        &[],
        vec![
            // 23 Nov 2023 to 22 Nov 2026, with 29 Feb 2024: 3 x 365 + 1 = 1096.
            (TODAY, Three, vec![("2023-11-23", "")], 1096, 1096, Met),
            (TODAY, Three, vec![("2023-11-24", "")], 1095, 1096, NotMet),
            // On 31 Dec 2028 the last three years have 29 Feb 2028: 1096. 1 Mar 2024 to 28 Feb 2027 has no leap day: 1095, and
            // is three years all the same.
            (
                "2028-12-31",
                Three,
                vec![("2024-03-01", "2027-02-28")],
                1095,
                1096,
                Met,
            ),
            (
                "2028-12-31",
                Three,
                vec![("2024-03-01", "2027-02-27")],
                1094,
                1096,
                NotMet,
            ),
            // Broken: 2022 and 2023 = 730; 2025 = 365; 1 Jan 2026 = 1; 1096 in all.
            (
                TODAY,
                Three,
                vec![("2022-01-01", "2023-12-31"), ("2025-01-01", "2026-01-01")],
                1096,
                1096,
                Met,
            ),
            (
                TODAY,
                Three,
                vec![("2022-01-01", "2023-12-31"), ("2025-01-01", "2025-12-31")],
                1095,
                1096,
                NotMet,
            ),
        ],
    );
}

#[test]
fn days_in_prison_are_taken_out_whatever_a_stay_says() {
    // Home from 1 Apr on, received 1 May: 30 of Apr; released 22 Jun: 9 of Jun (22 to 30), 31, 31, 30, 31, 22 = 154; 184.
    let home = || vec![("2026-04-01", "")];
    hold(
        &[("2026-05-01", "2026-06-22")],
        vec![(TODAY, Six, home(), 184, 184, Met)],
    );
    hold(
        &[("2026-05-01", "2026-06-23")],
        vec![(TODAY, Six, home(), 183, 184, NotMet)],
    );
    // Received and released on one day: no night inside. 30 of Apr, then 31 + 30 + 31 + 31 + 30 + 31 + 22 = 206; 236.
    hold(
        &[("2026-05-01", "2026-05-01")],
        vec![(TODAY, Six, home(), 236, 184, Met)],
    );
    // Recalled: home all of 2026, inside 1 Mar to 30 Apr and again 1 to 30 Jun. Jan 31, Feb 28, May 31, then Jul 31, Aug 31,
    // Sep 30, Oct 31, Nov 22 = 145; 235 in all.
    let recalled = [("2026-03-01", "2026-05-01"), ("2026-06-01", "2026-07-01")];
    hold(
        &recalled,
        vec![(TODAY, Six, vec![("2026-01-01", "")], 235, 184, Met)],
    );
    // Inside for all of 2023 and most of 2024: 8 of Nov 2021, 31, 365 of 2022 = 404. Released 31 Dec 2024: 1, 365 of 2025, Jan
    // to Oct 2026 = 304, 22 of Nov = 692. 1096 in all; a day later one fewer.
    let years = || vec![("2020-01-01", "")];
    hold(
        &[("2023-01-01", "2024-12-31")],
        vec![(TODAY, Three, years(), 1096, 1096, Met)],
    );
    hold(
        &[("2023-01-01", "2025-01-01")],
        vec![(TODAY, Three, years(), 1095, 1096, NotMet)],
    );
}

#[test]
fn days_left_out_are_shown_with_their_reason() {
    let mut stays = vec![
        elsewhere(),
        home(MEDWAY, "2026-01-01", ""),
        // Said to be by choice, and never is.
        stay(
            LEICESTER,
            StayKind::HospitalDetained,
            "2026-02-01",
            "2026-09-30",
            Some(true),
        ),
    ];
    stays.push(stay(
        MEDWAY,
        StayKind::TemporaryHousing,
        "2025-12-25",
        "2025-12-31",
        Some(false),
    ));
    let person = Person::of(stays).held(vec![held("2026-11-01", "2026-11-15")]);
    let answer = limb(&person.on(TODAY), MEDWAY, Six);
    // Jan 31, Oct 31, 15 to 22 Nov = 8; 70 in all.
    assert_eq!((answer.counted.days(), answer.status), (70, NotMet));
    let span = |from, to| super::super::Span::new(day(from), day(to)).unwrap();
    assert_eq!(
        answer.left_out,
        [
            (LeftOut::NotByChoice, span("2025-12-25", "2025-12-31")),
            (LeftOut::Detained, span("2026-02-01", "2026-09-30")),
            (LeftOut::Prison, span("2026-11-01", "2026-11-14")),
        ]
    );
}

#[test]
fn what_counts_as_choice_hangs_on_the_kind_and_the_record() {
    for kind in StayKind::ALL {
        for (by_choice, status) in [(Some(true), Met), (None, NotKnown), (Some(false), NotMet)] {
            let stays = vec![
                elsewhere(),
                stay(MEDWAY, *kind, "2026-01-01", "", by_choice),
            ];
            let answer = limb(&Person::of(stays).on(TODAY), MEDWAY, Six);
            let expected = if kind.is_never_choice() {
                NotMet
            } else {
                status
            };
            assert_eq!(answer.status, expected, "{kind} {by_choice:?}");
        }
    }
}

#[test]
fn choice_is_asked_only_where_it_would_decide() {
    let unknown = |from: &str| stay(MEDWAY, StayKind::Hostel, from, "", None);
    let six = |stays: Vec<Stay>| limb(&Person::of(stays).on(TODAY), MEDWAY, Six);
    let decides = six(vec![elsewhere(), unknown("2026-05-23")]);
    assert_eq!(decides.status, NotKnown);
    assert_eq!(decides.asks, [Ask::OwnChoice("S-2026-05-23".to_owned())]);
    assert_eq!(
        (decides.counted.days(), decides.choice_unknown.days()),
        (0, 184)
    );
    // 183 days are too few either way.
    let short = six(vec![elsewhere(), unknown("2026-05-24")]);
    assert_eq!((short.status, short.asks.len()), (NotMet, 0));
    // Enough without it, and the days of both count once.
    let enough = six(vec![
        elsewhere(),
        home(MEDWAY, "2026-05-23", ""),
        unknown("2026-01-01"),
    ]);
    assert_eq!((enough.status, enough.asks.len()), (Met, 0));
    assert_eq!(
        (enough.counted.days(), enough.choice_unknown.days()),
        (184, 142)
    );
}

#[test]
fn what_is_recorded_of_choice_answers_for_a_home_of_the_same_days() {
    let home = stay(MEDWAY, StayKind::SettledHome, "2026-01-01", "", None);
    // Of 23 Nov 2025 to 22 Nov 2026, from 1 January: 365 - 9 - 30 = 326 days; 184 of them since 23 May.
    for (from, by_choice, counted, unknown, status) in [
        ("2026-01-01", Some(false), 0, 0, NotMet),
        ("2026-05-23", Some(false), 0, 142, NotMet),
        ("2026-01-01", Some(true), 326, 0, Met),
        ("2026-01-01", None, 0, 326, NotKnown),
    ] {
        let mut address = stay(MEDWAY, StayKind::Hostel, from, "", by_choice);
        address.id = "K000001".to_owned();
        let stays = vec![elsewhere(), home.clone(), address];
        let answer = limb(&Person::of(stays).on(TODAY), MEDWAY, Six);
        let days = (answer.counted.days(), answer.choice_unknown.days());
        assert_eq!(days, (counted, unknown), "{from} {by_choice:?}");
        assert_eq!(answer.status, status, "{from} {by_choice:?}");
    }
}

#[test]
fn days_of_which_nothing_is_recorded_leave_it_open() {
    // Three months known, and nothing of the nine before: it may have been there.
    let found = Person::of(vec![home(MEDWAY, "2026-08-23", "")]).on(TODAY);
    let answer = limb(&found, MEDWAY, Six);
    assert_eq!(answer.status, NotKnown);
    let asked = answer.asks.iter().map(Ask::words).collect::<Vec<_>>();
    assert_eq!(
        asked,
        ["ask where the person lived from 23 Nov 2025 to 22 Aug 2026"]
    );
}

#[test]
fn no_fixed_abode_counts_and_proof_that_is_missing_is_named() {
    let mut street = stay(MEDWAY, StayKind::Street, "2026-01-01", "", Some(true));
    street.evidence = None;
    let answer = limb(
        &Person::of(vec![elsewhere(), street]).on(TODAY),
        MEDWAY,
        Six,
    );
    assert_eq!(answer.status, Met);
    assert_eq!(
        answer.remarks,
        [Remark::NoFixedAbode("S-2026-01-01".to_owned())]
    );
    assert_eq!(answer.without_evidence, ["S-2026-01-01"]);
}
