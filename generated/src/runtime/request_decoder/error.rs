// Emitted by `oascrate`, from `runtime/request_decoder/error.rs` in its own sources. Edits are overwritten.

//! Problems of a request, in the wording of JSON Schema validators.

use crate::runtime::body::{CodecError, CodecErrorKind};
use crate::runtime::wire::error_path;

/// The reason why a request cannot be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestError {
    /// The problem.
    pub kind: RequestErrorKind,
    /// The name of the parameter, or `body`.
    pub name: &'static str,
    /// In words.
    pub message: String,
    /// The JSON type of the value, if it has the wrong type.
    pub found: Option<&'static str>,
}

/// The kind of an invalid request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestErrorKind {
    /// A segment of the path is empty, so the path does not match the operation.
    Path,
    /// A parameter is missing, or its value has another type.
    Parameter,
    /// The same for a parameter in a header.
    Header,
    /// The body is missing, or it does not match its media type.
    Malformed,
    /// The body is another value than it should be.
    Body,
    /// A part of the body is missing or invalid.
    Part,
    /// The body has another media type.
    MediaType,
    /// The body has too many parts.
    TooLarge,
}

impl RequestError {
    pub(super) fn missing(kind: RequestErrorKind, name: &'static str) -> Self {
        if matches!(kind, RequestErrorKind::Malformed | RequestErrorKind::Body | RequestErrorKind::Part) {
            return Self { kind, name, message: "the body is missing".to_owned(), found: None };
        }
        Self { kind, name, message: format!("must have required property '{}'", told(name)), found: None }
    }

    pub(super) fn parameter(kind: RequestErrorKind, name: &'static str, error: &impl ToString) -> Self {
        let message = error_path::join(told(name), &error.to_string());
        // A path within the parameter starts with a dot.
        let message = format!(".{message}");
        let (path, message) = error_path::split(&message);
        Self { kind, name, message: format!("{path}: {}", judgement(message)), found: found_type(message) }
    }

    pub(super) fn too_many_names(most: usize) -> Self {
        Self {
            kind: RequestErrorKind::TooLarge,
            name: "body",
            message: format!("a form cannot have more than {most} names"),
            found: None,
        }
    }

    pub(super) fn body(kind: RequestErrorKind, unreadable: CodecError) -> Self {
        let CodecError { kind: unreadable, path, message } = unreadable;
        let kind = match unreadable {
            CodecErrorKind::MediaType => RequestErrorKind::MediaType,
            CodecErrorKind::Malformed => RequestErrorKind::Malformed,
            CodecErrorKind::Content => kind,
        };
        let separator = if path.is_empty() { "" } else { ": " };
        let found = found_type(&message);
        Self { kind, name: "body", message: format!("{path}{separator}{}", judgement(&message)), found }
    }
}

/// The JSON type of a value of the wrong type, taken from serde's message.
fn found_type(message: &str) -> Option<&'static str> {
    let found = message.strip_prefix("invalid type: ")?;
    let types = [
        ("integer", "number"),
        ("floating point", "number"),
        ("string", "string"),
        ("boolean", "boolean"),
        ("map", "object"),
        ("sequence", "array"),
        ("null", "null"),
        ("unit", "null"),
    ];
    types.into_iter().find(|(words, _)| found.starts_with(words)).map(|(_, found)| found)
}

/// The name of the parameter in messages: with brackets if it is a list.
fn told(name: &str) -> &str {
    name.strip_suffix("[]").unwrap_or(name)
}

/// Converts a message of serde to the form of JSON Schema validators, without line and column, which mean nothing to a
/// caller.
fn judgement(message: &str) -> String {
    let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
    if let Some(name) = message.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
        return format!("must have required property '{name}'");
    }
    match message.rsplit_once(", expected ") {
        Some((found, expected)) if found.starts_with("invalid ") => format!("must be {}", json_type(expected)),
        _ => message.to_owned(),
    }
}

/// The JSON Schema name of a type.
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
    fn formats_errors_like_json_schema_validators() {
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
