//! Two stories of what stands between a person and a council: consent that is refused, and a council that never answers.

use crate::support::Story;
use serde_json::Value;

#[test]
fn consent_is_refused_and_given_later() {
    let mut story = Story::begins("2026-11-02");
    story.types("receive A1234BC --surname Example --at Elmley --home Medway --born 1/2/1990");
    // Thu 14 Jan 2027 - 56 days: 14 to 31 Dec, 31 to 30 Nov, 11 to Thu 19 Nov 2026.
    story
        .types(r#"sentence A1234BC --length "5 months" --crd 14/1/2027"#)
        .says("the window opens on Thu 19 Nov 2026");

    story.day("2026-11-19");
    story
        .types("risk A1234BC yes")
        .says("refer by Thu 19 Nov 2026 (today)");
    story
        .types(r#"consent A1234BC refused --reason "does not trust the council""#)
        .says("consent refused on Thu 19 Nov 2026")
        .says("gone: Ask for consent to refer");
    for line in [
        "referral add A1234BC --to Medway --sent today",
        "referral add A1234BC --to Medway --sent yesterday",
    ] {
        story
            .refused(line)
            .says("no referral can be made")
            .says("resettle consent A1234BC given");
    }
    assert!(story.rows("referral list").is_empty(), "nothing was kept");

    // Three weeks on it is still blocked, and late for nobody.
    story.day("2026-12-10");
    story.types("overdue").is_silent();
    assert!(story.rows("due").is_empty());
    let window = &story.rows("window A1234BC")[0];
    assert_eq!(window["blocked"], "consent-refused", "{window}");
    assert_eq!(window["days_overdue"], 0);
    assert_eq!(window["refer_by"], "2026-11-19");
    story
        .types("window")
        .says("Cannot be referred: consent refused A1234BC");
    story
        .types("explain A1234BC/refer-duty-to-refer")
        .says("blocked: consent refused or withdrawn on 19 Nov 2026");

    // Telling a council without consent is another act, with a reason and a basis, and no referral.
    story
        .types(r#"public-interest-notice A1234BC --to Medway --reason "risk to a named person" --lawful-basis "public task" --by "Ada Invented""#)
        .says("on Thu 10 Dec 2026, without consent; it is no referral");
    assert!(story.rows("referral list").is_empty());
    let window = &story.rows("window A1234BC")[0];
    assert_eq!(window["blocked"], "consent-refused", "still");
    assert_eq!(window["last_referral_on"], Value::Null);
    story
        .timeline("A1234BC")
        .says("2026-12-10 notice in the public interest to Medway, without consent: no referral");

    // He changes his mind on Mon 14 Dec: 25 days after 19 Nov.
    story.day("2026-12-14");
    story
        .types("consent A1234BC given")
        .says("Refer to the council: LATE now");
    story
        .refused(r#"public-interest-notice A1234BC --to Medway --reason "x" --lawful-basis "y""#)
        .says("so a referral can be made");
    assert_eq!(
        story.actions("overdue"),
        [(
            "A1234BC/refer-duty-to-refer".to_owned(),
            "2026-11-19".to_owned()
        )]
    );
    story
        .types("A1234BC")
        .says("Refer by Thu 19 Nov 2026: LATE by 25 days")
        .says("Consent written, Mon 14 Dec 2026");
    // Five working days: 15, 16, 17, 18, Mon 21 Dec.
    story
        .types("referral add A1234BC --to Medway --sent today --method email")
        .says("the duty to refer is met")
        .says("due Mon 21 Dec 2026 (in 7 days)");
    story.types("overdue").is_silent();
    story
        .types(r#"outcome A1234BC first-night "Settled - Family/Friends" --place "1 Quay Row""#)
        .says("place planned for the first night");
    story
        .types("A1234BC")
        .says("Goes to Settled - Family/Friends")
        .says("Risk ended Mon 14 Dec 2026");
    story
        .timeline("A1234BC")
        .says("2026-11-19 consent refused")
        .says("2026-12-14 Refer to the council done-late");
}

#[test]
fn a_council_that_never_answers() {
    let mut story = Story::begins("2026-11-02");
    story.types("receive A1234BC --surname Example --at Chelmsford --home Colchester --born 1/2/1990 --sex M");
    story
        .types("protocol use essex")
        .says("It takes in 1 person");
    // Thu 14 Jan 2027 - 56 days is Thu 19 Nov 2026.
    story.types(r#"sentence A1234BC --length "5 months" --crd 14/1/2027"#);
    story.day("2026-11-19");
    story.types("risk A1234BC yes");
    story
        .types("consent A1234BC given --authority Colchester")
        .says("for Colchester on Thu 19 Nov 2026")
        .says("gone: Ask for consent to refer");
    // What was agreed for one council is shown as that, and does not cover another.
    story
        .types("A1234BC")
        .says("Consent written, for Colchester only, Thu 19 Nov 2026");
    story
        .refused("referral add A1234BC --to Tendring --sent today")
        .says("consent");
    story.types("referral add A1234BC --to Colchester");
    // Essex, commitments 8 and 9: one working day to acknowledge, three to answer. The day of sending does not count:
    // Fri 20 Nov; and 20, 23, Tue 24 Nov. Without a word, five: 20, 23, 24, 25, Thu 26 Nov.
    story
        .types("referral sent A1234BC --method email")
        .says("Council acknowledges the referral, due Fri 20 Nov 2026 (tomorrow)")
        .says("Council answers with steps and a lead, due Tue 24 Nov 2026 (in 5 days)")
        .says("Chase the council's answer, due Thu 26 Nov 2026 (in 7 days)");

    // Mon 23 Nov: three days late, four of silence.
    story.types("referral chase").is_silent();
    story.day("2026-11-23");
    story
        .types("referral chase")
        .says("R000001 A1234BC Colchester sent, not 4 3 days late chase");
    let late = story.actions("overdue");
    assert!(
        late.contains(&(
            "A1234BC/council-acknowledges-referral/R000001".to_owned(),
            "2026-11-20".to_owned()
        )),
        "{late:?}"
    );
    story
        .types(r#"referral chase A1234BC --method telephone --to "duty officer" --note "will ring back""#)
        .says("chased by us on Mon 23 Nov 2026; it stands at: sent, not acknowledged");
    // Five working days after Mon 23 Nov: 24, 25, 26, 27, Mon 30 Nov. On that day it is not yet late.
    story.day("2026-11-30");
    story.types("referral chase").is_silent();
    story.day("2026-12-01");
    story.types("referral chase").says("1 day late chase");
    story.types("referral chase A1234BC --method email");
    // After Tue 1 Dec: 2, 3, 4, 7, Tue 8 Dec. Two tries are enough for a senior officer.
    story.day("2026-12-09");
    story.types("referral chase").says("1 day late escalate");
    story
        .types(r#"referral escalate A1234BC --to "Head of housing options""#)
        .says("taken to a senior officer on Wed 9 Dec 2026");
    // Who was asked has as long: 10, 11, 14, 15, Wed 16 Dec.
    story.types("referral chase").is_silent();
    story
        .types("referral show A1234BC")
        .says("a word is due in 7 days")
        .says("Mon 23 Nov 2026 chased by us, telephone")
        .says("Wed 9 Dec 2026 taken to a senior officer");
    story.day("2026-12-17");
    story.types("referral chase").says("1 day late");
    story
        .timeline("A1234BC")
        .says("2026-11-23 R000001: chased by us")
        .says("2026-12-01 R000001: chased by us")
        .says("2026-12-09 R000001: taken to a senior officer")
        .says("2026-11-20 Council acknowledges the referral overdue 27 days late");

    // The form is complete but for what nobody was asked in this story.
    let form = story.json("referral form A1234BC --as n-delius");
    let missing: Vec<&str> = form["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["mandatory"] == true && row["missing"] == true)
        .filter_map(|row| row["field"].as_str())
        .collect();
    assert_eq!(
        missing,
        [
            "consent_written_privacy_notice",
            "consent_written_signature",
            "referrer_authority",
            "referrer_role",
            "referrer_name",
            "referrer_address",
            "referrer_email",
            "referrer_phone",
            "household_composition",
            "home_phone",
            "mobile_phone",
            "person_email",
            "language_communication_needs"
        ]
    );
    story.day("2027-01-14");
    story
        .types("release-sheet A1234BC")
        .says("Planned Thu 14 Jan 2027")
        .says("nowhere to go is recorded: arrange an emergency bed, and tell the council")
        .says("R000001 duty-to-refer to Colchester");
    story
        .types(r#"release A1234BC --to "Homeless - Rough Sleeping""#)
        .says("released on Thu 14 Jan 2027");
    // Three months after 14 Jan 2027 is Wed 14 Apr.
    story.day("2027-04-14");
    story
        .types(r#"outcome A1234BC three-months "No fixed abode""#)
        .says("on Wed 14 Apr 2027");
    story
        .types("A1234BC")
        .says("Since then No fixed abode, Wed 14 Apr 2027");
}
