//! Bodies that do not arrive completely.

use std::error::Error;

use http::StatusCode;
use http_body_util::LengthLimitError;

use super::rejection::Rejection;

/// The rejection of a body that has not arrived completely.
pub(crate) fn body_error(error: &(dyn Error + 'static)) -> Rejection {
    match std::iter::successors(Some(error), |&error| error.source()).any(|error| error.is::<LengthLimitError>()) {
        true => Rejection::new(StatusCode::PAYLOAD_TOO_LARGE, "The body is too large"),
        false => Rejection::bad_request(error.to_string()),
    }
}
