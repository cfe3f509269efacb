//! The kinds of records that are a list of named values, one declaration each. A new field is a line here; a new kind is a
//! declaration, a line in the list below and a family of files.
//!
//! Declares what is recorded, and only what a form, a rule or a figure uses. What follows from it is not known here.

mod after;
mod directory;
mod home;
mod person;
mod place;
mod work;

use super::{Ends, Entry, Field, Kept, Shape, Spec, Tells};
use crate::domain::custody::closed_list;
use crate::domain::fact::FactKind;
pub use after::*;
pub use directory::*;
pub use home::*;
pub use person::*;
pub use place::*;
pub use work::*;

/// Something that is done with a kind as a type.
pub trait Visitor {
    /// What comes of it.
    type Answer;
    /// Does it.
    fn visit<K: Kept>(self) -> Self::Answer;
}

macro_rules! kinds {
    ($($kind:ident = $word:literal),+ $(,)?) => {
        closed_list! {
            /// A kind of record, by the word of its command.
            EntryKind { $($kind = $word),+ }
        }
        impl EntryKind {
            /// Its declaration.
            #[must_use]
            pub fn spec(self) -> &'static Spec {
                match self { $(Self::$kind => <$kind as Kept>::SPEC),+ }
            }

            /// Does something that asks for the kind as a type.
            pub fn visit<V: Visitor>(self, visitor: V) -> V::Answer {
                match self { $(Self::$kind => visitor.visit::<$kind>()),+ }
            }
        }
    };
}

kinds! {
    Address = "address",
    Tie = "tie",
    Restriction = "restriction",
    Permission = "permission",
    Notice = "notice",
    Decision = "decision",
    HomeCare = "home-care",
    Debt = "debt",
    Need = "need",
    Relation = "household",
    Document = "document",
    Harm = "harm",
    PlanStep = "plan-step",
    ReferralStep = "referral-step",
    Agreement = "agreement",
    Appointment = "appointment",
    Proposal = "proposal",
    Benefit = "benefit",
    StartMoney = "start-money",
    LicenceCondition = "licence-condition",
    WayToReach = "reach",
    Arrangement = "arrangement",
    HomeAfter = "home-after",
    FormAnswer = "form-answer",
    Provider = "provider",
    Office = "office",
    Prison = "prison",
}

impl EntryKind {
    /// Whether it is of the directory, and not of one person.
    #[must_use]
    pub const fn is_of_the_directory(self) -> bool {
        matches!(self, Self::Provider | Self::Office | Self::Prison)
    }
}

/// Declares a kind: `Name, "one of them", "what for"; fields; what holds between them`; `lasts` names the last day on which
/// it is so, `over` the first on which it is not,
/// `hangs` the fields that became known on a day. A field is
/// `name: type = shape, "help";`, with `needed` before the help where a record without it says nothing, and
/// `today` where it is a day that is today unless another is said, or `dated` where what is said later is added with its day.
macro_rules! kept {
    (
        $kind:ident, $one:literal, $help:literal,
        { $($field:ident: $type:ty = $shape:expr $(, $needed:ident)?, $about:literal;)+ }
        $(began $began:literal;)?
        $(lasts $lasts:literal;)?
        $(over $over:literal;)?
        $(hangs $($on:literal [$($hung:literal),+]),+;)?
        $(pairs $(($from:literal, $to:literal)),+;)?
        $(any of $($any:literal),+;)?
        $(tells $($told:literal [$($value:literal),*] $fact:ident),+;)?
    ) => {
        #[doc = $help]
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $kind {
            /// The id of the record.
            pub id: String,
            $(#[doc = $about] pub $field: $type,)+
        }
        impl Kept for $kind {
            const KIND: EntryKind = EntryKind::$kind;
            const SPEC: &'static Spec = &Spec {
                one: $one,
                help: $help,
                fields: &[$(Field {
                    name: stringify!($field),
                    in_pence: concat!(stringify!($field), "_pence"),
                    shape: $shape,
                    needed: kept!(@needed $($needed)?),
                    is_today: kept!(@today $($needed)?),
                    grows: kept!(@grows $($needed)?),
                    help: $about,
                }),+],
                began: kept!(@optional $($began)?),
                ends: kept!(@ends $(Last $lasts)? $(Over $over)?),
                hangs: &[$($(($on, &[$($hung),+])),+)?],
                pairs: &[$($(($from, $to)),+)?],
                any_of: &[$($($any),+)?],
                tells: &[$($(Tells { field: $told, values: &[$($value),*], fact: FactKind::$fact }),+)?],
            };
            fn of(entry: &Entry) -> Self {
                Self {
                    id: entry.id.clone(),
                    $($field: super::super::Reading::read(entry.text(stringify!($field))),)+
                }
            }
        }
    };
    (@needed) => { false };
    (@needed needed) => { true };
    (@needed today) => { true };
    (@needed dated) => { false };
    (@today) => { false };
    (@today needed) => { false };
    (@today today) => { true };
    (@today dated) => { false };
    (@grows dated) => { true };
    (@grows $($other:ident)?) => { false };
    (@ends) => { None };
    (@ends $how:ident $value:literal) => { Some(Ends::$how($value)) };
    (@optional) => { None };
    (@optional $value:literal) => { Some($value) };
}
use kept;
