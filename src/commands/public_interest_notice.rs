//! `resettle public-interest-notice`: a council is told without consent, deliberately, with the reason and the lawful basis.
//!
//! A disclosure of its own (Leicestershire 2019, section 7). It is no referral, marks none as sent and settles nothing that a
//! referral would.

use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::{authority, past_day};
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::consent::{agreement, keep};
use crate::domain::checks;
use crate::error::{Ending, Error, Result};

/// Record that a council was told without consent, in the public interest: no referral
///
/// For somebody who refused a referral and declines help too. Deliberate: the reason and the lawful basis are asked for, and
/// nothing makes one by itself. It is not a referral and never marks one as sent.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    /// The housing authority that is told: a name or a code
    #[arg(long, value_name = "AUTHORITY")]
    to: String,
    /// Why it is told without consent
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// The lawful basis of the disclosure
    #[arg(long, value_name = "TEXT")]
    lawful_basis: String,
    /// Who decided it
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner or authority, an empty reason or basis, consent that stands or was not asked, a day in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = world.whom(&args.prisoner)?;
    let to = authority(&args.to, world.options.today, "--to")?;
    for (option, text) in [
        ("--reason", &args.reason),
        ("--lawful-basis", &args.lawful_basis),
    ] {
        if text.trim().is_empty() {
            return Err(
                Error::usage("missing", "a notice without consent is not made without it")
                    .at(option),
            );
        }
    }
    let what = "public-interest-notice";
    edit(
        world,
        number,
        what,
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("a notice", on, desk.today).map_err(|e| refused(&e))?;
            let events = records.events_of_the_spell_on(on);
            let standing =
                checks::consent_standing(&events, Some(&to.key), on).map_err(|e| refused(&e))?;
            match standing {
                None => {
                    return Err(Error::cannot(
                        "consent-not-asked",
                        "consent to a referral was not asked yet",
                    )
                    .hint(format!(
                        "ask first: `resettle consent {number} given|refused`"
                    )));
                }
                Some(consent) if consent.answer.is_given() => {
                    return Err(Error::cannot(
                        "consent-stands",
                        format!(
                            "consent was given on {}, so a referral can be made",
                            consent.on.long()
                        ),
                    )
                    .hint(format!(
                        "`resettle referral add {number} --to AUTHORITY --sent`"
                    )));
                }
                Some(_) => {}
            }
            let day = on.to_string();
            let by = args.by.clone().unwrap_or_else(|| desk.user.to_owned());
            let entry = agreement([
                ("what", what),
                ("answer", "without-consent"),
                ("on", &day),
                ("authority", &to.key),
                ("taken_by", &by),
                ("reason", &args.reason),
                ("lawful_basis", &args.lawful_basis),
            ])?;
            keep(records, desk, entry)?;
            Ok(format!(
                "notice in the public interest to {} on {}, without consent; it is no referral, and none is marked as sent",
                to.name,
                on.long()
            ))
        },
    )
}
