//! Reads documentation pages without OpenAPI into drafts of documents.
//!
//! Input: a page in one of the [forms](FORMS). Output: a document with the operations of the page. What the page
//! declares is declared; what only an example shows is inferred from it, and has `x-inferred` with the name of the page
//! and the line.
//!
//! Guarantees: texts of a page become strings of the document, never keywords. Lines that are not understood are
//! reported, as is every guess; nothing is dropped silently.
//!
//! Another form of pages is a file with a [`Form`], and a line in [`FORMS`].

mod draft;
mod elision;
mod inferred;
mod page;
mod printed;
mod schema;
mod tables;
#[cfg(test)]
mod tests;
mod types;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::rules;
use crate::source::{FileId, Node, Sources, Span};
use draft::Draft;
use page::Page;
use schema::Writer;

/// A form of documentation pages.
struct Form {
    /// What such a page is called.
    name: &'static str,
    /// Returns whether a page has this form: at least one operation can be found.
    is_form: fn(&Page<'_>) -> bool,
    /// Reads a page of this form, and marks the lines that were understood.
    read: fn(&mut Page<'_>, &mut Diagnostics) -> Draft,
}

/// The forms, in the order in which they are tried.
const FORMS: &[Form] = &[tables::FORM, printed::FORM];

/// Reads a page. `None` if it has none of the forms.
pub(super) fn read(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Option<Vec<Node>> {
    let mut page = Page::new(sources, file);
    let form = FORMS.iter().find(|form| (form.is_form)(&page))?;
    let draft = (form.read)(&mut page, sink);
    page.report_unread(form.name, sink);
    Some(draft.documents(&mut Writer { page: page.name, sink }))
}

/// Reports a guess.
fn guess(sink: &mut Diagnostics, at: Span, message: String, help: &str) {
    sink.push(Diagnostic::new(rules::PAGE_GUESS, at, message).help(help));
}

/// Reports two statements of a page that cannot both be true.
fn contradiction(sink: &mut Diagnostics, message: String, at: Span, (first, label): (Span, &str)) {
    sink.push(
        Diagnostic::new(rules::PAGE_CONTRADICTION, at, message)
            .related(first, label)
            .help("find out which of the two is right, and correct the page"),
    );
}
