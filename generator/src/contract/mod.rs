//! What a document says on the wire: all of it, and nothing of how it is written down.
//!
//! Takes an effective document, or any tree at all: [`read`] is total. What the [grammar](crate::grammar) would refuse is kept as
//! data, so that a comparison sees a difference in it. Gives a [`Contract`]: each operation with everything that holds for it, its
//! path item's parameters and the document's security included. References are followed, also in circles: schemas lie in one
//! [list](Schemas) and know each other by [`SchemaId`]. Each schema and everything it says has the [`Span`] where it is said.
//!
//! `allOf` is flattened: the members of all parts are members of the one schema that they make together, a bound that several parts
//! give is the tightest of theirs, and what they say in contradiction is kept as data under `allOf/2/type`.
//!
//! What is said to people (descriptions, examples) is kept apart from what holds, in `docs`.
//!
//! This is not the [IR](crate::ir): that one has what types are made of, this one has every keyword.

mod part;
mod read;
mod schema;
mod security;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value as Json;

use crate::ir::{OperationSite, ParamLocation};
use crate::source::{Node, Span};

/// A piece of data, and where it is said.
#[derive(Debug, Clone, PartialEq)]
pub struct Spanned {
    /// Where its key stands.
    pub span: Span,
    /// What is said.
    pub value: Json,
}

/// What an object says by keys that hold data.
pub type Keywords = IndexMap<String, Spanned>;

/// Everything that a document says.
#[derive(Debug, Clone, Default)]
pub struct Contract {
    /// Where the document stands.
    pub span: Span,
    /// Its other keys: `openapi`, `title`, `version`, extensions; those of a path item with the path before them.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Keywords,
    /// Its servers, by address.
    pub servers: IndexMap<String, Server>,
    /// The tags that it declares.
    pub tags: IndexMap<String, Tag>,
    /// The ways to say who calls, by their names.
    pub schemes: IndexMap<String, Scheme>,
    /// Its operations, in the order of the text.
    pub operations: Vec<Operation>,
    /// Where `paths` stands.
    pub paths: Span,
    /// Where each path stands.
    pub items: BTreeMap<String, Span>,
    /// Components that nothing else refers to, as data, by section and name: `schemas/Room`.
    pub unused: Keywords,
    /// The other components, by section and name.
    pub used: BTreeSet<String>,
    /// Every schema.
    pub schemas: Schemas,
    /// Whether there were more schemas than a document of this size may have: those beyond take anything.
    pub is_incomplete: bool,
}

impl Contract {
    /// Where an operation stands, or would stand: at its path, or at least among the paths.
    pub fn around(&self, operation: &OperationSite) -> Span {
        self.items.get(&operation.path).copied().unwrap_or(self.paths)
    }
}

/// A server.
#[derive(Debug, Clone, Default)]
pub struct Server {
    /// Where it is declared.
    pub span: Span,
    /// Its variables.
    pub variables: IndexMap<String, Variable>,
    /// Its other keys.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Keywords,
}

/// A variable of a server's address.
#[derive(Debug, Clone, Default)]
pub struct Variable {
    /// Where it is declared.
    pub span: Span,
    /// Its values, if they are listed.
    pub values: Option<IndexMap<String, Span>>,
    /// Its other keys: `default`.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Keywords,
}

/// A tag.
#[derive(Debug, Clone, Default)]
pub struct Tag {
    /// Where it is declared.
    pub span: Span,
    /// Its other keys.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Keywords,
}

/// A way to say who calls.
#[derive(Debug, Clone, Default)]
pub struct Scheme {
    /// Where it is declared.
    pub span: Span,
    /// The ways to get a token.
    pub flows: IndexMap<String, Flow>,
    /// Its other keys: `type`, `name`, `in`, `scheme` ...
    pub keys: Keywords,
    /// Its texts.
    pub docs: Keywords,
}

/// A way to get a token.
#[derive(Debug, Clone, Default)]
pub struct Flow {
    /// Where it is declared.
    pub span: Span,
    /// The scopes that it knows.
    pub scopes: IndexMap<String, Span>,
    /// Its other keys: its addresses.
    pub keys: Keywords,
    /// What its scopes are for.
    pub docs: Keywords,
}

/// Credentials that are needed at once: schemes, and the scopes of each.
#[derive(Debug, Clone, Default)]
pub struct Requirement {
    /// Where it stands.
    pub span: Span,
    /// The schemes, and the scopes that each must have.
    pub schemes: IndexMap<String, IndexMap<String, Span>>,
}

/// An operation, with all that holds for it.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Method and path.
    pub site: OperationSite,
    /// Where its method stands.
    pub span: Span,
    /// Its tags.
    pub tags: IndexMap<String, Span>,
    /// Further paths at which it answers.
    pub aliases: IndexMap<String, Span>,
    /// Its parameters, and those of its path item.
    pub params: Vec<Param>,
    /// Its request body.
    pub body: Option<Body>,
    /// Its answers, by status.
    pub responses: IndexMap<String, Response>,
    /// The credentials of which one set is needed; none, if anybody may call.
    pub security: Vec<Requirement>,
    /// Where that is said: here, or for the whole document.
    pub security_span: Span,
    /// Its own servers, or those of its path item.
    pub servers: Option<IndexMap<String, Server>>,
    /// Its other keys: `operationId`, `deprecated`, `callbacks`, extensions.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Keywords,
}

