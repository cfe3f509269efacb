//! Whether a home can be kept: a short time left to serve inside thirteen weeks of cover, one that is too long, the board of
//! homes at stake, and the words for private renting on either side of 1 May 2026.

use crate::support::World;
use serde_json::{Value, json};

const WHO: &str = "A1234BC";

/// Received on 1 September 2026, sentenced to nine months (273 days), with a council home at £98.40 a week and £150 of arrears,
/// paid by Housing Benefit. The prison record gives the CRD.
fn nine_months(sentenced: &str, crd: &str) -> World {
    let world = World::new();
    for line in [
        "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway".to_owned(),
        format!("sentence A1234BC --on {sentenced} --length 9m --days 273 --crd {crd}"),
        "tenancy add A1234BC --tenure council --rent 98.40 --per week --arrears 150 --benefit hb --started 1/6/2021".to_owned(),
    ] {
        world.ok(&line.split(' ').collect::<Vec<_>>());
    }
    world
}

#[track_caller]
fn has(row: &Value, expected: Value) {
    for (field, value) in expected.as_object().expect("fields") {
        assert_eq!(&row[field], value, "{field} of {row}");
    }
}

#[test]
fn nine_months_with_a_third_to_serve_is_inside_thirteen_weeks() {
    // Sentenced on the day of reception: a third of 273 days is 91 days, the last of them Mon 30 Nov. That is 90 days after
    // reception, and 13 weeks end on Tue 1 Dec.
    let world = nine_months("1/9/2026", "30/11/2026");
    let rows = world.rows(&["tenancy", "forecast", WHO]);
    assert_eq!(rows.len(), 1);
    has(
        &rows[0],
        json!({
            "id": "T000001", "prison_number": WHO, "name": null, "case": "recorded", "release_date": "2026-11-30",
            "release_basis": "crd", "cover": "covered", "why": "within-limit", "limit": "13-weeks",
            "limit_on": "2026-12-01", "cover_until": "2026-11-30", "days_left": 8,
            // Kept, nothing is added to the arrears; closed, 28 days x 98.40 / 7 = 393.60 are.
            "keep_days": 0, "keep_rent_pence": 0, "keep_owed_pence": 15_000,
            "notice_on": "2026-11-22", "last_rent_day": "2026-12-20",
            "close_days": 28, "close_rent_pence": 39_360, "close_owed_pence": 54_360,
            "break_even_on": "2026-12-20", "cheaper": "keeping"
        }),
    );
    let page = world.ok(&["tenancy", "forecast", "t000001"]);
    for said in [
        "Housing Benefit, until Mon 30 Nov 2026 (8 days left)",
        "home by Tue 1 Dec 2026",
        "nothing here is promised: the benefit office decides",
        // The wording of the document is shown beside: a sentence of nine months does not fit it.
        "13 weeks or less: this sentence is longer",
        "What keeping a home saves",
    ] {
        assert!(
            page.split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .contains(said),
            "{said}\n{page}"
        );
    }
}

#[test]
fn a_day_too_long_is_not_covered_at_all() {
    let world = nine_months("1/9/2026", "30/11/2026");
    let rows = world.rows(&["tenancy", "forecast", WHO, "--if-release", "2/12/2026"]);
    assert_eq!(rows.len(), 2, "what is recorded, and what is supposed");
    has(&rows[0], json!({"case": "recorded", "cover": "covered"}));
    // 92 days x 98.40 / 7 = 1293.257...
    has(
        &rows[1],
        json!({
            "case": "supposed", "release_date": "2026-12-02", "release_basis": null, "cover": "not-covered",
            "why": "too-long", "cover_until": null, "days_left": 0, "keep_after": "2026-09-01", "keep_days": 92,
            "keep_rent_pence": 129_326, "keep_owed_pence": 144_326,
            "sum": "92 days x £98.40 / 7 = £1293.26"
        }),
    );
    // Nothing was changed by supposing.
    assert_eq!(world.rows(&["dates", WHO])[0]["day"], "2026-11-30");
}

#[test]
fn the_day_that_turns_the_answer_is_one_whatever_release_is_asked_about() {
    let world = nine_months("1/9/2026", "30/11/2026");
    let page = world.ok(&["tenancy", "forecast", WHO, "--if-release", "16/12/2026"]);
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let even = "Break-even released by Sun 20 Dec 2026, keeping costs no more rent than closing; after it, more";
    assert_eq!(page.matches(even).count(), 2, "{page}");
    assert!(
        page.contains(
            "for a release after Tue 1 Dec 2026 both count the rent after Tue 1 Sep 2026"
        ),
        "{page}"
    );
    // What the page of that day itself says, and of the day after it.
    for (release, cheaper) in [("20/12/2026", "neither"), ("21/12/2026", "closing")] {
        let rows = world.rows(&["tenancy", "forecast", WHO, "--if-release", release]);
        assert_eq!(rows[1]["cheaper"], cheaper, "{release}");
        assert_eq!(rows[0]["break_even_on"], rows[1]["break_even_on"]);
    }
}

