//! The page of a board in a real browser: it asks for nothing, says nothing on the console, and nothing of it is cut off.

use crate::support::{Browser, Look};
use resettle::calendar::{Calendar, Day};
use resettle::domain::{
    Case, Custody, Event, EventKind, LegalStatus, Prisoner, Records, SpellKind,
};
use resettle::output::page::{Made, board as page};
use resettle::report::board::{self, Board};
use resettle::report::{Asked, Classification, Disclosure, Period, Tallies};
use serde_json::json;

const KNOWN_ON: &str = "2026-11-22";

/// Kent's districts and Medway, by the keys of the register; one has no home recorded.
const HOMES: [&str; 14] = [
    "E06000035",
    "E07000114",
    "E07000113",
    "E07000110",
    "E07000106",
    "E07000109",
    "E07000107",
    "E07000105",
    "E07000108",
    "E07000112",
    "E07000111",
    "E07000115",
    "E07000116",
    "",
];

const PLACES: [&str; 10] = [
    "Friends/Family (settled)",
    "Rental accommodation - private rental",
    "Homeless - Rough Sleeping",
    "Supported Housing",
    "Friends/Family (transient)",
    "",
    "Approved Premises",
    "Householder (Owner - freehold or leasehold)",
    "No fixed abode",
    "Transient/short term accommodation",
];

fn day(text: &str) -> Day {
    Day::parse_iso(text).expect("a day")
}

/// Invented people, released one after the other from the spring of 2025 on.
fn people(count: i32) -> Vec<Case> {
    (0..count)
        .map(|at| {
            let turn =
                |by: i32, of: usize| usize::try_from(at * by + at / 7).unwrap_or_default() % of;
            let number = format!("A{at:04}BC").parse().expect("a number");
            let mut records = Records::of(Prisoner::new(number, "Example"));
            let home = HOMES[turn(5, HOMES.len()).min(turn(3, HOMES.len()))];
            records.prisoner.home_authority = (!home.is_empty()).then(|| home.to_owned());
            let received = day("2025-01-06");
            let mut custody = Custody::new(received, SpellKind::Reception, LegalStatus::Sentenced);
            let released = received.plus(90 + at * 560 / count);
            custody.released = Some(released);
            records.custody.push(custody);
            let place = PLACES[turn(7, PLACES.len()).min(turn(3, PLACES.len()))];
            if !place.is_empty() {
                records.events.push(Event {
                    id: format!("E{at:06}"),
                    on: released,
                    kind: EventKind::AccommodationOnRelease,
                    detail: place.to_owned(),
                    old_value: String::new(),
                    new_value: String::new(),
                    recorded_by: String::new(),
                });
            }
            Case::build(records)
        })
        .collect()
}

/// The lists of faults that the measuring finds.
const FAULTS: [&str; 12] = [
    "too_wide",
    "cut_in_drawings",
    "overlapping",
    "unnamed",
    "uncaptioned",
    "unscoped",
    "unreachable",
    "skipped_levels",
    "twice",
    "dead_links",
    "pale",
    "requests",
];

/// The page of the board of so many people.
fn page_of(count: i32, disclosure: Disclosure) -> String {
    let periods = board::periods(&Period::quarter("2026-Q3").expect("a quarter"));
    let calendar = Calendar::england_and_wales();
    let asked = Asked {
        classification: Classification::default(),
        calendar: &calendar,
        known_on: day(KNOWN_ON),
        periods: &periods,
        directory: &[],
    };
    let parts = board::parts();
    let reports = parts.iter().map(|part| (part.indicator, part.by));
    let mut tallies = Tallies::new(reports, periods.len());
    for case in people(count) {
        tallies.meet(&case, &asked);
    }
    let tables = tallies.finish().expect("parts that add up");
    let counted = parts.into_iter().zip(tables).collect();
    let board = Board::new(
        counted,
        &periods,
        asked.known_on,
        asked.classification,
        disclosure,
    );
    let made = Made {
        operation: 1842,
        head: "9c41d0e6b7a25f3388e1aa90c4b2d7715f60e3c8a9d4b1276e5f08c3d2a1b490".to_owned(),
        known_on: day(KNOWN_ON),
        disclosure_note: disclosure.note(),
    };
    page::board(&board.expect("a board"), &made).expect("a page")
}

