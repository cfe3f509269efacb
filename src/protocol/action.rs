//! An action: what a rule makes of one case. A thing to do, by a day, by somebody, about something.
//!
//! Values only; they are made by `plan` and never stored. What people did about them are marks, which the store keeps.

use crate::calendar::Day;
use crate::domain::referral_path::clock::CHASE_AFTER_WORKING_DAYS;
use crate::domain::release::NoRelease;
use crate::domain::{Mark, PrisonNumber, Prisoner, ShortNotice};
use crate::protocol::condition::Condition;
use crate::protocol::trigger::Trigger;
use crate::protocol::words::{Force, Kind, Role, Stage, Undated, word_list};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

word_list! {
    /// How an action stands on a day.
    State {
        Waiting = "waiting": "It waits for a date to count from.",
        Blocked = "blocked": "It may not be done: consent is refused. Never overdue.",
        Upcoming = "upcoming": "It has not opened yet.",
        Open = "open": "It can be done, and is not due yet or has no day.",
        Due = "due": "It is due today.",
        Overdue = "overdue": "Its day has passed.",
        Done = "done": "Done by its day.",
        DoneLate = "done-late": "Done after its day.",
        Waived = "waived": "Somebody decided that it need not be done.",
        Void = "void": "It fell away, with a reason.",
        Missed = "missed": "It was not done, and can no longer be.",
    }
}

impl State {
    /// Whether there is nothing left to do.
    #[must_use]
    pub fn is_settled(self) -> bool {
        matches!(
            self,
            Self::Done | Self::DoneLate | Self::Waived | Self::Void | Self::Missed
        )
    }

    /// Whether somebody can act on it today.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Due | Self::Overdue)
    }
}

/// Why an action stands as it does, where that needs saying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is no release date to count from.
    NoRelease(NoRelease),
    /// What it hangs on has no day yet.
    NoDate(Trigger),
    /// Consent was refused or withdrawn on this day.
    ConsentRefused(Day),
    /// A condition no longer holds, since this day.
    Lapsed(Condition, Day),
    /// The risk of homelessness ended on this day.
    RiskEnded(Day),
    /// The protocol that asks for it was taken out of force on this day.
    TakenOut(Day),
    /// The person left on this day.
    Left(Day),
    /// The short-stay bed ended on this day.
    BedEnded(Day),
    /// Another spell of custody began on this day.
    NextSpell(Day),
    /// The next of its kind came up on this day.
    NextOne(Day),
    /// The case was closed on this day.
    Closed(Day),
    /// The other side was chased, or it was taken higher, on this day; and whether a next day was set then.
    Chased { on: Day, is_set: bool },
    /// The person, or whoever was to take the step, refused it on this day.
    Refused(Day),
    /// The reason somebody gave.
    Said(String),
    /// Marked by hand, though no protocol in force asks for it any more.
    NoLongerAsked,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRelease(reason) => f.write_str(reason.label()),
            Self::NoDate(trigger) => write!(f, "waits for {trigger}"),
            Self::ConsentRefused(on) => write!(f, "consent refused or withdrawn on {}", on.short()),
            Self::Lapsed(condition, on) => {
                write!(f, "\"{condition}\" no longer held from {}", on.short())
            }
            Self::TakenOut(on) => write!(f, "the protocol is out of force from {}", on.short()),
            Self::RiskEnded(on) => write!(f, "the risk of homelessness ended on {}", on.short()),
            Self::Left(on) => write!(f, "left on {}", on.short()),
            Self::BedEnded(on) => write!(f, "the bed ended on {}", on.short()),
            Self::NextSpell(on) => write!(f, "back in custody on {}", on.short()),
            Self::NextOne(on) => write!(f, "the next one came up on {}", on.short()),
            Self::Closed(on) => write!(f, "case closed on {}", on.short()),
            Self::Chased { on, is_set: true } => {
                write!(f, "chased on {}, and the next day was set then", on.short())
            }
            Self::Chased { on, .. } => write!(
                f,
                "chased on {}, and again after {CHASE_AFTER_WORKING_DAYS} working days (our standard)",
                on.short()
            ),
            Self::Refused(on) => write!(f, "refused on {}", on.short()),
            Self::Said(reason) => f.write_str(reason),
            Self::NoLongerAsked => f.write_str("no protocol in force asks for it any more"),
        }
    }
}

/// Who leads on an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    Role(Role),
    /// Named by whoever wrote the to-do.
    Named(String),
    Nobody,
}

impl Lead {
    /// The name or the role: the person's own lead stands in for the roles that are theirs.
    #[must_use]
    pub fn label<'a>(&'a self, prisoner: &'a Prisoner) -> &'a str {
        match self {
            Self::Named(name) => name,
            Self::Role(role) if role.is_the_lead() && !prisoner.lead.is_empty() => &prisoner.lead,
            Self::Role(role) => role.word(),
            Self::Nobody => &prisoner.lead,
        }
    }

    /// What may be shown of it, where there is anything: by name only where names may be.
    #[must_use]
    pub fn shown<'a>(&'a self, prisoner: &'a Prisoner, names: bool) -> Option<&'a str> {
        let shown = if names {
            Some(self.label(prisoner))
        } else {
            self.nameless()
        };
        shown.filter(|lead| !lead.is_empty())
    }

