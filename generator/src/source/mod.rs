//! Reads texts into [`Node`] trees, and writes them.
//!
//! Input: the texts of a run ([`Sources`]). Output: for each a tree in which every value has its place. Three forms are
//! accepted: YAML 1.2 with its core schema, JSON, and a documentation page (Markdown with a fenced JSON block,
//! [`parse_pages`]).
//!
//! Guarantees: bad input gives diagnostics with a place, never a panic; values are those of the JSON data model, so
//! that a tree is independent of its notation; nesting and alias expansion are bounded; spans are those of the whole
//! file, also inside a page.
//!
//! `serde_yaml` is used only here: in [`to_yaml`] and [`from_yaml`].

mod json;
mod node;
mod page;
mod position;
mod scalar;
mod table;
mod typed;
mod write;
mod yaml;

#[cfg(test)]
mod tests;

pub(crate) use json::{Part, parse_part};
pub(crate) use node::canonical;
pub use node::{Entry, Map, Node, Value};
pub use page::parse_pages;
pub use table::Table;
pub use typed::from_yaml;
pub(crate) use write::scalar;
pub use write::to_yaml;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::rules;
use crate::stack::on_large_stack;

pub use crate::shared::Text;
pub use crate::text::{FileId, Sources, Span};

/// The maximum nesting of mappings and sequences, in every form: far beyond any real document, and small enough for
/// every stage to fit on the [large stack](crate::stack) in a build without optimizations.
pub const MAX_DEPTH: usize = 250;

/// White space of JSON and YAML. (`str::trim` removes more, which both treat as text.)
const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// Reads a text, whose form is detected by its content: JSON if its first character other than white space is `{` or
/// `[`; a documentation page if it has a fenced JSON block with an OpenAPI document (or if its name ends in `.md`,
/// `.markdown` or `.txt`, where a missing block is an error); YAML otherwise.
///
/// For a page, the first block is read. `None` if there is no usable tree; a tree may come with errors in `sink`.
pub fn parse(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Option<Node> {
    on_large_stack(|| parse_here(sources, file, sink))
}

fn parse_here(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Option<Node> {
    let text = sources.text(file);
    if without_bom(text).trim_start_matches(SPACE).starts_with(['{', '[']) {
        return json::parse(text, file, sink);
    }
    if page::is_page(sources.name(file), text) {
        return page::parse_first(sources, file, sink);
    }
    yaml::parse(text, file, sink)
}

/// The text after a byte order mark.
fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Adds an entry to a mapping. The first of several equal keys is used, and the others are reported.
fn insert(map: &mut Map, key: Text, span: Span, node: Node, sink: &mut Diagnostics) {
    match map.get(&key) {
        None => drop(map.insert(key, Entry { key: span, node })),
        Some(first) => sink.push(
            Diagnostic::new(rules::DUPLICATE_KEY, span, format!("duplicate key `{key}` in a mapping"))
                .label("duplicate key")
                .related(first.key, "first used here")
                .help("delete one of the two, or merge their values"),
        ),
    }
}

/// The diagnostic for a text without a document.
fn empty_document(file: FileId) -> Diagnostic {
    let span = Span { file, start: 0, end: 0, line: 1, column: 1 };
    Diagnostic::new(rules::EMPTY_DOCUMENT, span, "the file contains no document")
        .help("write a YAML or JSON mapping; comments alone are not a document")
}

/// The diagnostic for a value that is nested too deep.
fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::new(rules::TOO_DEEP, span, format!("values are nested deeper than {MAX_DEPTH} levels"))
        .label("nested too deep")
        .help("look for brackets that are never closed, and for wrong indentation")
}
