//! The document as a whole, and keys that may occur anywhere.

rules! { Api, Both;
    API_TITLE_CHANGED = "api-title-changed", mirror "api-title-changed", Info, Patch: "API title changed";
    API_VERSION_CHANGED = "api-version-changed", mirror "api-version-changed", Info, Patch: "API version changed";
    OPENAPI_VERSION_CHANGED = "openapi-version-changed", mirror "openapi-version-changed", Info, None: "OpenAPI version changed";
    TAG_DECLARED = "tag-declared", mirror "tag-undeclared", Info, Patch: "Tag declared";
    TAG_UNDECLARED = "tag-undeclared", mirror "tag-declared", Info, Patch: "Tag declaration removed";
    SERVER_ADDED = "server-added", mirror "server-removed", Info, Patch: "Server URL added";
    SERVER_REMOVED = "server-removed", mirror "server-added", Warning, Patch: "Server URL removed";
    SERVER_VARIABLE_ADDED = "server-variable-added", mirror "server-variable-removed", Info, Patch: "Server variable added";
    SERVER_VARIABLE_REMOVED = "server-variable-removed", mirror "server-variable-added", Warning, Patch: "Server variable removed";
    SERVER_VARIABLE_DEFAULT_CHANGED = "server-variable-default-changed", mirror "server-variable-default-changed", Warning, Patch: "Default of a server variable changed";
    SERVER_VARIABLE_VALUE_ADDED = "server-variable-value-added", mirror "server-variable-value-removed", Info, None: "Value of a server variable added";
    SERVER_VARIABLE_VALUE_REMOVED = "server-variable-value-removed", mirror "server-variable-value-added", Breaking, None: "Value of a server variable removed";
    EXTENSION_ADDED = "extension-added", mirror "extension-removed", Info, None: "Extension added";
    EXTENSION_REMOVED = "extension-removed", mirror "extension-added", Info, None: "Extension removed";
    EXTENSION_CHANGED = "extension-changed", mirror "extension-changed", Info, None: "Extension changed";
    KEYWORD_ADDED = "keyword-added", mirror "keyword-removed", Warning, None: "Unjudged key added";
    KEYWORD_REMOVED = "keyword-removed", mirror "keyword-added", Warning, None: "Unjudged key removed";
    KEYWORD_CHANGED = "keyword-changed", mirror "keyword-changed", Warning, None: "Unjudged key changed";
    REDUNDANT_KEY_ADDED = "redundant-key-added", mirror "redundant-key-removed", Info, None: "Redundant key added";
    REDUNDANT_KEY_REMOVED = "redundant-key-removed", mirror "redundant-key-added", Info, None: "Redundant key removed";
    UNUSED_COMPONENT_ADDED = "unused-component-added", mirror "unused-component-removed", Info, Minor: "Unused component added";
    UNUSED_COMPONENT_REMOVED = "unused-component-removed", mirror "unused-component-added", Info, Major: "Unused component removed";
    UNUSED_COMPONENT_CHANGED = "unused-component-changed", mirror "unused-component-changed", Info, Major: "Unused component changed";
    HEADER_SPELLING_CHANGED = "header-spelling-changed", mirror "header-spelling-changed", Info, Patch: "Letter case of a header name changed";
}
