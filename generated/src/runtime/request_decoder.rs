// Copied by `cargo xtask codegen` from `generator/runtime/request_decoder.rs`. Edit it there instead.

//! A request on its way in: an operation reads itself from it.
//!
//! What is wrong with a request is told in the words of JSON Schema validators, which is how most servers tell it:
//! `visitor: must have required property 'token'`.
//!
//! A query is read with the generosity of servers that take it apart with `qs`: a list may have indices, and a parameter that
//! may be absent counts as absent if it is another word than a boolean, or no text where a number or JSON should be. JSON
//! bodies are read more strictly than by validators that coerce: a number where a string should be is a fault.

use http::header::COOKIE;
use http::request::Parts;

use super::body::{Codec, CodecError, Payload};
#[cfg(feature = "server")]
use super::operation::Selector;
use super::operation::{Operation, OperationInfo};
use super::params::read::Encoding;
use super::params::text::{decode, decode_form, has_more_names};
use super::params::{Pairs, Param, Style};
use super::security::{CredentialLocation, Credentials};
use super::template::{Part, captured, matches, parts};
use super::wire::{Wire, error_path};

/// A request that is being read.
#[derive(Debug)]
pub struct RequestDecoder<'a> {
    info: &'a OperationInfo,
    head: &'a Parts,
    body: Option<Payload<'a>>,
    /// The path that the request is for, as it is described.
    template: &'a str,
    alias: &'a [(&'static str, &'static str)],
    query: Pairs<'a>,
    /// How many names the form in its body may have.
    most_names: usize,
    error: Option<RequestError>,
}

/// Why a request cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestError {
    /// What is wrong.
    pub kind: RequestErrorKind,
    /// The name of the parameter, or `body`.
    pub name: &'static str,
    /// In words.
    pub message: String,
}

/// What is wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestErrorKind {
    /// A segment of the path is empty, so that the path is not one of the operation.
    Path,
    /// A parameter is missing, or its value is of another type.
    Parameter,
    /// The same of a parameter in a header.
    Header,
    /// The body is missing, or it is not what it should be.
    Body,
    /// A part of the body is missing, or it is not what it should be.
    Part,
    /// The body is of another media type.
    MediaType,
    /// The body has more parts than it may have.
    TooLarge,
}

impl<'a> RequestDecoder<'a> {
    /// A request for that operation.
    pub fn new(info: &'a OperationInfo, head: &'a Parts, body: Payload<'a>) -> Self {
        let is_of = |template: &str| matches(template, head.uri.path());
        // Most operations have one path, and the router has compared it already.
        let older = match info.aliases {
            [] => None,
            _ if is_of(info.path) => None,
            aliases => aliases.iter().find(|alias| is_of(alias.path)),
        };
        let (template, alias) = older.map_or((info.path, [].as_slice()), |alias| (alias.path, alias.query));
        let (body, query) = (Some(body), query(head));
        Self { info, head, body, template, alias, query, most_names: usize::MAX, error: None }
    }

    /// Limits how many names the form in its body may have.
    pub fn most_names(self, most_names: usize) -> Self {
        Self { most_names, ..self }
    }

    /// The request of an operation.
    pub fn read<O: Operation>(mut self) -> Result<O, RequestError> {
        match (O::read(&mut self), self.error) {
            (Some(request), None) => Ok(request),
            (_, error) => Err(error.unwrap_or_else(|| RequestError::missing(RequestErrorKind::Body, "body"))),
        }
    }

    /// A parameter in the path, or in the query if an older spelling has it there.
    pub fn path<T: Wire>(&mut self, style: Style, name: &'static str) -> Extracted<'_, 'a, T> {
        let param = match captured(self.template, self.head.uri.path(), name) {
            Some(text) => Some(Param::one(style, name, text, Encoding::Path)),
            // axum's router finds nothing between two slashes as well.
            None if parts(self.template).any(|part| part == Part::Param(name)) => {
                return self.extracted(RequestErrorKind::Path, name, None);
            }
            None => {
                let renamed = self.alias.iter().find(|(parameter, _)| *parameter == name);
                Param::among(&self.query, Style::Csv, renamed.map_or(name, |(_, query)| query), &[], Encoding::Query)
            }
        };
        self.extracted(RequestErrorKind::Parameter, name, param)
    }

    /// A parameter in the query.
    pub fn query<T: Wire>(&mut self, style: Style, name: &'static str) -> Extracted<'_, 'a, T> {
        let param = Param::among(&self.query, style, name, self.info.names, Encoding::Query);
        let is_without_brackets = param.is_none();
        let param = param.or_else(|| self.list_without_brackets(style, name));
        Extracted { is_without_brackets, ..self.extracted(RequestErrorKind::Parameter, name, param) }
    }

