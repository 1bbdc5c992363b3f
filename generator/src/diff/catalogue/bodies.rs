//! Request bodies and their media types.

rules! { Bodies, Request;
    REQUEST_BODY_ADDED = "request-body-added", mirror "request-body-removed", Info, Minor: "A body may be sent";
    REQUEST_BODY_REMOVED = "request-body-removed", mirror "request-body-added", Warning, Major: "A body is no longer taken";
    REQUEST_REQUIRED_BODY_ADDED = "request-required-body-added", mirror "request-required-body-removed", Breaking, Major: "A body must be sent where there was none";
    REQUEST_REQUIRED_BODY_REMOVED = "request-required-body-removed", mirror "request-required-body-added", Warning, Major: "A body is no longer taken that had to be sent";
    REQUEST_BODY_BECAME_REQUIRED = "request-body-became-required", mirror "request-body-became-optional", Breaking, Major: "A body must be sent that could be left out";
    REQUEST_BODY_BECAME_OPTIONAL = "request-body-became-optional", mirror "request-body-became-required", Info, Major: "A body may be left out that had to be sent";
    REQUEST_MEDIA_TYPE_REMOVED = "request-media-type-removed", mirror "request-media-type-added", Breaking, Major: "A media type may no longer be sent";
    REQUEST_MEDIA_TYPE_ADDED = "request-media-type-added", mirror "request-media-type-removed", Info, Minor: "A further media type may be sent";
    REQUEST_PART_ENCODING_CHANGED = "request-part-encoding-changed", mirror "request-part-encoding-changed", Warning, Patch: "A part of a form is encoded in another way";
}
