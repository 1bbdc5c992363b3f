//! Changes that make a document of OpenAPI 3.1 or 3.2 one of 3.0.

registry! {
    ANCHOR = "anchor", Repair("a reference to an anchor leads to the schema that has the anchor"): "Reference to an anchor";
    ARRAY_ITEMS = "array-items", Repair("an array without `items` holds any JSON values"): "Array of any values";
    BOOLEAN_SCHEMA = "boolean-schema", Repair("a schema that is `true` is `{}`, and one that is `false` is `not: {}`"): "Boolean schema";
    CONDITIONAL_SCHEMA = "conditional-schema", Repair("`if`, `then` and `else` of a schema are kept for servers, which check them"): "Conditional schema";
    CONST = "const", Repair("a constant is an enumeration of one value"): "Constant";
    CONTAINS = "contains", Repair("`contains`, `minContains` and `maxContains` are kept for servers, which check them"): "Required items of an array";
    CONTENT_ENCODING = "content-encoding", Repair("bytes in a string have the format `byte` or `base64url` if they are encoded, and `binary` if not"): "Encoded content of a string";
    COOKIE_STYLE = "cookie-style", Repair("a parameter with the style `cookie` has the style `form`"): "Style of cookies";
    DEFAULT_MAPPING = "default-mapping", Repair("the alternative for values without a discriminator is ignored"): "Default mapping of a discriminator";
    DEPENDENT_SCHEMA = "dependent-schema", Repair("schemas that depend on a property are kept for servers, which check them"): "Dependent schema";
    DEVICE_FLOW = "device-flow", Repair("the device authorization flow of OAuth is ignored"): "OAuth device flow";
    DOCUMENT_IDENTITY = "document-identity", Repair("`$self` is removed"): "URL of the document";
    DYNAMIC_REFERENCE = "dynamic-reference", Repair("a `$dynamicRef` is read as a `$ref`"): "Dynamic reference";
    EXAMPLE_DATA = "example-data", Repair("`dataValue` and `serializedValue` of an example are ignored"): "Data of an example";
    EXCLUSIVE_BOUND = "exclusive-bound", Repair("an exclusive bound that is a number is a bound, and a flag that excludes it"): "Exclusive bound that is a number";
    INFO_SUMMARY = "info-summary", Repair("the summary of an API becomes its description, if it has none"): "Summary of the API";
    ITEM_SCHEMA = "item-schema", Repair("the encodings of items, and an `itemSchema` of other bodies than streams, are ignored"): "Items of a body";
    LATER_METHOD = "later-method", Repair("operations with methods that OpenAPI 3.1 does not have are left out"): "Further HTTP methods";
    LICENSE_IDENTIFIER = "license-identifier", Repair("the SPDX identifier of a license is removed"): "License identifier";
    MEDIA_TYPE_COMPONENT = "media-type-component", Repair("a reference to a shared media type is replaced by the media type"): "Reference to a media type";
    MUTUAL_TLS = "mutual-tls", Repair("security schemes with client certificates are removed, since the transport handles them"): "Mutual TLS";
    NULL_ALTERNATIVE = "null-alternative", Repair("an alternative of the type null makes the others nullable"): "Alternative that is null";
    PATHS_MISSING = "paths-missing", Repair("a document without `paths` has no operations"): "Document without `paths`";
    PATTERN_PROPERTIES = "pattern-properties", Repair("`patternProperties` become `additionalProperties`; servers check both"): "Properties by pattern";
    PREFIX_ITEMS = "prefix-items", Repair("the items of a tuple become alternatives for every item of an array; servers check each position"): "Tuple";
    PROPERTY_NAMES = "property-names", Repair("`propertyNames` is kept for servers, which check it"): "Schema of property names";
    QUERY_STRING_PARAMETER = "query-string-parameter", Repair("a parameter that is the whole query string is left out"): "Whole query string as a parameter";
    REFERENCE_SIBLINGS = "reference-siblings", Repair("a reference with keywords beside it becomes a part of an `allOf`"): "Keywords beside a reference";
    RESPONSE_SUMMARY = "response-summary", Repair("the summary of a response is removed"): "Summary of a response";
    RESPONSES_MISSING = "responses-missing", Repair("an operation without `responses` documents none"): "Operation without `responses`";
    SCHEMA_DIALECT = "schema-dialect", Repair("`jsonSchemaDialect` is ignored: schemas follow the dialect of OpenAPI"): "Dialect of schemas";
    SCHEMA_EXAMPLES = "schema-examples", Repair("the first example of a schema becomes its `example`"): "Examples of a schema";
    SCHEMA_IDENTITY = "schema-identity", Repair("`$schema`, `$id`, `$comment` and anchors of a schema are removed"): "Identity of a schema";
    SECURITY_METADATA = "security-metadata", Repair("`oauth2MetadataUrl` and `deprecated` of a security scheme are ignored"): "Metadata of a security scheme";
    SERVER_NAME = "server-name", Repair("the name of a server is removed"): "Name of a server";
    SHARED_MEDIA_TYPES = "shared-media-types", Repair("shared media types are removed, once they are written where they are used"): "Shared media types";
    STREAM_ITEMS = "stream-items", Repair("the `itemSchema` of a stream becomes its `schema`"): "Schema of the items of a stream";
    TAG_HIERARCHY = "tag-hierarchy", Repair("`summary`, `parent` and `kind` of a tag are ignored"): "Hierarchy of tags";
    TYPE_LIST = "type-list", Repair("several types become alternatives, and the type null becomes `nullable`"): "List of types";
    UNEVALUATED = "unevaluated", Repair("`unevaluatedProperties` and `unevaluatedItems` are kept for servers, which check them"): "Unevaluated properties or items";
    UNTYPED_PART = "untyped-part", Repair("a part of a multipart body without a type is a file"): "Part without a type";
    WEBHOOKS = "webhooks", Repair("`webhooks` are read as `x-webhooks`, their name in a document of 3.0"): "Webhooks";
    XML_NODE = "xml-node", Repair("the type of an XML node is removed"): "Type of an XML node";
}
