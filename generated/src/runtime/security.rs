//! Credentials: how they are called, where they travel, and what they are.

use std::collections::BTreeMap;
use std::fmt;

/// How one credential travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Scheme {
    name: &'static str,
    carrier: Carrier,
}

/// What carries a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Carrier {
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
    /// `Authorization`, after this word.
    Authorization(&'static str),
}

impl Scheme {
    /// In a header of that name.
    pub const fn header(name: &'static str, header: &'static str) -> Self {
        Self { name, carrier: Carrier::Header(header) }
    }

    /// In a query parameter of that name.
    pub const fn query(name: &'static str, parameter: &'static str) -> Self {
        Self { name, carrier: Carrier::Query(parameter) }
    }

    /// In a cookie of that name.
    pub const fn cookie(name: &'static str, cookie: &'static str) -> Self {
        Self { name, carrier: Carrier::Cookie(cookie) }
    }

    /// As a bearer token.
    pub const fn bearer(name: &'static str) -> Self {
        Self { name, carrier: Carrier::Authorization("Bearer") }
    }

    /// As user name and password; see [`Credentials::with_basic`].
    pub const fn basic(name: &'static str) -> Self {
        Self { name, carrier: Carrier::Authorization("Basic") }
    }

    /// What the API's description calls it.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) const fn carrier(&self) -> Carrier {
        self.carrier
    }
}

/// The secrets of one caller, by scheme. They appear in no debug output.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Credentials(BTreeMap<&'static str, String>);

impl Credentials {
    /// No credentials; add them with [`Credentials::with`].
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// Adds the secret of a scheme.
    pub fn with(mut self, scheme: Scheme, secret: impl Into<String>) -> Self {
        self.0.insert(scheme.name, secret.into());
        self
    }

    /// Adds user name and password for a scheme of the `basic` kind.
    pub fn with_basic(self, scheme: Scheme, user: &str, password: &str) -> Self {
        self.with(scheme, base64(format!("{user}:{password}").as_bytes()))
    }

    /// The secret of a scheme, as it travels.
    pub fn get(&self, scheme: Scheme) -> Option<&str> {
        self.0.get(scheme.name).map(String::as_str)
    }

    /// The first of the alternatives of which every scheme has its secret here.
    pub fn satisfy(&self, alternatives: &'static [&'static [Scheme]]) -> Option<&'static [Scheme]> {
        alternatives.iter().copied().find(|schemes| schemes.iter().all(|scheme| self.0.contains_key(scheme.name)))
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
