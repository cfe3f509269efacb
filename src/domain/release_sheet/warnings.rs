//! What on the day of release would leave somebody standing at the gate: shut offices, no place, nobody told, no papers.
//!
//! Each is asked of the sheet alone. Friday and the eve of a holiday: government guidance of 2019, stay checklist (release on
//! Fridays and late afternoons); the rest is what the release rows of the protocols ask to be arranged.

use super::Sheet;
use crate::calendar::{Calendar, Day, Weekday};
use crate::domain::entry::kinds::{Appointment, Document};
use crate::domain::papers::proves_identity;
use crate::domain::referral::ReferralKind;
use crate::domain::somewhere::Somewhere;

/// From this time on an office may shut before somebody gets there; by our own standard.
const LATE: &str = "15:00";

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    NoReleaseDate,
    /// The day itself is no working day, for this reason.
    NotWorking(String),
    Friday,
    /// The day after is not a working day, for this reason.
    EveOf(String),
    NoPlace,
    /// A place is known, and no address for it.
    NoAddress,
    AddressNotChecked,
    HouseholdDisagrees,
    /// The address lies in an authority with a restriction.
    Restricted,
    NoProbationAppointment,
    /// Appointments of the day that begin late.
    LateAppointment,
    NoTransport,
    NoKeys,
    NoBenefit,
    NoIdentity,
    NotReferred,
    /// Arrangements that are not ready yet.
    NotReady(usize),
    ConditionNotCopied,
}

impl Warning {
    /// What it is, in a sentence.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::NoReleaseDate => "no release date is known".to_owned(),
            Self::NotWorking(why) => format!(
                "the day itself is not a working day ({why}), and as a rule nobody is released on one: check the date, and which offices are open"
            ),
            Self::Friday => "the release is on a Friday: offices shut for the weekend".to_owned(),
            Self::EveOf(why) => {
                format!("the day after is not a working day ({why}): arrange what cannot wait")
            }
            Self::NoPlace => {
                "nowhere to go is recorded: arrange an emergency bed, and tell the council"
                    .to_owned()
            }
            Self::NoAddress => "a place is recorded without its address".to_owned(),
            Self::AddressNotChecked => "the proposed address has no result of a check".to_owned(),
            Self::HouseholdDisagrees => {
                "whoever lives at the proposed address has not agreed".to_owned()
            }
            Self::Restricted => {
                "the address lies in an area where the person may not or should not live".to_owned()
            }
            Self::NoProbationAppointment => {
                "no first appointment with probation is recorded".to_owned()
            }
            Self::LateAppointment => {
                format!("an appointment on the day begins at {LATE} or later: the office may shut")
            }
            Self::NoTransport => {
                "there is an appointment on the day and no transport is arranged".to_owned()
            }
            Self::NoKeys => "the home is kept and nobody is recorded as having the keys".to_owned(),
            Self::NoBenefit => "nothing is recorded as in payment on the day of release".to_owned(),
            Self::NoIdentity => "no identity document is recorded as held".to_owned(),
            Self::NotReferred => {
                "no duty-to-refer referral of this spell went out, and there is nowhere to go"
                    .to_owned()
            }
            Self::NotReady(1) => "one arrangement is not ready".to_owned(),
            Self::NotReady(many) => format!("{many} arrangements are not ready"),
            Self::ConditionNotCopied => {
                "a licence condition is not recorded as copied to whoever houses the person"
                    .to_owned()
            }
        }
    }

    /// A stable word for machines.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::NoReleaseDate => "no-release-date",
            Self::NotWorking(_) => "non-working-day",
            Self::Friday => "friday",
            Self::EveOf(_) => "eve-of-non-working-day",
            Self::NoPlace => "no-place",
            Self::NoAddress => "no-address",
            Self::AddressNotChecked => "address-not-checked",
            Self::HouseholdDisagrees => "household-disagrees",
            Self::Restricted => "restricted-area",
            Self::NoProbationAppointment => "no-probation-appointment",
            Self::LateAppointment => "late-appointment",
            Self::NoTransport => "no-transport",
            Self::NoKeys => "no-keys",
            Self::NoBenefit => "no-benefit",
            Self::NoIdentity => "no-identity",
            Self::NotReferred => "not-referred",
            Self::NotReady(_) => "not-ready",
            Self::ConditionNotCopied => "condition-not-copied",
        }
    }
}

