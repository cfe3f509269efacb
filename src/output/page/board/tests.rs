//! The page of a board from invented cases: what is said, what is hidden, and that nothing acts on a browser.

use super::*;
use crate::calendar::{Calendar, Day};
use crate::domain::{Case, Custody, Event, EventKind, LegalStatus, Prisoner, Records, SpellKind};
use crate::output::text::is_unsafe;
use crate::report::board::{self, Board};
use crate::report::{Asked, By, Classification, Disclosure, Tallies};

const KNOWN_ON: &str = "2026-11-22";

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

/// So many people of an authority, each released on a day to a place.
fn people(cases: &mut Vec<Case>, count: usize, home: &str, on: &str, to: &str) {
    for _ in 0..count {
        let number = format!("A{:04}BC", cases.len());
        let mut records = Records::of(Prisoner::new(number.parse().unwrap(), "Example"));
        records.prisoner.home_authority = Some(home.to_owned());
        let mut custody = Custody::new(
            day("2026-01-05"),
            SpellKind::Reception,
            LegalStatus::Sentenced,
        );
        custody.released = Some(day(on));
        records.custody.push(custody);
        records.events.push(Event {
            id: format!("E{:06}", cases.len()),
            on: day(on),
            kind: EventKind::AccommodationOnRelease,
            detail: to.to_owned(),
            old_value: String::new(),
            new_value: String::new(),
            recorded_by: String::new(),
        });
        cases.push(Case::build(records));
    }
}

fn counted(cases: &[Case], disclosure: Disclosure) -> Board {
    let periods = board::periods(&Period::quarter("2026-Q3").unwrap());
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
    for case in cases {
        tallies.meet(case, &asked);
    }
    let tables = tallies.finish().expect("parts that add up");
    let counted = parts.into_iter().zip(tables).collect();
    Board::new(
        counted,
        &periods,
        day(KNOWN_ON),
        asked.classification,
        disclosure,
    )
    .unwrap()
}

fn made(disclosure: Disclosure) -> Made {
    Made {
        operation: 41,
        head: "3f9a".to_owned(),
        known_on: day(KNOWN_ON),
        disclosure_note: disclosure.note(),
    }
}

fn some() -> Vec<Case> {
    let mut cases = Vec::new();
    people(
        &mut cases,
        8,
        "E06000035",
        "2026-08-05",
        "Friends/Family (settled)",
    );
    people(&mut cases, 2, "E06000035", "2026-08-12", "Rough Sleeping");
    people(&mut cases, 3, "E07000114", "2026-09-01", "No fixed abode");
    people(
        &mut cases,
        5,
        "E07000114",
        "2026-05-01",
        "Friends/Family (settled)",
    );
    cases
}

fn page_of(cases: &[Case], disclosure: Disclosure) -> String {
    super::board(&counted(cases, disclosure), &made(disclosure)).unwrap()
}

#[test]
fn the_summary_says_what_met_its_target_in_words() {
    let page = page_of(&some(), Disclosure::default());
    let main = page.split_once("id=\"summary\"").unwrap().1;
    let summary = main.split_once("</section>").unwrap().0;
    assert!(
        summary.contains("of all released (Kent): 61.5% (8 of 13); the target is 75.0%"),
        "{summary}"
    );
    assert!(
        summary.contains("Not comparable with its target"),
        "{summary}"
    );
    assert!(summary.contains(
        "which was written for the classification noms-2007, and this is by delius-2026"
    ));
    assert!(page.contains("operation 41") && page.contains("<code>3f9a</code>"));
    assert!(page.contains("Sun 22 Nov 2026") && page.contains("nothing is hidden or rounded"));
}

