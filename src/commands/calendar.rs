//! `resettle calendar`: due days, windows and releases as a file for the calendar that the office has.
//!
//! What is due is gathered as the lists gather it. Private: prison numbers and no names, unless `--names`.

use crate::calendar::{Calendar, Day, utc_stamp};
use crate::commands::World;
use crate::commands::narrow::{ActionNarrow, Narrow};
use crate::commands::overdue::{Also, Asked, Wanted, gather, rows};
use crate::domain::{Anchor, Case, Window, window};
use crate::error::{Ending, Result};
use crate::output::data::ical::{DayEntry, file};
use crate::output::say;
use crate::protocol::Action;
use std::path::PathBuf;

/// Write due days, windows and releases as an iCalendar file
///
/// Each day keeps its identity, so that importing the next file moves what has moved. What is done is not in the next file:
/// a calendar that subscribes to the file drops it, one into which it was imported keeps it.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How many days ahead
    #[arg(long, value_name = "DAYS", default_value_t = 90, value_parser = clap::value_parser!(u16).range(0..=3650))]
    within: u16,
    /// Write to this file and not to standard output; an earlier one is replaced
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    actions: ActionNarrow,
}

/// # Errors
/// An unknown establishment, authority, lead, stage or protocol; a store that cannot be read; a file that cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let names = world.out.terminal().names;
    let narrow = args.narrow.resolve(&books)?;
    let rules = books.rules()?;
    let actions = args.actions.resolve(&rules)?;
    let within = i32::from(args.within);
    let wanted = Wanted {
        overdue: true,
        due_within: Some(within),
        undated: false,
        horizon: within,
        worst_only: false,
        names,
        most: usize::MAX,
        every_step: false,
    };
    let (today, until) = (books.today, books.today.plus(within));
    let begin = || Days {
        days: Vec::new(),
        today,
        until,
        calendar: &books.calendar,
        names,
    };
    let (gathered, Days { mut days, .. }) =
        gather(&books, &rules, &narrow, &actions, wanted, &begin)?;
    days.sort_by(|a, b| (a.on, &a.identity).cmp(&(b.on, &b.identity)));
    let head = books.store.head()?.operation;
    let newest = books.store.operation(head)?;
    let stamp = newest.map_or_else(|| utc_stamp(world.env.now), |entry| entry.at);
    let text = file("resettle", &stamp, &days);
    match &args.out {
        Some(path) => {
            crate::env::write_private(path, text.as_bytes(), true)?;
            let days = say::plural(days.len(), "day", "days");
            world
                .out
                .status(format!("{days} written to {}.", path.display()));
        }
        None => world.out.raw(text.as_bytes())?,
    }
    if let Some(missed) = gathered.missed_lead(&actions) {
        world.out.warning(missed);
    }
    Ok(Ending::Done)
}

/// What is due, and the windows of everybody who is worked with.
struct Days<'a> {
    days: Vec<DayEntry>,
    today: Day,
    until: Day,
    calendar: &'a Calendar,
    names: bool,
}

impl Also for Days<'_> {
    fn action(
        &mut self,
        case: &Case,
        _: &dyn Fn() -> Option<Day>,
        asked: &Asked<'_>,
    ) -> Result<()> {
        self.days.extend(of_action(case, &asked.action, self.names));
        Ok(())
    }

    fn look_at(&mut self, case: &Case) {
        if window::is_worked(case) {
            for window in window::windows(case, self.today, self.calendar) {
                let days = of_window(case, &window, self.names);
                let ahead = self.today..=self.until;
                let days = days.into_iter().filter(|day| ahead.contains(&day.on));
                self.days.extend(days);
            }
        }
    }

    fn after(&mut self) -> Self {
        Self {
            days: Vec::new(),
            ..*self
        }
    }

    fn and(&mut self, later: Self) {
        self.days.extend(later.days);
    }
}

/// The opening of a window that still has to be met, and the end that it counts back from.
fn of_window(case: &Case, window: &Window, names: bool) -> Vec<DayEntry> {
    let who = who(case, names);
    let number = case.prisoner.number;
    let (anchor, end) = match window.anchor {
        Anchor::Release => ("release", "release"),
        Anchor::BedEnd => ("bed-end", "last night of the short-stay bed"),
    };
    let spell = window.spell.map(|day| day.to_string()).unwrap_or_default();
    let entry = |what: &str, on, summary: String, category| DayEntry {
        identity: format!("{number}/{anchor}/{spell}/{what}"),
        on,
        summary,
        description: format!("resettle {number}"),
        category,
    };
    let opens = window.outcome.opens;
    let opens = opens.filter(|_| window::may_be_asked_for(case, window));
    let opens = opens.map(|on| {
        entry(
            "opens",
            on,
            format!("{who}: duty-to-refer window opens"),
            "window",
        )
    });
    let ends = window
        .release_date
        .map(|on| entry("end", on, format!("{who}: {end}"), "release"));
    opens.into_iter().chain(ends).collect()
}

fn who(case: &Case, names: bool) -> String {
    let number = case.prisoner.number;
    if names {
        format!("{number} {}", case.prisoner.full_name())
    } else {
        number.to_string()
    }
}

/// What is due, and no more of it than the lists show.
fn of_action(case: &Case, action: &Action<'_>, names: bool) -> Option<DayEntry> {
    let on = action.due_on?;
    let title = rows::title_or_own(case, action, names);
    let lead = action.lead.shown(&case.prisoner, names);
    let identity = action.id().to_text();
    let lead = lead.map(|lead| format!("lead: {lead}\n"));
    Some(DayEntry {
        on,
        summary: format!("{}: {title}", who(case, names)),
        description: format!("{}resettle explain {identity}", lead.unwrap_or_default()),
        category: "due",
        identity,
    })
}
