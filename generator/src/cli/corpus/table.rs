//! The result of a corpus run, as text and as Markdown.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value as Json;

use super::Run;
use super::compile::Compiled;
use super::document::{ERROR, WARNING};

/// The number of slowest and largest documents that are listed.
const EXTREMES: usize = 8;

/// A heading, the columns below it, and the rows.
struct Section {
    title: String,
    columns: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

/// The results of a corpus run.
pub(super) struct Table(Vec<Section>);

impl Table {
    /// Counts.
    pub fn of(runs: &[Run], compiled: &[Compiled]) -> Self {
        let mut sections = vec![
            versions(runs),
            rules(runs, ERROR, "Refused", "alone"),
            rules(runs, WARNING, "Warnings", "places"),
            extremes(runs, "Slowest", |run| run.time.as_millis(), "ms"),
            extremes(runs, "Most memory", |run| run.report.memory as u128 / 1024, "MiB"),
            extremes(runs, "Largest crates", |run| run.report.emitted as u128 / 1024, "KiB"),
            names(runs),
        ];
        if !compiled.is_empty() {
            sections.push(compilation(compiled));
        }
        Self(sections)
    }

    /// Renders for a terminal.
    pub fn to_text(&self) -> String {
        self.0.iter().map(Section::to_text).collect::<Vec<_>>().join("\n\n")
    }

    /// Renders for a documentation page.
    pub fn to_markdown(&self) -> String {
        self.0.iter().map(Section::to_markdown).collect::<Vec<_>>().join("\n")
    }
}

impl Table {
    /// For programs: by title, the rows as objects.
    pub fn to_json(&self) -> Json {
        let sections = self.0.iter().map(|section| (section.title.clone(), section.to_json()));
        Json::Object(sections.collect())
    }
}

impl Section {
    fn to_json(&self) -> Json {
        let row = |row: &Vec<String>| -> Json {
            let cells = self.columns.iter().zip(row);
            Json::Object(cells.map(|(column, cell)| ((*column).to_owned(), cell.as_str().into())).collect())
        };
        self.rows.iter().map(row).collect()
    }

    fn to_text(&self) -> String {
        let header: Vec<String> = self.columns.iter().map(|column| (*column).to_owned()).collect();
        let rows: Vec<&Vec<String>> = std::iter::once(&header).chain(&self.rows).collect();
        let width =
            |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
        let line = |row: &Vec<String>| {
            let cells = row.iter().enumerate().map(|(column, cell)| {
                let width = width(column).unwrap_or_default();
                if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
            });
            format!("  {}", cells.collect::<Vec<_>>().join("  ").trim_end())
        };
        let lines = rows.iter().map(|row| line(row));
        std::iter::once(self.title.clone()).chain(lines).collect::<Vec<_>>().join("\n")
    }

