//! The shares against their targets: in sentences, in a table with how each went, and drawn.
//!
//! Met, not met and not known are words before they are anything else.

use super::view::{CellView, Figure, Head, RowView, TableView, count, no_share, out_of, spoken};
use crate::error::Result;
use crate::output::page::charts::{self, Name, Share};
use crate::output::text::clean;
use crate::report::board::Trend;
use crate::report::{Percent, Printed, ShareShown, Shown};
use serde::Serialize;

/// Everything that is said of shares and targets.
#[derive(Debug, Serialize)]
pub struct Judged {
    pub lead: String,
    pub findings: Vec<Finding>,
    pub indicators: Vec<Indicator>,
    pub figure: Option<Figure>,
    /// How each share went, period by period; none where there is one period.
    pub went: Option<TableView>,
}

/// What was found of several shares.
#[derive(Debug, Serialize)]
pub struct Finding {
    pub verdict: &'static str,
    pub title: &'static str,
    pub said: Vec<String>,
}

/// A row of the table of shares.
#[derive(Debug, Serialize)]
pub struct Indicator {
    pub report: &'static str,
    pub title: &'static str,
    pub label: &'static str,
    pub share: CellView,
    pub target: String,
    pub verdict: &'static str,
    pub verdict_said: &'static str,
    pub trend: Option<String>,
}

/// A share with everything that is said of it.
struct Judgement<'t> {
    trend: &'t Trend,
    now: ShareShown<'t>,
    verdict: Verdict,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Met,
    NotMet,
    NotKnown,
    NotComparable,
    NoTarget,
}

impl Verdict {
    const fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::NotKnown => "not-known",
            Self::NotComparable => "not-comparable",
            Self::NoTarget => "no-target",
        }
    }

    const fn said(self) -> &'static str {
        match self {
            Self::Met => "Met",
            Self::NotMet => "Not met",
            Self::NotKnown => "Not known",
            Self::NotComparable => "Not comparable",
            Self::NoTarget => "No target",
        }
    }
}

/// The classes of what nobody knows, in the words of the reports.
const UNKNOWN: [&str; 4] = ["unknown", "unrecorded", "not-recorded", "not-known"];

/// # Errors
/// A fault of the drawing library.
pub fn judged(reports: &[&Printed], trends: &[Trend]) -> Result<Judged> {
    let mut all: Vec<Judgement<'_>> = trends.iter().filter_map(judgement).collect();
    // What is judged comes before what is only told; else the order of the reports stays.
    all.sort_by_key(|one| one.verdict == Verdict::NoTarget);
    let indicators: Result<Vec<Indicator>> =
        (0..).zip(&all).map(|(at, one)| row(at, one)).collect();
    Ok(Judged {
        lead: lead(reports, &all),
        findings: findings(reports, &all),
        indicators: indicators?,
        figure: figure(&all)?,
        went: went(&all),
    })
}

fn judgement(trend: &Trend) -> Option<Judgement<'_>> {
    let now = share(trend.periods.last()?, trend)?;
    let verdict = match (trend.measure.target, now.met) {
        (None, _) => Verdict::NoTarget,
        (Some(_), Some(true)) => Verdict::Met,
        (Some(_), Some(false)) => Verdict::NotMet,
        (Some(_), None) if !now.is_comparable => Verdict::NotComparable,
        (Some(_), None) => Verdict::NotKnown,
    };
    Some(Judgement {
        trend,
        now,
        verdict,
    })
}

/// The share of a trend in one of its periods.
fn share<'p>(printed: &'p Printed, trend: &Trend) -> Option<ShareShown<'p>> {
    let shares = printed.total_shares();
    shares
        .into_iter()
        .find(|share| share.measure.word == trend.measure.word)
}

