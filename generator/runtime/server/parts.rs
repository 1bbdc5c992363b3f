//! The parts of a multipart body as they arrive. A file that is not small is written to a temporary file, unless the
//! server passes files on while they arrive.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::StatusCode;
use tempfile::NamedTempFile;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::limits::RequestLimits;
use super::multipart::Multipart;
use super::rejection::Rejection;
use crate::runtime::body::multipart::Part;
use crate::runtime::body::{essence, file_name, is_json, parameter};
use crate::runtime::values::Content;

/// The size up to which a file is kept in memory.
const IN_MEMORY: usize = 64 * 1024;
/// The maximum size of a part that is not a file.
const LARGEST_TEXT: usize = 1024 * 1024;

/// Returns all parts, in order. If files are streamed, those up to the first file, whose content is still in transit.
pub(super) async fn parts(
    boundary: &str,
    limits: RequestLimits,
    is_streamed: bool,
    body: Body,
) -> Result<Vec<Part>, Rejection> {
    let mut form = Multipart::new(boundary, body)?;
    let mut parts = Vec::new();
    while let Some(head) = form.next().await? {
        if parts.len() == limits.parts {
            let message = format!("a body cannot have more than {} parts", limits.parts);
            return Err(Rejection::new(StatusCode::PAYLOAD_TOO_LARGE, message));
        }
        let file_name = file_name(&head.disposition);
        let name = parameter(&head.disposition, "name").unwrap_or_default();
        let is_text = head.media_type.as_deref().map(is_text);
        let is_file = file_name.is_some() || is_text == Some(false);
        let part = |content| Part {
            name,
            file_name: file_name.clone(),
            content_type: head.media_type,
            headers: head.others,
            content,
        };
        if is_streamed && is_file {
            parts.push(part(Content::stream(FileInTransit(Box::pin(advance(form))))));
            return Ok(parts);
        }
        let content = match is_file {
            // A browser sends JSON with a media type as a file.
            true => file(&mut form, if is_text == Some(true) { LARGEST_TEXT } else { IN_MEMORY }).await?,
            false => text(&mut form).await?,
        };
        parts.push(part(content));
    }
    Ok(parts)
}

/// Whether a part of this media type can be a value other than a file.
fn is_text(media_type: &str) -> bool {
    let kind = essence(media_type).to_ascii_lowercase();
    kind.starts_with("text/") || is_json(media_type) || kind.ends_with("xml")
}

/// A file that is the last part of a body.
struct FileInTransit(Pin<Box<dyn Future<Output = Advanced> + Send>>);

/// The next chunk, and the rest of the body.
type Advanced = (io::Result<Option<Bytes>>, Multipart);

/// Returns the next chunk of a file. Fails if its part is not the last one.
async fn advance(mut form: Multipart) -> Advanced {
    let chunk = match form.chunk().await {
        Ok(None) => form.next().await.and_then(|next| match next {
            Some(_) => Err(Rejection::bad_request("A file must be the last part of the body")),
            None => Ok(None),
        }),
        chunk => chunk,
    };
    (chunk.map_err(io::Error::other), form)
}

impl Stream for FileInTransit {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let (chunk, form) = ready!(self.0.as_mut().poll(context));
        self.0 = Box::pin(advance(form));
        Poll::Ready(chunk.transpose())
    }
}

async fn text(form: &mut Multipart) -> Result<Content, Rejection> {
    let mut text = BytesMut::new();
    while let Some(chunk) = form.chunk().await? {
        if text.len() + chunk.len() > LARGEST_TEXT {
            return Err(too_large());
        }
        text.extend_from_slice(&chunk);
    }
    Ok(text.freeze().into())
}

/// The temporary file is deleted when the last reference to the content is dropped.
async fn file(form: &mut Multipart, in_memory: usize) -> Result<Content, Rejection> {
    let mut start = BytesMut::new();
    while let Some(chunk) = form.chunk().await? {
        start.extend_from_slice(&chunk);
        if start.len() > in_memory {
            return spool(start.freeze(), form).await;
        }
    }
    Ok(start.freeze().into())
}

async fn spool(start: Bytes, form: &mut Multipart) -> Result<Content, Rejection> {
    let made = tokio::task::spawn_blocking(NamedTempFile::new).await.map_err(io::Error::other);
    let (file, path) = made.and_then(|made| made).map_err(unspooled)?.into_parts();
    let mut file = File::from_std(file);
    file.write_all(&start).await.map_err(unspooled)?;
    while let Some(chunk) = form.chunk().await? {
        file.write_all(&chunk).await.map_err(unspooled)?;
    }
    file.flush().await.map_err(unspooled)?;
    Ok(Content::file(path))
}

fn too_large() -> Rejection {
    Rejection::new(StatusCode::PAYLOAD_TOO_LARGE, "A part of the body is too large")
}

/// Callers do not learn the path and the cause.
fn unspooled(_: io::Error) -> Rejection {
    Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, "The file cannot be stored")
}
