//! Cover and forecast against a table of cases around every boundary, with the sums by hand in its comments.

use super::*;
use crate::domain::custody::{Sentence, SpellKind};
use crate::domain::tenancy::Pence;

const TABLE: &str = include_str!("boundaries.csv");

fn day(text: &str) -> Option<Day> {
    (!text.is_empty()).then(|| Day::parse_iso(text).unwrap_or_else(|| panic!("{text} is a day")))
}

/// One line of the table, by the names of its head.
struct Line<'a> {
    head: Vec<&'a str>,
    cells: Vec<&'a str>,
}

impl<'a> Line<'a> {
    fn get(&self, name: &str) -> &'a str {
        let at = self.head.iter().position(|column| *column == name);
        at.and_then(|at| self.cells.get(at))
            .unwrap_or_else(|| panic!("no {name} in {:?}", self.cells))
    }

    fn day(&self, name: &str) -> Option<Day> {
        day(self.get(name))
    }
}

fn lines() -> Vec<Line<'static>> {
    let mut lines = TABLE
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split(',').map(str::trim).collect::<Vec<_>>());
    let head = lines.next().unwrap();
    lines
        .map(|cells| {
            assert_eq!(cells.len(), head.len(), "{cells:?}");
            Line {
                head: head.clone(),
                cells,
            }
        })
        .collect()
}

fn forecast_of(line: &Line<'_>) -> Forecast {
    let (kind, status) = match line.get("held") {
        "sentenced" => (SpellKind::Reception, LegalStatus::Sentenced),
        "remand" => (SpellKind::Reception, LegalStatus::Remand),
        "unsentenced" => (SpellKind::Reception, LegalStatus::ConvictedUnsentenced),
        "recall" => (SpellKind::FixedTermRecall, LegalStatus::Recall),
        "life" => (SpellKind::Reception, LegalStatus::Indeterminate),
        "civil" => (SpellKind::Reception, LegalStatus::Civil),
        other => panic!("{other}"),
    };
    let mut custody = Custody::new(line.day("received").unwrap(), kind, status);
    custody.sentence = Sentence {
        on: line.day("sentenced_on"),
        ..Sentence::default()
    };
    let mut home = Tenancy::new("T000001");
    home.tenure = line.get("tenure").to_owned();
    home.benefit = line.get("benefit").to_owned();
    let (amount, period) = line.get("rent").split_once('/').unwrap_or_default();
    home.rent = Pence::parse(amount).ok();
    home.rent_period = period.to_owned();
    home.arrears = Pence::parse(line.get("arrears")).ok();
    let today = line.day("today").unwrap();
    let given = line.day("notice_on").unwrap_or(today);
    let supposed = Supposed {
        release: line
            .day("release")
            .ok_or_else(|| NoRelease::reason(&custody)),
        notice: Notice {
            given,
            last_rent_day: given.plus(28),
        },
        arrears_on: line.day("arrears_on"),
        today,
    };
    forecast(&home, &custody, &supposed)
}

#[test]
fn every_boundary_is_where_the_sources_put_it() {
    let lines = lines();
    assert!(lines.len() >= 30, "{} lines", lines.len());
    for line in lines {
        let found = forecast_of(&line);
        let shown = |day: Option<Day>| day.map_or(String::new(), |day| day.to_string());
        let pence = |amount: Option<Pence>| amount.map_or(String::new(), |a| a.to_string());
        let cover = &found.cover;
        let days = |cost: Option<Cost>| cost.map_or(String::new(), |cost| cost.days.to_string());
        let got = [
            ("state", cover.state.to_string()),
            ("why", cover.why.word().to_owned()),
            ("limit_on", shown(cover.limit_on)),
            ("until", shown(cover.until)),
            (
                "left",
                cover
                    .days_left(line.day("today").unwrap())
                    .map_or(String::new(), |left| left.to_string()),
            ),
            ("keep_days", days(found.keep)),
            ("keep_owed", pence(found.keep.and_then(|cost| cost.owed))),
            ("close_days", days(found.close)),
            ("close_owed", pence(found.close.and_then(|cost| cost.owed))),
            ("break_even", shown(found.break_even)),
        ];
        for (name, value) in got {
            assert_eq!(value, line.get(name), "{name} of {:?}", line.cells);
        }
    }
}

/// The break-even day is what it is defined as: asked day by day, keeping costs no more up to it and more from the next, and it is
/// the same whichever of these days is asked about.
#[test]
fn the_break_even_day_turns_the_answer() {
    for line in lines() {
        let asked = forecast_of(&line);
        let Some(even) = asked.break_even else {
            continue;
        };
        // There, cover had begun before anybody knew; a day supposed is asked as if it had been expected all along.
        if asked.cover.why == Why::LimitPassed {
            continue;
        }
        let today = line.day("today").unwrap();
        for ahead in -40..=40 {
            let release = even.plus(ahead);
            if release < today {
                continue;
            }
            let release = release.to_string();
            let mut supposed = Line {
                head: line.head.clone(),
                cells: line.cells.clone(),
            };
            let at = line
                .head
                .iter()
                .position(|column| *column == "release")
                .unwrap();
            supposed.cells[at] = &release;
            let found = forecast_of(&supposed);
            assert_eq!(found.break_even, Some(even), "{release}: {:?}", line.cells);
            let (keep, close) = (found.keep.unwrap(), found.close.unwrap());
            assert_eq!(
                keep.days > close.days,
                ahead > 0,
                "{release}: {} and {} days, {:?}",
                keep.days,
                close.days,
                line.cells
            );
        }
    }
}

