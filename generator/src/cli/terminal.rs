//! Terminal output: results on the standard output, everything else on the standard error.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write, stderr, stdout};

use serde_json::{Value as Json, json};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, render, render_styled};
use crate::printable;
use crate::source::Sources;

/// Diagnostics, and the texts that they refer to.
#[derive(Debug, Default)]
pub struct Findings {
    /// The texts.
    pub sources: Sources,
    /// The diagnostics.
    pub diagnostics: Diagnostics,
}

impl Findings {
    /// Prints all diagnostics, with colours if the output is a terminal.
    pub fn print(&self) {
        if !self.diagnostics.sorted().is_empty() {
            let coloured = stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let text = if coloured { render_styled } else { render }(&self.diagnostics, &self.sources);
            let _ = writeln!(stderr(), "{text}");
        }
    }

    /// Returns all diagnostics as JSON.
    pub fn to_json(&self) -> Json {
        let one = |diagnostic: &Diagnostic| {
            let place = diagnostic
                .span
                .map(|span| json!({"file": self.sources.name(span.file), "line": span.line, "column": span.column}));
            let severity = if diagnostic.severity == Severity::Error { "error" } else { "warning" };
            json!({
                "severity": severity,
                "rule": diagnostic.rule.id,
                "message": diagnostic.message,
                "place": place,
                "help": diagnostic.help,
            })
        };
        self.diagnostics.sorted().into_iter().map(one).collect()
    }

    /// `2 errors, 1 warning`
    pub fn count(&self) -> String {
        let all = self.diagnostics.sorted();
        let errors = all.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
        let mut text = counted(errors, "error");
        if all.len() > errors {
            // Writing to a string cannot fail.
            let _ = write!(text, ", {}", counted(all.len() - errors, "warning"));
        }
        text
    }
}

/// The form of results.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Form {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// `1 file`, `2 files`
pub fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Writes lines about the work, with invisible characters [escaped](printable). Write errors are ignored.
pub fn note(lines: &str) {
    let _ = writeln!(stderr(), "{}", printable::log(lines));
}

/// Writes a progress message, if the output is a terminal.
pub fn progress(line: &str) {
    if stderr().is_terminal() {
        note(line);
    }
}

/// Writes a result for programs. Invisible characters are escaped as JSON escapes them.
pub fn print_json(value: &Json) {
    print_rendered(&printable::json(&format!("{value:#}")));
}

/// Writes lines of the result, with invisible characters [escaped](printable).
pub fn print(lines: &str) {
    print_rendered(&printable::log(lines));
}

/// Writes a result whose renderer has escaped invisible characters, and may have added colours. A closed pipe is not an
/// error.
pub fn print_rendered(text: &str) {
    let _ = writeln!(stdout(), "{text}");
}
