//! Values out of the store: people, their actions, and records with ids. No store, no values.

use super::Moment;
use crate::calendar::Calendar;
use crate::cli::completion::Candidate;
use crate::commands::AHEAD;
use crate::domain::Case;
use crate::output::say;
use crate::protocol;
use crate::store::{Glimpse, Ids};

/// The people whose number begins so, with their initials.
pub fn people(moment: &Moment, typed: &str) -> Vec<Candidate> {
    let found = moment.glance();
    let found = found.and_then(|store| store.glance_at_people(typed).ok());
    pairs(found)
}

/// The records whose id begins so.
pub fn ids(moment: &Moment, which: Ids<'_>, typed: &str) -> Vec<Candidate> {
    let found = moment.glance();
    let found = found.and_then(|store| store.glance_at_ids(which, typed).ok());
    pairs(found)
}

fn pairs(found: Option<Vec<Glimpse>>) -> Vec<Candidate> {
    let found = found.unwrap_or_default().into_iter();
    found.map(|glimpse| (glimpse.id, glimpse.about)).collect()
}

/// The actions of the person on the line, as they are called among their own; every canonical one where nobody stands there.
pub fn actions(moment: &Moment) -> Vec<Candidate> {
    of_the_person(moment).unwrap_or_else(|| {
        protocol::actions::canonical()
            .map(|(action, name)| (action.to_owned(), name.to_owned()))
            .collect()
    })
}

/// The same as whole ids: `A1234BC/contact-landlord`.
pub fn whole_ids(moment: &Moment) -> Vec<Candidate> {
    let Some(number) = moment.prisoner else {
        return Vec::new();
    };
    let own = of_the_person(moment).unwrap_or_default().into_iter();
    own.map(|(action, about)| (format!("{number}/{action}"), about))
        .collect()
}

fn of_the_person(moment: &Moment) -> Option<Vec<Candidate>> {
    let store = moment.glance()?;
    let records = store.records(moment.prisoner?).ok()??;
    let rules = crate::commands::rules::in_force(&store).ok()?;
    let calendar = Calendar::england_and_wales().with_extra(store.holidays().ok()?);
    let today = moment.today;
    let case = Case::build(records).as_of(today);
    let plan = protocol::plan(&case, &rules, &calendar, today, today.plus(AHEAD));
    let own = plan.iter().map(|action| {
        let id = action.id().to_string();
        let name = id.split_once('/').map_or(id.as_str(), |(_, name)| name);
        let state = action.state.word();
        let about = match action.due_on {
            Some(due) => format!("{state}, {}", say::day(due)),
            None => state.to_owned(),
        };
        (name.to_owned(), about)
    });
    Some(own.collect())
}
