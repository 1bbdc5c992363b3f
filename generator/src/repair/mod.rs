//! Repairs: corrections by rules that need no knowledge of the server.
//!
//! Input: the tree of a document, and the dialect of the API. Output: the tree with every rule of [`rules`] applied in
//! order, and a [`Fix`] for each change. Corrections that need knowledge of the server are made by overlays.
//!
//! Guarantees: rules walk along the [grammar](crate::grammar), so data is never mistaken for keywords. A repaired
//! document needs no further repair. The pointers of the fixes are those of the document as written: the rules that
//! remove elements of a list come last. Nothing is removed or guessed silently.
//!
//! A rule is a file with an `ID`, a `SUMMARY` and a function `find` that proposes edits; one function applies and
//! records them.

mod authentication_header;
mod binary_file_part;
mod edit;
mod fix;
mod frozen_map;
mod hoist;
mod invalid_format;
mod json_text_parameter;
mod later;
mod missing_unauthorized_response;
mod null_map;
mod optional_path_parameter;
mod optional_request_body;
mod report;
mod string_boolean;
mod string_number;
#[cfg(test)]
mod testing;
mod tolerate;
mod typed;
mod typed_example;
mod undeclared_path_parameter;

pub use fix::{Fix, Origin};
pub use report::{quirks_markdown, summaries};
pub use tolerate::check;

use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::source::Node;
use edit::Edit;

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name, in kebab case: `string-boolean`.
    pub id: &'static str,
    /// The summary, in one line.
    pub summary: &'static str,
    find: fn(&Node, &Dialect, &mut Diagnostics) -> Vec<Edit>,
}

macro_rules! rules {
    ($($rule:ident),+ $(,)?) => {
        static RULES: &[Rule] = &[$(Rule { id: $rule::ID, summary: $rule::SUMMARY, find: $rule::find }),+];
    };
}

rules! {
    // The shape of the tree.
    null_map,
    // Types of schemas come first, since values are typed by them.
    json_text_parameter,
    invalid_format,
    frozen_map,
    // Values.
    string_boolean,
    string_number,
    typed_example,
    // Missing parts.
    binary_file_part,
    optional_request_body,
    optional_path_parameter,
    undeclared_path_parameter,
    // Misplaced declarations.
    authentication_header,
    missing_unauthorized_response,
}

/// Every rule, in the order of application.
pub fn rules() -> &'static [Rule] {
    RULES
}

/// Reads a document of a later version as one of 3.0, and corrects nothing.
pub(crate) fn lower_version(document: &mut Node, sink: &mut Diagnostics) {
    later::read(document, sink);
}

/// Applies every rule to `document` and returns the changes. Constructs that a rule recognizes but cannot correct are
/// reported to `sink`.
pub fn repair(document: &mut Node, dialect: &Dialect, sink: &mut Diagnostics) -> Vec<Fix> {
    let mut fixes = hoist::decode(document);
    fixes.extend(later::read(document, sink));
    for rule in rules() {
        let edits = (rule.find)(document, dialect, sink);
        edit::apply(document, rule.id, edits, &mut fixes);
    }
    fixes
}

#[cfg(test)]
mod tests;
