//! The referral forms that two of the source documents print, field by field, and how much of one a case can fill.
//!
//! A form is data ([`n_delius`], [`kent`]): its fields in the form's order, each with who must have it and the one function
//! that reads it out of a case. What nobody recorded is missing, never "no". Knows no page and no screen.

mod answer;
mod conditions;
mod fillers;
mod filling;
mod kent;
mod kent_health;
mod known;
mod n_delius;
mod spec;
mod supplement;

#[cfg(test)]
mod trials;

pub use answer::Answer;
pub use filling::{Filled, FilledField, FilledSection, Typed, fill};
pub use known::Known;
pub use spec::{FieldKind, FieldSpec, Form, Limit, Need, Section};

/// What stands on a printed form in the place of what the person would not have passed on, whether there is anything or not.
pub const KEPT_BACK: &str = "(not passed on)";

use crate::calendar::Day;
use crate::domain::case::Case;
use crate::domain::checks::{self, Refusal};
use crate::domain::consent::Consent;
use crate::domain::event::Event;
use crate::domain::referral::{Referral, ReferralKind};

/// Every form.
pub const ALL: [&Form; 2] = [&n_delius::FORM, &kent::FORM];

/// The form of an id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Form> {
    ALL.into_iter().find(|form| form.id == id)
}

/// Whether this form is one for this referral.
///
/// # Errors
/// The duty-to-refer form for another kind of referral, or a form for councils for a referral that goes to none.
pub fn suits(form: &Form, referral: &Referral) -> Result<(), Refusal> {
    let kind = referral.kind;
    let fits = if form.duty_to_refer_only {
        kind == ReferralKind::DutyToRefer
    } else {
        kind.goes_to_an_authority()
    };
    if fits {
        return Ok(());
    }
    let what = if form.duty_to_refer_only {
        "for the duty to refer alone"
    } else {
        "for referrals to a housing authority"
    };
    Err(Refusal {
        code: "form-does-not-suit",
        reason: format!("this form is {what}, and {} is {kind}", referral.id),
    })
}

/// The consent under which a form may be filled today: the one that stands in the person's present spell, and where nothing
/// is recorded there the one that was recorded with the referral itself.
///
/// # Errors
/// None, a refusal or withdrawal, or consent for another authority alone.
pub fn consent(case: &Case, referral: &Referral, today: Day) -> Result<Consent, Refusal> {
    let days = case.current_spell().map(|spell| case.days_of(spell));
    let own = days.unwrap_or_default().events(&case.events);
    let events: Vec<&Event> = own.iter().collect();
    let with_it = referral
        .consent
        .zip(referral.consent_on)
        .filter(|(_, on)| *on <= today)
        .map(|(answer, on)| Consent { answer, on });
    let standing = match checks::consent_standing(&events, referral.authority.as_deref(), today) {
        Ok(standing) => standing.or(with_it),
        Err(refusal) => Some(with_it.ok_or(refusal)?),
    };
    checks::referral_sent(today, standing, today)?;
    standing.ok_or_else(|| Refusal {
        code: "no-consent",
        reason: "no consent to be referred is recorded, and a referral needs it".to_owned(),
    })
}
