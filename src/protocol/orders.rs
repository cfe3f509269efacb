//! Orders and licences: which one a spell is under, since when, and until when.
//!
//! An order is recorded as a fact; a licence follows from release and the sentence. Refuses to know what is to be done on one.

use crate::calendar::Day;
use crate::domain::release::present;
use crate::domain::{FactKind, ReleaseDateKind};
use crate::protocol::ground::Ground;

/// An order or a licence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Order {
    pub start: Day,
    /// The last day, and since when that is known; none while nobody has said.
    pub end: Option<(Day, Day)>,
    is_licence: bool,
}

impl Order {
    /// Whether a day lies in it; its last day does.
    fn has(&self, day: Day) -> bool {
        self.start <= day && self.end.is_none_or(|(end, _)| day <= end)
    }
}

impl Ground<'_> {
    /// The orders and the licence of the spell, in the order in which they began.
    pub fn orders(&self) -> &[Order] {
        self.orders.get_or_init(|| self.all_orders())
    }

    fn all_orders(&self) -> Vec<Order> {
        let begun = self.facts.each(FactKind::OrderStart).map(|event| Order {
            start: event.on,
            end: None,
            is_licence: false,
        });
        let mut orders: Vec<Order> = begun.chain(self.licence()).collect();
        orders.sort_by_key(|order| order.start);
        // What is said of an end is said of the last that had begun.
        for said in self.facts.each(FactKind::OrderEnd) {
            let begun = orders.iter_mut().rfind(|order| order.start <= said.on);
            if let Some(order) = begun {
                let end = said.new_day().filter(|end| *end >= order.start);
                order.end = end.map(|end| (end, said.on));
            }
        }
        orders
    }

    /// The licence after release, which the sentence ends; none where nobody knows when.
    fn licence(&self) -> Option<Order> {
        let start = self.released()?;
        let date = |kind| present(&self.spell.dates, kind).and_then(|date| date.day);
        let end = date(ReleaseDateKind::Led)
            .max(date(ReleaseDateKind::Tused))
            .or_else(|| date(ReleaseDateKind::Sed))?;
        (end > start).then_some(Order {
            start,
            end: Some((end, start)),
            is_licence: true,
        })
    }

    /// The order or licence that began last, of which rules speak.
    pub fn present_order(&self) -> Option<Order> {
        self.orders().last().copied()
    }

    /// Whether the person is on an order on a day.
    pub fn is_on_order(&self, day: Day) -> bool {
        let last = self
            .orders()
            .iter()
            .rfind(|order| !order.is_licence && order.start <= day);
        last.is_some_and(|order| order.has(day))
    }

    /// Whether a sentenced person who was released is on licence on a day; without a known end until the next spell.
    pub fn is_on_licence(&self, day: Day) -> bool {
        if self.released().is_none_or(|on| day < on) {
            return false;
        }
        let licence = self.orders().iter().find(|order| order.is_licence);
        licence.is_none_or(|licence| licence.has(day))
    }

    /// The days after which an order or a licence is over.
    pub fn ends_of_orders(&self) -> impl Iterator<Item = Day> {
        let ends = self.orders().iter().filter_map(|order| order.end);
        let before_the_last_day = ends.map(|(end, _)| end).filter(|end| *end < Day::MAX);
        before_the_last_day.map(|end| end.plus(1))
    }
}
