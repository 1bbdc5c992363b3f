//! The texts of a run.

use std::collections::BTreeMap;
use std::sync::Arc;

/// The file of a span, in [`Sources`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u16);

/// A place in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Byte offset of the first character.
    pub start: u32,
    /// Byte offset after the last character.
    pub end: u32,
    /// Line of the first character, counted from 1.
    pub line: u32,
    /// Column of the first character, in characters, counted from 1.
    pub column: u32,
}

/// All texts of a run, each with its name for diagnostics. A [`FileId`] is an index. A clone shares the texts.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<Arc<File>>,
    /// The first file of each name.
    names: BTreeMap<String, FileId>,
}

#[derive(Debug)]
struct File {
    name: String,
    text: String,
}

impl Sources {
    /// Creates an empty set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text; `name` is its name in diagnostics, usually its path.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        // A run has some thousands of files at most. Beyond 65535, texts would be shown under a wrong name, which is
        // acceptable.
        let id = FileId(u16::try_from(self.files.len()).unwrap_or(u16::MAX));
        let name = name.into();
        self.names.entry(name.clone()).or_insert(id);
        self.files.push(Arc::new(File { name, text: text.into() }));
        id
    }

    /// Returns the first file of that name.
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
        self.files.get(usize::from(file.0)).map(|file| &**file)
    }
}
