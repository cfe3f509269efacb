//! What a command was not told is asked for on a terminal, question by question, and nowhere else: there the error names it.

#![cfg(unix)]

use crate::asking::on_a_terminal_with;
use crate::support::World;
use rexpect::process::WaitStatus;
use rexpect::session::PtySession;

/// A person at a terminal on the frozen day, answering one question after another.
pub struct Asked(PtySession);

pub const DOWN: &str = "\u{1b}[B";
const SHOWN: &str = "\u{1b}[?25h";

impl Asked {
    pub fn by(world: &World, arguments: &[&str]) -> Self {
        let variables = [("RESETTLE_TODAY", crate::support::TODAY), ("NO_COLOR", "1")];
        Self(on_a_terminal_with(world, arguments, &variables))
    }

    #[track_caller]
    pub fn sees(&mut self, text: &str) -> String {
        self.0.exp_string(text).expect("it is shown")
    }

    pub fn types(&mut self, keys: &str) {
        self.0.send(keys).expect("typed");
        self.0.flush().expect("sent");
    }

    #[track_caller]
    pub fn ends(&mut self) -> String {
        self.0.exp_eof().expect("it ends")
    }

    /// The exit code as a shell gives it: of whoever was ended by a signal, 128 and the signal.
    pub fn code(&self) -> i32 {
        match self.0.process().wait().expect("it has ended") {
            WaitStatus::Exited(_, code) => code,
            WaitStatus::Signaled(_, signal, _) => 128 + signal as i32,
            other => panic!("{other:?}"),
        }
    }
}

pub fn operations(world: &World) -> usize {
    world.rows(&["log"]).len()
}

#[test]
fn consent_is_asked_step_by_step() {
    let world = World::sentenced();
    let mut asked = Asked::by(&world, &["consent"]);
    asked.sees("Who?");
    asked.types("exampl");
    asked.sees("> A1234BC  Example (");
    asked.types("\r");
    asked.sees("What was the answer? (arrows and Enter; Esc stops)");
    asked.sees("withdrawn: Given once, and taken back");
    // Nothing is chosen before somebody chooses it.
    asked.types("\r");
    asked.types(DOWN);
    asked.sees("> written: Given in writing");
    asked.types(DOWN);
    asked.sees("> oral: Given orally");
    asked.types("\r");
    asked.sees("On which day? [today]");
    asked.types("11/06\r");
    asked.sees("write it as");
    asked.types("tomorrow\r");
    asked.sees("consent on Mon 23 Nov 2026 is in the future");
    asked.types("fri\r");
    asked.sees("On which day? Fri 20 Nov 2026");
    let said = asked.ends();
    assert!(said.contains("on Fri 20 Nov 2026"), "{said}");
    assert_eq!(asked.code(), 0);
    let facts = world.rows(&["timeline", "A1234BC"]);
    let oral = facts.iter().any(|fact| {
        fact["on"] == "2026-11-20"
            && fact["what"]
                .as_str()
                .is_some_and(|what| what.contains("oral"))
    });
    assert!(oral, "{facts:?}");
}

#[test]
fn what_was_typed_is_not_asked_again_and_enter_means_today() {
    let world = World::sentenced();
    let mut asked = Asked::by(&world, &["risk", "A1234BC", "yes"]);
    let said = asked.ends();
    assert!(!said.contains('?'), "{said}");
    let mut asked = Asked::by(&world, &["close", "A1234BC"]);
    asked.sees("Why?");
    asked.types(&DOWN.repeat(6));
    asked.sees("> finished: Housing is settled");
    asked.types("\r");
    asked.sees("On which day? [today]");
    asked.types("\r");
    let said = asked.ends();
    assert!(
        said.contains("case closed on Sun 22 Nov 2026 (finished)"),
        "{said}"
    );
}

