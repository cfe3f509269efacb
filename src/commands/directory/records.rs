//! Changes to the records of the directory: each one operation, rehearsed by `--dry-run` with the same checks, and taken back
//! by `undo`. The options of a kind are made from its declaration, as those of a person's records are.

use crate::calendar::{Calendar, Day};
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::commands::change::refused;
use crate::commands::entry::fields::Fields;
use crate::domain::{Entry, EntryKind, Kept, provider_names};
use crate::error::{Ending, Error, Result};
use crate::store::{Kind, Writer};
use std::marker::PhantomData;

// Without a doc comment: the help is that of the verb.
#[derive(Debug, clap::Args)]
pub struct Add<K: Kept> {
    #[command(flatten)]
    fields: Fields<K>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

#[derive(Debug, clap::Args)]
pub struct Edit<K: Kept> {
    /// The record's id, or its whole name
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    fields: Fields<K>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

#[derive(Debug, clap::Args)]
pub struct Remove<K: Kept> {
    /// The record's id, or its whole name
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    dry_run: DryRunArg,
    #[arg(skip)]
    of: PhantomData<fn() -> K>,
}

/// What an edit of the directory is handed.
pub struct Bench<'a, 'w> {
    pub today: Day,
    pub calendar: &'a Calendar,
    writer: &'a mut Writer<'w>,
}

impl Bench<'_, '_> {
    /// Every record of the directory as it is under the lock.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn directory(&self) -> Result<Vec<Entry>> {
        self.writer.directory()
    }

    /// Writes a record, a new one with the next id, and gives its id; none where it changes nothing.
    ///
    /// # Errors
    /// Something missing or impossible in it; the store cannot be written.
    pub fn put(&mut self, entry: &mut Entry) -> Result<bool> {
        let command = format!("`resettle directory {} add --help`", entry.kind.word());
        entry
            .check(self.today)
            .map_err(|refusal| refused(&refusal).hint(format!("see {command}")))?;
        if entry.id.is_empty() {
            entry.id = self.writer.next_id('O')?;
        }
        self.writer.put_directory_entry(entry)
    }

    /// Takes a record away.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn remove(&mut self, entry: &Entry) -> Result<bool> {
        self.writer.remove_directory_entry(entry.kind, &entry.id)
    }
}

/// Changes the directory as one operation. `edit` gives what was done in words, and whether it changed anything.
///
/// # Errors
/// A change that is refused; then nothing is changed. A store that cannot be written.
pub fn change(
    world: &mut World,
    what: &str,
    dry_run: DryRunArg,
    edit: impl FnOnce(&mut Bench<'_, '_>) -> Result<(String, bool)>,
) -> Result<Ending> {
    let mut books = world.books_to_change()?;
    let (who, what) = (world.who(), format!("directory {what}"));
    let (today, calendar) = (books.today, &books.calendar);
    let store = &mut books.store;
    let changed = store.change(&who, &what, Kind::Change, dry_run.dry_run, |writer| {
        edit(&mut Bench {
            today,
            calendar,
            writer,
        })
    })?;
    let (said, is_changed) = changed.value;
    let said = match (is_changed, dry_run.dry_run) {
        (false, _) => format!("Nothing to change: {said} was recorded already."),
        (true, true) => format!("Would be recorded: {said}.\nNothing was changed."),
        (true, false) => format!("{said}."),
    };
    world.out.status(said);
    Ok(Ending::Done)
}

/// The one record that an id or a whole name means.
///
/// # Errors
/// None, or several of one name.
pub fn pick<'d>(directory: &'d [Entry], kind: EntryKind, typed: &str) -> Result<&'d Entry> {
    let typed = typed.trim();
    let own = || directory.iter().filter(|entry| entry.kind == kind);
    if let Some(entry) = own().find(|entry| entry.id.eq_ignore_ascii_case(typed)) {
        return Ok(entry);
    }
    let named = |entry: &&Entry| entry.text("name").to_lowercase() == typed.to_lowercase();
    let found: Vec<&Entry> = own().filter(named).collect();
    match found.as_slice() {
        [only] if !typed.is_empty() => Ok(only),
        [] | [_] => Err(Error::cannot(
            "unknown-id",
            format!("the directory has no {kind} of this id or name"),
        )
        .hint(format!("see `resettle directory {kind} list`"))),
        several => {
            let ids: Vec<&str> = several.iter().map(|entry| entry.id.as_str()).collect();
            Err(Error::cannot(
                "several-records",
                format!("the directory has several of this name as {kind}"),
            )
            .hint(format!("say which: {}", ids.join(", "))))
        }
    }
}

