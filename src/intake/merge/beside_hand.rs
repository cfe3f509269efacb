//! What a worker wrote by hand beside what a file says: it stays until the record says something new, which is then known later.
//!
//! Refuses to know how a record is found and what else of a row is taken.

use super::{Import, Merge, warning};
use crate::domain::families::{Column, ReferralColumn as R, TenancyColumn as C};
use crate::domain::{ByHand, Entry, Referral, Tenancy, by_hand, columns};
use crate::intake::incoming::EntryRow;
use crate::intake::problem::{Problem, Row, RowAt};
use std::borrow::Cow;

/// Whether what a worker wrote stands in the way of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hand {
    /// Nothing was written by hand.
    Free,
    /// What was written stays.
    Stays,
    /// The record is known later and is taken.
    Yields,
}

/// An answer and its day are one fact in two columns, and so are consent and its day.
const TOGETHER: [[R; 2]; 2] = [[R::Answered, R::Outcome], [R::Consent, R::ConsentOn]];

/// What a worker wrote over the records that rows are laid beside, and what becomes of it.
pub(super) struct Beside<'m> {
    pub import: Import<'m>,
    pub by_hand: &'m mut Vec<ByHand>,
    /// The names of values that stay.
    pub kept: &'m mut Vec<String>,
    /// The names of those that a record known later takes the place of.
    pub yielded: &'m mut Vec<String>,
    pub problems: &'m mut Vec<Problem>,
}

impl Beside<'_> {
    /// Whether a value that was written by hand stays.
    fn verdict(&mut self, field: &str, incoming: &str, at: RowAt) -> Hand {
        let Some(index) = self.by_hand.iter().position(|hand| hand.field == field) else {
            return Hand::Free;
        };
        let ByHand { on, record, .. } = &self.by_hand[index];
        if !incoming.is_empty() && incoming != record {
            if self.import.today > *on {
                self.by_hand.remove(index);
                self.yielded.push(field.to_owned());
                return Hand::Yields;
            }
            let name = field.split('@').next().unwrap_or(field);
            let message = format!(
                "{name} was written by hand today and is kept; if the record is right, import it again tomorrow or correct it by hand"
            );
            self.warn(at, name, message);
        }
        self.keep(field.to_owned());
        Hand::Stays
    }

    /// Whether what a file tells of a value is left out: a worker wrote over what it said, or wrote the same in other letters.
    fn stays(&mut self, field: &str, said: &str, told: &str, at: RowAt) -> bool {
        if !said.eq_ignore_ascii_case(told) {
            return self.verdict(field, told, at) == Hand::Stays;
        }
        let is_by_hand = by_hand::remark_on(self.by_hand, field).is_some();
        caught_up(self.by_hand, field, told);
        is_by_hand && said != told
    }

    /// Warns of something that was written by hand.
    pub(super) fn warn(&mut self, at: RowAt, column: &str, message: String) {
        let problem = warning(self.import, at, column, "kept-by-hand", message);
        self.problems.push(problem);
    }

    fn keep(&mut self, field: String) {
        if !self.kept.contains(&field) {
            self.kept.push(field);
        }
    }

    /// The remarks as they stand, to be put back where a row is not taken after all.
    pub(super) fn remarks(&self) -> (Vec<ByHand>, usize) {
        (self.by_hand.clone(), self.yielded.len())
    }

    /// Puts the remarks back: the row was not taken, and what was written by hand stands.
    pub(super) fn put_back(&mut self, (remarks, yielded): (Vec<ByHand>, usize)) {
        *self.by_hand = remarks;
        self.yielded.truncate(yielded);
    }

    /// What a row says of a record, without what stays as a worker wrote it.
    pub(super) fn entry<'r>(&mut self, known: &Entry, row: &'r Row<EntryRow>) -> Cow<'r, EntryRow> {
        let mut news = Cow::Borrowed(&row.fact);
        if self.by_hand.is_empty() {
            return news;
        }
        for (field, told) in row.fact.entry.known() {
            let name = by_hand::of_entry(known.kind, field.name, &known.id);
            if self.stays(&name, known.text(field.name), told, row.at) {
                // Nothing may stand in every field.
                let _ = news.to_mut().entry.set(field.name, "");
            }
        }
        news
    }

    /// Whether a row tells of a record that a worker took back, and of nothing new.
    pub(super) fn stays_taken_back(&mut self, row: &Row<EntryRow>) -> bool {
        let told = &row.fact.entry;
        let of_kind = by_hand::of_taken_back(told.kind, "");
        let by_id = by_hand::of_taken_back(told.kind, &told.id);
        let taken_back = || {
            let remarks = self.by_hand.iter();
            remarks.filter(|hand| hand.field.starts_with(&of_kind))
        };
        let is_told = |hand: &&ByHand| by_hand::times_of(hand).any(|said| tells(&row.fact, said));
        if let Some(hand) = taken_back().find(is_told) {
            let field = hand.field.clone();
            self.keep(field);
            return true;
        }
        // What shares nothing with it is another record that has its id.
        let lines = by_hand::lines_of(told);
        let shares = |text: &str| {
            let mut said = text.lines();
            said.any(|said| lines.lines().any(|line| line == said))
        };
        let changed = taken_back().filter(|hand| !told.id.is_empty() && hand.field == by_id);
        let Some(hand) = changed
            .into_iter()
            .find(|hand| shares(&hand.record))
            .cloned()
        else {
            return false;
        };
        if self.verdict(&hand.field, &lines, row.at) == Hand::Stays {
            return true;
        }
        // What was taken back of its id at another time is not what the file has changed.
        let others = by_hand::times_of(&hand).filter(|said| !shares(said));
        self.by_hand.extend(by_hand::of_times(&hand, others));
        false
    }
}

