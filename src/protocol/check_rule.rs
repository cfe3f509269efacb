//! Reads one rule of a protocol file, and one line that is not a rule.
//!
//! Holds what a rule must say and which of its keys exclude one another. The protocol around it is read by `check`.

use crate::calendar::{Offset, Unit};
use crate::domain::mistake::{did_you_mean, place, quoted};
use crate::protocol::actions::{COUNCIL_PREFIX, is_name};
use crate::protocol::check::scope;
use crate::protocol::language::{NotRule, Party, Rule, Side, Timing};
use crate::protocol::read::{At, Page, Section};
use crate::protocol::trigger::Trigger;
use crate::protocol::words::{Kind, Role, Undated, Word};
use std::collections::HashMap;
use std::ops::Range;
use toml::de::DeTable;

/// What the rules of one file share.
pub(super) struct Names {
    /// The document's own names of roles.
    pub roles: HashMap<String, Role>,
    /// Where each id was first used.
    pub seen: HashMap<String, Range<usize>>,
}

pub(super) const KEYS: &[&str] = &[
    "id",
    "action",
    "kind",
    "force",
    "title",
    "after",
    "before",
    "due",
    "opens",
    "asap",
    "undated",
    "each",
    "until",
    "goes_on_while",
    "when",
    "any",
    "unless",
    "presupposes",
    "owed_by",
    "lead",
    "chased_by",
    "done_by",
    "stage",
    "cite",
    "approximate",
    "inferred",
    "scope",
    "note",
];
const TRIGGER: &str = "a fact that a rule can hang on";
const CONDITION: &str = "a condition";
const ROLE: &str = "a role";

pub(super) fn rule(
    page: &mut Page<'_>,
    table: &DeTable<'_>,
    span: Range<usize>,
    names: &mut Names,
) -> Option<Rule> {
    let section = Section::open(page, table, span, "a rule", KEYS);
    let id = own_id(page, &section, names);
    let action = section.must_text(page, "action");
    if let Some(action) = action.as_ref().filter(|action| !is_name(action.value)) {
        page.refuse(
            &action.span,
            quoted(action.value),
            "an action of small letters and hyphens",
            None,
        );
    }
    let kind = section.must_word::<Kind>(page, "kind", "a kind");
    let force = section.must_word(page, "force", "a force");
    let title = section.must_text(page, "title");
    let hung_on = hung_on(page, &section);
    let side = hung_on.map_or(Side::After, |(side, _)| side);
    let timing = timing(page, &section, side, kind);
    if let (Some((Side::Before, trigger)), Some(Timing::Due(_))) = (hung_on, timing)
        && !trigger.is_foreseen()
    {
        let foreseen = Trigger::every()
            .iter()
            .filter(|t| t.is_foreseen())
            .map(|t| t.word());
        let hint = format!(
            "days are counted back only from {}",
            foreseen.collect::<Vec<_>>().join(", ")
        );
        let found = format!("a day before {trigger}");
        page.refuse(
            &section.place_of("before"),
            found,
            "a fact whose day is known before it comes",
            Some(hint),
        );
    }
    let opens = section
        .distance(page, "opens")
        .map(|opens| opens_on_time(page, side, opens, timing));
    let owed_by = party(page, &section, "owed_by", names);
    if let (Some(owed_by), Some(action)) = (&owed_by, &action) {
        let councils = action.value.starts_with(COUNCIL_PREFIX);
        if (owed_by.role == Role::Council) != councils {
            let expected = if councils {
                "owed_by the council"
            } else {
                "an action that begins `council-`"
            };
            let hint = "actions owed by a council, and only these, begin `council-`".to_owned();
            page.refuse(&action.span, quoted(action.value), expected, Some(hint));
        }
    }
    let lead = party(page, &section, "lead", names);
    let chased_by = party(page, &section, "chased_by", names);
    let cite = section.must_text(page, "cite");
    let rule = Rule {
        when: section.words(page, "when", CONDITION),
        any: section.words(page, "any", CONDITION),
        unless: section.words(page, "unless", CONDITION),
        goes_on_while: section.words(page, "goes_on_while", CONDITION),
        presupposes: section.word(page, "presupposes", "what a rule may take for granted"),
        done_by: section.word(page, "done_by", "a fact that completes an action"),
        inferred: section.words(page, "inferred", "what may be inferred"),
        approximate: section.flag(page, "approximate"),
        scope: scope(page, &section),
        note: section.text(page, "note").map(|note| note.value.to_owned()),
        stage: section
            .word(page, "stage", "a stage")
            .or_else(|| hung_on.map(|(_, trigger)| trigger.usual_stage()))?,
        id: id?,
        action: action?.value.to_owned(),
        kind: kind?,
        force: force?,
        title: title?.value.to_owned(),
        side,
        trigger: hung_on?.1,
        timing: timing?,
        opens,
        owed_by,
        lead,
        chased_by,
        cite: cite?.value.to_owned(),
    };
    Some(rule)
}

