//! How the rules of the house read a source file: what in it is code, what only tests see, and which rooms its paths lead to.

use std::ops::Range;

/// One source file, read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its path below `src`.
    pub name: String,
    /// Every byte of it.
    pub text: String,
    /// The code of the product: without comments and without items that only tests see. Texts in quotes are in it.
    pub code: String,
    /// The same without the texts in quotes.
    pub bare: String,
    /// The modules below it that only tests see, by the beginning of the paths of their files.
    pub test_modules: Vec<String>,
}

impl Source {
    pub fn read(name: &str, text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let (comments, quotes) = comments_and_quotes(&chars);
        let code = blank(&chars, &comments);
        let bare = blank(&code, &quotes);
        let tests = test_items(&bare);
        let folder = module_of(name);
        let test_modules = tests
            .iter()
            .filter_map(|range| {
                let item: String = bare[range.clone()].iter().collect();
                let (_, module) = item.rsplit_once("mod ")?;
                let module = module.strip_suffix(';')?.trim();
                Some([folder.clone(), vec![module.to_owned()]].concat().join("/"))
            })
            .collect();
        Self {
            name: name.to_owned(),
            text: text.to_owned(),
            code: blank(&code, &tests).into_iter().collect(),
            bare: blank(&bare, &tests).into_iter().collect(),
            test_modules,
        }
    }

    /// The first folder of its path, or the file itself at the top.
    pub fn room(&self) -> &str {
        self.name.split('/').next().unwrap_or_default()
    }

    /// The modules at the top of the crate that its paths begin with.
    pub fn reaches(&self) -> Vec<String> {
        let depth = module_of(&self.name).len();
        let mut found = Vec::new();
        for start in ["crate", "super", "self"] {
            for (at, _) in self.bare.match_indices(start) {
                let before = self.bare[..at].chars().next_back();
                if before.is_some_and(|c| c.is_alphanumeric() || c == '_')
                    || self.bare[..at].trim_end().ends_with("::")
                {
                    continue;
                }
                let mut rest = &self.bare[at..];
                let mut climbed = 0;
                while let Some(after) = ["super", "self"]
                    .iter()
                    .find_map(|step| past_colons(rest.strip_prefix(step)?))
                {
                    climbed += usize::from(rest.starts_with("super"));
                    rest = after;
                }
                let at_the_top = match rest.strip_prefix("crate").and_then(past_colons) {
                    Some(after) => {
                        rest = after;
                        true
                    }
                    None => climbed >= depth.max(1),
                };
                if at_the_top {
                    found.extend(first_names(rest));
                }
            }
        }
        found.sort();
        found.dedup();
        found
    }
}

/// Those that are not declared for tests alone.
pub fn product(sources: &[Source]) -> Vec<&Source> {
    let tests: Vec<&String> = sources
        .iter()
        .flat_map(|source| &source.test_modules)
        .collect();
    let is_test = |source: &Source| {
        tests.iter().any(|module| {
            let rest = source.name.strip_prefix(module.as_str());
            rest.is_some_and(|rest| rest.starts_with(['/', '.']))
        })
    };
    sources.iter().filter(|source| !is_test(source)).collect()
}

/// The modules that lead to a file: `store/tests/files.rs` is `store`, `tests`, `files`.
fn module_of(name: &str) -> Vec<String> {
    let path = name.trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.split('/')
        .filter(|part| !["lib", "main"].contains(part))
        .map(str::to_owned)
        .collect()
}

fn past_colons(text: &str) -> Option<&str> {
    Some(text.trim_start().strip_prefix("::")?.trim_start())
}

/// The names that a path or a group of paths begins with: of `{store::Store, error::{self, Error}}` these are `store`, `error`.
fn first_names(path: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let Some(group) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let (mut depth, mut begins) = (1, true);
    let mut names = Vec::new();
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => begins = true,
            c if begins && !c.is_whitespace() => {
                names.push(name(&group[at..]));
                begins = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

/// The text with these stretches left empty, so that every other character keeps its place.
fn blank(text: &[char], stretches: &[Range<usize>]) -> Vec<char> {
    let mut left = text.to_vec();
    for c in stretches.iter().flat_map(|stretch| stretch.clone()) {
        if left[c] != '\n' {
            left[c] = ' ';
        }
    }
    left
}

/// Where comments are, and where texts and characters in quotes.
fn comments_and_quotes(text: &[char]) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (mut comments, mut quotes) = (Vec::new(), Vec::new());
    let at = |place: usize| text.get(place).copied().unwrap_or('\0');
    let mut place = 0;
    while place < text.len() {
        let start = place;
        match (at(place), at(place + 1)) {
            ('/', '/') => {
                while place < text.len() && at(place) != '\n' {
                    place += 1;
                }
                comments.push(start..place);
            }
            ('/', '*') => {
                place += 2;
                while place < text.len() && (at(place - 1), at(place)) != ('*', '/') {
                    place += 1;
                }
                place = (place + 1).min(text.len());
                comments.push(start..place);
            }
            ('"', _) => {
                place = end_of_quote(text, place, '"');
                quotes.push(start + 1..place.saturating_sub(1).max(start + 1));
            }
            // A lifetime has no second mark.
            ('\'', '\\') => {
                place = end_of_quote(text, place, '\'');
                quotes.push(start..place);
            }
            ('\'', _) if at(place + 2) == '\'' => {
                place += 3;
                quotes.push(start..place);
            }
            ('r', '"' | '#') if !(at(place.wrapping_sub(1)).is_alphanumeric()) => {
                let marks = (place + 1..).take_while(|p| at(*p) == '#').count();
                if at(place + 1 + marks) != '"' {
                    place += 1;
                    continue;
                }
                place += marks + 2;
                let ends = |p: usize| at(p) == '"' && (1..=marks).all(|mark| at(p + mark) == '#');
                while place < text.len() && !ends(place) {
                    place += 1;
                }
                place = (place + marks + 1).min(text.len());
                quotes.push(start..place);
            }
            _ => place += 1,
        }
    }
    (comments, quotes)
}

fn end_of_quote(text: &[char], start: usize, mark: char) -> usize {
    let mut place = start + 1;
    while place < text.len() && text[place] != mark {
        place += if text[place] == '\\' { 2 } else { 1 };
    }
    (place + 1).min(text.len())
}

/// Where the items are that only tests see: from the attribute to the semicolon or the brace that ends the item.
fn test_items(bare: &[char]) -> Vec<Range<usize>> {
    let attribute: Vec<char> = "#[cfg(test)]".chars().collect();
    let mut found: Vec<Range<usize>> = Vec::new();
    for start in 0..bare.len() {
        if !bare[start..].starts_with(&attribute) || found.last().is_some_and(|f| start < f.end) {
            continue;
        }
        let (mut braces, mut others) = (0, 0);
        let end = (start + attribute.len()..bare.len()).find(|place| {
            match bare[*place] {
                '{' => braces += 1,
                '}' => braces -= 1,
                '(' | '[' => others += 1,
                ')' | ']' => others -= 1,
                _ => {}
            }
            let ends = matches!(bare[*place], ';' | '}');
            ends && braces == 0 && others == 0
        });
        found.push(start..end.map_or(bare.len(), |end| end + 1));
    }
    found
}
