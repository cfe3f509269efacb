//! Takes in what the files say: of people first, then what belongs to the whole store.

use super::people::people;
use crate::calendar::{BankHoliday, Calendar, Day};
use crate::commands::prisoner::expired;
use crate::commands::protocol::stretches;
use crate::domain::{PrisonNumber, keeping};
use crate::error::Result;
use crate::intake::moved::Moved;
use crate::intake::storewide::ProtocolRow;
use crate::intake::{
    Encoding, FileRead, Import, Intake, Problem, Row, RowAt, Severity, Source, Tally,
    merge_directory, read,
};
use crate::output::progress::Progress;
use crate::protocol;
use crate::store::{OwnProtocol, ProtocolInForce, Writer};
use std::path::PathBuf;

/// What came of it.
pub struct Taken {
    pub tally: Tally,
    pub problems: Vec<Problem>,
    pub moved: Vec<Moved>,
    /// The people of whom something was kept that a worker wrote by hand, with the columns.
    pub kept: Vec<(PrisonNumber, Vec<String>)>,
    /// The same where a file that is known later took its place.
    pub yielded: Vec<(PrisonNumber, Vec<String>)>,
    /// The names of values of the directory that were kept so.
    pub kept_of_directory: Vec<String>,
    /// And of those that a file took the place of.
    pub yielded_of_directory: Vec<String>,
    /// The bank holidays that are new.
    pub holidays: Vec<BankHoliday>,
    /// There is a mistake, and rows with mistakes are not to be skipped.
    pub refused: bool,
    pub wants_to_ask: bool,
    /// Something is new beside remarks on what was written by hand.
    pub news: bool,
    /// Where the rows that were left out were written.
    pub rejects: Vec<PathBuf>,
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
    let mut intake = read(sources, reading.encoding, reading.today);
    // One that a row has must not be given out to a row before it, whosever they are.
    writer.see_all(&intake.ids);
    let mut renumbered = Vec::new();
    for (old, now) in writer.renumbered()? {
        if intake.speaks_of(old)
            && let Some(records) = writer.records(now)?
        {
            renumbered.push((old, records.prisoner));
        }
    }
    let left_out = intake.follow(&renumbered);
    let mut taken = Taken {
        tally: Tally::default(),
        problems: std::mem::take(&mut intake.problems),
        moved: Vec::new(),
        kept: Vec::new(),
        yielded: Vec::new(),
        kept_of_directory: Vec::new(),
        yielded_of_directory: Vec::new(),
        holidays: Vec::new(),
        refused: false,
        wants_to_ask: false,
        news: false,
        rejects: Vec::new(),
    };
    taken.tally.add_read(&taken.problems);
    taken.tally.repeated += left_out;
    progress.expect(intake.head_count());
    people(writer, &intake, reading, &mut taken, progress)?;
    store_wide(writer, &intake, reading, &mut taken)?;
    taken.news |= taken.tally.created + taken.tally.updated > 0;
    taken
        .problems
        .sort_by(|a, b| (&a.file, a.line, a.row).cmp(&(&b.file, b.line, b.row)));
    // A file that cannot be read at all has no rows that could be skipped.
    taken.refused = taken
        .problems
        .iter()
        .any(|problem| problem.is_error() && !(reading.skip && problem.row.is_some()));
    Ok(taken)
}

/// Protocols, bank holidays and settings, which belong to nobody.
fn store_wide(
    writer: &mut Writer<'_>,
    intake: &Intake<'_>,
    reading: &Reading,
    taken: &mut Taken,
) -> Result<()> {
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
    directory(writer, intake, reading, taken)?;
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

/// Records of the directory, beside what was written over them by hand.
fn directory(
    writer: &mut Writer<'_>,
    intake: &Intake<'_>,
    reading: &Reading,
    taken: &mut Taken,
) -> Result<()> {
    if intake.directory.is_empty() {
        return Ok(());
    }
    let known = writer.directory()?;
    let by_hand = writer.directory_by_hand()?;
    let import = Import {
        files: &intake.files,
        today: reading.today,
    };
    let mut merged = merge_directory(&known, by_hand, &intake.directory, import);
    taken.tally.add_directory(&merged);
    // Those that were known keep their places.
    for (place, mut entry) in merged.entries.into_iter().enumerate() {
        if known.get(place) == Some(&entry) {
            continue;
        }
        if entry.id.is_empty() {
            entry.id = writer.next_id('O')?;
        }
        writer.put_directory_entry(&entry)?;
    }
    taken.problems.append(&mut merged.problems);
    taken.kept_of_directory = merged.kept;
    taken.yielded_of_directory = merged.yielded;
    Ok(())
}

/// A protocol: of the library, by its id alone; or the user's own with its text, which without days is held and not in force.
fn protocol(
    writer: &mut Writer<'_>,
    intake: &Intake<'_>,
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
    fn reject(&mut self, intake: &Intake<'_>, at: RowAt, code: &'static str, message: &str) {
        let file = FileRead::name_of(&intake.files, at);
        let problem = Problem::of_row(Severity::Error, file, at, code, message);
        self.problems.push(problem);
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
