//! Every bad row gets what the manifest says: refused with its place and a reason, mended, left alone, or kept with a warning.

use crate::support::{World, fixture};
use std::collections::BTreeMap;

struct Expected {
    record: usize,
    line: i64,
    code: String,
    expect: String,
}

fn manifest(file: &str) -> Vec<Expected> {
    let mut reader =
        csv::Reader::from_path(fixture("caseload-40/dirty/manifest.csv")).expect("the manifest");
    let rows = reader
        .records()
        .map(|row| row.expect("a row"))
        .filter(|row| &row[0] == file);
    rows.map(|row| Expected {
        record: row[1].parse().expect("a number"),
        line: row[2].parse().expect("a number"),
        code: row[3].to_owned(),
        expect: row[4].to_owned(),
    })
    .collect()
}

fn world_with_good_people() -> World {
    let world = World::new();
    world.ok(&[
        "import",
        "prisoners",
        &fixture("caseload-40/dirty/good-prisoners.csv"),
    ]);
    world
}

/// What was said of each line: the severities of its problems.
fn by_line(answer: &serde_json::Value) -> BTreeMap<i64, Vec<(String, serde_json::Value)>> {
    let mut lines: BTreeMap<i64, Vec<(String, serde_json::Value)>> = BTreeMap::new();
    for row in answer["rows"].as_array().expect("rows") {
        let Some(line) = row["line"].as_i64() else {
            continue;
        };
        lines.entry(line).or_default().push((
            row["severity"].as_str().unwrap_or_default().to_owned(),
            row.clone(),
        ));
    }
    lines
}

fn family_keeps_its_promises(family: &str, file: &str) {
    let world = world_with_good_people();
    let before = std::fs::read(world.store()).expect("the store");
    let path = fixture(&format!("caseload-40/dirty/{file}"));
    let ran = world.run(&["import", family, &path, "--format", "json"]);
    assert_eq!(ran.code, 1, "all or nothing: {}", ran.stderr);
    assert!(
        before == std::fs::read(world.store()).expect("the store"),
        "nothing was changed"
    );
    let answer: serde_json::Value =
        serde_json::from_str(&ran.stdout).expect("JSON on standard output also when refused");
    let said = by_line(&answer);
    let mut wrong = Vec::new();
    let mut rejected = 0;
    for row in manifest(file) {
        let problems = said.get(&row.line).cloned().unwrap_or_default();
        let errors = problems
            .iter()
            .filter(|(severity, _)| severity == "error")
            .count();
        let warnings = problems
            .iter()
            .filter(|(severity, _)| severity == "warning")
            .count();
        let kept = match row.expect.as_str() {
            "reject" => errors > 0,
            "reject-or-normalise" => true,
            "normalise" | "unchanged" | "accept-escape-on-export" => errors == 0,
            "warn" => errors == 0 && warnings > 0,
            other => panic!("an expectation that this test does not know: {other}"),
        };
        if !kept {
            wrong.push(format!(
                "{file} record {} line {} {}: {} but {problems:?}",
                row.record, row.line, row.code, row.expect
            ));
        }
        rejected += i64::from(errors > 0);
        for (_, problem) in &problems {
            assert!(
                problem["file"]
                    .as_str()
                    .is_some_and(|name| name.ends_with(file)),
                "{problem}"
            );
            assert!(
                problem["code"]
                    .as_str()
                    .is_some_and(|code| !code.is_empty())
                    && problem["message"].as_str().is_some_and(|m| m.len() > 8),
                "{problem}"
            );
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert_eq!(answer["rejected"], rejected);
}

#[test]
fn prisoners() {
    family_keeps_its_promises("prisoners", "dirty-prisoners.csv");
}

#[test]
fn tenancies() {
    family_keeps_its_promises("tenancies", "dirty-tenancies.csv");
}

#[test]
fn referrals() {
    family_keeps_its_promises("referrals", "dirty-referrals.csv");
}

#[test]
fn the_good_rows_can_be_taken_and_the_others_mended() {
    let world = world_with_good_people();
    let rejects = world.path("rejects.csv").display().to_string();
    let path = fixture("caseload-40/dirty/dirty-prisoners.csv");
    let answer = world.json(&["import", "prisoners", &path, "--skip-invalid", &rejects]);
    let created = answer["created"].as_i64().expect("a number");
    let rejected = answer["rejected"].as_i64().expect("a number");
    assert!(created >= 10, "{answer}");
    assert_eq!(world.rows(&["prisoner", "list"]).len() as i64, 10 + created);
    let raw = std::fs::read(&rejects).expect("the rejects");
    assert!(
        raw.len() > 2_000_000,
        "each rejected row is there as it came, the huge one too"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&rejects)
            .expect("there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let ran = world.run(&["import", "prisoners", &rejects, "--format", "json"]);
    let again: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(
        (ran.code, &again["rejected"]),
        (1, &rejected.into()),
        "the rejects can be read again"
    );
}

#[test]
fn formulas_are_made_harmless_on_the_way_out_and_come_back_whole() {
    let world = world_with_good_people();
    let rejects = world.path("rejects.csv").display().to_string();
    world.ok(&[
        "import",
        "prisoners",
        &fixture("caseload-40/dirty/dirty-prisoners.csv"),
        "--skip-invalid",
        &rejects,
    ]);
    let folder = world.path("out").display().to_string();
    world.ok(&["export", "folder", &folder]);
    let text = std::fs::read_to_string(world.path("out/prisoners.csv")).expect("exported");
    assert!(
        text.contains("'=HYPERLINK")
            && text.contains("'+1+1")
            && text.contains("'@SUM")
            && text.contains("'\t=1+1"),
        "{text}"
    );
    let copy = World::new();
    copy.ok(&["import", "folder", &folder]);
    let listed = copy.ok(&["prisoner", "list", "--names", "--format", "json"]);
    assert!(listed.contains("=HYPERLINK") && !listed.contains("'=HYPERLINK"));
}
