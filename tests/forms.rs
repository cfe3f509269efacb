//! A referral on a council's form: filled from a case, refused without consent, incomplete with a warning, as a page, as text
//! and for programs.

use crate::support::World;
use serde_json::Value;

const WHO: &str = "A1234BC";

/// Somebody at risk with a draft to Medway, and no consent yet.
fn drafted() -> World {
    let world = World::sentenced();
    world.ok(&[
        "risk",
        WHO,
        "yes",
        "--detail",
        "Landlord <sells>",
        "--on",
        "1/11/2026",
    ]);
    world.ok(&["referral", "add", WHO, "--to", "Medway"]);
    world
}

fn consented() -> World {
    let world = drafted();
    world.ok(&["consent", WHO, "given", "--on", "5/11/2026"]);
    world
}

fn form(id: &str, more: &[&'static str]) -> Vec<&'static str> {
    let id = if id == "kent" { "kent" } else { "n-delius" };
    [&["referral", "form", "R000001", "--as", id], more].concat()
}

fn row<'r>(rows: &'r [Value], field: &str) -> &'r Value {
    let mut found = rows.iter().filter(|row| row["field"] == field);
    found.next().unwrap_or_else(|| panic!("no field {field}"))
}

#[test]
fn without_consent_no_form_is_printed() {
    let world = drafted();
    for format in ["text", "html"] {
        let said = world.fails(1, &form("n-delius", &["--format", format]));
        assert!(
            said.contains("no consent to be referred is recorded"),
            "{said}"
        );
        assert!(said.contains("resettle consent A1234BC given"), "{said}");
    }
    world.ok(&[
        "consent",
        WHO,
        "given",
        "--authority",
        "Thanet",
        "--on",
        "2/11/2026",
    ]);
    let said = world.fails(1, &form("n-delius", &[]));
    assert!(said.contains("for another authority"), "{said}");
    world.ok(&["consent", WHO, "refused", "--on", "3/11/2026"]);
    let said = world.fails(1, &form("kent", &["--out", "form.txt"]));
    assert!(said.contains("consent was refused"), "{said}");
    assert!(!world.path("form.txt").exists());
}

#[test]
fn programs_get_one_row_a_field_and_no_name() {
    let world = consented();
    let rows = world.rows(&form("n-delius", &[]));
    assert_eq!(rows.len(), 35);
    assert_eq!(rows[0]["field"], "lha_name");
    assert_eq!(rows[0]["value"], "Medway");
    let name = row(&rows, "person_name");
    assert_eq!(
        (&name["value"], &name["withheld"]),
        (&Value::Null, &Value::Bool(true))
    );
    assert_eq!(name["missing"], false);
    assert_eq!(row(&rows, "consent_written_date")["value"], "2026-11-05");
    assert_eq!(row(&rows, "date_likely_homeless")["value"], "2026-12-17");
    let role = row(&rows, "referrer_role");
    assert_eq!(
        (&role["mandatory"], &role["missing"]),
        (&Value::Bool(true), &Value::Bool(true))
    );
    let oral = row(&rows, "consent_oral_date");
    assert_eq!(
        (&oral["mandatory"], &oral["missing"]),
        (&Value::Bool(false), &Value::Bool(true))
    );
    let named = world.rows(&form("n-delius", &["--names"]));
    assert_eq!(row(&named, "person_name")["value"], "Example");

    let kent = world.json(&form("kent", &[]));
    assert_eq!(kent["rows"].as_array().map(Vec::len), Some(48));
    assert_eq!(kent["complete"], false);
    let beside = kent["supplement"].as_array().expect("a supplement");
    assert_eq!(row(beside, "receiving_council")["value"], "Medway");
    assert_eq!(row(beside, "release_date")["value"], "2026-12-17");
    assert_eq!(row(beside, "referrer_agency")["missing"], true);
}

