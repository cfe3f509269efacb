//! Holds the demo to its promise: on every day of eleven years its rows keep the rules that an import checks, and its people
//! stand where the story of the demo needs them. Reads the rows in the plainest way, not through `intake`.

use super::*;
use crate::domain::{
    Anchor, Blocked, Case, Consent, ConsentAnswer, Custody, Event, EventKind, KnownBy, LegalStatus,
    Pence, Place, Postcode, PrisonNumber, Prisoner, Records, Referral, ReferralKind,
    ReferralOutcome, ReleaseDate, ReleaseDateKind, Sentence, ShortNotice, SpellKind, Window,
    WindowState, authorities, checks, establishments, names, window,
};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

type Row = BTreeMap<String, String>;

/// Open, at risk and not referred.
fn is_to_be_referred(window: &Window) -> bool {
    window.outcome.state == WindowState::Open && window.outcome.refer_by.is_some()
}

/// Whose window is open, at risk and not referred; and by how many days at least it is overdue.
const REFER_NOW: [(&str, i32); 8] = [
    ("A1234BC", 11),
    ("B4417KT", 40),
    ("C2086DW", 22),
    ("D7753HN", 0),
    ("E0192LQ", 0),
    ("F6640MS", 6),
    ("G3318PB", 3),
    ("H9025RC", 1),
];
/// Where everybody else stands: state, risk, who. L2460BF is due out on the next bank holiday, which may be too far off for
/// her window.
const STANDING: [(&str, &str, &str); 11] = [
    (
        "open",
        "not-asked",
        "J1574TV K8831XA L2460BF M5907CG N7312DJ",
    ),
    ("open", "no", "P4489EK Q6035FL"),
    (
        "referred",
        "yes",
        "R1928GM S8543HP T0766JR V3391KS W5218LT M2509BJ N4168CK",
    ),
    ("not-open", "yes", "X7604MV C6619RZ S0385GP T9712HQ"),
    ("not-open", "no", "E8102TB R6471FN"),
    ("not-open", "not-asked", "Y9147NW A5830PX B0273QY D3945SA"),
    (
        "no-release-date",
        "not-asked",
        "F2357VC H1460XE J5796YF K0213ZG",
    ),
    ("no-release-date", "yes", "G9684WD"),
    ("released-unreferred", "yes", "L7835AH"),
    ("not-applicable", "not-asked", "P8927DL"),
    ("not-applicable", "yes", "Q3054EM"),
];

struct Person {
    row: Row,
    custody: Custody,
    dates: Vec<(ReleaseDateKind, Day)>,
    events: Vec<Event>,
    referrals: Vec<Row>,
}

struct Caseload {
    today: Day,
    calendar: Calendar,
    people: Vec<Person>,
    tenancies: Vec<Row>,
}

