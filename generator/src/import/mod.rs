//! Makes one document of documentation pages.
//!
//! Takes the pages in order, each an OpenAPI document of its own for one operation or a few, and the document that they are added
//! to, if there is one. Gives the united document, and for each page what became of its parts ([`Finding`]).
//!
//! A *part* is what is taken over as a whole or compared as a whole: a method of a path, a component, a tag. Parts that only one
//! side has are united. A part that both have must say the same on both, whatever the notation of its booleans and numbers;
//! each difference is an error with both places.
//!
//! Guarantees: the order of the result is that of first appearance, and nothing that a page says is lost without a finding or an
//! error. What is said of the document itself (`info`, `servers`) is no part of the API: the first to say it is kept. What acts
//! on everything around it (`security` of a document, `parameters` of a path) never comes to act on operations that were
//! written without it.

mod compare;
mod unite;

use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;
use crate::source::{self, FileId, Node, Sources, Span};
use unite::Union;

/// What an import gives.
#[derive(Debug)]
pub struct Import {
    /// Everything in one document.
    pub document: Node,
    /// What became of each page, in the order of the pages.
    pub pages: Vec<Page>,
}

/// What became of a page.
#[derive(Debug)]
pub struct Page {
    /// Which page.
    pub file: FileId,
    /// What became of its parts, in its own order.
    pub findings: Vec<Finding>,
}

/// What became of a part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The part, as it is addressed in the united document.
    pub pointer: Pointer,
    /// Where the page says it.
    pub place: Span,
    /// What became of it.
    pub verdict: Verdict,
}

/// What becomes of a part. The places are those where the same thing was said before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nobody had said it, and now it is there.
    New,
    /// The same had been said.
    Equal(Span),
    /// Something else had been said of the document itself, and is kept.
    Kept(Span),
    /// Something else had been said of the API, which is an error.
    Conflict(Span),
}

/// Adds `pages` to `base`, or makes a document of them alone. A document with errors in `sink` is not fit for use; what became of
/// the pages is worth telling even then.
pub fn import(sources: &Sources, base: Option<FileId>, pages: &[FileId], sink: &mut Diagnostics) -> Import {
    let base = base.and_then(|file| source::parse(sources, file, sink));
    let mut union = Union::new(base, sink);
    let mut read = Vec::new();
    for file in pages {
        let documents = documents(sources, *file, union.sink());
        let findings = documents.into_iter().flat_map(|document| union.add(document)).collect();
        read.push(Page { file: *file, findings });
    }
    Import { document: union.into_document(), pages: read }
}

/// The documents in a file: every block of a page, or the text as a whole.
fn documents(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Vec<Node> {
    let mut faults = Diagnostics::default();
    let blocks = source::parse_pages(sources, file, &mut faults);
    if blocks.is_empty() {
        // Not a page, or one without a block that can be read: `parse` knows which, and what to say of it.
        return source::parse(sources, file, sink).into_iter().collect();
    }
    sink.extend(faults);
    blocks
}

#[cfg(test)]
mod tests;
