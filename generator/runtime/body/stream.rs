//! Streams of bytes.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
#[cfg(feature = "client")]
use bytes::BytesMut;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::BodyExt;
use http_body_util::combinators::UnsyncBoxBody;

use crate::runtime::values::Content;
use crate::runtime::values::content::Chunks;

/// An error while bytes are transferred.
pub type BodyError = Box<dyn StdError + Send + Sync>;

/// The body of a request or response, in memory or as a stream.
///
/// It implements [`http_body::Body`], as hyper, axum and reqwest require.
pub struct Body(Kind);

/// The locks make it `Sync`, as clients require. They are never contended: the caller that polls has the only
/// reference.
enum Kind {
    Whole(Bytes),
    Chunks {
        chunks: Mutex<Chunks>,
        left: Option<u64>,
    },
    Joined(VecDeque<Body>),
    Other(Mutex<UnsyncBoxBody<Bytes, BodyError>>),
    /// A response as it arrives, which is boxed already.
    #[cfg(feature = "client")]
    Received(reqwest::Body),
    /// Content that is opened when the body is read.
    Opening(Mutex<Opening>),
}

/// Content that is being opened.
pub(crate) type Opening = Pin<Box<dyn Future<Output = io::Result<Body>> + Send>>;

impl Body {
    /// Wraps any other body.
    pub fn new<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyError>,
    {
        Self(Kind::Other(Mutex::new(body.map_err(Into::into).boxed_unsync())))
    }

    /// Wraps a stream whose length may be known.
    pub(crate) fn chunks(chunks: Chunks, length: Option<u64>) -> Self {
        Self(Kind::Chunks { chunks: Mutex::new(chunks), left: length })
    }

    /// Creates the body of a response that arrives.
    #[cfg(feature = "client")]
    pub(crate) fn received(body: reqwest::Body) -> Self {
        Self(Kind::Received(body))
    }

    /// Creates a body of this content, which is opened when the body is read.
    pub fn of(content: Content) -> Self {
        Self(Kind::Opening(Mutex::new(Box::pin(async move { content.open().await }))))
    }

    /// Returns the body as content that can be read once.
    pub fn into_content(self) -> Content {
        Content::stream(DataFrames(self))
    }

    /// Concatenates bodies.
    pub(crate) fn joined(bodies: impl IntoIterator<Item = Body>) -> Self {
        Self(Kind::Joined(bodies.into_iter().collect()))
    }

    /// Returns the bytes if they are in memory in one piece, or else the body itself.
    pub fn into_whole(self) -> Result<Bytes, Self> {
        match self.0 {
            Kind::Whole(bytes) => Ok(bytes),
            kind => Err(Self(kind)),
        }
    }

    /// Collects all bytes in memory; `None` if there are more than that.
    #[cfg(feature = "client")]
    pub(crate) async fn read_at_most(mut self, most: usize) -> Result<Option<Bytes>, BodyError> {
        // Short bodies arrive in one piece, which needs no copy.
        let (mut whole, mut pieces) = (Bytes::new(), BytesMut::new());
        while let Some(frame) = self.frame().await {
            let Ok(data) = frame?.into_data() else { continue };
            if data.len() > most.saturating_sub(whole.len() + pieces.len()) {
                return Ok(None);
            }
            if whole.is_empty() && pieces.is_empty() {
                whole = data;
            } else {
                pieces.extend_from_slice(&std::mem::take(&mut whole));
                pieces.extend_from_slice(&data);
            }
        }
        Ok(Some(if pieces.is_empty() { whole } else { pieces.freeze() }))
    }

