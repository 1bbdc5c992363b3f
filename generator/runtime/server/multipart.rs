//! A streaming parser of `multipart/form-data` bodies.
//!
//! It buffers what arrives at once, and never more than [`LARGEST_HEAD`] of a part's headers. Each byte is searched a
//! fixed number of times, however the body is split into chunks.

use std::future::poll_fn;
use std::pin::Pin;

use axum::body::{Body, BodyDataStream};
use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;
use http::StatusCode;
use memchr::memmem;

use super::rejection::{Rejection, body_error};

/// The maximum size of the headers of a part.
const LARGEST_HEAD: usize = 16 * 1024;

/// The maximum length of a boundary (RFC 2046).
const LONGEST_BOUNDARY: usize = 70;

/// A body whose parts are read in order.
pub(super) struct Multipart {
    chunks: BodyDataStream,
    /// Bytes received and not read yet.
    buffer: BytesMut,
    /// The delimiter: the boundary at the start of a line.
    delimiter: memmem::Finder<'static>,
    /// Whether the delimiter after the content of the latest part was read.
    is_at_head: bool,
}

/// The headers of a part that are used.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    /// `Content-Disposition`
    pub(super) disposition: String,
    /// `Content-Type`
    pub(super) media_type: Option<String>,
    /// All other headers.
    pub(super) others: Vec<(String, String)>,
}

impl Multipart {
    pub(super) fn new(boundary: &str, body: Body) -> Result<Self, Rejection> {
        if boundary.is_empty() || boundary.len() > LONGEST_BOUNDARY {
            return Err(Rejection::bad_request("The boundary of the body is missing or too long"));
        }
        let delimiter = memmem::Finder::new(&format!("\r\n--{boundary}")).into_owned();
        // As if a line ended before the first delimiter, so that it looks like the others.
        let buffer = BytesMut::from("\r\n");
        Ok(Self { chunks: body.into_data_stream(), buffer, delimiter, is_at_head: false })
    }

    /// Returns the headers of the next part, if there is one. Skips unread content of the previous part, and the
    /// preamble.
    pub(super) async fn next(&mut self) -> Result<Option<Head>, Rejection> {
        while self.chunk().await?.is_some() {}
        while self.buffer.len() < 2 {
            self.arrive().await?;
        }
        if self.buffer.starts_with(b"--") {
            return Ok(None);
        }
        let mut searched = 0;
        let end = loop {
            let found = self.buffer.get(searched..).and_then(|rest| memmem::find(rest, b"\r\n\r\n"));
            match found.map(|found| searched + found) {
                Some(end) if end <= LARGEST_HEAD => break end,
                None if self.buffer.len() <= LARGEST_HEAD => {}
                _ => return Err(Rejection::new(StatusCode::PAYLOAD_TOO_LARGE, "The head of a part is too large")),
            }
            searched = self.buffer.len().saturating_sub(3);
            self.arrive().await?;
        };
        let head = self.buffer.split_to(end);
        self.buffer.advance(4);
        self.is_at_head = false;
        Head::parse(&String::from_utf8_lossy(&head)).map(Some)
    }

    /// Returns the next chunk of the part's content; `None` at its end.
    pub(super) async fn chunk(&mut self) -> Result<Option<Bytes>, Rejection> {
        while !self.is_at_head {
            let length = self.delimiter.needle().len();
            match self.delimiter.find(&self.buffer) {
                Some(end) => {
                    let content = self.buffer.split_to(end).freeze();
                    self.buffer.advance(length);
                    self.is_at_head = true;
                    return Ok(Some(content).filter(|content| !content.is_empty()));
                }
                // The buffer may end with the start of a delimiter.
                None if self.buffer.len() >= length => {
                    return Ok(Some(self.buffer.split_to(self.buffer.len() - length + 1).freeze()));
                }
                None => self.arrive().await?,
            }
        }
        Ok(None)
    }

    /// Waits for more bytes of the body.
    async fn arrive(&mut self) -> Result<(), Rejection> {
        match poll_fn(|cx| Pin::new(&mut self.chunks).poll_next(cx)).await {
            Some(Ok(chunk)) => {
                self.buffer.extend_from_slice(&chunk);
                Ok(())
            }
            Some(Err(error)) => Err(body_error(&error)),
            None => Err(Rejection::bad_request("The body ends within a part")),
        }
    }
}

