//! Lays what the files say beside the store, person by person, and writes what is new.

use super::take_back::take_back;
use crate::calendar::{BankHoliday, Calendar, Day};
use crate::commands::prisoner::expired;
use crate::commands::protocol::stretches;
use crate::domain::{PrisonNumber, Records, keeping};
use crate::error::{Error, Result};
use crate::intake::Merged;
use crate::intake::moved::{Moved, between};
use crate::intake::storewide::ProtocolRow;
use crate::intake::{
    Encoding, Import, Intake, Problem, Row, RowAt, Severity, Source, Tally, known_entry, merge,
    read, take_entry,
};
use crate::output::progress::Progress;
use crate::protocol;
use crate::store::{OwnProtocol, ProtocolInForce, Writer};
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::mpsc::sync_channel;

/// What came of it.
pub struct Taken {
    pub tally: Tally,
    pub problems: Vec<Problem>,
    pub moved: Vec<Moved>,
    /// The people of whom something was kept that a worker wrote by hand, with the columns.
    pub kept: Vec<(PrisonNumber, Vec<String>)>,
    /// The bank holidays that are new.
    pub holidays: Vec<BankHoliday>,
    /// There is a mistake, and rows with mistakes are not to be skipped.
    pub refused: bool,
    pub wants_to_ask: bool,
    /// Something is new beside remarks on what was written by hand.
    pub news: bool,
    /// Where the rows that were left out were written.
    pub rejects: Vec<PathBuf>,
    today: Day,
}

/// How the files are to be read, and the day and the calendar they are read on.
pub struct Reading {
    pub encoding: Encoding,
    /// Rows with a mistake are left out, and do not refuse the whole.
    pub skip: bool,
    pub today: Day,
    pub calendar: Calendar,
}

