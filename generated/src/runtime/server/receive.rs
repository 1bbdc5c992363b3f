//! From an HTTP request to the request of an operation.

use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::request::Parts;

use super::context::Context;
use super::rejection::Rejection;
use crate::runtime::body::Payload;
use crate::runtime::body::multipart::{self, Part};
use crate::runtime::incoming::Incoming;
use crate::runtime::operation::{Info, Operation};

/// A body that has arrived.
enum Body {
    Whole(Bytes),
    Parts(Vec<Part>),
}

/// Reads the request of an operation; what cannot be one is refused, before its body is waited for where that is possible.
pub(super) async fn receive<O: Operation>(request: Request) -> Result<(O, Context), Rejection> {
    let (head, body) = arrive(O::INFO, request).await?;
    read(head, body)
}

fn read<O: Operation>(head: Parts, body: Body) -> Result<(O, Context), Rejection> {
    let payload = match body {
        Body::Whole(ref content) => {
            let media_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
            Payload::Whole { media_type, content }
        }
        Body::Parts(parts) => Payload::Parts(parts),
    };
    let incoming = Incoming::new(O::INFO, &head, payload);
    let credentials = incoming.credentials();
    let request = incoming.read::<O>()?;
    Ok((request, Context::new(O::INFO, credentials, head)))
}

/// Refuses a request without credentials, then waits for the body. Its size is limited as axum has it: two megabytes,
/// unless a `DefaultBodyLimit` layer says otherwise.
async fn arrive(info: &Info, request: Request) -> Result<(Parts, Body), Rejection> {
    let (head, body) = request.into_parts();
    if !info.security.is_empty() {
        let nothing = Payload::Parts(Vec::new());
        let credentials = Incoming::new(info, &head, nothing).credentials();
        credentials.satisfy(info.security).ok_or_else(Rejection::unauthorized)?;
    }
    let media_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_multipart = media_type.to_ascii_lowercase().starts_with("multipart/form-data");
    let request = Request::from_parts(head.clone(), body);
    let body = match is_multipart {
        true => Body::Parts(parts(request).await?),
        false => {
            let content = Bytes::from_request(request, &()).await;
            Body::Whole(content.map_err(|error| Rejection::body(error.status(), &error.body_text()))?)
        }
    };
    Ok((head, body))
}

async fn parts(request: Request) -> Result<Vec<Part>, Rejection> {
    let form = Multipart::from_request(request, &()).await;
    let mut form = form.map_err(|error| Rejection::body(error.status(), &error.body_text()))?;
    let refuse = |error: MultipartError| Rejection::body(error.status(), &error.body_text());
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(refuse)? {
        parts.push(Part {
            name: parameter(&field, "name").unwrap_or_default(),
            file_name: parameter(&field, "filename"),
            content_type: field.content_type().map(str::to_owned),
            content: field.bytes().await.map_err(refuse)?.into(),
        });
    }
    Ok(parts)
}

/// A parameter of the part's disposition. The field's own methods leave backslashes in it.
fn parameter(field: &Field<'_>, name: &str) -> Option<String> {
    let disposition = field.headers().get(CONTENT_DISPOSITION)?;
    multipart::parameter(std::str::from_utf8(disposition.as_bytes()).ok()?, name)
}
