//! `names.yaml`: the chosen names. Every entry must be used; unused ones are reported.

use std::cell::Cell;

use indexmap::IndexMap;

mod glob;
mod patterns;
mod selector;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::identifier::is_valid;
use crate::rules;
use crate::source::{Map, Node, Span};
pub use glob::matches;
use patterns::Patterns;
pub use selector::Selector;
pub(crate) use selector::selects;

/// The contents of a names file.
#[derive(Debug, Default)]
pub struct NamesFile {
    /// Whether operations are named by path even if they have an `operationId`.
    by_path: bool,
    /// Which operations are emitted.
    selection: Vec<Selector>,
    /// Tag -> module.
    groups: IndexMap<String, Pin>,
    /// `METHOD /path` -> method, request type and response type.
    operations: IndexMap<String, OperationPin>,
    /// Type path -> type.
    types: IndexMap<String, Pin>,
    /// Type path of a property, a variant or a parameter, or `security:SCHEME` -> its name.
    members: IndexMap<String, Pin>,
    /// Declared shapes and families, in the order of the file: the first that matches a type path applies.
    type_groups: Vec<TypeGroupEntry>,
    /// The patterns of all of them, in order, and for each the index of its entry and its index there.
    patterns: Patterns,
    places: Vec<(usize, usize)>,
}

/// A chosen name, its place, and whether it was used.
#[derive(Debug)]
pub struct Pin {
    name: String,
    span: Span,
    used: Cell<bool>,
}

#[derive(Debug)]
struct OperationPin {
    method: Option<Pin>,
    ty: Option<Pin>,
    response: Option<Pin>,
    span: Span,
    used: Cell<bool>,
}

/// Type paths that share one type.
#[derive(Debug)]
struct TypeGroupEntry {
    name: String,
    /// The description of the type; the descriptions of the type paths are those of their properties.
    doc: Option<String>,
    strict: bool,
    span: Span,
    patterns: Vec<Pin>,
}

/// The declared shape or family of a type path.
#[derive(Debug, Clone, Copy)]
pub struct TypeGroup<'p> {
    /// The name of the type.
    pub name: &'p str,
    /// The description of the type, if the names file has one.
    pub doc: Option<&'p str>,
    /// Whether it is a shape: its type paths must be structurally equal.
    pub strict: bool,
    /// The place of the matching pattern.
    pub pattern: Span,
}

impl NamesFile {
    /// Reads a names file; errors are reported, and the rest is used.
    pub fn read(node: &Node, sink: &mut Diagnostics) -> Self {
        let mut names_file = Self::default();
        let Some(sections) = entries(node, "a names file", sink) else { return names_file };
        for (section, entry) in sections {
            if section == "operations-by" {
                names_file.by_path = is_by_path(&entry.node, sink);
                continue;
            }
            if section == "select" {
                names_file.selection = selection(&entry.node, sink);
                continue;
            }
            let Some(content) = entries(&entry.node, &format!("`{section}`"), sink) else { continue };
            match section.as_str() {
                "groups" => names_file.groups = simple(content, sink),
                "types" => names_file.types = simple(content, sink),
                "members" => names_file.members = simple(content, sink),
                "operations" => names_file.operations = operations(content, sink),
                "shapes" => names_file.type_groups.extend(type_groups(content, true, sink)),
                "families" => names_file.type_groups.extend(type_groups(content, false, sink)),
                other => sink.push(
                    Diagnostic::new(rules::UNKNOWN_SECTION, entry.key, format!("unknown section `{other}` of the names file"))
                        .help(
                            "the sections are `operations-by`, `select`, `groups`, `operations`, `types`, `members`, `shapes` and \
                             `families`",
                        ),
                ),
            }
        }
        for (type_group, sites) in names_file.type_groups.iter().enumerate() {
            for (index, pattern) in sites.patterns.iter().enumerate() {
                names_file.patterns.push(&pattern.name);
                names_file.places.push((type_group, index));
            }
        }
        names_file
    }

