//! Statuses, headers and media types of answers.

rules! { Responses, Response;
    RESPONSE_SUCCESS_STATUS_REMOVED = "response-success-status-removed", mirror "response-success-status-added", Breaking, Major: "A status of success is no longer answered";
    RESPONSE_SUCCESS_STATUS_ADDED = "response-success-status-added", mirror "response-success-status-removed", Warning, Minor: "A further status of success is answered";
    RESPONSE_ERROR_STATUS_REMOVED = "response-error-status-removed", mirror "response-error-status-added", Info, Major: "A status of failure is no longer listed";
    RESPONSE_ERROR_STATUS_ADDED = "response-error-status-added", mirror "response-error-status-removed", Info, Minor: "A further status of failure is listed";
    RESPONSE_BODY_REMOVED = "response-body-removed", mirror "response-body-added", Breaking, Major: "An answer has no body any more";
    RESPONSE_BODY_ADDED = "response-body-added", mirror "response-body-removed", Info, Major: "An answer has a body";
    RESPONSE_MEDIA_TYPE_REMOVED = "response-media-type-removed", mirror "response-media-type-added", Breaking, Major: "A media type is no longer answered";
    RESPONSE_MEDIA_TYPE_ADDED = "response-media-type-added", mirror "response-media-type-removed", Info, Patch: "A further media type may be answered";
    RESPONSE_HEADER_REMOVED = "response-header-removed", mirror "response-header-added", Breaking, Patch: "A header of an answer is gone";
    RESPONSE_HEADER_ADDED = "response-header-added", mirror "response-header-removed", Info, Patch: "An answer has a header more";
    RESPONSE_HEADER_BECAME_OPTIONAL = "response-header-became-optional", mirror "response-header-became-required", Warning, Patch: "A header may be missing that was always answered";
    RESPONSE_HEADER_BECAME_REQUIRED = "response-header-became-required", mirror "response-header-became-optional", Info, Patch: "A header is always answered that might be missing";
    RESPONSE_HEADER_DEPRECATED = "response-header-deprecated", mirror "response-header-undeprecated", Info, Patch: "A header of an answer is deprecated";
    RESPONSE_HEADER_UNDEPRECATED = "response-header-undeprecated", mirror "response-header-deprecated", Info, Patch: "A header of an answer is not deprecated any more";
    RESPONSE_HEADER_ENCODING_CHANGED = "response-header-encoding-changed", mirror "response-header-encoding-changed", Breaking, Patch: "The text of a header of an answer is written in another way";
}
