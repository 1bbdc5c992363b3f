//! Rules of the import of documentation pages.

registry! {
    IMPORT_CONFLICT = "import-conflict", Error: "Pages that contradict each other";
    NOT_A_DOCUMENT = "not-a-document", Error: "Imported page that is not a mapping";
    PAGE_AUTHENTICATION = "page-authentication", Warning: "Authentication that a page does not describe";
    PAGE_CONTRADICTION = "page-contradiction", Warning: "Page that contradicts itself";
    PAGE_EXAMPLE = "page-example", Warning: "Example on a page that cannot be read";
    PAGE_GUESS = "page-guess", Warning: "Part of a page whose meaning is guessed";
    PAGE_INCOMPLETE = "page-incomplete", Error: "Operation of a page without a method or a path";
    PAGE_UNREAD = "page-unread", Warning: "Lines of a page that are not understood";
}