impl Merge<'_> {
    /// What a worker wrote over the person's records; none where nobody is known.
    fn beside(&mut self) -> Option<Beside<'_>> {
        Some(Beside {
            import: self.import,
            by_hand: &mut self.after.as_mut()?.by_hand,
            kept: &mut self.kept,
            yielded: &mut self.yielded,
            problems: &mut self.problems,
        })
    }

    /// Whether a value that was written by hand stays.
    pub(super) fn by_hand(&mut self, field: &str, incoming: &str, at: RowAt) -> Hand {
        let beside = self.beside();
        beside.map_or(Hand::Free, |mut beside| beside.verdict(field, incoming, at))
    }

    fn stays(&mut self, field: &str, said: &str, told: &str, at: RowAt) -> bool {
        let beside = self.beside();
        beside.is_some_and(|mut beside| beside.stays(field, said, told, at))
    }

    /// See [`Beside::remarks`].
    pub(super) fn remarks(&mut self) -> (Vec<ByHand>, usize) {
        let beside = self.beside();
        beside.map(|beside| beside.remarks()).unwrap_or_default()
    }

    /// See [`Beside::put_back`].
    pub(super) fn put_back(&mut self, remarks: (Vec<ByHand>, usize)) {
        if let Some(mut beside) = self.beside() {
            beside.put_back(remarks);
        }
    }

    /// Whether nothing of the person was written by hand.
    fn nothing_by_hand(&self) -> bool {
        let records = self.after.as_ref();
        records.is_none_or(|records| records.by_hand.is_empty())
    }

    pub(super) fn keep(&mut self, field: String) {
        if let Some(mut beside) = self.beside() {
            beside.keep(field);
        }
    }

    /// What a file says of a home, without what stays as a worker wrote it.
    pub(super) fn home_beside_hand(
        &mut self,
        known: &Tenancy,
        incoming: &Tenancy,
        at: RowAt,
    ) -> Tenancy {
        let mut news = incoming.clone();
        if self.nothing_by_hand() {
            return news;
        }
        for column in C::ALL.iter().copied() {
            let text = columns::of_tenancy(column, incoming);
            if matches!(column, C::Id | C::Number) || text.is_empty() {
                continue;
            }
            let field = by_hand::of_home(column, &known.id);
            let said = columns::of_tenancy(column, known);
            if self.stays(&field, &said, &text, at) {
                blank(column, &mut news);
            }
        }
        news
    }

    /// What a row says of a referral, without what stays as a worker wrote it.
    pub(super) fn referral_beside_hand<'r>(
        &mut self,
        known: &Referral,
        row: &'r Referral,
        at: RowAt,
    ) -> Cow<'r, Referral> {
        let mut news = Cow::Borrowed(row);
        if self.nothing_by_hand() {
            return news;
        }
        self.yield_together(known, row);
        for column in by_hand::columns_of_a_referral() {
            let told = columns::of_referral(column, row);
            let field = by_hand::of_referral(column, &known.id);
            let said = columns::of_referral(column, known);
            if !told.is_empty() && self.stays(&field, &said, &told, at) {
                let of_one_fact = TOGETHER.iter().find(|pair| pair.contains(&column));
                let alone = [column];
                for column in of_one_fact.map_or(&alone[..], |pair| &pair[..]) {
                    blank_of_referral(*column, news.to_mut());
                }
            }
        }
        news
    }

    /// Where the record says something new in one column of a fact, it counts in both.
    fn yield_together(&mut self, known: &Referral, row: &Referral) {
        let today = self.import.today;
        let Some(records) = &mut self.after else {
            return;
        };
        for pair in TOGETHER {
            // What the file says nothing of is not taken from it.
            let told = pair.into_iter();
            let told = told.filter(|column| !columns::of_referral(*column, row).is_empty());
            let told = told.map(|column| by_hand::of_referral(column, &known.id));
            let fields: Vec<String> = told.collect();
            let is_news = |column: R| {
                let told = columns::of_referral(column, row);
                let field = by_hand::of_referral(column, &known.id);
                let remark = by_hand::remark_on(&records.by_hand, &field);
                !told.is_empty()
                    && !told.eq_ignore_ascii_case(&columns::of_referral(column, known))
                    && remark.is_none_or(|hand| told != hand.record)
            };
            let mut remarks = records.by_hand.iter();
            let may_yield = remarks.all(|hand| !fields.contains(&hand.field) || today > hand.on);
            if may_yield && pair.into_iter().any(is_news) {
                let gone = records
                    .by_hand
                    .extract_if(.., |hand| fields.contains(&hand.field));
                self.yielded.extend(gone.map(|hand| hand.field));
            }
        }
    }
}

