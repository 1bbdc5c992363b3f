//! The changes of a file system that writing needs, so that tests can have each of them fail.

use std::fs;
use std::io;
use std::path::Path;

/// What writes, moves and removes.
pub trait Disk {
    /// Creates a folder and those around it, as far as they do not exist.
    fn create_folders(&mut self, folder: &Path) -> io::Result<()>;

    /// Writes a file that does not exist yet.
    fn write(&mut self, file: &Path, text: &str) -> io::Result<()>;

    /// Moves a file to another name in the same folder, in place of what has that name.
    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file, or a link without what it leads to.
    fn remove_file(&mut self, file: &Path) -> io::Result<()>;

    /// Removes a folder that is empty.
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
        // A link that somebody has put here since is not followed: creating does not.
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
