//! Request bodies and their media types.

rules! { Bodies, Request;
    REQUEST_BODY_ADDED = "request-body-added", mirror "request-body-removed", Info, Minor: "Optional request body added";
    REQUEST_BODY_REMOVED = "request-body-removed", mirror "request-body-added", Warning, Major: "Optional request body removed";
    REQUEST_REQUIRED_BODY_ADDED = "request-required-body-added", mirror "request-required-body-removed", Breaking, Major: "Required request body added";
    REQUEST_REQUIRED_BODY_REMOVED = "request-required-body-removed", mirror "request-required-body-added", Warning, Major: "Required request body removed";
    REQUEST_BODY_BECAME_REQUIRED = "request-body-became-required", mirror "request-body-became-optional", Breaking, Major: "Optional request body became required";
    REQUEST_BODY_BECAME_OPTIONAL = "request-body-became-optional", mirror "request-body-became-required", Info, Major: "Required request body became optional";
    REQUEST_MEDIA_TYPE_REMOVED = "request-media-type-removed", mirror "request-media-type-added", Breaking, Major: "Request media type removed";
    REQUEST_MEDIA_TYPE_ADDED = "request-media-type-added", mirror "request-media-type-removed", Info, Minor: "Request media type added";
    REQUEST_PART_ENCODING_CHANGED = "request-part-encoding-changed", mirror "request-part-encoding-changed", Warning, Patch: "Encoding of a form part changed";
}
