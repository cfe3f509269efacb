//! Whole files, looked through once: where the rows of each person stand, what belongs to nobody, and what is wrong with a file
//! or with a row that names nobody.
//!
//! Knows which family is read by whom, and nothing of what is stored.

use crate::calendar::Day;
use crate::domain::entry::Kept;
use crate::domain::entry::kinds::Visitor;
use crate::domain::families::{Column, EntryColumn, Family, PrisonerColumn};
use crate::domain::{LastIds, PrisonNumber};
use crate::intake::bytes::{self, Encoding, Judged};
use crate::intake::cells::{Cells, Desk};
use crate::intake::header::{self, Layout};
use crate::intake::incoming::{EntryRow, IncomingPerson};
use crate::intake::problem::{Problem, Row, RowAt, Severity};
use crate::intake::registers::Registers;
use crate::intake::rows::{Fields, RowFault, Rows};
use crate::intake::storewide::{HolidayRow, ProtocolRow, SettingRow};
use crate::intake::{entries, facts, people, storewide, written};
use std::thread::{Builder, ScopedJoinHandle};

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

impl FileRead {
    /// The name of the file that a row stands in, as problems are to name it.
    #[must_use]
    pub fn name_of(files: &[Self], at: RowAt) -> &str {
        files
            .get(usize::from(at.file))
            .map_or("", |file| &file.name)
    }
}

/// How a row of one file is read: what it says goes to the person it is about, and what is wrong with it to the desk.
pub(super) type TakeRow =
    dyn Fn(Fields<'_>, RowAt, &mut Desk<'_>, &mut IncomingPerson) + Send + Sync;

/// A file with rows about people, ready to be read again row by row.
pub(super) struct Open<'a> {
    pub(super) name: &'a str,
    pub(super) judged: Judged<'a>,
    pub(super) take: Box<TakeRow>,
}

/// What the files say. Rows about people are only found here and read person by person ([`Intake::people`]), so that no more
/// is held of them than where they stand.
pub struct Intake<'a> {
    pub holidays: Vec<Row<HolidayRow>>,
    pub protocols: Vec<Row<ProtocolRow>>,
    pub settings: Vec<Row<SettingRow>>,
    /// Of the directory.
    pub directory: Vec<Row<EntryRow>>,
    /// Of whole files and of rows that name nobody, in the order of files and lines.
    pub problems: Vec<Problem>,
    /// In the order of the sources; `RowAt::file` counts from here.
    pub files: Vec<FileRead>,
    /// In the same order; none where a file was refused or has no rows about people.
    pub(super) open: Vec<Option<Open<'a>>>,
    /// How far the ids that rows have of a store's kind come.
    pub ids: LastIds,
    /// Every row that names somebody, in the order of the numbers, and then of files and lines.
    pub(super) places: Vec<(PrisonNumber, RowAt)>,
    pub(super) today: Day,
}

impl Intake<'_> {
    fn new(today: Day) -> Self {
        Self {
            holidays: Vec::new(),
            protocols: Vec::new(),
            settings: Vec::new(),
            directory: Vec::new(),
            problems: Vec::new(),
            files: Vec::new(),
            open: Vec::new(),
            ids: LastIds::default(),
            places: Vec::new(),
            today,
        }
    }

    /// Adds what another file says.
    fn join(&mut self, mut other: Self) {
        self.holidays.append(&mut other.holidays);
        self.protocols.append(&mut other.protocols);
        self.settings.append(&mut other.settings);
        self.directory.append(&mut other.directory);
        self.problems.append(&mut other.problems);
        self.files.append(&mut other.files);
        self.open.append(&mut other.open);
        self.ids.join(&other.ids);
        self.places.append(&mut other.places);
    }

    /// How many rows were found, good and bad.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.files.iter().map(|file| file.rows).sum()
    }
}

