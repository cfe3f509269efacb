//! The way of a referral on the real binary: a council that never answers, consent that is refused, a duty of 56 days, a bed that
//! ends, a provider's list and offer; and every step that is not possible, refused with its reason and nothing changed.

use crate::support::{World, only};

const WHO: &str = "A1234BC";

fn say(world: &World, line: &str) -> String {
    world.ok(&words(line))
}

pub fn words(line: &str) -> Vec<&str> {
    // A part in bars is one argument.
    let mut parts = Vec::new();
    for (nth, part) in line.split('|').enumerate() {
        if nth % 2 == 1 {
            parts.push(part);
        } else {
            parts.extend(part.split_whitespace());
        }
    }
    parts
}

/// Somebody whose home is in Braintree, with consent, referred there on Mon 2 Nov 2026.
fn referred() -> World {
    let world = World::new();
    for line in [
        "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Braintree --born 1/2/1990",
        "sentence A1234BC --on 5/10/2026 --length 8m --crd 17/12/2026",
        "risk A1234BC yes --on 5/10/2026",
        "consent A1234BC given --on 5/10/2026 --by |Ann Taker| --privacy-notice yes",
        "referral add A1234BC --to Braintree",
        "referral sent R000001 --on 2/11/2026 --method email --to-mailbox housing@example.org --reference DTR-7",
    ] {
        say(&world, line);
    }
    world
}

fn shown(world: &World, id: &str) -> serde_json::Value {
    world.rows(&["referral", "show", id])[0].clone()
}

/// Everything that the store says of the person, to see that nothing changed.
fn everything(world: &World) -> String {
    let folder = world.path("everything");
    let _ = std::fs::remove_dir_all(&folder);
    world.ok(&["export", "folder", &folder.display().to_string()]);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("a folder")
        .flatten()
        .map(|file| file.path())
        .collect();
    files.sort();
    let read = |path: &std::path::PathBuf| std::fs::read_to_string(path).unwrap_or_default();
    files.iter().map(read).collect()
}

/// A step that is refused with this reason, and changes nothing.
#[track_caller]
fn refused(world: &World, line: &str, reason: &str) -> String {
    let before = everything(world);
    let said = world.fails(1, &words(line));
    assert!(said.contains(reason), "{line}: {said}");
    assert_eq!(everything(world), before, "{line}");
    said
}

#[test]
fn a_council_that_never_answers_is_chased_and_then_taken_higher() {
    let world = referred();
    let listed = world.rows(&["referral", "chase"]);
    assert_eq!(listed.len(), 1, "{listed:?}");
    let row = &listed[0];
    assert_eq!(
        (&row["id"], &row["do"], &row["due_on"], &row["standard"]),
        (
            &"R000001".into(),
            &"chase".into(),
            &"2026-11-09".into(),
            &"protocol".into()
        )
    );
    assert_eq!(
        (&row["days_overdue"], &row["protocol"], &row["name"]),
        (
            &13.into(),
            &"england-duty-to-refer".into(),
            &serde_json::Value::Null
        )
    );
    let here = world.rows(&["referral", "chase", "--authority", "Medway"]);
    assert!(here.is_empty());

    say(
        &world,
        "referral chase R000001 --how telephone --next 24/11/2026",
    );
    assert!(world.rows(&["referral", "chase"]).is_empty());
    assert_eq!(
        world.rows(&["referral", "chase", "--all"])[0]["standard"],
        "set"
    );

    let world = world.on("2026-11-24");
    assert_eq!(world.rows(&["referral", "chase"])[0]["do"], "chase");
    say(&world, "referral chase A1234BC --how email");
    assert!(world.rows(&["referral", "chase"]).is_empty());
    let world = world.on("2026-12-02");
    let row = world.rows(&["referral", "chase"])[0].clone();
    assert_eq!(
        (&row["do"], &row["due_on"], &row["standard"], &row["chased"]),
        (
            &"escalate".into(),
            &"2026-12-01".into(),
            &"ours".into(),
            &2.into()
        )
    );
    assert!(say(&world, "referral chase --width 120").contains("our standard"));
    say(
        &world,
        "referral escalate R000001 --to |Head of housing options| --next +3wd --disagreement",
    );
    assert!(world.rows(&["referral", "chase"]).is_empty());
    let facts = say(&world, "fact A1234BC");
    assert!(facts.contains("disagreement"), "{facts}");
    let row = only(world.rows(&words("referral show R000001 --names")));
    assert_eq!(
        (
            &row["step"],
            &row["turn"],
            &row["reference"],
            &row["mailbox"]
        ),
        (
            &"sent".into(),
            &"council".into(),
            &"DTR-7".into(),
            &"housing@example.org".into()
        )
    );
    let page = say(&world, "referral show R000001");
    assert!(page.contains("taken to a senior officer"), "{page}");
    assert!(
        !page.contains("Head of housing options"),
        "no names off a terminal: {page}"
    );
}

