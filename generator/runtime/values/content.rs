//! Content that need not be in memory: bytes, a file, or a stream.

use std::fmt;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_core::Stream;

/// The content of a file, a part or a body, as a recipe: nothing is opened or read before it is needed.
///
/// Clones share their source. Bytes and files can be read any number of times; a stream only once, whichever clone
/// reads it, so a request that contains a stream is never sent a second time.
#[derive(Clone)]
pub struct Content(Source);

#[derive(Clone)]
enum Source {
    Whole(Bytes),
    /// Not a plain path, so that a temporary file can live as long as its content.
    File(Arc<dyn AsRef<Path> + Send + Sync>),
    Once(Arc<Mutex<Option<Chunks>>>),
    Joined(Arc<[Content]>),
}

/// The largest form with files in memory that must be sent within the time of any other call, in bytes.
#[cfg(feature = "client")]
const SHORT: usize = 64 * 1024;

/// A stream of bytes.
pub(crate) type Chunks = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

impl Content {
    /// Creates the content of a file, which is opened each time the content is read. Pipes and devices, whose length is
    /// unknown, are not files; use `Content::reader` for them.
    ///
    /// The owner of a temporary file may be given in place of a path, and is dropped with the last clone.
    pub fn file(path: impl AsRef<Path> + Send + Sync + 'static) -> Self {
        Self(Source::File(Arc::new(path)))
    }

    /// Creates the content of a stream. It can be read once.
    pub fn stream(stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        Self(Source::Once(Arc::new(Mutex::new(Some(Box::pin(stream))))))
    }

    /// Concatenates bodies.
    pub(crate) fn joined(contents: Vec<Content>) -> Self {
        Self(Source::Joined(contents.into()))
    }

    /// Returns the bytes if they are in memory in one piece.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Source::Whole(bytes) => Some(bytes),
            Source::File(_) | Source::Once(_) | Source::Joined(_) => None,
        }
    }

    /// Returns the bytes if they are in memory in one piece, or else the content. To clone bytes that were just written
    /// takes an allocation.
    pub(crate) fn into_bytes(self) -> Result<Bytes, Self> {
        match self.0 {
            Source::Whole(bytes) => Ok(bytes),
            source => Err(Self(source)),
        }
    }

    /// Returns the path, if it is a file.
    pub fn path(&self) -> Option<&Path> {
        match &self.0 {
            Source::File(path) => Some(path.as_ref().as_ref()),
            Source::Whole(_) | Source::Once(_) | Source::Joined(_) => None,
        }
    }

    /// Returns whether it is known to be empty without reading it.
    pub fn is_empty(&self) -> bool {
        self.as_bytes().is_some_and(Bytes::is_empty)
    }

    /// Whether sending it takes little time: it is in memory and, if it contains files, small.
    #[cfg(feature = "client")]
    pub(crate) fn is_short(&self) -> bool {
        match &self.0 {
            Source::Whole(_) => true,
            Source::File(_) | Source::Once(_) | Source::Joined(_) => self.in_memory().is_some_and(|size| size <= SHORT),
        }
    }

    /// How many bytes are in memory, if all of it is.
    #[cfg(feature = "client")]
    fn in_memory(&self) -> Option<usize> {
        match &self.0 {
            Source::Whole(bytes) => Some(bytes.len()),
            Source::File(_) | Source::Once(_) => None,
            Source::Joined(contents) => contents.iter().map(Self::in_memory).sum(),
        }
    }

    /// Returns whether it can be read again.
    pub fn is_replayable(&self) -> bool {
        match &self.0 {
            Source::Whole(_) | Source::File(_) => true,
            Source::Once(_) => false,
            Source::Joined(contents) => contents.iter().all(Self::is_replayable),
        }
    }
}

#[cfg(feature = "io")]
mod opening {
    use std::sync::PoisonError;

    use tokio::fs::File;
    use tokio::io::{AsyncRead, AsyncReadExt};
    use tokio_util::io::ReaderStream;

    use super::*;
    use crate::runtime::body::Body;

    /// The size of a chunk of a file: large enough for few switches of threads, small enough to hold many at once.
    const CHUNK: usize = 64 * 1024;

    impl Content {
        /// Creates the content of a reader. It can be read once.
        pub fn reader(reader: impl AsyncRead + Send + 'static) -> Self {
            Self::stream(ReaderStream::with_capacity(reader, CHUNK))
        }

        /// Opens the content as a body to send. Its length is known unless it contains a stream.
        ///
        /// Fails if a file cannot be opened, or a stream was read already.
        pub async fn open(&self) -> io::Result<Body> {
            match &self.0 {
                Source::Whole(bytes) => Ok(bytes.clone().into()),
                Source::File(path) => open_file(path.as_ref().as_ref()).await,
                Source::Once(chunks) => {
                    let chunks = chunks.lock().unwrap_or_else(PoisonError::into_inner).take();
                    let chunks = chunks.ok_or_else(|| io::Error::other("the stream has been read already"))?;
                    Ok(Body::chunks(chunks, None))
                }
                Source::Joined(contents) => {
                    let mut bodies = Vec::with_capacity(contents.len());
                    for content in contents.iter() {
                        bodies.push(Box::pin(content.open()).await?);
                    }
                    Ok(Body::joined(bodies))
                }
            }
        }

        /// Reads the whole content into memory.
        pub async fn read(&self) -> io::Result<Bytes> {
            self.open().await?.read().await.map_err(io::Error::other)
        }
    }

    async fn open_file(path: &Path) -> io::Result<Body> {
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let file = File::open(path).await.map_err(named)?;
        let metadata = file.metadata().await.map_err(named)?;
        if !metadata.is_file() {
            let error = "is no plain file; `Content::reader` sends what comes from a pipe or a device";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{} {error}", path.display())));
        }
        let length = metadata.len();
        // Bytes appended to the file from now on would exceed the announced length.
        let chunks = ReaderStream::with_capacity(file.take(length), CHUNK);
        Ok(Body::chunks(Box::pin(chunks), Some(length)))
    }
}

impl Default for Content {
    fn default() -> Self {
        Self(Source::Whole(Bytes::new()))
    }
}

macro_rules! content_from {
    ($($whole:ty),*) => { $(
        impl From<$whole> for Content {
            fn from(whole: $whole) -> Self {
                Self(Source::Whole(whole.into()))
            }
        }
    )* };
}

content_from!(Bytes, Vec<u8>, String, &'static [u8], &'static str);

/// Bytes are compared by value, files by path, and streams are equal to their own clones only.
impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Source::Whole(one), Source::Whole(other)) => one == other,
            (Source::File(one), Source::File(other)) => one.as_ref().as_ref() == other.as_ref().as_ref(),
            (Source::Once(one), Source::Once(other)) => Arc::ptr_eq(one, other),
            (Source::Joined(one), Source::Joined(other)) => one == other,
            (Source::Whole(_) | Source::File(_) | Source::Once(_) | Source::Joined(_), _) => false,
        }
    }
}

impl Eq for Content {}

/// Prints the source instead of the content.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Whole(bytes) => write!(f, "{} bytes", bytes.len()),
            Source::File(path) => write!(f, "file {:?}", path.as_ref().as_ref()),
            Source::Once(_) => f.write_str("stream"),
            Source::Joined(contents) => f.debug_list().entries(contents.iter()).finish(),
        }
    }
}