/// Looks through files of any families, each on a thread of its own. The order of the files makes no difference.
#[must_use]
pub fn read<'a>(sources: &[Source<'a>], told: Encoding, today: Day) -> Intake<'a> {
    let mut intake = Intake::new(today);
    std::thread::scope(|scope| {
        let mut reading = Vec::with_capacity(sources.len());
        for (index, source) in sources.iter().enumerate() {
            let index = u16::try_from(index).unwrap_or(u16::MAX);
            let read = move || FileOf::new(*source, index, told, today).read();
            reading.push((Builder::new().spawn_scoped(scope, read), read));
        }
        for ((file, read), source) in reading.into_iter().zip(sources) {
            // Where the system gives no thread, this one reads the file.
            let part = file.map_or_else(|_| Ok(read()), ScopedJoinHandle::join);
            // A thread ends early only by a mistake of ours; the file then counts as unread and refuses the import.
            intake.join(part.unwrap_or_else(|_| {
                let mut unread = FileOf::new(*source, 0, told, today);
                unread.refuse("unreadable", "the file could not be read");
                unread.end(0)
            }));
        }
    });
    // Each file has come in this order by itself, so that little is left to do.
    intake.places.sort();
    intake
}

/// One file on its way.
struct FileOf<'a> {
    source: Source<'a>,
    /// Its place among the sources.
    index: u16,
    told: Encoding,
    registers: Registers,
    found: Intake<'a>,
    open: Option<Open<'a>>,
}

impl<'a> FileOf<'a> {
    fn new(source: Source<'a>, index: u16, told: Encoding, today: Day) -> Self {
        Self {
            source,
            index,
            told,
            registers: Registers::default(),
            found: Intake::new(today),
            open: None,
        }
    }

    fn refuse(&mut self, code: &'static str, message: &str) {
        let name = self.source.name;
        let problem = Problem::of_file(Severity::Error, name, code, message);
        self.found.problems.push(problem);
    }

