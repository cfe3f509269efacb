//! What `today` looks at in every case beside the actions: windows that are open or about to open, releases with and without
//! somewhere to go, releases that nobody recorded, homes about to be lost.
//!
//! Asks the domain and makes rows; where they stand on the screen is for the command.

use super::passed;
use crate::calendar::{Calendar, Day};
use crate::commands::foremost::Foremost;
use crate::commands::referral::shown::receiver;
use crate::commands::referral::silent::{Silent, silences};
use crate::commands::window::rows::{self, Heading, urgency};
use crate::domain::cover::{CountedTo, Cover, Why, cover, ending};
use crate::domain::referral_path::clock::Standard;
use crate::domain::somewhere::{self, Somewhere};
use crate::domain::{Anchor, Case, PrisonNumber, Risk, Spell, Window, WindowState, window};
use crate::error::Result;
use crate::output::{Cell, Column, say};
use crate::protocol::Rules;

/// How far ahead an opening window is shown, in days.
pub const OPENING: i32 = 7;
/// How far ahead releases and the end of cover are shown, in days.
pub const AHEAD: i32 = 14;

/// The columns of windows about to open.
pub const OPENING_COLUMNS: [Column; 5] = [
    Column::screen("Opens"),
    Column::screen("Number"),
    Column::screen("Name").personal().flexible(),
    Column::screen("Release"),
    Column::screen("Risk"),
];

/// The columns of releases.
pub const RELEASE_COLUMNS: [Column; 5] = [
    Column::screen("Release"),
    Column::screen("Number"),
    Column::screen("Name").personal().flexible(),
    Column::screen("From").flexible(),
    Column::screen("Goes to").flexible(),
];

/// The columns of homes about to lose cover or to be lost to a notice.
pub const COVER_COLUMNS: [Column; 6] = [
    Column::screen("Until"),
    Column::screen("Days").right(),
    Column::screen("Number"),
    Column::screen("Name").personal().flexible(),
    Column::screen("Home").flexible(),
    Column::screen("Then ends"),
];

/// The columns of referrals that nobody answers.
pub const SILENT_COLUMNS: [Column; 6] = [
    Column::screen("Silent since"),
    Column::screen("Referral"),
    Column::screen("Number"),
    Column::screen("To").flexible(),
    Column::screen("Stands at"),
    Column::screen("Due"),
];

/// Rows of a section by their days; so many are made as are shown.
pub type Section = Foremost<Day, Vec<Cell>>;

/// What was found.
pub struct People {
    /// Windows that are open, and whoever is at risk is to be referred now.
    pub refer_now: Foremost<i64, Vec<Cell>>,
    /// Windows that are open, and whether there is a risk is to be asked first.
    pub ask_first: Foremost<i64, Vec<Cell>>,
    /// Windows about to open.
    pub opening: Section,
    /// Releases soon of people with nowhere to go recorded.
    pub nowhere: Section,
    /// Releases soon of people with somewhere to go.
    pub somewhere: Section,
    /// Who leaves soon with an offer, of whom more has to be read to say where to, and when they leave.
    with_offers: Vec<(PrisonNumber, Day)>,
    /// Planned days of release that have passed, with no release recorded.
    pub passed: Section,
    /// Homes about to lose cover, or on which a notice runs out.
    pub losing: Section,
    /// Referrals whose other side is to be chased, by the day since which nothing is heard.
    pub silent: Section,
}

impl People {
    /// Nobody yet; of each section at most so many rows will be made.
    #[must_use]
    pub fn shown(most: usize) -> Self {
        let section = || Foremost::of(most);
        Self {
            refer_now: Foremost::of(most),
            ask_first: Foremost::of(most),
            opening: section(),
            nowhere: section(),
            somewhere: section(),
            with_offers: Vec::new(),
            passed: section(),
            losing: section(),
            silent: section(),
        }
    }

