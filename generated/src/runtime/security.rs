// Emitted by `oascrate`, from `runtime/security.rs` in its own sources. Edits are overwritten.

//! Credentials: names, locations and values.

use std::collections::BTreeMap;
use std::fmt;

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
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Credentials(BTreeMap<&'static str, String>);

impl Credentials {
    /// Creates an empty set. There is a setter for each scheme of the API, and [`Credentials::with`] for any.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Adds the credential of a scheme.
    pub fn with(mut self, scheme: SecurityScheme, credential: impl Into<String>) -> Self {
        self.0.insert(scheme.name, credential.into());
        self
    }

    /// Adds user name and password for a scheme of kind `basic`.
    pub fn with_basic(self, scheme: SecurityScheme, user: &str, password: &str) -> Self {
        self.with(scheme, base64(format!("{user}:{password}").as_bytes()))
    }

    /// Whether there are no credentials.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the credential of a scheme, as it is sent.
    pub fn get(&self, scheme: SecurityScheme) -> Option<&str> {
        self.0.get(scheme.name).map(String::as_str)
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

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.keys().map(|name| (name, format_args!("***").to_string()))).finish()
    }
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let index = (bits >> (18 - 6 * at)) as usize & 0x3f;
            let letter = if at > chunk.len() { Some(&b'=') } else { ALPHABET.get(index) };
            text.extend(letter.map(|letter| char::from(*letter)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: SecurityScheme = SecurityScheme::header("token", "X-Token");
    const USER: SecurityScheme = SecurityScheme::header("user", "X-User");
    const BASIC: SecurityScheme = SecurityScheme::basic("basic");

    #[test]
    fn secrets_do_not_show() {
        let credentials = Credentials::new().with(TOKEN, "s3cret").with_basic(BASIC, "ada", "s3cret");
        let shown = format!("{credentials:?} {credentials:#?}");
        assert!(shown.contains("token") && shown.contains("basic"), "{shown}");
        assert!(!shown.contains("s3cret") && !shown.contains("YWRh"), "{shown}");
    }

    #[test]
    fn alternatives_need_all_of_their_schemes() {
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
    fn an_empty_secret_satisfies_nothing() {
        let empty = Credentials::new().with(TOKEN, "").with(USER, "u");
        assert_eq!(empty.satisfy(&[&[TOKEN, USER]]), None);
        assert_eq!(empty.satisfy(&[&[TOKEN], &[]]), Some([].as_slice()));
    }

    #[test]
    fn base64_is_as_rfc_4648_has_it() {
        for (plain, encoded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
            ("\u{ff}\u{fe}", "w7/Dvg=="),
        ] {
            assert_eq!(base64(plain.as_bytes()), encoded);
        }
    }
}
