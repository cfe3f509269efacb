//! Charts as SVG: bars of counts, shares against their targets, and how a share went.
//!
//! Drawn from numbers alone, so that the same figures are the same bytes. They refuse to know what is counted; whatever a
//! chart shows stands in a table beside it too.

mod bars;
mod palette;
mod shares;
mod trend;

pub use bars::{Bar, Bars, MOST_SERIES, Segment, bars};
pub use palette::{dark, light, patterns, rules};
pub use shares::{Share, shares};
pub use trend::trend;

use crate::error::{Error, Result};
use crate::output::text;
use plotters::coord::ranged1d::ValueFormatter;
use plotters::coord::types::RangedCoordi64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::io;

/// What drawing gives.
type Drawn = std::result::Result<(), DrawingAreaErrorKind<io::Error>>;

/// The page has one column of charts: this wide on a screen with room, as wide as the screen on others.
const WIDTH: u32 = 480;

/// What a chart is called, for those who do not see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// One on the page.
    pub id: String,
    pub title: String,
    /// What it shows, in words.
    pub told: String,
}

/// Draws on a canvas of so many pixels, and names what was drawn.
fn draw(
    name: &Name,
    class: &str,
    size: (u32, u32),
    on: impl FnOnce(&Canvas<'_>) -> Drawn,
) -> Result<String> {
    let mut svg = String::new();
    {
        let canvas = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        on(&canvas)
            .and_then(|()| canvas.present())
            .map_err(|error| Error::bug("chart", "a chart could not be drawn").caused_by(error))?;
    }
    // The element that opens the drawing has fixed pixels and no name.
    let drawn = svg.split_once('>').map_or("", |(_, drawn)| drawn);
    let (width, height) = size;
    let Name { id, title, told } = name;
    Ok(format!(
        "<svg class=\"chart {class}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-told\"><title id=\"{id}-title\">{}</title><desc id=\"{id}-told\">{}</desc>{drawn}",
        escaped(title),
        escaped(told),
    ))
}

type Canvas<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;

/// A scale along the foot of a chart of bars, with upright lines, and nothing up its side.
fn scale_at_foot<X>(
    chart: &mut ChartContext<'_, SVGBackend<'_>, Cartesian2d<X, RangedCoordi64>>,
    said: &dyn Fn(&X::ValueType) -> String,
) -> Drawn
where
    X: Ranged + ValueFormatter<<X as Ranged>::ValueType>,
{
    chart
        .configure_mesh()
        .disable_y_mesh()
        .disable_y_axis()
        .x_labels(6)
        // Of whole numbers the library cannot make no marks at all.
        .y_labels(1)
        .x_max_light_lines(1)
        .light_line_style(TRANSPARENT)
        .bold_line_style(palette::LINE.colour())
        .axis_style(palette::LINE.colour())
        .x_label_formatter(&said)
        .x_label_style(words(palette::SOFT, 12.0, HPos::Center, VPos::Top))
        .draw()
}

/// As text of an element.
fn escaped(said: &str) -> String {
    let clean = text::clean(said);
    clean
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Pixels on both sides of a plot, so that the first number of its axis is whole.
const EDGE: u32 = 14;
const AXIS: u32 = 26;
/// Pixels of a bar, of a line of its name, and between it and the bar before it.
const BAR: i64 = 18;
const LINE: i64 = 17;
const GAP: i64 = 8;

/// Where a bar stands: its name above it in one line or two, the pixels counted from the bottom.
struct Slot {
    names: Vec<(String, i64)>,
    upper: i64,
    lower: i64,
}

/// A place for each bar, the first at the top, and how high they are together.
fn slots<'n>(names: impl Iterator<Item = &'n str>) -> (Vec<Slot>, u32) {
    let names: Vec<Vec<String>> = names.map(in_two_lines).collect();
    let height = |lines: &Vec<String>| GAP + BAR + LINE * lines.len() as i64;
    let mut top: i64 = names.iter().map(height).sum();
    let whole = u32::try_from(top).unwrap_or_default();
    let slots = names.into_iter().map(|lines| {
        let next = top - height(&lines);
        let places = (0..).map(|line| top - GAP - LINE * line);
        let slot = Slot {
            names: lines.into_iter().zip(places).collect(),
            upper: next + BAR,
            lower: next,
        };
        top = next;
        slot
    });
    (slots.collect(), whole)
}

/// A name in at most two lines, the second cut where there is more of it.
fn in_two_lines(name: &str) -> Vec<String> {
    const COLUMNS: usize = 52;
    let clean = text::clean(name);
    let mut lines: Vec<String> = text::wrap(&clean, COLUMNS)
        .into_iter()
        .map(str::to_owned)
        .collect();
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(fitting(&rest, COLUMNS));
    }
    lines
}

/// Words in a colour and a size in pixels.
fn words<'a>(colour: palette::Ink, size: f64, across: HPos, down: VPos) -> TextStyle<'a> {
    // The drawing library divides sizes by this to make them fit fonts that it would load itself.
    ("system-ui, sans-serif", size * 1.24)
        .with_color(colour.colour())
        .into_text_style(&(WIDTH, WIDTH))
        .pos(Pos::new(across, down))
}

/// A name that fits beside or above its bar: cleaned, and cut where it is too long.
fn fitting(name: &str, columns: usize) -> String {
    let clean = text::clean(name);
    if text::width(&clean) <= columns {
        return clean.into_owned();
    }
    let mut cut: String = clean.chars().take(columns.saturating_sub(1)).collect();
    while text::width(&cut) >= columns {
        cut.pop();
    }
    format!("{}…", cut.trim_end())
}

/// A count with its thousands apart.
pub fn thousands(count: u64) -> String {
    let digits = count.to_string();
    let mut said = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_where_they_do_not_fit_and_counts_are_in_threes() {
        assert_eq!(fitting("Medway", 6), "Medway");
        assert_eq!(fitting("Medway Council", 8), "Medway…");
        assert_eq!(fitting("a\u{1b}b", 9), "a␛b");
        let long = "Living in the home of a friend, family member or partner: settled";
        let lines = in_two_lines(long);
        assert_eq!((lines.len(), lines.join(" ").as_str()), (2, long));
        let lines = in_two_lines(&[long; 3].join(" "));
        assert!(lines.len() == 2 && lines[1].ends_with('…'), "{lines:?}");
        for (count, said) in [
            (0, "0"),
            (999, "999"),
            (1269, "1,269"),
            (1_000_000, "1,000,000"),
        ] {
            assert_eq!(thousands(count), said);
        }
    }
}
