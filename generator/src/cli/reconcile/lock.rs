//! Mutual exclusion of runs: a lock on a file in the folder that is written.
//!
//! The operating system releases the lock when the process ends, however it ends, so that a killed run blocks no other.
//! The file is kept: removing it would let two runs lock two files of that name. It also marks the folder as the
//! generator's before anything else is in it.

use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use super::{Mode, refuse_link};
use crate::cli::error::Error;
use crate::cli::terminal::note;

/// The name of the file.
pub const NAME: &str = ".codegen.lock";

/// A lock that is held until this is dropped.
#[derive(Debug)]
pub struct Lock {
    /// `None` if there is nothing to lock.
    _file: Option<File>,
}

impl Lock {
    /// Waits until this run can write or read the folder alone.
    pub fn hold(folder: &Path, mode: Mode) -> Result<Self, Error> {
        match mode {
            Mode::Write => Self::exclusive(folder),
            Mode::Check => Self::shared(folder),
        }
    }

    /// Waits until no other run reads or writes the folder, which is created if it does not exist.
    fn exclusive(folder: &Path) -> Result<Self, Error> {
        fs::create_dir_all(folder).map_err(Error::io("create", folder))?;
        let path = folder.join(NAME);
        refuse_link(&path)?;
        let open = File::options().create(true).truncate(false).write(true).open(&path);
        let file = open.map_err(Error::io("create", &path))?;
        Self::held(file, &path, File::try_lock, File::lock)
    }

    /// Waits until no other run writes the folder. Creates nothing: a folder without the file was never written.
    fn shared(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(NAME);
        refuse_link(&path)?;
        match File::open(&path) {
            Ok(file) => Self::held(file, &path, File::try_lock_shared, File::lock_shared),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                Ok(Self { _file: None })
            }
            Err(error) => Err(Error::io("read", &path)(error)),
        }
    }

    fn held(
        file: File,
        path: &Path,
        attempt: fn(&File) -> Result<(), TryLockError>,
        wait: fn(&File) -> std::io::Result<()>,
    ) -> Result<Self, Error> {
        let locked = match attempt(&file) {
            Err(TryLockError::WouldBlock) => {
                note(&format!("waiting for another run to unlock {}", path.display()));
                wait(&file)
            }
            Err(TryLockError::Error(error)) => Err(error),
            Ok(()) => Ok(()),
        };
        match locked {
            // A file system without locks can still hold files.
            Err(error) if error.kind() != ErrorKind::Unsupported => Err(Error::io("lock", path)(error)),
            _ => Ok(Self { _file: Some(file) }),
        }
    }
}
