//! What somebody agreed to and what they did not: no referral under a refusal, consent for one council alone, and what may be
//! passed on with a form.

use crate::support::{Story, World, only};
use serde_json::{Value, json};

/// Somebody at risk whose window is open.
fn at_risk() -> Story {
    let story = Story::begins("2026-11-22");
    story.types(
        "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990",
    );
    story.types("sentence A1234BC --on 5/10/2026 --length 8m --crd 17/12/2026");
    story.types("risk A1234BC yes --on 6/10/2026");
    story
}

#[test]
fn no_referral_is_drafted_under_a_refusal() {
    let story = at_risk();
    story.types("consent A1234BC refused --on 10/11/2026");
    for line in [
        "referral add A1234BC --to Medway",
        "referral add A1234BC --to Medway --dry-run",
        "referral add A1234BC --to \"Quay House\" --kind supported-housing",
    ] {
        story
            .refused(line)
            .says("consent was refused on Tue 10 Nov 2026, so no referral can be made")
            .says("resettle consent A1234BC given")
            .says("resettle public-interest-notice A1234BC");
    }
    assert!(story.rows("referral list A1234BC").is_empty());
    // The notice stays a disclosure of its own, and is no referral.
    story.types(
        "public-interest-notice A1234BC --to Medway --reason Example --lawful-basis Example",
    );
    assert!(story.rows("referral list A1234BC").is_empty());
    story.types("consent A1234BC given --on 20/11/2026");
    story
        .types("referral add A1234BC --to Medway")
        .says("drafted");
    // Nobody asked yet: a draft can be prepared, and is not sent.
    story.types("receive B2345CD --surname Sample --at Elmley --on 1/9/2026");
    story
        .types("referral add B2345CD --to Medway")
        .says("drafted");
    story.refused("referral sent R000002").says("no consent");
}

#[test]
fn consent_for_one_council_is_what_the_window_asks_for() {
    let story = at_risk();
    let window = || only(story.rows("window A1234BC"));
    assert_eq!(window()["blocked"], "consent-needed");
    assert_eq!(window()["consent_for"], Value::Null);
    story.types("consent A1234BC given --authority Dover --on 10/11/2026");
    let found = window();
    assert_eq!(
        (&found["blocked"], &found["consent_for"]),
        (&Value::Null, &json!(["Dover"]))
    );
    assert!(found["days_overdue"].as_i64() > Some(0));
    story
        .types("window")
        .says("Refer now")
        .says("for Dover only");
    story
        .types("A1234BC")
        .says("written, for Dover only, Tue 10 Nov 2026");
    // It holds for no other.
    story.types("referral add A1234BC --to Medway");
    story.refused("referral sent A1234BC").says("ask again");
    story.types("consent A1234BC given --authority Medway --on 11/11/2026");
    story.types("window").says("for 2 councils only");
    // Refused altogether, nothing can be referred; refused first and agreed to one, that one can.
    story.types("consent A1234BC withdrawn --on 12/11/2026");
    assert_eq!(window()["blocked"], "consent-refused");
    story.types("consent A1234BC given --authority Dover --on 13/11/2026");
    assert_eq!(
        (&window()["blocked"], &window()["consent_for"]),
        (&Value::Null, &json!(["Dover"]))
    );
}

#[test]
fn passing_on_risk_and_plan_is_asked_about_by_itself() {
    let story = at_risk();
    story
        .types("consent A1234BC --share-risk refused --share-plan given --oral --by \"J. Field\" --on yesterday --reason \"old news\"")
        .says("passing on what is known of risk: refused on Sat 21 Nov 2026; passing on the resettlement plan: oral")
        .says("leave out what is known of risk");
    story
        .types("A1234BC")
        .says("Risk shared no: refused, Sat 21 Nov 2026")
        .says("Plan shared agreed, oral, Sat 21 Nov 2026");
    story
        .timeline("A1234BC")
        .says("2026-11-21 passing on what is known of risk: refused");
    let rows = story.rows("consent A1234BC --show");
    assert_eq!(rows.len(), 2);
    assert_eq!(
        (&rows[0]["what"], &rows[0]["answer"], &rows[0]["stands"]),
        (&json!("share-risk"), &json!("refused"), &json!(true))
    );
    assert_eq!(
        (&rows[0]["taken_by"], &rows[0]["reason"]),
        (&Value::Null, &Value::Null)
    );
    let named = story.rows("consent A1234BC --show --names");
    assert_eq!(named[0]["taken_by"], "J. Field");
    assert_eq!(named[0]["reason"], "old news");
    assert_eq!(named[1]["reason"], Value::Null, "a consent has no reason");
    // Of several answers on one day the last counts.
    story.types("consent A1234BC --share-risk given --on yesterday");
    story.types("consent A1234BC --share-risk refused --on yesterday --by \"J. Field\" --reason \"old news\"");
    let rows = story.rows("consent A1234BC --show");
    let stands: Vec<_> = rows.iter().filter(|row| row["stands"] == true).collect();
    assert_eq!(stands.len(), 2, "{rows:?}");
    story.types("A1234BC").says("Risk shared no: refused");
    // It says nothing of being referred.
    story.types("A1234BC").says("Consent not recorded");
    story.types("undo").says("consent A1234BC");
    let world = &story.world;
    for (line, code, said) in [
        ("--share-risk maybe", 2, "withdrawn"),
        ("given --share-risk given", 2, "cannot be used with"),
        (
            "--share-risk given --reason Example",
            2,
            "a reason is given for a refusal",
        ),
        ("--share-risk given --on +1d", 1, "future"),
    ] {
        let words: Vec<&str> = ["consent", "A1234BC"]
            .into_iter()
            .chain(line.split(' '))
            .collect();
        let found = world.fails(code, &words);
        assert!(found.contains(said), "{line}: {found}");
    }
}

