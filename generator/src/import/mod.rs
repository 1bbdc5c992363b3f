//! Merges documentation pages into one document.
//!
//! Input: the pages in order, each an OpenAPI document with one or a few operations, or a page without OpenAPI in one
//! of the forms of `pages`, and optionally the document that they are added to. Output: the merged document, and for
//! each page the result of its parts ([`Finding`]).
//!
//! A *part* is taken or compared as a whole: a method of a path, a component, a tag. Parts of only one side are merged.
//! A part of both sides must be equal, apart from the notation of its booleans and numbers; each difference is an error
//! with both places.
//!
//! Guarantees: the result has the order of first appearance, and nothing of a page is lost without a finding or an
//! error. Properties of the document itself (`info`, `servers`) are not part of the API: the first ones are kept.
//! Properties that apply to everything around them (`security` of a document, `parameters` of a path) are never applied
//! to operations that were written without them.

mod compare;
mod pages;
mod unite;

use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;
use crate::rules;
use crate::source::{self, FileId, Node, Sources, Span};
use crate::stack::on_large_stack;
use unite::Union;

/// The result of an import.
#[derive(Debug)]
pub struct Import {
    /// The merged document.
    pub document: Node,
    /// The result of each page, in order.
    pub pages: Vec<Page>,
}

/// The result of a page.
#[derive(Debug)]
pub struct Page {
    /// Which page.
    pub file: FileId,
    /// The results of its parts, in the page's order.
    pub findings: Vec<Finding>,
}

/// The result of a part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The pointer of the part in the merged document.
    pub pointer: Pointer,
    /// The place in the page.
    pub place: Span,
    /// Its status.
    pub verdict: Verdict,
}

/// What becomes of a part that two sides describe differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Differing {
    /// It is an error.
    Conflicts,
    /// The later description replaces the earlier one.
    Replaces,
}

/// The result of a part. The places are those of the earlier declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It was added.
    New,
    /// It is equal to an earlier one.
    Equal(Span),
    /// It differs from an earlier property of the document itself, which is kept.
    Kept(Span),
    /// It differs from an earlier part of the API, which is an error.
    Conflict(Span),
    /// It differs from an earlier part of the API, which it replaces.
    Replaced(Span),
}

/// Adds `pages` to `base`, or creates a document from them. A document with errors in `sink` must not be used; the
/// results of the pages are informative even then.
pub fn import(sources: &Sources, base: Option<FileId>, pages: &[FileId], sink: &mut Diagnostics) -> Import {
    on_large_stack(|| unite_all(sources, base, pages, Differing::Conflicts, sink))
}

/// Updates `base` with `pages`, which are of a later edition of the API: an operation, a component or a tag of a page
/// replaces the earlier one.
pub fn update(sources: &Sources, base: FileId, pages: &[FileId], sink: &mut Diagnostics) -> Import {
    on_large_stack(|| unite_all(sources, Some(base), pages, Differing::Replaces, sink))
}

fn unite_all(
    sources: &Sources,
    base: Option<FileId>,
    pages: &[FileId],
    differing: Differing,
    sink: &mut Diagnostics,
) -> Import {
    let base = base.and_then(|file| source::parse(sources, file, sink));
    let mut union = Union::new(base, differing, sink);
    let mut read = Vec::new();
    for file in pages {
        let documents = documents(sources, *file, union.sink());
        let findings = documents.into_iter().flat_map(|document| union.add(document)).collect();
        read.push(Page { file: *file, findings });
    }
    Import { document: union.into_document(), pages: read }
}

/// The documents in a file: every block of a page, the draft of a page without one, or the text as a whole.
fn documents(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Vec<Node> {
    let mut faults = Diagnostics::default();
    let blocks = source::parse_pages(sources, file, &mut faults);
    if !blocks.is_empty() {
        sink.extend(faults);
        return blocks;
    }
    let has_no_block = faults.sorted().iter().all(|fault| fault.rule == rules::NO_OPENAPI_BLOCK);
    let draft = if has_no_block { pages::read(sources, file, sink) } else { None };
    // Not a page, or one without a readable block: `parse` reports which.
    draft.unwrap_or_else(|| source::parse(sources, file, sink).into_iter().collect())
}

#[cfg(test)]
mod tests;
