//! A configuration changed in one place: comments, order and everything else of the file stay as they were.

use super::keys::find;
use super::value::Value;
use toml_edit::{Array, DocumentMut, Item, Table, TableLike, TomlError, value};

/// The text with a key set. `name` is the key, or `mail.recipients.LEAD`.
///
/// # Errors
/// The text is not TOML.
pub fn set(text: &str, name: &str, new: &Value) -> Result<String, TomlError> {
    let mut document: DocumentMut = text.parse()?;
    let (tables, last) = parts(name);
    put(document.as_table_mut(), &tables, last, item_of(new));
    Ok(document.to_string())
}

fn put(table: &mut dyn TableLike, tables: &[&str], last: &str, mut new: Item) {
    if let Some((first, rest)) = tables.split_first() {
        if table.get(first).is_none_or(|item| !item.is_table_like()) {
            let mut inner = Table::new();
            // A table that holds only tables is not written out itself.
            inner.set_implicit(true);
            table.insert(first, Item::Table(inner));
        }
        if let Some(inner) = table.get_mut(first).and_then(Item::as_table_like_mut) {
            put(inner, rest, last, new);
        }
        return;
    }
    let old = table.get_mut(last);
    // What stood behind the old value, a comment often, stays behind the new one.
    if let (Some(old), Some(new)) = (old.as_deref().and_then(Item::as_value), new.as_value_mut()) {
        *new.decor_mut() = old.decor().clone();
    }
    match old {
        Some(old) => *old = new,
        None => {
            table.insert(last, new);
        }
    }
}

/// What came of taking a key out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unset {
    /// The text without it.
    Taken(String),
    /// It is not in there.
    NotThere,
    /// It is no key but a table with these keys in it, and was left as it was.
    Table(Vec<String>),
}

/// The text without a key. A whole table goes only where it is itself a key, or where nothing is in it.
///
/// # Errors
/// The text is not TOML.
pub fn unset(text: &str, name: &str) -> Result<Unset, TomlError> {
    let mut document: DocumentMut = text.parse()?;
    let (tables, last) = parts(name);
    let mut inner: &mut dyn TableLike = document.as_table_mut();
    for table in tables {
        match inner.get_mut(table).and_then(Item::as_table_like_mut) {
            Some(found) => inner = found,
            None => return Ok(Unset::NotThere),
        }
    }
    let mut under = Vec::new();
    if let Some(table) = inner.get(last).and_then(Item::as_table_like)
        && find(name).is_none()
    {
        list(table, name, &mut under);
    }
    if !under.is_empty() {
        return Ok(Unset::Table(under));
    }
    Ok(match inner.remove(last) {
        Some(_) => Unset::Taken(document.to_string()),
        None => Unset::NotThere,
    })
}

/// The keys in a table, by their whole names; what is itself a key is not looked into.
fn list(table: &dyn TableLike, name: &str, into: &mut Vec<String>) {
    for (key, item) in table.iter() {
        let name = format!("{name}.{key}");
        match item.as_table_like() {
            Some(inner) if find(&name).is_none() && !inner.is_empty() => list(inner, &name, into),
            _ => into.push(name),
        }
    }
}

/// The tables above a key, and its own name. A lead keeps its dots: `mail.recipients.j.smith@x` is the lead `j.smith@x`.
fn parts(name: &str) -> (Vec<&str>, &str) {
    if let Some(lead) = name.strip_prefix("mail.recipients.") {
        return (vec!["mail", "recipients"], lead);
    }
    let mut tables: Vec<&str> = name.split('.').collect();
    let last = tables.pop().unwrap_or(name);
    (tables, last)
}

fn item_of(new: &Value) -> Item {
    let list = |texts: &[String]| texts.iter().collect::<Array>();
    match new {
        Value::Text(text) => value(text.as_str()),
        Value::Number(number) => value(i64::from(*number)),
        Value::List(texts) => value(list(texts)),
        Value::Table(table) => {
            let mut all = Table::new();
            for (lead, texts) in table {
                all.insert(lead, value(list(texts)));
            }
            Item::Table(all)
        }
    }
}
