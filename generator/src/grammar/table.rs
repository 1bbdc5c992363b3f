//! The table: every object of OpenAPI 3.0.x, its keys, and their values.
//!
//! Keys that begin with `x-` are allowed in every [extensible](Grammar::extensible) object, so the table omits them.
//! Comments mark the differences between OpenAPI and `openapiv3`.

mod security;

use super::shape::Shape::{Any, Boolean, BooleanOrSchema, Count, List, Map, Number, One, OrReference, Text, Word};
use super::shape::{Grammar, Key, Object, Others, Shape};
use crate::ir::ParamLocation as Location;
use security::{
    AUTHORIZATION_CODE_FLOW, CLIENT_CREDENTIALS_FLOW, IMPLICIT_FLOW, OAUTH_FLOWS, PASSWORD_FLOW, SECURITY_REQUIREMENT,
    SECURITY_SCHEME,
};

/// The locations of parameters.
const LOCATIONS: &[&str] =
    &[Location::Path.as_str(), Location::Query.as_str(), Location::Header.as_str(), Location::Cookie.as_str()];

impl Object {
    /// The table's entry for this kind.
    pub fn grammar(self) -> &'static Grammar {
        match self {
            Self::Document => &DOCUMENT,
            Self::Info => &INFO,
            Self::Contact => &CONTACT,
            Self::License => &LICENSE,
            Self::Server => &SERVER,
            Self::ServerVariable => &SERVER_VARIABLE,
            Self::Components => &COMPONENTS,
            Self::Paths => &PATHS,
            Self::PathItem => &PATH_ITEM,
            Self::Operation => &OPERATION,
            Self::ExternalDocs => &EXTERNAL_DOCUMENTATION,
            Self::Parameter => &PARAMETER,
            Self::RequestBody => &REQUEST_BODY,
            Self::MediaType => &MEDIA_TYPE,
            Self::Encoding => &ENCODING,
            Self::Responses => &RESPONSES,
            Self::Response => &RESPONSE,
            Self::Callback => &CALLBACK,
            Self::Example => &EXAMPLE,
            Self::Link => &LINK,
            Self::Header => &HEADER,
            Self::Tag => &TAG,
            Self::Schema => &SCHEMA,
            Self::Discriminator => &DISCRIMINATOR,
            Self::Xml => &XML,
            Self::SecurityScheme => &SECURITY_SCHEME,
            Self::OauthFlows => &OAUTH_FLOWS,
            Self::ImplicitFlow => &IMPLICIT_FLOW,
            Self::PasswordFlow => &PASSWORD_FLOW,
            Self::ClientCredentialsFlow => &CLIENT_CREDENTIALS_FLOW,
            Self::AuthorizationCodeFlow => &AUTHORIZATION_CODE_FLOW,
            Self::SecurityRequirement => &SECURITY_REQUIREMENT,
        }
    }
}

const fn must(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: true }
}

const fn may(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: false }
}

const fn object(name: &'static str, keys: &'static [Key]) -> Grammar {
    Grammar { name, keys, one_of: &[], others: Others::Refused }
}

const fn with_one_of(mut grammar: Grammar, keys: &'static [&'static str]) -> Grammar {
    grammar.one_of = keys;
    grammar
}

const fn with_others(mut grammar: Grammar, others: Others) -> Grammar {
    grammar.others = others;
    grammar
}

const SCHEMA_OR_REFERENCE: Shape = OrReference(Object::Schema);
const SERVERS: Shape = List(&One(Object::Server));
const PARAMETERS: Shape = List(&OrReference(Object::Parameter));
const SECURITY: Shape = List(&One(Object::SecurityRequirement));
const CONTENT: Shape = Map(&One(Object::MediaType));
const EXAMPLES: Shape = Map(&OrReference(Object::Example));
const HEADERS: Shape = Map(&OrReference(Object::Header));
const LINKS: Shape = Map(&OrReference(Object::Link));
const EXTERNAL_DOCS: Shape = One(Object::ExternalDocs);
const TYPES: Shape = Word(&["string", "number", "integer", "boolean", "array", "object"]);
const STYLES: Shape = Word(&["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"]);

static DOCUMENT: Grammar = object(
    "an OpenAPI document",
    &[
        must("openapi", Text),
        must("info", One(Object::Info)),
        may("servers", SERVERS),
        must("paths", One(Object::Paths)),
        may("components", One(Object::Components)),
        may("security", SECURITY),
        may("tags", List(&One(Object::Tag))),
        may("externalDocs", EXTERNAL_DOCS),
        // The `webhooks` of OpenAPI 3.1, which a document of 3.0 can have as an extension.
        may("x-webhooks", Map(&OrReference(Object::PathItem))),
    ],
);