    /// Which operations are emitted.
    pub fn selection(&self) -> &[Selector] {
        &self.selection
    }

    pub(crate) fn operations_by_path(&self) -> bool {
        self.by_path
    }

    pub(crate) fn group(&self, tag: &str) -> Option<String> {
        self.groups.get(tag).map(Pin::take)
    }

    pub(crate) fn method(&self, operation: &str) -> Option<String> {
        self.operation(operation)?.method.as_ref().map(Pin::take)
    }

    pub(crate) fn base(&self, operation: &str) -> Option<String> {
        self.operation(operation)?.ty.as_ref().map(Pin::take)
    }

    pub(crate) fn response(&self, operation: &str) -> Option<String> {
        self.operation(operation)?.response.as_ref().map(Pin::take)
    }

    fn operation(&self, operation: &str) -> Option<&OperationPin> {
        let pin = self.operations.get(operation)?;
        pin.used.set(true);
        Some(pin)
    }

    pub(crate) fn ty(&self, site: &str) -> Option<String> {
        self.types.get(site).map(Pin::take)
    }

    pub(crate) fn member(&self, site: &str) -> Option<String> {
        self.members.get(site).map(Pin::take)
    }

    /// Returns the declared shape or family that `site` belongs to.
    pub fn type_group(&self, site: &str) -> Option<TypeGroup<'_>> {
        let (type_group, index) = *self.places.get(self.patterns.first(site)?)?;
        let type_group = self.type_groups.get(type_group)?;
        let pattern = type_group.patterns.get(index)?;
        pattern.used.set(true);
        Some(TypeGroup {
            name: &type_group.name,
            doc: type_group.doc.as_deref(),
            strict: type_group.strict,
            pattern: pattern.span,
        })
    }

    /// Unused entries.
    pub(crate) fn unused(&self, sink: &mut Diagnostics) {
        let mut report = |what: &str, span: Span| {
            sink.push(
                Diagnostic::new(
                    rules::UNUSED_PIN,
                    span,
                    format!("unused entry: nothing in the document is named `{what}`"),
                )
                .help("delete the entry, or correct it if the document has renamed the item"),
            );
        };
        for (key, pin) in self.groups.iter().chain(&self.types).chain(&self.members).filter(|(_, p)| !p.used.get()) {
            report(key, pin.span);
        }
        for (key, pin) in self.operations.iter().filter(|(_, p)| !p.used.get()) {
            report(key, pin.span);
        }
        for pattern in self.type_groups.iter().flat_map(|s| &s.patterns).filter(|p| !p.used.get()) {
            report(&pattern.name, pattern.span);
        }
        for type_group in self.type_groups.iter().filter(|s| s.patterns.is_empty()) {
            report(&type_group.name, type_group.span);
        }
    }
}

impl Pin {
    fn new(name: &str, span: Span) -> Self {
        Self { name: name.to_owned(), span, used: Cell::new(false) }
    }

    fn take(&self) -> String {
        self.used.set(true);
        self.name.clone()
    }
}

fn entries<'n>(node: &'n Node, what: &str, sink: &mut Diagnostics) -> Option<&'n Map> {
    let map = node.as_map();
    if map.is_none() {
        let message = format!("{what} must be a mapping, not {}", node.kind());
        sink.push(
            Diagnostic::new(rules::NAMES_SYNTAX, node.span, message).help("see `spec/names.yaml` for an example"),
        );
    }
    map
}

/// `operations-by: path`, or `id`, which is the default.
fn is_by_path(node: &Node, sink: &mut Diagnostics) -> bool {
    match node.as_str() {
        Some("path") => true,
        Some("id") => false,
        _ => {
            let message = "`operations-by` must be `id` or `path`";
            sink.push(Diagnostic::new(rules::NAMES_SYNTAX, node.span, message).help("write `operations-by: path`"));
            false
        }
    }
}