#[test]
fn essex_gives_the_council_one_and_three_working_days() {
    let world = referred();
    say(&world, "protocol use essex --from 1/10/2026");
    let row = world.rows(&["referral", "chase"])[0].clone();
    assert_eq!(
        (&row["due_on"], &row["protocol"], &row["source"]),
        (
            &"2026-11-03".into(),
            &"essex".into(),
            &"Commitment 8".into()
        )
    );
    say(
        &world,
        "referral acknowledged R000001 --on 3/11/2026 --by |Col Clerk| --reference HX/1",
    );
    let row = world.rows(&["referral", "chase"])[0].clone();
    assert_eq!(
        (&row["due_on"], &row["source"]),
        (&"2026-11-05".into(), &"Commitment 9".into())
    );
    // A lead who becomes another makes the notice an action.
    let told = |world: &World| {
        let due = world.rows(&["due", "--undated"]);
        due.iter().any(|row| row["action"] == "tell-new-lead")
    };
    say(&world, "referral lead R000001 --theirs |Col Clerk|");
    assert!(!told(&world));
    say(&world, "referral lead R000001 --theirs |Dee Deputy|");
    assert!(told(&world));
}

#[test]
fn consent_refused_sends_nothing_and_the_notice_is_no_referral() {
    let world = World::sentenced();
    say(&world, "risk A1234BC yes --on 5/10/2026");
    say(&world, "referral add A1234BC --to Medway");
    let notice = "public-interest-notice A1234BC --to Medway --reason |nowhere to go| --lawful-basis |public task|";
    refused(&world, notice, "not asked");
    let ran = world.run(&words(
        "consent A1234BC refused --on 6/10/2026 --by |Ann Taker| --privacy-notice yes --reason |wants no help|",
    ));
    assert!(ran.stderr.contains("R000001 is a draft"), "{}", ran.stderr);
    refused(&world, "referral sent R000001", "consent was refused");
    assert_eq!(
        world
            .run(&words(
                "public-interest-notice A1234BC --to Medway --reason |x|"
            ))
            .code,
        8,
        "the lawful basis is asked for"
    );
    let ran = world.run(&words(notice));
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("no referral"), "{}", ran.stderr);
    let kept = everything(&world);
    assert!(kept.contains("without-consent") && kept.contains("wants no help"));
    let row = shown(&world, "R000001");
    assert_eq!(
        (&row["state"], &row["turn"]),
        (&"draft".into(), &"us".into())
    );
    assert_eq!(
        world.rows(&["window", WHO])[0]["blocked"],
        "consent-refused"
    );
}

#[test]
fn a_withdrawal_says_what_follows_for_what_is_open() {
    let world = referred();
    let ran = world.run(&words(
        "consent A1234BC withdrawn --reason |changed their mind|",
    ));
    assert!(ran.stderr.contains("R000001 is open"), "{}", ran.stderr);
    say(
        &world,
        "referral withdraw R000001 --reason consent-withdrawn",
    );
    let row = shown(&world, "R000001");
    assert_eq!(
        (&row["state"], &row["step"]),
        (&"over".into(), &"withdrawn".into())
    );
    for line in [
        "referral contact R000001 --made",
        "referral plan-agreed R000001",
        "referral chase R000001",
        "referral responded R000001 --outcome |Plan agreed|",
    ] {
        refused(&world, line, "it was withdrawn");
    }
}

