//! The real document of this project, its overlays, its names and its dialect.

use std::fs;
use std::path::{Path, PathBuf};

use oascrate::diagnostic::Diagnostics;
use oascrate::dialect::Dialect;
use oascrate::source::Sources;

use crate::pipeline::Texts;

/// The folder of the document.
fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The document.
pub fn document() -> String {
    read(&spec().join("omnichannel.yaml"))
}

/// The names file.
pub fn names() -> String {
    read(&spec().join("names.yaml"))
}

/// The text of the dialect file.
pub fn dialect_text() -> String {
    read(&spec().join("dialect.yaml"))
}

/// The text of the dialect's module.
pub fn dialect_module() -> String {
    read(&spec().join("dialect.rs"))
}

/// The dialect.
#[allow(dead_code, reason = "not every test runs stages")]
pub fn dialect() -> Dialect {
    let mut sources = Sources::new();
    let file = sources.add("dialect.yaml", dialect_text());
    Dialect::read(&sources, file, &mut Diagnostics::default()).unwrap_or_else(|| panic!("the dialect has an error"))
}

/// A run over another document with our overlays, names and dialect.
pub fn texts(name: &str, document: impl Into<String>) -> Texts {
    let folder = spec().join("overlays");
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut overlays: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    overlays.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    overlays.sort();
    let texts = overlays.iter().fold(Texts::new(name, document), |texts, path| {
        texts.overlay(&path.file_name().unwrap_or_default().to_string_lossy(), read(path))
    });
    texts.names("names.yaml", names()).dialect("dialect.yaml", dialect_text(), Some(dialect_module()))
}
