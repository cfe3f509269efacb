//! Referrals: a row of referrals and the REFERRAL_ events about it are one fact.

use super::as_recorded::recorded_referral;
use super::events::of_this_import;
use super::may_send::{authority_of, consent_on, received_by, refused_by};
use super::same_referral::{by_id, known_by, position_of_id, to_another_council};
use super::{Merge, Outcome};
use crate::domain::checks::{self, Refusal};
use crate::domain::families::{Column, EventColumn, Family, ReferralColumn as C};
use crate::domain::{EventKind, Referral, ReferralKind};
use crate::intake::incoming::{EventRow, ReferralRow};
use crate::intake::problem::Row;

impl Merge<'_> {
    /// Rows of referrals.
    pub(super) fn referrals(&mut self, rows: &[Row<ReferralRow>]) {
        let stored = self.after.as_ref().map(|records| &records.referrals[..]);
        let is_another = |incoming: &&Referral| {
            let stored = stored.unwrap_or_default();
            position_of_id(stored, &incoming.id).is_some() && by_id(stored, incoming).is_none()
        };
        // Those that rows of this import speak of by their ids.
        let rows_referrals = rows.iter().map(|row| &row.fact.referral);
        let meant = rows_referrals.filter(|incoming| !is_another(incoming));
        let ids: Vec<&str> = meant.map(|incoming| incoming.id.as_str()).collect();
        for row in rows {
            let remarks = self.remarks();
            let Some(records) = &mut self.after else {
                return;
            };
            let told = &row.fact.referral;
            let known = known_by(&records.referrals, &records.by_hand, told, &ids);
            let beside = known
                .and_then(|index| records.referrals.get(index))
                .cloned();
            let by_hand = beside.as_ref().filter(|_| !remarks.0.is_empty());
            let news = by_hand.map(|known| {
                let news = self.referral_beside_hand(known, told, row.at).into_owned();
                let mut merged = known.clone();
                let changed = take(row.fact.given, &news, &mut merged);
                if !changed || !is_answered_unsent(&merged) {
                    return news;
                }
                self.put_back(remarks.clone());
                let what = "the referral would be answered before it was sent";
                self.warn_of_order(row.at, C::Sent.word(), what);
                let without_days = Referral {
                    sent: None,
                    acknowledged: None,
                    answered: None,
                    outcome: String::new(),
                    ..told.clone()
                };
                let news = self.referral_beside_hand(known, &without_days, row.at);
                news.into_owned()
            });
            let incoming = news.as_ref().unwrap_or(told);
            let Some(records) = &mut self.after else {
                return;
            };
            let sent_already = beside.is_some_and(|known| known.sent == incoming.sent);
            if let Some(sent) = incoming.sent.filter(|_| !sent_already) {
                let own = incoming.consent.is_some();
                let authority = authority_of(known, &records.referrals, incoming);
                if let Err(refusal) = received_by(authority, incoming.kind, sent) {
                    let (code, message) = (refusal.code, refusal.reason);
                    let column = C::Authority.word();
                    self.put_back(remarks);
                    self.reject(Family::Referrals, row.at, column, code, message);
                    continue;
                }
                let standing = consent_on(records, authority, sent);
                if let Some(refusal) = refused_by(&standing, sent, incoming) {
                    let (code, message) = (refusal.code, refusal.reason);
                    self.put_back(remarks);
                    self.reject(Family::Referrals, row.at, C::Sent.word(), code, message);
                    continue;
                }
                if !own && matches!(standing, Ok(None)) {
                    let message = "no consent is recorded for a referral that was sent";
                    self.warn(row.at, C::Consent.word(), "no-consent", message);
                }
            }
            let Some(records) = &mut self.after else {
                return;
            };
            let place = known.unwrap_or(records.referrals.len());
            if !incoming.id.is_empty() {
                self.referral_ids.insert(incoming.id.clone(), place);
            }
            let outcome = match known {
                Some(index) => {
                    let known = &mut records.referrals[index];
                    self.own.ids.became('R', &incoming.id, &known.id);
                    let (id, days) = (known.id.clone(), known.sent.zip(incoming.sent));
                    let moved = to_another_council(known, incoming);
                    let changed = take(row.fact.given, incoming, known);
                    if moved {
                        let message = format!(
                            "{id} was sent to another council by what is recorded here: the row counts from now on"
                        );
                        self.warn(row.at, C::Authority.word(), "another-council", message);
                    }
                    if let Some((known, told)) = days.filter(|(known, told)| known != told) {
                        let message = format!(
                            "{id} was sent on {} by what is recorded here: from now on on {}, as the row says",
                            known.long(),
                            told.long()
                        );
                        self.warn(row.at, C::Sent.word(), "another-day", message);
                    }
                    self.said(index, changed, |known| {
                        take(row.fact.given, incoming, known)
                    })
                }
                None => {
                    let mut referral = incoming.clone();
                    let other = position_of_id(&records.referrals, &referral.id);
                    if other.is_some() {
                        referral.id = self.own.provisional('R', &referral.id);
                    }
                    records.referrals.push(referral);
                    if other.is_some() {
                        self.warn_of_another(row.at, C::Id.word(), &incoming.id, "referral");
                    }
                    Outcome::Created
                }
            };
            let consented = self.consent_of(incoming);
            let outcome = match outcome {
                Outcome::Unchanged if consented => Outcome::Updated,
                other => other,
            };
            self.done(Family::Referrals, row.at, outcome);
        }
    }

    /// What a row did to a referral: changed it, or found it so in the store, or so because of another row of this import,
    /// which is when the same would have changed what was stored.
    fn said(
        &self,
        index: usize,
        changed: bool,
        take: impl FnOnce(&mut Referral) -> bool,
    ) -> Outcome {
        if changed {
            return Outcome::Updated;
        }
        // Referrals are added behind those that are stored, and none goes.
        let stored = self.before.and_then(|before| before.referrals.get(index));
        let news = stored.is_none_or(|stored| take(&mut stored.clone()));
        of_this_import(Outcome::Unchanged, news)
    }

    /// REFERRAL_ events: a step of a referral that is there, or the referral itself.
    pub(super) fn referral_events(&mut self, rows: &[Row<EventRow>]) {
        let mut own: Vec<&Row<EventRow>> = rows
            .iter()
            .filter(|row| row.fact.event.kind.belongs_to_a_referral())
            .collect();
        own.sort_by_key(|row| row.fact.event.kind);
        for row in own {
            match row.fact.event.kind {
                EventKind::ReferralSent => self.sent(row),
                EventKind::ReferralAck => self.acknowledged(row),
                _ => self.answered(row),
            }
        }
    }

    fn sent(&mut self, row: &Row<EventRow>) {
        let event = &row.fact.event;
        let today = self.import.today;
        let Some(records) = &mut self.after else {
            return;
        };
        let id = &event.new_value;
        let mut referral = Referral::draft(id.clone(), ReferralKind::DutyToRefer, None);
        referral.sent = Some(event.on);
        referral.authority = row.fact.authority.map(str::to_owned);
        let of_a_row = self.referral_ids.get(id).copied();
        let by_id = of_a_row.or_else(|| by_id(&records.referrals, &referral));
        let index = by_id.or_else(|| {
            records.referrals.iter().position(|referral| {
                referral.kind == ReferralKind::DutyToRefer
                    && referral.sent == Some(event.on)
                    && (row.fact.authority.is_none()
                        || referral.authority.as_deref() == row.fact.authority)
            })
        });
        if let Some(index) = index {
            self.referral_ids.insert(id.clone(), index);
            self.own.ids.became('R', id, &records.referrals[index].id);
            let send = |referral: &mut Referral| {
                let changed = referral.sent.is_none();
                referral.sent = referral.sent.or(Some(event.on));
                changed
            };
            let changed = send(&mut records.referrals[index]);
            let outcome = self.said(index, changed, send);
            self.done(Family::Events, row.at, outcome);
            return;
        }
        let answer = consent_on(records, row.fact.authority, event.on);
        let refusal = if row.fact.authority.is_none() {
            Some((
                EventColumn::Detail,
                Refusal {
                    code: "unknown-authority",
                    reason: "the register has no such housing authority".to_owned(),
                },
            ))
        } else {
            let received = received_by(row.fact.authority, referral.kind, event.on).err();
            let refused = || {
                let future = checks::not_in_future("a referral sent", event.on, today).err();
                future.or_else(|| refused_by(&answer, event.on, &referral))
            };
            let received = received.map(|refusal| (EventColumn::Detail, refusal));
            received.or_else(|| refused().map(|refusal| (EventColumn::On, refusal)))
        };
        if let Some((column, Refusal { code, reason })) = refusal {
            self.reject(Family::Events, row.at, column.word(), code, reason);
            return;
        }
        let answer = answer.ok().flatten();
        referral.consent = answer.map(|consent| consent.answer);
        referral.consent_on = answer.map(|consent| consent.on);
        self.referral_ids
            .insert(id.clone(), records.referrals.len());
        let is_anothers = position_of_id(&records.referrals, id).is_some();
        if is_anothers {
            referral.id = self.own.provisional('R', &referral.id);
        }
        records.referrals.push(referral);
        if is_anothers {
            self.warn_of_another(row.at, EventColumn::NewValue.word(), id, "referral");
        }
        if answer.is_none() {
            let message = "no consent is recorded for a referral that was sent";
            self.warn(row.at, EventColumn::On.word(), "no-consent", message);
        }
        self.done(Family::Events, row.at, Outcome::Created);
    }

    fn acknowledged(&mut self, row: &Row<EventRow>) {
        let event = &row.fact.event;
        let about = |referral: &Referral| {
            row.fact.authority.is_none() || referral.authority.as_deref() == row.fact.authority
        };
        self.step(
            row,
            "acknowledged",
            |referral| about(referral) && referral.acknowledged == Some(event.on),
            |referral| about(referral) && referral.acknowledged.is_none(),
            |referral| {
                let changed = referral.acknowledged.is_none();
                referral.acknowledged = referral.acknowledged.or(Some(event.on));
                changed
            },
        );
    }

    fn answered(&mut self, row: &Row<EventRow>) {
        let event = &row.fact.event;
        self.step(
            row,
            "answered",
            |referral| referral.answered == Some(event.on) && referral.outcome == event.detail,
            |referral| referral.answered.is_none(),
            |referral| {
                let changed = referral.answered.is_none();
                if changed {
                    referral.answered = Some(event.on);
                    if referral.outcome.is_empty() {
                        referral.outcome.clone_from(&event.detail);
                    }
                }
                changed
            },
        );
    }

    /// A later step: of the referral that the event names, of the one that has it already, or of the last that lacks it.
    fn step(
        &mut self,
        row: &Row<EventRow>,
        name: &str,
        has_it: impl Fn(&Referral) -> bool,
        lacks_it: impl Fn(&Referral) -> bool,
        take: impl Fn(&mut Referral) -> bool,
    ) {
        let event = &row.fact.event;
        let today = self.import.today;
        let Some(records) = &mut self.after else {
            return;
        };
        let (referrals, remarks) = (&mut records.referrals, &records.by_hand);
        let of_a_row = self.referral_ids.get(&event.new_value).copied();
        let may_be = |index: &usize| {
            let known = &referrals[*index];
            let elsewhere = row.fact.authority.zip(known.authority.as_deref());
            known.kind == ReferralKind::DutyToRefer
                && elsewhere.is_none_or(|(told, known)| told == known)
                && known.sent.is_none_or(|sent| sent <= event.on)
        };
        let by_id = || position_of_id(referrals, &event.new_value).filter(may_be);
        let index = of_a_row
            .or_else(by_id)
            .or_else(|| referrals.iter().position(&has_it))
            .or_else(|| {
                // A worker may have written another answer over it.
                let had_it = |referral| {
                    recorded_referral(referral, remarks)
                        .as_ref()
                        .is_some_and(&has_it)
                };
                referrals.iter().position(had_it)
            })
            .or_else(|| {
                let may = |referral: &Referral| {
                    referral.sent.is_some_and(|sent| sent <= event.on) && lacks_it(referral)
                };
                referrals.iter().rposition(may)
            });
        let sent = index.and_then(|index| referrals[index].sent);
        if let Err(refusal) = checks::referral_step(name, event.on, sent, today) {
            let column = EventColumn::On.word();
            self.reject(Family::Events, row.at, column, refusal.code, refusal.reason);
            return;
        }
        let outcome = match index {
            Some(index) => {
                let changed = take(&mut referrals[index]);
                self.said(index, changed, &take)
            }
            None => Outcome::Unchanged,
        };
        self.done(Family::Events, row.at, outcome);
    }
}

