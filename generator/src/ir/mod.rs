//! The intermediate representation: an API without notation: no `$ref`, no `openapiv3` type, no Rust identifier.
//!
//! A type is identified by its [`TypePath`]: the operation, the root, and the wire names on the path to it. Later
//! stages derive every name of a type or a field from it.

mod arena;
mod circles;
mod location;
mod media;
mod path;
mod reachable;
mod security;
mod status;
mod subject;
mod type_path;
mod types;

pub use arena::{TypeArena, TypeId};
pub use circles::{Edges, circles};
pub use location::{ParamLocation, merged_params};
pub use media::Framing;
pub use path::{
    PathPart, PathTemplate, is_version, path_params, path_parts, path_without_names, segments_after_version,
};
pub use reachable::{
    reachable, reachable_from, reachable_from_operations, reachable_from_types, reachable_from_webhooks_only,
};
pub use security::{Requirement, SecurityKind, SecurityScheme};
pub use status::Status;
pub use subject::{Part, Subject};
pub use type_path::{Operation as OperationSite, Root, Segment, TypePath};
pub use types::{Access, Field, Prim, Tagged, TextFormat, TypeDef, TypeKind, TypeRef, Union, Variant};

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::text::Span;

/// The name of all webhooks where other operations have a tag.
pub const WEBHOOKS: &str = "webhooks";

/// A whole API.
#[derive(Debug, Clone, PartialEq)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// The first absolute URL of `servers`, with the defaults of its variables: ASCII without quotes, backslashes and
    /// white space.
    pub server_url: Option<String>,
    /// Operations grouped by their first tag, or by their path if they have none, in the document's order of tags,
    /// operations by path and method.
    pub groups: Vec<Group>,
    /// Webhooks, and callbacks of operations: requests that the server of the API sends. Their paths are those at which
    /// a receiver serves them. Sorted by path and method.
    pub webhooks: Vec<Operation>,
    /// Every named type.
    pub types: TypeArena,
    /// The security schemes that operations use, in the document's order.
    pub security: Vec<SecurityScheme>,
    /// The JSON schemas that validation rules refer to, by name.
    pub rules: BTreeMap<String, Json>,
}

impl Api {
    /// Every operation, with its tag; the webhooks last.
    pub fn operations(&self) -> impl Iterator<Item = (&str, &Operation)> {
        let tagged = self.groups.iter().flat_map(|group| group.operations.iter().map(move |o| (group.tag.as_str(), o)));
        tagged.chain(self.webhooks.iter().map(|webhook| (WEBHOOKS, webhook)))
    }

    /// Every operation, the webhooks last.
    pub fn operations_mut(&mut self) -> impl Iterator<Item = &mut Operation> {
        self.groups.iter_mut().flat_map(|group| &mut group.operations).chain(&mut self.webhooks)
    }

    /// Forgets the data that only the server and the mock have: rules of validation, and examples.
    pub fn drop_data(&mut self) {
        self.rules = BTreeMap::new();
        for operation in self.operations_mut() {
            operation.params.iter_mut().for_each(|param| param.rule = None);
            if let Some(body) = &mut operation.body {
                (body.rules, body.examples) = (Vec::new(), Vec::new());
            }
            operation.responses.iter_mut().for_each(|response| response.examples = Vec::new());
        }
    }
}

impl Operation {
    /// The schemas by which servers validate requests, each with the part that it applies to: `query limit`, or one
    /// of [`RequestBody::rules`].
    pub fn rules(&self) -> impl Iterator<Item = (String, &Json)> {
        let of_param = |param: &Param| format!("{} {}", param.location.as_str(), param.wire_name);
        let params = self.params.iter().filter_map(move |param| Some((of_param(param), param.rule.as_ref()?)));
        let rules = self.body.iter().flat_map(|body| &body.rules);
        params.chain(rules.map(|(part, rule)| (part.clone(), rule)))
    }

