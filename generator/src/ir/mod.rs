//! What an API is, once the document's notation is gone: no `$ref`, no `openapiv3` type, no Rust identifier.
//!
//! A type is known by its [`TypePath`]: the operation, the role, and the wire names on the way to it. Everything a later stage
//! calls a type or a field by is a function of that.

mod arena;
mod circles;
mod path;
mod type_path;

pub use arena::{TypeArena, TypeId};
pub use circles::{Edges, circles};
pub use path::{PathPart, PathTemplate, path_params, path_parts, path_without_names};
pub use type_path::{Operation as OperationSite, Root, Segment, TypePath};

use serde_json::Value as Json;

use crate::source::Span;

/// A whole API.
#[derive(Debug, Clone, PartialEq)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// Operations by their first tag, in the document's order of tags, operations by path and method.
    pub groups: Vec<Group>,
    /// Every named type.
    pub types: TypeArena,
    /// The security schemes that operations use, in the document's order.
    pub security: Vec<SecurityScheme>,
}

/// The operations of one tag.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The tag.
    pub tag: String,
    /// What the document says of the tag.
    pub doc: Doc,
    /// Sorted by path and method.
    pub operations: Vec<Operation>,
}

/// One method on one path.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Method and path.
    pub site: OperationSite,
    /// The path, taken apart; its query has only pairs that each request has.
    pub template: PathTemplate,
    /// Required parameters by which it is told from other operations with the same URLs.
    pub selectors: Vec<Selector>,
    /// The operation that is served in its place, as nothing tells their requests apart.
    pub shadowed_by: Option<OperationSite>,
    /// The `operationId`.
    pub id: Option<String>,
    /// Older path templates that a server answers in the same way (`x-omnigen-aliases`). A path parameter that such a template
    /// lacks travels in the query under the same name.
    pub aliases: Vec<String>,
    /// What the dialect of the API has to know of it (`x-omnigen-dialect`).
    pub dialect: Option<String>,
    /// Summary and description.
    pub doc: Doc,
    /// `deprecated`.
    pub deprecated: bool,
    /// Path, query, header and cookie parameters, path level and operation level merged, in the document's order.
    pub params: Vec<Param>,
    /// The request body.
    pub body: Option<RequestBody>,
    /// By status.
    pub responses: Vec<Response>,
    /// Alternatives, each a list of indices into [`Api::security`] that are required together; empty: no authentication.
    pub security: Vec<Vec<usize>>,
    /// How its list is given a page at a time, if it is.
    pub pagination: Option<Pagination>,
    /// Where it stands.
    pub span: Span,
}

/// A parameter that each request of an operation has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    /// Where it travels.
    pub location: ParamLocation,
    /// Its name on the wire.
    pub name: String,
    /// Its value, if there is only one.
    pub value: Option<String>,
}

/// The parts of a list that is given a page at a time, by their names on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagination {
    /// Query parameter: how many items to skip.
    pub offset: String,
    /// Query parameter: how many items to give at most.
    pub count: String,
    /// Member of every success: the items of this page.
    pub items: String,
    /// Member of every success: how many items there are in all, if they say so.
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
    /// Where it travels.
    pub location: ParamLocation,
    /// Whether it must be there.
    pub required: bool,
    /// How its value is written.
    pub style: Style,
    /// The only value that its schema allows, if there is only one.
    pub constant: Option<String>,
    /// Its type.
    pub ty: TypeRef,
    /// What the document says of it.
    pub doc: Doc,
    /// `deprecated`.
    pub deprecated: bool,
    /// Where it stands.
    pub span: Span,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParamLocation {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// How a parameter's value is written (OpenAPI's `style` and `explode`, or a media type).
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
    /// `content: application/json`: the value as a JSON text.
    Json,
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestBody {
    /// Whether it must be there.
    pub required: bool,
    /// Its form.
    pub content: Content,
    /// What the document says of it.
    pub doc: Doc,
    /// Named examples, in the document's order.
    pub examples: Vec<Example>,
    /// Where it stands.
    pub span: Span,
}

/// The media type and the form of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// As the document writes it.
    pub media_type: String,
    /// How it is read and written.
    pub body: Body,
}

