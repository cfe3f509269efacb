//! The spells of a person: which one a row speaks of, and what it says of it.

use super::beside_hand::{Hand, caught_up};
use super::{Merge, Outcome};
use crate::calendar::Day;
use crate::domain::by_hand;
use crate::domain::checks;
use crate::domain::columns::{self, release_kind};
use crate::domain::custody::Sentence;
use crate::domain::families::{Column, CustodyColumn as K, Family, PrisonerColumn as C};
use crate::domain::{Custody, EventKind, LegalStatus, Records, SpellKind};
use crate::intake::incoming::{CustodyRow, IncomingPerson, PrisonerRow};
use crate::intake::problem::Row;

/// The columns of a row of prisoners that belong to a spell and not to its release dates, and the same of a row of custody.
const OF_SPELL: [(C, K); 7] = [
    (C::LegalStatus, K::LegalStatus),
    (C::SentenceType, K::SentenceType),
    (C::SentenceDate, K::SentenceDate),
    (C::SentenceLength, K::SentenceLength),
    (C::SentenceDays, K::SentenceDays),
    (C::RemandDays, K::RemandDays),
    (C::Released, K::Released),
];

impl Merge<'_> {
    /// Why the values of a spell in a row have no place to go to, before anything of the row is taken in.
    pub(super) fn why_no_spell(
        &self,
        row: &PrisonerRow,
        incoming: &IncomingPerson,
    ) -> Option<(&'static str, &'static str, String)> {
        if row.custody.is_none() {
            let has_dates = row.dates.iter().any(Option::is_some);
            let released = row
                .spell_values
                .as_ref()
                .is_some_and(|v| v.released.is_some());
            if (has_dates || released) && self.present_spell(incoming).is_none() {
                let message =
                    "a release date needs the day of reception it belongs to, and none is recorded";
                return Some((C::Received.word(), "no-reception", message.to_owned()));
            }
        }
        let received = match &row.custody {
            Some(custody) => custody.received,
            None if row.status_told => return None,
            None => self.present_spell(incoming)?,
        };
        let spell = self.spell_meant(received, row, incoming);
        C::ALL.iter().find_map(|column| {
            let kind = release_kind(*column)?;
            let day = row.dates[kind as usize]?;
            let refusal = checks::release_date(kind, day, &spell).err()?;
            Some((column.word(), refusal.code, refusal.reason))
        })
    }

    /// The spell of a day of reception as these files and the store tell of it.
    fn spell_meant(&self, received: Day, row: &PrisonerRow, incoming: &IncomingPerson) -> Custody {
        let mut stored = self.after.iter().flat_map(|records| &records.custody);
        let known = stored.find(|spell| spell.received == received).cloned();
        let kind = self.kind_of(received, incoming);
        let mut spell = known.unwrap_or_else(|| Custody::new(received, kind, LegalStatus::Other));
        if !spell.kind.is_recall() {
            spell.kind = kind;
        }
        let says_kind = |row: &&Row<CustodyRow>| {
            row.fact.custody.received == received && row.fact.given & K::Kind.bit() != 0
        };
        if let Some(told) = incoming.custody.iter().rfind(says_kind) {
            spell.kind = told.fact.custody.kind;
        }
        let values = row.custody.as_ref().or(row.spell_values.as_deref());
        let recalled = values.is_some_and(|values| values.legal_status == LegalStatus::Recall);
        if row.status_told && recalled && !spell.kind.is_recall() {
            spell.kind = SpellKind::Recall;
        }
        spell
    }

    /// The last spell that is stored or that these files tell of.
    fn present_spell(&self, incoming: &IncomingPerson) -> Option<Day> {
        let stored = self.after.iter().flat_map(Records::receptions);
        let rows = incoming.custody.iter().map(|row| row.fact.custody.received);
        let of_rows = incoming.prisoners.iter();
        let of_rows = of_rows.filter_map(|row| row.fact.custody.as_ref().map(|c| c.received));
        let events = incoming.events.iter().map(|row| &row.fact.event);
        let events = events
            .filter(|event| event.kind.begins_a_spell())
            .map(|event| event.on);
        stored.chain(rows).chain(of_rows).chain(events).max()
    }

    /// How a spell began that no row of custody describes.
    fn kind_of(&self, received: Day, incoming: &IncomingPerson) -> SpellKind {
        let stored = self.after.iter().flat_map(|records| records.events.iter());
        let rows = incoming.events.iter().map(|row| &row.fact.event);
        let recalled = stored
            .chain(rows)
            .any(|event| event.kind == EventKind::Recalled && event.on == received);
        if recalled {
            SpellKind::Recall
        } else {
            SpellKind::Reception
        }
    }

    /// Rows of custody: the whole of a spell, column by column.
    pub(super) fn custody_rows(&mut self, rows: &[Row<CustodyRow>]) {
        for row in rows {
            let incoming = &self.spell_beside_hand(row);
            let Some(records) = &mut self.after else {
                return;
            };
            let known = records.custody.iter_mut();
            let outcome = match known.into_iter().find(|c| c.received == incoming.received) {
                None => {
                    records.custody.push(incoming.clone());
                    self.new_spells.push(incoming.received);
                    Outcome::Created
                }
                Some(known) => {
                    let before = known.clone();
                    take_custody(row.fact.given, incoming, known);
                    if *known == before {
                        Outcome::Unchanged
                    } else {
                        Outcome::Updated
                    }
                }
            };
            self.told_spells.push(incoming.received);
            self.done(Family::Custody, row.at, outcome);
        }
    }

    /// What a row of custody says of a spell, with what stays as a worker wrote it.
    fn spell_beside_hand(&mut self, row: &Row<CustodyRow>) -> Custody {
        let mut news = row.fact.custody.clone();
        let Some(known) = self.spell_mut(news.received).cloned() else {
            return news;
        };
        let own = |(_, column): &(C, K)| row.fact.given & column.bit() != 0;
        for (column, _) in OF_SPELL.into_iter().filter(own) {
            let told = columns::of_custody(column, &row.fact.custody);
            let field = by_hand::of_spell(column, news.received);
            if columns::of_custody(column, &known) == told {
                if let Some(records) = &mut self.after {
                    caught_up(&mut records.by_hand, &field, &told);
                }
            } else if self.by_hand(&field, &told, row.at) == Hand::Stays {
                take_value(column, &known, &mut news);
            }
        }
        news
    }

    /// The spell that a row of prisoners speaks of.
    pub(super) fn spell_of_row(&mut self, row: &Row<PrisonerRow>, incoming: &IncomingPerson) {
        let Some(place) = self.outcomes.iter().position(|(family, at, outcome)| {
            *family == Family::Prisoners && *at == row.at && *outcome != Outcome::Rejected
        }) else {
            return;
        };
        let fact = &row.fact;
        let Some((received, values)) = self.values_of_spell(fact, incoming) else {
            return;
        };
        let Some(records) = &mut self.after else {
            return;
        };
        let known = records
            .custody
            .iter()
            .any(|spell| spell.received == received);
        let mut changed = false;
        if known {
            changed |= self.becomes_a_recall(received, incoming);
            for (column, _) in OF_SPELL {
                if fact.given & column.bit() != 0 {
                    changed |= self.spell_column(column, received, &values, row);
                }
            }
        } else {
            records.custody.push(values);
            self.new_spells.push(received);
            changed = true;
        }
        for column in C::ALL {
            if let Some(kind) = release_kind(*column)
                && fact.given & column.bit() != 0
            {
                changed |=
                    self.release_date(*column, kind, fact.dates[kind as usize], received, row.at);
            }
        }
        let outcome = &mut self.outcomes[place].2;
        if changed && *outcome == Outcome::Unchanged {
            *outcome = Outcome::Updated;
        }
    }

    /// An event may tell of a recall that was not known as one when the spell was stored. Whether it was not.
    fn becomes_a_recall(&mut self, received: Day, incoming: &IncomingPerson) -> bool {
        let is_told = self.told_spells.contains(&received);
        let kind = self.kind_of(received, incoming);
        let Some(spell) = self.spell_mut(received) else {
            return false;
        };
        let becomes = !is_told && kind.is_recall() && !spell.kind.is_recall();
        if becomes {
            spell.kind = kind;
        }
        becomes
    }

    /// The day of reception and the values of the spell, where the row has any.
    fn values_of_spell(
        &self,
        fact: &PrisonerRow,
        incoming: &IncomingPerson,
    ) -> Option<(Day, Custody)> {
        let (received, mut values) = match (&fact.custody, &fact.spell_values) {
            (Some(custody), _) => (custody.received, custody.clone()),
            (None, Some(values)) => {
                let received = self.present_spell(incoming)?;
                // A row that says nothing of any spell speaks of none; a file that has no column for its reception speaks
                // of the present one, and then its blanks are news.
                let silent = !fact.status_told
                    && fact.dates.iter().all(Option::is_none)
                    && values.sentence == Sentence::default()
                    && values.released.is_none();
                let stored = self.after.iter().flat_map(|records| &records.custody);
                let is_stored = stored.into_iter().any(|spell| spell.received == received);
                if silent && (!is_stored || fact.given & C::Received.bit() != 0) {
                    return None;
                }
                (received, (**values).clone())
            }
            (None, None) => return None,
        };
        values.received = received;
        if !values.kind.is_recall() {
            values.kind = self.kind_of(received, incoming);
        }
        Some((received, values))
    }

    fn spell_column(
        &mut self,
        column: C,
        received: Day,
        values: &Custody,
        row: &Row<PrisonerRow>,
    ) -> bool {
        let told = column != C::LegalStatus || row.fact.status_told;
        let text = if told {
            columns::of_custody(column, values)
        } else {
            "".into()
        };
        let clears = matches!(column, C::LegalStatus | C::SentenceDate | C::Released);
        if text.is_empty() && !clears {
            return false;
        }
        let field = by_hand::of_spell(column, received);
        let told_kind = self.told_spells.contains(&received);
        let Some(spell) = self.spell_mut(received) else {
            return false;
        };
        let recalled = column == C::LegalStatus && values.legal_status == LegalStatus::Recall;
        let becomes_recall = recalled && !told_kind && spell.kind == SpellKind::Reception;
        if columns::of_custody(column, spell) == text && !becomes_recall {
            if let Some(records) = &mut self.after {
                caught_up(&mut records.by_hand, &field, &text);
            }
            return false;
        }
        if self.by_hand(&field, &text, row.at) == Hand::Stays {
            return false;
        }
        let Some(spell) = self.spell_mut(received) else {
            return false;
        };
        let before = spell.clone();
        take_value(column, values, spell);
        if becomes_recall {
            spell.kind = SpellKind::Recall;
        }
        *spell != before
    }

    pub(super) fn spell_mut(&mut self, received: Day) -> Option<&mut Custody> {
        self.after
            .as_mut()?
            .custody
            .iter_mut()
            .find(|spell| spell.received == received)
    }
}

/// Copies the value of one column of a spell.
fn take_value(column: C, from: &Custody, to: &mut Custody) {
    match column {
        C::LegalStatus => to.legal_status = from.legal_status,
        C::SentenceType => to.sentence.kind.clone_from(&from.sentence.kind),
        C::SentenceDate => to.sentence.on = from.sentence.on,
        C::SentenceLength => to.sentence.length.clone_from(&from.sentence.length),
        C::SentenceDays => to.sentence.days = from.sentence.days,
        C::RemandDays => to.sentence.remand_days = from.sentence.remand_days,
        C::Released => to.released = from.released,
        _ => {}
    }
}

/// Copies the columns that a file of custody has. A blank clears: the file is an export of ours and says all of it.
fn take_custody(given: u64, from: &Custody, to: &mut Custody) {
    let has = |column: K| given & column.bit() != 0;
    if has(K::Kind) {
        to.kind = from.kind;
    }
    for (column, own) in OF_SPELL {
        if has(own) {
            take_value(column, from, to);
        }
    }
}
