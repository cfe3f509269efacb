//! `resettle referral list`: what was sent, to whom, and how far it got.

use crate::cli::shared::FormatArg;
use crate::cli::typed::prison_number;
use crate::commands::World;
use crate::domain::{Case, ReferralKind, authorities};
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, Rows, Tail};
use crate::store::{Filter, Needs};

/// List referrals, of everybody or of some people
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only these people
    #[arg(value_name = "PRISONER")]
    prisoners: Vec<String>,
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 9] = [
    Column::new("id", "Referral"),
    Column::new("prison_number", "Number"),
    Column::new("kind", "Kind"),
    Column::new("authority", "To").flexible(),
    Column::new("state", "State"),
    Column::new("sent_on", "Sent"),
    Column::data("acknowledged_on"),
    Column::data("responded_on"),
    Column::new("outcome", "Answer").flexible(),
];

/// # Errors
/// An unknown prisoner, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let numbers = args
        .prisoners
        .iter()
        .map(|typed| prison_number(typed))
        .collect::<Result<Vec<_>>>()?;
    for number in &numbers {
        books.records(*number)?;
    }
    let filter = if numbers.is_empty() {
        Filter::All
    } else {
        Filter::Numbers(numbers)
    };
    let mut rows = Rows::open(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(books.today),
    )?;
    books.store.each(&filter, Needs::Planning, &mut |records| {
        let case = Case::build(records).as_of(books.today);
        for referral in &case.referrals {
            let to = referral
                .authority
                .as_deref()
                .map_or(referral.receiver.clone(), |key| {
                    authorities::name_of(key).to_owned()
                });
            let outcome = (!referral.outcome.is_empty()).then(|| referral.outcome.clone());
            rows.row(&[
                Cell::text(referral.id.clone()),
                Cell::text(case.prisoner.number.to_string()),
                Cell::words(
                    if referral.kind == ReferralKind::DutyToRefer {
                        "DTR"
                    } else {
                        referral.kind.word()
                    },
                    referral.kind.word(),
                ),
                Cell::text(to),
                Cell::text(referral.state().word()),
                Cell::from(referral.sent),
                Cell::from(referral.acknowledged),
                Cell::from(referral.answered),
                Cell::from(outcome),
            ])?;
        }
        Ok(())
    })?;
    if rows.finish(Tail::default())? == 0 {
        world.out.remark("no referrals");
    }
    Ok(Ending::Done)
}
