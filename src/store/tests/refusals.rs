//! What the store refuses: rows that break a check, files that are not ours or not sound, and two writers at once.

use super::*;
use crate::store::schema::{self, STEPS};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

#[test]
fn the_schema_itself_refuses_impossible_rows() {
    let (_folder, path, mut store) = new_store();
    save(&mut store, None, &full("A1234BC"));
    drop(store);
    let conn = Connection::open(&path).unwrap();
    for (why, sql) in [
        ("no such day", "UPDATE prisoner SET born = '2026-02-31'"),
        ("not a day", "UPDATE prisoner SET born = 'now'"),
        (
            "time of day",
            "UPDATE prisoner SET born = '2026-02-01 10:00'",
        ),
        ("year", "UPDATE prisoner SET born = '1899-12-31'"),
        ("year", "UPDATE event SET on_day = '2200-01-01'"),
        ("number", "UPDATE prisoner SET number = 'a1234bc'"),
        ("pence", "UPDATE tenancy SET rent = -1"),
        ("pounds", "UPDATE tenancy SET rent = 12.5"),
        ("text for a number", "UPDATE tenancy SET rent = 'lots'"),
        ("list", "UPDATE release_date SET known_by = 'guess'"),
        ("list", "UPDATE custody SET kind = 'visit'"),
        ("list", "UPDATE mark SET kind = 'lost'"),
        ("list", "UPDATE referral SET consent = 'perhaps'"),
        ("flag", "UPDATE prisoner SET iom = 2"),
        ("missing", "UPDATE prisoner SET surname = NULL"),
        (
            "nobody",
            "INSERT INTO note (prisoner, id, on_day, text, by_whom, op) VALUES ('B1234BC', 'N1', '2026-01-01', '', '', 1)",
        ),
        ("still has records", "DELETE FROM prisoner"),
        ("moment", "UPDATE operation SET at = '2026-11-22'"),
        (
            "ends before it begins",
            "INSERT INTO protocol_in_force (id, from_day, version, title, until_day, op) VALUES ('a', '2026-02-01', 1, '', '2026-01-01', 1)",
        ),
    ] {
        assert!(conn.execute(sql, []).is_err(), "{why}: {sql}");
    }
}

#[test]
fn the_lists_of_the_schema_are_those_of_the_domain() {
    let schema = STEPS.concat();
    let has = |words: Vec<&str>, column: &str| {
        let list: Vec<String> = words
            .iter()
            .map(|word| format!("{column} = '{word}'"))
            .collect();
        assert!(
            schema.contains(&format!("CHECK ({})", list.join(" OR "))),
            "{column}"
        );
    };
    has(
        SpellKind::ALL.iter().map(|kind| kind.word()).collect(),
        "kind",
    );
    has(
        KnownBy::ALL.iter().map(|by| by.word()).collect(),
        "known_by",
    );
    has(
        MarkKind::ALL.iter().map(|kind| kind.word()).collect(),
        "kind",
    );
    has(
        ConsentAnswer::ALL
            .iter()
            .map(|answer| answer.word())
            .collect(),
        "consent",
    );
}

#[test]
fn every_day_of_the_schema_is_checked() {
    let (_folder, _path, store) = new_store();
    for table in schema::journalled(&store.conn).unwrap() {
        let find = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";
        let sql: String = store
            .conn
            .query_row(find, [&table.name], |row| row.get(0))
            .unwrap();
        for (column, _) in &table.columns {
            let checked = sql.contains(&format!("date({column}, '+0 days') IS {column}"));
            let is_day = [
                "born",
                "received",
                "released",
                "sent",
                "acknowledged",
                "answered",
                "started",
                "ended",
                "due",
                "since",
                "until",
                "drafted",
                "day",
                "known_on",
                "on_day",
                "from_day",
                "until_day",
                "sentence_on",
                "consent_on",
            ];
            assert_eq!(
                checked,
                is_day.contains(&column.as_str()),
                "{}.{column}",
                table.name
            );
        }
    }
}

