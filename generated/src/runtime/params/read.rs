// Emitted by `oascrate`, from `runtime/params/read.rs` in its own sources. Edits are overwritten.

//! Decodes a parameter, driven by the type of the value.

use std::borrow::Cow;
use std::fmt::{self, Display};

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error as _, IntoDeserializer, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::Style;
use super::members::{Member, group, step};
use super::text::{Pairs, decode, decode_strictly};
use crate::runtime::body::FormProperty;
use crate::runtime::values::Number;
use crate::runtime::wire::{NUMBER, UNION};

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
    pub members: Vec<Member<'a>>,
    /// How its values are encoded.
    pub encoding: Encoding,
    /// Whether several strings are separate values, so that a union has to choose.
    pub is_strict: bool,
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
    /// Decodes text. A replacement character for what is not UTF-8 would make it another value.
    fn decode(self, text: &str) -> Result<Cow<'_, str>, Error> {
        let decoded = match self {
            Self::Verbatim => return Ok(Cow::Borrowed(text)),
            Self::Query if text.contains('+') => {
                decode_strictly(&text.replace('+', " ")).map(|text| Cow::Owned(text.into_owned()))
            }
            Self::Path | Self::Query => decode_strictly(text),
        };
        decoded.ok_or_else(|| Error::custom("must be UTF-8"))
    }
}

impl<'a> Param<'a> {
    /// A parameter with one value.
    pub(crate) fn one(style: Style, name: &'a str, text: &'a str, encoding: Encoding) -> Self {
        Self::of(style, name, vec![text], encoding)
    }

    /// A parameter of several strings.
    pub(crate) fn of(style: Style, name: &'a str, texts: Vec<&'a str>, encoding: Encoding) -> Self {
        Self { style, name, texts, members: Vec::new(), encoding, is_strict: false }
    }

    /// Finds the parameter among pairs; `is_other` returns whether a name cannot be that of one of its properties.
    pub(crate) fn among(
        pairs: &Pairs<'a>,
        style: Style,
        name: &'a str,
        is_other: impl Fn(&str) -> bool,
        encoding: Encoding,
    ) -> Option<Self> {
        let members = match style {
            Style::Deep => {
                group(pairs.iter().filter_map(|(found, value)| Some((step(found.strip_prefix(name)?)?, value))))
            }
            Style::FormObject => {
                let own = pairs.iter().filter(|(found, _)| !is_other(found));
                group(own.map(|(found, value)| ((found, ""), value)))
            }
            _ => Vec::new(),
        };
        let texts = match name.strip_suffix("[]") {
            Some(list) if style == Style::Form => pairs.elements(list),
            _ => pairs.values(name),
        };
        let found = !texts.is_empty() || !members.is_empty();
        found.then_some(Self { members, ..Self::of(style, name, texts, encoding) })
    }

    /// Whether one of these properties has a pair of its own.
    pub(crate) fn has_any(&self, names: &[&str]) -> bool {
        self.members.iter().any(|member| names.contains(&member.key.as_str()))
    }

    /// Pairs that form one object, in which some properties have other styles.
    pub(crate) fn form(pairs: &Pairs<'a>, properties: &[FormProperty]) -> Self {
        let own = pairs.iter().map(|(found, value)| {
            let rest = |property: &FormProperty| match property.style {
                Style::Deep => found.strip_prefix(property.name).filter(|rest| rest.starts_with('[')),
                Style::FormObject => Some(found).filter(|found| property.members.contains(found)),
                _ => None,
            };
            let owner = properties.iter().find_map(|property| Some((property.name, rest(property)?)));
            (owner.unwrap_or((found, "")), value)
        });
        let mut members = group(own);
        for member in &mut members {
            let property = properties.iter().find(|property| property.name == member.key);
            member.style = property.map_or(Style::Form, |property| property.style);
        }
        Self { members, ..Self::of(Style::FormObject, "", Vec::new(), Encoding::Query) }
    }

    /// Headers that form one object: the name, the style and the values of each.
    pub(crate) fn headers(headers: impl Iterator<Item = (&'a str, Style, Vec<&'a str>)>) -> Self {
        let members = headers.map(|(key, style, texts)| {
            let pairs = texts.into_iter().map(|text| (String::new(), text)).collect();
            Member { key: key.to_owned(), style, pairs }
        });
        let members = members.collect();
        Self { members, ..Self::of(Style::FormObject, "", Vec::new(), Encoding::Verbatim) }
    }

    /// The value of a property with separate pairs.
    fn member(&self, Member { style, pairs, .. }: Member<'a>) -> Self {
        if style == Style::FormObject {
            let members = group(pairs.iter().map(|(name, value)| ((name.as_str(), ""), *value)));
            return Self { members, ..Self::of(style, self.name, Vec::new(), self.encoding) };
        }
        let (own, below): (Vec<_>, Vec<_>) =
            pairs.into_iter().partition(|(rest, _)| matches!(rest.as_str(), "" | "[]"));
        let texts = own.into_iter().map(|(_, value)| value).collect();
        if below.is_empty() {
            let style = if style == Style::Deep { Style::Form } else { style };
            return Self::of(style, self.name, texts, self.encoding);
        }
        let members = group(below.iter().filter_map(|(rest, value)| Some((step(rest)?, *value))));
        Self { members, ..Self::of(Style::Deep, self.name, texts, self.encoding) }
    }

