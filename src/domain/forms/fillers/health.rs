//! Drugs, doctors, treatment and disability, as the Kent form asks.
//!
//! A need for help with drugs says that they were used and not that they are. Who calls themselves disabled, and who is
//! registered so, is nowhere recorded, and neither is a doctor.
//! The facts of a case know needs "to do with drugs or alcohol" and people "older, disabled or learning-disabled"; the form
//! asks of drugs alone and of disability alone, so these facts do not answer it.

use crate::domain::entry::kinds::Need;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;

fn details(known: &Known<'_>, kinds: &[&str]) -> Answer {
    let needs = known.needs();
    let own = needs
        .iter()
        .filter(|need| kinds.contains(&need.kind.as_str()));
    let said = own.filter_map(|need| need.details.clone());
    Answer::lines(said.map(Some))
}

/// Yes where a need to do with drugs is or was recorded.
pub fn drug_history(known: &Known<'_>) -> Answer {
    let ever = known.all::<Need>().any(|need| need.kind == "drugs");
    Answer::maybe(ever.then_some("Yes"))
}

/// Whether drugs are used now.
pub fn drug_current(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// What, how, how much and how often.
pub fn drug_detail(known: &Known<'_>) -> Answer {
    details(known, &["drugs"])
}

/// The general practitioner.
pub fn doctor(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// Treatment now.
pub fn treatment(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// Others who help with health.
pub fn services(known: &Known<'_>) -> Answer {
    let kinds = ["mental-health", "physical-health", "drugs", "alcohol"];
    let needs = known.needs();
    let own = needs
        .iter()
        .filter(|need| kinds.contains(&need.kind.as_str()));
    let mut named: Vec<String> = own.filter_map(|need| need.support.clone()).collect();
    named.dedup();
    Answer::lines(named.into_iter().map(Some))
}

/// What kinds of treatment.
pub fn treatment_types(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// Whether the person calls themselves disabled.
pub fn disability(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// Whether they are registered as disabled.
pub fn disability_registered(_: &Known<'_>) -> Answer {
    Answer::none()
}

/// What the disability is.
pub fn disability_details(known: &Known<'_>) -> Answer {
    details(known, &["disability", "learning-disability", "mobility"])
}