    /// A list under its name without brackets, unless that is the name of another parameter.
    fn list_without_brackets(&self, style: Style, name: &'static str) -> Option<Param<'a>> {
        let without_brackets = name
            .strip_suffix("[]")
            .filter(|without_brackets| style == Style::Form && !self.info.names.contains(without_brackets))?;
        // Without a text it is what some clients make of null.
        Param::among(&self.query, style, without_brackets, &[], Encoding::Query).filter(|param| param.texts != [""])
    }

    /// A parameter in a header.
    pub fn header<T: Wire>(&mut self, style: Style, name: &'static str) -> Extracted<'_, 'a, T> {
        let value = self.head.headers.get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok());
        let param = value.map(|text| Param::one(style, name, text, Encoding::Verbatim));
        self.extracted(RequestErrorKind::Header, name, param)
    }

    /// A parameter in a cookie.
    pub fn cookie<T: Wire>(&mut self, style: Style, name: &'static str) -> Extracted<'_, 'a, T> {
        let param = Param::among(&cookies(self.head), style, name, self.info.names, Encoding::Path);
        self.extracted(RequestErrorKind::Parameter, name, param)
    }

    /// The body.
    pub fn body<T, C: Codec<T>>(&mut self, codec: C, _media_type: &'static str) -> Extracted<'_, 'a, T> {
        let body = self.body.take();
        let (absent, kind) = match &body {
            Some(Payload::Whole { content, .. }) => (content.is_empty(), RequestErrorKind::Body),
            Some(Payload::Parts(parts)) => (parts.is_empty(), RequestErrorKind::Part),
            None => (true, RequestErrorKind::Body),
        };
        let form = body.as_ref().filter(|_| C::READS_FORMS).and_then(Payload::form);
        let (value, error) = if form.is_some_and(|form| has_more_names(form.split('&'), self.most_names)) {
            (None, Some(RequestError::too_many_names(self.most_names)))
        } else {
            match body.map(|body| codec.accept(body)) {
                None => (None, None),
                Some(Ok(value)) => (Some(value), None),
                Some(Err(unreadable)) => (None, Some(RequestError::body(kind, unreadable))),
            }
        };
        Extracted { value, absent, is_without_brackets: false, error, kind, name: "body", request: self }
    }

    fn record_error(&mut self, error: Option<RequestError>) {
        self.error = self.error.take().or(error);
    }

    fn extracted<T: Wire>(
        &mut self,
        kind: RequestErrorKind,
        name: &'static str,
        param: Option<Param<'_>>,
    ) -> Extracted<'_, 'a, T> {
        let (value, absent, error) = match param.map(T::decode) {
            None => (None, true, None),
            Some(Ok(value)) => (Some(value), false, None),
            Some(Err(error)) => (None, error.is_treated_as_missing, Some(RequestError::parameter(kind, name, &error))),
        };
        Extracted { value, absent, is_without_brackets: false, error, kind, name, request: self }
    }
}

/// Whether a request has the query pairs and the selecting parameters of the operation.
#[cfg(feature = "server")]
pub(crate) fn selects(info: &OperationInfo, head: &Parts) -> bool {
    let pairs = query(head);
    let is_in_query = |name: &str, value: Option<&str>| {
        let mut values = pairs.values(name).into_iter();
        values.any(|found| value.is_none_or(|value| decode_form(found) == value))
    };
    let is_in_header = |name: &str, value: Option<&str>| {
        head.headers.get(name).is_some_and(|found| value.is_none_or(|value| found.as_bytes() == value.as_bytes()))
    };
    info.query.iter().all(|(name, value)| is_in_query(name, Some(value)))
        && info.selectors.iter().all(|selector| match *selector {
            Selector::Query(name, value) => is_in_query(name, value),
            Selector::Header(name, value) => is_in_header(name, value),
        })
}

/// The credentials that came with a request, of all schemes that the operation knows.
pub fn credentials(info: &OperationInfo, head: &Parts) -> Credentials {
    let header = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
    let mut credentials = Credentials::new();
    for scheme in info.security.iter().copied().flatten() {
        let credential = match scheme.location() {
            CredentialLocation::Header(name) => header(name).map(str::to_owned),
            CredentialLocation::Query(name) => {
                query(head).last(name).map(|credential| decode_form(credential).into_owned())
            }
            CredentialLocation::Cookie(name) => {
                cookies(head).last(name).map(|credential| decode(credential).into_owned())
            }
            CredentialLocation::Authorization(word) => header("authorization")
                .and_then(|value| value.split_once(' '))
                .filter(|(found, _)| found.eq_ignore_ascii_case(word))
                .map(|(_, credential)| credential.to_owned()),
        };
        // No secret is empty.
        if let Some(credential) = credential.filter(|credential| !credential.is_empty()) {
            credentials = credentials.with(*scheme, credential);
        }
    }
    credentials
}