    /// The single value without the prefix of its style; the last one if there are several.
    fn without_prefix(&self) -> Result<&'a str, Error> {
        if self.is_strict && self.texts.len() > 1 {
            return Err(Error::custom("a single value is expected"));
        }
        let text = self.texts.last().ok_or_else(|| Error::custom("a single value is expected"))?;
        Ok(match self.style {
            Style::Label { .. } => text.strip_prefix('.').unwrap_or(text),
            Style::Matrix { .. } => text.strip_prefix(';').unwrap_or(text),
            _ => text,
        })
    }

    /// Without the name, which the matrix style puts before values. Before an empty value, it has no equals sign.
    fn unnamed(&self, text: &'a str) -> &'a str {
        match (self.style, text.split_once('=').unwrap_or((text, ""))) {
            (Style::Matrix { .. }, (name, value)) if decode(name) == self.name => value,
            _ => text,
        }
    }

    fn scalar(&self) -> Result<Cow<'a, str>, Error> {
        self.encoding.decode(self.unnamed(self.without_prefix()?))
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
        let parts = separators.iter().fold(whole, |parts, separator| {
            parts.into_iter().flat_map(|part| part.split(separator)).collect::<Vec<_>>()
        });
        match self.encoding {
            // Headers may have white space around commas.
            Encoding::Verbatim => parts.into_iter().map(|part| part.trim_matches([' ', '\t'])).collect(),
            Encoding::Path | Encoding::Query => parts,
        }
    }

    fn elements(&self) -> Result<Vec<&'a str>, Error> {
        Ok(match self.style {
            Style::Form | Style::FormObject | Style::Deep | Style::Plain => self.texts.clone(),
            Style::Matrix { explode: true } => {
                self.split(self.without_prefix()?).into_iter().map(|part| self.unnamed(part)).collect()
            }
            _ => self.split(self.unnamed(self.without_prefix()?)),
        })
    }

    /// The properties: pairs of their own in some styles, or else split from the single value.
    fn members(mut self) -> Result<Vec<(Cow<'a, str>, Param<'a>)>, Error> {
        let members = std::mem::take(&mut self.members);
        let member = |key, text| Ok((self.encoding.decode(key)?, self.part(text)));
        match self.style {
            Style::FormObject | Style::Deep => {
                let param = |mut member: Member<'a>| (Cow::Owned(std::mem::take(&mut member.key)), self.member(member));
                Ok(members.into_iter().map(param).collect())
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
        }
    }

    /// An element or a property. If it has parts itself, it is JSON.
    fn part(&self, text: &'a str) -> Param<'a> {
        Param::one(Style::Part, self.name, text, self.encoding)
    }

    /// A number; an integer if it is written as one.
    fn number<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Error> {
        let text = self.scalar()?;
        if let Ok(integer) = text.parse() {
            return visitor.visit_i64(integer);
        }
        if let Ok(integer) = text.parse() {
            return visitor.visit_u64(integer);
        }
        match text.parse() {
            Ok(number) => visitor.visit_f64(number),
            Err(_) => {
                Err(Error::invalid_value(serde::de::Unexpected::Str(&text), &visitor).treat_as_missing(text.is_empty()))
            }
        }
    }

    fn json<T>(&self, read: impl FnOnce(serde_json::Value) -> Result<T, serde_json::Error>) -> Result<T, Error> {
        let text = self.scalar()?;
        match serde_json::from_str(&text) {
            Ok(value) => read(value).map_err(Error::custom),
            Err(_) => Err(Error::custom("must be JSON").treat_as_missing(text.is_empty())),
        }
    }
}

/// Yields the text of a parameter once for each alternative of a union.
struct Repeated<'a>(Param<'a>);

impl<'de> SeqAccess<'de> for Repeated<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        seed.deserialize(Param { is_strict: true, ..self.0.clone() }).map(Some)
    }
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
        self.number(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.number(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.number(visitor)
    }

    /// Only unions and numbers call this; see [`UNION`] and [`NUMBER`].
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Error> {
        match self.style {
            _ if name == NUMBER => match self.scalar()? {
                text if text.parse::<Number>().is_ok() => visitor.visit_str(&text),
                _ => self.number(visitor),
            },
            _ if name != UNION => visitor.visit_newtype_struct(self),
            Style::Json => self.json(|value| value.deserialize_newtype_struct(name, visitor)),
            _ => visitor.visit_seq(Repeated(self)),
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
            Style::Json | Style::Part => self.json(|value| value.deserialize_seq(visitor)),
            Style::Deep if !self.members.is_empty() => {
                let mut members = self.members()?;
                members.sort_by_key(|(key, _)| key.parse().unwrap_or(usize::MAX));
                visitor.visit_seq(SeqDeserializer::new(members.into_iter().map(|(_, element)| element)))
            }
            _ => {
                let elements = self.elements()?.into_iter();
                visitor.visit_seq(SeqDeserializer::new(elements.map(|text| self.part(text))))
            }
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.style {
            Style::Json | Style::Part | Style::Form => self.json(|value| value.deserialize_map(visitor)),
            _ => visitor.visit_map(MapDeserializer::new(self.members()?.into_iter())),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u128 f32 char str string bytes byte_buf unit unit_struct
        tuple tuple_struct struct enum identifier ignored_any
    }
}
