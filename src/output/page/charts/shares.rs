//! Shares from nothing to all, each with the mark of its target.

use super::palette::{INK, SERIES};
use super::{AXIS, Drawn, EDGE, Name, WIDTH, draw, scale_at_foot, slots, words};
use crate::error::Result;
use crate::report::Percent;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

/// A share with its target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    pub name: String,
    pub share: Percent,
    pub target: Percent,
}

/// Draws shares.
///
/// # Errors
/// A fault of the drawing library.
pub fn shares(name: &Name, of: &[Share]) -> Result<String> {
    let (slots, height) = slots(of.iter().map(|one| one.name.as_str()));
    let size = (WIDTH, height + AXIS);
    let [blue, ..] = SERIES;
    draw(name, "shares", size, |canvas| {
        let mut chart = ChartBuilder::on(canvas)
            .margin_right(58)
            .margin_left(EDGE)
            .x_label_area_size(AXIS)
            .build_cartesian_2d(0..1000_u32, 0..i64::from(height))?;
        scale_at_foot(&mut chart, &|tenths| format!("{}%", tenths / 10))?;
        let plot = chart.plotting_area();
        for (one, slot) in of.iter().zip(&slots) {
            for (line, top) in &slot.names {
                let style = words(INK, 14.0, HPos::Left, VPos::Top);
                plot.draw(&Text::new(line.as_str(), (0, *top), style))?;
            }
            let long = one.share.tenths().min(1000);
            let corners = [(0, slot.upper), (long, slot.lower)];
            plot.draw(&Rectangle::new(corners, blue.colour().filled()))?;
            let at = one.target.tenths().min(1000);
            let mark = [(at, slot.upper + 3), (at, slot.lower - 3)];
            plot.draw(&PathElement::new(mark, INK.colour().stroke_width(3)))?;
            // The end of the bar may be where the mark is: the figure stands at the right edge, clear of both.
            let style = words(INK, 14.0, HPos::Left, VPos::Center);
            let said = Text::new(format!("{}%", one.share), (6, 0), style);
            let end = (1000, (slot.upper + slot.lower) / 2);
            plot.draw(&(EmptyElement::at(end) + said))?;
        }
        Drawn::Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_share_has_its_figure_and_the_mark_of_its_target() {
        let share = |name: &str, part| Share {
            name: name.to_owned(),
            share: Percent::of(part, 100).unwrap(),
            target: Percent::whole(75),
        };
        let svg = shares(&Name::default(), &[share("Kent", 80), share("Medway", 0)]).unwrap();
        assert!(svg.contains("Kent") && svg.contains("80.0%") && svg.contains("0.0%"));
        let marks = svg.matches("stroke=\"#1B1F24\" stroke-width=\"3\"").count();
        assert_eq!(marks, 2, "{svg}");
        assert_eq!(svg.matches("<rect").count(), 2);
    }
}
