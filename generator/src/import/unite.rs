//! Merges documents, part by part.

use std::collections::BTreeMap;

use super::compare::{Difference, Sides, differences};
use super::{Differing, Finding, Verdict};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grammar::METHODS;
use crate::pointer::Pointer;
use crate::rules;
use crate::source::{Entry, Map, Node, Span, Text, Value};

/// The depth of parts below `paths` and `components`: a path and its method, a section and its component.
const DEPTH: usize = 2;

/// A document that others are merged into.
pub(super) struct Union<'a> {
    document: Node,
    findings: Vec<Finding>,
    /// The index of each tag in the list of the document.
    tags: BTreeMap<String, usize>,
    differing: Differing,
    sink: &'a mut Diagnostics,
}

impl<'a> Union<'a> {
    /// Starts with `base`, or with an empty document.
    pub(super) fn new(base: Option<Node>, differing: Differing, sink: &'a mut Diagnostics) -> Self {
        let (document, findings, tags) = (Node::default(), Vec::new(), BTreeMap::new());
        let mut union = Self { document, findings, tags, differing, sink };
        match base {
            Some(base) if base.as_map().is_none() => union.refuse(base.span),
            Some(base) => union.document = base,
            None => union.document.value = Value::Map(Map::new()),
        }
        union
    }

    /// The sink for diagnostics.
    pub(super) fn sink(&mut self) -> &mut Diagnostics {
        self.sink
    }

    /// The merged document.
    pub(super) fn into_document(self) -> Node {
        self.document
    }

    /// Merges `page`, and returns the results of its parts.
    pub(super) fn add(&mut self, page: Node) -> Vec<Finding> {
        match (std::mem::take(&mut self.document.value), page.value) {
            (Value::Map(mut there), Value::Map(new)) => {
                self.members(&mut there, new);
                self.document.value = Value::Map(there);
            }
            (there, _) => {
                self.document.value = there;
                self.refuse(page.span);
            }
        }
        std::mem::take(&mut self.findings)
    }

    fn refuse(&mut self, place: Span) {
        self.sink.push(
            Diagnostic::new(rules::NOT_A_DOCUMENT, place, "an OpenAPI document must be a mapping")
                .help("import pages with a fenced OpenAPI block, or OpenAPI documents in JSON or YAML"),
        );
    }

    fn members(&mut self, there: &mut Map, new: Map) {
        self.stays_apart(there, &new, &Pointer::root(), "security", |document| document.contains_key("paths"));
        for (key, mut entry) in new {
            let pointer = Pointer::root().child(&key);
            match key.as_str() {
                "paths" => {
                    if self.differing == Differing::Replaces {
                        self.replace_operations(there, &mut entry.node, &pointer);
                    }
                    self.paths_stay_apart(there, &entry.node, &pointer);
                    self.unite(there, key, entry, &pointer, DEPTH);
                }
                "components" => self.unite(there, key, entry, &pointer, DEPTH),
                "security" => self.must_agree(there, key, entry, &pointer),
                "tags" => self.tags(there, entry, &pointer),
                "openapi" if version(there.get(&key)) != version(Some(&entry)) => {
                    self.must_agree(there, key, entry, &pointer);
                }
                _ => self.keep_first(there, key, entry, pointer),
            }
        }
    }

    /// Merges a value that applies to the whole document, also to what a later edition does not describe.
    fn must_agree(&mut self, there: &mut Map, key: Text, new: Entry, pointer: &Pointer) {
        let differing = std::mem::replace(&mut self.differing, Differing::Conflicts);
        self.unite(there, key, new, pointer, 0);
        self.differing = differing;
    }

