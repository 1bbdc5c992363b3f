//! Targets: RFC 9535 paths, and the document in which they are evaluated.
//!
//! Most targets consist of names, indices and wildcards; those are evaluated on the tree itself. The rest of a target,
//! from its first filter or slice, is left to `serde_json_path`, which needs the document as plain JSON: that copy is
//! made once for all overlays, is edited together with the document, and is searched only below the nodes that the
//! beginning of the target selects.

use serde_json::Value as Json;
use serde_json_path::JsonPath;

use super::edit::{Edit, Step};
use super::segments::{Segment, segments, select, steps};
use crate::pointer::Pointer;
use crate::source::{MAX_DEPTH, Node, Text, Value};

/// A path that selects nodes of a document.
pub(super) enum Target {
    /// Names and indices only: at most one node.
    Plain(Vec<Step>),
    /// Any other: the segments at its beginning, and the path from there, if any.
    General(Vec<Segment>, Option<Box<JsonPath>>),
}

impl Target {
    /// Parses a path. The error describes the problem.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let (segments, rest) = segments(text);
        if text.starts_with('$') && rest.is_empty() {
            return Ok(steps(segments).map_or_else(|segments| Self::General(segments, None), Self::Plain));
        }
        let path =
            JsonPath::parse(text).map_err(|error| format!("{} at character {}", error.message(), error.position()))?;
        // In a filter, `$` is the root of the whole document.
        let below = Some(rest).filter(|rest| !rest.contains('$'));
        Ok(match below.and_then(|rest| JsonPath::parse(&format!("${rest}")).ok()) {
            Some(below) => Self::General(segments, Some(Box::new(below))),
            None => Self::General(Vec::new(), Some(Box::new(path))),
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
            Target::General(head, None) => select(head, self.root),
            Target::General(head, Some(path)) => {
                let heads = select(head, self.root);
                if heads.is_empty() {
                    return heads;
                }
                let json = self.json.get_or_insert_with(|| self.root.to_json());
                let mut all: Vec<Pointer> = heads.iter().flat_map(|head| below(json, head, path)).collect();
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

/// The pointers of the nodes that a path selects below a node.
fn below(json: &Json, head: &Pointer, path: &JsonPath) -> Vec<Pointer> {
    let Some(json) = json.pointer(&head.to_string()) else { return Vec::new() };
    let located = path.query_located(json);
    let below = located.locations().filter_map(|path| Pointer::parse(&path.to_json_pointer()));
    below.map(|below| head.clone().join(&below)).collect()
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
            let target = Target::parse(text).unwrap();
            assert!(matches!(target, Target::Plain(_)), "{text} is plain");
            assert_eq!(document.matches(&target), document.matches(&by_library(text)), "{text}");
        }
    }

    /// A target that the library evaluates as a whole.
    fn by_library(text: &str) -> Target {
        Target::General(Vec::new(), Some(Box::new(JsonPath::parse(text).expect("a path"))))
    }

    #[test]
    fn segments_agree_with_rfc_9535() {
        let json = json!({
            "a": {"x": {"x": [{"x": 1, "y": 2}, [3, {"y": {"x": 4}}]]}, "y": [], "0": {"x": 5}},
            "b": [{"x": 6}, [7], 8], "é": {"a": {"x": 9}}, "x": {"y": 10, "b": {"x": {"b": 11}}},
        });
        let mut node = Node::from_json(Span::default(), &json);
        let mut document = Document::new(&mut node);
        let paths = [
            "$.*",
            "$[*]",
            "$.b[*]",
            "$.b.*",
            "$..*",
            "$..[*]",
            "$..x",
            "$..x..x",
            "$..x.*",
            "$..*.x",
            "$..*..*",
            "$..x..y..x",
            "$['b','a'].x",
            "$['x', 'a', 'x']['y','b']",
            "$..['x', \"y\"]",
            "$.a.x..[0, 1]",
            "$.a[0].x",
            "$.*[0]",
            "$..[0]",
            "$..[1].y",
            "$.a..x[*]",
            "$.none..x",
            "$..none",
            "$.é..x",
            "$..b..b",
        ];
        for text in paths {
            let target = Target::parse(text).unwrap();
            assert!(!matches!(target, Target::General(_, Some(_))), "{text} needs no library");
            assert_eq!(document.matches(&target), document.matches(&by_library(text)), "{text}");
        }
    }

    #[test]
    fn leaves_other_paths_to_the_jsonpath_library() {
        let general = [
            "$[-1]",
            "$[0:1]",
            "$[?@.a]",
            "$['it\\'s']",
            "$['a',-1]",
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
            "$...a",
            "$..",
            "$.['a']",
            "$['a',]",
        ];
        for text in general {
            let is_left = matches!(Target::parse(text), Ok(Target::General(_, Some(_))) | Err(_));
            assert!(is_left, "{text:?}");
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
        let paths = [
            "$.a.b[?@.y]",
            "$.a.b[?@.x == $.limit]",
            "$..b[?@.x]",
            "$.*.*[?@.x].c",
            "$..[?@.x]",
            "$..*[?@]",
            "$.a.b[-1]",
            "$.a['b', 'k'][0:1]",
            "$.q..b[?@.x]",
        ];
        for text in paths {
            let target = Target::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(document.matches(&target), document.matches(&by_library(text)), "{text}");
        }
    }
}
