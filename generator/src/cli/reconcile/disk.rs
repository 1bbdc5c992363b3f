//! The file system operations of a write, so that tests can make each of them fail.

use std::fs;
use std::io;
use std::path::Path;

/// Writes, moves and removes.
pub trait Disk {
    /// Creates a folder and its parents, if they do not exist.
    fn create_folders(&mut self, folder: &Path) -> io::Result<()>;

    /// Writes a file that must not exist yet.
    fn write(&mut self, file: &Path, text: &str) -> io::Result<()>;

    /// Renames a file within its folder, replacing an existing one.
    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file, or a link without its target.
    fn remove_file(&mut self, file: &Path) -> io::Result<()>;

    /// Removes an empty folder.
    fn remove_folder(&mut self, folder: &Path) -> io::Result<()>;
}

/// The file system itself.
#[derive(Debug, Clone, Copy)]
pub struct System;

impl Disk for System {
    fn create_folders(&mut self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)
    }

    fn write(&mut self, file: &Path, text: &str) -> io::Result<()> {
        // A link created concurrently is not followed: creating a new file does not follow links.
        let mut file = fs::File::create_new(file)?;
        io::Write::write_all(&mut file, text.as_bytes())
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&mut self, file: &Path) -> io::Result<()> {
        fs::remove_file(file)
    }

    fn remove_folder(&mut self, folder: &Path) -> io::Result<()> {
        fs::remove_dir(folder)
    }
}
