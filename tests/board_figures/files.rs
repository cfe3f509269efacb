//! A plain reading of the files of a caseload, with every rule of the reports written down once more.
//!
//! Nothing of the program is used: days are counted in `days`.

use super::days::{between, number, weekday};
use crate::support::fixture;
use std::collections::{BTreeMap, BTreeSet};

type Row = BTreeMap<String, String>;

pub const KNOWN_ON: &str = "2026-11-22";
/// Whether two of the prisons are local, as the team says; of the others nobody has said.
pub const LOCAL: [(&str, &str); 2] = [("EYI", "yes"), ("RCI", "no")];

fn rows(path: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(fixture(path)).expect("a fixture");
    reader
        .deserialize()
        .map(|row| row.expect("a row"))
        .collect()
}

pub struct Caseload {
    prisoners: Vec<Row>,
    events: BTreeMap<String, Vec<Row>>,
    homes: Vec<Row>,
    referrals: Vec<Row>,
    windows: BTreeMap<String, Row>,
    holidays: BTreeSet<i64>,
}

/// One unit as it is read here: its day and its line.
pub type Unit = (String, &'static str);

impl Caseload {
    pub fn read() -> Self {
        let mut events: BTreeMap<String, Vec<Row>> = BTreeMap::new();
        for row in rows("caseload-2000/events.csv") {
            events
                .entry(row["prison_number"].clone())
                .or_default()
                .push(row);
        }
        let windows = rows("caseload-2000/expected-window.csv").into_iter();
        let holidays = rows("vectors/bank-holidays-ew.csv").into_iter();
        Self {
            prisoners: rows("caseload-2000/prisoners.csv"),
            homes: rows("caseload-2000/tenancies.csv"),
            referrals: rows("caseload-2000/referrals.csv"),
            windows: windows
                .map(|row| (row["prison_number"].clone(), row))
                .collect(),
            holidays: holidays.map(|row| number(&row["date"])).collect(),
            events,
        }
    }

    fn of(&self, prisoner: &Row, kind: &str) -> Vec<&Row> {
        let own = self.events.get(&prisoner["prison_number"]);
        let own = own.into_iter().flatten();
        own.filter(|event| event["event_type"] == kind).collect()
    }

    fn is_working(&self, day: i64) -> bool {
        weekday(day) < 5 && !self.holidays.contains(&day)
    }

    fn working_days_after(&self, day: &str, mut days: i64) -> i64 {
        let mut at = number(day);
        while days > 0 {
            at += 1;
            days -= i64::from(self.is_working(at));
        }
        at
    }

    fn released(&self) -> impl Iterator<Item = (&Row, &str)> {
        let all = self.prisoners.iter();
        all.map(|one| (one, one["actual_release_date"].as_str()))
            .filter(|(_, on)| !on.is_empty())
    }

    /// The label of the night of release.
    fn night(&self, prisoner: &Row) -> &str {
        let told = self.of(prisoner, "ACCOMMODATION_ON_RELEASE");
        told.last().map_or("", |event| event["detail"].as_str())
    }

    pub fn assessed(&self) -> Vec<Unit> {
        let unit = |one: &Row| {
            let received = one["reception_date"].clone();
            let recalled = !self.of(one, "RECALLED").is_empty();
            let sentenced_later = !recalled && one["sentence_date"] > received;
            let waits = ["Remand", "Convicted unsentenced"].contains(&one["legal_status"].as_str());
            // The file names the present prison as that of reception; the first transfer knows from where.
            let moved = self.of(one, "TRANSFER");
            let present = &one["establishment_code"];
            let place = moved.first().map_or(present, |event| &event["old_value"]);
            let local = LOCAL.iter().find(|(code, _)| place == code);
            let screened = self.of(one, "SCREENED");
            let line = match local {
                None if waits || sentenced_later => "local-not-known",
                Some((_, "no")) if waits || sentenced_later => "remand-elsewhere",
                _ => match screened.first() {
                    Some(event) if between(&received, &event["event_date"]) <= 4 => "in-time",
                    Some(_) => "late",
                    None => "not-assessed",
                },
            };
            (received, line)
        };
        self.prisoners.iter().map(unit).collect()
    }

    pub fn first_night(&self) -> Vec<Unit> {
        let unit = |(one, on): (&Row, &str)| {
            let line = match self.night(one) {
                "Unrecorded" | "" => "not-recorded",
                "Unsettled - NFA" => "not-housed",
                _ => "housed",
            };
            (on.to_owned(), line)
        };
        self.released().map(unit).collect()
    }

    pub fn settled(&self) -> Vec<Unit> {
        let unit = |(one, on): (&Row, &str)| {
            let line = match self.night(one) {
                "Unrecorded" | "" => "not-recorded",
                label if label.starts_with("Settled") => "settled",
                _ => "not-settled",
            };
            (on.to_owned(), line)
        };
        self.released().map(unit).collect()
    }

    pub fn homes(&self) -> Vec<Unit> {
        let mut found = Vec::new();
        for home in &self.homes {
            let mut all = self.prisoners.iter();
            let one = all.find(|one| one["prison_number"] == home["prison_number"]);
            let one = one.expect("whose home it is");
            let (received, left) = (&one["reception_date"], &one["actual_release_date"]);
            let (start, end) = (&home["start_date"], &home["end_date"]);
            if start > received || (!end.is_empty() && end < received) {
                continue;
            }
            let ended_inside = !end.is_empty() && (left.is_empty() || end <= left);
            if !ended_inside && left.is_empty() {
                continue;
            }
            let line = match home["status"].as_str() {
                _ if home["tenure"] == "family-or-friends" => "of-others",
                _ if !ended_inside => "saved",
                "surrendered" => "closed",
                "ended by landlord" => "ended-by-landlord",
                "abandoned" => "abandoned",
                other => panic!("{other}"),
            };
            found.push((if ended_inside { end } else { left }.clone(), line));
        }
        found
    }

    pub fn before_closing(&self) -> Vec<Unit> {
        let unit = |(_, on): (&Row, &str)| {
            let day = number(on);
            let line = match weekday(day) {
                _ if !self.is_working(day) => "day-off",
                4 => "friday",
                _ if !self.is_working(day + 1) => "eve-of-bank-holiday",
                _ => "other-day",
            };
            (on.to_owned(), line)
        };
        self.released().map(unit).collect()
    }

    fn within(&self, days: i64, word_of: impl Fn(&Row) -> String) -> Vec<Unit> {
        let unit = |one: &Row| {
            let due = self.working_days_after(&one["sent_date"], days);
            let word = word_of(one);
            let line = match word.as_str() {
                "" if number(KNOWN_ON) <= due => "not-due",
                "" => "none",
                on if number(on) <= due => "in-time",
                _ => "late",
            };
            (one["sent_date"].clone(), line)
        };
        self.referrals.iter().map(unit).collect()
    }

    pub fn acknowledged(&self) -> Vec<Unit> {
        self.within(1, |one| {
            let words = [&one["ack_date"], &one["response_date"]].into_iter();
            words
                .filter(|on| !on.is_empty())
                .min()
                .cloned()
                .unwrap_or_default()
        })
    }

    pub fn answered(&self) -> Vec<Unit> {
        self.within(3, |one| one["response_date"].clone())
    }

    pub fn outcomes(&self) -> Vec<Unit> {
        let unit = |one: &Row| {
            let line = match one["outcome"].as_str() {
                "" => "no-answer",
                "Accepted - prevention duty" => "prevention-duty",
                "Accepted - relief duty" => "relief-duty",
                "Plan agreed" => "plan-agreed",
                "Appointment made" => "appointment-made",
                "More information asked" => "more-information-asked",
                "No local connection" => "no-local-connection",
                "Not eligible" => "not-eligible",
                other => panic!("{other}"),
            };
            (one["sent_date"].clone(), line)
        };
        self.referrals.iter().map(unit).collect()
    }

    pub fn notice(&self) -> Vec<Unit> {
        let unit = |one: &Row| {
            let window = &self.windows[&one["prison_number"]];
            let (sent, release) = (&one["sent_date"], &window["release_date"]);
            let days = (!release.is_empty()).then(|| between(sent, release));
            let has_left = !window["actual_release_date"].is_empty();
            let line = match days {
                None => "no-release-date",
                Some(days) if days < 0 && has_left => "at-liberty",
                Some(..=0) => "none",
                Some(1..=13) => "1-to-13-days",
                Some(14..=27) => "14-to-27-days",
                Some(28..=55) => "28-to-55-days",
                Some(_) => "56-days-or-more",
            };
            (sent.clone(), line)
        };
        self.referrals.iter().map(unit).collect()
    }

    pub fn unreferred(&self) -> Vec<Unit> {
        let unit = |(one, on): (&Row, &str)| {
            let window = &self.windows[&one["prison_number"]];
            let own = self.referrals.iter();
            let own: Vec<&Row> = own
                .filter(|sent| sent["prison_number"] == one["prison_number"])
                .collect();
            let mut in_time = own
                .iter()
                .filter(|sent| sent["sent_date"].as_str() <= on)
                .peekable();
            let is_over = |sent: &&&Row| {
                let answer = &sent["response_date"];
                let no =
                    ["Not eligible", "No local connection"].contains(&sent["outcome"].as_str());
                let stale = answer.is_empty() && between(&sent["sent_date"], on) > 26 * 7;
                stale || (no && answer.as_str() <= on)
            };
            let risk = &window["risk_identified_on"];
            let line = if window["state"] == "not-applicable" {
                "under-18"
            } else if risk.is_empty() || risk.as_str() > on {
                if in_time.peek().is_some() {
                    "not-asked-referred"
                } else {
                    "not-asked"
                }
            } else if in_time.peek().is_some() {
                if in_time.all(|sent| is_over(&sent)) {
                    "referral-over"
                } else {
                    "referred"
                }
            } else if !own.is_empty() {
                "referred-after"
            } else if window["consent"] == "refused" {
                "refused"
            } else {
                "unreferred"
            };
            (on.to_owned(), line)
        };
        self.released().map(unit).collect()
    }

    pub fn duty(&self) -> Vec<Unit> {
        let mut found = Vec::new();
        for window in self.windows.values() {
            let (risk, by) = (&window["risk_identified_on"], &window["refer_by"]);
            let release = &window["release_date"];
            if window["state"] == "not-applicable" && !risk.is_empty() && !release.is_empty() {
                // The file leaves the window of the one such person blank: it would open 56 days before release.
                let opens = "2026-09-29";
                assert_eq!(between(opens, release), 56);
                assert!(risk.max(&window["release_known_on"]).as_str() < opens);
                found.push((opens.to_owned(), "under-18"));
            }
            if by.is_empty() {
                continue;
            }
            let left = &window["actual_release_date"];
            let mut sent: Vec<&str> = window["referral_dates"].split(';').collect();
            sent.sort_unstable();
            let (opens, known) = (&window["window_opens"], &window["release_known_on"]);
            let line = match sent.first().copied().unwrap_or_default() {
                "" if window["consent"] == "refused" => "refused",
                "" if left.is_empty() && by.as_str() >= KNOWN_ON => "not-due",
                "" => "not-referred",
                on if !left.is_empty() && on > left.as_str() => "after-release",
                on if on > by.as_str() => "late",
                on if on <= opens.as_str() || by == opens => "in-time",
                _ if by == risk && known < risk => "risk-asked-late",
                _ => "short-notice",
            };
            found.push((by.clone(), line));
        }
        found
    }

    /// The windows that have opened, each with its person's window and the day.
    fn opened(&self) -> impl Iterator<Item = (&Row, String)> {
        self.windows.values().filter_map(|window| {
            let opens = window["window_opens"]
                .as_str()
                .max(window["reception_date"].as_str());
            let is_there = !window["window_opens"].is_empty() && opens <= KNOWN_ON;
            is_there.then(|| (window, opens.to_owned()))
        })
    }

    pub fn risk(&self) -> Vec<Unit> {
        let unit = |(window, opened): (&Row, String)| {
            let line = match window["risk_identified_on"].as_str() {
                "" => "not-asked",
                on if on <= opened.as_str() => "at-risk",
                _ => "asked-late",
            };
            (opened, line)
        };
        self.opened().map(unit).collect()
    }

    pub fn consent(&self) -> Vec<Unit> {
        let unit = |(window, opened): (&Row, String)| {
            let line = match window["consent"].as_str() {
                "written" => "written",
                "oral" => "oral",
                "refused" => "refused",
                _ if window["risk_identified_on"].is_empty() => "risk-not-asked",
                _ => "not-asked",
            };
            (opened, line)
        };
        self.opened().map(unit).collect()
    }

    pub fn not_recorded(&self) -> Vec<Unit> {
        let mut found = Vec::new();
        for one in &self.prisoners {
            let window = &self.windows[&one["prison_number"]];
            let mut add = |is_known, known, missing| {
                found.push((KNOWN_ON.to_owned(), if is_known { known } else { missing }));
            };
            if one["actual_release_date"].is_empty() {
                if !window["release_date"].is_empty() {
                    add(true, "release-date-known", "release-date");
                }
                let at_risk = !window["risk_identified_on"].is_empty();
                if window["state"] != "not-applicable" {
                    add(at_risk, "risk-known", "risk");
                    if at_risk {
                        add(window["consent"] != "none", "consent-known", "consent");
                    }
                }
            }
            let told = |field: &str| !one[field].is_empty();
            add(
                told("home_la_code"),
                "home-authority-known",
                "home-authority",
            );
            add(told("ethnicity"), "ethnicity-known", "ethnicity");
            add(told("risk_of_harm"), "risk-of-harm-known", "risk-of-harm");
            let night = self.night(one);
            let is_said = !["", "Unrecorded"].contains(&night);
            add(is_said, "accommodation-known", "accommodation");
        }
        found
    }
}
