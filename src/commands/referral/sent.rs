//! `resettle referral sent`: a draft goes out, under the consent that stands on that day.

use super::take::{keep, typed};
use super::which::{owner, pick};
use super::words::channel;
use crate::calendar::Day;
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::directory::referring;
use crate::domain::referral_path::{self, Step, StepKind};
use crate::domain::{Records, Referral, ReferralState, authorities, checks};
use crate::error::{Ending, Error, Result};

/// Mark a referral as sent
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The referral's id, or the prison number where there is one draft; asked for on a terminal where it is not given
    #[arg(value_name = "REFERRAL|PRISONER")]
    referral: Option<String>,
    /// How it was sent: email, portal, telephone, post
    #[arg(long, value_name = "METHOD")]
    method: Option<String>,
    /// The mailbox, the number or the page it went to
    #[arg(long, value_name = "MAILBOX")]
    to_mailbox: Option<String>,
    /// The reference given to it
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// No such draft, one that was withdrawn, no consent, a refusal, an authority that has ended, a day before consent or in the
/// future.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let wanted = world.referral(args.referral, &[ReferralState::Draft])?;
    let number = owner(&wanted, world)?;
    args.on = world.on(args.on, "a referral sent")?;
    let method = channel(args.method.as_ref(), &mut world.out, "--method")?;
    let mut went = None;
    let done = edit(
        world,
        number,
        "referral sent",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            let mut referral = pick(records, &wanted, &[ReferralState::Draft])?.clone();
            if let Some(sent) = referral.sent {
                return Err(Error::cannot(
                    "sent-already",
                    format!("{} was sent on {} already", referral.id, sent.long()),
                ));
            }
            let step = Step::new(StepKind::Sent, on);
            referral_path::may(&records.entries, &referral, &step)
                .map_err(|forbidden| Error::cannot(forbidden.code, forbidden.reason))?;
            send(records, &mut referral, on, desk.today)?;
            referral.drafted = referral.drafted.map(|drafted| drafted.min(on));
            if args.method.is_some() {
                referral.method = method;
            }
            if args.to_mailbox.is_some() || args.reference.is_some() {
                let mut step = step;
                step.channel.clone_from(&referral.method);
                step.to = typed(args.to_mailbox.as_ref());
                step.reference = typed(args.reference.as_ref());
                keep(records, desk, &referral.id, &step)?;
            }
            let to = referral
                .authority
                .as_deref()
                .map_or(referral.receiver.clone(), |key| {
                    authorities::name_of(key).to_owned()
                });
            let ending = ending(referral.authority.as_deref(), on);
            let said = format!(
                "referral {} sent to {to} on {}{ending}",
                referral.id,
                on.long()
            );
            let id = referral.id.clone();
            went = referral.authority.clone().map(|to| (to, referral.kind));
            *pick(records, &id, &[])? = referral;
            Ok(said)
        },
    )?;
    if let Some((to, kind)) = went {
        referring::say_contact(world, &to, kind)?;
    }
    Ok(done)
}

/// What is said of an authority whose last day is known.
#[must_use]
pub fn ending(authority: Option<&str>, on: Day) -> String {
    let authority = authority.and_then(authorities::by_key);
    let warning = authority.and_then(|authority| checks::ending(authority, on));
    warning.map_or(String::new(), |warning| format!("; {warning}"))
}

/// Marks a referral as sent on a day, if consent allows it then.
///
/// # Errors
/// No consent, a refusal, consent for another authority, a day before consent or in the future.
pub fn send(records: &Records, referral: &mut Referral, on: Day, today: Day) -> Result<()> {
    if let Some(authority) = referral.authority.as_deref().and_then(authorities::by_key) {
        checks::receiver(authority, referral.kind, on).map_err(|e| {
            refused(&e).hint("withdraw it or supersede it with a referral to its successor")
        })?;
    }
    let events = records.events_of_the_spell_on(on);
    let consent =
        checks::consent_for(&events, referral.authority.as_deref(), on).map_err(|e| refused(&e))?;
    checks::referral_sent(on, consent, today).map_err(|refusal| {
        let number = records.prisoner.number;
        let error = refused(&refusal);
        // A day ahead is put right by another day and not by consent.
        match refusal.code {
            "in-future" => error,
            _ => error.hint(format!(
                "record consent first: `resettle consent {number} given --on DATE`"
            )),
        }
    })?;
    referral.sent = Some(on);
    referral.consent = consent.map(|consent| consent.answer);
    referral.consent_on = consent.map(|consent| consent.on);
    Ok(())
}
