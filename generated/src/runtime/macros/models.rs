//! Macros for the types of bodies.

/// `model!(Visitor { optional id: String = "_id", nullable phone: Nullable<Vec<Phone>> = "phone", required token: String = "token" });`
///
/// The fields of a struct in the declared order, with the types that their setters take: an `optional` field of `T` is an
/// `Option<T>`, the others are what they say. For a list of texts there is `each String` in place of the type.
/// `= "a`b" as "``a`b``"` says how a name is written in comments that has backticks or the like in it.
/// Gives `Model`, hence `Wire`; serde's traits; a setter for each field. The struct has an `extra: Extra` beside.
macro_rules! model {
    ($name:ident { $($kind:ident $field:ident $(each $each:ty)? $(: $ty:ty)? = $wire:literal $(as $shown:literal)?),* $(,)? }) => {
        impl $name {
            $(
                #[doc = concat!("Sets ", $crate::runtime::macros::shown!($wire $($shown)?), ".")]
                #[inline]
                $(pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
                    self.$field = $crate::runtime::emitted::words::field::$kind($field.into());
                    self
                })?
                $(pub fn $field(mut self, $field: impl IntoIterator<Item = impl Into<$each>>) -> Self {
                    self.$field = $crate::runtime::emitted::words::field::$kind($crate::runtime::emitted::words::each($field));
                    self
                })?
            )*
        }
        impl $crate::runtime::wire::Model for $name {
            fn empty() -> Self {
                Self { $($field: $crate::runtime::emitted::words::blank::$kind(),)* extra: Extra::default() }
            }
            fn read<'de, A: serde::de::MapAccess<'de>>(&mut self, reader: &mut $crate::runtime::wire::Reader<'de, A>) {
                $(reader.$kind($wire, &mut self.$field);)*
                reader.undeclared(&mut self.extra);
            }
            fn write<'m, M: serde::ser::SerializeMap>(&'m self, writer: &mut $crate::runtime::wire::Writer<'m, M>) {
                writer.undeclared(&self.extra);
                $(writer.$kind($wire, &self.$field);)*
            }
        }
        $crate::runtime::macros::serde_by_wire!($name);
    };
}

/// `multipart!(UploadFile { required file: Upload = "file", optional description: String = "description" });`
///
/// The parts of a multipart body; kinds as in `model!`, of which `nullable` makes no sense here. Gives `Multipart` and the
/// setters. The struct has an `extra: Vec<Part>` beside.
macro_rules! multipart {
    ($name:ident { $($kind:ident $field:ident $(each $each:ty)? $(: $ty:ty)? = $wire:literal $(as $shown:literal)?),* $(,)? }) => {
        impl $name {
            $(
                #[doc = concat!("Sets ", $crate::runtime::macros::shown!($wire $($shown)?), ".")]
                $(pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
                    self.$field = $crate::runtime::emitted::words::field::$kind($field.into());
                    self
                })?
                $(pub fn $field(mut self, $field: impl IntoIterator<Item = impl Into<$each>>) -> Self {
                    self.$field = $crate::runtime::emitted::words::field::$kind($crate::runtime::emitted::words::each($field));
                    self
                })?
            )*
        }
        impl $crate::runtime::body::multipart::Multipart for $name {
            fn write(&self, form: &mut $crate::runtime::body::multipart::Form) {
                $(form.put($wire, $crate::runtime::emitted::words::value::$kind(&self.$field));)*
                form.put_undeclared(&self.extra);
            }
            fn read(form: &mut $crate::runtime::body::multipart::Form) -> Option<Self> {
                Some(Self { $($field: $crate::runtime::emitted::words::part::$kind(form, $wire)?,)* extra: form.undeclared() })
            }
        }
    };
}

/// `string_enum!(Status { Online = "online", Away = "away" });`
///
/// The named values; the enum has an `Unknown(String)` beside. Gives `as_str`, `Display`, conversions from texts, `Wire` and
/// serde's traits.
macro_rules! string_enum {
    ($name:ident { $($variant:ident = $wire:literal),* $(,)? }) => {
        impl $name {
            /// The value as the wire has it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(value) => value,
                }
            }
        }
        impl From<String> for $name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(value),
                }
            }
        }
        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                value.to_owned().into()
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl Wire for $name {
            fn encode<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
            fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::decode(deserializer).map(Self::from)
            }
            fn blank() -> Self {
                Self::Unknown(String::new())
            }
        }
        $crate::runtime::macros::serde_by_wire!($name);
    };
}

/// `union!(SettingValue { String: String, Number: f64, List: Vec<String> });`
/// `union!(Event by "type" { Card: Card = ["card"], Text: TextEvent = ["text", "plain"] });`
///
/// The alternatives; the enum has an `Other(Json)` beside. The first form takes the first alternative that decodes, the
/// second the one that a member's value names, which then must decode. Gives `Wire`, serde's traits, and `From` for each
/// alternative.
macro_rules! union {
    ($name:ident { $($variant:ident: $ty:ty),* $(,)? }) => {
        $crate::runtime::macros::union!(@common $name, $($variant: $ty),*, |value| {
            $(if let Some(value) = $crate::runtime::wire::alternative(&value) {
                return Ok(Self::$variant(value));
            })*
        });
    };
    ($name:ident by $tag:literal { $($variant:ident: $ty:ty = [$($case:literal),* $(,)?]),* $(,)? }) => {
        $crate::runtime::macros::union!(@common $name, $($variant: $ty),*, |value| {
            match value.get($tag).and_then(Json::as_str) {
                $(Some($($case)|*) => return $crate::runtime::wire::tagged(&value).map(Self::$variant),)*
                _ => {}
            }
        });
    };
    (@common $name:ident, $($variant:ident: $ty:ty),*, |$value:ident| $choose:block) => {
        $(impl From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        })*
        impl Wire for $name {
            fn encode<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.encode(serializer),)*
                    Self::Other(value) => value.encode(serializer),
                }
            }
            fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let $value = Json::decode(deserializer)?;
                $choose
                Ok(Self::Other($value))
            }
            fn blank() -> Self {
                Self::Other(Json::Null)
            }
            fn null() -> Option<Self> {
                Some(Self::blank())
            }
        }
        $crate::runtime::macros::serde_by_wire!($name);
    };
}

/// A name of the document in a comment.
macro_rules! shown {
    ($name:literal) => {
        concat!("`", $name, "`")
    };
    ($name:literal $shown:literal) => {
        $shown
    };
}

/// Serde's own traits for a type that has `Wire`.
macro_rules! serde_by_wire {
    ($name:ident) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::wire::serialize(self, serializer)
            }
        }
        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use {model, multipart, serde_by_wire, shown, string_enum, union};
