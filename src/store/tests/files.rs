//! The file as a whole: carried forward from an older version, backed up, restored, and looked at by `doctor`.

use super::refusals::code;
use super::*;
use crate::store::schema::{self, STEPS};
use rusqlite::Connection;
use std::fs;

#[test]
fn an_older_store_is_carried_forward_after_a_backup() {
    let (_folder, path, mut store) = new_store();
    save(&mut store, None, &full("A1234BC"));
    drop(store);
    let older = fs::read(&path).unwrap();
    let next = "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT '';
                CREATE TABLE visit (prisoner TEXT NOT NULL REFERENCES prisoner (number), day TEXT NOT NULL, op INTEGER NOT NULL,
                                    PRIMARY KEY (prisoner, day)) STRICT, WITHOUT ROWID;";
    let steps = [STEPS, &[next]].concat();
    let mut store = Store::open_with(&path, Access::Read, &steps).unwrap();
    let backup = path.with_file_name(format!("cases.db.version-{}", STEPS.len()));
    let message = format!(
        "the store was carried from version {} to {}; as it was: {}",
        STEPS.len(),
        steps.len(),
        backup.display()
    );
    assert_eq!(store.messages(), [message]);
    // All but the header, in which SQLite counts its writes.
    assert!(fs::read(&backup).unwrap()[100..] == older[100..]);
    assert_eq!(
        schema::without_past(&store.conn).unwrap(),
        Vec::<String>::new()
    );
    assert_eq!(everything(&store), [full("A1234BC")]);
    assert!(store.verify_chain().unwrap().faults.is_empty());
    store = Store::open_with(&path, Access::Write, &steps).unwrap();
    assert!(store.messages().is_empty());
    store.undo(&who(), None, false).unwrap().unwrap();
    assert_eq!(store.count().unwrap(), 0);
    assert!(store.verify_chain().unwrap().faults.is_empty());
    drop(store);
    assert_eq!(code(&path, Access::Read), "store-newer");
    let broken = [STEPS, &["CREATE TABLE half (a) STRICT"]].concat();
    let (_folder, path, store) = new_store();
    drop(store);
    let before = fs::read(&path).unwrap();
    assert!(Store::open_with(&path, Access::Write, &broken).is_err());
    assert!(fs::read(&path).unwrap() == before);
}

/// A store of version 3, which had the triggers that keep the past in the file, with one person in it.
fn store_of_version_3() -> (TempDir, PathBuf) {
    let (folder, path, store) = new_store();
    drop(store);
    fs::remove_file(&path).unwrap();
    let conn = Connection::open(&path).unwrap();
    schema::migrate(&conn, 0, &STEPS[..3]).unwrap();
    drop(conn);
    let mut store = Store::open_with(&path, Access::Write, &STEPS[..3]).unwrap();
    save(&mut store, None, &full("A1234BC"));
    drop(store);
    let conn = Connection::open(&path).unwrap();
    for table in schema::journalled(&conn).unwrap() {
        let (name, columns, old) = (&table.name, table.list(""), table.list("old."));
        conn.execute_batch(&format!(
            "CREATE TRIGGER {name}_replaced AFTER UPDATE ON {name} WHEN old.op <> new.op BEGIN
                 INSERT INTO {name}_past ({columns}, op, ended_op) VALUES ({old}, old.op, new.op);
             END;
             CREATE TRIGGER {name}_deleted AFTER DELETE ON {name} WHEN old.op <> (SELECT max(id) FROM operation) BEGIN
                 INSERT INTO {name}_past ({columns}, op, ended_op) VALUES ({old}, old.op, (SELECT max(id) FROM operation));
             END;"
        ))
        .unwrap();
    }
    (folder, path)
}

