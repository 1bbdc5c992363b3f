//! What the response of a request may be.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use super::redirect::Documented;
use crate::runtime::body::is_same_type;
use crate::runtime::operation::OperationInfo;

/// The operation of a request, and what its response may be.
#[derive(Clone, Copy)]
pub(super) struct Expected {
    pub info: &'static OperationInfo,
    pub redirects: Option<Documented>,
    /// Whether documented streams are not collected.
    pub streams: bool,
}

impl Expected {
    /// Whether a response is read while it arrives. An error is not, so that it can be reported with its body.
    pub(super) fn is_stream(&self, status: StatusCode, headers: &HeaderMap) -> bool {
        if !self.streams || status.is_client_error() || status.is_server_error() {
            return false;
        }
        let (status, found) = (status.as_u16(), headers.get(CONTENT_TYPE).and_then(|found| found.to_str().ok()));
        let is_it = |(low, high, media_type): &(u16, u16, &str)| {
            (*low..=*high).contains(&status) && found.is_some_and(|found| is_same_type(media_type, found))
        };
        self.info.streams.iter().any(is_it)
    }
}