#[test]
fn an_authority_is_found_by_part_of_its_name() {
    let world = World::sentenced();
    let mut asked = Asked::by(&world, &["referral", "add", "A1234BC"]);
    asked.sees("To which authority?");
    // The home's authority stands first and is what Enter means.
    asked.sees("> Medway (E06000035, where the home is)");
    asked.types("thanet");
    asked.sees("> Thanet (E07000114)");
    asked.types("\r");
    let said = asked.ends();
    assert!(said.contains("(duty-to-refer) to Thanet drafted"), "{said}");
    let mut asked = Asked::by(&world, &["referral", "sent"]);
    asked.sees("Which referral?");
    asked.types("thanet");
    asked.sees("to Thanet, Example");
    asked.types("\u{1b}");
    let said = asked.ends();
    assert!(said.contains("nothing was changed"), "{said}");
    assert_eq!(asked.code(), 130);
    assert_eq!(world.rows(&["referral", "list"])[0]["state"], "draft");
}

#[test]
fn a_name_in_place_of_a_number_offers_who_is_meant_on_a_terminal_alone() {
    let world = World::sentenced();
    world.ok(&["prisoner", "add", "B2345CD", "--surname", "Examplewood"]);
    let said = world.fails(2, &["note", "example", "Rang the landlord"]);
    assert!(said.contains("resettle prisoner find"), "{said}");
    let mut asked = Asked::by(&world, &["note", "example", "Rang the landlord"]);
    asked.sees("Who is meant?");
    asked.sees("B2345CD  Examplewood");
    asked.types(&DOWN.repeat(2));
    asked.sees("> B2345CD");
    asked.types("\r");
    asked.sees("On which day?");
    asked.types("\r");
    let said = asked.ends();
    assert!(said.contains("B2345CD: note N"), "{said}");
    let mut asked = Asked::by(&world, &["note", "nobody-here", "Rang"]);
    asked.sees("resettle prisoner find");
    asked.ends();
    assert_eq!(asked.code(), 2);
}

#[test]
fn an_action_is_chosen_among_those_that_are_not_done() {
    let world = World::sentenced();
    let mut asked = Asked::by(&world, &["done", "A1234BC"]);
    asked.sees("Which action?");
    asked.types("home");
    asked.sees("> ask-about-home-on-release");
    asked.types("\r");
    asked.sees("On which day? [today]");
    asked.types("\r");
    let said = asked.ends();
    assert!(
        said.contains("ask-about-home-on-release done on Sun 22 Nov 2026"),
        "{said}"
    );
}

#[test]
fn a_release_date_is_asked_for_until_it_is_a_day() {
    let world = World::sentenced();
    let mut asked = Asked::by(&world, &["dates", "A1234BC", "crd"]);
    asked.sees("on which day, or none?");
    asked.types("12/18/2026\r");
    asked.sees("12/18/2026 has no month 18");
    asked.types("18/12/2026\r");
    let said = asked.ends();
    assert!(said.contains("set to Fri 18 Dec 2026"), "{said}");
}

#[test]
fn a_recall_asks_for_its_term_and_not_known_is_an_answer() {
    let world = World::sentenced();
    world.ok(&["release", "A1234BC", "--on", "19/11/2026"]);
    let mut asked = Asked::by(&world, &["recall"]);
    asked.sees("Who?");
    asked.types(DOWN);
    asked.sees("> A1234BC");
    asked.types("\r");
    asked.sees("For a fixed term?");
    asked.sees("> not known");
    asked.types(DOWN);
    asked.sees("> yes");
    asked.types("\r");
    asked.sees("On which day? [today]");
    asked.types("\r");
    let said = asked.ends();
    assert!(said.contains("recalled on Sun 22 Nov 2026"), "{said}");
    let facts = world.ok(&["timeline", "A1234BC"]);
    assert!(facts.to_lowercase().contains("fixed"), "{facts}");
}

#[test]
fn somebody_new_is_received_step_by_step() {
    let world = World::new();
    let mut asked = Asked::by(&world, &["receive"]);
    asked.sees("Prison number?");
    asked.types("A12\r");
    asked.sees("the prison number is too short");
    asked.types("A1234BC\r");
    asked.sees("A1234BC is not in the store yet.");
    asked.sees("Surname?");
    asked.types("Example\r");
    asked.sees("Where?");
    asked.types("elmley");
    asked.sees("> Elmley");
    asked.types("\r");
    asked.sees("On which day?");
    asked.types("yesterday\r");
    let said = asked.ends();
    assert!(
        said.contains("received into custody on Sat 21 Nov 2026"),
        "{said}"
    );
    let people = world.rows(&["prisoner", "list", "--names"]);
    assert_eq!(people[0]["name"], "Example");
}

