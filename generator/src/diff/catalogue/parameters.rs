//! Parameters. What their schemas say is judged by the rules of schemas, as what is sent.

rules! { Parameters, Request;
    REQUIRED_PARAMETER_ADDED = "required-parameter-added", mirror "required-parameter-removed", Breaking, Major: "A parameter that must be sent is new";
    REQUIRED_PARAMETER_REMOVED = "required-parameter-removed", mirror "required-parameter-added", Warning, Major: "A parameter that had to be sent is gone";
    OPTIONAL_PARAMETER_ADDED = "optional-parameter-added", mirror "optional-parameter-removed", Info, Minor: "A parameter that may be sent is new";
    OPTIONAL_PARAMETER_REMOVED = "optional-parameter-removed", mirror "optional-parameter-added", Warning, Major: "A parameter that could be sent is gone";
    PARAMETER_RENAMED = "parameter-renamed", mirror "parameter-renamed", Breaking, Major: "A parameter must be sent under another name";
    PARAMETER_MOVED = "parameter-moved", mirror "parameter-moved", Breaking, Major: "A parameter travels elsewhere";
    PARAMETER_BECAME_REQUIRED = "parameter-became-required", mirror "parameter-became-optional", Breaking, Major: "A parameter must be sent that could be left out";
    PARAMETER_BECAME_OPTIONAL = "parameter-became-optional", mirror "parameter-became-required", Info, Major: "A parameter may be left out that had to be sent";
    PARAMETER_DEPRECATED = "parameter-deprecated", mirror "parameter-undeprecated", Info, Minor: "A parameter is deprecated";
    PARAMETER_UNDEPRECATED = "parameter-undeprecated", mirror "parameter-deprecated", Info, Patch: "A parameter is not deprecated any more";
    PARAMETER_STYLE_CHANGED = "parameter-style-changed", mirror "parameter-style-changed", Breaking, Patch: "The text of a parameter is written in another style";
    PARAMETER_EXPLODE_CHANGED = "parameter-explode-changed", mirror "parameter-explode-changed", Breaking, Patch: "A list in a parameter is repeated, or no longer";
    PARAMETER_CONTENT_CHANGED = "parameter-content-changed", mirror "parameter-content-changed", Breaking, Patch: "The text of a parameter has another media type";
    PARAMETER_EMPTY_VALUE_REFUSED = "parameter-empty-value-refused", mirror "parameter-empty-value-allowed", Breaking, None: "A parameter may no longer be empty";
    PARAMETER_EMPTY_VALUE_ALLOWED = "parameter-empty-value-allowed", mirror "parameter-empty-value-refused", Info, None: "A parameter may be empty";
    PARAMETER_RESERVED_CHARACTERS_REFUSED = "parameter-reserved-characters-refused", mirror "parameter-reserved-characters-allowed", Warning, None: "Reserved characters of a parameter must be escaped";
    PARAMETER_RESERVED_CHARACTERS_ALLOWED = "parameter-reserved-characters-allowed", mirror "parameter-reserved-characters-refused", Warning, None: "Reserved characters of a parameter need not be escaped";
}