#[test]
fn rent_by_the_day_is_rounded_once_half_a_penny_upwards() {
    let rent = |amount: &str, period: &str| {
        let mut home = Tenancy::new("T000001");
        home.rent = Pence::parse(amount).ok();
        home.rent_period = period.to_owned();
        Rent::of(&home)
    };
    for (amount, period, days, expected) in [
        // 10 x 98.40 / 7 = 140.5714...
        ("98.40", "week", 10, "140.57"),
        ("98.40", "week", 7, "98.40"),
        // 1 x 0.07 / 14 = 0.005: half a penny.
        ("0.07", "fortnight", 1, "0.01"),
        // 1 x 0.13 / 28 = 0.00464...
        ("0.13", "four-weeks", 1, "0.00"),
        ("400.00", "four-weeks", 91, "1300.00"),
        // 31 x 725 x 12 / 365 = 738.9041...
        ("725.00", "month", 31, "738.90"),
        ("725.00", "month", 365, "8700.00"),
        // 92 x 1500 x 4 / 365 = 1512.3287...
        ("1500", "quarter", 92, "1512.33"),
        // 1 x 6000 / 365 = 16.4383...
        ("6000", "year", 1, "16.44"),
        ("95.50", "week", 0, "0.00"),
        ("95.50", "week", -3, "0.00"),
    ] {
        let sum = rent(amount, period).unwrap().for_days(days);
        assert_eq!(sum.to_string(), expected, "{days} of {amount} a {period}");
    }
    assert_eq!(
        rent("725", "month").unwrap().sum(31),
        "31 days x £725.00 x 12 / 365 = £738.90"
    );
    assert_eq!(rent("", "week"), Err(NoRent::NotRecorded));
    assert_eq!(rent("95", "now and then"), Err(NoRent::PeriodNotRecorded));
    let most = Rent {
        amount: Pence::from_pence(i64::MAX).unwrap(),
        period: Period::Week,
    };
    assert_eq!(most.for_days(i32::MAX).pence(), i64::MAX);
}

#[test]
fn what_is_not_certain_is_to_be_asked() {
    let of = |held: &str, benefit: &str| {
        let line = lines()
            .into_iter()
            .find(|line| line.get("held") == held && line.get("benefit") == benefit);
        forecast_of(&line.unwrap()).cover.points
    };
    assert!(of("recall", "HB").contains(&Point::Recall));
    assert!(of("remand", "UC").contains(&Point::NotAYear));
    assert!(of("unsentenced", "HB").contains(&Point::NotYetSentenced));
    assert!(of("sentenced", "UC").contains(&Point::SingleWithHousingCosts));
    assert!(of("sentenced", "HB").contains(&Point::Kent2018 { fits: None }));
    for point in of("recall", "HB") {
        assert!(point.is_to_be_asked(), "{point:?}");
    }
}

#[test]
fn the_wording_of_kent_2018_is_shown_beside_and_decides_nothing() {
    let mut custody = Custody::new(
        day("2026-09-01").unwrap(),
        SpellKind::Reception,
        LegalStatus::Sentenced,
    );
    let mut home = Tenancy::new("T000001");
    home.benefit = "HB".to_owned();
    let today = day("2026-09-10").unwrap();
    for (days, fits) in [(91, true), (92, false), (140, false)] {
        custody.sentence.days = Some(days);
        let answer = cover(&home, &custody, Ok(day("2026-11-10").unwrap()), today);
        assert_eq!(answer.state, State::Covered, "{days}");
        assert!(
            answer
                .points
                .contains(&Point::Kent2018 { fits: Some(fits) }),
            "{days}"
        );
    }
}

#[test]
fn six_months_and_26_weeks_are_not_the_same_day() {
    let asked = |received: &str, release: &str| {
        let custody = Custody::new(
            day(received).unwrap(),
            SpellKind::Reception,
            LegalStatus::Sentenced,
        );
        let mut home = Tenancy::new("T000001");
        home.benefit = "UC".to_owned();
        let today = day(received).unwrap();
        let answer = cover(&home, &custody, Ok(day(release).unwrap()), today);
        (answer.state, answer.points.contains(&Point::WeeksOrMonths))
    };
    // From 1 September 26 weeks end on 2 March, six months on 1 March.
    assert_eq!(asked("2026-09-01", "2027-03-01"), (State::Covered, false));
    assert_eq!(asked("2026-09-01", "2027-03-02"), (State::NotCovered, true));
    assert_eq!(
        asked("2026-09-01", "2027-03-03"),
        (State::NotCovered, false)
    );
    // From 10 March 26 weeks end on 8 September, six months on 10 September.
    assert_eq!(asked("2026-03-10", "2026-09-08"), (State::Covered, false));
    assert_eq!(asked("2026-03-10", "2026-09-09"), (State::Covered, true));
    assert_eq!(asked("2026-03-10", "2026-09-10"), (State::Covered, true));
    assert_eq!(
        asked("2026-03-10", "2026-09-11"),
        (State::NotCovered, false)
    );
}
