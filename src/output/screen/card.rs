//! A page about one person: a title, sections, labelled values, bullets. Readable at 80 columns and at 40.
//!
//! It refuses to know what is on it; it is handed words and puts them in their place.

use crate::error::Result;
use crate::output::out::Out;
use crate::output::text::{clean, width, wrap};

enum Item {
    Pair(String, String),
    Bullet(String),
    Text(String),
}

#[derive(Default)]
struct Section {
    heading: Option<String>,
    items: Vec<Item>,
}

/// A page being put together.
pub struct Card {
    title: String,
    sections: Vec<Section>,
}

impl Card {
    /// A page with its title line.
    pub fn new(title: impl AsRef<str>) -> Self {
        Self {
            title: clean(title.as_ref()).into_owned(),
            sections: vec![Section::default()],
        }
    }

    /// Begins a section. One that stays empty is not shown.
    pub fn section(&mut self, heading: impl AsRef<str>) -> &mut Self {
        self.sections.push(Section {
            heading: Some(clean(heading.as_ref()).into_owned()),
            items: Vec::new(),
        });
        self
    }

    /// A label with its value. Lines of the value stay lines.
    pub fn pair(&mut self, label: impl AsRef<str>, value: impl AsRef<str>) -> &mut Self {
        self.item(Item::Pair(
            clean(label.as_ref()).into_owned(),
            value.as_ref().to_owned(),
        ))
    }

    /// A label with its value where there is one.
    pub fn maybe_pair(
        &mut self,
        label: impl AsRef<str>,
        value: Option<impl AsRef<str>>,
    ) -> &mut Self {
        match value {
            Some(value) => self.pair(label, value),
            None => self,
        }
    }

    /// A bullet.
    pub fn bullet(&mut self, text: impl AsRef<str>) -> &mut Self {
        self.item(Item::Bullet(text.as_ref().to_owned()))
    }

    /// A paragraph.
    pub fn text(&mut self, text: impl AsRef<str>) -> &mut Self {
        self.item(Item::Text(text.as_ref().to_owned()))
    }

    fn item(&mut self, item: Item) -> &mut Self {
        if let Some(section) = self.sections.last_mut() {
            section.items.push(item);
        }
        self
    }

    /// Writes the page.
    pub fn write(&self, out: &mut Out) -> Result<()> {
        let room = out.width();
        for line in wrap(&self.title, room) {
            out.heading(line)?;
        }
        let labels = self.label_width();
        // Where labels would take more than two fifths of the line, values stand under them instead.
        let beside = (labels + 2) * 5 <= room * 2;
        for section in self.sections.iter().filter(|s| !s.items.is_empty()) {
            if let Some(heading) = &section.heading {
                out.blank()?;
                for line in wrap(heading, room) {
                    out.heading(line)?;
                }
            }
            for item in &section.items {
                match item {
                    Item::Pair(label, value) if beside => {
                        let lead = format!("{label}{:1$}", "", labels - width(label) + 2);
                        hang(out, &lead, labels + 2, value)?;
                    }
                    Item::Pair(label, value) => {
                        hang(out, "", 0, label)?;
                        hang(out, "  ", 2, value)?;
                    }
                    Item::Bullet(text) => hang(out, "- ", 2, text)?,
                    Item::Text(text) => hang(out, "", 0, text)?,
                }
            }
        }
        Ok(())
    }

    fn label_width(&self) -> usize {
        let items = self.sections.iter().flat_map(|s| &s.items);
        items
            .filter_map(|item| match item {
                Item::Pair(label, _) => Some(width(label)),
                _ => None,
            })
            .max()
            .unwrap_or(0)
    }
}

/// Writes text behind its lead, every further line under the first.
fn hang(out: &mut Out, lead: &str, indent: usize, text: &str) -> Result<()> {
    let room = out.width().saturating_sub(indent);
    let mut first = true;
    for line in text.lines().chain(text.is_empty().then_some("")) {
        let line = clean(line);
        for part in wrap(&line, room) {
            let lead = if std::mem::take(&mut first) {
                lead.to_owned()
            } else {
                " ".repeat(indent)
            };
            out.line(format!("{lead}{part}"))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::capture::captured;
    use crate::output::out::Terminal;

    fn shown(width: usize) -> String {
        let mut card = Card::new("A1234BC  J.S.");
        card.pair("Risk", "homeless on release");
        card.section("Release")
            .pair(
                "Effective",
                "Wed 23 Dec 2026, moved back 2 days from Fri 25 Dec 2026",
            )
            .maybe_pair("Confirmed", None::<&str>)
            .bullet("refer by Wed 28 Oct 2026: the window opened that day")
            .bullet("");
        card.section("Nothing here");
        card.section("Notes")
            .text("First line\u{1b}[0m\nsecond line, 李小龍");
        let (mut out, stdout, _) = captured(Terminal {
            width,
            ..Terminal::default()
        });
        card.write(&mut out).unwrap();
        out.flush().unwrap();
        stdout.text()
    }

    #[test]
    fn at_80_columns() {
        assert_eq!(
            shown(80),
            "\
A1234BC  J.S.
Risk       homeless on release

Release
Effective  Wed 23 Dec 2026, moved back 2 days from Fri 25 Dec 2026
- refer by Wed 28 Oct 2026: the window opened that day
-

Notes
First line␛[0m
second line, 李小龍
"
        );
    }

    #[test]
    fn at_40_columns() {
        let text = shown(40);
        assert!(text.lines().all(|line| width(line) <= 40), "{text}");
        assert!(text.contains(
            "Effective  Wed 23 Dec 2026, moved back 2\n           days from Fri 25 Dec 2026\n"
        ));
    }

    #[test]
    fn at_20_columns_values_stand_under_their_labels() {
        let text = shown(20);
        assert!(text.lines().all(|line| width(line) <= 20), "{text}");
        assert!(text.contains("Effective\n  Wed 23 Dec 2026,\n"));
    }
}
