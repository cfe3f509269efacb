//! `resettle referral add`: a referral drafted, or with `--sent` recorded as sent.

use crate::calendar::Day;
use crate::cli::shared::{DryRunArg, PrisonerArg};
use crate::cli::typed::{authority, past_day};
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::directory::referring;
use crate::commands::referral::sent::{ending, send};
use crate::commands::referral::take::keep;
use crate::commands::referral::words::channel;
use crate::domain::authorities::Authority;
use crate::domain::referral_path::{self, Step, StepKind};
use crate::domain::{
    Records, Referral, ReferralKind, ReferralOutcome, ReferralState, checks, obstacles,
};
use crate::error::{Ending, Error, Result};

/// Draft a referral; with --sent, record it as sent
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// To whom: a housing authority by name or code, or for other kinds a provider of the directory by its id or any
    /// receiver; asked for on a terminal where it is not given
    #[arg(long, value_name = "AUTHORITY")]
    to: Option<String>,
    /// What kind: duty-to-refer, supported-housing, floating-support, mediation, cas3, approved-premises,
    /// housing-register, debt-and-benefit-advice, social-care, section-198
    #[arg(long, value_name = "KIND", default_value = "duty-to-refer")]
    kind: String,
    /// It was sent on this day
    #[arg(long, value_name = "DATE", num_args = 0..=1, default_missing_value = "today")]
    sent: Option<String>,
    /// How it was sent: email, portal, telephone, post
    #[arg(long, value_name = "METHOD")]
    method: Option<String>,
    /// With section-198: the council that refers on, where no referral of ours was answered with no local connection
    #[arg(long, value_name = "AUTHORITY")]
    from: Option<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner, kind, authority or provider; an authority that has ended or takes no duty to refer; consent that was
