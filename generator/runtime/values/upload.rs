//! Files in multipart bodies.

use super::Content;

/// A file in a multipart body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Upload {
    /// The file name that the sender gives.
    pub file_name: String,
    /// Its media type. Without one, that of the document is sent, or else `application/octet-stream`.
    pub content_type: Option<String>,
    /// Further headers of its part, by name and value.
    pub headers: Vec<(String, String)>,
    /// The content.
    pub content: Content,
}

impl Upload {
    /// Creates a file of that name.
    pub fn new(file_name: impl Into<String>, content: impl Into<Content>) -> Self {
        Self { file_name: file_name.into(), content_type: None, headers: Vec::new(), content: content.into() }
    }

    /// Creates an upload of a local file, with its name and the media type of its extension. It is opened when it is
    /// sent, and never held in memory as a whole.
    #[cfg(feature = "io")]
    pub fn from_path(path: impl Into<std::path::PathBuf>) -> Self {
        let path = path.into();
        let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let content_type = mime_guess::from_path(&path).first_or_octet_stream();
        Self::new(file_name, Content::file(path)).content_type(content_type.essence_str())
    }

    /// Sets the name.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self
    }

    /// Sets the media type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Adds a header to its part.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}
