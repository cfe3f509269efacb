//! Slips of the hand: what cannot have been so is refused, and what may be meant is warned of.

use crate::support::World;

const WHO: &str = "A1234BC";

/// Somebody sentenced, at risk, to be released on 17 December 2026.
fn at_risk() -> World {
    let world = World::new();
    let receive =
        "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990";
    world.ok(&words(receive));
    world.ok(&words(
        "sentence A1234BC --on 5/10/2026 --length 8m --crd 17/12/2026",
    ));
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
