//! The commands of this workspace: `cargo xtask <command>`.
//!
//! All but `tidy` are those of the generator ([`oascrate::cli`]), run on this workspace.

mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use oascrate::cli::terminal::Form;
use oascrate::cli::{self, Project};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Commands of this workspace", version)]
struct Cli {
    /// Print the result as JSON, errors included
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
#[allow(clippy::large_enum_variant, reason = "one value in a process, which clap cannot parse into a box")]
enum Command {
    #[command(flatten)]
    Generator(Box<cli::Command>),
    /// Check the invariants of ARCHITECTURE.md that a search can check
    ///
    /// Exit code: 0 if all invariants hold, 2 otherwise.
    Tidy,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let form = if cli.json { Form::Json } else { Form::Text };
    let project = Project::find(Some(&root().join("oascrate.toml")));
    let result = project.and_then(|project| match &cli.command {
        Command::Generator(command) => cli::run(command, &project, form),
        Command::Tidy => tidy::command(&project),
    });
    cli::exit_code(result, form)
}

/// Returns the folder of the workspace: cargo sets the path of this package, at run time or at compile time.
fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let package = PathBuf::from(package);
    package.parent().map_or_else(|| package.clone(), Path::to_owned)
}