#[test]
fn no_table_is_without_its_past() {
    let (_folder, path, store) = new_store();
    assert!(schema::journalled(&store.conn).unwrap().len() >= 14);
    assert_eq!(
        schema::without_past(&store.conn).unwrap(),
        Vec::<String>::new()
    );
    let plain = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_past' ESCAPE '\\'
                 AND name NOT IN ('operation', 'counter') AND name NOT LIKE 'sqlite%'";
    let tables: i64 = store.conn.query_row(plain, [], |row| row.get(0)).unwrap();
    assert_eq!(
        tables as usize,
        schema::journalled(&store.conn).unwrap().len()
    );
    let triggers = |of: &Connection, schema: &str| -> Vec<String> {
        let sql = format!("SELECT name FROM {schema} WHERE type = 'trigger' ORDER BY name");
        let mut found = of.prepare(&sql).unwrap();
        let names = found.query_map([], |row| row.get(0)).unwrap();
        names.collect::<Result<_, _>>().unwrap()
    };
    let mut wanted: Vec<String> = schema::journalled(&store.conn)
        .unwrap()
        .iter()
        .flat_map(|table| ["deleted", "replaced"].map(|event| format!("{}_{event}", table.name)))
        .collect();
    wanted.sort();
    assert_eq!(triggers(&store.conn, "temp.sqlite_schema"), wanted);
    // A file with triggers is read more slowly, and those of an older version would keep the past twice.
    let in_file = ["operation_by_an_older_program"];
    assert_eq!(triggers(&store.conn, "main.sqlite_schema"), in_file);
    drop(store);
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("DROP TABLE note_past; ALTER TABLE event ADD COLUMN colour TEXT")
        .unwrap();
    assert_eq!(schema::without_past(&conn).unwrap(), ["event", "note"]);
}

pub(super) fn code(path: &Path, access: Access) -> &'static str {
    let error = Store::open(path, access).unwrap_err();
    assert_eq!(error.exit_code(), 7);
    assert_eq!(
        error.place(),
        Some(path.display().to_string().as_str()),
        "{error}"
    );
    assert!(!error.hints().is_empty());
    error.code()
}

#[test]
fn files_that_are_not_ours_are_refused_and_left_alone() {
    let folder = TempDir::new().unwrap();
    let file = |name: &str| folder.path().join(name);
    fs::write(file("text"), "prison_number,surname\n".repeat(100)).unwrap();
    fs::write(file("empty"), "").unwrap();
    fs::write(file("short"), "SQLite format 3\0").unwrap();
    Connection::open(file("other"))
        .unwrap()
        .execute_batch("CREATE TABLE t (a)")
        .unwrap();
    let newer = file("newer");
    drop(Store::create(&newer).unwrap());
    Connection::open(&newer)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let cut = file("cut");
    let (_kept, whole, _) = new_store();
    fs::write(&cut, &fs::read(whole).unwrap()[..8192]).unwrap();
    fs::create_dir(file("folder")).unwrap();
    for access in [Access::Read, Access::Write] {
        for (name, expected) in [
            ("text", "store-unknown"),
            ("empty", "store-unknown"),
            ("short", "store-unknown"),
            ("other", "store-foreign"),
            ("newer", "store-newer"),
            ("cut", "store-damaged"),
        ] {
            let before = fs::read(file(name)).unwrap();
            assert_eq!(code(&file(name), access), expected, "{name}");
            assert_eq!(fs::read(file(name)).unwrap(), before, "{name}");
        }
        assert_eq!(code(&file("nothing"), access), "store-missing");
        assert_eq!(code(&file("folder"), access), "store-is-a-folder");
        assert_eq!(code(&file("text").join("below"), access), "store-missing");
    }
    let newer = Store::open(&newer, Access::Read).unwrap_err();
    assert!(
        newer.message().contains("99")
            && newer
                .message()
                .contains(&format!("up to {}", crate::store::schema::STEPS.len())),
        "{newer}"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 7);
}

