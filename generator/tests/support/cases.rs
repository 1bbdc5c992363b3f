//! The fixtures: a folder for each case, with the texts of a run in it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::pipeline::Texts;

/// The texts that a case may have as its document.
const INPUTS: &[&str] = &["input.yaml", "input.json", "input.md"];

/// A case: a document, perhaps with an overlay, a names file and a dialect.
pub struct Case {
    /// The name of its folder.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
}

/// The cases of a kind, by name.
pub fn cases(kind: &str) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(kind);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut cases: Vec<Case> = entries
        .map(|entry| {
            let entry = entry.expect("an entry of a folder");
            Case { name: entry.file_name().to_string_lossy().into_owned(), folder: entry.path() }
        })
        .collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

impl Case {
    /// A run over the texts of the case.
    pub fn texts(&self) -> Texts {
        let read = |name: &str| fs::read_to_string(self.folder.join(name)).ok();
        let input = INPUTS.iter().find_map(|name| Some((*name, read(name)?)));
        let (name, document) = input.unwrap_or_else(|| panic!("{} has none of {INPUTS:?}", self.folder.display()));
        let mut texts = Texts::new(name, document);
        if let Some(overlay) = read("overlay.yaml") {
            texts = texts.overlay("overlay.yaml", overlay);
        }
        if let Some(names) = read("names.yaml") {
            texts = texts.names("names.yaml", names);
        }
        if let Some(dialect) = read("dialect.yaml") {
            texts = texts.dialect("dialect.yaml", dialect, read("dialect.rs"));
        }
        texts
    }
}
