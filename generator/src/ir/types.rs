//! The types of an API.

use super::{Content, Doc, TypeId, TypePath};
use crate::source::Span;

/// A named type.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// Its first place in document order, which is its identity.
    pub site: TypePath,
    /// Its kind.
    pub kind: TypeKind,
    /// Its description.
    pub doc: Doc,
    /// Its place.
    pub span: Span,
}

/// The kind of a named type.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeKind {
    /// An object with declared properties; undeclared ones are kept.
    Struct(Vec<Field>),
    /// A string with known values; unknown ones are kept. (Value on the wire, in document order.)
    Enum(Vec<String>),
    /// One of several types, tried in this order, or selected by a property.
    Union(Union),
    /// An alias of a type (a component schema that is a list, a string ...).
    Alias(TypeRef),
}

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The alternatives.
    pub variants: Vec<Variant>,
    /// The discriminator, if the document declares one.
    pub discriminator: Option<String>,
    /// If the media type selects the alternative: the content of each, in the same order.
    pub contents: Vec<Content>,
}

/// An alternative of a [`Union`].
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// The label of the alternative.
    pub label: String,
    /// Values of the discriminator that select it.
    pub tags: Vec<String>,
    /// How it declares the discriminator.
    pub tagged: Tagged,
    /// Its type.
    pub ty: TypeRef,
}

/// How an alternative declares the property that selects it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tagged {
    /// As required, so that every valid value has it; also if there is no discriminator.
    #[default]
    Declared,
    /// As optional.
    Optional,
    /// Not at all.
    Undeclared,
}

/// The directions in which a property is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Access {
    /// In both directions.
    #[default]
    Both,
    /// In responses (`readOnly`).
    Read,
    /// In requests (`writeOnly`).
    Write,
}

/// A property of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name on the wire.
    pub wire_name: String,
    /// Whether it is required.
    pub required: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// The directions in which it is used.
    pub access: Access,
    /// Its type.
    pub ty: TypeRef,
    /// Its description.
    pub doc: Doc,
    /// `deprecated`.
    pub deprecated: bool,
    /// In a type shared by several type paths: those that declare this property, if some do not.
    pub only_at: Vec<TypePath>,
    /// Its place.
    pub span: Span,
}

/// A reference to a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// A named type.
    Named(TypeId),
    /// A primitive type.
    Prim(Prim),
    /// A list.
    List(Box<TypeRef>),
    /// An object with arbitrary keys.
    Map(Box<TypeRef>),
    /// A value that may be null, inside a list or a map or at a root.
    Nullable(Box<TypeRef>),
}

/// A primitive type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Prim {
    /// `string`
    String,
    /// `boolean`
    Bool,
    /// `integer` in 64 bits, signed.
    Integer,
    /// `integer` in 64 bits, unsigned.
    Unsigned,
    /// `number` with format `double` or `float`.
    Float,
    /// `number` without a format: no digit of an integer is lost.
    Number,
    /// `string` with format `date-time`: its text is kept.
    DateTime,
    /// `string` with another format that has a separate type: its text is kept.
    Text(TextFormat),
    /// `string` with format `binary`: a string outside of multipart bodies.
    Bytes,
    /// A file in a multipart body.
    File,
    /// The bytes of a body.
    Blob,
    /// Anything.
    Json,
}

impl Prim {
    /// Whether it is a string on the wire.
    pub fn is_text(self) -> bool {
        match self {
            Self::String | Self::DateTime | Self::Text(_) | Self::Bytes | Self::File => true,
            Self::Bool | Self::Integer | Self::Unsigned | Self::Float | Self::Number | Self::Blob | Self::Json => false,
        }
    }
}

/// A format of strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextFormat {
    /// `uuid`
    Uuid,
    /// `date`
    Date,
    /// `time`
    Time,
    /// `duration`
    Duration,
    /// `uri`
    Uri,
    /// `byte`
    Base64,
    /// `decimal`
    Decimal,
    /// `ipv4`
    Ipv4,
    /// `ipv6`
    Ipv6,
}

impl TextFormat {
    /// Returns the format with this name in the document.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "uuid" => Self::Uuid,
            "date" => Self::Date,
            "time" => Self::Time,
            "duration" => Self::Duration,
            "uri" => Self::Uri,
            "byte" => Self::Base64,
            "decimal" => Self::Decimal,
            "ipv4" => Self::Ipv4,
            "ipv6" => Self::Ipv6,
            _ => return None,
        })
    }

    /// Returns the name of its type.
    pub fn type_name(self) -> &'static str {
        match self {
            Self::Uuid => "Uuid",
            Self::Date => "Date",
            Self::Time => "Time",
            Self::Duration => "Duration",
            Self::Uri => "Uri",
            Self::Base64 => "Base64",
            Self::Decimal => "Decimal",
            Self::Ipv4 => "Ipv4",
            Self::Ipv6 => "Ipv6",
        }
    }
}
