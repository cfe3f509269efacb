//! The invented caseload, read as a whole and held against what is expected of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::calendar::{Calendar, Day};
use crate::domain::families::Family;
use crate::domain::{Case, PrisonNumber, Records, window};
use crate::intake::{
    Encoding, Import, Merged, Outcome, Problem, Severity, Source, Tally, merge, read,
};

pub(super) fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn today() -> Day {
    day("2026-11-22")
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/caseload-40")
}

/// What a store would hold.
pub(super) type Store = BTreeMap<PrisonNumber, Records>;

/// Imports files one after the other into a store, as the command does; ids that are missing are allocated.
pub(super) fn import(
    store: &mut Store,
    sources: &[Source<'_>],
    on: Day,
) -> (Vec<Problem>, Vec<Merged>) {
    let intake = read(sources, Encoding::Auto, on);
    let mut problems = intake.problems.clone();
    let mut all = Vec::new();
    for person in intake.people() {
        let import = Import {
            files: &intake.files,
            today: on,
        };
        let number = person.number;
        problems.extend(person.problems);
        let mut merged = merge(store.get(&number), &person.incoming, import);
        if let Some(mut after) = merged.after.take() {
            for (index, event) in after.events.iter_mut().enumerate() {
                if event.id.is_empty() {
                    event.id = format!("H{number}{index}");
                }
            }
            store.insert(number, after);
        }
        all.push(merged);
    }
    (problems, all)
}

fn tally(read: &[Problem], merged: &[Merged]) -> Tally {
    let mut tally = Tally::default();
    tally.add_read(read);
    merged.iter().for_each(|one| tally.add(one));
    tally
}

/// The four files of a folder, imported together.
fn folder(store: &mut Store, folder: &Path, on: Day) -> Tally {
    let names = ["events", "referrals", "prisoners", "tenancies"];
    let files: Vec<(Family, Vec<u8>)> = names
        .iter()
        .map(|name| {
            let bytes = std::fs::read(folder.join(format!("{name}.csv"))).unwrap();
            (Family::from_word(name).unwrap(), bytes)
        })
        .collect();
    let sources: Vec<Source<'_>> = files
        .iter()
        .map(|(family, bytes)| Source {
            family: *family,
            name: family.word(),
            bytes,
        })
        .collect();
    let (read, merged) = import(store, &sources, on);
    for problem in read.iter().chain(merged.iter().flat_map(|m| &m.problems)) {
        assert_eq!(problem.severity, Severity::Warning, "{problem:?}");
    }
    tally(&read, &merged)
}

/// Every row of expected-window.csv comes out.
fn assert_windows(store: &Store, expected: &Path) -> usize {
    let calendar = Calendar::england_and_wales();
    let mut reader = csv::Reader::from_path(expected).unwrap();
    let header = reader.headers().unwrap().clone();
    let mut rows = 0;
    for row in reader.records() {
        let row = row.unwrap();
        let field = |name: &str| row[header.iter().position(|h| h == name).unwrap()].to_owned();
        let number: PrisonNumber = field("prison_number").parse().unwrap();
        let as_of = day(&field("as_of"));
        let case = Case::build(store[&number].clone()).as_of(as_of);
        let found = window::of_release(&case, as_of, &calendar);
        let shown = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let number_shown = |n: Option<i32>| n.map(|n| n.to_string()).unwrap_or_default();
        let outcome = &found.outcome;
        let consent = found
            .consent
            .map_or("none".to_owned(), |c| c.answer.to_string());
        for (name, value) in [
            ("release_date", shown(found.release_date)),
            (
                "release_basis",
                found.basis.map(|b| b.to_string()).unwrap_or_default(),
            ),
            ("release_moved_from", shown(found.moved_from)),
            ("release_known_on", shown(found.known_on)),
            ("risk_identified_on", shown(found.risk.identified_on())),
            ("consent", consent),
            ("window_opens", shown(outcome.opens)),
            ("days_to_release", number_shown(outcome.days_to_release)),
            ("state", outcome.state.to_string()),
            ("refer_by", shown(outcome.refer_by)),
            ("days_overdue", outcome.days_overdue.to_string()),
            ("short_notice", outcome.short_notice.to_string()),
            (
                "blocked",
                outcome.blocked.map(|b| b.to_string()).unwrap_or_default(),
            ),
        ] {
            assert_eq!(value, field(name), "{number} {name}");
        }
        rows += 1;
    }
    rows
}

#[test]
fn every_expected_window_comes_out_and_twice_is_unchanged() {
    let mut store = Store::new();
    let first = folder(&mut store, &fixtures(), today());
    assert_eq!((first.updated, first.rejected), (0, 0));
    assert_eq!(store.len(), 40);
    assert_eq!(
        assert_windows(&store, &fixtures().join("expected-window.csv")),
        40
    );
    let before = store.clone();
    let second = folder(&mut store, &fixtures(), day("2026-11-23"));
    assert_eq!((second.created, second.updated, second.rejected), (0, 0, 0));
    assert_eq!(second.unchanged, 40 + 25 + 5 + 238);
    assert_eq!(store, before);
}

#[test]
fn one_file_after_the_other_gives_the_same_windows() {
    for names in [
        ["prisoners", "tenancies", "referrals", "events"],
        ["prisoners", "events", "referrals", "tenancies"],
    ] {
        let mut store = Store::new();
        for name in names {
            let bytes = std::fs::read(fixtures().join(format!("{name}.csv"))).unwrap();
            let source = Source {
                family: Family::from_word(name).unwrap(),
                name,
                bytes: &bytes,
            };
            let (found, merged) = import(&mut store, &[source], today());
            let tally = tally(&found, &merged);
            assert_eq!(tally.rejected, 0, "{name}");
        }
        assert_windows(&store, &fixtures().join("expected-window.csv"));
        let referrals: usize = store.values().map(|r| r.referrals.len()).sum();
        assert_eq!(referrals, 5);
    }
}

#[test]
fn other_spellings_of_the_same_files_say_the_same() {
    let mut plain = Store::new();
    folder(&mut plain, &fixtures(), today());
    let mut uk = Store::new();
    folder(&mut uk, &fixtures().join("uk"), today());
    assert_eq!(uk, plain);

    let mut windows = Store::new();
    let tally = folder(&mut windows, &fixtures().join("cp1252"), today());
    assert!(
        tally.warnings >= 3,
        "the guess and both lost names are said"
    );
    let mut reader = csv::Reader::from_path(fixtures().join("cp1252/lossy.csv")).unwrap();
    for row in reader.records() {
        let row = row.unwrap();
        let person = &mut windows.get_mut(&row[0].parse().unwrap()).unwrap().prisoner;
        let name = match &row[1] {
            "surname" => &mut person.surname,
            _ => &mut person.forenames,
        };
        assert_eq!(*name, row[3]);
        *name = row[2].to_owned();
    }
    assert_eq!(windows, plain);
    // Letters that a later file has lost take nothing away from what is stored.
    folder(&mut plain, &fixtures().join("cp1252"), today());
    assert_eq!(windows, plain);
}

fn dirty(store: &mut Store, name: &str) -> (Vec<Problem>, Vec<Merged>) {
    let bytes = std::fs::read(fixtures().join("dirty").join(name)).unwrap();
    let family = Family::ALL
        .iter()
        .find(|family| name.contains(family.word()))
        .unwrap();
    let source = Source {
        family: *family,
        name,
        bytes: &bytes,
    };
    import(store, &[source], today())
}

/// What became of a row of the manifest, and the problem codes that say it.
fn verdict(
    read: &[Problem],
    merged: &[Merged],
    line: usize,
) -> (Option<Outcome>, Vec<(Severity, &'static str)>) {
    let problems = read.iter().chain(merged.iter().flat_map(|m| &m.problems));
    let problems = problems
        .filter(|p| p.row.is_some() && p.line == line)
        .map(|p| (p.severity, p.code))
        .collect();
    let outcome = merged
        .iter()
        .flat_map(|m| &m.outcomes)
        .find(|(_, at, _)| at.line == line)
        .map(|(_, _, outcome)| *outcome);
    (outcome, problems)
}

#[test]
fn every_row_of_the_manifest_becomes_what_it_says() {
    let mut store = Store::new();
    dirty(&mut store, "good-prisoners.csv");
    assert_eq!(store.len(), 10);
    let mut reader = csv::Reader::from_path(fixtures().join("dirty/manifest.csv")).unwrap();
    let mut read: BTreeMap<String, (Vec<Problem>, Vec<Merged>)> = BTreeMap::new();
    let mut rows = 0;
    for row in reader.records() {
        let row = row.unwrap();
        let (file, code, expect) = (&row[0], &row[3], &row[4]);
        if !read.contains_key(file) {
            let mut copy = store.clone();
            read.insert(file.to_owned(), dirty(&mut copy, file));
        }
        let (found, merged) = &read[file];
        let (outcome, problems) = verdict(found, merged, row[2].parse().unwrap());
        if std::env::var_os("RESETTLE_TEST_SHOW").is_some() {
            println!("{code}: {outcome:?} {problems:?}");
        }
        let errors = problems.iter().any(|(s, _)| *s == Severity::Error);
        match expect {
            "reject" => assert!(
                errors && outcome.is_none_or(|o| o == Outcome::Rejected),
                "{code}: {problems:?}"
            ),
            "unchanged" => assert_eq!(outcome, Some(Outcome::Unchanged), "{code}"),
            "warn" => assert!(!errors && !problems.is_empty(), "{code}: {problems:?}"),
            "normalise" | "reject-or-normalise" => {
                assert!(problems.is_empty(), "{code}: {problems:?}");
                assert_eq!(outcome, Some(Outcome::Created), "{code}");
            }
            "accept-escape-on-export" => {
                assert!(!errors, "{code}: {problems:?}");
                assert_eq!(outcome, Some(Outcome::Created), "{code}");
            }
            other => panic!("{other}"),
        }
        rows += 1;
    }
    assert_eq!(rows, 60);
    for (found, merged) in read.values() {
        for problem in found.iter().chain(merged.iter().flat_map(|m| &m.problems)) {
            let said = format!("{:?} {}", problem.value, problem.message);
            for private in ["Rig", "Ren", "Costa", "Saltpan", "Long", "HYPERLINK", "xxx"] {
                assert!(!said.contains(private), "{said}");
            }
            assert!(!problem.message.contains('\n') && !problem.message.ends_with('.'));
        }
    }
}

#[test]
fn rejected_rows_come_back_raw_with_what_was_wrong() {
    let mut store = Store::new();
    dirty(&mut store, "good-prisoners.csv");
    let name = "dirty-prisoners.csv";
    let (found, merged) = dirty(&mut store, name);
    let bytes = std::fs::read(fixtures().join("dirty").join(name)).unwrap();
    let source = Source {
        family: Family::Prisoners,
        name,
        bytes: &bytes,
    };
    let problems: Vec<_> = found
        .iter()
        .chain(merged.iter().flat_map(|m| &m.problems))
        .cloned()
        .collect();
    let file = super::rejects::file(0, &source, &problems).unwrap();
    let tally = tally(&found, &merged);
    assert_eq!(tally.rejected, 34);
    let again = Source {
        family: Family::Prisoners,
        name: "rejected.csv",
        bytes: &file,
    };
    let again = read(&[again], Encoding::Auto, today());
    assert_eq!(again.rows(), tally.rejected);
    let mut of_rows = again.people().flat_map(|person| person.problems);
    let of_file = again.problems.iter().cloned();
    assert!(of_rows.next().is_some());
    assert!(
        of_rows
            .chain(of_file)
            .all(|p| p.column.as_deref() != Some("problem"))
    );
    // Mended, a row is taken in: the problem that stands behind it is not read.
    let mended = String::from_utf8_lossy(&file).replace("31/02/1990", "28/02/1990");
    let mended = Source {
        family: Family::Prisoners,
        name: "mended.csv",
        bytes: mended.as_bytes(),
    };
    let mended = read(&[mended], Encoding::Auto, today());
    let number: PrisonNumber = "Z7010QX".parse().unwrap();
    let mended = mended.person(number).unwrap().incoming;
    assert_eq!(mended.prisoners.len(), 1);
}
