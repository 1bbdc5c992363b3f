//! The files that the generator writes, and how each says that it is one.

/// How the first line of an emitted file begins, after the comment sign. A file without this line belongs to its
/// editor.
pub const MARK: &str = "Emitted by `oascrate`";

/// A file of the emitted crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Relative to the crate's `src`, with `/`.
    pub path: String,
    /// Its content.
    pub text: String,
}
