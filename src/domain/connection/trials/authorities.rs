//! Trials of several authorities: their order, those that end, those to avoid, and why another may be chosen.

use super::super::{ReasonKind, Status};
use super::*;
use Status::{Met, NotKnown, NotMet};

fn order(found: &Connections) -> Vec<&str> {
    found
        .answers
        .iter()
        .map(|answer| answer.name.as_str())
        .collect()
}

#[test]
fn the_clearest_connection_comes_first() {
    // Leicester for three years and family there; Medway for its six months; Dover in doubt; Canterbury nothing.
    let mut unsure = tie("E07000108", TieKind::Family, "2000-01-01");
    unsure.is_close = None;
    let mut person = Person::of(vec![
        home(LEICESTER, "2015-01-01", ""),
        home(MEDWAY, "2026-05-01", ""),
    ]);
    person.ties = vec![tie(LEICESTER, TieKind::Family, "2000-01-01"), unsure];
    let found = person.asked(&[MEDWAY, "E07000106"], TODAY);
    assert_eq!(
        order(&found),
        ["Leicester", "Medway", "Dover", "Canterbury"]
    );
    let statuses: Vec<Status> = found.answers.iter().map(|a| a.now.status()).collect();
    assert_eq!(statuses, [Met, Met, NotKnown, NotMet]);
    let strengths: Vec<usize> = found.answers.iter().map(|a| a.now.strength()).collect();
    assert_eq!(
        strengths,
        [2, 1, 0, 0],
        "both measures of residence are one ground"
    );
    assert_eq!(
        found
            .clearest()
            .map(|a| a.name.as_str())
            .collect::<Vec<_>>(),
        ["Leicester"]
    );
    assert_eq!(found.anywhere, Met);
    assert_eq!(found.reasons, []);
}

#[test]
fn equal_connections_are_both_the_clearest_by_name() {
    let person = Person::of(vec![
        home(MEDWAY, "2015-01-01", ""),
        home(LEICESTER, "2015-01-01", ""),
    ]);
    let found = person.on(TODAY);
    assert_eq!(order(&found), ["Leicester", "Medway"]);
    assert_eq!(found.clearest().count(), 2);
}

#[test]
fn a_stay_under_an_authority_that_has_ended_counts_for_its_successor() {
    // Guildford and Woking are one, West Surrey, from 1 April 2027. On 30 Jun 2027 six months are 181 days; Guildford to the end
    // of March has Jan 31, Feb 28, Mar 31 = 90, and Woking, recorded under its old name, Apr 30, May 31, Jun 30 = 91: 181.
    let stays = || {
        vec![
            home(LEICESTER, "2000-01-01", "2026-12-31"),
            home(GUILDFORD, "2027-01-01", "2027-03-31"),
            home(WOKING, "2027-04-01", ""),
        ]
    };
    let after = Person::of(stays()).asked(&[], "2027-06-30");
    assert_eq!(order(&after), ["Leicester", "West Surrey"]);
    let west = after.of(WEST_SURREY).unwrap();
    assert_eq!(west.formerly, ["Guildford", "Woking"]);
    let six = west.now.limb(Limb::SixOfTwelveMonths).unwrap();
    assert_eq!((six.counted.days(), six.status), (181, Met));
    assert_eq!(
        after.of(GUILDFORD).map(|a| a.name.as_str()),
        Some("West Surrey")
    );

    // On the last day of the old councils each is on its own.
    let before = Person::of(stays()).asked(&[], "2027-03-31");
    assert_eq!(order(&before), ["Leicester", "Guildford", "Woking"]);
    let guildford = limb(&before, GUILDFORD, Limb::SixOfTwelveMonths);
    assert_eq!((guildford.counted.days(), guildford.status), (90, NotMet));

    // The day before custody lies before the change; the council that will be asked is the new one.
    let inside = Person::of(stays())
        .held(vec![held("2027-03-01", "")])
        .asked(&[], "2027-06-30");
    let west = inside.of(WEST_SURREY).unwrap();
    assert_eq!(west.before_custody.as_ref().unwrap().on, day("2027-02-28"));
    // An authority to avoid and a tie follow too.
    let mut person = Person::of(stays());
    person.avoids = vec![avoid(GUILDFORD, AvoidKind::Exclusion, "", "")];
    person.ties = vec![tie(WOKING, TieKind::Work, "2020-01-01")];
    let found = person.asked(&[GUILDFORD], "2027-06-30");
    assert_eq!(order(&found), ["West Surrey", "Leicester"]);
    assert_eq!(found.answers[0].now.strength(), 2);
    assert!(found.answers[0].is_to_avoid());
}

