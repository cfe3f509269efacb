//! Whom to chase: every referral on which the other side owes a word, worst first.
//!
//! The days are those that the protocols in force promise; where there is none, and for going higher, our own standard, said to
//! be ours.

use super::shown::receiver;
use crate::calendar::{Calendar, Day};
use crate::cli::typed::authority;
use crate::commands::World;
use crate::commands::everybody::list::{self, Found, Of};
use crate::domain::referral_path::clock::{Chase, Silence, Standard, silence};
use crate::domain::referral_path::{self, Path};
use crate::domain::{Case, Referral};
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, Format, Rows, Tail, say};
use crate::protocol::{self, Action, Rules};
use crate::store::{Filter, Needs};

/// How far ahead a promised day may lie, in days.
const AHEAD: i32 = 60;

const COLUMNS: [Column; 17] = [
    Column::new("id", "Referral"),
    Column::new("prison_number", "Number"),
    Column::new("name", "Name").personal().flexible(),
    Column::data("kind"),
    Column::new("authority", "To").flexible(),
    Column::new("step", "Stands at"),
    Column::data("silent_since"),
    Column::new("days_silent", "Silent").right(),
    Column::new("due_on", "Due"),
    Column::data("days_overdue"),
    Column::new("do", "To do"),
    Column::data("chased"),
    Column::data("last_chased_on"),
    Column::data("escalated_on"),
    Column::data("standard"),
    Column::data("protocol"),
    Column::data("source"),
];

/// A promise of a protocol: its day, the protocol and where in it.
pub struct Promise {
    pub due: Day,
    pub protocol: String,
    pub cite: String,
}

/// The silence of the other side of one referral.
pub struct Silent<'c> {
    pub referral: &'c Referral,
    pub path: Path,
    pub silence: Silence,
    pub promise: Option<Promise>,
}

/// The silences of the other sides of a case, up or not: the one answer for every list and page. The case is as of today, with
/// every step of its referrals.
#[must_use]
pub fn silences<'c>(
    case: &'c Case,
    rules: &Rules,
    calendar: &Calendar,
    today: Day,
) -> Vec<Silent<'c>> {
    // What is stale is not chased any more: it is referred again. A refusal under review waits for a word as before.
    let live = case.referrals.iter().filter(|r| !r.is_stale(today));
    let waiting = live.map(|referral| (referral, referral_path::of(case, referral, today)));
    let waiting: Vec<_> = waiting.filter(|(_, path)| path.waits_for_them()).collect();
    if waiting.is_empty() || case.closed().is_some() {
        return Vec::new();
    }
    let promised = protocol::promises(case, rules, calendar, today, today.plus(AHEAD));
    let silent = waiting.into_iter().filter_map(|(referral, path)| {
        let promise = promise(&promised, referral);
        let due = promise.as_ref().map(|promise| promise.due);
        let silence = silence(&path, due, calendar)?;
        Some(Silent {
            referral,
            path,
            silence,
            promise,
        })
    });
    silent.collect()
}

/// The earliest day that a protocol in force gives the other side and that is not met.
fn promise(promised: &[Action<'_>], referral: &Referral) -> Option<Promise> {
    let own = promised
        .iter()
        .filter(|action| action.subject.as_deref() == Some(referral.id.as_str()));
    let (due, action) = own
        .filter_map(|action| Some((action.due_on?, action)))
        .min_by_key(|(due, _)| *due)?;
    let source = action.sources.first()?;
    Some(Promise {
        due,
        protocol: source.protocol.to_owned(),
        cite: source.cite.to_owned(),
    })
}

/// The words for whose day it is.
#[must_use]
pub fn standard(silence: Silence) -> &'static str {
    match silence.standard {
        Standard::Set => "set",
        Standard::Protocol => "protocol",
        Standard::Ours => "ours",
    }
}

/// Lists whom to chase.
///
/// # Errors
/// An unknown authority, a store that cannot be read.
pub fn list(to: Option<&str>, all: bool, format: Format, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let today = books.today;
    let to = to
        .map(|typed| authority(typed, today, "--authority"))
        .transpose()?;
    let rules = books.rules()?;
    let calendar = &books.calendar;
    let show = |case: &Case, shown: &mut Found<(i32, Vec<Cell>)>| {
        for one in silences(case, &rules, calendar, today) {
            let (referral, silence) = (one.referral, one.silence);
            if !silence.is_up(today) && !all {
                continue;
            }
            if to.is_some_and(|to| referral.authority.as_deref() != Some(to.key.as_str())) {
                shown.hide(1);
                continue;
            }
            let days = silence.due.days_until(today);
            shown.found((days, cells(case, &one, today)));
        }
    };
    let of = Of {
        books: &books,
        filter: &Filter::All,
        needs: Needs::PlansAndStepsOf(today),
    };
    let (mut found, hidden) = list::found(of, &show)?;
    found.sort_by_key(|(days, _)| std::cmp::Reverse(*days));
    let envelope = Envelope::new(today);
    let mut rows = Rows::open(&mut world.out, format, &COLUMNS, &envelope)?;
    for (_, row) in &found {
        rows.row(row)?;
    }
    let mut tail = Tail::default();
    if let Some(to) = to {
        tail = tail.filter("authority", to.name.clone()).hidden(hidden);
    }
    if rows.finish(tail)? == 0 {
        world.out.remark("nobody to chase");
    }
    Ok(Ending::Done)
}

fn cells(case: &Case, one: &Silent<'_>, today: Day) -> Vec<Cell> {
    let (referral, path, silence) = (one.referral, &one.path, one.silence);
    let promise = one
        .promise
        .as_ref()
        .filter(|_| silence.standard == Standard::Protocol);
    vec![
        Cell::text(referral.id.clone()),
        Cell::text(case.prisoner.number.to_string()),
        Cell::words(case.prisoner.short_name(), case.prisoner.full_name()),
        Cell::text(referral.kind.word()),
        receiver(referral),
        Cell::words(path.state.label(), path.state.word()),
        Cell::from(silence.since),
        Cell::from(i64::from(silence.since.days_until(today))),
        Cell::words(say::when(silence.due, today), silence.due),
        Cell::from(i64::from(silence.days_over(today))),
        to_do(silence, today),
        Cell::from(path.chased),
        Cell::from(path.last_chased),
        Cell::from(path.escalated),
        Cell::text(standard(silence)),
        Cell::from(promise.map(|promise| promise.protocol.clone())),
        Cell::from(promise.map(|promise| promise.cite.clone())),
    ]
}

/// What to do, with the standard where it is ours; nothing before the day has come.
fn to_do(silence: Silence, today: Day) -> Cell {
    let word = silence.chase.word();
    if !silence.is_up(today) {
        return Cell::Null;
    }
    if silence.standard == Standard::Ours || silence.chase == Chase::Escalate {
        Cell::words(format!("{word} (our standard)"), word)
    } else {
        Cell::text(word)
    }
}