#[test]
fn relief_is_accepted_and_runs_56_days() {
    let world = referred();
    refused(&world, "referral sent R000001", "sent");
    refused(&world, "referral ended R000001", "nothing runs");
    refused(
        &world,
        "referral contact R000001 --attempt --on 1/11/2026",
        "not sent yet",
    );
    refused(
        &world,
        "referral review R000001 asked",
        "nothing was decided",
    );
    say(
        &world,
        "referral contact R000001 --attempt --on 4/11/2026 --how telephone",
    );
    say(&world, "referral contact R000001 --attempt --on 5/11/2026");
    assert_eq!(shown(&world, "R000001")["step"], "contact-attempted-2");
    say(
        &world,
        "referral interview R000001 --on 25/11/2026 --time 14:30 --how video",
    );
    let row = shown(&world, "R000001");
    assert_eq!(
        (&row["step"], &row["next_on"]),
        (&"interview-booked".into(), &"2026-11-25".into())
    );
    let world = world.on("2026-11-26");
    assert_eq!(shown(&world, "R000001")["turn"], "us", "the day has passed");
    say(&world, "referral interview R000001 --held --on 25/11/2026");
    say(&world, "referral plan-agreed R000001 --on 25/11/2026");
    say(
        &world,
        "referral accepted R000001 --duty relief --on 26/11/2026",
    );
    let row = shown(&world, "R000001");
    assert_eq!(
        (&row["step"], &row["duty_ends_on"], &row["next_on"]),
        (
            &"relief-duty".into(),
            &"2027-01-21".into(),
            &"2027-01-21".into()
        ),
        "nobody is homeless yet: 26 Nov + 56, 4 to 30 Nov, 31 to 31 Dec, 21 to 21 Jan"
    );
    assert_eq!(
        (&row["duty_ends_inferred"], &row["duty_counted_from"]),
        (&true.into(), &"acceptance".into())
    );
    let facts = say(&world, "fact A1234BC");
    for fact in ["plan-agreed", "plan-interview", "relief-period   yes"] {
        assert!(facts.contains(fact), "{fact}: {facts}");
    }
    refused(
        &world,
        "referral accepted R000001 --duty prevention",
        "does not follow",
    );
    refused(
        &world,
        "referral accepted R000001 --duty relief --on 26/11/2026",
        "already",
    );
    refused(&world, "referral waiting R000001", "no waiting list");
    refused(
        &world,
        "referral accepted R000001 --duty main --on 27/11/2026",
        "in the future",
    );
    let world = world.on("2026-12-30");
    say(&world, "referral ended R000001 --why accommodation-secured");
    say(&world, "referral outcome-told R000001 --by |Col Clerk|");
    let row = shown(&world, "R000001");
    assert_eq!(
        (&row["step"], &row["turn"]),
        (&"ended".into(), &"nobody".into())
    );
    let facts = say(&world, "fact A1234BC");
    assert!(facts.contains("relief-period   no"), "{facts}");
    let listed = world.rows(&["referral", "list", "--state", "ended"]);
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0]["state"], "answered", "the old word stays");
    assert!(world.rows(&["referral", "list", "--waiting"]).is_empty());
}

#[test]
fn a_council_that_finds_no_connection_may_refer_on() {
    let world = referred();
    let to = "referral add A1234BC --kind section-198 --to";
    refused(&world, &format!("{to} Colchester"), "no such finding");
    say(
        &world,
        "referral refused R000001 --why no-local-connection --on 4/11/2026",
    );
    assert_eq!(shown(&world, "R000001")["state"], "over");
    let due = world.rows(&["due", "--undated"]);
    assert!(due.iter().any(|row| row["action"] == "refer-again"));
    refused(&world, &format!("{to} Braintree"), "the same one");
    refused(&world, &format!("{to} Cardiff"), "Wales");
    let ran = world.run(&words(&format!("{to} Colchester")));
    assert!(
        ran.stderr.contains("council's own decision"),
        "{}",
        ran.stderr
    );
    say(&world, "referral add A1234BC --to Maldon");
    say(&world, "referral review R000001 asked --on 5/11/2026");
    refused(&world, "referral plan-agreed R000001", "a review is asked");
    say(
        &world,
        "referral review R000001 answered --result upheld --on 12/11/2026",
    );
    let row = shown(&world, "R000001");
    assert_eq!(row["step"], "no-local-connection");
    assert!(
        row["label"]
            .as_str()
            .is_some_and(|label| label.contains("upheld"))
    );
    refused(
        &world,
        "referral supersede R000001 --by R000001",
        "its own place",
    );
    say(&world, "referral supersede R000001 --by R000003");
    assert_eq!(shown(&world, "R000001")["outcome"], "Superseded");
}

#[test]
fn a_short_stay_bed_that_ends() {
    let world = referred();
    for line in [
        "referral add A1234BC --kind cas3 --to |CAS3 team| --sent 3/11/2026",
        "referral offered R000002 --what |a room| --on 9/11/2026",
        "referral offer R000002 accepted --on 10/11/2026",
        "release A1234BC --on 16/11/2026 --to CAS3 --bed-until 8/2/2027",
    ] {
        say(&world, line);
    }
    let row = shown(&world, "R000002");
    assert_eq!(
        (&row["step"], &row["next_on"], &row["next_what"]),
        (
            &"offer-accepted".into(),
            &"2027-02-08".into(),
            &"the bed ends".into()
        )
    );
    let windows = world.rows(&["window", WHO]);
    assert!(windows.iter().any(|row| row["anchor"] == "bed-end"));
    refused(
        &world,
        "referral accepted R000002 --duty relief",
        "only a council",
    );
    let world = world.on("2027-02-09");
    say(
        &world,
        "referral ended R000002 --why moved-on --on 8/2/2027",
    );
    assert_eq!(shown(&world, "R000002")["step"], "ended");
}