/// `select: ["tag:Rooms", "!GET /rooms/*"]`
fn selection(node: &Node, sink: &mut Diagnostics) -> Vec<Selector> {
    let texts = node.as_seq().unwrap_or(std::slice::from_ref(node)).iter();
    let selectors = texts.filter_map(|text| {
        let selector = text.as_str().map(|selector| Selector::new(selector, Some(text.span)));
        if selector.is_none() {
            let message = format!("a selector must be a string, not {}", text.kind());
            sink.push(Diagnostic::new(rules::NAMES_SYNTAX, text.span, message).help("write `select: [\"tag:Rooms\"]`"));
        }
        selector
    });
    selectors.collect()
}

fn identifier(node: &Node, sink: &mut Diagnostics) -> Option<Pin> {
    match node.as_str() {
        Some(name) if is_valid(name) => Some(Pin::new(name, node.span)),
        other => {
            let found = other.map_or_else(|| node.kind().to_owned(), |text| format!("`{text}`"));
            sink.push(
                Diagnostic::new(rules::INVALID_NAME, node.span, format!("{found} is not a Rust identifier"))
                    .help("use letters, digits and `_`, not starting with a digit; write keywords as `r#type`"),
            );
            None
        }
    }
}

fn simple(content: &Map, sink: &mut Diagnostics) -> IndexMap<String, Pin> {
    let named = content.iter().filter_map(|(key, entry)| {
        let pin = identifier(&entry.node, sink)?;
        Some((key.to_string(), Pin { span: entry.key, ..pin }))
    });
    named.collect()
}

fn operations(content: &Map, sink: &mut Diagnostics) -> IndexMap<String, OperationPin> {
    let mut names_file = IndexMap::new();
    for (key, entry) in content {
        let Some(parts) = entries(&entry.node, "the names of an operation", sink) else { continue };
        let mut pin = OperationPin { method: None, ty: None, response: None, span: entry.key, used: Cell::new(false) };
        for (part, value) in parts {
            match part.as_str() {
                "method" => pin.method = identifier(&value.node, sink),
                "type" => pin.ty = identifier(&value.node, sink),
                "response" => pin.response = identifier(&value.node, sink),
                other => sink.push(
                    Diagnostic::new(rules::NAMES_SYNTAX, value.key, format!("unknown name `{other}` of an operation"))
                        .help("write `method`, `type` or `response`"),
                ),
            }
        }
        names_file.insert(key.to_string(), pin);
    }
    names_file
}

/// Shapes or families: each a list of type paths, or such a list with a description: `{ doc: .., sites: [..] }`.
fn type_groups(content: &Map, strict: bool, sink: &mut Diagnostics) -> Vec<TypeGroupEntry> {
    let mut type_groups = Vec::new();
    for (name, entry) in content {
        if !is_valid(name) {
            identifier(&Node::string(entry.key, name.as_str()), sink);
            continue;
        }
        let parts = entry.node.as_map();
        let sites = parts.map_or(Some(&entry.node), |parts| parts.get("sites").map(|sites| &sites.node));
        let Some(list) = sites.and_then(Node::as_seq) else {
            let message = format!("the sites of `{name}` must be a list, not {}", entry.node.kind());
            sink.push(
                Diagnostic::new(rules::NAMES_SYNTAX, entry.node.span, message)
                    .help("write `[site, site]`, or `{ doc: what the type is, sites: [site, site] }`"),
            );
            continue;
        };
        for (part, value) in parts.into_iter().flatten().filter(|(part, _)| !matches!(part.as_str(), "doc" | "sites")) {
            sink.push(
                Diagnostic::new(rules::NAMES_SYNTAX, value.key, format!("unknown key `{part}`"))
                    .help("write `doc` or `sites`"),
            );
        }
        let doc = parts.and_then(|parts| parts.get("doc")?.node.as_str()).map(str::to_owned);
        let patterns = list.iter().filter_map(|node| node.as_str().map(|text| Pin::new(text, node.span))).collect();
        type_groups.push(TypeGroupEntry { name: name.to_string(), doc, strict, span: entry.key, patterns });
    }
    type_groups
}
