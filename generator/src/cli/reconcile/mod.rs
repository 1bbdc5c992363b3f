//! Write or report: the one place that decides what becomes of emitted files.
//!
//! Takes the files that are desired and the folders that hold nothing else. Gives the differences from what is there
//! ([`Change`]): missing, stale, orphaned. In [`Mode::Write`] it then makes them go away; in [`Mode::Check`] it leaves them to be
//! shown.
//!
//! Guarantees:
//! - A file whose content is right is not touched, and files outside the folders are never deleted.
//! - A file is never half written: it is written beside its place as a draft, and moved there after all drafts are complete.
//! - Whatever interrupts a run, the next one compares everything again and completes it. Drafts that were left behind are orphans:
//!   a check reports them, and a run removes them.
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

/// Whether to write, or only to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Make the files as they are desired.
    Write,
    /// Report what would have to be written.
    Check,
}

/// Files as they should be.
#[derive(Debug, Default)]
pub struct Desired {
    /// The folder that all names are relative to.
    pub root: PathBuf,
    /// Name, with `/`, and content.
    pub files: BTreeMap<String, String>,
    /// Folders in which there is nothing but desired files.
    pub folders: Vec<String>,
}

/// How the files that are there differ from those that are desired.
#[derive(Debug, Default)]
pub struct Reconciled {
    /// What differs, or has differed, by name.
    pub changes: Vec<Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

/// One file that is not as it should be.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    /// Its name.
    pub name: String,
    /// What is there; `None` if the file is missing.
    pub found: Option<Vec<u8>>,
    /// What should be there; `None` if the file is an orphan.
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
    let Desired { root, files, folders } = desired;
    refuse_links(&root, files.keys().chain(&folders))?;
    let mut reconciled = Reconciled::default();
    // Drafts in the folders are found there.
    let drafts = files.keys().map(|name| draft_of(name));
    let mut orphans: BTreeSet<String> = drafts.filter(|draft| fs::symlink_metadata(root.join(draft)).is_ok()).collect();
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

/// Refuses links on the way from the root to each of these places, and at the places themselves.
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

/// Refuses a link: what it leads to is not the generator's.
fn refuse_link(place: &Path) -> Result<(), Error> {
    match fs::symlink_metadata(place) {
        Ok(there) if there.is_symlink() => Err(Error::Link(place.to_owned())),
        _ => Ok(()),
    }
}

/// What a file holds, if there is one. What is there and is not a file has no content of its own: it can only be replaced.
fn found(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_file() => fs::read(path).map(Some).map_err(Error::io("read", path)),
        Ok(_) => Ok(Some(Vec::new())),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(Error::io("read", path)(error)),
    }
}
