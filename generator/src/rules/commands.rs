//! Rules of single commands.

registry! {
    ACCEPTED_SYNTAX = "accepted-syntax", Error: "Invalid list of accepted findings";
    INVALID_OUTPUT = "invalid-output", Error: "Emitted code that is not valid Rust";
    TOO_MANY_SCHEMAS = "too-many-schemas", Error: "Document too large to compare";
}
