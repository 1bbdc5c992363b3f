//! Credentials: names, locations and values.

use std::fmt;
use std::hint::black_box;
use std::sync::OnceLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::headers::Header;

/// Where a credential is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SecurityScheme {
    name: &'static str,
    location: CredentialLocation,
}

/// The location of a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum CredentialLocation {
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
    /// `Authorization`, after this scheme name.
    Authorization(&'static str),
}

impl SecurityScheme {
    /// In a header of this name.
    pub const fn header(name: &'static str, header: &'static str) -> Self {
        Self { name, location: CredentialLocation::Header(header) }
    }

    /// In a query parameter of this name.
    pub const fn query(name: &'static str, parameter: &'static str) -> Self {
        Self { name, location: CredentialLocation::Query(parameter) }
    }

    /// In a cookie of this name.
    pub const fn cookie(name: &'static str, cookie: &'static str) -> Self {
        Self { name, location: CredentialLocation::Cookie(cookie) }
    }

    /// As a bearer token.
    pub const fn bearer(name: &'static str) -> Self {
        Self { name, location: CredentialLocation::Authorization("Bearer") }
    }

    /// As user name and password; see [`Credentials::with_basic`].
    pub const fn basic(name: &'static str) -> Self {
        Self { name, location: CredentialLocation::Authorization("Basic") }
    }

    /// The operation id of the document.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) const fn location(&self) -> CredentialLocation {
        self.location
    }
}

/// The credentials of one caller, by scheme. The debug output does not contain them.
// In the order of the names.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Credentials(Vec<Credential>);

impl Credentials {
    /// Creates an empty set. There is a setter for each scheme of the API, and [`Credentials::with`] for any.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds the credential of a scheme.
    pub fn with(mut self, scheme: SecurityScheme, credential: impl Into<String>) -> Self {
        let place = self.0.partition_point(|known| known.scheme.name < scheme.name);
        self.0.retain(|known| known.scheme.name != scheme.name);
        self.0.insert(place, Credential { scheme, value: credential.into(), header: OnceLock::new() });
        self
    }

    /// Adds user name and password for a scheme of kind `basic`. A name with a colon cannot be sent (RFC 7617), and is
    /// treated as a missing credential.
    pub fn with_basic(self, scheme: SecurityScheme, user: &str, password: &str) -> Self {
        match user.contains(':') {
            true => self.with(scheme, ""),
            false => self.with(scheme, STANDARD.encode(format!("{user}:{password}"))),
        }
    }

    /// Returns user name and password for a scheme of kind `basic`.
    pub fn user_and_password(&self, scheme: SecurityScheme) -> Option<(String, String)> {
        let text = String::from_utf8(STANDARD.decode(self.get(scheme)?).ok()?).ok()?;
        let (user, password) = text.split_once(':')?;
        Some((user.to_owned(), password.to_owned()))
    }

    /// Returns whether there are no credentials.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the credential of a scheme, as it is sent.
    pub fn get(&self, scheme: SecurityScheme) -> Option<&str> {
        self.credential(scheme).map(|credential| credential.value.as_str())
    }

    pub(crate) fn credential(&self, scheme: SecurityScheme) -> Option<&Credential> {
        self.0.iter().find(|credential| credential.scheme.name == scheme.name)
    }

    /// The schemes that have a credential.
    #[cfg(feature = "client")]
    pub(crate) fn schemes(&self) -> Vec<SecurityScheme> {
        self.0.iter().map(|credential| credential.scheme).collect()
    }

