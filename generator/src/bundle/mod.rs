//! Merges a document of several files into one tree.
//!
//! Input: the tree of a document and the texts of the files that it refers to ([`references`] lists them, and the
//! caller reads them). Output: a tree without references to other files. The target of such a reference becomes a
//! component, named after its place, or replaces the reference where OpenAPI has no such component.
//!
//! Guarantees: nodes keep the spans of the file that they were read from, so that later diagnostics name it, and
//! relative references are resolved against it. A file is read once, however it is reached, and files may refer to each
//! other in cycles. Unresolved references stay unchanged; the check reports them.

mod path;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::grammar::{Object, Shape, Visit, walk};
use crate::pointer::Pointer;
use crate::source::{self, FileId, Node, Sources, Span, Text, Value};

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
    document
}

struct Bundle<'a> {
    sources: &'a Sources,
    root: FileId,
    /// Files read so far; `None` for those that are not YAML or JSON.
    files: BTreeMap<FileId, Option<Node>>,
    /// The components created so far, by file and pointer.
    components: IndexMap<(FileId, Pointer), Pointer>,
    /// The objects whose reference was rewritten, and is now relative to the merged document.
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
            match section(link.wanted) {
                _ if file == self.root => edits.push(self.rewritten(&link, &pointer)),
                Some(section) => {
                    if let Some(component) = self.component(document, (file, pointer), section, sink, &mut edits) {
                        edits.push(self.rewritten(&link, &component));
                    }
                }
                None if link.wanted == Shape::Text => {
                    let text = self.sources.text(file);
                    edits.push((link.owner, Node::string(link.span, text)));
                }
                None => {
                    let node = self.file(file, sink).and_then(|node| node.at(&pointer)).cloned();
                    edits.extend(node.map(|node| (link.owner, node)));
                }
            }
        }
        edits
    }

    fn rewritten(&mut self, link: &Link, target: &Pointer) -> (Pointer, Node) {
        self.resolved.insert(link.owner.clone());
        (link.owner.child("$ref"), Node::string(link.span, format!("#{target}")))
    }

    /// The file and the pointer of a reference's target, if it is in another file.
    fn target(&self, link: &Link) -> Option<(FileId, Pointer)> {
        if self.resolved.contains(&link.owner) {
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

    /// Returns the component for a place in another file, creating it if it is new.
    fn component(
        &mut self,
        document: &Node,
        place: (FileId, Pointer),
        section: &str,
        sink: &mut Diagnostics,
        edits: &mut Vec<(Pointer, Node)>,
    ) -> Option<Pointer> {
        if let Some(component) = self.components.get(&place) {
            return Some(component.clone());
        }
        let node = self.file(place.0, sink)?.at(&place.1)?.clone();
        let section = Pointer::root().child("components").child(section);
        let base = name(self.sources.name(place.0), &place.1);
        let numbered = (2..).map(|number: u32| format!("{base}.{number}"));
        let free = |name: &String| {
            let component = section.child(name.as_str());
            document.at(&component).is_none() && self.components.values().all(|taken| *taken != component)
        };
        let name = std::iter::once(base.clone()).chain(numbered).find(free)?;
        let component = section.child(name);
        self.components.insert(place, component.clone());
        edits.push((component.clone(), node));
        Some(component)
    }
}

/// A reference.
struct Link {
    /// The place of the object with the `$ref`.
    owner: Pointer,
    text: String,
    span: Span,
    wanted: Shape,
}

/// Returns the reference at a node: where OpenAPI allows one, and wherever it can only mean a file.
fn link(visit: &Visit<'_, '_>) -> Option<Link> {
    let map = visit.node.as_map()?;
    if matches!(visit.shape, Shape::Any) {
        return None;
    }
    let target = &map.get("$ref")?.node;
    let text = target.as_str()?.to_owned();
    Some(Link { owner: visit.pointer.clone(), text, span: target.span, wanted: visit.shape })
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

/// The last name of a target: of the pointer, or of the file.
fn name(file: &str, pointer: &Pointer) -> String {
    let stem = file.rsplit('/').next().unwrap_or_default();
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let last = pointer.segments().last().map_or(stem, Text::as_str);
    let valid = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '_' };
    last.chars().map(valid).collect()
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
