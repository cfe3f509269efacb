//! Three lives in custody, followed from a clean store: a fortnight, remand that ends in court, a recall for a fixed term.

use crate::support::Story;
use serde_json::Value;

#[test]
fn a_sentence_of_two_weeks() {
    // Two weeks from Mon 2 Nov 2026; half of it is seven days: Mon 9 Nov.
    let mut story = Story::begins("2026-11-02");
    story
        .types("receive A1234BC --surname Example --at Elmley --home Medway --born 1/2/1990")
        .says("received into custody on Mon 2 Nov 2026");
    // 9 Nov - 56 days: 9 to 31 Oct, 31 to 30 Sep, 16 to 14 Sep, a Monday as both are.
    story
        .types(r#"sentence A1234BC --length "2 weeks" --crd 9/11/2026"#)
        .says("CRD Mon 9 Nov 2026")
        .says("the window is now open (since Mon 14 Sep 2026)")
        .says("Ask about a home to go to: due Mon 2 Nov 2026 (today)");
    story
        .types("today")
        .says("Ask first: risk of homelessness not asked about: 1")
        .says("nowhere to go recorded: 1");
    // The latest of the window's opening, the risk and the date becoming known is today: nobody is late for September.
    story
        .types(r#"risk A1234BC yes --detail "cannot go back to the friend's sofa""#)
        .says("refer by Mon 2 Nov 2026 (today)")
        .says("new: Ask for consent to refer, due Mon 2 Nov 2026 (today)");
    story.types("referral add A1234BC --to Medway");
    story
        .refused("referral sent A1234BC --method email")
        .says("resettle consent A1234BC given");
    story.types("consent A1234BC given --oral").says("orally");
    // Five working days after Mon 2 Nov: 3, 4, 5, 6 and Mon 9 Nov.
    story
        .types("referral sent A1234BC --method email")
        .says("sent to Medway on Mon 2 Nov 2026")
        .says("the duty to refer is met")
        .says("Chase the council's answer, due Mon 9 Nov 2026 (in 7 days)");
    let window = &story.rows("window A1234BC")[0];
    assert_eq!(window["short_notice"], true, "{window}");
    assert_eq!(window["refer_by"], "2026-11-02");
    assert_eq!(window["state"], "referred");
    story.types("overdue").is_silent();

    story.day("2026-11-05");
    story
        .types("referral acknowledged A1234BC")
        .says("acknowledged on Thu 5 Nov 2026")
        .says("Chase the council's answer: done");
    story.types(r#"appointment add A1234BC --kind probation --on 9/11/2026 --time 14:00 --with "Medway probation office""#)
        .says("(on Mon 9 Nov 2026)");
    story.types(r#"arrangement add A1234BC --kind transport --what "travel warrant" --ready yes"#);
    story
        .types(
            r#"outcome A1234BC first-night "Settled - Family/Friends" --place "1 Quay Row, his mother's""#,
        )
        .says("place planned for the first night");
    // The risk was real and is over: that is not the same as never having been.
    story
        .types("A1234BC")
        .says("Risk ended Thu 5 Nov 2026")
        .never("no risk found");
    // Piped, the sheet names nobody and says where nobody lives.
    story
        .types("release-sheet A1234BC")
        .says("Address (shown with --names)")
        .never("Quay Row");
    story
        .types("release-sheet A1234BC --names")
        .says("Planned Mon 9 Nov 2026")
        .says("Place Settled - Family/Friends Address 1 Quay Row, his mother's")
        .says("Mon 9 Nov 2026 14:00 probation: Medway probation office")
        .says("transport: travel warrant (ready)")
        .says("no identity document is recorded as held")
        .never("no first appointment with probation");

    story.day("2026-11-09");
    story
        .types(r#"release A1234BC --to "Settled - Family/Friends""#)
        .says("released on Mon 9 Nov 2026 to: Settled - Family/Friends");
    story
        .types("A1234BC")
        .says("Released from Elmley")
        .says("Went to Settled - Family/Friends")
        .never("Since then");

    // Three calendar months after 9 Nov 2026.
    story.day("2027-02-10");
    story
        .types(r#"outcome A1234BC three-months "Settled - Family/Friends""#)
        .says("on Tue 9 Feb 2027");
    story
        .types("A1234BC")
        .says("Since then Settled - Family/Friends, Tue 9 Feb 2027");
    story.types("overdue").is_silent();
}

#[test]
fn a_remand_prisoner_released_by_the_court() {
    let mut story = Story::begins("2026-11-02");
    story.types("receive A1234BC --surname Example --at Elmley --home Medway --born 1/2/1990 --status remand")
        .says("Ask about a home to go to, waits for a release date");
    story.types("consent A1234BC given");
    story
        .types("risk A1234BC yes")
        .says("Refer to the council, waits for a release date");
    // Nothing can be late that counts back from a day nobody knows.
    story.types("overdue").is_silent();
    let window = &story.rows("window A1234BC")[0];
    assert_eq!(window["release_date"], Value::Null, "{window}");
    assert_eq!(window["window_opens"], Value::Null);
    // Six months of Universal Credit from Mon 2 Nov 2026 end on 2 May 2027; 28+31+31+28+31+30+2 = 181 days, 25 weeks and
    // six days: a Sunday.
    story.types(r#"tenancy add A1234BC --tenure private-rented --landlord "Quay Lettings" --rent 650 --rent-period month --benefit uc --started 1/6/2024"#)
        .says("home T000001 (private-rented) recorded on Mon 2 Nov 2026");
    story
        .types("tenancy forecast A1234BC")
        .says("at most until Sun 2 May 2027 (181 days left)")
        .says("no release date to reckon to")
        .says("not the 52 weeks of Housing Benefit");

    // Fri 20 Nov: the court lets him go, and he has lost the flat.
    story.day("2026-11-20");
    story
        .types("release A1234BC --from-court --dry-run")
        .says("Nothing was changed")
        .says("released without a referral: refer now")
        .says("no release date was known, so nothing counted to release was due")
        .says("a home is recorded that has not ended: T000001");
    story
        .types(r#"release A1234BC --from-court --to "Homeless - Rough Sleeping""#)
        .says("released on Fri 20 Nov 2026 by the court")
        .says("Refer now, late, no day (as soon as possible)");
    // What has no day is not overdue, and is not lost either.
    assert!(story.rows("overdue").is_empty());
    story
        .types("today")
        .says("As soon as possible: 1")
        .says("Refer now, late");
    story
        .types("release-sheet A1234BC")
        .says("Released Fri 20 Nov 2026")
        .says("the release is on a Friday")
        .says("arrange an emergency bed");
    // Five working days after Fri 20 Nov: 23, 24, 25, 26, Fri 27.
    story
        .types("referral add A1234BC --to Medway --sent today --method telephone")
        .says("the duty to refer is met")
        .says("gone: Refer now, late")
        .says("due Fri 27 Nov 2026 (in 7 days)");
    story.types("tenancy end A1234BC --on 18/11/2026 --status \"ended by landlord\"");

    story.day("2026-11-30");
    assert_eq!(
        story.actions("overdue"),
        [(
            "A1234BC/chase-council-answer/R000001".to_owned(),
            "2026-11-27".to_owned()
        )]
    );
    story.types("referral acknowledged A1234BC --on 27/11/2026");
    story
        .types(r#"referral responded A1234BC --on 27/11/2026 --outcome "Accepted - relief duty""#)
        .says("Fri 27 Nov 2026");

    // Three months after 20 Nov 2026 is Sat 20 Feb 2027.
    story.day("2027-02-22");
    story.types(r#"outcome A1234BC now "Unsettled - Short Term accommodation" --on 1/12/2026"#);
    story
        .types(r#"outcome A1234BC three-months "Settled - Supportive Housing""#)
        .says("on Sat 20 Feb 2027");
    story
        .types("A1234BC")
        .says("Released from Elmley")
        .says("Went to nowhere: Homeless - Rough Sleeping")
        .says("Since then Settled - Supportive Housing, Sat 20 Feb 2027")
        .says("T000001 private-rented, Quay Lettings: ended by landlord, ended Wed 18 Nov 2026");
}

#[test]
fn a_recall_for_fifty_six_days() {
    let mut story = Story::begins("2026-09-01");
    // Thu 1 Oct 2026 - 56 days is Thu 6 Aug.
    story.types(
        "receive A1234BC --surname Example --at Elmley --home Medway --born 1/2/1990 --on 1/6/2026",
    );
    story
        .types(
            r#"sentence A1234BC --on 1/6/2026 --length "8 months" --crd 1/10/2026 --sed 31/1/2027"#,
        )
        .says("release is Thu 1 Oct 2026")
        .says("the window is now open (since Thu 6 Aug 2026)");
    story.types("risk A1234BC yes");
    story.types("consent A1234BC given");
    story.types("referral add A1234BC --to Medway --sent today");
    story.types("referral acknowledged A1234BC");
    story.day("2026-10-01");
    story.types(r#"release A1234BC --to "Settled - Supportive Housing""#);

    // Recalled on Mon 23 Nov for 56 days: 7 to the end of November, 31, and 18 in January: Mon 18 Jan 2027.
    story.day("2026-11-23");
    story
        .types("recall A1234BC --fixed-term --dry-run")
        .says("Nothing was changed")
        .says("the window is now open (since Mon 23 Nov 2026)")
        .says("R000001 duty-to-refer to Medway, sent Tue 1 Sep 2026: tell the council");
    story
        .types("recall A1234BC --fixed-term --release 18/1/2027")
        .says("to be released on Mon 18 Jan 2027")
        .says("the new release needs a referral of its own");
    // The old referral, consent and risk belong to the old spell: nothing is carried over by itself.
    story
        .types("A1234BC")
        .says("Custody Recall, received Mon 23 Nov 2026")
        .says("Release Mon 18 Jan 2027 (in 56 days, confirmed date)")
        .says("Risk not asked yet Consent not recorded");
    story
        .types("window")
        .says("Ask first: risk of homelessness not asked about");
    story
        .refused("referral add A1234BC --to Medway --sent today")
        .says("consent");
    story
        .types("risk A1234BC yes")
        .says("refer by Mon 23 Nov 2026 (today)");
    story.types("consent A1234BC given");
    // 24, 25, 26, 27 and Mon 30 Nov.
    story
        .types("referral add A1234BC --to Medway --sent today")
        .says("referral R000002")
        .says("due Mon 30 Nov 2026 (in 7 days)");
    story.types("overdue").is_silent();

    story.day("2026-12-01");
    story
        .types("today")
        .says("Overdue: 1")
        .says("Chase the council's answer 30 Nov LATE 1d");
    story.types("referral acknowledged R000002");
    story.types("overdue").is_silent();

    // 14 days before release the sheet is made; nobody has found anything.
    story.day("2027-01-04");
    story
        .types("today")
        .says("Released in the next fourteen days, nowhere to go recorded: 1 ")
        .says("18 Jan 2027 A1234BC");
    story
        .types(r#"appointment add A1234BC --kind probation --on 18/1/2027 --time 11:00 --with "Medway probation office""#);
    story
        .types("release-sheet A1234BC")
        .says("Planned Mon 18 Jan 2027")
        .says("nowhere to go is recorded: arrange an emergency bed, and tell the council")
        .says("R000002 duty-to-refer to Medway")
        .never("R000001");
    story.day("2027-01-18");
    story.types(r#"outcome A1234BC first-night "Homeless - Shelter/Emergency Hostel/Campsite""#);
    story
        .types(r#"release A1234BC --to "Homeless - Shelter/Emergency Hostel/Campsite""#)
        .says("released on Mon 18 Jan 2027");
    story
        .timeline("A1234BC")
        .says("2026-10-01 released")
        .says("2026-11-23 recalled: fixed-term-recall")
        .says("2027-01-18 released");
}