impl Head {
    /// Reads from the boundary to the empty line: padding, then headers.
    fn parse(text: &str) -> Result<Self, Rejection> {
        let (padding, headers) = text.split_once("\r\n").unwrap_or((text, ""));
        let mut head = Self::default();
        for line in headers.split("\r\n").filter(|line| !line.is_empty()) {
            let (name, value) = line.split_once(':').ok_or_else(malformed)?;
            if name.eq_ignore_ascii_case("content-disposition") {
                value.trim().clone_into(&mut head.disposition);
            } else if name.eq_ignore_ascii_case("content-type") {
                head.media_type = Some(value.trim().to_owned());
            } else {
                head.others.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
        match padding.trim_matches([' ', '\t']) {
            "" => Ok(head),
            _ => Err(malformed()),
        }
    }
}

fn malformed() -> Rejection {
    Rejection::bad_request("The head of a part cannot be read")
}

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;

    /// Returns the disposition and the content of each part of a body that arrives in chunks of the given length.
    async fn parts(body: &str, length: usize) -> Result<Vec<(String, String)>, u16> {
        let pieces: Vec<_> = body.as_bytes().chunks(length).map(|piece| Ok::<_, String>(piece.to_vec())).collect();
        let body = Body::from_stream(stream::iter(pieces));
        let status = |rejection: Rejection| rejection.status().as_u16();
        let mut form = Multipart::new("B", body).map_err(status)?;
        let mut parts = Vec::new();
        while let Some(head) = form.next().await.map_err(status)? {
            let mut content = Vec::new();
            while let Some(chunk) = form.chunk().await.map_err(status)? {
                content.extend_from_slice(&chunk);
            }
            parts.push((head.disposition, String::from_utf8(content).unwrap()));
        }
        Ok(parts)
    }

    #[tokio::test]
    async fn splits_bodies_regardless_of_chunking() {
        for (body, expected) in [
            ("--B--", vec![]),
            ("--B--\r\nepilogue", vec![]),
            ("--B\r\n\r\n\r\n--B--", vec![("", "")]),
            ("--B\r\nContent-Disposition: a\r\n\r\nx\r\n--B--\r\n", vec![("a", "x")]),
            (
                "preamble\r\n--B \t\r\nX: y\r\ncontent-disposition:a\r\n\r\nx\r\n--B\r\n\r\ny\r\n--B--",
                vec![("a", "x"), ("", "y")],
            ),
            ("--B\r\n\r\n\r\n--\r\n--A\r--B\n--B\r\n--B--", vec![("", "\r\n--\r\n--A\r--B\n--B")]),
        ] {
            let expected: Vec<_> = expected.into_iter().map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
            for length in [1, 2, 3, 5, 7, 1_000] {
                assert_eq!(parts(body, length).await.as_ref(), Ok(&expected), "{body:?} {length}");
            }
        }
    }

    #[tokio::test]
    async fn rejects_invalid_multipart_bodies() {
        let head = |length: usize| format!("--B\r\nX: {}\r\n\r\n\r\n--B--", "x".repeat(length));
        for (body, status) in [
            ("", 400),
            ("--B", 400),
            ("--B-", 400),
            ("x--B--", 400),
            ("--B\r\n", 400),
            ("--B\r\n\r\nx", 400),
            ("--B\r\n\r\nx\r\n--", 400),
            ("--Bx\r\n\r\nx\r\n--B--", 400),
            ("--B\r\nno header\r\n\r\nx\r\n--B--", 400),
            (&head(LARGEST_HEAD), 413),
            (&head(1_000_000), 413),
        ] {
            for length in [1, 100, 2_000_000] {
                assert_eq!(parts(body, length).await, Err(status), "{} {length}", body.len());
            }
        }
        assert!(parts(&head(LARGEST_HEAD - 10), 1).await.is_ok());
        for boundary in ["", &"b".repeat(LONGEST_BOUNDARY + 1)] {
            assert!(Multipart::new(boundary, Body::empty()).is_err());
        }
    }

    #[tokio::test]
    async fn skips_unread_content() {
        let body = Body::from("--B\r\nContent-Type: a/b\r\n\r\nlong content\r\n--B\r\n\r\n\r\n--B--");
        let mut form = Multipart::new("B", body).unwrap();
        let media_type = Some("a/b".to_owned());
        assert_eq!(form.next().await.unwrap(), Some(Head { media_type, ..Head::default() }));
        assert_eq!(form.next().await.unwrap(), Some(Head::default()));
        assert_eq!(form.next().await.unwrap(), None);
    }
}
