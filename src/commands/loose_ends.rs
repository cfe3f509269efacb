//! What is still open when a case takes a turn: things to do, referrals that others have in hand, a bed that is given up.
//!
//! Lines for the commands that close, recall, release and transfer. Decides nothing: the pure rooms are asked.

use crate::calendar::{Calendar, Day};
use crate::commands::{AHEAD, World};
use crate::domain::fact::{FactKind, Latest, latest_now};
use crate::domain::referral_path::{self, Duty};
use crate::domain::{
    Case, Records, Referral, ReferralKind, ReferralState, SpellKind, authorities, closing,
    establishments, window,
};
use crate::error::Result;
use crate::output::say;
use crate::protocol::{self, Rules};

/// More things to do than this are counted.
const SPELT_OUT: usize = 12;
/// Prints lines under a heading, and nothing where there are none.
///
/// # Errors
/// Standard output cannot be written.
pub fn say(world: &mut World, heading: &str, lines: &[String]) -> Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    world.out.heading(heading)?;
    let shown = if world.out.is_verbose() {
        lines.len()
    } else {
        SPELT_OUT
    };
    for line in lines.iter().take(shown) {
        world.out.line(format!("  {line}"))?;
    }
    let more = lines.len().saturating_sub(shown);
    if more > 0 {
        world
            .out
            .line(format!("  and {more} more; all of them: --verbose"))?;
    }
    Ok(())
}

/// What there is to do in a case that is as of today, the most urgent first.
#[must_use]
pub fn to_do(case: &Case, rules: &Rules, calendar: &Calendar, today: Day) -> Vec<String> {
    let mut plan = protocol::plan(case, rules, calendar, today, today.plus(AHEAD));
    plan.retain(|action| !action.state.is_settled());
    plan.sort_by_key(|action| (action.due_on.is_none(), action.due_on));
    plan.iter()
        .map(|action| match action.due_on {
            Some(due) => format!("{}, due {}", action.title, say::due(due, today)),
            None => format!("{}, {}", action.title, action.state.word()),
        })
        .collect()
}

/// A referral in a line: its id, what it is, who has it and how far it got.
#[must_use]
pub fn referral(referral: &Referral) -> String {
    let to = match &referral.authority {
        Some(key) => authorities::name_of(key),
        None => referral.receiver.as_str(),
    };
    let to = if to.is_empty() {
        String::new()
    } else {
        format!(" to {to}")
    };
    let state = match (referral.state(), referral.sent) {
        (ReferralState::Draft, _) | (_, None) => "not sent yet".to_owned(),
        (ReferralState::Answered, Some(_)) if !referral.outcome.is_empty() => {
            format!("answered: {}", referral.outcome)
        }
        (_, Some(sent)) => format!("sent {}", sent.long()),
    };
    format!("{} {}{to}, {state}", referral.id, referral.kind)
}

/// What a recall on a day leaves behind. The records are those before it, with every spell in its row.
#[must_use]
pub fn of_a_recall(
    records: &Records,
    kind: SpellKind,
    on: Day,
    calendar: &Calendar,
) -> Vec<String> {
    let case = Case::build(records.clone()).as_of(on);
    let Some(spell) = case.current_spell() else {
        return vec!["no earlier spell is recorded".to_owned()];
    };
    let mut said = vec![match spell.custody.released {
        Some(released) => format!(
            "the spell of {} ended with the release on {}; its dates and referrals stay with it",
            spell.received().long(),
            released.long()
        ),
        None => format!("the spell of {} stays as it is", spell.received().long()),
    }];
    if case.closed().is_some() {
        said.push("the closed case is open again".to_owned());
    }
    for one in closing::open_referrals(&case, on) {
        let line = referral(one);
        let end = referral_path::of(&case, one, on).duty_end;
        let relief = end.filter(|end| end.duty == Duty::Relief && on <= end.last);
        said.push(match relief {
            Some(end) if kind == SpellKind::FixedTermRecall => format!(
                "{line}: in its relief period, {}; tell the council of the recall and of the day of release",
                end.short(on)
            ),
            Some(end) => format!(
                "{line}: on hold, in its relief period, {}; tell the council. A recall expected to last over 3 months closes it, and a new referral starts again (Leicestershire protocol 2019, 8)",
                end.short(on)
            ),
            _ if one.kind == ReferralKind::DutyToRefer => {
                format!("{line}: tell the council; the new release needs a referral of its own")
            }
            _ => format!("{line}: tell them"),
        });
    }
    let relief = |latest: &Latest<'_>| latest.fact == FactKind::ReliefPeriod && latest.stands(on);
    if latest_now(&case).iter().any(relief) {
        said.push(
            "the council's relief duty is recorded as running: on hold; tell the council"
                .to_owned(),
        );
    }
    let beds = window::beds(&case, spell);
    for bed in beds.filter(|bed| bed.ended.is_none() && bed.until >= on) {
        said.push(format!(
            "the short-stay bed ({}) until {} is given up: tell the provider; its window is over",
            bed.kind,
            bed.until.long()
        ));
    }
    if kind == SpellKind::FixedTermRecall {
        let found = window::of_spell(&case, spell, on, calendar);
        if found.last_referral_on.is_none() {
            said.push(
                "nobody was referred before; the window is open from the day of return".to_owned(),
            );
        } else {
            said.push("the window is open from the day of return".to_owned());
        }
    }
    said
}

/// What a move to another establishment asks of those who work on the case. The records are those after it.
#[must_use]
pub fn of_a_transfer(records: &Records, today: Day) -> Vec<String> {
    let case = Case::build(records.clone()).as_of(today);
    let person = &case.prisoner;
    let number = person.number;
    let mut said = vec![if person.lead.is_empty() {
        format!("nobody leads on housing: resettle prisoner edit {number} --lead NAME")
    } else {
        format!(
            "the lead on housing is the same as before; if that changes: resettle prisoner edit {number} --lead NAME"
        )
    }];
    for one in closing::open_referrals(&case, today) {
        let line = referral(one);
        said.push(format!("{line}: tell them where the person is now"));
    }
    if establishments::is_outside_england(&person.establishment.code) {
        said.push(
            "custody is outside England now: the duty to refer does not apply there".to_owned(),
        );
    }
    said
}
