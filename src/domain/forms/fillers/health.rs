//! Drugs, doctors, treatment and disability, as the Kent form asks.
//!
//! A need for help with drugs says that they were used and not that they are; a disability that is recorded does not say who
//! calls themselves disabled. Such questions are answered by what the person said of them, and by nothing else.
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
    Answer::maybe(ever.then_some("Yes")).or(|| known.said_yes_or_no("drug-history"))
}

/// Whether drugs are used now.
pub fn drug_current(known: &Known<'_>) -> Answer {
    known.said_yes_or_no("drug-current")
}

/// What, how, how much and how often: as it was said of now, and not as a need is described.
pub fn drug_detail(known: &Known<'_>) -> Answer {
    known.said("drug-current-detail")
}

/// The general practitioner.
pub fn doctor(known: &Known<'_>) -> Answer {
    known.said("gp")
}

/// Treatment now.
pub fn treatment(known: &Known<'_>) -> Answer {
    known.said("treatment-current")
}

/// Others who help with health: who helps with a need is not said to be a health service.
pub fn services(known: &Known<'_>) -> Answer {
    known.said("health-services")
}

/// What kinds of treatment.
pub fn treatment_types(known: &Known<'_>) -> Answer {
    known.said("treatment-types")
}

/// Whether the person calls themselves disabled.
pub fn disability(known: &Known<'_>) -> Answer {
    known.said_yes_or_no("disability-self-described")
}

/// Whether they are registered as disabled.
pub fn disability_registered(known: &Known<'_>) -> Answer {
    known.said_yes_or_no("disability-registered")
}

/// What the disability is.
pub fn disability_details(known: &Known<'_>) -> Answer {
    let kinds = ["disability", "learning-disability", "mobility"];
    known
        .said("disability-details")
        .or(|| details(known, &kinds))
}
