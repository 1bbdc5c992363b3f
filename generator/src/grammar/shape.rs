//! The terms in which the [table](super::table) is written: kinds of objects, shapes of values, keys.

/// The kinds of object that make up a document.
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

/// What kind of value stands in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// `true` or `false`.
    Boolean,
    /// `true`, `false`, a schema, or a reference to one (`additionalProperties`).
    BooleanOrSchema,
    /// An integer that is not negative.
    Count,
    /// Any number.
    Number,
    /// A string.
    Text,
    /// One of a few strings.
    Word(&'static [&'static str]),
    /// The text of a `$ref` that must lead to such an object.
    Target(Object),
    /// Data that OpenAPI says nothing about: never visited further, never rewritten by keyword.
    Any,
    /// A sequence.
    List(&'static Shape),
    /// A mapping whose keys are names that the document chooses.
    Map(&'static Shape),
    /// An object.
    One(Object),
    /// An object, or a reference to one.
    OrReference(Object),
}

/// The table's entry for one kind of object.
#[derive(Debug)]
pub struct Grammar {
    /// What a message calls it, with its article.
    pub name: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
    /// Keys of which exactly one must be there.
    pub one_of: &'static [&'static str],
    /// Which further keys it may have.
    pub others: Others,
}

/// One key of an object.
#[derive(Debug)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// What stands behind it.
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
}

/// Which keys an object may have beside those that are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// None.
    Refused,
    /// Path templates: they begin with a slash.
    PathTemplates(Shape),
    /// Statuses: `404`, or `4XX` for a class.
    Statuses(Shape),
    /// Whatever the document likes, `x-` keys included.
    Names(Shape),
}

impl Grammar {
    /// The shape of the value behind `key`; `None` if the object has no such key, or the key is an extension.
    pub fn shape(&self, key: &str) -> Option<Shape> {
        if let Some(known) = self.keys.iter().find(|k| k.name == key) {
            return Some(known.shape);
        }
        match self.others {
            Others::Refused => None,
            Others::PathTemplates(shape) => key.starts_with('/').then_some(shape),
            Others::Statuses(shape) => is_status(key).then_some(shape),
            Others::Names(shape) => Some(shape),
        }
    }

    /// Whether a key that begins with `x-` may stand in the object without a word in the table.
    pub fn extensible(&self) -> bool {
        !matches!(self.others, Others::Names(_))
    }
}

fn is_status(key: &str) -> bool {
    match key.as_bytes() {
        [b'1'..=b'5', b'X', b'X'] => true,
        [b'1'..=b'5', tens, ones] => tens.is_ascii_digit() && ones.is_ascii_digit(),
        _ => false,
    }
}
