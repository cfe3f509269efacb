//! A protocol as read: rules with what they hang on, how far from it, and whose job it is.
//!
//! Plain data without behaviour. `check` makes it from a file and `rules` puts several in force; no case is known here.

use crate::calendar::{Day, Offset};
use crate::protocol::completion::Completion;
use crate::protocol::condition::Condition;
use crate::protocol::form;
use crate::protocol::trigger::Trigger;
use crate::protocol::words::{Force, Inferred, Kind, Presupposes, Role, Stage, Undated};
use serde::Deserialize;

/// One agreement between agencies.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Protocol {
    pub id: String,
    pub title: String,
    /// The document it reads.
    pub source: String,
    pub version: u32,
    /// The date of the document, where it has one: on a tie of days the newer document leads.
    #[serde(with = "form::day")]
    pub dated: Option<Day>,
    /// The first day it has force, if it says one.
    #[serde(with = "form::day")]
    pub from: Option<Day>,
    /// The last day it has force, if it says one.
    #[serde(with = "form::day")]
    pub until: Option<Day>,
    /// The id of the protocol that follows it.
    pub successor: Option<String>,
    /// What there is to say about its being superseded.
    pub superseded: Option<String>,
    /// The area in words.
    pub area: Option<String>,
    pub scope: Scope,
    pub ages: Ages,
    pub rules: Vec<Rule>,
    pub not_rules: Vec<NotRule>,
}

/// Where a protocol or a rule binds. Empty means everywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Scope {
    /// Keys of housing authorities.
    pub authorities: Vec<String>,
    /// Codes of establishments.
    pub establishments: Vec<String>,
}

impl Scope {
    /// Whether it binds everywhere.
    #[must_use]
    pub fn is_everywhere(&self) -> bool {
        self.authorities.is_empty() && self.establishments.is_empty()
    }
}

/// For which ages a protocol is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Ages {
    /// From this age.
    pub from: Option<i32>,
    /// Under this age.
    pub under: Option<i32>,
}

impl Ages {
    /// Whether somebody of this age is meant; an unknown age counts as adult.
    #[must_use]
    pub fn admit(self, age: Option<i32>) -> bool {
        let age = age.unwrap_or(18);
        self.from.is_none_or(|from| from <= age) && self.under.is_none_or(|under| age < under)
    }

    /// The oldest that anybody is taken to be.
    pub const OLDEST: i32 = 130;

    /// Reads `18+`, `under 18`, `16 to 24`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let age = |text: &str| -> Option<i32> {
            let age = text.trim().parse().ok()?;
            (0..=Self::OLDEST).contains(&age).then_some(age)
        };
        let text = text.trim();
        if let Some(from) = text.strip_suffix('+') {
            let from = Some(age(from)?);
            return Some(Self { from, under: None });
        }
        if let Some(under) = text.strip_prefix("under ") {
            let under = Some(age(under).filter(|under| *under > 0)?);
            return Some(Self { from: None, under });
        }
        let (from, to) = text.split_once(" to ")?;
        let (from, to) = (age(from)?, age(to)?);
        (from <= to).then_some(Self {
            from: Some(from),
            under: Some(to + 1),
        })
    }
}

impl std::fmt::Display for Ages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.from, self.under) {
            (None, None) => f.write_str("every age"),
            (Some(from), None) => write!(f, "{from} and over"),
            (None, Some(under)) => write!(f, "under {under}"),
            (Some(from), Some(under)) => write!(f, "{from} to {}", under - 1),
        }
    }
}

/// Which way a rule is counted from what it hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub enum Side {
    After,
    Before,
}

/// When a rule falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub enum Timing {
    /// On a day at this distance; signed, so that what lies before is negative.
    Due(#[serde(with = "form::offset")] Offset),
    /// Without a day, in the document's manner of speaking.
    Undated(Undated),
    /// Again and again: first at one distance, then each time another further.
    Each {
        #[serde(with = "form::offset")]
        first: Offset,
        #[serde(with = "form::offset")]
        each: Offset,
        until: Option<Trigger>,
    },
}

/// A role, with the document's own name for it where it has one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Party {
    pub role: Role,
    /// The name in the source, for `explain`.
    pub named: Option<String>,
}

/// One line of a protocol.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Rule {
    pub id: String,
    /// The canonical action.
    pub action: String,
    pub kind: Kind,
    pub force: Force,
    pub title: String,
    pub side: Side,
    pub trigger: Trigger,
    pub timing: Timing,
    /// When it opens, signed like the due offset. Opening is information, not a bar.
    #[serde(with = "form::offset_if_any")]
    pub opens: Option<Offset>,
    /// All of these must hold.
    pub when: Vec<Condition>,
    /// At least one of these must hold, where there are any.
    pub any: Vec<Condition>,
    /// None of these may hold.
    pub unless: Vec<Condition>,
    /// Any of these keeps what recurs going beyond its end.
    pub goes_on_while: Vec<Condition>,
    pub presupposes: Option<Presupposes>,
    pub owed_by: Option<Party>,
    pub lead: Option<Party>,
    pub chased_by: Option<Party>,
    pub done_by: Option<Completion>,
    pub stage: Stage,
    /// Section, page or reference.
    pub cite: String,
    /// The document says "approximately".
    pub approximate: bool,
    /// What the reading put in where the document is silent.
    pub inferred: Vec<Inferred>,
    /// Where this line binds within its protocol.
    pub scope: Scope,
    /// Anything to say beside it.
    pub note: Option<String>,
}

