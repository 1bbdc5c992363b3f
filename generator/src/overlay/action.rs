//! Parses the actions of an overlay, and reports everything malformed or missing in it.

use std::collections::BTreeMap;

use super::target::Target;
use crate::diagnostic::{Diagnostic, Diagnostics, Strictness};
use crate::rules;
use crate::source::{Node, Span, Value};

/// One action of an overlay.
pub(super) struct Action<'a> {
    /// The text of the target, for its place.
    pub target: &'a Node,
    /// The parsed target.
    pub path: Target,
    /// The change.
    pub change: Change<'a>,
    /// Why.
    pub quirk: Quirk<'a>,
}

/// The change of each selected node.
pub(super) enum Change<'a> {
    /// Merges this value into it.
    Update(&'a Node),
    /// Merges the value into it that another path selects; the node is the text of that path, for its place.
    Copy(&'a Node, Target),
    /// Removes it.
    Remove,
}

/// The reason of an action.
pub(super) struct Quirk<'a> {
    pub id: &'a str,
    pub reason: &'a str,
    pub evidence: &'a str,
    /// The value that the target must have.
    pub expect: Option<&'a Node>,
}

/// The grammar of an object of an overlay.
struct Form {
    what: &'static str,
    keys: &'static [Key],
    /// Whether keys in `x-` are free, as the specification allows.
    extensible: bool,
}

struct Key {
    name: &'static str,
    required: bool,
    /// Whether its value is a string.
    text: bool,
}

const fn text(name: &'static str, required: bool) -> Key {
    Key { name, required, text: true }
}

const fn any(name: &'static str, required: bool) -> Key {
    Key { name, required, text: false }
}

const OVERLAY: Form = Form {
    what: "an overlay",
    keys: &[text("overlay", true), any("info", true), text("extends", false), any("actions", true)],
    extensible: true,
};
const INFO: Form = Form {
    what: "`info`",
    keys: &[text("title", true), text("version", true), text("description", false)],
    extensible: true,
};
const ACTION: Form = Form {
    what: "an action",
    keys: &[
        text("target", true),
        text("description", false),
        any("update", false),
        any("remove", false),
        text("copy", false),
        any("x-omnigen-quirk", true),
    ],
    extensible: true,
};
/// An action of an overlay that need not state a reason.
const PLAIN_ACTION: Form = Form {
    what: "an action",
    keys: &[
        text("target", true),
        text("description", false),
        any("update", false),
        any("remove", false),
        text("copy", false),
        any("x-omnigen-quirk", false),
    ],
    extensible: true,
};
const QUIRK: Form = Form {
    what: "`x-omnigen-quirk`",
    keys: &[text("id", true), text("reason", true), text("evidence", true), any("expect", false)],
    extensible: false,
};

/// Versions of the specification; the first does not have `copy`.
const VERSIONS: [&str; 2] = ["1.0.0", "1.1.0"];

/// Reads the actions of an overlay. Malformed ones are reported and omitted.
pub(super) fn read<'a>(overlay: &'a Node, sink: &mut Diagnostics) -> Vec<Action<'a>> {
    // An empty file has no effect.
    if overlay.as_map().is_some_and(|map| map.is_empty()) {
        return Vec::new();
    }
    if check(overlay, &OVERLAY, sink)
        && let Some(version) = overlay.get("overlay")
        && !version.as_str().is_some_and(|text| VERSIONS.contains(&text))
    {
        sink.push(syntax(version.span, "unknown version of the overlay specification").help("write `overlay: 1.1.0`"));
    }
    if let Some(info) = overlay.get("info") {
        check(info, &INFO, sink);
    }
    let Some(actions) = overlay.get("actions") else { return Vec::new() };
    let Some(nodes) = actions.as_seq() else {
        sink.push(
            syntax(actions.span, "`actions` must be a sequence").help(
                "write a sequence of mappings with `target`, `update` (or `remove`, `copy`) and `x-omnigen-quirk`",
            ),
        );
        return Vec::new();
    };
    let mut ids = BTreeMap::new();
    let mut read = Vec::new();
    for node in nodes {
        let action = action(node, overlay, sink);
        let id = node.get("x-omnigen-quirk").and_then(|quirk| quirk.get("id"));
        match id.and_then(|id| Some((id, ids.insert(id.as_str()?, id.span)?))) {
            Some((id, first)) => sink.push(
                syntax(id.span, "duplicate id in the overlay")
                    .related(first, "first used here")
                    .help("give every action an id of its own"),
            ),
            None => read.extend(action),
        }
    }
    read
}

