//! The commands, with their input and output: what `cargo xtask` and the installed program share.
//!
//! The rest of this crate turns texts into texts. Here files are read, compared and written, and the terminal is written to. A command
//! gives an [`Outcome`] or an [`Error`], which become the exit code: 0 if all is well, 1 if files are out of date or a change is over its
//! threshold, 2 for an error. Nothing is written when there is an error.

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

/// How a command ends that meets no error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All is as it should be.
    Clean,
    /// Files would have to be written, and were not.
    OutOfDate,
    /// Something has changed that nobody has agreed to.
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

/// Shows an error, and gives the exit code.
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
