//! Makes the differences go away, so that an interruption at any point leaves whole files only, and the next run goes on.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::Change;
use super::disk::Disk;
use crate::cli::error::Error;

/// What a draft's name ends with.
const DRAFT: &str = ".codegen-new";

/// The name of the file that is written before it is moved to its place: in the same folder, so that moving is renaming.
pub(super) fn draft_of(name: &str) -> String {
    let (folder, file) = name.split_at(name.rfind('/').map_or(0, |slash| slash + 1));
    format!("{folder}.{file}{DRAFT}")
}

/// Writes what is desired and removes what is not: first all drafts, then every draft becomes its file, and orphans go last. Until
/// the first draft is moved, a failure leaves everything as it was, but for what was in the way of a draft.
pub(super) fn carry_out(root: &Path, changes: &[Change], disk: &mut impl Disk) -> Result<(), Error> {
    let (files, orphans): (Vec<File<'_>>, Vec<PathBuf>) = sorted(root, changes);
    let (obstacles, orphans): (Vec<_>, Vec<_>) = orphans.into_iter().partition(|orphan| is_obstacle(orphan, &files));
    obstacles.iter().try_for_each(|orphan| remove(root, orphan, disk))?;
    for (done, file) in files.iter().enumerate() {
        if let Err(error) = write_draft(file, disk) {
            discard(root, files.iter().take(done + 1), disk);
            return Err(error);
        }
    }
    for (done, file) in files.iter().enumerate() {
        if let Err(source) = replace(file, disk) {
            discard(root, files.iter().skip(done), disk);
            let error = Error::io("write", &file.place)(source);
            let of = files.len();
            return Err(if done == 0 { error } else { Error::Unfinished { done, of, cause: error.into() } });
        }
    }
    orphans.iter().try_for_each(|orphan| remove(root, orphan, disk))
}

/// A file that is to be written.
struct File<'t> {
    place: PathBuf,
    draft: PathBuf,
    text: &'t str,
}

/// What is to be written, and what is to be removed.
fn sorted<'c>(root: &Path, changes: &'c [Change]) -> (Vec<File<'c>>, Vec<PathBuf>) {
    let (mut files, mut orphans) = (Vec::new(), Vec::new());
    for Change { name, desired, .. } in changes {
        let place = root.join(name);
        match desired {
            Some(text) => files.push(File { place, draft: root.join(draft_of(name)), text }),
            None => orphans.push(place),
        }
    }
    (files, orphans)
}

/// Whether an orphan is in the way of a file: a draft that was left behind, a file in place of a folder, a file in a folder in place
/// of a file.
fn is_obstacle(orphan: &Path, files: &[File<'_>]) -> bool {
    files
        .iter()
        .any(|File { place, draft, .. }| orphan == draft || place.starts_with(orphan) || orphan.starts_with(place))
}

fn write_draft(file: &File<'_>, disk: &mut impl Disk) -> Result<(), Error> {
    if let Some(folder) = file.draft.parent() {
        disk.create_folders(folder).map_err(Error::io("create", folder))?;
    }
    disk.write(&file.draft, file.text).map_err(Error::io("write", &file.draft))
}

/// Moves a draft to its place. A folder that is there must be empty: what was in it has gone as orphans.
fn replace(File { place, draft, .. }: &File<'_>, disk: &mut impl Disk) -> io::Result<()> {
    if fs::symlink_metadata(place).is_ok_and(|there| there.is_dir()) {
        disk.remove_folder(place)?;
    }
    disk.rename(draft, place)
}

/// Removes drafts that will not become files. The error that is reported is the one before: what cannot be removed now is removed
/// by the next run.
fn discard<'f, 't: 'f>(root: &Path, files: impl Iterator<Item = &'f File<'t>>, disk: &mut impl Disk) {
    for File { draft, .. } in files {
        drop(disk.remove_file(draft));
        remove_empty_parents(root, draft, disk);
    }
}

/// Removes a file, and the folders that this leaves empty. One that has gone already is as it should be.
fn remove(root: &Path, place: &Path, disk: &mut impl Disk) -> Result<(), Error> {
    match disk.remove_file(place) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(Error::io("remove", place)(error)),
        _ => remove_empty_parents(root, place, disk),
    }
    Ok(())
}

/// A folder that is not empty refuses, and its parents then stay too.
fn remove_empty_parents(root: &Path, place: &Path, disk: &mut impl Disk) {
    let mut parents = place.ancestors().skip(1).take_while(|parent| *parent != root);
    let _ = parents.find(|parent| disk.remove_folder(parent).is_err());
}
