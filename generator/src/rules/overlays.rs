//! Overlays and their actions.

registry! {
    OVERLAY_ALREADY_APPLIED = "overlay-already-applied", Error: "Overlay action without effect";
    OVERLAY_EXPANSION = "overlay-expansion", Error: "Overlay that makes the document too large";
    OVERLAY_INCOMPATIBLE = "overlay-incompatible", Error: "Overlay value that cannot be merged";
    OVERLAY_NO_MATCH = "overlay-no-match", Error: "Overlay target that matches nothing";
    OVERLAY_SYNTAX = "overlay-syntax", Error: "Invalid overlay";
    OVERLAY_UNEXPECTED_VALUE = "overlay-unexpected-value", Error: "Overlay target with an unexpected value";
}