pub(super) fn not_rule(
    page: &mut Page<'_>,
    table: &DeTable<'_>,
    span: Range<usize>,
    names: &mut Names,
) -> Option<NotRule> {
    let section = Section::open(
        page,
        table,
        span,
        "a line that is not a rule",
        &["id", "why"],
    );
    let id = own_id(page, &section, names);
    let why = section.must_text(page, "why");
    Some(NotRule {
        id: id?,
        why: why?.value.to_owned(),
    })
}

fn own_id(page: &mut Page<'_>, section: &Section<'_, '_>, names: &mut Names) -> Option<String> {
    let id = section.must_text(page, "id")?;
    if !is_name(id.value) {
        page.refuse(
            &id.span,
            quoted(id.value),
            "an id of small letters, digits, dots and hyphens",
            None,
        );
    }
    if let Some(first) = names.seen.get(id.value).filter(|_| !page.is_full()) {
        let (line, _) = place(page.text, first.start);
        let found = format!("the id {} again", quoted(id.value));
        page.refuse(
            &id.span,
            found,
            "an id of its own",
            Some(format!("it is used in line {line}")),
        );
    } else {
        names.seen.insert(id.value.to_owned(), id.span.clone());
    }
    Some(id.value.to_owned())
}

fn hung_on(page: &mut Page<'_>, section: &Section<'_, '_>) -> Option<(Side, Trigger)> {
    let after = section.word::<Trigger>(page, "after", TRIGGER);
    let before = section.word::<Trigger>(page, "before", TRIGGER);
    match (section.has("after"), section.has("before")) {
        (true, true) => {
            page.refuse(
                &section.place_of("before"),
                "both `after` and `before`",
                "one of them",
                None,
            );
            None
        }
        (false, false) => {
            section.missing(page, "`after` or `before`");
            None
        }
        (true, false) => after.map(|trigger| (Side::After, trigger)),
        (false, true) => before.map(|trigger| (Side::Before, trigger)),
    }
}