#[test]
fn a_file_broken_inside_is_damaged_and_not_a_bug() {
    let (_folder, path, mut store) = new_store();
    save(&mut store, None, &full("A1234BC"));
    drop(store);
    let mut bytes = fs::read(&path).unwrap();
    bytes[100..8192].fill(0xff);
    fs::write(&path, &bytes).unwrap();
    assert_eq!(code(&path, Access::Read), "store-damaged");
    assert_eq!(code(&path, Access::Write), "store-damaged");
    assert!(fs::read(&path).unwrap() == bytes);
}

#[test]
fn a_store_is_not_made_over_a_file() {
    let (folder, path, store) = new_store();
    drop(store);
    let before = fs::read(&path).unwrap();
    assert_eq!(Store::create(&path).unwrap_err().code(), "store-exists");
    assert!(fs::read(&path).unwrap() == before);
    let deep = folder.path().join("new/deeper/cases.db");
    drop(Store::create(&deep).unwrap());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&deep), 0o600);
        assert_eq!(mode(deep.parent().unwrap()), 0o700);
    }
}

#[test]
fn whoever_comes_second_is_told_who_holds_the_store() {
    let (_folder, path, mut first) = new_store();
    let second = open(&path);
    second
        .conn
        .busy_timeout(std::time::Duration::from_millis(20))
        .unwrap();
    let mut second = second;
    first
        .change(&who(), "import people.csv", Kind::Import, false, |writer| {
            writer.save(None, &full("A1234BC"))?;
            assert_eq!(second.count().unwrap(), 0);
            let error = second
                .change(&who(), "note", Kind::Change, false, |_| Ok(()))
                .unwrap_err();
            assert_eq!(error.code(), "store-locked");
            let message =
                "the store is in use by tester since 2026-11-22T09:30:00Z (import people.csv)";
            assert_eq!(error.message(), message);
            Ok(())
        })
        .unwrap();
    save(&mut second, None, &full("B1234BC"));
    assert_eq!(first.count().unwrap(), 2);
}

#[test]
fn a_dry_run_or_a_failure_leaves_the_file_as_it_was() {
    let (_folder, path, mut store) = new_store();
    save(&mut store, None, &full("A1234BC"));
    let before = fs::read(&path).unwrap();
    let tried = store
        .change(&who(), "try", Kind::Import, true, |writer| {
            writer.save(None, &full("B1234BC"))?;
            writer.next_id('R')
        })
        .unwrap();
    assert!(tried.dry_run && tried.operation == Some(2) && tried.saved.of("event").inserted == 3);
    let twice = store.change(&who(), "twice", Kind::Change, false, |writer| {
        writer.save(None, &full("C1234BC"))?;
        writer.save(None, &full("A1234BC"))
    });
    assert_eq!(twice.unwrap_err().code(), "prisoner-exists");
    let mut stale = full("A1234BC");
    stale.notes[0].id = "N000009".to_owned();
    let after = Records::of(stale.prisoner.clone());
    let lost = store.change(&who(), "stale", Kind::Change, false, |writer| {
        writer.save(Some(&stale), &after)
    });
    assert_eq!(lost.unwrap_err().code(), "store-stale");
    let undone = store.undo(&who(), None, true).unwrap().unwrap();
    assert_eq!(undone.people, [number("A1234BC")]);
    assert!(fs::read(&path).unwrap() == before);
    assert_eq!(everything(&store), [full("A1234BC")]);
}

#[test]
fn bookkeeping_writes_no_records_but_what_a_store_begins_with() {
    let (_folder, _path, mut store) = new_store();
    let begun = store.change(&who(), "init", Kind::Bookkeeping, false, |writer| {
        writer.set_setting("begun", Some("yes"))
    });
    assert_eq!(begun.unwrap().operation, Some(1));
    assert!(
        store.preview_undo().unwrap().is_none(),
        "nothing can take it back"
    );
    let refused = store.change(&who(), "mail", Kind::Bookkeeping, false, |writer| {
        writer.save(None, &full("A1234BC"))
    });
    assert_eq!(refused.unwrap_err().exit_code(), 70);
    assert_eq!(store.count().unwrap(), 0);
}
