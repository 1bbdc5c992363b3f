// Emitted by `oascrate`, from `runtime/server/body_error.rs` in its own sources. Edits are overwritten.

//! Bodies that do not arrive completely.

use std::error::Error;

use http::StatusCode;
use http_body_util::LengthLimitError;

use super::rejection::Rejection;

/// The rejection of a body over the limit.
pub(crate) fn too_large() -> Rejection {
    Rejection::new(StatusCode::PAYLOAD_TOO_LARGE, "The body is too large")
}

/// The rejection of a body that has not arrived completely.
pub(crate) fn body_error(error: &(dyn Error + 'static)) -> Rejection {
    let causes = || std::iter::successors(Some(error), |&error| error.source());
    if let Some(rejection) = causes().find_map(rejection_in) {
        return rejection;
    }
    match causes().any(|error| error.is::<LengthLimitError>()) {
        true => too_large(),
        false => Rejection::bad_request(error.to_string()),
    }
}

/// An error of input that is a rejection, which the error itself does not name as its source.
fn rejection_in(error: &(dyn Error + 'static)) -> Option<Rejection> {
    let inner = error.downcast_ref::<std::io::Error>()?.get_ref()?;
    inner.downcast_ref::<Rejection>().cloned()
}
