// Copied by `cargo xtask codegen` from `generator/runtime/operation.rs`. Edit it there instead.

//! What an operation is.

pub use http::Method;

use super::request_decoder::RequestDecoder;
use super::request_encoder::RequestEncoder;
use super::response::Responses;
use super::security::SecurityScheme;

/// A request type: one operation, with its parameters and its body as fields.
pub trait Operation: Sized + Send + 'static {
    /// Everything that is the same for each request.
    const INFO: &'static OperationInfo;

    /// All documented answers.
    type Response: Responses;

    /// Hands every parameter and the body to the request.
    fn write(&self, request: &mut RequestEncoder);

    /// Takes every parameter and the body from the request, which remembers the first fault.
    fn read(request: &mut RequestDecoder<'_>) -> Option<Self>;
}

/// What an operation gives when it succeeds.
pub type Success<O> = <<O as Operation>::Response as Responses>::Success;

/// An operation that gives a list a page at a time.
pub trait Paged: Operation + Clone {
    /// What the list is of.
    type Item: Clone + PartialEq + Send + 'static;

    /// How many items the request skips.
    fn offset_mut(&mut self) -> &mut Option<i64>;

    /// The items of a page, if it has the list, and how many there are in all, if it says so.
    fn list(page: &mut Success<Self>) -> (Option<&mut Vec<Self::Item>>, Option<i64>);
}

/// An operation, apart from its types.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OperationInfo {
    /// What the API's description calls it.
    pub id: &'static str,
    /// Its method.
    pub method: Method,
    /// Its path, with `{name}` for parameters.
    pub path: &'static str,
    /// Query pairs that the description has in the path. They are sent with each request, and only a request with them is
    /// one of this operation.
    pub query: &'static [(&'static str, &'static str)],
    /// Parameters that tell the operation from others with the same method and path: only a request with all of them is one
    /// of this operation.
    pub selectors: &'static [Selector],
    /// Older spellings of the path.
    pub aliases: &'static [Alias],
    /// Alternatives of credentials, each of which is required as a whole. Empty: anyone may ask.
    pub security: &'static [&'static [SecurityScheme]],
    /// What the API's dialect has to know of the operation (`x-omnigen-dialect`).
    pub dialect: Option<&'static str>,
    /// The names of all parameters on the wire.
    pub names: &'static [&'static str],
}

/// A parameter that each request of an operation has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Selector {
    /// In the query: its name, and its value if there is only one.
    Query(&'static str, Option<&'static str>),
    /// In a header: its name, and its value if there is only one.
    Header(&'static str, Option<&'static str>),
}

impl Selector {
    #[doc(hidden)]
    pub const fn query(name: &'static str) -> Self {
        Self::Query(name, None)
    }

    #[doc(hidden)]
    pub const fn header(name: &'static str) -> Self {
        Self::Header(name, None)
    }

    #[doc(hidden)]
    pub const fn with(self, value: &'static str) -> Self {
        match self {
            Self::Query(name, _) => Self::Query(name, Some(value)),
            Self::Header(name, _) => Self::Header(name, Some(value)),
        }
    }
}

/// An older spelling of an operation's path, which a server answers in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alias {
    /// The path, with `{name}` for those of the operation's path parameters that it has.
    pub path: &'static str,
    /// Path parameters that it takes from the query: name of the parameter, name in the query. A path parameter that is
    /// neither in the path nor here is taken from the query under its own name.
    pub query: &'static [(&'static str, &'static str)],
}

impl OperationInfo {
    #[doc(hidden)]
    pub const fn new(id: &'static str, method: Method, path: &'static str, names: &'static [&'static str]) -> Self {
        let (query, selectors, aliases, security) = (&[], &[], &[], &[]);
        Self { id, method, path, query, selectors, aliases, security, dialect: None, names }
    }

    #[doc(hidden)]
    pub const fn query(mut self, query: &'static [(&'static str, &'static str)]) -> Self {
        self.query = query;
        self
    }

    #[doc(hidden)]
    pub const fn selectors(mut self, selectors: &'static [Selector]) -> Self {
        self.selectors = selectors;
        self
    }

    #[doc(hidden)]
    pub const fn secured_by(mut self, security: &'static [&'static [SecurityScheme]]) -> Self {
        self.security = security;
        self
    }

    #[doc(hidden)]
    pub const fn dialect(mut self, dialect: &'static str) -> Self {
        self.dialect = Some(dialect);
        self
    }

    #[doc(hidden)]
    pub const fn aliases(mut self, aliases: &'static [Alias]) -> Self {
        self.aliases = aliases;
        self
    }
}
