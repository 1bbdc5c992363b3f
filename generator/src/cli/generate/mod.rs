//! `generate`: from the document to the emitted crate.
//!
//! Reads the document, the overlays and the names; runs the [stages](crate::generate()); and
//! [reconciles](crate::cli::reconcile) the files. The command, its `--check` and the test that keeps the checked-in
//! files fresh share one function, [`codegen`].

mod args;
mod diff;
pub mod manifest;
mod standalone;
mod summary;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::time::Instant;

use crate::diagnostic::Diagnostics;
use crate::emit::{FOLDERS, GeneratedFile};
use crate::{Output, generate, runtime};

pub use args::Args;

use crate::cli::error::Error;
use crate::cli::files::Workspace;
use crate::cli::reconcile::{Desired, Lock, Mode, Reconciled, reconcile};
use crate::cli::terminal::{Findings, note, print};
use crate::cli::texts::Texts;
use crate::cli::{Outcome, explain, files};
use summary::Summary;

/// The result of a run.
#[derive(Debug)]
struct Run {
    /// The summary to print.
    summary: Summary,
    /// The outcome for the files.
    reconciled: Reconciled,
    /// Warnings.
    findings: Findings,
}

/// The command.
pub fn command(args: &Args, workspace: &Workspace) -> Result<Outcome, Error> {
    if let Some(id) = &args.explain {
        return explain::command(id);
    }
    let started = Instant::now();
    let texts = args.texts(workspace)?;
    note(&format!("reading {}", texts.names().join(", ")));
    let run = codegen(args, texts, workspace)?;
    run.findings.print();
    if args.mode() == Mode::Check && !run.reconciled.changes.is_empty() {
        print(&diff::report(&run.reconciled));
        note(&args.advice(run.reconciled.changes.len()));
        return Ok(Outcome::OutOfDate);
    }
    print(&format!("{}{}", run.summary, summary::files(&run.reconciled, started.elapsed())));
    Ok(Outcome::Clean)
}

/// From texts to files that are up to date, or are known not to be.
fn codegen(args: &Args, texts: Texts, workspace: &Workspace) -> Result<Run, Error> {
    let own = manifest::package_name(&files::read(&workspace.path(manifest::OWN))?)
        .map_err(|message| Error::Manifest { path: workspace.path(manifest::OWN), message })?;
    let Texts { sources, input } = texts;
    let mut diagnostics = Diagnostics::new(args.strictness());
    let output = generate(&sources, &input, &manifest::crate_name(&own), &mut diagnostics);
    let findings = Findings { sources, diagnostics };
    let Some(output) = output else { return Err(Error::Rejected(findings)) };
    let summary = Summary::of(&output.reading, &findings.sources);
    let desired = match &args.out {
        None => in_workspace(output, &manifest::crate_name(&own), workspace),
        Some(folder) => standalone::desired(output, folder, workspace)?,
    };
    let _lock = Lock::hold(&desired.root, args.mode())?;
    Ok(Run { summary, reconciled: reconcile(desired, args.mode())?, findings })
}

/// The checked-in files of this workspace.
fn in_workspace(output: Output, krate: &str, workspace: &Workspace) -> Desired {
    let mut desired = sources("generated/src", output.files, krate);
    desired.root = workspace.root().to_owned();
    desired.files.extend(beside_the_document(output.effective, output.quirks, output.bindings));
    desired
}

/// The folders that contain only files written by the generator: emitted code, and the runtime.
fn sources(folder: &str, emitted: Vec<GeneratedFile>, krate: &str) -> Desired {
    let files = emitted.into_iter().chain(runtime::files(krate));
    Desired {
        root: PathBuf::new(),
        files: files.map(|file| (format!("{folder}/{}", file.path), file.text)).collect(),
        folders: FOLDERS.iter().chain([&runtime::FOLDER]).map(|name| format!("{folder}/{name}")).collect(),
    }
}

/// The files emitted for reviewers and other tools.
fn beside_the_document(effective: String, quirks: String, bindings: String) -> impl Iterator<Item = (String, String)> {
    [("effective.yaml", effective), ("QUIRKS.md", quirks), ("bindings.json", bindings)]
        .into_iter()
        .map(|(name, text)| (format!("spec/{name}"), text))
}