    /// Merges the value of `key` in `there` with `new`: mappings key by key for `depth` levels, below which are the
    /// parts.
    fn unite(&mut self, there: &mut Map, key: Text, new: Entry, pointer: &Pointer, depth: usize) {
        if depth > 0 && new.node.value == Value::Null {
            // Some documents write `components: {schemas: null}` for an empty section.
            return;
        }
        let Some(old) = there.get_mut(&key).filter(|old| depth == 0 || old.node.value != Value::Null) else {
            self.all_new(&new, pointer, depth);
            there.insert(key, new);
            return;
        };
        match (&mut old.node.value, new.node.value) {
            (Value::Map(old), Value::Map(new)) if depth > 0 => {
                for (key, entry) in new {
                    let pointer = pointer.child(&key);
                    self.unite(old, key, entry, &pointer, depth - 1);
                }
            }
            (_, value) => self.compare(old, Entry { key: new.key, node: Node { value, ..new.node } }, pointer),
        }
    }

    /// Every part of a new value.
    fn all_new(&mut self, new: &Entry, pointer: &Pointer, depth: usize) {
        match &new.node.value {
            Value::Map(members) if depth > 0 => {
                members.iter().for_each(|(key, entry)| self.all_new(entry, &pointer.child(key), depth - 1));
            }
            _ => self.find(pointer.clone(), new.key, Verdict::New),
        }
    }

    /// A part of both sides.
    fn compare(&mut self, old: &mut Entry, new: Entry, pointer: &Pointer) {
        let differences = differences(&old.node, &new.node, pointer);
        let verdict = match self.differing {
            _ if differences.is_empty() => Verdict::Equal(old.key),
            Differing::Conflicts => Verdict::Conflict(old.key),
            Differing::Replaces => Verdict::Replaced(old.key),
        };
        self.find(pointer.clone(), new.key, verdict);
        match verdict {
            Verdict::Replaced(_) => *old = new,
            _ => differences.into_iter().for_each(|difference| self.sink.push(conflict(difference))),
        }
    }

    /// Replaces the operations of both sides by those of `new`, at their old places. If no other is left on a path, so
    /// are the keys that apply to all of them.
    fn replace_operations(&mut self, there: &mut Map, new: &mut Node, pointer: &Pointer) {
        let Some(old) = there.get_mut("paths").and_then(|paths| paths.node.as_map_mut()) else { return };
        for (path, item) in new.as_map_mut().into_iter().flatten() {
            let old = old.get_mut(path).and_then(|old| old.node.as_map_mut());
            let (Some(old), Some(new)) = (old, item.node.as_map_mut()) else { continue };
            let pointer = pointer.child(path);
            let is_method = |key: &str| METHODS.contains(&key);
            if old.keys().all(|key| !is_method(key) || new.contains_key(key)) {
                old.retain(|key, _| is_method(key) || new.contains_key(key));
            }
            for key in new.keys().cloned().collect::<Vec<_>>() {
                if let Some(old) = old.get_mut(&key).filter(|_| is_method(&key)) {
                    let replacing = new.shift_remove(&key);
                    replacing.into_iter().for_each(|new| self.compare(old, new, &pointer.child(&key)));
                }
            }
        }
    }

    fn keep_first(&mut self, there: &mut Map, key: Text, new: Entry, pointer: Pointer) {
        let verdict = match there.get(&key) {
            None => Verdict::New,
            Some(old) if differences(&old.node, &new.node, &pointer).is_empty() => Verdict::Equal(old.key),
            Some(old) => Verdict::Kept(old.key),
        };
        self.find(pointer, new.key, verdict);
        there.entry(key).or_insert(new);
    }

    /// Tags are a list, whose elements are identified by name.
    fn tags(&mut self, there: &mut Map, new: Entry, pointer: &Pointer) {
        if new.node.value == Value::Null {
            return;
        }
        let none = Node::new(new.node.span, Value::Seq(Vec::new()));
        let old = there.entry("tags").or_insert_with(|| Entry { key: new.key, node: none.clone() });
        if old.node.value == Value::Null {
            old.node = none;
        }
        let (Value::Seq(old_tags), Value::Seq(tags)) = (&mut old.node.value, new.node.value) else {
            return self.sink.push(
                Diagnostic::new(rules::IMPORT_CONFLICT, new.key, "`tags` must be a list in both documents")
                    .related(old.key, "other `tags`")
                    .help("write each tag as an element with a `name`"),
            );
        };
        // Only what the last page added.
        for (index, tag) in old_tags.iter().enumerate().skip(self.tags.len()) {
            self.tags.entry(tag_key(tag)).or_insert(index);
        }
        for tag in tags {
            self.tag(old_tags, tag, pointer);
        }
    }

