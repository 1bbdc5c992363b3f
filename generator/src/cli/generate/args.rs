//! The command line of `codegen`.

use std::path::PathBuf;

use crate::diagnostic::Strictness;
use crate::names::Selector;

use crate::cli::error::Error;
use crate::cli::files::{Workspace, slashed};
use crate::cli::reconcile::Mode;
use crate::cli::terminal::counted;
use crate::cli::texts::{DIALECT, NAMES, NAMES_LOCK, SPEC, Texts, overlays_of};

/// Emit models, client and server from the OpenAPI document
///
/// Without options, reads spec/omnichannel.yaml, spec/overlays/*.yaml, spec/names.yaml and spec/dialect.yaml, and
/// writes models, client and server in generated/src, and effective.yaml, QUIRKS.md and bindings.json in spec.
/// Unchanged files are not touched, files that are no longer emitted are removed, and nothing is written when there is
/// an error.
///
/// Exit code: 0 for success, 1 if --check found a difference, 2 for an error.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Write nothing; print the differences from the existing files
    #[arg(long)]
    pub check: bool,
    /// Another document; overlays, names and dialect then default to none
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// An overlay in place of those in spec/overlays; may be given several times, and applies in that order
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
    /// A names file in place of spec/names.yaml
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,
    /// A dialect file in place of spec/dialect.yaml
    #[arg(long, value_name = "FILE")]
    pub dialect: Option<PathBuf>,
    /// Emit only operations with this tag (`tag:NAME`), method and path (`GET /path`), path or operationId, and the types that they
    /// reach; `*` stands for any text, `!` in front excludes; may be given several times
    #[arg(long, value_name = "SELECTOR")]
    pub operations: Vec<String>,
    /// Refuse violations of OpenAPI that have an obvious reading; always on for the document of this workspace
    #[arg(long)]
    pub strict: bool,
    /// Write a complete crate into this folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Refuse colliding names unless they are chosen or recorded; always on with --check and for the checked-in files
    #[arg(long)]
    pub locked: bool,
    /// Explain a rule of a diagnostic, or list all rules if no id is given, and emit nothing
    #[arg(long, value_name = "ID", num_args = 0..=1, default_missing_value = "")]
    pub explain: Option<String>,
}

impl Args {
    /// Whether to write.
    pub fn mode(&self) -> Mode {
        if self.check { Mode::Check } else { Mode::Write }
    }

    /// How the document is judged. That of this workspace is ours to correct.
    pub fn strictness(&self) -> Strictness {
        if self.strict || self.spec.is_none() { Strictness::Strict } else { Strictness::Lenient }
    }

    /// Whether the input is that of the checked-in files.
    fn is_default(&self) -> bool {
        let has_files = [&self.spec, &self.names, &self.dialect].into_iter().any(Option::is_some);
        !has_files && self.overlay.is_empty() && self.operations.is_empty()
    }

    /// Reads the texts, or says why that would make no sense.
    pub fn texts(&self, workspace: &Workspace) -> Result<Texts, Error> {
        if !self.is_default() && self.out.is_none() && !self.check {
            return Err(Error::Usage(
                "the checked-in files come from the checked-in document: say with `--out DIR` where the crate of another \
                 input goes, or with `--check` that it is only to be compared"
                    .to_owned(),
            ));
        }
        let spec = self.spec.clone().unwrap_or_else(|| workspace.path(SPEC));
        let overlays = match self.spec.is_none() && self.overlay.is_empty() {
            true => overlays_of(workspace)?,
            false => self.overlay.clone(),
        };
        let default_names = self.spec.is_none().then(|| workspace.path(NAMES));
        let names = self.names.clone().or(default_names);
        let default_dialect = self.spec.is_none().then(|| workspace.path(DIALECT));
        let dialect = self.dialect.clone().or(default_dialect);

        let lock = self.out.as_ref().map(|folder| folder.join(NAMES_LOCK));
        let locked = self.locked || self.check || self.is_default();
        let texts = Texts::read(workspace, &spec, &overlays, names.as_deref(), dialect.as_deref())?;
        let mut texts = texts.with_lock(workspace, lock.as_deref(), locked)?;
        texts.input.selection = self.operations.iter().map(|selector| Selector::new(selector, None)).collect();
        Ok(texts)
    }

    /// What to do about files that are out of date.
    pub(super) fn advice(&self, files: usize) -> String {
        let files = counted(files, "file");
        if !self.is_default() && self.out.is_none() {
            return format!("{files} of this workspace differ from what this input gives");
        }
        format!("{files} out of date: run `{}` and commit the result", self.command_line())
    }

    /// The command that writes what this one checks.
    fn command_line(&self) -> String {
        let overlays = self.overlay.iter().map(|path| ("--overlay", path));
        let options = self.spec.iter().map(|path| ("--spec", path)).chain(overlays);
        let options = options.chain(self.names.iter().map(|path| ("--names", path)));
        let options = options.chain(self.dialect.iter().map(|path| ("--dialect", path)));
        let options = options.chain(self.out.iter().map(|path| ("--out", path)));
        let options = options.map(|(option, path)| (option, slashed(path)));
        let options = options.chain(self.operations.iter().map(|selector| ("--operations", selector.clone())));
        let command = format!("cargo xtask codegen{}", if self.strict { " --strict" } else { "" });
        options.fold(command, |line, (option, value)| {
            let is_plain = |c: char| c.is_alphanumeric() || "/.-_:\\".contains(c);
            let quote = if value.chars().all(is_plain) { "" } else { "'" };
            format!("{line} {option} {quote}{value}{quote}")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(spec: Option<&str>, overlay: &[&str], names: Option<&str>, out: Option<&str>) -> Args {
        Args {
            check: true,
            spec: spec.map(PathBuf::from),
            overlay: overlay.iter().map(PathBuf::from).collect(),
            names: names.map(PathBuf::from),
            dialect: None,
            operations: Vec::new(),
            strict: false,
            out: out.map(PathBuf::from),
            locked: false,
            explain: None,
        }
    }

    #[test]
    fn the_advice_is_the_command_to_run() {
        let table = [
            (args(None, &[], None, None), "2 files out of date: run `cargo xtask codegen` and commit the result"),
            (
                args(Some("a.yaml"), &["b.yaml", "c d.yaml"], Some("n.yaml"), Some("out")),
                "2 files out of date: run `cargo xtask codegen --spec a.yaml --overlay b.yaml --overlay 'c d.yaml' \
                 --names n.yaml --out out` and commit the result",
            ),
            (
                Args { strict: true, ..args(Some("a.yaml"), &[], None, Some("out")) },
                "2 files out of date: run `cargo xtask codegen --strict --spec a.yaml --out out` and commit the result",
            ),
            (
                Args { operations: vec!["GET /a/*".to_owned()], ..args(Some("a.yaml"), &[], None, Some("out")) },
                "2 files out of date: run `cargo xtask codegen --spec a.yaml --out out --operations 'GET /a/*'` and commit \
                 the result",
            ),
            (args(Some("a.yaml"), &[], None, None), "2 files of this workspace differ from what this input gives"),
        ];
        for (args, advice) in table {
            assert_eq!(args.advice(2), advice);
        }
    }

    #[test]
    fn another_input_never_overwrites_the_checked_in_files() {
        for args in [
            args(Some("a.yaml"), &[], None, None),
            args(None, &["b.yaml"], None, None),
            args(None, &[], Some("n.yaml"), None),
        ] {
            let result = Args { check: false, ..args }.texts(&Workspace::here());
            assert!(matches!(result, Err(Error::Usage(_))), "{result:?}");
        }
    }
}
