//! Where the data of a desk are kept between two runs.

use std::collections::BTreeMap;
use std::error::Error;

use bytes::Bytes;

/// Why a store does not work.
pub type StoreError = Box<dyn Error + Send + Sync>;

/// The table of the files; the others have no content beside their rows.
pub const FILES: &str = "files";

/// A row of a table that is new, has changed, or is gone.
pub struct Change {
    /// The name of the table.
    pub table: &'static str,
    /// The key of the row.
    pub key: String,
    /// The row as JSON. `None`: it is gone.
    pub row: Option<String>,
}

/// Keeps the data of a desk, which reads them once and works on its own copy.
pub trait Store: Send + 'static {
    /// Returns the keys and rows of a table, which need not exist.
    fn load(&mut self, table: &str) -> Result<Vec<(String, String)>, StoreError>;

    /// Saves changes, in this order, all of them or none. The content of a file is deleted with the row of the file.
    fn save(&mut self, changes: &[Change]) -> Result<(), StoreError>;

    /// Keeps the content of a file.
    fn put_content(&mut self, id: &str, content: Bytes) -> Result<(), StoreError>;

    /// Returns the content of a file.
    fn content(&mut self, id: &str) -> Result<Option<Bytes>, StoreError>;
}

/// Keeps the contents of files only, since all other data are in the memory of the desk.
#[derive(Default)]
pub struct Memory {
    contents: BTreeMap<String, Bytes>,
}

impl Store for Memory {
    fn load(&mut self, _: &str) -> Result<Vec<(String, String)>, StoreError> {
        Ok(Vec::new())
    }

    fn save(&mut self, changes: &[Change]) -> Result<(), StoreError> {
        for file in changes.iter().filter(|change| change.table == FILES && change.row.is_none()) {
            self.contents.remove(&file.key);
        }
        Ok(())
    }

    fn put_content(&mut self, id: &str, content: Bytes) -> Result<(), StoreError> {
        self.contents.insert(id.to_owned(), content);
        Ok(())
    }

    fn content(&mut self, id: &str) -> Result<Option<Bytes>, StoreError> {
        Ok(self.contents.get(id).cloned())
    }
}
