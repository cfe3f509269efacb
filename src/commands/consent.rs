//! `resettle consent`: the answer to being referred, to which authority, and to passing on contact details, risk and plan.

mod sharing;
mod show;

use crate::calendar::Day;
use crate::cli::ask;
use crate::cli::shared::{DryRunArg, FormatArg, OnArg, PrisonerArg, YesNo};
use crate::cli::typed::{authority, past_day};
use crate::commands::World;
use crate::commands::change::{Desk, edit, refused};
use crate::commands::entry::{self, bad_value};
use crate::domain::consent::ConsentScope;
use crate::domain::{ConsentAnswer, Entry, EntryKind, Records, Referral, checks, referral_path};
use crate::error::{Ending, Error, Result};
use clap::ValueEnum;

/// Record consent to a referral: given, refused or withdrawn; with --show, show what was answered
///
/// Passing on what is known of risk, and the resettlement plan, is asked about by itself: --share-risk, --share-plan.
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
    /// Whether what is known of risk may be passed on
    #[arg(long, value_name = "ANSWER", conflicts_with_all = ["answer", "authority", "contact_details"])]
    share_risk: Option<Answer>,
    /// Whether the resettlement plan may be passed on
    #[arg(long, value_name = "ANSWER", conflicts_with_all = ["answer", "authority", "contact_details"])]
    share_plan: Option<Answer>,
    /// Show every answer that is recorded, and which of them count today
    #[arg(long, conflicts_with_all = ["answer", "authority", "contact_details", "share_risk", "share_plan"])]
    show: bool,
    /// Who took the answer
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// Whether a privacy notice was given
    #[arg(long, value_name = "YES|NO")]
    privacy_notice: Option<YesNo>,
    /// Why it was refused or withdrawn
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    format: FormatArg,
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
/// An unknown prisoner or authority, a day in the future, a reason for consent that is given.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    if args.show {
        return show::run(number, args.format.get(), world);
    }
    if !sharing::given(&args).is_empty() {
        return sharing::run(&args, number, world);
    }
    if args.answer.is_none() && ask::may_ask(&world.options, "ANSWER").is_ok() {
        // Whoever is asked sees what was answered so far.
        show::run(number, args.format.get(), world)?;
    }
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
        .map(|typed| authority(typed, world.options.today, "--authority"))
        .transpose()?;
    let answer = answer.resolve(args.oral);
    if answer.is_given() && args.reason.is_some() {
        let message = "a reason is given for a refusal or a withdrawal";
        return Err(Error::usage("reason-for-given", message).at("--reason"));
    }
    let mut follows = Vec::new();
    let ending = edit(
        world,
        number,
        "consent",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("consent", on, desk.today).map_err(|e| refused(&e))?;
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
            if args.by.is_some() || args.privacy_notice.is_some() || args.reason.is_some() {
                let agreement = args.agreement(answer, on, named.map(|a| a.key.as_str()))?;
                keep(records, desk, agreement)?;
            }
            if !answer.is_given() && !args.contact_details {
                let to = named.map(|authority| authority.key.as_str());
                follows = what_follows(records, to, desk.today, args.dry_run.dry_run);
            }
            Ok(format!(
                "{}{about} on {}",
                answer.event_kind().label(),
                on.long()
            ))
        },
    )?;
    for line in follows {
        world.out.status(line);
    }
    Ok(ending)
}

impl Args {
    /// What stands behind the answer: who took it, whether a privacy notice was given, why.
    fn agreement(&self, answer: ConsentAnswer, on: Day, authority: Option<&str>) -> Result<Entry> {
        let what = if self.contact_details {
            ConsentScope::CONTACT_DETAILS
        } else {
            "refer"
        };
        let notice = self
            .privacy_notice
            .map_or("", |notice| if notice.is_yes() { "yes" } else { "no" });
        let text = |given: &Option<String>| given.clone().unwrap_or_default();
        let on = on.to_string();
        agreement([
            ("what", what),
            ("answer", answer.word()),
            ("on", on.as_str()),
            ("authority", authority.unwrap_or_default()),
            ("taken_by", text(&self.by).as_str()),
            ("privacy_notice", notice),
            ("reason", text(&self.reason).as_str()),
        ])
    }
}

/// An agreement of these values.
///
/// # Errors
/// A value that cannot be kept.
pub fn agreement<const N: usize>(values: [(&'static str, &str); N]) -> Result<Entry> {
    Entry::of(EntryKind::Agreement, values).map_err(bad_value)
}

/// Adds an agreement, unless the same is there.
///
/// # Errors
/// The store cannot be written; a value missing or impossible.
pub fn keep(records: &mut Records, desk: &mut Desk<'_, '_>, entry: Entry) -> Result<()> {
    entry.check(desk.today).map_err(|e| refused(&e))?;
    entry::keep(records, desk, entry)
}

/// What a refusal or a withdrawal means for the referrals that are open, to one authority or to anybody; nothing for those to
/// which consent stands today all the same, because it was given again since.
fn what_follows(records: &Records, to: Option<&str>, today: Day, would: bool) -> Vec<String> {
    let events = records.events_of_the_spell_on(today);
    let refused = |referral: &&Referral| {
        let standing = checks::consent_standing(&events, referral.authority.as_deref(), today);
        matches!(standing, Ok(Some(consent)) if !consent.answer.is_given())
    };
    let concerned = records
        .referrals
        .iter()
        .filter(|referral| to.is_none_or(|to| referral.authority.as_deref() == Some(to)))
        .filter(refused);
    let open = concerned.filter_map(|referral| {
        let path = referral_path::walk(&records.entries, referral);
        (!path.state.is_over()).then_some((referral, path.state))
    });
    open.map(|(referral, state)| {
        let id = &referral.id;
        let withdraw = format!("resettle referral withdraw {id} --reason consent-withdrawn");
        if referral.sent.is_none() {
            let then = if would { "could not be sent then" } else { "cannot be sent now" };
            return format!("{id} is a draft and {then}: `{withdraw}`, or ask again.");
        }
        let tell = if would { "you would tell" } else { "tell" };
        format!(
            "{id} is open ({}): {tell} the receiver, who decides on the person's own application, and take it back with `{withdraw}`.",
            state.label()
        )
    })
    .collect()
}
