//! The document as a whole, and keys that may occur anywhere.

rules! { Api, Both;
    API_TITLE_CHANGED = "api-title-changed", inverse "api-title-changed", Info, Patch: "API title changed";
    API_VERSION_CHANGED = "api-version-changed", inverse "api-version-changed", Info, Patch: "API version changed";
    OPENAPI_VERSION_CHANGED = "openapi-version-changed", inverse "openapi-version-changed", Info, None: "OpenAPI version changed";
    TAG_DECLARED = "tag-declared", inverse "tag-undeclared", Info, Patch: "Tag declared";
    TAG_UNDECLARED = "tag-undeclared", inverse "tag-declared", Info, Patch: "Tag declaration removed";
    TAG_RENAMED = "tag-renamed", inverse "tag-renamed", Info, Major: "Tag renamed";
    SERVER_ADDED = "server-added", inverse "server-removed", Info, Patch: "Server URL added";
    SERVER_REMOVED = "server-removed", inverse "server-added", Warning, Patch: "Server URL removed";
    SERVER_VARIABLE_ADDED = "server-variable-added", inverse "server-variable-removed", Info, Patch: "Server variable added";
    SERVER_VARIABLE_REMOVED = "server-variable-removed", inverse "server-variable-added", Warning, Patch: "Server variable removed";
    SERVER_VARIABLE_DEFAULT_CHANGED = "server-variable-default-changed", inverse "server-variable-default-changed", Warning, Patch: "Default of a server variable changed";
    SERVER_VARIABLE_VALUE_ADDED = "server-variable-value-added", inverse "server-variable-value-removed", Info, None: "Value of a server variable added";
    SERVER_VARIABLE_VALUE_REMOVED = "server-variable-value-removed", inverse "server-variable-value-added", Breaking, None: "Value of a server variable removed";
    EXTENSION_ADDED = "extension-added", inverse "extension-removed", Info, None: "Extension added";
    EXTENSION_REMOVED = "extension-removed", inverse "extension-added", Info, None: "Extension removed";
    EXTENSION_CHANGED = "extension-changed", inverse "extension-changed", Info, None: "Extension changed";
    KEYWORD_ADDED = "keyword-added", inverse "keyword-removed", Warning, None: "Unclassified key added";
    KEYWORD_REMOVED = "keyword-removed", inverse "keyword-added", Warning, None: "Unclassified key removed";
    KEYWORD_CHANGED = "keyword-changed", inverse "keyword-changed", Warning, None: "Unclassified key changed";
    REDUNDANT_KEY_ADDED = "redundant-key-added", inverse "redundant-key-removed", Info, None: "Redundant key added";
    REDUNDANT_KEY_REMOVED = "redundant-key-removed", inverse "redundant-key-added", Info, None: "Redundant key removed";
    HEADER_SPELLING_CHANGED = "header-spelling-changed", inverse "header-spelling-changed", Info, Patch: "Letter case of a header name changed";
}
