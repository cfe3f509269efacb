//! From a protocol file to a protocol, or to every mistake in it at once.
//!
//! An unknown key, fact, condition, unit or role is a mistake; nothing is passed over in silence, because a line that is not
//! understood is a duty that nobody is told of. Reads no file: it is given the text and the name to speak of it by.

use crate::domain::mistake::{Mistake, did_you_mean, quoted};
use crate::domain::nearest::nearest;
use crate::domain::{authorities, establishments};
use crate::protocol::actions::is_name;
use crate::protocol::check_rule::{self, Names};
use crate::protocol::language::{Ages, NotRule, Protocol, Rule, Scope};
use crate::protocol::read::{NOTHING, Page, Section, kind_of};
use crate::protocol::words::{Role, Word};
use std::collections::HashMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The keys of a protocol.
pub(super) const KEYS: &[&str] = &[
    "id",
    "title",
    "source",
    "version",
    "dated",
    "from",
    "until",
    "successor",
    "superseded",
    "area",
    "scope",
    "ages",
    "roles",
    "rule",
    "not_rule",
];

/// Reads a protocol file.
///
/// # Errors
/// Every mistake in the file, in the order of their places.
pub fn check(file_name: &str, text: &str) -> Result<Protocol, Vec<Mistake>> {
    let mut page = Page {
        file: file_name,
        text,
        mistakes: Vec::new(),
    };
    if let Some(mistakes) = single_brackets(file_name, text) {
        return Err(mistakes);
    }
    let (document, faults) = DeTable::parse_recoverable(text);
    for fault in &faults {
        let span = fault.span().unwrap_or(0..0);
        let at = text.get(span.clone()).unwrap_or_default();
        let found = if at.trim().is_empty() {
            "what TOML cannot read".to_owned()
        } else {
            quoted(at)
        };
        match fault.message().split_once("expected ") {
            Some((what, expected)) => {
                let what = what.trim_end_matches([' ', ',']);
                let found = if what.is_empty() {
                    found
                } else {
                    format!("{found} ({what})")
                };
                page.refuse(
                    &span,
                    found,
                    expected.replace('\n', " "),
                    typed_elsewhere(at),
                );
            }
            None => page.refuse(
                &span,
                found,
                format!("TOML that can be read ({})", fault.message()),
                typed_elsewhere(at),
            ),
        }
    }
    let protocol = protocol(&mut page, document.get_ref());
    let mut mistakes = page.mistakes;
    // What TOML could not read stands first at its place, and whatever else is said of that place follows from it.
    let unreadable: Vec<(usize, usize)> = mistakes
        .iter()
        .take(faults.len())
        .map(|m| (m.line, m.column))
        .collect();
    let mut position = 0;
    mistakes.retain(|mistake| {
        position += 1;
        position <= faults.len()
            || !unreadable.contains(&(mistake.line, mistake.column))
            || mistake.found == NOTHING
    });
    mistakes.sort_by_key(|mistake| (mistake.line, mistake.column));
    mistakes.dedup();
    match protocol {
        Some(protocol) if mistakes.is_empty() => Ok(protocol),
        _ => Err(mistakes),
    }
}

/// A list of rules is headed `[[rule]]` each time. Headed `[rule]` every key after the first counts as there twice, so that
/// this is said by itself.
fn single_brackets(file_name: &str, text: &str) -> Option<Vec<Mistake>> {
    let mut mistakes = Vec::new();
    for (place, line) in text.lines().enumerate() {
        for name in ["rule", "not_rule"] {
            if line.trim_end() == format!("[{name}]") {
                mistakes.push(Mistake {
                    file: file_name.to_owned(),
                    line: place + 1,
                    column: 1,
                    found: format!("[{name}]"),
                    expected: format!("[[{name}]], with two brackets, because there are many"),
                    hint: None,
                });
            }
        }
    }
    (!mistakes.is_empty()).then_some(mistakes)
}

/// What a word processor or a habit of the hand puts where TOML wants something else.
fn typed_elsewhere(found: &str) -> Option<String> {
    if found.contains(['\u{201c}', '\u{201d}', '\u{2018}', '\u{2019}']) {
        return Some("straight quotes, \", and not the curly ones of a word processor".to_owned());
    }
    let is_date =
        found.split('/').count() == 3 && found.bytes().all(|b| b.is_ascii_digit() || b == b'/');
    is_date.then(|| "a date is written without quotes, like 2026-11-06".to_owned())
}

