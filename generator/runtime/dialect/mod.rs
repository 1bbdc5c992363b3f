//! Conventions of an API that no document describes: how errors are reported, how strictly requests are read, which
//! headers determine when to retry.
//!
//! The part that is data is [`Conventions`]. The rest is code: an implementation of [`Dialect`]. By default both follow
//! the standards: problem details (RFC 9457), `Retry-After`, the `RateLimit` header fields, strict requests.
//!
//! A dialect of your own overrides what the API does in another way:
//!
//! ```
//! use this_crate::runtime::dialect::{Dialect, Problem};
//!
//! pub enum Api {}
//!
//! impl Dialect for Api {
//!     type ErrorBody = Problem;
//! }
//! ```

mod conventions;
mod problem;

use std::borrow::Cow;
use std::fmt::Debug;
#[cfg(feature = "client")]
use std::time::Duration;

use super::response::RawResponse;
#[cfg(feature = "server")]
use super::server::{Refusal, Rejection};

pub use conventions::{Conventions, RateLimitHeaders, Reset};
pub use problem::Problem;

/// How an API reports errors. The default methods follow the standards.
pub trait Dialect {
    /// The type that a client decodes from the body of an error response; [`Problem`] unless the API has its own
    /// format.
    type ErrorBody: ErrorBody;

    /// Whether a response reports an error: by its status, unless the API also reports errors in successes. A success
    /// that reports one is an error for `call.await` and `call.send()`, and the documented response for
    /// `call.response()`.
    #[cfg(feature = "client")]
    fn is_error(response: &RawResponse) -> bool {
        response.status.is_client_error() || response.status.is_server_error()
    }

    /// Returns how long a response asks its receiver to wait, if it has no header for it.
    #[cfg(feature = "client")]
    fn retry_after(_response: &RawResponse) -> Option<Duration> {
        None
    }

    /// Returns the response that refuses a request.
    #[cfg(feature = "server")]
    fn rejection(refusal: Refusal<'_>) -> Rejection {
        refusal.problem()
    }
}

/// The body of an error response, as a client reads it.
pub trait ErrorBody: Clone + PartialEq + Debug + Send + Sync + Sized + 'static {
    /// Reads a response. `None` if it is not from the API, but from a proxy for example.
    fn read(response: &RawResponse) -> Option<Self>;

    /// Returns what went wrong, as the API describes it.
    fn message(&self) -> Option<Cow<'_, str>>;
}
