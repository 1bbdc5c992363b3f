//! From the text of a parameter to a value, led by the value's type.

use std::borrow::Cow;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::Style;
use super::text::{Pairs, decode, decode_form};

/// The error of serde's own value deserializers: a message.
pub(crate) type Error = serde::de::value::Error;

/// What was found of one parameter, not yet decoded.
#[derive(Debug, Clone)]
pub(crate) struct Param<'a> {
    /// How it is written.
    pub style: Style,
    /// Its name.
    pub name: &'a str,
    /// Its texts, at least one unless `members` has some.
    pub texts: Vec<&'a str>,
    /// Its members, if the style has them as pairs of their own.
    pub members: Vec<(String, Vec<&'a str>)>,
    /// How its texts are encoded.
    pub encoding: Encoding,
}

/// How a place encodes texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Not at all.
    Verbatim,
    /// Percent-encoded.
    Path,
    /// Percent-encoded, with a plus for a space.
    Query,
}

impl Encoding {
    fn decode(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Verbatim => Cow::Borrowed(text),
            Self::Path => decode(text),
            Self::Query => decode_form(text),
        }
    }
}

impl<'a> Param<'a> {
    /// A parameter that is one text.
    pub(crate) fn one(style: Style, name: &'a str, text: &'a str, encoding: Encoding) -> Self {
        Self { style, name, texts: vec![text], members: Vec::new(), encoding }
    }

    /// The parameter among pairs, if it is there; `others` are the names that are not members of it.
    pub(crate) fn among(pairs: &Pairs<'a>, style: Style, name: &'a str, others: &[&str]) -> Option<Self> {
        let members = match style {
            Style::Deep => group(pairs, |n| n.strip_prefix(name)?.strip_prefix('[')?.strip_suffix(']')),
            Style::Form => group(pairs, |n| (!others.contains(&n)).then_some(n)),
            _ => Vec::new(),
        };
        let texts = pairs.values(name);
        let found = !texts.is_empty() || !members.is_empty();
        found.then_some(Self { style, name, texts, members, encoding: Encoding::Query })
    }

    /// Pairs that are together one object.
    pub(crate) fn form(pairs: &Pairs<'a>) -> Self {
        Self {
            style: Style::Form,
            name: "",
            texts: Vec::new(),
            members: group(pairs, |n| Some(n)),
            encoding: Encoding::Query,
        }
    }

    /// The one text of a scalar; of several, the last.
    fn scalar(&self) -> Result<Cow<'a, str>, Error> {
        let text = self.texts.last().ok_or_else(|| Error::custom("a single value is expected"))?;
        let text = match self.style {
            Style::Label { .. } => text.strip_prefix('.').unwrap_or(text),
            Style::Matrix { .. } => {
                let text = text.strip_prefix(';').unwrap_or(text);
                text.strip_prefix(self.name).and_then(|text| text.strip_prefix('=')).unwrap_or(text)
            }
            _ => text,
        };
        Ok(self.encoding.decode(text))
    }

    /// The texts of the elements, still encoded.
    fn split(&self) -> Vec<&'a str> {
        if matches!(self.style, Style::Form | Style::Deep) {
            return self.texts.clone();
        }
        let Some(text) = self.texts.last().copied() else { return Vec::new() };
        let matrix = format!("{}=", self.name);
        let text = match self.style {
            Style::Label { .. } => text.strip_prefix('.').unwrap_or(text),
            Style::Matrix { .. } => text.strip_prefix(';').unwrap_or(text),
            _ => text,
        };
        let separators: &[&str] = match self.style {
            Style::Label { explode: true } => &["."],
            Style::Matrix { explode: true } => &[";"],
            Style::Space => &["%20", "+", " "],
            Style::Pipe => &["%7C", "%7c", "|"],
            _ => &[","],
        };
        let text = match self.style {
            Style::Matrix { explode: false } => text.strip_prefix(matrix.as_str()).unwrap_or(text),
            _ => text,
        };
        let mut parts = vec![text];
        for separator in separators {
            parts = parts.into_iter().flat_map(|part| part.split(separator)).collect();
        }
        match self.style {
            _ if text.is_empty() => Vec::new(),
            Style::Matrix { explode: true } => {
                parts.into_iter().map(|part| part.strip_prefix(matrix.as_str()).unwrap_or(part)).collect()
            }
            _ => parts,
        }
    }

    /// The members: of a style that has them as pairs, or else split from the one text.
    fn members(&self) -> Vec<(Cow<'a, str>, Param<'a>)> {
        let one = |text| Param::one(Style::Csv, self.name, text, self.encoding);
        match self.style {
            Style::Form | Style::Deep => {
                let member = |texts: &Vec<_>| Param { texts: texts.clone(), members: Vec::new(), ..*self };
                self.members.iter().map(|(key, texts)| (Cow::Owned(key.clone()), member(texts))).collect()
            }
            Style::Simple { explode: true } | Style::Label { explode: true } | Style::Matrix { explode: true } => {
                let pairs = self.split().into_iter().map(|part| part.split_once('=').unwrap_or((part, "")));
                pairs.map(|(key, text)| (self.encoding.decode(key), one(text))).collect()
            }
            _ => {
                let parts = self.split();
                let pairs = parts.chunks(2).filter_map(|pair| Some((pair.first()?, pair.get(1).unwrap_or(&""))));
                pairs.map(|(key, text)| (self.encoding.decode(key), one(text))).collect()
            }
        }
    }

    fn json<T>(&self, read: impl FnOnce(serde_json::Value) -> Result<T, serde_json::Error>) -> Result<T, Error> {
        let text = self.scalar()?;
        serde_json::from_str(&text).and_then(read).map_err(Error::custom)
    }
}

