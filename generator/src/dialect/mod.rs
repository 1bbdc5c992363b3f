//! The dialect of an API: its differences from the common standards, as data.
//!
//! Input: a dialect file. Output: a [`Dialect`]. A run without one uses the neutral dialect, [`Dialect::default`]. No
//! other module of this crate contains conventions of a particular API. Conventions that data cannot express, such as
//! the wording of errors, are in a Rust module of the API ([`Dialect::module`]), which is copied into the emitted
//! crate.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::Diagnostics;
use crate::source::{self, FileId, Sources};

/// The Rust module of the neutral dialect.
pub const NEUTRAL: &str = include_str!("../../template/dialect.rs");

/// The conventions of an API. The default is the neutral dialect.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Dialect {
    /// Headers that carry credentials and are described as parameters, each with the key of the security scheme that it
    /// becomes. `Authorization` always is one.
    pub credentials: IndexMap<String, String>,
    /// Properties whose keys are data, even where the document lists the keys of one installation.
    pub maps: Vec<String>,
    /// Parts of multipart bodies that are files, even where the document describes plain strings.
    pub files: Vec<String>,
    /// Query parameters by which lists are read one page at a time.
    pub pages: Vec<PageParameters>,
    /// How servers read requests.
    pub requests: Requests,
    /// How often a query may repeat a name; unlimited if missing.
    pub max_query_values: Option<u32>,
    /// Headers that servers add to every response.
    pub response_headers: IndexMap<HeaderName, String>,
    /// The headers with the number of remaining requests, if they are not the `RateLimit` header fields.
    pub rate_limit: Option<RateLimitHeaders>,
    /// The file of a Rust module for what data cannot express, relative to the dialect file.
    pub module: Option<String>,
    /// The type of numbers without a format.
    pub numbers: Numbers,
    /// Whether servers validate values beyond their types.
    pub validation: Validation,
}

/// Whether servers validate values beyond their types: limits, patterns, formats, enums.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Validation {
    /// They validate.
    #[default]
    On,
    /// They check types only.
    Off,
}

/// The type of numbers without a format.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numbers {
    /// A number that keeps all digits of integers.
    #[default]
    Exact,
    /// A 64-bit float, like all numbers of a server in JavaScript.
    Double,
}

/// How servers read requests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Requests {
    /// A request is as the document describes it, or it is refused.
    #[default]
    Strict,
    /// Values with an obvious meaning are accepted.
    Lenient,
}

/// Headers with the number of remaining requests.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RateLimitHeaders {
    /// The header for the number of requests in a window of time.
    pub limit: HeaderName,
    /// The header for the number of requests that are left.
    pub remaining: HeaderName,
    /// The header for the end of the window.
    pub reset: HeaderName,
    /// The format of that header.
    pub unit: Reset,
}

/// How a header encodes a point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reset {
    /// Seconds from now.
    Seconds,
    /// Seconds since 1970.
    EpochSeconds,
    /// Milliseconds since 1970.
    EpochMilliseconds,
}

/// The name of a header, in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct HeaderName(String);

impl HeaderName {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for HeaderName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        // RFC 9110, section 5.6.2.
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        match !name.is_empty() && name.bytes().all(is_token) {
            true => Ok(Self(name.to_ascii_lowercase())),
            false => Err(format!("{name:?} is not the name of a header")),
        }
    }
}

/// How an operation pages a list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageParameters {
    /// The query parameter for the number of items to skip.
    pub offset: String,
    /// The query parameter for the largest number of items in the response.
    pub limit: String,
    /// The response property for the number of all items. A response without it ends the list with an empty page.
    pub total: String,
}

impl Default for Dialect {
    fn default() -> Self {
        Self {
            credentials: IndexMap::new(),
            maps: Vec::new(),
            files: vec!["file".to_owned()],
            pages: Vec::new(),
            requests: Requests::Strict,
            max_query_values: None,
            response_headers: IndexMap::new(),
            rate_limit: None,
            module: None,
            numbers: Numbers::default(),
            validation: Validation::default(),
        }
    }
}

