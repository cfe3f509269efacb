//! What a forecast says to a person: cover, limit, both sums, the day on which the answer turns, and what to ask the office.
//!
//! Hands words to a card; knows no layout and works nothing out.

use super::cover_rows::counted_to;
use super::forecast::Scenario;
use super::rows::pounds;
use crate::calendar::Day;
use crate::domain::cover::{
    Cheaper, Cost, CountedTo, Cover, Ending, Forecast, Point, Served, State, Why,
};
use crate::output::{Card, say};

/// What no figure of a forecast holds.
const NOT_PRICED: &str = "Only rent and arrears are priced. What keeping a home saves, and what another letting would cost, \
                          is not in these figures.";

/// The decision to close a home and the notice that was served on it, where they are recorded.
pub fn end(card: &mut Card, end: &Ending) {
    let on = |day: Option<Day>| {
        day.map(|day| format!(" on {}", day.long()))
            .unwrap_or_default()
    };
    let notice = |one: &Served| {
        let out = match one.expires {
            Some(day) => format!("runs out on {}", day.long()),
            None => "the day it runs out is not recorded".to_owned(),
        };
        format!("{} served{}: {out}", one.kind.replace('-', " "), on(one.on))
    };
    card.maybe_pair(
        "Decision",
        end.to_close.then(|| {
            let last = end.last_rent_day();
            let last = last.map_or("no notice of the tenant recorded".to_owned(), |day| {
                format!("last rent day {}", day.long())
            });
            format!("closing, decided{}; {last}", on(end.decided))
        }),
    );
    card.maybe_pair("Served", end.served.as_ref().map(notice));
}

/// To what the days left are counted, where a notice was served.
fn counted(cover: &Cover, end: &Ending, today: Day) -> Option<String> {
    end.served.as_ref()?.expires?;
    let (on, to) = counted_to(cover, end)?;
    let days = say::plural(
        usize::try_from(today.days_until(on)).unwrap_or(0),
        "day",
        "days",
    );
    Some(match to {
        CountedTo::Notice => format!(
            "{days}, to the notice running out on {}, before cover ends",
            on.long()
        ),
        CountedTo::Cover => format!(
            "{days}, to the end of cover on {}, no later than the notice runs out",
            on.long()
        ),
    })
}

/// Whether rent is covered, in one line.
#[must_use]
pub fn cover_line(cover: &Cover, today: Day) -> String {
    let benefit = cover.benefit.label();
    let why = cover.why.label();
    let left = cover.days_left(today).map_or(String::new(), |days| {
        let days = u64::try_from(days).unwrap_or(0);
        let plural = if days == 1 { "day" } else { "days" };
        format!("{days} {plural} left")
    });
    let until = say::maybe_day(cover.until);
    match (cover.state, cover.until) {
        (State::Covered, _) => format!("{benefit}, until {until} ({left}): {why}"),
        (State::NoReleaseDate, _) => {
            format!("{benefit}, at most until {until} ({left}): {why}")
        }
        (State::NotCovered, Some(_)) => format!("none: {why}; at the most it lasted to {until}"),
        (State::NotCovered, None) => format!("none: {why}"),
        (State::Unknown, _) => format!("not known: {why}; ask the office"),
    }
}

/// The page of a forecast.
pub fn write(card: &mut Card, scenarios: &[Scenario], received: Day, notice: &str, today: Day) {
    let Some(first) = scenarios.first() else {
        return;
    };
    for scenario in scenarios {
        card.section(scenario.heading());
        let cover = &scenario.forecast.cover;
        card.pair("Cover", cover_line(cover, today));
        card.maybe_pair("Counted", counted(cover, &scenario.end, today));
        if let (Some(limit), Some(on)) = (cover.limit, cover.limit_on) {
            card.pair(
                "Limit",
                format!(
                    "{} from reception on {}, remand included: home by {} ({})",
                    limit.label(),
                    received.long(),
                    on.long(),
                    limit.source()
                ),
            );
        }
        card.pair("If kept", kept(&scenario.forecast));
        card.pair(
            "If closed",
            match scenario.forecast.close {
                Some(cost) => sum(&cost, &scenario.forecast, "then"),
                None => no_sum(&scenario.forecast),
            },
        );
        if let (Some(keep), Some(_), Some(cheaper)) = (
            scenario.forecast.keep,
            scenario.forecast.close,
            scenario.forecast.cheaper,
        ) {
            let words = match cheaper {
                Cheaper::Keeping => "keeping",
                Cheaper::Closing => "closing",
                Cheaper::Neither => "they cost the same",
            };
            card.pair("Less rent", format!("{words}, to {}", keep.to.long()));
        }
        card.pair("Break-even", break_even(&scenario.forecast));
    }
    if first.forecast.cover.why != Why::Mortgage {
        card.section("Closing means");
        card.pair("Notice", notice);
    }
    let mut points: Vec<Point> = Vec::new();
    for scenario in scenarios {
        for point in scenario
            .forecast
            .cover
            .points
            .iter()
            .chain(&scenario.forecast.points)
        {
            if !points.contains(point) {
                points.push(*point);
            }
        }
    }
    card.section("Ask the office");
    if first.forecast.cover.limit.is_some() {
        card.bullet("nothing here is promised: the benefit office decides");
    }
    for point in points.iter().filter(|point| point.is_to_be_asked()) {
        card.bullet(point.words());
    }
    card.section("Beside this");
    for point in points.iter().filter(|point| !point.is_to_be_asked()) {
        card.bullet(point.words());
    }
    card.bullet(NOT_PRICED);
}

fn kept(forecast: &Forecast) -> String {
    match (&forecast.keep, forecast.cover.state) {
        (Some(cost), _) => sum(cost, forecast, "on release"),
        (None, State::Unknown) => no_sum(forecast),
        (None, _) => "no release date to reckon to: see --if-release".to_owned(),
    }
}

fn no_sum(forecast: &Forecast) -> String {
    match forecast.cover.state {
        State::Unknown => "cannot be said while the cover is not known".to_owned(),
        _ => "a mortgage is not closed by a notice".to_owned(),
    }
}

/// The sum of one side, with what is owed at its end.
fn sum(cost: &Cost, forecast: &Forecast, when: &str) -> String {
    let uncovered = if cost.days == 0 {
        "no rent is uncovered".to_owned()
    } else {
        let days = match forecast.rent {
            Ok(rent) => rent.sum(cost.days),
            Err(why) => format!("{} days of rent; {}", cost.days, why.label()),
        };
        format!("{days}, after {} to {}", cost.after.long(), cost.to.long())
    };
    let owed = match (forecast.arrears, cost.owed) {
        (Some(arrears), Some(owed)) => format!(
            "; with arrears of {} owed {when}: {}",
            pounds(arrears),
            pounds(owed)
        ),
        (Some(arrears), None) => format!("; arrears of {} beside", pounds(arrears)),
        (None, _) => "; the arrears are not recorded".to_owned(),
    };
    format!("{uncovered}{owed}")
}

fn break_even(forecast: &Forecast) -> String {
    let Some(day) = forecast.break_even else {
        return "none".to_owned();
    };
    let cover = &forecast.cover;
    // The sums above are of a release within the limit; a later one changes both sides.
    let later = match (cover.state, cover.limit_on, cover.open_after()) {
        (State::Covered | State::NoReleaseDate, Some(limit), Some(open)) if limit < day => format!(
            "; for a release after {} both count the rent after {}",
            limit.long(),
            open.long()
        ),
        _ => String::new(),
    };
    format!(
        "released by {}, keeping costs no more rent than closing; after it, more{later}",
        day.long()
    )
}