#[test]
fn a_providers_list_an_offer_refused_and_a_review() {
    let world = referred();
    let file = world.file(
        "providers.csv",
        "id,name,kind\r\nO000001,harbour-house,hostel\r\n",
    );
    world.ok(&["import", "providers", &file, "--yes"]);
    say(
        &world,
        "referral add A1234BC --kind floating-support --to O000001",
    );
    assert!(shown(&world, "R000002")["authority"].is_null());
    let row = only(world.rows(&words("referral show R000002 --names")));
    assert_eq!(row["authority"], "harbour-house");
    say(&world, "referral withdraw R000002 --reason sent-by-mistake");
    refused(
        &world,
        "referral add A1234BC --kind social-care --to O000099",
        "no provider of this id",
    );
    say(
        &world,
        "referral add A1234BC --kind supported-housing --to |Harbour House| --sent 3/11/2026",
    );
    let id = "R000003";
    refused(
        &world,
        "referral offer R000003 accepted",
        "no offer is open",
    );
    say(
        &world,
        "referral waiting R000003 --on 5/11/2026 --next 1/12/2026",
    );
    let row = shown(&world, id);
    assert_eq!(
        (&row["step"], &row["turn"]),
        (&"waiting-list".into(), &"provider".into())
    );
    refused(
        &world,
        "referral refused R000003 --why no-local-connection",
        "only a council",
    );
    say(
        &world,
        "referral offered R000003 --what |a shared flat| --on 9/11/2026",
    );
    assert_eq!(shown(&world, id)["turn"], "person");
    let said = refused(&world, "referral waiting R000003", "offered");
    assert!(
        said.contains("offer accepted"),
        "what is possible is named: {said}"
    );
    say(
        &world,
        "referral offer R000003 refused --why |too far| --on 10/11/2026",
    );
    assert_eq!(shown(&world, id)["state"], "over");
    say(
        &world,
        "referral offered R000003 --what |a room| --on 11/11/2026",
    );
    say(
        &world,
        "referral refused R000003 --why risk --on 12/11/2026",
    );
    say(
        &world,
        "referral review R000003 asked --why |new plan| --on 13/11/2026",
    );
    say(
        &world,
        "referral review R000003 answered --result changed --on 20/11/2026",
    );
    let row = shown(&world, id);
    assert_eq!(
        (&row["step"], &row["state"], &row["turn"]),
        (
            &"review-answered".into(),
            &"answered".into(),
            &"provider".into()
        )
    );
    // On an earlier day the record says what it said then.
    let world = world.on("2026-11-12");
    assert_eq!(shown(&world, id)["outcome"], "Refused");
}

#[test]
fn an_authority_that_ends_points_to_its_successor() {
    let world = World::sentenced();
    say(&world, "consent A1234BC given --on 6/10/2026");
    let ran = world.run(&words("referral add A1234BC --to Guildford"));
    assert_eq!(ran.code, 0);
    assert!(
        ran.stderr
            .contains("ends on Wed 31 Mar 2027, followed by West Surrey"),
        "{}",
        ran.stderr
    );
    let world = world.on("2027-04-01");
    refused(&world, "referral sent R000001", "successor is West Surrey");
    refused(
        &world,
        "referral add A1234BC --to Guildford",
        "successor is West Surrey",
    );
    refused(&world, "referral add A1234BC --to Cardiff", "Wales");
}

#[test]
fn an_imported_order_that_cannot_be_is_shown() {
    let world = referred();
    let file = world.file(
        "referral-steps.csv",
        "id,prison_number,referral,on,kind,value\r\n\
         K000101,A1234BC,R000001,2026-11-03,offer-accepted,\r\n\
         K000102,A1234BC,R000001,2026-10-01,duty-ended,\r\n\
         K000103,A1234BC,R000001,2026-11-06,duty-accepted,prevention\r\n",
    );
    world.ok(&["import", "referral-steps", &file, "--yes"]);
    let row = shown(&world, "R000001");
    assert_eq!(
        (&row["step"], &row["duty_ends_on"]),
        (&"prevention-duty".into(), &"2027-01-01".into())
    );
    assert_eq!(row["out_of_order"].as_array().map(Vec::len), Some(2));
    assert_eq!(world.rows(&["referral", "list"])[0]["out_of_order"], 2);
    let page = say(&world, "referral show R000001");
    assert!(page.contains("set aside"), "{page}");
}
