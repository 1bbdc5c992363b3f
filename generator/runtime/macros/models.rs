//! Macros for models.

/// `model!(Visitor { optional id: String = "_id", nullable phone: Nullable<Vec<Phone>> = "phone", required token:
/// String = "token" });`
///
/// The fields of a struct in the declared order, with the argument types of their setters: an `optional` field of `T`
/// is an `Option<T>`, the others have the given type. A list of strings has `each String` in place of the type.
/// `#[deprecated]` before an entry marks its setter. `= "a`b" as "``a`b``"` gives the documentation form of a name that
/// contains backticks or similar. Implements `Model`, hence `Wire`; serde's traits; a setter for each field. The struct
/// also has a field `extra: Extra`.
macro_rules! model {
    ($name:ident { $($(#[$mark:meta])* $kind:ident $field:ident $(each $each:ty)? $(: $ty:ty)? = $wire:literal $(as $markdown:literal)?),* $(,)? }) => {
        impl $name {
            $(
                $crate::runtime::macros::setter!($(#[$mark])* own concat!("Sets ", $crate::runtime::macros::code_span!($wire $($markdown)?), "."), $kind $field $(each $each)? $(: $ty)?);
            )*
        }
        impl $crate::runtime::wire::Model for $name {
            fn placeholder() -> Self {
                Self { $($field: $crate::runtime::emitted::keywords::placeholder::$kind(),)* extra: ::core::default::Default::default() }
            }
            fn read<'de, A: $crate::runtime::wire::Properties<'de>>(&mut self, reader: &mut $crate::runtime::wire::Reader<'de, A>) {
                $(reader.$kind($wire, &mut self.$field);)*
                reader.undeclared(&mut self.extra);
            }
            fn write<'m, M: ::serde::ser::SerializeMap>(&'m self, writer: &mut $crate::runtime::wire::Writer<'m, M>) {
                writer.undeclared(&self.extra);
                $(writer.$kind($wire, &self.$field);)*
            }
        }
        $crate::runtime::macros::serde_by_wire!($name);
    };
}

/// `multipart!(UploadFile { required file: Upload = "file", optional description: String = "description" });`
///
/// The parts of a multipart body; kinds as in `model!`, except `nullable`. Implements `Multipart` and the setters. The
/// struct also has a field `extra: Vec<Part>`.
macro_rules! multipart {
    ($name:ident { $($(#[$mark:meta])* $kind:ident $field:ident $(each $each:ty)? $(: $ty:ty)? = $wire:literal $(as $markdown:literal)?),* $(,)? }) => {
        impl $name {
            $(
                $crate::runtime::macros::setter!($(#[$mark])* own concat!("Sets ", $crate::runtime::macros::code_span!($wire $($markdown)?), "."), $kind $field $(each $each)? $(: $ty)?);
            )*
        }
        impl $crate::runtime::body::multipart::Multipart for $name {
            fn write(&self, form: &mut $crate::runtime::body::multipart::Form) {
                $(form.put($wire, $crate::runtime::emitted::keywords::value::$kind(&self.$field));)*
                form.put_undeclared(&self.extra);
            }
            fn read(form: &mut $crate::runtime::body::multipart::Form) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(Self { $($field: $crate::runtime::emitted::keywords::part::$kind(form, $wire)?,)* extra: form.undeclared() })
            }
        }
    };
}

/// `string_enum!(Status { Online = "online", Away = "away" });`
///
/// The named values; the enum also has a variant `Unknown(String)`. Implements `as_str`, `Display`, conversions from
/// strings, `Wire` and serde's traits.
macro_rules! string_enum {
    ($name:ident { $($variant:ident = $wire:literal),* $(,)? }) => {
        $crate::runtime::macros::string_enum!($name { $($variant = $wire),* } or Unknown);
    };
    ($name:ident { $($variant:ident = $wire:literal),* $(,)? } or $rest:ident) => {
        impl $name {
            /// Returns the value as it is sent.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$rest(value) => value,
                }
            }
        }
        impl ::core::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                match value.as_str() {
                    $($wire => Self::$variant,)*
                    _ => Self::$rest(value),
                }
            }
        }
        impl ::core::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                <Self as ::core::convert::From<::std::string::String>>::from(::std::borrow::ToOwned::to_owned(value))
            }
        }
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl $crate::runtime::wire::Wire for $name {
            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                ::serde::Serializer::serialize_str(serializer, self.as_str())
            }
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                <::std::string::String as $crate::runtime::wire::Wire>::decode(deserializer)
                    .map(<Self as ::core::convert::From<::std::string::String>>::from)
            }
            fn placeholder() -> Self {
                Self::$rest(::std::string::String::new())
            }
        }
        $crate::runtime::macros::serde_by_wire!($name);
    };
}