/// The day of a rule: one of `due`, `asap`, `undated` and `each`; only what is never due may do without.
fn timing(
    page: &mut Page<'_>,
    section: &Section<'_, '_>,
    side: Side,
    kind: Option<Kind>,
) -> Option<Timing> {
    let due = section.distance(page, "due");
    let asap = section.flag(page, "asap");
    let undated = section.word::<Undated>(page, "undated", "a manner of having no day");
    let until = section.word::<Trigger>(page, "until", TRIGGER);
    for (key, beside) in [("until", "each"), ("goes_on_while", "until")] {
        if section.has(key) && !section.has(beside) {
            page.refuse(
                &section.place_of(key),
                format!("`{key}` without `{beside}`"),
                format!("`{key}` beside `{beside}` only"),
                None,
            );
        }
    }
    if section.has("each") {
        if asap || section.has("undated") {
            page.refuse(
                &section.place_of("each"),
                "`each` beside a rule without a day",
                "one of them",
                None,
            );
        }
        if side == Side::Before {
            page.refuse(
                &section.place_of("each"),
                "`each` with `before`",
                "`each` with `after`",
                None,
            );
        }
        let each = each(page, section)?;
        let first = due.map_or(each, |due| due.value);
        return Some(Timing::Each { first, each, until });
    }
    let said = [section.has("due"), asap, section.has("undated")]
        .into_iter()
        .filter(|said| *said)
        .count();
    let never_due = kind.is_some_and(|kind| !kind.makes_actions(false));
    match said {
        1 => match due {
            Some(due) if side == Side::Before => Some(Timing::Due(due.value.negated())),
            Some(due) => Some(Timing::Due(due.value)),
            None if asap => Some(Timing::Undated(Undated::AsSoonAsPossible)),
            None => undated.map(Timing::Undated),
        },
        0 if never_due => Some(Timing::Undated(Undated::AtTheEvent)),
        0 => {
            section.missing(page, "one of `due`, `asap`, `undated` and `each`");
            None
        }
        _ => {
            let at = ["asap", "undated", "due"]
                .into_iter()
                .find(|key| section.has(key))
                .unwrap_or("due");
            page.refuse(
                &section.place_of(at),
                "more than one manner of being due",
                "one of `due`, `asap` and `undated`",
                None,
            );
            None
        }
    }
}

/// How often: `month`, `3 months`, `2 weeks`.
fn each(page: &mut Page<'_>, section: &Section<'_, '_>) -> Option<Offset> {
    let text = section.text(page, "each")?;
    let counted = if text.value.starts_with(|c: char| c.is_ascii_digit()) {
        text.value.to_owned()
    } else {
        format!("1 {}", text.value)
    };
    let offset = Offset::parse(&counted)
        .ok()
        .filter(|offset| offset.amount > 0);
    if offset.is_none() {
        let hint = did_you_mean(text.value, ["day", "week", "month", "3 months", "year"]);
        page.refuse(
            &text.span,
            quoted(text.value),
            "how often, such as \"month\" or \"3 months\"",
            hint,
        );
    }
    offset
}

/// How long an offset is, near enough to tell which of two is longer.
fn about_days(offset: Offset) -> i64 {
    let amount = i64::from(offset.amount);
    match offset.unit {
        Unit::Days => amount,
        Unit::Weeks => amount * 7,
        Unit::Months => amount * 28,
        Unit::WorkingDays => amount * 7 / 5,
    }
}

/// The opening, signed like the due day; it may not lie after it.
fn opens_on_time(
    page: &mut Page<'_>,
    side: Side,
    opens: At<Offset>,
    timing: Option<Timing>,
) -> Offset {
    let signed = if side == Side::Before {
        opens.value.negated()
    } else {
        opens.value
    };
    if let Some(Timing::Each { each, .. }) = timing
        && about_days(opens.value) >= about_days(each)
    {
        page.refuse(
            &opens.span,
            format!("an opening {}", opens.value),
            format!("one shorter than the time from one round to the next, {each}"),
            None,
        );
    }
    if let Some(Timing::Due(due)) = timing
        && due.unit == signed.unit
        && signed.amount > due.amount
    {
        page.refuse(
            &opens.span,
            format!("an opening {signed}"),
            format!("one no later than the due day, {due}"),
            None,
        );
    }
    signed
}

fn party(
    page: &mut Page<'_>,
    section: &Section<'_, '_>,
    key: &str,
    names: &Names,
) -> Option<Party> {
    let text = section.text(page, key)?;
    if let Some(role) = names.roles.get(text.value) {
        return Some(Party {
            role: *role,
            named: Some(text.value.to_owned()),
        });
    }
    let role = Role::from_word(text.value);
    if role.is_none() {
        let own = names.roles.keys().map(String::as_str);
        let hint = did_you_mean(
            text.value,
            own.chain(Role::every().iter().map(|role| role.as_word())),
        );
        page.refuse(&text.span, quoted(text.value), ROLE, hint);
    }
    role.map(|role| Party { role, named: None })
}
