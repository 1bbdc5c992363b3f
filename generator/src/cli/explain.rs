//! `--explain`: describes rules. All commands share it.

use super::Outcome;
use super::error::Error;
use super::terminal::print;
use crate::explain;

/// Prints the page of a rule, or the list of all rules for an empty id.
pub fn command(id: &str) -> Result<Outcome, Error> {
    match id {
        "" => list(),
        id => print(&explain::explain(id).map_err(Error::Usage)?),
    }
    Ok(Outcome::Clean)
}

fn list() {
    let lines = explain::list();
    let width = lines.iter().map(|line| line.id.len()).max().unwrap_or_default();
    let verdicts = lines.iter().map(|line| line.verdict.len()).max().unwrap_or_default();
    for line in lines {
        print(&format!("{:width$}  {:verdicts$}  {}", line.id, line.verdict, line.title));
    }
}