impl Dialect {
    /// Reads a dialect file. `None` if it has an error, which is reported.
    pub fn read(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Option<Self> {
        source::from_yaml(sources, file, sink)
    }

    /// The path of the Rust module that a dialect file names, relative to it. Errors are left for [`Dialect::read`].
    pub fn module_of(sources: &Sources, file: FileId) -> Option<String> {
        Self::read(sources, file, &mut Diagnostics::default())?.module
    }

    /// The keys that are set, of those that change the runtime of a crate. The others are for the generator.
    pub(crate) fn runtime_keys(&self) -> impl Iterator<Item = &'static str> {
        let keys = [
            (self.requests != Requests::Strict, "requests"),
            (self.max_query_values.is_some(), "max-query-values"),
            (!self.response_headers.is_empty(), "response-headers"),
            (self.rate_limit.is_some(), "rate-limit"),
            (self.module.is_some(), "module"),
        ];
        keys.into_iter().filter_map(|(is_set, key)| is_set.then_some(key))
    }

    /// Headers that carry credentials, each with the key of its security scheme.
    pub(crate) fn credential_headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = self.credentials.iter().map(|(header, scheme)| (header.as_str(), scheme.as_str()));
        own.chain([("Authorization", "authorization")])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::render;

    fn read(text: &str) -> Result<Dialect, String> {
        let mut sources = Sources::new();
        let file = sources.add("dialect.yaml", text);
        let mut sink = Diagnostics::default();
        let dialect = Dialect::read(&sources, file, &mut sink);
        dialect.ok_or_else(|| render(&sink, &sources))
    }

    #[test]
    fn reads_every_key() {
        let text = "credentials: {X-Token: token}\nmaps: [labels]\nfiles: [image]\n\
                    pages: [{offset: skip, limit: top, total: count}]\nrequests: lenient\nmax-query-values: 50\n\
                    response-headers: {Cache-Control: no-store}\nmodule: dialect.rs\nnumbers: double\nvalidation: \"off\"\n\
                    rate-limit: {limit: X-Limit, remaining: X-Left, reset: X-Reset, unit: epoch-seconds}\n";
        let dialect = read(text).unwrap();
        let credentials: Vec<_> = dialect.credential_headers().collect();
        assert_eq!(credentials, [("X-Token", "token"), ("Authorization", "authorization")]);
        let pages = [("skip", "top", "count")]
            .map(|(offset, limit, total)| [offset, limit, total].map(str::to_owned))
            .map(|[offset, limit, total]| PageParameters { offset, limit, total });
        assert_eq!((dialect.maps, dialect.files), (vec!["labels".to_owned()], vec!["image".to_owned()]));
        assert_eq!(dialect.pages, pages);
        let header = |name: &str| HeaderName(name.to_owned());
        let [limit, remaining, reset] = ["x-limit", "x-left", "x-reset"].map(header);
        assert_eq!(dialect.rate_limit, Some(RateLimitHeaders { limit, remaining, reset, unit: Reset::EpochSeconds }));
        assert_eq!(dialect.response_headers, IndexMap::from([(header("cache-control"), "no-store".to_owned())]));
        assert_eq!((dialect.requests, dialect.max_query_values), (Requests::Lenient, Some(50)));
        assert_eq!(dialect.module.as_deref(), Some("dialect.rs"));
        assert_eq!((dialect.numbers, dialect.validation), (Numbers::Double, Validation::Off));
        let of_runtime: Vec<_> = read(text).unwrap().runtime_keys().collect();
        assert_eq!(of_runtime, ["requests", "max-query-values", "response-headers", "rate-limit", "module"]);
        assert_eq!(read("maps: [labels]\nvalidation: \"off\"\n").unwrap().runtime_keys().count(), 0);
    }

    #[test]
    fn keeps_the_neutral_values_of_missing_keys() {
        let dialect = read("maps: [labels]").unwrap();
        assert_eq!(dialect, Dialect { maps: vec!["labels".to_owned()], ..Dialect::default() });
    }

    #[test]
    fn rejects_unknown_keys() {
        for (text, rejected) in [
            ("map: [labels]", "unknown field `map`"),
            ("pages: [{offset: a, limit: b, total: c, cursor: d}]", "unknown field `cursor`"),
            ("pages: [{offset: a, limit: b}]", "missing field `total`"),
            ("requests: generous", "unknown variant `generous`"),
            ("response-headers: {a b: c}", "\"a b\" is not the name of a header"),
        ] {
            let said = read(text).unwrap_err();
            assert!(said.contains(rejected), "{said}");
        }
    }
}
