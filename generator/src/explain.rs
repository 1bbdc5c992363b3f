//! The explanations of the rules: the pages of every id that a command can print.
//!
//! One function serves every command, for the [registry of rules](crate::rules) and the [catalogue of
//! changes](crate::diff::catalogue) alike.

use crate::diff::{self, Bump, Direction, Impact, catalogue};
use crate::rules::{self, Level};

/// How many ids are suggested for one that is not known.
const SUGGESTIONS: usize = 3;

/// A line of the list of all rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The id of the rule.
    pub id: &'static str,
    /// Its level, or its verdicts on the wire and in Rust.
    pub verdict: String,
    /// Its title.
    pub title: &'static str,
}

/// Returns the page of a rule in Markdown, or a message that suggests similar ids.
pub fn explain(id: &str) -> Result<String, String> {
    let page = rules::find(id).map(page);
    page.or_else(|| catalogue::find(id).map(page_of_change)).ok_or_else(|| unknown(id))
}

/// Returns all rules: those of diagnostics and repairs, then those of the comparison.
pub fn list() -> Vec<Line> {
    let of_rule =
        |rule: &'static rules::Rule| Line { id: rule.id, verdict: level(rule.level).to_owned(), title: rule.title };
    let of_change = |rule: &'static diff::Rule| Line {
        id: rule.id,
        verdict: format!("{}, {}", wire(rule.wire), bump(rule.rust)),
        title: rule.summary,
    };
    rules::all().map(of_rule).chain(catalogue::all().map(of_change)).collect()
}

fn page(rule: &rules::Rule) -> String {
    let level = match rule.level {
        Level::Error => "An error: nothing is emitted.".to_owned(),
        Level::Warning => "A warning.".to_owned(),
        Level::Tolerated(reading) => format!("A warning, and an error with `--strict`. Without it, {reading}."),
        Level::Repair(change) => format!("A change that the generator makes, listed in `QUIRKS.md`: {change}."),
    };
    format!("{}\n\n{level}", rule.page.trim())
}

fn page_of_change(rule: &diff::Rule) -> String {
    let whom = match rule.direction {
        Direction::Request => "requests",
        Direction::Response => "responses",
        Direction::Both => "requests and responses",
    };
    let mut verdicts =
        format!("Concerns {whom}. On the wire: {}. In Rust, usually: {}.", wire(rule.wire), bump(rule.rust));
    if let Some(inverse) = rule.inverse {
        verdicts += &format!(" The inverse: {inverse}.");
    }
    format!("{}\n\n{verdicts}", rule.explanation.trim())
}

fn unknown(id: &str) -> String {
    let similar: Vec<_> = similar(id).into_iter().map(|id| format!("`{id}`")).collect();
    let help = match similar.as_slice() {
        [] => "`--explain` without an id lists all rules".to_owned(),
        [only] => format!("did you mean {only}?"),
        [first @ .., last] => format!("did you mean {} or {last}?", first.join(", ")),
    };
    format!("no rule has the id `{id}`\nhelp: {help}")
}

/// The ids that share most with this one: first a few mistyped characters, then whole words.
fn similar(id: &str) -> Vec<&'static str> {
    let all = || rules::all().map(|rule| rule.id).chain(catalogue::all().map(|rule| rule.id));
    if let Some(nearest) = crate::grammar::nearest(id, all()) {
        return vec![nearest];
    }
    let words: Vec<&str> = id.split(['-', '_', ' ']).filter(|word| !word.is_empty()).collect();
    let shared =
        |candidate: &&str| words.iter().filter(|word| candidate.split('-').any(|other| other == **word)).count();
    let mut found: Vec<_> = all().filter(|candidate| shared(candidate) > 0).collect();
    found.sort_by_key(|candidate| std::cmp::Reverse(shared(candidate)));
    found.truncate(SUGGESTIONS);
    found
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Tolerated(_) => "warning, strict error",
        Level::Repair(_) => "repair",
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explains_every_rule_of_the_list() {
        let lines = list();
        assert!(lines.len() > 360, "{}", lines.len());
        for line in lines {
            assert!(explain(line.id).is_ok_and(|page| page.starts_with(&format!("# {}\n", line.id))), "{}", line.id);
        }
    }

    #[test]
    fn explains_levels_and_verdicts() {
        for (id, end) in [
            ("alias-cycle", "\n\nAn error: nothing is emitted."),
            ("duplicate-key", "the first of several equal keys in a mapping is used."),
            ("string-number", "listed in `QUIRKS.md`: a number in quotes is a number."),
            ("operation-removed", "On the wire: breaking. In Rust, usually: major. The inverse: operation-added."),
        ] {
            assert!(explain(id).is_ok_and(|page| page.ends_with(end)), "{id}: {:?}", explain(id));
        }
    }

    #[test]
    fn suggests_similar_ids() {
        for (id, help) in [
            ("dangling-refrence", "did you mean `dangling-reference`?"),
            ("reference", "did you mean `beside-reference`, `circular-reference` or `dangling-reference`?"),
            ("xyz", "`--explain` without an id lists all rules"),
        ] {
            assert_eq!(explain(id), Err(format!("no rule has the id `{id}`\nhelp: {help}")));
        }
    }
}
