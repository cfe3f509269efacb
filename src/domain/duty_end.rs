//! The last day of a council's duty: the one count that every screen, list and warning shows.
//!
//! A sum of days, with its source, and whether a day in it stands in for one that nobody recorded. From which day somebody is
//! homeless is asked of `homeless`; whether the duty still runs, of `referral_path`.

use crate::calendar::Day;
use crate::domain::referral_path::Duty;

/// The prevention and the relief duty each run for 56 days: the Homelessness Code of Guidance, chapter 14; for relief also
/// Leicestershire 2019, section 4.2.
pub const DUTY_DAYS: i32 = 56;

/// What the days are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// The prevention duty: from acceptance, by its own rule.
    Acceptance,
    /// The relief duty: from the recorded day of homelessness.
    Homelessness,
    /// The relief duty, and nobody recorded that day: acceptance stands in.
    NoDayRecorded,
    /// The relief duty, accepted after the 56 days from this day of homelessness: acceptance stands in.
    HomelessTooLong(Day),
}

/// The end of a duty that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DutyEnd {
    pub duty: Duty,
    /// The last day, where nothing ends it sooner.
    pub last: Day,
    /// Day 0 of the count.
    pub from: Day,
    pub counted: Counted,
    /// Since when a recall holds it. The last day stays: whether the days pause no source says (ruling X24).
    pub on_hold: Option<Day>,
}

/// The end of a duty accepted on a day by a council, for somebody homeless since a recorded day, if one is. The main duty has
/// no length, and so no end.
#[must_use]
pub fn of(duty: Duty, homeless: Option<Day>, accepted: Day) -> Option<DutyEnd> {
    let (from, counted) = match (duty, homeless) {
        (Duty::Main, _) => return None,
        (Duty::Prevention, _) => (accepted, Counted::Acceptance),
        (Duty::Relief, None) => (accepted, Counted::NoDayRecorded),
        // A duty is not over before it is accepted.
        (Duty::Relief, Some(day)) if day.plus(DUTY_DAYS) < accepted => {
            (accepted, Counted::HomelessTooLong(day))
        }
        (Duty::Relief, Some(day)) => (day, Counted::Homelessness),
    };
    Some(DutyEnd {
        duty,
        last: from.plus(DUTY_DAYS),
        from,
        counted,
        on_hold: None,
    })
}

impl DutyEnd {
    /// The same, on hold since the day of a recall that came while it ran.
    #[must_use]
    pub fn held(mut self, recalled: Option<Day>) -> Self {
        self.on_hold = recalled.filter(|on| *on <= self.last);
        self
    }

    /// Whether a day in the count stands in for one that is not recorded.
    #[must_use]
    pub fn inferred(self) -> bool {
        matches!(
            self.counted,
            Counted::NoDayRecorded | Counted::HomelessTooLong(_)
        )
    }

