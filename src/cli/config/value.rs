//! What may stand behind a key, and reading it from a TOML value or from text. Knows no key.

use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::DeValue;

/// What may stand behind a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// A file or a folder; from the configuration's own folder where it is relative.
    Path,
    /// A program: a path, or a name that the system finds.
    Program,
    /// One of these.
    Word(&'static [&'static str]),
    /// A whole number, from and to.
    Number(u32, u32),
    /// An e-mail address, with or without a name before it.
    Address,
    /// The name or the number of a machine.
    Host,
    /// A list of domains.
    Domains,
    /// A table of lists of addresses.
    Recipients,
}

/// A value that may stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text(String),
    Number(u32),
    List(Vec<String>),
    Table(BTreeMap<String, Vec<String>>),
}

/// What is wrong with a value: what was found, which never repeats what could be personal, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub found: String,
    pub hint: Option<String>,
}

impl Wrong {
    fn found(found: impl Into<String>) -> Self {
        Self {
            found: found.into(),
            hint: None,
        }
    }
}

impl Kind {
    /// What may stand there, in words.
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Text => "a line of text".to_owned(),
            Self::Path => "a path".to_owned(),
            Self::Program => "a program".to_owned(),
            Self::Word(words) => format!("one of: {}", words.join(", ")),
            Self::Number(from, to) => format!("a whole number from {from} to {to}"),
            Self::Address => "an e-mail address".to_owned(),
            Self::Host => "the name of a machine".to_owned(),
            Self::Domains => "a list of domains".to_owned(),
            Self::Recipients => "a table of lists of e-mail addresses".to_owned(),
        }
    }

    /// Reads what was typed; a list is typed with commas between.
    ///
    /// # Errors
    /// It may not stand there.
    pub fn of_text(self, text: &str) -> Result<Value, Wrong> {
        let text = text.trim();
        match self {
            Self::Number(..) => match text.parse::<i64>() {
                Ok(number) => self.number(number),
                Err(_) => Err(Wrong::found("a text")),
            },
            Self::Domains => self.list(text.split(',').map(str::trim).collect()),
            Self::Recipients => Err(Wrong {
                found: "a text".to_owned(),
                hint: Some("set one lead: mail.recipients.LEAD".to_owned()),
            }),
            _ => self.text(text),
        }
    }

    /// Reads what stands in the file.
    ///
    /// # Errors
    /// It may not stand there.
    pub fn of_toml(self, value: &DeValue<'_>) -> Result<Value, Wrong> {
        match (self, value) {
            (Self::Number(..), DeValue::Integer(number)) => {
                let read = i64::from_str_radix(number.as_str(), number.radix());
                self.number(read.unwrap_or(i64::MAX))
            }
            (Self::Domains, DeValue::Array(items)) => self.list(texts(items)?),
            (Self::Recipients, DeValue::Table(table)) => {
                let mut recipients = BTreeMap::new();
                for (lead, value) in table {
                    let list = Self::addresses_of_toml(value.get_ref())?;
                    recipients.insert(lead.get_ref().to_string(), list);
                }
                Ok(Value::Table(recipients))
            }
            (Self::Number(..) | Self::Domains | Self::Recipients, other) => {
                Err(Wrong::found(sort(other)))
            }
            (_, DeValue::String(text)) => self.text(text.trim()),
            (_, other) => Err(Wrong::found(sort(other))),
        }
    }

    fn addresses_of_toml(value: &DeValue<'_>) -> Result<Vec<String>, Wrong> {
        match value {
            DeValue::String(text) => addresses([text.as_ref()]),
            DeValue::Array(items) => addresses(texts(items)?),
            other => Err(Wrong::found(sort(other))),
        }
    }

    fn number(self, number: i64) -> Result<Value, Wrong> {
        let Self::Number(from, to) = self else {
            return Err(Wrong::found("a number"));
        };
        match u32::try_from(number) {
            Ok(number) if (from..=to).contains(&number) => Ok(Value::Number(number)),
            _ if number == i64::MAX => Err(Wrong::found("a number that is too large")),
            _ => Err(Wrong::found(number.to_string())),
        }
    }

    fn text(self, text: &str) -> Result<Value, Wrong> {
        if text.is_empty() {
            return Err(Wrong::found("an empty text"));
        }
        if text.chars().any(char::is_control) {
            return Err(Wrong::found(
                "a text with a line break or a control character",
            ));
        }
        match self {
            Self::Word(words) if !words.contains(&text) => Err(Wrong {
                found: crate::domain::mistake::quoted(text),
                hint: crate::domain::mistake::did_you_mean(text, words.iter().copied()),
            }),
            Self::Address if !is_address(text) => Err(Wrong::found("a text that is no address")),
            Self::Host if text.contains(|c: char| c.is_whitespace() || "/@".contains(c)) => {
                Err(Wrong::found("a text that is no name of a machine"))
            }
            _ => Ok(Value::Text(text.to_owned())),
        }
    }

    fn list(self, items: Vec<&str>) -> Result<Value, Wrong> {
        let mut domains = Vec::new();
        for item in items {
            let domain = item.trim().trim_start_matches('@').to_lowercase();
            let plain = |c: char| c.is_alphanumeric() || c == '.' || c == '-';
            if !domain.contains('.') || !domain.chars().all(plain) || domain.starts_with('.') {
                return Err(Wrong::found("a text that is no domain"));
            }
            domains.push(domain);
        }
        Ok(Value::List(domains))
    }
}

/// A list of addresses, as one lead or role has it.
///
/// # Errors
/// None, or something that is no address.
pub fn addresses<'a>(items: impl IntoIterator<Item = &'a str>) -> Result<Vec<String>, Wrong> {
    let mut kept = Vec::new();
    for item in items {
        let item = item.trim();
        if !is_address(item) {
            return Err(Wrong::found("a text that is no address"));
        }
        kept.push(item.to_owned());
    }
    if kept.is_empty() {
        return Err(Wrong::found("an empty list"));
    }
    Ok(kept)
}

/// `a@b`, or `Name <a@b>`: whether it looks like an address. Whoever sends it reads it more closely.
fn is_address(text: &str) -> bool {
    let bare = match text.strip_suffix('>') {
        Some(rest) => match rest.rsplit_once('<') {
            Some((_, bare)) => bare,
            None => return false,
        },
        None => text,
    };
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>,;\"()".contains(c);
    !text.chars().any(char::is_control)
        && !bare.chars().any(odd)
        && bare.split_once('@').is_some_and(|(who, place)| {
            !who.is_empty() && !place.is_empty() && !place.contains('@')
        })
}

fn texts<'a>(items: &'a [Spanned<DeValue<'_>>]) -> Result<Vec<&'a str>, Wrong> {
    let text = |item: &'a Spanned<DeValue<'_>>| match item.get_ref() {
        DeValue::String(text) => Ok(text.as_ref()),
        other => Err(Wrong::found(format!("{} in the list", sort(other)))),
    };
    items.iter().map(text).collect()
}

/// What sort of value it is, in words.
pub(super) fn sort(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a number with a fraction",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
