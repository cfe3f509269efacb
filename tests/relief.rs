//! How long a council's duty runs, and whether somebody leaves to somewhere: the same day and the same answer on every screen.

use crate::support::{Story, only};

/// In custody at Elmley from Tue 1 Sep 2026 to Thu 17 Dec 2026, at risk, with consent, referred to Medway on Mon 2 Nov.
fn referred() -> Story {
    let mut story = Story::begins("2026-11-02");
    for line in [
        "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990",
        "sentence A1234BC --on 5/10/2026 --length 8m --crd 17/12/2026",
        "risk A1234BC yes --on 5/10/2026",
        "consent A1234BC given --on 5/10/2026",
        "referral add A1234BC --to Medway --sent 2/11/2026",
    ] {
        story.types(line);
    }
    story.day("2026-11-26");
    story
}

/// The last day of the duty and whether it is inferred, as `referral show` has them.
fn end(story: &Story) -> (String, bool) {
    let row = only(story.rows("referral show R000001"));
    let listed = story.rows("referral list").remove(0);
    for name in ["duty_ends_on", "duty_ends_inferred", "duty_on_hold_since"] {
        assert_eq!(row[name], listed[name], "{name}");
    }
    let last = row["duty_ends_on"].as_str().expect("a day").to_owned();
    (last, row["duty_ends_inferred"] == true)
}