#[test]
fn a_store_with_triggers_in_the_file_is_carried_forward_and_keeps_each_past_once() {
    let (_folder, path) = store_of_version_3();
    let mut store = open(&path);
    assert!(store.messages()[0].contains("from version 3 to "));
    assert_eq!(schema::strange_triggers(&store.conn).unwrap(), 0);
    let before = full("A1234BC");
    let mut after = before.clone();
    after.prisoner.surname = "Other".to_owned();
    after.notes.clear();
    after.events.clear();
    save(&mut store, Some(&before), &after);
    let past = |table: &str| -> i64 {
        let sql = format!("SELECT count(*) FROM {table}_past");
        store.conn.query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(past("prisoner"), 1);
    assert_eq!(past("note"), before.notes.len() as i64);
    assert_eq!(past("event"), before.events.len() as i64);
    store.undo(&who(), None, false).unwrap().unwrap();
    assert_eq!(everything(&store), [before]);
    let findings = store.doctor(Some("x / ext4 rw 0 0")).unwrap();
    let sound: Vec<&str> = findings
        .iter()
        .filter(|finding| finding.ok)
        .map(|finding| finding.code)
        .collect();
    assert!(
        ["version", "past", "journal"]
            .iter()
            .all(|code| sound.contains(code)),
        "{findings:?}"
    );
}

#[test]
fn whoever_had_a_store_open_while_it_was_carried_forward_writes_nothing() {
    let (_folder, path, store) = new_store();
    drop(store);
    fs::remove_file(&path).unwrap();
    let conn = Connection::open(&path).unwrap();
    schema::migrate(&conn, 0, &STEPS[..3]).unwrap();
    let mut older = Store::open_with(&path, Access::Write, &STEPS[..3]).unwrap();
    let store = open(&path);
    let refused = older.change(&who(), "late", Kind::Change, false, |writer| {
        writer.save(None, &full("A1234BC"))
    });
    let refused = refused.map(|_| ()).unwrap_err();
    assert_eq!((refused.exit_code(), refused.code()), (7, "store-newer"));
    // As programs of version 3 and before begin an operation.
    let begin = "INSERT INTO operation (id, at, user, today, today_given, kind, what, digest, hash)
                 VALUES (9, '2026-11-22T09:30:00Z', 'x', '2026-11-22', 0, 'change', 'x', zeroblob(32), zeroblob(32))";
    assert!(conn.execute(begin, []).is_err());
    assert_eq!(
        (store.count().unwrap(), store.head().unwrap().operation),
        (0, 0)
    );
    drop((store, older));
    conn.execute_batch("CREATE TRIGGER odd AFTER UPDATE ON note BEGIN SELECT 1; END")
        .unwrap();
    assert_eq!(code(&path, Access::Write), "store-damaged");
    let doctor = Store::open(&path, Access::Read).unwrap();
    let findings = doctor.doctor(Some("x / ext4 rw 0 0")).unwrap();
    let past = findings.iter().find(|finding| !finding.ok);
    assert!(
        past.is_some_and(|past| past.message.contains("triggers")),
        "{findings:?}"
    );
}

fn hash_of(store: &Store, operation: i64) -> Option<crate::store::Hash> {
    let entry = store.operation(operation).unwrap();
    entry.map(|entry| entry.hash)
}

#[test]
fn backups_are_checked_and_restored() {
    let (folder, path, mut store) = new_store();
    save(&mut store, None, &full("A1234BC"));
    let to = folder.path().join("backup.db");
    let made = store.backup(&to, &who()).unwrap();
    assert_eq!(
        (made.head.operation, made.bytes),
        (1, fs::metadata(&to).unwrap().len())
    );
    assert_eq!(
        store.backup(&to, &who()).unwrap_err().code(),
        "store-exists"
    );
    save(&mut store, None, &full("B1234BC"));
    let findings = store.doctor(Some("x / ext4 rw 0 0")).unwrap();
    assert!(findings.iter().all(|finding| finding.ok), "{findings:?}");
    let newer = store.head().unwrap();
    assert_eq!(hash_of(&store, made.head.operation), Some(made.head.hash));
    let restored = crate::store::restore(&path, &to, &who());
    let restored = restored.unwrap();
    assert_eq!(
        restored.previous.as_deref(),
        Some(path.with_file_name("cases.db.before-restore").as_path())
    );
    drop(store);
    let store = open(&path);
    assert_eq!(everything(&store), [full("A1234BC")]);
    assert_eq!(store.log(None).unwrap()[0].what, "restore from backup.db");
    assert_ne!(hash_of(&store, newer.operation), Some(newer.hash));
    assert_eq!(open(&restored.previous.unwrap()).count().unwrap(), 2);

    let foreign = folder.path().join("foreign");
    fs::write(&foreign, "no store").unwrap();
    let before = fs::read(&path).unwrap();
    for (from, expected) in [
        (&foreign, "store-unknown"),
        (&folder.path().join("none"), "store-missing"),
    ] {
        assert_eq!(
            crate::store::restore(&path, from, &who())
                .unwrap_err()
                .code(),
            expected
        );
    }
    assert!(fs::read(&path).unwrap() == before);
    drop(store);
    let other = folder.path().join("other.db");
    Connection::open(&other)
        .unwrap()
        .execute_batch("CREATE TABLE t (a)")
        .unwrap();
    let kept = fs::read(&other).unwrap();
    assert_eq!(
        crate::store::restore(&other, &to, &who())
            .unwrap_err()
            .code(),
        "store-foreign"
    );
    assert!(fs::read(&other).unwrap() == kept);
    // A store that is past opening is what a backup is for.
    fs::write(&path, [0xff; 5000]).unwrap();
    fs::write(path.with_file_name("cases.db-journal"), [0xd9; 600]).unwrap();
    let restored = crate::store::restore(&path, &to, &who()).unwrap();
    assert_eq!(fs::read(restored.previous.unwrap()).unwrap(), [0xff; 5000]);
    assert_eq!(everything(&open(&path)), [full("A1234BC")]);
    assert!(!fs::read_dir(folder.path()).unwrap().any(|file| {
        file.unwrap()
            .file_name()
            .to_string_lossy()
            .starts_with(".resettle")
    }));
}

#[cfg(unix)]
#[test]
fn whoever_waited_for_a_restore_writes_nothing_into_the_file_that_was_set_aside() {
    let (folder, path, mut store) = new_store();
    save(&mut store, None, &full("A1234BC"));
    let to = folder.path().join("backup.db");
    store.backup(&to, &who()).unwrap();
    let restored = crate::store::restore(&path, &to, &who()).unwrap();
    let aside = restored.previous.unwrap();
    let before = fs::read(&aside).unwrap();
    let late = store.change(&who(), "late", Kind::Change, false, |writer| {
        writer.save(None, &full("B1234BC"))
    });
    let error = late.unwrap_err();
    assert_eq!((error.code(), error.exit_code()), ("store-moved-on", 1));
    assert!(!error.hints().is_empty());
    // What the new file's writer keeps beside it is left alone by the one that came too late.
    let journal = path.with_file_name("cases.db-journal");
    fs::write(&journal, "").unwrap();
    drop(store);
    assert!(journal.exists());
    assert!(fs::read(&aside).unwrap() == before);
    let mut store = open(&path);
    save(&mut store, None, &full("B1234BC"));
    assert_eq!(store.count().unwrap(), 2);
}

#[cfg(unix)]
#[test]
fn a_command_that_waits_while_a_store_is_restored_is_told_to_run_again() {
    let (folder, path, mut store) = new_store();
    let to = folder.path().join("backup.db");
    store.backup(&to, &who()).unwrap();
    let mut waiting = open(&path);
    let (holds, held) = std::sync::mpsc::channel();
    let answer = std::thread::scope(|threads| {
        threads.spawn(|| {
            // What a restore does: hold the file, put another one under its name, and let go.
            let holder = Connection::open(&path).unwrap();
            holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
            holds.send(()).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(50));
            fs::rename(&to, &path).unwrap();
        });
        held.recv().unwrap();
        waiting.change(&who(), "late", Kind::Change, false, |writer| {
            writer.save(None, &full("B1234BC"))
        })
    });
    assert_eq!(answer.unwrap_err().code(), "store-moved-on");
    assert_eq!(open(&path).count().unwrap(), 0);
}

