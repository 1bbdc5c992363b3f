//! Rules of single commands.

registry! {
    ACCEPTED_SYNTAX = "accepted-syntax", Error: "Invalid list of accepted findings";
    IMPORT_CONFLICT = "import-conflict", Error: "Pages that contradict each other";
    INVALID_OUTPUT = "invalid-output", Error: "Emitted code that is not valid Rust";
    NOT_A_DOCUMENT = "not-a-document", Error: "Imported page that is not a mapping";
    TOO_MANY_SCHEMAS = "too-many-schemas", Error: "Document too large to compare";
}
