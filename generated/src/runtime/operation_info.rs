// Emitted by `oascrate`, from `runtime/operation_info.rs` in its own sources. Edits are overwritten.

//! The metadata of operations.

use http::Method;

use super::security::SecurityScheme;

/// The metadata of an operation.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The operation id of the document.
    pub id: &'static str,
    /// The tag of its group.
    pub group: &'static str,
    /// Its method.
    pub method: Method,
    /// The path, with `{name}` for parameters.
    pub path: &'static str,
    /// Query parameters that are part of the path key in the document. They are sent with each request, and only a
    /// request with them matches this operation.
    pub query: &'static [(&'static str, &'static str)],
    /// Parameters that distinguish the operation from others with the same method and path: only a request with all of
    /// them matches this operation.
    pub selectors: &'static [Selector],
    /// Alternative, older paths.
    pub aliases: &'static [Alias],
    /// Alternatives of credentials, each of which is a list of required schemes. Empty: no credentials are required.
    pub security: &'static [&'static [SecurityScheme]],
    /// The scopes of the schemes in `security`, in the same order.
    scopes: &'static [&'static [&'static [&'static str]]],
    /// The media types of its responses, as the `Accept` header of a client.
    pub accept: &'static str,
    /// The responses that are read while they arrive: first status, last status, media type.
    pub streams: &'static [(u16, u16, &'static str)],
    /// The media types of the request body that are read while they arrive.
    pub streamed_body: &'static [&'static str],
    /// A value of the API's dialect for the operation (`x-omnigen-dialect`).
    pub dialect: Option<&'static str>,
    /// The names of all parameters on the wire.
    pub names: &'static [&'static str],
    /// The location of each name, and the properties that are sent in its place if it is an exploded object.
    places: &'static [(&'static str, &'static [&'static str])],
    /// The rules by which servers validate its requests beyond their types.
    #[cfg(feature = "server")]
    pub(crate) rules: Option<fn() -> &'static super::server::Rules>,
}

/// A parameter that every request of an operation has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Selector {
    /// In the query: the name, and the value if it is fixed.
    Query(&'static str, Option<&'static str>),
    /// In a header: the name, and the value if it is fixed.
    Header(&'static str, Option<&'static str>),
}

/// Where parameters are pairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Query,
    Cookie,
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

/// An older path of an operation, which a server handles in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alias {
    /// The path, with `{name}` for the operation's path parameters that it contains.
    pub path: &'static str,
    /// Path parameters that are read from the query: the name of the parameter, and the name in the query. A path
    /// parameter that is neither in the path nor listed here is read from the query under its own name.
    pub query: &'static [(&'static str, &'static str)],
}

impl OperationInfo {
    #[doc(hidden)]
    pub const fn new(id: &'static str, method: Method, path: &'static str, names: &'static [&'static str]) -> Self {
        let (group, query, selectors, aliases, security, scopes) = ("", &[], &[], &[], &[], &[]);
        let accept = "application/json, */*;q=0.5";
        Self {
            id,
            group,
            method,
            path,
            query,
            selectors,
            aliases,
            security,
            scopes,
            accept,
            streams: &[],
            streamed_body: &[],
            dialect: None,
            names,
            places: &[],
            #[cfg(feature = "server")]
            rules: None,
        }
    }

    #[cfg(feature = "server")]
    #[doc(hidden)]
    pub const fn checked_by(mut self, rules: fn() -> &'static super::server::Rules) -> Self {
        self.rules = Some(rules);
        self
    }

    #[doc(hidden)]
    pub const fn accept(mut self, accept: &'static str) -> Self {
        self.accept = accept;
        self
    }

    #[doc(hidden)]
    pub const fn streams(mut self, streams: &'static [(u16, u16, &'static str)]) -> Self {
        self.streams = streams;
        self
    }

    #[doc(hidden)]
    pub const fn places(mut self, places: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.places = places;
        self
    }

    /// The parameters of a request in a query or in cookies, each with the properties that are sent in its place.
    pub(crate) fn params_in(&self, place: Place) -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
        let location = match place {
            Place::Query => ["query", "reserved"],
            Place::Cookie => ["cookie"; 2],
        };
        let places = self.places.iter().map(Some).chain(std::iter::repeat(None));
        let params = self.names.iter().zip(places).filter(move |(_, at)| at.is_none_or(|at| location.contains(&at.0)));
        params.map(|(name, at)| (*name, at.map_or([].as_slice(), |at| at.1)))
    }

    /// The declared properties of an exploded object.
    pub(crate) fn members_of(&self, place: Place, object: &str) -> &'static [&'static str] {
        self.params_in(place).find(|(name, _)| *name == object).map_or(&[], |(_, members)| members)
    }

    /// Whether a name cannot be that of a property of this exploded object, since it belongs to another parameter.
    pub(crate) fn is_of_another(&self, place: Place, object: &str, found: &str) -> bool {
        let is_own = self.members_of(place, object).contains(&found);
        self.params_in(place).any(|(name, members)| {
            name == found && !(is_own && name == object) || name != object && members.contains(&found) && !is_own
        })
    }

    #[doc(hidden)]
    pub const fn streamed_body(mut self, media_types: &'static [&'static str]) -> Self {
        self.streamed_body = media_types;
        self
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
    pub const fn in_group(mut self, group: &'static str) -> Self {
        self.group = group;
        self
    }

    #[doc(hidden)]
    pub const fn secured_by(mut self, security: &'static [&'static [SecurityScheme]]) -> Self {
        self.security = security;
        self
    }

    #[doc(hidden)]
    pub const fn scoped_by(mut self, scopes: &'static [&'static [&'static [&'static str]]]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Returns the scopes or roles that the document requires of a caller with this scheme: a list for each alternative
    /// in [`OperationInfo::security`] that has the scheme. A caller needs all scopes of one of these lists.
    ///
    /// ```
    /// use rocketchat_omnichannel::runtime::{OperationInfo, SecurityScheme};
    ///
    /// fn is_allowed(operation: &OperationInfo, scheme: SecurityScheme, granted: &[&str]) -> bool {
    ///     operation.required_scopes(scheme).any(|scopes| scopes.iter().all(|scope| granted.contains(scope)))
    /// }
    /// ```
    pub fn required_scopes(&self, scheme: SecurityScheme) -> impl Iterator<Item = &'static [&'static str]> {
        let schemes = self.security.iter().copied().flatten().zip(self.scopes.iter().copied().flatten());
        schemes.filter(move |(found, _)| **found == scheme).map(|(_, scopes)| *scopes)
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
