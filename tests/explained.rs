//! Why a date is what it is, and why an action is not there.

use crate::support::World;

const WHO: &str = "A1234BC";

#[test]
fn what_is_done_shows_the_day_it_was_done_and_the_day_it_was_due() {
    let world = World::sentenced();
    let asked = "A1234BC/ask-about-home-on-release";
    let put_off = ["postpone", asked, "--to", "30/11/2026", "--reason", "ill"];
    world.ok(&put_off);
    let said = world.ok(&["explain", asked]);
    assert!(said.contains("open; postponed: ill"), "{said}");
    assert!(world.ok(&[WHO]).contains("[postponed: ill]"));
    world.ok(&["todo", WHO, "Ring the hostel", "--due", "29/11/2026"]);
    let id = "A1234BC/todo/D000001";
    world.ok(&["done", id, "--on", "20/11/2026"]);
    let said = world.ok(&["explain", id]);
    assert!(
        said.contains("done on Fri 20 Nov 2026; was due Sun 29 Nov 2026"),
        "{said}"
    );
    world.ok(&["reopen", id]);
    world.ok(&["waive", id, "--reason", "moved out", "--on", "21/11/2026"]);
    let said = world.ok(&["explain", id]);
    assert!(
        said.contains("waived on Sat 21 Nov 2026; was due Sun 29 Nov 2026"),
        "{said}"
    );
}

#[test]
fn an_action_that_has_not_come_up_says_what_it_waits_for() {
    let world = World::sentenced();
    let said = world.fails(1, &["explain", "A1234BC/refer-duty-to-refer"]);
    assert!(said.contains("has not come up yet"), "{said}");
    assert!(
        said.contains("risk of homelessness is identified"),
        "{said}"
    );
    assert!(said.contains("resettle risk A1234BC yes"), "{said}");
    let said = world.fails(1, &["explain", "A1234BC/no-such-thing"]);
    assert!(said.contains("has no action \"no-such-thing\""), "{said}");
}

#[test]
fn a_to_do_that_nobody_leads_has_no_lead() {
    let world = World::sentenced();
    world.ok(&["todo", WHO, "Ring the hostel", "--due", "today"]);
    let rows = world.rows(&["due"]);
    let todo = rows.iter().find(|row| row["action"] == "todo").unwrap();
    assert_eq!(todo["lead"], serde_json::Value::Null);
    let explained = world.json(&["explain", "A1234BC/todo/D000001"]);
    assert_eq!(explained["lead"], serde_json::Value::Null);
}

#[test]
fn a_protocol_that_begins_later_says_so_once() {
    let world = World::sentenced();
    world.ok(&["protocol", "use", "kent-2010", "--from", "1/12/2026"]);
    let said = world.ok(&["explain", WHO]);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(said.matches("from Tue 1 Dec 2026").count(), 1, "{said}");
}

#[test]
fn an_earlier_release_that_did_not_come_is_not_called_possible() {
    let world = World::sentenced();
    world.ok(&["risk", WHO, "yes"]);
    let explained = || {
        let said = world.ok(&["explain", "A1234BC/refer-duty-to-refer"]);
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    world.ok(&["dates", WHO, "hdced", "22/11/2026"]);
    assert!(explained().contains("release may be earlier: HDCED"));
    world.ok(&["dates", WHO, "hdced", "20/11/2026"]);
    let said = explained();
    let passed = "release could have been earlier: HDCED; that day";
    assert!(said.contains(passed), "{said}");
    assert!(!said.contains("may be earlier"), "{said}");
}
