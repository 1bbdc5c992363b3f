//! A request on its way in: an operation reads itself from it.

use http::header::COOKIE;
use http::request::Parts;

use super::body::{Codec, Payload, Unreadable};
use super::operation::{Info, Operation};
use super::params::read::Encoding;
use super::params::{Pairs, Param, Style};
use super::security::{Carrier, Credentials};
use super::wire::{Wire, place};

/// A request that is being read.
#[derive(Debug)]
pub struct Incoming<'a> {
    info: &'a Info,
    head: &'a Parts,
    body: Option<Payload<'a>>,
    path: Vec<(&'a str, &'a str)>,
    alias: &'a [(&'static str, &'static str)],
    query: Pairs<'a>,
    cookies: Pairs<'a>,
    fault: Option<Fault>,
}

/// Why a request cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// In words.
    pub message: String,
}

/// What is wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// A parameter is missing, or its value is of another type.
    Parameter,
    /// The body is missing, or it is not what it should be.
    Body,
    /// The body is of another media type.
    MediaType,
}

impl<'a> Incoming<'a> {
    /// A request for that operation.
    pub fn new(info: &'a Info, head: &'a Parts, body: Payload<'a>) -> Self {
        let spellings = std::iter::once((info.path, [].as_slice()))
            .chain(info.aliases.iter().map(|alias| (alias.path, alias.query)));
        let found = spellings.filter_map(|(path, query)| Some((captures(path, head.uri.path())?, query))).next();
        let (path, alias) = found.unwrap_or_default();
        let cookies = head.headers.get(COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let query = Pairs::parse(head.uri.query().unwrap_or_default());
        Self { info, head, body: Some(body), path, alias, query, cookies: Pairs::cookies(cookies), fault: None }
    }

    /// The request of an operation.
    pub fn read<O: Operation>(mut self) -> Result<O, Fault> {
        match (O::read(&mut self), self.fault) {
            (Some(request), None) => Ok(request),
            (_, fault) => Err(fault.unwrap_or_else(|| Fault::missing("body"))),
        }
    }

    /// The credentials that came with the request, of all schemes that the operation knows.
    pub fn credentials(&self) -> Credentials {
        let header = |name: &str| self.head.headers.get(name).and_then(|value| value.to_str().ok());
        let mut credentials = Credentials::new();
        for scheme in self.info.security.iter().copied().flatten() {
            let secret = match scheme.carrier() {
                Carrier::Header(name) => header(name).map(str::to_owned),
                Carrier::Query(name) => self.query.decoded(name),
                Carrier::Cookie(name) => self.cookies.decoded(name),
                Carrier::Authorization(word) => header("authorization")
                    .and_then(|value| value.split_once(' '))
                    .filter(|(found, _)| found.eq_ignore_ascii_case(word))
                    .map(|(_, secret)| secret.to_owned()),
            };
            if let Some(secret) = secret {
                credentials = credentials.with(*scheme, secret);
            }
        }
        credentials
    }

    /// A parameter in the path, or in the query if an older spelling has it there.
    pub fn path<T: Wire>(&mut self, style: Style, name: &'static str) -> Found<'_, 'a, T> {
        let captured = self.path.iter().find(|(captured, _)| *captured == name);
        let param = match captured {
            Some((_, text)) => Some(Param::one(style, name, text, Encoding::Path)),
            None => {
                let renamed = self.alias.iter().find(|(parameter, _)| *parameter == name);
                Param::among(&self.query, Style::Csv, renamed.map_or(name, |(_, query)| query), &[], Encoding::Query)
            }
        };
        self.found(name, param)
    }

    /// A parameter in the query.
    pub fn query<T: Wire>(&mut self, style: Style, name: &'static str) -> Found<'_, 'a, T> {
        let param = Param::among(&self.query, style, name, self.info.names, Encoding::Query);
        self.found(name, param)
    }

    /// A parameter in a header.
    pub fn header<T: Wire>(&mut self, style: Style, name: &'static str) -> Found<'_, 'a, T> {
        let value = self.head.headers.get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok());
        let param = value.map(|text| Param::one(style, name, text, Encoding::Verbatim));
        self.found(name, param)
    }

