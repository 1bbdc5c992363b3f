//! A summary over many snapshots of one document: the changes of each snapshot, in a line, and in total.

use super::words;
use super::{Counts, Report};
use crate::diff::Bump;
use crate::markdown::code_span;
use crate::printable;

/// The changes of one snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// When it was made: `2026-01-31`.
    pub date: String,
    /// The revision, shortened.
    pub revision: String,
    /// The subject of its commit message.
    pub title: String,
    /// Its changes; `None` if it cannot be read.
    pub changes: Option<(Counts, Bump)>,
}

/// The summary as plain text; `whole` is the comparison of the first with the last.
pub fn text(whole: &Report<'_>, editions: &[Edition]) -> String {
    let mut text =
        format!("{} -> {}, {}\n", whole.base.name, whole.head.name, words::counted(editions.len(), "edition"));
    for edition in editions {
        let Edition { date, revision, title, .. } = edition;
        text += &format!("{date}  {revision}  {}  {}\n", changes(edition), printable::line(title));
    }
    text + &format!("in all  {}\n", verdict(whole.counts(), whole.diff.bump()))
}

/// The same as a table in Markdown.
pub fn markdown(whole: &Report<'_>, editions: &[Edition]) -> String {
    let (base, head) = (code_span(&whole.base.name), code_span(&whole.head.name));
    let mut text = format!("## {base} to {head}\n\n| date | revision | changes | title |\n| --- | --- | --- | --- |\n");
    for edition in editions {
        let cell = |text: &str| code_span(&printable::line(text)).replace('|', "\\|");
        let Edition { date, revision, title, .. } = edition;
        text += &format!("| {date} | {} | {} | {} |\n", cell(revision), changes(edition), cell(title));
    }
    text + &format!("\nIn all: {}.\n", verdict(whole.counts(), whole.diff.bump()))
}

fn changes(edition: &Edition) -> String {
    edition.changes.map_or("cannot be read".to_owned(), |(counts, bump)| verdict(counts, bump))
}

fn verdict(counts: Counts, bump: Bump) -> String {
    format!("{}; Rust: {}", words::counts(counts), words::in_rust(bump))
}
