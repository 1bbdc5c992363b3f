//! The wire contract of a document: everything it declares, independent of notation.
//!
//! Input: an effective document, or any tree: [`read`] never fails. Parts that the [grammar](crate::grammar) would
//! reject are kept as data, so that a comparison sees differences in them. Output: a [`Contract`]: each operation,
//! webhook and callback with everything that applies to it, including the parameters of its path item and the
//! document's security. References are followed, also in cycles: schemas are in one [list](Schemas) and refer to each
//! other by [`SchemaId`]. Each schema and each of its keywords has the [`Span`] where it is declared.
//!
//! `allOf` is flattened: the properties of all parts are properties of the merged schema, the tightest bound of all
//! parts applies, and contradictions are kept as data under `allOf/2/type`.
//!
//! Documentation (descriptions, examples) is kept separately, in `docs`.
//!
//! This is not the [IR](crate::ir): the IR has what types are made of, this module has every keyword.

mod docs;
mod part;
mod print;
mod read;
mod schema;
mod security;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value as Json;

pub use docs::{Docs, Told, Words};

use crate::ir::{OperationSite, ParamLocation};
use crate::source::{Node, Span, Table};

/// A value, and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Spanned {
    /// The place of its key.
    pub span: Span,
    /// The value.
    pub value: Json,
}

/// The keys of an object that hold data.
pub type Keywords = Table<Spanned>;

/// Everything that a document declares.
#[derive(Debug, Clone, Default)]
pub struct Contract {
    /// The place of the document.
    pub span: Span,
    /// Its other keys: `openapi`, `title`, `version`, extensions; those of a path item with the path as prefix.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Docs,
    /// Its servers, by URL.
    pub servers: IndexMap<String, Server>,
    /// The declared tags.
    pub tags: IndexMap<String, Tag>,
    /// The security schemes, by name.
    pub schemes: IndexMap<String, Scheme>,
    /// The operations, in document order.
    pub operations: Vec<Operation>,
    /// The place of `paths`.
    pub paths: Span,
    /// The place of each path.
    pub items: BTreeMap<String, Span>,
    /// Components that nothing refers to, as data, by section and name: `schemas/Room`.
    pub unused: Docs,
    /// The other components, by section and name.
    pub used: BTreeSet<String>,
    /// Every schema.
    pub schemas: Schemas,
    /// Whether the document exceeds the limit of schemas: those beyond it accept anything.
    pub is_incomplete: bool,
}

impl Contract {
    /// The place of an operation, or where it would be: its path, or else `paths`.
    pub fn around(&self, operation: &OperationSite) -> Span {
        self.items.get(&operation.path).copied().unwrap_or(self.paths)
    }
}

/// A server.
#[derive(Debug, Clone, Default)]
pub struct Server {
    /// The place of its declaration.
    pub span: Span,
    /// Its variables.
    pub variables: IndexMap<String, Variable>,
    /// Its other keys.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Docs,
}

/// A variable of a server URL.
#[derive(Debug, Clone, Default)]
pub struct Variable {
    /// The place of its declaration.
    pub span: Span,
    /// Its values, if they are listed.
    pub values: Option<IndexMap<String, Span>>,
    /// Its other keys: `default`.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Docs,
}

/// A tag.
#[derive(Debug, Clone, Default)]
pub struct Tag {
    /// The place of its declaration.
    pub span: Span,
    /// Its other keys.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Docs,
}

/// A security scheme.
#[derive(Debug, Clone, Default)]
pub struct Scheme {
    /// The place of its declaration.
    pub span: Span,
    /// The OAuth flows.
    pub flows: IndexMap<String, Flow>,
    /// Its other keys: `type`, `name`, `in`, `scheme` ...
    pub keys: Keywords,
    /// Its texts.
    pub docs: Docs,
}

/// An OAuth flow.
#[derive(Debug, Clone, Default)]
pub struct Flow {
    /// The place of its declaration.
    pub span: Span,
    /// The declared scopes.
    pub scopes: IndexMap<String, Span>,
    /// Its other keys: the URLs.
    pub keys: Keywords,
    /// The descriptions of its scopes.
    pub docs: Docs,
}

/// A security requirement: schemes that are required together, with their scopes.
#[derive(Debug, Clone, Default)]
pub struct Requirement {
    /// Its place.
    pub span: Span,
    /// The schemes, and the scopes that each requires.
    pub schemes: IndexMap<String, IndexMap<String, Span>>,
}

/// An operation, with everything that applies to it.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Method and path.
    pub site: OperationSite,
    /// The place of its method.
    pub span: Span,
    /// Its tags.
    pub tags: IndexMap<String, Span>,
    /// Further paths of the operation.
    pub aliases: IndexMap<String, Span>,
    /// Its parameters, and those of its path item.
    pub params: Vec<Param>,
    /// Its request body.
    pub body: Option<Body>,
    /// Its responses, by status.
    pub responses: IndexMap<String, Response>,
    /// Alternative security requirements; empty if no credentials are required.
    pub security: Vec<Requirement>,
    /// The place of that declaration: here, or for the whole document.
    pub security_span: Span,
    /// Its own servers, or those of its path item.
    pub servers: Option<IndexMap<String, Server>>,
    /// Its other keys: `operationId`, `deprecated`, extensions.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Docs,
}

