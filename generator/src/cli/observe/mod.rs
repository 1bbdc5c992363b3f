//! `observe`: compares the document with recorded traffic.
//!
//! [`crate::observe`] does the work; this module makes a recording of a live server if asked to, reads the recordings,
//! prints the result, and writes the proposed overlay.

mod live;
mod replay;
mod requests;

use std::fs::File;
use std::io::{BufReader, IsTerminal, stdout};
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use serde_json::{Value as Json, json};

use crate::diagnostic::{Diagnostics, render, render_styled};
use crate::observe::recording::{self, Record};
use crate::observe::{Evidence, Finding, Line, Observation, Observer, diagnostics, propose};
use crate::source::{Node, Sources};
use crate::stack::on_large_stack;

use crate::cli::Outcome;
use crate::cli::error::Error;
use crate::cli::files::slashed;
use crate::cli::input::InputArgs;
use crate::cli::project::Project;
use crate::cli::reconcile::{Desired, Mode, reconcile};
use crate::cli::terminal::{Findings, Form, counted, note, print, print_json, print_rendered};

/// Compare the document with recorded traffic
///
/// Reads HAR files, as browsers and proxies write them, and recordings of emitted clients and servers (one exchange in
/// JSON per line). Reports properties, types, nulls, enum values, statuses, media types and parameters that the
/// document does not declare, and requests that no operation matches.
///
/// Exit code: 0 if document and recordings agree, 1 if they differ, 2 for an error.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The recordings
    #[arg(required = true, value_name = "RECORDING")]
    recordings: Vec<PathBuf>,
    /// The document; overlays and dialect are then only those that are given [default: the configuration]
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// An overlay; may be given several times, and applies in that order
    #[arg(long, value_name = "FILE", requires = "document")]
    overlay: Vec<PathBuf>,
    /// The dialect file: the conventions of the API
    #[arg(long, value_name = "FILE", requires = "document")]
    dialect: Option<PathBuf>,
    /// Write the overlay that settles the findings; it applies after the other overlays
    #[arg(long, value_name = "FILE")]
    propose: Option<PathBuf>,
    /// Also decode every recorded body with the types of the emitted crate, whose example `replay` does it
    #[arg(long, conflicts_with = "document")]
    replay: bool,
    /// The number of responses without a property after which it is reported
    #[arg(long, value_name = "N", default_value_t = Evidence::default().absences)]
    absences: u64,
    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    live: live::LiveArgs,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For programs
    Json,
}

/// The command.
pub fn command(args: &Args, project: &Project, form: Form) -> Result<Outcome, Error> {
    let names: Vec<String> = args.recordings.iter().map(|path| slashed(path)).collect();
    let (sources, document) = document(args, project)?;
    live::record(&document, &args.live, &args.recordings)?;
    let observation = on_large_stack(|| observe(&document, args))?;
    let mut found = Diagnostics::default();
    diagnostics(&observation, &names, &mut found);
    if form == Form::Json || args.format == Format::Json {
        print_json(&to_json(&observation, &sources, &names));
    } else {
        let is_styled = stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        print_rendered(&if is_styled { render_styled } else { render }(&found, &sources));
        print(&story(&observation, &names));
    }
    if let Some(file) = &args.propose {
        match propose(&document, &observation.findings, &names) {
            Some(overlay) => write(file, overlay)?,
            None => note(&format!("{}: nothing to propose", file.display())),
        }
    }
    let problems = if args.replay { replay::replay(&document, &args.recordings, project)? } else { 0 };
    let agrees = observation.findings.is_empty() && problems == 0;
    Ok(if agrees { Outcome::Clean } else { Outcome::Different })
}

/// Reads the effective document. Names have no effect on it.
fn document(args: &Args, project: &Project) -> Result<(Sources, Node), Error> {
    let input = InputArgs {
        document: args.document.clone(),
        overlay: args.overlay.clone(),
        dialect: args.dialect.clone(),
        ..InputArgs::default()
    };
    let (project, mut configuration) = input.configuration(project)?;
    configuration.names = None;
    let texts = configuration.texts(&project)?;
    let mut diagnostics = Diagnostics::new(configuration.strictness());
    match crate::read(&texts.sources, &texts.input, &mut diagnostics) {
        Some(reading) => Ok((texts.sources, reading.document)),
        None => Err(Error::Rejected(Findings { sources: texts.sources, diagnostics })),
    }
}

