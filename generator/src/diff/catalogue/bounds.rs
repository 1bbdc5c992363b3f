//! Bounds: how great, how long, how many. Where a bound is missing, there is none, so that its first appearance tightens it.

pairs! {
    MINIMUM_INCREASED = "minimum-increased", mirror "minimum-decreased", None,
        Breaking: "`minimum` of what is sent has grown",
        Info: "`minimum` of what is answered has grown";
    MINIMUM_DECREASED = "minimum-decreased", mirror "minimum-increased", None,
        Info: "`minimum` of what is sent has shrunk",
        Warning: "`minimum` of what is answered has shrunk";
    MAXIMUM_DECREASED = "maximum-decreased", mirror "maximum-increased", None,
        Breaking: "`maximum` of what is sent has shrunk",
        Info: "`maximum` of what is answered has shrunk";
    MAXIMUM_INCREASED = "maximum-increased", mirror "maximum-decreased", None,
        Info: "`maximum` of what is sent has grown",
        Warning: "`maximum` of what is answered has grown";
    MIN_LENGTH_INCREASED = "min-length-increased", mirror "min-length-decreased", None,
        Breaking: "`minLength` of what is sent has grown",
        Info: "`minLength` of what is answered has grown";
    MIN_LENGTH_DECREASED = "min-length-decreased", mirror "min-length-increased", None,
        Info: "`minLength` of what is sent has shrunk",
        Warning: "`minLength` of what is answered has shrunk";
    MAX_LENGTH_DECREASED = "max-length-decreased", mirror "max-length-increased", None,
        Breaking: "`maxLength` of what is sent has shrunk",
        Info: "`maxLength` of what is answered has shrunk";
    MAX_LENGTH_INCREASED = "max-length-increased", mirror "max-length-decreased", None,
        Info: "`maxLength` of what is sent has grown",
        Warning: "`maxLength` of what is answered has grown";
    MIN_ITEMS_INCREASED = "min-items-increased", mirror "min-items-decreased", None,
        Breaking: "`minItems` of what is sent has grown",
        Info: "`minItems` of what is answered has grown";
    MIN_ITEMS_DECREASED = "min-items-decreased", mirror "min-items-increased", None,
        Info: "`minItems` of what is sent has shrunk",
        Warning: "`minItems` of what is answered has shrunk";
    MAX_ITEMS_DECREASED = "max-items-decreased", mirror "max-items-increased", None,
        Breaking: "`maxItems` of what is sent has shrunk",
        Info: "`maxItems` of what is answered has shrunk";
    MAX_ITEMS_INCREASED = "max-items-increased", mirror "max-items-decreased", None,
        Info: "`maxItems` of what is sent has grown",
        Warning: "`maxItems` of what is answered has grown";
    MIN_PROPERTIES_INCREASED = "min-properties-increased", mirror "min-properties-decreased", None,
        Breaking: "`minProperties` of what is sent has grown",
        Info: "`minProperties` of what is answered has grown";
    MIN_PROPERTIES_DECREASED = "min-properties-decreased", mirror "min-properties-increased", None,
        Info: "`minProperties` of what is sent has shrunk",
        Warning: "`minProperties` of what is answered has shrunk";
    MAX_PROPERTIES_DECREASED = "max-properties-decreased", mirror "max-properties-increased", None,
        Breaking: "`maxProperties` of what is sent has shrunk",
        Info: "`maxProperties` of what is answered has shrunk";
    MAX_PROPERTIES_INCREASED = "max-properties-increased", mirror "max-properties-decreased", None,
        Info: "`maxProperties` of what is sent has grown",
        Warning: "`maxProperties` of what is answered has grown";
    MULTIPLE_OF_ADDED = "multiple-of-added", mirror "multiple-of-removed", None,
        Breaking: "What is sent must be a multiple of a number",
        Info: "What is answered is a multiple of a number";
    MULTIPLE_OF_REMOVED = "multiple-of-removed", mirror "multiple-of-added", None,
        Info: "What is sent need not be a multiple of a number any more",
        Warning: "What is answered need not be a multiple of a number any more";
    MULTIPLE_OF_CHANGED = "multiple-of-changed", mirror "multiple-of-changed", None,
        Breaking: "What is sent must be a multiple of another number",
        Warning: "What is answered is a multiple of another number";
    UNIQUE_ITEMS_REQUIRED = "unique-items-required", mirror "unique-items-lifted", None,
        Breaking: "A list that is sent must not repeat an element",
        Info: "A list that is answered does not repeat an element";
    UNIQUE_ITEMS_LIFTED = "unique-items-lifted", mirror "unique-items-required", None,
        Info: "A list that is sent may repeat an element",
        Warning: "A list that is answered may repeat an element";
}
