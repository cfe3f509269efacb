//! The engine against a count day by day, for any stays and any custody.

use super::super::{Measure, Status};
use super::*;
use proptest::prelude::*;

/// What is known of one day at Medway, said as plainly as it can be.
fn of_day(stays: &[Stay], custody: &[Custody], day: Day) -> (bool, bool) {
    let on = |stay: &&Stay| stay.from <= day && stay.to.is_none_or(|to| day <= to);
    let today: Vec<&Stay> = stays.iter().filter(on).collect();
    let inside = custody
        .iter()
        .any(|c| c.received <= day && c.released.is_none_or(|out| day < out))
        || today.iter().any(|stay| stay.kind.is_never_choice());
    let here = || {
        today
            .iter()
            .filter(|stay| stay.authority.as_deref() == Some(MEDWAY))
    };
    let sure = !inside && here().any(|stay| stay.by_choice == Some(true));
    // Who asked of one record of the day has the answer for the others.
    let open = !here().any(|stay| stay.by_choice == Some(false))
        && here().any(|stay| stay.by_choice.is_none());
    let may_be = !inside && (today.iter().all(|stay| stay.authority.is_none()) || open);
    (sure, sure || may_be)
}

/// Both measures, day by day: enough days, or enough of them in a row by the calendar.
fn by_hand(stays: &[Stay], custody: &[Custody], on: Day, measure: Measure) -> Status {
    let end = on.plus(1);
    let mut day = end.plus_months(-measure.look_back_months());
    let (mut days, mut since, mut enough) = ([0, 0], [day, day], [false, false]);
    while day < end {
        let (sure, possible) = of_day(stays, custody, day);
        for (which, counts) in [sure, possible].into_iter().enumerate() {
            if counts {
                days[which] += 1;
                enough[which] |= since[which].plus_months(measure.needed_months()) <= day.plus(1);
            } else {
                since[which] = day.plus(1);
            }
        }
        day = day.plus(1);
    }
    let needed = end.plus_months(-measure.needed_months()).days_until(end);
    match [0, 1].map(|which| enough[which] || days[which] >= needed) {
        [true, _] => Status::Met,
        [false, true] => Status::NotKnown,
        [false, false] => Status::NotMet,
    }
}

prop_compose! {
    fn any_stay()(
        place in proptest::sample::select(vec![Some(MEDWAY), Some(LEICESTER), None]),
        kind in proptest::sample::select(StayKind::ALL),
        start in 0i32..2300,
        length in proptest::option::of(0i32..900),
        by_choice in any::<Option<bool>>(),
    ) -> Stay {
        let from = day("2021-01-01").plus(start);
        Stay {
            id: format!("S-{start}"),
            authority: place.map(str::to_owned),
            kind,
            from,
            to: length.map(|days| from.plus(days)),
            by_choice,
            evidence: None,
        }
    }
}

proptest! {
    #[test]
    fn the_engine_counts_as_a_finger_does(
        stays in proptest::collection::vec(any_stay(), 0..7),
        spells in proptest::collection::vec((0i32..2300, 0i32..400), 0..3),
        later in 0i32..400,
    ) {
        let custody: Vec<Custody> = spells.iter().map(|(start, length)| {
            let received = day("2021-01-01").plus(*start);
            let mut spell = Custody::new(received, SpellKind::Reception, LegalStatus::Sentenced);
            spell.released = Some(received.plus(*length));
            spell
        }).collect();
        let on = day(TODAY).plus(later);
        let person = Person { stays, custody, ..Person::default() };
        let found = person.asked(&[MEDWAY], &on.to_string());
        for (which, measure) in [
            (Limb::SixOfTwelveMonths, Measure::SixOfTwelveMonths),
            (Limb::ThreeOfFiveYears, Measure::ThreeOfFiveYears),
        ] {
            let expected = by_hand(&person.stays, &person.custody, on, measure);
            prop_assert_eq!(limb(&found, MEDWAY, which).status, expected);
        }
    }
}