/// The fields of a form by their keys.
fn form(world: &World, more: &[&str]) -> impl Fn(&str) -> Value + use<> {
    let mut line = vec!["referral", "form", "A1234BC", "--as"];
    line.extend(more);
    let rows = world.rows(&line);
    move |key: &str| {
        let found = rows.iter().find(|row| row["field"] == key);
        found.unwrap_or_else(|| panic!("{key} is a field")).clone()
    }
}

#[test]
fn what_may_not_be_passed_on_stands_in_no_format_of_a_form() {
    let story = at_risk();
    for line in [
        "consent A1234BC given --on 10/11/2026",
        "harm add A1234BC --to staff --kind violence --level high --since 1/10/2026 --details \"hits walls\"",
        "need add A1234BC --kind mental-health --details Anxiety",
        "fact A1234BC harm-risk yes --on 2/10/2026",
        "reach add A1234BC --kind telephone --details \"07700 900123\"",
        "referral add A1234BC --to Medway",
    ] {
        story.types(line);
    }
    let world = &story.world;
    let risks = [
        "share_risk_client",
        "share_risk_others",
        "share_risk_staff",
        "known_risk",
        "risk_assessment",
    ];
    let before = form(world, &["kent"]);
    assert!(
        before("known_risk")["value"]
            .as_str()
            .is_some_and(|text| text.contains("hits walls"))
    );
    assert_eq!(before("known_risk")["kept_back"], Value::Null);
    story.types("consent A1234BC --share-risk refused --on 20/11/2026");
    story.types("consent A1234BC withdrawn --contact-details --on 20/11/2026");
    let why = "passing on what is known of risk was refused on Fri 20 Nov 2026";
    for more in [
        &["kent"][..],
        &["kent", "--names"],
        &["kent", "--with", "known_risk=typed by hand"],
    ] {
        let after = form(world, more);
        for key in risks {
            let row = after(key);
            assert_eq!(
                (
                    &row["value"],
                    &row["withheld"],
                    &row["kept_back"],
                    &row["mandatory"]
                ),
                (&Value::Null, &json!(true), &json!(why), &json!(false)),
                "{key} {more:?}"
            );
        }
    }
    let dtr = form(world, &["n-delius", "--names"]);
    assert_eq!(dtr("mobile_phone")["value"], Value::Null);
    assert_eq!(
        dtr("mobile_phone")["kept_back"],
        "passing on contact details was withdrawn on Fri 20 Nov 2026"
    );
    assert_eq!(dtr("needs_risks")["kept_back"], why);
    assert_eq!(dtr("medical")["value"], "Mental health: Anxiety");
    for (as_form, format) in [
        ("kent", "text"),
        ("kent", "html"),
        ("n-delius", "text"),
        ("n-delius", "html"),
        ("n-delius", "json"),
    ] {
        let page = world.ok(&[
            "referral", "form", "A1234BC", "--as", as_form, "--format", format, "--names",
        ]);
        for kept_back in [
            "hits walls",
            "risk of serious harm to others (",
            "07700 900123",
        ] {
            assert!(
                !page.contains(kept_back),
                "{as_form} {format}: {kept_back}\n{page}"
            );
        }
        let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(page.contains(why), "{as_form} {format}\n{page}");
    }
    // Agreed again, it stands there again.
    story.types("consent A1234BC --share-risk given");
    let again = form(world, &["kent"]);
    assert!(
        again("known_risk")["value"]
            .as_str()
            .is_some_and(|text| text.contains("hits walls"))
    );
}

#[test]
fn what_follows_from_a_refusal_is_what_stands_today() {
    let story = at_risk();
    story.types("consent A1234BC given --on 10/11/2026");
    story.types("referral add A1234BC --to Medway --sent 11/11/2026");
    story.types("referral add A1234BC --to Canterbury");
    // Written down afterwards, of the day before: it was given since, and nothing is to be taken back.
    story
        .types("consent A1234BC refused --on 9/11/2026")
        .never("withdraw");
    story
        .types("consent A1234BC withdrawn --dry-run")
        .says("R000001 is open (sent, not acknowledged): you would tell the receiver")
        .says("R000002 is a draft and could not be sent then");
    story
        .types("consent A1234BC refused --authority Medway")
        .says("R000001 is open (sent, not acknowledged): tell the receiver")
        .never("R000002");
    story
        .types("consent A1234BC withdrawn")
        .says("R000002 is a draft and cannot be sent now");
}
