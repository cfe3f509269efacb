//! How one share went over the last periods, small enough to stand in a row of a table. A period of which it is not known
//! is a gap.

use super::palette::{INK, SERIES, SOFT};
use super::{Drawn, Name, draw};
use crate::error::Result;
use crate::report::Percent;
use plotters::prelude::*;

const SIZE: (u32, u32) = (120, 40);

/// Draws a trend from nothing to all, the oldest period first, with a broken line where the target is.
///
/// # Errors
/// A fault of the drawing library.
pub fn trend(name: &Name, points: &[Option<Percent>], target: Option<Percent>) -> Result<String> {
    let last = points.len().saturating_sub(1);
    let [blue, ..] = SERIES;
    draw(name, "trend", SIZE, |canvas| {
        let mut chart = ChartBuilder::on(canvas)
            .margin(6)
            .build_cartesian_2d(0..last.max(1), 0..1000_u32)?;
        if let Some(target) = target {
            let at = target.tenths().min(1000);
            let line = [(0, at), (last.max(1), at)];
            let broken = DashedLineSeries::new(line, 3, 3, SOFT.colour().stroke_width(1));
            chart.draw_series(broken)?;
        }
        let known = |place: usize| points.get(place).copied().flatten();
        for place in 0..last {
            if let (Some(from), Some(to)) = (known(place), known(place + 1)) {
                let line = [(place, from.tenths()), (place + 1, to.tenths())];
                chart.draw_series([PathElement::new(line, blue.colour().stroke_width(2))])?;
            }
        }
        for place in 0..points.len() {
            if let Some(point) = known(place) {
                let (size, colour) = if place == last { (4, INK) } else { (2, blue) };
                let dot = Circle::new((place, point.tenths()), size, colour.colour().filled());
                chart.draw_series([dot])?;
            }
        }
        Drawn::Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(points: &[Option<u64>], target: Option<Percent>) -> String {
        let points: Vec<Option<Percent>> = points
            .iter()
            .map(|part| Percent::of((*part)?, 100))
            .collect();
        trend(&Name::default(), &points, target).unwrap()
    }

    #[test]
    fn a_period_that_is_not_known_is_a_gap_and_no_zero() {
        let count = |svg: &str, tag: &str| svg.matches(tag).count();
        let whole = drawn(&[Some(10), Some(20), Some(30), Some(40), Some(50)], None);
        assert_eq!(
            (count(&whole, "<polyline"), count(&whole, "<circle")),
            (4, 5)
        );
        let gap = drawn(&[Some(10), None, Some(30), Some(40), Some(50)], None);
        assert_eq!((count(&gap, "<polyline"), count(&gap, "<circle")), (2, 4));
        let nothing = drawn(&[None, None], None);
        assert_eq!(
            (count(&nothing, "<polyline"), count(&nothing, "<circle")),
            (0, 0)
        );
        let target = drawn(&[None, None], Some(Percent::whole(75)));
        assert!(count(&target, "<polyline") + count(&target, "<line") > 0);
    }
}
