//! Texts: YAML, JSON and documentation pages.

registry! {
    ALIAS_CYCLE = "alias-cycle", Error: "YAML alias inside its own anchor";
    ALIAS_EXPANSION = "alias-expansion", Error: "YAML aliases that expand beyond the limit";
    BRACKET_INDENTATION = "bracket-indentation", Tolerated("a closing bracket may be indented less than YAML demands"): "Closing bracket with too little indentation";
    COMPLEX_KEY = "complex-key", Error: "Mapping key that is not a string";
    DIALECT_OF_SHARED_RUNTIME = "dialect-of-shared-runtime", Error: "Dialect that needs a vendored runtime";
    DUPLICATE_KEY = "duplicate-key", Tolerated("the first of several equal keys in a mapping is used"): "Key given twice in one mapping";
    EMPTY_DOCUMENT = "empty-document", Error: "File without a document";
    INVALID_CONFIGURATION = "invalid-configuration", Error: "Configuration entry of the wrong type";
    JSON_SYNTAX = "json-syntax", Error: "Invalid JSON";
    MERGE_KEY = "merge-key", Tolerated("the properties of a merge key are added to those of its mapping"): "YAML merge key";
    MISSING_DIALECT_MODULE = "missing-dialect-module", Error: "Dialect without the module that it names";
    NO_OPENAPI_BLOCK = "no-openapi-block", Error: "Documentation page without an OpenAPI block";
    SEVERAL_DOCUMENTS = "several-documents", Error: "Several YAML documents in one file";
    SEVERAL_OPENAPI_BLOCKS = "several-openapi-blocks", Warning: "Several OpenAPI blocks in one page";
    TOO_DEEP = "too-deep", Error: "Values nested too deep";
    UNREPRESENTABLE_NUMBER = "unrepresentable-number", Error: "Number that JSON does not have";
    YAML_SYNTAX = "yaml-syntax", Error: "Invalid YAML";
    YAML_TAG = "yaml-tag", Error: "YAML tag that does not fit its value";
}
