//! Rules of the document check.

registry! {
    AMBIGUOUS_PATH = "ambiguous-path", Tolerated("paths that differ only in parameter names are one path"): "Paths that differ only in parameter names";
    ARRAY_WITHOUT_ITEMS = "array-without-items", Tolerated("an array without `items` holds any JSON values"): "Array without `items`";
    BESIDE_REFERENCE = "beside-reference", Warning: "Keyword beside `$ref`";
    CIRCULAR_REFERENCE = "circular-reference", Tolerated("a circular reference leads to any JSON value"): "Reference or composition that contains itself";
    CONFLICTING_KEYWORDS = "conflicting-keywords", Tolerated("the first of two keywords that exclude each other is used"): "Keywords that exclude each other";
    DANGLING_REFERENCE = "dangling-reference", Tolerated("a reference to nothing leads to any JSON value, or is left out"): "Reference to nothing";
    DEEP_COMPOSITION = "deep-composition", Error: "Composition nested too deep";
    DUPLICATE_ENUM_VALUE = "duplicate-enum-value", Warning: "Value of `enum` listed twice";
    DUPLICATE_OPERATION_ID = "duplicate-operation-id", Tolerated("an `operationId` that another operation has is ignored"): "`operationId` used twice";
    DUPLICATE_PARAMETER = "duplicate-parameter", Tolerated("the first of several equal parameters is used"): "Parameter declared twice";
    DUPLICATE_TAG = "duplicate-tag", Tolerated("the first of several tags with one name is used"): "Tag declared twice";
    EXTERNAL_REFERENCE = "external-reference", Error: "Reference to a document that cannot be read";
    INVALID_STATUS = "invalid-status", Tolerated("a key that is not a status is corrected where its meaning is clear, or its response is left out"): "Response key that is not a status";
    INVALID_VALUE = "invalid-value", Warning: "Default or value of `enum` that its schema does not allow";
    LATER_KEYWORD = "later-keyword", Warning: "Keyword of OpenAPI 3.1 in a 3.0 document";
    LATER_VERSION = "later-version", Repair("a document of OpenAPI 3.1 or 3.2 is read as one of 3.0"): "Version later than OpenAPI 3.0";
    LEFT_OUT = "left-out", Warning: "Construct without emitted code";
    LONG_REFERENCE_CHAIN = "long-reference-chain", Error: "Chain of references that is too long";
    MISPLACED_REFERENCE = "misplaced-reference", Tolerated("a reference of the wrong kind leads to any JSON value, or is left out"): "Reference of the wrong kind";
    MISPLACED_STYLE = "misplaced-style", Tolerated("the default style replaces one that the parameter cannot have"): "Style that the parameter cannot have";
    MISSING_KEYWORD = "missing-keyword", Tolerated("a neutral value replaces a missing keyword, or its object is left out"): "Missing keyword";
    MISTYPED_EXAMPLE = "mistyped-example", Warning: "Example that does not match its schema's type";
    MISTYPED_VALUE = "mistyped-value", Tolerated("a default or a value of `enum` of another type is converted, or left out"): "Value that does not match its schema's type";
    NOT_OPENAPI = "not-openapi", Error: "Not an OpenAPI document";
    OPTIONAL_PATH_PARAMETER = "optional-path-parameter", Tolerated("a path parameter is required"): "Path parameter that is not required";
    PATH_WITHOUT_SLASH = "path-without-slash", Tolerated("a path that does not start with a slash gets one"): "Path that does not start with a slash";
    REQUIRED_UNDECLARED = "required-undeclared", Warning: "Required property that is not declared";
    TOO_MANY_PATH_PARAMETERS = "too-many-path-parameters", Error: "Path with too many parameters";
    UNDECLARED_PATH_PARAMETER = "undeclared-path-parameter", Tolerated("an undeclared path parameter is a string"): "Path parameter that is not declared";
    UNDECLARED_SECURITY_SCHEME = "undeclared-security-scheme", Tolerated("a requirement with an undeclared security scheme is ignored"): "Security scheme that is not declared";
    UNKNOWN_FORMAT = "unknown-format", Tolerated("an unknown format has no effect"): "Unknown format";
    UNKNOWN_KEYWORD = "unknown-keyword", Tolerated("an unknown keyword is ignored"): "Unknown keyword";
    UNKNOWN_TYPE = "unknown-type", Tolerated("an unknown type is read as the type that it resembles, or as any JSON value"): "Unknown type";
    UNKNOWN_VALUE = "unknown-value", Tolerated("an unknown value is ignored, together with the object that cannot be without it"): "Unknown value of a keyword";
    UNSATISFIABLE_SCHEMA = "unsatisfiable-schema", Warning: "Schema that no value satisfies";
    UNSUPPORTED_VERSION = "unsupported-version", Error: "Unsupported version of OpenAPI";
    UNUSED_PATH_PARAMETER = "unused-path-parameter", Tolerated("a path parameter that the path does not contain is left out"): "Path parameter that the path does not contain";
    WRONG_KIND = "wrong-kind", Tolerated("a value of the wrong type is converted where its meaning is clear, or ignored"): "Value of the wrong type";
}