/// # Errors
/// A value that is not what it should be, something missing, the same record again.
pub fn add<K: Kept>(mut args: Add<K>, world: &mut World) -> Result<Ending> {
    // Without a terminal the declaration of the kind says itself what has to be there.
    if world.options.can_ask {
        args.fields.ask_for_the_rest(world, None)?;
    }
    let what = format!("{} add", K::KIND);
    let mut near = None;
    let ending = change(world, &what, args.dry_run, |bench| {
        let mut entry = Entry::blank(K::KIND, String::new());
        args.fields.write(&mut entry, bench.today, bench.calendar)?;
        let directory = bench.directory()?;
        if let Some(known) = directory.iter().find(|known| known.says_the_same(&entry)) {
            let message = format!("the same is recorded already as {}", known.id);
            return Err(Error::cannot("recorded-already", message));
        }
        near = not_the_same_provider(&entry, &directory)?;
        let changed = bench.put(&mut entry)?;
        Ok((format!("{} {} recorded", K::KIND, entry.id), changed))
    })?;
    if let Some(near) = near {
        world.out.warning(near);
    }
    Ok(ending)
}

/// What to say of providers that have nearly the name of a new one.
///
/// # Errors
/// One of the same name, kind and area is there: what is known of one provider would stand in two places.
fn not_the_same_provider(new: &Entry, directory: &[Entry]) -> Result<Option<String>> {
    if new.kind != EntryKind::Provider {
        return Ok(None);
    }
    let alike = provider_names::alike(new.text("name"), directory);
    let same_place = |id: &&&str| {
        let known = directory.iter().find(|known| known.id == **id);
        known.is_some_and(|known| {
            ["kind", "area"].iter().all(|field| {
                let (one, other) = (known.text(field), new.text(field));
                one.is_empty() || other.is_empty() || one.to_lowercase() == other.to_lowercase()
            })
        })
    };
    if let Some(id) = alike.same.iter().find(same_place) {
        let message = format!("{id} is a provider of the same name");
        return Err(Error::cannot("known-name", message).at("--name").hint(format!(
            "change that one with `resettle directory provider edit {id}`, or tell the two apart by --kind, --area or the name"
        )));
    }
    let ids: Vec<&str> = alike.same.iter().chain(&alike.near).copied().collect();
    let said = || {
        format!(
            "the name is like that of {}: if it is the same provider, `resettle undo` and change that one",
            ids.join(", ")
        )
    };
    Ok((!ids.is_empty()).then(said))
}

/// # Errors
/// No such record, nothing to change, a value that is not what it should be.
pub fn edit<K: Kept>(args: Edit<K>, world: &mut World) -> Result<Ending> {
    if args.fields.is_empty() {
        let hint = format!("see `resettle directory {} edit --help`", K::KIND);
        return Err(Error::usage("nothing-to-change", "nothing to change was given").hint(hint));
    }
    let what = format!("{} edit", K::KIND);
    change(world, &what, args.dry_run, |bench| {
        let directory = bench.directory()?;
        let mut entry = pick(&directory, K::KIND, &args.id)?.clone();
        args.fields.write(&mut entry, bench.today, bench.calendar)?;
        let changed = bench.put(&mut entry)?;
        let done = if changed { " changed" } else { "" };
        Ok((format!("{} {}{done}", K::KIND, entry.id), changed))
    })
}

/// # Errors
/// No such record.
pub fn remove<K: Kept>(args: Remove<K>, world: &mut World) -> Result<Ending> {
    let what = format!("{} remove", K::KIND);
    change(world, &what, args.dry_run, |bench| {
        let directory = bench.directory()?;
        let gone = pick(&directory, K::KIND, &args.id)?;
        let changed = bench.remove(gone)?;
        Ok((format!("{} {} taken back", K::KIND, gone.id), changed))
    })
}