    /// What the count begins at, for machines.
    #[must_use]
    pub fn counted_from(self) -> &'static str {
        match self.counted {
            Counted::Homelessness => "homeless-date",
            _ => "acceptance",
        }
    }

    /// Document and section that give the length.
    #[must_use]
    pub fn source(self) -> &'static str {
        match self.duty {
            Duty::Relief => "Leicestershire 2019, section 4.2",
            Duty::Prevention | Duty::Main => "Code of Guidance, chapter 14",
        }
    }

    /// In a few words, as seen on a day: the last day, whether it has passed, whether it is inferred, whether it is on hold.
    /// Whether days pass under a recall no source says, so that none are said to be over while it is on hold.
    #[must_use]
    pub fn short(self, today: Day) -> String {
        let inferred = if self.inferred() {
            " (inferred: from acceptance)"
        } else {
            ""
        };
        let hold = self
            .on_hold
            .map(|since| format!(", on hold since the recall on {}", since.long()));
        let until = if self.last < today && self.on_hold.is_none() {
            "its 56 days were over on"
        } else {
            "56 days to"
        };
        format!(
            "{until} {}{inferred}{}",
            self.last.long(),
            hold.unwrap_or_default()
        )
    }

    /// The whole sum in a sentence, with its source.
    #[must_use]
    pub fn explained(self) -> String {
        let (last, from, source) = (self.last.long(), self.from.long(), self.source());
        let sum = match self.counted {
            Counted::Acceptance => format!(
                "56 days from acceptance on {from}, to {last}; then the council may end it by notice, and need not ({source})"
            ),
            Counted::Homelessness => format!(
                "56 days from the day of homelessness, {from}, to {last}, unless it ends sooner ({source})"
            ),
            Counted::NoDayRecorded => format!(
                "56 days to {last}, inferred: they run from the day of homelessness ({source}), none is recorded, and \
                 acceptance on {from} stands in; `resettle outcome` records where somebody slept"
            ),
            Counted::HomelessTooLong(day) => format!(
                "56 days to {last}, inferred: they run from the day of homelessness ({source}); from {} they were over \
                 before it was accepted, and acceptance on {from} stands in",
                day.long()
            ),
        };
        match self.on_hold {
            Some(since) => format!(
                "{sum}. On hold since the recall on {}: the day is not moved, ask the council",
                since.long()
            ),
            None => sum,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    /// Worked out by hand, month by month; the first day is day 0.
    #[test]
    fn the_last_day_is_56_days_on() {
        for (duty, homeless, accepted, last, counted, inferred) in [
            // 17 Dec + 56: 14 to 31 Dec, 31 to 31 Jan, 11 to Thu 11 Feb. Accepted three days later, which counts for nothing.
            (
                Duty::Relief,
                "2026-12-17",
                "2026-12-20",
                "2027-02-11",
                "homeless-date",
                false,
            ),
            // The same, accepted three weeks before release.
            (
                Duty::Relief,
                "2026-12-17",
                "2026-11-26",
                "2027-02-11",
                "homeless-date",
                false,
            ),
            // 26 Nov + 56: 4 to 30 Nov, 31 to 31 Dec, 21 to Thu 21 Jan.
            (
                Duty::Relief,
                "",
                "2026-11-26",
                "2027-01-21",
                "acceptance",
                true,
            ),
            // 3 Jan + 56 in a leap year: 28 to 31 Jan, 28 to Mon 28 Feb.
            (
                Duty::Relief,
                "2028-01-03",
                "2028-02-28",
                "2028-02-28",
                "homeless-date",
                false,
            ),
            // One day later those days are over: 29 Feb + 56: 31 to 31 Mar, 25 to Tue 25 Apr.
            (
                Duty::Relief,
                "2028-01-03",
                "2028-02-29",
                "2028-04-25",
                "acceptance",
                true,
            ),
            // 6 Nov + 56: 24 to 30 Nov, 31 to 31 Dec, 1 to Fri 1 Jan. Homeless or not makes no difference.
            (
                Duty::Prevention,
                "2026-12-17",
                "2026-11-06",
                "2027-01-01",
                "acceptance",
                false,
            ),
        ] {
            let homeless = (!homeless.is_empty()).then(|| day(homeless));
            let end = of(duty, homeless, day(accepted)).unwrap();
            assert_eq!(
                (end.last, end.counted_from(), end.inferred()),
                (day(last), counted, inferred),
                "{duty} {homeless:?} {accepted}"
            );
            assert_eq!(end.explained().contains("inferred"), inferred);
            assert_eq!(end.short(end.last).contains("inferred"), inferred);
        }
        assert_eq!(of(Duty::Main, None, day("2026-11-06")), None);
    }

    #[test]
    fn once_the_last_day_has_passed_it_says_so() {
        let end = of(Duty::Relief, Some(day("2026-12-17")), day("2026-12-20")).unwrap();
        assert_eq!(end.short(day("2027-02-11")), "56 days to Thu 11 Feb 2027");
        let over = "its 56 days were over on Thu 11 Feb 2027";
        assert_eq!(end.short(day("2027-02-12")), over);
        let held = end.held(Some(day("2027-01-08"))).short(day("2027-02-12"));
        assert!(
            held.starts_with("56 days to Thu 11 Feb 2027, on hold"),
            "{held}"
        );
    }

    #[test]
    fn a_recall_while_it_runs_holds_it_and_moves_no_day() {
        let end = of(Duty::Relief, Some(day("2026-12-17")), day("2026-12-20")).unwrap();
        let held = end.held(Some(day("2027-02-11")));
        assert_eq!(
            (held.on_hold, held.last),
            (Some(day("2027-02-11")), end.last)
        );
        assert!(held.explained().contains("On hold since the recall"));
        assert_eq!(end.held(Some(day("2027-02-12"))), end, "it was over");
    }
}
