//! A home of an export and one that is here may have one id: they are told apart by what is said of them, and what names the one
//! does not come to name the other.

use crate::support::{World, only};

const TENANCIES: &str = "tenancy_id,prison_number,tenure,landlord,address,postcode_district,lha_code,rent_amount,rent_period,arrears,benefit,joint,start_date,end_date,status,notes";

/// A home by hand that has the id of an export's.
fn with_a_home(more: &[&str]) -> World {
    let world = World::sentenced();
    let mut add = vec!["tenancy", "add", "A1234BC", "--tenure", "council"];
    add.extend(more);
    world.ok(&add);
    world
}

#[test]
fn a_home_of_an_export_does_not_take_the_place_of_one_written_by_hand() {
    let world = with_a_home(&[
        "--landlord",
        "Medway Council",
        "--address",
        "1 Quay Road, Chatham",
    ]);
    let file = world.file(
        "tenancies.csv",
        format!(
            "{TENANCIES}\n\
             T000001,A1234BC,private-rented,Harbourside Lettings,\"60A Hatherling Crescent, Ashford\",TN23,E07000105,900.00,month,0.00,,N,2022-03-19,,kept,\n"
        ),
    );
    // Also on a later day, when a record known later would take the place of what was written by hand.
    for today in ["2026-11-22", "2026-11-23", "2026-11-24"] {
        let ran = world.run(&["import", "tenancies", &file, "--yes", "--today", today]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let said = format!("{}{}", ran.stdout, ran.stderr);
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        let first = today == "2026-11-22";
        assert_eq!(
            said.contains("T000001 is another home of this person here"),
            first,
            "{said}"
        );
        assert_eq!(said.contains("0 created, 0 updated"), !first, "{said}");
        let homes = world.rows(&["tenancy", "list", "A1234BC", "--names"]);
        let mut homes: Vec<_> = homes
            .iter()
            .map(|home| (home["id"].clone(), home["tenure"].clone()))
            .collect();
        homes.sort_by_key(|(id, _)| id.to_string());
        let expected = [("T000001", "council"), ("T000002", "private-rented")];
        assert_eq!(homes, expected.map(|(id, what)| (id.into(), what.into())));
    }
}

#[test]
fn a_home_that_a_file_puts_right_is_the_same() {
    let world = with_a_home(&[
        "--landlord",
        "Medway Council",
        "--address",
        "1 Quay Road, Chatham",
    ]);
    let export = world.path("out");
    world.ok(&["export", "folder", &export.display().to_string()]);
    let file = export.join("tenancies.csv");
    let text = std::fs::read_to_string(&file).expect("homes");
    std::fs::write(&file, text.replace("1 Quay Road", "11 Quay Road")).expect("a file");
    let file = file.display().to_string();
    world.ok(&[
        "import",
        "tenancies",
        &file,
        "--yes",
        "--today",
        "2026-11-23",
    ]);
    let home = only(world.rows(&["tenancy", "list", "A1234BC"]));
    assert_eq!(home["id"], "T000001");
    let page = world.ok(&["tenancy", "show", "T000001", "--names"]);
    assert!(page.contains("11 Quay Road, Chatham"), "{page}");
}

/// The homes of A1234BC, each as its id and tenure.
fn homes(world: &World) -> Vec<String> {
    let rows = world.rows(&["tenancy", "list", "A1234BC"]);
    let text = |home: &serde_json::Value, name: &str| home[name].as_str().unwrap_or("").to_owned();
    let mut homes: Vec<String> = rows
        .iter()
        .map(|home| format!("{} {}", text(home, "id"), text(home, "tenure")))
        .collect();
    homes.sort();
    homes
}

const HARBOURSIDE: &str = "T000001,A1234BC,private-rented,Harbourside Lettings,\"60A Hatherling Crescent, Ashford\",TN23,E07000105,900.00,month,50.00,,N,2022-03-19,,kept,\n";

#[test]
fn a_home_without_an_address_keeps_its_place_too() {
    let world = with_a_home(&["--landlord", "Medway Council", "--started", "1/6/2021"]);
    let file = world.file("tenancies.csv", format!("{TENANCIES}\n{HARBOURSIDE}"));
    for today in ["2026-11-22", "2026-11-23"] {
        world.ok(&["import", "tenancies", &file, "--yes", "--today", today]);
        assert_eq!(homes(&world), ["T000001 council", "T000002 private-rented"]);
    }
}

#[test]
fn an_own_export_knows_a_home_whose_address_was_put_right_since() {
    let world = with_a_home(&["--address", "1 Quay Road, Chatham"]);
    let export = world.path("out");
    world.ok(&["export", "folder", &export.display().to_string()]);
    world.ok(&[
        "tenancy",
        "edit",
        "T000001",
        "--address",
        "11 Quay Road, Chatham",
    ]);
    let file = export.join("tenancies.csv").display().to_string();
    for today in ["2026-11-22", "2026-11-23"] {
        world.ok(&["import", "tenancies", &file, "--yes", "--today", today]);
        assert_eq!(homes(&world), ["T000001 council"]);
    }
}

#[test]
fn homes_that_have_changed_ids_with_an_export_are_not_mixed() {
    const QUAY: &str =
        "T000001,A1234BC,council,Medway Council,\"1 Quay Road, Chatham\",,,,,,,,,,,\n";
    const MILL: &str = "T000002,A1234BC,housing-association,Golding,\"9 Mill Lane, Maidstone\",,,,,,,,2020-01-06,,,\n";
    for rows in [
        [HARBOURSIDE, MILL].concat(),
        [MILL, HARBOURSIDE].concat(),
        // Two rows of one import have one id, in either order.
        [QUAY, HARBOURSIDE, MILL].concat(),
        [HARBOURSIDE, MILL, QUAY].concat(),
    ] {
        let world = with_a_home(&[
            "--landlord",
            "Medway Council",
            "--address",
            "1 Quay Road, Chatham",
        ]);
        let first = world.file("first.csv", format!("{TENANCIES}\n{HARBOURSIDE}"));
        world.ok(&["import", "tenancies", &first, "--yes"]);
        let file = world.file("tenancies.csv", format!("{TENANCIES}\n{rows}"));
        for (nth, today) in ["2026-11-22", "2026-11-23", "2026-11-24"]
            .into_iter()
            .enumerate()
        {
            let ran = world.run(&["import", "tenancies", &file, "--yes", "--today", today]);
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            let said = format!("{}{}", ran.stdout, ran.stderr);
            assert!(
                nth == 0 || said.contains("0 created, 0 updated"),
                "{rows}: {said}"
            );
            assert_eq!(
                homes(&world),
                [
                    "T000001 council",
                    "T000002 private-rented",
                    "T000003 housing-association"
                ],
                "{rows}"
            );
            let page = world.ok(&["tenancy", "show", "T000003", "--names"]);
            assert!(page.contains("Golding") && !page.contains("900"), "{page}");
        }
    }
}

#[test]
fn what_an_export_says_of_a_home_is_said_of_that_home_here() {
    let there = World::sentenced();
    let file = there.file("tenancies.csv", format!("{TENANCIES}\n{HARBOURSIDE}"));
    there.ok(&["import", "tenancies", &file, "--yes"]);
    there.ok(&[
        "notice",
        "add",
        "A1234BC",
        "--home",
        "T000001",
        "--kind",
        "section-8",
        "--served",
        "10/11/2026",
    ]);
    let export = there.path("out");
    there.ok(&["export", "folder", &export.display().to_string()]);
    let here = with_a_home(&["--landlord", "Medway Council", "--started", "1/6/2021"]);
    let export = export.display().to_string();
    for today in ["2026-11-22", "2026-11-23"] {
        here.ok(&["import", "folder", &export, "--yes", "--today", today]);
        assert_eq!(homes(&here), ["T000001 council", "T000002 private-rented"]);
        let notice = only(here.rows(&["notice", "list", "A1234BC"]));
        assert_eq!(notice["home"], "T000002");
    }
    let again = here.run(&[
        "import",
        "folder",
        &export,
        "--yes",
        "--today",
        "2026-11-24",
    ]);
    let said = format!("{}{}", again.stdout, again.stderr);
    assert!(said.contains("0 created, 0 updated"), "{said}");
}

#[test]
fn a_home_told_apart_is_known_again_after_it_was_changed_by_hand() {
    let world = with_a_home(&["--landlord", "Medway Council", "--started", "1/6/2021"]);
    let file = world.file("tenancies.csv", format!("{TENANCIES}\n{HARBOURSIDE}"));
    world.ok(&["import", "tenancies", &file, "--yes"]);
    world.ok(&["tenancy", "edit", "T000002", "--landlord", "Harbourside"]);
    for today in ["2026-11-22", "2026-11-23"] {
        world.ok(&["import", "tenancies", &file, "--yes", "--today", today]);
        assert_eq!(homes(&world), ["T000001 council", "T000002 private-rented"]);
        let page = world.ok(&["tenancy", "show", "T000002", "--names"]);
        assert!(
            page.contains("Harbourside") && !page.contains("Lettings"),
            "{page}"
        );
    }
}

#[test]
fn a_home_of_an_import_is_the_same_however_much_is_put_right_by_hand() {
    let world = World::sentenced();
    let file = world.file("tenancies.csv", format!("{TENANCIES}\n{HARBOURSIDE}"));
    world.ok(&["import", "tenancies", &file, "--yes"]);
    for part in [
        ["--landlord", "Zed"],
        ["--address", "2 New Street"],
        ["--started", "1/1/2019"],
        ["--tenure", "council"],
    ] {
        world.ok(&["tenancy", "edit", "T000001", part[0], part[1]]);
    }
    for today in ["2026-11-22", "2026-11-23"] {
        world.ok(&["import", "tenancies", &file, "--yes", "--today", today]);
        assert_eq!(homes(&world), ["T000001 council"]);
    }
}

#[test]
fn ids_that_are_plain_numbers_or_end_like_ours_are_those_of_their_family() {
    let world = World::sentenced();
    let homes_of = |address: &str| {
        let text = format!(
            "{TENANCIES}\n7-NEW,A1234BC,council,Medway Council,{address},,,,,,,,2020-01-06,,,\n"
        );
        world.file("tenancies.csv", text)
    };
    for (nth, today) in ["2026-11-22", "2026-11-23", "2026-11-24"]
        .into_iter()
        .enumerate()
    {
        let ran = world.run(&[
            "import",
            "tenancies",
            &homes_of("1 Quay Road"),
            "--yes",
            "--today",
            today,
        ]);
        let said = format!("{}{}", ran.stdout, ran.stderr);
        assert!(nth == 0 || said.contains("0 created, 0 updated"), "{said}");
        assert_eq!(homes(&world), ["7-NEW council"]);
    }
}