#[test]
fn an_interrupt_changes_nothing_and_leaves_the_cursor_in_sight() {
    let world = World::sentenced();
    let (before, log) = (
        std::fs::read(world.store()).expect("the store"),
        operations(&world),
    );
    for arguments in [
        &["consent"][..],
        &["consent", "A1234BC"],
        &["note", "A1234BC"],
    ] {
        let mut asked = Asked::by(&world, arguments);
        let mut seen = asked.sees("?");
        asked.types("\u{3}");
        seen.push_str(&asked.ends());
        assert_eq!(asked.code(), 130, "{arguments:?}");
        let hidden = seen.rfind("\u{1b}[?25l");
        assert!(
            hidden.is_none_or(|at| seen[at..].contains(SHOWN)),
            "{seen:?}"
        );
    }
    assert_eq!(operations(&world), log);
    assert!(before == std::fs::read(world.store()).expect("the store"));
}

#[test]
fn colour_is_left_out_of_a_prompt_where_it_is_not_wanted() {
    let world = World::sentenced();
    let today = ("RESETTLE_TODAY", crate::support::TODAY);
    let prompt = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut session = on_a_terminal_with(&world, arguments, variables);
        let seen = session.exp_string("Esc stops)").expect("it asks");
        session.send("\u{1b}").expect("typed");
        session.flush().expect("sent");
        session.exp_eof().expect("it ends");
        seen
    };
    assert!(prompt(&["consent"], &[today]).contains("\u{1b}[1mWho?"));
    for plain in [
        prompt(&["consent"], &[today, ("NO_COLOR", "1")]),
        prompt(&["consent", "--color", "never"], &[today]),
    ] {
        assert!(!plain.contains("\u{1b}[1m"), "{plain:?}");
    }
}

#[test]
fn nobody_is_asked_without_a_terminal_or_where_that_is_forbidden() {
    let world = World::sentenced();
    for (line, missing) in [
        ("consent", "PRISONER"),
        ("consent A1234BC", "ANSWER"),
        ("risk A1234BC", "ANSWER"),
        ("dates", "PRISONER"),
        ("dates A1234BC crd", "DATE"),
        ("note A1234BC", "TEXT"),
        ("done", "PRISONER"),
        ("done A1234BC", "ACTION"),
        ("release", "PRISONER"),
        ("recall", "PRISONER"),
        ("transfer A1234BC", "--to ESTABLISHMENT"),
        ("sentence", "PRISONER"),
        ("outcome A1234BC", "NIGHT"),
        ("outcome A1234BC now", "STATUS"),
        ("close A1234BC", "--reason REASON"),
        ("referral add A1234BC", "--to AUTHORITY"),
        ("referral sent", "REFERRAL|PRISONER"),
        ("tenancy add A1234BC", "--tenure TENURE"),
        ("prisoner add", "PRISONER"),
        ("prisoner add B2345CD", "--surname NAME"),
        ("receive", "PRISONER"),
    ] {
        let line: Vec<&str> = line.split(' ').collect();
        let said = world.fails(8, &line);
        assert!(
            said.contains(&format!(
                "error: {missing} is missing, and nobody can be asked"
            )),
            "{line:?}: {said}"
        );
    }
    let today = ("RESETTLE_TODAY", crate::support::TODAY);
    for (arguments, variables) in [
        (&["close", "A1234BC", "--no-input"][..], vec![today]),
        (&["close", "A1234BC"][..], vec![today, ("CI", "true")]),
    ] {
        let mut asked = Asked(on_a_terminal_with(&world, arguments, &variables));
        let said = asked.ends();
        assert!(said.contains("--reason REASON is missing"), "{said}");
        assert_eq!(asked.code(), 8);
    }
}

#[test]
fn a_pipe_is_not_read_for_an_answer() {
    use std::io::Write as _;
    let world = World::sentenced();
    let log = operations(&world);
    let mut command = world.command(&["consent", "A1234BC"]);
    let piped = command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let mut child = piped.spawn().expect("the binary runs");
    // It may have ended before anything was read.
    let _ = child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(b"written\ntoday\n");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(8));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("ANSWER is missing"), "{said}");
    assert_eq!(operations(&world), log);
}
