//! Who may call.

rules! { Security, Both;
    AUTHENTICATION_ADDED = "authentication-added", mirror "authentication-dropped", Breaking, Patch: "Who calls must say who they are";
    AUTHENTICATION_DROPPED = "authentication-dropped", mirror "authentication-added", Info, Patch: "Anybody may call";
    SECURITY_ALTERNATIVE_REMOVED = "security-alternative-removed", mirror "security-alternative-added", Breaking, Patch: "One way to say who calls is gone";
    SECURITY_ALTERNATIVE_ADDED = "security-alternative-added", mirror "security-alternative-removed", Info, Patch: "There is a further way to say who calls";
    SECURITY_TIGHTENED = "security-tightened", mirror "security-loosened", Breaking, Patch: "More credentials are needed at once";
    SECURITY_LOOSENED = "security-loosened", mirror "security-tightened", Info, Patch: "Fewer credentials are needed at once";
    SECURITY_CHANGED = "security-changed", mirror "security-changed", Breaking, Patch: "Other credentials are needed";
    SECURITY_SCOPE_ADDED = "security-scope-added", mirror "security-scope-removed", Breaking, None: "A further scope is needed";
    SECURITY_SCOPE_REMOVED = "security-scope-removed", mirror "security-scope-added", Info, None: "A scope is no longer needed";
    SECURITY_SCHEME_ADDED = "security-scheme-added", mirror "security-scheme-removed", Info, Minor: "A way to say who calls is declared";
    SECURITY_SCHEME_REMOVED = "security-scheme-removed", mirror "security-scheme-added", Info, Major: "A way to say who calls is not declared any more";
    SECURITY_SCHEME_TYPE_CHANGED = "security-scheme-type-changed", mirror "security-scheme-type-changed", Breaking, Major: "Credentials are of another kind";
    SECURITY_SCHEME_KEY_MOVED = "security-scheme-key-moved", mirror "security-scheme-key-moved", Breaking, Major: "A key travels elsewhere or under another name";
    SECURITY_SCHEME_PROTOCOL_CHANGED = "security-scheme-protocol-changed", mirror "security-scheme-protocol-changed", Breaking, Major: "Credentials in the Authorization header have another scheme";
    SECURITY_SCHEME_BEARER_FORMAT_CHANGED = "security-scheme-bearer-format-changed", mirror "security-scheme-bearer-format-changed", Info, None: "The hint at what a bearer token looks like differs";
    SECURITY_SCHEME_FLOW_ADDED = "security-scheme-flow-added", mirror "security-scheme-flow-removed", Info, None: "There is a further way to get a token";
    SECURITY_SCHEME_FLOW_REMOVED = "security-scheme-flow-removed", mirror "security-scheme-flow-added", Breaking, None: "A way to get a token is gone";
    SECURITY_SCHEME_ADDRESS_CHANGED = "security-scheme-address-changed", mirror "security-scheme-address-changed", Warning, None: "Tokens are got at another address";
    SECURITY_SCHEME_SCOPE_DECLARED = "security-scheme-scope-declared", mirror "security-scheme-scope-undeclared", Info, None: "A scope is declared";
    SECURITY_SCHEME_SCOPE_UNDECLARED = "security-scheme-scope-undeclared", mirror "security-scheme-scope-declared", Warning, None: "A scope is not declared any more";
}