    /// For a webhook whose body is one of several types in JSON: the type of the body, and the alternatives.
    pub fn events<'t>(&self, types: &'t TypeArena) -> Option<(TypeId, &'t Union)> {
        self.site.webhook_name()?;
        let Body::Json(ty) = &self.body.as_ref()?.content.body else { return None };
        let mut ty = ty;
        // Aliases do not lead back to themselves.
        loop {
            let TypeRef::Named(id) = ty else { return None };
            match &types.get(*id).kind {
                TypeKind::Union(union) if union.contents.is_empty() => return Some((*id, union)),
                TypeKind::Alias(inner) => ty = inner,
                TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_) => return None,
            }
        }
    }
}

/// The operations of one tag.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The tag.
    pub tag: String,
    /// The description of the tag.
    pub doc: Doc,
    /// Sorted by path and method.
    pub operations: Vec<Operation>,
}

/// One method on one path.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Method and path.
    pub site: OperationSite,
    /// The parsed path; its query contains only pairs that each request has.
    pub template: PathTemplate,
    /// Required parameters that distinguish it from other operations with the same URLs.
    pub selectors: Vec<Selector>,
    /// The operation that is served instead, because their requests are indistinguishable.
    pub shadowed_by: Option<OperationSite>,
    /// The `operationId`.
    pub id: Option<String>,
    /// All tags; the first one names the group.
    pub tags: Vec<String>,
    /// Older path templates that a server handles in the same way (`x-omnigen-aliases`). A path parameter that such a
    /// template lacks is read from the query under the same name.
    pub aliases: Vec<String>,
    /// The value for the API's dialect (`x-omnigen-dialect`).
    pub dialect: Option<String>,
    /// Summary and description.
    pub doc: Doc,
    /// `deprecated`.
    pub deprecated: bool,
    /// Path, query, header and cookie parameters, with those of the path item, in document order.
    pub params: Vec<Param>,
    /// The request body.
    pub body: Option<RequestBody>,
    /// By status.
    pub responses: Vec<Response>,
    /// Alternatives, each a list of schemes that are required together; empty: no authentication.
    pub security: Vec<Vec<Requirement>>,
    /// The pagination of its list, if it has one.
    pub pagination: Option<Pagination>,
    /// Its place.
    pub span: Span,
}

/// A parameter that every request of an operation has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    /// Its location.
    pub location: ParamLocation,
    /// Its name on the wire.
    pub name: String,
    /// Its value, if it is fixed.
    pub value: Option<String>,
}

/// The parts of a paginated list, by their names on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagination {
    /// Query parameter: the number of items to skip.
    pub offset: String,
    /// Query parameter: the maximum number of items.
    pub count: String,
    /// Property of every success: the items of this page.
    pub items: String,
    /// Property of every success: the total, if there is one.
    pub total: Option<String>,
}

/// Summary and description, as plain Markdown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Doc {
    /// One line.
    pub summary: Option<String>,
    /// The longer text.
    pub description: Option<String>,
}

/// One parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Param {
    /// Its name on the wire.
    pub wire_name: String,
    /// Its location.
    pub location: ParamLocation,
    /// Whether it is required.
    pub required: bool,
    /// How its value is serialized.
    pub style: Style,
    /// The only value that its schema allows, if it is fixed.
    pub constant: Option<String>,
    /// Whether reserved characters are not encoded (`allowReserved`).
    pub reserved: bool,
    /// Whether an empty value that the schema does not allow is treated as missing (`allowEmptyValue`).
    pub may_be_empty: bool,
    /// The value that servers use if it is missing.
    pub default: Option<Json>,
    /// The JSON schema by which servers validate its values.
    pub rule: Option<Json>,
    /// Its type.
    pub ty: TypeRef,
    /// Its description.
    pub doc: Doc,
    /// `deprecated`.
    pub deprecated: bool,
    /// Its place.
    pub span: Span,
}

