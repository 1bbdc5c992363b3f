//! Documents that may not be part of this project: tests read them where `OMNICHANNEL_SHARED` points, and pass without.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The folder, or nothing with a note for whoever runs the test.
pub fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("OMNICHANNEL_SHARED").map(PathBuf::from);
    if folder.is_none() {
        // Not `println!`, which is shown of failures only.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: set OMNICHANNEL_SHARED to the folder that has `upstream` and `seeds`"
        );
    }
    folder
}

/// The YAML documents in a folder, by name.
pub fn documents(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    paths.iter().map(|path| (name(path), read(path))).collect()
}

/// The text of a file.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
