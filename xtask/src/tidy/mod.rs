//! `cargo xtask tidy`: the invariants of the architecture that a search can check.
//!
//! Takes the Rust files that are written by hand. Gives a diagnostic for each place that breaks a [rule](rules). Emitted files are
//! the business of `codegen --check`.

mod code;
mod rules;

use generator::diagnostic::Diagnostics;
use generator::emit::FOLDERS;
use generator::runtime::FOLDER;
use generator::source::Sources;

use generator::cli::files::{files_below, read};
use generator::cli::terminal::{Findings, counted, print};
use generator::cli::{Error, Outcome, Workspace};

/// The folders in which Rust files are written by hand.
const FOLDERS_OF_CODE: [&str; 3] = ["generator", "generated", "xtask"];

/// The command.
pub fn command(workspace: &Workspace) -> Result<Outcome, Error> {
    let mut sources = Sources::new();
    let mut files = Vec::new();
    for folder in FOLDERS_OF_CODE {
        for name in files_below(&workspace.path(folder))? {
            let name = format!("{folder}/{name}");
            if is_handwritten(&name) {
                files.push(sources.add(name.as_str(), read(&workspace.path(&name))?));
            }
        }
    }
    let mut diagnostics = Diagnostics::default();
    rules::check(&sources, &files, &mut diagnostics);
    let findings = Findings { sources, diagnostics };
    if findings.diagnostics.has_errors() {
        return Err(Error::Untidy(findings));
    }
    print(&format!("tidy: {}", counted(files.len(), "file")));
    Ok(Outcome::Clean)
}

/// Rust, and neither emitted nor copied: neither the crate nor what the tests of the generator expect.
fn is_handwritten(name: &str) -> bool {
    let emitted = FOLDERS.iter().chain([&FOLDER]).any(|folder| name.starts_with(&format!("generated/src/{folder}/")));
    let expected = name.starts_with("generator/tests/fixtures/");
    name.ends_with(".rs") && !emitted && !expected
}
