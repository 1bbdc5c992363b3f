//! The document as a whole, and keys that may stand anywhere.

rules! { Api, Both;
    API_TITLE_CHANGED = "api-title-changed", mirror "api-title-changed", Info, Patch: "The API has another title";
    API_VERSION_CHANGED = "api-version-changed", mirror "api-version-changed", Info, Patch: "The API has another version";
    OPENAPI_VERSION_CHANGED = "openapi-version-changed", mirror "openapi-version-changed", Info, None: "The document is written in another version of OpenAPI";
    TAG_DECLARED = "tag-declared", mirror "tag-undeclared", Info, Patch: "A tag is declared for the document";
    TAG_UNDECLARED = "tag-undeclared", mirror "tag-declared", Info, Patch: "A tag is not declared for the document any more";
    SERVER_ADDED = "server-added", mirror "server-removed", Info, Patch: "The API is served at a further address";
    SERVER_REMOVED = "server-removed", mirror "server-added", Warning, Patch: "The API is no longer served at an address";
    SERVER_VARIABLE_ADDED = "server-variable-added", mirror "server-variable-removed", Info, Patch: "The address of a server has a variable more";
    SERVER_VARIABLE_REMOVED = "server-variable-removed", mirror "server-variable-added", Warning, Patch: "The address of a server has a variable less";
    SERVER_VARIABLE_DEFAULT_CHANGED = "server-variable-default-changed", mirror "server-variable-default-changed", Warning, Patch: "A variable of the address of a server has another default";
    SERVER_VARIABLE_VALUE_ADDED = "server-variable-value-added", mirror "server-variable-value-removed", Info, None: "A variable of the address of a server takes a further value";
    SERVER_VARIABLE_VALUE_REMOVED = "server-variable-value-removed", mirror "server-variable-value-added", Breaking, None: "A variable of the address of a server takes a value less";
    EXTENSION_ADDED = "extension-added", mirror "extension-removed", Info, None: "An extension is new";
    EXTENSION_REMOVED = "extension-removed", mirror "extension-added", Info, None: "An extension is gone";
    EXTENSION_CHANGED = "extension-changed", mirror "extension-changed", Info, None: "An extension says something else";
    KEYWORD_ADDED = "keyword-added", mirror "keyword-removed", Warning, None: "There is a key more that is not judged";
    KEYWORD_REMOVED = "keyword-removed", mirror "keyword-added", Warning, None: "There is a key less that is not judged";
    KEYWORD_CHANGED = "keyword-changed", mirror "keyword-changed", Warning, None: "A key that is not judged says something else";
    REDUNDANT_KEY_ADDED = "redundant-key-added", mirror "redundant-key-removed", Info, None: "A key says in words what held without it";
    REDUNDANT_KEY_REMOVED = "redundant-key-removed", mirror "redundant-key-added", Info, None: "What a key said holds without it";
    UNUSED_COMPONENT_ADDED = "unused-component-added", mirror "unused-component-removed", Info, Minor: "A component is new that no operation uses";
    UNUSED_COMPONENT_REMOVED = "unused-component-removed", mirror "unused-component-added", Info, Major: "A component is gone that no operation used";
    UNUSED_COMPONENT_CHANGED = "unused-component-changed", mirror "unused-component-changed", Info, Major: "A component differs that no operation uses";
    HEADER_SPELLING_CHANGED = "header-spelling-changed", mirror "header-spelling-changed", Info, Patch: "The name of a header is spelt in another case";
}
