// Emitted by `oascrate`, from `runtime/client/retry.rs` in its own sources. Edits are overwritten.

//! Retries: which requests are sent again, how often and when.

use std::time::{Duration, SystemTime};

use http::header::{DATE, RETRY_AFTER};
use http::{Method, StatusCode};

use super::Error;
use crate::runtime::api::{Api, CONVENTIONS};
use crate::runtime::dialect::{Dialect, RateLimitHeaders, Reset};
use crate::runtime::response::RawResponse;

/// Retries: which requests are sent again, how often and when.
///
/// - an operation with an idempotent method (GET, HEAD, PUT, DELETE, OPTIONS), if no response arrived, or one with
///   status 502, 503 or 504.
/// - any operation, if the status is 429: the server has not processed the request.
///
/// Between attempts the client waits: as long as the response demands, by `Retry-After` (seconds or a date) or, with
/// status 429, by the API's rate limit headers; but at least twice as long each time. All waits have random jitter, so
/// that clients that failed together do not retry together. An attempt that could not begin before the timeout of the
/// call is not waited for, and a request whose body is a stream is never sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(super) attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
    max_retry_after: Duration,
}

/// The default: three attempts; half a second between the first two, up to ten seconds between later ones; up to 90
/// seconds if a response requests it, which is longer than a rate limit window of one minute.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            initial_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(10),
            max_retry_after: Duration::from_secs(90),
        }
    }
}

impl RetryPolicy {
    /// A policy without retries.
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// Sets the maximum number of attempts, including the first.
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the first backoff and its maximum.
    pub const fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.initial_backoff = first;
        self.max_backoff = longest;
        self
    }

    /// Sets the longest wait that is accepted from a response. If a response requests a longer one, it is returned to
    /// the caller at once.
    pub const fn max_retry_after(mut self, longest: Duration) -> Self {
        self.max_retry_after = longest;
        self
    }

    /// Returns the wait before the next attempt, if there is one.
    pub(super) fn wait(&self, method: &Method, attempt: u32, outcome: &Result<RawResponse, Error>) -> Option<Duration> {
        if attempt >= self.attempts {
            return None;
        }
        let response = match outcome {
            Ok(response) if response.status == StatusCode::TOO_MANY_REQUESTS => Some(response),
            Ok(response) if method.is_idempotent() && is_transient(response.status) => Some(response),
            Err(Error::Transport(_)) if method.is_idempotent() => None,
            _ => return None,
        };
        let doubled = self.initial_backoff.saturating_mul(1u32.checked_shl(attempt - 1).unwrap_or(u32::MAX));
        let half = doubled.min(self.max_backoff) / 2;
        let backoff = half + jitter(half);
        match response.and_then(retry_after) {
            Some(retry_after) if retry_after > self.max_retry_after => None,
            Some(retry_after) => Some(retry_after.saturating_add(jitter(self.initial_backoff)).max(backoff)),
            None => Some(backoff),
        }
    }

    /// Returns the wait before a stream of events is opened again, if it is: as long as the server demands, but at
    /// least twice as long each time until an event arrives.
    pub(super) fn reconnection(&self, resumed: u32, demanded: Option<Duration>) -> Option<Duration> {
        if resumed.saturating_add(1) >= self.attempts || demanded.is_some_and(|wait| wait > self.max_retry_after) {
            return None;
        }
        let first = demanded.unwrap_or(self.initial_backoff);
        let doubled = first.saturating_mul(1u32.checked_shl(resumed).unwrap_or(u32::MAX));
        let wait = doubled.min(self.max_backoff.max(first));
        Some(wait.saturating_add(jitter(wait / 4)))
    }
}

/// A random duration up to this one.
fn jitter(longest: Duration) -> Duration {
    Duration::from_millis(fastrand::u64(..=u64::try_from(longest.as_millis()).unwrap_or(u64::MAX)))
}

/// Returns whether an error is temporary or concerns the connection.
fn is_transient(status: StatusCode) -> bool {
    matches!(status, StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT)
}

/// Returns how long a response asks the client to wait.
///
/// Points in time are relative to the response's `Date`, if present, since the clocks of two machines differ.
pub(super) fn retry_after(response: &RawResponse) -> Option<Duration> {
    demanded_by_headers(response, CONVENTIONS.rate_limit).or_else(|| Api::retry_after(response))
}

fn demanded_by_headers(response: &RawResponse, own: Option<RateLimitHeaders>) -> Option<Duration> {
    let RawResponse { status, headers, .. } = response;
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let date = |text| httpdate::parse_http_date(text).ok();
    let now = text(DATE.as_str()).and_then(date).unwrap_or_else(SystemTime::now);
    let after = text(RETRY_AFTER.as_str()).and_then(|after| match after.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => Some(date(after)?.duration_since(now).unwrap_or_default()),
    });
    if after.is_some() || *status != StatusCode::TOO_MANY_REQUESTS {
        return after;
    }
    let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let Some(own) = own else { return text("ratelimit").and_then(restored) };
    let reset = text(own.reset)?.parse().ok()?;
    Some(match own.unit {
        Reset::Seconds => Duration::from_secs(reset),
        Reset::EpochSeconds => Duration::from_secs(reset).saturating_sub(now),
        Reset::EpochMilliseconds => Duration::from_millis(reset).saturating_sub(now),
    })
}