/// refused or withdrawn, and with --sent any rule of consent; a referral under section 198 that no council can have made.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let kind = ReferralKind::from_word(&args.kind).ok_or_else(|| {
        let words: Vec<&str> = ReferralKind::ALL.iter().map(|kind| kind.word()).collect();
        Error::usage("unknown-kind", "this is not a kind of referral")
            .at("--kind")
            .hint(format!("one of: {}", words.join(", ")))
    })?;
    let today = world.options.today;
    const TO: &str = "--to AUTHORITY";
    let typed = if kind.goes_to_an_authority() {
        world.authority(args.to, number, TO, |authority| {
            checks::receiver(authority, kind, today).is_ok()
        })?
    } else {
        world.text(args.to, "To whom", TO, |typed| {
            referring::by_name(typed).map(drop)
        })?
    };
    let to = if kind.goes_to_an_authority() {
        Some(receiving(&typed, kind, today)?)
    } else {
        None
    };
    let from = match args.from.as_deref() {
        Some(_) if kind != ReferralKind::Section198 => {
            let message = "only a referral under section 198 comes from a council";
            return Err(Error::usage("not-from-a-council", message)
                .at("--from")
                .hint("leave --from out, or say --kind section-198"));
        }
        typed => typed
            .map(|typed| authority(typed, today, "--from"))
            .transpose()?,
    };
    let receiver = match to {
        None => referring::receiver(world, number, &typed)?,
        Some(_) => String::new(),
    };
    let method = channel(args.method.as_ref(), &mut world.out, "--method")?;
    let done = edit(
        world,
        number,
        "referral add",
        args.dry_run.dry_run,
        |records, desk| {
            if let Some(to) = to.filter(|_| kind == ReferralKind::Section198) {
                let found_none = no_connection_found(records);
                let key = from.map(|from| from.key.as_str());
                checks::refers_on(&found_none, &to.key, key).map_err(|e| {
                    refused(&e).hint("record the finding with `resettle referral refused ID --why no-local-connection`, or name the council with --from")
                })?;
            }
            let key = to.map(|authority| authority.key.as_str());
            // Referring on under section 198 is the council's own decision, and no referral of ours.
            if args.sent.is_none() && kind != ReferralKind::Section198 {
                may_be_made(records, key, today)?;
            }
            let same = |known: &&Referral| {
                let to_the_same = match key {
                    Some(key) => known.authority.as_deref() == Some(key),
                    None => known.receiver.eq_ignore_ascii_case(&receiver),
                };
                known.kind == kind && known.state() == ReferralState::Draft && to_the_same
            };
            if let Some(known) = records.referrals.iter().find(same) {
                return Err(Error::cannot(
                    "drafted-already",
                    format!("{} is a draft of the same referral", known.id),
                )
                .hint(format!(
                    "send it with `resettle referral sent {}`",
                    known.id
                )));
            }
            let mut referral = Referral::draft(desk.next_id('R')?, kind, Some(today));
            referral.authority = to.map(|authority| authority.key.clone());
            if to.is_none() {
                referral.receiver = receiver;
            }
            referral.method = method;
            let name = to.map_or(referral.receiver.clone(), |authority| {
                authority.name.clone()
            });
            let mut said = format!(
                "referral {} ({}) to {name} drafted",
                referral.id,
                kind.word()
            );
            if let Some(typed) = &args.sent {
                let on = past_day(Some(typed), desk.today, desk.calendar, "--sent")?;
                send(records, &mut referral, on, desk.today)?;
                referral.drafted = Some(on.min(today));
                said = format!(
                    "referral {} ({}) to {name} sent on {}",
                    referral.id,
                    kind.word(),
                    on.long()
                );
            }
            let id = referral.id.clone();
            said.push_str(&ending(referral.authority.as_deref(), today));
            records.referrals.push(referral);
            if kind == ReferralKind::Section198 {
                said.push_str("; referring on is the council's own decision, recorded here and not made by us");
            }
            if let Some(from) = from {
                let mut step = Step::new(StepKind::Note, today);
                step.value = "referred on by a council".to_owned();
                step.by.clone_from(&from.name);
                keep(records, desk, &id, &step)?;
            }
            Ok(said)
        },
    )?;
    if !args.dry_run.dry_run {
        let books = world.books()?;
        let case = books.case(number)?;
        let key = to.map(|authority| authority.key.as_str());
        for obstacle in obstacles::to_referral(&case, kind, key, today) {
            world.out.warning(obstacle);
        }
    }
    if let Some(to) = to {
        referring::say_contact(world, &to.key, kind)?;
    }
    Ok(done)
}

/// Whether the consent that stands lets a referral be drafted. None yet, or for another authority, still lets one be prepared:
/// it is asked for before the referral is sent.
fn may_be_made(records: &Records, to: Option<&str>, today: Day) -> Result<()> {
    let events = records.events_of_the_spell_on(today);
    let standing = checks::consent_standing(&events, to, today).unwrap_or_default();
    checks::referral_made(standing).map_err(|refusal| {
        let number = records.prisoner.number;
        refused(&refusal)
            .hint(format!(
                "if they agree now, record it first: `resettle consent {number} given`"
            ))
            .hint(format!(
                "a council told without consent is `resettle public-interest-notice {number}`, which is no referral"
            ))
    })
}

/// The councils that found no local connection.
fn no_connection_found(records: &Records) -> Vec<&str> {
    let own = records.referrals.iter().filter(|referral| {
        referral.known_outcome() == Some(ReferralOutcome::NoLocalConnection)
            || referral_path::walk(&records.entries, referral)
                .steps
                .iter()
                .any(|step| {
                    step.outcome().as_deref() == Some(ReferralOutcome::NoLocalConnection.word())
                })
    });
    own.filter_map(|referral| referral.authority.as_deref())
        .collect()
}

/// The authority that a referral of this kind may go to today.
fn receiving(typed: &str, kind: ReferralKind, today: Day) -> Result<&'static Authority> {
    let found = authority(typed, today, "--to")?;
    checks::receiver(found, kind, today).map_err(|e| refused(&e).at("--to"))?;
    Ok(found)
}
