//! What every command is handed: the world outside, the resolved options, the two streams; and the opened store with the
//! calendar and the rules that hold in it.
//!
//! The rooms meet here. Decides nothing about housing and lays out no page.

use crate::calendar::{Calendar, Day, utc_stamp};
use crate::cli::{Config, Options};
use crate::domain::nearest::nearest;
use crate::domain::{Case, PrisonNumber, Records};
use crate::env::Env;
use crate::error::{Error, Result};
use crate::output::Out;
use crate::protocol::Rules;
use crate::store::{Access, Store, Who};

/// What every command is handed.
pub struct World {
    pub env: Env,
    pub options: Options,
    /// What this user has settled: the environment over the configuration file.
    pub config: Config,
    pub out: Out,
    /// Whether something was asked for that was not given: see `asking`.
    pub asked: bool,
    /// Whether it was said that today is taken to be another day.
    pub said_today: bool,
}

/// An opened store, with the calendar that holds in it.
pub struct Books {
    pub store: Store,
    pub calendar: Calendar,
    pub today: Day,
}

impl World {
    /// Opens the store for reading, as it was at `--as-at` if that was given.
    ///
    /// # Errors
    /// The store is missing, locked, damaged, newer or not ours; `--as-at` names nothing.
    pub fn books(&mut self) -> Result<Books> {
        let mut store = Store::open(&self.options.store, Access::Read)?;
        if let Some(moment) = &self.options.as_at {
            store = super::as_at::go_to(store, moment, self.options.today)?;
        }
        self.opened(store)
    }

    /// Opens the store for a change.
    ///
    /// # Errors
    /// As for [`World::books`], and `--as-at`, because the past cannot be changed.
    pub fn books_to_change(&mut self) -> Result<Books> {
        if self.options.as_at.is_some() {
            return Err(
                Error::usage("as-at-writes", "the past can be read and not changed").at("--as-at"),
            );
        }
        let store = Store::open(&self.options.store, Access::Write)?;
        self.opened(store)
    }

    fn opened(&mut self, store: Store) -> Result<Books> {
        for message in store.messages() {
            self.out.status(message);
        }
        if self.options.today_pretended && !self.said_today {
            self.said_today = true;
            self.out
                .remark(crate::output::say::pretended(self.options.today));
        }
        let calendar = Calendar::england_and_wales().with_extra(store.holidays()?);
        Ok(Books {
            store,
            calendar,
            today: self.options.today,
        })
    }

    /// Who makes a change, and when.
    #[must_use]
    pub fn who(&self) -> Who {
        Who {
            user: self.env.user().to_owned(),
            at: utc_stamp(self.env.now),
            today: self.options.today,
            today_given: self.options.today_pretended,
        }
    }
}

impl Books {
    /// What is recorded of a person.
    ///
    /// # Errors
    /// Nobody of this number, with the nearest known.
    pub fn records(&self, number: PrisonNumber) -> Result<Records> {
        self.store
            .records(number)?
            .map_or_else(|| Err(self.unknown(number)), Ok)
    }

    /// The case of a person as of today.
    ///
    /// # Errors
    /// Nobody of this number, with the nearest known.
    pub fn case(&self, number: PrisonNumber) -> Result<Case> {
        Ok(Case::build(self.records(number)?).as_of(self.today))
    }

    /// The rules in force in this store.
    ///
    /// # Errors
    /// A protocol in the store that this program cannot read.
    pub fn rules(&self) -> Result<Rules> {
        super::rules::in_force(&self.store)
    }

    fn unknown(&self, number: PrisonNumber) -> Error {
        let error = Error::cannot(
            "unknown-prisoner",
            format!("nobody in the store has the prison number {number}"),
        );
        let Ok(known) = self.store.numbers() else {
            return error;
        };
        if let Ok(Some(now)) = self.store.went_to(number)
            && known.contains(&now)
        {
            return error.hint(format!("what was under {number} is under {now} now"));
        }
        let near = nearest(number.as_str(), known.iter().map(PrisonNumber::as_str), 3);
        if near.is_empty() {
            error.hint("see who is in the store with `resettle prisoner list`")
        } else {
            error.hint(format!("nearest: {}", near.join(", ")))
        }
    }
}

/// The calendar that holds in the store, and the plain one where there is no store.
///
/// # Errors
/// A store that is there and cannot be read.
pub fn calendar(world: &mut World) -> Result<Calendar> {
    if crate::env::look_at(&world.options.store) == crate::env::Found::Nothing {
        return Ok(Calendar::england_and_wales());
    }
    Ok(world.books()?.calendar)
}
