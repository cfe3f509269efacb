//! What is news to a lead: each move of a release date is told once, whatever the hour it was recorded at, and none is lost.

use crate::support::Story;

/// A move of the planned day of release, as a digest says it.
const FIRST: &str = "5 days later Thu 17 Dec 2026 to Tue 22 Dec 2026";
const SECOND: &str = "14 days later Tue 22 Dec 2026 to Tue 5 Jan 2027";
const BOTH: &str = "19 days later Thu 17 Dec 2026 to Tue 5 Jan 2027";
const BACK: &str = "5 days earlier Tue 22 Dec 2026 to Thu 17 Dec 2026";
const MOVED: &str = "Release dates that moved";
const ALL: &str = "digest --all";
const SEND: &str = "digest --send --all";

/// Two people with leads of their own, each told on Friday what was known then.
fn friday() -> Story {
    let story = Story::begins("2026-11-20");
    let path = story.world.path(".config/resettle/config.toml");
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    let mail = "[mail]\nsecure_domains = [\"example.gov.uk\"]\n[mail.recipients]\nall = [\"all@example.gov.uk\"]\n\"Priya Nairn\" = [\"p@example.gov.uk\"]\n\"Sam Okoro\" = [\"s@example.gov.uk\"]\n";
    std::fs::write(path, mail).expect("a configuration");
    for (number, lead) in [("A1234BC", "Priya Nairn"), ("B1234BC", "Sam Okoro")] {
        story.types(&format!("receive {number} --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990"));
        story.types(&format!(
            "sentence {number} --on 5/10/2026 --length 8m --crd 17/12/2026"
        ));
        story.types(&format!("prisoner edit {number} --lead \"{lead}\""));
        story.types(&format!("digest --send --lead \"{lead}\""));
    }
    story.types(SEND);
    story
}

/// The number of the newest operation.
fn head(story: &Story) -> i64 {
    let newest = story.rows("log -n 1");
    newest[0]["operation"].as_i64().expect("a number")
}

/// How many digests the journal has.
fn noted(story: &Story) -> usize {
    let log = story.rows("log -n 200");
    let what = log.iter().filter_map(|row| row["what"].as_str());
    what.filter(|what| what.starts_with("digest of ")).count()
}

#[test]
fn a_move_is_told_once_and_a_later_one_of_the_same_day_the_next_time() {
    let mut story = friday();
    let friday = head(&story) - 1;
    story.types(ALL).never(MOVED);
    story.day("2026-11-23");
    story.types("dates A1234BC crd 22/12/2026");
    let since = format!("News since the last digest: Fri 20 Nov 2026, operation {friday}.");
    let title = format!("{MOVED} since the digest of Fri 20 Nov 2026: 1");
    story.types(ALL).says(&since).says(&title).says(FIRST);
    story.types(SEND);
    // A repeat says the same, and is known for a repeat.
    let sent = noted(&story);
    story.types(ALL).says(&since).says(&title).says(FIRST);
    story.types(SEND);
    assert_eq!(noted(&story), sent);

    story.day("2026-11-24");
    story.types(ALL).never(MOVED);
    story.day("2026-11-23");
    story.types("dates A1234BC crd 5/1/2027");
    story.day("2026-11-24");
    story.types(ALL).says(SECOND).never("17 Dec");
    // By the day it is all of that day.
    for asked in ["--since 23/11/2026", "--since yesterday"] {
        story
            .types(&format!("{ALL} {asked}"))
            .says("News since Mon 23 Nov 2026; the last digest was that of Mon 23 Nov 2026.")
            .says(&format!("{MOVED} since Mon 23 Nov 2026: 1"))
            .says(BOTH);
    }
    story.types(&format!("{ALL} --since today")).never(MOVED);
    story.types(SEND);
    story.day("2026-11-25");
    story.types(ALL).never(MOVED);
}