/// How a body is read and written.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// JSON.
    Json(TypeRef),
    /// `application/x-www-form-urlencoded`; the type is a struct.
    Form(TypeRef),
    /// `multipart/form-data`; the type is a struct whose [`Prim::Bytes`] fields are files.
    Multipart(TypeRef),
    /// Text.
    Text,
    /// Anything else.
    Bytes,
}

/// One documented answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// For which status.
    pub status: Status,
    /// Its body, if it has one.
    pub content: Option<Content>,
    /// Documented headers.
    pub headers: Vec<Header>,
    /// What the document says of it.
    pub doc: Doc,
    /// Named examples, in the document's order.
    pub examples: Vec<Example>,
    /// Where it stands.
    pub span: Span,
}

/// A documented response header.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// What the document says of it.
    pub doc: Doc,
}

/// A named example of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Its name; `example` where the document gives a single one without a name.
    pub name: String,
    /// Its value.
    pub value: Json,
    /// Where it stands.
    pub span: Span,
}

/// Which statuses a [`Response`] is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// One.
    Code(u16),
    /// A hundred, `4XX` as 4.
    Class(u16),
    /// All that are not named.
    Default,
}

/// A security scheme.
#[derive(Debug, Clone, PartialEq)]
pub struct SecurityScheme {
    /// Its key in the document.
    pub name: String,
    /// How the credential travels.
    pub kind: SecurityKind,
    /// What the document says of it.
    pub doc: Doc,
    /// Where it stands.
    pub span: Span,
}

/// How a credential travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecurityKind {
    /// `apiKey`: the place and the name there.
    ApiKey(ParamLocation, String),
    /// `http` with `bearer` (also OAuth 2 and OpenID Connect).
    Bearer,
    /// `http` with `basic`.
    Basic,
}

/// A named type.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// Where it was found first in the document's order; its identity.
    pub site: TypePath,
    /// What it is.
    pub kind: TypeKind,
    /// What the document says of it.
    pub doc: Doc,
    /// Where it stands.
    pub span: Span,
}

/// What a named type is.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeKind {
    /// An object with declared members; undeclared ones are kept.
    Struct(Vec<Field>),
    /// A string with known values; unknown ones are kept. (Value on the wire, in the document's order.)
    Enum(Vec<String>),
    /// One of several types, tried in this order, or chosen by a member.
    Union(Union),
    /// Another name for a type (a component schema that is a list, a string ...).
    Alias(TypeRef),
}

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The alternatives.
    pub variants: Vec<Variant>,
    /// The member that tells them apart, if the document names one.
    pub discriminator: Option<String>,
}

/// An alternative of a [`Union`].
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// How the alternative is called: its component name, its title, or its kind.
    pub label: String,
    /// Values of the discriminator that choose it.
    pub tags: Vec<String>,
    /// Its type.
    pub ty: TypeRef,
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name on the wire.
    pub wire_name: String,
    /// Whether it must be there.
    pub required: bool,
    /// Whether `null` is a value of it.
    pub nullable: bool,
    /// Its type.
    pub ty: TypeRef,
    /// What the document says of it.
    pub doc: Doc,
    /// `deprecated`.
    pub deprecated: bool,
    /// In a type that stands for several sites: those that declare this member, if not all of them do.
    pub only_at: Vec<TypePath>,
    /// Where it stands.
    pub span: Span,
}

/// A use of a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// A named type.
    Named(TypeId),
    /// A type without parts.
    Prim(Prim),
    /// A list.
    List(Box<TypeRef>),
    /// An object with arbitrary keys.
    Map(Box<TypeRef>),
    /// A value that may be null, inside a list or a map or at a root.
    Nullable(Box<TypeRef>),
}

/// A type without parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Prim {
    /// `string`
    String,
    /// `boolean`
    Bool,
    /// `integer`, always 64 bits: bounds and formats are not types.
    Integer,
    /// `number`
    Number,
    /// `string` with format `date-time`: its text is kept.
    DateTime,
    /// `string` with format `binary`: a file in a multipart body.
    Bytes,
    /// Anything.
    Json,
}
