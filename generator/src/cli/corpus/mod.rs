//! `corpus`: runs the generator on every document in a folder and counts the results.
//!
//! Each document runs in its own process ([`document`]), so that a panic, a stack overflow, an endless loop or a lack
//! of memory affects only that document, and its peak memory is known. Only the report is written, and with `--compile`
//! the crates of a sample.

mod compile;
mod document;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::cli::Outcome;
use crate::cli::error::Error;
use crate::cli::files::files_below;
use crate::cli::project::Project;
use crate::cli::terminal::{Form, print, print_json, progress};
use document::Report;

/// The polling interval for running processes.
const TICK: Duration = Duration::from_millis(3);

/// Run the generator on every document in a folder and count the results
///
/// Documents are all files whose name ends in .json, .yaml or .yml and whose root has the key `openapi` or `swagger`.
/// Nothing is written to disk, except with --compile.
///
/// Exit code: 0 if all is well, or without --check in any case; 1 if --check found something; 2 for an error.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder, or a single document
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// List the documents that this rule refuses, each with its first message
    #[arg(long, value_name = "RULE")]
    refused: Vec<String>,
    /// List the documents in which this rule warns, each with its first message
    #[arg(long, value_name = "RULE")]
    warned: Vec<String>,
    /// Exit with 1 if a document is refused or a crate of the sample does not compile
    #[arg(long)]
    check: bool,
    /// Only documents of this version of OpenAPI, such as 3.1
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// Write the table as Markdown into this file
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// Write the paths of the documents that generate into this file, one per line
    #[arg(long, value_name = "FILE")]
    generated: Option<PathBuf>,
    /// Stop before emission: documents are refused before that, and it takes most of the time
    #[arg(long, conflicts_with = "compile")]
    read: bool,
    /// Refuse violations of OpenAPI that have an obvious reading
    #[arg(long)]
    strict: bool,
    /// Compile a sample: write each crate into this folder, check it with all features and without warnings, and build
    /// its router
    #[arg(long, value_name = "FOLDER")]
    compile: Option<PathBuf>,
    /// The number of documents in the sample
    #[arg(long, default_value_t = 30)]
    sample: usize,
    /// The number of the largest documents, in addition to the sample
    #[arg(long, default_value_t = 0)]
    largest: usize,
    /// Which sample
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The number of documents that run at the same time
    #[arg(long, default_value_t = 2)]
    threads: usize,
    /// The timeout for a document in seconds
    #[arg(long, default_value_t = 120)]
    seconds: u64,
    /// Run one document, and print its report for the parent process
    #[arg(long, hide = true)]
    report: bool,
}

/// A document and its result.
#[derive(Debug)]
struct Run {
    name: String,
    report: Report,
    time: Duration,
}

/// The command.
pub fn command(args: &Args, project: &Project, form: Form) -> Result<Outcome, Error> {
    if args.report {
        print(&document::run(&args.folder, args, project)?.to_lines());
        return Ok(Outcome::Clean);
    }
    let runs = run_all(args)?;
    let compiled = args.compile.as_deref().map(|folder| compile::sample(&runs, args, folder)).transpose()?;
    let compiled = compiled.unwrap_or_default();
    let table = table::Table::of(&runs, &compiled);
    match form {
        Form::Text => print(&table.to_text()),
        Form::Json => print_json(&table.to_json()),
    }
    for (rules, what, severity) in
        [(&args.refused, "refused", document::ERROR), (&args.warned, "warned of", document::WARNING)]
    {
        for rule in rules {
            print(&format!("\n{what} by {rule}:\n{}", table::documents_of(&runs, severity, rule)));
        }
    }
    if let Some(file) = &args.markdown {
        fs::write(file, table.to_markdown()).map_err(Error::io("write", file))?;
    }
    if let Some(file) = &args.generated {
        let names = runs.iter().filter(|run| run.report.is_generated()).map(|run| run.name.clone() + "\n");
        fs::write(file, names.collect::<String>()).map_err(Error::io("write", file))?;
    }
    let are_well = runs.iter().all(|run| run.report.is_generated()) && compiled.iter().all(|one| one.failure.is_none());
    Ok(if are_well || !args.check { Outcome::Clean } else { Outcome::Refused })
}

fn run_all(args: &Args) -> Result<Vec<Run>, Error> {
    let files = documents(&args.folder)?;
    let next = AtomicUsize::new(0);
    let runs = Mutex::new(Vec::new());
    let worker = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let run = run_one(file, args);
            let wanted = run
                .report
                .version
                .as_deref()
                .is_some_and(|version| args.version.as_deref().is_none_or(|wanted| version.starts_with(wanted)));
            // A thread that holds this lock cannot panic.
            if wanted && let Ok(mut runs) = runs.lock() {
                runs.push(run);
                if runs.len() % 200 == 0 {
                    progress(&format!("{} documents", runs.len()));
                }
            }
        }
    };
    thread::scope(|scope| (0..args.threads.max(1)).for_each(|_| drop(scope.spawn(worker))));
    let mut runs = runs.into_inner().unwrap_or_default();
    runs.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(runs)
}

/// Every file that may be a document; reading it decides.
fn documents(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    if folder.is_file() {
        return Ok(vec![folder.to_owned()]);
    }
    let files = files_below(folder)?.into_iter();
    let files = files.filter(|name| [".json", ".yaml", ".yml"].iter().any(|end| name.ends_with(end)));
    Ok(files.map(|name| folder.join(name)).collect())
}

/// Runs one document in its own process.
fn run_one(file: &Path, args: &Args) -> Run {
    let started = Instant::now();
    let report = match child(file, args) {
        Ok(Ended::Output(text)) => Report::from_lines(&text),
        Ok(Ended::Failed(how)) => Report::failure("crash", how),
        Ok(Ended::Late) => Report::failure("timeout", format!("no result after {} s", args.seconds)),
        Err(error) => Report::failure("crash", format!("cannot be run: {error}")),
    };
    Run { name: crate::cli::files::slashed(file), report, time: started.elapsed() }
}

/// How a process ended.
enum Ended {
    Output(String),
    Failed(String),
    Late,
}

fn child(file: &Path, args: &Args) -> std::io::Result<Ended> {
    // Its output goes to a file: nothing reads a pipe, so it would fill up.
    let mut output = tempfile::tempfile()?;
    let mut command = Command::new(std::env::current_exe()?);
    let options = [(args.read, "--read"), (args.strict, "--strict")];
    let options = options.iter().filter(|(is_set, _)| *is_set).map(|(_, option)| option);
    command.args(["corpus", "--report"]).args(options).arg(file);
    let mut child = command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(Stdio::null()).spawn()?;
    let started = Instant::now();
    let status = loop {
        match child.try_wait()? {
            Some(status) => break status,
            None if started.elapsed() > Duration::from_secs(args.seconds) => {
                child.kill()?;
                child.wait()?;
                return Ok(Ended::Late);
            }
            None => thread::sleep(TICK),
        }
    };
    if !status.success() {
        return Ok(Ended::Failed(status.to_string()));
    }
    std::io::Seek::rewind(&mut output)?;
    Ok(Ended::Output(std::io::read_to_string(output)?))
}
