//! A day of work by hand on a whole caseload, of every kind there is, and then the files of the day before come again: nothing of
//! it is undone, and no file is refused for it.

use crate::support::{World, fixture};

/// What a worker writes on one day, with _ for a space in a word; {n} is a person, {t} a home and {r} a referral of theirs.
const WRITTEN: [&str; 27] = [
    "dates {n} crd 2/2/2027",
    "referral accepted {r} --duty relief",
    "tenancy edit {t} --landlord Quay",
    "prisoner edit {n} --surname Sample --born 1/2/1988",
    "referral responded {r} --outcome Refused",
    "referral acknowledged {r}",
    "tenancy end {t} --on 20/11/2026",
    "dates {n} hdced none",
    "risk {n} none",
    "tenancy edit {t} --arrears 55 --tenure private-rented",
    "consent {n} withdrawn",
    "transfer {n} --to Rochester --on 20/11/2026",
    "sentence {n} --length 30w",
    "tenancy edit {t} --started 1/2/2020 --rent 120",
    "referral withdraw {r} --reason other",
    "prisoner edit {n} --home Swale --lead Pat --mappa-level 2",
    "prisoner edit {n} --no-fixed-abode yes --risk-of-harm high",
    "release {n} --on 20/11/2026",
    "receive {n} --surname Sample --at Elmley --on 21/11/2026",
    "referral refused {r} --why not-eligible",
    "close {n} --reason moved-away",
    "recall {n} --fixed-term --on 21/11/2026",
    "outcome {n} first-night No_fixed_abode",
    "note {n} something",
    "todo {n} ring",
    "dates {n} confirmed 4/12/2026",
    "done {n}/refer-duty-to-refer",
];

#[test]
fn a_day_of_work_by_hand_is_not_undone_by_the_files_of_yesterday() {
    let world = World::with_forty();
    let folder = fixture("caseload-40");
    let read = |name: &str| {
        let text = std::fs::read_to_string(std::path::Path::new(&folder).join(name));
        let rows: Vec<(String, String)> = text
            .expect("a fixture")
            .lines()
            .skip(1)
            .filter_map(|line| {
                let mut cells = line.split(',');
                Some((cells.next()?.to_owned(), cells.next()?.to_owned()))
            })
            .collect();
        rows
    };
    let (homes, referrals) = (read("tenancies.csv"), read("referrals.csv"));
    let mut done = [0; WRITTEN.len()];
    for (place, (number, _)) in read("prisoners.csv").iter().enumerate() {
        let of = |rows: &[(String, String)]| {
            let own = rows.iter().find(|(_, person)| person == number);
            own.map(|(id, _)| id.clone())
        };
        let (home, referral) = (of(&homes), of(&referrals));
        // What is about a home or a referral needs one.
        let mut lines: Vec<(usize, String)> = Vec::new();
        for (nth, line) in WRITTEN.iter().enumerate() {
            let mut line = line.replace("{n}", number);
            for (mark, id) in [("{t}", &home), ("{r}", &referral)] {
                if let Some(id) = id {
                    line = line.replace(mark, id);
                }
            }
            if !line.contains('{') {
                lines.push((nth, line));
            }
        }
        for (nth, line) in lines.iter().cycle().skip(place * 5).take(12) {
            let words: Vec<String> = line.split(' ').map(|word| word.replace('_', " ")).collect();
            let ran = world.run(&words.iter().map(String::as_str).collect::<Vec<_>>());
            assert!(ran.code < 2, "{line}: {}", ran.stderr);
            done[*nth] += usize::from(ran.code == 0);
        }
    }
    let never: Vec<&str> = WRITTEN
        .iter()
        .zip(done)
        .filter(|(_, done)| *done == 0)
        .map(|(line, _)| *line)
        .collect();
    assert!(never.is_empty(), "{never:?}");
    let exported = |name: &str| {
        let out = world.path(name);
        world.ok(&["export", "folder", &out.display().to_string()]);
        let mut files: Vec<(String, String)> = std::fs::read_dir(&out)
            .expect("a folder")
            .flatten()
            .map(|file| {
                let text = std::fs::read_to_string(file.path()).unwrap_or_default();
                (file.file_name().to_string_lossy().into_owned(), text)
            })
            .collect();
        files.sort();
        files
    };
    let before = exported("before");
    for today in ["2026-11-22", "2026-11-23", "2026-12-07"] {
        let ran = world.run(&["import", "folder", &folder, "--yes", "--today", today]);
        assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
        assert!(
            ran.stderr.contains("0 created, 0 updated"),
            "{today}: {}",
            ran.stderr
        );
    }
    for (then, now) in before.iter().zip(exported("after")) {
        assert_eq!(*then, now);
    }
}

#[test]
fn a_release_date_by_hand_stays_beside_the_history_of_an_export() {
    let theirs = World::sentenced();
    theirs.ok(&["dates", "A1234BC", "crd", "22/12/2026"]);
    let folder = theirs.path("theirs").display().to_string();
    theirs.ok(&["export", "folder", &folder]);
    let ours = World::new();
    let import = |today: &str| {
        let ran = ours.run(&["import", "folder", &folder, "--yes", "--today", today]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        format!("{}{}", ran.stdout, ran.stderr)
    };
    import("2026-11-24");
    for (by_hand, on) in [("28/12/2026", "2026-11-25"), ("30/12/2026", "2026-11-26")] {
        ours.ok(&["dates", "A1234BC", "crd", by_hand, "--today", on]);
        for night in ["2026-11-27", "2026-11-28"] {
            let said = import(night);
            assert!(said.contains("0 created, 0 updated"), "{said}");
            assert!(
                said.contains("kept what was written by hand in crd"),
                "{said}"
            );
        }
    }
    let window = ours.rows(&["window", "A1234BC", "--today", "2026-11-28"]);
    assert_eq!(window[0]["release_date"], "2026-12-30");
}
