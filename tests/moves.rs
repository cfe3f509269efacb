//! What moved because of a change: every line for one person, summed up for many.

use crate::support::World;

/// Somebody on remand since 1 September 2026, with no release date.
fn on_remand() -> World {
    let world = World::new();
    let receive = [
        "receive",
        "A1234BC",
        "--surname",
        "Example",
        "--at",
        "Elmley",
        "--on",
        "1/9/2026",
        "--home",
        "Canterbury",
    ];
    world.ok(&receive);
    world
}

#[test]
fn many_moves_are_summed_up_and_spelt_out_when_asked() {
    let world = World::with_forty();
    let using = [
        "protocol",
        "use",
        "kent-2010",
        "--from",
        "1/1/2026",
        "--dry-run",
        "--width",
        "200",
    ];
    let said = world.ok(&using);
    assert!(said.contains("changes for"), "{said}");
    for sort in [
        "became overdue",
        "new, with a day",
        "new, waiting for a date",
    ] {
        assert!(said.contains(sort), "{sort}: {said}");
    }
    assert!(said.contains("all of them: --verbose"), "{said}");
    assert!(said.lines().count() < 40, "{said}");
    let shown = said.lines().filter(|line| line.contains(": new: "));
    assert!(
        shown.clone().all(|line| line.contains("days late")),
        "what is late comes first: {said}"
    );
    let mut all = using.to_vec();
    all.push("--verbose");
    let all = world.ok(&all);
    assert!(
        all.lines().count() > 60 && !all.contains("changes for"),
        "{all}"
    );
}

#[test]
fn something_new_without_a_day_says_why() {
    let world = on_remand();
    let said = world.ok(&[
        "protocol",
        "use",
        "kent-2010",
        "--from",
        "1/1/2026",
        "--dry-run",
    ]);
    assert!(said.contains(", waits for a release date"), "{said}");
    let bare = said.lines().filter(|line| line.contains(": new: "));
    for line in bare {
        let says = [", due ", ", no day", ", waits for"];
        assert!(says.iter().any(|word| line.contains(word)), "{line}");
    }
}

#[test]
fn what_is_done_or_waived_is_said_to_be() {
    let world = on_remand();
    world.ok(&[
        "dates",
        "A1234BC",
        "crd",
        "17/12/2026",
        "--known-on",
        "1/9/2026",
    ]);
    world.ok(&["risk", "A1234BC", "yes", "--on", "2/11/2026"]);
    world.ok(&["consent", "A1234BC", "given", "--on", "2/11/2026"]);
    world.ok(&["referral", "add", "A1234BC", "--to", "Canterbury"]);
    let said = world.ok(&["referral", "sent", "A1234BC", "--dry-run"]);
    assert!(said.contains("Refer to the council: done"), "{said}");
    assert!(!said.contains("no longer late"), "{said}");
    let said = world.ok(&["done", "A1234BC", "refer-duty-to-refer", "--dry-run"]);
    assert!(said.contains("Refer to the council: done"), "{said}");
    let said = world.ok(&["waive", "A1234BC", "refer-duty-to-refer", "--reason", "x"]);
    assert!(said.contains("Refer to the council: waived"), "{said}");
}
