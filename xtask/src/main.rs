//! The commands of this workspace: `cargo xtask <command>`.
//!
//! All input and output happens here; the [`generator`] only turns texts into texts. A command gives an [`Outcome`] or an
//! [`Error`], which become the exit code: 0 if all is well, 1 if `--check` found files that are out of date or `spec-diff` a change over its threshold, 2 for an error.
//! Nothing is written when there is an error.

mod codegen;
mod corpus;
mod error;
mod import;
mod reconcile;
mod report;
mod shapes;
mod spec_diff;
mod texts;
mod tidy;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use error::Error;
use workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "The commands of this workspace", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Codegen(codegen::Args),
    Corpus(corpus::Args),
    Import(import::Args),
    Shapes(shapes::Args),
    SpecDiff(spec_diff::Args),
    /// Check the invariants of ARCHITECTURE.md that a search can check
    ///
    /// Exit code: 0 if all hold, 2 if one does not.
    Tidy,
}

/// How a command ends that meets no error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// All is as it should be.
    Clean,
    /// Files would have to be written, and were not.
    OutOfDate,
    /// Something has changed that nobody has agreed to.
    OverThreshold,
}

fn main() -> ExitCode {
    match run(&Cli::parse(), &Workspace::here()) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::OutOfDate | Outcome::OverThreshold) => ExitCode::from(1),
        Err(error) => {
            error.print();
            ExitCode::from(2)
        }
    }
}

fn run(cli: &Cli, workspace: &Workspace) -> Result<Outcome, Error> {
    match &cli.command {
        Command::Codegen(args) => codegen::command(args, workspace),
        Command::Corpus(args) => corpus::command(args, workspace),
        Command::Import(args) => import::command(args),
        Command::Shapes(args) => shapes::command(args, workspace),
        Command::SpecDiff(args) => spec_diff::command(args, workspace),
        Command::Tidy => tidy::command(workspace),
    }
}
