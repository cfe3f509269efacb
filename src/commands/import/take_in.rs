//! Lays what the files say beside the store, person by person, and writes what is new.

use crate::calendar::{BankHoliday, Calendar, Day};
use crate::domain::{PrisonNumber, Records};
use crate::error::Result;
use crate::intake::moved::{Moved, between};
use crate::intake::{Encoding, Import, Intake, Problem, Source, Tally, merge, read};
use crate::output::progress::Progress;
use crate::store::{OwnProtocol, ProtocolInForce, Writer};

/// What came of it.
pub struct Taken {
    pub tally: Tally,
    pub problems: Vec<Problem>,
    pub moved: Vec<Moved>,
    /// The people of whom something was kept that a worker wrote by hand, with the columns.
    pub kept: Vec<(PrisonNumber, Vec<String>)>,
    /// There is a mistake, and rows with mistakes are not to be skipped.
    pub refused: bool,
    pub wants_to_ask: bool,
}

/// Reads the files and writes what is new in them. The caller takes everything back when it is refused.
///
/// # Errors
/// The store cannot be read or written.
pub fn take_in(
    writer: &mut Writer<'_>,
    sources: &[Source<'_>],
    encoding: Encoding,
    skip: bool,
    today: Day,
    calendar: &Calendar,
    progress: &mut Progress,
) -> Result<Taken> {
    let mut intake = read(sources, encoding, today);
    let mut taken = Taken {
        tally: Tally::of(&intake),
        problems: std::mem::take(&mut intake.problems),
        moved: Vec::new(),
        kept: Vec::new(),
        refused: false,
        wants_to_ask: false,
    };
    progress.expect(intake.people.len());
    for (number, incoming) in &intake.people {
        let before = writer.records(*number)?;
        let merged = merge(
            before.as_ref(),
            incoming,
            Import {
                files: &intake.files,
                today,
            },
        );
        taken.tally.add(&merged);
        if !merged.kept.is_empty() {
            taken.kept.push((*number, merged.kept));
        }
        taken.problems.extend(merged.problems);
        if let Some(mut after) = merged.after.filter(|_| merged.changed) {
            number_new(writer, &mut after)?;
            if let Some(before) = &before {
                taken.moved.extend(between(before, &after, today, calendar));
            }
            writer.save(before.as_ref(), &after)?;
        }
        progress.advance();
    }
    store_wide(writer, &intake, &mut taken)?;
    taken
        .problems
        .sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    taken.refused = !skip && taken.problems.iter().any(Problem::is_error);
    Ok(taken)
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
    Ok(())
}

/// Protocols, bank holidays and settings, which belong to nobody.
fn store_wide(writer: &mut Writer<'_>, intake: &Intake, taken: &mut Taken) -> Result<()> {
    for row in &intake.holidays {
        let known = writer
            .holidays()?
            .iter()
            .any(|BankHoliday { on, .. }| *on == row.fact.on);
        let changed = writer.put_holiday(row.fact.on, &row.fact.name)?;
        count(&mut taken.tally, known, changed);
    }
    for row in &intake.protocols {
        let fact = &row.fact;
        let from = fact.from.unwrap_or(Day::MIN);
        let held = writer.protocols()?;
        let known = held
            .iter()
            .any(|held| held.id == fact.id && held.from == from);
        let text = (!fact.text.is_empty()).then(|| fact.text.clone());
        let parsed = match &text {
            Some(text) => Some(crate::protocol::check(&fact.id, text)),
            None => crate::protocol::builtin(&fact.id),
        };
        let Some(Ok(parsed)) = parsed else {
            let file = intake
                .files
                .get(usize::from(row.at.file))
                .map_or("", |file| file.name.as_str());
            let message = "this protocol is not in the library and its text cannot be read";
            taken.problems.push(Problem::of_row(
                crate::intake::Severity::Error,
                file,
                row.at,
                "bad-protocol",
                message,
            ));
            taken.tally.rejected += 1;
            continue;
        };
        if let Some(text) = &text {
            writer.add_protocol(&OwnProtocol {
                id: fact.id.clone(),
                version: parsed.version,
                title: parsed.title.clone(),
                text: text.clone(),
            })?;
        }
        let changed = writer.set_protocol(&ProtocolInForce {
            id: fact.id.clone(),
            version: fact.version.unwrap_or(parsed.version),
            title: parsed.title,
            text,
            from,
            until: fact.until,
        })?;
        count(&mut taken.tally, known, changed);
    }
    for row in &intake.settings {
        let known = writer.settings()?.contains_key(&row.fact.name);
        let changed = writer.set_setting(&row.fact.name, Some(&row.fact.value))?;
        count(&mut taken.tally, known, changed);
    }
    Ok(())
}

fn count(tally: &mut Tally, known: bool, changed: bool) {
    *match (known, changed) {
        (_, false) => &mut tally.unchanged,
        (true, true) => &mut tally.updated,
        (false, true) => &mut tally.created,
    } += 1;
}
