//! The texts of a run.

use std::collections::BTreeMap;

use super::FileId;

/// All texts of a run, each with the name that diagnostics show. A [`FileId`] is an index into it.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<File>,
    /// The first file of each name.
    names: BTreeMap<String, FileId>,
}

#[derive(Debug, Clone)]
struct File {
    name: String,
    text: String,
}

impl Sources {
    /// No texts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a text in; `name` is what diagnostics call it, usually its path.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        // A run has some thousands of files at most. Beyond 65535, texts would be shown under a wrong name, which no one will see.
        let id = FileId(u16::try_from(self.files.len()).unwrap_or(u16::MAX));
        let name = name.into();
        self.names.entry(name.clone()).or_insert(id);
        self.files.push(File { name, text: text.into() });
        id
    }

    /// The file of that name, the first of several.
    pub fn find(&self, name: &str) -> Option<FileId> {
        self.names.get(name).copied()
    }

    /// The name of a file; empty for an id of other sources.
    pub fn name(&self, file: FileId) -> &str {
        self.file(file).map_or("", |f| &f.name)
    }

    /// The text of a file; empty for an id of other sources.
    pub fn text(&self, file: FileId) -> &str {
        self.file(file).map_or("", |f| &f.text)
    }

    fn file(&self, file: FileId) -> Option<&File> {
        self.files.get(usize::from(file.0))
    }
}
