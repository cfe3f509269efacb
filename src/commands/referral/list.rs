//! `resettle referral list`: what was sent, to whom, how far it got and whose turn it is.

use super::shown::{answer, receiver, why};
use crate::calendar::Day;
use crate::cli::shared::FormatArg;
use crate::cli::typed::{authority, one_of};
use crate::commands::World;
use crate::commands::everybody::list::{self, InTurn, Of};
use crate::commands::narrow::people;
use crate::domain::duty_end::DutyEnd;
use crate::domain::referral_path::{self, Path, Stage, Turn};
use crate::domain::{Case, Referral, ReferralKind, ReferralState, authorities};
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Tail, say};
use crate::store::Needs;

/// List referrals, of everybody or of some people
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only these people
    #[arg(value_name = "PRISONER")]
    prisoners: Vec<String>,
    /// Only those in this state: draft, sent, acknowledged, answered, over, or how far they got, such as plan-agreed,
    /// relief-duty or waiting-list
    #[arg(long, value_name = "STATE")]
    state: Option<String>,
    /// Only those to this authority
    #[arg(long, value_name = "AUTHORITY")]
    authority: Option<String>,
    /// Only those on which it is the other side's turn
    #[arg(long)]
    waiting: bool,
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 22] = [
    Column::new("id", "Referral"),
    Column::new("prison_number", "Number"),
    Column::new("name", "Name").personal().flexible(),
    Column::new("kind", "Kind"),
    Column::new("authority", "To").flexible(),
    Column::new("state", "State"),
    Column::new("sent_on", "Sent"),
    Column::data("acknowledged_on"),
    Column::data("responded_on"),
    Column::new("outcome", "Answer").flexible(),
    Column::data("step"),
    Column::data("turn"),
    Column::data("since"),
    Column::data("next_on"),
    Column::data("duty_ends_on"),
    Column::data("reference").personal(),
    Column::data("chased"),
    Column::data("out_of_order"),
    Column::data("duty_ends_inferred"),
    Column::data("duty_on_hold_since"),
    Column::data("ended_on"),
    Column::data("ended_why"),
];

/// What the line asks for.
struct Wanted {
    state: Option<&'static str>,
    to: Option<&'static authorities::Authority>,
    waiting: bool,
}

impl Wanted {
    fn lets_through(&self, referral: &Referral, step: Stage, turn: Turn) -> bool {
        let state = referral.state().word();
        let to = referral.authority.as_deref();
        self.state
            .is_none_or(|word| word == state || word == step.word())
            && self.to.is_none_or(|asked| to == Some(asked.key.as_str()))
            && (!self.waiting || matches!(turn, Turn::Council | Turn::Provider))
    }

    fn tail(&self, hidden: usize) -> Tail {
        let mut tail = Tail::default();
        if let Some(word) = self.state {
            tail = tail.filter("state", word);
        }
        if let Some(to) = self.to {
            tail = tail.filter("authority", to.name.clone());
        }
        if self.waiting {
            tail = tail.filter("waiting", true);
        }
        if tail.filter.is_empty() {
            tail
        } else {
            tail.hidden(hidden)
        }
    }
}

/// # Errors
/// An unknown prisoner, state or authority; a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let filter = people(&args.prisoners, &books)?;
    let wanted = Wanted {
        state: args.state.as_deref().map(state).transpose()?,
        to: args
            .authority
            .as_deref()
            .map(|typed| authority(typed, books.today, "--authority"))
            .transpose()?,
        waiting: args.waiting,
    };
    let of = Of {
        books: &books,
        filter: &filter,
        needs: Needs::Everything,
    };
    let format = args.format.get();
    let today = books.today;
    let show = |case: &Case, shown: &mut InTurn<'_>| {
        for referral in &case.referrals {
            let path = referral_path::of(case, referral, today);
            let turn = path.turn_on(today);
            if wanted.lets_through(referral, path.state, turn) {
                shown.row(&cells(case, referral, &path, turn, today))?;
            } else {
                shown.hide(1);
            }
        }
        Ok(())
    };
    let (rows, hidden) = list::rows(of, &mut world.out, format, &COLUMNS, &show)?;
    if rows.finish(wanted.tail(hidden))? == 0 {
        world.out.remark("no referrals");
    }
    Ok(Ending::Done)
}

/// A state as typed: one of the five, or how far a referral got.
fn state(typed: &str) -> Result<&'static str> {
    let five = ReferralState::ALL.iter().map(|state| state.word());
    let steps = Stage::ALL.iter().map(|stage| stage.word());
    let mut words: Vec<&'static str> = five.collect();
    for step in steps {
        // Three of them are states as well.
        if !words.contains(&step) {
            words.push(step);
        }
    }
    one_of(typed, &words, "state of a referral", "--state")
}

fn cells(case: &Case, referral: &Referral, path: &Path, turn: Turn, today: Day) -> Vec<Cell> {
    let some = |text: &str| Cell::from((!text.is_empty()).then(|| text.to_owned()));
    let (end, ended) = (path.duty_end, path.ended.as_ref());
    let kind = referral.kind.word();
    let short = if referral.kind == ReferralKind::DutyToRefer {
        "DTR"
    } else {
        kind
    };
    vec![
        Cell::text(referral.id.clone()),
        Cell::text(case.prisoner.number.to_string()),
        Cell::words(case.prisoner.short_name(), case.prisoner.full_name()),
        Cell::words(short, kind),
        receiver(referral),
        Cell::words(path.state.word(), referral.state().word()),
        Cell::from(
            referral
                .sent
                .map(|sent| Cell::words(say::near_day(sent, today), sent)),
        ),
        Cell::from(referral.acknowledged),
        Cell::from(referral.answered),
        answer(referral, path),
        Cell::text(path.state.word()),
        Cell::text(turn.word()),
        Cell::from(path.since),
        Cell::from(path.next.as_ref().map(|next| next.on)),
        Cell::from(end.map(|end| end.last)),
        some(&path.reference),
        Cell::from(path.chased),
        Cell::from(path.odd.len()),
        Cell::from(end.map(DutyEnd::inferred)),
        Cell::from(end.and_then(|end| end.on_hold)),
        Cell::from(ended.map(|ended| ended.on)),
        ended.map_or(Cell::Null, why),
    ]
}
