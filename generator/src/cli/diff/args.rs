//! What `spec-diff` is asked for.

use std::path::PathBuf;

use crate::report::FailOn;
use clap::ValueEnum;

/// Say what a change of the document means, on the wire and in Rust
///
/// Compares two editions of a document, each behind its repairs and overlays. Without options: the document of the workspace with
/// the one that the default branch had where this branch began.
///
/// Exit code: 0 if nothing is over the threshold, 1 if something is, 2 for an error.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// What was there before: a file, or a revision of the repository with its own overlays and names [default: the merge base
    /// with the default branch]
    #[arg(long, value_name = "REV|FILE")]
    pub base: Option<String>,
    /// What is there now [default: spec/omnichannel.yaml]
    #[arg(long, value_name = "FILE")]
    pub head: Option<PathBuf>,
    /// An overlay for both sides in place of their own; may be given several times, and applies in that order
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
    /// A names file for both sides in place of their own
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,
    /// The form of the report
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// What fails the run: something breaks on the wire, asks for a major version in Rust, or changes at all; several may be given
    #[arg(long, value_enum, value_delimiter = ',', default_value = "breaking", value_name = "VERDICT")]
    fail_on: Vec<Threshold>,
    /// Write the report as a page for a browser, too
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Where the files of the head are seen in a browser: the address on GitHub that ends in `/blob/REV`
    #[arg(long, value_name = "URL", value_parser = address)]
    pub links: Option<String>,
    /// Explain a rule, or list all rules if no id is given, and compare nothing
    #[arg(long, value_name = "ID", num_args = 0..=1, default_missing_value = "")]
    pub explain: Option<String>,
}

/// The form of a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For a comment of a pull request
    Markdown,
    /// For programs: see spec/diff.schema.json
    Json,
    /// Annotations for GitHub
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Threshold {
    /// Something breaks on the wire
    Breaking,
    /// Something asks for a major version of the crate
    Rust,
    /// Something changed
    Any,
    /// Nothing
    Never,
}

impl Args {
    /// The verdicts that fail the run.
    pub fn fail_on(&self) -> Vec<FailOn> {
        let verdicts = self.fail_on.iter().filter_map(|threshold| match threshold {
            Threshold::Breaking => Some(FailOn::Breaking),
            Threshold::Rust => Some(FailOn::Rust),
            Threshold::Any => Some(FailOn::Any),
            Threshold::Never => None,
        });
        verdicts.collect()
    }

    /// The same, as it is written.
    pub fn threshold(&self) -> String {
        let values = self.fail_on.iter().filter_map(|threshold| threshold.to_possible_value());
        values.map(|value| value.get_name().to_owned()).collect::<Vec<_>>().join(",")
    }
}

fn address(text: &str) -> Result<String, String> {
    match text.starts_with("https://") || text.starts_with("http://") {
        true => Ok(text.trim_end_matches('/').to_owned()),
        false => Err("an address begins with https://".to_owned()),
    }
}
