//! Pages that stand alone: one file of HTML with its style in it, that asks for nothing from anywhere and prints on A4.
//!
//! Holds the template engine and what every page must keep; which page it is stands in the files beside this one. Data goes
//! into a page cleaned of control characters and escaped by the engine.

pub mod board;
mod charts;
pub mod form;
pub mod made;

pub use made::Made;

use crate::error::{Error, Result};
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

/// Fills a template that is compiled in. A name that it asks for and nobody gave is an error, not a blank.
pub(in crate::output) fn page(
    name: &'static str,
    template: &'static str,
    context: impl Serialize,
) -> Result<String> {
    let mut engine = Environment::new();
    engine.set_auto_escape_callback(|_| AutoEscape::Html);
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    let fault = |error: minijinja::Error| {
        Error::bug("page-template", "a page could not be made").caused_by(error)
    };
    engine.add_template(name, template).map_err(fault)?;
    let template = engine.get_template(name).map_err(fault)?;
    template.render(Serde(context)).map_err(fault)
}