fn protocol(page: &mut Page<'_>, table: &DeTable<'_>) -> Option<Protocol> {
    let top = Section::open(page, table, 0..0, "a protocol", KEYS);
    let id = top.must_text(page, "id");
    if let Some(id) = id.as_ref().filter(|id| !is_name(id.value)) {
        page.refuse(
            &id.span,
            quoted(id.value),
            "an id of small letters, digits and hyphens",
            None,
        );
    }
    let title = top.must_text(page, "title");
    let source = top.must_text(page, "source");
    let version = top.must_number(page, "version");
    let (from, until) = (top.day(page, "from"), top.day(page, "until"));
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        page.refuse(
            &top.place_of("until"),
            until.to_string(),
            format!("a day on or after {from}"),
            None,
        );
    }
    let dated = top.day(page, "dated");
    let scope = scope(page, &top);
    let ages = ages(page, &top);
    let own_names = roles(page, &top);
    let mut names = Names {
        roles: own_names,
        seen: HashMap::new(),
    };
    let rules: Vec<Rule> = tables(page, &top, "rule")
        .into_iter()
        .filter_map(|(table, span)| {
            let read = !page.is_full();
            read.then(|| check_rule::rule(page, table, span, &mut names))?
        })
        .collect();
    let not_rules: Vec<NotRule> = tables(page, &top, "not_rule")
        .into_iter()
        .filter_map(|(table, span)| {
            let read = !page.is_full();
            read.then(|| check_rule::not_rule(page, table, span, &mut names))?
        })
        .collect();
    if !top.has("rule") && !top.has("not_rule") {
        top.missing(page, "at least one [[rule]]");
    }
    let optional = |page: &mut Page<'_>, key| top.text(page, key).map(|at| at.value.to_owned());
    Some(Protocol {
        successor: optional(page, "successor"),
        superseded: optional(page, "superseded"),
        area: optional(page, "area"),
        id: id?.value.to_owned(),
        title: title?.value.to_owned(),
        source: source?.value.to_owned(),
        version: version?,
        dated,
        from,
        until,
        scope,
        ages,
        rules,
        not_rules,
    })
}

/// The tables of a list of tables, each with its place.
fn tables<'d, 't>(
    page: &mut Page<'_>,
    top: &Section<'d, 't>,
    key: &str,
) -> Vec<(&'d DeTable<'t>, Range<usize>)> {
    let Some(value) = top.value(key) else {
        return Vec::new();
    };
    let expected = format!("[[{key}]]");
    let DeValue::Array(items) = value.get_ref() else {
        page.refuse(&value.span(), kind_of(value.get_ref()), expected, None);
        return Vec::new();
    };
    let mut found = Vec::with_capacity(items.len());
    for item in items {
        match item.get_ref() {
            DeValue::Table(table) => found.push((table, item.span())),
            other => page.refuse(&item.span(), kind_of(other), expected.clone(), None),
        }
    }
    found
}

/// Where a protocol or a rule binds: `scope.authorities` and `scope.establishments`.
pub(super) fn scope(page: &mut Page<'_>, section: &Section<'_, '_>) -> Scope {
    let Some((table, span)) = sub_table(page, section, "scope") else {
        return Scope::default();
    };
    let scope = Section::open(
        page,
        table,
        span,
        "a scope",
        &["authorities", "establishments"],
    );
    let mut found = Scope::default();
    for key in scope.texts(page, "authorities") {
        if page.is_full() {
            break;
        }
        if authorities::by_key(key.value).is_none() {
            let names = authorities::all()
                .iter()
                .map(|authority| authority.name.as_str());
            let near = nearest(key.value, names, 1).first().copied();
            let code = authorities::all()
                .iter()
                .find(|authority| Some(authority.name.as_str()) == near);
            let hint = code
                .map(|authority| format!("{} has the code \"{}\"", authority.name, authority.key));
            page.refuse(
                &key.span,
                quoted(key.value),
                "the code of a housing authority, such as \"E07000066\"",
                hint,
            );
        }
        found.authorities.push(key.value.to_owned());
    }
    for code in scope.texts(page, "establishments") {
        if page.is_full() {
            break;
        }
        match establishments::by_code(code.value) {
            Some(establishment) => found.establishments.push(establishment.code.clone()),
            None => {
                let hint = establishments::suggestions(code.value)
                    .first()
                    .map(|name| format!("did you mean {name}?"));
                page.refuse(
                    &code.span,
                    quoted(code.value),
                    "the code of an establishment, such as \"MDI\"",
                    hint,
                );
            }
        }
    }
    found
}

fn ages(page: &mut Page<'_>, section: &Section<'_, '_>) -> Ages {
    let Some(text) = section.text(page, "ages") else {
        return Ages::default();
    };
    Ages::parse(text.value).unwrap_or_else(|| {
        page.refuse(
            &text.span,
            quoted(text.value),
            "ages from 0 to 130, such as \"18+\", \"under 18\" or \"16 to 24\"",
            None,
        );
        Ages::default()
    })
}

/// The document's own names of roles, mapped onto ours.
fn roles(page: &mut Page<'_>, section: &Section<'_, '_>) -> HashMap<String, Role> {
    let mut found = HashMap::new();
    let Some((table, _)) = sub_table(page, section, "roles") else {
        return found;
    };
    for (name, value) in table {
        if page.is_full() {
            break;
        }
        let word = match value.get_ref() {
            DeValue::String(word) => word.as_ref(),
            other => {
                page.refuse(&value.span(), kind_of(other), "a role, as a text", None);
                continue;
            }
        };
        match Role::from_word(word) {
            Some(role) => {
                found.insert(name.get_ref().to_string(), role);
            }
            None => {
                let hint = did_you_mean(word, Role::every().iter().map(|role| role.as_word()));
                page.refuse(&value.span(), quoted(word), "a role", hint);
                // The name is known all the same, so that its uses are not mistakes as well.
                found.insert(name.get_ref().to_string(), Role::Partners);
            }
        }
    }
    found
}

fn sub_table<'d, 't>(
    page: &mut Page<'_>,
    section: &Section<'d, 't>,
    key: &str,
) -> Option<(&'d DeTable<'t>, Range<usize>)> {
    let value: &Spanned<DeValue<'t>> = section.value(key)?;
    match value.get_ref() {
        DeValue::Table(table) => Some((table, value.span())),
        other => {
            page.refuse(
                &value.span(),
                kind_of(other),
                format!("a table `{key}`"),
                None,
            );
            None
        }
    }
}
