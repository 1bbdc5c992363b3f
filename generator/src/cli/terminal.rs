//! What goes to the terminal: results to the standard output, everything about the work to the standard error.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write, stderr, stdout};

use crate::diagnostic::{Diagnostics, Severity, render, render_styled};
use crate::printable;
use crate::source::Sources;

/// Diagnostics, and the texts that they speak of.
#[derive(Debug, Default)]
pub struct Findings {
    /// The texts.
    pub sources: Sources,
    /// What was found in them.
    pub diagnostics: Diagnostics,
}

impl Findings {
    /// Shows all of them, with colours where somebody looks at a terminal.
    pub fn print(&self) {
        if !self.diagnostics.sorted().is_empty() {
            let coloured = stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let text = if coloured { render_styled } else { render }(&self.diagnostics, &self.sources);
            let _ = writeln!(stderr(), "{text}");
        }
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

/// `1 file`, `2 files`
pub fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Writes lines about the work, with what cannot be seen [escaped](printable). Whether somebody reads them does not matter to the work.
pub fn note(lines: &str) {
    let _ = writeln!(stderr(), "{}", printable::log(lines));
}

/// Writes lines of the result, with what cannot be seen [escaped](printable).
pub fn print(lines: &str) {
    print_rendered(&printable::log(lines));
}

/// Writes a result whose renderer has escaped what cannot be seen, and may have colored the rest. A reader that has seen enough and
/// went away is no error.
pub fn print_rendered(text: &str) {
    let _ = writeln!(stdout(), "{text}");
}
