//! What stands in one field of a form: nothing, one text, or a line for each entry of a list.
//!
//! Knows no field; says only how much of it is known.

use crate::calendar::Day;

/// What stands in a field. A line that is none is not known; an empty one has nothing to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    lines: Vec<Option<String>>,
    /// The day, where it is one.
    day: Option<Day>,
}

impl Answer {
    /// Nothing is known.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// One text, where it is known; an empty one is not.
    pub fn of(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.trim().is_empty() {
            Self::none()
        } else {
            Self {
                lines: vec![Some(text)],
                day: None,
            }
        }
    }

    /// One day, where it is known.
    #[must_use]
    pub fn day(day: Option<Day>) -> Self {
        Self {
            lines: day.map(|day| Some(day.short())).into_iter().collect(),
            day,
        }
    }

    /// One text, where there is one.
    pub fn maybe(text: Option<impl Into<String>>) -> Self {
        text.map_or_else(Self::none, Self::of)
    }

    /// This, and where nothing is known the other.
    #[must_use]
    pub fn or(self, other: impl FnOnce() -> Self) -> Self {
        if self.lines.is_empty() { other() } else { self }
    }

    /// With what was typed in the rows of a table. As many texts as there are rows stand in their order, an empty one keeping
    /// what is recorded; fewer stand in the rows that are open, a single yes or no in every one of them.
    #[must_use]
    pub fn typed_over(&self, typed: &[String], yes_or_no: bool) -> Self {
        let all = typed.len() >= self.lines.len();
        let mut next = typed.iter().cloned();
        if all {
            let mut recorded = self.lines.iter().cloned();
            return Self::lines(next.map(|text| match recorded.next() {
                Some(kept) if text.is_empty() => kept,
                _ => Some(text),
            }));
        }
        let one = typed.first().filter(|_| yes_or_no && typed.len() == 1);
        let open = |kept: &Option<String>| {
            kept.clone()
                .or_else(|| one.cloned())
                .or_else(|| next.next())
        };
        Self::lines(self.lines.iter().map(open).collect::<Vec<_>>())
    }

    /// A line for each entry.
    pub fn lines(lines: impl IntoIterator<Item = Option<String>>) -> Self {
        Self {
            lines: lines.into_iter().collect(),
            day: None,
        }
    }

    /// Each line.
    #[must_use]
    pub fn each(&self) -> &[Option<String>] {
        &self.lines
    }

    /// Whether anything is known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.lines.iter().flatten().any(|line| !line.is_empty())
    }

    /// Whether nothing is left to find out.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.lines.is_empty() && self.lines.iter().all(Option::is_some)
    }

    /// The day, where the answer is one.
    #[must_use]
    pub fn as_day(&self) -> Option<Day> {
        self.day
    }

    /// The first line.
    #[must_use]
    pub fn first(&self) -> Option<&str> {
        self.lines.first()?.as_deref()
    }

    /// Everything that is known, a line each; none where nothing is.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        let lines = self.lines.iter().flatten();
        let lines: Vec<&str> = lines
            .map(String::as_str)
            .filter(|line| !line.is_empty())
            .collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_half_known_is_not_whole() {
        assert_eq!(Answer::of(" "), Answer::none());
        assert!(!Answer::none().is_whole() && !Answer::none().is_known());
        let half = Answer::lines([Some("Elmley".to_owned()), None, Some(String::new())]);
        assert!(half.is_known() && !half.is_whole());
        assert_eq!(half.text().as_deref(), Some("Elmley"));
        assert_eq!(half.each().len(), 3);
        let nothing_to_say = Answer::lines([Some(String::new())]);
        assert!(nothing_to_say.is_whole() && !nothing_to_say.is_known());
        assert_eq!(nothing_to_say.text(), None);
        let day = Day::from_ymd(2026, 12, 17);
        assert_eq!(Answer::day(day).text().as_deref(), Some("17 Dec 2026"));
        assert_eq!(Answer::day(day).as_day(), day);
        assert!(!Answer::day(None).is_whole());
    }
}