#[test]
fn nine_months_with_half_to_serve_after_remand_is_too_long() {
    // On remand for 42 days to 13 Oct. Half of 273 days is 137; less 42 they end on Fri 15 Jan 2027, so release is Thu 14 Jan:
    // 135 days after reception. Cover ended with the sentence: 18 + 30 + 31 + 14 = 93 days x 98.40 / 7 = 1307.314...
    // Closed on four weeks' notice from today: 13 Oct to 20 Dec, 68 days x 98.40 / 7 = 955.885...
    let world = nine_months("13/10/2026", "15/1/2027");
    let rows = world.rows(&["tenancy", "forecast", WHO]);
    has(
        &rows[0],
        json!({
            "release_date": "2027-01-14", "cover": "not-covered", "why": "too-long", "limit_on": "2026-12-01",
            "cover_until": "2026-10-13", "days_left": 0, "keep_after": "2026-10-13", "keep_to": "2027-01-14",
            "keep_days": 93, "keep_rent_pence": 130_731, "keep_owed_pence": 145_731,
            "close_days": 68, "close_rent_pence": 95_589, "close_owed_pence": 110_589,
            "break_even_on": "2026-12-20", "cheaper": "closing"
        }),
    );
    // Two months' notice from 1 Dec ends on 1 Feb: keeping is cheaper then.
    let rows = world.rows(&[
        "tenancy",
        "forecast",
        WHO,
        "--notice",
        "2 months",
        "--notice-on",
        "1/12/2026",
    ]);
    has(
        &rows[0],
        json!({"last_rent_day": "2027-02-01", "break_even_on": "2027-02-01", "cheaper": "keeping"}),
    );
    // Arrears that the landlord gave today hold the rent to today: 22 Nov to 14 Jan, 53 days x 98.40 / 7 = 745.028...
    let rows = world.rows(&["tenancy", "forecast", WHO, "--arrears-on", "today"]);
    has(
        &rows[0],
        json!({"keep_days": 53, "keep_owed_pence": 89_503}),
    );
    let csv = world.ok(&["tenancy", "forecast", WHO, "--format", "csv"]);
    assert_eq!(csv.lines().count(), 2);
    assert!(
        csv.starts_with("id,prison_number,name,case,tenure,benefit,"),
        "{csv}"
    );
}

#[test]
fn what_cannot_be_is_refused_and_what_is_not_known_is_said() {
    let world = nine_months("1/9/2026", "30/11/2026");
    let forecast = |more: &[&str]| {
        let mut line = vec!["tenancy", "forecast", WHO];
        line.extend(more);
        world.run(&line)
    };
    for (more, code, said) in [
        (
            &["--if-release", "31/8/2026"][..],
            1,
            "is before the reception on Tue 1 Sep 2026",
        ),
        (&["--notice", "-4 weeks"], 2, "a notice cannot lie before"),
        (&["--notice", "soon"], 2, "write it like \"4 weeks\""),
        (&["--notice", "999999 weeks"], 2, "leads out of the years"),
    ] {
        let ran = forecast(more);
        assert_eq!((ran.code, ran.stdout.as_str()), (code, ""), "{more:?}");
        assert!(ran.stderr.contains(said), "{more:?}: {}", ran.stderr);
    }
    // The day of reception itself can be supposed.
    assert_eq!(forecast(&["--if-release", "1/9/2026"]).code, 0);

    world.ok(&[
        "tenancy",
        "edit",
        WHO,
        "--rent",
        "unknown",
        "--benefit",
        "none",
    ]);
    has(
        &world.rows(&["tenancy", "forecast", WHO])[0],
        json!({"why": "no-benefit", "keep_days": 90, "keep_rent_pence": null, "keep_owed_pence": null, "sum": null}),
    );
    assert!(
        world
            .ok(&["tenancy", "forecast", WHO])
            .contains("the rent is not recorded")
    );
    world.ok(&["tenancy", "edit", WHO, "--benefit", "unknown"]);
    has(
        &world.rows(&["tenancy", "forecast", WHO])[0],
        json!({"cover": "unknown", "why": "benefit-unknown", "days_left": null, "keep_days": null, "close_days": null,
               "break_even_on": null}),
    );
    world.ok(&["tenancy", "end", WHO, "--on", "20/11/2026"]);
    assert!(
        world
            .fails(1, &["tenancy", "forecast", WHO])
            .contains("T000001 ended on Fri 20 Nov 2026")
    );
    assert_eq!(world.rows(&["tenancy", "rescue"]), Vec::<Value>::new());
    world.ok(&["tenancy", "edit", WHO, "--not-ended"]);
    world.ok(&["release", WHO, "--on", "21/11/2026"]);
    assert!(
        world
            .fails(1, &["tenancy", "forecast", WHO])
            .contains("was released on Sat 21 Nov 2026")
    );
}

