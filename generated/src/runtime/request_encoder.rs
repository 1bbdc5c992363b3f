// Emitted by `oascrate`, from `runtime/request_encoder.rs` in its own sources. Edits are overwritten.

//! Encodes requests: an operation writes its fields to an outgoing request.

use std::borrow::Cow;
#[cfg(feature = "client")]
use std::collections::HashSet;
use std::fmt;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderValue};
use http::{HeaderMap, Method};

use super::body::{Codec, concrete, is_range, is_same_type};
use super::headers::sensitive;
use super::operation_info::{OperationInfo, Place};
#[cfg(feature = "client")]
use super::params::Pairs;
use super::params::Style;
use super::params::text::{encode, verbatim};
use super::params::write::{self, Pairing};
use super::security::{CredentialLocation, Credentials};
use super::template::{self, PathError};
use super::values::{Content, Json};
use super::wire::{Wire, to_json};

/// A request, independent of the server it is sent to.
#[derive(Clone)]
pub struct RequestEncoder {
    pub(crate) method: Method,
    template: &'static str,
    info: &'static OperationInfo,
    /// The encoded values of path parameters.
    values: Vec<(&'static str, String)>,
    path: Cow<'static, str>,
    /// Pairs, encoded and joined.
    query: String,
    cookies: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Content,
    error: Option<EncodeError>,
    /// Whether all credentials of the client go along, since no document declares which are needed.
    #[cfg(feature = "client")]
    pub(crate) takes_all_credentials: bool,
}

/// Prints no parameters and no credentials.
impl fmt::Debug for RequestEncoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestEncoder").field("method", &self.method).field("body", &self.body).finish_non_exhaustive()
    }
}

/// The reason why a request cannot be encoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncodeError {
    /// The parameter, or the media type of the body.
    pub name: &'static str,
    /// In words.
    pub message: String,
}

impl RequestEncoder {
    /// Encodes a request whose parameters and body `write` adds.
    pub(super) fn encode(
        info: &'static OperationInfo,
        headers: HeaderMap,
        write: impl FnOnce(&mut Self),
    ) -> Result<Self, EncodeError> {
        let mut request_encoder = Self::new(info, headers);
        for (name, value) in info.query {
            write::pair(&mut request_encoder.query, Pairing::QUERY, name, value);
        }
        write(&mut request_encoder);
        if let Some(error) = request_encoder.error.take() {
            return Err(error);
        }
        let path = template::write(request_encoder.template, &request_encoder.values);
        request_encoder.path = path.map_err(|PathError { name, message }| EncodeError { name, message })?;
        Ok(request_encoder)
    }

    /// Starts a request that no operation describes.
    #[cfg(feature = "client")]
    pub(crate) fn undescribed(
        info: &'static OperationInfo,
        path: &str,
        headers: HeaderMap,
    ) -> Result<Self, EncodeError> {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        if !path.starts_with('/') || path.contains('#') || query.contains('#') {
            let message = format!("{path:?} must start with a slash, and have no fragment");
            return Err(EncodeError { name: "path", message });
        }
        let (path, query) = (path.to_owned().into(), query.to_owned());
        Ok(Self { path, query, takes_all_credentials: true, ..Self::new(info, headers) })
    }

