//! What is chosen from a list that has to be made first: of the registers, of a plan, of the referrals in the store.
//!
//! Knows what can be meant and how it is told apart in one line; whether anybody can be asked is known one folder up.

use crate::cli::ask;
use crate::commands::{AHEAD, World};
use crate::domain::{
    Case, PrisonNumber, Records, Referral, ReferralState, authorities, establishments,
};
use crate::error::{Error, Result};
use crate::output::{say, text::clean};
use crate::protocol::{self, Action, State};

impl World {
    /// A housing authority of today, as given or asked for; the one where the person's home is stands first. `wanted` says
    /// which can be meant.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn authority(
        &mut self,
        given: Option<String>,
        number: impl Into<Option<PrisonNumber>>,
        option: &str,
        wanted: impl Fn(&authorities::Authority) -> bool,
    ) -> Result<String> {
        if let Some(given) = given {
            return Ok(given);
        }
        let books = self.before_asking(option)?;
        let home = match number.into() {
            Some(number) => books.records(number)?.prisoner.home_authority,
            None => None,
        };
        let is_home = |key: &str| home.as_deref() == Some(key);
        let mut choices: Vec<(String, String)> = authorities::all()
            .iter()
            .filter(|authority| authority.is_valid_on(books.today) && wanted(authority))
            .map(|authority| {
                let at_home = if is_home(&authority.key) {
                    ", where the home is"
                } else {
                    ""
                };
                let label = format!("{} ({}{at_home})", authority.name, authority.key);
                (authority.key.clone(), label)
            })
            .collect();
        choices.sort_by(|a, b| (!is_home(&a.0), &a.1).cmp(&(!is_home(&b.0), &b.1)));
        let default = choices.first().filter(|(key, _)| is_home(key)).map(|_| 0);
        ask::search(
            &self.options,
            "To which authority",
            &choices,
            default,
            option,
        )
    }

    /// An establishment of the register that is open, as given or asked for.
    ///
    /// # Errors
    /// Nobody can be asked, or the question was stopped.
    pub fn establishment(
        &mut self,
        given: Option<String>,
        question: &str,
        option: &str,
    ) -> Result<String> {
        if let Some(given) = given {
            return Ok(given);
        }
        self.before_asking(option)?;
        let mut choices: Vec<(String, String)> = establishments::all()
            .iter()
            .filter(|place| place.open)
            .map(|place| {
                (
                    place.code.clone(),
                    format!("{} ({})", place.name, place.code),
                )
            })
            .collect();
        choices.sort_by(|a, b| a.1.cmp(&b.1));
        ask::search(&self.options, question, &choices, None, option)
    }

    /// One action of a person, asked for among those that are wanted: what is late first.
    ///
    /// # Errors
    /// Nobody can be asked, none is wanted, or the question was stopped.
    pub fn action(
        &mut self,
        number: PrisonNumber,
        wanted: impl Fn(&Records, &Action<'_>) -> bool,
    ) -> Result<String> {
        const OPTION: &str = "ACTION";
        let books = self.before_asking(OPTION)?;
        let records = books.records(number)?;
        let case = Case::build(records.clone()).as_of(books.today);
        let (rules, today) = (books.rules()?, books.today);
        let plan = protocol::plan(&case, &rules, &books.calendar, today, today.plus(AHEAD));
        let mut actions: Vec<&Action<'_>> = plan
            .iter()
            .filter(|action| wanted(&records, action))
            .collect();
        actions.sort_by_key(|action| {
            let can_act = action.state.is_open() || action.state == State::Upcoming;
            (!can_act, action.due_on.is_none(), action.due_on)
        });
        let choices: Vec<(String, String)> = actions
            .iter()
            .map(|action| {
                let id = action.id().to_string();
                let name = id.split_once('/').map_or(id.as_str(), |(_, name)| name);
                let due = action.due_on.map_or_else(
                    || action.state.word().to_owned(),
                    |due| format!("{}, {}", action.state.word(), say::day(due)),
                );
                (
                    name.to_owned(),
                    clean(&format!("{name} ({due})")).into_owned(),
                )
            })
            .collect();
        if choices.is_empty() {
            let message = format!("{number} has no action that this can happen to");
            return Err(Error::cannot("no-such-action", message)
                .hint(format!("see them with `resettle {number}`")));
        }
        ask::search(&self.options, "Which action", &choices, None, OPTION)
    }

    /// A referral in one of these states, of anybody, as given or asked for.
    ///
    /// # Errors
    /// Nobody can be asked, there is none, or the question was stopped.
    pub fn referral(&mut self, given: Option<String>, states: &[ReferralState]) -> Result<String> {
        if let Some(given) = given {
            return Ok(given);
        }
        self.one_referral("Which referral", "REFERRAL|PRISONER", |_, referral| {
            states.contains(&referral.state())
        })
    }

    /// A referral of anybody, asked for among those that are wanted.
    ///
    /// # Errors
    /// Nobody can be asked, there is none, or the question was stopped.
    pub fn one_referral(
        &mut self,
        question: &str,
        option: &str,
        wanted: impl Fn(&Records, &Referral) -> bool,
    ) -> Result<String> {
        let books = self.before_asking(option)?;
        let mut choices = Vec::new();
        for number in books.store.numbers()? {
            let records = books.records(number)?;
            for referral in records.referrals.iter().filter(|one| wanted(&records, one)) {
                let key = referral.authority.as_deref();
                let to = key.map_or(referral.receiver.as_str(), authorities::name_of);
                let label = format!(
                    "{}  {number} to {to}, {}",
                    referral.id,
                    records.prisoner.short_name()
                );
                choices.push((referral.id.clone(), clean(&label).into_owned()));
            }
        }
        if choices.is_empty() {
            let none = "there is no referral that this can happen to";
            return Err(Error::cannot("no-such-referral", none)
                .hint("draft one with `resettle referral add`"));
        }
        ask::search(&self.options, question, &choices, None, option)
    }
}
