//! Files in multipart bodies.

use std::fmt;

pub use bytes::Bytes;

/// A file in a multipart body.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Upload {
    /// What the sender calls the file.
    pub file_name: String,
    /// Its media type.
    pub content_type: Option<String>,
    /// What is in it.
    pub content: Bytes,
}

impl Upload {
    /// A file of that name.
    pub fn new(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { file_name: file_name.into(), content_type: None, content: content.into() }
    }

    /// Sets the media type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

/// Shows the size of the content instead of the content.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("content", &format_args!("{} bytes", self.content.len()))
            .finish()
    }
}