fn action<'a>(node: &'a Node, overlay: &Node, sink: &mut Diagnostics) -> Option<Action<'a>> {
    let form = if sink.strictness() == Strictness::Strict { &ACTION } else { &PLAIN_ACTION };
    let sound = check(node, form, sink);
    let written = node.get("x-omnigen-quirk");
    let sound = written.is_none_or(|quirk| check(quirk, &QUIRK, sink)) && sound;
    let path = node.get("target").and_then(|target| path(target, sink));
    let change = change(node, overlay, sink);
    let text = |node: &'a Node, key| node.get(key).and_then(Node::as_str);
    let quirk = match written {
        Some(quirk) => Quirk {
            id: text(quirk, "id")?,
            reason: text(quirk, "reason")?,
            evidence: text(quirk, "evidence")?,
            expect: quirk.get("expect"),
        },
        None => Quirk {
            id: text(node, "target")?,
            reason: text(node, "description").unwrap_or_default(),
            evidence: "",
            expect: None,
        },
    };
    sound.then_some(Action { target: node.get("target")?, path: path?, change: change?, quirk })
}

fn change<'a>(node: &'a Node, overlay: &Node, sink: &mut Diagnostics) -> Option<Change<'a>> {
    match (node.get("update"), node.get("remove"), node.get("copy")) {
        (Some(update), None, None) => Some(Change::Update(update)),
        (None, Some(remove), None) if remove.as_bool() == Some(true) => Some(Change::Remove),
        (None, Some(remove), None) => {
            sink.push(
                syntax(remove.span, "`remove` must be `true`").help("write `remove: true`, or delete the action"),
            );
            None
        }
        (None, None, Some(copy)) if overlay.get("overlay").and_then(Node::as_str) == VERSIONS.first().copied() => {
            sink.push(
                syntax(copy.span, "`copy` requires version 1.1.0 of the specification").help("write `overlay: 1.1.0`"),
            );
            None
        }
        (None, None, Some(copy)) => Some(Change::Copy(copy, path(copy, sink)?)),
        _ => {
            sink.push(
                syntax(node.span, "an action must have exactly one of `update`, `remove` and `copy`")
                    .help("split it into several actions"),
            );
            None
        }
    }
}

/// Reads a path. A value that is not a string was reported already.
fn path(node: &Node, sink: &mut Diagnostics) -> Option<Target> {
    match Target::parse(node.as_str()?) {
        Ok(path) => Some(path),
        Err(error) => {
            sink.push(
                syntax(node.span, format!("invalid JSONPath: {error}"))
                    .help("write a path as in RFC 9535: `$.paths['/users'].get.parameters[?@.name == 'count']`"),
            );
            None
        }
    }
}

/// Reports all violations among the keys of an object; `true` if it is valid.
fn check(node: &Node, form: &Form, sink: &mut Diagnostics) -> bool {
    let what = form.what;
    let Value::Map(map) = &node.value else {
        sink.push(syntax(node.span, format!("{what} must be a mapping, not {}", node.kind())).help(form.names()));
        return false;
    };
    let mut faults = Vec::new();
    for (name, entry) in map {
        match form.keys.iter().find(|key| name == key.name) {
            Some(key) => faults.extend(key.text.then(|| not_a_text(name, &entry.node)).flatten()),
            None if form.extensible && name.starts_with("x-") => {}
            None => faults.push(syntax(entry.key, format!("{what} has no key `{name}`")).help(form.names())),
        }
    }
    for key in form.keys.iter().filter(|key| key.required && !map.contains_key(key.name)) {
        faults.push(syntax(node.span, format!("{what} requires the key `{}`", key.name)).help(form.names()));
    }
    let sound = faults.is_empty();
    faults.into_iter().for_each(|fault| sink.push(fault));
    sound
}

fn not_a_text(name: &str, node: &Node) -> Option<Diagnostic> {
    let found = match node.as_str() {
        Some(text) if !text.trim().is_empty() => return None,
        Some(_) => "an empty one",
        None => node.kind(),
    };
    let help = "write a string; quote it if it looks like a number";
    Some(syntax(node.span, format!("`{name}` must be a string, not {found}")).help(help))
}

impl Form {
    fn names(&self) -> String {
        let names = |required| {
            let keys = self.keys.iter().filter(|key| key.required == required);
            keys.map(|key| format!("`{}`", key.name)).collect::<Vec<_>>().join(", ")
        };
        format!("required keys: {}; optional keys: {}", names(true), names(false))
    }
}

fn syntax(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(rules::OVERLAY_SYNTAX, span, message)
}
