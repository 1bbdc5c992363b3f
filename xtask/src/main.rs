//! The commands of this workspace: `cargo xtask <command>`.
//!
//! All but `tidy` are those of the generator ([`generator::cli`]), run on this workspace.

mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use generator::cli::{self, Workspace};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "The commands of this workspace", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(flatten)]
    Generator(cli::Command),
    /// Check the invariants of ARCHITECTURE.md that a search can check
    ///
    /// Exit code: 0 if all hold, 2 if one does not.
    Tidy,
}

fn main() -> ExitCode {
    let workspace = Workspace::at(root());
    cli::exit_code(match &Cli::parse().command {
        Command::Generator(command) => cli::run(command, &workspace),
        Command::Tidy => tidy::command(&workspace),
    })
}

/// The folder of the workspace: cargo says where this package is, now or when it was compiled.
fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let package = PathBuf::from(package);
    package.parent().map_or_else(|| package.clone(), Path::to_owned)
}