static INFO: Grammar = object(
    "an info object",
    &[
        must("title", Text),
        may("description", Text),
        may("termsOfService", Text),
        may("contact", One(Object::Contact)),
        may("license", One(Object::License)),
        must("version", Text),
    ],
);

static CONTACT: Grammar = object("a contact", &[may("name", Text), may("url", Text), may("email", Text)]);

static LICENSE: Grammar = object("a license", &[must("name", Text), may("url", Text)]);

static SERVER: Grammar = object(
    "a server",
    &[must("url", Text), may("description", Text), may("variables", Map(&One(Object::ServerVariable)))],
);

static SERVER_VARIABLE: Grammar =
    object("a server variable", &[may("enum", List(&Text)), must("default", Text), may("description", Text)]);

static COMPONENTS: Grammar = object(
    "a components object",
    &[
        may("schemas", Map(&SCHEMA_OR_REFERENCE)),
        may("responses", Map(&OrReference(Object::Response))),
        may("parameters", Map(&OrReference(Object::Parameter))),
        may("examples", EXAMPLES),
        may("requestBodies", Map(&OrReference(Object::RequestBody))),
        may("headers", HEADERS),
        may("securitySchemes", Map(&OrReference(Object::SecurityScheme))),
        may("links", LINKS),
        may("callbacks", Map(&OrReference(Object::Callback))),
        // From OpenAPI 3.1; removed when references to it are resolved.
        may("pathItems", Map(&OrReference(Object::PathItem))),
    ],
);

static PATHS: Grammar =
    with_others(object("the paths object", &[]), Others::PathTemplates(OrReference(Object::PathItem)));

static PATH_ITEM: Grammar = object(
    "a path item",
    &[
        may("summary", Text),
        may("description", Text),
        may("get", One(Object::Operation)),
        may("put", One(Object::Operation)),
        may("post", One(Object::Operation)),
        may("delete", One(Object::Operation)),
        may("options", One(Object::Operation)),
        may("head", One(Object::Operation)),
        may("patch", One(Object::Operation)),
        may("trace", One(Object::Operation)),
        may("servers", SERVERS),
        may("parameters", PARAMETERS),
    ],
);

static OPERATION: Grammar = object(
    "an operation",
    &[
        may("tags", List(&Text)),
        may("summary", Text),
        may("description", Text),
        may("externalDocs", EXTERNAL_DOCS),
        may("operationId", Text),
        may("parameters", PARAMETERS),
        may("requestBody", OrReference(Object::RequestBody)),
        must("responses", One(Object::Responses)),
        may("callbacks", Map(&OrReference(Object::Callback))),
        may("deprecated", Boolean),
        may("security", SECURITY),
        may("servers", SERVERS),
    ],
);

static EXTERNAL_DOCUMENTATION: Grammar =
    object("an external documentation object", &[may("description", Text), must("url", Text)]);

static PARAMETER: Grammar = with_one_of(
    object(
        "a parameter",
        &[
            must("name", Text),
            must("in", Word(LOCATIONS)),
            may("description", Text),
            may("required", Boolean),
            may("deprecated", Boolean),
            may("allowEmptyValue", Boolean),
            may("style", STYLES),
            may("explode", Boolean),
            may("allowReserved", Boolean),
            may("schema", SCHEMA_OR_REFERENCE),
            may("example", Any),
            may("examples", EXAMPLES),
            may("content", CONTENT),
        ],
    ),
    &["schema", "content"],
);

static REQUEST_BODY: Grammar =
    object("a request body", &[may("description", Text), must("content", CONTENT), may("required", Boolean)]);

static MEDIA_TYPE: Grammar = object(
    "a media type object",
    &[
        may("schema", SCHEMA_OR_REFERENCE),
        may("example", Any),
        may("examples", EXAMPLES),
        may("encoding", Map(&One(Object::Encoding))),
    ],
);

