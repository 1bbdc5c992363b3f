//! `explain`: describes rules. All commands share it.

use serde_json::{Value as Json, json};

use super::Outcome;
use super::error::Error;
use super::terminal::{Form, print, print_json};
use crate::explain;

/// Prints the page of a rule, or the list of all rules for an empty id.
pub fn command(id: &str, form: Form) -> Result<Outcome, Error> {
    if id.is_empty() {
        list(form);
        return Ok(Outcome::Clean);
    }
    let page = explain::explain(id).map_err(Error::Usage)?;
    match form {
        Form::Text => print(&page),
        Form::Json => print_json(&json!({"rule": id, "page": page})),
    }
    Ok(Outcome::Clean)
}

fn list(form: Form) {
    let lines = explain::list();
    if form == Form::Json {
        let rules = lines.iter().map(|line| json!({"rule": line.id, "verdict": line.verdict, "title": line.title}));
        return print_json(&rules.collect::<Json>());
    }
    let width = lines.iter().map(|line| line.id.len()).max().unwrap_or_default();
    let verdicts = lines.iter().map(|line| line.verdict.len()).max().unwrap_or_default();
    for line in lines {
        print(&format!("{:width$}  {:verdicts$}  {}", line.id, line.verdict, line.title));
    }
}
