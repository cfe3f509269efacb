//! `resettle consent A1234BC --share-risk refused`: whether what is known of risk, or the plan, may be passed on.
//!
//! Kept as agreements, with who took the answer. What a form leaves out because of one is the form's business.

use super::{Answer, Args, agreement};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{Desk, edit, refused};
use crate::domain::agreed::{Sharing, to_share};
use crate::domain::{ConsentAnswer, PrisonNumber, Records, checks};
use crate::error::{Ending, Error, Result};

/// What is asked about, with the answers of this line.
pub(super) fn given(args: &Args) -> Vec<(Sharing, Answer)> {
    let both = [
        (Sharing::Risk, args.share_risk),
        (Sharing::Plan, args.share_plan),
    ];
    let said = both.into_iter();
    said.filter_map(|(what, answer)| Some((what, answer?)))
        .collect()
}

/// # Errors
/// An unknown prisoner, a day in the future, a reason for consent that is given.
pub(super) fn run(args: &Args, number: PrisonNumber, world: &mut World) -> Result<Ending> {
    let answers: Vec<(Sharing, ConsentAnswer)> = given(args)
        .into_iter()
        .map(|(what, answer)| (what, answer.resolve(args.oral)))
        .collect();
    if args.reason.is_some() && answers.iter().all(|(_, answer)| answer.is_given()) {
        let message = "a reason is given for a refusal or a withdrawal";
        return Err(Error::usage("reason-for-given", message).at("--reason"));
    }
    let ending = edit(
        world,
        number,
        "consent",
        args.dry_run.dry_run,
        |records, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("consent", on, desk.today).map_err(|e| refused(&e))?;
            let day = on.to_string();
            let mut said = Vec::new();
            for (what, answer) in &answers {
                keep(args, records, desk, &day, *what, *answer)?;
                said.push(format!("{}: {answer} on {}", what.label(), on.long()));
            }
            Ok(said.join("; "))
        },
    )?;
    let kept_back =
        |(what, answer): &(Sharing, ConsentAnswer)| *what == Sharing::Risk && !answer.is_given();
    if answers.iter().any(kept_back) {
        world.out.status(
            "Forms that are filled from now on leave out what is known of risk, and say why.",
        );
    }
    Ok(ending)
}

fn keep(
    args: &Args,
    records: &mut Records,
    desk: &mut Desk<'_, '_>,
    on: &str,
    what: Sharing,
    answer: ConsentAnswer,
) -> Result<()> {
    let text = |given: &Option<String>| given.clone().unwrap_or_default();
    let reason = args.reason.clone().filter(|_| !answer.is_given());
    let notice = args
        .privacy_notice
        .map_or("", |notice| if notice.is_yes() { "yes" } else { "no" });
    let mut entry = agreement([
        ("what", what.word()),
        ("answer", answer.word()),
        ("on", on),
        ("taken_by", text(&args.by).as_str()),
        ("privacy_notice", notice),
        ("reason", text(&reason).as_str()),
    ])?;
    entry.check(desk.today).map_err(|e| refused(&e))?;
    // The same answer again is no news, unless another was given in between.
    let stands = to_share(&records.entries, what)
        .is_some_and(|now| now.answer == answer && now.on.to_string() == on);
    let known = records.entries.iter().any(|one| one.says_the_same(&entry));
    if stands && known {
        return Ok(());
    }
    entry.id = desk.next_id('K')?;
    records.entries.push(entry);
    Ok(())
}
