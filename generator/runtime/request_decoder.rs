//! Decodes requests: an operation reads its fields from an incoming request.
//!
//! Error messages have the form of JSON Schema validators, which most servers use: `visitor: must have required
//! property 'token'`.
//!
//! A request is read strictly, or as leniently as [`Conventions::lenient_requests`] describes. Even then JSON bodies
//! are read more strictly than by validators that coerce: a number in place of a string is an error.
//!
//! [`Conventions::lenient_requests`]: super::dialect::Conventions::lenient_requests

mod checks;
mod error;
mod extracted;
mod head;

use http::request::Parts;

use super::body::{Codec, CodecError, Payload};
use super::headers;
use super::operation_info::{OperationInfo, Place};
use super::params::read::Encoding;
use super::params::text::{has_more_names, is_utf8};
use super::params::{Pairs, Param, Style};
#[cfg(feature = "server")]
use super::server::Checks;
use super::template::{Part, captured, matches, parts};
use super::wire::{Wire, to_json};
use crate::runtime::api::CONVENTIONS;

pub use error::{RequestError, RequestErrorKind};
pub use extracted::Extracted;
pub use head::credentials;
#[cfg(feature = "gateway")]
pub(crate) use head::credentials_of;
use head::{cookie_lines, cookies, query};
#[cfg(feature = "server")]
pub(crate) use head::{selects, undeclared};

/// A request that is being decoded.
#[derive(Debug)]
pub struct RequestDecoder<'a> {
    info: &'a OperationInfo,
    head: &'a Parts,
    body: Option<Payload<'a>>,
    /// The path template that the request matches.
    template: &'a str,
    alias: &'a [(&'static str, &'static str)],
    query: Pairs<'a>,
    /// The maximum number of names in a form body.
    most_names: usize,
    /// Whether it is read leniently.
    is_lenient: bool,
    /// Whether values are validated, and the rules beyond types.
    #[cfg(feature = "server")]
    checks: (bool, Option<Checks>),
    error: Option<RequestError>,
}

impl<'a> RequestDecoder<'a> {
    /// A request for that operation, read as the API reads requests.
    pub fn new(info: &'a OperationInfo, head: &'a Parts, body: Payload<'a>) -> Self {
        Self::of(info, head, body, CONVENTIONS.lenient_requests)
    }

    fn of(info: &'a OperationInfo, head: &'a Parts, body: Payload<'a>, is_lenient: bool) -> Self {
        let is_of = |template: &str| matches(template, head.uri.path());
        // Most operations have one path, which the router has matched already.
        let older = match info.aliases {
            [] => None,
            _ if is_of(info.path) => None,
            aliases => aliases.iter().find(|alias| is_of(alias.path)),
        };
        let (template, alias) = older.map_or((info.path, [].as_slice()), |alias| (alias.path, alias.query));
        let (body, query) = (Some(body), query(&head.uri));
        Self {
            info,
            head,
            body,
            template,
            alias,
            query,
            most_names: usize::MAX,
            is_lenient,
            #[cfg(feature = "server")]
            checks: (false, None),
            error: None,
        }
    }

    /// Limits the number of names in a form body.
    pub fn most_names(self, most_names: usize) -> Self {
        Self { most_names, ..self }
    }