fn observe(document: &Node, args: &Args) -> Result<Observation, Error> {
    let mut observer = Observer::new(document);
    for_each(&args.recordings, |line, record| match record {
        Record::Exchange(exchange) => observer.add(line, &exchange),
        Record::Malformed(message) => observer.malformed(line, message),
    })?;
    Ok(observer.finish(Evidence { absences: args.absences }))
}

/// Reads recordings.
fn for_each(recordings: &[PathBuf], mut each: impl FnMut(Line, Record)) -> Result<(), Error> {
    for (recording, path) in recordings.iter().enumerate() {
        let file = File::open(path).map_err(Error::io("read", path))?;
        let read = recording::read(BufReader::new(file), |line, record| each(Line { recording, line }, record));
        read.map_err(Error::io("read", path))?;
    }
    Ok(())
}

/// What is not a finding: unknown paths, unreadable lines, and the counts.
fn story(observation: &Observation, names: &[String]) -> String {
    let place = |line: Line| format!("{}:{}", names.get(line.recording).map_or("", String::as_str), line.line);
    let mut lines = Vec::new();
    let mut unknown: Vec<_> = observation.unknown.iter().collect();
    unknown.sort_by(|(a, first), (b, second)| second.count.cmp(&first.count).then(a.cmp(b)));
    if !unknown.is_empty() {
        lines.push("requests without an operation:".to_owned());
    }
    let listed = unknown.into_iter().map(|(request, it)| format!("{:>7}  {request}  {}", it.count, place(it.first)));
    lines.extend(listed);
    if observation.more_unknown > 0 {
        lines.push(format!("{:>7}  of other paths", observation.more_unknown));
    }
    if !observation.malformed.is_empty() {
        lines.push("not compared:".to_owned());
    }
    lines.extend(observation.malformed.iter().map(|(line, message)| format!("  {}  {message}", place(*line))));
    if observation.more_malformed > 0 {
        lines.push(format!("  and {} more", observation.more_malformed));
    }
    if observation.more > 0 {
        lines.push(format!(
            "{} further differences, in parameters or media types of ever other names",
            observation.more
        ));
    }
    let Observation { findings, exchanges, matched, silent, .. } = observation;
    let exchanges = counted(usize::try_from(*exchanges).unwrap_or(usize::MAX), "exchange");
    let silent = if *silent > 0 { format!(", {silent} without a new response") } else { String::new() };
    lines.push(format!("{}: {exchanges}, {matched} with an operation{silent}", counted(findings.len(), "finding")));
    lines.join("\n")
}

fn to_json(observation: &Observation, sources: &Sources, names: &[String]) -> Json {
    let line = |line: &Line| json!({"recording": names.get(line.recording), "line": line.line});
    let finding = |finding: &Finding| {
        json!({
            "rule": finding.rule.id,
            "message": finding.message,
            "subject": finding.subject,
            "pointer": finding.pointer.to_string(),
            "place": {
                "file": sources.name(finding.span.file), "line": finding.span.line, "column": finding.span.column,
            },
            "values": finding.values,
            "of": finding.of,
            "exchanges": finding.exchanges,
            "evidence": finding.lines.iter().map(line).collect::<Vec<_>>(),
        })
    };
    let unknown = observation
        .unknown
        .iter()
        .map(|(request, unknown)| json!({"request": request, "count": unknown.count, "first": line(&unknown.first)}));
    let malformed = observation.malformed.iter().map(|(at, message)| json!({"at": line(at), "message": message}));
    json!({
        "findings": observation.findings.iter().map(finding).collect::<Vec<_>>(),
        "more": observation.more,
        "unknown": unknown.collect::<Vec<_>>(),
        "more_unknown": observation.more_unknown,
        "malformed": malformed.collect::<Vec<_>>(),
        "more_malformed": observation.more_malformed,
        "exchanges": observation.exchanges,
        "matched": observation.matched,
        "silent": observation.silent,
    })
}

fn write(file: &Path, overlay: String) -> Result<(), Error> {
    let Some(name) = file.file_name() else {
        return Err(Error::Usage(format!("{} is not a file name", file.display())));
    };
    let files = [(name.to_string_lossy().into_owned(), overlay)];
    let root = file.parent().map(Path::to_owned).unwrap_or_default();
    let reconciled = reconcile(Desired { root, files: files.into(), ..Desired::default() }, Mode::Write)?;
    note(&format!("{}: {}", file.display(), if reconciled.changes.is_empty() { "up to date" } else { "written" }));
    Ok(())
}
