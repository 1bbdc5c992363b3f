//! The locations of parameters.

/// The location of a parameter. The first takes precedence where parameters claim one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParamLocation {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

impl ParamLocation {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Path, Self::Query, Self::Header, Self::Cookie];

    /// The name of the location in OpenAPI.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }

    /// The location with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|location| location.as_str() == name)
    }

    /// What is equal for two parameters of an operation of which one replaces the other: the location and the name. The
    /// names of headers are case-insensitive.
    pub fn identity(self, name: &str) -> (Self, String) {
        (self, if self == Self::Header { name.to_ascii_lowercase() } else { name.to_owned() })
    }
}