    /// Returns whether these credentials are the expected ones, for all schemes of one of the alternatives. The time
    /// does not depend on where they differ, but on their length. An empty credential is treated as missing.
    pub fn verify(&self, expected: &Self, alternatives: &[&'static [SecurityScheme]]) -> bool {
        let is_equal = |scheme: &SecurityScheme| match (self.get(*scheme), expected.get(*scheme)) {
            (Some(found), Some(expected)) => !expected.is_empty() && is_same(found.as_bytes(), expected.as_bytes()),
            _ => false,
        };
        alternatives.iter().any(|schemes| !schemes.is_empty() && schemes.iter().all(is_equal))
    }

    /// Returns the first alternative whose schemes all have credentials; an alternative without schemes comes last. An
    /// empty credential is treated as missing.
    pub fn satisfy(&self, alternatives: &[&'static [SecurityScheme]]) -> Option<&'static [SecurityScheme]> {
        let is_here = |scheme: &SecurityScheme| self.get(*scheme).is_some_and(|credential| !credential.is_empty());
        let satisfied = |schemes: &&[SecurityScheme]| schemes.iter().all(is_here);
        let mut choice = alternatives.iter().copied().filter(satisfied);
        choice.clone().find(|schemes| !schemes.is_empty()).or_else(|| choice.next())
    }
}

/// The credential of one scheme.
#[derive(Clone)]
pub(crate) struct Credential {
    scheme: SecurityScheme,
    value: String,
    /// The header that transfers it. A client sends the same one with each request, so that it is made once.
    header: OnceLock<Result<Header, String>>,
}

impl Credential {
    pub(crate) fn value(&self) -> &str {
        &self.value
    }

    /// Returns the header that transfers it, or why it cannot be sent.
    pub(crate) fn header(&self, make: impl FnOnce(&str) -> Result<Header, String>) -> &Result<Header, String> {
        self.header.get_or_init(|| make(&self.value))
    }
}

impl PartialEq for Credential {
    fn eq(&self, other: &Self) -> bool {
        self.scheme == other.scheme && self.value == other.value
    }
}

impl Eq for Credential {}

/// Compares in a time that depends only on the length.
fn is_same(found: &[u8], expected: &[u8]) -> bool {
    let differences = found.iter().zip(expected).fold(0, |all, (a, b)| black_box(all | (a ^ b)));
    found.len() == expected.len() && differences == 0
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.iter().map(|known| (known.scheme.name, format_args!("***").to_string()))).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::headers::sensitive;

    const TOKEN: SecurityScheme = SecurityScheme::header("token", "X-Token");
    const USER: SecurityScheme = SecurityScheme::header("user", "X-User");
    const BASIC: SecurityScheme = SecurityScheme::basic("basic");

    #[test]
    fn debug_output_hides_credentials() {
        let credentials = Credentials::new().with(TOKEN, "s3cret").with_basic(BASIC, "ada", "s3cret");
        let shown = format!("{credentials:?} {credentials:#?}");
        assert!(shown.contains("token") && shown.contains("basic"), "{shown}");
        assert!(!shown.contains("s3cret") && !shown.contains("YWRh"), "{shown}");
    }

    #[test]
    fn alternatives_require_all_their_schemes() {
        let both: &[&[SecurityScheme]] = &[&[TOKEN, USER], &[BASIC]];
        let optional: &[&[SecurityScheme]] = &[&[], &[TOKEN]];
        let token = Credentials::new().with(TOKEN, "t");
        assert_eq!(token.satisfy(both), None);
        assert_eq!(token.clone().with(USER, "u").satisfy(both), Some([TOKEN, USER].as_slice()));
        assert_eq!(token.clone().with(BASIC, "b").satisfy(both), Some([BASIC].as_slice()));
        assert_eq!(token.satisfy(optional), Some([TOKEN].as_slice()));
        assert_eq!(Credentials::new().satisfy(optional), Some([].as_slice()));
    }

    #[test]
    fn verifies_all_schemes_of_one_alternative() {
        let expected = Credentials::new().with(TOKEN, "s3cret").with(USER, "ada");
        let needs: &[&[SecurityScheme]] = &[&[TOKEN, USER], &[BASIC], &[]];
        let presented = |token: &str, user: &str| Credentials::new().with(TOKEN, token).with(USER, user);
        for (presented, is_accepted) in [
            (presented("s3cret", "ada"), true),
            (presented("s3cret", "bob"), false),
            (presented("s3cre", "ada"), false),
            (presented("s3cret1", "ada"), false),
            (presented("", ""), false),
            (Credentials::new().with(TOKEN, "s3cret"), false),
            (Credentials::new().with_basic(BASIC, "ada", "s3cret"), false),
            (Credentials::new(), false),
        ] {
            assert_eq!(presented.verify(&expected, needs), is_accepted, "{presented:?}");
        }
        assert!(!presented("", "").verify(&presented("", ""), &[&[TOKEN]]));
    }

    #[test]
    fn keeps_one_credential_for_each_scheme() {
        let twice = Credentials::new().with(USER, "u").with(TOKEN, "old").with(TOKEN, "new").with(USER, "v");
        assert_eq!((twice.get(TOKEN), twice.get(USER), twice.get(BASIC)), (Some("new"), Some("v"), None));
        assert_eq!(twice, Credentials::new().with(TOKEN, "new").with(USER, "v"));
        assert_ne!(twice, Credentials::new().with(TOKEN, "new"));
    }

    #[test]
    fn makes_the_header_of_a_credential_once() {
        let credentials = Credentials::new().with(TOKEN, "s3cret");
        let made = std::cell::Cell::new(0);
        let header = || {
            credentials.credential(TOKEN).unwrap().header(|value| {
                made.set(made.get() + 1);
                sensitive("X-Token", value)
            })
        };
        for _ in 0..2 {
            let (name, value) = header().as_ref().unwrap();
            assert_eq!((name.as_str(), value.to_str().unwrap(), value.is_sensitive()), ("x-token", "s3cret", true));
        }
        assert_eq!(made.get(), 1);
    }

    #[test]
    fn rejects_empty_credentials() {
        let empty = Credentials::new().with(TOKEN, "").with(USER, "u");
        assert_eq!(empty.satisfy(&[&[TOKEN, USER]]), None);
        assert_eq!(empty.satisfy(&[&[TOKEN], &[]]), Some([].as_slice()));
    }

    #[test]
    fn a_user_and_a_password_are_sent_as_base64() {
        let credentials = Credentials::new().with_basic(BASIC, "ada", "s3cret\u{ff}");
        assert_eq!(credentials.get(BASIC), Some("YWRhOnMzY3JldMO/"));
        let both = credentials.user_and_password(BASIC).unwrap();
        assert_eq!(both, ("ada".to_owned(), "s3cret\u{ff}".to_owned()));
        let colons = Credentials::new().with_basic(BASIC, "ada", ":a:b");
        assert_eq!(colons.user_and_password(BASIC).unwrap().1, ":a:b");
        let ambiguous = Credentials::new().with_basic(BASIC, "ada:b", "s3cret");
        assert_eq!(ambiguous.satisfy(&[&[BASIC]]), None);
        assert_eq!(Credentials::new().with(BASIC, "?").user_and_password(BASIC), None);
    }
}
