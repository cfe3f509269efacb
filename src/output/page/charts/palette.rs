//! The inks of charts: one for each series with a pattern of its own, in a light and a dark scheme.
//!
//! Charts are drawn in the light inks, so that a chart that is copied out of its page is right alone. The style of the page
//! replaces them by variables of the scheme, and fills of series by patterns, so that no series is told by colour alone.

use plotters::style::RGBColor;
use std::fmt::Write as _;

/// A colour in both schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink {
    /// The name of its variable.
    pub name: &'static str,
    light: u32,
    dark: u32,
}

impl Ink {
    const fn new(name: &'static str, light: u32, dark: u32) -> Self {
        Self { name, light, dark }
    }

    /// What charts are drawn in.
    #[must_use]
    pub const fn colour(self) -> RGBColor {
        let [_, red, green, blue] = self.light.to_be_bytes();
        RGBColor(red, green, blue)
    }
}

pub const PAPER: Ink = Ink::new("paper", 0xff_ff_ff, 0x14_18_1d);
/// Words and marks.
pub const INK: Ink = Ink::new("ink", 0x1b_1f_24, 0xe9_ed_f1);
/// Words that stand on a series: kept readable by an edge of paper. One off the ink, so that the style can tell it.
pub const ON_SERIES: Ink = Ink::new("on-series", 0x1b_1f_25, 0xe9_ed_f2);
/// Numbers of axes.
pub const SOFT: Ink = Ink::new("soft", 0x57_60_6a, 0xa9_b4_c0);
/// Lines of axes.
pub const LINE: Ink = Ink::new("grid", 0xd0_d7_de, 0x3a_44_4f);

/// One a series, in the order of lines.
pub const SERIES: [Ink; 8] = [
    Ink::new("series-1", 0x0b_5c_ad, 0x6d_b1_ff),
    Ink::new("series-2", 0xa8_4b_08, 0xf2_a6_5a),
    Ink::new("series-3", 0x5b_64_70, 0xa9_b4_c1),
    Ink::new("series-4", 0x8b_2f_8b, 0xe0_8f_e0),
    Ink::new("series-5", 0x0f_76_6e, 0x4f_d1_c0),
    Ink::new("series-6", 0xa3_15_2e, 0xff_8a_98),
    Ink::new("series-7", 0x4d_6b_12, 0xb2_d4_5c),
    Ink::new("series-8", 0x6b_44_23, 0xd2_a6_79),
];

/// What is drawn in a tile of 8 by 8 for each series after the first, which is solid.
const TILES: [&str; 7] = [
    "<path d=\"M-2 2l4-4M0 8l8-8M6 10l4-4\"/>",
    "<path d=\"M2 2h.01M6 6h.01\" stroke-linecap=\"round\" stroke-width=\"3\"/>",
    "<path d=\"M2 0v8M6 0v8\"/>",
    "<path d=\"M0 2h8M0 6h8\"/>",
    "<path d=\"M-2 6l4 4M0 0l8 8M6-2l4 4\"/>",
    "<path d=\"M0 4h8M4 0v8\"/>",
    "<path d=\"M0 4l4-4 4 4-4 4z\"/>",
];

/// The variables of a scheme, for a rule of the style.
fn variables(of: impl Fn(&Ink) -> u32) -> String {
    let inks = [PAPER, INK, SOFT, LINE];
    let mut said = String::new();
    for ink in inks.iter().chain(&SERIES) {
        let _ = write!(said, "--{}:#{:06x};", ink.name, of(ink));
    }
    said
}

/// The variables of the light scheme.
#[must_use]
pub fn light() -> String {
    variables(|ink| ink.light)
}

/// The variables of the dark scheme.
#[must_use]
pub fn dark() -> String {
    variables(|ink| ink.dark)
}

/// The rules that put charts into the scheme of the page.
#[must_use]
pub fn rules() -> String {
    let mut said = String::new();
    for ink in [PAPER, INK, SOFT, LINE].iter().chain(&SERIES) {
        let (name, light) = (ink.name, ink.light);
        let _ = writeln!(
            said,
            ".chart [fill=\"#{light:06X}\"]{{fill:var(--{name})}}.chart [stroke=\"#{light:06X}\"]{{stroke:var(--{name})}}"
        );
    }
    let _ = writeln!(
        said,
        ".chart [fill=\"#{:06X}\"]{{fill:var(--ink);stroke:var(--paper);stroke-width:4px;stroke-linejoin:round;paint-order:stroke}}",
        ON_SERIES.light
    );
    for (place, ink) in SERIES.iter().enumerate() {
        let (name, light) = (ink.name, ink.light);
        let _ = writeln!(
            said,
            ".chart rect[fill=\"#{light:06X}\"]{{stroke:var(--{name});stroke-width:1px}}"
        );
        if place > 0 {
            let _ = writeln!(
                said,
                ".chart rect[fill=\"#{light:06X}\"]{{fill:url(#pattern-{name})}}"
            );
            // A printer gets every tile of a pattern again and again: on paper the bars are plain, with their labels.
            let _ = writeln!(
                said,
                "@media print{{.chart rect[fill=\"#{light:06X}\"]{{fill:var(--{name})}}}}"
            );
        }
    }
    said
}

/// The patterns, in a drawing that shows nothing.
#[must_use]
pub fn patterns() -> String {
    let mut said = "<svg aria-hidden=\"true\" focusable=\"false\" width=\"0\" height=\"0\" class=\"patterns\"><defs>".to_owned();
    for (ink, tile) in SERIES.iter().skip(1).zip(TILES) {
        let name = ink.name;
        let _ = write!(
            said,
            "<pattern id=\"pattern-{name}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><g style=\"stroke:var(--{name});stroke-width:2;fill:none\"><rect width=\"8\" height=\"8\" style=\"fill:var(--{name});fill-opacity:.22;stroke:none\"/>{tile}</g></pattern>"
        );
    }
    said.push_str("</defs></svg>");
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The relative luminance of WCAG 2.2.
    fn luminance(colour: u32) -> f64 {
        let [_, red, green, blue] = colour.to_be_bytes();
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn contrast(one: u32, other: u32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn words_and_series_stand_out_from_the_paper_in_both_schemes() {
        assert!((contrast(0xff_ff_ff, 0) - 21.0).abs() < 0.001);
        for (paper, of) in [
            (PAPER.light, (|ink| ink.light) as fn(&Ink) -> u32),
            (PAPER.dark, |ink| ink.dark),
        ] {
            for ink in [INK, ON_SERIES, SOFT] {
                assert!(contrast(of(&ink), paper) >= 4.5, "{}", ink.name);
            }
            for ink in SERIES {
                assert!(contrast(of(&ink), paper) >= 4.5, "{}", ink.name);
            }
        }
    }

    #[test]
    fn no_two_inks_are_one_so_that_the_style_can_tell_them() {
        let own = [PAPER, INK, ON_SERIES, SOFT, LINE];
        let mut light: Vec<u32> = own.iter().chain(&SERIES).map(|ink| ink.light).collect();
        let count = light.len();
        light.sort_unstable();
        light.dedup();
        assert_eq!(light.len(), count);
    }
}
