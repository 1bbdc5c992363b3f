//! `diff`: reports what a change of the document means for users of the protocol and of the crate.
//!
//! Reads two snapshots, each with its overlays and names: of the workspace, of files, or of a revision of the
//! repository. [`diff`] compares them, and the report is printed. The exit code shows whether a change exceeds the
//! threshold.

mod args;
mod git;
mod range;
mod sides;

use std::io::{IsTerminal, stdout};
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::diff::{self, Snapshot};
use crate::report::accepted::Accepted;
use crate::report::{Links, Report, Side, changelog, github, html, json, markdown, text};
use crate::source::parse;

pub use args::Args;

use crate::cli::Outcome;
use crate::cli::error::Error;
use crate::cli::explain;
use crate::cli::files::{read, workspace_of};
use crate::cli::manifest;
use crate::cli::project::Project;
use crate::cli::reconcile::{Desired, Mode, reconcile};
use crate::cli::terminal::{Findings, Form, counted, note, print_rendered, progress};
use crate::cli::texts::Texts;
use args::Format;

/// The location of the explanations of rules, in the generator's repository: for links of its own reviews.
const PAGES: &str = "generator/src/diff/catalogue/pages";

/// The command.
pub fn command(args: &Args, project: &Project, form: Form) -> Result<Outcome, Error> {
    if let Some(rule) = &args.explain {
        return explain::command(rule, form);
    }
    if let Some(range) = &args.range {
        return range::command(range, args, project);
    }
    let (base, head) = (sides::base(args, project)?, sides::head(args, project)?);
    // Reading takes most of the time, and the two sides are independent.
    let (base, head) = thread::scope(|scope| {
        let base = scope.spawn(|| edition(base));
        let head = edition(head);
        (base.join().unwrap_or_else(|panic| resume_unwind(panic)), head)
    });
    let ((base, base_edition), (mut head, head_edition)) = (base?, head?);
    passed_over(&base.name, &base_edition);
    passed_over(&head.name, &head_edition);
    progress(&format!("comparing {} with {}", base.name, head.name));
    let diff = diff::compare(&base_edition, &head_edition);
    let accepted = accepted(&mut head, project)?;
    let version = if args.head.is_none() { version(project)? } else { None };
    let rules = args.links.as_ref().filter(|_| project.path(PAGES).is_dir()).map(|links| format!("{links}/{PAGES}"));
    let fail_on = args.fail_on();
    let report = Report {
        diff: &diff,
        base: &base,
        head: &head,
        acceptance: &accepted.apply(&diff),
        fail_on: &fail_on,
        version: version.as_deref(),
        links: args.links.as_deref().map(|files| Links { files, rules: rules.as_deref() }),
    };
    if let Some(file) = &args.html {
        write(file, html::render(&report))?;
    }
    print_rendered(render(&report, if form == Form::Json { Format::Json } else { args.format }).trim_end());
    let failures = report.failures().count();
    if failures > 0 {
        note(&format!("{} over the threshold (`--fail-on {}`)", counted(failures, "finding"), args.threshold()));
        return Ok(Outcome::OverThreshold);
    }
    Ok(Outcome::Clean)
}

/// Reads a side: its snapshot, and the texts that a report shows.
fn edition((name, texts): (String, Texts)) -> Result<(Side, Snapshot), Error> {
    let applied = texts.names().into_iter().skip(1).map(str::to_owned).collect();
    let Texts { sources, input } = texts;
    let mut diagnostics = Diagnostics::default();
    let Some(edition) = Snapshot::read(&sources, &input, &mut diagnostics) else {
        return Err(Error::Rejected(Findings { sources, diagnostics }));
    };
    let groups = edition.reading.api.operations().map(|(tag, operation)| (operation.site.clone(), tag.to_owned()));
    Ok((Side { name, applied, groups: groups.collect(), sources }, edition))
}

/// Reports what would prevent generation. Entries of the names file that do not fit a document are not errors of the
/// document.
fn passed_over(name: &str, edition: &Snapshot) {
    let file = edition.reading.document.span.file;
    let is_fault = |it: &&Diagnostic| it.severity == Severity::Error && it.span.is_some_and(|at| at.file == file);
    let faults = edition.reading.lenient_issues.diagnostics.sorted().into_iter().filter(is_fault).count();
    if faults > 0 {
        let faults = counted(faults, "error");
        note(&format!("note: `generate` would reject {name} with {faults}; the comparison ignores them"));
    }
}

/// Reads the accepted findings, if there are any, as a further text of the head.
fn accepted(head: &mut Side, project: &Project) -> Result<Accepted, Error> {
    let Some(path) = project.configuration().and_then(|configuration| configuration.accepted.as_ref()) else {
        return Ok(Accepted::default());
    };
    let path = project.path(path);
    let file = head.sources.add(project.name(&path), read(&path)?);
    let mut diagnostics = Diagnostics::default();
    let accepted = parse(&head.sources, file, &mut diagnostics).map(|node| Accepted::read(&node, &mut diagnostics));
    match accepted.filter(|_| !diagnostics.has_errors()) {
        Some(accepted) => Ok(accepted),
        None => Err(Error::Rejected(Findings { sources: head.sources.clone(), diagnostics })),
    }
}

/// Returns the version of the crate, if there is one.
fn version(project: &Project) -> Result<Option<String>, Error> {
    let krate = project.configuration().and_then(|configuration| configuration.output.krate.as_ref());
    let Some(path) = krate.map(|folder| project.path(folder).join("Cargo.toml")).filter(|path| path.is_file()) else {
        return Ok(None);
    };
    let version = manifest::package_version(&read(&path)?, &workspace_of(&path)?);
    version.map(Some).map_err(|message| Error::Manifest { path, message })
}

fn render(report: &Report<'_>, format: Format) -> String {
    match format {
        Format::Text if stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() => text::render_styled(report),
        Format::Text => text::render(report),
        Format::Markdown => markdown::render(report),
        Format::Changelog => changelog::render(report),
        Format::Json => json::render(report),
        Format::Github => github::render(report),
    }
}

/// Writes a whole file, or leaves it unchanged.
fn write(file: &Path, text: String) -> Result<(), Error> {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
    let Some(name) = name else { return Err(Error::Usage(format!("{} is not a file name", file.display()))) };
    let root = file.parent().unwrap_or(Path::new("")).to_owned();
    reconcile(Desired { root, files: [(name, text)].into(), ..Desired::default() }, Mode::Write).map(drop)
}
