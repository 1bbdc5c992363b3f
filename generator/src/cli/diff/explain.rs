//! `cargo xtask spec-diff --explain`: the catalogue, for people.

use crate::diff::{Bump, Direction, Impact, Rule, catalogue};

use crate::cli::Outcome;
use crate::cli::error::Error;
use crate::cli::terminal::print;

/// Prints the page of a rule; of no rule, the list of all.
pub fn command(rule: &str) -> Result<Outcome, Error> {
    if rule.is_empty() {
        list();
        return Ok(Outcome::Clean);
    }
    let Some(found) = catalogue::find(rule) else { return Err(Error::Usage(unknown(rule))) };
    print(&page(found));
    Ok(Outcome::Clean)
}

fn list() {
    let width = catalogue::all().map(|rule| rule.id.len()).max().unwrap_or_default();
    for rule in catalogue::all() {
        print(&format!("{:width$}  {:8}  {:5}  {}", rule.id, wire(rule.wire), bump(rule.rust), rule.summary));
    }
}

fn page(rule: &Rule) -> String {
    let whom = match rule.direction {
        Direction::Request => "what clients send",
        Direction::Response => "what servers answer",
        Direction::Both => "both sides",
    };
    let mut verdicts =
        format!("Concerns {whom}. On the wire: {}. In Rust, as a rule: {}.", wire(rule.wire), bump(rule.rust));
    if let Some(inverse) = rule.inverse {
        verdicts += &format!(" The reverse: {inverse}.");
    }
    format!("{}\n\n{verdicts}", rule.explanation.trim())
}

/// What to say of an id that is none: those that share the most words with it.
fn unknown(id: &str) -> String {
    let shared = |rule: &&Rule| id.split('-').filter(|word| rule.id.split('-').any(|other| other == *word)).count();
    let mut like: Vec<_> = catalogue::all().filter(|rule| shared(rule) > 0).collect();
    like.sort_by_key(|rule| std::cmp::Reverse(shared(rule)));
    let like: Vec<_> = like.iter().take(3).map(|rule| format!("`{}`", rule.id)).collect();
    let hint = if like.is_empty() { String::new() } else { format!("; there is {}", like.join(", ")) };
    format!("there is no rule `{id}`{hint} (`--explain` without a rule lists all)")
}

fn wire(impact: Impact) -> &'static str {
    match impact {
        Impact::Breaking => "breaking",
        Impact::Warning => "warning",
        Impact::Info => "info",
    }
}

fn bump(bump: Bump) -> &'static str {
    match bump {
        Bump::Major => "major",
        Bump::Minor => "minor",
        Bump::Patch => "patch",
        Bump::None => "none",
    }
}