static ENCODING: Grammar = object(
    "an encoding",
    &[
        may("contentType", Text),
        may("headers", HEADERS),
        may("style", Word(&["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
        may("explode", Boolean),
        may("allowReserved", Boolean),
    ],
);

static RESPONSES: Grammar = with_others(
    object("a responses object", &[may("default", OrReference(Object::Response))]),
    Others::Statuses(OrReference(Object::Response)),
);

static RESPONSE: Grammar = object(
    "a response",
    &[must("description", Text), may("headers", HEADERS), may("content", CONTENT), may("links", LINKS)],
);

static CALLBACK: Grammar = with_others(object("a callback", &[]), Others::Names(OrReference(Object::PathItem)));

static EXAMPLE: Grammar = object(
    "an example",
    &[may("summary", Text), may("description", Text), may("value", Any), may("externalValue", Text)],
);

static LINK: Grammar = with_one_of(
    object(
        "a link",
        &[
            may("operationRef", Text),
            may("operationId", Text),
            may("parameters", Map(&Any)),
            may("requestBody", Any),
            may("description", Text),
            may("server", One(Object::Server)),
        ],
    ),
    &["operationRef", "operationId"],
);

static HEADER: Grammar = with_one_of(
    object(
        "a header",
        &[
            may("description", Text),
            may("required", Boolean),
            may("deprecated", Boolean),
            may("allowEmptyValue", Boolean),
            may("style", Word(&["simple"])),
            may("explode", Boolean),
            may("allowReserved", Boolean),
            may("schema", SCHEMA_OR_REFERENCE),
            may("example", Any),
            may("examples", EXAMPLES),
            may("content", CONTENT),
        ],
    ),
    &["schema", "content"],
);

static TAG: Grammar =
    object("a tag", &[must("name", Text), may("description", Text), may("externalDocs", EXTERNAL_DOCS)]);

static SCHEMA: Grammar = object(
    "a schema",
    &[
        may("type", TYPES),
        may("properties", Map(&SCHEMA_OR_REFERENCE)),
        may("items", SCHEMA_OR_REFERENCE),
        may("description", Text),
        may("format", Text),
        may("required", List(&Text)),
        may("enum", List(&Any)),
        may("nullable", Boolean),
        may("example", Any),
        may("default", Any),
        may("additionalProperties", BooleanOrSchema),
        may("oneOf", List(&SCHEMA_OR_REFERENCE)),
        may("anyOf", List(&SCHEMA_OR_REFERENCE)),
        may("allOf", List(&SCHEMA_OR_REFERENCE)),
        may("not", SCHEMA_OR_REFERENCE),
        may("title", Text),
        // From OpenAPI 3.1, and older drafts of JSON Schema; removed when references to them are resolved.
        may("$defs", Map(&SCHEMA_OR_REFERENCE)),
        may("definitions", Map(&SCHEMA_OR_REFERENCE)),
        may("multipleOf", Number),
        may("maximum", Number),
        may("exclusiveMaximum", Boolean),
        may("minimum", Number),
        may("exclusiveMinimum", Boolean),
        may("maxLength", Count),
        may("minLength", Count),
        may("pattern", Text),
        may("maxItems", Count),
        may("minItems", Count),
        may("uniqueItems", Boolean),
        may("maxProperties", Count),
        may("minProperties", Count),
        may("discriminator", One(Object::Discriminator)),
        may("readOnly", Boolean),
        may("writeOnly", Boolean),
        may("xml", One(Object::Xml)),
        may("externalDocs", EXTERNAL_DOCS),
        may("deprecated", Boolean),
        // Keywords of JSON Schema 2020-12 that OpenAPI 3.0 lacks, kept as extensions: servers check them. `items` and
        // `additionalProperties` of tuples and patterns are here, since those of 3.0 describe all items and properties.
        may("x-schema-if", SCHEMA_OR_REFERENCE),
        may("x-schema-then", SCHEMA_OR_REFERENCE),
        may("x-schema-else", SCHEMA_OR_REFERENCE),
        may("x-schema-dependentRequired", Map(&List(&Text))),
        may("x-schema-dependentSchemas", Map(&SCHEMA_OR_REFERENCE)),
        may("x-schema-prefixItems", List(&SCHEMA_OR_REFERENCE)),
        may("x-schema-items", BooleanOrSchema),
        may("x-schema-contains", SCHEMA_OR_REFERENCE),
        may("x-schema-minContains", Count),
        may("x-schema-maxContains", Count),
        may("x-schema-unevaluatedItems", BooleanOrSchema),
        may("x-schema-patternProperties", Map(&SCHEMA_OR_REFERENCE)),
        may("x-schema-additionalProperties", BooleanOrSchema),
        may("x-schema-propertyNames", SCHEMA_OR_REFERENCE),
        may("x-schema-unevaluatedProperties", BooleanOrSchema),
    ],
);

static DISCRIMINATOR: Grammar = object("a discriminator", &[must("propertyName", Text), may("mapping", Map(&Text))]);

static XML: Grammar = object(
    "an xml object",
    &[
        may("name", Text),
        may("namespace", Text),
        may("prefix", Text),
        may("attribute", Boolean),
        may("wrapped", Boolean),
    ],
);
