//! Two stories in which the ground moves: councils that end and are followed by another, and a bed that was only lent.

use crate::support::Story;
use serde_json::Value;

fn limb<'r>(rows: &'r [Value], council: &str, limb: &str) -> &'r Value {
    let mut found = rows.iter().filter(|row| {
        row["authority_name"] == council && row["limb"] == limb && row["as_of"] == "today"
    });
    found
        .next()
        .unwrap_or_else(|| panic!("no {limb} of {council}"))
}

#[test]
fn the_councils_of_surrey_end_on_1_april_2027() {
    let mut story = Story::begins("2027-03-01");
    story
        .types("directory find guildford")
        .says("ends on Wed 31 Mar 2027; then West Surrey");
    story
        .types("receive A1234BC --surname Example --at \"High Down\" --home Guildford --born 1/2/1990 --on 1/2/2027 --sex M");
    // Wed 2 Jun 2027 - 56 days: 2 to 31 May, 31 to 30 Apr, 23 to Wed 7 Apr: after the change.
    story
        .types(r#"sentence A1234BC --on 1/2/2027 --length "8 months" --crd 2/6/2027"#)
        .says("the window opens on Wed 7 Apr 2027");
    story.types("address add A1234BC --kind settled-home --authority Guildford --from 1/2/2023 --to 31/1/2027 --by-choice yes --reason-left custody")
        .says("from Wed 1 Feb 2023, to Sun 31 Jan 2027");
    story.types(r#"tie add A1234BC --kind close-family --authority Woking --since 1/5/2015 --who "his mother" --close yes"#);
    story
        .types("A1234BC")
        .says("Home authority Guildford, until Wed 31 Mar 2027, then West Surrey");
    // In March they are two councils. Guildford: 2 Mar 2026 to 31 Jan 2027 = 30+30+31+30+31+31+30+31+30+31+31 = 336 days.
    let rows = story.rows("connection A1234BC");
    let lived = limb(&rows, "Guildford", "residence-6-of-12-months");
    assert_eq!(
        (&lived["days"], &lived["status"]),
        (&336.into(), &"met".into())
    );
    assert_eq!(limb(&rows, "Woking", "close-family")["status"], "met");
    assert_eq!(
        limb(&rows, "Woking", "residence-6-of-12-months")["status"],
        "not-met"
    );
    story
        .refused(r#"referral add A1234BC --to "West Surrey""#)
        .says("West Surrey does not exist before Thu 1 Apr 2027");
    story
        .types("referral add A1234BC --to Guildford --dry-run")
        .says("Guildford ends on Wed 31 Mar 2027, followed by West Surrey");

    // From 1 April both are one, and both ties are ties to it.
    story.day("2027-04-07");
    story
        .types("A1234BC")
        .says("Home authority Guildford, ended Wed 31 Mar 2027: now West Surrey")
        .says("Ask about a home to go to: Wed 7 Apr 2027 (today) TODAY");
    story
        .types("connection A1234BC")
        .says("Clearest connection: West Surrey.")
        .says("West Surrey (recorded as Guildford, Woking): connected, on 2 grounds")
        .says("the council decides");
    // 8 Apr 2026 to 31 Jan 2027: 23+31+30+31+31+30+31+30+31+31 = 299 days.
    // 1 Feb 2023 to 31 Jan 2027: four years with 29 Feb 2024: 1461 days.
    let rows = story.rows("connection A1234BC");
    assert!(
        rows.iter()
            .all(|row| row["authority_name"] == "West Surrey")
    );
    let lived = limb(&rows, "West Surrey", "residence-6-of-12-months");
    assert_eq!(lived["days"], 299);
    let lived = limb(&rows, "West Surrey", "residence-3-of-5-years");
    assert_eq!(lived["days"], 1461);
    assert_eq!(limb(&rows, "West Surrey", "close-family")["status"], "met");

    story.types("risk A1234BC yes");
    story.types("consent A1234BC given");
    story
        .refused("referral add A1234BC --to Guildford")
        .says("Guildford ended on Wed 31 Mar 2027; its successor is West Surrey");
    story.types(r#"referral add A1234BC --to "West Surrey""#);
    // Five working days after Wed 7 Apr 2027: 8, 9, 12, 13, Wed 14 Apr. Easter Monday was 29 March.
    story
        .types("referral sent A1234BC --method portal")
        .says("sent to West Surrey on Wed 7 Apr 2027")
        .says("due Wed 14 Apr 2027 (in 7 days)");
    story
        .types("prisoner edit A1234BC --home \"West Surrey\"")
        .says("record changed");
    story
        .types("A1234BC")
        .says("Home authority West Surrey Release")
        .says("R000001 duty-to-refer to West Surrey: sent, not acknowledged, sent Wed 7 Apr 2027 (today)");
    let form = story.json("referral form A1234BC --as n-delius");
    assert_eq!(form["rows"][0]["value"], "West Surrey");
    assert_eq!(form["complete"], false, "nobody asked about the household");

    story.day("2027-06-02");
    story.types("referral acknowledged A1234BC --on 12/4/2027");
    story
        .types(r#"release A1234BC --to "Settled - Permanent Independent Housing""#)
        .says("released on Wed 2 Jun 2027");
    story.types("overdue").is_silent();
}

#[test]
fn a_bed_for_eighty_four_nights() {
    let mut story = Story::begins("2026-11-23");
    story.types(
        "receive A1234BC --surname Example --at Elmley --home Medway --born 1/2/1990 --on 1/9/2026",
    );
    story.types(r#"sentence A1234BC --on 1/9/2026 --length "6 months" --crd 30/11/2026"#);
    story.types("risk A1234BC yes");
    story.types("consent A1234BC given");
    story.types("referral add A1234BC --to Medway --sent today --method email");
    story.types("referral acknowledged A1234BC");
    story
        .types("outcome A1234BC first-night CAS3")
        .says("place planned for the first night: CAS3");
    story
        .types("release-sheet A1234BC")
        .says("Planned Mon 30 Nov 2026")
        .says("Place CAS3");

    // 84 nights from Mon 30 Nov: twelve weeks, Mon 22 Feb 2027. 56 days before that: Mon 28 Dec, a bank holiday in 2026,
    // because Boxing Day is a Saturday.
    story.day("2026-11-30");
    story
        .types("release A1234BC --to CAS3 --bed-until 22/2/2027")
        .says("with a short-stay bed until Mon 22 Feb 2027")
        .says("the window opens on Mon 28 Dec 2026")
        .says("new: Refer before the bed ends, due Mon 28 Dec 2026 (in 28 days)");
    story
        .types("A1234BC")
        .says("Went to CAS3")
        .says("Bed ends Mon 22 Feb 2027 (in 84 days)")
        .says("Risk at release ended Mon 23 Nov 2026")
        .says("Risk after bed nowhere to go, since Mon 30 Nov 2026");
    story.day("2026-12-27");
    story.types("overdue").is_silent();

    story.day("2026-12-28");
    story
        .types("today")
        .says("Refer now: 1")
        .says("Refer before the bed ends 28 Dec TODAY");
    let window = &story.rows("window A1234BC")[0];
    assert_eq!(window["state"], "referred", "the release's own: {window}");
    let bed = &story.rows("window A1234BC")[1];
    assert_eq!(bed["anchor"], "bed-end", "{bed}");
    assert_eq!(bed["release_date"], "2027-02-22");
    assert_eq!(bed["refer_by"], "2026-12-28");
    assert_eq!(bed["state"], "open");
    assert_eq!(bed["last_referral_on"], Value::Null);
    story.day("2026-12-30");
    let late = story.actions("overdue");
    assert_eq!(late.len(), 1, "{late:?}");
    assert_eq!(late[0].1, "2026-12-28");
    // Five working days after Wed 30 Dec: 31, then 4, 5, 6, Thu 7 Jan; 1 January is a holiday.
    story
        .types("referral add A1234BC --to Medway --sent today --method email")
        .says("Refer before the bed ends: done")
        .says("due Thu 7 Jan 2027 (in 8 days)");
    story.types("window").is_silent();
    story.types("referral acknowledged R000002");
    story.types("overdue").is_silent();

    // The bed ends; what follows is recorded as it was, and the three months are counted from the release.
    story.day("2027-02-22");
    story
        .types(r#"outcome A1234BC now "Homeless - Rough Sleeping""#)
        .says("on Mon 22 Feb 2027");
    story
        .types("A1234BC")
        .says("Since then Homeless - Rough Sleeping, Mon 22 Feb 2027")
        .says("Bed ends Mon 22 Feb 2027 (today)");
    // Three months after 30 Nov: February ends on the 28th, a Sunday.
    story.day("2027-03-01");
    story
        .types(r#"outcome A1234BC three-months "Rental accommodation - private rental""#)
        .says("on Sun 28 Feb 2027");
    story
        .types("A1234BC")
        .says("Since then Rental accommodation - private rental, Sun 28 Feb 2027");
    story
        .timeline("A1234BC")
        .says("2026-12-28 duty-to-refer window of the short-stay bed opens")
        .says("2027-02-22 short-stay bed ends");
}
