//! From a value to the text of a parameter.

use std::borrow::Cow;

use serde_json::Value as Json;

use super::Style;
use super::text::encode;

/// A value, as far as styles tell values apart.
enum Texts {
    One(String),
    Many(Vec<String>),
    Members(Vec<(String, String)>),
}

impl Texts {
    fn of(value: &Json, encode: fn(&str) -> String) -> Self {
        match value {
            Json::Array(elements) => Self::Many(elements.iter().map(|element| encode(&scalar(element))).collect()),
            Json::Object(members) => {
                Self::Members(members.iter().map(|(key, value)| (encode(key), encode(&scalar(value)))).collect())
            }
            _ => Self::One(encode(&scalar(value))),
        }
    }

    /// Everything in one text: members joined to pairs by `pair`, then all by `separator`.
    fn join(self, pair: &str, separator: &str) -> String {
        match self {
            Self::One(text) => text,
            Self::Many(texts) => texts.join(separator),
            Self::Members(members) => {
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
        other => Cow::Owned(other.to_string()),
    }
}

/// A value without a name of its own: in a path or a header.
pub(crate) fn text(style: Style, name: &str, value: &Json, encode: fn(&str) -> String) -> String {
    let texts = Texts::of(value, encode);
    match style {
        Style::Json => encode(&value.to_string()),
        Style::Label { explode: true } => format!(".{}", texts.join("=", ".")),
        Style::Label { explode: false } => format!(".{}", texts.join(",", ",")),
        Style::Matrix { explode } => match texts {
            Texts::Members(_) if explode => format!(";{}", texts.join("=", ";")),
            Texts::Many(all) if explode => all.iter().map(|text| format!(";{name}={text}")).collect(),
            texts => format!(";{name}={}", texts.join(",", ",")),
        },
        Style::Simple { explode: true } => texts.join("=", ","),
        _ => texts.join(",", ","),
    }
}

/// A value as pairs of names and values, both encoded: in a query, a form or a cookie.
pub(crate) fn pairs(style: Style, name: &str, value: &Json) -> Vec<(String, String)> {
    match (style, value) {
        (Style::Members, Json::Object(members)) => {
            members.iter().flat_map(|(key, value)| pairs(Style::Form, key, value)).collect()
        }
        (Style::Deep, Json::Object(members)) => {
            members.iter().flat_map(|(key, value)| pairs(Style::Form, &format!("{name}[{key}]"), value)).collect()
        }
        (Style::Form, Json::Array(elements)) => {
            elements.iter().map(|element| (encode(name), encode(&scalar(element)))).collect()
        }
        _ => vec![(encode(name), one(style, value))],
    }
}

/// A value as the one text behind its name.
fn one(style: Style, value: &Json) -> String {
    match style {
        Style::Csv => Texts::of(value, encode).join(",", ","),
        Style::Space => Texts::of(value, encode).join("%20", "%20"),
        Style::Pipe => Texts::of(value, encode).join("%7C", "%7C"),
        Style::Json => encode(&value.to_string()),
        _ => encode(&scalar(value)),
    }
}
