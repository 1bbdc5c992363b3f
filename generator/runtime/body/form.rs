//! Forms: `application/x-www-form-urlencoded`.

use std::borrow::Cow;

use super::multipart::{Multipart, Part};
use super::{Codec, CodecError, JsonBody, MultipartBody, Payload, is_form};
use crate::runtime::params::text::decode_form;
use crate::runtime::params::write::{self, Pairing};
use crate::runtime::params::{Pairs, Param, Style};
use crate::runtime::values::{Content, Json};
use crate::runtime::wire::{Wire, to_json};

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// `application/x-www-form-urlencoded`.
#[derive(Debug, Clone, Copy)]
pub struct FormBody {
    properties: &'static [FormProperty],
}

/// JSON. A form of the same value is read as well.
#[derive(Debug, Clone, Copy)]
pub struct JsonOrForm(FormBody);

/// `multipart/form-data`. A form with the same fields is read as well.
#[derive(Debug, Clone, Copy)]
pub struct MultipartOrForm;

/// How the value of a property is encoded.
#[derive(Debug, Clone, Copy)]
pub struct FormStyle {
    style: Style,
    /// Whether reserved characters are not encoded.
    is_reserved: bool,
}

/// A property whose style is not the usual one.
#[derive(Debug, Clone, Copy)]
pub struct FormProperty {
    pub(crate) name: &'static str,
    pub(crate) style: Style,
    is_reserved: bool,
    /// The properties of an exploded object, which take the place of its name.
    pub(crate) members: &'static [&'static str],
}

impl FormStyle {
    /// A style of parameters.
    pub const fn new(style: Style) -> Self {
        Self { style, is_reserved: false }
    }

    /// The same; reserved characters are not encoded.
    pub const fn reserved(self) -> Self {
        Self { is_reserved: true, ..self }
    }

    /// A property of this style.
    pub const fn of(self, name: &'static str, members: &'static [&'static str]) -> FormProperty {
        FormProperty { name, style: self.style, is_reserved: self.is_reserved, members }
    }
}

impl FormBody {
    /// A form whose properties all have the default style.
    pub const PLAIN: Self = Self { properties: &[] };

    /// A form in which some properties have other styles.
    pub const fn with(self, properties: &'static [FormProperty]) -> Self {
        Self { properties }
    }
}

impl<T: Wire> Codec<T> for FormBody {
    const TYPICAL: &'static str = FORM;
    const READS_FORMS: bool = true;

    fn encode(self, media_type: &'static str, value: &T) -> Result<(Cow<'static, str>, Content), String> {
        let json = to_json(value).map_err(|error| error.to_string())?;
        let mut form = String::new();
        for (name, value) in json.as_object().into_iter().flatten() {
            let property = self.properties.iter().find(|property| property.name == name);
            let style = property.map_or(Style::Form, |property| property.style);
            let is_reserved = property.is_some_and(|property| property.is_reserved);
            match write::obstacle(style, false, value) {
                Some(obstacle) => return Err(format!("{name}: {obstacle}")),
                None if is_reserved => write::pairs(&mut form, Pairing::RESERVED, style, name, value),
                None => write::pairs(&mut form, Pairing::QUERY, style, name, value),
            }
        }
        Ok((media_type.into(), form.into()))
    }

    fn is_absent(self, payload: &Payload<'_>) -> bool {
        payload.is_empty() && payload.media_type().is_none()
    }

    fn decode(self, payload: Payload<'_>) -> Result<T, CodecError> {
        let content = payload.whole(FORM, is_form)?;
        let text = std::str::from_utf8(content).map_err(CodecError::malformed)?;
        T::decode(Param::form(&Pairs::parse(text), self.properties)).map_err(CodecError::content)
    }

    fn json(self, value: &T) -> Option<Json> {
        to_json(value).ok()
    }
}

impl JsonOrForm {
    /// A form whose properties all have the default style.
    pub const PLAIN: Self = Self(FormBody::PLAIN);

    /// A form in which some properties have other styles.
    pub const fn with(self, properties: &'static [FormProperty]) -> Self {
        Self(self.0.with(properties))
    }
}

impl<T: Wire> Codec<T> for JsonOrForm {
    const TYPICAL: &'static str = "application/json";
    const READS_FORMS: bool = true;

    fn encode(self, media_type: &'static str, value: &T) -> Result<(Cow<'static, str>, Content), String> {
        JsonBody.encode(media_type, value)
    }

    fn is_absent(self, payload: &Payload<'_>) -> bool {
        payload.is_empty() && payload.form().is_none()
    }

    fn decode(self, payload: Payload<'_>) -> Result<T, CodecError> {
        match payload.media_type().is_some_and(is_form) {
            true => self.0.decode(payload),
            false => JsonBody.decode(payload),
        }
    }

    fn json(self, value: &T) -> Option<Json> {
        to_json(value).ok()
    }

    fn also_reads(self) -> Option<&'static str> {
        Some(FORM)
    }

    fn accept(self, payload: Payload<'_>) -> Result<T, CodecError> {
        JsonBody.accept(payload)
    }
}

impl<T: Multipart> Codec<T> for MultipartOrForm {
    const TYPICAL: &'static str = "multipart/form-data";
    const READS_FORMS: bool = true;

    fn encode(self, media_type: &'static str, value: &T) -> Result<(Cow<'static, str>, Content), String> {
        MultipartBody.encode(media_type, value)
    }

    fn is_absent(self, payload: &Payload<'_>) -> bool {
        payload.is_empty() && payload.form().is_none()
    }

    fn decode(self, payload: Payload<'_>) -> Result<T, CodecError> {
        let Some(form) = payload.form() else { return MultipartBody.decode(payload) };
        let pairs = Pairs::parse(form);
        let parts = pairs.iter().map(|(name, value)| Part {
            name: name.to_owned(),
            content: decode_form(value).into_owned().into(),
            ..Part::default()
        });
        MultipartBody.decode(Payload::Parts(parts.collect()))
    }

    fn json(self, value: &T) -> Option<Json> {
        MultipartBody.json(value)
    }

    fn also_reads(self) -> Option<&'static str> {
        Some(FORM)
    }
}
