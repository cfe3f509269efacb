//! What the product knows of housing people who leave prison: the records of one case, and the rules that follow from them.
//!
//! Pure: no file, clock, SQL or screen is known here. "Today" is always an argument, and a fact dated after the day that is
//! looked at is dropped in one place only, [`Case::as_of`].

pub mod accommodation;
pub mod agreed;
pub mod aliases;
pub mod at_once;
pub mod authorities;
pub mod by_hand;
pub mod case;
pub mod checks;
pub mod closing;
pub mod columns;
pub mod connection;
pub mod consent;
pub mod cover;
pub mod custody;
pub mod debt;
pub mod decided;
pub mod duty_end;
pub mod entry;
pub mod establishments;
pub mod event;
pub mod fact;
pub mod families;
pub mod first_night;
pub mod forms;
pub mod homeless;
pub mod identifiers;
pub mod keeping;
pub mod last_ids;
pub mod lookup;
pub mod mark;
pub mod merging;
pub mod mistake;
pub mod names;
pub mod nearest;
pub mod obstacles;
pub mod offices;
pub mod outcome;
pub mod outcome_day;
pub mod outcome_labels;
pub mod over_files;
pub mod papers;
pub mod prisoner;
pub mod prisons;
pub mod provider_names;
pub mod providers;
pub mod records;
pub mod referral;
pub mod referral_path;
pub mod release;
pub mod release_moved;
pub mod release_sheet;
pub mod risk;
pub mod somewhere;
pub mod spell;
pub mod tenancy;
pub mod tenure;
pub mod window;
pub mod wording;

#[cfg(test)]
mod trials;

pub use by_hand::ByHand;
pub use case::{Case, Spell};
pub use consent::{Consent, ConsentAnswer};
pub use custody::{Custody, LegalStatus, Sentence, SpellKind};
pub use entry::{Entry, EntryKind, Kept};
pub use event::{Event, EventKind};
pub use fact::{FactKind, Nature};
pub use identifiers::{Crn, IdentifierError, NationalInsuranceNumber, Postcode, PrisonNumber};
pub use last_ids::LastIds;
pub use mark::{Mark, MarkKind, Note, Todo};
pub use prisoner::{Place, Prisoner};
pub use records::Records;
pub use referral::{Referral, ReferralKind, ReferralOutcome, ReferralState};
pub use release::{Basis, EffectiveRelease, KnownBy, NoRelease, ReleaseDate, ReleaseDateKind};
pub use risk::Risk;
pub use spell::SpellDays;
pub use tenancy::{Pence, Tenancy};
pub use window::{Anchor, Blocked, ShortNotice, Window, WindowState};
