//! Merges a document of several files into one tree.
//!
//! Input: the tree of a document and the texts of the files that it refers to ([`references`] lists them, and the
//! caller reads them). Output: a tree without references to other files. The target of such a reference becomes a
//! component, named after its place, or replaces the reference where OpenAPI has no such component: then keys beside
//! the reference take precedence over those of the target.
//!
//! Guarantees: nodes keep the spans of the file that they were read from, so that later diagnostics name it, and
//! relative references are resolved against it. A file is read once, however it is reached, files may refer to each
//! other in cycles, and a part of a file is the same component as a part of the whole. Names do not depend on the order
//! of the references. Unresolved references stay unchanged; the check reports them.

pub(crate) mod name;
mod parts;
mod path;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::grammar::{Object, Shape, Visit, walk};
use crate::pointer::Pointer;
use crate::source::{self, FileId, Node, Sources, Span, Value};

/// The maximum nesting of replaced references, such as path items in path items.
const ROUNDS: usize = 256;

/// Returns the names of all files that a file refers to, in order.
pub fn references(sources: &Sources, file: FileId) -> Vec<String> {
    let mut names = Vec::new();
    if !may_refer_to_others(sources.text(file)) {
        return names;
    }
    if let Some(node) = source::parse(sources, file, &mut Diagnostics::default()) {
        collect(&node, sources.name(file), &mut names);
    }
    names
}

/// Returns whether a text has to be parsed to find out. Most documents are one file, and in those each `$ref` is
/// followed by `"#`; any other notation of a key or a value may be a reference to a file.
fn may_refer_to_others(text: &str) -> bool {
    let is_between = |c: char| matches!(c, '"' | '\'' | ':' | ' ');
    // Without a quote before it, the sign begins a comment.
    let is_inside = |after: &str| {
        let (before, rest) = after.split_at(after.len() - after.trim_start_matches(is_between).len());
        rest.starts_with('#') && before.ends_with(['"', '\''])
    };
    let is_escaped = ["\\u0024", "\\x24", "\\U00000024"].iter().any(|dollar| text.contains(dollar));
    is_escaped || !text.split("$ref").skip(1).all(is_inside)
}

fn collect(node: &Node, base: &str, names: &mut Vec<String>) {
    for item in node.as_seq().into_iter().flatten() {
        collect(item, base, names);
    }
    for (key, entry) in node.as_map().into_iter().flatten().filter(|(key, _)| !key.starts_with("x-")) {
        match entry.node.as_str().filter(|_| key == "$ref").and_then(|text| path::resolve(base, text)) {
            Some((name, _)) if name != base && !names.contains(&name) => names.push(name),
            _ => collect(&entry.node, base, names),
        }
    }
}

/// Merges all files into one document.
pub fn bundle(sources: &Sources, document: Node, sink: &mut Diagnostics) -> Node {
    let mut document = document;
    // Then there is nothing to merge, and no reason to walk along the document.
    if !may_refer_to_others(sources.text(document.span.file)) {
        return document;
    }
    let mut bundle = Bundle {
        sources,
        root: document.span.file,
        files: BTreeMap::new(),
        components: IndexMap::new(),
        resolved: BTreeSet::new(),
    };
    for _ in 0..ROUNDS {
        let edits = bundle.edits(&document, sink);
        if edits.is_empty() {
            break;
        }
        for (pointer, node) in edits {
            put(&mut document, &pointer, node);
        }
    }
    if !bundle.components.is_empty() {
        parts::unite(&mut document, &bundle.components);
        parts::rename(&mut document, sources, &bundle.components);
    }
    document
}

/// The components created so far, by file and pointer. Until all are known, each is named after its whole place.
type Components = IndexMap<(FileId, Pointer), Pointer>;

struct Bundle<'a> {
    sources: &'a Sources,
    root: FileId,
    /// Files read so far; `None` for those that are not YAML or JSON.
    files: BTreeMap<FileId, Option<Node>>,
    components: Components,
    /// The places of references that were rewritten, and are now relative to the merged document.
    resolved: BTreeSet<Pointer>,
}

