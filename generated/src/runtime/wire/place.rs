//! Where in a document decoding failed.
//!
//! Every container that fails on one of its parts puts the part's name in front of the message, so that the outermost error
//! reads `.visitor.phone[0].phoneNumber: invalid type: null, expected a string`. Nothing is recorded while decoding
//! succeeds, and serde's own entry points give the same messages as the client does.

use std::fmt::{self, Display};

use serde::de::Error;

/// One step of the way.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step<'a> {
    /// Into the member of an object.
    Member(&'a str),
    /// Into the element of a list.
    Element(usize),
}

impl Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Element(index) => write!(f, "[{index}]"),
            Step::Member(name) if is_plain(name) => write!(f, ".{name}"),
            Step::Member(name) => write!(f, "[{name:?}]"),
        }
    }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'$'))
}

/// The error of a part, seen from its container.
#[cold]
pub(crate) fn within<E: Error>(step: Step<'_>, error: E) -> E {
    let message = error.to_string();
    let separator = if message.starts_with(['.', '[']) { "" } else { ": " };
    E::custom(format_args!("{step}{separator}{message}"))
}

/// Splits a message made by [`within`] into the path, without its leading dot, and the rest.
pub(crate) fn split(message: &str) -> (&str, &str) {
    let mut quoted = false;
    let mut escaped = false;
    if message.starts_with(['.', '[']) {
        for (at, byte) in message.bytes().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                b':' if !quoted => {
                    let (path, rest) = message.split_at(at);
                    return (path.strip_prefix('.').unwrap_or(path), rest.trim_start_matches([':', ' ']));
                }
                _ => {}
            }
        }
    }
    ("", message)
}