fn lead(reports: &[&Printed], all: &[Judgement<'_>]) -> String {
    if reports.is_empty() {
        return "There is no report here, and so no figure.".to_owned();
    }
    if reports.iter().all(|one| one.whole() == Shown::Count(0)) {
        return "Nothing was counted for this period, so no target was met or missed.".to_owned();
    }
    let of = |verdict| all.iter().filter(|one| one.verdict == verdict).count();
    let (met, not_met) = (of(Verdict::Met), of(Verdict::NotMet));
    let not_known = of(Verdict::NotKnown);
    let not_comparable = of(Verdict::NotComparable);
    match met + not_met + not_known + not_comparable {
        0 => "None of these shares has a target.".to_owned(),
        1 => {
            let said = if met == 1 {
                "It was met"
            } else if not_met == 1 {
                "It was not met"
            } else if not_known == 1 {
                "Whether it was met is not known"
            } else {
                "It was written for another classification, and this share is not comparable with it"
            };
            format!("One share has a target. {said}.")
        }
        targets => format!(
            "Of {targets} shares that have a target, {} met it and {} did not{}{}.",
            none_or(met),
            none_or(not_met),
            match not_known {
                0 => String::new(),
                1 => "; of 1 it is not known".to_owned(),
                many => format!("; of {many} it is not known"),
            },
            match not_comparable {
                0 => String::new(),
                1 => "; 1 is not comparable with its target".to_owned(),
                many => format!("; {many} are not comparable with theirs"),
            }
        ),
    }
}

fn none_or(count: usize) -> String {
    if count == 0 {
        "none".to_owned()
    } else {
        count.to_string()
    }
}

fn findings(reports: &[&Printed], all: &[Judgement<'_>]) -> Vec<Finding> {
    let of = |verdict: Verdict, title| Finding {
        verdict: verdict.word(),
        title,
        said: all
            .iter()
            .filter(|one| one.verdict == verdict)
            .map(sentence)
            .collect(),
    };
    let mut found = vec![
        of(Verdict::NotMet, "Did not meet the target"),
        of(Verdict::Met, "Met the target"),
        of(Verdict::NotKnown, "Not known whether the target was met"),
        of(Verdict::NotComparable, "Not comparable with its target"),
    ];
    let mut names = Vec::new();
    let mut said = Vec::new();
    for printed in reports {
        // The first of each report is its own period; breakdowns hold the same units again.
        if !names.contains(&printed.definition.name) {
            names.push(printed.definition.name);
            said.extend(unknown(printed));
        }
    }
    found.push(Finding {
        verdict: "unknown",
        title: "Not recorded",
        said,
    });
    found.retain(|finding| !finding.said.is_empty());
    found
}

fn sentence(one: &Judgement<'_>) -> String {
    let Trend {
        definition,
        measure,
        periods,
    } = one.trend;
    let share = match one.now.percent {
        Some(percent) => format!("{percent}% ({})", out_of(&one.now)),
        None => no_share(&one.now).to_owned(),
    };
    let mut said = format!("{}: {share}", name(definition.title, measure.label));
    if let Some(target) = measure.target {
        said.push_str(&format!("; the target is {}%", target.percent));
        let used = periods.last().map(|one| one.classification.name());
        if let Some(written_for) = target.classification.filter(|name| used != Some(*name)) {
            let used = used.unwrap_or_default();
            said.push_str(&format!(
                ", which was written for the classification {written_for}, and this is by {used}"
            ));
        }
    }
    let is_judged = matches!(one.verdict, Verdict::Met | Verdict::NotMet);
    let not_known = periods.last().and_then(|now| beside(now, &one.now));
    if let Some(not_known) = not_known.filter(|_| is_judged) {
        said.push_str(&format!("; {not_known} more not known"));
    }
    said
}

/// How many are not known and not in the share, where they are more than a tenth of what was counted.
fn beside(printed: &Printed, share: &ShareShown<'_>) -> Option<u64> {
    let everybody = printed.everybody();
    let mut not_known = 0;
    for (class, own) in &everybody.classes {
        let is_unknown = UNKNOWN.contains(class) || class.ends_with("unknown");
        if is_unknown && !share.measure.denominator.contains(class) {
            match own {
                Shown::Count(count) => not_known += count,
                Shown::Hidden => return None,
            }
        }
    }
    match everybody.whole {
        Shown::Count(whole) if not_known * 10 > whole => Some(not_known),
        _ => None,
    }
}

/// The name of a share: its report, and its own where that says more.
fn name(title: &str, label: &str) -> String {
    if title.eq_ignore_ascii_case(label) {
        title.to_owned()
    } else {
        format!("{title}: {label}")
    }
}

/// How much of a report nobody knows.
fn unknown(printed: &Printed) -> Option<String> {
    let everybody = printed.everybody();
    let own = everybody
        .classes
        .iter()
        .find(|(class, _)| UNKNOWN.contains(class));
    let (_, own) = own.filter(|(_, own)| *own != Shown::Count(0))?;
    let (title, whole) = (printed.definition.title, count(everybody.whole));
    Some(match own {
        Shown::Count(_) => format!("{title}: {} of {whole}", count(*own)),
        Shown::Hidden => format!("{title}: a number that is hidden, of {whole}"),
    })
}

fn row(at: usize, one: &Judgement<'_>) -> Result<Indicator> {
    let (definition, measure) = (one.trend.definition, one.trend.measure);
    let target = measure.target.map(|target| target.percent);
    let drawn_target = target.filter(|_| one.now.is_comparable);
    Ok(Indicator {
        report: definition.name,
        title: definition.title,
        label: measure.label,
        share: CellView::share(&one.now),
        target: target.map_or_else(String::new, |target| format!("{target}%")),
        verdict: one.verdict.word(),
        verdict_said: one.verdict.said(),
        trend: if one.trend.periods.len() > 1 {
            drawn(at, one, drawn_target)?
        } else {
            None
        },
    })
}

/// How a share went; nothing where it is not known of any period.
fn drawn(at: usize, one: &Judgement<'_>, target: Option<Percent>) -> Result<Option<String>> {
    let (definition, measure) = (one.trend.definition, one.trend.measure);
    let mut points = Vec::new();
    let mut told = Vec::new();
    for printed in &one.trend.periods {
        let share = share(printed, one.trend);
        let percent = share.and_then(|share| share.percent);
        points.push(percent);
        let said = match (percent, share) {
            (Some(percent), _) => format!("{percent}%"),
            (None, share) => share
                .map_or("not known", |share| no_share(&share))
                .to_owned(),
        };
        told.push(format!("{}: {said}", clean(&printed.period.name)));
    }
    let name = Name {
        id: format!("trend-{at}"),
        title: format!("Trend of {}", name(definition.title, measure.label)),
        told: told.join("; "),
    };
    if points.iter().all(Option::is_none) {
        return Ok(None);
    }
    charts::trend(&name, &points, target).map(Some)
}

fn figure(all: &[Judgement<'_>]) -> Result<Option<Figure>> {
    let comparable = all.iter().filter(|one| one.now.is_comparable);
    let with_target = comparable.filter_map(|one| {
        Some(Share {
            name: name(one.trend.definition.title, one.trend.measure.label),
            share: one.now.percent?,
            target: one.trend.measure.target?.percent,
        })
    });
    let shares: Vec<Share> = with_target.collect();
    if shares.is_empty() {
        return Ok(None);
    }
    let told: Vec<String> = shares
        .iter()
        .map(|one| format!("{}: {}%, target {}%", one.name, one.share, one.target))
        .collect();
    let name = Name {
        id: "against-target".to_owned(),
        title: "Shares against their targets".to_owned(),
        told: told.join("; "),
    };
    Ok(Some(Figure {
        svg: charts::shares(&name, &shares)?,
        caption: "Shares against their targets. The upright mark is the target.".to_owned(),
    }))
}

fn went(all: &[Judgement<'_>]) -> Option<TableView> {
    let periods = &all
        .iter()
        .map(|one| one.trend)
        .max_by_key(|trend| trend.periods.len())?
        .periods;
    if periods.len() < 2 {
        return None;
    }
    let mut heads = vec![Head::words("Share")];
    heads.extend(periods.iter().map(|one| Head::number(&one.period.name)));
    let rows = all.iter().map(|one| RowView {
        head: name(one.trend.definition.title, one.trend.measure.label),
        is_total: false,
        cells: one
            .trend
            .periods
            .iter()
            .map(|printed| match share(printed, one.trend) {
                Some(share) => CellView::share(&share),
                None => CellView::absent("not known"),
            })
            .collect(),
    });
    Some(TableView {
        id: "went".to_owned(),
        caption: spoken("every share in this period and those before it"),
        heads,
        rows: rows.collect(),
    })
}
