//! `resettle close`: end a case for a reason other than release.

use crate::cli::shared::{DryRunArg, OnArg, PrisonerArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::{edit, refused};
use crate::commands::loose_ends;
use crate::domain::closing::{self, CloseReason};
use crate::domain::{Case, EventKind, Note, Spell, checks, names};
use crate::error::{Ending, Error, Result};
use clap::ValueEnum;

/// Close a case: nothing in it is due any more. `resettle reopen A1234BC --case` opens it again
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    /// Why; asked for on a terminal where it is not given
    #[arg(long, value_name = "REASON")]
    reason: Option<Reason>,
    /// More about it, kept as a note; needed for `other`
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Reason {
    Died,
    Deported,
    Acquitted,
    /// Moved to a prison that this team does not serve
    TransferredOut,
    /// Lives elsewhere now, out of this team's reach
    MovedAway,
    /// Housing is settled and nothing is left to do
    #[value(alias = "housed")]
    Finished,
    /// The person wants no more help
    Declined,
    /// Nobody can reach the person any more
    NoContact,
    /// The case was opened by mistake
    InError,
    /// Something else: say what with --note
    Other,
}

impl Reason {
    fn meant(self) -> CloseReason {
        match self {
            Self::Died => CloseReason::Died,
            Self::Deported => CloseReason::Deported,
            Self::Acquitted => CloseReason::Acquitted,
            Self::TransferredOut => CloseReason::TransferredOut,
            Self::MovedAway => CloseReason::MovedAway,
            Self::Finished => CloseReason::Finished,
            Self::Declined => CloseReason::Declined,
            Self::NoContact => CloseReason::NoContact,
            Self::InError => CloseReason::InError,
            Self::Other => CloseReason::Other,
        }
    }
}

/// # Errors
/// An unknown prisoner, a day in the future, `other` without a note.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.prisoner(&args.prisoner)?;
    let reasons = Reason::value_variants();
    let reason = world.one_of(args.reason, reasons, "Why", "--reason REASON")?;
    let reason = reason.meant();
    if reason == CloseReason::Other && args.note.is_none() && world.options.can_ask {
        let note = world.plain_text("In a few words", "--note TEXT", |typed| {
            let unfit = |fault| Error::usage("bad-text", format!("the note {fault}"));
            names::free_text(typed).map(drop).map_err(unfit)
        })?;
        args.note = Some(note);
    }
    if reason == CloseReason::Other && args.note.is_none() {
        let error = Error::usage("missing-note", "`other` says nothing by itself").at("--note");
        return Err(error.hint("say why in a few words: --note TEXT"));
    }
    let note = args.note.as_deref().map(names::free_text).transpose();
    let note =
        note.map_err(|fault| Error::usage("bad-text", format!("the note {fault}")).at("--note"))?;
    args.on = world.on(args.on, "closing")?;
    let dry_run = args.dry_run.dry_run;
    let (mut void, mut open) = (Vec::new(), Vec::new());
    let mut in_custody = false;
    let ending = edit(world, number, "close", dry_run, |records, desk| {
        let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
        checks::not_in_future("closing", on, desk.today).map_err(|e| refused(&e))?;
        let case = Case::build(records.clone()).as_of(desk.today);
        if let Some(received) = case.current_spell().map(Spell::received)
            && on < received
        {
            return Err(Error::cannot(
                "before-reception",
                format!(
                    "{number} was received on {}, after the day of closing",
                    received.long()
                ),
            )
            .at("--on"));
        }
        if let Some((day, earlier)) = case.closed()
            && (day, earlier) != (on, reason.word())
        {
            return Err(Error::cannot(
                "closed-already",
                format!(
                    "the case of {number} was closed on {} ({earlier})",
                    day.long()
                ),
            )
            .hint(format!(
                "open it again first: `resettle reopen {number} --case`"
            )));
        }
        if case.closed().is_none() {
            in_custody = case.in_custody();
            void = loose_ends::to_do(&case, desk.rules, desk.calendar, desk.today);
            let referrals = closing::open_referrals(&case, desk.today);
            open = referrals.into_iter().map(loose_ends::referral).collect();
        }
        desk.add_event(records, EventKind::Closed, on, reason.word(), "")?;
        if let Some(text) = note {
            let id = desk.next_id('N')?;
            let by = desk.user.to_owned();
            records.notes.push(Note { id, on, text, by });
        }
        Ok(format!("case closed on {} ({})", on.long(), reason.word()))
    })?;
    loose_ends::say(
        world,
        if dry_run {
            "Would become void"
        } else {
            "Void from now on"
        },
        &void,
    )?;
    loose_ends::say(world, "Referrals still open", &open)?;
    if !open.is_empty() {
        world.out.hint(take_back(reason));
    }
    if in_custody && reason.leaves_custody() {
        world.out.hint(format!(
            "the record still has {number} in custody; if they left: resettle undo, then `resettle release {number} --on DATE`, then close"
        ));
    }
    Ok(ending)
}

/// How referrals that are still open are taken back: by us, and not as an answer of theirs.
fn take_back(reason: CloseReason) -> String {
    let why = if reason == CloseReason::Died {
        "died"
    } else {
        "WORD"
    };
    format!("tell whoever has them, then: resettle referral withdraw ID --reason {why}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::referral_path::WITHDRAWALS;

    #[test]
    fn what_we_take_back_is_no_answer_of_theirs() {
        assert!(WITHDRAWALS.contains(&"died"));
        let hint = take_back(CloseReason::Died);
        assert!(hint.ends_with("resettle referral withdraw ID --reason died"));
        assert!(take_back(CloseReason::Finished).ends_with("withdraw ID --reason WORD"));
    }
}