/// When the last of the exhausted quotas is restored, by the header field `RateLimit`: `"minute";r=0;t=30`, or in older
/// drafts `limit=10, remaining=0, reset=30`.
fn restored(field: &str) -> Option<Duration> {
    let mut remaining = 0;
    let mut longest = None;
    for item in field.split([',', ';']) {
        match item.trim().split_once('=') {
            Some(("r" | "remaining", value)) => remaining = value.parse().unwrap_or(0_u64),
            Some(("t" | "reset", value)) if remaining == 0 => longest = longest.max(value.parse().ok()),
            Some(_) => {}
            // The name of another quota.
            None => remaining = 0,
        }
    }
    longest.map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::client::TransportError;

    fn response(status: u16, headers: &[(&'static str, &str)]) -> RawResponse {
        let mut response = RawResponse::new(StatusCode::from_u16(status).unwrap());
        for (name, value) in headers {
            response.headers.insert(*name, value.parse().unwrap());
        }
        response
    }

    #[test]
    fn reads_retry_after_from_responses() {
        let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        let own = |unit| Some(RateLimitHeaders { limit: "x-limit", remaining: "x-left", reset: "x-reset", unit });
        let millis = own(Reset::EpochMilliseconds);
        let seconds = own(Reset::EpochSeconds);
        for (status, own, headers, wait) in [
            (429, None, vec![("retry-after", "7")], Some(7)),
            (503, None, vec![("retry-after", " 7 ")], Some(7)),
            (503, None, vec![date, ("retry-after", "Sun, 06 Nov 1994 08:50:37 GMT")], Some(60)),
            (503, None, vec![date, ("retry-after", "Sun, 06 Nov 1994 08:49:00 GMT")], Some(0)),
            (503, None, vec![("retry-after", "soon")], None),
            (429, None, vec![], None),
            (429, millis, vec![date, ("x-reset", "784111807000")], Some(30)),
            (429, millis, vec![date, ("x-reset", "1")], Some(0)),
            (429, millis, vec![date, ("x-reset", "784111807000"), ("retry-after", "2")], Some(2)),
            (429, millis, vec![date, ("x-reset", "-1")], None),
            (429, millis, vec![date, ("x-reset", "784111807000"), ("retry-after", "soon")], Some(30)),
            (200, millis, vec![date, ("x-reset", "784111807000")], None),
            (429, seconds, vec![date, ("x-reset", "784111807")], Some(30)),
            (429, own(Reset::Seconds), vec![date, ("x-reset", "30")], Some(30)),
            (429, None, vec![("ratelimit", "\"default\";r=0;t=30")], Some(30)),
            (429, None, vec![("ratelimit", "\"hour\";r=9;t=600, \"minute\";r=0;t=30")], Some(30)),
            (429, None, vec![("ratelimit", "limit=10, remaining=0, reset=30")], Some(30)),
            (429, None, vec![("ratelimit", "\"default\";r=5;t=30")], None),
            (429, None, vec![("ratelimit", "soon")], None),
            (200, None, vec![("ratelimit", "\"default\";r=0;t=30")], None),
        ] {
            let found = demanded_by_headers(&response(status, &headers), own);
            assert_eq!(found, wait.map(Duration::from_secs), "{status} {headers:?}");
        }
    }

    #[test]
    fn backoff_grows_and_is_jittered() {
        let policy = RetryPolicy::default().attempts(100);
        let broken = Err(Error::Transport(TransportError::new("cut off")));
        for (attempt, longest) in [(1, 500), (2, 1_000), (3, 2_000), (4, 4_000), (6, 10_000), (99, 10_000)] {
            let wait = policy.wait(&Method::GET, attempt, &broken).unwrap();
            let longest = Duration::from_millis(longest);
            assert!(wait >= longest / 2 && wait <= longest, "{attempt}: {wait:?}");
        }
        assert_eq!(policy.wait(&Method::GET, 100, &broken), None);
    }

    #[test]
    fn honors_retry_after_up_to_the_maximum() {
        let policy = RetryPolicy::default();
        for (seconds, waits) in
            [("0", true), ("60", true), ("90", true), ("91", false), ("18446744073709551615", false)]
        {
            let wait = policy.wait(&Method::POST, 1, &Ok(response(429, &[("retry-after", seconds)])));
            assert_eq!(wait.is_some(), waits, "{seconds}");
            let retry_after = Duration::from_secs(seconds.parse().unwrap());
            assert!(wait.is_none_or(|wait| wait >= retry_after && wait - retry_after <= Duration::from_millis(500)));
        }
    }

    #[test]
    fn retries_only_repeatable_requests() {
        let broken = || Err(Error::Transport(TransportError::new("cut off")));
        let policy = RetryPolicy::default();
        for (method, idempotent) in [
            (Method::GET, true),
            (Method::PUT, true),
            (Method::DELETE, true),
            (Method::POST, false),
            (Method::PATCH, false),
        ] {
            assert_eq!(policy.wait(&method, 1, &broken()).is_some(), idempotent);
            for (status, again) in [(200, false), (400, false), (401, false), (429, true), (500, false), (501, false)] {
                assert_eq!(policy.wait(&method, 1, &Ok(response(status, &[]))).is_some(), again, "{method} {status}");
            }
            for status in [502, 503, 504] {
                assert_eq!(
                    policy.wait(&method, 1, &Ok(response(status, &[]))).is_some(),
                    idempotent,
                    "{method} {status}"
                );
            }
            assert_eq!(RetryPolicy::none().wait(&method, 1, &broken()), None);
            let too_large = Err(Error::ResponseTooLarge { operation: "fetch", limit: 1 });
            assert_eq!(policy.wait(&method, 1, &too_large), None);
        }
    }
}
