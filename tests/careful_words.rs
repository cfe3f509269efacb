//! What one wrong word, one late entry or one merge must not do unseen.

#![cfg(unix)]

use crate::asked::Asked;
use crate::support::{Story, World, do_all, said};

/// Everything that a command line says.
#[track_caller]
fn says(world: &World, line: &[&str]) -> String {
    let ran = world.run(line);
    assert_eq!(ran.code, 0, "{line:?}: {}", ran.stderr);
    let all = format!("{} {}", ran.stdout, ran.stderr);
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(line: &str) -> Vec<&str> {
    line.split(' ').collect()
}

/// Two records of one person: at risk and agreed in the one that stays, the opposite in the other on this day.
fn twice(of_the_double: &str) -> World {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 1/11/2026",
            "consent A1234BC given --on 1/11/2026",
            "receive A1235BC --surname Example --on 1/9/2026 --born 1/2/1990",
        ],
    );
    world.ok(&["risk", "A1235BC", "none", "--on", of_the_double]);
    world.ok(&["consent", "A1235BC", "refused", "--on", of_the_double]);
    world
}

#[test]
fn a_merge_keeps_the_answers_of_the_record_that_stays() {
    let world = twice("1/11/2026");
    let told = says(&world, &words("prisoner merge A1235BC A1234BC"));
    assert!(!told.contains("->"), "{told}");
    assert!(!told.contains("would end"), "{told}");
    assert!(
        told.contains("risk on Sun 1 Nov 2026: answered differently in both"),
        "{told}"
    );
    assert_eq!(world.rows(&["window"])[0]["risk"], "yes");
    let page = says(&world, &["A1234BC"]);
    assert!(page.contains("Consent written"), "{page}");
}

