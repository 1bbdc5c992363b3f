//! Lowers OpenAPI 3.1 and 3.2 to OpenAPI 3.0.
//!
//! Input: a document. Output: the same document in the notation of 3.0, the only one that later stages know, and a
//! [`Fix`] for each change. Constructs that 3.0 cannot express, and those without effect on types, are removed, or kept
//! as extensions if servers check them.
//!
//! A construct is a [`Construct`]: an id, a summary, and a function for one value. All constructs are applied to every
//! value repeatedly until nothing changes, since a moved value may contain more of them.
//!
//! Guarantees: a document of 3.0 without these constructs is not changed. In one that has some, they are read in a
//! lenient run only, with a warning.

mod document;
mod drop;
mod keep;
mod parameters;
mod schema;
mod stream;
mod types;

use indexmap::IndexMap;

use super::edit::{self, Edit};
use super::fix::Fix;
use crate::diagnostic::{Diagnostic, Diagnostics, Strictness};
use crate::grammar::{Object, Shape, Visit, walk, walk_objects};
use crate::pointer::Pointer;
use crate::rules;
use crate::source::{Node, Span, Value};

/// The maximum number of rounds, which bounds the nesting of constructs.
const ROUNDS: usize = 64;

/// A construct of OpenAPI since 3.1.
pub(super) struct Construct {
    /// Its name, in kebab case: `type-list`.
    pub id: &'static str,
    /// The summary, in one line.
    pub summary: &'static str,
    /// The documents in which it is read.
    scope: Scope,
    find: fn(&Context<'_>, &Visit<'_, '_>) -> Vec<Edit>,
}

/// The documents in which a construct is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    /// Also in those of 3.0, where it is a violation with an obvious reading.
    Every,
    /// In documents that declare 3.1 or later: in 3.0 it has another meaning, or no meaning.
    Later,
}

/// The context of a construct.
struct Context<'a> {
    document: &'a Node,
    /// Schemas by their `$anchor` or `$dynamicAnchor`.
    anchors: IndexMap<&'a str, Pointer>,
}

/// Every construct, in the order in which they apply to one value.
pub(super) fn constructs() -> impl Iterator<Item = &'static Construct> {
    PHASES.iter().copied().flatten().copied().flatten()
}

/// Removals come last: an anchor is needed as long as references to it are read.
const PHASES: &[&[&[Construct]]] = &[
    &[stream::STREAMS, keep::KEPT, schema::STRUCTURE, types::TYPES, document::DOCUMENT],
    &[drop::DROPPED, parameters::PARAMETERS],
];

/// Reads a document of a later version as one of 3.0.
pub(super) fn read(document: &mut Node, sink: &mut Diagnostics) -> Vec<Fix> {
    let mut fixes = Vec::new();
    let later = later_version(document);
    if let Some((version, span)) = later.as_ref().filter(|_| document.get("openapi").is_some_and(is_number)) {
        sink.push(unquoted(version, *span));
    }
    if later.is_none() && sink.strictness() == Strictness::Strict {
        return fixes;
    }
    for phase in PHASES {
        let wanted = phase.iter().copied().flatten().filter(|c| later.is_some() || c.scope == Scope::Every);
        let wanted: Vec<&Construct> = wanted.collect();
        for _ in 0..ROUNDS {
            let edits = edits(document, &wanted);
            if edits.is_empty() {
                break;
            }
            edit::apply_all(document, edits, &mut fixes);
        }
    }
    if later.is_none() {
        fixes.iter().for_each(|fix| sink.push(too_early(fix)));
    }
    if let Some((version, span)) = later {
        drop::report(&fixes, sink);
        let pointer = Pointer::root().child("openapi");
        edit::apply(document, VERSION.0, vec![Edit::set(pointer, Node::string(span, "3.0.3"))], &mut fixes);
        if !version.starts_with("3.1") {
            sink.push(newer(&version, span));
        }
    }
    fixes
}

