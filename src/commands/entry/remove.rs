//! `resettle KIND remove`: what was written down by mistake is taken back, with the facts that it told. What ended is edited instead, so that it stays
//! in the record.

use super::edit::{owner_of, pick};
use super::tell::retell;
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::commands::change::edit;
use crate::domain::Kept;
use crate::error::{Ending, Result};
use std::marker::PhantomData;

// Without a doc comment: the help is made from the declaration of the kind.
#[derive(Debug, clap::Args)]
pub struct Args<K: Kept> {
    /// The record's id, or the prison number where the person has one of them
    #[arg(value_name = "ID|PRISONER")]
    id: String,
    #[command(flatten)]
    dry_run: DryRunArg,
    #[arg(skip)]
    of: PhantomData<fn() -> K>,
}

/// # Errors
/// No such record.
pub fn run<K: Kept>(args: Args<K>, world: &mut World) -> Result<Ending> {
    let number = owner_of::<K>(&args.id, world)?;
    let what = format!("{} remove", K::KIND.word());
    edit(
        world,
        number,
        &what,
        args.dry_run.dry_run,
        |records, desk| {
            let place = pick::<K>(records, &args.id)?;
            let before = records.entries.clone();
            let gone = records.entries.remove(place);
            retell(records, desk, &before)?;
            Ok(format!("{} {} taken back", K::KIND, gone.id))
        },
    )
}
