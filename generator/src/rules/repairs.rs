//! Changes that the generator makes to a document of OpenAPI 3.0.

registry! {
    AUTHENTICATION_HEADER = "authentication-header", Repair("headers that carry credentials become security schemes"): "Credentials described as header parameters";
    BINARY_FILE_PART = "binary-file-part", Repair("a part of a form that is a file is binary"): "File part described as a string";
    COPIED_REFERENCE = "copied-reference", Repair("a reference is replaced by its target where the target cannot be a component"): "Reference replaced by its target";
    DEEP_REFERENCE = "deep-reference", Repair("the target of a reference into another object becomes a component"): "Reference into another object";
    FROZEN_MAP = "frozen-map", Repair("a map whose keys are data has no fixed properties"): "Map described by examples of its keys";
    INVALID_FORMAT = "invalid-format", Repair("a format that is a type becomes the type, and a format without a type gets one"): "Format that is a type, or has none";
    JSON_TEXT_PARAMETER = "json-text-parameter", Repair("a query parameter without a type carries JSON text"): "Query parameter without a type";
    LOCAL_DEFINITIONS = "local-definitions", Repair("definitions that only references can reach are removed once nothing refers to them"): "Local definitions";
    MISSING_UNAUTHORIZED_RESPONSE = "missing-unauthorized-response", Repair("an operation that requires authentication has the shared 401 response"): "Missing 401 response";
    NULL_MAP = "null-map", Repair("a mapping or list that is null is left out"): "Mapping or list that is null";
    OPTIONAL_REQUEST_BODY = "optional-request-body", Repair("a request body without `required` is required"): "Request body without `required`";
    REFERENCE_SPELLING = "reference-spelling", Repair("a reference is written as a plain JSON pointer to its target"): "Reference with percent-encoding or detours";
    STRING_BOOLEAN = "string-boolean", Repair("a boolean in quotes is a boolean"): "Boolean in quotes";
    STRING_NUMBER = "string-number", Repair("a number in quotes is a number"): "Number in quotes";
    TYPED_EXAMPLE = "typed-example", Repair("a value in an example has the type that its schema declares"): "Example in quotes";
}
