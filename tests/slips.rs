//! Slips of the hand: what cannot have been so is refused, and what may be meant is warned of.

use crate::support::World;

const WHO: &str = "A1234BC";

/// Somebody sentenced, at risk, to be released on 17 December 2026.
fn at_risk() -> World {
    let world = World::sentenced();
    world.ok(&words("risk A1234BC yes --on 2/11/2026"));
    world
}

fn words(line: &str) -> Vec<&str> {
    line.split(' ').collect()
}

#[test]
fn nobody_is_released_and_back_on_one_day() {
    let world = at_risk();
    world.ok(&words("release A1234BC --on 18/11/2026"));
    for back in ["recall", "receive"] {
        let said = world.fails(1, &[back, WHO, "--on", "18/11/2026"]);
        assert!(said.contains("was released on Wed 18 Nov 2026"), "{said}");
        assert!(said.contains("resettle undo"), "{said}");
    }
    world.ok(&words("recall A1234BC --on 19/11/2026"));
    let said = world.fails(1, &words("release A1234BC --on 19/11/2026"));
    assert!(said.contains("was recalled on Thu 19 Nov 2026"), "{said}");
    world.ok(&words("release A1234BC --on 20/11/2026"));
}

#[test]
fn an_action_is_not_done_before_it_could_be() {
    let world = at_risk();
    for (day, why) in [
        ("1/1/1980", "date of birth"),
        ("1/8/2026", "before the reception"),
    ] {
        for mark in [
            vec!["done", WHO, "refer-duty-to-refer", "--on", day],
            vec![
                "waive",
                WHO,
                "refer-duty-to-refer",
                "--reason",
                "x",
                "--on",
                day,
            ],
        ] {
            let said = world.fails(1, &mark);
            assert!(said.contains(why), "{said}");
        }
    }
}

#[test]
fn a_mark_is_not_written_over_by_another() {
    let world = at_risk();
    let action = "refer-duty-to-refer";
    let waive = ["waive", WHO, action, "--reason", "went home"];
    world.ok(&["done", WHO, action, "--on", "20/11/2026"]);
    world.ok(&["done", WHO, action, "--on", "20/11/2026"]);
    for again in [&waive[..], &["done", WHO, action]] {
        let said = world.fails(1, again);
        assert!(said.contains("is done since Fri 20 Nov 2026"), "{said}");
        assert!(
            said.contains("resettle reopen A1234BC/refer-duty-to-refer"),
            "{said}"
        );
    }
    world.ok(&["reopen", WHO, action]);
    world.ok(&waive);
    let said = world.fails(1, &["done", WHO, action]);
    assert!(said.contains("is waived since Sun 22 Nov 2026"), "{said}");
}

#[test]
fn the_action_that_is_not_there_is_named() {
    let world = at_risk();
    let said = world.fails(1, &words("done A1234BC nonsense refer-duty-to-refer"));
    assert!(said.contains("\"nonsense\""), "{said}");
    let said = world.fails(1, &words("done A1234BC refer-duty-to-refr"));
    assert!(said.contains("nearest: refer-duty-to-refer"), "{said}");
}

#[test]
fn a_to_do_for_a_day_that_has_passed_is_warned_of() {
    let world = at_risk();
    let ran = world.run(&["todo", WHO, "Ring the hostel", "--due", "1/11/2026"]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.stderr
            .contains("warning: Sun 1 Nov 2026 is in the past"),
        "{}",
        ran.stderr
    );
    let ran = world.run(&["todo", WHO, "Ring again", "--due", "today"]);
    assert!(!ran.stderr.contains("warning"), "{}", ran.stderr);
}

#[test]
fn today_shows_no_empty_section_and_repeats_what_narrowed_it() {
    let world = World::with_forty();
    let said = world.ok(&words("today --stage reception"));
    assert!(!said.contains(": 0"), "{said}");
    let said = world.ok(&words("protocol use kent-2010 --from 1/1/2026"));
    drop(said);
    let said = world.ok(&["today", "--lead", "prison-accommodation-worker"]);
    assert!(
        said.contains("more: resettle overdue --lead prison-accommodation-worker"),
        "{said}"
    );
    let said = world.ok(&["today", "--stage", "monitoring", "--authority", "Medway"]);
    assert!(!said.contains(": 0"), "{said}");
}
