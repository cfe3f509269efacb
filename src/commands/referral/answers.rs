//! What is typed for one printing of a form: `--with FIELD=TEXT`, a TOML file of the same, and beneath both who refers
//! according to the configuration.
//!
//! Every answer is held against the form; nothing of it reaches the store.

use crate::calendar::{Calendar, Day};
use crate::cli::config::Referrer;
use crate::cli::typed::future_day;
use crate::domain::forms::{self, FieldKind, FieldSpec, Form, Typed};
use crate::domain::names;
use crate::domain::nearest::nearest;
use crate::error::{Error, Result};
use std::path::Path;

/// No answers file is longer than this.
const LONGEST_FILE: u64 = 1_000_000;

/// What answers are read with.
pub struct Desk<'a> {
    pub form: &'static Form,
    pub today: Day,
    pub calendar: &'a Calendar,
}

impl Desk<'_> {
    /// Who refers, over it the answers of a file, and over them those of the command line.
    ///
    /// # Errors
    /// A file that is not TOML, a field that the form does not have, an answer that may not stand there.
    pub fn typed(
        &self,
        referrer: &Referrer,
        file: Option<&Path>,
        with: &[String],
    ) -> Result<Typed> {
        let mut typed = self.configured(referrer)?;
        if let Some(file) = file {
            self.file(file, &mut typed)?;
        }
        for pair in with {
            let (key, text) = pair.split_once('=').ok_or_else(|| {
                Error::usage("bad-answer", "an answer is written FIELD=TEXT")
                    .at("--with")
                    .hint("for example --with referrer_role=\"Resettlement worker\"")
            })?;
            self.take(key.trim(), vec![text.to_owned()], "--with", &mut typed)?;
        }
        Ok(typed)
    }

    /// What the configuration says of who refers, for the fields that this form has.
    fn configured(&self, referrer: &Referrer) -> Result<Typed> {
        let mut typed = Typed::new();
        let fields: [(&Option<String>, &[&str]); 7] = [
            (&referrer.name, &["referrer_name"]),
            (&referrer.role, &["referrer_role"]),
            (&referrer.phone, &["referrer_phone"]),
            (&referrer.email, &["referrer_email"]),
            (&referrer.address, &["referrer_address"]),
            (&referrer.fax, &["referrer_fax"]),
            (
                &referrer.organisation,
                &[
                    "referrer_authority",
                    "referrer_agency",
                    "consent_oral_public_authority",
                ],
            ),
        ];
        for (text, keys) in fields {
            let Some(text) = text else { continue };
            for key in keys {
                if self.form.with_supplement().any(|spec| spec.key == *key) {
                    self.take(key, vec![text.clone()], "configuration", &mut typed)?;
                }
            }
        }
        Ok(typed)
    }

    /// A text for a field, or a list of texts for one with several entries.
    fn file(&self, file: &Path, typed: &mut Typed) -> Result<()> {
        let place = file.display().to_string();
        let bytes = crate::env::read_file_within(file, LONGEST_FILE)?;
        let bad = |message: &str| Error::cannot("bad-answers", message.to_owned()).at(&place);
        let text = String::from_utf8(bytes).map_err(|_| bad("the file is not UTF-8 text"))?;
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            let before = error.span().and_then(|span| text.get(..span.start));
            let line = 1 + before.map_or(0, |before| before.matches('\n').count());
            Error::cannot("bad-answers", "the file is not TOML")
                .at(format!("{place}:{line}"))
                .hint("write lines like: referrer_role = \"Resettlement worker\"")
        })?;
        for (key, value) in table {
            let text = |value| match value {
                toml::Value::String(text) => Ok(text),
                _ => Err(bad("every answer is a text in quotes, or a list of them")),
            };
            let lines = match value {
                toml::Value::Array(texts) => texts.into_iter().map(text).collect::<Result<_>>()?,
                one => vec![text(one)?],
            };
            // One file serves every form: what only another form asks for is passed over.
            let has = |form: &Form| form.with_supplement().any(|spec| spec.key == key);
            if has(self.form) || !forms::ALL.into_iter().any(has) {
                self.take(&key, lines, &place, typed)?;
            }
        }
        Ok(())
    }

    /// Takes the answer for one field, if the form has it and the answer may stand there.
    fn take(&self, key: &str, lines: Vec<String>, place: &str, typed: &mut Typed) -> Result<()> {
        let mut fields = self.form.with_supplement();
        let Some(spec) = fields.find(|spec| spec.key == key) else {
            let keys = self.form.with_supplement().map(|spec| spec.key);
            let error = Error::usage("unknown-field", "the form has no such field").at(place);
            return Err(match nearest(key, keys, 3).as_slice() {
                [] => error.hint("see the fields with --format json"),
                near => error.hint(format!("nearest: {}", near.join(", "))),
            });
        };
        let mut kept = Vec::new();
        for line in &lines {
            let line = names::free_text(line.trim()).map_err(|fault| {
                Error::usage("bad-text", format!("the answer for {key} {fault}")).at(place)
            })?;
            fits(spec, &line, place)?;
            kept.push(match spec.kind {
                FieldKind::Date => future_day(&line, self.today, self.calendar, place)?.to_string(),
                FieldKind::YesNo => in_its_words(spec, line),
                _ => line,
            });
        }
        if kept.iter().all(String::is_empty) {
            let message = format!("the answer for {key} is empty");
            return Err(Error::usage("bad-answer", message).at(place));
        }
        typed.insert(key.to_owned(), kept);
        Ok(())
    }
}

/// A bare yes or no as the form prints it.
fn in_its_words(spec: &FieldSpec, line: String) -> String {
    let mut choices = spec.kind.choices().iter();
    let own = choices.find(|choice| choice.eq_ignore_ascii_case(&line));
    own.map_or(line, |choice| (*choice).to_owned())
}

/// A signature is not typed, and where the form has answers to tick it is one of them, with or without more behind it.
fn fits(spec: &FieldSpec, line: &str, place: &str) -> Result<()> {
    if spec.kind == FieldKind::Signature {
        let message = format!("{} is signed by hand", spec.key);
        return Err(Error::usage("signed-by-hand", message).at(place));
    }
    let choices = spec.kind.choices();
    let begins = |choice: &&'static str| {
        let start = line.get(..choice.len());
        let next = line
            .get(choice.len()..)
            .and_then(|rest| rest.chars().next());
        start.is_some_and(|start| start.eq_ignore_ascii_case(choice))
            && next.is_none_or(|next| !next.is_alphanumeric())
    };
    if choices.is_empty() || choices.iter().any(begins) {
        return Ok(());
    }
    let message = format!("this is no answer for {}", spec.key);
    Err(Error::usage("unknown-answer", message)
        .at(place)
        .hint(format!("one of: {}", choices.join(", "))))
}
