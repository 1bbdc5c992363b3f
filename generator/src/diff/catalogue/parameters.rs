//! Parameters. Their schemas are judged by the schema rules for requests.

rules! { Parameters, Request;
    REQUIRED_PARAMETER_ADDED = "required-parameter-added", inverse "required-parameter-removed", Breaking, Major: "Required parameter added";
    REQUIRED_PARAMETER_REMOVED = "required-parameter-removed", inverse "required-parameter-added", Warning, Major: "Required parameter removed";
    OPTIONAL_PARAMETER_ADDED = "optional-parameter-added", inverse "optional-parameter-removed", Info, Minor: "Optional parameter added";
    OPTIONAL_PARAMETER_REMOVED = "optional-parameter-removed", inverse "optional-parameter-added", Warning, Major: "Optional parameter removed";
    PARAMETER_RENAMED = "parameter-renamed", inverse "parameter-renamed", Breaking, Major: "Parameter renamed";
    PARAMETER_MOVED = "parameter-moved", inverse "parameter-moved", Breaking, Major: "Parameter moved to another location";
    PARAMETER_BECAME_REQUIRED = "parameter-became-required", inverse "parameter-became-optional", Breaking, Major: "Optional parameter became required";
    PARAMETER_BECAME_OPTIONAL = "parameter-became-optional", inverse "parameter-became-required", Info, Major: "Required parameter became optional";
    PARAMETER_DEPRECATED = "parameter-deprecated", inverse "parameter-undeprecated", Info, Minor: "Parameter deprecated";
    PARAMETER_UNDEPRECATED = "parameter-undeprecated", inverse "parameter-deprecated", Info, Patch: "Parameter no longer deprecated";
    PARAMETER_STYLE_CHANGED = "parameter-style-changed", inverse "parameter-style-changed", Breaking, Patch: "Serialization style of a parameter changed";
    PARAMETER_EXPLODE_CHANGED = "parameter-explode-changed", inverse "parameter-explode-changed", Breaking, Patch: "`explode` of a parameter changed";
    PARAMETER_CONTENT_CHANGED = "parameter-content-changed", inverse "parameter-content-changed", Breaking, Patch: "Media type of a parameter changed";
    PARAMETER_EMPTY_VALUE_REFUSED = "parameter-empty-value-refused", inverse "parameter-empty-value-allowed", Breaking, None: "Empty parameter value no longer allowed";
    PARAMETER_EMPTY_VALUE_ALLOWED = "parameter-empty-value-allowed", inverse "parameter-empty-value-refused", Info, None: "Empty parameter value allowed";
    PARAMETER_RESERVED_CHARACTERS_REFUSED = "parameter-reserved-characters-refused", inverse "parameter-reserved-characters-allowed", Warning, None: "`allowReserved` removed from a parameter";
    PARAMETER_RESERVED_CHARACTERS_ALLOWED = "parameter-reserved-characters-allowed", inverse "parameter-reserved-characters-refused", Warning, None: "`allowReserved` added to a parameter";
}
