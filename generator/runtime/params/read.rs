//! Decodes a parameter, driven by the type of the value.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::{self, Display};

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::Style;
use super::text::{Pairs, decode, decode_form};

/// The reason why a parameter cannot be decoded.
#[derive(Debug)]
pub(crate) struct Error {
    message: String,
    /// Whether the text means no value, so that an optional parameter is treated as missing.
    pub(crate) is_treated_as_missing: bool,
}

impl Error {
    /// The same, if it is true of the text.
    fn treat_as_missing(self, is_treated_as_missing: bool) -> Self {
        Self { is_treated_as_missing, ..self }
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl serde::de::Error for Error {
    fn custom<T: Display>(message: T) -> Self {
        Self { message: message.to_string(), is_treated_as_missing: false }
    }
}

/// The occurrences of one parameter, not yet decoded.
#[derive(Debug, Clone)]
pub(crate) struct Param<'a> {
    /// Its style.
    pub style: Style,
    /// Its name.
    pub name: &'a str,
    /// Its values, at least one unless `members` is not empty.
    pub texts: Vec<&'a str>,
    /// Its properties, if the style has a pair for each property.
    pub members: Vec<(String, Vec<&'a str>)>,
    /// How its values are encoded.
    pub encoding: Encoding,
}

/// The encoding of a location.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// None.
    Verbatim,
    /// Percent-encoded.
    Path,
    /// Percent-encoding, with a plus for a space.
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
    /// A parameter with one value.
    pub(crate) fn one(style: Style, name: &'a str, text: &'a str, encoding: Encoding) -> Self {
        Self { style, name, texts: vec![text], members: Vec::new(), encoding }
    }

    /// Finds the parameter among pairs; `others` are names that cannot be its properties.
    pub(crate) fn among(
        pairs: &Pairs<'a>,
        style: Style,
        name: &'a str,
        others: &[&str],
        encoding: Encoding,
    ) -> Option<Self> {
        let members = match style {
            Style::Deep => group(pairs, |n| {
                n.strip_suffix("[]").unwrap_or(n).strip_prefix(name)?.strip_prefix('[')?.strip_suffix(']')
            }),
            Style::FormObject => group(pairs, |n| (!others.contains(&n)).then_some(n)),
            _ => Vec::new(),
        };
        let texts = match name.strip_suffix("[]") {
            Some(list) if style == Style::Form => pairs.elements(list),
            _ => pairs.values(name),
        };
        let found = !texts.is_empty() || !members.is_empty();
        found.then_some(Self { style, name, texts, members, encoding })
    }

    /// Pairs that form one object.
    pub(crate) fn form(pairs: &Pairs<'a>) -> Self {
        let members = group(pairs, |n| Some(n));
        Self { style: Style::FormObject, name: "", texts: Vec::new(), members, encoding: Encoding::Query }
    }

    /// The single value without the prefix of its style; the last one if there are several.
    fn without_prefix(&self) -> Result<&'a str, Error> {
        let text = self.texts.last().ok_or_else(|| Error::custom("a single value is expected"))?;
        Ok(match self.style {
            Style::Label { .. } => text.strip_prefix('.').unwrap_or(text),
            Style::Matrix { .. } => text.strip_prefix(';').unwrap_or(text),
            _ => text,
        })
    }

    /// Without the name, which the matrix style puts before values.
    fn unnamed(&self, text: &'a str) -> &'a str {
        match self.style {
            Style::Matrix { .. } => {
                text.strip_prefix(self.name).and_then(|rest| rest.strip_prefix('=')).unwrap_or(text)
            }
            _ => text,
        }
    }

    fn scalar(&self) -> Result<Cow<'a, str>, Error> {
        Ok(self.encoding.decode(self.unnamed(self.without_prefix()?)))
    }

