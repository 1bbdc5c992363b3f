//! The base URL of a client.

use http::Uri;
use http::uri::Parts;

/// The base URL of a client, parsed once: the URLs of all requests have its host.
pub(super) struct BaseUrl {
    /// Without a trailing slash.
    text: String,
    uri: Uri,
}

impl BaseUrl {
    /// Fails if no path can be appended to the URL.
    pub(super) fn new(text: &str) -> Result<Self, String> {
        let expected = "an address like https://chat.example.org is expected";
        let uri: Uri = text.parse().map_err(|error| format!("{error}: {expected}"))?;
        let authority = uri.authority().ok_or(expected)?;
        match uri.scheme_str() {
            Some("http" | "https") => {}
            _ => return Err(format!("{expected}, with http or https")),
        }
        if authority.as_str().contains('@') {
            return Err(format!("{expected}, without a user in it; a header `authorization` can be set instead"));
        }
        if text.contains(['?', '#']) {
            return Err(format!("{expected}, without query and fragment"));
        }
        Ok(Self { text: text.trim_end_matches('/').to_owned(), uri })
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The path, without a trailing slash.
    pub(super) fn path(&self) -> &str {
        self.uri.path().trim_end_matches('/')
    }

    /// Returns the URL with this path and query in place of its own path.
    pub(super) fn with(&self, path_and_query: String) -> Result<Uri, http::Error> {
        let mut parts = Parts::default();
        parts.scheme = self.uri.scheme().cloned();
        parts.authority = self.uri.authority().cloned();
        parts.path_and_query = Some(path_and_query.try_into()?);
        Ok(Uri::from_parts(parts)?)
    }
}
