//! The dialect of an API: what it does differently from the common standards, as data.
//!
//! Takes a dialect file, gives a [`Dialect`]. A run without one uses the neutral dialect, [`Dialect::default`]. No other module of
//! this crate knows the conventions of a particular API. What data cannot express, such as the wording of errors, is a Rust module
//! of the API ([`Dialect::module`]), which is copied into the emitted crate.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::Diagnostics;
use crate::source::{self, FileId, Sources};

/// The conventions of an API. The default is the neutral dialect.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Dialect {
    /// Headers that carry credentials and are described as parameters, each with the key of the security scheme that it becomes.
    /// `Authorization` always is one.
    pub credentials: IndexMap<String, String>,
    /// Properties whose keys are data, even where the document lists the keys of one installation.
    pub maps: Vec<String>,
    /// Parts of multipart bodies that are files, even where the document describes plain strings.
    pub files: Vec<String>,
    /// Query parameters by which lists are read one page at a time.
    pub pages: Vec<PageParameters>,
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
        Self { credentials: IndexMap::new(), maps: Vec::new(), files: vec!["file".to_owned()], pages: Vec::new() }
    }
}

impl Dialect {
    /// Reads a dialect file. `None` if it has an error, which is reported.
    pub fn read(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Option<Self> {
        source::from_yaml(sources, file, sink)
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
                    pages: [{offset: skip, limit: top, total: count}]\n";
        let dialect = read(text).unwrap();
        let credentials: Vec<_> = dialect.credential_headers().collect();
        assert_eq!(credentials, [("X-Token", "token"), ("Authorization", "authorization")]);
        let pages = [("skip", "top", "count")]
            .map(|(offset, limit, total)| [offset, limit, total].map(str::to_owned))
            .map(|[offset, limit, total]| PageParameters { offset, limit, total });
        assert_eq!((dialect.maps, dialect.files), (vec!["labels".to_owned()], vec!["image".to_owned()]));
        assert_eq!(dialect.pages, pages);
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
        ] {
            let said = read(text).unwrap_err();
            assert!(said.contains(rejected), "{said}");
        }
    }
}
