//! The commands, with their input and output, for `cargo xtask` and the installed program.
//!
//! The rest of this crate is pure. This module reads, compares and writes files, and prints to the terminal. A command
//! returns an [`Outcome`] or an [`Error`], which determine the exit code: 0 for success, 1 if files are out of date or
//! a change exceeds its threshold, 2 for an error. Nothing is written when there is an error.

mod corpus;
mod diff;
mod error;
mod explain;
pub mod files;
mod generate;
mod import;
mod names;
mod reconcile;
pub mod terminal;
mod texts;

use std::process::ExitCode;

use clap::Subcommand;

pub use error::Error;
pub use files::Workspace;

/// The commands.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "each command is documented with its arguments, which is its help, too")]
pub enum Command {
    #[command(name = "codegen")]
    Generate(generate::Args),
    Corpus(corpus::Args),
    Import(import::Args),
    #[command(name = "shapes")]
    Names(names::Args),
    #[command(name = "spec-diff")]
    Diff(diff::Args),
}

/// The result of a command without errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Success.
    Clean,
    /// Files are out of date, and were not written.
    OutOfDate,
    /// A change exceeds the threshold.
    OverThreshold,
    /// A document of a corpus is refused, or its crate does not compile.
    Refused,
}

/// Runs a command.
pub fn run(command: &Command, workspace: &Workspace) -> Result<Outcome, Error> {
    match command {
        Command::Generate(args) => generate::command(args, workspace),
        Command::Corpus(args) => corpus::command(args, workspace),
        Command::Import(args) => import::command(args),
        Command::Names(args) => names::command(args, workspace),
        Command::Diff(args) => diff::command(args, workspace),
    }
}

/// Prints an error, and returns the exit code.
pub fn exit_code(result: Result<Outcome, Error>) -> ExitCode {
    match result {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::OutOfDate | Outcome::OverThreshold | Outcome::Refused) => ExitCode::from(1),
        Err(error) => {
            error.print();
            ExitCode::from(2)
        }
    }
}