#[test]
fn an_incomplete_form_is_printed_with_a_warning() {
    let world = consented();
    let ran = world.run(&form("n-delius", &[]));
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr.starts_with("warning: R000001 of A1234BC: "),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("referrer_role"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("Example"), "no name in a warning");
    assert!(
        ran.stdout.starts_with("BEFORE THIS FORM GOES"),
        "{}",
        ran.stdout
    );
    assert!(
        ran.stdout.contains("Threatened with homelessness"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("MISSING ____"), "{}", ran.stdout);
    for line in ran.stdout.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn what_the_store_does_not_hold_is_typed_for_one_printing() {
    let world = consented();
    let answers = world.file(
        "me.toml",
        "referrer_authority = \"HMP Elmley\"\nreferrer_role = \"Resettlement worker\"\nreferrer_name = \"Ada Invented\"\n\
         referrer_address = \"Elmley\"\nreferrer_email = \"ada@example.org\"\nreferrer_phone = \"01795 000000\"\n\
         referrer_fax = \"none\"\n",
    );
    let mut line = form(
        "n-delius",
        &["--with", "household_composition=Single person"],
    );
    let more = [
        "consent_written_privacy_notice=Medway's",
        "home_phone=none in custody",
        "mobile_phone=none in custody",
        "person_email=none in custody",
        "gender=Male",
        "language_communication_needs=None",
    ];
    for pair in more {
        line.extend(["--with", pair]);
    }
    line.extend(["--answers", &answers]);
    let ran = world.run(&line);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    assert!(
        ran.stdout
            .contains("Nothing that this form must have is missing.")
    );
    assert!(
        ran.stdout.contains("to be signed by hand"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("Ada Invented"));
    let next = world.run(&form("n-delius", &[]));
    assert!(
        !next.stdout.contains("Ada Invented"),
        "nothing of it is kept"
    );

    let said = world.fails(2, &form("n-delius", &["--with", "refferer_role=x"]));
    assert!(said.contains("nearest: referrer_role"), "{said}");
    let said = world.fails(2, &form("kent", &["--with", "drug_current=perhaps"]));
    assert!(
        said.contains("Yes, No") && !said.contains("perhaps"),
        "{said}"
    );
    let said = world.fails(
        2,
        &form("n-delius", &["--with", "consent_written_signature=X"]),
    );
    assert!(said.contains("signed by hand"), "{said}");
    let bad = world.file("bad.toml", "referrer_role = \"x\"\nreferrer_name =\n");
    let mut line = form("n-delius", &["--answers"]);
    line.push(&bad);
    let said = world.fails(1, &line);
    assert!(said.contains("bad.toml:2"), "{said}");
}

#[test]
fn the_page_stands_alone_and_lets_nothing_act() {
    let world = consented();
    world.ok(&[
        "prisoner",
        "edit",
        WHO,
        "--forenames",
        "Grace <script>alert(1)</script>",
    ]);
    for id in ["n-delius", "kent"] {
        let page = world.ok(&form(id, &["--format", "html"]));
        assert!(
            page.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"),
            "{page}"
        );
        for never in [
            "<script", "http://", "https://", "url(", "src=", "@import", "<link",
        ] {
            assert!(!page.contains(never), "{never}");
        }
        assert!(
            page.contains("&lt;script&gt;alert(1)"),
            "what was recorded is shown"
        );
        assert_eq!(page.matches("<h1>").count(), 1);
        assert!(page.contains("Nothing") || page.contains("are missing</h3>"));
        let targets: Vec<&str> = page.split("href=\"#").skip(1).collect();
        assert!(!targets.is_empty());
        for target in targets {
            let id = target.split('"').next().expect("an id");
            assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
        }
    }
}

#[test]
fn a_file_is_private_and_is_not_written_over_unasked() {
    let world = consented();
    let line = form("n-delius", &["--format", "html", "--out", "form.html"]);
    let said = world.ok(&line);
    assert_eq!(said.trim(), "form.html");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let about = std::fs::metadata(world.path("form.html")).expect("the file");
        assert_eq!(about.permissions().mode() & 0o777, 0o600);
    }
    let said = world.fails(1, &line);
    assert!(said.contains("--force"), "{said}");
    world.ok(&[line, vec!["--force"]].concat());
}

#[test]
fn a_form_is_for_referrals_to_councils() {
    let world = World::sentenced();
    world.ok(&["consent", WHO, "given"]);
    world.ok(&[
        "referral",
        "add",
        WHO,
        "--to",
        "Invented House",
        "--kind",
        "supported-housing",
    ]);
    world.ok(&[
        "referral",
        "add",
        WHO,
        "--to",
        "Medway",
        "--kind",
        "housing-register",
    ]);
    for (id, form) in [("R000001", "kent"), ("R000002", "n-delius")] {
        let said = world.fails(1, &["referral", "form", id, "--as", form]);
        assert!(said.contains("this form is for"), "{said}");
    }
    world.ok(&["referral", "form", "R000002", "--as", "kent"]);
    let said = world.fails(1, &["referral", "form", WHO, "--as", "kent"]);
    assert!(said.contains("say which: R000001, R000002"), "{said}");
}
