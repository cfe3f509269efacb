//! Facts that records tell the protocols: of the record's own day, over with it, and taken back with a mistake.

use crate::support::World;

const WHO: &str = "A1234BC";

fn world() -> World {
    World::sentenced()
}

/// The events of one fact in the timeline: the day and the value.
fn told(world: &World, fact: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let to = folder.path().join("out");
    world.ok(&["export", "folder", &to.display().to_string()]);
    let mut found: Vec<String> = Vec::new();
    for file in std::fs::read_dir(&to).expect("the folder").flatten() {
        let text = std::fs::read_to_string(file.path()).expect("a file");
        let lines = text.lines().filter(|line| line.contains(",FACT,"));
        let own = lines.filter(|line| line.split(',').any(|cell| cell == fact));
        found.extend(own.map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let is_day = |cell: &&&str| cell.len() == 10 && cell.starts_with("20");
            let on = cells.iter().find(is_day).copied().unwrap_or_default();
            let value = cells.iter().find(|cell| ["yes", "no"].contains(cell));
            format!("{on} {}", value.copied().unwrap_or_default())
        }));
    }
    found.sort();
    found
}

fn typed(world: &World, line: &str) {
    world.ok(&line.split(' ').collect::<Vec<_>>());
}

#[test]
fn a_mistake_takes_its_facts_back() {
    let world = world();
    typed(&world, &format!("need add {WHO} --kind domestic-abuse"));
    assert_eq!(told(&world, "domestic-abuse"), ["2026-11-22 yes"]);
    typed(&world, &format!("need edit {WHO} --kind drugs"));
    assert!(told(&world, "domestic-abuse").is_empty());
    assert_eq!(told(&world, "substance-need"), ["2026-11-22 yes"]);
    typed(&world, &format!("need remove {WHO}"));
    for fact in ["domestic-abuse", "substance-need", "support-need"] {
        assert!(told(&world, fact).is_empty(), "{fact}");
    }
}

#[test]
fn what_ended_is_so_no_longer_and_is_again_when_it_did_not_end() {
    let world = world();
    typed(
        &world,
        &format!("debt add {WHO} --kind loan --as-of 1/10/2026"),
    );
    typed(&world, &format!("debt edit {WHO} --cleared 1/11/2026"));
    let both = ["2026-10-01 yes", "2026-11-01 no"];
    assert_eq!(told(&world, "has-debt"), both);
    typed(&world, &format!("debt edit {WHO} --cleared unknown"));
    assert_eq!(told(&world, "has-debt"), both[..1]);
    // Without a first day: over all the same.
    typed(&world, &format!("need add {WHO} --kind alcohol"));
    typed(&world, &format!("need edit {WHO} --until 1/10/2026"));
    let found = told(&world, "substance-need");
    assert_eq!(found, ["2026-11-22 no", "2026-11-22 yes"]);
}

#[test]
fn a_fact_is_told_of_the_record_s_own_day() {
    let world = world();
    for line in [
        "proposal add A1234BC --address Example --on 1/10/2026 --checked 20/11/2026",
        "benefit add A1234BC --kind pip --on 1/10/2026 --told-of-custody 2/10/2026",
        "tenancy add A1234BC --tenure council --authority Medway",
        "tenancy decide A1234BC close --reason Example --on 3/10/2026",
        "need add A1234BC --kind drugs --since 1/2/2019",
    ] {
        typed(&world, line);
    }
    assert_eq!(told(&world, "address-proposed"), ["2026-10-01 "]);
    assert_eq!(told(&world, "address-checked"), ["2026-11-20 "]);
    assert_eq!(told(&world, "benefits-office-told"), ["2026-10-02 "]);
    assert_eq!(told(&world, "tenancy-being-ended"), ["2026-10-03 yes"]);
    // What is so in a spell alone is so from its reception, however long before it began.
    assert!(!told(&world, "substance-need").contains(&"2019-02-01 yes".to_owned()));
    typed(&world, "need remove A1234BC");
    assert!(told(&world, "substance-need").is_empty());
}

#[test]
fn a_home_that_has_ended_is_not_being_given_up() {
    let world = world();
    for line in [
        "tenancy add A1234BC --tenure council --authority Medway",
        "tenancy add A1234BC --tenure private-rented --authority Medway",
        "tenancy decide T000001 close --reason Example --on 3/10/2026",
        "tenancy decide T000002 close --reason Example --on 5/10/2026",
        "tenancy end T000001 --on 1/11/2026",
    ] {
        typed(&world, line);
    }
    // The other is being given up still.
    let both = ["2026-10-03 yes", "2026-10-05 yes"];
    assert_eq!(told(&world, "tenancy-being-ended"), both);
    typed(&world, "tenancy end T000002 --on 20/11/2026");
    let over = [both[0], both[1], "2026-11-20 no"];
    assert_eq!(told(&world, "tenancy-being-ended"), over);
    let now = world.rows(&["fact", WHO]);
    let now = now.iter().find(|row| row["word"] == "tenancy-being-ended");
    assert_eq!(now.expect("it is recorded")["value"], "no");
    // A day of end put right moves it, and one taken back takes it back.
    typed(&world, "tenancy end T000002 --on 18/11/2026");
    assert_eq!(told(&world, "tenancy-being-ended")[2..], ["2026-11-18 no"]);
    typed(&world, "tenancy edit T000002 --not-ended");
    assert_eq!(told(&world, "tenancy-being-ended"), both);
}

#[test]
fn a_debt_of_before_that_is_cleared_before_reception_is_none_now() {
    let world = world();
    typed(&world, "debt add A1234BC --kind loan --as-of 1/3/2026");
    assert_eq!(told(&world, "has-debt"), ["2026-09-01 yes"]);
    typed(&world, "debt edit A1234BC --cleared 1/6/2026");
    let now = world.rows(&["fact", WHO]);
    let now = now.iter().find(|row| row["word"] == "has-debt");
    assert!(now.is_none_or(|row| row["value"] == "no"), "{now:?}");
}
