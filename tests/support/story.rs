//! A story told in command lines: each is typed as a worker would type it, on a day of its own, from a clean store.
//!
//! What was said is compared without its line breaks, since they fall where the screen ends. Knows no rule of housing.

use super::World;
use serde_json::Value;

/// A store, and the day it is in it.
pub struct Story {
    pub world: World,
    day: &'static str,
}

/// What a command line said, on either stream.
pub struct Said {
    line: String,
    text: String,
}

impl Story {
    /// A clean store on a day.
    pub fn begins(day: &'static str) -> Self {
        let story = Self {
            world: World::empty(),
            day,
        };
        story.types("init");
        story
    }

    /// It is another day.
    pub fn day(&mut self, day: &'static str) {
        self.day = day;
    }

    fn words(&self, line: &str) -> Vec<String> {
        let mut words = Vec::new();
        for (at, part) in line.split('"').enumerate() {
            if at % 2 == 1 {
                words.push(part.to_owned());
            } else {
                words.extend(part.split_whitespace().map(str::to_owned));
            }
        }
        words.extend(["--today".to_owned(), self.day.to_owned()]);
        words
    }

    #[track_caller]
    fn runs(&self, line: &str, code: i32) -> Said {
        let words = self.words(line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let ran = self.world.run(&words);
        let text = format!("{} {}", ran.stdout, ran.stderr);
        assert_eq!(ran.code, code, "{}: resettle {line}\n{text}", self.day);
        Said {
            line: format!("{}: resettle {line}", self.day),
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }

    /// Types what follows `resettle`; it must succeed.
    #[track_caller]
    pub fn types(&self, line: &str) -> Said {
        self.runs(line, 0)
    }

    /// Types what must be refused: it cannot be done.
    #[track_caller]
    pub fn refused(&self, line: &str) -> Said {
        self.runs(line, 1)
    }

    /// The answer of a reading command as JSON.
    #[track_caller]
    pub fn json(&self, line: &str) -> Value {
        let words = self.words(line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.world.json(&words)
    }

    /// The rows of it.
    #[track_caller]
    pub fn rows(&self, line: &str) -> Vec<Value> {
        let answer = self.json(line);
        answer["rows"].as_array().expect("rows").clone()
    }

    /// Everything that a timeline has, a line an entry: day, what, state.
    #[track_caller]
    pub fn timeline(&self, prisoner: &str) -> Said {
        let line = format!("timeline {prisoner}");
        let text = |row: &Value, field: &str| row[field].as_str().unwrap_or("-").to_owned();
        let rows = self.rows(&line).into_iter();
        let lines = rows.map(|row| {
            ["on", "what", "state"]
                .map(|field| text(&row, field))
                .join(" ")
        });
        Said {
            text: lines.collect::<Vec<_>>().join("\n"),
            line,
        }
    }

    /// The ids of the actions in a list, and their days.
    #[track_caller]
    pub fn actions(&self, line: &str) -> Vec<(String, String)> {
        let rows = self.rows(line);
        let text = |row: &Value, field: &str| row[field].as_str().unwrap_or("").to_owned();
        rows.iter()
            .map(|row| (text(row, "id"), text(row, "due_on")))
            .collect()
    }
}

impl Said {
    /// It said this.
    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        assert!(
            self.text.contains(words),
            "{}\nmissing: {words}\nsaid: {}",
            self.line,
            self.text
        );
        self
    }

    /// It did not say this.
    #[track_caller]
    pub fn never(&self, words: &str) -> &Self {
        assert!(
            !self.text.contains(words),
            "{}\nsaid: {words}\nin: {}",
            self.line,
            self.text
        );
        self
    }

    /// It said nothing at all.
    #[track_caller]
    pub fn is_silent(&self) {
        assert_eq!(self.text, "", "{}", self.line);
    }
}