/// A parameter, or a header of a response.
#[derive(Debug, Clone)]
pub struct Param {
    /// Its location.
    pub location: ParamLocation,
    /// Its name on the wire.
    pub name: String,
    /// Its place.
    pub span: Span,
    /// The media type of its value, if it has one.
    pub media_type: Option<String>,
    /// Its schema.
    pub schema: SchemaId,
    /// Its other keys: `required`, `style`, `explode` ...
    pub keys: Keywords,
    /// Its texts.
    pub docs: Docs,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its place.
    pub span: Span,
    /// Its content, by media type.
    pub content: IndexMap<String, Media>,
    /// Its other keys: `required`.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Docs,
}

/// A response.
#[derive(Debug, Clone)]
pub struct Response {
    /// The place of its status.
    pub span: Span,
    /// The place of its content, if it has one.
    pub content_span: Option<Span>,
    /// Its content, by media type.
    pub content: IndexMap<String, Media>,
    /// Its headers, by their names in lower case.
    pub headers: IndexMap<String, Param>,
    /// Its other keys: `links`.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Docs,
}

/// The content of a body with one media type.
#[derive(Debug, Clone)]
pub struct Media {
    /// The place of the media type.
    pub span: Span,
    /// The schema.
    pub schema: SchemaId,
    /// The encoding of parts.
    pub encoding: Keywords,
    /// Its other keys.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Docs,
}

/// The id of a schema in [`Schemas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(usize);

/// Every schema of a document. The first one accepts anything.
#[derive(Debug, Clone)]
pub struct Schemas {
    list: Vec<Schema>,
    prints: Vec<u64>,
}

/// The keywords of a schema.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schema {
    /// Its place.
    pub span: Span,
    /// Its members.
    pub properties: Table<Property>,
    /// The rule for undeclared properties.
    pub additional: Additional,
    /// Its elements.
    pub items: Option<(Span, SchemaId)>,
    /// The allowed values, if they are listed.
    pub values: Option<Values>,
    /// Its alternatives: one union, unless parts of an `allOf` have their own.
    pub unions: Vec<Union>,
    /// The same without unions of one alternative, whose only alternative is a part like those of `allOf`. If it has
    /// such unions.
    pub plain: Option<SchemaId>,
    /// Its other keys: `type`, `format`, `nullable`, bounds, extensions ...
    pub keys: Keywords,
    /// Its texts.
    pub docs: Docs,
}

/// A property of an object.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Property {
    /// The place of its name.
    pub span: Span,
    /// Its schema.
    pub schema: SchemaId,
    /// The place where it is required, if it is.
    pub required: Option<Span>,
}

/// The rule for undeclared properties.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum Additional {
    /// Not declared: they are allowed.
    #[default]
    Unspecified,
    /// They are allowed.
    Open(Span),
    /// They are forbidden.
    Closed(Span),
    /// They have a type.
    Typed(Span, SchemaId),
}

/// A list of values.
#[derive(Debug, Clone, PartialEq)]
pub struct Values {
    /// The place of the list.
    pub span: Span,
    /// The values.
    pub list: Vec<Spanned>,
}

/// Alternatives.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The place of its key.
    pub span: Span,
    /// Whether a value must match exactly one variant (`oneOf`).
    pub exclusive: bool,
    /// The alternatives.
    pub variants: Vec<Variant>,
}

/// An alternative.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Its label, as in type paths.
    pub label: String,
    /// Its place.
    pub span: Span,
    /// Its schema.
    pub schema: SchemaId,
}

/// Reads a document, or any other tree.
pub fn read(document: &Node) -> Contract {
    read::document(document)
}

impl SchemaId {
    /// The schema that accepts anything.
    pub const ANYTHING: Self = Self(0);
}

/// Contains only the schema that accepts anything.
impl Default for Schemas {
    fn default() -> Self {
        Self::new(vec![Schema::default()])
    }
}

impl Schemas {
    /// Returns the schema with this id, which must come from the same contract; for any other id, the schema that
    /// accepts anything.
    pub fn get(&self, id: SchemaId) -> &Schema {
        static ANYTHING: std::sync::LazyLock<Schema> = std::sync::LazyLock::new(Schema::default);
        self.list.get(id.0).unwrap_or(&ANYTHING)
    }
}

impl Schema {
    /// Returns the declared type, or the one that its other keywords imply; `None` if it accepts any type, or leaves
    /// the type to its alternatives.
    pub fn kind(&self) -> Option<&str> {
        if let Some(stated) = self.text("type") {
            return Some(stated);
        }
        if !self.properties.is_empty() || self.additional != Additional::Unspecified {
            return Some("object");
        }
        if self.items.is_some() {
            return Some("array");
        }
        let texts = self.values.as_ref()?.list.iter().all(|said| said.value.is_string() || said.value.is_null());
        texts.then_some("string")
    }

    /// Returns the string value of a keyword.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.keys.get(key)?.value.as_str()
    }

    /// Returns whether a keyword is `true`.
    pub fn flag(&self, key: &str) -> bool {
        flag(&self.keys, key)
    }
}

/// Returns whether a key is `true`.
pub fn flag(keys: &Keywords, key: &str) -> bool {
    keys.get(key).is_some_and(|said| said.value == Json::Bool(true))
}
