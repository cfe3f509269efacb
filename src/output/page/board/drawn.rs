//! Which figures of a report are drawn, and in which bars. What is hidden is left out, and said to be.

use super::view::{Figure, count, shown, spoken};
use crate::error::Result;
use crate::output::page::charts::{self, Bar, Bars, MOST_SERIES, Name, Segment};
use crate::output::text::clean;
use crate::report::{GroupShown, Printed, Shown};

/// More bars than these do not stand on one sheet of A4.
const MOST_BARS: usize = 16;

/// Before the number of a bar that lacks what is hidden.
const PART_OF: &str = "part of";

/// What the bars of a report are made of: its lines, or the classes of them where there are too many to be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parts {
    Lines,
    Classes,
}

/// What a report broken down is made of. Recorded labels are as many as people wrote.
pub fn parts(printed: &Printed) -> Parts {
    let lines = printed.definition.lines.len();
    if (1..=MOST_SERIES).contains(&lines) {
        Parts::Lines
    } else {
        Parts::Classes
    }
}

/// The parts of a group with their names.
pub fn parts_of(group: &GroupShown<'_>, parts: Parts) -> Vec<(String, Shown)> {
    match parts {
        Parts::Lines => {
            let lines = group.lines.iter();
            lines.map(|line| (shown(line.label), line.count)).collect()
        }
        Parts::Classes => {
            let classes = group.classes.iter();
            classes.map(|(class, sum)| (spoken(class), *sum)).collect()
        }
    }
}

/// A report drawn: line by line, or group by group. None where there is nothing to draw.
///
/// # Errors
/// A fault of the drawing library.
pub fn drawn(printed: &Printed, id: &str, title: &str) -> Result<Option<Figure>> {
    let mut of = if printed.by.is_some() {
        by_group(printed)
    } else {
        by_line(printed)
    };
    if of.bars.is_empty() {
        return Ok(None);
    }
    let mut caption = vec![clean(title).into_owned()];
    let all = of.bars.len();
    if all > MOST_BARS {
        longest(&mut of.bars);
        caption.push(format!(
            "The {MOST_BARS} longest bars of {all}; the table has all"
        ));
    }
    if printed.hidden() > 0 {
        let hidden = "Hidden counts are not drawn";
        let is_part = of.bars.iter().any(|bar| bar.said.starts_with(PART_OF));
        caption.push(if is_part {
            format!("{hidden}; a bar without them says what it is a part of")
        } else {
            hidden.to_owned()
        });
    }
    let told: Vec<String> = of.bars.iter().map(|bar| told(bar, &of.legend)).collect();
    of.name = Name {
        id: id.to_owned(),
        title: title.to_owned(),
        told: told.join("; "),
    };
    Ok(Some(Figure {
        svg: charts::bars(&of)?,
        caption: format!("{}.", caption.join(". ")),
    }))
}

fn told(bar: &Bar, legend: &[(usize, String)]) -> String {
    let parts: Vec<String> = bar
        .segments
        .iter()
        .filter(|segment| segment.count > 0)
        .filter_map(|part| {
            let mut names = legend.iter();
            let (_, name) = names.find(|(series, _)| *series == part.series)?;
            Some(format!("{name} {}", part.count))
        })
        .collect();
    if parts.is_empty() {
        format!("{} {}", bar.name, bar.said)
    } else {
        format!("{}: {}", bar.name, parts.join(", "))
    }
}

fn by_line(printed: &Printed) -> Bars {
    let everybody = printed.everybody();
    let parts = parts(printed);
    let series = |line: usize, class: &str| match parts {
        Parts::Lines => line,
        Parts::Classes => {
            let mut classes = everybody.classes.iter();
            classes
                .position(|(own, _)| *own == class)
                .unwrap_or_default()
        }
    };
    let lines = everybody.lines.iter().enumerate();
    let bars = lines.filter_map(|(at, line)| match line.count {
        Shown::Hidden => None,
        Shown::Count(own) => Some(Bar {
            name: shown(line.label),
            segments: vec![Segment {
                series: series(at, line.class),
                count: own,
            }],
            said: count(line.count),
        }),
    });
    let bars: Vec<Bar> = bars.collect();
    let is_nothing = bars.iter().all(|bar| length(bar) == 0);
    Bars {
        name: Name::default(),
        legend: Vec::new(),
        bars: if is_nothing { Vec::new() } else { bars },
    }
}

fn by_group(printed: &Printed) -> Bars {
    let (parts, groups) = (parts(printed), printed.groups());
    let names: Vec<String> = groups
        .first()
        .map(|group| parts_of(group, parts))
        .unwrap_or_default()
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    if names.len() > MOST_SERIES {
        return Bars::default();
    }
    let bars = groups.iter().map(|group| {
        let own = parts_of(group, parts);
        let is_part = own.iter().any(|(_, count)| *count == Shown::Hidden);
        let segments = own.into_iter().enumerate();
        let segments = segments.filter_map(|(series, (_, count))| match count {
            Shown::Count(count) => Some(Segment { series, count }),
            Shown::Hidden => None,
        });
        Bar {
            name: shown(group.group),
            segments: segments.collect(),
            said: match group.whole {
                Shown::Count(_) if is_part => format!("{PART_OF} {}", count(group.whole)),
                Shown::Count(_) => count(group.whole),
                Shown::Hidden => String::new(),
            },
        }
    });
    let bars: Vec<Bar> = bars.filter(|bar| length(bar) > 0).collect();
    let is_drawn = |series: usize| {
        let mut all = bars.iter().flat_map(|bar| &bar.segments);
        all.any(|segment| segment.series == series && segment.count > 0)
    };
    let legend = names.into_iter().enumerate();
    Bars {
        name: Name::default(),
        legend: legend.filter(|(series, _)| is_drawn(*series)).collect(),
        bars,
    }
}

fn length(bar: &Bar) -> u64 {
    bar.segments.iter().map(|segment| segment.count).sum()
}

/// Keeps the longest bars, in the order in which they stand.
fn longest(bars: &mut Vec<Bar>) {
    let mut lengths: Vec<(u64, usize)> = bars.iter().map(length).zip(0..).collect();
    lengths.sort_by_key(|(length, place)| (std::cmp::Reverse(*length), *place));
    let kept: Vec<usize> = lengths
        .iter()
        .take(MOST_BARS)
        .map(|(_, place)| *place)
        .collect();
    let mut place = 0;
    bars.retain(|_| {
        place += 1;
        kept.contains(&(place - 1))
    });
}