    fn tag(&mut self, there: &mut Vec<Node>, tag: Node, pointer: &Pointer) {
        let index = *self.tags.entry(tag_key(&tag)).or_insert(there.len());
        let Some(old) = there.get_mut(index) else {
            self.find(pointer.child(there.len().to_string()), tag.span, Verdict::New);
            return there.push(tag);
        };
        let pointer = pointer.child(index.to_string());
        self.find(pointer.clone(), tag.span, Verdict::Equal(old.span));
        if let (Value::Map(old), Value::Map(new)) = (&mut old.value, tag.value) {
            for (key, entry) in new.into_iter().filter(|(key, _)| key != "name") {
                let pointer = pointer.child(&key);
                self.unite(old, key, entry, &pointer, 0);
            }
        }
    }

    /// Each path of both sides: its `parameters` apply to its methods.
    fn paths_stay_apart(&mut self, there: &Map, new: &Node, pointer: &Pointer) {
        let old = there.get("paths").and_then(|paths| paths.node.as_map());
        for (path, item) in new.as_map().into_iter().flatten() {
            let old = old.and_then(|paths| paths.get(path)?.node.as_map());
            if let (Some(old), Some(new)) = (old, item.node.as_map()) {
                let methods = |item: &Map| METHODS.iter().any(|method| item.contains_key(method));
                self.stays_apart(old, new, &pointer.child(path), "parameters", methods);
            }
        }
    }

    /// Reports a key that only one of two mappings has, if it would then apply to the other's contents.
    fn stays_apart(&mut self, old: &Map, new: &Map, pointer: &Pointer, key: &str, acted_on: impl Fn(&Map) -> bool) {
        let (given, bare) = match (old.get(key), new.get(key)) {
            (Some(given), None) => (given, new),
            (None, Some(given)) => (given, old),
            _ => return,
        };
        if !acted_on(old) || !acted_on(new) {
            return;
        }
        let pointer = pointer.child(key);
        let message = format!("`{pointer}` would affect operations of a document without it");
        let mut diagnostic = Diagnostic::new(rules::IMPORT_CONFLICT, given.key, message)
            .label("only in this document")
            .help(format!("write `{key}` on each operation that needs it, or in both documents"));
        diagnostic.related.extend(bare.values().next().map(|beside| (beside.key, "missing here".to_owned())));
        self.sink.push(diagnostic);
    }

    fn find(&mut self, pointer: Pointer, place: Span, verdict: Verdict) {
        self.findings.push(Finding { pointer, place, verdict });
    }
}

/// By what a tag is known: its name, or all that it says if it has none.
fn tag_key(tag: &Node) -> String {
    match tag.get("name").and_then(Node::as_str) {
        Some(name) => format!("name {name}"),
        None => tag.to_json().to_string(),
    }
}

/// The version of the specification that a document follows: `3.0` of `3.0.3`.
fn version(openapi: Option<&Entry>) -> Option<&str> {
    let version = openapi?.node.as_str()?;
    Some(version.match_indices('.').nth(1).map_or(version, |(at, _)| version.get(..at).unwrap_or(version)))
}

fn conflict(difference: Difference) -> Diagnostic {
    let Difference { pointer, first, second, said_by } = difference;
    let (label, before) = match said_by {
        Sides::Both => ("in this page", "in an earlier page"),
        Sides::First => ("missing in this page", "in an earlier page"),
        Sides::Second => ("in this page", "missing in an earlier page"),
    };
    Diagnostic::new(rules::IMPORT_CONFLICT, second, format!("conflicting descriptions of `{pointer}`"))
        .label(label)
        .related(first, before)
        .help("find out which of the two is right and correct the other page, or import without it")
}