fn query(head: &Parts) -> Pairs<'_> {
    Pairs::parse(head.uri.query().unwrap_or_default())
}

fn cookies(head: &Parts) -> Pairs<'_> {
    // HTTP/2 may split the header.
    Pairs::cookies(head.headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok()))
}

/// A parameter or a body, as it was found.
#[derive(Debug)]
pub struct Extracted<'r, 'a, T> {
    value: Option<T>,
    /// Whether it is not there, or as good as that where it may be absent.
    absent: bool,
    /// Whether it is there only under a name that counts where it may be absent.
    is_without_brackets: bool,
    error: Option<RequestError>,
    kind: RequestErrorKind,
    name: &'static str,
    request: &'r mut RequestDecoder<'a>,
}

impl<T> Extracted<'_, '_, T> {
    /// The value of what may be absent; none at all if it is there and at fault.
    pub fn optional(self) -> Option<Option<T>> {
        if self.absent {
            return Some(None);
        }
        self.request.record_error(self.error);
        self.value.map(Some)
    }

    /// The value of what must be there; without one the request is at fault.
    pub fn required(self) -> Option<T> {
        if self.is_without_brackets || self.value.is_none() {
            let error = self.error.filter(|_| !self.is_without_brackets);
            self.request.record_error(Some(error.unwrap_or_else(|| RequestError::missing(self.kind, self.name))));
            return None;
        }
        self.value
    }
}

impl RequestError {
    fn missing(kind: RequestErrorKind, name: &'static str) -> Self {
        Self { kind, name, message: format!("must have required property '{}'", display_name(name)) }
    }

    fn parameter(kind: RequestErrorKind, name: &'static str, error: &impl ToString) -> Self {
        let message = error_path::join(display_name(name), &error.to_string());
        // The name makes a place of it, in front of which there is a dot.
        let message = format!(".{message}");
        let (path, message) = error_path::split(&message);
        Self { kind, name, message: format!("{path}: {}", validator_message(message)) }
    }

    fn too_many_names(most: usize) -> Self {
        Self {
            kind: RequestErrorKind::TooLarge,
            name: "body",
            message: format!("a form cannot have more than {most} names"),
        }
    }

    fn body(kind: RequestErrorKind, unreadable: CodecError) -> Self {
        let CodecError { media_type, path, message } = unreadable;
        let kind = if media_type { RequestErrorKind::MediaType } else { kind };
        let separator = if path.is_empty() { "" } else { ": " };
        Self { kind, name: "body", message: format!("{path}{separator}{}", validator_message(&message)) }
    }
}

/// The name of a parameter for people: that a list is one they know.
fn display_name(name: &str) -> &str {
    name.strip_suffix("[]").unwrap_or(name)
}

/// A message of serde in the words of JSON Schema validators, and without line and column, which mean nothing to a caller who
/// did not write the text by hand.
fn validator_message(message: &str) -> String {
    let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
    if let Some(name) = message.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
        return format!("must have required property '{name}'");
    }
    match message.rsplit_once(", expected ") {
        Some((found, expected)) if found.starts_with("invalid ") => format!("must be {}", json_type(expected)),
        _ => message.to_owned(),
    }
}

/// What JSON Schema calls that which a type of ours expects.
fn json_type(expected: &str) -> &str {
    match expected {
        "a string" => "string",
        "a boolean" | "true or false" => "boolean",
        "an integer of 64 bits" => "integer",
        "a number that 64-bit floats can hold" => "number",
        "a list" | "a sequence" => "array",
        "an object" | "a map" => "object",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_told_as_validators_tell_them() {
        let unreadable =
            |message: &str| RequestError::body(RequestErrorKind::Body, CodecError::content(message)).message;
        for (message, told) in [
            ("missing field `token` at line 1 column 2", "must have required property 'token'"),
            (".visitor: missing field `token`", "visitor: must have required property 'token'"),
            (".a[1].b: invalid type: null, expected a string at line 2 column 2", "a[1].b: must be string"),
            ("invalid value: string \", expected x\", expected true or false", "must be boolean"),
            ("invalid value: integer `5`, expected something else", "must be something else"),
            ("trailing characters at line 1 column 25", "trailing characters"),
        ] {
            assert_eq!(unreadable(message), told);
        }
        for (name, message, told) in [
            ("count", "invalid value: string \"many\", expected an integer of 64 bits", "count: must be integer"),
            ("ids[]", "[2]: invalid type: map, expected a string", "ids[2]: must be string"),
            ("filter", ".open: invalid type: map, expected a boolean", "filter.open: must be boolean"),
        ] {
            assert_eq!(RequestError::parameter(RequestErrorKind::Parameter, name, &message).message, told);
        }
        assert_eq!(
            RequestError::missing(RequestErrorKind::Parameter, "ids[]").message,
            "must have required property 'ids'"
        );
    }
}