#[test]
fn accepted_before_release_the_relief_duty_runs_from_the_day_of_homelessness() {
    let mut story = referred();
    // 26 Nov + 56: 4 to 30 Nov, 31 to 31 Dec, 21 to Thu 21 Jan.
    story
        .types("referral accepted R000001 --duty relief")
        .says("56 days to Thu 21 Jan 2027 (inferred: from acceptance)");
    assert_eq!(end(&story), ("2027-01-21".to_owned(), true));
    story
        .types("referral show R000001")
        .says("inferred: they run from the day of homelessness (Leicestershire 2019, section 4.2), none is recorded");

    // Released, and nobody says where to: that is no homelessness yet.
    story.day("2026-12-17");
    story.types("release A1234BC");
    assert_eq!(end(&story), ("2027-01-21".to_owned(), true));
    story.types(r#"outcome A1234BC first-night "Homeless - Rough Sleeping""#);
    // 17 Dec + 56: 14 to 31 Dec, 31 to 31 Jan, 11 to Thu 11 Feb.
    assert_eq!(end(&story), ("2027-02-11".to_owned(), false));
    let row = only(story.rows("referral show R000001"));
    assert_eq!(row["duty_counted_from"], "homeless-date");
    assert_eq!(row["duty_source"], "Leicestershire 2019, section 4.2");
    for line in ["A1234BC", "referral show R000001"] {
        story
            .types(line)
            .says("relief duty accepted, 56 days to Thu 11 Feb 2027")
            .never("inferred");
    }

    // A recall holds it, and both screens say until when it would run.
    story.day("2027-01-08");
    story
        .types("recall A1234BC --fixed-term --dry-run")
        .says("in its relief period, 56 days to Thu 11 Feb 2027; tell the council of the recall");
    story
        .types("recall A1234BC --standard")
        .says("on hold, in its relief period, 56 days to Thu 11 Feb 2027; tell the council");
    assert_eq!(end(&story), ("2027-02-11".to_owned(), false));
    let row = only(story.rows("referral show R000001"));
    assert_eq!(row["duty_on_hold_since"], "2027-01-08");
    for line in ["A1234BC", "referral show R000001"] {
        story
            .types(line)
            .says("56 days to Thu 11 Feb 2027, on hold since the recall on Fri 8 Jan 2027");
    }

    // Released again: no longer on hold, and the product has moved nothing.
    story.day("2027-01-20");
    story.types("release A1234BC");
    assert_eq!(end(&story), ("2027-02-11".to_owned(), false));
    let row = only(story.rows("referral show R000001"));
    assert!(row["duty_on_hold_since"].is_null());
}

#[test]
fn a_fixed_term_recall_holds_no_duty_and_one_that_was_over_is_not_held() {
    let mut story = referred();
    story.types("referral accepted R000001 --duty relief");
    story.day("2026-12-17");
    story.types(r#"release A1234BC --to "Homeless - Rough Sleeping""#);
    let recalled = |story: &Story, line: &str, held: bool| {
        story.types(line);
        let row = only(story.rows("referral show R000001"));
        assert_eq!(row["duty_ends_on"], "2027-02-11");
        assert_eq!(!row["duty_on_hold_since"].is_null(), held, "{line}");
        story.types("undo --yes");
    };
    story.day("2027-02-11");
    recalled(&story, "recall A1234BC --fixed-term", false);
    recalled(&story, "recall A1234BC --standard", true);
    story.day("2027-02-12");
    recalled(&story, "recall A1234BC --standard", false);
}

#[test]
fn an_accepted_offer_is_somewhere_to_go_until_the_first_night_says_otherwise() {
    let mut story = referred();
    for line in [
        r#"referral add A1234BC --kind supported-housing --to "Harbour House" --sent 3/11/2026"#,
        "referral offered R000002 --on 25/11/2026",
        "referral offer R000002 accepted --on 25/11/2026",
    ] {
        story.types(line);
    }
    story.types("referral accepted R000001 --duty relief");
    story
        .types("A1234BC")
        .says("Goes to not yet: offered supported housing, no start day recorded (R000002)");
    story.day("2026-12-07");
    let nowhere = "Released in the next fourteen days, nowhere to go recorded: 1";
    let somewhere = "Released in the next fourteen days, with somewhere to go: 1";
    story.types("today").says(nowhere).never(somewhere);
    story
        .refused("referral offer R000002 accepted")
        .says("accepted already");
    story.types("referral offer R000002 accepted --from 18/12/2026");
    story.types("today").says(nowhere).says("not yet: offered");
    story.types("undo --yes");
    story
        .types("referral offer R000002 accepted --from 17/12/2026")
        .says("next Thu 17 Dec 2026");
    story.types("today").says(somewhere).never(nowhere);
    story
        .types("A1234BC")
        .says("Goes to offered supported housing, from Thu 17 Dec 2026 (R000002)");

    // Released to it: not homeless, so the duty is counted from no release.
    story.day("2026-12-18");
    story.types("release A1234BC --on 17/12/2026");
    story
        .types("A1234BC")
        .says("Went to offered supported housing, from Thu 17 Dec 2026 (R000002)");
    assert_eq!(end(&story), ("2027-01-21".to_owned(), true));
    // The first night is told, and decides.
    story.types(r#"outcome A1234BC first-night "Homeless - Rough Sleeping""#);
    story
        .types("A1234BC")
        .says("Went to nowhere: Homeless - Rough Sleeping");
    assert_eq!(end(&story), ("2027-02-11".to_owned(), false));
}

#[test]
fn a_duty_that_ended_with_a_home_is_shown_as_ended() {
    let mut story = referred();
    story.types("referral accepted R000001 --duty relief");
    story.day("2026-12-17");
    story.types(r#"release A1234BC --to "Homeless - Rough Sleeping""#);
    story.day("2026-12-30");
    story.types("referral ended R000001 --why accommodation-secured");
    let ended = "ended on Wed 30 Dec 2026: accommodation secured";
    story
        .types("referral show R000001")
        .says(&format!("Stands at the relief duty {ended}"))
        .says(&format!("Answer Accepted - relief duty; {ended}"));
    story.types("A1234BC").says(ended).never("56 days to");
    story.types("referral list").says("ended");
    for line in ["referral show R000001", "referral list"] {
        let row = only(story.rows(line));
        assert_eq!(row["outcome"], "Accepted - relief duty", "as recorded");
        assert_eq!(row["ended_on"], "2026-12-30");
        assert_eq!(row["ended_why"], "accommodation-secured");
        assert!(row["duty_ends_on"].is_null() && row["duty_ends_inferred"].is_null());
    }
    // What has ended is on nobody's desk.
    story.day("2027-01-08");
    story
        .types("recall A1234BC --standard")
        .never("R000001")
        .never("relief period");
}

#[test]
fn a_place_that_ended_is_still_where_they_went() {
    let mut story = referred();
    for line in [
        r#"outcome A1234BC first-night "Homeless - Rough Sleeping""#,
        r#"referral add A1234BC --kind supported-housing --to "Harbour House" --sent 3/11/2026"#,
        "referral accepted R000001 --duty relief",
    ] {
        story.types(line);
    }
    story.day("2026-11-27");
    story.types("referral offered R000002");
    story.types("referral offer R000002 accepted --from 17/12/2026");
    story.types("protocol use leics-2019 --from 1/10/2026");
    story.day("2026-12-18");
    story.types("release A1234BC --on 17/12/2026");
    let went = "Went to offered supported housing, from Thu 17 Dec 2026 (R000002)";
    // Whom the page calls placed no list calls homeless: what runs from the day of homelessness does not begin.
    let placed = |story: &Story| {
        story.types("A1234BC").says(went);
        assert_eq!(end(story), ("2027-01-21".to_owned(), true));
        for list in ["overdue", "due --within 60"] {
            story
                .types(list)
                .never("The relief duty runs 56 days")
                .never("Council considers interim accommodation");
        }
    };
    placed(&story);
    story.day("2026-12-30");
    story.types("referral ended R000002");
    assert_eq!(
        story.rows("referral show R000002")[0]["outcome"],
        "Ended",
        "no reason was said"
    );
    placed(&story);
}

#[test]
fn an_answer_that_only_a_file_has_is_kept_under_the_next() {
    let mut story = Story::begins("2026-11-26");
    story.types(
        "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990",
    );
    let file = story.world.file(
        "referrals.csv",
        "referral_id,prison_number,lha,lha_code,consent,consent_date,sent_date,method,ack_date,response_date,outcome,notes\n\
         R000001,A1234BC,Medway,E06000035,written,2026-10-05,2026-11-02,email,2026-11-03,2026-11-05,Accepted - relief duty,\n",
    );
    story.types("consent A1234BC given --on 5/10/2026");
    story.types(&format!("import referrals {file} --yes"));
    // 5 Nov + 56: 25 to 30 Nov, 31 to Thu 31 Dec.
    let lasts = ("2026-12-31".to_owned(), true);
    assert_eq!(end(&story), lasts);
    story
        .types(r#"referral responded R000001 --outcome "More information asked""#)
        .says(
            "answered on Thu 26 Nov 2026: More information asked (before: Accepted - relief duty)",
        );
    assert_eq!(end(&story), lasts);
    let row = only(story.rows("referral show R000001"));
    assert_eq!(row["step"], "relief-duty");
    story
        .refused(r#"referral responded R000001 --outcome "More information asked""#)
        .says("recorded already");

    // Once the days are over it says so, on every screen.
    story.day("2027-01-04");
    let over = "relief duty accepted, its 56 days were over on Thu 31 Dec 2026";
    for line in ["A1234BC", "referral show R000001"] {
        story.types(line).says(over).never("accepted, 56 days to");
    }
    assert!(only(story.rows("referral show R000001"))["next_on"].is_null());
    assert_eq!(end(&story), lasts);
}
