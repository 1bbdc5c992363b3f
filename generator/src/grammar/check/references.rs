//! Checks references: every `$ref` must lead to an object of the expected type.

use std::collections::BTreeSet;

use super::finding::{Findings, Remedy};
use super::spelling::Speller;
use crate::diagnostic::Diagnostic;
use crate::grammar::{LONGEST_CHAIN, Object, Shape, Target, Visit, locate, reference, shape_at, target, targets};
use crate::pointer::Pointer;
use crate::rules;
use crate::source::{Node, Span};

pub(super) fn check(document: &Node, visit: &Visit, speller: &Speller, sink: &mut Findings) {
    if let Shape::Target(wanted) = visit.shape
        && let Some(text) = visit.node.as_str()
    {
        target_fault(document, visit, wanted, (text, speller)).into_iter().for_each(|fault| {
            sink.push_with(fault, without_reference(&visit.pointer.parent(), visit.node.span, wanted))
        });
    }
    if visit.owner == Object::Discriminator
        && visit.key == "mapping"
        && let Some(target) = visit.node.as_str().filter(|target| !has_schema(document, target))
    {
        let fault = dangling(document, visit.node.span, target, speller);
        sink.push_with(fault, Remedy::Remove(visit.pointer.clone()));
    }
    if visit.owner == Object::SecurityRequirement
        && let Some(name) = visit.pointer.segments().last()
        && name == visit.key
    {
        // Without one of its schemes, a requirement would be weaker than in the document.
        scheme_fault(document, visit, name, speller)
            .into_iter()
            .for_each(|fault| sink.push_with(fault, Remedy::Remove(visit.pointer.parent())));
    }
}

/// Whether a value of `mapping` leads to a schema: a reference, or the name of a component. Files are not looked for.
fn has_schema(document: &Node, target: &str) -> bool {
    match target.strip_prefix('#') {
        Some(fragment) => Pointer::parse(fragment).is_some_and(|pointer| document.at(&pointer).is_some()),
        None if target.contains('/') || [".json", ".yaml", ".yml"].iter().any(|end| target.ends_with(end)) => true,
        None => document.at(&Pointer::root().child("components").child("schemas").child(target)).is_some(),
    }
}

/// The value that is read in place of an invalid reference: any JSON value for a schema, nothing for everything else.
fn without_reference(pointer: &Pointer, span: Span, wanted: Object) -> Remedy {
    match wanted {
        Object::Schema => Remedy::Set(pointer.clone(), Node::empty(span)),
        _ => Remedy::Remove(pointer.clone()),
    }
}

fn target_fault(
    document: &Node,
    visit: &Visit,
    wanted: Object,
    (text, speller): (&str, &Speller),
) -> Option<Diagnostic> {
    let span = visit.node.span;
    if !text.starts_with('#') {
        let (message, help) = match text.contains("://") || text.starts_with("//") {
            true => (
                format!("`{text}` is on the network, which is not accessed"),
                "download the file next to the document, and refer to it by a relative path",
            ),
            false => (
                format!("cannot read the file of `{text}`"),
                "correct the path, which is relative to this file; only files below the folder of the document are read",
            ),
        };
        return Some(Diagnostic::new(rules::EXTERNAL_REFERENCE, span, message).label("external reference").help(help));
    };
    let Some(found) = target(document, text) else { return Some(dangling(document, span, text, speller)) };
    let fits = match Pointer::parse(text).and_then(|pointer| shape_at(document, &pointer)) {
        Some(Shape::One(object) | Shape::OrReference(object)) => object == wanted,
        Some(Shape::BooleanOrSchema) => wanted == Object::Schema && found.node.as_map().is_some(),
        _ => false,
    };
    if !fits {
        let name = wanted.grammar().name;
        let message = format!("`{text}` is not {name}");
        let help = format!("refer to {name}");
        let misplaced = Diagnostic::new(rules::MISPLACED_REFERENCE, span, message).label(format!("expected {name}"));
        return Some(misplaced.related(found.node.span, "found this").help(help));
    }
    match chain(document, &found) {
        Chain::Circle => Some(circular(span, format!("the reference `{text}` leads back to itself"))),
        Chain::TooLong => {
            let message = format!("`{text}` starts a chain of more than {LONGEST_CHAIN} references");
            let help = "refer to the object itself";
            Some(Diagnostic::new(rules::LONG_REFERENCE_CHAIN, span, message).label("start of the chain").help(help))
        }
        // Where it breaks, or returns to, is reported there.
        Chain::Other => None,
    }
}

