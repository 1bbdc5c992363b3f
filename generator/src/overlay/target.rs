//! Targets: RFC 9535 paths, and the document in which they are looked up.
//!
//! Most targets are names and indices only; those are walked on the tree itself. All others are left to
//! `serde_json_path`, which wants the document as plain JSON: that copy is made once, and kept up by what is edited.

use std::fmt;

use serde_json::Value as Json;
use serde_json_path::JsonPath;

use super::merge::Edit;
use crate::pointer::Pointer;
use crate::source::{Node, Value};

/// A path that selects nodes of a document.
pub(super) enum Target {
    /// Names and indices only: one node at most.
    Plain(Vec<Step>),
    /// Any other.
    General(Box<JsonPath>),
}

/// One step down.
pub(super) enum Step {
    /// To a member of an object.
    Name(String),
    /// To an element of an array.
    Index(usize),
}

impl Target {
    /// Reads a path. The error says what is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        match plain_steps(text) {
            Some(steps) => Ok(Self::Plain(steps)),
            None => match JsonPath::parse(text) {
                Ok(path) => Ok(Self::General(Box::new(path))),
                Err(error) => Err(format!("{} at character {}", error.message(), error.position())),
            },
        }
    }

    /// How far a path without wildcards leads, for a path that selects nothing: the last node there is, and the step it
    /// lacks.
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

impl Step {
    fn down<'a>(&self, node: &'a Node) -> Option<&'a Node> {
        match (self, &node.value) {
            (Self::Name(name), Value::Map(map)) => map.get(name).map(|entry| &entry.node),
            (Self::Index(index), Value::Seq(items)) => items.get(*index),
            _ => None,
        }
    }

    fn segment(&self) -> String {
        match self {
            Self::Name(name) => name.clone(),
            Self::Index(index) => index.to_string(),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "member `{name}`"),
            Self::Index(index) => write!(f, "element {index}"),
        }
    }
}

/// The steps of a path that has names and indices only, without escapes: `$.paths['/users'].get.parameters[0]`.
fn plain_steps(text: &str) -> Option<Vec<Step>> {
    let mut rest = text.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let step;
        if let Some(behind) = rest.strip_prefix('.') {
            let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii();
            let (name, behind) = behind.split_at(behind.find(|c| !is_part(c)).unwrap_or(behind.len()));
            // `$..a` and `$.*` come here with no name.
            if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
                return None;
            }
            (step, rest) = (Step::Name(name.to_owned()), behind);
        } else {
            (step, rest) = bracketed(rest.strip_prefix('[')?)?;
        }
        steps.push(step);
    }
    Some(steps)
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
pub(super) struct Document<'a> {
    root: &'a mut Node,
    /// The same data as JSON, once it was asked for.
    json: Option<Json>,
}

impl<'a> Document<'a> {
    pub(super) fn new(root: &'a mut Node) -> Self {
        Self { root, json: None }
    }

    pub(super) fn root(&self) -> &Node {
        self.root
    }

    /// The addresses of the nodes that a target selects, in the order of the document, each once, outer nodes before
    /// inner ones.
    pub(super) fn matches(&mut self, target: &Target) -> Vec<Pointer> {
        match target {
            Target::Plain(_) if target.missing(self.root).is_some() => Vec::new(),
            Target::Plain(steps) => {
                let mut pointer = Pointer::root();
                steps.iter().for_each(|step| pointer.push(step.segment()));
                vec![pointer]
            }
            Target::General(path) => {
                let json = self.json.get_or_insert_with(|| self.root.to_json());
                let located = path.query_located(json);
                let mut all: Vec<_> =
                    located.locations().filter_map(|path| Pointer::parse(&path.to_json_pointer())).collect();
                all.sort_by_cached_key(|pointer| self.rank(pointer));
                all.dedup();
                all
            }
        }
    }

    /// Positions instead of names: by these, pointers sort in the order of the document.
    fn rank(&self, pointer: &Pointer) -> Vec<usize> {
        let mut node = Some(&*self.root);
        let down = |segment: &String| {
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

    /// Makes an edit.
    pub(super) fn write(&mut self, edit: &Edit) {
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
                    map.insert(last.clone(), entry.clone());
                }
            },
            (Value::Map(map), None) => {
                map.shift_remove(last);
            }
            (Value::Seq(items), after) => {
                let index = last.parse::<usize>().unwrap_or(items.len());
                match (items.get_mut(index), after) {
                    (Some(there), Some(entry)) => *there = entry.node.clone(),
                    (Some(_), None) => {
                        items.remove(index);
                    }
                    (None, Some(entry)) => items.push(entry.node.clone()),
                    (None, None) => {}
                }
            }
            _ => {}
        }
    }

    /// Brings the JSON copy of the node at `pointer` up to date.
    pub(super) fn changed(&mut self, pointer: &Pointer) {
        if let Some(json) = &mut self.json
            && let Some(copy) = json.pointer_mut(&pointer.to_string())
            && let Some(node) = self.root.at(pointer)
        {
            *copy = node.to_json();
        }
    }
}

/// The address of the node that holds this one.
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
    fn plain_paths_select_what_the_standard_says() {
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
            let steps = plain_steps(text).unwrap_or_else(|| panic!("{text} is plain"));
            let general = Target::General(Box::new(JsonPath::parse(text).expect("a path")));
            assert_eq!(document.matches(&Target::Plain(steps)), document.matches(&general), "{text}");
        }
    }

    #[test]
    fn other_paths_are_left_to_the_standard() {
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
            assert!(plain_steps(text).is_none(), "{text:?}");
        }
    }
}