/// How the value of a parameter is serialized (OpenAPI's `style` and `explode`, or a media type).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// Path, header: comma-separated.
    Simple {
        /// Objects as `k=v`.
        explode: bool,
    },
    /// Path: `.a.b`.
    Label {
        /// A dot for each element.
        explode: bool,
    },
    /// Path: `;name=a`.
    Matrix {
        /// A pair for each element.
        explode: bool,
    },
    /// Query, cookie: `name=a&name=b`, or comma-separated.
    Form {
        /// A pair for each element.
        explode: bool,
    },
    /// Query: elements separated by spaces.
    Space,
    /// Query: elements separated by `|`.
    Pipe,
    /// Query: `name[key]=value`.
    Deep,
    /// `content: application/json`: the value as JSON.
    Json,
    /// `content` of another media type: a string in that format.
    Plain,
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestBody {
    /// Whether it is required.
    pub required: bool,
    /// Its form.
    pub content: Content,
    /// The JSON schemas by which servers validate its values or items, by their part: `body`, or `body text/plain` if
    /// the body has several media types.
    pub rules: Vec<(String, Json)>,
    /// Its description.
    pub doc: Doc,
    /// Named examples, in document order.
    pub examples: Vec<Example>,
    /// Its place.
    pub span: Span,
}

/// The media type and the codec of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The spelling of the document.
    pub media_type: String,
    /// Its codec.
    pub body: Body,
    /// For a form or a multipart body: the encoding of properties, by name.
    pub encodings: Vec<(String, Encoding)>,
    /// Whether a form with the same values is read as well.
    pub reads_forms: bool,
}

/// How a property of a body is encoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Encoding {
    /// In a form: the style, whether reserved characters are not encoded, and the properties that an exploded object
    /// has in the place of its name.
    Style {
        /// The style.
        style: Style,
        /// `allowReserved`
        reserved: bool,
        /// The names of the properties.
        members: Vec<String>,
    },
    /// In a multipart body: the media type of the part.
    MediaType(String),
}

/// How a body is encoded and decoded.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// JSON.
    Json(TypeRef),
    /// `application/x-www-form-urlencoded`; the type is a struct.
    Form(TypeRef),
    /// `multipart/form-data`; the type is a struct, in which [`Prim::File`] is a file.
    Multipart(TypeRef),
    /// One of several media types; the type is a union with an alternative for each.
    Choice(TypeRef),
    /// Items that are sent and read one by one.
    Stream {
        /// How they are divided.
        framing: Framing,
        /// The type of an item, or of the data of an event.
        item: TypeRef,
        /// Whether an item is text, not JSON.
        is_text: bool,
    },
    /// Text.
    Text,
    /// Anything else.
    Bytes,
}

impl Body {
    /// The type of the body or of its items, unless it is text or bytes.
    pub fn ty(&self) -> Option<&TypeRef> {
        match self {
            Self::Json(ty) | Self::Form(ty) | Self::Multipart(ty) | Self::Choice(ty) => Some(ty),
            Self::Stream { item, .. } => Some(item),
            Self::Text | Self::Bytes => None,
        }
    }

    /// The same type, mutably.
    pub fn ty_mut(&mut self) -> Option<&mut TypeRef> {
        match self {
            Self::Json(ty) | Self::Form(ty) | Self::Multipart(ty) | Self::Choice(ty) => Some(ty),
            Self::Stream { item, .. } => Some(item),
            Self::Text | Self::Bytes => None,
        }
    }
}

/// A documented response.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Its status.
    pub status: Status,
    /// Its body, if it has one.
    pub content: Option<Content>,
    /// Documented headers.
    pub headers: Vec<Header>,
    /// The struct of all headers, if there are any.
    pub header_type: Option<TypeRef>,
    /// Its description.
    pub doc: Doc,
    /// Named examples, in document order.
    pub examples: Vec<Example>,
    /// Its place.
    pub span: Span,
}

/// A documented response header.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// How its value is serialized.
    pub style: Style,
    /// Its description.
    pub doc: Doc,
}

/// A named example of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Its name; `example` where the document has a single one without a name.
    pub name: String,
    /// Its value.
    pub value: Json,
    /// Its place.
    pub span: Span,
}
