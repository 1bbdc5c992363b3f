// Emitted by `oascrate`, from `runtime/macros/models.rs` in its own sources. Edits are overwritten.

//! Macros for models.

/// `model!(Visitor { optional id: String = "_id", nullable phone: Nullable<Vec<Phone>> = "phone", required token:
/// String = "token" });`
///
/// The fields of a struct in the declared order, with the argument types of their setters: an `optional` field of `T`
/// is an `Option<T>`, the others have the given type. A list of strings has `each String` in place of the type.
/// `#[deprecated]` before an entry marks its setter. `= "a`b" as "``a`b``"` gives the documentation form of a name that
/// contains backticks or similar. Implements `Model`, hence `Wire`; serde's traits; a setter for each field. The struct
/// also has a field `extra: Extra`. For the headers of a response, `headers { "x-page" json }` after the fields has the
/// styles that are not the usual one.
macro_rules! model {
    (
        $name:ident { $($(#[$mark:meta])* $kind:ident $field:ident $(each $each:ty)? $(: $ty:ty)? = $wire:literal $(as $markdown:literal)?),* $(,)? }
        $(headers { $($header:literal $style:ident),* $(,)? })?
    ) => {
        impl $name {
            $(
                $crate::runtime::macros::setter!($(#[$mark])* own concat!("Sets ", $crate::runtime::macros::code_span!($wire $($markdown)?), "."), $kind $field $(each $each)? $(: $ty)?);
            )*
        }
        const _: () = {
            /// The index of each field. No type of a document has such a name.
            #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "the names of the fields")]
            enum __Place {
                $($field,)*
            }
            impl $crate::runtime::wire::Model for $name {
                $(const HEADER_STYLES: &'static [(&'static str, $crate::runtime::emitted::keywords::Style)] =
                    &[$(($header, $crate::runtime::emitted::keywords::header::$style)),*];)?
                fn placeholder() -> Self {
                    Self { $($field: $crate::runtime::emitted::keywords::placeholder::$kind(),)* extra: ::core::default::Default::default() }
                }
                #[allow(clippy::match_single_binding, reason = "an object may have no property")]
                fn read<'de, A: $crate::runtime::wire::Properties<'de>>(
                    &mut self,
                    name: ::std::borrow::Cow<'de, str>,
                    reader: &mut $crate::runtime::wire::Reader<A>,
                ) -> ::core::result::Result<(), A::Error> {
                    match &*name {
                        $($wire => reader.$kind(__Place::$field as usize, $wire, &mut self.$field),)*
                        _ => reader.undeclared(name, &mut self.extra),
                    }
                }
                #[allow(unused_variables, reason = "an object may have no property")]
                fn missing(seen: &$crate::runtime::wire::Seen) -> ::core::option::Option<&'static str> {
                    $(if let missing @ ::core::option::Option::Some(_) = seen.$kind(__Place::$field as usize, $wire) {
                        return missing;
                    })*
                    ::core::option::Option::None
                }
                fn write<'m, M: ::serde::ser::SerializeMap>(&'m self, writer: &mut $crate::runtime::wire::Writer<'m, M>) {
                    writer.undeclared(&self.extra);
                    $(writer.$kind($wire, &self.$field);)*
                }
            }
        };
        $crate::runtime::macros::serde_by_wire!($name);
    };
}

/// `multipart!(UploadFile { required file: Upload = "file" part "image/png", optional description: String =
/// "description" });`
///
/// The parts of a multipart body, with the documented media type of a part if there is one; kinds as in `model!`,
/// except `nullable`. Implements `Multipart` and the setters. The struct also has a field `extra: Vec<Part>`.
macro_rules! multipart {
    ($name:ident { $($(#[$mark:meta])* $kind:ident $field:ident $(each $each:ty)? $(: $ty:ty)? = $wire:literal $(as $markdown:literal)? $(part $media:literal)?),* $(,)? }) => {
        impl $name {
            $(
                $crate::runtime::macros::setter!($(#[$mark])* own concat!("Sets ", $crate::runtime::macros::code_span!($wire $($markdown)?), "."), $kind $field $(each $each)? $(: $ty)?);
            )*
        }
        impl $crate::runtime::body::multipart::Multipart for $name {
            fn write<F: $crate::runtime::body::multipart::Fields>(&self, fields: &mut F) {
                $(fields.put($wire, $crate::runtime::macros::media!($($media)?), $crate::runtime::emitted::keywords::value::$kind(&self.$field));)*
                fields.put_undeclared(&self.extra);
            }
            fn read(form: &mut $crate::runtime::body::multipart::Form) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(Self { $($field: $crate::runtime::emitted::keywords::part::$kind(form, $wire)?,)* extra: form.undeclared() })
            }
        }
    };
}

/// The media type of a part, if it has one.
macro_rules! media {
    () => {
        ::core::option::Option::None
    };
    ($media:literal) => {
        ::core::option::Option::Some($media)
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
            fn decode_tree(&mut self, tree: $crate::runtime::wire::Tree<'_>) -> ::core::result::Result<(), ::serde_json::Error> {
                $crate::runtime::wire::Wire::decode_into(self, tree.json())?;
                tree.misfit_if(::core::matches!(self, Self::$rest(_)));
                ::core::result::Result::Ok(())
            }
            fn placeholder() -> Self {
                Self::$rest(::std::string::String::new())
            }
            fn vagueness(&self) -> u8 {
                if let Self::$rest(_) = self { $crate::runtime::wire::vagueness::MISFIT } else { 0 }
            }
        }
        $crate::runtime::macros::serde_by_wire!($name);
    };
}

/// `union!(SettingValue { String: String, Number: f64, List: Vec<String> });`
/// `union!(Event by "type" { Card: Card = ["card"], Text: TextEvent = hidden ["text", "plain"], Note: Note = implied
/// ["note"] });`
///
/// The alternatives; the enum also has a variant `Other(Json)`. The first form selects the alternative that matches
/// best, the second the one that the value of a property names, which must decode. An alternative with `hidden` does
/// not declare the property; with `implied` it is optional. Both then write the first of the values. Implements `Wire`,
/// serde's traits, and `From` for each alternative.
macro_rules! union {
    ($name:ident { $($variant:ident: $ty:ty),* $(,)? }) => {
        $crate::runtime::macros::union!($name { $($variant: $ty),* } or Other);
    };
    ($name:ident { $($variant:ident: $ty:ty),* $(,)? } or $rest:ident) => {
        $crate::runtime::macros::union!(@common $name or $rest, $($variant: $ty),*, |tree| {
            let mut best = tree.best::<Self>(&[$($crate::runtime::wire::fits::<$ty>),*]);
            $(if best.is_next() {
                return ::core::result::Result::Ok(::core::option::Option::Some(Self::$variant(tree.build()?)));
            })*
            ::core::result::Result::Ok(::core::option::Option::None)
        }, |serializer| { $($variant(value) => $crate::runtime::wire::Wire::encode(value, serializer),)* });
    };
    ($name:ident by $tag:literal { $($variant:ident: $ty:ty = $($kind:ident)? [$($case:literal),* $(,)?]),* $(,)? }) => {
        $crate::runtime::macros::union!($name by $tag { $($variant: $ty = $($kind)? [$($case),*]),* } or Other);
    };
    ($name:ident by $tag:literal { $($variant:ident: $ty:ty = $($kind:ident)? [$($case:literal),* $(,)?]),* $(,)? } or $rest:ident) => {
        $crate::runtime::macros::union!(@common $name or $rest, $($variant: $ty),*, |tree| {
            let tag = tree.tag($tag);
            ::core::result::Result::Ok(match tag.as_deref() {
                // An alternative may have no value of its own.
                $(::core::option::Option::Some(tag) if <[&str]>::contains(&[$($case),*], &tag) => {
                    ::core::option::Option::Some(Self::$variant($crate::runtime::macros::tagged!(@read tree $tag $($kind)?)))
                })*
                _ => {
                    tree.misfit_if(true);
                    ::core::option::Option::None
                }
            })
        }, |serializer| {
            $($variant(value) => $crate::runtime::macros::tagged!(@write value serializer $tag $($kind)? [$($case),*]),)*
        });
    };
    (
        @common $name:ident or $rest:ident, $($variant:ident: $ty:ty),*, |$tree:ident| $choose:block,
        |$serializer:ident| { $($written:ident($value:ident) => $write:expr,)* }
    ) => {
        $(impl ::core::convert::From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        })*
        impl $crate::runtime::wire::Wire for $name {
            fn encode<S: ::serde::Serializer>(&self, $serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$written($value) => $write,)*
                    Self::$rest(value) => $crate::runtime::wire::Wire::encode(value, $serializer),
                }
            }
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::wire::decode_union(deserializer)
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
            // A type of the document may have any other name.
            fn choose_text<'de, __Texts: ::serde::de::SeqAccess<'de>>(texts: &mut __Texts) -> ::core::option::Option<Self> {
                let mut best = $crate::runtime::wire::BestText::default();
                $(best.offer::<$ty, __Texts>(texts, Self::$variant);)*
                best.into_value()
            }
            fn other(json: $crate::runtime::Json) -> Self {
                Self::$rest(json)
            }
        }
        $crate::runtime::macros::serde_by_wire!($name);
    };
}

/// Decodes or encodes an alternative that a property selects.
macro_rules! tagged {
    (@read $tree:ident $tag:literal hidden) => {
        $tree.build_without($tag)?
    };
    (@read $tree:ident $tag:literal $($kind:ident)?) => {
        $tree.decode()?
    };
    (@write $value:ident $serializer:ident $tag:literal [$($case:literal),*]) => {
        $crate::runtime::wire::Wire::encode($value, $serializer)
    };
    // An alternative may have no value of its own.
    (@write $value:ident $serializer:ident $tag:literal $kind:ident []) => {
        $crate::runtime::wire::Wire::encode($value, $serializer)
    };
    (@write $value:ident $serializer:ident $tag:literal $kind:ident [$case:literal $(, $others:literal)*]) => {
        $crate::runtime::wire::encode_tagged($value, $tag, $case, $serializer)
    };
}

/// `media_types!(Report { Json: Rows = json "application/json", Csv: String = text "text/csv" });`
///
/// The bodies of several media types. Implements `MediaTypes`.
macro_rules! media_types {
    ($name:ident {
        $($variant:ident: $ty:ty = $codec:ident $({ $($property:literal $how:ident $(of [$($inner:literal),* $(,)?])?),* $(,)? })? $media:literal),* $(,)?
    }) => {
        impl $crate::runtime::body::MediaTypes for $name {
            fn encode(
                &self,
            ) -> ::core::result::Result<(::std::borrow::Cow<'static, str>, $crate::runtime::Content), ::std::string::String> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::body::Codec::encode(
                        $crate::runtime::emitted::keywords::body::$codec$(.with(const { &[$($crate::runtime::emitted::keywords::form::$how.of($property, &[$($($inner),*)?])),*] }))?,
                        $media,
                        value,
                    ),)*
                }
            }
            fn decode(
                payload: $crate::runtime::body::Payload<'_>,
            ) -> ::core::result::Result<Self, $crate::runtime::body::CodecError> {
                let mut chosen = payload.choose(&[$($media),*], &[$($crate::runtime::body::Codec::<$ty>::also_reads(
                    $crate::runtime::emitted::keywords::body::$codec,
                )),*])?;
                $(if chosen.is_next() {
                    return $crate::runtime::body::Codec::<$ty>::decode(
                        $crate::runtime::emitted::keywords::body::$codec$(.with(const { &[$($crate::runtime::emitted::keywords::form::$how.of($property, &[$($($inner),*)?])),*] }))?,
                        payload,
                    )
                    .map(Self::$variant);
                })*
                ::core::result::Result::Err($crate::runtime::body::CodecError::content("an unknown media type"))
            }
            fn json(&self) -> ::core::option::Option<$crate::runtime::values::Json> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::body::Codec::json(
                        $crate::runtime::emitted::keywords::body::$codec$(.with(const { &[$($crate::runtime::emitted::keywords::form::$how.of($property, &[$($($inner),*)?])),*] }))?,
                        value,
                    ),)*
                }
            }
            fn media_type(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $media,)*
                }
            }
        }
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

pub(crate) use {code_span, media, media_types, model, multipart, serde_by_wire, string_enum, tagged, union};