    /// A parameter in a cookie.
    pub fn cookie<T: Wire>(&mut self, style: Style, name: &'static str) -> Found<'_, 'a, T> {
        let param = Param::among(&self.cookies, style, name, self.info.names, Encoding::Path);
        self.found(name, param)
    }

    /// The body.
    pub fn body<T, C: Codec<T>>(&mut self, codec: C, _media_type: &'static str) -> Found<'_, 'a, T> {
        let body = self.body.take();
        let absent = match &body {
            Some(Payload::Whole { content, .. }) => content.is_empty(),
            Some(Payload::Parts(parts)) => parts.is_empty(),
            None => true,
        };
        let (value, fault) = match body.map(|body| codec.accept(body)) {
            None => (None, None),
            Some(Ok(value)) => (Some(value), None),
            Some(Err(unreadable)) => (None, Some(Fault::body(unreadable))),
        };
        Found { value, absent, fault, name: "body", request: self }
    }

    fn note(&mut self, fault: Option<Fault>) {
        self.fault = self.fault.take().or(fault);
    }

    fn found<T: Wire>(&mut self, name: &'static str, param: Option<Param<'_>>) -> Found<'_, 'a, T> {
        let absent = param.is_none();
        let (value, fault) = match param.map(T::decode) {
            None => (None, None),
            Some(Ok(value)) => (Some(value), None),
            Some(Err(error)) => (None, Some(Fault::parameter(name, &error))),
        };
        Found { value, absent, fault, name, request: self }
    }
}

/// A parameter or a body, as it was found.
#[derive(Debug)]
pub struct Found<'r, 'a, T> {
    value: Option<T>,
    absent: bool,
    fault: Option<Fault>,
    name: &'static str,
    request: &'r mut Incoming<'a>,
}

impl<T> Found<'_, '_, T> {
    /// The value of what may be absent; none at all if it is there and at fault.
    pub fn optional(self) -> Option<Option<T>> {
        if self.absent {
            return Some(None);
        }
        self.request.note(self.fault);
        self.value.map(Some)
    }

    /// The value of what must be there; without one the request is at fault.
    pub fn required(self) -> Option<T> {
        if self.value.is_none() {
            self.request.note(Some(self.fault.unwrap_or_else(|| Fault::missing(self.name))));
        }
        self.value
    }
}

impl Fault {
    fn missing(name: &str) -> Self {
        Self { kind: FaultKind::Parameter, message: format!("must have required property '{name}'") }
    }

    fn parameter(name: &str, error: &impl ToString) -> Self {
        Self { kind: FaultKind::Parameter, message: place::join(name, &error.to_string()) }
    }

    fn body(unreadable: Unreadable) -> Self {
        let kind = if unreadable.media_type { FaultKind::MediaType } else { FaultKind::Body };
        let separator = if unreadable.path.is_empty() { "" } else { ": " };
        Self { kind, message: format!("{}{separator}{}", unreadable.path, unreadable.message) }
    }
}

/// The texts of a path's parameters, if the path is of that form.
fn captures<'a>(template: &'a str, path: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
    let mut captures = Vec::new();
    let mut segments = path.split('/');
    for expected in template.split('/') {
        let found = segments.next()?;
        match expected.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => captures.push((name, found)),
            None if expected == found => {}
            None => return None,
        }
    }
    segments.next().is_none().then_some(captures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_the_form_are_captured() {
        for (template, path, expected) in [
            ("/v1/visitor/{token}", "/v1/visitor/a%2Fb", Some(vec![("token", "a%2Fb")])),
            ("/v1/{a}/x/{b}", "/v1/1/x/2", Some(vec![("a", "1"), ("b", "2")])),
            ("/v1/visitor", "/v1/visitor", Some(vec![])),
            ("/v1/visitor/{token}", "/v1/visitor", None),
            ("/v1/visitor", "/v1/visitor/x", None),
            ("/v1/visitor/{token}", "/v1/visitors/x", None),
        ] {
            assert_eq!(captures(template, path), expected, "{template} {path}");
        }
    }
}