fn circular(span: Span, message: String) -> Diagnostic {
    Diagnostic::new(rules::CIRCULAR_REFERENCE, span, message)
        .label("circular")
        .help("replace one of the references with the object")
}

/// Where a chain of references leads.
enum Chain {
    /// Back to its start.
    Circle,
    /// Too far.
    TooLong,
    /// To an object, into a cycle, or nowhere.
    Other,
}

/// Follows the chain from the target of its first reference.
fn chain(document: &Node, start: &Target<'_>) -> Chain {
    if reference(start.node).is_none() {
        return Chain::Other;
    }
    let mut seen = BTreeSet::from([std::ptr::from_ref(start.node)]);
    for (_, next) in targets(document, start.node) {
        if std::ptr::eq(next.node, start.node) {
            return Chain::Circle;
        }
        if !seen.insert(next.node) {
            return Chain::Other;
        }
    }
    if seen.len() > LONGEST_CHAIN { Chain::TooLong } else { Chain::Other }
}

fn dangling(document: &Node, span: Span, text: &str, speller: &Speller) -> Diagnostic {
    // A mapping may have the name of a schema in place of a reference.
    let all = if text.starts_with('#') { "" } else { "/components/schemas" };
    let (parent, name) = text.rsplit_once('/').unwrap_or((all, text));
    let siblings = Pointer::parse(parent).and_then(|parent| document.at(&parent)?.as_map());
    let names = siblings.into_iter().flatten().map(|(name, _)| name.as_str());
    let help = speller.suggestion(name, names, || format!("define `{name}`, or correct the reference"));
    // Of another file, which was read.
    let text = text.strip_prefix('#').filter(|text| text.contains('#')).unwrap_or(text);
    Diagnostic::new(rules::DANGLING_REFERENCE, span, format!("`{text}` does not exist")).label("not found").help(help)
}

fn scheme_fault(document: &Node, visit: &Visit, name: &str, speller: &Speller) -> Option<Diagnostic> {
    let schemes = document.get("components").and_then(|node| node.get("securitySchemes")?.as_map());
    if schemes.is_some_and(|schemes| schemes.contains_key(name)) {
        return None;
    }
    let names = schemes.into_iter().flatten().map(|(name, _)| name.as_str());
    let help = speller.suggestion(name, names, || format!("declare `{name}` under `components.securitySchemes`"));
    let message = format!("the security scheme `{name}` is not declared");
    Some(Diagnostic::new(rules::UNDECLARED_SECURITY_SCHEME, visit.place, message).label("not declared").help(help))
}

/// Reports schemas that contain themselves through `allOf`, `oneOf` or `anyOf`. A schema that has itself as a property
/// or as an element is valid.
pub(super) fn check_composition(document: &Node, sink: &mut Findings) {
    let schemas = Pointer::root().child("components").child("schemas");
    let mut done = BTreeSet::new();
    for (name, entry) in document.at(&schemas).and_then(Node::as_map).into_iter().flatten() {
        let mut composition = Composition { document, done: &mut done, open: vec![schemas.child(name)], sink };
        composition.parts(&entry.node, &schemas.child(name));
        done.insert(schemas.child(name));
    }
}

/// The maximum nesting of composed schemas: far more than in any real document, far less than the stack allows.
const DEEPEST: usize = 100;

struct Composition<'a, 's> {
    document: &'a Node,
    /// Schemas that were visited completely.
    done: &'s mut BTreeSet<Pointer>,
    /// The path from the start to here.
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
        // Dangling references were reported before.
        let Some((pointer, target)) = locate(self.document, &Pointer::root(), part) else { return };
        if self.open.contains(&pointer) {
            let message = format!("the schema at `#{pointer}` contains itself");
            self.sink.push_with(circular(span, message), Remedy::Remove(place.clone()));
        } else if self.open.len() > DEEPEST {
            let message = format!("schemas are composed more than {DEEPEST} levels deep");
            let help = "write the parts of one of these schemas out";
            self.sink.push(Diagnostic::new(rules::DEEP_COMPOSITION, span, message).label("nested too deep").help(help));
        } else if !self.done.contains(&pointer) {
            self.open.push(pointer.clone());
            self.parts(target, &pointer);
            self.open.pop();
            self.done.insert(pointer);
        }
    }
}
