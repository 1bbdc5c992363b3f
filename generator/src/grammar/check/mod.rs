//! The check: reports every violation of OpenAPI 3.0 in a document in one run.
//!
//! Input: the tree after repairs and overlays. Output: diagnostics, each with a place and a help.
//!
//! Guarantees: a document without findings can be read by `openapiv3`; every reference in it leads to an object of the
//! expected type; every placeholder of a path is declared once. A document of another version of OpenAPI gets one error
//! about the version, and no further checks.
//!
//! Each violation that has an obvious reading has a [`Remedy`], which a lenient run applies.

mod conflicts;
mod data;
mod finding;
mod formats;
mod limits;
mod matching;
mod missing;
mod operations;
mod parameters;
mod references;
mod remedy;
mod schemas;
mod spelling;
mod values;

use super::walk;
use crate::diagnostic::Diagnostic;
use crate::rules;
use crate::source::{Map, Node};

use finding::Findings;
pub use finding::{Finding, Remedy, check};
pub(crate) use spelling::nearest;

/// Returns all violations of `document`.
pub fn findings(document: &Node) -> Vec<Finding> {
    let mut sink = Findings::default();
    if let Some(foreign) = document.as_map().and_then(foreign_version) {
        sink.push(foreign);
        return sink.into_vec();
    }
    let speller = spelling::Speller::new();
    walk(document, &mut |visit| {
        values::check(&visit, &mut sink);
        references::check(document, &visit, &speller, &mut sink);
        schemas::check(&visit, &speller, &mut sink);
        formats::check(&visit, &speller, &mut sink);
        limits::check(document, &visit, &mut sink);
        data::check(document, &visit, &mut sink);
        parameters::check(&visit, &mut sink);
    });
    references::check_composition(document, &mut sink);
    operations::check(document, &speller, &mut sink);
    sink.into_vec()
}

fn foreign_version(document: &Map) -> Option<Diagnostic> {
    if let Some(entry) = document.get("swagger").filter(|_| !document.contains_key("openapi")) {
        let message = "Swagger 2.0 is not supported";
        let help = "convert the document to OpenAPI 3.0, for example with `npx swagger2openapi`";
        return Some(Diagnostic::new(rules::UNSUPPORTED_VERSION, entry.key, message).label("older format").help(help));
    }
    let node = &document.get("openapi")?.node;
    let version = node.as_str().filter(|version| *version != "3.0" && !version.starts_with("3.0."))?;
    let message = format!("OpenAPI {version} is not supported");
    let help = "write the document in OpenAPI 3.0, 3.1 or 3.2";
    Some(Diagnostic::new(rules::UNSUPPORTED_VERSION, node.span, message).label("unsupported version").help(help))
}

#[cfg(test)]
mod tests;