    fn new(info: &'static OperationInfo, mut headers: HeaderMap) -> Self {
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static(info.accept));
        Self {
            method: info.method.clone(),
            template: info.path,
            info,
            values: Vec::new(),
            path: Cow::Borrowed(""),
            query: String::new(),
            cookies: String::new(),
            headers,
            body: Content::default(),
            error: None,
            #[cfg(feature = "client")]
            takes_all_credentials: false,
        }
    }

    /// A parameter in the path.
    pub fn path<T: Wire>(&mut self, style: Style, name: &'static str, value: Option<&T>) {
        let Some(json) = self.json(name, value) else { return };
        match write::obstacle(style, false, &json) {
            Some(obstacle) => self.fail(name, obstacle),
            None => self.values.push((name, write::text(style, name, &json, encode))),
        }
    }

    /// A parameter in the query.
    pub fn query<T: Wire>(&mut self, style: Style, name: &'static str, value: Option<&T>) {
        self.pairs(Pairing::QUERY, style, name, value);
    }

    /// A query parameter in which reserved characters are not encoded.
    pub fn reserved<T: Wire>(&mut self, style: Style, name: &'static str, value: Option<&T>) {
        self.pairs(Pairing::RESERVED, style, name, value);
    }

    fn pairs<T: Wire>(&mut self, pairing: Pairing, style: Style, name: &'static str, value: Option<&T>) {
        let Some(json) = self.json(name, value) else { return };
        match self.obstacle(Place::Query, style, name, &json) {
            Some(obstacle) => self.fail(name, obstacle),
            None => write::pairs(&mut self.query, pairing, style, name, &json),
        }
    }

    /// Why a value cannot be transferred as pairs. A property of an exploded object must not look like a parameter.
    fn obstacle(&self, place: Place, style: Style, name: &str, value: &Json) -> Option<String> {
        let mut keys = value.as_object().filter(|_| style == Style::FormObject).into_iter().flat_map(|all| all.keys());
        match keys.find(|key| self.info.is_of_another(place, name, key)) {
            Some(key) => Some(format!("the property {key:?} has the name of a parameter")),
            None => write::obstacle(style, false, value),
        }
    }

    /// Adds undocumented pairs to the query. Pairs of the operation itself take precedence.
    #[cfg(feature = "client")]
    pub(crate) fn undeclared(&mut self, pairs: &[(String, String)]) {
        if pairs.is_empty() {
            return;
        }
        let own: HashSet<String> = Pairs::parse(&self.query).iter().map(|(name, _)| name.to_owned()).collect();
        for (name, value) in pairs.iter().filter(|(name, _)| !own.contains(name)) {
            write::pair(&mut self.query, Pairing::QUERY, name, value);
        }
    }

    /// A parameter in a header.
    pub fn header<T: Wire>(&mut self, style: Style, name: &'static str, value: Option<&T>) {
        let Some(json) = self.json(name, value) else { return };
        if let Some(obstacle) = write::obstacle(style, true, &json) {
            return self.fail(name, obstacle);
        }
        match sensitive(name, &write::text(style, name, &json, verbatim)) {
            Ok((name, value)) => drop(self.headers.insert(name, value)),
            Err(message) => self.fail(name, message),
        }
    }

    /// A parameter in a cookie.
    pub fn cookie<T: Wire>(&mut self, style: Style, name: &'static str, value: Option<&T>) {
        let Some(json) = self.json(name, value) else { return };
        let is_plain = style == Style::Plain;
        let obstacle = match json.as_str().filter(|_| is_plain) {
            Some(text) => (!text.bytes().all(is_cookie_byte)).then(|| UNFIT_FOR_COOKIE.to_owned()),
            None => self.obstacle(Place::Cookie, style, name, &json),
        };
        let pairing = if is_plain { Pairing::PLAIN_COOKIES } else { Pairing::COOKIES };
        match obstacle {
            Some(obstacle) => self.fail(name, obstacle),
            None => write::pairs(&mut self.cookies, pairing, style, name, &json),
        }
    }

    /// The body.
    pub fn body<T, C: Codec<T>>(&mut self, codec: C, media_type: &'static str, value: Option<&T>) {
        match value.map(|value| codec.encode(media_type, value)) {
            None => {}
            Some(Err(message)) => self.fail(media_type, message),
            Some(Ok((media_type, content))) => {
                self.body = content;
                // The caller may have chosen one of several media types, or added the boundary of bytes.
                let chosen = self.headers.get(CONTENT_TYPE);
                let is_refined = |chosen: &HeaderValue| {
                    C::IS_OPAQUE && chosen.to_str().is_ok_and(|chosen| is_same_type(chosen, &media_type))
                };
                if chosen.is_some_and(|chosen| is_range(&media_type) || is_refined(chosen)) {
                    return;
                }
                if let Ok(media_type) = HeaderValue::from_str(concrete(&media_type, C::TYPICAL)) {
                    self.headers.insert(CONTENT_TYPE, media_type);
                }
            }
        }
    }

    /// Adds the credentials of these schemes.
    pub fn authorize(
        &mut self,
        schemes: &[super::SecurityScheme],
        credentials: &Credentials,
    ) -> Result<(), EncodeError> {
        for scheme in schemes {
            let Some(credential) = credentials.credential(*scheme) else { continue };
            let value = credential.value();
            let header = match scheme.location() {
                CredentialLocation::Query(name) => {
                    write::pair(&mut self.query, Pairing::QUERY, name, value);
                    continue;
                }
                // Not encoded, since the server compares it with the value that it issued.
                CredentialLocation::Cookie(name) => {
                    if !value.bytes().all(is_cookie_byte) {
                        return Err(EncodeError { name: scheme.name(), message: UNFIT_FOR_COOKIE.to_owned() });
                    }
                    let separator = if self.cookies.is_empty() { "" } else { Pairing::COOKIES.separator };
                    self.cookies.extend([separator, name, "=", value]);
                    continue;
                }
                CredentialLocation::Header(name) => credential.header(|value| sensitive(name, value)),
                CredentialLocation::Authorization(word) => {
                    credential.header(|value| sensitive(AUTHORIZATION.as_str(), &format!("{word} {value}")))
                }
            };
            match header {
                Ok((name, value)) => self.headers.insert(name, value.clone()),
                Err(message) => return Err(EncodeError { name: scheme.name(), message: message.clone() }),
            };
        }
        Ok(())
    }

    /// Method, path with query, headers, and body.
    pub fn finish(mut self) -> (Method, String, HeaderMap, Content) {
        self.finish_cookies();
        let url = self.path_and_query("");
        (self.method, url, self.headers, self.body)
    }

    /// Path and query, below the path of a base URL.
    pub(crate) fn path_and_query(&self, base_path: &str) -> String {
        let separator = if self.query.is_empty() { "" } else { "?" };
        [base_path, &self.path, separator, &self.query].concat()
    }

    /// Moves the cookies to the headers.
    pub(crate) fn finish_cookies(&mut self) {
        // A request has one `Cookie` header (RFC 6265): the caller's cookies come first.
        if !self.cookies.is_empty() {
            let set =
                self.headers.get(COOKIE).map(|set| [set.as_bytes(), Pairing::COOKIES.separator.as_bytes()].concat());
            let cookies = [set.unwrap_or_default(), std::mem::take(&mut self.cookies).into_bytes()].concat();
            if let Ok(mut cookies) = HeaderValue::try_from(cookies) {
                cookies.set_sensitive(true);
                self.headers.insert(COOKIE, cookies);
            }
        }
    }

    fn json<T: Wire>(&mut self, name: &'static str, value: Option<&T>) -> Option<Json> {
        to_json(value?).map_err(|error| self.fail(name, error.to_string())).ok()
    }

    fn fail(&mut self, name: &'static str, message: String) {
        self.error.get_or_insert(EncodeError { name, message });
    }
}

const UNFIT_FOR_COOKIE: &str = "the value has characters that a cookie cannot have";

/// RFC 6265, 4.1.1, and characters that most senders and receivers accept in addition.
fn is_cookie_byte(byte: u8) -> bool {
    matches!(byte, b'!'..=b'~') && byte != b';'
}
