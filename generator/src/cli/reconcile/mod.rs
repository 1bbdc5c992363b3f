//! Writes emitted files or reports differences: the only place that decides.
//!
//! Input: the desired files, and the folders that contain nothing else. Output: the differences from the existing files
//! ([`Change`]): missing, stale, orphaned. [`Mode::Write`] removes the differences; [`Mode::Check`] only reports them.
//!
//! Guarantees:
//! - A file whose content is right is not touched, and no file outside the folders is deleted, except those that are
//!   named as obsolete.
//! - A file is never half written: it is written as a draft beside its place, and renamed after all drafts are
//!   complete.
//! - After an interruption at any point, the next run compares everything again and completes it. Remaining drafts are
//!   orphans: a check reports them, and a run removes them.
//! - Links below the root are refused, neither followed nor removed.

mod disk;
mod lock;
#[cfg(test)]
mod tests;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub use lock::{Lock, NAME as LOCK};

use crate::cli::error::Error;
use crate::cli::files::files_below;
use disk::{Disk, System};
use write::{carry_out, draft_of};

/// Whether to write, or only to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Write the desired files.
    Write,
    /// Report what would be written.
    Check,
}

/// The desired files.
#[derive(Debug, Default)]
pub struct Desired {
    /// The folder that all names are relative to.
    pub root: PathBuf,
    /// Name, with `/`, and content.
    pub files: BTreeMap<String, String>,
    /// Folders that contain desired files only.
    pub folders: Vec<String>,
    /// Files outside of these folders that are removed.
    pub obsolete: Vec<String>,
}

/// The differences between existing and desired files.
#[derive(Debug, Default)]
pub struct Reconciled {
    /// The differences by name, before any writing.
    pub changes: Vec<Change>,
    /// The number of files that are up to date.
    pub unchanged: usize,
}

/// One file that is not up to date.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    /// Its name.
    pub name: String,
    /// The existing content; `None` if the file is missing.
    pub found: Option<Vec<u8>>,
    /// The desired content; `None` if the file is an orphan.
    pub desired: Option<String>,
}

/// Compares, and in [`Mode::Write`] writes.
pub fn reconcile(desired: Desired, mode: Mode) -> Result<Reconciled, Error> {
    reconcile_on(&mut System, desired, mode)
}

fn reconcile_on(disk: &mut impl Disk, desired: Desired, mode: Mode) -> Result<Reconciled, Error> {
    let root = desired.root.clone();
    let reconciled = compare(desired)?;
    if mode == Mode::Write {
        carry_out(&root, &reconciled.changes, disk)?;
    }
    Ok(reconciled)
}

fn compare(desired: Desired) -> Result<Reconciled, Error> {
    let Desired { root, files, folders, obsolete } = desired;
    refuse_links(&root, files.keys().chain(&folders).chain(&obsolete))?;
    let mut reconciled = Reconciled::default();
    // Drafts in the folders are found there.
    let drafts = files.keys().map(|name| draft_of(name));
    let mut orphans: BTreeSet<String> = drafts.filter(|draft| fs::symlink_metadata(root.join(draft)).is_ok()).collect();
    orphans.extend(obsolete);
    for folder in folders {
        let names = files_below(&root.join(&folder))?.into_iter().map(|name| format!("{folder}/{name}"));
        orphans.extend(names.filter(|name| !files.contains_key(name)));
    }
    for name in orphans {
        let place = root.join(&name);
        refuse_link(&place)?;
        reconciled.changes.push(Change { found: found(&place)?, desired: None, name });
    }
    for (name, text) in files {
        let found = found(&root.join(&name))?;
        if found.as_deref() == Some(text.as_bytes()) {
            reconciled.unchanged += 1;
        } else {
            reconciled.changes.push(Change { name, found, desired: Some(text) });
        }
    }
    reconciled.changes.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(reconciled)
}

/// Refuses links on the path from the root to each of these places, and at the places themselves.
fn refuse_links<'n>(root: &Path, names: impl Iterator<Item = &'n String>) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    for name in names {
        let ends = name.match_indices('/').map(|(end, _)| end).chain([name.len()]);
        for part in ends.filter_map(|end| name.get(..end)) {
            if seen.insert(part) {
                refuse_link(&root.join(part))?;
            }
        }
    }
    Ok(())
}

/// Refuses a link: its target is not the generator's.
fn refuse_link(place: &Path) -> Result<(), Error> {
    match fs::symlink_metadata(place) {
        Ok(there) if there.is_symlink() => Err(Error::Link(place.to_owned())),
        _ => Ok(()),
    }
}

/// Returns the content of a file, if it exists. An entry that is not a file has no content: it can only be replaced.
fn found(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_file() => fs::read(path).map(Some).map_err(Error::io("read", path)),
        Ok(_) => Ok(Some(Vec::new())),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(Error::io("read", path)(error)),
    }
}