/// The pages that are looked at: a full one, one with hidden counts, an empty one. They are left for people to look at.
fn pages() -> Vec<(&'static str, String)> {
    let hiding = Disclosure {
        suppress: 5,
        round: 0,
    };
    let pages = vec![
        ("full", page_of(900, Disclosure::default())),
        ("hiding", page_of(240, hiding)),
        ("empty", page_of(0, Disclosure::default())),
    ];
    for (name, page) in &pages {
        let path =
            std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("board-{name}.html"));
        std::fs::write(path, page).expect("a page can be written");
    }
    pages
}

/// Everything that a page must not have.
#[track_caller]
fn is_sound(name: &str, look: &Look) {
    let found = &look.found;
    assert_eq!(
        look.console,
        Vec::<String>::new(),
        "{name}: said on the console"
    );
    assert_eq!(
        found["width"], found["scroll_width"],
        "{name}: scrolls sideways"
    );
    for none in FAULTS {
        assert_eq!(found[none], json!([]), "{name}: {none}");
    }
    assert_eq!(
        (&found["h1"], &found["scripts"]),
        (&json!(1), &json!(0)),
        "{name}"
    );
    assert_eq!(found["landmarks"], json!([1, 1, 1, 1]), "{name}");
    assert_eq!(found["lang"], "en-GB", "{name}");
}

#[test]
fn the_page_of_a_board_is_sound_on_a_telephone_and_on_a_desk_in_light_and_dark() {
    let pages = pages();
    let Some(browser) = Browser::find() else {
        return;
    };
    for (name, page) in &pages {
        for (width, is_dark) in [(390, true), (1280, false)] {
            let look = browser.look(page, width, is_dark);
            is_sound(&format!("{name} at {width}"), &look);
            assert_eq!(look.found["width"], width, "{name}");
            if width == 1280 {
                assert_eq!(
                    look.found["scrolled"],
                    json!([]),
                    "{name}: tables cut on a desk"
                );
            }
            let is_empty = *name == "empty";
            assert_eq!(look.found["svgs"].as_u64() > Some(6), !is_empty, "{name}");
            assert!(look.found["tables"].as_u64() >= Some(1), "{name}");
        }
    }
}

#[test]
fn without_its_policy_the_page_asks_for_nothing_either() {
    let Some(browser) = Browser::find() else {
        return;
    };
    let page = page_of(120, Disclosure::default());
    let policy = "http-equiv=\"Content-Security-Policy\"";
    assert!(page.contains(policy));
    let look = browser.look(&page.replace(policy, "name=\"no-policy\""), 1280, false);
    assert_eq!(look.found["requests"], json!([]));
}

#[test]
fn the_page_prints_on_a4() {
    let Some(browser) = Browser::find() else {
        return;
    };
    let sheets = browser.sheets(&page_of(900, Disclosure::default()));
    assert!((3..30).contains(&sheets), "{sheets} sheets");
}

#[test]
fn a_page_that_is_not_sound_is_seen_to_be_so() {
    let Some(browser) = Browser::find() else {
        return;
    };
    let broken = "<!DOCTYPE html><html><body><h1>A</h1><h3 id=\"x\">B</h3><p id=\"x\" style=\"width:3000px;color:#ccc\">wide</p>\
        <table><tr><th>a</th></tr></table><svg width=\"20\" height=\"20\"><text x=\"0\" y=\"10\">far too long</text>\
        <text x=\"2\" y=\"10\">over it</text></svg><a href=\"#none\">none</a><div class=\"scroll\">a</div>\
        <img src=\"http://page.invalid/a.png\"><script>console.error('said')</script></body></html>";
    let look = browser.look(broken, 390, false);
    assert!(
        look.console.iter().any(|line| line.contains("said")),
        "{:?}",
        look.console
    );
    let found = &look.found;
    assert!(
        found["scroll_width"].as_u64() > Some(3000) && found["width"] == 390,
        "{found}"
    );
    for seen in FAULTS {
        assert_ne!(found[seen], json!([]), "{seen} was not seen");
    }
    assert_eq!(
        (&found["landmarks"], &found["lang"]),
        (&json!([0, 0, 0, 0]), &json!(""))
    );
    assert_eq!(found["scripts"], 1);
}
