//! References: does every `$ref` lead to an object of the kind that is wanted?

use std::collections::BTreeSet;

use super::finding::{Findings, Remedy};
use super::spelling::suggestion;
use crate::diagnostic::Diagnostic;
use crate::grammar::{Object, Shape, Visit, locate, reference, shape_at};
use crate::pointer::Pointer;
use crate::source::{Node, Span};

pub(super) fn check(document: &Node, visit: &Visit, sink: &mut Findings) {
    if let Shape::Target(wanted) = visit.shape
        && let Some(text) = visit.node.as_str()
    {
        target_fault(document, visit, wanted, text).into_iter().for_each(|fault| {
            sink.push_with(fault, without_reference(&visit.pointer.parent(), visit.node.span, wanted))
        });
    }
    if visit.owner == Object::SecurityRequirement
        && let Some(name) = visit.pointer.segments().last()
        && name == visit.key
    {
        // Without one of its schemes, a requirement would ask for less than the document does.
        scheme_fault(document, visit, name)
            .into_iter()
            .for_each(|fault| sink.push_with(fault, Remedy::Remove(visit.pointer.parent())));
    }
}

/// What is read in place of a reference that leads to nothing of its kind: any JSON value for a schema, nothing for all else.
fn without_reference(pointer: &Pointer, span: Span, wanted: Object) -> Remedy {
    match wanted {
        Object::Schema => Remedy::Set(pointer.clone(), Node::empty(span)),
        _ => Remedy::Remove(pointer.clone()),
    }
}

fn target_fault(document: &Node, visit: &Visit, wanted: Object, text: &str) -> Option<Diagnostic> {
    let span = visit.node.span;
    let Some(fragment) = text.strip_prefix('#') else {
        let message = format!("`{text}` is in another document, which is not supported");
        let help = "copy the object under `components`, and refer to it as `#/components/..`";
        return Some(Diagnostic::error("external-reference", span, message).label("another document").help(help));
    };
    let Some((pointer, target)) = Pointer::parse(fragment).and_then(|p| document.at(&p).map(|node| (p, node))) else {
        return Some(dangling(document, span, text));
    };
    let fits = match shape_at(document, &pointer) {
        Some(Shape::One(found) | Shape::OrReference(found)) => found == wanted,
        Some(Shape::BooleanOrSchema) => wanted == Object::Schema && target.as_map().is_some(),
        _ => false,
    };
    if !fits {
        let name = wanted.grammar().name;
        let message = format!("`{text}` is not {name}");
        let help = format!("refer to {name}");
        let misplaced = Diagnostic::error("misplaced-reference", span, message).label(format!("{name} is wanted"));
        return Some(misplaced.related(target.span, "this is found").help(help));
    }
    // A chain that breaks further on is reported where it breaks.
    let leads_back = locate(document, &pointer, target).is_none() && comes_back(document, &pointer);
    leads_back.then(|| circular(span, format!("`{text}` leads back to itself, and never to an object")))
}

fn circular(span: Span, message: String) -> Diagnostic {
    Diagnostic::error("circular-reference", span, message).label("a circle").help("write one of these objects out")
}

fn comes_back(document: &Node, start: &Pointer) -> bool {
    let mut seen = BTreeSet::new();
    let mut pointer = start.clone();
    while seen.insert(pointer.clone()) {
        let next = document.at(&pointer).and_then(reference).and_then(Pointer::parse);
        let Some(next) = next else { return false };
        if next == *start {
            return true;
        }
        pointer = next;
    }
    false
}

fn dangling(document: &Node, span: Span, text: &str) -> Diagnostic {
    let (parent, name) = text.rsplit_once('/').unwrap_or(("", text));
    let siblings = Pointer::parse(parent).and_then(|parent| document.at(&parent)?.as_map());
    let names = siblings.into_iter().flatten().map(|(name, _)| name.as_str());
    let help = suggestion(name, names, || format!("define `{name}` there, or refer to something that exists"));
    Diagnostic::error("dangling-reference", span, format!("there is nothing at `{text}`"))
        .label("leads nowhere")
        .help(help)
}

fn scheme_fault(document: &Node, visit: &Visit, name: &str) -> Option<Diagnostic> {
    let schemes = document.get("components").and_then(|node| node.get("securitySchemes")?.as_map());
    if schemes.is_some_and(|schemes| schemes.contains_key(name)) {
        return None;
    }
    let names = schemes.into_iter().flatten().map(|(name, _)| name.as_str());
    let help = suggestion(name, names, || format!("declare `{name}` under `components.securitySchemes`"));
    let message = format!("there is no security scheme `{name}`");
    Some(Diagnostic::error("undeclared-security-scheme", visit.place, message).label("not declared").help(help))
}

/// Reports schemas that consist of themselves: `allOf`, `oneOf` or `anyOf` that come back to where they started. A
/// schema that has itself as a property or as an element is fine.
pub(super) fn check_composition(document: &Node, sink: &mut Findings) {
    let schemas = Pointer::root().child("components").child("schemas");
    let mut done = BTreeSet::new();
    for (name, entry) in document.at(&schemas).and_then(Node::as_map).into_iter().flatten() {
        let mut composition = Composition { document, done: &mut done, open: vec![schemas.child(name)], sink };
        composition.parts(&entry.node, &schemas.child(name));
        done.insert(schemas.child(name));
    }
}

struct Composition<'a, 's> {
    document: &'a Node,
    /// Schemas from which every way has been followed.
    done: &'s mut BTreeSet<Pointer>,
    /// The way from the start to here.
    open: Vec<Pointer>,
    sink: &'s mut Findings,
}

impl<'a> Composition<'a, '_> {
    fn parts(&mut self, schema: &'a Node, pointer: &Pointer) {
        let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| Some((key, schema.get(key)?.as_seq()?)));
        let parts = lists.flat_map(|(key, list)| list.iter().enumerate().map(move |(index, part)| (key, index, part)));
        for (key, index, part) in parts {
            let pointer = pointer.child(key).child(index.to_string());
            match part.get("$ref") {
                Some(link) => self.follow(part, &pointer, link.span),
                None => self.parts(part, &pointer),
            }
        }
    }

    fn follow(&mut self, part: &'a Node, place: &Pointer, span: Span) {
        // What leads nowhere has been reported as such.
        let Some((pointer, target)) = locate(self.document, &Pointer::root(), part) else { return };
        if self.open.contains(&pointer) {
            let message = format!("the schema at `#{pointer}` consists of itself");
            self.sink.push_with(circular(span, message), Remedy::Remove(place.clone()));
        } else if !self.done.contains(&pointer) {
            self.open.push(pointer.clone());
            self.parts(target, &pointer);
            self.open.pop();
            self.done.insert(pointer);
        }
    }
}
