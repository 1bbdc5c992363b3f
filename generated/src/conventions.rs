// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The conventions of the API that are data.

use crate::runtime::dialect::{Conventions, RateLimitHeaders, Reset};

/// The conventions of the API.
pub(crate) const CONVENTIONS: Conventions = Conventions {
    lenient_requests: true,
    rate_limit: Some(RateLimitHeaders {
        limit: "x-ratelimit-limit",
        remaining: "x-ratelimit-remaining",
        reset: "x-ratelimit-reset",
        unit: Reset::EpochMilliseconds,
    }),
    response_headers: &[("cache-control", "no-store"), ("pragma", "no-cache")],
    max_query_values: Some(500),
};
