//! What may be answered to a question of a form: yes or no where the form prints these two boxes, a day where it asks for one.
//!
//! Knows the questions and no form; most of them take any text.

use super::{Entry, EntryKind};
use crate::calendar::Day;

/// The questions to which the forms print a box for yes and one for no.
const YES_OR_NO: &[&str] = &[
    "drug-history",
    "drug-current",
    "disability-self-described",
    "disability-registered",
    "debt-history",
    "needs-support",
    "support-identified",
];

/// Those that also ask who it is, where the answer is yes.
const WITH_WHOM: &str = "pathway-";

/// The answers to why somebody is referred.
pub const REASONS: [&str; 2] = ["homeless", "threatened with homelessness"];

/// Yes or no, and what stands behind it: "yes: Open Road, 01634 000000".
#[must_use]
pub fn yes_or_no(text: &str) -> Option<(bool, &str)> {
    let text = text.trim();
    let (word, rest) = match text.split_once([':', ',']) {
        Some((word, rest)) => (word.trim(), rest.trim()),
        None => (text, ""),
    };
    let is = |wanted: &str| word.eq_ignore_ascii_case(wanted);
    (is("yes") || is("no")).then(|| (is("yes"), rest))
}

/// Why a record is no answer to the question that it names; none for any other kind of record.
#[must_use]
pub fn fault(entry: &Entry) -> Option<String> {
    if entry.kind != EntryKind::FormAnswer {
        return None;
    }
    let (question, answer) = (entry.text("question"), entry.text("answer").trim());
    let understood = yes_or_no(answer);
    let (fits, wanted) = if YES_OR_NO.contains(&question) {
        let bare = matches!(understood, Some((_, "")));
        (bare, "yes or no")
    } else if question.starts_with(WITH_WHOM) {
        let whole = matches!(understood, Some((true, _) | (false, "")));
        (whole, "no, or yes: and who works with the person")
    } else if question == "referral-reason" {
        let known = REASONS.iter().any(|one| one.eq_ignore_ascii_case(answer));
        (known, "homeless, or threatened with homelessness")
    } else if question == "likely-homeless-from" {
        (Day::parse_iso(answer).is_some(), "a day as 2026-12-31")
    } else {
        return None;
    };
    (!fits).then(|| format!("the answer to {question} is {wanted}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_with_two_boxes_takes_yes_or_no_alone() {
        let takes = |question: &str, answer: &str| {
            let mut entry = Entry::blank(EntryKind::FormAnswer, "K000001");
            entry.set("question", question).unwrap();
            entry.set("answer", answer).unwrap();
            fault(&entry).is_none()
        };
        for (question, answer, fits) in [
            ("drug-current", "No", true),
            ("drug-current", "perhaps", false),
            ("drug-current", "yes, sometimes", false),
            ("pathway-finance", "no", true),
            ("pathway-finance", "yes: Advice shop", true),
            ("pathway-finance", "no: nobody", false),
            ("pathway-finance", "nobody", false),
            ("referral-reason", "Homeless", true),
            ("referral-reason", "cold", false),
            ("likely-homeless-from", "2026-12-31", true),
            ("likely-homeless-from", "soon", false),
            ("gp", "perhaps Dr Invented", true),
        ] {
            assert_eq!(takes(question, answer), fits, "{question} {answer}");
        }
        assert_eq!(yes_or_no("YES: A, b"), Some((true, "A, b")));
        assert_eq!(yes_or_no("now"), None);
    }
}
