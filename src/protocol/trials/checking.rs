//! Mistakes in a protocol file, each at its place and all at once.

use crate::protocol::check;
use proptest::prelude::*;

fn mistakes(text: &str) -> Vec<String> {
    check("own.toml", text)
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn every_mistake_is_named_with_its_place_at_once() {
    let text = r#"id = "own"
titel = "T"
source = "S"
version = "1"
from = 2026-13-01
until = "2026-02-31"
ages = "adults"
scope.authorities = ["E07000666", "Medway"]

[roles]
"P&P" = "probaton"

[[rule]]
id = "one"
action = "contact-landlord"
kind = "tsk"
force = "must"
title = "Contact the landlord"
after = "recepion"
due = "3 fortnights"
when = ["has-tenency", "consent"]
owed_by = "P&P leed"
cite = "1"

[[rule]]
id = "one"
action = "council-acks"
kind = "task"
force = "shall"
title = ""
before = "release-date"
after = "reception"
due = "-4 weeks"
asap = true
done_by = "refered"
owed_by = "prison"
stage = "pre release"

[[not_rule]]
id = "two"
"#;
    let found = mistakes(text);
    let expected = [
        (
            "own.toml:1:1: found nothing, expected the key `title` in a protocol",
            "",
        ),
        (
            "own.toml:2:1: found the key \"titel\", expected a key of a protocol",
            "did you mean \"title\"?",
        ),
        (
            "own.toml:4:11: found \"1\", expected a whole number from 1 for `version`",
            "",
        ),
        (
            "own.toml:5:8: found \"2026-13-01\" (invalid date), expected month between 01 and 12",
            "",
        ),
        (
            "own.toml:6:9: found \"2026-02-31\", expected a date such as 2026-11-06",
            "",
        ),
        (
            "own.toml:7:8: found \"adults\", expected ages from 0 to 130, such as",
            "",
        ),
        (
            "own.toml:8:22: found \"E07000666\", expected the code of a housing authority",
            "",
        ),
        (
            "own.toml:8:35: found \"Medway\", expected the code of a housing authority",
            "Medway has the code \"E06000035\"",
        ),
        (
            "own.toml:11:9: found \"probaton\", expected a role",
            "did you mean \"probation\"?",
        ),
        (
            "own.toml:16:8: found \"tsk\", expected a kind: task, check",
            "did you mean \"task\"?",
        ),
        (
            "own.toml:19:9: found \"recepion\", expected a fact that a rule can hang on",
            "did you mean \"reception\"?",
        ),
        (
            "own.toml:20:7: found \"3 fortnights\", expected a whole number and a unit (days, weeks",
            "",
        ),
        (
            "own.toml:21:9: found \"has-tenency\", expected a condition",
            "did you mean \"has-tenancy\"?",
        ),
        (
            "own.toml:22:11: found \"P&P leed\", expected a role",
            "did you mean \"P&P\"?",
        ),
        (
            "own.toml:26:6: found the id \"one\" again, expected an id of its own",
            "it is used in line 14",
        ),
        (
            "own.toml:27:10: found \"council-acks\", expected owed_by the council",
            "begin `council-`",
        ),
        (
            "own.toml:29:9: found \"shall\", expected a force: must, should, may, consider",
            "",
        ),
        (
            "own.toml:30:9: found an empty text, expected a text for `title`",
            "",
        ),
        (
            "own.toml:31:10: found both `after` and `before`, expected one of them",
            "",
        ),
        (
            "own.toml:33:7: found \"-4 weeks\", expected a distance without a direction",
            "give the direction",
        ),
        (
            "own.toml:34:8: found more than one manner of being due, expected one of",
            "",
        ),
        (
            "own.toml:35:11: found \"refered\", expected a fact that completes an action",
            "",
        ),
        (
            "own.toml:37:9: found \"pre release\", expected a stage: court",
            "did you mean \"pre-release\"?",
        ),
        ("found nothing, expected the key `cite` in a rule", ""),
        (
            "found nothing, expected the key `why` in a line that is not a rule",
            "",
        ),
    ];
    let all = found.join("\n");
    for (what, hint) in expected {
        let line = found.iter().find(|line| line.contains(what));
        assert!(
            line.is_some_and(|line| line.contains(hint)),
            "{what} {hint}\n--\n{all}"
        );
    }
    assert_eq!(found.len(), expected.len(), "{all}");
}

#[test]
fn syntax_and_shape_are_mistakes_too() {
    assert!(mistakes("id = \"x\nversion = 1\n")[0].starts_with("own.toml:1:"));
    assert!(
        mistakes("")
            .iter()
            .any(|line| line.contains("at least one [[rule]]"))
    );
    assert!(
        mistakes("rule = 3")
            .iter()
            .any(|line| line.contains("found the number 3, expected [[rule]]"))
    );
    let rule = |more: &str| {
        format!(
            "id=\"o\"\ntitle=\"T\"\nsource=\"S\"\nversion=1\n[[rule]]\nid=\"a\"\naction=\"b\"\nkind=\"task\"\nforce=\"must\"\ntitle=\"T\"\ncite=\"c\"\n{more}"
        )
    };
    for (more, what) in [
        (
            "after=\"reception\"",
            "one of `due`, `asap`, `undated` and `each`",
        ),
        ("due=\"4 days\"", "`after` or `before`"),
        (
            "before=\"sentence\"\ndue=\"4 days\"",
            "whose day is known before it comes",
        ),
        ("after=\"order-start\"\neach=\"fortnite\"", "how often"),
        (
            "after=\"reception\"\ndue=\"1 day\"\nuntil=\"release\"",
            "`until` beside `each` only",
        ),
        (
            "after=\"reception\"\ndue=\"4 days\"\nopens=\"6 days\"",
            "no later than the due day",
        ),
        (
            "after=\"reception\"\ndue=\"4 days\"\nwhen=\"consent\"",
            "a list such as",
        ),
        (
            "after=\"reception\"\ndue=\"4 days\"\napproximate=\"yes\"",
            "true or false",
        ),
        (
            "after=\"reception\"\ndue=\"4 days\"\nowed_by=\"council\"",
            "begins `council-`",
        ),
    ] {
        let found = mistakes(&rule(more));
        assert!(
            found.len() == 1 && found[0].contains(what),
            "{more}: {found:?}"
        );
    }
    assert!(check("own.toml", &rule("after=\"reception\"\ndue=\"24 hours\"")).is_ok());
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>(), cut in 0usize..4000) {
        let _ = check("x", &text);
        let library = include_str!("../library/england-duty-to-refer.toml");
        let cut: String = library.chars().take(cut).collect();
        let _ = check("x", &cut);
        let _ = check("x", &format!("{cut}{text}"));
    }
}

