//! A kill at any moment loses nothing that was reported done.

use crate::support::World;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::{Duration, Instant};

const KILLS: u32 = 200;

/// A row of numbers that looks random and is the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// A shell writes notes in a loop and says each one that was reported done; the whole group is killed at a random moment.
#[test]
fn two_hundred_kills_lose_nothing_that_was_reported_done() {
    let world = World::new();
    world.ok(&["receive", "A1234BC", "--surname", "Example"]);
    let mut dice = Dice(20_261_122);
    let start = Instant::now();
    world.ok(&["note", "A1234BC", "to see how long one takes"]);
    // How long is waited follows how the runs went, so that on a busy machine too some come through and some do not.
    let mut longest = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX) * 2;
    let mut reported: Vec<String> = Vec::new();
    let mut interrupted = 0;
    for round in 0..KILLS {
        let mut child = world
            .command(&["note", "A1234BC", &format!("round {round}")])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("runs");
        let wait = Duration::from_micros(dice.below(longest));
        let start = Instant::now();
        let mut ended = None;
        while start.elapsed() < wait {
            if let Some(status) = child.try_wait().expect("waits") {
                ended = Some(status);
                break;
            }
            std::thread::sleep(Duration::from_micros(20));
        }
        if ended.is_none() {
            child.kill().expect("killed");
            longest += longest / 16;
        } else {
            longest -= longest / 16;
        }
        let status = child.wait().expect("waits");
        let said = child
            .stderr
            .take()
            .map(BufReader::new)
            .into_iter()
            .flat_map(|r| r.lines().map_while(Result::ok))
            .collect::<Vec<_>>();
        if status.success() || said.iter().any(|line| line.contains("note N")) {
            reported.push(format!("round {round}"));
        }
        if !status.success() {
            interrupted += 1;
        }
    }
    let notes: Vec<String> = world
        .rows(&["timeline", "A1234BC"])
        .iter()
        .filter(|row| row["kind"] == "note")
        .map(|row| row["what"].as_str().unwrap_or_default().to_owned())
        .collect();
    for note in &reported {
        assert!(notes.contains(note), "{note} was reported done and is lost");
    }
    assert!(
        world.rows(&["doctor"]).iter().all(|row| row["ok"] == true),
        "the store is sound after {interrupted} kills"
    );
    assert!(
        interrupted > 20,
        "only {interrupted} of {KILLS} runs were cut off, so the test proves little"
    );
    assert!(
        reported.len() > 20,
        "only {} of {KILLS} runs came through, so the test proves little",
        reported.len()
    );
}

#[test]
fn two_at_once_both_get_their_turn() {
    let world = World::new();
    world.ok(&["receive", "A1234BC", "--surname", "Example"]);
    let children: Vec<_> = (0..12)
        .map(|n| {
            world
                .command(&["note", "A1234BC", &format!("at once {n}")])
                .stderr(Stdio::null())
                .spawn()
                .expect("runs")
        })
        .collect();
    for mut child in children {
        assert!(child.wait().expect("ends").success());
    }
    let notes = world
        .rows(&["timeline", "A1234BC"])
        .iter()
        .filter(|row| row["kind"] == "note")
        .count();
    assert_eq!(notes, 12);
}

#[test]
fn two_who_change_one_person_lose_nothing_of_each_others() {
    let world = World::new();
    world.ok(&["receive", "A1234BC", "--surname", "Example", "--at", "EYI"]);
    for round in 0..15 {
        let lead = format!("Worker {}", ["A", "B"][round % 2]);
        let to = ["RCI", "EYI"][round % 2];
        let mut one = world
            .command(&["prisoner", "edit", "A1234BC", "--lead", &lead])
            .stderr(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("runs");
        let mut two = world
            .command(&["transfer", "A1234BC", "--to", to])
            .stderr(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("runs");
        assert!(one.wait().expect("ends").success() && two.wait().expect("ends").success());
        let screen = world.ok(&["A1234BC", "--names"]);
        assert!(screen.contains(&lead), "round {round}: {screen}");
        let place = world.rows(&["prisoner", "list"])[0]["establishment"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        assert!(
            place.contains(["Rochester", "Elmley"][round % 2]),
            "round {round}: {place}"
        );
    }
}
