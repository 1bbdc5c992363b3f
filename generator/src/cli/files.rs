//! Files, and how they are called.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, MAIN_SEPARATOR, Path, PathBuf};

use super::error::Error;
use super::manifest;

/// A path with `/` on every system.
pub fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace(MAIN_SEPARATOR, "/")
}

/// Reads a text.
pub fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(Error::io("read", path))
}

/// All files in `folder` and below, relative to it with `/`, sorted. Empty if there is no such folder. Links are not
/// followed.
pub fn files_below(folder: &Path) -> Result<Vec<String>, Error> {
    let mut files = Vec::new();
    if folder.is_dir() {
        collect(folder, "", &mut files)?;
    }
    files.sort();
    Ok(files)
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) -> Result<(), Error> {
    for entry in fs::read_dir(folder).map_err(Error::io("read", folder))? {
        let entry = entry.map_err(Error::io("read", folder))?;
        let kind = entry.file_type().map_err(Error::io("read", &entry.path()))?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if kind.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

/// An absolute path without `.` and `..`, whether there is such a file or not. Links are not followed.
pub(super) fn absolute(path: &Path) -> Result<PathBuf, Error> {
    let mut absolute = PathBuf::new();
    for part in std::path::absolute(path).map_err(Error::io("find", path))?.components() {
        match part {
            Component::ParentDir => drop(absolute.pop()),
            Component::CurDir => {}
            part => absolute.push(part),
        }
    }
    Ok(absolute)
}

/// Returns whether a file has the first line of emitted files.
pub(super) fn has_mark(path: &Path) -> Result<bool, Error> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(text.lines().next().is_some_and(|line| line.contains("Emitted by"))),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(false),
        Err(error) => Err(Error::io("read", path)(error)),
    }
}

/// Returns whether a folder contains nothing, or does not exist.
pub(super) fn is_empty(folder: &Path) -> Result<bool, Error> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(Error::io("read", folder)(error)),
    }
}

/// The text of the manifest of the workspace that a manifest is in; empty without a workspace.
pub(super) fn workspace_of(manifest: &Path) -> Result<String, Error> {
    for path in manifests_around(manifest)? {
        let text = read(&path)?;
        if manifest::is_workspace(&text) {
            return Ok(text);
        }
    }
    Ok(String::new())
}

/// The manifests of the folders around a place, the nearest first.
pub(super) fn manifests_around(place: &Path) -> Result<Vec<PathBuf>, Error> {
    let place = absolute(place)?;
    Ok(place.ancestors().map(|folder| folder.join("Cargo.toml")).filter(|path| path.is_file()).collect())
}
