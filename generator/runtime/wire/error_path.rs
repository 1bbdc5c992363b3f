//! The paths of decoding errors.
//!
//! Every container that fails on one of its parts adds the part's name to the front of the message, so that the
//! outermost error reads `.visitor.phone[0].phoneNumber: invalid type: null, expected a string`. Nothing is recorded
//! while decoding succeeds, and serde's own entry points return the same messages as the client.

use std::fmt::{self, Display};

use serde::de::Error;

/// One step of a path.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step<'a> {
    /// To the property of an object.
    Member(&'a str),
    /// To the element of a list.
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

/// Adds a step to the error of a part.
#[cold]
pub(crate) fn within<E: Error>(step: Step<'_>, error: E) -> E {
    E::custom(join(&clip(step.to_string()), &clip(error.to_string())))
}

/// Removes line and column from a message of serde: bodies have one line, and the path names the place.
pub(crate) fn without_position(message: &str) -> &str {
    let is_position = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == ' ' || "column".contains(c));
    match message.rsplit_once(" at line ") {
        Some((message, position)) if is_position(position) => message,
        _ => message,
    }
}

/// The maximum length of a message before another step is added.
const LONGEST: usize = 1_000;

/// Removes the middle of a message that is too long: each step copies it, and a peer controls both the number of steps
/// and the length of names.
fn clip(message: String) -> String {
    if message.len() <= LONGEST {
        return message;
    }
    let mut start: String = message.chars().take(LONGEST / 2).collect();
    let end = message.char_indices().rev().nth(LONGEST / 4).map_or(0, |(at, _)| at);
    start.push('\u{2026}');
    start + message.get(end..).unwrap_or_default()
}

/// A message after the name of its subject.
pub(crate) fn join(name: &str, message: &str) -> String {
    let separator = if message.starts_with(['.', '[']) { "" } else { ": " };
    format!("{name}{separator}{message}")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prepends_segments_and_splits_paths_off() {
        let leaf = || serde_json::Error::custom("invalid type: null, expected a string: really");
        for (steps, path) in [
            (vec![], ""),
            (vec![Step::Member("a")], "a"),
            (vec![Step::Element(3)], "[3]"),
            (vec![Step::Member("phone"), Step::Element(0), Step::Member("_id-2")], "phone[0]._id-2"),
            (vec![Step::Member("odd: \"key\\"), Step::Member("b")], "[\"odd: \\\"key\\\\\"].b"),
            (vec![Step::Member("")], "[\"\"]"),
        ] {
            let error = steps.into_iter().rev().fold(leaf(), |error, step| within(step, error));
            assert_eq!(split(&error.to_string()), (path, "invalid type: null, expected a string: really"));
        }
    }

    #[test]
    fn truncates_long_peer_strings() {
        let leaf = format!("invalid type: string {:?}, expected a boolean", "\u{e4}".repeat(1_000_000));
        let long = "\u{e4}".repeat(100_000);
        let error = (0..100).fold(serde_json::Error::custom(leaf), |error, _| within(Step::Member(&long), error));
        let message = error.to_string();
        assert!(message.len() <= 4 * LONGEST, "{}", message.len());
        assert!(message.starts_with("[\"\u{e4}") && message.ends_with(", expected a boolean"), "{message}");
    }

    #[test]
    fn keeps_the_position_in_the_text() {
        let error = serde_json::from_str::<bool>("\n 1").unwrap_err();
        let error = within(Step::Member("a"), within(Step::Element(1), error));
        assert_eq!(error.to_string(), ".a[1]: invalid type: integer `1`, expected a boolean at line 2 column 2");
        assert_eq!((error.line(), error.column()), (2, 2));
    }

    #[test]
    fn omits_positions_in_the_text() {
        for (message, expected) in [
            ("missing field `a` at line 1 column 2", "missing field `a`"),
            ("expected a seat at line one", "expected a seat at line one"),
            ("at line 1 column 2", "at line 1 column 2"),
            ("plain", "plain"),
        ] {
            assert_eq!(without_position(message), expected);
        }
    }
}
