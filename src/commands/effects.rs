//! What a change does to what has to be done: the release day, the window and the actions, before and after.
//!
//! Compares two pictures of a case that the pure rooms worked out. Decides nothing itself.

mod answers;
mod summary;

pub use answers::Answers;

use crate::calendar::{Calendar, Day};
use crate::commands::AHEAD;
use crate::commands::world::Books;
use crate::domain::window::{self, WindowState};
use crate::domain::{Anchor, Basis, Case, PrisonNumber, Records, Risk, Window};
use crate::error::Result;
use crate::output::{Out, say};
use crate::protocol::{self, Action, Change, Moved, Rules, State, Why};
use crate::store::{Filter, Needs};
use std::collections::{HashMap, HashSet};
use summary::{Line, Sort};

/// More lines than this, of more than one person, are summed up.
const SPELT_OUT: usize = 25;

/// One case as it stands: its windows and its actions.
pub struct Snapshot<'r> {
    number: PrisonNumber,
    windows: Vec<Window>,
    plan: Vec<Action<'r>>,
}

impl<'r> Snapshot<'r> {
    /// Works out how a case stands today.
    #[must_use]
    pub fn take(records: Records, rules: &'r Rules, calendar: &Calendar, today: Day) -> Self {
        Self::of(&Case::build(records).as_of(today), rules, calendar, today)
    }

    /// Works out how a case stands that is as of today already.
    #[must_use]
    pub fn of(case: &Case, rules: &'r Rules, calendar: &Calendar, today: Day) -> Self {
        Self {
            number: case.prisoner.number,
            windows: window::windows(case, today, calendar),
            plan: protocol::plan(case, rules, calendar, today, today.plus(AHEAD)),
        }
    }

    fn window(&self, anchor: Anchor) -> Option<&Window> {
        self.windows.iter().find(|window| window.anchor == anchor)
    }
}

/// What was put off to a day that is after release now, and was not before: whoever put it off chose a day before the gate.
fn beyond_release(old: Option<&Snapshot<'_>>, new: &Snapshot<'_>) -> Vec<String> {
    let beyond = |snapshot: &Snapshot<'_>, action: &Action<'_>| {
        let window = snapshot.window(Anchor::Release);
        let release = window
            .filter(|window| window.spell == Some(action.spell))?
            .release_date?;
        let (original, due) = action.original_due_on.zip(action.due_on)?;
        let is_beyond = original <= release && release < due && !action.state.is_settled();
        is_beyond.then_some((release, due))
    };
    let was_already = |action: &Action<'_>| {
        old.is_some_and(|old| {
            let mut same = old.plan.iter().filter(|known| known.key() == action.key());
            // What is put off in this very change has been warned of by whoever does it.
            same.any(|known| known.original_due_on.is_none() || beyond(old, known).is_some())
        })
    };
    let found = new.plan.iter().filter_map(|action| {
        let (release, due) = beyond(new, action)?;
        (!was_already(action)).then(|| {
            format!(
                "{}: put off to {}, which is after release on {}",
                action.id(),
                say::day(due),
                say::day(release)
            )
        })
    });
    found.collect()
}

/// What moved, in sentences.
#[derive(Default)]
pub struct Effects {
    lines: Vec<Line>,
}

impl Effects {
    /// Compares a case before (none for somebody new) and after.
    #[must_use]
    pub fn between(old: Option<&Snapshot<'_>>, new: &Snapshot<'_>, today: Day) -> Self {
        let mut windows = Vec::new();
        for anchor in Anchor::ALL {
            let before = old.and_then(|old| old.window(*anchor));
            if let Some(after) = new.window(*anchor) {
                window_lines(before, after, today, &mut windows);
            }
        }
        let line = |sort: Sort, text: String| Line {
            number: new.number,
            sort,
            text,
        };
        let windows = windows.into_iter().map(|text| line(Sort::Window, text));
        let mut lines: Vec<Line> = windows.collect();
        let empty = Vec::new();
        let before = old.map_or(&empty, |old| &old.plan);
        let now: HashMap<_, &Action<'_>> = new
            .plan
            .iter()
            .map(|action| (action.key(), action))
            .collect();
        for moved in protocol::moved(before, &new.plan) {
            let key = (
                moved.prisoner,
                moved.spell,
                moved.action.as_str(),
                moved.subject.as_deref(),
            );
            let action = now.get(&key).copied();
            let was_settled = || {
                let mut before = before.iter();
                before.any(|was| was.key() == key && was.state.is_settled())
            };
            match (action.map(|action| action.state), moved.change) {
                (_, Change::Done { .. } | Change::Waived) => {}
                (Some(State::Missed), Change::NoLongerOverdue) => {
                    lines.push(line(Sort::NoLongerLate, format!("{}: missed", moved.title)));
                    continue;
                }
                // What was settled was nothing to act on, and is settled still when it is asked for again.
                (None, Change::Gone { .. }) if was_settled() => continue,
                // What is done stays done: a day that moves under it is nothing to act on.
                (Some(state), _) if state.is_settled() => continue,
                _ => {}
            }
            lines.push(line(
                Sort::of(moved.change, action),
                sentence(&moved, action, today),
            ));
        }
        let late = beyond_release(old, new);
        lines.extend(late.into_iter().map(|text| line(Sort::Window, text)));
        Self { lines }
    }

