//! The types of the [table](super::table): object types, shapes of values, keys.

use crate::ir::Status;

/// The object types of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are those of the OpenAPI specification")]
pub enum Object {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OauthFlows,
    ImplicitFlow,
    PasswordFlow,
    ClientCredentialsFlow,
    AuthorizationCodeFlow,
    SecurityRequirement,
}

/// The kind of value at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// `true` or `false`.
    Boolean,
    /// `true`, `false`, a schema, or a reference to one (`additionalProperties`).
    BooleanOrSchema,
    /// A non-negative integer.
    Count,
    /// Any number.
    Number,
    /// A string.
    Text,
    /// One of a few strings.
    Word(&'static [&'static str]),
    /// A `$ref` that must lead to such an object.
    Target(Object),
    /// Data without a grammar: never visited, never rewritten by key.
    Any,
    /// A sequence.
    List(&'static Shape),
    /// A mapping with arbitrary keys.
    Map(&'static Shape),
    /// An object.
    One(Object),
    /// An object, or a reference to one.
    OrReference(Object),
}

/// The table's entry for an object type.
#[derive(Debug)]
pub struct Grammar {
    /// The name in messages, with its article.
    pub name: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
    /// Keys of which exactly one must exist.
    pub one_of: &'static [&'static str],
    /// The rule for other keys.
    pub others: Others,
}

/// One key of an object.
#[derive(Debug)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// The shape of its value.
    pub shape: Shape,
    /// Whether it is required.
    pub required: bool,
}

/// The keys of an object besides the listed ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// None.
    Refused,
    /// Path templates: they begin with a slash.
    PathTemplates(Shape),
    /// Statuses: `404`, or `4XX` for a range.
    Statuses(Shape),
    /// Any key, including `x-` keys.
    Names(Shape),
}

impl Grammar {
    /// Returns the shape of the value of `key`; `None` if the object has no such key, or the key is an extension.
    pub fn shape(&self, key: &str) -> Option<Shape> {
        if let Some(known) = self.keys.iter().find(|k| k.name == key) {
            return Some(known.shape);
        }
        match self.others {
            Others::Refused => None,
            Others::PathTemplates(shape) => key.starts_with('/').then_some(shape),
            Others::Statuses(shape) => Status::named(key).map(|_| shape),
            Others::Names(shape) => Some(shape),
        }
    }

    /// Returns whether the object allows a key that begins with `x-` without an entry in the table.
    pub fn extensible(&self) -> bool {
        !matches!(self.others, Others::Names(_))
    }
}
