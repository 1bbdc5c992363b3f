//! The locations of parameters.

use indexmap::IndexMap;

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

/// Merges the parameters of a path item with those of an operation, which come later: one of the same location and name
/// replaces the earlier one, at its position.
pub fn merged_params<T>(params: Vec<T>, key: impl Fn(&T) -> (ParamLocation, &str)) -> Vec<T> {
    let mut merged: IndexMap<(ParamLocation, String), T> = IndexMap::with_capacity(params.len());
    for param in params {
        let (location, name) = key(&param);
        merged.insert(location.identity(name), param);
    }
    merged.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_parameters_replace_earlier_ones_in_place() {
        use ParamLocation::{Header, Query};
        let params = vec![(Query, "a", 1), (Header, "X-A", 2), (Query, "b", 3), (Header, "x-a", 4), (Query, "A", 5)];
        let merged = merged_params(params, |(location, name, _)| (*location, name));
        let numbers: Vec<_> = merged.into_iter().map(|(_, _, number)| number).collect();
        assert_eq!(numbers, [1, 4, 3, 5]);
    }
}
