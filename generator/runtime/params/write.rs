//! Encodes a value as the string of a parameter.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde_json::Value as Json;

use super::Style;
use super::text::{RESERVED, UNFIT_FOR_COOKIES, encode, encode_cookie, encode_reserved, verbatim};

/// A value, reduced to the kinds that styles distinguish.
enum StyledValue {
    Scalar(String),
    Array(Vec<String>),
    Object(Vec<(String, String)>),
}

impl StyledValue {
    fn of(value: &Json, encode: fn(&str) -> String) -> Self {
        match value {
            Json::Array(elements) => Self::Array(elements.iter().map(|element| encode(&scalar(element))).collect()),
            Json::Object(members) => {
                Self::Object(members.iter().map(|(key, value)| (encode(key), encode(&scalar(value)))).collect())
            }
            _ => Self::Scalar(encode(&scalar(value))),
        }
    }

    /// The same; delimiters inside elements are encoded.
    fn without(self, delimiter: char, encoded: &str) -> Self {
        match self {
            Self::Scalar(text) => Self::Scalar(text),
            Self::Array(texts) => Self::Array(texts.iter().map(|text| text.replace(delimiter, encoded)).collect()),
            Self::Object(members) => Self::Object(
                members
                    .iter()
                    .map(|(key, value)| (key.replace(delimiter, encoded), value.replace(delimiter, encoded)))
                    .collect(),
            ),
        }
    }

    /// Everything in one string: properties joined to pairs by `pair`, then all joined by `separator`.
    fn join(self, pair: &str, separator: &str) -> String {
        match self {
            Self::Scalar(text) => text,
            Self::Array(texts) => texts.join(separator),
            Self::Object(members) => {
                let pairs: Vec<_> = members.into_iter().map(|(key, value)| key + pair + &value).collect();
                pairs.join(separator)
            }
        }
    }
}

fn scalar(value: &Json) -> Cow<'_, str> {
    match value {
        Json::String(text) => Cow::Borrowed(text),
        Json::Null => Cow::Borrowed(""),
        Json::Bool(value) => Cow::Borrowed(if *value { "true" } else { "false" }),
        other => Cow::Owned(other.to_string()),
    }
}

fn is_scalar(value: &Json) -> bool {
    !value.is_array() && !value.is_object()
}

/// A value without a name, in a path or a header.
pub(crate) fn text(style: Style, name: &str, value: &Json, encode: fn(&str) -> String) -> String {
    let texts = StyledValue::of(value, encode);
    match style {
        Style::Json => encode(&value.to_string()),
        Style::Label { explode: true } => format!(".{}", texts.without('.', "%2E").join("=", ".")),
        Style::Label { explode: false } => format!(".{}", texts.join(",", ",")),
        Style::Matrix { explode } => match texts {
            StyledValue::Object(members) if explode => members.iter().map(|(key, text)| matrix(key, text)).collect(),
            StyledValue::Array(all) if explode => all.iter().map(|text| matrix(&encode(name), text)).collect(),
            texts => matrix(&encode(name), &texts.join(",", ",")),
        },
        Style::Simple { explode: true } => texts.join("=", ","),
        _ => texts.join(",", ","),
    }
}

/// One pair of the matrix style (RFC 6570, 3.2.7): the name of an empty value has no equals sign.
fn matrix(name: &str, text: &str) -> String {
    if text.is_empty() { format!(";{name}") } else { format!(";{name}={text}") }
}

/// Why a value cannot be transferred. Headers have no encoding, and an encoded delimiter looks like a literal one.
pub(crate) fn obstacle(style: Style, is_header: bool, value: &Json) -> Option<String> {
    match style {
        Style::Json | Style::Form | Style::FormObject => return None,
        Style::Plain => return (is_header && is_padded(&scalar(value))).then(|| PADDED.to_owned()),
        Style::Deep => return has_unfit_key(value).then(|| UNFIT_KEY.to_owned()),
        _ => {}
    }
    let parts: Vec<Cow<'_, str>> = match value {
        Json::Array(elements) => elements.iter().map(scalar).collect(),
        Json::Object(members) => members.iter().flat_map(|(key, value)| [key.as_str().into(), scalar(value)]).collect(),
        value if is_header => return is_padded(&scalar(value)).then(|| PADDED.to_owned()),
        _ => return None,
    };
    let delimiter = match style {
        Style::Space => Some(' '),
        Style::Pipe => Some('|'),
        _ => is_header.then_some(','),
    };
    if let Some(delimiter) = delimiter.filter(|delimiter| parts.iter().any(|part| part.contains(*delimiter))) {
        return Some(format!("an element contains the delimiter {delimiter:?}, which this style cannot encode"));
    }
    if matches!(value, Json::Array(elements) if elements.len() == 1) && parts.iter().all(|part| part.is_empty()) {
        return Some("this style cannot tell a list of one empty string from an empty list".to_owned());
    }
    if let (true, Style::Simple { explode: true }, Json::Object(members)) = (is_header, style, value)
        && members.keys().any(|key| key.contains('='))
    {
        return Some("a key contains the delimiter '=', which this style cannot encode".to_owned());
    }
    (is_header && parts.iter().any(|part| is_padded(part))).then(|| PADDED.to_owned())
}

