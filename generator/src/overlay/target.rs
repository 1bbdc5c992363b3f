//! Targets: RFC 9535 paths, and the document in which they are evaluated.
//!
//! Most targets consist of names and indices; those are evaluated on the tree itself. All others are left to
//! `serde_json_path`, which needs the document as plain JSON: that copy is made once for all overlays, is edited
//! together with the document, and is searched only below the names and indices at the beginning of a target.

use serde_json::Value as Json;
use serde_json_path::JsonPath;

use super::edit::{Edit, Step};
use crate::pointer::Pointer;
use crate::source::{MAX_DEPTH, Node, Text, Value};

/// A path that selects nodes of a document.
pub(super) enum Target {
    /// Names and indices only: at most one node.
    Plain(Vec<Step>),
    /// Any other: the names and indices at its beginning, and the path from there.
    General(Vec<Step>, Box<JsonPath>),
}

impl Target {
    /// Parses a path. The error describes the problem.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let (steps, rest) = plain_steps(text);
        if text.starts_with('$') && rest.is_empty() {
            return Ok(Self::Plain(steps));
        }
        let path =
            JsonPath::parse(text).map_err(|error| format!("{} at character {}", error.message(), error.position()))?;
        // In a filter, `$` is the root of the whole document.
        let below = Some(rest).filter(|rest| !rest.contains('$'));
        Ok(match below.and_then(|rest| JsonPath::parse(&format!("${rest}")).ok()) {
            Some(below) => Self::General(steps, Box::new(below)),
            None => Self::General(Vec::new(), Box::new(path)),
        })
    }

    /// For a path without wildcards that selects nothing: the last existing node, and the missing step.
    pub(super) fn missing<'a>(&'a self, root: &'a Node) -> Option<(&'a Node, &'a Step)> {
        let Self::Plain(steps) = self else { return None };
        let mut node = root;
        for step in steps {
            match step.down(node) {
                Some(next) => node = next,
                None => return Some((node, step)),
            }
        }
        None
    }
}

/// The weight of a node, and the number of levels below it.
fn extent(node: &Node) -> (usize, usize) {
    let below = |(size, height): (usize, usize), (s, h): (usize, usize)| (size + s, height.max(h + 1));
    match &node.value {
        Value::Seq(items) => items.iter().map(extent).fold((WEIGHT, 0), below),
        Value::Map(map) => map.values().map(|entry| extent(&entry.node)).fold((WEIGHT, 0), below),
        Value::String(text) => (WEIGHT + text.len(), 0),
        Value::Null | Value::Bool(_) | Value::Number(_) => (WEIGHT, 0),
    }
}

/// Returns the names and indices at the beginning of a path, without escapes, and the rest of the path: for
/// `$.paths['/users'].get.parameters[0]` the rest is empty.
fn plain_steps(text: &str) -> (Vec<Step>, &str) {
    let mut rest = text.strip_prefix('$').unwrap_or_default();
    let mut steps = Vec::new();
    while let Some((step, behind)) = plain_step(rest) {
        steps.push(step);
        rest = behind;
    }
    (steps, rest)
}

fn plain_step(text: &str) -> Option<(Step, &str)> {
    let Some(behind) = text.strip_prefix('.') else { return bracketed(text.strip_prefix('[')?) };
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii();
    let (name, behind) = behind.split_at(behind.find(|c| !is_part(c)).unwrap_or(behind.len()));
    // `$..a` and `$.*` have no such name.
    let is_name = !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit());
    is_name.then(|| (Step::Name(name.to_owned()), behind))
}

fn bracketed(text: &str) -> Option<(Step, &str)> {
    if let Some(quote @ ('\'' | '"')) = text.chars().next() {
        let (name, behind) = text.get(1..)?.split_once(quote)?;
        let is_literal = !name.contains(|c: char| c == '\\' || c.is_control());
        return is_literal.then_some((Step::Name(name.to_owned()), behind.strip_prefix(']')?));
    }
    let (digits, behind) = text.split_once(']')?;
    let is_index = digits.bytes().all(|b| b.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
    let index = digits.parse().ok().filter(|_| is_index)?;
    Some((Step::Index(index), behind))
}

/// A document that is being edited.
pub struct Document<'a> {
    root: &'a mut Node,
    /// The same data as JSON, once it was needed.
    json: Option<Json>,
    /// The remaining weight that may be written.
    left: usize,
}

