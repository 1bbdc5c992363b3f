//! `generate`: from the document to the emitted crate.
//!
//! Reads the document, the overlays and the names; has the [stages](crate::generate()) turn them into texts; and
//! [reconciles](crate::cli::reconcile) what becomes of the files. The command and its `--check` share one function,
//! [`run`].

mod args;
mod diff;
mod place;
mod summary;

use std::time::Instant;

use serde_json::json;

pub use args::Args;
pub(super) use place::foreign;
pub(super) use summary::{files as files_changed, files_to_json};

use super::error::Error;
use super::project::Project;
use super::reconcile::{Lock, Mode, Reconciled, reconcile};
use super::terminal::{Findings, Form, note, print, print_json, progress};
use super::texts::Texts;
use super::{Outcome, files::slashed};
use crate::diagnostic::Diagnostics;
use crate::generate;
use crate::package::{Features, package, package_name};
use crate::source;
use place::Place;
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
    /// The remaining tasks for the user.
    notes: Vec<String>,
    /// The folder.
    folder: String,
}

/// The command.
pub fn command(args: &Args, project: &Project, form: Form) -> Result<Outcome, Error> {
    let started = Instant::now();
    let run = run(args, project)?;
    let is_stale = args.check && !run.reconciled.changes.is_empty();
    if form == Form::Json {
        print_json(&json!({
            "summary": run.summary.to_json(),
            "folder": run.folder,
            "written": args.mode() == Mode::Write,
            "files": summary::files_to_json(&run.reconciled),
            "notes": run.notes,
            "diagnostics": run.findings.to_json(),
        }));
    } else {
        run.findings.print();
        if is_stale {
            print(&diff::report(&run.reconciled));
            note(&args.advice(run.reconciled.changes.len()));
        } else {
            let files = summary::files(&run.reconciled, args.mode(), started.elapsed());
            print(&format!("{}{files}", run.summary));
        }
        run.notes.iter().for_each(|text| note(text));
    }
    Ok(if is_stale { Outcome::OutOfDate } else { Outcome::Clean })
}

/// Runs the pipeline, from texts to files that are up to date, or reported as outdated.
fn run(args: &Args, project: &Project) -> Result<Run, Error> {
    let (project, configuration) = args.configuration(project)?;
    let texts = configuration.texts(&project)?;
    let configured = configuration.package.get("name").and_then(|name| name.as_str()).map(str::to_owned);
    let place = Place::of(&configuration, &project, || configured.unwrap_or_else(|| package_name(&title(&texts))))?;
    let texts = texts.with_lock(&project, Some(&place.names_lock()), configuration.locked)?;
    progress(&format!("reading {}", texts.names().join(", ")));
    let Texts { sources, mut input } = texts;
    input.group_features = configuration.group_features;
    input.runtime = configuration.runtime;
    let mut diagnostics = Diagnostics::new(configuration.strictness());
    let output = generate(&sources, &input, &mut diagnostics);
    let findings = Findings { sources, diagnostics };
    let Some(output) = output else { return Err(Error::Rejected(findings)) };
    let summary = Summary::of(&output.reading, &findings.sources);

    let (package, reading) = package(output, &place.settings(&configuration)?);
    // The process ends soon, and returns its memory as a whole: to free each part of it would take longer.
    std::mem::forget(reading);
    let features = package.features.clone();
    let desired = place.desired(package, &configuration, args.add_dependencies)?;
    let _lock = Lock::hold(place.folder(), args.mode())?;
    let reconciled = reconcile(desired, args.mode())?;
    let folder = slashed(place.shown());
    Ok(Run { summary, reconciled, findings, notes: notes(&place, args, &features)?, folder })
}

/// Returns the title of the document, if it can be read: the output folder must be known before the rest is read.
fn title(texts: &Texts) -> String {
    let root = source::parse(&texts.sources, texts.input.document, &mut Diagnostics::default());
    let title = root.as_ref().and_then(|root| root.get("info")?.get("title")?.as_str());
    title.unwrap_or_default().to_owned()
}

/// Returns the remaining tasks in manifests that the generator does not own.
fn notes(place: &Place, args: &Args, features: &Features) -> Result<Vec<String>, Error> {
    let mut notes = Vec::new();
    if let Some(additions) = place.additions(features)?.filter(|_| !args.add_dependencies) {
        let lines = additions.lines.join("\n  ");
        notes.push(format!("missing in the manifest (`--add-dependencies` adds it):\n  {lines}"));
    }
    if let Some(workspace) = place.workspace()? {
        let (crate_folder, workspace) = (slashed(place.shown()), slashed(&workspace));
        notes.push(format!("add {crate_folder} to `members` or `exclude` of the workspace in {workspace}"));
    }
    Ok(notes)
}