/// Every warning of a sheet, the day's own first.
pub(super) fn of(sheet: &Sheet<'_>, calendar: &Calendar) -> Vec<Warning> {
    let mut found = Vec::new();
    day(sheet, calendar, &mut found);
    place(sheet, &mut found);
    papers(sheet, &mut found);
    found
}

fn day(sheet: &Sheet<'_>, calendar: &Calendar, found: &mut Vec<Warning>) {
    let Some(release) = sheet.release else {
        found.push(Warning::NoReleaseDate);
        return;
    };
    let next = release.plus(1);
    if !calendar.is_working(release) {
        let why = calendar.why_not_working(release);
        let why = why.unwrap_or("not a working day");
        found.push(Warning::NotWorking(why.to_owned()));
    }
    if release.weekday() == Weekday::Fri {
        found.push(Warning::Friday);
    } else if !calendar.is_working(next) {
        let why = calendar
            .why_not_working(next)
            .unwrap_or("not a working day");
        found.push(Warning::EveOf(why.to_owned()));
    }
    let of_the_day: Vec<&Appointment> = on(sheet, release).collect();
    if of_the_day
        .iter()
        .any(|one| one.time.as_deref().is_some_and(|time| time >= LATE))
    {
        found.push(Warning::LateAppointment);
    }
    if !of_the_day.is_empty() && !sheet.arrangements.iter().any(|one| one.kind == "transport") {
        found.push(Warning::NoTransport);
    }
    if !sheet.appointments.iter().any(|one| one.kind == "probation") {
        found.push(Warning::NoProbationAppointment);
    }
}

fn on<'s>(sheet: &'s Sheet<'_>, day: Day) -> impl Iterator<Item = &'s Appointment> {
    sheet
        .appointments
        .iter()
        .filter(move |one| one.on == Some(day))
}

fn place(sheet: &Sheet<'_>, found: &mut Vec<Warning>) {
    let housed = sheet.place.is_a_place();
    if !housed {
        found.push(Warning::NoPlace);
        let duty = |kind| kind == ReferralKind::DutyToRefer;
        if !sheet.referrals.iter().any(|sent| duty(sent.kind)) {
            found.push(Warning::NotReferred);
        }
    }
    match &sheet.proposal {
        None => {
            let named = sheet.first_night.as_ref();
            if housed
                && !matches!(sheet.place, Somewhere::KeptHome { .. })
                && named.is_none_or(|night| night.place.is_none())
            {
                found.push(Warning::NoAddress);
            }
            if named.is_some_and(|night| is_restricted(sheet, &night.authority)) {
                found.push(Warning::Restricted);
            }
        }
        Some(proposal) => {
            if proposal.result.is_none() {
                found.push(Warning::AddressNotChecked);
            }
            if proposal.agrees == Some(false) {
                found.push(Warning::HouseholdDisagrees);
            }
            if is_restricted(sheet, &proposal.authority) {
                found.push(Warning::Restricted);
            }
        }
    }
    let kept = matches!(sheet.place, Somewhere::KeptHome { .. });
    if kept && sheet.keys.iter().all(|keys| keys.who.is_none()) {
        found.push(Warning::NoKeys);
    }
}

/// Whether the person may not live somewhere in an authority.
fn is_restricted(sheet: &Sheet<'_>, authority: &Option<String>) -> bool {
    authority.is_some()
        && sheet
            .restrictions
            .iter()
            .any(|one| one.authority == *authority)
}

fn papers(sheet: &Sheet<'_>, found: &mut Vec<Warning>) {
    if !sheet
        .benefits
        .iter()
        .any(|one| one.on_release == Some(true))
    {
        found.push(Warning::NoBenefit);
    }
    let day = sheet.release.unwrap_or(sheet.today);
    let held =
        |one: &Document| proves_identity(one, day) && one.held.as_deref() == Some("original");
    if !sheet.documents.iter().any(held) {
        found.push(Warning::NoIdentity);
    }
    let waiting = sheet.arrangements.iter();
    let waiting = waiting.filter(|one| one.ready != Some(true)).count();
    if waiting > 0 {
        found.push(Warning::NotReady(waiting));
    }
    if sheet.conditions.iter().any(|one| one.copied_to.is_none()) {
        found.push(Warning::ConditionNotCopied);
    }
}
