//! Why a command gives up.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::terminal::{Findings, note};

/// Why a command gives up. Nothing was written, unless the error is [`Error::Unfinished`].
#[derive(Debug)]
pub enum Error {
    /// The input has errors, each with its place.
    Rejected(Findings),
    /// The workspace breaks its own rules.
    Untidy(Findings),
    /// A file or folder could not be used.
    Io {
        /// What was tried: `read`, `write` ...
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A symbolic link is in the place of a file or folder that would be written.
    Link(PathBuf),
    /// Some files are written, and the others could not be.
    Unfinished {
        /// How many are.
        done: usize,
        /// How many there are in all.
        of: usize,
        /// Why the next one could not be.
        cause: Box<Error>,
    },
    /// A manifest is not what it has to be.
    Manifest {
        /// Which.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// Git does not have what was asked for.
    Git {
        /// What could not be done, as the rest of a sentence that begins with `cannot`.
        action: String,
        /// What git says.
        message: String,
        /// What to do.
        help: String,
    },
    /// The command was called in a way that makes no sense.
    Usage(String),
}

impl Error {
    /// Makes an error of the system's, for `map_err`.
    pub fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { action, path, source }
    }

    /// Shows it on the terminal.
    pub fn print(&self) {
        if let Self::Rejected(findings) | Self::Untidy(findings) = self {
            findings.print();
        }
        note(&format!("error: {self}"));
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected(findings) => write!(f, "{}; nothing was written", findings.count()),
            Self::Untidy(findings) => write!(f, "{} against the rules of this workspace", findings.count()),
            Self::Io { action, path, source } => write!(f, "cannot {action} {}: {source}", path.display()),
            Self::Link(path) => write!(
                f,
                "{} is a symbolic link, and only files and folders of the generator's own are written or removed\n\
                 help: remove the link, or give the folder that it leads to",
                path.display()
            ),
            Self::Unfinished { done, of, cause } => {
                write!(f, "{cause}; {done} of {of} files are written\nhelp: run the command again to write the others")
            }
            Self::Manifest { path, message } => write!(f, "{}: {message}", path.display()),
            Self::Git { action, message, help } => write!(f, "cannot {action}: {message}\nhelp: {help}"),
            Self::Usage(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::Unfinished { cause, .. } => Some(cause),
            Self::Link(_)
            | Self::Rejected(_)
            | Self::Untidy(_)
            | Self::Manifest { .. }
            | Self::Git { .. }
            | Self::Usage(_) => None,
        }
    }
}
