//! From where on something is news to a lead: from the operation of the journal that their last digest was made at, or from a day.
//!
//! An hour is no measure of what somebody was told, and neither is the end of a message's way: what is recorded while one goes
//! out is not in it. Refuses to know what the news are.

use crate::calendar::Day;
use crate::store::{Sent, short_digest};
use std::collections::{BTreeMap, BTreeSet};

/// How far back something is news where no digest was sent before, in days.
const FIRST: i32 = 7;

/// From where on something is news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since {
    /// The day of the last digest; without an operation, the first day that is news, from its beginning.
    pub day: Day,
    /// What was recorded after this operation is news; none where only the day is known, or was asked for.
    pub operation: Option<i64>,
}

/// What is news to whom.
#[derive(Clone, Debug)]
pub struct News {
    /// The day that was asked for.
    asked: Option<Day>,
    today: Day,
    /// The last digest by the short digest of the lead.
    last: BTreeMap<String, Since>,
}

impl Since {
    fn day(day: Day) -> Self {
        Self {
            day,
            operation: None,
        }
    }
}

impl News {
    /// What was sent today does not count, so that a repeat says the same.
    #[must_use]
    pub fn after(sent: &[Sent], today: Day, asked: Option<Day>) -> Self {
        let mut of_lead: BTreeMap<&str, Vec<&Sent>> = BTreeMap::new();
        for sent in sent.iter().filter(|sent| sent.on < today) {
            of_lead.entry(sent.lead()).or_default().push(sent);
        }
        let last = of_lead.into_iter();
        let last = last.filter_map(|(lead, sent)| Some((lead.to_owned(), last_of(&sent)?)));
        Self {
            asked,
            today,
            last: last.collect(),
        }
    }

    /// The day of the last digest of a lead.
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

    /// From where on something can be news to anybody.
    #[must_use]
    pub fn of_anybody(&self) -> Vec<Since> {
        match self.asked {
            Some(day) => vec![Since::day(day)],
            None => self.last.values().copied().chain([self.first()]).collect(),
        }
    }

    fn of_sent(&self, lead: &str) -> Option<Since> {
        self.last.get(&short_digest(lead)).copied()
    }

    fn first(&self) -> Since {
        Since::day(self.today.plus(-FIRST))
    }
}

/// The last of a lead's digests, oldest first. Of several recipients the one counts who was told the least that day.
fn last_of(sent: &[&Sent]) -> Option<Since> {
    let day = sent.iter().map(|sent| sent.on).max()?;
    let of_day = sent.iter().filter(|sent| sent.on == day);
    let told: BTreeMap<&str, Option<i64>> = of_day
        .map(|sent| (sent.recipient(), sent.operation))
        .collect();
    // None comes before every operation: where it is not known for one, it is not for the lead.
    let least: BTreeSet<Option<i64>> = told.into_values().collect();
    Some(Since {
        day,
        operation: least.first().copied().flatten(),
    })
}