/// The maximum size in bytes that all actions together may write: copies of copies double with each action.
const MOST_WRITTEN: usize = 8 << 20;

/// The weight of a value without text.
const WEIGHT: usize = 16;

impl<'a> Document<'a> {
    /// Edits the document in place.
    pub fn new(root: &'a mut Node) -> Self {
        Self { root, json: None, left: MOST_WRITTEN }
    }

    pub(super) fn root(&self) -> &Node {
        self.root
    }

    /// Returns whether a value may be written at these pointers: neither too large nor too deep.
    pub(super) fn has_room(&mut self, value: &Node, at: &[Pointer]) -> bool {
        let (size, height) = extent(value);
        let left = size.checked_mul(at.len()).and_then(|size| self.left.checked_sub(size));
        self.left = left.unwrap_or(self.left);
        // An element is one level below the list that it is appended to.
        left.is_some() && at.iter().all(|pointer| pointer.segments().len() + height < MAX_DEPTH)
    }

    /// The pointers of the nodes that a target selects, in document order, each once, outer nodes before inner ones.
    pub(super) fn matches(&mut self, target: &Target) -> Vec<Pointer> {
        match target {
            Target::Plain(_) if target.missing(self.root).is_some() => Vec::new(),
            Target::Plain(steps) => vec![pointer(steps)],
            Target::General(head, path) => {
                // An index selects no key, whatever its name.
                if head.iter().try_fold(&*self.root, |node, step| step.down(node)).is_none() {
                    return Vec::new();
                }
                let head = pointer(head);
                let json = self.json.get_or_insert_with(|| self.root.to_json());
                let Some(json) = json.pointer(&head.to_string()) else { return Vec::new() };
                let located = path.query_located(json);
                let below = located.locations().filter_map(|path| Pointer::parse(&path.to_json_pointer()));
                let mut all: Vec<_> = below.map(|below| head.clone().join(&below)).collect();
                all.sort_by_cached_key(|pointer| self.rank(pointer));
                all.dedup();
                all
            }
        }
    }

    /// Positions instead of names: by these, pointers sort in document order.
    fn rank(&self, pointer: &Pointer) -> Vec<usize> {
        let mut node = Some(&*self.root);
        let down = |segment: &Text| {
            let (position, next) = match &node?.value {
                Value::Map(map) => map.get_full(segment).map(|(position, _, entry)| (position, &entry.node))?,
                Value::Seq(items) => {
                    let position = segment.parse().ok()?;
                    (position, items.get(position)?)
                }
                _ => return None,
            };
            node = Some(next);
            Some(position)
        };
        pointer.segments().iter().map_while(down).collect()
    }

    /// Applies an edit.
    pub(super) fn write(&mut self, edit: &Edit) {
        if let Some(json) = &mut self.json {
            write_copy(json, edit);
        }
        let Some(last) = edit.pointer.segments().last() else {
            // The root, which can only be replaced.
            if let Some(entry) = &edit.after {
                *self.root = entry.node.clone();
            }
            return;
        };
        let Some(owner) = self.root.at_mut(&parent(&edit.pointer)) else { return };
        match (&mut owner.value, &edit.after) {
            (Value::Map(map), Some(entry)) => match map.get_mut(last) {
                Some(there) => there.node = entry.node.clone(),
                None => {
                    map.insert(last, entry.clone());
                }
            },
            (Value::Map(map), None) => {
                map.shift_remove(last);
            }
            (Value::Seq(items), after) => write_element(items, last, after.as_ref().map(|entry| entry.node.clone())),
            _ => {}
        }
    }
}

