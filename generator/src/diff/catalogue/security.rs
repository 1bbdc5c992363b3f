//! Security requirements and security schemes.

rules! { Security, Both;
    AUTHENTICATION_ADDED = "authentication-added", inverse "authentication-dropped", Breaking, Patch: "Authentication is now required";
    AUTHENTICATION_DROPPED = "authentication-dropped", inverse "authentication-added", Info, Patch: "Authentication is no longer required";
    SECURITY_ALTERNATIVE_REMOVED = "security-alternative-removed", inverse "security-alternative-added", Breaking, Patch: "Security alternative removed";
    SECURITY_ALTERNATIVE_ADDED = "security-alternative-added", inverse "security-alternative-removed", Info, Patch: "Security alternative added";
    SECURITY_TIGHTENED = "security-tightened", inverse "security-loosened", Breaking, Patch: "Additional credentials required";
    SECURITY_LOOSENED = "security-loosened", inverse "security-tightened", Info, Patch: "Fewer credentials required";
    SECURITY_CHANGED = "security-changed", inverse "security-changed", Breaking, Patch: "Different credentials required";
    SECURITY_SCOPE_ADDED = "security-scope-added", inverse "security-scope-removed", Breaking, None: "Security scope added";
    SECURITY_SCOPE_REMOVED = "security-scope-removed", inverse "security-scope-added", Info, None: "Security scope removed";
    SECURITY_SCHEME_ADDED = "security-scheme-added", inverse "security-scheme-removed", Info, Minor: "Security scheme declared";
    SECURITY_SCHEME_REMOVED = "security-scheme-removed", inverse "security-scheme-added", Info, Major: "Security scheme declaration removed";
    SECURITY_SCHEME_TYPE_CHANGED = "security-scheme-type-changed", inverse "security-scheme-type-changed", Breaking, Major: "Type of a security scheme changed";
    SECURITY_SCHEME_KEY_MOVED = "security-scheme-key-moved", inverse "security-scheme-key-moved", Breaking, Major: "Name or location of an API key changed";
    SECURITY_SCHEME_PROTOCOL_CHANGED = "security-scheme-protocol-changed", inverse "security-scheme-protocol-changed", Breaking, Major: "HTTP authentication scheme changed";
    SECURITY_SCHEME_BEARER_FORMAT_CHANGED = "security-scheme-bearer-format-changed", inverse "security-scheme-bearer-format-changed", Info, None: "Bearer format changed";
    SECURITY_SCHEME_FLOW_ADDED = "security-scheme-flow-added", inverse "security-scheme-flow-removed", Info, None: "OAuth flow added";
    SECURITY_SCHEME_FLOW_REMOVED = "security-scheme-flow-removed", inverse "security-scheme-flow-added", Breaking, None: "OAuth flow removed";
    SECURITY_SCHEME_ADDRESS_CHANGED = "security-scheme-address-changed", inverse "security-scheme-address-changed", Warning, None: "Token or authorization URL changed";
    SECURITY_SCHEME_SCOPE_DECLARED = "security-scheme-scope-declared", inverse "security-scheme-scope-undeclared", Info, None: "OAuth scope declared";
    SECURITY_SCHEME_SCOPE_UNDECLARED = "security-scheme-scope-undeclared", inverse "security-scheme-scope-declared", Warning, None: "OAuth scope declaration removed";
}
