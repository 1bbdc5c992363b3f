//! The commands, with their input and output, for `cargo xtask` and the installed program.
//!
//! The rest of this crate is pure. This module reads, compares and writes files, and prints to the terminal. A command
//! returns an [`Outcome`] or an [`Error`], which determine the exit code: 0 for success, 1 if files are out of date,
//! a change exceeds its threshold or recordings differ, 2 for an error. Nothing is written when there is an error.

mod corpus;
mod diff;
mod error;
mod explain;
pub mod files;
mod generate;
mod import;
mod init;
mod input;
mod manifest;
mod names;
mod observe;
mod project;
mod reconcile;
mod runtime;
pub mod terminal;
mod texts;

use std::io::stdout;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

pub use error::Error;
pub use project::Project;
use terminal::Form;

/// Typed clients, servers and mocks in Rust from an OpenAPI document
///
/// Exit codes: 0 if all is well, 1 if `check` or `observe` found a difference or `diff` a change over the threshold, 2
/// for an error.
#[derive(Debug, Parser)]
#[command(name = "oascrate", version)]
struct Cli {
    /// The configuration [default: oascrate.toml, or Cargo.toml with `[package.metadata.oascrate]`, in the current
    /// folder]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<std::path::PathBuf>,
    /// Print the result as JSON, errors included
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: InstalledCommand,
}

#[derive(Debug, Subcommand)]
#[allow(clippy::large_enum_variant, reason = "one value in a process, which clap cannot parse into a box")]
enum InstalledCommand {
    #[command(flatten)]
    Shared(Box<Command>),
    /// Print a script that completes commands and options, for a shell
    ///
    /// For bash: oascrate completions bash > ~/.local/share/bash-completion/completions/oascrate
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// The commands.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "each command is documented with its arguments, which is its help, too")]
pub enum Command {
    #[command(alias = "codegen")]
    Generate(generate::Args),
    /// Report files that differ from the generated ones
    ///
    /// Has the options of `generate`, and is the same as `generate --check`.
    ///
    /// Exit code: 0 if all files are up to date, 1 if one is not, 2 for an error.
    Check(generate::Args),
    #[command(alias = "spec-diff")]
    Diff(diff::Args),
    Import(import::Args),
    #[command(alias = "shapes")]
    Names(names::Args),
    Observe(observe::Args),
    Corpus(corpus::Args),
    /// Explain a rule that a message names, or list all
    Explain {
        /// The rule
        rule: Option<String>,
    },
    Init(init::Args),
    Runtime(runtime::Args),
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
    /// Recordings differ from the document.
    Different,
    /// A document of a corpus is refused, or its crate does not compile.
    Refused,
}

/// The installed program.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let form = if cli.json { Form::Json } else { Form::Text };
    let result = match &cli.command {
        InstalledCommand::Shared(command) => {
            Project::find(cli.config.as_deref()).and_then(|project| run(command, &project, form))
        }
        InstalledCommand::Completions { shell } => {
            clap_complete::generate(*shell, &mut Cli::command(), "oascrate", &mut stdout());
            Ok(Outcome::Clean)
        }
    };
    exit_code(result, form)
}

/// Runs a command.
pub fn run(command: &Command, project: &Project, form: Form) -> Result<Outcome, Error> {
    match command {
        Command::Generate(args) => generate::command(args, project, form),
        Command::Check(args) => generate::command(&args.checking(), project, form),
        Command::Diff(args) => diff::command(args, project, form),
        Command::Import(args) => import::command(args, form),
        Command::Names(args) => names::command(args, project, form),
        Command::Observe(args) => observe::command(args, project, form),
        Command::Corpus(args) => corpus::command(args, project, form),
        Command::Explain { rule } => explain::command(rule.as_deref().unwrap_or_default(), form),
        Command::Init(args) => init::command(args, form),
        Command::Runtime(args) => runtime::command(args, form),
    }
}

/// Prints an error, and returns the exit code.
pub fn exit_code(result: Result<Outcome, Error>, form: Form) -> ExitCode {
    match result {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::OutOfDate | Outcome::OverThreshold | Outcome::Different | Outcome::Refused) => ExitCode::from(1),
        Err(error) => {
            error.print(form);
            ExitCode::from(2)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Cli::command().debug_assert();
    }
}
