// Emitted by `oascrate`, from `runtime/params/text.rs` in its own sources. Edits are overwritten.

//! Percent-encoding, and queries as pairs of strings.

use std::borrow::Cow;
use std::collections::HashSet;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything except the unreserved characters of RFC 3986.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Encodes text for any part of a path or query.
pub(crate) fn encode(text: &str) -> String {
    Cow::from(utf8_percent_encode(text, RESERVED)).into_owned()
}

/// The same, and the reserved characters that have no special meaning in a query value.
pub(crate) const RESERVED_IN_QUERY: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Encodes a query value by reserved expansion (RFC 6570, 3.2.3): reserved characters are not encoded, and escapes are
/// kept.
pub(crate) fn encode_reserved(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, percent)) = rest.find('%').map(|at| rest.split_at(at)) {
        written.extend(utf8_percent_encode(before, RESERVED_IN_QUERY));
        let is_escape = percent.bytes().skip(1).take(2).filter(u8::is_ascii_hexdigit).count() == 2;
        let (escape, others) = percent.split_at(if is_escape { 3 } else { 1 });
        written.push_str(if is_escape { escape } else { "%25" });
        rest = others;
    }
    written.extend(utf8_percent_encode(rest, RESERVED_IN_QUERY));
    written
}

/// The characters that RFC 6265 forbids in a cookie, and the percent sign, which starts an escape.
pub(crate) const UNFIT_FOR_COOKIES: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'%');

/// Encodes text for a cookie, where most characters are literal.
pub(crate) fn encode_cookie(text: &str) -> String {
    Cow::from(utf8_percent_encode(text, UNFIT_FOR_COOKIES)).into_owned()
}

/// Returns the text unchanged, for locations without an encoding.
pub(crate) fn verbatim(text: &str) -> String {
    text.to_owned()
}

/// Decodes text; `None` if it is not UTF-8.
pub(crate) fn decode_strictly(text: &str) -> Option<Cow<'_, str>> {
    match text.contains('%') {
        true => percent_decode_str(text).decode_utf8().ok(),
        false => Some(Cow::Borrowed(text)),
    }
}

/// Decodes text. Bytes that are not UTF-8 become replacement characters.
pub(crate) fn decode(text: &str) -> Cow<'_, str> {
    // Most strings contain no escape; checking that is faster than decoding.
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    percent_decode_str(text).decode_utf8_lossy()
}

/// Returns whether the decoded text is UTF-8.
pub(crate) fn is_utf8(text: &str) -> bool {
    !text.contains('%') || percent_decode_str(text).decode_utf8().is_ok()
}

/// Decodes text of a query or a form, where a plus means a space.
pub(crate) fn decode_form(text: &str) -> Cow<'_, str> {
    match text.contains('+') {
        true => Cow::Owned(decode(&text.replace('+', " ")).into_owned()),
        false => decode(text),
    }
}

/// Returns whether the pairs of a query, a form or of cookies have more than the given number of different names. Names
/// are compared in encoded form, so a name that is encoded in several ways counts several times.
pub(crate) fn has_more_names<'a>(mut pairs: impl Iterator<Item = &'a str> + Clone, most: usize) -> bool {
    // Nearly all requests have fewer pairs than the limit, and need no set.
    if pairs.clone().nth(most).is_none() {
        return false;
    }
    let mut names = HashSet::new();
    pairs.any(|pair| {
        let name = pair.split_once('=').map_or(pair, |(name, _)| name).trim_ascii_start();
        names.len() > most || !pair.is_empty() && names.insert(name) && names.len() > most
    })
}

/// A query string or a form: names are decoded, values are not, since a style may have to split them first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pairs<'a>(Vec<(Cow<'a, str>, &'a str)>);

impl<'a> Pairs<'a> {
    /// The pairs of a string like `a=1&b=2&c`; a name without a value has the empty string.
    pub(crate) fn parse(text: &'a str) -> Self {
        let pairs = text.split('&').filter(|pair| !pair.is_empty());
        Self(pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(n, v)| (decode_form(n), v)).collect())
    }

    /// The pairs of `Cookie` headers.
    pub(crate) fn cookies(texts: impl Iterator<Item = &'a str>) -> Self {
        let pairs = texts.flat_map(|text| text.split(';')).filter_map(|pair| pair.trim().split_once('='));
        Self(pairs.map(|(name, value)| (decode(name), value)).collect())
    }

    /// All values of this name.
    pub(crate) fn values(&self, name: &str) -> Vec<&'a str> {
        self.0.iter().filter(|(n, _)| n == name).map(|(_, value)| *value).collect()
    }

    /// All elements of the list of this name: of `name[]=a`, and of `name[1]=b` in the order of the indices, before
    /// those without.
    pub(crate) fn elements(&self, list: &str) -> Vec<&'a str> {
        let index = |name: &str| {
            let index = name.strip_prefix(list)?.strip_prefix('[')?.strip_suffix(']')?;
            if index.is_empty() { Some(usize::MAX) } else { index.parse().ok() }
        };
        let found = self.0.iter().filter_map(|(name, value)| Some((index(name)?, *value)));
        let mut elements: Vec<(usize, &str)> = found.collect();
        elements.sort_by_key(|(index, _)| *index);
        elements.into_iter().map(|(_, value)| value).collect()
    }

    /// The last value of this name.
    pub(crate) fn last(&self, name: &str) -> Option<&'a str> {
        self.values(name).last().copied()
    }

    /// All pairs.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), *value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_distinct_names() {
        for (text, names) in [
            ("", 0),
            ("&&", 0),
            ("a", 1),
            ("a=1&b=2&c", 3),
            ("a=1&a=2&a", 1),
            ("a&%61", 2),
            ("=&=1", 1),
            ("a=1&b=1&&b=2&a=2&c=1", 3),
        ] {
            for most in 0..5 {
                assert_eq!(has_more_names(text.split('&'), most), names > most, "{text} {most}");
            }
        }
        assert!(!has_more_names("a=1; b=2;a=3; b".split(';'), 2));
    }

    #[test]
    fn reserved_expansion_keeps_escapes() {
        for (text, encoded) in [
            ("a/b:c?d=e", "a/b:c?d=e"),
            ("a%2Fb%zz%2", "a%2Fb%25zz%252"),
            ("100% #[]&+", "100%25%20%23%5B%5D%26%2B"),
            ("%", "%25"),
            ("\u{e4}%C3%A4%\u{e4}", "%C3%A4%C3%A4%25%C3%A4"),
        ] {
            assert_eq!(encode_reserved(text), encoded);
        }
    }

    #[test]
    fn cookies_keep_unreserved_characters() {
        let token = "aB0!#$&'()*+-./:<=>?@[]^_`{|}~";
        assert_eq!(encode_cookie(token), token);
        for (text, encoded) in
            [("a b", "a%20b"), ("100%", "100%25"), ("\";,\\\n", "%22%3B%2C%5C%0A"), ("\u{e4}", "%C3%A4")]
        {
            assert_eq!(encode_cookie(text), encoded);
            assert_eq!(decode(encoded), text);
        }
    }
}