#[test]
fn homes_at_stake_stand_in_the_order_of_the_days_they_have() {
    let world = World::new();
    for (number, at, status, benefit, crd) in [
        ("A1111AA", "Elmley", "Sentenced", "hb", "30/11/2026"),
        ("A2222AA", "Elmley", "Remand", "uc", ""),
        ("A3333AA", "Rochester", "Sentenced", "hb", "20/1/2027"),
        ("A4444AA", "Elmley", "Sentenced", "unknown", "30/11/2026"),
        ("A5555AA", "Elmley", "Sentenced", "none", ""),
        ("A6666AA", "Elmley", "Remand", "hb", ""),
    ] {
        let surname = format!("Example{}", &number[1..2]);
        world.ok(&[
            "receive",
            number,
            "--surname",
            &surname,
            "--at",
            at,
            "--on",
            "1/9/2026",
            "--status",
            status,
        ]);
        if !crd.is_empty() {
            world.ok(&["dates", number, "crd", crd]);
        }
        world.ok(&[
            "tenancy",
            "add",
            number,
            "--tenure",
            "council",
            "--rent",
            "70",
            "--per",
            "week",
            "--benefit",
            benefit,
        ]);
    }
    let rows = world.rows(&["tenancy", "rescue"]);
    let found: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                row["prison_number"].as_str().unwrap_or(""),
                row["cover"].as_str().unwrap_or(""),
                row["days_left"].as_i64(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("A3333AA", "not-covered", Some(0)),
            ("A5555AA", "not-covered", Some(0)),
            ("A1111AA", "covered", Some(8)),
            // 1 Sep + 6 months = 1 Mar, and + 52 weeks = 31 Aug.
            ("A2222AA", "no-release-date", Some(99)),
            ("A6666AA", "no-release-date", Some(282)),
            ("A4444AA", "unknown", None),
        ]
    );
    let narrowed = world.json(&["tenancy", "rescue", "--establishment", "Rochester"]);
    assert_eq!(
        (
            &narrowed["hidden"],
            narrowed["rows"].as_array().map(Vec::len)
        ),
        (&json!(5), Some(1))
    );
    let page = world.ok(&["tenancy", "rescue"]);
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}\n{page}"));
    assert!(place("Not covered") < place("A5555AA") && place("A5555AA") < place("Covered, fewest"));
    assert!(
        place("A6666AA") < place("Not known: ask") && place("Not known: ask") < place("A4444AA")
    );
}

#[test]
fn the_words_for_private_renting_have_their_days() {
    let world = World::new();
    world.ok(&[
        "receive",
        WHO,
        "--surname",
        "Example",
        "--at",
        "Elmley",
        "--on",
        "1/9/2026",
    ]);
    let add = [
        "tenancy",
        "add",
        WHO,
        "--tenure",
        "Assured shorthold",
        "--started",
    ];
    let refused = world.fails(1, &[&add[..], &["1/5/2026"]].concat());
    assert!(
        refused.contains("cannot be an assured shorthold"),
        "{refused}"
    );
    assert!(
        refused.contains("use assured-periodic or private-rented"),
        "{refused}"
    );
    let taken = world.run(&[&add[..], &["30/4/2026"]].concat());
    assert_eq!(taken.code, 0);
    assert!(
        taken
            .stderr
            .contains("is assured periodic since Fri 1 May 2026"),
        "{}",
        taken.stderr
    );
    assert_eq!(
        world.rows(&["tenancy", "list"])[0]["tenure"],
        "assured-shorthold"
    );
    assert!(world.ok(&["tenancy", "list"]).contains("assured-periodic"));
    assert!(
        world
            .ok(&["tenancy", "show", WHO])
            .contains("assured-periodic (recorded as assured-shorthold)")
    );
    let edited = world.fails(1, &["tenancy", "edit", WHO, "--started", "2/5/2026"]);
    assert!(
        edited.contains("tenure") || edited.contains("shorthold"),
        "{edited}"
    );
    // Another change of the same home says nothing of it again.
    assert!(
        !world
            .run(&["tenancy", "edit", WHO, "--arrears", "20"])
            .stderr
            .contains("assured")
    );

    let file = world.file(
        "tenancies.csv",
        "tenancy_id,prison_number,tenure,start_date\nT000050,A1234BC,assured-shorthold,2026-06-01\n",
    );
    let told = world.json(&["import", "tenancies", &file, "--yes"]);
    has(
        &told["rows"][0],
        json!({"severity": "warning", "code": "tenure-of-another-day", "column": "tenure"}),
    );
    assert_eq!(told["created"], 1);
}

