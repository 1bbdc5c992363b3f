//! The texts of a run.

use super::FileId;

/// All texts of a run, each with the name that diagnostics show. A [`FileId`] is an index into it.
#[derive(Debug, Clone, Default)]
pub struct Sources(Vec<File>);

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
        // A run has tens of files. Beyond 65535, texts would be shown under a wrong name, which no one will see.
        let id = FileId(u16::try_from(self.0.len()).unwrap_or(u16::MAX));
        self.0.push(File { name: name.into(), text: text.into() });
        id
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
        self.0.get(usize::from(file.0))
    }
}
