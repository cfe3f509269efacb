//! The checks of the house, checked: each finds what it is for in made-up files, and nothing in one that keeps the rules.

use super::checks::*;
use super::reading::{Source, product};

/// Each check on made-up files that break its rule, and on one that keeps all of them.
#[test]
fn every_check_can_fail() {
    let long = format!("//! Long.\n{}", "\n".repeat(400));
    let cases: [(Check, &str, &str, &str); 26] = [
        (
            arrows,
            "domain/a.rs",
            "use crate::store::Store;",
            "domain uses store",
        ),
        (
            arrows,
            "domain/a.rs",
            "use crate::{calendar::Day, store::{self, Store}};",
            "domain uses store",
        ),
        (
            arrows,
            "domain/a.rs",
            "use crate::{\n    store,\n};",
            "domain uses store",
        ),
        (
            arrows,
            "domain/a.rs",
            "fn f() -> crate::store;",
            "domain uses store",
        ),
        (
            arrows,
            "domain/a.rs",
            "use super::super::store::Store;",
            "domain uses store",
        ),
        (
            arrows,
            "domain/b/c.rs",
            "use super::super::super::{calendar::Day, error};",
            "domain uses error",
        ),
        (
            arrows,
            "domain/mod.rs",
            "use super::intake::Row;",
            "domain uses intake",
        ),
        (
            arrows,
            "domain/a.rs",
            "use self::super::super::intake::Row;",
            "domain uses intake",
        ),
        (
            arrows,
            "store/a.rs",
            "#[cfg(test)]\nmod tests;\n\nuse crate::cli;",
            "store uses cli",
        ),
        (
            arrows,
            "store/a.rs",
            "#[cfg(test)]\nmod tests { fn f() { '{'; \"{\"; } }\nuse crate::cli;",
            "store uses cli",
        ),
        (
            arrows,
            "store/a.rs",
            "#[cfg(test)]\nuse a::{b, c};\nuse crate::cli;",
            "store uses cli",
        ),
        (
            arrows,
            "store/a.rs",
            "#[cfg(test)]\nfn f(a: [u8; 3]) {}\nuse crate::cli;",
            "store uses cli",
        ),
        (
            arrows,
            "store/a.rs",
            "const A: &str = \"// \\\" no comment\"; use crate::cli;",
            "store uses cli",
        ),
        (
            arrows,
            "store/a.rs",
            "const A: &str = r#\"a \" b\"#; use crate::cli;",
            "store uses cli",
        ),
        (
            arrows,
            "output/a.rs",
            "use crate::commands::World;",
            "output uses commands",
        ),
        (
            outward,
            "report/a.rs",
            "let a = std::fs::read(b);",
            "std::fs",
        ),
        (
            outward,
            "report/a.rs",
            "use std::{collections::BTreeMap, io::{self, Write}};",
            "std::io",
        ),
        (
            outward,
            "calendar/a.rs",
            "fn f<'a>(a: &'a u8) { println!(); }",
            "println!",
        ),
        (
            homes,
            "commands/a.rs",
            "use rusqlite::Connection;",
            "rusqlite",
        ),
        (homes, "domain/a.rs", "use chrono::NaiveDate;", "chrono"),
        (sql, "commands/a.rs", "let a = \"SELECT 1\";", "SELECT "),
        (
            serialised,
            "domain/a.rs",
            "#[derive(serde::Serialize)]",
            "Serialize",
        ),
        (head, "domain/a.rs", "use std::fmt;", "no opening lines"),
        (length_and_name, "domain/a.rs", &long, "401 lines"),
        (
            length_and_name,
            "domain/utils/a.rs",
            "//! A.",
            "says nothing",
        ),
        (left_open, "domain/a.rs", "fn f() { todo!() }", "todo!("),
    ];
    for (check, name, text, expected) in cases {
        let found = check(&Source::read(name, text)).join("; ");
        assert!(found.contains(expected), "{name}: {text}\nfound: {found}");
    }
    let good = "//! Refuses to know std::fs and crate::store.\n\n\
                use super::cell::Cell;\n\
                use crate::{calendar::{self, Day}, domain::Case};\n\
                /* use crate::cli; */\n\
                const STORE: &str = \"crate::store std::fs rusqlite\";\n\n\
                #[cfg(test)]\nmod tests {\n    use crate::store::Store;\n    const A: char = '}';\n    use crate::cli;\n}\n";
    let checks: [Check; 8] = [
        arrows,
        outward,
        homes,
        sql,
        serialised,
        head,
        length_and_name,
        left_open,
    ];
    for check in checks {
        let found = check(&Source::read("protocol/a.rs", good));
        assert!(found.is_empty(), "{found:?}");
    }
}

/// A file is one of tests when its declaration says so, and not for its name.
#[test]
fn only_what_is_declared_for_tests_is_spared() {
    let read = |name: &str, text: &str| Source::read(name, text);
    let sources = [
        read(
            "intake/mod.rs",
            "#[cfg(test)]\nmod caseload;\nmod tests;\npub mod capture;",
        ),
        read("intake/caseload.rs", ""),
        read("intake/caseload/people.rs", ""),
        read("intake/caseloads.rs", ""),
        read("intake/tests.rs", ""),
        read("intake/capture.rs", ""),
        read(
            "intake/merge.rs",
            "#[cfg(test)]\n#[path = \"a\"]\npub(crate) mod trials;",
        ),
        read("intake/merge/trials/a.rs", ""),
    ];
    let names: Vec<&str> = product(&sources).iter().map(|s| s.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "intake/mod.rs",
            "intake/caseloads.rs",
            "intake/tests.rs",
            "intake/capture.rs",
            "intake/merge.rs",
        ]
    );
}