/// Gathers the values of each name that has a key.
fn group<'a>(pairs: &Pairs<'a>, key: impl Fn(&str) -> Option<&str>) -> Vec<(String, Vec<&'a str>)> {
    let mut members: Vec<(String, Vec<&'a str>)> = Vec::new();
    for (name, value) in pairs.iter() {
        let Some(key) = key(name) else { continue };
        match members.iter_mut().find(|(member, _)| member == key) {
            Some((_, values)) => values.push(value),
            None => members.push((key.to_owned(), vec![value])),
        }
    }
    members
}

impl<'de> IntoDeserializer<'de, Error> for Param<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Param<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.style {
            Style::Json => self.json(|value| value.deserialize_any(visitor)),
            Style::Deep if !self.members.is_empty() => self.deserialize_map(visitor),
            _ => match self.scalar()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            },
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match (self.style, self.scalar()?.as_ref()) {
            (Style::Json, _) => self.json(|value| value.deserialize_bool(visitor)),
            (_, "true") => visitor.visit_bool(true),
            (_, "false") => visitor.visit_bool(false),
            (_, text) => Err(Error::invalid_value(serde::de::Unexpected::Str(text), &"true or false")),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let text = self.scalar()?;
        match text.parse() {
            Ok(number) => visitor.visit_i64(number),
            Err(_) => Err(Error::invalid_value(serde::de::Unexpected::Str(&text), &visitor)),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let text = self.scalar()?;
        match text.parse() {
            Ok(number) => visitor.visit_f64(number),
            Err(_) => Err(Error::invalid_value(serde::de::Unexpected::Str(&text), &visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.style {
            Style::Json => self.json(|value| value.deserialize_option(visitor)),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.style {
            Style::Json => self.json(|value| value.deserialize_seq(visitor)),
            _ => {
                let elements = self.split().into_iter();
                let element = |text| Param::one(Style::Csv, self.name, text, self.encoding);
                visitor.visit_seq(SeqDeserializer::new(elements.map(element)))
            }
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.style {
            Style::Json => self.json(|value| value.deserialize_map(visitor)),
            Style::Form | Style::Deep if self.members.is_empty() => self.json(|value| value.deserialize_map(visitor)),
            _ => visitor.visit_map(MapDeserializer::new(self.members().into_iter())),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 char str string bytes byte_buf unit unit_struct newtype_struct
        tuple tuple_struct struct enum identifier ignored_any
    }
}