    /// Says also which answers about a person became others, before anything else.
    #[must_use]
    pub fn with(mut self, answers: &[String], number: PrisonNumber) -> Self {
        let line = |text: &String| Line {
            number,
            sort: Sort::Window,
            text: text.clone(),
        };
        self.lines.splice(0..0, answers.iter().map(line));
        self
    }

    /// Whether nothing moved.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Adds those of another case.
    pub fn add(&mut self, other: Self) {
        self.lines.extend(other.lines);
    }

    /// Says what moved, or would move, on standard output: line by line, or summed up where that is more than anybody reads.
    ///
    /// # Errors
    /// Standard output cannot be written.
    pub fn say(&self, out: &mut Out, dry_run: bool) -> Result<()> {
        if self.lines.is_empty() {
            return Ok(());
        }
        out.heading(if dry_run {
            "What would move"
        } else {
            "What moved"
        })?;
        let people: HashSet<PrisonNumber> = self.lines.iter().map(|line| line.number).collect();
        if people.len() > 1 && self.lines.len() > SPELT_OUT && !out.is_verbose() {
            return summary::say(&self.lines, people.len(), out);
        }
        for line in &self.lines {
            out.line(format!("  {}", line.words()))?;
        }
        Ok(())
    }
}

/// What happened to an action.
fn sentence(moved: &Moved, action: Option<&Action<'_>>, today: Day) -> String {
    let title = &moved.title;
    match moved.change {
        Change::Appeared { due: Some(due) } => {
            format!("new: {title}, due {}", say::due(due, today))
        }
        Change::Appeared { due: None } => format!("new: {title}, {}", without_a_day(action)),
        Change::Gone { .. } => format!("gone: {title}"),
        Change::Moved { from, to, days } => {
            let count = say::plural(usize::try_from(days.abs()).unwrap_or(0), "day", "days");
            let way = if days < 0 { "earlier" } else { "later" };
            format!(
                "{title}: due {} and not {}, {count} {way}",
                to.long(),
                from.long()
            )
        }
        Change::Dated { to } => format!("{title}: due {}", say::due(to, today)),
        Change::Undated { from } => format!("{title}: was due {}, and has no day now", from.long()),
        Change::BecameOverdue { .. } => format!("{title}: LATE now"),
        Change::NoLongerOverdue => format!("{title}: no longer late"),
        Change::Done { .. } => format!("{title}: done"),
        Change::Waived => format!("{title}: waived"),
    }
}

/// Why something new has no day: it waits for one, or nobody sets one.
fn without_a_day(action: Option<&Action<'_>>) -> String {
    let Some(action) = action else {
        return "no day".to_owned();
    };
    match (action.state, &action.why) {
        (State::Waiting, Some(Why::NoRelease(_)) | None) => "waits for a release date".to_owned(),
        (State::Waiting, Some(why)) => why.to_string(),
        _ => match action.undated {
            Some(words) => format!("no day ({})", words.word().replace('-', " ")),
            None => "no day".to_owned(),
        },
    }
}