    fn to_markdown(&self) -> String {
        let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        let rule = |column: usize| if column == 0 { "---" } else { "---:" }.to_owned();
        let header = line(self.columns.iter().map(|column| (*column).to_owned()).collect());
        let ruler = line((0..self.columns.len()).map(rule).collect());
        let escaped = |cell: &String| cell.replace('|', "\\|");
        let rows = self.rows.iter().map(|row| line(row.iter().map(escaped).collect()));
        format!("## {}\n\n{header}{ruler}{}", self.title, rows.collect::<String>())
    }
}

fn versions(runs: &[Run]) -> Section {
    let mut by_version: BTreeMap<&str, (usize, usize, Duration)> = BTreeMap::new();
    for run in runs {
        for version in [run.report.version.as_deref().unwrap_or("?"), "all"] {
            let (all, generated, time) = by_version.entry(version).or_default();
            *all += 1;
            *generated += usize::from(run.report.is_generated());
            *time += run.time;
        }
    }
    let rows = by_version.into_iter().map(|(version, (all, generated, time))| {
        let time = format!("{:.1} s", time.as_secs_f64());
        vec![version.to_owned(), all.to_string(), generated.to_string(), percent(generated, all), time]
    });
    let columns = vec!["version", "documents", "generated", "share", "time"];
    Section { title: "Documents".to_owned(), columns, rows: rows.collect() }
}

/// By rule: the number of documents in which it occurs, and in which it is the only one of its severity, or the number
/// of places.
fn rules(runs: &[Run], severity: &str, title: &str, second: &'static str) -> Section {
    let mut by_rule: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for run in runs {
        let found: Vec<_> = run.report.rules.iter().filter(|((found, _), _)| found == severity).collect();
        for ((_, rule), (count, _)) in &found {
            let (documents, more) = by_rule.entry(rule).or_default();
            *documents += 1;
            *more += if severity == ERROR { usize::from(found.len() == 1) } else { *count };
        }
    }
    let mut rows: Vec<_> = by_rule.into_iter().collect();
    rows.sort_by_key(|(rule, (documents, _))| (std::cmp::Reverse(*documents), *rule));
    let rows = rows
        .into_iter()
        .map(|(rule, (documents, more))| vec![rule.to_owned(), documents.to_string(), more.to_string()]);
    Section { title: title.to_owned(), columns: vec!["rule", "documents", second], rows: rows.collect() }
}

fn extremes(runs: &[Run], title: &str, measure: fn(&Run) -> u128, unit: &'static str) -> Section {
    let mut sorted: Vec<&Run> = runs.iter().collect();
    sorted.sort_by_key(|run| std::cmp::Reverse(measure(run)));
    let rows = sorted
        .into_iter()
        .take(EXTREMES)
        .map(|run| vec![run.name.clone(), measure(run).to_string(), run.report.operations.to_string()]);
    Section { title: title.to_owned(), columns: vec!["document", unit, "operations"], rows: rows.collect() }
}

fn names(runs: &[Run]) -> Section {
    let mut lengths: Vec<usize> = runs.iter().flat_map(|run| run.report.type_names.iter().copied()).collect();
    lengths.sort_unstable();
    let longest = runs.iter().map(|run| run.report.longest_name.as_str()).max_by_key(|name| name.len());
    let at = |share: usize| lengths.get(lengths.len() * share / 100).copied().unwrap_or_default().to_string();
    let rows = vec![vec![
        lengths.len().to_string(),
        at(50),
        at(90),
        lengths.last().copied().unwrap_or_default().to_string(),
        longest.unwrap_or_default().to_owned(),
    ]];
    let columns = vec!["types", "median", "90 %", "longest", "name"];
    Section { title: "Length of type names".to_owned(), columns, rows }
}

/// The compiled documents, each with its duration and result.
fn compilation(compiled: &[Compiled]) -> Section {
    let failed = compiled.iter().filter(|compiled| compiled.failure.is_some()).count();
    let row = |Compiled { name, time, failure }: &Compiled| {
        let outcome = failure.as_deref().map_or("compiles", |failure| failure.lines().next().unwrap_or("fails"));
        vec![name.clone(), format!("{:.1}", time.as_secs_f64()), outcome.to_owned()]
    };
    let title = format!("Compiled: {} documents, {failed} with an error or a warning", compiled.len());
    Section { title, columns: vec!["document", "s", "outcome"], rows: compiled.iter().map(row).collect() }
}

fn percent(part: usize, whole: usize) -> String {
    format!("{:.1} %", part as f64 * 100.0 / whole.max(1) as f64)
}

/// The documents in which a rule occurs, each with its first message.
pub(super) fn documents_of(runs: &[Run], severity: &str, rule: &str) -> String {
    let key = (severity.to_owned(), rule.to_owned());
    let found = runs.iter().filter_map(|run| Some((run, run.report.rules.get(&key)?)));
    let lines = found.map(|(run, (count, message))| format!("  {}: {count}: {message}", run.name));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::corpus::document::Report;

    fn run(name: &str, version: &str, rules: &[(&str, &str, usize)]) -> Run {
        let rules = rules.iter().map(|(severity, rule, count)| {
            (((*severity).to_owned(), (*rule).to_owned()), (*count, format!("{rule} speaks")))
        });
        let report = Report {
            version: Some(version.to_owned()),
            rules: rules.collect(),
            type_names: vec![4],
            longest_name: "Boat".to_owned(),
            ..Report::default()
        };
        Run { name: name.to_owned(), report, time: Duration::from_millis(10) }
    }

    #[test]
    fn counts_documents_by_version_and_rule() {
        let runs = [
            run("a.json", "3.0", &[]),
            run("b.json", "3.0", &[(ERROR, "wrong-kind", 5), (ERROR, "name-collision", 1)]),
            run("c.json", "3.1", &[(ERROR, "wrong-kind", 1), (WARNING, "unknown-keyword", 7)]),
        ];
        let text = Table::of(&runs, &[]).to_text();
        for part in [
            "  3.0              2          1  50.0 %",
            "  3.1              1          0   0.0 %",
            "  wrong-kind              2      1\n  name-collision          1      0\n",
            "  unknown-keyword          1       7\n",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
        assert!(Table::of(&runs, &[]).to_markdown().contains("| wrong-kind | 2 | 1 |\n"));
        assert_eq!(
            documents_of(&runs, ERROR, "wrong-kind"),
            "  b.json: 5: wrong-kind speaks\n  c.json: 1: wrong-kind speaks"
        );
    }
}