/// Whether a row says in each of its columns what was said of a record.
fn tells(row: &EntryRow, said: &str) -> bool {
    row.told().all(|(field, value)| {
        let line = (!value.is_empty()).then(|| by_hand::line_of(field.name, value));
        let begin = by_hand::line_of(field.name, "");
        said.lines().find(|said| said.starts_with(&begin)) == line.as_deref()
    })
}

/// The record has come to say what a worker wrote: should it go back, that is news.
pub(super) fn caught_up(by_hand: &mut [ByHand], field: &str, said: &str) {
    if by_hand.is_empty() {
        return;
    }
    if let Some(hand) = by_hand.iter_mut().find(|hand| hand.field == field)
        && hand.record != said
    {
        hand.record = said.to_owned();
    }
}

/// Takes the value of a column out of what a file says.
fn blank(column: C, home: &mut Tenancy) {
    match column {
        C::Tenure => home.tenure.clear(),
        C::Landlord => home.landlord.clear(),
        C::Address => home.address.clear(),
        C::PostcodeDistrict => home.postcode_district.clear(),
        C::Authority => home.authority = None,
        C::Rent => home.rent = None,
        C::RentPeriod => home.rent_period.clear(),
        C::Arrears => home.arrears = None,
        C::Benefit => home.benefit.clear(),
        C::Joint => home.joint = None,
        C::Started => home.started = None,
        C::Ended => home.ended = None,
        C::Status => home.status.clear(),
        C::Notes => home.notes.clear(),
        C::Id | C::Number => {}
    }
}

/// The same of a referral.
fn blank_of_referral(column: R, referral: &mut Referral) {
    match column {
        R::Authority => referral.authority = None,
        R::Consent => referral.consent = None,
        R::ConsentOn => referral.consent_on = None,
        R::Sent => referral.sent = None,
        R::Method => referral.method.clear(),
        R::Acknowledged => referral.acknowledged = None,
        R::Answered => referral.answered = None,
        R::Outcome => referral.outcome.clear(),
        R::Notes => referral.notes.clear(),
        R::Receiver => referral.receiver.clear(),
        R::Drafted => referral.drafted = None,
        R::Id | R::Number | R::AuthorityName | R::Kind => {}
    }
}
