//! Checks formats: one that no registry has is probably a typing error, or has no effect.

use super::finding::Findings;
use super::spelling::Speller;
use crate::diagnostic::Diagnostic;
use crate::grammar::{Object, Visit};
use crate::rules;
use crate::source::Node;

/// The formats of OpenAPI's format registry, and common ones that the generator knows, sorted.
const KNOWN: &[&str] = &[
    "base64url",
    "binary",
    "byte",
    "char",
    "commonmark",
    "date",
    "date-time",
    "date-time-local",
    "decimal",
    "decimal128",
    "double",
    "double-int",
    "duration",
    "email",
    "float",
    "hostname",
    "html",
    "http-date",
    "idn-email",
    "idn-hostname",
    "int16",
    "int32",
    "int64",
    "int8",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "media-range",
    "password",
    "regex",
    "relative-json-pointer",
    "sf-binary",
    "sf-boolean",
    "sf-decimal",
    "sf-integer",
    "sf-string",
    "sf-token",
    "time",
    "time-local",
    "uint",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "unixtime",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
    "uuid",
];

pub(super) fn check(visit: &Visit, speller: &Speller, sink: &mut Findings) {
    if visit.object() != Some(Object::Schema) {
        return;
    }
    let ty = visit.node.get("type").and_then(Node::as_str).unwrap_or_default();
    let Some(node) = visit.node.get("format").filter(|_| matches!(ty, "string" | "number" | "integer")) else { return };
    let Some(format) = node.as_str().filter(|format| KNOWN.binary_search(format).is_err()) else { return };
    let help = speller
        .suggestion(format, KNOWN.iter().copied(), || format!("ignore this warning if the type `{ty}` is right"));
    let message = format!("the format `{format}` is unknown, and has no effect");
    sink.push(Diagnostic::new(rules::UNKNOWN_FORMAT, node.span, message).label("unknown").help(help));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_formats_are_sorted() {
        assert!(KNOWN.is_sorted());
    }
}