#[test]
fn a_round_may_not_open_before_the_one_before_it_is_over() {
    let rule = |opens: &str| {
        format!(
            "id = \"t\"\ntitle = \"T\"\nsource = \"S\"\nversion = 1\n[[rule]]\nid = \"r\"\naction = \"look\"\nkind = \"review\"\n\
             force = \"must\"\ntitle = \"Look\"\nafter = \"reception\"\neach = \"month\"\nopens = \"{opens}\"\n\
             owed_by = \"prison\"\ncite = \"1\"\n"
        )
    };
    assert!(check("t.toml", &rule("1 week")).is_ok());
    for opens in ["1 month", "5 weeks", "5 years"] {
        let mistakes = check("t.toml", &rule(opens)).unwrap_err();
        assert_eq!(mistakes.len(), 1, "{opens}: {mistakes:?}");
        assert_eq!((mistakes[0].line, mistakes[0].column), (13, 9), "{opens}");
    }
}

#[test]
fn what_hands_are_used_to_is_told_apart() {
    let head = "id = \"t\"\ntitle = \"T\"\nsource = \"S\"\nversion = 1\n";
    let told = |rest: &str| {
        let mistakes = check("t.toml", &format!("{head}{rest}")).unwrap_err();
        let said: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        said.join("\n")
    };
    let said = told("from = 12/10/2026\n");
    assert!(
        said.contains("t.toml:5:") && said.contains("like 2026-11-06"),
        "{said}"
    );
    let said = told("area = \u{201c}Kent\u{201d}\n");
    assert!(said.contains("straight quotes"), "{said}");
    let said = told("[[not_rule]]\nid = \"a\"\nwhy = \"\"\"two\nlines\"\"\"\n");
    assert!(said.contains("on one line"), "{said}");
    let said = told(&format!(
        "[[not_rule]]\nid = \"a\"\nwhy = \"{}\"\n",
        "x".repeat(401)
    ));
    assert!(said.contains("401 characters"), "{said}");
    let rule = "[rule]\nid = \"a\"\n";
    let said = told(&rule.repeat(3));
    assert_eq!(said.lines().count(), 3, "{said}");
    assert!(
        said.contains("t.toml:5:1: found [rule], expected [[rule]]"),
        "{said}"
    );
}
