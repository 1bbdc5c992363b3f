//! Errors of commands.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::terminal::{Findings, Form, note, print_json};

/// The error of a command. Nothing was written, unless it is [`Error::Unfinished`].
#[derive(Debug)]
pub enum Error {
    /// The input has errors, each with its place.
    Rejected(Findings),
    /// The workspace violates its own rules.
    Untidy(Findings),
    /// A file or folder could not be used.
    Io {
        /// The attempted action: `read`, `write` ...
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A symbolic link is in the place of a file or folder to write.
    Link(PathBuf),
    /// Some files were written, and the others could not be.
    Unfinished {
        /// The number of written files.
        done: usize,
        /// The number of all files.
        of: usize,
        /// The error of the next file.
        cause: Box<Error>,
    },
    /// A manifest is invalid.
    Manifest {
        /// Which.
        path: PathBuf,
        /// The problem.
        message: String,
    },
    /// Git does not have the requested revision or file.
    Git {
        /// The failed action, as the end of a sentence that begins with `cannot`.
        action: String,
        /// The error message of git.
        message: String,
        /// How to solve it.
        help: String,
    },
    /// The arguments contradict each other.
    Usage(String),
}

impl Error {
    /// Converts an error of the operating system, for `map_err`.
    pub fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { action, path, source }
    }

    /// Shows it on the terminal, or in the result for a program.
    pub fn print(&self, form: Form) {
        if form == Form::Json {
            let diagnostics = match self {
                Self::Rejected(findings) | Self::Untidy(findings) => findings.to_json(),
                _ => json!([]),
            };
            print_json(&json!({"error": self.to_string(), "diagnostics": diagnostics}));
            return;
        }
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
            Self::Untidy(findings) => write!(f, "{} of the rules of this workspace", findings.count()),
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
