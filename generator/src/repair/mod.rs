//! Repairs: what is wrong with a document and can be put right by a rule, without knowing the server behind it.
//!
//! Takes the tree of a document as it was read, and the dialect of the API. Gives the same tree with every rule of [`rules`] applied in order, and
//! a [`Fix`] for each change. What only knowledge of the server can settle is the business of the overlays.
//!
//! Guarantees: rules walk by the [grammar](crate::grammar), so data is never taken for keywords. A repaired document
//! has nothing left to repair. The pointers of the fixes are those of the document as it was written: the rules that
//! remove elements of a list come last. Nothing is removed or guessed silently.
//!
//! A rule is a file with an `ID`, a `SUMMARY` and a function `find` that looks at a document and proposes edits;
//! carrying them out and keeping the record is done in one place.

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
pub use report::quirks_markdown;
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
    /// What becomes of what, in one line.
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
    // Types of schemas: first, since values are typed by them.
    json_text_parameter,
    invalid_format,
    frozen_map,
    // Values.
    string_boolean,
    string_number,
    typed_example,
    // What is missing.
    binary_file_part,
    optional_request_body,
    optional_path_parameter,
    undeclared_path_parameter,
    // What stands in the wrong place.
    authentication_header,
    missing_unauthorized_response,
}

/// Every rule, in the order in which they are applied.
pub fn rules() -> &'static [Rule] {
    RULES
}

/// Applies every rule to `document` and says what was changed. `sink` hears of what a rule understood but could not put
/// right.
pub fn repair(document: &mut Node, dialect: &Dialect, sink: &mut Diagnostics) -> Vec<Fix> {
    let mut fixes = later::read(document, sink);
    for rule in rules() {
        let edits = (rule.find)(document, dialect, sink);
        edit::apply(document, rule.id, edits, &mut fixes);
    }
    fixes
}

#[cfg(test)]
mod tests;
