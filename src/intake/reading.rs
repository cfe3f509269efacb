//! Whole files into people: every row goes to the person it is about, and every problem is found at once.
//!
//! Knows which family is read by whom, and nothing of what is stored.

use std::collections::{BTreeMap, HashMap};

use crate::calendar::Day;
use crate::domain::PrisonNumber;
use crate::domain::entry::Kept;
use crate::domain::entry::kinds::Visitor;
use crate::domain::families::{Column, EntryColumn, Family, PrisonerColumn};
use crate::intake::bytes::{self, Encoding};
use crate::intake::cells::{Cells, Desk};
use crate::intake::header::{self, Layout};
use crate::intake::incoming::{EntryRow, IncomingPerson};
use crate::intake::problem::{Problem, Row, RowAt, Severity};
use crate::intake::registers::Registers;
use crate::intake::rows::{RowFault, Rows};
use crate::intake::storewide::{HolidayRow, ProtocolRow, SettingRow};
use crate::intake::{entries, facts, storewide, written};

/// One file to be read.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub family: Family,
    /// As problems are to name it.
    pub name: &'a str,
    pub bytes: &'a [u8],
}

/// What was read of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRead {
    pub family: Family,
    pub name: String,
    /// Rows below the header, good and bad.
    pub rows: usize,
}

/// Everything that the files say.
#[derive(Debug, Default)]
pub struct Intake {
    /// In the order of their numbers.
    pub people: BTreeMap<PrisonNumber, IncomingPerson>,
    pub holidays: Vec<Row<HolidayRow>>,
    pub protocols: Vec<Row<ProtocolRow>>,
    pub settings: Vec<Row<SettingRow>>,
    /// Of the directory.
    pub directory: Vec<Row<EntryRow>>,
    /// In the order of files and lines.
    pub problems: Vec<Problem>,
    /// In the order of the sources; `RowAt::file` counts from here.
    pub files: Vec<FileRead>,
}

/// People while they are being read. Rows about one person tend to stand together, so the last one is looked at first.
#[derive(Default)]
struct People {
    numbers: HashMap<PrisonNumber, usize>,
    all: Vec<(PrisonNumber, IncomingPerson)>,
    last: usize,
}

impl People {
    fn of(&mut self, number: PrisonNumber) -> &mut IncomingPerson {
        let again = self
            .all
            .get(self.last)
            .is_some_and(|(last, _)| *last == number);
        if !again {
            self.last = *self.numbers.entry(number).or_insert(self.all.len());
            if self.last == self.all.len() {
                self.all.push((number, IncomingPerson::default()));
            }
        }
        &mut self.all[self.last].1
    }
}

impl Intake {
    /// Adds what another file says.
    fn join(&mut self, mut other: Self) {
        if self.people.is_empty() {
            self.people = other.people;
        } else {
            for (number, person) in other.people {
                self.people.entry(number).or_default().join(person);
            }
        }
        self.holidays.append(&mut other.holidays);
        self.protocols.append(&mut other.protocols);
        self.settings.append(&mut other.settings);
        self.directory.append(&mut other.directory);
        self.problems.append(&mut other.problems);
        self.files.append(&mut other.files);
    }

    /// How many rows were read, good and bad.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.files.iter().map(|file| file.rows).sum()
    }
}