/// Reads the files and writes what is new in them. The caller takes everything back when it is refused.
///
/// # Errors
/// The store cannot be read or written.
pub fn take_in(
    writer: &mut Writer<'_>,
    sources: &[Source<'_>],
    reading: &Reading,
    progress: &mut Progress,
) -> Result<Taken> {
    let today = reading.today;
    let mut intake = read(sources, reading.encoding, today);
    let mut left_out = 0;
    for (old, now) in writer.renumbered()? {
        if intake.people.contains_key(&old)
            && let Some(records) = writer.records(now)?
        {
            left_out += intake.follow(old, &records.prisoner);
        }
    }
    let mut taken = Taken {
        tally: Tally::of(&intake),
        problems: std::mem::take(&mut intake.problems),
        moved: Vec::new(),
        kept: Vec::new(),
        holidays: Vec::new(),
        refused: false,
        wants_to_ask: false,
        news: false,
        rejects: Vec::new(),
        today,
    };
    taken.tally.repeated += left_out;
    progress.expect(intake.people.len());
    people(writer, &intake, reading, &mut taken, progress)?;
    store_wide(writer, &intake, &mut taken)?;
    taken.news |= taken.tally.created + taken.tally.updated > 0;
    taken
        .problems
        .sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    // A file that cannot be read at all has no rows that could be skipped.
    taken.refused = taken
        .problems
        .iter()
        .any(|problem| problem.is_error() && !(reading.skip && problem.row.is_some()));
    Ok(taken)
}

/// Lays everybody's rows beside what is stored. Whoever is new is worked out on a second thread while the store is written,
/// which is most of the work of a first import.
fn people(
    writer: &mut Writer<'_>,
    intake: &Intake,
    reading: &Reading,
    taken: &mut Taken,
    progress: &mut Progress,
) -> Result<()> {
    /// How many people may be worked out ahead of the store.
    const AHEAD: usize = 256;
    let import = Import {
        files: &intake.files,
        today: reading.today,
    };
    let known: HashSet<PrisonNumber> = writer.numbers()?.into_iter().collect();
    std::thread::scope(|scope| {
        let (ready, worked_out) = sync_channel(AHEAD);
        let is_known = &known;
        scope.spawn(move || {
            for (_, incoming) in intake
                .people
                .iter()
                .filter(|(number, _)| !is_known.contains(number))
            {
                // The other side hangs up when the store cannot be written; then there is nothing left to do.
                if ready.send(merge(None, incoming, import)).is_err() {
                    return;
                }
            }
        });
        for (number, incoming) in &intake.people {
            let (before, merged) = if known.contains(number) {
                let before = writer.records(*number)?;
                let merged = merge(before.as_ref(), incoming, import);
                (before, merged)
            } else {
                let merged = worked_out
                    .recv()
                    .map_err(|e| Error::bug("import", "a row was lost on its way").caused_by(e))?;
                (None, merged)
            };
            store(writer, *number, before.as_ref(), merged, reading, taken)?;
            progress.advance();
        }
        Ok(())
    })
}

/// Counts what became of one person's rows and writes what is new.
fn store(
    writer: &mut Writer<'_>,
    number: PrisonNumber,
    before: Option<&Records>,
    merged: Merged,
    reading: &Reading,
    taken: &mut Taken,
) -> Result<()> {
    taken.tally.add(&merged);
    if !merged.kept.is_empty() {
        taken.kept.push((number, merged.kept));
    }
    taken.problems.extend(merged.problems);
    if let Some(mut after) = merged.after.filter(|_| merged.changed) {
        number_new(writer, &mut after)?;
        if let Some(before) = before {
            take_back(writer, before, &mut after, reading.today)?;
        }
        taken.news |= before.is_none_or(|before| {
            let by_hand = std::mem::replace(&mut after.by_hand, before.by_hand.clone());
            let news = after != *before;
            after.by_hand = by_hand;
            news
        });
        if let Some(before) = before {
            taken
                .moved
                .extend(between(before, &after, reading.today, &reading.calendar));
        }
        writer.save(before, &after)?;
    }
    Ok(())
}

/// Gives an id to every fact that came without one.
fn number_new(writer: &mut Writer<'_>, records: &mut Records) -> Result<()> {
    macro_rules! number {
        ($list:ident, $prefix:literal) => {
            for record in records
                .$list
                .iter_mut()
                .filter(|record| record.id.is_empty())
            {
                record.id = writer.next_id($prefix)?;
            }
        };
    }
    number!(events, 'H');
    number!(tenancies, 'T');
    number!(referrals, 'R');
    number!(notes, 'N');
    number!(todos, 'D');
    number!(entries, 'K');
    Ok(())
}

/// Protocols, bank holidays and settings, which belong to nobody.
fn store_wide(writer: &mut Writer<'_>, intake: &Intake, taken: &mut Taken) -> Result<()> {
    for row in &intake.holidays {
        let on = row.fact.on;
        if on.weekday().is_weekend() {
            taken.reject(
                intake,
                row.at,
                "on-a-weekend",
                "a bank holiday is given on the working day on which it is observed",
            );
            continue;
        }
        let known = writer.holidays()?.iter().any(|known| known.on == on);
        let changed = writer.put_holiday(on, &row.fact.name)?;
        if changed && !known {
            taken.holidays.push(BankHoliday {
                on,
                name: row.fact.name.clone(),
            });
        }
        count(&mut taken.tally, known, changed);
    }
    directory(writer, intake, taken)?;
    for row in &intake.protocols {
        protocol(writer, intake, row, taken)?;
    }
    for row in &intake.settings {
        let fact = &row.fact;
        if fact.name != expired::SETTING || keeping::keeping_time(&fact.value).is_err() {
            let (code, message) = if fact.name == expired::SETTING {
                ("bad-setting", "this is not a time to keep records for")
            } else {
                ("unknown-setting", "there is no setting of this name")
            };
            taken.reject(intake, row.at, code, message);
            continue;
        }
        let known = writer.settings()?.contains_key(&fact.name);
        let changed = writer.set_setting(&fact.name, Some(&fact.value))?;
        count(&mut taken.tally, known, changed);
    }
    Ok(())
}

/// Records of the directory: known by id, else by what they say.
fn directory(writer: &mut Writer<'_>, intake: &Intake, taken: &mut Taken) -> Result<()> {
    let mut known = writer.directory()?;
    for row in &intake.directory {
        let place = known_entry(&known, &row.fact.entry);
        let mut merged = place
            .and_then(|place| known.get(place))
            .unwrap_or(&row.fact.entry)
            .clone();
        take_entry(&row.fact, &mut merged);
        if let Err((field, refusal)) = merged.check_fields(taken.today) {
            let column = field.map(|field| field.name);
            taken.reject_in(intake, row.at, column, (refusal.code, &refusal.reason));
            continue;
        }
        if merged.id.is_empty() {
            merged.id = writer.next_id('O')?;
        }
        let changed = writer.put_directory_entry(&merged)?;
        count(&mut taken.tally, place.is_some(), changed);
        match place.and_then(|place| known.get_mut(place)) {
            Some(known) => *known = merged,
            None => known.push(merged),
        }
    }
    Ok(())
}

/// A protocol: of the library, by its id alone; or the user's own with its text, which without days is held and not in force.
fn protocol(
    writer: &mut Writer<'_>,
    intake: &Intake,
    row: &Row<ProtocolRow>,
    taken: &mut Taken,
) -> Result<()> {
    let fact = &row.fact;
    let text = (!fact.text.is_empty()).then(|| fact.text.clone());
    let of_the_program = protocol::entry(&fact.id);
    if of_the_program.is_some() && fact.is_held_only() {
        taken.reject(
            intake,
            row.at,
            "library-protocol",
            "this is the id of a protocol in the program, which has its own text",
        );
        return Ok(());
    }
    let from = fact.from.unwrap_or(Day::MIN);
    let mut own = stretches::of(&writer.protocols()?, &fact.id);
    let known = own.iter().position(|held| held.from == from);
    // A row without a text says nothing of it: what is in force keeps its own, and else the program's is kept from now on.
    let text = text
        .or_else(|| known.and_then(|place| own.get(place)?.text.clone()))
        .or_else(|| of_the_program.map(|entry| entry.text.to_owned()));
    let parsed = text.map(|text| (protocol::check(&fact.id, &text), text));
    let Some((parsed, text)) = parsed
        .and_then(|(parsed, text)| Some((parsed.ok()?, text)))
        .filter(|(parsed, _)| parsed.id == fact.id)
    else {
        taken.reject(
            intake,
            row.at,
            "bad-protocol",
            "this protocol is not in the program, and its text is none of this id",
        );
        return Ok(());
    };
    if of_the_program.is_none() {
        let own = OwnProtocol {
            id: fact.id.clone(),
            version: parsed.version,
            title: parsed.title.clone(),
            text: text.clone(),
        };
        let added = writer.add_protocol(&own)?;
        if fact.is_held_only() {
            count(&mut taken.tally, false, added);
            return Ok(());
        }
    }
    let held = ProtocolInForce {
        id: fact.id.clone(),
        version: parsed.version,
        title: parsed.title,
        text: Some(text),
        from,
        until: fact.until,
        only_named: fact.only_named,
    };
    match known.and_then(|place| own.get_mut(place)) {
        Some(place) => *place = held,
        None => own.push(held),
    }
    let changed = writer.set_stretches(&fact.id, &stretches::tidy(own))?;
    count(&mut taken.tally, known.is_some(), changed);
    Ok(())
}

impl Taken {
    fn reject(&mut self, intake: &Intake, at: RowAt, code: &'static str, message: &str) {
        self.reject_in(intake, at, None, (code, message));
    }

    fn reject_in(
        &mut self,
        intake: &Intake,
        at: RowAt,
        column: Option<&str>,
        (code, message): (&'static str, &str),
    ) {
        let file = intake
            .files
            .get(usize::from(at.file))
            .map_or("", |file| file.name.as_str());
        let problem = Problem::of_row(Severity::Error, file, at, code, message);
        self.problems.push(match column {
            Some(column) => problem.in_column(column),
            None => problem,
        });
        self.tally.rejected += 1;
    }
}

fn count(tally: &mut Tally, known: bool, changed: bool) {
    *match (known, changed) {
        (_, false) => &mut tally.unchanged,
        (true, true) => &mut tally.updated,
        (false, true) => &mut tally.created,
    } += 1;
}
