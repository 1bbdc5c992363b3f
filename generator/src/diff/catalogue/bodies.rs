//! Request bodies and their media types.

rules! { Bodies, Request;
    REQUEST_BODY_ADDED = "request-body-added", inverse "request-body-removed", Info, Minor: "Optional request body added";
    REQUEST_BODY_REMOVED = "request-body-removed", inverse "request-body-added", Warning, Major: "Optional request body removed";
    REQUEST_REQUIRED_BODY_ADDED = "request-required-body-added", inverse "request-required-body-removed", Breaking, Major: "Required request body added";
    REQUEST_REQUIRED_BODY_REMOVED = "request-required-body-removed", inverse "request-required-body-added", Warning, Major: "Required request body removed";
    REQUEST_BODY_BECAME_REQUIRED = "request-body-became-required", inverse "request-body-became-optional", Breaking, Major: "Optional request body became required";
    REQUEST_BODY_BECAME_OPTIONAL = "request-body-became-optional", inverse "request-body-became-required", Info, Major: "Required request body became optional";
    REQUEST_MEDIA_TYPE_REMOVED = "request-media-type-removed", inverse "request-media-type-added", Breaking, Major: "Request media type removed";
    REQUEST_MEDIA_TYPE_ADDED = "request-media-type-added", inverse "request-media-type-removed", Info, Minor: "Request media type added";
    REQUEST_MEDIA_TYPE_WIDENED = "request-media-type-widened", inverse "request-media-type-narrowed", Info, Patch: "Request media type became a range that includes it";
    REQUEST_MEDIA_TYPE_NARROWED = "request-media-type-narrowed", inverse "request-media-type-widened", Breaking, Patch: "Range of request media types narrowed";
    REQUEST_MEDIA_TYPE_RESPELLED = "request-media-type-respelled", inverse "request-media-type-respelled", Info, Patch: "Request media type written differently";
    REQUEST_PART_ENCODING_CHANGED = "request-part-encoding-changed", inverse "request-part-encoding-changed", Warning, Patch: "Encoding of a form part changed";
}
