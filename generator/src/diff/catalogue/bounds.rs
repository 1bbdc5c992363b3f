//! Numeric bounds, lengths and counts. A missing bound is no bound, so adding one tightens the schema.

pairs! {
    MINIMUM_INCREASED = "minimum-increased", inverse "minimum-decreased", None,
        Breaking: "`minimum` of a request value increased",
        Info: "`minimum` of a response value increased";
    MINIMUM_DECREASED = "minimum-decreased", inverse "minimum-increased", None,
        Info: "`minimum` of a request value decreased",
        Warning: "`minimum` of a response value decreased";
    MAXIMUM_DECREASED = "maximum-decreased", inverse "maximum-increased", None,
        Breaking: "`maximum` of a request value decreased",
        Info: "`maximum` of a response value decreased";
    MAXIMUM_INCREASED = "maximum-increased", inverse "maximum-decreased", None,
        Info: "`maximum` of a request value increased",
        Warning: "`maximum` of a response value increased";
    MIN_LENGTH_INCREASED = "min-length-increased", inverse "min-length-decreased", None,
        Breaking: "`minLength` of a request value increased",
        Info: "`minLength` of a response value increased";
    MIN_LENGTH_DECREASED = "min-length-decreased", inverse "min-length-increased", None,
        Info: "`minLength` of a request value decreased",
        Warning: "`minLength` of a response value decreased";
    MAX_LENGTH_DECREASED = "max-length-decreased", inverse "max-length-increased", None,
        Breaking: "`maxLength` of a request value decreased",
        Info: "`maxLength` of a response value decreased";
    MAX_LENGTH_INCREASED = "max-length-increased", inverse "max-length-decreased", None,
        Info: "`maxLength` of a request value increased",
        Warning: "`maxLength` of a response value increased";
    MIN_ITEMS_INCREASED = "min-items-increased", inverse "min-items-decreased", None,
        Breaking: "`minItems` of a request value increased",
        Info: "`minItems` of a response value increased";
    MIN_ITEMS_DECREASED = "min-items-decreased", inverse "min-items-increased", None,
        Info: "`minItems` of a request value decreased",
        Warning: "`minItems` of a response value decreased";
    MAX_ITEMS_DECREASED = "max-items-decreased", inverse "max-items-increased", None,
        Breaking: "`maxItems` of a request value decreased",
        Info: "`maxItems` of a response value decreased";
    MAX_ITEMS_INCREASED = "max-items-increased", inverse "max-items-decreased", None,
        Info: "`maxItems` of a request value increased",
        Warning: "`maxItems` of a response value increased";
    MIN_PROPERTIES_INCREASED = "min-properties-increased", inverse "min-properties-decreased", None,
        Breaking: "`minProperties` of a request value increased",
        Info: "`minProperties` of a response value increased";
    MIN_PROPERTIES_DECREASED = "min-properties-decreased", inverse "min-properties-increased", None,
        Info: "`minProperties` of a request value decreased",
        Warning: "`minProperties` of a response value decreased";
    MAX_PROPERTIES_DECREASED = "max-properties-decreased", inverse "max-properties-increased", None,
        Breaking: "`maxProperties` of a request value decreased",
        Info: "`maxProperties` of a response value decreased";
    MAX_PROPERTIES_INCREASED = "max-properties-increased", inverse "max-properties-decreased", None,
        Info: "`maxProperties` of a request value increased",
        Warning: "`maxProperties` of a response value increased";
    MULTIPLE_OF_ADDED = "multiple-of-added", inverse "multiple-of-removed", None,
        Breaking: "`multipleOf` added to a request value",
        Info: "`multipleOf` added to a response value";
    MULTIPLE_OF_REMOVED = "multiple-of-removed", inverse "multiple-of-added", None,
        Info: "`multipleOf` removed from a request value",
        Warning: "`multipleOf` removed from a response value";
    MULTIPLE_OF_CHANGED = "multiple-of-changed", inverse "multiple-of-changed", None,
        Breaking: "`multipleOf` of a request value changed",
        Warning: "`multipleOf` of a response value changed";
    UNIQUE_ITEMS_REQUIRED = "unique-items-required", inverse "unique-items-lifted", None,
        Breaking: "`uniqueItems` added to a request list",
        Info: "`uniqueItems` added to a response list";
    UNIQUE_ITEMS_LIFTED = "unique-items-lifted", inverse "unique-items-required", None,
        Info: "`uniqueItems` removed from a request list",
        Warning: "`uniqueItems` removed from a response list";
}
