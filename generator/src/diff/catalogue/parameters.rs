//! Parameters. Their schemas are judged by the schema rules for requests.

rules! { Parameters, Request;
    REQUIRED_PARAMETER_ADDED = "required-parameter-added", mirror "required-parameter-removed", Breaking, Major: "Required parameter added";
    REQUIRED_PARAMETER_REMOVED = "required-parameter-removed", mirror "required-parameter-added", Warning, Major: "Required parameter removed";
    OPTIONAL_PARAMETER_ADDED = "optional-parameter-added", mirror "optional-parameter-removed", Info, Minor: "Optional parameter added";
    OPTIONAL_PARAMETER_REMOVED = "optional-parameter-removed", mirror "optional-parameter-added", Warning, Major: "Optional parameter removed";
    PARAMETER_RENAMED = "parameter-renamed", mirror "parameter-renamed", Breaking, Major: "Parameter renamed";
    PARAMETER_MOVED = "parameter-moved", mirror "parameter-moved", Breaking, Major: "Parameter moved to another location";
    PARAMETER_BECAME_REQUIRED = "parameter-became-required", mirror "parameter-became-optional", Breaking, Major: "Optional parameter became required";
    PARAMETER_BECAME_OPTIONAL = "parameter-became-optional", mirror "parameter-became-required", Info, Major: "Required parameter became optional";
    PARAMETER_DEPRECATED = "parameter-deprecated", mirror "parameter-undeprecated", Info, Minor: "Parameter deprecated";
    PARAMETER_UNDEPRECATED = "parameter-undeprecated", mirror "parameter-deprecated", Info, Patch: "Parameter no longer deprecated";
    PARAMETER_STYLE_CHANGED = "parameter-style-changed", mirror "parameter-style-changed", Breaking, Patch: "Serialization style of a parameter changed";
    PARAMETER_EXPLODE_CHANGED = "parameter-explode-changed", mirror "parameter-explode-changed", Breaking, Patch: "`explode` of a parameter changed";
    PARAMETER_CONTENT_CHANGED = "parameter-content-changed", mirror "parameter-content-changed", Breaking, Patch: "Media type of a parameter changed";
    PARAMETER_EMPTY_VALUE_REFUSED = "parameter-empty-value-refused", mirror "parameter-empty-value-allowed", Breaking, None: "Empty parameter value no longer allowed";
    PARAMETER_EMPTY_VALUE_ALLOWED = "parameter-empty-value-allowed", mirror "parameter-empty-value-refused", Info, None: "Empty parameter value allowed";
    PARAMETER_RESERVED_CHARACTERS_REFUSED = "parameter-reserved-characters-refused", mirror "parameter-reserved-characters-allowed", Warning, None: "`allowReserved` removed from a parameter";
    PARAMETER_RESERVED_CHARACTERS_ALLOWED = "parameter-reserved-characters-allowed", mirror "parameter-reserved-characters-refused", Warning, None: "`allowReserved` added to a parameter";
}
