//! Bars of counts: one a line, or one a group with its lines end to end. Each has its name above it, so that long names fit on
//! a telephone.

use super::palette::{INK, ON_SERIES, SERIES};
use super::{
    AXIS, Drawn, EDGE, Name, WIDTH, draw, fitting, scale_at_foot, slots, thousands, words,
};
use crate::error::Result;
use crate::output::text;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

/// So many series can be told from each other.
pub const MOST_SERIES: usize = SERIES.len();

const LEGEND_ROW: u32 = 22;
/// Pixels of a letter of the legend and of a digit, on the safe side.
const LETTER: usize = 8;

/// A chart of bars.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bars {
    pub name: Name,
    /// The series that are in it with what each is called; empty where the name of each bar says it.
    pub legend: Vec<(usize, String)>,
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    pub name: String,
    pub segments: Vec<Segment>,
    /// What stands at its end.
    pub said: String,
}

/// A stretch of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    pub series: usize,
    pub count: u64,
}

impl Bar {
    fn length(&self) -> u64 {
        self.segments.iter().map(|segment| segment.count).sum()
    }
}

/// Draws bars.
///
/// # Errors
/// A fault of the drawing library.
pub fn bars(of: &Bars) -> Result<String> {
    let (legend, legend_height) = legend(&of.legend);
    let (slots, height) = slots(of.bars.iter().map(|bar| bar.name.as_str()));
    let size = (WIDTH, legend_height + height + AXIS);
    let longest = of
        .bars
        .iter()
        .map(Bar::length)
        .max()
        .unwrap_or_default()
        .max(1);
    draw(&of.name, "bars", size, |canvas| {
        for (place, x, y, name) in &legend {
            let colour = colour(*place);
            canvas.draw(&Rectangle::new(
                [(*x, y + 4), (x + 14, y + 16)],
                colour.filled(),
            ))?;
            let style = words(INK, 13.0, HPos::Left, VPos::Top);
            canvas.draw(&Text::new(name.as_str(), (x + 20, y + 5), style))?;
        }
        let (_, plot) = canvas.split_vertically(legend_height);
        let said = of.bars.iter().map(|bar| bar.said.chars().count()).max();
        let room = said.unwrap_or_default() * LETTER + 12;
        let mut chart = ChartBuilder::on(&plot)
            .margin_right(u32::try_from(room).unwrap_or(WIDTH / 4))
            .margin_left(EDGE)
            .x_label_area_size(AXIS)
            .build_cartesian_2d(0..longest, 0..i64::from(height))?;
        scale_at_foot(&mut chart, &|count| thousands(*count))?;
        let plot = chart.plotting_area();
        let pixels = u64::from(plot.dim_in_pixel().0);
        for (bar, slot) in of.bars.iter().zip(&slots) {
            for (line, top) in &slot.names {
                let style = words(INK, 14.0, HPos::Left, VPos::Top);
                plot.draw(&Text::new(line.as_str(), (0, *top), style))?;
            }
            let middle = (slot.upper + slot.lower) / 2;
            let mut from = 0;
            for segment in bar.segments.iter().filter(|segment| segment.count > 0) {
                let to = from + segment.count;
                let filled = colour(segment.series).filled();
                let corners = [(from, slot.upper), (to, slot.lower)];
                plot.draw(&Rectangle::new(corners, filled))?;
                let digits = thousands(segment.count);
                let wide = pixels * segment.count / longest;
                let needed = (digits.len() * LETTER + 8) as u64;
                if bar.segments.len() > 1 && wide >= needed {
                    let inside = i32::try_from(wide / 2).unwrap_or_default();
                    let style = words(ON_SERIES, 12.0, HPos::Center, VPos::Center);
                    let on_it = Text::new(digits, (inside, 0), style);
                    plot.draw(&(EmptyElement::at((from, middle)) + on_it))?;
                }
                from = to;
            }
            let style = words(INK, 14.0, HPos::Left, VPos::Center);
            let said = Text::new(bar.said.clone(), (6, 0), style);
            plot.draw(&(EmptyElement::at((from, middle)) + said))?;
        }
        Drawn::Ok(())
    })
}

/// The colour of a series.
fn colour(series: usize) -> RGBColor {
    SERIES
        .get(series % MOST_SERIES)
        .map_or(INK, |ink| *ink)
        .colour()
}

/// Where each name of a legend stands, and how high the legend is: as many names a row as fit.
fn legend(names: &[(usize, String)]) -> (Vec<(usize, i32, i32, String)>, u32) {
    let mut placed = Vec::new();
    let edge = EDGE as usize;
    let (mut x, mut row) = (edge, 0_u32);
    for (place, name) in names {
        let name = fitting(name, 54);
        let wide = 20 + text::width(&name) * LETTER + 14;
        if x > edge && x + wide > WIDTH as usize {
            (x, row) = (edge, row + 1);
        }
        let left = i32::try_from(x).unwrap_or_default();
        placed.push((
            *place,
            left,
            i32::try_from(row * LEGEND_ROW).unwrap_or_default(),
            name,
        ));
        x += wide;
    }
    let height = if names.is_empty() {
        0
    } else {
        (row + 1) * LEGEND_ROW + 8
    };
    (placed, height)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two() -> Bars {
        let bar = |name: &str, counts: [u64; 2]| Bar {
            name: name.to_owned(),
            segments: (0..)
                .zip(counts)
                .map(|(series, count)| Segment { series, count })
                .collect(),
            said: (counts[0] + counts[1]).to_string(),
        };
        Bars {
            name: Name {
                id: "c1".to_owned(),
                title: "Housed <1>".to_owned(),
                told: "Two bars".to_owned(),
            },
            legend: vec![(0, "Housed".to_owned()), (1, "Not housed".to_owned())],
            bars: vec![bar("Medway & Swale", [30, 10]), bar("Thanet", [20, 0])],
        }
    }

    /// The lengths of the bars of a series.
    fn widths(svg: &str, series: usize) -> Vec<u32> {
        let RGBColor(red, green, blue) = colour(series);
        let fill = format!("fill=\"#{red:02X}{green:02X}{blue:02X}\"");
        let own = svg
            .lines()
            .filter(|line| line.contains("<rect") && line.contains(&fill));
        own.map(|line| {
            let (_, after) = line.split_once("width=\"").unwrap();
            after.split_once('"').unwrap().0.parse().unwrap()
        })
        .collect()
    }

    #[test]
    fn bars_are_as_long_as_their_counts_and_named() {
        let svg = bars(&two()).unwrap();
        assert!(
            svg.contains("role=\"img\"")
                && svg.contains("<title id=\"c1-title\">Housed &lt;1&gt;</title>")
        );
        assert!(svg.contains("Medway &amp; Swale") && svg.contains("Not housed"));
        // The first of each series is its mark in the legend.
        let (first, second) = (widths(&svg, 0), widths(&svg, 1));
        assert_eq!(
            (first.len(), second.len()),
            (3, 2),
            "a bar of nothing is not drawn"
        );
        assert!(
            first[1].abs_diff(second[1] * 3) <= 3,
            "30 to 10: {first:?} {second:?}"
        );
        assert!(
            (first[1] * 2).abs_diff(first[2] * 3) <= 3,
            "30 to 20: {first:?}"
        );
    }

    #[test]
    fn the_same_figures_are_the_same_bytes_and_nothing_at_all_is_a_drawing_too() {
        assert_eq!(bars(&two()).unwrap(), bars(&two()).unwrap());
        let nothing = bars(&Bars::default()).unwrap();
        assert!(nothing.starts_with("<svg") && nothing.trim_end().ends_with("</svg>"));
    }
}
