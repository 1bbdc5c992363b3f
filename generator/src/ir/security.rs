//! How operations are authenticated.

use super::{Doc, ParamLocation};
use crate::text::Span;

/// A security scheme.
#[derive(Debug, Clone, PartialEq)]
pub struct SecurityScheme {
    /// Its key in the document.
    pub name: String,
    /// The location of the credential.
    pub kind: SecurityKind,
    /// Its description.
    pub doc: Doc,
    /// Its place.
    pub span: Span,
}

/// A scheme that an operation requires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// Its index in [`Api::security`](super::Api::security).
    pub scheme: usize,
    /// The scopes or roles that a caller must have.
    pub scopes: Vec<String>,
}

/// The location of a credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecurityKind {
    /// `apiKey`: the location and the name.
    ApiKey(ParamLocation, String),
    /// `http` with `bearer` (also OAuth 2 and OpenID Connect).
    Bearer,
    /// `http` with `basic`.
    Basic,
}

impl SecurityKind {
    /// A word for the kind: the location of the credential, or its scheme.
    pub fn as_str(&self) -> &'static str {
        match self {
            // No credential is a part of the path.
            Self::ApiKey(ParamLocation::Path, _) => ParamLocation::Header.as_str(),
            Self::ApiKey(location, _) => location.as_str(),
            Self::Bearer => "bearer",
            Self::Basic => "basic",
        }
    }
}
