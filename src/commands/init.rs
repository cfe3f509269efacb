//! `resettle init`: a new, empty store.

use crate::calendar::Day;
use crate::commands::World;
use crate::error::{Ending, Error, Result};
use crate::protocol;
use crate::store::{Kind, ProtocolInForce, Store};

/// Make a new, empty store
#[derive(Debug, clap::Args)]
pub struct Args {}

/// # Errors
/// There is a store already, or none can be made there.
pub fn run(_: Args, world: &mut World) -> Result<Ending> {
    let mut store = Store::create(&world.options.store)?;
    begin(&mut store, world)?;
    world.out.whole(world.options.store.display().to_string())?;
    if crate::store::is_on_a_network(&world.options.store, &crate::env::mounts()) {
        world.out.warning("the store seems to lie on a network share, where it can be damaged; keep it on this computer's own disk");
    }
    world.out.hint("fill it with `resettle import folder FOLDER`, or add somebody with `resettle receive A1234BC --surname NAME`");
    Ok(Ending::Done)
}

/// Puts the statutory base in force, from the start.
///
/// # Errors
/// The store cannot be written.
pub fn begin(store: &mut Store, world: &World) -> Result<()> {
    let (Some(Ok(base)), Some(entry)) = (
        protocol::builtin(protocol::BASE),
        protocol::entry(protocol::BASE),
    ) else {
        return Err(Error::bug(
            "base-protocol",
            "the statutory base cannot be read",
        ));
    };
    let base = ProtocolInForce {
        id: base.id,
        version: base.version,
        title: base.title,
        text: Some(entry.text.to_owned()),
        from: Day::MIN,
        until: None,
        only_named: false,
    };
    store.change(&world.who(), "init", Kind::Bookkeeping, false, |w| {
        w.set_protocol(&base)
    })?;
    Ok(())
}