#[test]
fn a_merge_that_ends_a_risk_says_so_before() {
    let world = twice("5/11/2026");
    let line = words("prisoner merge A1235BC A1234BC --dry-run");
    let told = says(&world, &line);
    for part in [
        "a risk of homelessness that is recorded would end",
        "a consent that was given would no longer stand",
        "risk: yes -> no",
        "consent: given -> refused",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let mut asked = Asked::by(&world, &words("prisoner merge A1235BC A1234BC"));
    asked.sees("Go on?");
    asked.types("n\r");
    assert!(asked.ends().contains("Nothing was changed."));
    assert_eq!(world.rows(&["prisoner", "list"]).len(), 2);
}

#[test]
fn a_release_alone_asks_for_its_day_and_its_place() {
    let world = World::sentenced();
    let mut asked = Asked::by(&world, &["release", "A1234BC"]);
    asked.sees("On which day? [today]");
    asked.types("20/11/2026\r");
    asked.sees("Where do they sleep the first night");
    asked.sees("> not known");
    asked.types("rough");
    asked.sees("> Homeless - Rough Sleeping");
    asked.types("\r");
    let told = asked.ends();
    assert!(told.contains("released on Fri 20 Nov 2026"), "{told}");
    assert!(told.contains("Homeless - Rough Sleeping"), "{told}");
    let script = World::sentenced();
    let told = said(&script, &["release", "A1234BC"]);
    assert!(told.contains("released on Sun 22 Nov 2026"), "{told}");
}

#[test]
fn a_sentence_alone_asks_for_what_it_brings() {
    let world = World::new();
    world.ok(&words("receive A1234BC --surname Example --on 1/9/2026"));
    let mut asked = Asked::by(&world, &["sentence", "A1234BC"]);
    asked.sees("On which day? [today]");
    asked.types("\r");
    asked.sees("Which kind of sentence");
    asked.types("\r");
    asked.sees("How long, in words");
    asked.types("8 months\r");
    asked.sees("Conditional release date");
    asked.types("18/12/2026\r");
    for next in ["curfew", "Parole", "expiry", "Confirmed"] {
        asked.sees(next);
        asked.types("\r");
    }
    let told = asked.ends();
    assert!(told.contains("sentenced on Sun 22 Nov 2026"), "{told}");
    assert!(told.contains("Fri 18 Dec 2026"), "{told}");
}

#[test]
fn a_place_that_no_list_has_is_refused_by_a_release_too() {
    let world = World::sentenced();
    let wrong = ["release", "A1234BC", "--to", "Homeless - Rough Sleping"];
    let told = world.fails(2, &wrong);
    assert!(
        told.contains("nearest: Homeless - Rough Sleeping"),
        "{told}"
    );
    let plain = ["release", "A1234BC", "--to", "homeless rough sleeping"];
    assert!(said(&world, &plain).contains("to: Homeless - Rough Sleeping"));
}

#[test]
fn a_planned_place_is_shown_as_planned() {
    let world = World::sentenced().on("2026-12-03");
    let line = [
        "outcome",
        "A1234BC",
        "first-night",
        "Settled - Family/Friends",
        "--suitable",
        "yes",
    ];
    world.ok(&line);
    let page = says(&world, &["A1234BC"]);
    assert!(page.contains("planned on Thu 3 Dec"), "{page}");
    let world = world.on("2026-12-11");
    world.ok(&["release", "A1234BC"]);
    let page = says(&world, &["A1234BC"]);
    assert!(page.contains("not told yet where they slept"), "{page}");
    assert!(page.contains("first night, Fri 11 Dec"), "{page}");
    assert!(!page.contains("first night, Thu 3 Dec"), "{page}");
}

#[test]
fn what_is_entered_late_is_held_against_its_own_day() {
    let story = Story::begins("2026-11-22");
    for line in [
        "receive A1234BC --surname Example --on 1/6/2026 --born 1/2/1990",
        "sentence A1234BC --on 2/6/2026 --crd 17/12/2026",
        "risk A1234BC yes --on 1/7/2026",
        "consent A1234BC given --on 1/7/2026",
        "referral add A1234BC --to Medway --sent 2/7/2026",
    ] {
        story.types(line);
    }
    let world = &story.world;
    let told = says(
        world,
        &words("referral chase A1234BC --how telefone --on 1/10/2026 --next 8/10/2026"),
    );
    assert!(told.contains("next Thu 8 Oct 2026"), "{told}");
    assert!(told.contains("did you mean telephone?"), "{told}");
    let back = words("referral chase A1234BC --on 1/10/2026 --next 30/9/2026");
    let told = world.fails(2, &back);
    assert!(told.contains("had passed on Thu 1 Oct 2026"), "{told}");
    let answers = |answer: &str| {
        let line = ["referral", "responded", "R000001", "--outcome", answer];
        says(world, &line)
    };
    answers("Not eligible");
    let page = says(world, &["A1234BC"]);
    assert!(page.contains("Refer again"), "{page}");
    let told = answers("Banana");
    assert!(told.contains("no answer that is known"), "{told}");
    assert!(told.contains("stands: Not eligible"), "{told}");
    let page = says(world, &["A1234BC"]);
    assert!(page.contains("Refer again"), "{page}");
}

#[test]
fn a_recall_to_a_bank_holiday_is_warned_of() {
    let world = World::sentenced();
    world.ok(&["release", "A1234BC", "--on", "18/11/2026"]);
    let line = words("recall A1234BC --fixed-term --release 28/12/2026");
    let told = says(&world, &line);
    assert!(
        told.contains("nobody is released on a day that is no working day"),
        "{told}"
    );
    let sheet = says(&world, &["release-sheet", "A1234BC"]);
    assert!(
        sheet.contains("the day itself is not a working day"),
        "{sheet}"
    );
}

#[test]
fn nobody_of_a_household_is_born_in_the_future_but_a_child_that_is_expected() {
    let world = World::sentenced();
    let line = |who: &'static str| {
        let add = ["household", "add", "A1234BC", "--relation"];
        [&add[..], &[who, "--born", "1/2/2027"]].concat()
    };
    let told = world.fails(1, &line("child"));
    assert!(
        told.contains("born, Mon 1 Feb 2027, is in the future"),
        "{told}"
    );
    world.ok(&line("expected-child"));
}

#[test]
fn a_referral_after_the_release_is_named() {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 2/11/2026",
            "consent A1234BC given --on 2/11/2026",
            "referral add A1234BC --to Medway --sent 20/11/2026",
        ],
    );
    let told = says(&world, &words("release A1234BC --on 18/11/2026"));
    assert!(told.contains("referred 2 days after release"), "{told}");
}
