//! `runtime`: writes the crate of the runtime.

use std::path::PathBuf;
use std::time::Instant;

use serde_json::json;

use super::Outcome;
use super::error::Error;
use super::files::{absolute, has_mark, is_empty, slashed};
use super::generate::{files_changed, files_to_json, foreign};
use super::reconcile::{Desired, LOCK, Lock, Mode, reconcile};
use super::terminal::{Form, print, print_json};
use crate::package::runtime_crate;

/// Write the crate `oascrate-runtime`, on which crates generated with `--runtime crate` depend
///
/// Keep it in your workspace and name it under `[patch.crates-io]`, or publish it to your registry. Its version is that
/// of this program, and generated crates accept no other: write it again after an update.
///
/// Exit code: 0, or 2 if the folder contains other files, or for another error.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder of the crate
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// The command.
pub(super) fn command(args: &Args, form: Form) -> Result<Outcome, Error> {
    let started = Instant::now();
    let folder = absolute(&args.folder)?;
    let is_ours = has_mark(&folder.join("Cargo.toml"))? || folder.join(LOCK).is_file();
    if !is_ours && !is_empty(&folder)? {
        return Err(foreign(&folder));
    }
    let files = runtime_crate().into_iter().map(|file| (file.path, file.text)).collect();
    let desired = Desired { root: folder.clone(), files, folders: vec!["src".to_owned()], ..Desired::default() };
    let _lock = Lock::hold(&folder, Mode::Write)?;
    let reconciled = reconcile(desired, Mode::Write)?;
    match form {
        Form::Text => print(&files_changed(&reconciled, Mode::Write, started.elapsed())),
        Form::Json => print_json(&json!({"folder": slashed(&args.folder), "files": files_to_json(&reconciled)})),
    }
    Ok(Outcome::Clean)
}
