//! Files of records and of the directory: every mistake at once and where it stands, the good rows taken and the mended ones
//! after them; and what is exported comes back the same.

use crate::referral_path::words;
use crate::refusals::exported;
use crate::support::World;

/// A mistake: the line, the column, the code, and a part of what is said.
type Mistake = (u64, &'static str, &'static str, &'static str);

/// A family, its file with mistakes, the mistakes in their order, and the same rows mended.
type Sheet = (&'static str, &'static str, &'static [Mistake], &'static str);

const SHEETS: [Sheet; 8] = [
    (
        "addresses",
        "prison_number,kind,from,to,authority\n\
         A1234BC,hostel,01/02/2026,,Medway\n\
         A1234BC,hostle,31/02/2026,,Medwey\n\
         A1234BC,hostel,01/03/2026,01/02/2026,Medway\n\
         A1234BC,hostel,01/12/2026,,Medway\n\
         A1234BC,hostel,,,Medway\n\
         Z9999ZZ,hostel,01/02/2026,,Medway\n",
        &[
            (3, "authority", "unknown-authority", "Medway"),
            (3, "kind", "unknown-word", "hostel"),
            (3, "from", "bad-date", "28 days"),
            (4, "to", "days-reversed", "before from"),
            (5, "from", "in-future", "future"),
            (6, "from", "missing", "from"),
            (7, "prison_number", "unknown-prisoner", ""),
        ],
        "prison_number,kind,from,to,authority\n\
         A1234BC,hostel,28/02/2026,,Medway\n",
    ),
    (
        "needs",
        "prison_number,kind,since,until,evidence\n\
         A1234BC,alcohol,1/9/2026,,yes\n\
         A1234BC,alcohl,1/9/2026,,perhaps\n\
         A1234BC,,31/02/2026,,\n\
         A1234BC,drugs,1/10/2026,1/9/2026,\n\
         A1234BC,money,1/12/2026,,\n",
        &[
            (3, "kind", "unknown-word", "alcohol"),
            (3, "evidence", "not-yes-or-no", "yes or no"),
            (4, "kind", "missing", "kind"),
            (4, "since", "bad-date", "28 days"),
            (5, "until", "days-reversed", "before since"),
            (6, "since", "in-future", "future"),
        ],
        "prison_number,kind,since,until,evidence\nA1234BC,drugs,1/9/2026,1/10/2026,\n",
    ),
    (
        "debts",
        "prison_number,kind,amount,as_at,cleared\n\
         A1234BC,council-tax,100,1/9/2026,\n\
         A1234BC,council-tax,-5,1/9/2026,\n\
         A1234BC,council-tax,5,1/9/2026,1/8/2026\n",
        &[
            (3, "amount", "not-an-amount", "pounds and pence"),
            (4, "cleared", "days-reversed", "before as at"),
        ],
        "prison_number,kind,amount,as_at,cleared\nA1234BC,council-tax,5,1/9/2026,1/10/2026\n",
    ),
    (
        "documents",
        "prison_number,kind,held,applied,received\n\
         A1234BC,passport,,1/9/2026,\n\
         A1234BC,pasport,,1/9/2026,1/12/2026\n\
         A1234BC,passport,,,\n",
        &[
            (3, "kind", "unknown-word", "passport"),
            (4, "", "missing", "held"),
        ],
        "prison_number,kind,held,applied,received\nA1234BC,passport,copy,,\n",
    ),
    (
        "referral-steps",
        "prison_number,referral,on,kind\n\
         A1234BC,R000001,3/11/2026,chased\n\
         A1234BC,R000001,4/11/2026,chasd\n\
         A1234BC,,1/12/2026,chased\n",
        &[
            (3, "kind", "unknown-word", "chased"),
            (4, "referral", "missing", "referral"),
        ],
        "prison_number,referral,on,kind\nA1234BC,R000001,4/11/2026,chased\n",
    ),
    (
        "providers",
        "name,kind,closed_until,verified\n\
         Example Homes,hostel,,\n\
         ,hostle,,\n\
         Other Homes,hostel,31/02/2027,\n\
         Third Homes,hostel,,1/12/2026\n",
        &[
            (3, "name", "missing", "name"),
            (3, "kind", "unknown-word", "hostel"),
            (4, "closed_until", "bad-date", "28 days"),
            (5, "verified", "in-future", "future"),
        ],
        "name,kind,closed_until,verified\nOther Homes,hostel,28/02/2027,\n",
    ),
    (
        "offices",
        "authority,name,purpose,web\n\
         Medway,Example,duty-to-refer,example.org\n\
         Medwey,Example,duty-to-refr,example.org\n\
         Medway,Other,duty-to-refer,\n",
        &[
            (3, "authority", "unknown-authority", "Medway"),
            (3, "purpose", "unknown-word", "duty-to-refer"),
            (4, "", "missing", "web"),
        ],
        "authority,name,purpose,web\nMedway,Other,duty-to-refer,example.org/other\n",
    ),
    (
        "prisons",
        "code,local\nEYI,yes\nMSI,\nESI,perhaps\n",
        &[
            (3, "local", "missing", "local"),
            (4, "local", "not-yes-or-no", "yes or no"),
        ],
        "code,local\nMSI,no\n",
    ),
];

/// Somebody with a home, consent and a referral that was sent.
fn world() -> World {
    let world = World::sentenced();
    for line in [
        "consent A1234BC given --on 6/10/2026 --by |Ann Taker|",
        "tenancy add A1234BC --tenure council --authority Medway",
        "referral add A1234BC --to Medway --sent 2/11/2026",
    ] {
        world.ok(&words(line));
    }
    world
}

#[test]
fn every_mistake_is_told_at_once_and_the_mended_file_comes_in() {
    for (family, text, mistakes, mended) in SHEETS {
        let world = world();
        let before = exported(&world, "before");
        let file = world.file(&format!("{family}.csv"), text);
        let ran = world.run(&["import", family, &file, "--format", "json"]);
        assert_eq!(ran.code, 1, "{family}: {}", ran.stderr);
        let answer: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
        assert_eq!(
            (&answer["stored"], &answer["created"]),
            (&false.into(), &0.into())
        );
        let told = answer["rows"].as_array().expect("rows");
        let short: Vec<String> = told
            .iter()
            .map(|row| {
                let column = row["column"].as_str().unwrap_or_default();
                format!("{} {column} {}", row["line"], row["code"].as_str().unwrap())
            })
            .collect();
        let wanted: Vec<String> = mistakes
            .iter()
            .map(|(line, column, code, _)| format!("{line} {column} {code}"))
            .collect();
        assert_eq!(short, wanted, "{family}: {told:#?}");
        for (row, (.., says)) in told.iter().zip(mistakes) {
            assert_eq!(row["file"], file.as_str());
            let message = row["message"].as_str().expect("a message");
            assert!(message.contains(says), "{family}: {says}: {message}");
        }
        assert_eq!(exported(&world, "after"), before, "{family}");

        let rejects = world.path("rejects.csv").display().to_string();
        let taken = world.json(&["import", family, &file, "--skip-invalid", &rejects]);
        assert_eq!(
            (&taken["created"], &taken["stored"]),
            (&1.into(), &true.into()),
            "{family}"
        );
        let lines: std::collections::BTreeSet<u64> = mistakes.iter().map(|one| one.0).collect();
        let left = std::fs::read_to_string(&rejects).expect("the rows left out");
        assert_eq!(left.lines().count(), lines.len() + 1, "{family}: {left}");
        let file = world.file("mended.csv", mended);
        assert_eq!(world.json(&["import", family, &file])["created"], 1);
        let again = world.json(&["import", family, &file]);
        assert_eq!(
            (&again["created"], &again["updated"], &again["unchanged"]),
            (&0.into(), &0.into(), &1.into()),
            "{family}"
        );
    }
}

#[test]
fn what_the_verbs_write_down_goes_out_and_comes_back() {
    let world = world();
    for line in [
        "tenancy decide A1234BC keep --reason |cover lasts|",
        "referral chase R000001 --how email --on 12/11/2026",
        "directory provider add --name Example --kind hostel",
        "directory office add --authority Medway --purpose duty-to-refer --web example.org",
        "directory prison Elmley --local yes",
        "form-answer add A1234BC --question gp --answer |Example Surgery| --on 1/11/2026",
        "release A1234BC --on 20/11/2026",
        "outcome A1234BC first-night |Settled - Family/Friends| --suitable yes --source verified",
    ] {
        world.ok(&words(line));
    }
    let full = exported(&world, "full");
    for file in [
        "decisions",
        "agreements",
        "referral-steps",
        "homes-after",
        "providers",
        "offices",
        "prisons",
        "form-answers",
    ] {
        let text = &full[&format!("{file}.csv")];
        assert!(text.lines().count() > 1, "{file}: {text}");
    }
    let other = World::new();
    let folder = world.path("full").display().to_string();
    other.ok(&["import", "folder", &folder]);
    assert_eq!(exported(&other, "again"), full);
    let again = other.json(&["import", "folder", &folder]);
    assert_eq!(
        (&again["created"], &again["updated"]),
        (&0.into(), &0.into())
    );
    assert!(again["unchanged"].as_u64() > Some(8), "{again}");
    assert_eq!(exported(&other, "third"), full);
}

#[test]
fn a_record_is_seen_as_it_was_and_comes_back_when_it_was_removed() {
    let world = world();
    world.ok(&words("debt add A1234BC --kind council-tax --amount 100"));
    let listed = ["debt", "list", "A1234BC"];
    let first = world.rows(&listed);
    let operation = world.rows(&["log"])[0]["operation"].to_string();
    let id = first[0]["id"].as_str().expect("an id").to_owned();
    world.ok(&["debt", "edit", &id, "--amount", "250"]);
    let second = world.rows(&listed);
    assert_ne!(first[0]["amount_pence"], second[0]["amount_pence"]);
    let then = [&listed[..], &["--as-at", &operation]].concat();
    assert_eq!(
        world.rows(&then)[0]["amount_pence"],
        first[0]["amount_pence"]
    );
    let before = exported(&world, "before");
    world.ok(&["debt", "remove", &id]);
    assert!(world.rows(&listed).is_empty());
    world.ok(&["undo"]);
    assert_eq!(exported(&world, "after"), before);
}
