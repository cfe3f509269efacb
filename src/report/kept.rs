//! What may be shown of the sums over everybody, so that as many shares as can be are kept: a board needs these first.
//!
//! One row of counts is hidden in two steps. Within a class, a small line is hidden with another of its class, so that the sum
//! of the class can stand. A class that cannot be kept so is lone: its sum has to stay unknown too, which another lone class
//! in the same shown sums gives, or the whole where nobody else prints it. Knows numbers and no names.

use crate::report::definition::Measure;

/// What of one row is hidden, and which sums are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Each line, and the whole of the row last.
    pub hidden: Vec<bool>,
    classes: Vec<Class>,
    /// The sums of the shares that are shown: each a set of classes.
    sums: Vec<&'static [&'static str]>,
}

/// One class of the row.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Class {
    name: &'static str,
    columns: Vec<usize>,
    hidden: Vec<usize>,
    sum: u64,
    /// What its hidden lines make together.
    left: u64,
    /// Whether its sum has to stay unknown.
    is_lone: bool,
}

/// A row with what is asked of it.
#[derive(Clone, Copy, Debug)]
pub struct Row<'r> {
    pub counts: &'r [u64],
    pub classes: &'r [&'static str],
    pub measures: &'static [Measure],
    /// Counts from 1 to one less than this are hidden.
    pub under: u64,
    /// Whether other reports print the whole too: then nothing is kept by hiding it.
    pub whole_is_known: bool,
    /// Sums that other reports print beside the whole, unless they or what they leave are small.
    pub known: &'r [&'static [&'static str]],
}

impl Row<'_> {
    fn is_small(&self, count: u64) -> bool {
        (1..self.under).contains(&count)
    }

    fn count(&self, column: usize) -> u64 {
        self.counts.get(column).copied().unwrap_or_default()
    }

    fn sum(&self, classes: &[&str]) -> u64 {
        let own = self.counts.iter().zip(self.classes);
        own.filter(|(_, class)| classes.contains(class))
            .map(|(count, _)| count)
            .sum()
    }

    /// The lines that count somebody and are not hidden yet, the smallest first.
    fn open(&self, class: &Class) -> Vec<usize> {
        let own = class.columns.iter().copied();
        let mut open: Vec<usize> = own
            .filter(|column| !class.hidden.contains(column) && self.count(*column) > 0)
            .collect();
        open.sort_by_key(|column| (self.count(*column), *column));
        open
    }

    /// The classes with their small lines hidden, and others beside them where that keeps the sum of the class.
    fn in_classes(&self) -> Vec<Class> {
        let mut all: Vec<Class> = Vec::new();
        for (column, name) in self.classes.iter().enumerate() {
            let count = self.count(column);
            let hidden = self.is_small(count).then_some(column);
            match all.iter_mut().find(|class| class.name == *name) {
                Some(class) => {
                    class.columns.push(column);
                    class.hidden.extend(hidden);
                    class.sum += count;
                }
                None => all.push(Class {
                    name,
                    columns: vec![column],
                    hidden: hidden.into_iter().collect(),
                    sum: count,
                    left: 0,
                    is_lone: false,
                }),
            }
        }
        for class in &mut all {
            class.left = class.hidden.iter().map(|column| self.count(*column)).sum();
            if class.hidden.is_empty() {
                continue;
            }
            let mut with = class.clone();
            for column in self.open(class) {
                if with.keeps_its_lines() {
                    break;
                }
                with.hide(column, self.count(column));
            }
            if self.is_small(class.sum) || !with.keeps_its_lines() {
                class.is_lone = true;
            } else {
                *class = with;
            }
        }
        all
    }

    /// What is hidden where these shares are shown, and the whole or not; none where that would give something back.
    fn with(&self, shown: &[&'static Measure], hides_whole: bool) -> Option<Kept> {
        let sums = shown
            .iter()
            .flat_map(|one| [one.numerator, one.denominator]);
        let whole: u64 = self.counts.iter().sum();
        let is_known = |classes: &&&'static [&'static str]| {
            let sum = self.sum(classes);
            !self.is_small(sum) && !self.is_small(whole - sum)
        };
        let known = self.known.iter().filter(is_known).copied();
        let mut kept = Kept {
            hidden: vec![false; self.counts.len()],
            classes: self.in_classes(),
            sums: sums.chain(known).collect(),
        };
        kept.hidden.push(hides_whole);
        // What has to stay unknown: lone classes, and small sums of shares.
        let lone = kept.classes.iter().filter(|class| class.is_lone);
        let mut unknown: Vec<Vec<&'static str>> = lone.map(|class| vec![class.name]).collect();
        let sums = self.measures.iter();
        let sums = sums.flat_map(|one| [one.numerator, one.denominator]);
        unknown.extend(
            sums.filter(|sum| self.is_small(self.sum(sum)))
                .map(|sum| sum.to_vec()),
        );
        while let Some(needs) = unknown.iter().find(|own| !kept.moves(own)) {
            let mut others: Vec<(u64, usize)> = (0..)
                .zip(&kept.classes)
                .filter(|(_, class)| !class.is_lone && class.sum > 0)
                .map(|(at, class): (usize, &Class)| {
                    let costs = self.open(class).first().map_or(0, |line| self.count(*line));
                    (if class.hidden.is_empty() { costs } else { 0 }, at)
                })
                .collect();
            others.sort_unstable();
            let mut trials = others.into_iter().map(|(_, at)| {
                let mut trial = kept.clone();
                if let Some(class) = trial.classes.get_mut(at) {
                    class.is_lone = true;
                    let line = self.open(class).first().copied();
                    if let Some(line) = line.filter(|_| class.hidden.is_empty()) {
                        class.hide(line, self.count(line));
                    }
                }
                trial
            });
            let found = trials.find(|trial| trial.moves(needs))?;
            kept = found;
        }
        for column in kept.classes.iter().flat_map(|class| &class.hidden) {
            if let Some(hidden) = kept.hidden.get_mut(*column) {
                *hidden = true;
            }
        }
        Some(kept)
    }

    /// Nothing of the row.
    fn nothing(&self) -> Kept {
        let mut classes = self.in_classes();
        for class in &mut classes {
            class.is_lone = true;
        }
        Kept {
            hidden: vec![true; self.counts.len() + 1],
            classes,
            sums: Vec::new(),
        }
    }

    /// The row with as many of its shares as can be kept, those with a target first; then with its whole; then with its lines.
    #[must_use]
    pub fn kept(&self) -> Kept {
        let is_shown = |one: &&Measure| {
            !self.is_small(self.sum(one.numerator)) && !self.is_small(self.sum(one.denominator))
        };
        let able: Vec<&'static Measure> = self.measures.iter().filter(is_shown).collect();
        let mut choices: Vec<Vec<&'static Measure>> = vec![Vec::new()];
        for one in able {
            let with: Vec<_> = choices
                .iter()
                .map(|chosen| [chosen.as_slice(), &[one]].concat())
                .collect();
            choices.extend(with);
        }
        choices.sort_by_key(|chosen| {
            let aimed = chosen.iter().filter(|one| one.target.is_some()).count();
            std::cmp::Reverse((chosen.len(), aimed))
        });
        let whole = self.is_small(self.counts.iter().sum());
        let mut found = choices.iter().find_map(|chosen| {
            let shown = if whole {
                None
            } else {
                self.with(chosen, false)
            };
            let hides = || (whole || !self.whole_is_known).then(|| self.with(chosen, true));
            shown.or_else(|| hides().flatten())
        });
        found = found.or_else(|| self.with(&[], true));
        found.unwrap_or_else(|| self.nothing())
    }
}

