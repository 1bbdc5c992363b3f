//! The command line of the review.

use std::path::PathBuf;

use crate::report::FailOn;
use clap::ValueEnum;

/// Compare two versions of a document: what changes on the wire, and in Rust
///
/// Each is compared with its corrections applied. Without options, compares the document of the configuration with the
/// one that the default branch had where this branch began.
///
/// Exit code: 0 if no change exceeds the threshold, 1 if one does, 2 for an error.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// The old document: a file, or a revision of the repository with its own overlays and names [default: the merge
    /// base with the default branch]
    #[arg(long, value_name = "REV|FILE")]
    pub base: Option<String>,
    /// The new document [default: that of the configuration]
    #[arg(long, value_name = "FILE")]
    pub head: Option<PathBuf>,
    /// Summarize every revision of the document between two revisions: `v1..v2`
    #[arg(long, value_name = "REV..REV", conflicts_with_all = ["base", "head", "html", "links"])]
    pub range: Option<String>,
    /// An overlay for both sides in place of their own; may be given several times, and applies in that order
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
    /// A names file for both sides in place of their own
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,
    /// A file with recorded names for both sides in place of their own
    #[arg(long, value_name = "FILE")]
    pub lock: Option<PathBuf>,
    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The changes that fail the run: breaking on the wire, a major version in Rust, or any change; several may be
    /// given
    #[arg(long, value_enum, value_delimiter = ',', default_value = "breaking", value_name = "VERDICT")]
    fail_on: Vec<Threshold>,
    /// Also write the report as an HTML page
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// The URL prefix of the new side's files on GitHub, which ends in `/blob/REV`
    #[arg(long, value_name = "URL", value_parser = address)]
    pub links: Option<String>,
    /// Explain a rule, or list all rules if no id is given, and compare nothing
    #[arg(long, value_name = "ID", num_args = 0..=1, default_missing_value = "")]
    pub explain: Option<String>,
}

/// The format of a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For a pull request comment
    Markdown,
    /// For users of the API and of the crate: an entry of a changelog, in sentences
    Changelog,
    /// For programs: see spec/diff.schema.json
    Json,
    /// Annotations for GitHub
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Threshold {
    /// A breaking change on the wire
    Breaking,
    /// A change that requires a major version of the crate
    Rust,
    /// Any change
    Any,
    /// No change
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

    /// The same, as in the arguments.
    pub fn threshold(&self) -> String {
        let values = self.fail_on.iter().filter_map(|threshold| threshold.to_possible_value());
        values.map(|value| value.get_name().to_owned()).collect::<Vec<_>>().join(",")
    }
}

fn address(text: &str) -> Result<String, String> {
    match text.starts_with("https://") || text.starts_with("http://") {
        true => Ok(text.trim_end_matches('/').to_owned()),
        false => Err("the URL must begin with https://".to_owned()),
    }
}
