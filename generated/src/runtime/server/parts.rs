//! The parts of a multipart body, as they arrive. A file that is not small goes to a temporary file at once.

use std::io;

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::CONTENT_DISPOSITION;
use multer::{Field, Multipart};
use tempfile::NamedTempFile;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::limits::RequestLimits;
use super::receive::cut_off;
use super::rejection::Rejection;
use crate::runtime::body::multipart::{Part, parameter};
use crate::runtime::values::Content;

/// How much of a file is kept in memory.
const IN_MEMORY: usize = 64 * 1024;
/// How large a part may be that is no file.
const LARGEST_TEXT: usize = 1024 * 1024;

/// All parts, in their order.
pub(super) async fn parts(boundary: String, limits: RequestLimits, body: Body) -> Result<Vec<Part>, Rejection> {
    let mut form = Multipart::new(body.into_data_stream(), boundary);
    let mut parts = Vec::new();
    while let Some(mut field) = form.next_field().await.map_err(refuse)? {
        if parts.len() == limits.parts {
            return Err(Rejection::invalid_parts(format!("a body cannot have more than {} parts", limits.parts)));
        }
        let file_name = field_parameter(&field, "filename");
        let content = match file_name {
            Some(_) => file(&mut field).await?,
            None => text(&mut field).await?,
        };
        let name = field_parameter(&field, "name").unwrap_or_default();
        parts.push(Part { name, file_name, content_type: field.content_type().map(ToString::to_string), content });
    }
    Ok(parts)
}

/// A parameter of the part's disposition. The field's own methods leave backslashes in it.
fn field_parameter(field: &Field<'_>, name: &str) -> Option<String> {
    let disposition = field.headers().get(CONTENT_DISPOSITION)?;
    parameter(std::str::from_utf8(disposition.as_bytes()).ok()?, name)
}

async fn text(field: &mut Field<'_>) -> Result<Content, Rejection> {
    let mut text = BytesMut::new();
    while let Some(chunk) = field.chunk().await.map_err(refuse)? {
        if text.len() + chunk.len() > LARGEST_TEXT {
            return Err(too_large());
        }
        text.extend_from_slice(&chunk);
    }
    Ok(text.freeze().into())
}

/// The content is dropped, and its temporary file with it, when nobody has a hand on it any more.
async fn file(field: &mut Field<'_>) -> Result<Content, Rejection> {
    let mut start = BytesMut::new();
    while let Some(chunk) = field.chunk().await.map_err(refuse)? {
        start.extend_from_slice(&chunk);
        if start.len() > IN_MEMORY {
            return spool(start.freeze(), field).await;
        }
    }
    Ok(start.freeze().into())
}

async fn spool(start: Bytes, field: &mut Field<'_>) -> Result<Content, Rejection> {
    let made = tokio::task::spawn_blocking(NamedTempFile::new).await.map_err(io::Error::other);
    let (file, path) = made.and_then(|made| made).map_err(unspooled)?.into_parts();
    let mut file = File::from_std(file);
    file.write_all(&start).await.map_err(unspooled)?;
    while let Some(chunk) = field.chunk().await.map_err(refuse)? {
        file.write_all(&chunk).await.map_err(unspooled)?;
    }
    file.flush().await.map_err(unspooled)?;
    Ok(Content::file(path))
}

fn refuse(error: multer::Error) -> Rejection {
    cut_off(&error)
}

fn too_large() -> Rejection {
    Rejection::new(StatusCode::PAYLOAD_TOO_LARGE, "A part of the body is too large")
}

/// Which file and why is nothing for callers.
fn unspooled(_: io::Error) -> Rejection {
    Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, "The file cannot be stored")
}