    /// Looks at one case as of today.
    pub fn look_at(&mut self, case: &Case, rules: &Rules, today: Day, calendar: &Calendar) {
        if !window::is_worked(case) {
            return;
        }
        for found in window::windows(case, today, calendar) {
            self.window(case, &found, today);
        }
        for one in silences(case, rules, calendar, today) {
            if one.silence.is_up(today) {
                let row = || silent(case, &one, today);
                self.silent.meet(one.silence.since, row);
            }
        }
        self.leaving_a_bed(case, today);
        let Some(spell) = case.current_spell().filter(|_| case.in_custody()) else {
            return;
        };
        let release = spell.effective_release(calendar);
        if let Ok(planned) = &release
            && (0..=AHEAD).contains(&today.days_until(planned.on))
        {
            if somewhere::needs_entries(case, spell) {
                self.with_offers.push((case.prisoner.number, planned.on));
            } else {
                self.leaving(case, spell, planned.on);
            }
        }
        let release = release.map(|planned| planned.on);
        if let Some(planned) = release.ok().filter(|planned| *planned < today) {
            let row = || passed::shown(case, planned, today);
            self.passed.meet(planned, row);
        }
        for home in case.tenancies.iter().filter(|home| home.ended.is_none()) {
            let end = ending(case, home, today);
            if end.to_close {
                continue;
            }
            let covered = cover(home, &spell.custody, release, today);
            let first = end.next(ends_soon(&covered, release.ok(), today), today);
            let Some((on, to)) = first.filter(|(on, _)| is_soon(*on, today)) else {
                continue;
            };
            let what = match (to, &end.served) {
                (CountedTo::Notice, Some(notice)) => notice.kind.replace('-', " "),
                _ => "benefit cover".to_owned(),
            };
            self.losing.meet(on, || {
                let mut row = losing(case, &home.id, &home.tenure, on, today);
                row.push(Cell::text(what));
                row
            });
        }
    }

    /// Nobody yet, to look at the cases after: see [`Foremost::after`].
    #[must_use]
    pub fn after(&mut self) -> Self {
        Self {
            refer_now: self.refer_now.after(),
            ask_first: self.ask_first.after(),
            opening: self.opening.after(),
            nowhere: self.nowhere.after(),
            somewhere: self.somewhere.after(),
            with_offers: Vec::new(),
            passed: self.passed.after(),
            losing: self.losing.after(),
            silent: self.silent.after(),
        }
    }

    /// Adds what was found in the cases after.
    pub fn and(&mut self, later: Self) {
        let Self {
            refer_now,
            ask_first,
            opening,
            nowhere,
            somewhere,
            with_offers,
            passed,
            losing,
            silent,
        } = later;
        self.refer_now.and(refer_now);
        self.ask_first.and(ask_first);
        self.opening.and(opening);
        self.nowhere.and(nowhere);
        self.somewhere.and(somewhere);
        self.with_offers.extend(with_offers);
        self.passed.and(passed);
        self.losing.and(losing);
        self.silent.and(silent);
    }

    fn window(&mut self, case: &Case, found: &Window, today: Day) {
        let heading = Heading::of(found);
        let section = match heading {
            Heading::ReferNow => Some(&mut self.refer_now),
            Heading::AskFirst => Some(&mut self.ask_first),
            _ => None,
        };
        if let Some(section) = section.filter(|_| window::is_asked_for(case, found)) {
            section.meet(urgency(found), || rows::cells(case, found, today));
        }
        if let Some((opens, risk)) = opening(case, found, today) {
            self.opening.meet(opens, || {
                let mut row = vec![Cell::words(opens.short(), opens)];
                row.extend(person(case));
                row.push(Cell::from(
                    found.release_date.map(|day| Cell::words(day.short(), day)),
                ));
                row.push(Cell::text(risk));
                row
            });
        }
    }

    /// Puts those with an offer under their heading; their whole records are read by `read`.
    ///
    /// # Errors
    /// Those of `read`.
    pub fn read_offers(&mut self, read: impl Fn(PrisonNumber) -> Result<Case>) -> Result<()> {
        for (number, on) in std::mem::take(&mut self.with_offers) {
            let case = read(number)?;
            if let Some(spell) = case.current_spell() {
                self.leaving(&case, spell, on);
            }
        }
        Ok(())
    }

