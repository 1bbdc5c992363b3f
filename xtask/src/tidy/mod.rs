//! `cargo xtask tidy`: the invariants of the architecture that a search can check.
//!
//! Input: the handwritten Rust files. Output: a diagnostic for each place that breaks a [rule](rules), and for each
//! [word of an API](words) in general code, also in file names, and for each unclear [term](terms) in comments
//! and documents. `codegen --check` covers emitted files.

mod rules;
mod stages;
mod terms;
mod words;

use oascrate::diagnostic::Diagnostics;
use oascrate::emit::FOLDERS;
use oascrate::runtime::FOLDER;
use oascrate::source::Sources;

use oascrate::cli::files::{files_below, read};
use oascrate::cli::terminal::{Findings, counted, print};
use oascrate::cli::{Error, Outcome, Project};

/// The folders with handwritten Rust files.
const FOLDERS_OF_CODE: [&str; 5] = ["examples/desk", "generator", "generated", "spec", "xtask"];

/// The documents at the top level.
const DOCUMENTS: [&str; 4] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"];

/// The command.
pub fn command(project: &Project) -> Result<Outcome, Error> {
    let mut sources = Sources::new();
    let (mut files, mut general) = (Vec::new(), Vec::new());
    for folder in FOLDERS_OF_CODE {
        for name in files_below(&project.path(folder))? {
            let name = format!("{folder}/{name}");
            let (is_general, is_code) = (words::concerns(&name), is_handwritten(&name));
            if is_general || is_code {
                let file = sources.add(name.as_str(), read(&project.path(&name))?);
                files.extend(is_code.then_some(file));
                general.extend(is_general.then_some(file));
            }
        }
    }
    let mut documents = Vec::new();
    for name in DOCUMENTS.iter().map(|name| (*name).to_owned()).chain(below("docs", project)?) {
        documents.push(sources.add(name.as_str(), read(&project.path(&name))?));
    }
    let pages = general.iter().copied().filter(|file| sources.name(*file).ends_with(".md"));
    let prose: Vec<_> = files.iter().copied().chain(documents).chain(pages).collect();
    let mut diagnostics = Diagnostics::default();
    terms::check(&sources, &prose, &mut diagnostics);
    rules::check(&sources, &files, &mut diagnostics);
    words::check(&sources, &general, &mut diagnostics);
    let findings = Findings { sources, diagnostics };
    if findings.diagnostics.has_errors() {
        return Err(Error::Untidy(findings));
    }
    print(&format!("tidy: {}", counted(files.len(), "file")));
    Ok(Outcome::Clean)
}

/// The Markdown files below a folder.
fn below(folder: &str, project: &Project) -> Result<Vec<String>, Error> {
    let files = files_below(&project.path(folder))?;
    Ok(files.into_iter().filter(|name| name.ends_with(".md")).map(|name| format!("{folder}/{name}")).collect())
}

/// Rust, and neither emitted nor copied: neither the crate nor what the tests of the generator expect.
fn is_handwritten(name: &str) -> bool {
    let copied = name == "generated/src/dialect.rs" || name == "generated/src/conventions.rs";
    let emitted =
        copied || FOLDERS.iter().chain([&FOLDER]).any(|folder| name.starts_with(&format!("generated/src/{folder}/")));
    let expected = name.starts_with("generator/tests/fixtures/");
    name.ends_with(".rs") && !emitted && !expected
}
