// Copied by `cargo xtask codegen` from `generator/runtime/server/limits.rs`. Edit it there instead.

//! Limits of what one request may hold.

/// How many names and parts one request may hold. A caller chooses both, and each costs the server time and memory beyond its
/// bytes, so that a limit of the bytes alone does not bound them.
///
/// ```
/// use rocketchat_omnichannel::Server;
/// use rocketchat_omnichannel::runtime::server::RequestLimits;
///
/// struct Desk;
///
/// let server = Server::new(Desk).limits(RequestLimits::default().names(5_000).parts(20));
/// ```
///
/// How many bytes a body may have is up to axum: two megabytes, unless a `DefaultBodyLimit` layer says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestLimits {
    pub(super) names: usize,
    pub(super) parts: usize,
}

/// 1,000 names, and as many parts.
impl Default for RequestLimits {
    fn default() -> Self {
        Self { names: 1_000, parts: 1_000 }
    }
}

impl RequestLimits {
    /// Sets how many different names there may be in a form, in the query, and among the cookies. Beyond it the server responds
    /// with 413 to a form, and with 400 to a query or cookies.
    pub const fn names(mut self, names: usize) -> Self {
        self.names = names;
        self
    }

    /// Sets how many parts a multipart body may have. Beyond it the server responds with 413.
    pub const fn parts(mut self, parts: usize) -> Self {
        self.parts = parts;
        self
    }
}
