//! Types, enums, formats, patterns and defaults: the values that a schema allows.

pairs! {
    TYPE_CHANGED = "type-changed", inverse "type-changed", Major,
        Breaking: "Request type changed",
        Breaking: "Response type changed";
    TYPE_NARROWED = "type-narrowed", inverse "type-widened", Major,
        Breaking: "Request type narrowed",
        Info: "Response type narrowed";
    TYPE_WIDENED = "type-widened", inverse "type-narrowed", Major,
        Info: "Request type widened",
        Breaking: "Response type widened";
    NULL_DISALLOWED = "null-disallowed", inverse "null-allowed", Major,
        Breaking: "Null no longer allowed in requests",
        Info: "Null no longer returned";
    NULL_ALLOWED = "null-allowed", inverse "null-disallowed", Major,
        Info: "Null allowed in requests",
        Breaking: "Null may be returned";
    ENUM_VALUE_REMOVED = "enum-value-removed", inverse "enum-value-added", Major,
        Breaking: "Enum value removed from a request",
        Info: "Enum value removed from a response";
    ENUM_VALUE_ADDED = "enum-value-added", inverse "enum-value-removed", Minor,
        Info: "Enum value added to a request",
        Warning: "Enum value added to a response";
    ENUM_INTRODUCED = "enum-introduced", inverse "enum-lifted", Major,
        Breaking: "Request values restricted to an enum",
        Info: "Response values restricted to an enum";
    ENUM_LIFTED = "enum-lifted", inverse "enum-introduced", Major,
        Info: "Enum restriction removed from a request",
        Warning: "Enum restriction removed from a response";
    FORMAT_NARROWED = "format-narrowed", inverse "format-widened", Major,
        Warning: "Request format added",
        Info: "Response format added";
    FORMAT_WIDENED = "format-widened", inverse "format-narrowed", Major,
        Info: "Request format removed",
        Warning: "Response format removed";
    FORMAT_CHANGED = "format-changed", inverse "format-changed", Major,
        Breaking: "Request format changed",
        Breaking: "Response format changed";
    PATTERN_ADDED = "pattern-added", inverse "pattern-removed", None,
        Breaking: "Request pattern added",
        Info: "Response pattern added";
    PATTERN_REMOVED = "pattern-removed", inverse "pattern-added", None,
        Info: "Request pattern removed",
        Warning: "Response pattern removed";
    PATTERN_CHANGED = "pattern-changed", inverse "pattern-changed", None,
        Warning: "Request pattern changed",
        Warning: "Response pattern changed";
    DEFAULT_ADDED = "default-added", inverse "default-removed", None,
        Warning: "Request default added",
        Info: "Response default added";
    DEFAULT_REMOVED = "default-removed", inverse "default-added", None,
        Warning: "Request default removed",
        Warning: "Response default removed";
    DEFAULT_CHANGED = "default-changed", inverse "default-changed", None,
        Warning: "Request default changed",
        Warning: "Response default changed";
}
