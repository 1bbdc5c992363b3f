//! The headers with the number of remaining requests.

use std::time::{SystemTime, UNIX_EPOCH};

use axum::response::{IntoResponseParts, ResponseParts};
use http::{HeaderName, HeaderValue};

use super::refusal::whole_seconds;
use crate::runtime::api::CONVENTIONS;
use crate::runtime::dialect::{RateLimitHeaders, Reset};

/// The rate limit of a caller. It is added in front of a response:
///
/// ```
/// # use std::time::{Duration, SystemTime};
/// # use this_crate::runtime::server::RateLimit;
/// # use this_crate::{HandlerError, Rejection};
/// fn refuse() -> HandlerError {
///     let wait = Duration::from_secs(40);
///     let limit = RateLimit { limit: 10, remaining: 0, reset: SystemTime::now() + wait };
///     (limit, Rejection::too_many_requests(wait)).into()
/// }
/// # assert_eq!(refuse().into_response().status().as_u16(), 429);
/// ```
///
/// Its headers are those of the API's dialect, or else the header fields `RateLimit` and `RateLimit-Policy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// How many calls there may be in a window of time.
    pub limit: u64,
    /// The number of remaining requests.
    pub remaining: u64,
    /// When the window ends.
    pub reset: SystemTime,
}

impl RateLimit {
    /// Returns the headers.
    pub(crate) fn headers(self) -> Vec<(HeaderName, HeaderValue)> {
        self.headers_by(CONVENTIONS.rate_limit, SystemTime::now())
    }

    fn headers_by(self, own: Option<RateLimitHeaders>, now: SystemTime) -> Vec<(HeaderName, HeaderValue)> {
        let Self { limit, remaining, reset } = self;
        let seconds = whole_seconds(reset.duration_since(now).unwrap_or_default());
        let named = |name: &'static str, value: String| {
            Some((HeaderName::from_static(name), HeaderValue::try_from(value).ok()?))
        };
        let headers = match own {
            Some(own) => {
                let epoch = reset.duration_since(UNIX_EPOCH).unwrap_or_default();
                let reset = match own.unit {
                    Reset::Seconds => seconds.to_string(),
                    Reset::EpochSeconds => epoch.as_secs().to_string(),
                    Reset::EpochMilliseconds => epoch.as_millis().to_string(),
                };
                vec![
                    named(own.limit, limit.to_string()),
                    named(own.remaining, remaining.to_string()),
                    named(own.reset, reset),
                ]
            }
            None => vec![
                named("ratelimit-policy", format!("\"default\";q={limit}")),
                named("ratelimit", format!("\"default\";r={remaining};t={seconds}")),
            ],
        };
        headers.into_iter().flatten().collect()
    }
}

impl IntoResponseParts for RateLimit {
    type Error = std::convert::Infallible;

    fn into_response_parts(self, mut parts: ResponseParts) -> Result<ResponseParts, Self::Error> {
        for (name, value) in self.headers() {
            parts.headers_mut().insert(name, value);
        }
        Ok(parts)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn writes_rate_limit_headers_of_the_dialect() {
        let now = UNIX_EPOCH + Duration::from_secs(1_699_449_077);
        let limit = RateLimit { limit: 10, remaining: 3, reset: now + Duration::from_millis(40_968) };
        let own = |unit| Some(RateLimitHeaders { limit: "x-limit", remaining: "x-left", reset: "x-reset", unit });
        for (own, expected) in [
            (None, vec![("ratelimit-policy", "\"default\";q=10"), ("ratelimit", "\"default\";r=3;t=41")]),
            (own(Reset::Seconds), vec![("x-limit", "10"), ("x-left", "3"), ("x-reset", "41")]),
            (own(Reset::EpochSeconds), vec![("x-limit", "10"), ("x-left", "3"), ("x-reset", "1699449117")]),
            (own(Reset::EpochMilliseconds), vec![("x-limit", "10"), ("x-left", "3"), ("x-reset", "1699449117968")]),
        ] {
            let headers = limit.headers_by(own, now);
            let headers: Vec<_> =
                headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
            assert_eq!(headers, expected);
        }
    }
}
