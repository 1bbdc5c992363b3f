//! `observe --replay`: decodes the recorded bodies with the emitted types.
//!
//! The types exist only in the emitted crate. Its example `replay` reads exchanges, one per line, and prints the
//! problems; this module runs it.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;

use serde::Deserialize;

use super::for_each;
use crate::cli::error::Error;
use crate::cli::files::slashed;
use crate::cli::project::Project;
use crate::cli::terminal::{counted, print};
use crate::observe::recording::Record;
use crate::observe::{Line, Routes};
use crate::source::Node;

/// A problem that the example prints.
#[derive(Deserialize)]
struct Problem {
    line: usize,
    operation: Option<String>,
    problem: String,
}

/// Replays recordings, prints the problems, and returns how many there are.
pub(super) fn replay(document: &Node, recordings: &[PathBuf], project: &Project) -> Result<usize, Error> {
    let manifest = project.required()?.output.krate.as_ref().map(|folder| project.path(folder).join("Cargo.toml"));
    let Some(manifest) = manifest.filter(|manifest| manifest.is_file()) else {
        return Err(Error::Usage(
            "`--replay` needs an emitted crate: set `output.crate` in the configuration".to_owned(),
        ));
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--example", "replay", "--features", "gateway", "--manifest-path"]).arg(&manifest);
    let run = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = run.map_err(Error::io("replay with", &manifest))?;
    let output = child.stdout.take();
    // The example prints while it reads.
    let reader = thread::spawn(move || {
        let lines = output.into_iter().flat_map(|output| BufReader::new(output).lines()).map_while(Result::ok);
        lines.filter_map(|line| serde_json::from_str(&line).ok()).collect::<Vec<Problem>>()
    });
    let places = send(document, recordings, &mut child)?;
    let status = child.wait().map_err(Error::io("replay with", &manifest))?;
    let problems = reader.join().unwrap_or_default();
    if !status.success() {
        return Err(Error::Usage(format!("the example `replay` of {} failed: {status}", manifest.display())));
    }
    for Problem { line, operation, problem } in &problems {
        let place = line.checked_sub(1).and_then(|index| places.get(index)).copied().unwrap_or_default();
        let file = recordings.get(place.recording).map(|path| slashed(path)).unwrap_or_default();
        print(&format!("{file}:{}: {} {problem}", place.line, operation.as_deref().unwrap_or("?")));
    }
    print(&format!("{}: {} replayed", counted(problems.len(), "problem"), counted(places.len(), "exchange")));
    Ok(problems.len())
}

/// Sends the exchanges that have an operation; returns the place of each.
fn send(document: &Node, recordings: &[PathBuf], child: &mut Child) -> Result<Vec<Line>, Error> {
    let routes = Routes::new(document);
    let mut places = Vec::new();
    let mut input = child.stdin.take();
    for_each(recordings, |line, record| {
        let Record::Exchange(exchange) = record else { return };
        let Some(found) = routes.find(&exchange.method, &exchange.url) else { return };
        let sent = input.as_mut().map(|input| writeln!(input, "{}", exchange.to_line(&found.local_url(&exchange.url))));
        // The example has ended, and its status says why.
        if sent.is_some_and(|sent| sent.is_ok()) {
            places.push(line);
        }
    })?;
    Ok(places)
}
