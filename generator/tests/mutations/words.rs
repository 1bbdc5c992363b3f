//! The material of damages.

/// Names and texts of documents, including some that are hard to make identifiers, paths, comments or file names of.
#[rustfmt::skip]
pub const WORDS: &[&str] = &[
    "a", "b", "Item", "item", "items", "type", "self", "Self", "crate", "async", "r#type", "Option", "Vec", "String",
    "Client", "Router", "send", "with_body", "body", "extra", "Unknown", "Other", "x-y", "x_y", "xY", "X Y", "", " ",
    "_", "-", "1", "404", "1a", "a.b", "a[]", "a[b]", "a/b", "a~b", "$ref", "{a}", "<<", "..", "con", "é", "ß", "ﬀ",
    "İ", "名前", "🍞", "\u{202e}x", "\u{0}", "\n", "a\"b", "a\\b", "*/", "// a", "```\nfn main() {}\n```", "~~~",
    "<b>x</b>", "__arguments_0", "{}", "{0}", "#", "?a=b", "%2F", "null", "true", "1.0", "2026-08-01", "date-time",
    "binary", "int32", "uint64", "application/json", "text/plain", "multipart/form-data",
    "application/x-www-form-urlencoded", "*/*", "string", "object", "array", "query", "header", "path", "cookie",
    "/a", "/a/{a}", "/a/{a}.json", "/{a}{b}", "default", "200", "4XX", "204", "#/components/schemas/Item",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];

/// Keys that mean something.
#[rustfmt::skip]
pub const KEYS: &[&str] = &[
    "type", "$ref", "items", "properties", "required", "allOf", "oneOf", "anyOf", "not", "enum", "format", "nullable",
    "default", "example", "additionalProperties", "discriminator", "propertyName", "mapping", "description",
    "summary", "title", "deprecated", "readOnly", "writeOnly", "minimum", "maxLength", "pattern", "parameters",
    "requestBody", "responses", "content", "schema", "headers", "encoding", "style", "explode", "in", "name",
    "security", "tags", "operationId", "callbacks", "servers", "get", "post", "put", "delete", "trace", "components",
    "schemas", "paths", "info", "openapi", "x-a", "x-omnigen-quirk", "x-omnigen-dialect", "x-omnigen-aliases", "actions", "target",
    "update", "remove", "copy", "expect", "reason", "groups", "operations", "types", "members", "shapes", "families",
    "sites", "doc", "200", "default", "application/json",
];

/// Tokens that damage the syntax of YAML, JSON, a page or a path expression.
#[rustfmt::skip]
pub const TOKENS: &[&str] = &[
    "\n", "  ", "\t", "\r", ": ", "- ", "? ", "{", "}", "[", "]", ",", "\"", "'", "|\n", ">-\n", "&a ", "*a",
    "!!str ", "!a ", "<<: *a", "#", "---\n", "...\n", "%YAML 1.2\n", "```json\n", "```\n", "\\u0000", "\\ud800",
    "\u{feff}", "\u{85}", "\u{2028}", "\u{fdd3}", "\u{0}", "é", "🍞", "1e999", "0x1F", ".nan", "~", "null", "$",
    "$..*", "$.a[?@.b]", "*", "**", "[0]", "[?@==1]", "\u{1b}[2J", "\u{202e}", "null: ", "{\"openapi\": \"3.0.3\"}",
];
