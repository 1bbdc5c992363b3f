//! Removes the differences so that an interruption at any point leaves whole files only, and the next run continues.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::Change;
use super::disk::Disk;
use crate::cli::error::Error;

/// The suffix of a draft's name.
const DRAFT: &str = ".codegen-new";

/// The name of a draft: in the same folder, so that renaming is atomic.
pub(super) fn draft_of(name: &str) -> String {
    let (folder, file) = name.split_at(name.rfind('/').map_or(0, |slash| slash + 1));
    format!("{folder}.{file}{DRAFT}")
}

/// Writes the desired files and removes the others: first all drafts, then every draft becomes its file, and orphans
/// are removed last. Until the first draft is renamed, a failure leaves everything unchanged, except files in the way
/// of a draft.
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

/// A file to write.
struct File<'t> {
    place: PathBuf,
    draft: PathBuf,
    text: &'t str,
}

/// The files to write, and the orphans to remove.
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

/// Returns whether an orphan is in the way of a file: a remaining draft, a file in place of a folder, or a file in a
/// folder in place of a file.
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

/// Renames a draft to its file. A folder in its place must be empty: its contents were removed as orphans.
fn replace(File { place, draft, .. }: &File<'_>, disk: &mut impl Disk) -> io::Result<()> {
    if fs::symlink_metadata(place).is_ok_and(|there| there.is_dir()) {
        disk.remove_folder(place)?;
    }
    disk.rename(draft, place)
}

/// Removes drafts that will not become files. The earlier error is reported; the next run removes the drafts that
/// remain.
fn discard<'f, 't: 'f>(root: &Path, files: impl Iterator<Item = &'f File<'t>>, disk: &mut impl Disk) {
    for File { draft, .. } in files {
        drop(disk.remove_file(draft));
        remove_empty_parents(root, draft, disk);
    }
}

/// Removes a file, and folders that become empty. A file that does not exist any more is fine.
fn remove(root: &Path, place: &Path, disk: &mut impl Disk) -> Result<(), Error> {
    match disk.remove_file(place) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(Error::io("remove", place)(error)),
        _ => remove_empty_parents(root, place, disk),
    }
    Ok(())
}

/// A folder that is not empty cannot be removed, and its parents stay, too.
fn remove_empty_parents(root: &Path, place: &Path, disk: &mut impl Disk) {
    let mut parents = place.ancestors().skip(1).take_while(|parent| *parent != root);
    let _ = parents.find(|parent| disk.remove_folder(parent).is_err());
}