/// Whether an answer or its receipt is of a day before the referral was sent.
fn is_answered_unsent(referral: &Referral) -> bool {
    let answers = [referral.acknowledged, referral.answered];
    let mut answers = answers.into_iter().flatten();
    referral
        .sent
        .is_some_and(|sent| answers.any(|on| on < sent))
}

/// Copies the columns that the file has; a blank leaves what is there. Whether anything is another.
fn take(given: u64, from: &Referral, to: &mut Referral) -> bool {
    let before = to.clone();
    let has = |column: C| given & column.bit() != 0;
    for (column, from, to) in [
        (C::Receiver, &from.receiver, &mut to.receiver),
        (C::Method, &from.method, &mut to.method),
        (C::Outcome, &from.outcome, &mut to.outcome),
        (C::Notes, &from.notes, &mut to.notes),
    ] {
        if has(column) && !from.is_empty() {
            to.clone_from(from);
        }
    }
    for (column, from, to) in [
        (C::Drafted, from.drafted, &mut to.drafted),
        (C::Sent, from.sent, &mut to.sent),
        (C::Acknowledged, from.acknowledged, &mut to.acknowledged),
        (C::Answered, from.answered, &mut to.answered),
        (C::ConsentOn, from.consent_on, &mut to.consent_on),
    ] {
        if has(column) && from.is_some() {
            *to = from;
        }
    }
    if from.authority.is_some() {
        to.authority.clone_from(&from.authority);
    }
    to.consent = from.consent.or(to.consent);
    *to != before
}