#[test]
fn hidden_counts_are_the_word_in_tables_and_no_bar() {
    let disclosure = Disclosure {
        suppress: 5,
        round: 0,
    };
    let page = page_of(&some(), disclosure);
    assert!(page.contains("<td class=\"number absent\">hidden</td>"));
    assert!(page.contains("Hidden counts are not drawn"));
    assert!(page.contains("counts under 5 are hidden"));
    for drawn in page.split("<svg").skip(1) {
        let drawn = drawn.split_once("</svg>").unwrap().0;
        let small = ["1", "2", "3", "4"]
            .iter()
            .find(|small| drawn.contains(&format!(">\n{small}\n<")));
        // A tick of an axis may be such a number; a word of a bar is in the ink.
        let of_a_bar =
            small.filter(|small| drawn.contains(&format!("fill=\"#1B1F24\">\n{small}\n<")));
        assert_eq!(of_a_bar, None, "{drawn}");
    }
}

#[test]
fn an_empty_board_reads_well() {
    let page = page_of(&[], Disclosure::default());
    assert!(page.contains("Nothing was counted for this period, so no target was met or missed."));
    assert!(
        !page.contains("class=\"chart bars\"")
            && page.contains("so there is no figure and no chart.")
    );
    assert!(page.contains("none counted") && !page.contains("NaN"));
    let none = report(&[], &made(Disclosure::default())).unwrap();
    assert!(none.contains("There is no report here"));
}

#[test]
fn one_report_has_a_page_with_the_period_before_it() {
    let board = counted(&some(), Disclosure::default());
    let housed: Vec<Printed> = board
        .trends
        .iter()
        .find(|trend| trend.definition.name == "housed-first-night")
        .map(|trend| trend.periods.iter().rev().take(2).cloned().collect())
        .unwrap();
    let page = report(&housed, &made(Disclosure::default())).unwrap();
    assert!(page.contains("<h1>Housed on the first night: 2026-Q3</h1>"));
    assert!(
        page.contains("All together, 2026-Q2")
            && page.contains("100.0% <span class=\"counts\">5 of 5</span>")
    );
    assert!(!page.contains("id=\"accommodation\""));
    let by = board
        .report("housed-first-night", Some(By::Authority))
        .unwrap()
        .clone();
    let page = report(&[by], &made(Disclosure::default())).unwrap();
    assert!(page.contains("By authority, 2026-Q3") && !page.contains("Period by period"));
}

#[test]
fn nothing_in_the_data_acts_on_a_browser_and_the_same_figures_are_the_same_page() {
    let nasty = "\u{1b}[2J</title></svg><script>x</script>\u{202e}\"'&\0";
    let mut cases = some();
    people(&mut cases, 3, nasty, "2026-08-05", nasty);
    let page = page_of(&cases, Disclosure::default());
    let unsafe_one = page.chars().find(|c| *c != '\n' && is_unsafe(*c));
    assert_eq!(unsafe_one, None);
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;"));
    // No address of anything, and so nothing to ask for.
    assert_eq!(
        page.matches("http").count(),
        page.matches("http-equiv").count()
    );
    assert!(!page.contains("src=") && !page.contains("@import"));
    assert_eq!(page, page_of(&cases, Disclosure::default()));
}

#[test]
fn every_count_that_is_drawn_stands_in_a_table() {
    let page = page_of(&some(), Disclosure::default());
    let tables: String = page
        .split("<table")
        .skip(1)
        .map(|after| after.split_once("</table>").unwrap().0)
        .collect();
    let words = page
        .split("class=\"chart bars\"")
        .skip(1)
        .flat_map(|after| {
            let drawn = after.split_once("</svg>").unwrap().0;
            drawn
                .split("fill=\"#1B1F24\">\n")
                .skip(1)
                .filter_map(|text| text.split_once('\n'))
        });
    let mut seen = 0;
    for (word, _) in words {
        // A long name is in two lines of the chart; a count is whole.
        let is_count = word.chars().all(|c| c.is_ascii_digit());
        let cell = format!(">{word}<");
        let found = if is_count {
            tables.contains(&cell)
        } else {
            tables.contains(word)
        };
        assert!(found, "{word} is drawn and in no table");
        seen += usize::from(is_count);
    }
    assert!(seen > 10, "{seen}");
}
