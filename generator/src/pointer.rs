//! JSON pointers (RFC 6901): the addresses of nodes in a document.

use std::borrow::Cow;
use std::fmt;

use crate::shared::Text;

/// The path from the root of a document to one of its nodes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(Vec<Text>);

impl Pointer {
    /// The root of the document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The pointer to the key or element `segment` of this node.
    pub fn child(&self, segment: impl Into<Text>) -> Self {
        let mut segments = self.0.clone();
        segments.push(segment.into());
        Self(segments)
    }

    /// The pointer one level up; the root's parent is the root.
    pub fn parent(&self) -> Self {
        Self(self.0.split_last().map(|(_, above)| above.to_vec()).unwrap_or_default())
    }

    /// Parses the textual form, with or without the `#` of a `$ref`. `None` if it is not a pointer.
    pub fn parse(text: &str) -> Option<Self> {
        Some(Self(segments_of(text)?.map(|segment| segment.as_ref().into()).collect()))
    }

    /// The unescaped segments, outermost first.
    pub fn segments(&self) -> &[Text] {
        &self.0
    }

    /// The other pointer, relative to this one.
    pub fn join(mut self, below: &Self) -> Self {
        self.0.extend_from_slice(&below.0);
        self
    }

    /// Adds a segment, for walks that reuse one pointer. Undone by [`Pointer::pop`].
    pub fn push(&mut self, segment: impl Into<Text>) {
        self.0.push(segment.into());
    }

    /// Removes a segment; does nothing at the root.
    pub fn pop(&mut self) {
        self.0.pop();
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|s| write!(f, "/{}", s.replace('~', "~0").replace('/', "~1")))
    }
}

/// The unescaped segments of the textual form of a pointer, with or without the `#` of a `$ref`. `None` if it is not a
/// pointer.
pub(crate) fn segments_of(text: &str) -> Option<impl Iterator<Item = Cow<'_, str>>> {
    let text = text.strip_prefix('#').unwrap_or(text);
    let below = text.strip_prefix('/');
    let unescaped = |segment| match str::contains(segment, '~') {
        true => Cow::Owned(segment.replace("~1", "/").replace("~0", "~")),
        false => Cow::Borrowed(segment),
    };
    let is_pointer = below.is_some() || text.is_empty();
    is_pointer.then(|| below.into_iter().flat_map(|below| below.split('/')).map(unescaped))
}

/// Decodes a percent-encoded text. `None` if a percent sign is not followed by two hexadecimal digits, or the result is
/// not UTF-8.
pub(crate) fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: u8| char::from(byte).to_digit(16);
        let (high, low) = (digit(rest.next()?)?, digit(rest.next()?)?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_round_trip_as_strings() {
        for text in ["", "/paths/~1api~1v1~1bookings~1users~1{type}/get", "/a~0b/0"] {
            assert_eq!(Pointer::parse(text).map(|p| p.to_string()).as_deref(), Some(text));
        }
        assert_eq!(Pointer::parse("#/components/schemas/Visitor"), Pointer::parse("/components/schemas/Visitor"));
        assert_eq!(Pointer::parse("components"), None);
    }
}
