//! From where on something is news to a lead: from the operation of the journal that their last digest was made at, or from a day.
//!
//! An hour is no measure of what somebody was told, and neither is the end of a message's way: what is recorded while one goes
//! out is not in it. Refuses to know what the news are.

use super::recipients;
use crate::calendar::Day;
use crate::cli::config::MailSettings;
use crate::store::{Sent, short_digest};
use std::collections::{BTreeMap, BTreeSet};

/// How far back something is news where no digest was sent before, in days.
const FIRST: i32 = 7;

/// From where on something is news. Less is earlier: of one day, what is not known by an operation comes before what is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Since {
    /// The day of the last digest; without an operation, the first day that is news, from its beginning.
    pub day: Day,
    /// What was recorded after this operation is news; none where only the day is known, or was asked for.
    pub operation: Option<i64>,
}

/// What is news to whom.
#[derive(Clone, Debug)]
pub struct News<'a> {
    /// The day that was asked for.
    asked: Option<Day>,
    today: Day,
    mail: &'a MailSettings,
    /// By the short digest of the lead, and below it by that of the recipient: the last digest.
    last: BTreeMap<&'a str, BTreeMap<&'a str, Since>>,
}

impl Since {
    fn day(day: Day) -> Self {
        Self {
            day,
            operation: None,
        }
    }
}

impl<'a> News<'a> {
    /// What was sent, oldest first. What was sent today does not count, so that a repeat says the same.
    #[must_use]
    pub fn after(sent: &'a [Sent], today: Day, asked: Option<Day>, mail: &'a MailSettings) -> Self {
        let mut last: BTreeMap<&str, BTreeMap<&str, Since>> = BTreeMap::new();
        for sent in sent.iter().filter(|sent| sent.on < today) {
            let since = Since {
                day: sent.on,
                operation: sent.operation,
            };
            let of_lead = last.entry(sent.lead()).or_default();
            let own = of_lead.entry(sent.recipient()).or_insert(since);
            // Of one day the later one told more.
            if since.day >= own.day {
                *own = since;
            }
        }
        Self {
            asked,
            today,
            mail,
            last,
        }
    }

    /// The day of the last digest that reached each recipient of a lead.
    #[must_use]
    pub fn last(&self, lead: &str) -> Option<Day> {
        self.of_sent(lead).map(|last| last.day)
    }

    /// From where on something is news to a lead.
    #[must_use]
    pub fn of(&self, lead: &str) -> Since {
        let asked = self.asked.map(Since::day);
        asked
            .or_else(|| self.of_sent(lead))
            .unwrap_or_else(|| self.first())
    }

    /// From where on something can be news to anybody: whatever [`News::of`] gives, and maybe more.
    #[must_use]
    pub fn of_anybody(&self) -> BTreeSet<Since> {
        if let Some(day) = self.asked {
            return BTreeSet::from([Since::day(day)]);
        }
        let named: BTreeSet<String> = recipients::all_noted(self.mail).collect();
        let mut begins = BTreeSet::from([self.first()]);
        for told in self.last.values() {
            let of_named = told.iter().filter(|(who, _)| named.contains(**who));
            begins.extend(of_named.map(|(_, since)| *since));
            begins.extend(of_last_day(told));
        }
        begins
    }

    /// Of several recipients the one counts who was told the least. Somebody who was never told is new, and whoever is no
    /// recipient any more holds nothing back.
    fn of_sent(&self, lead: &str) -> Option<Since> {
        let told = self.last.get(short_digest(lead).as_str())?;
        let named = recipients::noted(self.mail, lead);
        let least = named
            .filter_map(|who| told.get(who.as_str()).copied())
            .min();
        least.or_else(|| of_last_day(told))
    }

    fn first(&self) -> Since {
        Since::day(self.today.plus(-FIRST))
    }
}

/// Where it is not known who gets a lead's digest: the least that anybody was told on the last day.
fn of_last_day(told: &BTreeMap<&str, Since>) -> Option<Since> {
    let day = told.values().map(|since| since.day).max()?;
    let of_day = told.values().filter(|since| since.day == day);
    of_day.min().copied()
}