#[test]
fn a_second_digest_of_a_day_tells_what_the_first_did_not_see() {
    let mut story = friday();
    story.day("2026-11-23");
    story.types("dates A1234BC crd 22/12/2026");
    story.types(SEND);
    story.types("dates A1234BC crd 5/1/2027");
    let sent = noted(&story);
    story.types(ALL).says(BOTH);
    story.types(SEND);
    assert_eq!(noted(&story), sent + 1);
    story.day("2026-11-24");
    story.types(ALL).never(MOVED);
}

#[test]
fn a_move_that_was_told_and_is_taken_back_is_told_back() {
    let mut story = friday();
    story.day("2026-11-23");
    story.types("dates A1234BC crd 22/12/2026");
    story.types(SEND);
    story.types("undo");
    story.day("2026-11-24");
    story.types(ALL).says(BACK);
    story.types("redo");
    story.types(ALL).never(MOVED);
    story.types("undo");
    story.types(SEND);
    story.day("2026-11-25");
    story.types(ALL).never(MOVED);
    // One that was taken back before anybody was told is no news.
    story.types("dates A1234BC crd 22/12/2026");
    story.types("undo");
    story.types(ALL).never(MOVED);
}

#[test]
fn each_lead_is_told_since_their_own_last_digest() {
    let mut story = friday();
    story.day("2026-11-23");
    let (priya, sam) = ("--lead \"Priya Nairn\"", "--lead \"Sam Okoro\"");
    story.types("dates A1234BC crd 22/12/2026");
    story.types("dates B1234BC crd 22/12/2026");
    story.types(&format!("digest --send {priya}"));
    story.day("2026-11-24");
    story.types(&format!("digest {priya}")).never(MOVED);
    story
        .types(&format!("digest {sam}"))
        .says("News since the last digest: Fri 20 Nov 2026, operation ")
        .says(FIRST);
    // Among all of them each has their own, and the message for everybody is one more.
    let all = story.types("digest");
    all.says(FIRST)
        .never(&format!("{MOVED} since the digest of Mon"));
    story
        .types(ALL)
        .says(&format!("{MOVED} since the digest of Fri 20 Nov 2026: 2"));
    // Whoever takes somebody over is told what they were not told.
    story.types("prisoner edit A1234BC --lead \"Sam Okoro\"");
    story
        .types(&format!("digest {sam}"))
        .says(&format!("{MOVED} since the digest of Fri 20 Nov 2026: 2"));
}

#[test]
fn a_number_that_was_put_right_tells_no_move_again() {
    let mut story = friday();
    story.day("2026-11-23");
    story.types("dates A1234BC crd 22/12/2026");
    story.types(SEND);
    story.types("prisoner renumber A1234BC C1234BC");
    story.types("prisoner renumber C1234BC D1234BC");
    story.day("2026-11-24");
    story.types(ALL).says("D1234BC").never(MOVED);
    story.types("dates D1234BC crd 5/1/2027");
    story.types(ALL).says(SECOND);
}

#[test]
fn the_past_is_read_as_it_was_told() {
    let mut story = friday();
    story.day("2026-11-23");
    story.types("dates A1234BC crd 22/12/2026");
    let today = ["--today", "2026-11-23"];
    let printed = |more: &[&str]| {
        let words = [&["digest", "--all"][..], &today, more].concat();
        story.world.ok(&words)
    };
    let then = printed(&[]);
    let head = head(&story).to_string();
    story.types("dates A1234BC crd 5/1/2027");
    story.types("dates B1234BC crd 5/1/2027");
    story.types(SEND);
    assert_ne!(printed(&[]), then);
    assert_eq!(printed(&["--as-at", &head]), then);
}