/// `union!(SettingValue { String: String, Number: f64, List: Vec<String> });`
/// `union!(Event by "type" { Card: Card = ["card"], Text: TextEvent = ["text", "plain"] });`
///
/// The alternatives; the enum also has a variant `Other(Json)`. The first form selects the first alternative that
/// decodes, the second the one that the value of a property names, which must decode. Implements `Wire`, serde's
/// traits, and `From` for each alternative.
macro_rules! union {
    ($name:ident { $($variant:ident: $ty:ty),* $(,)? }) => {
        $crate::runtime::macros::union!($name { $($variant: $ty),* } or Other);
    };
    ($name:ident { $($variant:ident: $ty:ty),* $(,)? } or $rest:ident) => {
        $crate::runtime::macros::union!(@common $name or $rest, $($variant: $ty),*, |tree| {
            let mut alternatives = tree.alternatives::<Self>();
            $(if let ::core::option::Option::Some(value) = alternatives.try_next()? {
                return ::core::result::Result::Ok(::core::option::Option::Some(Self::$variant(value)));
            })*
            alternatives.none()
        });
    };
    ($name:ident by $tag:literal { $($variant:ident: $ty:ty = [$($case:literal),* $(,)?]),* $(,)? }) => {
        $crate::runtime::macros::union!($name by $tag { $($variant: $ty = [$($case),*]),* } or Other);
    };
    ($name:ident by $tag:literal { $($variant:ident: $ty:ty = [$($case:literal),* $(,)?]),* $(,)? } or $rest:ident) => {
        $crate::runtime::macros::union!(@common $name or $rest, $($variant: $ty),*, |tree| {
            ::core::result::Result::Ok(match tree.tag($tag) {
                // An alternative may have no value of its own.
                $(::core::option::Option::Some(tag) if <[&str]>::contains(&[$($case),*], &tag) => {
                    ::core::option::Option::Some(Self::$variant(tree.decode()?))
                })*
                _ => ::core::option::Option::None,
            })
        });
    };
    (@common $name:ident or $rest:ident, $($variant:ident: $ty:ty),*, |$tree:ident| $choose:block) => {
        $(impl ::core::convert::From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        })*
        impl $crate::runtime::wire::Wire for $name {
            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::wire::Wire::encode(value, serializer),)*
                    Self::$rest(value) => $crate::runtime::wire::Wire::encode(value, serializer),
                }
            }
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::wire::decode_union(<$crate::runtime::Json as $crate::runtime::wire::Wire>::decode(deserializer)?)
            }
            fn decode_tree(&mut self, tree: $crate::runtime::wire::Tree<'_>) -> ::core::result::Result<(), ::serde_json::Error> {
                *self = $crate::runtime::wire::decode_union_tree(tree)?;
                ::core::result::Result::Ok(())
            }
            fn placeholder() -> Self {
                Self::$rest($crate::runtime::Json::Null)
            }
            fn null() -> ::core::option::Option<Self> {
                ::core::option::Option::Some(<Self as $crate::runtime::wire::Wire>::placeholder())
            }
        }
        impl $crate::runtime::wire::Union for $name {
            fn choose(
                $tree: $crate::runtime::wire::Tree<'_>,
            ) -> ::core::result::Result<::core::option::Option<Self>, ::serde_json::Error> $choose
            fn other(json: $crate::runtime::Json) -> Self {
                Self::$rest(json)
            }
        }
        $crate::runtime::macros::serde_by_wire!($name);
    };
}

/// A name of the document, for documentation.
macro_rules! code_span {
    ($name:literal) => {
        concat!("`", $name, "`")
    };
    ($name:literal $markdown:literal) => {
        $markdown
    };
}

/// Implements serde's traits for a type that implements `Wire`.
macro_rules! serde_by_wire {
    ($name:ident) => {
        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::wire::serialize(self, serializer)
            }
        }
        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::wire::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use {code_span, model, multipart, serde_by_wire, string_enum, union};