    /// Decodes a request whose parameters and body `read` takes.
    pub(super) fn decode<T>(mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Result<T, RequestError> {
        match (read(&mut self), self.error) {
            (Some(request), None) => Ok(request),
            (_, error) => Err(error.unwrap_or_else(|| RequestError::missing(RequestErrorKind::Malformed, "body"))),
        }
    }

    /// A parameter in the path, or in the query if an older path has it there.
    pub fn path<T: Wire>(&mut self, style: Style, name: &'static str) -> Extracted<'_, 'a, T> {
        let param = match captured(self.template, self.head.uri.path(), name) {
            // A replacement character would identify another object.
            Some(text) if !is_utf8(text) => {
                let kind = RequestErrorKind::Parameter;
                let error = Some(RequestError::parameter(kind, name, &"must be UTF-8"));
                return Extracted {
                    value: None,
                    absent: false,
                    is_without_brackets: false,
                    is_empty: false,
                    error,
                    kind,
                    name,
                    request: self,
                };
            }
            Some(text) => Some(Param::one(style, name, text, Encoding::Path)),
            // axum's router does not match an empty segment either.
            None if parts(self.template).any(|part| part == Part::Param(name)) => {
                return self.extracted((RequestErrorKind::Path, "path"), name, None);
            }
            None => {
                let renamed = self.alias.iter().find(|(parameter, _)| *parameter == name);
                let name = renamed.map_or(name, |(_, query)| query);
                Param::among(&self.query, Style::Csv, name, |_| false, Encoding::Query)
            }
        };
        self.extracted((RequestErrorKind::Parameter, "path"), name, param)
    }

    /// A parameter in the query.
    pub fn query<T: Wire>(&mut self, style: Style, name: &'static str) -> Extracted<'_, 'a, T> {
        let param = self.among(Place::Query, &self.query, style, name, Encoding::Query);
        let is_without_brackets = param.is_none();
        let param = param.or_else(|| self.list_without_brackets(style, name).filter(|_| self.is_lenient));
        Extracted { is_without_brackets, ..self.extracted((RequestErrorKind::Parameter, "query"), name, param) }
    }

    /// Finds a parameter. Pairs that no parameter declares do not make an object with declared properties present.
    fn among<'p>(
        &self,
        place: Place,
        pairs: &Pairs<'p>,
        style: Style,
        name: &'static str,
        encoding: Encoding,
    ) -> Option<Param<'p>> {
        let param = Param::among(pairs, style, name, |found| self.info.is_of_another(place, name, found), encoding)?;
        let declared = self.info.members_of(place, name);
        let is_present = declared.is_empty() || !param.texts.is_empty() || param.has_any(declared);
        is_present.then_some(param)
    }

    /// A query parameter in which reserved characters need not be encoded.
    pub fn reserved<T: Wire>(&mut self, style: Style, name: &'static str) -> Extracted<'_, 'a, T> {
        self.query(style, name)
    }

    /// A list under its name without brackets, unless another parameter has that name.
    fn list_without_brackets(&self, style: Style, name: &'static str) -> Option<Param<'a>> {
        let without_brackets = name
            .strip_suffix("[]")
            .filter(|without_brackets| style == Style::Form && !self.info.names.contains(without_brackets))?;
        // Some clients encode null as a name without a value.
        Param::among(&self.query, style, without_brackets, |_| false, Encoding::Query)
            .filter(|param| param.texts != [""])
    }

    /// A parameter in a header.
    pub fn header<T: Wire>(&mut self, style: Style, name: &'static str) -> Extracted<'_, 'a, T> {
        let text = headers::text_of(&self.head.headers, name);
        let param = text.as_deref().map(|text| Param::one(style, name, text, Encoding::Verbatim));
        self.extracted((RequestErrorKind::Header, "header"), name, param)
    }

    /// A parameter in a cookie.
    pub fn cookie<T: Wire>(&mut self, style: Style, name: &'static str) -> Extracted<'_, 'a, T> {
        let encoding = if style == Style::Plain { Encoding::Verbatim } else { Encoding::Path };
        let lines = cookie_lines(&self.head.headers);
        let param = self.among(Place::Cookie, &cookies(&lines), style, name, encoding);
        self.extracted((RequestErrorKind::Parameter, "cookie"), name, param)
    }

    /// The body.
    pub fn body<T, C: Codec<T>>(&mut self, codec: C, _media_type: &'static str) -> Extracted<'_, 'a, T> {
        let body = self.body.take();
        let absent = body.as_ref().is_none_or(|body| codec.is_absent(body));
        let kind = match &body {
            Some(Payload::Parts(_)) => RequestErrorKind::Part,
            _ if absent => RequestErrorKind::Malformed,
            _ => RequestErrorKind::Body,
        };
        let content = match &body {
            Some(Payload::Whole { content, .. }) => Some(*content),
            _ => None,
        };
        let form = body.as_ref().and_then(Payload::form);
        let is_text = content.is_none() || form.is_some();
        let (is_lenient, is_read) = (self.is_lenient, self.is_lenient || !absent);
        let form = form.filter(|_| C::READS_FORMS);
        let (value, error) = if form.is_some_and(|form| has_more_names(form.split('&'), self.most_names)) {
            (None, Some(RequestError::too_many_names(self.most_names)))
        } else {
            match body.map(|body| if is_lenient { codec.accept(body) } else { codec.decode(body) }) {
                None => (None, None),
                Some(Ok(value)) => match self.check_body(codec, &value, (content, is_text)) {
                    Some(error) => (None, Some(RequestError::body(kind, CodecError::content(error)))),
                    None => (Some(value), None),
                },
                // A missing body cannot be invalid.
                Some(Err(unreadable)) => (None, is_read.then(|| RequestError::body(kind, unreadable))),
            }
        };
        Extracted {
            value,
            absent,
            is_without_brackets: false,
            is_empty: false,
            error,
            kind,
            name: "body",
            request: self,
        }
    }

    fn record_error(&mut self, error: Option<RequestError>) {
        self.error = self.error.take().or(error);
    }

    fn extracted<T: Wire>(
        &mut self,
        (kind, place): (RequestErrorKind, &str),
        name: &'static str,
        param: Option<Param<'_>>,
    ) -> Extracted<'_, 'a, T> {
        let is_empty = param.as_ref().is_some_and(|param| param.members.is_empty() && param.texts == [""]);
        let (value, absent, error) = match param.map(T::decode) {
            None => (None, true, None),
            Some(Ok(value)) => match self.check((place, name), true, || to_json(&value).ok()) {
                Some(error) => (None, false, Some(RequestError::parameter(kind, name, &error))),
                None => (Some(value), false, None),
            },
            Some(Err(error)) => (
                None,
                error.is_treated_as_missing && self.is_lenient,
                Some(RequestError::parameter(kind, name, &error)),
            ),
        };
        Extracted { value, absent, is_without_brackets: false, is_empty, error, kind, name, request: self }
    }
}

