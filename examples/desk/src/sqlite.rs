//! A store in a file of SQLite: a table of keys and JSON for each table of the desk, and one for the contents of files.
//!
//! ```sh
//! sqlite3 desk.db "SELECT row ->> 'fname', row ->> 'open' FROM rooms"
//! ```

use std::path::Path;

use bytes::Bytes;
use rusqlite::{Connection, OptionalExtension};

use super::store::{Change, FILES, Store, StoreError};

/// A database, which no other process can open at the same time.
pub struct Sqlite(Connection);

impl Sqlite {
    /// Opens a database, which is created if the file does not exist.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let connection = Connection::open(path)?;
        // The desk works on its own copy, so that two of them would overwrite each other's rows.
        connection.pragma_update(None, "locking_mode", "exclusive")?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection
            .execute_batch("CREATE TABLE IF NOT EXISTS contents (key TEXT PRIMARY KEY, content BLOB NOT NULL)")?;
        create(&connection, FILES)?;
        // A process that ends between a content and its row leaves the content.
        connection.execute("DELETE FROM contents WHERE key NOT IN (SELECT key FROM files)", [])?;
        Ok(Self(connection))
    }
}

/// Creates a table. Names are those in the code, never those of a request.
fn create(connection: &Connection, table: &str) -> rusqlite::Result<()> {
    connection.execute_batch(&format!("CREATE TABLE IF NOT EXISTS {table} (key TEXT PRIMARY KEY, row TEXT NOT NULL)"))
}

impl Store for Sqlite {
    fn load(&mut self, table: &str) -> Result<Vec<(String, String)>, StoreError> {
        create(&self.0, table)?;
        let mut query = self.0.prepare(&format!("SELECT key, row FROM {table}"))?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn save(&mut self, changes: &[Change]) -> Result<(), StoreError> {
        let transaction = self.0.transaction()?;
        for Change { table, key, row } in changes {
            if let Some(row) = row {
                let replace = format!("INSERT OR REPLACE INTO {table} (key, row) VALUES (?1, ?2)");
                transaction.execute(&replace, (key, row))?;
                continue;
            }
            transaction.execute(&format!("DELETE FROM {table} WHERE key = ?1"), [key])?;
            if *table == FILES {
                transaction.execute("DELETE FROM contents WHERE key = ?1", [key])?;
            }
        }
        Ok(transaction.commit()?)
    }

    fn put_content(&mut self, id: &str, content: Bytes) -> Result<(), StoreError> {
        self.0.execute("INSERT OR REPLACE INTO contents (key, content) VALUES (?1, ?2)", (id, &*content))?;
        Ok(())
    }

    fn content(&mut self, id: &str) -> Result<Option<Bytes>, StoreError> {
        let query = "SELECT content FROM contents WHERE key = ?1";
        let found = self.0.query_row(query, [id], |row| row.get::<_, Vec<u8>>(0)).optional()?;
        Ok(found.map(Bytes::from))
    }
}