    fn leaving(&mut self, case: &Case, spell: &Spell, on: Day) {
        let place = somewhere::to_go(case, spell, Some(on));
        let from = case.prisoner.establishment.label();
        self.goes(case, on, from, &place);
    }

    /// Whoever leaves a short-stay bed soon, which is no release but as much a day on which to have somewhere to go.
    fn leaving_a_bed(&mut self, case: &Case, today: Day) {
        let Some(spell) = case.current_spell() else {
            return;
        };
        let last = window::beds(case, spell).last();
        let standing = last.filter(|bed| {
            bed.ended.is_none() && (0..=AHEAD).contains(&today.days_until(bed.until))
        });
        if let Some(bed) = standing {
            let (place, _) = window::place_after(case, spell, bed);
            let from = format!("{} bed, which ends", bed.kind);
            self.goes(case, bed.until, &from, &place);
        }
    }

    fn goes(&mut self, case: &Case, on: Day, from: &str, place: &Somewhere) {
        let section = if place.is_a_place() {
            &mut self.somewhere
        } else {
            &mut self.nowhere
        };
        section.meet(on, || {
            let mut row = vec![Cell::words(on.short(), on)];
            row.extend(person(case));
            row.push(Cell::text(from.to_owned()));
            row.push(Cell::text(place.label()));
            row
        });
    }
}

/// The day in the next seven on which a window opens, and whether the person is at risk; nothing where no risk was found.
#[must_use]
pub fn opening(case: &Case, found: &Window, today: Day) -> Option<(Day, &'static str)> {
    let opens = found.outcome.opens.filter(|opens| {
        found.anchor == Anchor::Release
            && found.outcome.state == WindowState::NotOpen
            && (1..=OPENING).contains(&today.days_until(*opens))
    })?;
    let risk = match found.risk {
        Risk::Yes { .. } => "yes",
        _ => "not asked",
    };
    window::may_be_asked_for(case, found).then_some((opens, risk))
}

/// The row of a referral that is to be chased.
fn silent(case: &Case, one: &Silent<'_>, today: Day) -> Vec<Cell> {
    let (since, due) = (one.silence.since, one.silence.due);
    let when = say::when(due, today);
    let when = match one.silence.standard {
        Standard::Ours => format!("{when} (our standard)"),
        Standard::Set | Standard::Protocol => when,
    };
    vec![
        Cell::words(since.short(), since),
        Cell::text(one.referral.id.clone()),
        Cell::text(case.prisoner.number.to_string()),
        receiver(one.referral),
        Cell::text(one.path.state.label()),
        Cell::words(when, due),
    ]
}

fn person(case: &Case) -> [Cell; 2] {
    [
        Cell::text(case.prisoner.number.to_string()),
        Cell::words(case.prisoner.short_name(), case.prisoner.full_name()),
    ]
}

/// The day on which cover ends while the person is still away, where that is soon.
fn ends_soon(cover: &Cover, release: Option<Day>, today: Day) -> Option<Day> {
    // A mortgage has no cover to lose.
    let ends = cover.ends_on().filter(|_| cover.why != Why::Mortgage)?;
    let away = release.is_none_or(|release| release > ends);
    (away && is_soon(ends, today)).then_some(ends)
}

fn is_soon(day: Day, today: Day) -> bool {
    (0..=AHEAD).contains(&today.days_until(day))
}

fn losing(case: &Case, id: &str, tenure: &str, ends: Day, today: Day) -> Vec<Cell> {
    let left = today.days_until(ends);
    let mut row = vec![
        Cell::words(ends.short(), ends),
        Cell::words(left.to_string(), i64::from(left)),
    ];
    row.extend(person(case));
    row.push(Cell::text(format!("{id} {tenure}")));
    row
}