#[cfg(test)]
#[allow(dead_code, reason = "the request of the tests is read, and never made")]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::runtime::operation::Operation;

    #[derive(Debug, Clone, PartialEq)]
    struct Search {
        ids: Option<Vec<String>>,
        open: Option<bool>,
        count: Option<i64>,
        body: BTreeMap<String, i64>,
    }
    crate::runtime::macros::operation!(Search = POST "/search", "search" -> Searched {
        optional query form ids each String = "ids[]",
        optional query form open: bool = "open",
        optional query form count: i64 = "count",
        required body json body: BTreeMap<String, i64> = "application/json",
    });

    #[derive(Debug, Clone, PartialEq)]
    enum Searched {
        Ok,
        Undocumented(crate::runtime::RawResponse),
    }
    crate::runtime::macros::responses!(Searched -> () { Ok = 200 } else {});

    fn search(
        query: &str,
        media_type: &str,
        content: &str,
        is_lenient: bool,
    ) -> Result<Search, (RequestErrorKind, String)> {
        let head = http::Request::builder().method("POST").uri(format!("/search?{query}")).body(()).unwrap();
        let (head, ()) = head.into_parts();
        let content = content.to_owned().into();
        let payload = Payload::Whole { media_type: Some(media_type), content: &content };
        let read = RequestDecoder::of(Search::INFO, &head, payload, is_lenient).read::<Search>();
        read.map_err(|error| (error.kind, error.message))
    }

    #[test]
    fn lenient_mode_ignores_invalid_query_values() {
        for (query, strict) in [
            ("open=yes", "open: must be boolean"),
            ("open=", "open: must be boolean"),
            ("count=", "count: must be integer"),
        ] {
            let refused = search(query, "application/json", "{}", false).unwrap_err();
            assert_eq!(refused, (RequestErrorKind::Parameter, strict.to_owned()), "{query}");
            let read = search(query, "application/json", "{}", true).unwrap();
            assert_eq!((read.open, read.count), (None, None), "{query}");
        }
        let ids = |is_lenient| search("ids=a", "application/json", "{}", is_lenient).unwrap().ids;
        assert_eq!((ids(false), ids(true)), (None, Some(vec!["a".to_owned()])));
    }

    #[test]
    fn lenient_mode_reads_any_body_as_an_object() {
        for (media_type, content, kind, strict) in [
            ("application/json", "", RequestErrorKind::Malformed, "the body is missing"),
            ("application/json", "{\"a\":", RequestErrorKind::Malformed, "EOF while parsing a value"),
            (
                "application/x-www-form-urlencoded",
                "a=1",
                RequestErrorKind::MediaType,
                "expected application/json, found",
            ),
        ] {
            let (found, message) = search("", media_type, content, false).unwrap_err();
            assert!(found == kind && message.contains(strict), "{content}: {message}");
            assert!(search("", media_type, content, true).is_ok(), "{content}");
        }
        for is_lenient in [false, true] {
            let refused = search("", "application/json", "{\"a\":true}", is_lenient).unwrap_err();
            assert_eq!(refused, (RequestErrorKind::Body, "a: must be integer".to_owned()));
        }
    }
}
