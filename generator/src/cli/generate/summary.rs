//! The summary of a run.

use std::fmt;
use std::time::Duration;

use serde_json::{Value as Json, json};

use crate::Reading;
use crate::repair::Origin;
use crate::source::Sources;

use crate::cli::reconcile::{Change, Mode, Reconciled};
use crate::cli::terminal::counted;

/// The maximum number of changed files that are listed.
const NAMES: usize = 12;

/// The diagnostics and repairs of the document.
#[derive(Debug)]
pub(super) struct Summary {
    operations: usize,
    groups: usize,
    types: usize,
    /// Rule or overlay, and the number of places it changed; in the order of application.
    fixes: Vec<(String, usize)>,
}

impl Summary {
    /// Counts. The actions of an overlay are counted together: `QUIRKS.md` lists each.
    pub fn of(reading: &Reading, sources: &Sources) -> Self {
        let mut fixes: Vec<(String, usize)> = Vec::new();
        for fix in &reading.fixes {
            let name = match &fix.origin {
                Origin::Rule => fix.rule.as_str(),
                Origin::Overlay { file, .. } => sources.name(*file),
            };
            match fixes.iter_mut().find(|(known, _)| known == name) {
                Some((_, count)) => *count += 1,
                None => fixes.push((name.to_owned(), 1)),
            }
        }
        Self {
            operations: reading.api.groups.iter().map(|group| group.operations.len()).sum(),
            groups: reading.api.groups.len(),
            types: reading.names.types.len(),
            fixes,
        }
    }

    /// The same, for programs.
    pub fn to_json(&self) -> Json {
        let fixes = self.fixes.iter().map(|(name, count)| (name.clone(), (*count).into()));
        let fixes = fixes.collect::<serde_json::Map<String, Json>>();
        json!({"operations": self.operations, "groups": self.groups, "types": self.types, "fixes": fixes})
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [operations, groups, types] =
            [(self.operations, "operation"), (self.groups, "group"), (self.types, "type")]
                .map(|(n, what)| counted(n, what));
        writeln!(f, "{operations} in {groups}, {types}")?;
        let total = self.fixes.iter().map(|(_, count)| count).sum();
        let width = self.fixes.iter().map(|(rule, _)| rule.len()).max().unwrap_or_default();
        writeln!(f, "{}", counted_fixes(total))?;
        self.fixes.iter().try_for_each(|(rule, count)| writeln!(f, "  {rule:width$}  {count:>6}"))
    }
}

fn counted_fixes(total: usize) -> String {
    match total {
        0 => "no fixes".to_owned(),
        1 => "1 fix".to_owned(),
        _ => format!("{total} fixes"),
    }
}

/// The outcome for the files, and the duration.
pub(in crate::cli) fn files(reconciled: &Reconciled, mode: Mode, time: Duration) -> String {
    let time = format!("{:.2} s", time.as_secs_f64());
    if reconciled.changes.is_empty() {
        return format!("up to date: {}, {time}", counted(reconciled.unchanged, "file"));
    }
    let removed = reconciled.changes.iter().filter(|change| change.desired.is_none()).count();
    let written = reconciled.changes.len() - removed;
    let would = if mode == Mode::Check { "would be " } else { "" };
    let mut text = format!(
        "{} {would}written, {removed} {would}removed, {} unchanged, {time}",
        counted(written, "file"),
        reconciled.unchanged
    );
    for change in reconciled.changes.iter().take(NAMES) {
        text.push_str(&format!("\n  {would}{}  {}", verb(change), change.name));
    }
    if reconciled.changes.len() > NAMES {
        text.push_str(&format!("\n  and {} more", reconciled.changes.len() - NAMES));
    }
    text
}

fn verb(change: &Change) -> &'static str {
    if change.desired.is_none() { "removed" } else { "written" }
}

/// The files that differ, for programs.
pub(in crate::cli) fn files_to_json(reconciled: &Reconciled) -> Json {
    let change = |change: &Change| {
        let found = match (&change.found, &change.desired) {
            (None, _) => "missing",
            (_, None) => "orphaned",
            _ => "stale",
        };
        json!({"name": change.name, "found": found, "action": verb(change)})
    };
    json!({"unchanged": reconciled.unchanged, "changes": reconciled.changes.iter().map(change).collect::<Vec<_>>()})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tabulates_fixes_by_rule() {
        let fixes = vec![("string-boolean".to_owned(), 1200), ("null-map".to_owned(), 1)];
        let summary = Summary { operations: 165, groups: 26, types: 1, fixes };
        assert_eq!(
            summary.to_string(),
            "165 operations in 26 groups, 1 type\n1201 fixes\n  string-boolean    1200\n  null-map             1\n"
        );
        let summary = Summary { operations: 1, groups: 1, types: 0, fixes: Vec::new() };
        assert_eq!(summary.to_string(), "1 operation in 1 group, 0 types\nno fixes\n");
    }

    #[test]
    fn lists_some_files_and_counts_the_rest() {
        let time = Duration::from_millis(214);
        let mut reconciled = Reconciled { changes: Vec::new(), unchanged: 120 };
        assert_eq!(files(&reconciled, Mode::Write, time), "up to date: 120 files, 0.21 s");
        let name = |i| Change { name: format!("{i}.rs"), found: None, desired: (i > 0).then(String::new) };
        reconciled.changes = (0..20).map(name).collect();
        let text = files(&reconciled, Mode::Write, time);
        assert!(
            text.starts_with("19 files written, 1 removed, 120 unchanged, 0.21 s\n  removed  0.rs\n  written  1.rs")
        );
        assert!(text.ends_with("11.rs\n  and 8 more"), "{text}");
        let text = files(&reconciled, Mode::Check, time);
        assert!(text.starts_with("19 files would be written, 1 would be removed, 120 unchanged"), "{text}");
    }
}