    /// Collects all bytes in memory.
    pub async fn read(self) -> Result<Bytes, BodyError> {
        match self.into_whole() {
            Ok(bytes) => Ok(bytes),
            Err(body) => Ok(body.collect().await?.to_bytes()),
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self(Kind::Whole(Bytes::new()))
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(whole: T) -> Self {
        Self(Kind::Whole(whole.into()))
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = self.get_mut();
        if let Kind::Opening(opening) = &mut this.0 {
            let opening = opening.get_mut().unwrap_or_else(PoisonError::into_inner);
            *this = ready!(opening.as_mut().poll(cx))?;
        }
        match &mut this.0 {
            Kind::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Whole(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Kind::Chunks { chunks, left } => {
                let chunks = chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
                let chunk = ready!(chunks.as_mut().poll_next(cx));
                if let (Some(left), Some(Ok(chunk))) = (left, &chunk) {
                    *left = left.saturating_sub(chunk.len() as u64);
                }
                Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data).map_err(Into::into)))
            }
            Kind::Joined(bodies) => {
                while let Some(first) = bodies.front_mut() {
                    match ready!(Pin::new(first).poll_frame(cx)) {
                        None => drop(bodies.pop_front()),
                        frame => return Poll::Ready(frame),
                    }
                }
                Poll::Ready(None)
            }
            Kind::Other(body) => Pin::new(body.get_mut().unwrap_or_else(PoisonError::into_inner)).poll_frame(cx),
            #[cfg(feature = "client")]
            Kind::Received(body) => Pin::new(body).poll_frame(cx).map_err(Into::into),
            // Content never opens as content.
            Kind::Opening(_) => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Whole(bytes) => bytes.is_empty(),
            Kind::Chunks { left, .. } => *left == Some(0),
            Kind::Joined(bodies) => bodies.iter().all(Self::is_end_stream),
            Kind::Other(body) => body.lock().unwrap_or_else(PoisonError::into_inner).is_end_stream(),
            #[cfg(feature = "client")]
            Kind::Received(body) => body.is_end_stream(),
            Kind::Opening(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        let exact = |length: Option<u64>| length.map(SizeHint::with_exact).unwrap_or_default();
        match &self.0 {
            Kind::Whole(bytes) => exact(Some(bytes.len() as u64)),
            Kind::Chunks { left, .. } => exact(*left),
            Kind::Joined(bodies) => exact(bodies.iter().map(|body| body.size_hint().exact()).sum()),
            Kind::Other(body) => body.lock().unwrap_or_else(PoisonError::into_inner).size_hint(),
            #[cfg(feature = "client")]
            Kind::Received(body) => body.size_hint(),
            Kind::Opening(_) => SizeHint::default(),
        }
    }
}

/// The data of a body, without its trailers.
struct DataFrames(Body);

impl Stream for DataFrames {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let body = &mut self.get_mut().0;
        loop {
            match ready!(Pin::new(&mut *body).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(io::Error::other(error)))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.size_hint().exact() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(stream)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;

    #[tokio::test]
    async fn reads_at_most_as_many_bytes_as_allowed() {
        for (pieces, most, expected) in [
            (vec![], 0, Some("")),
            (vec!["ab"], 2, Some("ab")),
            (vec!["ab"], 1, None),
            (vec!["", "ab", "", "c", "d"], 4, Some("abcd")),
            (vec!["ab", "c", "d"], 3, None),
        ] {
            let chunks = pieces.iter().map(|piece| Ok(Bytes::from_static(piece.as_bytes())));
            let body = Body::chunks(Box::pin(stream::iter(chunks.collect::<Vec<_>>())), None);
            let read = body.read_at_most(most).await.unwrap();
            assert_eq!(read, expected.map(|text| Bytes::from_static(text.as_bytes())), "{pieces:?} {most}");
        }
    }

    #[tokio::test]
    async fn reports_errors_after_the_first_piece() {
        let chunks = [Ok(Bytes::from_static(b"ab")), Err(io::Error::other("cut off"))];
        let body = Body::chunks(Box::pin(stream::iter(chunks)), None);
        assert_eq!(body.read_at_most(9).await.unwrap_err().to_string(), "cut off");
    }
}