fn window_lines(before: Option<&Window>, after: &Window, today: Day, lines: &mut Vec<String>) {
    let what = match after.anchor {
        Anchor::Release => "release",
        Anchor::BedEnd => "end of the short-stay bed",
    };
    // A new spell is a new release, and moves none.
    let before = before.filter(|window| window.spell == after.spell);
    let old_day = before.and_then(|window| window.release_date);
    match (old_day, after.release_date) {
        (Some(old), Some(new)) if old != new => {
            let days = old.days_until(new);
            let way = if days < 0 { "earlier" } else { "later" };
            let count = say::plural(usize::try_from(days.abs()).unwrap_or(0), "day", "days");
            let basis = after.basis.filter(|basis| {
                *basis != Basis::Released && before.and_then(|window| window.basis) != Some(*basis)
            });
            let decides = basis.map(|basis| format!("; the {} decides now", basis.label()));
            lines.push(format!(
                "{what} moves from {} to {}, {count} {way}{}",
                old.long(),
                new.long(),
                decides.unwrap_or_default()
            ));
        }
        (None, Some(new)) => lines.push(format!("{what} is {}", new.long())),
        (Some(old), None) => lines.push(format!("{what} was {} and is not known now", old.long())),
        _ => {}
    }
    if let Some(from) = after
        .moved_from
        .filter(|_| before.and_then(|b| b.moved_from) != after.moved_from)
    {
        lines.push(format!(
            "nobody is released on {}, so the day of release is {}",
            from.long(),
            say::maybe_day(after.release_date)
        ));
    }
    let state = after.outcome.state;
    let old_state = before.map(|window| window.outcome.state);
    if old_state == Some(state)
        && before.map(|window| window.outcome.refer_by) == Some(after.outcome.refer_by)
    {
        return;
    }
    if let (WindowState::Open, Some(opens)) = (state, after.outcome.opens) {
        let opened = if old_state == Some(WindowState::Open) {
            "the window is open"
        } else {
            "the window is now open"
        };
        lines.push(match after.outcome.refer_by {
            Some(by) => format!(
                "{opened} (since {}): refer by {}",
                opens.long(),
                say::due(by, today)
            ),
            None if matches!(after.risk, Risk::No { .. }) => {
                format!("{opened} (since {}): no risk of homelessness", opens.long())
            }
            None => format!(
                "{opened} (since {}): ask about the risk of homelessness",
                opens.long()
            ),
        });
    } else if let (WindowState::NotOpen, Some(opens)) = (state, after.outcome.opens) {
        lines.push(format!("the window opens on {}", opens.long()));
    } else if state == WindowState::Referred && old_state != Some(WindowState::Referred) {
        lines.push("the duty to refer is met".to_owned());
    } else if state == WindowState::ReleasedUnreferred && old_state != Some(state) {
        lines.push(match (after.release_date, after.last_referral_on) {
            (Some(left), Some(sent)) if sent > left => {
                let days = usize::try_from(left.days_until(sent)).unwrap_or(0);
                let days = say::plural(days, "day", "days");
                format!("released without a referral: referred {days} after release")
            }
            _ => "released without a referral: refer now".to_owned(),
        });
    }
}

/// What a change of the calendar moves, over the whole caseload.
///
/// # Errors
/// A store that cannot be read.
pub fn caseload_moves(books: &Books, before: &Calendar, after: &Calendar) -> Result<Effects> {
    let rules = books.rules()?;
    let mut effects = Effects::default();
    books
        .store
        .each(&Filter::All, Needs::PlansOf(books.today), &mut |records| {
            let case = Case::build(records).as_of(books.today);
            let old = Snapshot::of(&case, &rules, before, books.today);
            let new = Snapshot::of(&case, &rules, after, books.today);
            effects.add(Effects::between(Some(&old), &new, books.today));
            Ok(())
        })?;
    Ok(effects)
}

/// What a change of the rules moves, over the whole caseload.
///
/// # Errors
/// A store that cannot be read.
pub fn rules_move(books: &Books, before: &Rules, after: &Rules) -> Result<Effects> {
    let mut effects = Effects::default();
    books
        .store
        .each(&Filter::All, Needs::PlansOf(books.today), &mut |records| {
            let case = Case::build(records).as_of(books.today);
            let old = Snapshot::of(&case, before, &books.calendar, books.today);
            let new = Snapshot::of(&case, after, &books.calendar, books.today);
            effects.add(Effects::between(Some(&old), &new, books.today));
            Ok(())
        })?;
    Ok(effects)
}
