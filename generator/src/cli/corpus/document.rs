//! One document: the result of the generator, as lines that one process writes and another reads.

use std::collections::BTreeMap;
use std::path::Path;

use crate::Reading;
use crate::diagnostic::{Diagnostics, Severity, Strictness};
use crate::source::Sources;

use super::Args;
use crate::cli::error::Error;
use crate::cli::project::Project;
use crate::cli::texts::Texts;

/// The severity of diagnostics that refuse a document.
pub(super) const ERROR: &str = "error";
/// The severity of all others.
pub(super) const WARNING: &str = "warning";

/// The result for a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Report {
    /// `3.0`, `3.1`, `2.0`; `None` if the file is not a document.
    pub version: Option<String>,
    /// By severity and rule: the count, and the first message.
    pub rules: BTreeMap<(String, String), (usize, String)>,
    /// The number of operations.
    pub operations: usize,
    /// The length of each type name.
    pub type_names: Vec<usize>,
    /// The longest type name.
    pub longest_name: String,
    /// The size of the emitted Rust code in bytes.
    pub emitted: usize,
    /// Peak memory in KiB; 0 where the system does not report it.
    pub memory: usize,
}

/// Runs the generator on a document.
pub(super) fn run(file: &Path, args: &Args, project: &Project) -> Result<Report, Error> {
    let texts = Texts::read(project, file, &[], None, None)?;
    let mut report = Report { version: version(&texts.sources, &texts), ..Report::default() };
    if report.version.is_some() {
        let mut diagnostics = Diagnostics::new(if args.strict { Strictness::Strict } else { Strictness::Lenient });
        let Texts { sources, input } = &texts;
        if args.read {
            report.count(crate::read(sources, input, &mut diagnostics).as_ref());
        } else if let Some(output) = crate::generate(sources, input, &mut diagnostics) {
            report.emitted = output.files.iter().map(|file| file.text.len()).sum();
            report.count(Some(&output.reading));
        }
        report.take(&diagnostics);
        report.memory = peak_memory();
    }
    Ok(report)
}

/// Returns the declared version: the first two numbers.
fn version(sources: &Sources, texts: &Texts) -> Option<String> {
    let text = sources.text(texts.input.document);
    // Most other files of a corpus are recognized by their text, which is faster than parsing them.
    if !text.contains("openapi") && !text.contains("swagger") {
        return None;
    }
    let root = crate::source::parse(sources, texts.input.document, &mut Diagnostics::default())?;
    let node = root.get("openapi").or_else(|| root.get("swagger"))?;
    let version = node.as_str().map_or_else(|| node.to_json().to_string(), str::to_owned);
    let mut parts = version.split('.');
    Some(format!("{}.{}", parts.next()?, parts.next().unwrap_or("0")))
}

impl Report {
    /// The report of a document on which the generator crashed.
    pub fn failure(rule: &str, message: String) -> Self {
        let rules = BTreeMap::from([((ERROR.to_owned(), rule.to_owned()), (1, message))]);
        Self { version: Some("?".to_owned()), rules, ..Self::default() }
    }

    /// Returns whether a crate was emitted.
    pub fn is_generated(&self) -> bool {
        !self.rules.keys().any(|(severity, _)| severity == ERROR)
    }

    fn take(&mut self, diagnostics: &Diagnostics) {
        for diagnostic in diagnostics.sorted() {
            let severity = if diagnostic.severity == Severity::Error { ERROR } else { WARNING };
            let first = || (0, diagnostic.message.split_whitespace().collect::<Vec<_>>().join(" "));
            let key = (severity.to_owned(), diagnostic.rule.id.to_owned());
            self.rules.entry(key).or_insert_with(first).0 += 1;
        }
    }

    fn count(&mut self, reading: Option<&Reading>) {
        let Some(reading) = reading else { return };
        self.operations = reading.api.groups.iter().map(|group| group.operations.len()).sum();
        let names = reading.names.types.values().map(|names| names.name.as_str());
        self.longest_name = names.clone().max_by_key(|name| name.len()).unwrap_or_default().to_owned();
        self.type_names = names.map(str::len).collect();
    }

    /// Serializes the report: a key and its values per line, separated by tabs.
    pub fn to_lines(&self) -> String {
        let mut lines = Vec::new();
        lines.extend(self.version.iter().map(|version| format!("version\t{version}")));
        lines.push(format!("memory\t{}", self.memory));
        lines.push(format!("operations\t{}", self.operations));
        lines.push(format!("emitted\t{}", self.emitted));
        lines.push(format!("longest\t{}", self.longest_name));
        lines.push(format!("names\t{}", self.type_names.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")));
        let rules = self.rules.iter();
        lines.extend(
            rules.map(|((severity, rule), (count, message))| format!("{severity}\t{rule}\t{count}\t{message}")),
        );
        lines.join("\n")
    }

    /// Parses the output of [`Self::to_lines`].
    pub fn from_lines(text: &str) -> Self {
        let mut report = Self::default();
        for line in text.lines() {
            let (key, rest) = line.split_once('\t').unwrap_or((line, ""));
            match key {
                "version" => report.version = Some(rest.to_owned()),
                "memory" => report.memory = rest.parse().unwrap_or_default(),
                "operations" => report.operations = rest.parse().unwrap_or_default(),
                "emitted" => report.emitted = rest.parse().unwrap_or_default(),
                "longest" => report.longest_name = rest.to_owned(),
                "names" => report.type_names = rest.split(' ').filter_map(|length| length.parse().ok()).collect(),
                severity => {
                    let mut parts = rest.splitn(3, '\t');
                    let (Some(rule), Some(count)) = (parts.next(), parts.next()) else { continue };
                    let message = parts.next().unwrap_or_default().to_owned();
                    let key = (severity.to_owned(), rule.to_owned());
                    report.rules.insert(key, (count.parse().unwrap_or(1), message));
                }
            }
        }
        report
    }
}

/// Returns the peak memory of this process in KiB, where `/proc` has it.
fn peak_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_lines_round_trip() {
        let rules = BTreeMap::from([
            ((ERROR.to_owned(), "wrong-kind".to_owned()), (3, "`a` must be b".to_owned())),
            ((WARNING.to_owned(), "unknown-keyword".to_owned()), (1, String::new())),
        ]);
        let report = Report {
            version: Some("3.0".to_owned()),
            rules,
            operations: 4,
            type_names: vec![3, 12],
            longest_name: "BoatResponse".to_owned(),
            emitted: 7,
            memory: 99,
        };
        assert_eq!(Report::from_lines(&report.to_lines()), report);
        assert!(!report.is_generated());
        assert_eq!(Report::from_lines(&Report::default().to_lines()), Report::default());
    }
}
