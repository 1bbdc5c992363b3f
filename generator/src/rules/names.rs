//! The names file, `names.lock`, and names that collide.

registry! {
    FAMILIES_OVERLAP = "families-overlap", Error: "Type in two families";
    FAMILY_CONFLICT = "family-conflict", Error: "Family with incompatible types";
    INVALID_NAME = "invalid-name", Error: "Name that is not a Rust identifier";
    NAME_COLLISION = "name-collision", Warning: "Two items with the same name";
    NAMES_LOCK = "names-lock", Error: "Invalid `names.lock`";
    NAMES_SYNTAX = "names-syntax", Error: "Invalid names file";
    RESERVED_NAME = "reserved-name", Error: "Chosen name that is reserved";
    SHAPE_MISMATCH = "shape-mismatch", Error: "Shape with different types";
    UNKNOWN_SECTION = "unknown-section", Error: "Unknown section of the names file";
    UNUSED_PIN = "unused-pin", Error: "Unused entry of the names file";
    UNUSED_SELECTOR = "unused-selector", Error: "Selector that no operation matches";
}