    /// The parts of the single value, still encoded.
    fn split(&self, text: &'a str) -> Vec<&'a str> {
        let separators: &[&str] = match self.style {
            Style::Label { explode: true } => &["."],
            Style::Matrix { explode: true } => &[";"],
            Style::Space => &["%20", "+", " "],
            Style::Pipe => &["%7C", "%7c", "|"],
            _ => &[","],
        };
        let whole = if text.is_empty() { Vec::new() } else { vec![text] };
        separators
            .iter()
            .fold(whole, |parts, separator| parts.into_iter().flat_map(|part| part.split(separator)).collect())
    }

    fn elements(&self) -> Result<Vec<&'a str>, Error> {
        Ok(match self.style {
            Style::Form | Style::FormObject | Style::Deep => self.texts.clone(),
            Style::Matrix { explode: true } => {
                self.split(self.without_prefix()?).into_iter().map(|part| self.unnamed(part)).collect()
            }
            _ => self.split(self.unnamed(self.without_prefix()?)),
        })
    }

    /// The properties: pairs of their own in some styles, or else split from the single value.
    fn members(mut self) -> Result<Vec<(Cow<'a, str>, Param<'a>)>, Error> {
        let members = std::mem::take(&mut self.members);
        let member = |key, text| (self.encoding.decode(key), self.part(text));
        Ok(match self.style {
            Style::FormObject | Style::Deep => {
                let Self { name, encoding, .. } = self;
                let param = |texts| Param { style: Style::Form, name, texts, members: Vec::new(), encoding };
                members.into_iter().map(|(key, texts)| (key.into(), param(texts))).collect()
            }
            Style::Simple { explode: true } | Style::Label { explode: true } | Style::Matrix { explode: true } => {
                let pairs = self.split(self.without_prefix()?).into_iter();
                pairs
                    .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
                    .map(|(key, text)| member(key, text))
                    .collect()
            }
            _ => {
                let parts = self.split(self.unnamed(self.without_prefix()?));
                let pairs = parts.chunks(2).filter_map(|pair| Some((pair.first()?, pair.get(1).unwrap_or(&""))));
                pairs.map(|(key, text)| member(key, text)).collect()
            }
        })
    }

    /// An element or a property, which has no parts.
    fn part(&self, text: &'a str) -> Param<'a> {
        Param::one(Style::Form, self.name, text, self.encoding)
    }

    fn json<T>(&self, read: impl FnOnce(serde_json::Value) -> Result<T, serde_json::Error>) -> Result<T, Error> {
        let text = self.scalar()?;
        match serde_json::from_str(&text) {
            Ok(value) => read(value).map_err(Error::custom),
            Err(_) => Err(Error::custom("must be JSON").treat_as_missing(text.is_empty())),
        }
    }
}

/// Groups the values by key in one pass, since the peer chooses the number of names.
fn group<'a>(pairs: &Pairs<'a>, key: impl Fn(&str) -> Option<&str>) -> Vec<(String, Vec<&'a str>)> {
    let mut members: Vec<(String, Vec<&'a str>)> = Vec::new();
    let mut positions = HashMap::new();
    for (name, value) in pairs.iter() {
        let Some(key) = key(name) else { continue };
        let position = *positions.entry(key).or_insert(members.len());
        match members.get_mut(position) {
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
            Style::Deep | Style::FormObject if !self.members.is_empty() => self.deserialize_map(visitor),
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
            // Servers that compare with these two strings ignore any other.
            (_, text) => {
                Err(Error::invalid_value(serde::de::Unexpected::Str(text), &"true or false").treat_as_missing(true))
            }
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.scalar()?.parse() {
            Ok(number) => visitor.visit_i64(number),
            Err(_) => self.deserialize_f64(visitor),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let text = self.scalar()?;
        match text.parse() {
            Ok(number) => visitor.visit_f64(number),
            Err(_) => {
                Err(Error::invalid_value(serde::de::Unexpected::Str(&text), &visitor).treat_as_missing(text.is_empty()))
            }
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
                let elements = self.elements()?.into_iter();
                visitor.visit_seq(SeqDeserializer::new(elements.map(|text| self.part(text))))
            }
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.style {
            Style::Json => self.json(|value| value.deserialize_map(visitor)),
            Style::Form => self.json(|value| value.deserialize_map(visitor)),
            _ => visitor.visit_map(MapDeserializer::new(self.members()?.into_iter())),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 char str string bytes byte_buf unit unit_struct newtype_struct
        tuple tuple_struct struct enum identifier ignored_any
    }
}