    fn read(mut self) -> Intake<'a> {
        /// Hands each row that `$read` makes to the list `$list` of its person.
        macro_rules! of_people {
            ($read:path, $list:ident) => {
                self.of_people(|cells, person| {
                    if let Some((_, fact)) = $read(cells) {
                        person.$list.push(Row { at: cells.at, fact });
                    }
                })
            };
        }
        macro_rules! of_the_store {
            ($read:path, $list:ident) => {
                self.of_the_store(|cells| $read(cells), |intake| &mut intake.$list)
            };
        }
        let rows = match self.source.family {
            Family::Prisoners => self.of_people(person),
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
            of_entries => match of_entries.entry_kind() {
                Some(kind) => kind.visit(&mut self),
                None => 0,
            },
        };
        self.end(rows)
    }

    fn end(mut self, rows: usize) -> Intake<'a> {
        // In a file that came in order this looks at each row once.
        self.found.places.sort();
        self.found.open.push(self.open);
        self.found.files.push(FileRead {
            family: self.source.family,
            name: self.source.name.to_owned(),
            rows,
        });
        self.found
    }

    /// Finds out where the rows of each person stand; gives how many rows there are.
    fn of_people<C: Column>(
        &mut self,
        take: impl Fn(&mut Cells<'_, '_, C>, &mut IncomingPerson) + Send + Sync + 'static,
    ) -> usize {
        let Some((rows, layout, judged)) = self.begin::<C>() else {
            return 0;
        };
        let number = C::KEYS.first().and_then(|number| layout.place(*number));
        let of_file = layout.clone();
        let take: Box<TakeRow> = Box::new(move |fields, at, desk, person| {
            take(&mut Cells::new(fields, &of_file, at, desk), person);
        });
        let count = self.each(rows, &layout, |fields, at, desk, places| {
            let number = number.and_then(|place| fields.get(place));
            match number.map(str::parse) {
                Some(Ok(number)) => places.push((number, at)),
                // It is refused for that, and whatever else is wrong with it is said with it.
                _ => take(fields, at, desk, &mut IncomingPerson::default()),
            }
        });
        let name = self.source.name;
        self.open = Some(Open { name, judged, take });
        count
    }

    /// Reads every row into a list of the whole store; gives how many rows there are.
    fn of_the_store<C: Column, T>(
        &mut self,
        read: impl Fn(&mut Cells<'_, '_, C>) -> Option<T>,
        list: impl for<'i> FnOnce(&'i mut Intake<'a>) -> &'i mut Vec<Row<T>>,
    ) -> usize {
        let Some((rows, layout, _)) = self.begin::<C>() else {
            return 0;
        };
        let mut facts = Vec::new();
        let count = self.each(rows, &layout, |fields, at, desk, _| {
            let mut cells = Cells::new(fields, &layout, at, desk);
            facts.extend(read(&mut cells).map(|fact| Row { at, fact }));
        });
        *list(&mut self.found) = facts;
        count
    }

    /// The rows behind the header, or every reason why there are none.
    fn begin<C: Column>(&mut self) -> Option<(Rows<'a>, Layout<C>, Judged<'a>)> {
        let Source { name, bytes, .. } = self.source;
        let judged = match bytes::judge(name, bytes, self.told) {
            Ok(judged) => judged,
            Err(problem) => {
                self.found.problems.push(*problem);
                return None;
            }
        };
        if judged.guessed {
            self.found.problems.push(Problem::of_file(
                Severity::Warning,
                name,
                "read-as-windows-1252",
                "the file is not UTF-8; it was read as Windows-1252",
            ));
        }
        let mut rows = Rows::new(self.index, judged);
        let Some(at) = rows.advance() else {
            self.refuse("empty-file", "the file has no row of column names");
            return None;
        };
        let Ok(fields) = rows.fields(at) else {
            self.refuse("wrong-header", "the row of column names cannot be read");
            return None;
        };
        let family = self.source.family;
        match header::read(family, name, &fields, &mut self.found.problems) {
            Ok(layout) => Some((rows, layout, judged)),
            Err(problems) => {
                self.found.problems.extend(problems);
                None
            }
        }
    }

    /// Goes through every row that has the right number of fields; gives how many rows there are of any kind.
    fn each<C: Column>(
        &mut self,
        mut rows: Rows<'a>,
        layout: &Layout<C>,
        mut take: impl FnMut(Fields<'_>, RowAt, &mut Desk<'_>, &mut Vec<(PrisonNumber, RowAt)>),
    ) -> usize {
        let name = self.source.name;
        let ids: Vec<usize> = C::IDS.iter().filter_map(|id| layout.place(*id)).collect();
        let mut desk = Desk {
            file: name,
            today: self.found.today,
            problems: &mut self.found.problems,
            registers: &mut self.registers,
        };
        let mut count = 0;
        while let Some(at) = rows.advance() {
            let width = rows.width();
            let fields = match rows.fields(at) {
                Ok(fields) if fields.is_empty() => continue,
                Ok(fields) => fields,
                Err(fault) => {
                    count += 1;
                    desk.problems.push(unreadable(name, at, fault, layout));
                    continue;
                }
            };
            count += 1;
            if width != layout.width {
                let header = layout.width;
                let message = format!("the row has {width} columns and the header has {header}");
                let row = Problem::of_row(Severity::Error, name, at, "column-count", message);
                desk.problems.push(row);
                continue;
            }
            for id in ids.iter().filter_map(|place| fields.get(*place)) {
                self.found.ids.see(id.trim());
            }
            take(fields, at, &mut desk, &mut self.found.places);
        }
        count
    }
}

/// A row of prisoners; of a refused one only that there was one.
fn person(cells: &mut Cells<'_, '_, PrisonerColumn>, to: &mut IncomingPerson) {
    match people::read(cells) {
        Some(fact) => to.prisoners.push(Row { at: cells.at, fact }),
        None => to.row_refused = true,
    }
}

/// A file of a family whose records are a list of named values.
impl Visitor for &mut FileOf<'_> {
    type Answer = usize;

    fn visit<K: Kept>(self) -> usize {
        if K::KIND.is_of_the_directory() {
            return self.of_the_store(entries::of_the_directory::<K>, |intake| {
                &mut intake.directory
            });
        }
        self.of_people(|cells: &mut Cells<'_, '_, EntryColumn<K>>, person| {
            if let Some((_, fact)) = entries::of_a_person(cells) {
                person.entries.push(Row { at: cells.at, fact });
            }
        })
    }
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
