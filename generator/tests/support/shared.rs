//! Documents that may not be part of this project: tests read them where `OMNICHANNEL_SHARED` points. Each such test
//! has the attribute `needs_shared`, which has it ignored without that variable.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder.
pub fn folder() -> PathBuf {
    let folder = std::env::var_os("OMNICHANNEL_SHARED").map(PathBuf::from);
    folder.unwrap_or_else(|| panic!("OMNICHANNEL_SHARED must name the folder that has `upstream` and `seeds`"))
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
