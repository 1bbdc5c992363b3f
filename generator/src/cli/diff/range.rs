//! `diff --range v1..v2`: the changes by each revision of the document in a range.

use std::path::{Path, PathBuf};

use super::git::{Commit, Repository};
use super::{Args, Outcome, edition, sides};
use crate::cli::error::Error;
use crate::cli::files::slashed;
use crate::cli::project::Project;
use crate::cli::terminal::{note, print_rendered};
use crate::diff::{self, Diff, Snapshot};
use crate::report::accepted::Acceptance;
use crate::report::editions::{self, Edition};
use crate::report::{Report, Side, changelog};

use super::args::Format;

/// The command.
pub fn command(range: &str, args: &Args, project: &Project) -> Result<Outcome, Error> {
    let Some((from, to)) = range.split_once("..").filter(|(from, to)| !from.is_empty() && !to.starts_with('.')) else {
        return Err(Error::Usage(format!("`{range}` is not a range of revisions: write `v1..v2`")));
    };
    if !matches!(args.format, Format::Text | Format::Markdown | Format::Changelog) {
        return Err(Error::Usage("a range supports the formats text, markdown and changelog".to_owned()));
    }
    let root = Some(project.root()).filter(|root| !root.as_os_str().is_empty());
    let repository = Repository::around(root.unwrap_or(Path::new(".")))?;
    let (from, to) = (repository.revision(from)?, repository.revision(if to.is_empty() { "HEAD" } else { to })?);
    let first = edition((from.label(), sides::at_revision(repository, &from, args, project)?))?;
    let mut before: Option<(Side, Snapshot)> = None;
    let (mut rows, mut entries) = (Vec::new(), Vec::new());
    for commit in repository.commits(&from, &to, &inputs(project)?)? {
        let Commit { revision, date, title } = commit;
        let texts = sides::at_revision(repository, &revision, args, project);
        let after = texts.and_then(|texts| edition((revision.label(), texts)));
        let mut row = Edition { date, revision: revision.label(), title, changes: None };
        match after {
            Ok(after) => {
                let last = before.as_ref().unwrap_or(&first);
                let diff = diff::compare(&last.1, &after.1);
                let acceptance = Acceptance::default();
                let report = report(&diff, &last.0, &after.0, &acceptance);
                row.changes = Some((report.counts(), diff.bump()));
                if args.format == Format::Changelog && !diff.is_empty() {
                    entries.push(changelog::render(&report));
                }
                before = Some(after);
            }
            Err(_) => note(&format!("note: {} cannot be read and is omitted", row.revision)),
        }
        rows.push(row);
    }
    let last = before.as_ref().unwrap_or(&first);
    let diff = diff::compare(&first.1, &last.1);
    let acceptance = Acceptance::default();
    let whole = report(&diff, &first.0, &last.0, &acceptance);
    let text = match args.format {
        Format::Changelog => entries.into_iter().rev().collect::<Vec<_>>().join("\n"),
        Format::Markdown => editions::markdown(&whole, &rows),
        _ => editions::text(&whole, &rows),
    };
    print_rendered(text.trim_end());
    Ok(Outcome::Clean)
}

/// The files and folders that an edition is read from.
fn inputs(project: &Project) -> Result<Vec<String>, Error> {
    let configuration = project.required()?;
    let document = configuration.document.parent().filter(|folder| !folder.as_os_str().is_empty());
    let own = [document.unwrap_or(&configuration.document)];
    let others = configuration.overlays.iter().chain(&configuration.names).chain(&configuration.dialect);
    let mut inputs: Vec<String> = own.into_iter().chain(others.map(PathBuf::as_path)).map(slashed).collect();
    inputs.dedup();
    Ok(inputs)
}

fn report<'a>(diff: &'a Diff, base: &'a Side, head: &'a Side, acceptance: &'a Acceptance<'a>) -> Report<'a> {
    Report { diff, base, head, acceptance, fail_on: &[], version: None, links: None }
}
