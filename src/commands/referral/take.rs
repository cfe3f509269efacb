//! One step of one referral, taken: asked of the table, written down, and told to the protocols.
//!
//! Every verb of a referral that is a step goes through here, so that none forgets the rule, the record or the facts. Knows no
//! rule itself.

use super::which::{owner, referral_for};
use crate::calendar::Day;
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{Desk, edit, refused};
use crate::commands::entry::{self, bad_value};
use crate::domain::referral_path::{self, Forbidden, Stage, Step, StepKind};
use crate::domain::{Case, EventKind, FactKind, Records, checks};
use crate::error::{Ending, Error, Result};

/// Which referral, and when.
#[derive(Clone, Debug, clap::Args)]
pub struct Which {
    /// The referral's id, or the prison number where only one fits
    #[arg(value_name = "REFERRAL|PRISONER")]
    pub referral: String,
    #[command(flatten)]
    pub on: OnArg,
    #[command(flatten)]
    pub dry_run: DryRunArg,
}

impl Which {
    /// A step of this kind on the day that was typed, and today where none was.
    ///
    /// # Errors
    /// An unreadable day.
    pub fn step(&self, kind: StepKind, desk: &Desk<'_, '_>) -> Result<Step> {
        let on = past_day(self.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
        Ok(Step::new(kind, on))
    }
}

/// What the other side said beside the step itself.
#[derive(Clone, Debug, clap::Args)]
pub struct Told {
    /// Who said so
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// The other side's reference
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    /// Anything else, in your own words
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl Told {
    /// Writes it into a step.
    pub fn write(&self, step: &mut Step) {
        step.by = typed(self.by.as_ref());
        step.reference = typed(self.reference.as_ref());
        step.notes = typed(self.note.as_ref());
    }
}

/// Takes a step that says nothing but what is typed.
///
/// # Errors
/// Those of [`take`], and what `fill` refuses.
pub fn record(
    world: &mut World,
    which: &Which,
    verb: &str,
    kind: StepKind,
    fill: impl FnOnce(&mut Step, &Desk<'_, '_>) -> Result<()>,
) -> Result<Ending> {
    record_with(world, &which.referral, which.dry_run, verb, kind, |desk| {
        let mut step = which.step(kind, desk)?;
        fill(&mut step, desk)?;
        Ok(step)
    })
}

/// Takes a step whose day is given in another way.
///
/// # Errors
/// Those of [`take`], and what `make` refuses.
pub fn record_with(
    world: &mut World,
    typed: &str,
    dry_run: DryRunArg,
    verb: &str,
    kind: StepKind,
    make: impl FnOnce(&Desk<'_, '_>) -> Result<Step>,
) -> Result<Ending> {
    let number = owner(typed, world)?;
    let what = format!("referral {verb}");
    edit(world, number, &what, dry_run.dry_run, |records, desk| {
        let step = make(desk)?;
        let id = referral_for(records, typed, kind)?;
        take(records, desk, &id, step)
    })
}

/// Adds a step to a referral: its record, its answer and the facts that it tells; gives what was done in words.
///
/// # Errors
/// A day in the future, a value that cannot be kept, a step that is not possible, the same step again.
pub fn take(
    records: &mut Records,
    desk: &mut Desk<'_, '_>,
    id: &str,
    step: Step,
) -> Result<String> {
    let unknown = || Error::cannot("unknown-referral", "there is no referral of this id");
    let found = records.referrals.iter().position(|r| r.id == id);
    let place = found.ok_or_else(unknown)?;
    let mut referral = records.referrals.get(place).ok_or_else(unknown)?.clone();
    checks::not_in_future(step.kind.label(), step.on, desk.today).map_err(|e| refused(&e))?;
    let mut entry = step.entry(id).map_err(bad_value)?;
    let step = Step::of(&entry).ok_or_else(unknown)?;
    let path = referral_path::may(&records.entries, &referral, &step).map_err(forbidden)?;
    entry.check(desk.today).map_err(|e| refused(&e))?;
    if let Some(known) = records.entries.iter().find(|k| k.says_the_same(&entry)) {
        let reason = format!("the same is recorded already as {}", known.id);
        return Err(Error::cannot("recorded-already", reason));
    }
    let before = referral_path::walk(&records.entries, &referral);
    let lead = match step.kind {
        StepKind::OurLead if before.our_lead.is_empty() => records.prisoner.lead.clone(),
        StepKind::OurLead => before.our_lead,
        _ => before.their_lead,
    };
    let duty = before.duty.map(|(duty, _)| duty);
    // The day it starts, told later, is no second acceptance.
    let told_later = before.state == Stage::OfferAccepted && step.kind == StepKind::OfferAccepted;
    let facts = if told_later {
        Vec::new()
    } else {
        referral_path::facts(referral.kind, &step, duty, &lead)
    };
    // An answer that only the record has would be lost under the new one, and the way to the new one with it.
    let given = |old: &&Step| old.given && old.kind == StepKind::Answered && !old.value.is_empty();
    let old = before.steps.iter().find(given);
    let again = |old: &Step| (old.kind, old.on) == (step.kind, step.on) && old.value == step.value;
    if let Some(old) = old.filter(|old| step.outcome().is_some() && !again(old)) {
        keep(records, desk, id, old)?;
    }
    referral_path::apply(&mut referral, &step, &records.entries);
    entry.id = desk.next_id('K')?;
    records.entries.push(entry);
    if let Some(to) = records.referrals.get_mut(place) {
        *to = referral;
    }
    tell(records, desk, step.on, &facts)?;
    let case = Case::build(records.clone()).as_of(desk.today);
    let after = case.referrals.iter().find(|referral| referral.id == id);
    let path = after.map_or(path, |referral| {
        referral_path::of(&case, referral, desk.today)
    });
    Ok(said(id, &step, &path))
}

/// Writes a step down that the record of the referral says already, for what else is known of it.
///
/// # Errors
/// A value that cannot be kept.
pub fn keep(records: &mut Records, desk: &mut Desk<'_, '_>, id: &str, step: &Step) -> Result<()> {
    entry::keep(records, desk, step.entry(id).map_err(bad_value)?)
}

/// Records the facts that a step tells.
///
/// # Errors
/// The store cannot be written.
pub fn tell(
    records: &mut Records,
    desk: &mut Desk<'_, '_>,
    on: Day,
    facts: &[(FactKind, &str)],
) -> Result<()> {
    for (fact, value) in facts {
        desk.add_event(records, EventKind::Fact, on, fact.word(), value)?;
    }
    Ok(())
}

fn said(id: &str, step: &Step, path: &referral_path::Path) -> String {
    let value = if step.value.is_empty() {
        String::new()
    } else {
        format!(" ({})", step.value)
    };
    let next = step
        .next
        .map(|next| format!(", next {}", next.long()))
        .unwrap_or_default();
    format!(
        "referral {id}: {}{value} on {}{next}; it stands at: {}",
        step.kind.label(),
        step.on.long(),
        path.label
    )
}

/// A step that is not possible, as an error that the user can act on.
#[must_use]
pub fn forbidden(forbidden: Forbidden) -> Error {
    let error = Error::cannot(forbidden.code, forbidden.reason);
    if forbidden.instead.is_empty() {
        error.hint(
            "a slip is taken back with `resettle undo`; for a new try, `resettle referral add`",
        )
    } else {
        error.hint(format!(
            "possible now with `resettle referral`: {}",
            forbidden.instead.join(", ")
        ))
    }
}

/// What was typed, or nothing.
#[must_use]
pub fn typed(text: Option<&String>) -> String {
    text.cloned().unwrap_or_default()
}

/// The day of what comes next after a step on a day, as typed. What is written down late may have a next day that has passed.
///
/// # Errors
/// An unreadable day, or one that had passed on the day of the step.
pub fn next_day(
    text: Option<&String>,
    on: Day,
    desk: &Desk<'_, '_>,
    place: &str,
) -> Result<Option<Day>> {
    let Some(text) = text else { return Ok(None) };
    let day = crate::cli::typed::future_day(text, desk.today, desk.calendar, place)?;
    if day < on {
        let reason = match on == desk.today {
            true => format!("{} has passed", day.long()),
            false => format!("{} had passed on {}", day.long(), on.long()),
        };
        return Err(Error::usage("in-past", reason).at(place));
    }
    Ok(Some(day))
}