    /// The same without a name: the role, where there is one.
    #[must_use]
    pub fn nameless(&self) -> Option<&'static str> {
        match self {
            Self::Role(role) => Some(role.word()),
            Self::Named(_) | Self::Nobody => None,
        }
    }
}

/// One of the rules that ask for an action, with the days it asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source<'r> {
    /// The id of the protocol.
    pub protocol: &'r str,
    /// The id of the rule in it.
    pub rule: &'r str,
    pub cite: &'r str,
    pub due: Option<Day>,
    pub opens: Option<Day>,
}

/// A thing to do about one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action<'r> {
    pub prisoner: PrisonNumber,
    /// The spell it belongs to, by its day of reception.
    pub spell: Day,
    /// The canonical action.
    pub action: Cow<'r, str>,
    /// The id of what it is about.
    pub subject: Option<String>,
    pub title: Cow<'r, str>,
    pub kind: Kind,
    pub force: Force,
    pub stage: Stage,
    pub lead: Lead,
    pub owed_by: Option<Role>,
    pub chased_by: Option<Role>,
    pub opens_on: Option<Day>,
    pub due_on: Option<Day>,
    /// The day before it was postponed.
    pub original_due_on: Option<Day>,
    /// Why there is no day, in the document's manner of speaking.
    pub undated: Option<Undated>,
    /// Since when it has been there to act on: the day its age is counted from.
    pub since: Day,
    pub state: State,
    pub why: Option<Why>,
    pub done_on: Option<Day>,
    pub short_notice: Option<ShortNotice>,
    /// The day rests on bank holidays that are not proclaimed yet.
    pub provisional: bool,
    /// The rules that ask for it, the one that leads first; none for a to-do.
    pub sources: Vec<Source<'r>>,
}

impl Action<'_> {
    /// Whether a mark is on this action.
    #[must_use]
    pub fn is_marked_by(&self, mark: &Mark) -> bool {
        mark.spell == self.spell
            && mark.action == self.action
            && mark.subject == self.subject.as_deref().unwrap_or_default()
    }

    /// Whether a worker set it themselves: its title is in their own words, which may name somebody.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.action == super::actions::TODO
    }

    /// The id, as it is shown and typed.
    #[must_use]
    pub fn id(&self) -> ActionId<'_> {
        ActionId {
            prisoner: self.prisoner,
            action: &self.action,
            subject: self.subject.as_deref(),
        }
    }

    /// Why it stands as it does, in words; of what was put off and is still to be done the reason is why it was put off.
    #[must_use]
    pub fn why_words(&self) -> Option<String> {
        self.why.as_ref().map(|why| match why {
            Why::Said(reason) if !self.state.is_settled() => format!("postponed: {reason}"),
            why => why.to_string(),
        })
    }

    /// Days past its day, while it is overdue.
    #[must_use]
    pub fn days_overdue(&self, today: Day) -> i32 {
        match (self.state, self.due_on) {
            (State::Overdue, Some(due)) => due.days_until(today),
            _ => 0,
        }
    }

    /// What tells it apart from every other action.
    #[must_use]
    pub fn key(&self) -> (PrisonNumber, Day, &str, Option<&str>) {
        (
            self.prisoner,
            self.spell,
            &self.action,
            self.subject.as_deref(),
        )
    }
}

/// The id of an action: `A1234BC/contact-landlord`, or with its subject `A1234BC/council-acknowledges-referral/R000002`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId<'a> {
    pub prisoner: PrisonNumber,
    pub action: &'a str,
    pub subject: Option<&'a str>,
}

impl ActionId<'_> {
    /// As it is shown and typed, in one piece of memory.
    #[must_use]
    pub fn to_text(&self) -> String {
        let number = self.prisoner.as_str();
        match self.subject {
            Some(subject) => [number, "/", self.action, "/", subject].concat(),
            None => [number, "/", self.action].concat(),
        }
    }
}

impl fmt::Display for ActionId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.prisoner.as_str(), self.action)?;
        self.subject
            .map_or(Ok(()), |subject| write!(f, "/{subject}"))
    }
}

/// An action as somebody typed it: the prisoner may be left out where it is known, and the subject where there is one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionRef {
    pub prisoner: Option<PrisonNumber>,
    pub action: String,
    pub subject: Option<String>,
}

impl FromStr for ActionRef {
    type Err = &'static str;

    /// Reads `A1234BC/contact-landlord/T000001`, `contact-landlord/T000001` or `contact-landlord`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.trim().split('/');
        let first = parts.next().unwrap_or_default();
        let (prisoner, action) = match first.parse::<PrisonNumber>() {
            Ok(number) => (Some(number), parts.next()),
            Err(_) => (None, Some(first)),
        };
        let action = action.filter(|action| !action.is_empty());
        let action = action
            .ok_or("an action is written like A1234BC/contact-landlord")?
            .to_lowercase();
        let subject = parts
            .next()
            .filter(|subject| !subject.is_empty())
            .map(str::to_owned);
        if parts.next().is_some() {
            return Err("an action has at most three parts: prisoner/action/subject");
        }
        Ok(Self {
            prisoner,
            action,
            subject,
        })
    }
}

impl fmt::Display for ActionRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(prisoner) = self.prisoner {
            write!(f, "{}/", prisoner.as_str())?;
        }
        f.write_str(&self.action)?;
        self.subject
            .as_ref()
            .map_or(Ok(()), |subject| write!(f, "/{subject}"))
    }
}
