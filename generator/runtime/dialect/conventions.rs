//! The conventions of an API that are data.

/// The conventions of an API that are data. They are emitted from the dialect file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conventions {
    /// Whether a server reads requests leniently. Without it, a request is as the document describes it, or it is
    /// refused.
    ///
    /// With it, a list in the query may omit the brackets of its name; an optional parameter counts as missing if its
    /// value is a string that is not a boolean, or empty where a number or JSON is expected; a form is accepted in
    /// place of a JSON body; and a JSON body that is missing or malformed counts as an empty object.
    pub lenient_requests: bool,
    /// The headers with the number of remaining requests, if they are not the `RateLimit` header fields.
    pub rate_limit: Option<RateLimitHeaders>,
    /// Headers of every response of a server, in lower case.
    pub response_headers: &'static [(&'static str, &'static str)],
    /// How often a query may repeat a name.
    pub max_query_values: Option<usize>,
}

/// Headers with the number of remaining requests. Names are in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimitHeaders {
    /// The header for the number of requests in a window of time.
    pub limit: &'static str,
    /// The header for the number of requests that are left.
    pub remaining: &'static str,
    /// The header for the end of the window.
    pub reset: &'static str,
    /// The format of that header.
    pub unit: Reset,
}

/// How a header encodes a point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reset {
    /// Seconds from now.
    Seconds,
    /// Seconds since 1970.
    EpochSeconds,
    /// Milliseconds since 1970.
    EpochMilliseconds,
}
