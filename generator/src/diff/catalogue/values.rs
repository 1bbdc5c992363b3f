//! Types and texts: what a single value may be.

pairs! {
    TYPE_CHANGED = "type-changed", mirror "type-changed", Major,
        Breaking: "What is sent must be of another type",
        Breaking: "What is answered is of another type";
    TYPE_NARROWED = "type-narrowed", mirror "type-widened", Major,
        Breaking: "Fewer types of values may be sent",
        Info: "Fewer types of values are answered";
    TYPE_WIDENED = "type-widened", mirror "type-narrowed", Major,
        Info: "More types of values may be sent",
        Breaking: "More types of values are answered";
    NULL_DISALLOWED = "null-disallowed", mirror "null-allowed", Major,
        Breaking: "Null may no longer be sent",
        Info: "Null is no longer answered";
    NULL_ALLOWED = "null-allowed", mirror "null-disallowed", Major,
        Info: "Null may be sent",
        Breaking: "Null may be answered";
    ENUM_VALUE_REMOVED = "enum-value-removed", mirror "enum-value-added", Major,
        Breaking: "A value may no longer be sent",
        Info: "A value is no longer answered";
    ENUM_VALUE_ADDED = "enum-value-added", mirror "enum-value-removed", Minor,
        Info: "A further value may be sent",
        Warning: "A further value may be answered";
    ENUM_INTRODUCED = "enum-introduced", mirror "enum-lifted", Major,
        Breaking: "Only listed values may be sent, where any would do",
        Info: "Only listed values are answered, where any might have come";
    ENUM_LIFTED = "enum-lifted", mirror "enum-introduced", Major,
        Info: "Any value may be sent, where only listed ones would do",
        Warning: "Any value may be answered, where only listed ones came";
    FORMAT_NARROWED = "format-narrowed", mirror "format-widened", Major,
        Warning: "What is sent must have a format",
        Info: "What is answered has a format";
    FORMAT_WIDENED = "format-widened", mirror "format-narrowed", Major,
        Info: "What is sent needs no format any more",
        Warning: "What is answered promises no format any more";
    FORMAT_CHANGED = "format-changed", mirror "format-changed", Major,
        Breaking: "What is sent must have another format",
        Breaking: "What is answered has another format";
    PATTERN_ADDED = "pattern-added", mirror "pattern-removed", None,
        Breaking: "What is sent must match a pattern",
        Info: "What is answered matches a pattern";
    PATTERN_REMOVED = "pattern-removed", mirror "pattern-added", None,
        Info: "What is sent need not match a pattern any more",
        Warning: "What is answered need not match a pattern any more";
    PATTERN_CHANGED = "pattern-changed", mirror "pattern-changed", None,
        Warning: "What is sent must match another pattern",
        Warning: "What is answered matches another pattern";
    DEFAULT_ADDED = "default-added", mirror "default-removed", None,
        Warning: "A value that is not sent has a default now",
        Info: "A value that is not answered has a default now";
    DEFAULT_REMOVED = "default-removed", mirror "default-added", None,
        Warning: "A value that is not sent has no default any more",
        Warning: "A value that is not answered has no default any more";
    DEFAULT_CHANGED = "default-changed", mirror "default-changed", None,
        Warning: "A value that is not sent stands for another one",
        Warning: "A value that is not answered stands for another one";
}