impl Class {
    fn hide(&mut self, column: usize, count: u64) {
        self.hidden.push(column);
        self.left += count;
    }

    /// Whether its hidden lines stay unknown to somebody who knows its sum: they are several, and not all one.
    fn keeps_its_lines(&self) -> bool {
        self.hidden.len() > 1 && self.can_lose()
    }

    /// Whether its hidden lines could be one less together, each still counting somebody.
    fn can_lose(&self) -> bool {
        self.left > self.hidden.len() as u64
    }
}

impl Kept {
    /// Which shown sums a class is in.
    fn signature(&self, class: &Class) -> Vec<bool> {
        let sums = self.sums.iter();
        sums.map(|sum| sum.contains(&class.name)).collect()
    }

    fn hides_whole(&self) -> bool {
        self.hidden.last() == Some(&true)
    }

    /// Whether the sum of some classes could be another one with everything that is shown as it is.
    fn moves(&self, classes: &[&'static str]) -> bool {
        let lone = || self.classes.iter().filter(|class| class.is_lone);
        let mut own = lone().filter(|class| classes.contains(&class.name));
        own.any(|class| {
            let signature = self.signature(class);
            let is_free = self.hides_whole() && !signature.contains(&true);
            let mut others = lone().filter(|other| !classes.contains(&other.name));
            is_free
                || others.any(|other| {
                    (class.can_lose() || other.can_lose()) && self.signature(other) == signature
                })
        })
    }

    /// Whether the sum of some classes is shown, or follows from sums that are.
    #[must_use]
    pub fn shows(&self, classes: &[&str]) -> bool {
        let mut lone = self.classes.iter().filter(|class| class.is_lone);
        let is_in = |class: &Class| classes.contains(&class.name);
        let is_same = |sum: &&[&'static str]| {
            sum.len() == classes.len() && sum.iter().all(|class| classes.contains(class))
        };
        !lone.clone().any(is_in)
            || !self.hides_whole() && lone.all(is_in)
            || self.sums.iter().any(is_same)
    }

    /// The hidden columns that can change with each other and with nothing else of the row; the whole is the last column.
    #[must_use]
    pub fn blocks(&self) -> Vec<Vec<usize>> {
        let mut lone: Vec<(Vec<bool>, Vec<usize>)> = Vec::new();
        let mut blocks = Vec::new();
        for class in self.classes.iter().filter(|class| !class.hidden.is_empty()) {
            if !class.is_lone {
                blocks.push(class.hidden.clone());
                continue;
            }
            let signature = self.signature(class);
            match lone.iter_mut().find(|(own, _)| *own == signature) {
                Some((_, block)) => block.extend(&class.hidden),
                None => lone.push((signature, class.hidden.clone())),
            }
        }
        if self.hides_whole()
            && let Some((_, block)) = lone.iter_mut().find(|(own, _)| !own.contains(&true))
        {
            block.push(self.hidden.len() - 1);
        }
        blocks.extend(lone.into_iter().map(|(_, block)| block));
        blocks
    }
}