#[test]
fn a_notice_that_runs_out_first_is_what_the_days_are_counted_to() {
    let world = nine_months("1/9/2026", "30/11/2026");
    let forecast = || world.rows(&["tenancy", "forecast", WHO])[0].clone();
    has(
        &forecast(),
        json!({"days_left": 8, "counted_to": "cover", "counted_to_on": "2026-11-30", "served": null, "closing": false}),
    );
    crate::support::do_all(
        &world,
        &[
            "notice add A1234BC --home T000001 --kind section-8 --served 3/11/2026 --expires 27/11/2026",
        ],
    );
    has(
        &forecast(),
        json!({
            "days_left": 5, "counted_to": "notice", "counted_to_on": "2026-11-27", "cover_until": "2026-11-30",
            "served": "section-8", "served_on": "2026-11-03", "served_expires_on": "2026-11-27"
        }),
    );
    let page = world.ok(&["tenancy", "forecast", WHO]);
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "section 8 served on Tue 3 Nov 2026: runs out on Fri 27 Nov 2026",
        "5 days, to the notice running out on Fri 27 Nov 2026, before cover ends",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
    has(
        &world.rows(&["tenancy", "rescue"])[0],
        json!({"days_left": 5, "counted_to": "notice", "closing": false}),
    );
    assert!(world.ok(&["tenancy", "rescue"]).contains("5d notice"));
    world.ok(&["notice", "edit", WHO, "--expires", "24/12/2026"]);
    has(&forecast(), json!({"days_left": 8, "counted_to": "cover"}));
    world.ok(&["notice", "edit", WHO, "--withdrawn", "today"]);
    has(&forecast(), json!({"days_left": 8, "served": null}));
}

#[test]
fn a_home_that_is_to_be_closed_is_listed_only_while_its_rent_runs() {
    let world = nine_months("1/9/2026", "30/11/2026");
    let decide = |what: &str| {
        world.ok(&[
            "tenancy",
            "decide",
            WHO,
            what,
            "--reason",
            "Example",
            "--on",
            "20/11/2026",
        ])
    };
    decide("close");
    let page = world.ok(&["tenancy", "rescue"]);
    assert!(
        page.contains("Closing, no notice of the tenant recorded: rent runs"),
        "{page}"
    );
    let own = "notice add A1234BC --home T000001 --kind by-the-tenant --served 20/11/2026 --expires 18/12/2026";
    crate::support::do_all(&world, &[own]);
    let page = world.ok(&["tenancy", "rescue"]);
    assert!(
        page.contains("Closing, last rent day Fri 18 Dec 2026"),
        "{page}"
    );
    assert!(!page.contains("Covered, fewest"), "{page}");
    // Cover is taken to end with the notice: 28 days x 98.40 / 7 = 393.60, with 150 of arrears 543.60.
    has(
        &world.rows(&["tenancy", "rescue"])[0],
        json!({
            "closing": true, "decided_on": "2026-11-20", "last_rent_day": "2026-12-18", "uncovered_days": 28,
            "owed_on_release_pence": 54_360
        }),
    );
    let forecast = world.ok(&["tenancy", "forecast", WHO]);
    let forecast = forecast.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "closing, decided on Fri 20 Nov 2026; last rent day Fri 18 Dec 2026",
        "the tenant's own, given on Fri 20 Nov 2026: rent to Fri 18 Dec 2026",
    ] {
        assert!(forecast.contains(said), "{said}\n{forecast}");
    }
    let world = world.on("2026-12-19");
    assert_eq!(world.rows(&["tenancy", "rescue"]), Vec::<Value>::new());
    world.ok(&["tenancy", "decide", WHO, "keep", "--reason", "Example"]);
    has(
        &world.rows(&["tenancy", "rescue"])[0],
        json!({"closing": false, "last_rent_day": null}),
    );
}

#[test]
fn a_length_alone_is_offered_from_today_and_from_reception() {
    let world = nine_months("1/9/2026", "30/11/2026");
    let said = world.fails(2, &["tenancy", "forecast", WHO, "--if-release", "9 months"]);
    for words in [
        "\"+9 months\", Sun 22 Aug 2027",
        "--if-release 2027-06-01, Tue 1 Jun 2027",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
    let rows = world.rows(&["tenancy", "forecast", WHO, "--if-release", "+9 months"]);
    assert_eq!(rows[1]["release_date"], "2027-08-22");
}
