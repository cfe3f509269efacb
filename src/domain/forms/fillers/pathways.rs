//! The seven pathways of the Kent form, and who works with the person on each: a need with somebody who helps, or what was
//! answered of the pathway.
//!
//! A pathway with neither is left open: that nobody works on it is an answer, and no lack of one.

use crate::domain::entry::answers::yes_or_no;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;

/// The pathways, in the form's order, with the question that is asked of each and the kinds of need that belong to it.
const PATHWAYS: [(&str, &str, &[&str]); 7] = [
    (
        "Education, training and employment",
        "pathway-education",
        &["work-and-training", "literacy"],
    ),
    ("Drugs", "pathway-drugs", &["drugs"]),
    ("Offender management", "pathway-offender-management", &[]),
    (
        "Mental and physical health, alcohol among it",
        "pathway-health",
        &["mental-health", "physical-health", "alcohol"],
    ),
    ("Finance, debt and benefits", "pathway-finance", &["money"]),
    (
        "Children and families",
        "pathway-families",
        &["family-and-children"],
    ),
    ("Programmes for offenders", "pathway-programmes", &[]),
];

/// What is known of one pathway.
struct Row {
    engaged: Option<bool>,
    who: Option<String>,
}

fn rows(known: &Known<'_>) -> [Row; 7] {
    let needs = known.needs();
    PATHWAYS.map(|(_, question, kinds)| {
        let own = needs
            .iter()
            .filter(|need| kinds.contains(&need.kind.as_str()));
        let mut named: Vec<&str> = own.filter_map(|need| need.support.as_deref()).collect();
        named.dedup();
        let helper = (!named.is_empty()).then(|| named.join("; "));
        let said = known.said(question).text();
        match said.as_deref().and_then(yes_or_no) {
            Some((true, who)) if !who.is_empty() => Row {
                engaged: Some(true),
                who: Some(who.to_owned()),
            },
            // Somebody who is recorded to help weighs more than a bare answer.
            said => Row {
                engaged: helper.as_ref().map(|_| true).or(said.map(|(so, _)| so)),
                who: helper,
            },
        }
    })
}

/// The names, as they are printed.
pub fn names(_: &Known<'_>) -> Answer {
    Answer::lines(PATHWAYS.map(|(name, ..)| Some(name.to_owned())))
}

/// Whether each is being worked on.
pub fn engaged(known: &Known<'_>) -> Answer {
    let word = |so| if so { "Yes" } else { "No" }.to_owned();
    Answer::lines(rows(known).map(|row| row.engaged.map(word)))
}

/// With which agency; which rows are asked for is the form's to say.
pub fn agency(known: &Known<'_>) -> Answer {
    Answer::lines(rows(known).map(|row| row.who))
}

/// Whom to ask there: the record has that beside the agency, in one text.
pub fn contact(known: &Known<'_>) -> Answer {
    Answer::lines(rows(known).map(|row| row.who.map(|_| "As named".to_owned())))
}

fn of_open(known: &Known<'_>, is_open: impl Fn(&Row) -> bool, answer: &str) -> String {
    let rows = rows(known);
    let open = PATHWAYS.iter().zip(&rows).filter(|(_, row)| is_open(row));
    let mut questions = open.map(|((_, question, _), _)| *question);
    let Some(first) = questions.next() else {
        return String::new();
    };
    let said = format!("`resettle form-answer add PRISONER --question {first} --answer {answer}`");
    let rest: Vec<&str> = questions.collect();
    if rest.is_empty() {
        said
    } else {
        format!("{said}, and so for {}", rest.join(", "))
    }
}

/// How the pathways that are open are answered.
pub fn how_engaged(known: &Known<'_>) -> String {
    let said = of_open(known, |row| row.engaged.is_none(), "no");
    if said.is_empty() {
        return said;
    }
    format!("{said}; where somebody works with them: \"yes: AGENCY and whom to ask\"")
}

/// How it is recorded who works on a pathway of which only that is known.
pub fn how_agency(known: &Known<'_>) -> String {
    let bare = |row: &Row| row.engaged == Some(true) && row.who.is_none();
    of_open(known, bare, "\"yes: AGENCY and whom to ask\"")
}