#[test]
fn doctor_says_what_is_wrong_with_a_damaged_store() {
    let (_folder, path, mut store) = new_store();
    save(&mut store, None, &full("A1234BC"));
    drop(store);
    let mut bytes = fs::read(&path).unwrap();
    // The last page belongs to some table; the schema is sound.
    let last = bytes.len() - 4096;
    bytes[last..].fill(0xff);
    fs::write(&path, &bytes).unwrap();
    let store = Store::open(&path, Access::Read).unwrap();
    let findings = store.doctor(None).unwrap();
    assert_eq!((findings[0].code, findings[0].ok), ("pages", false));
}

#[test]
fn a_protocol_in_force_is_carried_forward_as_it_was() {
    let (folder, _path, _store) = new_store();
    let path = folder.path().join("older.db");
    let conn = Connection::open(&path).unwrap();
    schema::migrate(&conn, 0, &STEPS[..1]).unwrap();
    conn.execute_batch(
        "INSERT INTO protocol_in_force (id, from_day, version, title, op) VALUES ('base', '1900-01-01', 1, 'Base', 1);
         INSERT INTO protocol_in_force_past (id, from_day, version, title, op, ended_op)
         VALUES ('old', '2026-01-01', 1, 'Old', 1, 2);",
    )
    .unwrap();
    drop(conn);
    let store = Store::open(&path, Access::Write).unwrap();
    let held = store.protocols().unwrap();
    assert_eq!(
        (held.len(), &held[0].text, held[0].only_named),
        (1, &None, false)
    );
    assert_eq!(
        schema::without_past(&store.conn).unwrap(),
        Vec::<String>::new()
    );
}