/// Reads files of any families, each on a thread of its own. The order of the files makes no difference.
#[must_use]
pub fn read(sources: &[Source<'_>], told: Encoding, today: Day) -> Intake {
    let mut intake = Intake::default();
    std::thread::scope(|scope| {
        let mut reading = Vec::with_capacity(sources.len());
        for (index, source) in sources.iter().enumerate() {
            let index = u16::try_from(index).unwrap_or(u16::MAX);
            reading.push(scope.spawn(move || one_file(source, index, told, today)));
        }
        for (file, source) in reading.into_iter().zip(sources) {
            match file.join() {
                Ok(part) => intake.join(part),
                // A thread ends early only by a mistake of ours; the file then counts as unread and refuses the import.
                Err(_) => intake.problems.push(Problem::of_file(
                    Severity::Error,
                    source.name,
                    "unreadable",
                    "the file could not be read",
                )),
            }
        }
    });
    intake
}

/// Reads one file; `index` is its place among the sources.
fn one_file(source: &Source<'_>, index: u16, told: Encoding, today: Day) -> Intake {
    let mut intake = Intake::default();
    let mut problems = Vec::new();
    let mut registers = Registers::default();
    let mut desk = Desk {
        file: source.name,
        today,
        problems: &mut problems,
        registers: &mut registers,
    };
    let mut people = People::default();
    let rows = file_of_family(source, index, told, &mut desk, &mut intake, &mut people);
    intake.people = people.all.into_iter().collect();
    intake.problems = problems;
    intake.files.push(FileRead {
        family: source.family,
        name: source.name.to_owned(),
        rows,
    });
    intake
}

fn file_of_family(
    source: &Source<'_>,
    file: u16,
    told: Encoding,
    desk: &mut Desk<'_>,
    intake: &mut Intake,
    people: &mut People,
) -> usize {
    /// Hands each row that `$read` makes to the list `$list` of its person.
    macro_rules! of_people {
        ($read:path, $list:ident) => {
            each(source, file, told, desk, |cells| {
                if let Some((number, fact)) = $read(cells) {
                    let at = cells.at;
                    let person = people.of(number);
                    person.$list.push(Row { at, fact });
                }
            })
        };
    }
    macro_rules! of_the_store {
        ($read:path, $list:ident) => {
            each(source, file, told, desk, |cells| {
                if let Some(fact) = $read(cells) {
                    intake.$list.push(Row { at: cells.at, fact });
                }
            })
        };
    }
    match source.family {
        Family::Prisoners => each(source, file, told, desk, |cells| {
            if let Some(fact) = crate::intake::people::read(cells) {
                let at = cells.at;
                let person = people.of(fact.person.number);
                person.prisoners.push(Row { at, fact });
            } else if let Ok(number) = cells.trimmed(PrisonerColumn::Number).parse() {
                people.of(number).row_refused = true;
            }
        }),
        Family::Custody => of_people!(written::custody, custody),
        Family::ReleaseDates => of_people!(written::release_date, release_dates),
        Family::Events => of_people!(facts::event, events),
        Family::Tenancies => of_people!(facts::tenancy, tenancies),
        Family::Referrals => of_people!(facts::referral, referrals),
        Family::Notes => of_people!(written::note, notes),
        Family::Marks => of_people!(written::mark, marks),
        Family::Todos => of_people!(written::todo, todos),
        Family::Protocols => of_the_store!(storewide::protocol, protocols),
        Family::Holidays => of_the_store!(storewide::holiday, holidays),
        Family::Settings => of_the_store!(storewide::setting, settings),
        _ => {
            let Some(kind) = source.family.entry_kind() else {
                return 0;
            };
            kind.visit(EntryFile {
                source,
                file,
                told,
                desk,
                intake,
                people,
            })
        }
    }
}

/// A file of a family whose records are a list of named values.
struct EntryFile<'a, 'd> {
    source: &'a Source<'a>,
    file: u16,
    told: Encoding,
    desk: &'a mut Desk<'d>,
    intake: &'a mut Intake,
    people: &'a mut People,
}

impl Visitor for EntryFile<'_, '_> {
    type Answer = usize;

    fn visit<K: Kept>(self) -> usize {
        let (intake, people) = (self.intake, self.people);
        let take = |cells: &mut Cells<'_, '_, EntryColumn<K>>| {
            let at = cells.at;
            if K::KIND.is_of_the_directory() {
                if let Some(fact) = entries::of_the_directory(cells) {
                    intake.directory.push(Row { at, fact });
                }
            } else if let Some((number, fact)) = entries::of_a_person(cells) {
                people.of(number).entries.push(Row { at, fact });
            }
        };
        each(self.source, self.file, self.told, self.desk, take)
    }
}

/// Reads every row of one file; gives how many there were.
fn each<C: Column>(
    source: &Source<'_>,
    file: u16,
    told: Encoding,
    desk: &mut Desk<'_>,
    mut take: impl FnMut(&mut Cells<'_, '_, C>),
) -> usize {
    let judged = match bytes::judge(source.name, source.bytes, told) {
        Ok(judged) => judged,
        Err(problem) => {
            desk.problems.push(*problem);
            return 0;
        }
    };
    if judged.guessed {
        desk.problems.push(Problem::of_file(
            Severity::Warning,
            source.name,
            "read-as-windows-1252",
            "the file is not UTF-8; it was read as Windows-1252",
        ));
    }
    let mut rows = Rows::new(file, judged);
    let Some(layout) = layout::<C>(source, &mut rows, desk) else {
        return 0;
    };
    let mut count = 0;
    while let Some(at) = rows.advance() {
        let width = rows.width();
        let fields = match rows.fields(at) {
            Ok(fields) if fields.is_empty() => continue,
            Ok(fields) => fields,
            Err(fault) => {
                count += 1;
                desk.problems
                    .push(unreadable(source.name, at, fault, &layout));
                continue;
            }
        };
        count += 1;
        if width != layout.width {
            let message = format!(
                "the row has {width} columns and the header has {}",
                layout.width
            );
            let row = Problem::of_row(Severity::Error, source.name, at, "column-count", message);
            desk.problems.push(row);
            continue;
        }
        take(&mut Cells::new(fields, &layout, at, desk));
    }
    count
}

/// The header, or every reason why there is none.
fn layout<C: Column>(
    source: &Source<'_>,
    rows: &mut Rows<'_>,
    desk: &mut Desk<'_>,
) -> Option<Layout<C>> {
    let refuse = |code, message: &str| {
        vec![Problem::of_file(
            Severity::Error,
            source.name,
            code,
            message,
        )]
    };
    let read = match rows.advance() {
        None => Err(refuse("empty-file", "the file has no row of column names")),
        Some(at) => match rows.fields(at) {
            Ok(fields) => header::read(source.family, source.name, &fields, desk.problems),
            Err(_) => Err(refuse(
                "wrong-header",
                "the row of column names cannot be read",
            )),
        },
    };
    read.map_err(|problems| desk.problems.extend(problems)).ok()
}

/// A record whose fields cannot be had.
fn unreadable<C: Column>(file: &str, at: RowAt, fault: RowFault, layout: &Layout<C>) -> Problem {
    match fault {
        RowFault::QuoteOpen => Problem::of_row(
            Severity::Error,
            file,
            at,
            "quote-open",
            "a quotation mark is opened in this row and never closed, so the rest of the file was taken for one field",
        ),
        RowFault::BadByte { field, byte } => {
            let message = format!(
                "byte {byte:02X} is not UTF-8; if the file comes from Windows, import it with --encoding windows-1252"
            );
            let problem = Problem::of_row(Severity::Error, file, at, "bad-encoding", message);
            match layout.column_of(field) {
                Some(column) => problem.in_column(column.word()),
                None => problem,
            }
        }
    }
}