/// Applies the same edit to the copy.
fn write_copy(json: &mut Json, edit: &Edit) {
    let after = edit.after.as_ref().map(|entry| entry.node.to_json());
    match (edit.pointer.segments().last(), after) {
        (None, None) => {}
        (None, Some(after)) => *json = after,
        (Some(last), after) => match (json.pointer_mut(&parent(&edit.pointer).to_string()), after) {
            (Some(Json::Object(map)), Some(after)) => {
                map.insert(last.to_string(), after);
            }
            (Some(Json::Object(map)), None) => {
                map.remove(last.as_str());
            }
            (Some(Json::Array(items)), after) => write_element(items, last, after),
            _ => {}
        },
    }
}

/// Replaces, appends or removes an element.
fn write_element<T>(items: &mut Vec<T>, index: &str, after: Option<T>) {
    let index = index.parse::<usize>().unwrap_or(items.len());
    match (items.get_mut(index), after) {
        (Some(there), Some(after)) => *there = after,
        (Some(_), None) => {
            items.remove(index);
        }
        (None, Some(after)) => items.push(after),
        (None, None) => {}
    }
}

/// The pointer that steps lead to.
fn pointer(steps: &[Step]) -> Pointer {
    let mut pointer = Pointer::root();
    steps.iter().for_each(|step| pointer.push(step.segment()));
    pointer
}

/// The pointer of the parent node.
pub(super) fn parent(pointer: &Pointer) -> Pointer {
    let mut parent = pointer.clone();
    parent.pop();
    parent
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;
    use serde_json::json;

    #[test]
    fn plain_paths_agree_with_rfc_9535() {
        let json = json!({
            "a": {"b_1": [10, {"c": 1}], "0": 2}, "é": 3, "/x/{y}": {"a.b": 4},
            "it's": 5, "say \"x\"": 6, "": 7, "a-b": 8,
        });
        let mut node = Node::from_json(Span::default(), &json);
        let mut document = Document::new(&mut node);
        let plain = [
            "$",
            "$.a",
            "$.a.b_1",
            "$.a.b_1[0]",
            "$.a.b_1[1].c",
            "$.a.b_1[2]",
            "$['a']['0']",
            "$.a[0]",
            "$.a['b_1']",
            "$.é",
            "$['/x/{y}']['a.b']",
            "$[\"it's\"]",
            "$['say \"x\"']",
            "$['']",
            "$['a-b']",
            "$.none",
            "$.é.x",
        ];
        for text in plain {
            let (steps, rest) = plain_steps(text);
            assert_eq!(rest, "", "{text} is plain");
            let general = Target::General(Vec::new(), Box::new(JsonPath::parse(text).expect("a path")));
            assert_eq!(document.matches(&Target::Plain(steps)), document.matches(&general), "{text}");
        }
    }

    #[test]
    fn leaves_other_paths_to_the_jsonpath_library() {
        let general = [
            "$.*",
            "$..a",
            "$[*]",
            "$['a','b']",
            "$[-1]",
            "$[0:1]",
            "$[?@.a]",
            "$['it\\'s']",
            "$ .a",
            "$[ 'a' ]",
            "$.a-b",
            "$.0",
            "$[00]",
            "$[01]",
            "$.a ",
            "$.",
            "$[",
            "$['a'",
            "a",
            "",
            "$$",
            "$.a[]",
        ];
        for text in general {
            assert!(!matches!(Target::parse(text), Ok(Target::Plain(_))), "{text:?}");
        }
    }

    #[test]
    fn prefix_search_agrees_with_root_search() {
        let json = json!({
            "a": { "b": [{ "x": 1, "c": { "x": 2 } }, { "y": 3 }], "k": 1 },
            "x": 4,
            "limit": 1,
        });
        let mut node = Node::from_json(Span::default(), &json);
        let mut document = Document::new(&mut node);
        for text in
            ["$.a..x", "$.a.b[*]", "$.a.b[?@.y]", "$['a'].b[0,1].c", "$.a.b[?@.x == $.limit]", "$.a[*].c", "$.q..x"]
        {
            let target = Target::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            let whole = Target::General(Vec::new(), Box::new(JsonPath::parse(text).expect("a path")));
            assert_eq!(document.matches(&target), document.matches(&whole), "{text}");
        }
    }
}
