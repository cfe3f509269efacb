//! `resettle consent`: the answer to being referred, to which authority, and to passing on contact details.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::{authority, past_day};
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::domain::ConsentAnswer;
use crate::domain::checks;
use crate::domain::consent::ConsentScope;
use crate::error::{Ending, Result};
use clap::ValueEnum;

/// Record consent to a referral: given, refused or withdrawn
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// The answer; asked for on a terminal where it is not given
    #[arg(value_name = "ANSWER")]
    answer: Option<Answer>,
    /// With `given`: orally, not in writing
    #[arg(long)]
    oral: bool,
    /// The answer is about a referral to this authority
    #[arg(long, value_name = "AUTHORITY", conflicts_with = "contact_details")]
    authority: Option<String>,
    /// The answer is about passing on contact details
    #[arg(long)]
    contact_details: bool,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Answer {
    /// Given, in writing unless --oral
    Given,
    /// Given in writing
    Written,
    /// Given orally
    Oral,
    /// Refused
    Refused,
    /// Given once, and taken back
    Withdrawn,
}

impl Answer {
    fn resolve(self, oral: bool) -> ConsentAnswer {
        match self {
            Self::Given if oral => ConsentAnswer::Oral,
            Self::Given | Self::Written => ConsentAnswer::Written,
            Self::Oral => ConsentAnswer::Oral,
            Self::Refused => ConsentAnswer::Refused,
            Self::Withdrawn => ConsentAnswer::Withdrawn,
        }
    }
}

/// # Errors
/// An unknown prisoner or authority, a day in the future.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let answers = [
        Answer::Written,
        Answer::Oral,
        Answer::Refused,
        Answer::Withdrawn,
    ];
    let answer = world.one_of(args.answer, &answers, "What was the answer", "ANSWER")?;
    args.on = world.on(args.on, "consent")?;
    let named = args
        .authority
        .as_deref()
        .map(|typed| authority(typed, world.options.today))
        .transpose()?;
    edit(
        world,
        number,
        "consent",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("consent", on, desk.today).map_err(|e| refused(&e))?;
            let answer = answer.resolve(args.oral);
            let (detail, value, about) = match named {
                Some(authority) => (
                    ConsentScope::AUTHORITY,
                    authority.key.as_str(),
                    format!(" for {}", authority.name),
                ),
                None if args.contact_details => (
                    ConsentScope::CONTACT_DETAILS,
                    "",
                    " for contact details".to_owned(),
                ),
                None => ("", "", String::new()),
            };
            desk.add_event(records, answer.event_kind(), on, detail, value)?;
            Ok(format!(
                "{}{about} on {}",
                answer.event_kind().label(),
                on.long()
            ))
        },
    )
}
