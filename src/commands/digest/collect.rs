//! Looks through the caseload once and puts everything that is late, due or news into the message of whoever leads.
//!
//! What is late and what is due is asked of the same functions as for the lists. Nothing is left out: what nobody leads has a
//! message of its own.

use super::recipients::{is_impersonal, named};
use super::since::News;
use super::{moved, news};
use crate::calendar::Day;
use crate::cli::config::MailSettings;
use crate::commands::everybody::look_at_each;
use crate::commands::narrow::ActionsNarrowed;
use crate::commands::overdue::{HORIZON, Stands, Wanted as Listed};
use crate::commands::world::Books;
use crate::domain::{Case, PrisonNumber, Spell};
use crate::error::Result;
use crate::output::mail::{Digest, Opening, Person, Silent, ToDo};
use crate::protocol::{self, Action, Rules};
use crate::store::{Filter, Head, Needs};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The lead of what has none.
pub const NOBODY: &str = "no lead recorded";
/// The lead of the one message for everybody.
pub const EVERYBODY: &str = "everybody";

/// Which messages are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    pub all: bool,
    pub lead: Option<&'a str>,
    pub since: Option<Day>,
    pub names: bool,
    /// Who gets what, to know what each of them was told.
    pub mail: &'a MailSettings,
}

/// The message of a lead while it grows.
#[derive(Default)]
struct Draft {
    lead: String,
    /// What is to be done, with what it is sorted by: days late and days since it has been there.
    todos: Vec<(i32, i32, PrisonNumber, ToDo)>,
    undated: usize,
    opening: Vec<Opening>,
    silent: Vec<Silent>,
    /// Those whose dates may have moved.
    may_have_moved: Vec<Arc<Seen>>,
}

/// What is kept of somebody whose dates may have moved.
pub struct Seen {
    pub person: Person,
    pub number: PrisonNumber,
    /// The present spell.
    pub spell: Spell,
}

/// Every message that is asked for, those with nothing to say too. `head` is the end of the journal that is read.
///
/// # Errors
/// A store that cannot be read, a lead that there is not.
pub fn collect(
    books: &Books,
    rules: &Rules,
    actions: &ActionsNarrowed<'_>,
    wanted: Wanted<'_>,
    head: &Head,
) -> Result<Vec<Digest>> {
    let sent = books.store.digests()?;
    let told = News::after(&sent, books.today, wanted.since, wanted.mail);
    let begins = told.of_anybody();
    let touched = moved::touched(books, &begins)?;
    let oldest = begins.first().map_or(books.today, |since| since.day);
    let mut drafts = Drafts {
        books_today: books.today,
        wanted,
        drafts: BTreeMap::new(),
        may_have_moved: Vec::new(),
    };
    let (today, calendar) = (books.today, &books.calendar);
    let listed = listed(wanted.names);
    let until = today.plus(i32::from(HORIZON));
    look_at_each(
        &books.store,
        &Filter::All,
        Needs::PlansAndStepsOf(today),
        today,
        &mut |case| {
            actions.meet(case);
            let mut undated = 0;
            let mut shown = |state, due| {
                let stands = Stands::of(state, due, today, listed);
                // What is only counted need not be made, unless its lead decides whose it is.
                let is_counted = wanted.all && stands.is_asap;
                undated += usize::from(is_counted);
                stands.in_list && !is_counted
            };
            let mut own: BTreeSet<String> = BTreeSet::new();
            for action in protocol::to_do(case, rules, calendar, today, until, false, &mut shown) {
                if actions.lets_through(&action, case) {
                    own.insert(drafts.take(&action, case));
                }
            }
            if undated > 0 {
                drafts.of(EVERYBODY).undated += undated;
            }
            if wanted.lead.is_none() || actions.is_lead_of(case) {
                own.extend(drafts.lead_of(case, own.is_empty()));
            }
            // One lead in two spellings has one message.
            let mut met = BTreeSet::new();
            own.retain(|lead| met.insert(lead.to_lowercase()));
            if case.closed().is_some() {
                return Ok(());
            }
            let seen = moved::candidate(case, &touched, oldest).map(|spell| {
                Arc::new(Seen {
                    person: news::person(&case.prisoner),
                    number: case.prisoner.number,
                    spell: spell.clone(),
                })
            });
            drafts.may_have_moved.extend(seen.clone());
            if own.is_empty() {
                return Ok(());
            }
            let openings = news::openings(case, today, calendar);
            let silent = news::silent(case, rules, calendar, today);
            if openings.is_empty() && silent.is_empty() && seen.is_none() {
                return Ok(());
            }
            for lead in &own {
                let draft = drafts.of(lead);
                draft.opening.extend(openings.iter().cloned());
                draft.silent.extend(silent.iter().cloned());
                draft.may_have_moved.extend(seen.clone());
            }
            Ok(())
        },
    )?;
    let mut moves = moved::Moves::new(books);
    // One message for everybody has everybody's moves.
    if !wanted.all {
        tell_who_had(rules, actions, &mut drafts, &told, &mut moves)?;
    }
    actions.check_lead()?;
    finish(drafts, &told, head, &mut moves)
}

/// What a message lists.
fn listed(names: bool) -> Listed {
    Listed {
        overdue: true,
        due_within: Some(i32::from(HORIZON)),
        undated: true,
        horizon: i32::from(HORIZON),
        worst_only: false,
        names,
        most: usize::MAX,
        every_step: true,
    }
}