/// A parameter, or a header of an answer.
#[derive(Debug, Clone)]
pub struct Param {
    /// Where it travels.
    pub location: ParamLocation,
    /// Its name on the wire.
    pub name: String,
    /// Where it stands.
    pub span: Span,
    /// The media type of its text, if it has one.
    pub media_type: Option<String>,
    /// Its schema.
    pub schema: SchemaId,
    /// Its other keys: `required`, `style`, `explode` ...
    pub keys: Keywords,
    /// Its texts.
    pub docs: Keywords,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Where it stands.
    pub span: Span,
    /// What it holds, by media type.
    pub content: IndexMap<String, Media>,
    /// Its other keys: `required`.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Keywords,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Response {
    /// Where its status stands.
    pub span: Span,
    /// Where what it holds stands, if it holds anything.
    pub content_span: Option<Span>,
    /// What it holds, by media type.
    pub content: IndexMap<String, Media>,
    /// Its headers, by their names in small letters.
    pub headers: IndexMap<String, Param>,
    /// Its other keys: `links`.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Keywords,
}

/// What a body holds in one form.
#[derive(Debug, Clone)]
pub struct Media {
    /// Where the media type stands.
    pub span: Span,
    /// The schema.
    pub schema: SchemaId,
    /// How parts are encoded.
    pub encoding: Keywords,
    /// Its other keys.
    pub keys: Keywords,
    /// Its texts.
    pub docs: Keywords,
}

/// A schema in a [`Schemas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(usize);

/// Every schema of a document. The first one is the schema that takes anything.
#[derive(Debug, Clone)]
pub struct Schemas(Vec<Schema>);

/// What a schema says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schema {
    /// Where it stands.
    pub span: Span,
    /// Its members.
    pub properties: IndexMap<String, Property>,
    /// What it says of members that are not declared.
    pub additional: Additional,
    /// Its elements.
    pub items: Option<(Span, SchemaId)>,
    /// The values that are allowed, if they are listed.
    pub values: Option<Values>,
    /// Its alternatives: one union, unless parts of an `allOf` bring their own.
    pub unions: Vec<Union>,
    /// Its other keys: `type`, `format`, `nullable`, bounds, extensions ...
    pub keys: Keywords,
    /// Its texts.
    pub docs: Keywords,
}

/// A member of an object.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Property {
    /// Where its name stands.
    pub span: Span,
    /// Its schema.
    pub schema: SchemaId,
    /// Where it is said that it must be there, if that is said.
    pub required: Option<Span>,
}

/// What a schema says of members that are not declared.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum Additional {
    /// Nothing: they may be there.
    #[default]
    Unspecified,
    /// They may be there.
    Open(Span),
    /// They must not be there.
    Closed(Span),
    /// They are of a type.
    Typed(Span, SchemaId),
}

/// A list of values.
#[derive(Debug, Clone, PartialEq)]
pub struct Values {
    /// Where the list stands.
    pub span: Span,
    /// The values.
    pub list: Vec<Spanned>,
}

/// Alternatives.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// Where its key stands.
    pub span: Span,
    /// Whether a value must fit exactly one of them (`oneOf`).
    pub exclusive: bool,
    /// The alternatives.
    pub variants: Vec<Variant>,
}

/// An alternative.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// How it is called, as in sites.
    pub label: String,
    /// Where it stands.
    pub span: Span,
    /// Its schema.
    pub schema: SchemaId,
}

/// Reads a document, or whatever the tree is.
pub fn read(document: &Node) -> Contract {
    read::document(document)
}

impl SchemaId {
    /// The schema that takes anything.
    pub const ANYTHING: Self = Self(0);
}

/// Holds only the schema that takes anything.
impl Default for Schemas {
    fn default() -> Self {
        Self(vec![Schema::default()])
    }
}

impl Schemas {
    /// The schema with this id, which must come from the same contract; of an id from elsewhere, any schema.
    pub fn get(&self, id: SchemaId) -> &Schema {
        static ANYTHING: std::sync::LazyLock<Schema> = std::sync::LazyLock::new(Schema::default);
        self.0.get(id.0).unwrap_or(&ANYTHING)
    }
}

impl Schema {
    /// The type that it states, or that its other keywords speak of; `None` if it takes values of any type, or leaves the type to
    /// its alternatives.
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

    /// What it says by a key whose value is a text.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.keys.get(key)?.value.as_str()
    }

    /// Whether it says `true` by a key.
    pub fn flag(&self, key: &str) -> bool {
        flag(&self.keys, key)
    }
}

/// Whether `true` is said by a key.
pub fn flag(keys: &Keywords, key: &str) -> bool {
    keys.get(key).is_some_and(|said| said.value == Json::Bool(true))
}