/// The rule that changes the version itself.
pub(super) const VERSION: (&str, &str) = ("later-version", "a document of OpenAPI 3.1 or 3.2 is read as one of 3.0");

/// The version and its place, if it is a later one that can be read.
fn later_version(document: &Node) -> Option<(String, Span)> {
    let node = document.get("openapi")?;
    let version = match &node.value {
        Value::Number(number) => number.to_string(),
        _ => node.as_str()?.to_owned(),
    };
    let is_known =
        |known: &&str| version.strip_prefix(*known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    ["3.1", "3.2"].iter().any(is_known).then_some((version, node.span))
}

fn is_number(node: &Node) -> bool {
    matches!(node.value, Value::Number(_))
}

fn unquoted(version: &str, span: Span) -> Diagnostic {
    Diagnostic::new(rules::WRONG_KIND, span, "`openapi` must be a string, not a number")
        .label("expected a string")
        .help(format!("write `openapi: {version}.0`"))
}

fn edits(document: &Node, wanted: &[&Construct]) -> Vec<(&'static str, Edit)> {
    // Only constructs of later documents look for anchors, and a walk costs time.
    let later = wanted.iter().any(|construct| construct.scope == Scope::Later);
    let context = Context { document, anchors: if later { anchors(document) } else { IndexMap::new() } };
    let mut edits = Vec::new();
    let mut moved: Option<Pointer> = None;
    walk(document, &mut |visit| {
        // The contents of a moved node are visited at their new place, in the next round.
        if moved.as_ref().is_some_and(|outer| visit.pointer.segments().starts_with(outer.segments())) {
            return;
        }
        // Most values contain no construct.
        let is_plain = !matches!(visit.node.value, Value::Map(_) | Value::Bool(_));
        if is_plain && !matches!(visit.shape, Shape::Target(_)) {
            return;
        }
        // One construct at a time: its result is examined in the next round.
        let mut found = wanted.iter().map(|c| (c.id, (c.find)(&context, &visit)));
        if let Some((id, found)) = found.find(|(_, found)| !found.is_empty()) {
            if found.iter().any(|edit| matches!(edit.value(), Some(Value::Map(_) | Value::Seq(_)))) {
                moved = Some(visit.pointer.clone());
            }
            edits.extend(found.into_iter().map(|edit| (id, edit)));
        }
    });
    edits
}

fn anchors(document: &Node) -> IndexMap<&str, Pointer> {
    let mut anchors = IndexMap::new();
    walk_objects(document, &mut |object, visit| {
        if object == Object::Schema {
            let names = ["$anchor", "$dynamicAnchor"].iter().filter_map(|key| visit.node.get(key)?.as_str());
            names.for_each(|name| {
                anchors.entry(name).or_insert_with(|| visit.pointer.clone());
            });
        }
    });
    anchors
}

/// The schema at this place, if the table expects one here and this is not a reference.
fn visited_schema<'a>(visit: &Visit<'a, '_>) -> Option<&'a Node> {
    (visit.object() == Some(Object::Schema) && visit.node.as_map().is_some()).then_some(visit.node)
}

/// Returns whether the table expects a schema here.
fn wants_schema(visit: &Visit<'_, '_>) -> bool {
    visit.shape == Shape::OrReference(Object::Schema)
}

fn too_early(fix: &Fix) -> Diagnostic {
    let message = format!("`{}` requires OpenAPI 3.1", fix.rule);
    Diagnostic::new(rules::LATER_KEYWORD, fix.span, message)
        .help("write it as in OpenAPI 3.0, or declare `openapi: 3.1.0`")
}

fn newer(version: &str, span: Span) -> Diagnostic {
    Diagnostic::new(rules::LATER_VERSION, span, format!("OpenAPI {version} is read as OpenAPI 3.1"))
        .help("ignore this warning if no other warning reports a construct that is needed")
}

#[cfg(test)]
mod tests;