/// Tells of a move also whoever had something of the person by their last digest: the move itself may have taken it away.
///
/// A digest further back than it looks ahead does not count: by now all that it listed was due.
fn tell_who_had(
    rules: &Rules,
    actions: &ActionsNarrowed<'_>,
    drafts: &mut Drafts<'_>,
    told: &News<'_>,
    moves: &mut moved::Moves<'_>,
) -> Result<()> {
    let (wanted, listed) = (drafts.wanted, listed(drafts.wanted.names));
    let earliest = drafts.books_today.plus(-i32::from(HORIZON));
    let mut begins = told.of_anybody();
    begins.retain(|since| wanted.since.is_some() || since.day >= earliest);
    let people = std::mem::take(&mut drafts.may_have_moved);
    for since in begins {
        if people.is_empty() || !moves.has_past(since)? {
            continue;
        }
        let until = since.day.plus(i32::from(HORIZON));
        let mut shown = |state, due| Stands::of(state, due, since.day, listed).in_list;
        for seen in &people {
            if moves.of(seen, since)?.is_none() {
                continue;
            }
            let Some(case) = moves.case_then(seen, since)? else {
                continue;
            };
            actions.meet(&case);
            let had = protocol::to_do(
                &case,
                rules,
                moves.calendar(),
                since.day,
                until,
                false,
                &mut shown,
            );
            let had = had.iter().filter(|one| actions.lets_through(one, &case));
            let had = had.map(|one| drafts.label(one.lead.label(&case.prisoner)));
            let mut had: BTreeSet<String> = had.collect();
            if wanted.lead.is_none() || actions.is_lead_of(&case) {
                had.extend(drafts.lead_of(&case, false));
            }
            for lead in had.iter().filter(|lead| told.of(lead) == since) {
                drafts.of(lead).tell(seen);
            }
        }
    }
    Ok(())
}

impl Draft {
    /// Has somebody among those whose dates may have moved, once.
    fn tell(&mut self, seen: &Arc<Seen>) {
        let place = (self.may_have_moved).binary_search_by_key(&seen.number, |one| one.number);
        if let Err(place) = place {
            self.may_have_moved.insert(place, Arc::clone(seen));
        }
    }
}

struct Drafts<'a> {
    books_today: Day,
    wanted: Wanted<'a>,
    /// By the lead in lower case.
    drafts: BTreeMap<String, Draft>,
    /// Those whose dates may have moved, whoever leads, in the order of prison numbers.
    may_have_moved: Vec<Arc<Seen>>,
}

impl Drafts<'_> {
    /// Whose message a lead's things stand in.
    fn label(&self, lead: &str) -> String {
        let lead = lead.trim();
        match self.wanted.lead {
            _ if self.wanted.all => EVERYBODY.to_owned(),
            Some(typed) => named(typed).to_owned(),
            None if lead.is_empty() => NOBODY.to_owned(),
            None => named(lead).to_owned(),
        }
    }

    fn of(&mut self, lead: &str) -> &mut Draft {
        let draft = self.drafts.entry(lead.to_lowercase()).or_default();
        if draft.lead.is_empty() {
            lead.clone_into(&mut draft.lead);
        }
        draft
    }

    /// Puts something to do into the message of its lead.
    fn take(&mut self, action: &Action<'_>, case: &Case) -> String {
        let lead = self.label(action.lead.label(&case.prisoner));
        let (today, names) = (self.books_today, self.wanted.names);
        let draft = self.of(&lead);
        let Some(due) = action.due_on else {
            draft.undated += 1;
            return lead;
        };
        let own = action.is_own().then(|| action.subject.clone());
        let todo = ToDo {
            person: news::person(&case.prisoner),
            due,
            title: action.words(case, names).into_owned(),
            own: own.flatten(),
        };
        let late = due.days_until(today);
        let age = action.since.days_until(today);
        draft.todos.push((late, age, case.prisoner.number, todo));
        lead
    }

    /// Who is told the news of a person beside those who have something to do: their own lead, and where there is nobody at
    /// all the message of what has no lead.
    fn lead_of(&self, case: &Case, nobody_else: bool) -> Option<String> {
        let has_lead = !case.prisoner.lead.trim().is_empty();
        (has_lead || nobody_else).then(|| self.label(&case.prisoner.lead))
    }
}

fn finish(
    drafts: Drafts<'_>,
    told: &News<'_>,
    head: &Head,
    moves: &mut moved::Moves<'_>,
) -> Result<Vec<Digest>> {
    let (today, wanted) = (drafts.books_today, drafts.wanted);
    let operation = head.operation;
    let head = format!("operation {}, {}", head.operation, head.hash);
    let mut digests = Vec::new();
    for draft in drafts.drafts.into_values() {
        let since = told.of(&draft.lead);
        let mut digest = Digest {
            today,
            since: since.day,
            since_operation: since.operation,
            last: told.last(&draft.lead),
            operation,
            head: head.clone(),
            names: wanted.names,
            late: Vec::new(),
            due_today: Vec::new(),
            soon: Vec::new(),
            horizon: i32::from(HORIZON),
            undated: draft.undated,
            opening: draft.opening,
            moved: Vec::new(),
            silent: draft.silent,
            lead_is_a_name: !is_impersonal(&draft.lead),
            lead: draft.lead,
        };
        let mut todos = draft.todos;
        todos.sort_by(|a, b| (b.0, b.1, a.2).cmp(&(a.0, a.1, b.2)));
        for (late, _, _, todo) in todos {
            match late {
                0 => digest.due_today.push(todo),
                days if days > 0 => digest.late.push(todo),
                _ => digest.soon.push(todo),
            }
        }
        digest.opening.sort_by_key(|one| one.on);
        for seen in &draft.may_have_moved {
            digest.moved.extend(moves.of(seen, since)?);
        }
        digest.silent.sort_by_key(|one| one.since);
        digests.push(digest);
    }
    Ok(digests)
}
