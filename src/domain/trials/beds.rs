//! Short-stay beds: which end is whose, and whether there is somewhere to go afterwards.

use super::{day, detailed, event, received};
use crate::domain::window::{beds, of_this_bed};
use crate::domain::{Case, Event, EventKind as E, Risk};

fn case(events: &[Event]) -> Case {
    let mut records = received("2026-01-05");
    records.custody[0].released = Some(day("2026-03-02"));
    records.events = events.to_vec();
    Case::build(records)
}

fn bed(id: &str, from: &str, until: &str) -> Event {
    detailed(id, from, E::BedStarted, "CAS3", until)
}

#[test]
fn an_end_belongs_to_the_bed_before_it_alone() {
    let case = case(&[
        bed("H1", "2026-03-02", "2026-05-24"),
        bed("H2", "2026-04-01", "2026-06-23"),
        event("H3", "2026-04-20", E::BedEnded),
        bed("H4", "2026-04-20", "2026-07-12"),
        event("H5", "2026-05-01", E::BedEnded),
    ]);
    let spell = case.current_spell().unwrap();
    let ends: Vec<_> = beds(&case, spell).map(|bed| bed.ended).collect();
    let (second, third) = (Some(day("2026-04-20")), Some(day("2026-05-01")));
    assert_eq!(ends, [None, second, third]);
}

#[test]
fn a_place_ends_the_risk_at_once_and_its_loss_begins_it_again() {
    let status =
        |id: &str, on: &str, label: &str| detailed(id, on, E::AccommodationStatus, label, "");
    let events = [
        bed("H1", "2026-03-02", "2026-05-24"),
        status("H2", "2026-03-20", "Settled - Family/Friends"),
        status("H3", "2026-03-25", "Settled - Family/Friends"),
        status("H4", "2026-04-02", "Unsettled - NFA"),
    ];
    let risk = |known: usize| {
        let case = case(&events[..known]);
        let spell = case.current_spell().unwrap();
        let bed = beds(&case, spell).last().unwrap();
        of_this_bed(&case, spell, bed, day("2026-04-10")).risk
    };
    let housed = Risk::No {
        since: day("2026-03-20"),
    };
    assert_eq!(
        risk(1),
        Risk::Yes {
            since: day("2026-03-02")
        }
    );
    assert_eq!((risk(2), risk(3)), (housed, housed));
    assert_eq!(
        risk(4),
        Risk::Yes {
            since: day("2026-04-02")
        }
    );
}
