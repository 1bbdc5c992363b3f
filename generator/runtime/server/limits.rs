//! Limits on the contents of one request.

/// The maximum number of names and parts in one request, and the maximum size of an item of a stream. Each costs the
/// server time and memory beyond its bytes, so that a limit on the size alone does not bound them.
///
/// ```
/// use this_crate::Server;
/// use this_crate::runtime::server::RequestLimits;
///
/// struct Desk;
///
/// let server = Server::new(Desk).limits(RequestLimits::default().names(5_000).parts(20));
/// ```
///
/// axum limits the size of a body: two megabytes, unless a `DefaultBodyLimit` layer sets another limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestLimits {
    pub(super) names: usize,
    pub(super) parts: usize,
    pub(super) item: usize,
}

/// The default: 1,000 names, 1,000 parts, and items of one megabyte.
impl Default for RequestLimits {
    fn default() -> Self {
        Self { names: 1_000, parts: 1_000, item: 1 << 20 }
    }
}

impl RequestLimits {
    /// Sets the maximum number of different names in a form, in the query, and among the cookies. A form beyond it
    /// receives 413, a query or cookies receive 400.
    pub const fn names(mut self, names: usize) -> Self {
        self.names = names;
        self
    }

    /// Sets the maximum number of parts of a multipart body. A body beyond it receives 413.
    pub const fn parts(mut self, parts: usize) -> Self {
        self.parts = parts;
        self
    }

    /// Sets the maximum size of one item of a streamed body in bytes. A larger one is an error in its place.
    pub const fn item(mut self, bytes: usize) -> Self {
        self.item = bytes;
        self
    }
}