fn rows<T: DeserializeOwned>(text: &str) -> Vec<T> {
    assert!(!text.contains('{'), "a date was not filled in");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

fn caseload(today: Day) -> Caseload {
    let calendar = Calendar::england_and_wales();
    let files = files(today, &calendar);
    let [prisoners, tenancies, referrals] =
        [0, 1, 2].map(|file: usize| rows::<Row>(&files[file].1));
    let mut events: BTreeMap<String, Vec<Event>> = BTreeMap::new();
    for row in rows::<[String; 8]>(&files[3].1) {
        let (number, event) = event(row);
        events.entry(number).or_default().push(event);
    }
    let people = prisoners.into_iter().map(|row| {
        let own = |r: &&Row| r["prison_number"] == row["prison_number"];
        Person {
            custody: custody(&row),
            dates: release_dates(&row),
            events: events.remove(&row["prison_number"]).unwrap(),
            referrals: referrals.iter().filter(own).cloned().collect(),
            row,
        }
    });
    let people = people.collect();
    assert!(events.is_empty(), "events of nobody: {events:?}");
    Caseload {
        today,
        calendar,
        people,
        tenancies,
    }
}

/// The day in a cell; none where the cell is blank.
fn day(row: &Row, column: &str) -> Option<Day> {
    let cell = row[column].as_str();
    let day = Day::parse_iso(cell);
    assert!(day.is_some() || cell.is_empty(), "{column}: {cell}");
    day
}

fn custody(row: &Row) -> Custody {
    let status = LegalStatus::from_label(&row["legal_status"]).unwrap();
    let kind = match status {
        LegalStatus::Recall => SpellKind::Recall,
        _ => SpellKind::Reception,
    };
    Custody {
        sentence: Sentence {
            on: day(row, "sentence_date"),
            kind: row["sentence_type"].clone(),
            ..Sentence::default()
        },
        released: day(row, "actual_release_date"),
        ..Custody::new(day(row, "reception_date").unwrap(), kind, status)
    }
}

fn release_dates(row: &Row) -> Vec<(ReleaseDateKind, Day)> {
    [
        (ReleaseDateKind::Crd, "crd"),
        (ReleaseDateKind::Ard, "ard"),
        (ReleaseDateKind::Hdced, "hdced"),
        (ReleaseDateKind::Ped, "ped"),
        (ReleaseDateKind::Ted, "ted"),
        (ReleaseDateKind::Confirmed, "confirmed_release_date"),
    ]
    .into_iter()
    .filter_map(|(kind, column)| Some((kind, day(row, column)?)))
    .collect()
}

/// An event and whose it is; the columns are in the order of the header.
fn event(row: [String; 8]) -> (String, Event) {
    let [
        id,
        number,
        on,
        kind,
        detail,
        old_value,
        new_value,
        recorded_by,
    ] = row;
    let kind = EventKind::from_word(&kind).unwrap();
    let on = Day::parse_iso(&on).unwrap();
    let event = Event {
        id,
        on,
        kind,
        detail,
        old_value,
        new_value,
        recorded_by,
    };
    assert!(
        !kind.carries_dates() || event.new_day().is_some(),
        "{event:?}"
    );
    (number, event)
}

/// Every third day, and the days about every bank holiday and 29 February.
fn days_to_try() -> BTreeSet<Day> {
    let ymd = |year, month, day| Day::from_ymd(year, month, day).unwrap();
    let regular = (ymd(2025, 1, 1).number()..=ymd(2035, 12, 31).number()).step_by(3);
    let odd = (2025..=2035)
        .flat_map(|year| Calendar::england_and_wales().holidays_of(year))
        .map(|holiday| holiday.on)
        .chain([ymd(2028, 2, 29), ymd(2032, 2, 29)])
        .flat_map(|day| [-1, 0, 1].map(|days| day.plus(days).number()));
    regular.chain(odd).filter_map(Day::from_number).collect()
}

#[test]
fn the_demo_is_as_good_on_any_day_of_eleven_years() {
    for today in days_to_try() {
        let all = caseload(today);
        for person in &all.people {
            rows_keep_the_rules(person, today);
            window_shows_the_job(person, &all);
        }
        for row in &all.tenancies {
            let (started, ended) = (day(row, "start_date").unwrap(), day(row, "end_date"));
            assert!(started < ended.unwrap_or(today), "{today} {row:?}");
            assert!(ended.is_none_or(|on| on <= today), "{today} {row:?}");
        }
    }
}

fn rows_keep_the_rules(person: &Person, today: Day) {
    let Person {
        row,
        custody,
        dates,
        events,
        referrals,
    } = person;
    let hold = |so: bool| assert!(so, "{today} {row:?} {events:?}");
    checks::date_of_birth(day(row, "dob").unwrap(), Some(custody.received), today).unwrap();
    for (kind, on) in dates {
        checks::release_date(*kind, *on, custody).unwrap();
        let expiry = day(row, "sed").filter(|_| kind.is_planned_from());
        checks::expiry_after_release(Some(*on), expiry).unwrap();
    }
    if let Some(released) = custody.released {
        checks::release(released, custody, today).unwrap();
    }
    if let Some(sentenced) = custody.sentence.on {
        hold(sentenced <= today);
        hold(custody.kind.is_recall() || custody.received <= sentenced);
    }

    let last = |fits: &dyn Fn(EventKind) -> bool| events.iter().rev().find(|e| fits(e.kind));
    let begins = |kind| matches!(kind, EventKind::Reception | EventKind::Recalled);
    hold(begins(events[0].kind));
    hold(events.is_sorted_by_key(|e| e.on) && events.iter().all(|e| e.on <= today));
    hold(last(&begins).is_some_and(|e| e.on == custody.received));
    let place = last(&|kind| begins(kind) || kind == EventKind::Transfer);
    hold(place.is_some_and(|e| e.new_value == row["establishment_code"]));
    let known = last(&|kind| kind.carries_dates() && kind != EventKind::BedStarted);
    hold(known.is_none_or(|e| dates.iter().any(|(_, on)| e.new_day() == Some(*on))));
    let moved = |e: &&Event| e.kind == EventKind::ReleaseDateChanged;
    hold(
        events
            .iter()
            .filter(moved)
            .all(|e| e.old_day().is_some() && e.old_day() != e.new_day()),
    );

    for referral in referrals {
        let answer = ConsentAnswer::from_word(&referral["consent"]).unwrap();
        let on = day(referral, "consent_date").unwrap();
        hold(
            events
                .iter()
                .any(|e| e.kind == answer.event_kind() && e.on == on),
        );
        let sent = day(referral, "sent_date");
        checks::referral_sent(sent.unwrap(), Some(Consent { answer, on }), today).unwrap();
        for (kind, column) in [
            (EventKind::ReferralSent, "sent_date"),
            (EventKind::ReferralAck, "ack_date"),
            (EventKind::ReferralResponse, "response_date"),
        ] {
            let told = events.iter().find(|e| e.kind == kind).map(|e| e.on);
            hold(told == day(referral, column));
            if let Some(on) = told {
                checks::referral_step(column, on, sent, today).unwrap();
            }
        }
    }
}

fn case(person: &Person, today: Day) -> Case {
    let Person { row, custody, .. } = person;
    let number = row["prison_number"].parse().unwrap();
    let mut prisoner = Prisoner::new(number, row["surname"].as_str());
    prisoner.born = day(row, "dob");
    let code = row["establishment_code"].clone();
    prisoner.establishment = Place {
        code,
        name: String::new(),
    };
    let mut records = Records::of(prisoner);
    let dates = person.dates.iter().map(|(kind, on)| ReleaseDate {
        kind: *kind,
        day: Some(*on),
        known_on: custody
            .received
            .max(custody.sentence.on.unwrap_or(Day::MIN)),
        known_by: KnownBy::Inferred,
        nth: 0,
    });
    records.release_dates = dates.map(|date| (custody.received, date)).collect();
    records.custody = vec![custody.clone()];
    records.events = person.events.clone();
    records
        .events
        .retain(|event| !event.kind.belongs_to_a_referral());
    let sent = person.referrals.iter().map(|row| Referral {
        sent: day(row, "sent_date"),
        ..Referral::draft(&row["referral_id"], ReferralKind::DutyToRefer, None)
    });
    records.referrals = sent.collect();
    Case::build(records).as_of(today)
}

fn window_shows_the_job(person: &Person, all: &Caseload) {
    let (today, calendar) = (all.today, &all.calendar);
    let number = person.row["prison_number"].as_str();
    let found = window::windows(&case(person, today), today, calendar);
    let (window, outcome) = (&found[0], found[0].outcome);
    let hold = |so: bool| assert!(so, "{today} {number} {found:?}");
    if let Some((_, least)) = REFER_NOW.iter().find(|(n, _)| *n == number) {
        hold(is_to_be_referred(window));
        hold(outcome.days_overdue >= *least && (outcome.days_overdue > 0) == (*least > 0));
    } else {
        let stands = |(_, _, who): &&(&str, &str, &str)| who.contains(number);
        let (state, risk, _) = STANDING.iter().find(stands).unwrap();
        hold(outcome.state.word() == *state || number == "L2460BF");
        hold(window.risk.word() == *risk);
    }
    match number {
        "A1234BC" => {
            let friday = window.moved_from.unwrap();
            hold(friday.weekday() == Weekday::Fri);
            hold(window.release_date == Some(friday.plus(-1)));
            hold(window.short_notice == Some(ShortNotice::DateMoved));
            hold(outcome.blocked.is_none());
        }
        "C2086DW" => hold(outcome.blocked == Some(Blocked::ConsentNeeded)),
        "D7753HN" => hold(outcome.blocked == Some(Blocked::ConsentRefused)),
        "E0192LQ" => hold(outcome.refer_by == Some(today)),
        "F6640MS" => hold(window.short_notice == Some(ShortNotice::DateMoved)),
        "K8831XA" => hold(window.moved_from == window.release_date.map(|on| on.plus(1))),
        "L2460BF" => hold(calendar.holiday_name(window.moved_from.unwrap()).is_some()),
        "L7835AH" => hold(outcome.days_overdue > 0),
        "N4168CK" => {
            hold(found[1].anchor == Anchor::BedEnd && is_to_be_referred(&found[1]));
            hold(found[1].outcome.days_overdue > 0);
        }
        _ => {}
    }
}

#[test]
fn every_word_is_one_that_the_product_knows() {
    let all = caseload(Day::from_ymd(2026, 11, 22).unwrap());
    let mut ids = BTreeSet::new();
    for person in &all.people {
        let row = &person.row;
        let hold = |so: bool| assert!(so, "{row:?}");
        hold(row["prison_number"].parse::<PrisonNumber>().is_ok());
        hold(ids.insert(&row["prison_number"]));
        hold(names::name(&row["surname"]).as_ref() == Ok(&row["surname"]));
        let place = establishments::by_code(&row["establishment_code"]).unwrap();
        let named = establishments::find(&row["establishment"]).unwrap();
        // Two establishments at Feltham share a name.
        hold(place.open && (named == place || place.code == "FYI"));
        let home = authorities::find(&row["home_la"], all.today).unwrap();
        hold(home.gss_code.as_ref() == Some(&row["home_la_code"]));
        for referral in &person.referrals {
            hold(ids.insert(&referral["referral_id"]));
            let to = authorities::find(&referral["lha"], all.today).unwrap();
            hold(to.takes_duty_to_refer() && to.gss_code.as_ref() == Some(&referral["lha_code"]));
            let outcome = &referral["outcome"];
            hold(outcome.is_empty() || ReferralOutcome::from_word(outcome).is_some());
        }
        hold(person.events.iter().all(|event| ids.insert(&event.id)));
    }
    assert_eq!(all.people.len(), 40);
    for row in &all.tenancies {
        let hold = |so: bool| assert!(so, "{row:?}");
        hold(ids.contains(&row["prison_number"]) && ids.insert(&row["tenancy_id"]));
        hold(authorities::by_key(&row["lha_code"]).is_some());
        hold(row["postcode_district"].parse::<Postcode>().is_ok());
        let amounts = [&row["rent_amount"], &row["arrears"]];
        hold(
            amounts
                .iter()
                .all(|text| text.is_empty() || Pence::parse(text).is_ok()),
        );
    }
}

#[test]
fn what_cannot_be_read_stays_as_it_is() {
    let (today, calendar) = (Day::from_ymd(2028, 2, 29).unwrap(), Calendar::default());
    for (template, filled) in [
        ("a,{0},{-1y +1}", "a,2028-02-29,2027-03-01"),
        ("{+1 someday},{", "{+1 someday},{"),
        ("{-9999999999}{-2147483648y}", "{-9999999999}{-2147483648y}"),
    ] {
        assert_eq!(fill(template, today, &calendar), filled);
    }
}
