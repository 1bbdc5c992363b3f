//! Statuses, headers and media types of responses.

rules! { Responses, Response;
    RESPONSE_SUCCESS_STATUS_REMOVED = "response-success-status-removed", inverse "response-success-status-added", Breaking, Major: "Success status removed";
    RESPONSE_SUCCESS_STATUS_ADDED = "response-success-status-added", inverse "response-success-status-removed", Warning, Minor: "Success status added";
    RESPONSE_ERROR_STATUS_REMOVED = "response-error-status-removed", inverse "response-error-status-added", Info, Major: "Error status removed";
    RESPONSE_ERROR_STATUS_ADDED = "response-error-status-added", inverse "response-error-status-removed", Info, Minor: "Error status added";
    RESPONSE_STATUS_WIDENED = "response-status-widened", inverse "response-status-narrowed", Warning, Major: "Response status became a range that includes it";
    RESPONSE_STATUS_NARROWED = "response-status-narrowed", inverse "response-status-widened", Info, Major: "Range of response statuses narrowed";
    RESPONSE_BODY_REMOVED = "response-body-removed", inverse "response-body-added", Breaking, Major: "Response body removed";
    RESPONSE_BODY_ADDED = "response-body-added", inverse "response-body-removed", Info, Major: "Response body added";
    RESPONSE_MEDIA_TYPE_REMOVED = "response-media-type-removed", inverse "response-media-type-added", Breaking, Major: "Response media type removed";
    RESPONSE_MEDIA_TYPE_ADDED = "response-media-type-added", inverse "response-media-type-removed", Info, Patch: "Response media type added";
    RESPONSE_MEDIA_TYPE_WIDENED = "response-media-type-widened", inverse "response-media-type-narrowed", Warning, Patch: "Response media type became a range that includes it";
    RESPONSE_MEDIA_TYPE_NARROWED = "response-media-type-narrowed", inverse "response-media-type-widened", Info, Patch: "Range of response media types narrowed";
    RESPONSE_MEDIA_TYPE_RESPELLED = "response-media-type-respelled", inverse "response-media-type-respelled", Info, Patch: "Response media type written differently";
    RESPONSE_HEADER_REMOVED = "response-header-removed", inverse "response-header-added", Breaking, Patch: "Response header removed";
    RESPONSE_HEADER_ADDED = "response-header-added", inverse "response-header-removed", Info, Patch: "Response header added";
    RESPONSE_HEADER_BECAME_OPTIONAL = "response-header-became-optional", inverse "response-header-became-required", Warning, Patch: "Required response header became optional";
    RESPONSE_HEADER_BECAME_REQUIRED = "response-header-became-required", inverse "response-header-became-optional", Info, Patch: "Optional response header became required";
    RESPONSE_HEADER_DEPRECATED = "response-header-deprecated", inverse "response-header-undeprecated", Info, Patch: "Response header deprecated";
    RESPONSE_HEADER_UNDEPRECATED = "response-header-undeprecated", inverse "response-header-deprecated", Info, Patch: "Response header no longer deprecated";
    RESPONSE_HEADER_ENCODING_CHANGED = "response-header-encoding-changed", inverse "response-header-encoding-changed", Breaking, Patch: "Encoding of a response header changed";
}