#[test]
fn an_area_to_avoid_is_marked_and_is_a_reason_to_choose_another() {
    let mut person = Person::of(vec![
        home(MEDWAY, "2015-01-01", ""),
        home(LEICESTER, "2026-01-01", ""),
    ]);
    person.ties = vec![tie(MEDWAY, TieKind::Family, "2000-01-01")];
    person.avoids = vec![
        avoid(MEDWAY, AvoidKind::Violence, "2026-01-01", ""),
        avoid(MEDWAY, AvoidKind::Exclusion, "2026-12-01", ""),
        avoid(LEICESTER, AvoidKind::Other, "2020-01-01", "2026-11-21"),
        Avoid {
            authority: None,
            ..avoid(MEDWAY, AvoidKind::Other, "", "")
        },
        avoid("E07000108", AvoidKind::Violence, "", ""),
    ];
    let found = person.on(TODAY);
    let medway = found.of(MEDWAY).unwrap();
    assert_eq!(medway.now.status(), Met, "a connection stays one");
    assert_eq!(
        medway.avoid.iter().map(|m| m.in_force).collect::<Vec<_>>(),
        [true, false]
    );
    assert!(!found.of(LEICESTER).unwrap().is_to_avoid(), "no longer");
    assert_eq!(found.avoid_unnamed.len(), 1);
    assert_eq!(
        found
            .clearest()
            .map(|a| a.name.as_str())
            .collect::<Vec<_>>(),
        ["Leicester"]
    );
    // Dover has no connection, so that nobody would send the person there: marked, and no reason.
    let reasons: Vec<_> = found
        .reasons
        .iter()
        .map(|r| (r.kind, r.authority.as_str()))
        .collect();
    assert_eq!(
        reasons,
        [
            (ReasonKind::Violence, MEDWAY),
            (ReasonKind::Exclusion, MEDWAY)
        ]
    );
    assert!(found.of("E07000108").unwrap().is_to_avoid());
    // Of a place in the area only: to be explained, and the area is open.
    person.avoids.truncate(2);
    for avoid in &mut person.avoids {
        avoid.whole_authority = false;
    }
    let found = person.on(TODAY);
    assert_eq!(found.reasons.len(), 2);
    assert_eq!(
        found
            .clearest()
            .map(|a| a.name.as_str())
            .collect::<Vec<_>>(),
        ["Medway"]
    );
}

#[test]
fn special_circumstances_elsewhere_are_a_reason() {
    let mut person = Person::of(vec![home(LEICESTER, "2015-01-01", "")]);
    person.ties = vec![
        tie(LEICESTER, TieKind::Work, "2020-01-01"),
        tie(MEDWAY, TieKind::SpecialCircumstances, "2026-01-01"),
    ];
    let found = person.on(TODAY);
    let reasons: Vec<_> = found
        .reasons
        .iter()
        .map(|r| (r.kind, r.authority.as_str()))
        .collect();
    assert_eq!(reasons, [(ReasonKind::SpecialCircumstances, MEDWAY)]);
}

#[test]
fn one_that_the_register_does_not_know_stands_for_itself() {
    let found = Person::of(vec![home("elsewhere", "2015-01-01", "")]).asked(&["W06000015"], TODAY);
    let unknown = found.of("elsewhere").unwrap();
    assert_eq!(
        (unknown.now.status(), unknown.takes_duty_to_refer),
        (Met, None)
    );
    assert_eq!(
        found.of("W06000015").unwrap().takes_duty_to_refer,
        Some(false),
        "Cardiff"
    );
}
