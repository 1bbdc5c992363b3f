//! The workspace: its folder, and the names of its files.

use std::fs;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use crate::cli::error::Error;

/// The folder that holds the workspace.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace in a folder.
    pub fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// This repository.
    #[cfg(test)]
    pub fn here() -> Self {
        Self { root: Path::new(env!("CARGO_MANIFEST_DIR")).join("..") }
    }

    /// Its folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the path of a file, given with `/`.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Returns the name of a file in diagnostics and in emitted files: relative to the workspace if the file is inside
    /// it, so that nothing depends on the location of the workspace.
    pub fn name(&self, path: &Path) -> String {
        slashed(path.strip_prefix(&self.root).unwrap_or(path))
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_relative_inside_and_as_given_outside() {
        let workspace = Workspace { root: "/home/me/project".into() };
        let table = [
            ("/home/me/project/spec/names.yaml", "spec/names.yaml"),
            ("/home/me/other.yaml", "/home/me/other.yaml"),
            ("../other.yaml", "../other.yaml"),
            ("other.yaml", "other.yaml"),
        ];
        for (path, name) in table {
            assert_eq!(workspace.name(Path::new(path)), name);
        }
    }
}
