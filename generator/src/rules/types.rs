//! Keywords that are ignored in the emitted code, or have a reduced effect.

registry! {
    ALTERNATIVE_MEDIA_TYPE = "alternative-media-type", Warning: "Media type that is not used";
    DOT_SEGMENT = "dot-segment", Warning: "Path with a dot segment";
    FRAGMENT_IN_PATH = "fragment-in-path", Warning: "Path with a fragment";
    INFINITE_SCHEMA = "infinite-schema", Warning: "Schema without a finite value";
    INVALID_ALIASES = "invalid-aliases", Error: "Invalid `x-omnigen-aliases`";
    INVALID_DIALECT_WORD = "invalid-dialect-word", Error: "Invalid `x-omnigen-dialect`";
    PARAMETER_WITHOUT_TYPE = "parameter-without-type", Error: "Parameter without a type";
    QUERY_IN_PATH = "query-in-path", Warning: "Path with a query";
    SAME_REQUESTS = "same-requests", Warning: "Operations with the same requests";
    TOO_MUCH_INHERITED = "too-much-inherited", Error: "Too many properties repeated by `allOf`";
    UNSUPPORTED_ALL_OF = "unsupported-all-of", Warning: "Part of `allOf` without properties";
    UNSUPPORTED_KEYWORD = "unsupported-keyword", Warning: "Keyword that does not change the type";
    UNSUPPORTED_MEMBER = "unsupported-member", Warning: "Part of an operation without emitted code";
    UNSUPPORTED_MULTIPART = "unsupported-multipart", Warning: "Multipart body without named parts";
    UNSUPPORTED_PARAMETER_CONTENT = "unsupported-parameter-content", Warning: "Parameter in an unsupported media type";
    UNSUPPORTED_REFERENCE = "unsupported-reference", Error: "Reference that does not lead to a component";
    UNSUPPORTED_SECURITY_SCHEME = "unsupported-security-scheme", Warning: "HTTP authentication other than basic and bearer";
}