impl Bundle<'_> {
    /// The replacements that remove one level of references.
    fn edits(&mut self, document: &Node, sink: &mut Diagnostics) -> Vec<(Pointer, Node)> {
        let mut found = Vec::new();
        walk(document, &mut |visit| found.extend(link(&visit)));
        let mut edits = Vec::new();
        for link in found {
            let Some((file, pointer)) = self.target(&link) else { continue };
            if file == self.root {
                edits.push(self.rewritten(&link, format!("#{pointer}")));
                continue;
            }
            if link.wanted == Shape::Text && pointer == Pointer::root() {
                edits.push((link.owner, Node::string(link.span, self.sources.text(file))));
                continue;
            }
            let place = (file, pointer);
            let section = section(link.wanted);
            if let Some(component) = section.and_then(|_| self.components.get(&place).cloned()) {
                edits.push(self.rewritten(&link, format!("#{component}")));
                continue;
            }
            let Some(node) = self.file(file, sink) else { continue };
            match (node.at(&place.1).cloned(), section) {
                (Some(node), Some(section)) => {
                    let component = self.component(document, place, section);
                    edits.push((component.clone(), node));
                    edits.push(self.rewritten(&link, format!("#{component}")));
                }
                (Some(node), None) => edits.push((link.owner.clone(), with_siblings(node, document.at(&link.owner)))),
                // The check reports what does not exist in a file that does.
                (None, _) => edits.push(self.rewritten(&link, format!("#{}", link.text))),
            }
        }
        edits
    }

    fn rewritten(&mut self, link: &Link, target: String) -> (Pointer, Node) {
        self.resolved.insert(link.place.clone());
        (link.place.clone(), Node::string(link.span, target))
    }

    /// The file and the pointer of a reference's target, if it is in another file.
    fn target(&self, link: &Link) -> Option<(FileId, Pointer)> {
        if self.resolved.contains(&link.place) {
            return None;
        }
        let (name, fragment) = path::resolve(self.sources.name(link.span.file), &link.text)?;
        let file = self.sources.find(&name)?;
        let is_here = file == self.root && link.span.file == self.root && link.text.starts_with('#');
        let pointer = Pointer::parse(&fragment).filter(|_| !is_here)?;
        Some((file, pointer))
    }

    fn file(&mut self, file: FileId, sink: &mut Diagnostics) -> Option<&Node> {
        let sources = self.sources;
        self.files.entry(file).or_insert_with(|| source::parse(sources, file, sink)).as_ref()
    }

    /// A new component for a place in another file.
    fn component(&mut self, document: &Node, place: (FileId, Pointer), section: &str) -> Pointer {
        let section = Pointer::root().child("components").child(section);
        let mut name = format!("{}#{}", self.sources.name(place.0), place.1);
        while document.at(&section.child(name.as_str())).is_some() {
            name.push('+');
        }
        let component = section.child(name);
        self.components.insert(place, component.clone());
        component
    }
}

/// A reference.
struct Link {
    /// The place of its text.
    place: Pointer,
    /// The place of the object with the `$ref`.
    owner: Pointer,
    text: String,
    span: Span,
    wanted: Shape,
}

/// Returns the reference at a node: where OpenAPI allows one, and wherever it can only mean a file.
fn link(visit: &Visit<'_, '_>) -> Option<Link> {
    if is_mapping(visit) {
        let is_name = |text: &&str| !text.contains(['/', '#', '.']);
        let text = visit.node.as_str().filter(|text| !is_name(text))?.to_owned();
        let place = visit.pointer.clone();
        return Some(Link { owner: place.clone(), place, text, span: visit.node.span, wanted: SCHEMA });
    }
    let map = visit.node.as_map()?;
    if matches!(visit.shape, Shape::Any) {
        return None;
    }
    let target = &map.get("$ref")?.node;
    let text = target.as_str()?.to_owned();
    let place = visit.pointer.child("$ref");
    Some(Link { place, owner: visit.pointer.clone(), text, span: target.span, wanted: visit.shape })
}

const SCHEMA: Shape = Shape::OrReference(Object::Schema);

/// Returns whether a value is the schema of a discriminator's value, which is a reference without `$ref`.
fn is_mapping(visit: &Visit<'_, '_>) -> bool {
    visit.owner == Object::Discriminator && visit.key == "mapping" && visit.shape == Shape::Text
}

/// The target of a reference that is written out, with what is beside the reference.
pub(crate) fn with_siblings(target: Node, owner: Option<&Node>) -> Node {
    let mut target = target;
    let siblings = owner.and_then(Node::as_map).into_iter().flatten().filter(|(key, _)| *key != "$ref");
    if let Value::Map(map) = &mut target.value {
        map.extend(siblings.map(|(key, entry)| (key.clone(), entry.clone())));
    }
    target
}

/// The section of the components for an object type, where a reference is allowed in its place.
fn section(wanted: Shape) -> Option<&'static str> {
    let object = match wanted {
        Shape::OrReference(object) => object,
        Shape::BooleanOrSchema => Object::Schema,
        _ => return None,
    };
    match object {
        Object::Schema => Some("schemas"),
        Object::Response => Some("responses"),
        Object::Parameter => Some("parameters"),
        Object::RequestBody => Some("requestBodies"),
        Object::Header => Some("headers"),
        Object::Example => Some("examples"),
        Object::SecurityScheme => Some("securitySchemes"),
        Object::Link => Some("links"),
        Object::Callback => Some("callbacks"),
        _ => None,
    }
}

/// Inserts a node, and creates the mappings around it.
fn put(document: &mut Node, pointer: &Pointer, node: Node) {
    let mut here = document;
    for segment in pointer.segments() {
        let empty = Node::empty(node.span);
        let next = match &mut here.value {
            Value::Map(map) => Some(
                &mut map.entry(segment.clone()).or_insert_with(|| source::Entry { key: node.span, node: empty }).node,
            ),
            Value::Seq(items) => segment.parse::<usize>().ok().and_then(|index| items.get_mut(index)),
            _ => None,
        };
        let Some(next) = next else { return };
        here = next;
    }
    *here = node;
}

#[cfg(test)]
mod tests;