/// Changes what the newest entry of a digest says of its operation.
fn rewrite(story: &Story, with: impl Fn(i64) -> String) {
    let store = rusqlite::Connection::open(story.world.store()).expect("a store");
    let newest =
        "SELECT id, what FROM operation WHERE what LIKE 'digest of %' ORDER BY id DESC LIMIT 1";
    let (id, what): (i64, String) = store
        .query_row(newest, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .expect("an entry");
    let (before, _) = what.split_once(", operation ").expect("an operation");
    let what = format!("{before}{}", with(id));
    let changed = store.execute("UPDATE operation SET what = ?2 WHERE id = ?1", (id, what));
    assert_eq!(changed.expect("written"), 1);
}

#[test]
fn an_entry_without_an_operation_or_with_none_there_is_goes_by_its_day() {
    for entry in ["none", "itself", "beyond", "before", "nonsense"] {
        let mut story = friday();
        story.day("2026-11-23");
        story.types("dates A1234BC crd 22/12/2026");
        story.types(SEND);
        rewrite(&story, |own| match entry {
            "none" => String::new(),
            "itself" => format!(", operation {own}"),
            "beyond" => ", operation 999999".to_owned(),
            "before" => ", operation -1".to_owned(),
            _ => ", operation x".to_owned(),
        });
        // Sent it was all the same.
        let sent = noted(&story);
        story.types(SEND);
        assert_eq!(noted(&story), sent, "{entry}");
        story.day("2026-11-24");
        story
            .types(ALL)
            .says("News since Mon 23 Nov 2026; the last digest was that of Mon 23 Nov 2026.")
            .says(FIRST);
        story.types(SEND);
        story.day("2026-11-25");
        story.types(ALL).never(MOVED);
    }
}

#[test]
fn a_store_put_back_tells_again_what_it_does_not_know_was_told() {
    let mut story = friday();
    story.types("backup friday.db");
    story.day("2026-11-23");
    story.types("dates A1234BC crd 22/12/2026");
    story.types(SEND);
    story.types("restore friday.db --confirm resettle.db");
    story.types("dates A1234BC crd 22/12/2026");
    story.day("2026-11-24");
    story
        .types(ALL)
        .says("Fri 20 Nov 2026, operation ")
        .says(FIRST);
}

/// A program that mail is handed to: it keeps what it is given, and then somebody does something.
#[cfg(unix)]
fn mailed_by(story: &Story, then: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    let binary = env!("CARGO_BIN_EXE_resettle");
    let program = story.world.file(
        "sendmail",
        format!("#!/bin/sh\ncat >> \"$HOME/messages\"\nresettle() {{ '{binary}' --today 2026-11-23 \"$@\"; }}\n{then}\n"),
    );
    let mode = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(&program, mode).expect("a mode");
    let path = story.world.path(".config/resettle/config.toml");
    let mail = format!(
        "[mail]\nmethod = \"sendmail\"\nsendmail = \"{program}\"\nfrom = \"office@example.gov.uk\"\nsecure_domains = [\"example.gov.uk\"]\n[mail.recipients]\nall = [\"a@example.gov.uk\", \"b@example.gov.uk\"]\n"
    );
    std::fs::write(path, mail).expect("a configuration");
}

#[cfg(unix)]
#[test]
fn what_is_recorded_while_a_digest_is_on_its_way_is_told_the_next_time() {
    let mut story = friday();
    story.day("2026-11-23");
    // The first message is on its way to one, and not to the other yet.
    mailed_by(
        &story,
        "case \"$*\" in *a@*) resettle dates A1234BC crd 22/12/2026;; esac",
    );
    story.types(SEND);
    let messages = std::fs::read_to_string(story.world.path("messages")).expect("messages");
    assert_eq!(messages.matches("Subject: ").count(), 2);
    assert!(!messages.contains(MOVED), "{messages}");
    story.day("2026-11-24");
    story.types(ALL).says(FIRST);
}

#[cfg(unix)]
#[test]
fn of_several_recipients_none_is_left_without_what_another_was_told() {
    let mut story = friday();
    story.day("2026-11-23");
    mailed_by(&story, "");
    story.types(SEND);
    story.types("dates A1234BC crd 22/12/2026");
    mailed_by(&story, "case \"$*\" in *b@*) exit 75;; esac");
    story.refused(SEND);
    story.day("2026-11-24");
    story.types(ALL).says(FIRST);
}

/// Who gets the message for everybody from now on.
#[cfg(unix)]
fn goes_to(story: &Story, names: &[&str]) {
    let path = story.world.path(".config/resettle/config.toml");
    let before = std::fs::read_to_string(&path).expect("a configuration");
    let (mail, _) = before.split_once("[mail.recipients]").expect("recipients");
    let all: Vec<String> = names
        .iter()
        .map(|name| format!("\"{name}@example.gov.uk\""))
        .collect();
    let recipients = if all.is_empty() {
        String::new()
    } else {
        format!("all = [{}]\n", all.join(", "))
    };
    std::fs::write(path, format!("{mail}[mail.recipients]\n{recipients}")).expect("written");
}

#[cfg(unix)]
#[test]
fn a_recipient_whom_nothing_reached_for_a_day_is_told_what_the_others_were() {
    let mut story = friday();
    story.day("2026-11-23");
    mailed_by(&story, "");
    story.types(SEND);
    story.day("2026-11-24");
    story.types("dates A1234BC crd 22/12/2026");
    mailed_by(&story, "case \"$*\" in *b@*) exit 75;; esac");
    story.refused(SEND);

    story.day("2026-11-25");
    mailed_by(&story, "");
    let since = "News since the last digest: Mon 23 Nov 2026, operation ";
    story.types(ALL).says(since).says(FIRST);
    // Their address in another spelling is theirs.
    goes_to(&story, &["a", "B"]);
    story.types(ALL).says(FIRST);
    // Whoever gets it no more, or never got one, holds nothing back; nor does it where nobody is known.
    for names in [&["a"][..], &["a", "c"], &["c"], &[]] {
        goes_to(&story, names);
        story.types(ALL).never(MOVED);
    }
    goes_to(&story, &["a", "b"]);
    let messages = story.world.path("messages");
    std::fs::remove_file(&messages).expect("gone");
    story.types(SEND);
    let told = std::fs::read_to_string(&messages).expect("messages");
    for to in ["a@", "b@"] {
        let mut all = told.split("\r\nTo: ");
        let own = all.find(|one| one.starts_with(to)).expect("a message");
        assert!(own.contains(MOVED), "{own}");
    }
    story.day("2026-11-26");
    story.types(ALL).never(MOVED);
}

#[cfg(unix)]
#[test]
fn whatever_is_recorded_meanwhile_the_moves_told_are_one_unbroken_line() {
    use std::sync::atomic::{AtomicBool, Ordering};
    let mut story = friday();
    mailed_by(&story, "");
    let world = &story.world;
    let ends = AtomicBool::new(false);
    let days = [
        ("12/1/2027", "Tue 12 Jan 2027"),
        ("19/1/2027", "Tue 19 Jan 2027"),
        ("2/2/2027", "Tue 2 Feb 2027"),
        ("9/2/2027", "Tue 9 Feb 2027"),
    ];
    let last = std::thread::scope(|scope| {
        let recorded = scope.spawn(|| {
            for (typed, day) in days.iter().cycle() {
                world.ok(&["dates", "A1234BC", "crd", typed, "--today", "2026-11-23"]);
                if ends.load(Ordering::Relaxed) {
                    return *day;
                }
            }
            ""
        });
        // Stops the other also where a digest fails.
        let sent = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            for day in 1..=20 {
                let today = format!("2026-12-{day:02}");
                world.ok(&["digest", "--send", "--all", "--today", &today]);
            }
        }));
        ends.store(true, Ordering::Relaxed);
        sent.expect("every digest is sent");
        recorded.join().expect("every move is recorded")
    });
    story.day("2026-12-21");
    story.types(SEND);
    let messages = std::fs::read_to_string(story.world.path("messages")).expect("messages");
    let mut told = "Thu 17 Dec 2026";
    let mut moves = 0;
    // There are two recipients, and the page of a message has the move in a cell of its own.
    let to_one = messages
        .split("\r\nTo: ")
        .filter(|one| one.starts_with("a@"));
    for cell in to_one.flat_map(|one| one.split("<td>")) {
        let cell = cell.split("</td>").next().unwrap_or_default();
        if let Some((from, to)) = cell
            .split_once(" to ")
            .filter(|(_, to)| to.ends_with(" 2027"))
        {
            assert_eq!(from, told);
            told = to;
            moves += 1;
        }
    }
    assert!(moves > 1, "{messages}");
    assert_eq!(told, last);
}
