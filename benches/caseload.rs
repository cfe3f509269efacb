//! Ratios on a large caseload: import, everybody's overdue list, one establishment's, one timeline, the start of the process,
//! a report and a pack for a board, a digest; the lists once with the statutory base in force and once with every protocol. Each beside the `sqlite3` shell on the same
//! file, where it is installed.
//!
//! `RESETTLE_BENCH_CASELOAD` names a folder with the four files of a prison export; without it there is nothing to measure.
//! Runs in pairs, A and B in turn, and prints the median of the pair-by-pair ratios, because times drift and ratios do not.

#![allow(clippy::expect_used, clippy::print_stdout)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const BINARY: &str = env!("CARGO_BIN_EXE_resettle");

fn timed(command: &mut Command) -> Duration {
    let command = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let start = Instant::now();
    let status = command.status().expect("the command runs");
    let took = start.elapsed();
    assert!(status.success(), "{command:?}");
    took
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Times A and B in turn and prints both medians and the median ratio.
fn pair(
    name: &str,
    runs: usize,
    mut a: impl FnMut() -> Duration,
    b: Option<&mut dyn FnMut() -> Duration>,
) {
    let millis = |d: Duration| d.as_secs_f64() * 1_000.0;
    let Some(b) = b else {
        let times = (0..runs).map(|_| millis(a())).collect();
        println!("{name}: {:.2} ms (nothing to compare with)", median(times));
        return;
    };
    let mut pairs = Vec::new();
    for _ in 0..runs {
        pairs.push((millis(a()), millis(b())));
    }
    let ratios = pairs.iter().map(|(a, b)| a / b).collect();
    let (ours, theirs): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
    println!(
        "{name}: {:.2} ms beside {:.2} ms, ratio {:.2}",
        median(ours),
        median(theirs),
        median(ratios)
    );
}

fn resettle(store: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(BINARY);
    command
        .args(arguments)
        .env("RESETTLE_STORE", store)
        .env("RESETTLE_TODAY", "2026-11-22")
        .env("RESETTLE_USER", "bench");
    command
}

fn shell(store: &Path, script: &str) -> Command {
    let mut command = Command::new("sqlite3");
    command.arg(store).arg(script);
    command
}

/// The tables that an import of a prison's files fills, people first.
const TABLES: [&str; 6] = [
    "prisoner",
    "custody",
    "release_date",
    "event",
    "tenancy",
    "referral",
];

/// Imports the folder, beside three things that the shell can do: take the same rows into the same tables, with the same checks,
/// asking foreign keys as we do, or not asking them, as it does by itself; and take the files as they stand into tables without
/// types, keys and checks.
fn import_beside_shell(caseload: &Path, folder: &Path, with_shell: bool) -> PathBuf {
    let store = folder.join("resettle.db");
    let ours = || {
        let _ = std::fs::remove_file(&store);
        timed(&mut resettle(&store, &["init"]));
        timed(&mut resettle(
            &store,
            &["import", "folder", &caseload.display().to_string(), "--yes"],
        ))
    };
    if !with_shell {
        pair("import of the folder", 3, ours, None);
        return store;
    }
    let _ = ours();
    let rows = TABLES.map(|table| (table, written_out(&store, table, folder)));
    let other = folder.join("shell.db");
    let same_rows = |foreign_keys: &str| {
        let _ = std::fs::remove_file(&other);
        timed(&mut resettle(&other, &["init"]));
        let mut command = Command::new("sqlite3");
        let begin = format!("PRAGMA foreign_keys = {foreign_keys}; BEGIN");
        command.arg(&other).arg(begin);
        for (table, file) in &rows {
            command.arg(format!(".import --csv {} {table}", file.display()));
        }
        timed(command.arg("COMMIT"))
    };
    for (foreign_keys, words) in [("ON", "asking foreign keys"), ("OFF", "asking none")] {
        let name = format!(
            "import of the folder, beside .import of its rows into the same tables, {words}"
        );
        pair(&name, 5, ours, Some(&mut || same_rows(foreign_keys)));
    }
    for table in TABLES {
        let count = |store: &Path| {
            let mut command = shell(store, &format!("SELECT count(*) FROM {table}"));
            command.output().expect("the shell runs").stdout
        };
        assert_eq!(count(&store), count(&other), "{table}");
    }
    let bare = folder.join("bare.db");
    let mut bare_tables = || {
        let _ = std::fs::remove_file(&bare);
        let mut command = Command::new("sqlite3");
        command.arg(&bare);
        for family in ["prisoners", "tenancies", "referrals", "events"] {
            let file = caseload.join(format!("{family}.csv"));
            command.arg(format!(".import --csv {} {family}", file.display()));
        }
        timed(&mut command)
    };
    let name = "import of the folder, beside .import of its files into tables of nothing but text";
    pair(name, 3, ours, Some(&mut bare_tables));
    store
}

/// The rows of a table as a file that the shell can import into it again. A CSV has no absent values, so that another value
/// that the checks let through stands for them.
fn written_out(store: &Path, table: &str, folder: &Path) -> PathBuf {
    let columns = format!(
        "SELECT group_concat(CASE
            WHEN \"notnull\" THEN name
            WHEN name IN ('home_authority', 'authority', 'crn', 'national_insurance')
                THEN 'ifnull(' || name || ', '''')'
            WHEN name = 'consent' THEN 'ifnull(consent, ''oral'')'
            WHEN type = 'TEXT' THEN 'ifnull(' || name || ', ''2000-01-01'')'
            ELSE 'ifnull(' || name || ', 0)' END, ', ')
        FROM pragma_table_info('{table}')"
    );
    let columns = shell(store, &columns).output().expect("the shell runs");
    let columns = String::from_utf8(columns.stdout).expect("names of columns");
    let mut rows = Command::new("sqlite3");
    rows.arg("-csv").arg(store);
    rows.arg(format!("SELECT {} FROM {table}", columns.trim()));
    let file = folder.join(format!("{table}.csv"));
    std::fs::write(&file, rows.output().expect("the shell runs").stdout).expect("a file");
    file
}

fn main() {
    let Some(caseload) = std::env::var_os("RESETTLE_BENCH_CASELOAD").map(PathBuf::from) else {
        println!("skipped: RESETTLE_BENCH_CASELOAD names no folder with a caseload");
        return;
    };
    let with_shell = Command::new("sqlite3")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    let folder = tempfile::tempdir().expect("a folder");
    let store = import_beside_shell(&caseload, folder.path(), with_shell);

    let mut one = || timed(&mut shell(&store, "select 1"));
    pair(
        "start of the process, beside `select 1`",
        40,
        || timed(&mut resettle(&store, &["directory", "find", "Medway"])),
        with_shell.then_some(&mut one),
    );

    let number = first_number(&caseload);
    lists(&store, &number, "the base in force", with_shell);
    for protocol in [
        "essex",
        "kent-2010",
        "kent-2017",
        "kent-2018",
        "leics-2019",
        "mhclg-2019",
        "noms-2007",
    ] {
        timed(&mut resettle(&store, &["protocol", "use", protocol]));
    }
    lists(
        &store,
        &number,
        "every protocol in force from today",
        with_shell,
    );
    board_and_night(&store, folder.path(), with_shell);
}

/// What a board and a nightly job ask for. A report beside SQL where a plain count can say the same: where each person was last
/// recorded to live. The others count windows, spells and working days, which no plain count knows.
fn board_and_night(store: &Path, folder: &Path, with_shell: bool) {
    let places = "select detail, count(*) from (
        select (select e.detail from event e where e.prisoner = p.number
                  and e.kind in ('ACCOMMODATION_ON_RELEASE', 'ACCOMMODATION_STATUS') and e.on_day <= '2026-11-22'
                order by e.on_day desc, e.id desc limit 1) detail
        from prisoner p where not exists
          (select 1 from event c where c.prisoner = p.number and c.kind = 'CLOSED'))
        group by detail";
    let mut theirs = || timed(&mut shell(store, places));
    pair(
        "report accommodation, beside a count of the same in SQL",
        9,
        || {
            timed(&mut resettle(
                store,
                &[
                    "report",
                    "accommodation",
                    "--from",
                    "2026-11-22",
                    "--to",
                    "2026-11-22",
                ],
            ))
        },
        with_shell.then_some(&mut theirs),
    );
    for report in ["duty-to-refer", "housed-first-night", "not-recorded"] {
        let arguments = ["report", report, "--quarter", "2026-Q3"];
        let name = format!("report {report}");
        pair(&name, 9, || timed(&mut resettle(store, &arguments)), None);
    }
    let mut made = 0;
    let pack = || {
        made += 1;
        let to = folder.join(format!("pack-{made}"));
        let to = to.display().to_string();
        let arguments = ["report", "board", "--quarter", "2026-Q3", "--out", &to];
        timed(&mut resettle(store, &arguments))
    };
    pair("report board", 5, pack, None);
    pair(
        "digest --all",
        9,
        || timed(&mut resettle(store, &["digest", "--all"])),
        None,
    );
}

/// The screens and lists of a working day.
fn lists(store: &Path, number: &str, what: &str, with_shell: bool) {
    let mut one = || timed(&mut shell(store, "select 1"));
    pair(
        &format!("{what}: one timeline, beside `select 1`"),
        40,
        || timed(&mut resettle(store, &["timeline", number])),
        with_shell.then_some(&mut one),
    );
    let mut one = || timed(&mut shell(store, "select 1"));
    pair(
        &format!("{what}: one case on one screen, beside `select 1`"),
        40,
        || timed(&mut resettle(store, &[number])),
        with_shell.then_some(&mut one),
    );

    let facts = |which: &str| {
        ["custody", "release_date", "event", "referral"]
            .iter()
            .map(|table| {
                format!(
                    "select f.* from prisoner p join {table} f on f.prisoner = p.number {which};"
                )
            })
            .collect::<String>()
            + &format!("select * from prisoner p {which};")
    };
    let here = facts("where p.establishment_code = 'EYI'");
    let mut theirs = || timed(&mut shell(store, &here));
    pair(
        &format!("{what}: overdue of one establishment, beside reading its people's facts"),
        9,
        || timed(&mut resettle(store, &["overdue", "--establishment", "EYI"])),
        with_shell.then_some(&mut theirs),
    );
    let all = facts("");
    for list in [
        &["overdue", "--format", "csv"][..],
        &["due", "--format", "csv"],
        &["today", "--format", "json"],
        &["window", "--all", "--format", "csv"],
    ] {
        let mut theirs = || timed(&mut shell(store, &all));
        let name = list.join(" ");
        pair(
            &format!("{what}: {name}, beside reading everybody's facts"),
            9,
            || timed(&mut resettle(store, list)),
            with_shell.then_some(&mut theirs),
        );
    }
}

fn first_number(caseload: &Path) -> String {
    let mut reader = csv::Reader::from_path(caseload.join("prisoners.csv")).expect("prisoners.csv");
    let row = reader.records().next().expect("a row").expect("a row");
    row[0].to_owned()
}