const UNFIT_KEY: &str = "a key is empty or contains brackets, which `deepObject` cannot encode";

/// Whether a key, at any depth, would be read as another one between brackets.
fn has_unfit_key(value: &Json) -> bool {
    match value {
        Json::Object(members) => {
            members.iter().any(|(key, value)| key.is_empty() || key.contains(['[', ']']) || has_unfit_key(value))
        }
        Json::Array(elements) => elements.iter().any(has_unfit_key),
        _ => false,
    }
}

const PADDED: &str = "a header value cannot begin or end with white space";

fn is_padded(text: &str) -> bool {
    text.trim_matches([' ', '\t']).len() != text.len()
}

/// The target of pairs.
#[derive(Clone, Copy)]
pub(crate) struct Pairing {
    /// The separator of pairs.
    pub(crate) separator: &'static str,
    /// The encoding of values.
    encode: fn(&str) -> String,
    /// The characters that it escapes, if that is all it does.
    escaped: Option<&'static AsciiSet>,
}

impl Pairing {
    /// A query or a form.
    pub(crate) const QUERY: Self = Self { separator: "&", encode, escaped: Some(RESERVED) };
    /// A query in which reserved characters are not encoded.
    pub(crate) const RESERVED: Self = Self { separator: "&", encode: encode_reserved, escaped: None };
    /// A `Cookie` header.
    pub(crate) const COOKIES: Self = Self { separator: "; ", encode: encode_cookie, escaped: Some(UNFIT_FOR_COOKIES) };
    /// A `Cookie` header whose values are not encoded.
    pub(crate) const PLAIN_COOKIES: Self = Self { separator: "; ", encode: verbatim, escaped: None };
}

/// Adds a value as pairs of names and values, both encoded, to a query, a form or cookies.
pub(crate) fn pairs(text: &mut String, pairing: Pairing, style: Style, name: &str, value: &Json) {
    match (style, value) {
        (Style::FormObject, Json::Object(members)) => {
            members.iter().for_each(|(key, value)| pairs(text, pairing, Style::Form, key, value));
        }
        (Style::Deep, Json::Object(members)) => {
            let members = members.iter().map(|(key, value)| (format!("{name}[{key}]"), value));
            members.for_each(|(name, value)| pairs(text, pairing, Style::Deep, &name, value));
        }
        (Style::Deep, Json::Array(elements)) if elements.iter().any(|element| !is_scalar(element)) => {
            let elements = elements.iter().enumerate().map(|(index, element)| (format!("{name}[{index}]"), element));
            elements.for_each(|(name, element)| pairs(text, pairing, Style::Deep, &name, element));
        }
        (Style::Form | Style::FormObject | Style::Deep, Json::Array(elements)) => {
            elements.iter().for_each(|element| pair(text, pairing, name, &scalar(element)));
        }
        (style, value) if style != Style::Json && is_scalar(value) => pair(text, pairing, name, &scalar(value)),
        _ => {
            start(text, pairing, name);
            text.push_str(&one(style, value, pairing.encode));
        }
    }
}

/// Adds one pair.
pub(crate) fn pair(text: &mut String, pairing: Pairing, name: &str, value: &str) {
    start(text, pairing, name);
    match pairing.escaped {
        // Saves an allocation.
        Some(escaped) => text.extend(utf8_percent_encode(value, escaped)),
        None => text.push_str(&(pairing.encode)(value)),
    }
}

/// The room for a query: one allocation is enough for most.
const ROOM: usize = 64;

/// Adds the name of a pair.
fn start(text: &mut String, Pairing { separator, .. }: Pairing, name: &str) {
    match text.is_empty() {
        true => text.reserve(ROOM),
        false => text.push_str(separator),
    }
    text.extend(utf8_percent_encode(name, RESERVED));
    text.push('=');
}

/// A value as the single string after its name.
fn one(style: Style, value: &Json, encode: fn(&str) -> String) -> String {
    match style {
        Style::Csv => StyledValue::of(value, encode).without(',', "%2C").join(",", ","),
        Style::Space => StyledValue::of(value, encode).join("%20", "%20"),
        Style::Pipe => StyledValue::of(value, encode).join("%7C", "%7C"),
        Style::Json => encode(&value.to_string()),
        _ => encode(&scalar(value)),
    }
}
