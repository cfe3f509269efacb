//! Somebody was released to a short-stay bed that ends: whether there is a place after it, on every screen the same.

use crate::support::{Story, World, do_all, only};

const TODAY: &str = "today";

/// Released from Elmley on Thu 1 Oct 2026 to a bed until Thu 24 Dec 2026, with nowhere to go after it.
fn in_a_bed() -> Story {
    let mut story = Story::begins("2026-06-02");
    for line in [
        "receive A1234BC --surname Example --at Elmley --on 1/6/2026 --home Medway --born 1/2/1990",
        "sentence A1234BC --on 1/6/2026 --length 8m --crd 1/10/2026",
        "risk A1234BC yes --on 2/6/2026",
        "consent A1234BC given --on 2/6/2026",
    ] {
        story.types(line);
    }
    story.day("2026-10-01");
    story.types("release A1234BC --to CAS3 --bed-until 24/12/2026");
    story.day("2026-11-22");
    story
}

#[test]
fn who_has_left_prison_is_in_none_and_the_bed_is_said_to_end() {
    let mut story = in_a_bed();
    for line in [TODAY, "window", "window --all"] {
        story
            .types(line)
            .says("A1234BC released bed ends 24 Dec 32d")
            .never("Elmley");
    }
    let row = only(story.rows("window"));
    assert_eq!(row["establishment"], "Elmley (HMP & YOI)", "as recorded");
    assert_eq!(row["anchor"], "bed-end");
    assert_eq!(row["release_date"], "2026-12-24");
    let nowhere = "Released in the next fourteen days, nowhere to go recorded: 1";
    story.day("2026-12-09");
    story.types(TODAY).never(nowhere);
    story.day("2026-12-10");
    story
        .types(TODAY)
        .says(nowhere)
        .says("24 Dec 2026 A1234BC CAS3 bed, which ends not recorded");
    story
        .types("A1234BC")
        .says("Goes to not recorded")
        .says("Risk at release at risk, identified Tue 2 Jun 2026")
        .says("Risk after bed nowhere to go, since Thu 1 Oct 2026");
}

#[test]
fn an_accepted_place_that_starts_by_the_end_of_the_bed_counts_before_it_ends() {
    for (from, in_time) in [("24/12/2026", true), ("25/12/2026", false)] {
        let mut story = in_a_bed();
        story.types("referral add A1234BC --kind supported-housing --to Mill --sent 3/11/2026");
        story.types("referral offered R000001 --on 10/11/2026");
        let accepted = format!("referral offer R000001 accepted --on 11/11/2026 --from {from}");
        let said = story.types(&accepted);
        said.never("ask about the risk");
        let row = only(story.rows("window"));
        assert_eq!(row["risk"], if in_time { "no" } else { "yes" }, "{from}");
        let late = story.rows("overdue");
        assert_eq!(late.is_empty(), in_time, "{from}: {late:?}");
        let page = story.types("A1234BC");
        let today = story.types(TODAY);
        if in_time {
            page.says("Goes to offered supported housing, from Thu 24 Dec 2026 (R000001)")
                .says("Risk after bed none: a place since Wed 11 Nov 2026");
            today.never("Refer now").never("LATE");
        } else {
            page.says("Goes to not yet: offered supported housing, from Fri 25 Dec 2026")
                .says("Risk after bed nowhere to go, since Thu 1 Oct 2026");
            today.says("Refer now: 1").says("LATE 24d");
        }
        story.day("2026-12-10");
        story.types(TODAY).says(if in_time {
            "Released in the next fourteen days, with somewhere to go: 1"
        } else {
            "Released in the next fourteen days, nowhere to go recorded: 1"
        });
    }
}

#[test]
fn whoever_moved_on_from_the_bed_is_at_no_risk_after_it_and_the_release_keeps_its_own_line() {
    let mut story = in_a_bed();
    story.day("2026-12-20");
    story.types(r#"outcome A1234BC now "Supported Housing""#);
    story
        .types("A1234BC")
        .says("Goes to Supported Housing")
        .says("Risk after bed none: a place since Sun 20 Dec 2026")
        .says("Risk at release at risk, identified Tue 2 Jun 2026")
        .never("Risk at risk");
}

#[test]
fn a_council_told_without_consent_and_the_household_are_on_the_page() {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "consent A1234BC refused --on 6/10/2026",
            "public-interest-notice A1234BC --to Medway --reason x --lawful-basis y --on 20/11/2026",
            "household add A1234BC --relation child --member-name Kim --will-live-with yes",
            "household add A1234BC --relation partner --until 1/11/2026",
        ],
    );
    let page = world.ok(&["A1234BC", "--width", "120"]);
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        page.contains("Told anyway Medway, Fri 20 Nov 2026: in the public interest"),
        "{page}"
    );
    assert!(
        page.contains("Household child (to live with them) "),
        "{page}"
    );
    assert!(!page.contains("Kim") && !page.contains("partner"), "{page}");
}

#[test]
fn a_loan_belongs_to_no_home_and_what_is_cleared_is_said_to_be() {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "tenancy add A1234BC --tenure council",
            "debt add A1234BC --kind loan --amount 80 --cleared 1/10/2026",
            "debt add A1234BC --kind rent-arrears --amount 90 --cleared 2/10/2026",
            "debt add A1234BC --kind court-fine --amount 70 --home T000001",
        ],
    );
    let home = world.ok(&["tenancy", "show", "T000001"]);
    assert!(!home.contains("loan"), "{home}");
    assert!(
        home.contains("- rent arrears: £90.00, cleared Fri 2 Oct 2026"),
        "{home}"
    );
    assert!(home.contains("- court fine: £70.00\n"), "{home}");
    let list = world.ok(&["debt", "list"]);
    let loan = list.lines().find(|line| line.contains("loan"));
    assert!(
        loan.is_some_and(|loan| loan.ends_with("1 Oct 2026")),
        "{list}"
    );
}

#[test]
fn a_draft_that_is_acknowledged_is_to_be_sent_first() {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "consent A1234BC given --on 6/10/2026",
            "referral add A1234BC --to Medway",
        ],
    );
    for typed in ["A1234BC", "R000001"] {
        let refused = world.fails(1, &["referral", "acknowledged", typed]);
        assert!(
            refused.contains("`resettle referral sent R000001`"),
            "{refused}"
        );
    }
    world.ok(&["referral", "sent", "R000001"]);
    world.ok(&["referral", "acknowledged", "R000001"]);
}

#[test]
fn a_report_without_its_name_is_asked_for_and_a_slip_names_the_nearest() {
    let world = World::sentenced();
    let missing = world.fails(8, &["report"]);
    assert!(missing.contains("REPORT is missing"), "{missing}");
    let missing = world.fails(8, &["report", "--by", "gender"]);
    assert!(missing.contains("REPORT is missing"), "{missing}");
    let slip = world.fails(2, &["report", "houseed-first-night"]);
    assert!(
        slip.contains("did you mean `housed-first-night`?"),
        "{slip}"
    );
    world.ok(&["report", "housed-first-night"]);
    world.ok(&["report", "list"]);
    world.ok(&["report", "board", "--out", "pack"]);
    world.ok(&["report", "verify", "pack"]);
}