/// A line of a document that is not a rule, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct NotRule {
    pub id: String,
    pub why: String,
}

/// What became of one line of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition<'p> {
    Rule(&'p Rule),
    NotRule(&'p NotRule),
}

impl Protocol {
    /// Every line of the document once, with what became of it.
    pub fn dispositions(&self) -> impl Iterator<Item = (&str, Disposition<'_>)> {
        let rules = self
            .rules
            .iter()
            .map(|rule| (rule.id.as_str(), Disposition::Rule(rule)));
        let others = self
            .not_rules
            .iter()
            .map(|other| (other.id.as_str(), Disposition::NotRule(other)));
        rules.chain(others)
    }

    /// The day by which documents are compared in age.
    #[must_use]
    pub fn age_day(&self) -> Option<Day> {
        self.dated.or(self.from)
    }
}

impl Rule {
    /// Who leads it: whoever the document names for that, else whoever owes it.
    #[must_use]
    pub fn led_by(&self) -> Option<&Party> {
        self.lead.as_ref().or(self.owed_by.as_ref())
    }

    /// Whether it makes an action rather than something that is only shown.
    #[must_use]
    pub fn makes_actions(&self) -> bool {
        self.kind
            .makes_actions(!matches!(self.timing, Timing::Undated(_)))
    }

    /// How far from what it hangs on it is due, where it is due once.
    #[must_use]
    pub fn due_offset(&self) -> Option<Offset> {
        match self.timing {
            Timing::Due(offset) => Some(offset),
            _ => None,
        }
    }

    /// Whether it comes round again and again.
    #[must_use]
    pub fn recurs(&self) -> bool {
        matches!(self.timing, Timing::Each { .. })
    }

    /// Every condition it asks about, in whatever way.
    pub fn conditions(&self) -> impl Iterator<Item = Condition> + '_ {
        self.when
            .iter()
            .chain(&self.any)
            .chain(&self.unless)
            .copied()
    }

    /// The first condition that stands in its way, given which hold; none when the rule may speak.
    #[must_use]
    pub fn stands_in_the_way(&self, holds: impl Fn(Condition) -> bool) -> Option<Condition> {
        let missing = self.when.iter().find(|condition| !holds(**condition));
        let none_of = || {
            self.any
                .first()
                .filter(|_| !self.any.iter().any(|condition| holds(*condition)))
        };
        let against = || self.unless.iter().find(|condition| holds(**condition));
        missing.or_else(none_of).or_else(against).copied()
    }

    /// For whom it is, as a reader says it: `where has tenancy, has arrears; not where released`; none where for everybody.
    #[must_use]
    pub fn whom_words(&self) -> Option<String> {
        let plain = |conditions: &[Condition], between: &str| {
            let words = conditions.iter().map(|one| one.word().replace('-', " "));
            words.collect::<Vec<_>>().join(between)
        };
        let mut said = Vec::new();
        if let Some(risk) = self.presupposes {
            said.push(format!("given {}", risk.word().replace('-', " ")));
        }
        if !self.when.is_empty() {
            said.push(format!("where {}", plain(&self.when, " and ")));
        }
        if !self.any.is_empty() {
            said.push(format!("where {}", plain(&self.any, " or ")));
        }
        if !self.unless.is_empty() {
            said.push(format!("not where {}", plain(&self.unless, " or ")));
        }
        (!said.is_empty()).then(|| said.join("; "))
    }

    /// When it is due, as a reader says it: `56 days before release date`, `as soon as possible after reception`.
    #[must_use]
    pub fn due_words(&self) -> String {
        let side = match self.side {
            Side::Before => "before",
            Side::After => "after",
        };
        let trigger = self.trigger.word().replace('-', " ");
        let about = if self.approximate { "about " } else { "" };
        match self.timing {
            Timing::Due(offset) if offset.amount == 0 => format!("on {trigger}"),
            Timing::Due(offset) => match self.opens.filter(|opens| *opens != offset) {
                Some(opens) => format!("{about}{offset} {trigger}, open from {opens} it"),
                None => format!("{about}{offset} {trigger}"),
            },
            Timing::Undated(words) => match words {
                Undated::AsSoonAsPossible => format!("as soon as possible {side} {trigger}"),
                Undated::Ongoing => format!("all the time {side} {trigger}"),
                Undated::AtTheEvent if self.side == Side::After => format!("at {trigger}"),
                Undated::AtTheEvent => format!("before {trigger}"),
                Undated::AsNeeded => format!("as needed {side} {trigger}"),
                Undated::AgreedDay => format!("on an agreed day {side} {trigger}"),
                Undated::NotStated => format!("{side} {trigger}, no time given"),
            },
            Timing::Each { each, until, .. } => {
                let until = until.map(|until| format!(" until {}", until.word().replace('-', " ")));
                let unit = each.unit.word(each.amount);
                let every = match each.amount {
                    1 => unit.to_owned(),
                    amount => format!("{amount} {unit}"),
                };
                format!("every {every} from {trigger}{}", until.unwrap_or_default())
            }
        }
    }
}
