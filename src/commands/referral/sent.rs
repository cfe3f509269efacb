//! `resettle referral sent`: a draft goes out, under the consent that stands on that day.

use super::which::{owner, pick};
use crate::calendar::Day;
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::directory::referring;
use crate::domain::{Records, Referral, ReferralState, authorities, checks, names};
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
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// No such draft, no consent, a refusal, a day before consent or in the future.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let wanted = world.referral(args.referral, &[ReferralState::Draft])?;
    let number = owner(&wanted, world)?;
    args.on = world.on(args.on, "a referral sent")?;
    let method = args.method.as_deref().map(names::line).transpose();
    let method = method
        .map_err(|fault| Error::usage("bad-text", format!("the method {fault}")).at("--method"))?;
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
            send(records, &mut referral, on, desk.today)?;
            referral.drafted = referral.drafted.map(|drafted| drafted.min(on));
            if let Some(method) = method {
                referral.method = method;
            }
            let to = referral
                .authority
                .as_deref()
                .map_or(referral.receiver.clone(), |key| {
                    authorities::name_of(key).to_owned()
                });
            let said = format!("referral {} sent to {to} on {}", referral.id, on.long());
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

/// Marks a referral as sent on a day, if consent allows it then.
///
/// # Errors
/// No consent, a refusal, consent for another authority, a day before consent or in the future.
pub fn send(records: &Records, referral: &mut Referral, on: Day, today: Day) -> Result<()> {
    let events = records.events_of_the_spell_on(on);
    let consent =
        checks::consent_for(&events, referral.authority.as_deref(), on).map_err(|e| refused(&e))?;
    checks::referral_sent(on, consent, today).map_err(|refusal| {
        let number = records.prisoner.number;
        refused(&refusal).hint(format!(
            "record consent first: `resettle consent {number} given --on DATE`"
        ))
    })?;
    referral.sent = Some(on);
    referral.consent = consent.map(|consent| consent.answer);
    referral.consent_on = consent.map(|consent| consent.on);
    Ok(())
}
