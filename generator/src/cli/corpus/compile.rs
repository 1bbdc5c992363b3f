//! Compiles a sample of the documents that generate: writes a crate for each, checks it with all features, and builds
//! its router. A compiler warning is an error.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{Args, Run};
use crate::cli::error::Error;
use crate::cli::terminal::note;
use crate::cli::{files, manifest};

/// The folder of the crate that builds the router.
const ROUTER: &str = "router";

/// A document that was compiled.
pub(super) struct Compiled {
    pub name: String,
    /// The duration of the check.
    pub time: Duration,
    /// The output of cargo or the generator, if it failed.
    pub failure: Option<String>,
}

/// Compiles the sample that the arguments describe, the smallest crate first.
pub(super) fn sample(runs: &[Run], args: &Args, folder: &Path) -> Result<Vec<Compiled>, Error> {
    fs::create_dir_all(folder).map_err(Error::io("create", folder))?;
    let folder = folder.canonicalize().map_err(Error::io("find", folder))?;
    let mut compiled = Vec::new();
    for run in choose(runs, args) {
        let started = Instant::now();
        let failure = Crate { document: Path::new(&run.name), folder: &folder }.compile()?;
        let time = started.elapsed();
        note(&format!("{}: {} ({:.1} s)", run.name, failure.as_deref().unwrap_or("compiles"), time.as_secs_f64()));
        compiled.push(Compiled { name: run.name.clone(), time, failure });
    }
    Ok(compiled)
}

/// The largest documents and a random selection of the others, the smallest crate first. The same seed selects the same
/// documents.
fn choose<'r>(runs: &'r [Run], args: &Args) -> Vec<&'r Run> {
    let mut generated: Vec<&Run> = runs.iter().filter(|run| run.report.is_generated()).collect();
    generated.sort_by_key(|run| (std::cmp::Reverse(run.report.emitted), &run.name));
    let largest: BTreeSet<&str> = generated.iter().take(args.largest).map(|run| run.name.as_str()).collect();
    let mut others: Vec<&Run> = generated.iter().copied().filter(|run| !largest.contains(run.name.as_str())).collect();
    others.sort_by_cached_key(|run| shuffled(args.seed, &run.name));
    let mut chosen: Vec<&Run> = others.into_iter().take(args.sample).collect();
    chosen.extend(generated.into_iter().take(args.largest));
    chosen.sort_by_key(|run| (run.report.emitted, &run.name));
    chosen
}

/// FNV-1a of a seed and the last two components of a path, so that the location of the corpus does not matter.
fn shuffled(seed: u64, name: &str) -> u64 {
    let parts: Vec<&str> = name.rsplit('/').take(2).collect();
    let bytes = seed.to_le_bytes().into_iter().chain(parts.join("/").into_bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A crate that is written, compiled and removed.
struct Crate<'a> {
    document: &'a Path,
    folder: &'a Path,
}

impl Crate<'_> {
    /// The error, if there is one.
    fn compile(&self) -> Result<Option<String>, Error> {
        let path = self.folder.join("crate");
        if path.is_dir() {
            fs::remove_dir_all(&path).map_err(Error::io("remove", &path))?;
        }
        let mut codegen = Command::new(std::env::current_exe().map_err(Error::io("find", Path::new("this program")))?);
        codegen.arg("generate").arg(self.document).arg("--out").arg(&path);
        if let Some(failure) = run(&mut codegen)? {
            return Ok(Some(failure));
        }
        let file = path.join("Cargo.toml");
        let text = files::read(&file)?;
        // The folder may be in a workspace.
        fs::write(&file, format!("{text}\n[workspace]\n")).map_err(Error::io("write", &file))?;
        let name = manifest::package_name(&text).map_err(|message| Error::Manifest { path: file, message })?;
        let router = self.write_router(&name)?;
        let commands = [(&path, "check"), (&router, "run")];
        let mut failure = None;
        for (at, command) in commands {
            let all = if command == "check" { &["--all-features"][..] } else { &[] };
            failure = run(self.cargo(at).arg(command).args(all))?;
            if failure.is_some() {
                break;
            }
        }
        for name in [name.as_str(), ROUTER] {
            run(self.cargo(&router).args(["clean", "-p", name]))?;
        }
        Ok(failure)
    }

    /// A program that builds the router of the mock, which serves every operation.
    fn write_router(&self, name: &str) -> Result<PathBuf, Error> {
        let path = self.folder.join(ROUTER);
        let manifest = format!(
            "[package]\nname = {ROUTER:?}\nedition = \"2024\"\n\n[dependencies]\napi = {{ package = {name:?}, path = \"../crate\", \
             default-features = false, features = [\"mock\"] }}\n\n[profile.dev]\ndebug = 0\n\n[workspace]\n"
        );
        let source = path.join("src");
        fs::create_dir_all(&source).map_err(Error::io("create", &source))?;
        for (file, text) in [
            (path.join("Cargo.toml"), manifest.as_str()),
            (source.join("main.rs"), "fn main() {\n    drop(api::mock::router());\n}\n"),
        ] {
            fs::write(&file, text).map_err(Error::io("write", &file))?;
        }
        Ok(path)
    }

    fn cargo(&self, at: &Path) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(at).env("CARGO_TARGET_DIR", self.folder.join("target")).env("CARGO_INCREMENTAL", "0");
        command.env("RUSTFLAGS", "-D warnings").env("CARGO_TERM_QUIET", "true");
        command
    }
}

/// Runs a command; returns its output if it fails.
fn run(command: &mut Command) -> Result<Option<String>, Error> {
    let program = PathBuf::from(command.get_program());
    let output = command.stdin(Stdio::null()).output().map_err(Error::io("run", &program))?;
    let failure = || format!("{}{}", String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout));
    Ok((!output.status.success()).then(failure))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::corpus::document::Report;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        args: Args,
    }

    #[test]
    fn equal_seeds_choose_equal_documents() {
        let run = |number: usize| Run {
            name: format!("apis/{number}.json"),
            report: Report { emitted: number, ..Report::default() },
            time: Duration::ZERO,
        };
        let mut runs: Vec<Run> = (0..50).map(run).collect();
        runs.push(Run { report: Report::failure("crash", String::new()), ..run(99) });
        let chosen = |runs: &[Run], seed: &str| -> Vec<usize> {
            let cli = Cli::parse_from(["xtask", "apis", "--sample", "5", "--largest", "2", "--seed", seed]);
            choose(runs, &cli.args).into_iter().map(|run| run.report.emitted).collect()
        };
        let first = chosen(&runs, "1");
        assert_eq!((first.len(), &first[5..]), (7, &[48, 49][..]), "{first:?}");
        assert!(first.is_sorted());
        assert_ne!(chosen(&runs, "2"), first);
        runs.reverse();
        runs.iter_mut().for_each(|run| run.name = format!("/elsewhere/{}", run.name));
        assert_eq!(chosen(&runs, "1"), first);
    }
}
