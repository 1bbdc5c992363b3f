//! The options of `generate`.

use std::path::PathBuf;

use clap::ValueEnum;
use clap::builder::PossibleValue;

use crate::cli::files::slashed;
use crate::cli::input::InputArgs;
use crate::cli::project::{Configuration, Project};
use crate::cli::reconcile::Mode;
use crate::cli::terminal::counted;
use crate::pipeline::Runtime;

/// Generate a crate or a module from an OpenAPI document
///
/// Without a document, reads the configuration: oascrate.toml, or `[package.metadata.oascrate]` in Cargo.toml. Files
/// that are up to date are not touched, files that are no longer generated are removed, and nothing is written when
/// there is an error.
///
/// Exit code: 0 for success, 1 if --check found a difference, 2 for an error.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub(super) input: InputArgs,
    /// The folder of the crate [default: the name of the package]
    #[arg(long, value_name = "DIR", requires = "document")]
    pub(super) out: Option<PathBuf>,
    /// Generate a module in place of a crate: its folder, below `src` of a crate
    #[arg(long, value_name = "DIR", requires = "document", conflicts_with = "out")]
    pub(super) module: Option<PathBuf>,
    /// The name of the package [default: made from the title of the document]
    #[arg(long, value_name = "NAME", requires = "document", conflicts_with = "module")]
    pub(super) name: Option<String>,
    /// Give each group of operations a feature, so that a crate compiles only those that are used
    #[arg(long)]
    pub(super) group_features: bool,
    /// Where generated code finds its runtime [default: vendored]
    #[arg(long, value_name = "PLACE")]
    pub(super) runtime: Option<Runtime>,
    /// Refuse names that collide unless they are chosen or recorded; --check always does
    #[arg(long)]
    pub(super) locked: bool,
    /// Add missing dependencies and features to a manifest that is not generated
    #[arg(long)]
    pub(super) add_dependencies: bool,
    /// Write nothing: print the differences from the existing files, as `oascrate check` does
    #[arg(long)]
    pub(super) check: bool,
    /// Write nothing: list the files that would be written
    #[arg(long, conflicts_with = "check")]
    pub(super) dry_run: bool,
}

impl Args {
    /// The same, with --check.
    pub(in crate::cli) fn checking(&self) -> Self {
        Self { check: true, dry_run: false, ..self.clone() }
    }

    /// Returns whether to write.
    pub(super) fn mode(&self) -> Mode {
        if self.check || self.dry_run { Mode::Check } else { Mode::Write }
    }

    /// The configuration of the run, with what the arguments add to it.
    pub(super) fn configuration(&self, project: &Project) -> Result<(Project, Configuration), crate::cli::Error> {
        let (project, mut configuration) = self.input.configuration(project)?;
        configuration.locked |= self.locked || self.check;
        configuration.group_features |= self.group_features;
        configuration.runtime = self.runtime.unwrap_or(configuration.runtime);
        configuration.output.krate = self.out.clone().or(configuration.output.krate);
        configuration.output.module = self.module.clone().or(configuration.output.module);
        if let Some(name) = &self.name {
            configuration.package.insert("name".to_owned(), name.as_str().into());
        }
        Ok((project, configuration))
    }

    /// Returns the advice for files that are out of date.
    pub(super) fn advice(&self, files: usize) -> String {
        format!("{} out of date: run `{}` and commit the result", counted(files, "file"), self.command_line())
    }

    /// The command that writes what this one checks.
    fn command_line(&self) -> String {
        let input = &self.input;
        let options = input.overlay.iter().map(|path| ("--overlay", path));
        let options = options.chain(input.names.iter().map(|path| ("--names", path)));
        let options = options.chain(input.dialect.iter().map(|path| ("--dialect", path)));
        let options = options.chain(self.out.iter().map(|path| ("--out", path)));
        let options = options.chain(self.module.iter().map(|path| ("--module", path)));
        let options = options.map(|(option, path)| (option, slashed(path)));
        let options = options.chain(input.operations.iter().map(|selector| ("--operations", selector.clone())));
        let is_plain = |c: char| c.is_alphanumeric() || "/.-_:\\".contains(c);
        let quoted = |value: &str| {
            let quote = if value.chars().all(is_plain) { "" } else { "'" };
            format!("{quote}{value}{quote}")
        };
        let mut line = "oascrate generate".to_owned();
        line.extend(input.document.iter().map(|path| format!(" {}", quoted(&slashed(path)))));
        line.push_str(if input.strict { " --strict" } else { "" });
        line.extend(options.map(|(option, value)| format!(" {option} {}", quoted(&value))));
        line.push_str(if self.group_features { " --group-features" } else { "" });
        let runtime = self.runtime.and_then(|runtime| runtime.to_possible_value());
        line.extend(runtime.map(|runtime| format!(" --runtime {}", runtime.get_name())));
        line.extend(self.name.iter().map(|name| format!(" --name {name}")));
        line
    }
}

impl ValueEnum for Runtime {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Vendored, Self::Crate]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Vendored => {
                PossibleValue::new("vendored").help("In a module: a copy that depends on no other crate of oascrate")
            }
            Self::Crate => {
                PossibleValue::new("crate").help("In the crate oascrate-runtime, which `oascrate runtime` writes")
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_the_command_to_run() {
        let input = InputArgs {
            document: Some("a.yaml".into()),
            overlay: vec!["b.yaml".into(), "c d.yaml".into()],
            names: Some("n.yaml".into()),
            dialect: Some("d.yaml".into()),
            operations: vec!["GET /a/*".to_owned()],
            strict: true,
        };
        let table = [
            (Args::default(), "2 files out of date: run `oascrate generate` and commit the result"),
            (
                Args {
                    input,
                    out: Some("out".into()),
                    name: Some("x".to_owned()),
                    group_features: true,
                    runtime: Some(Runtime::Crate),
                    ..Args::default()
                },
                "2 files out of date: run `oascrate generate a.yaml --strict --overlay b.yaml --overlay 'c d.yaml' \
                 --names n.yaml --dialect d.yaml --out out --operations 'GET /a/*' --group-features --runtime crate --name x` and commit the result",
            ),
        ];
        for (args, advice) in table {
            assert_eq!(args.advice(2), advice);
        }
    }
}
