//! Three homes held before custody, followed from a clean store: one kept on thirteen weeks of cover, one closed properly, one
//! with a mortgage and two children.

use crate::support::Story;
use serde_json::Value;

/// The mandatory fields of a form that are still missing.
fn missing(form: &Value) -> Vec<String> {
    let rows = form["rows"].as_array().expect("rows").iter();
    rows.filter(|row| row["mandatory"] == true && row["missing"] == true)
        .filter_map(|row| row["field"].as_str().map(str::to_owned))
        .collect()
}

/// Nine months from Mon 7 Sep 2026 are 273 days, to 6 Jun 2027; half of them ends 136 days later, on Thu 21 Jan 2027.
fn nine_months_with_a_council_home() -> Story {
    let mut story = Story::begins("2026-09-07");
    story.types("receive A1234BC --surname Example --forenames Dan --at Elmley --home Swale --born 1/2/1990 --sex M");
    story
        .types("protocol use kent-2018")
        .says("It takes in 1 person");
    story
        .types(r#"sentence A1234BC --length "9 months" --crd 21/1/2027"#)
        .says("release is Thu 21 Jan 2027");
    story
        .types(r#"tenancy add A1234BC --tenure council --landlord "Swale Council" --address "4 Tide Street" --authority Swale --rent 98.40 --rent-period week --arrears 0 --benefit hb --started 1/6/2021 --joint no"#)
        .says("home T000001 (council)")
        .says("new: Agree who deals with the landlord");
    story.day("2026-09-10");
    story
}

#[test]
fn nine_months_and_a_council_home_kept_on_thirteen_weeks_of_cover() {
    let mut story = nine_months_with_a_council_home();
    // 13 weeks from 7 Sep are 91 days: Mon 7 Dec. The CRD is after it: nothing is covered, from the first day on.
    // Rent 136 x 98.40 / 7 = 1911.77.
    story
        .types("tenancy forecast A1234BC")
        .says("Cover none: expected home after the limit")
        .says("home by Mon 7 Dec 2026")
        .says("136 days x £98.40 / 7 = £1911.77")
        .says("Less rent closing")
        .says("released by Mon 7 Dec 2026");
    // What if he had the curfew? 7 Sep + 87 days is Thu 3 Dec, inside the limit.
    story
        .types("tenancy forecast A1234BC --if-release 3/12/2026")
        .says("If released on Thu 3 Dec 2026 Cover Housing Benefit, until Thu 3 Dec 2026")
        .says("no rent is uncovered");
    story
        .types(
            "benefit add A1234BC --kind housing-benefit --told-of-custody today --on-release yes",
        )
        .says("told of custody Thu 10 Sep 2026");
    story.types(r#"permission add A1234BC --who "prison accommodation worker" --whom "Swale Council" --about "rent and arrears" --written yes --home T000001"#)
        .says("on Thu 10 Sep 2026");
    story
        .types(r#"home-care add A1234BC --home T000001 --what keys --who "his sister, 07700 900001" --since 8/9/2026"#)
        .says("since Tue 8 Sep 2026");
    story
        .types("tenancy rescue")
        .says("Not covered: rent is mounting T000001 A1234BC Elmley HB 21 Jan £1911.77");

    // The curfew is approved on Mon 5 Oct: 136 - 87 = 49 days earlier; the window opens 56 days before 3 Dec, Thu 8 Oct.
    story.day("2026-10-05");
    story
        .types("dates A1234BC hdcad 3/12/2026 --dry-run")
        .says("Nothing was changed");
    story
        .types("dates A1234BC hdcad 3/12/2026")
        .says("from Thu 21 Jan 2027 to Thu 3 Dec 2026, 49 days earlier")
        .says("Ask about a home to go to: due Thu 8 Oct 2026");
    // 5 Oct to 3 Dec: 26 + 30 + 3 = 59 days.
    story
        .types("tenancy forecast A1234BC")
        .says("Cover Housing Benefit, until Thu 3 Dec 2026 (59 days left): home within the limit")
        .says("nothing here is promised: the benefit office decides");
    story
        .types(r#"tenancy decide A1234BC keep --reason "covered until release" --by "he, with me""#)
        .says("to keep, decided on Mon 5 Oct 2026");
    let rescued = &story.rows("tenancy rescue")[0];
    assert_eq!(rescued["prison_number"], "A1234BC", "{rescued}");
    story
        .types("tenancy rescue")
        .says("Covered, fewest days left first");
    story
        .types("A1234BC --names")
        .says("Goes to own home kept (T000001)")
        .says("to keep, decided Mon 5 Oct 2026: covered until release");

    // A landlord's letter on the first day of the window: the home may be lost after all.
    story.day("2026-10-08");
    story
        .types(r#"notice add A1234BC --home T000001 --kind notice-of-seeking-possession --served today --by "Swale Council" --ground arrears"#)
        .says("served Thu 8 Oct 2026");
    story
        .types(r#"risk A1234BC yes --detail "the council seeks possession of the home""#)
        .says("refer by Thu 8 Oct 2026 (today)");
    story
        .types("consent A1234BC given --by \"Ada Invented\" --privacy-notice yes")
        .says("gone: Ask for consent");
    story.types("consent A1234BC given --contact-details");
    story.types("referral add A1234BC --to Swale");
    story
        .types("referral form A1234BC --as n-delius")
        .says("household_composition")
        .says("resettle form-answer add A1234BC --question household");
    for (question, answer) in [
        ("household", "Single person, nobody to live with"),
        ("home-phone", "None while in custody"),
        ("email", "None"),
        (
            "language",
            "English; reads slowly, prefers to be rung through staff",
        ),
        ("privacy-notice", "Swale's"),
    ] {
        story.types(&format!(
            r#"form-answer add A1234BC --question {question} --answer "{answer}""#
        ));
    }
    story.types(
        r#"reach add A1234BC --kind telephone --details "07700 900001, his sister, evenings""#,
    );
    story.types(
        r#"need add A1234BC --kind mental-health --details "depression, on medication" --evidence yes"#,
    );
    let me = story.world.file(
        "me.toml",
        "referrer_authority = \"HMP Elmley\"\nreferrer_role = \"Accommodation worker\"\nreferrer_name = \"Ada Invented\"\n\
         referrer_address = \"Elmley, Sheerness\"\nreferrer_email = \"ada@example.org\"\nreferrer_phone = \"01795 000000\"\n",
    );
    let form = story.json(&format!(
        r#"referral form A1234BC --as n-delius --answers "{me}" --names"#
    ));
    assert_eq!(
        missing(&form),
        ["consent_written_signature"],
        "only what is signed by hand"
    );
    let value = |field: &str| {
        let rows = form["rows"].as_array().expect("rows").iter();
        let mut found = rows.filter(|row| row["field"] == field);
        found.next().expect("the field")["value"].clone()
    };
    assert_eq!(value("lha_name"), "Swale");
    assert_eq!(value("consent_written_date"), "2026-10-08");
    assert_eq!(value("person_name"), "Dan Example");
    assert_eq!(
        value("household_composition"),
        "Single person, nobody to live with"
    );
    assert_eq!(value("mobile_phone"), "07700 900001, his sister, evenings");
    assert_eq!(value("date_likely_homeless"), "2026-12-03");
    assert_eq!(value("release_or_discharge_date"), "2026-12-03");
    assert_eq!(value("referrer_name"), "Ada Invented");
    story
        .types(&format!(
            r#"referral form A1234BC --as n-delius --answers "{me}""#
        ))
        .says("Nothing that this form must have is missing.")
        .says("to be signed by hand");
    // Five working days after Thu 8 Oct: 9, 12, 13, 14, Thu 15 Oct.
    story
        .types("referral sent A1234BC --method email")
        .says("the duty to refer is met")
        .says("Chase the council's answer, due Thu 15 Oct 2026 (in 7 days)");
    story.day("2026-10-14");
    story.types("referral acknowledged A1234BC");
    story.types("notice edit A1234BC --withdrawn today");
    story
        .types("A1234BC")
        .says("cover: Housing Benefit, until Thu 3 Dec 2026 (50 days left)")
        .never("notice of seeking possession");

    story.day("2026-12-03");
    story.types("home-care edit A1234BC --until today");
    story.types(r#"release A1234BC --to "Rental accommodation - social rental from LA""#);
    // Three months after 3 Dec is Wed 3 Mar 2027: 28 + 31 + 28 + 3 = 90 days, twelve weeks and six days.
    story.day("2027-03-03");
    story
        .types(
            r#"outcome A1234BC three-months "Rental accommodation - social rental from LA" --source verified --by "Swale Council""#,
        )
        .says("on Wed 3 Mar 2027");
    story
        .types("A1234BC")
        .says("Went to Rental accommodation - social rental from LA")
        .says("Since then Rental accommodation - social rental from LA, Wed 3 Mar 2027");
}

#[test]
fn a_long_sentence_and_a_home_closed_properly() {
    let mut story = Story::begins("2026-11-23");
    story.types(
        "receive B2345CD --surname Example --at Elmley --home Swale --born 1/2/1980 --sex M",
    );
    story.types("protocol use kent-2018");
    // Four years from Mon 23 Nov 2026; half of 1461 days ends 730 days later, Wed 22 Nov 2028 (29 Feb 2028 is among them).
    story
        .types(r#"sentence B2345CD --length "4 years" --crd 22/11/2028"#)
        .says("the window opens on Wed 27 Sep 2028");
    story.types(r#"tenancy add B2345CD --tenure council --landlord "Swale Council" --address "4 Tide Street" --authority Swale --rent 98.40 --rent-period week --arrears 196.80 --benefit hb --started 1/6/2021 --joint no"#);
    // Kept: 730 x 98.40 / 7 = 10261.71, with 196.80 of arrears 10458.51. Closed: 28 days = 393.60, with arrears 590.40.
    story
        .types("tenancy forecast B2345CD")
        .says("home by Mon 22 Feb 2027")
        .says("730 days x £98.40 / 7 = £10261.71")
        .says("owed on release: £10458.51")
        .says("owed then: £590.40")
        .says("Less rent closing")
        .says("given on Mon 23 Nov 2026: rent to Mon 21 Dec 2026");
    story
        .types(r#"tenancy decide B2345CD close --reason "two years: cover ends long before" --by "he, with the prison accommodation worker""#)
        .says("to close, decided on Mon 23 Nov 2026");
    story
        .types(r#"notice add B2345CD --home T000001 --kind by-the-tenant --served today --expires 21/12/2026 --by "the tenant""#)
        .says("served Mon 23 Nov 2026, expires Mon 21 Dec 2026");
    story
        .types(r#"home-care add B2345CD --home T000001 --what keys --who "his sister""#)
        .says("home-care K");
    story.types(
        r#"home-care add B2345CD --home T000001 --what belongings --who "his sister's garage""#,
    );
    story
        .types(r#"debt add B2345CD --kind rent-arrears --owed-to "Swale Council" --amount 196.80 --as-of today --repayment 5 --per week --home T000001"#)
        .says("(as at Mon 23 Nov 2026)");
    story
        .types("B2345CD")
        .says("T000001 council, Swale Council, arrears £196.80: being closed")
        .says("by the tenant, runs out Mon 21 Dec 2026");

    // The keys go back on the last rent day, the arrears are paid off, and the letting ends.
    story.day("2026-12-22");
    story
        .types("home-care list B2345CD")
        .says("keys")
        .says("belongings");
    story.types("home-care edit K000003 --until yesterday");
    story
        .types("debt edit B2345CD --cleared today")
        .says("cleared Tue 22 Dec 2026");
    story.types("tenancy edit T000001 --arrears 0");
    story
        .refused("tenancy end T000001 --on 23/12/2026")
        .says("future");
    story
        .types("tenancy end T000001 --on 21/12/2026 --status surrendered")
        .says("home T000001 ended on Mon 21 Dec 2026: surrendered");
    story.types("tenancy rescue").is_silent();
    let home = &story.rows("tenancy list")[0];
    assert_eq!(home["ended_on"], "2026-12-21", "{home}");
    assert_eq!(home["arrears_pence"], 0);
    story
        .types("done B2345CD confirm-old-home-settled")
        .says("done on Tue 22 Dec 2026");
    story
        .timeline("B2345CD")
        .says("2026-12-21 tenancy ended: surrendered")
        .says("2026-12-22 Confirm the old home is settled done")
        .says(r#"Agree who deals with the landlord void: "has-tenancy" no longer held from 21 Dec 2026"#);

    // Nearly two years later it is the first question again: 22 Nov 2028 - 56 days, Wed 27 Sep.
    story.day("2028-09-27");
    story
        .types("today")
        .says("Ask first: risk of homelessness not asked about: 1 ")
        .says("Ask about a home to go to 27 Sep TODAY");
    story
        .types("risk B2345CD yes")
        .says("refer by Wed 27 Sep 2028 (today)");
    story
        .types("B2345CD")
        .says("Release Wed 22 Nov 2028 (in 56 days, CRD) Goes to not recorded")
        .says("T000001 council, Swale Council: surrendered, ended Mon 21 Dec 2026")
        .never("cover:");
    story.types("consent B2345CD given");
    story.types("referral add B2345CD --to Swale --sent today");
    story
        .types("outcome B2345CD first-night \"Supported Housing\"")
        .says("place planned");
    story
        .types("release-sheet B2345CD")
        .says("Planned Wed 22 Nov 2028")
        .says("Place Supported Housing");
}

#[test]
fn two_children_and_a_mortgage() {
    let mut story = Story::begins("2026-11-23");
    story.types(r#"receive A1234BC --surname Example --forenames Grace --at "East Sutton Park" --home Thanet --born 14/3/1988 --sex F"#);
    story
        .types("protocol use kent-2018")
        .says("It takes in 1 person");
    story
        .types("protocol use kent-2017")
        .says("It takes in 1 person");
    // Thu 22 Apr 2027 - 56 days: 22 to 31 Mar, 31 to 28 Feb, 3 to Thu 25 Feb. Twelve weeks before it, 84 days: Thu 28 Jan.
    story
        .types(r#"sentence A1234BC --length "10 months" --crd 22/4/2027"#)
        .says("the window opens on Thu 25 Feb 2027")
        .says("new: Review the resettlement plan, due Thu 28 Jan 2027");
    story
        .types(r#"household add A1234BC --relation child --born 3/5/2017 --cared-for-by family --will-live-with yes --social-worker "children's services, Kent""#)
        .says("born Wed 3 May 2017")
        .says("new: Liaise with the children's social worker");
    story
        .types("household add A1234BC --relation child --born 9/9/2020 --cared-for-by family --will-live-with yes")
        .says("born Wed 9 Sep 2020");
    story
        .types(r#"tenancy add A1234BC --tenure owner-occupier --landlord "Invented Building Society" --address "2 Cliff Lane" --authority Thanet --rent 612 --rent-period month --arrears 0 --benefit none --started 1/6/2015 --joint no"#)
        .says("home T000001 (owner-occupier)");
    // 23 Nov to 22 Apr: 7+31+31+28+31+22 = 150 days; 150 x 612 x 12 / 365 = 3018.08. No notice closes a mortgage.
    story
        .types("tenancy forecast A1234BC")
        .says("Cover none: a mortgage is not rent")
        .says("150 days x £612.00 x 12 / 365 = £3018.08")
        .says("a mortgage is not closed by a notice")
        .says("the lender asked to be patient")
        .never("Closing means");
    // She had no benefit for it, so there is none to lose.
    story.types("today").never("Homes that lose benefit cover");
    story
        .types(r#"permission add A1234BC --who "her mother" --whom "Invented Building Society" --about "the mortgage" --written yes --home T000001"#)
        .says("on Mon 23 Nov 2026");
    story.types(r#"home-care add A1234BC --home T000001 --what looked-after-by --who "her mother, 07700 900002""#);
    story
        .types("A1234BC")
        .says("children cared for by others: yes")
        .never("children in care")
        .says("T000001 owner-occupier, Invented Building Society")
        .says("cover: none: a mortgage is not rent");
    story
        .types("explain A1234BC")
        .says("kent-2017: home authority Thanet is in its area")
        .says("kent-2018: home authority Thanet is in its area")
        .says("age 39")
        .never("essex");

    story.day("2027-02-25");
    assert!(story.actions("overdue").contains(&(
        "A1234BC/review-resettlement-plan".to_owned(),
        "2027-01-28".to_owned()
    )));
    story.types("done A1234BC review-resettlement-plan");
    story
        .types(r#"notice add A1234BC --home T000001 --kind mortgage-possession --served yesterday --by "Invented Building Society""#)
        .says("served Wed 24 Feb 2027");
    story
        .types(r#"risk A1234BC yes --detail "the lender seeks possession""#)
        .says("refer by Thu 25 Feb 2027 (today)")
        .says("new: Weigh the children's needs")
        .says("new: Refer to the resettlement service");
    story
        .types("consent A1234BC given --authority Thanet --by \"Ada Invented\"")
        .says("for Thanet on Thu 25 Feb 2027")
        .says("gone: Ask for consent to refer");
    story.types("referral add A1234BC --to Thanet");
    // Five working days: 26 Feb, 1, 2, 3, Thu 4 Mar.
    story
        .types("referral sent A1234BC --method email")
        .says("due Thu 4 Mar 2027 (in 7 days)");
    let kent = story.json("referral form A1234BC --as kent --names");
    let field = |list: &str, name: &str| {
        let rows = kent[list].as_array().expect("rows").iter();
        let mut found = rows.filter(|row| row["field"] == name);
        found.next().unwrap_or_else(|| panic!("{name}"))["value"].clone()
    };
    assert_eq!(
        field("supplement", "household_composition"),
        "The person with 2 children"
    );
    assert_eq!(field("supplement", "receiving_council"), "Thanet");
    assert_eq!(field("supplement", "release_date"), "2027-04-22");
    // The form asks for much that this story leaves out.
    let missing = missing(&kent);
    for asked in ["gp", "ethnicity", "ni_number"] {
        assert!(missing.iter().any(|field| field == asked), "{missing:?}");
    }

    story.day("2027-04-22");
    story.types("referral acknowledged A1234BC --on 1/3/2027");
    story
        .types("release A1234BC --to \"Householder (Owner - freehold or leasehold)\"")
        .says("released on Thu 22 Apr 2027");
    story.types("household edit K000001 --cared-for-by this-person");
    // Three months after 22 Apr is Thu 22 Jul 2027.
    story.day("2027-07-22");
    story
        .types("outcome A1234BC three-months \"Householder (Owner - freehold or leasehold)\"")
        .says("on Thu 22 Jul 2027");
    story
        .types("A1234BC")
        .says("Since then Householder (Owner - freehold or leasehold), Thu 22 Jul 2027");
}
