//! The segments of a path that are evaluated on the tree itself.
//!
//! Input: the beginning of an RFC 9535 path, as far as its segments select by names, by indices, or everything:
//! `$.paths[*][*].responses..properties['user', 'agent']`. Output: the pointers of the selected nodes, in document
//! order, each once, outer nodes before inner ones. Filters, slices, negative indices and escapes are not read.
//!
//! One walk evaluates all segments, so its time is proportional to the nodes that it visits, however many ways lead to
//! them.

use super::edit::Step;
use crate::pointer::Pointer;
use crate::source::{Node, Text, Value};

/// A segment of a path.
pub(super) struct Segment {
    /// Whether it selects below all descendants too: `..name`.
    is_recursive: bool,
    selectors: Vec<Selector>,
}

/// What a segment selects from a node.
enum Selector {
    /// One key or element.
    Step(Step),
    /// Every key or element.
    All,
}

/// Returns the segments at the beginning of a path, and the rest of the path.
pub(super) fn segments(text: &str) -> (Vec<Segment>, &str) {
    let mut rest = text.strip_prefix('$').unwrap_or_default();
    let mut segments = Vec::new();
    while let Some((segment, behind)) = segment(rest) {
        segments.push(segment);
        rest = behind;
    }
    (segments, rest)
}

/// Returns the steps of a path that selects at most one node, and all segments of any other path.
pub(super) fn steps(segments: Vec<Segment>) -> Result<Vec<Step>, Vec<Segment>> {
    if segments.iter().any(|segment| segment.step().is_none()) {
        return Err(segments);
    }
    let selectors = segments.into_iter().flat_map(|segment| segment.selectors);
    let steps = selectors.filter_map(|selector| match selector {
        Selector::Step(step) => Some(step),
        Selector::All => None,
    });
    Ok(steps.collect())
}

fn segment(text: &str) -> Option<(Segment, &str)> {
    let recursive = text.strip_prefix("..");
    let below = recursive.or_else(|| text.strip_prefix('.'));
    // A dot is not followed by a bracket, but two are.
    let (selectors, behind) = match below {
        Some(below) if recursive.is_none() || !below.starts_with('[') => shorthand(below)?,
        _ => bracketed(below.unwrap_or(text).strip_prefix('[')?)?,
    };
    Some((Segment { is_recursive: recursive.is_some(), selectors }, behind))
}

fn shorthand(text: &str) -> Option<(Vec<Selector>, &str)> {
    if let Some(behind) = text.strip_prefix('*') {
        return Some((vec![Selector::All], behind));
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii();
    let (name, behind) = text.split_at(text.find(|c| !is_part(c)).unwrap_or(text.len()));
    let is_name = !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit());
    is_name.then(|| (vec![Selector::Step(Step::Name(name.to_owned()))], behind))
}

/// The selectors after an opening bracket.
fn bracketed(text: &str) -> Option<(Vec<Selector>, &str)> {
    let mut selectors = Vec::new();
    let mut rest = text;
    loop {
        let (selector, behind) = selector(rest)?;
        selectors.push(selector);
        if let Some(behind) = behind.strip_prefix(']') {
            return Some((selectors, behind));
        }
        rest = behind.strip_prefix(',')?.trim_start_matches([' ', '\t', '\n', '\r']);
    }
}

fn selector(text: &str) -> Option<(Selector, &str)> {
    if let Some(behind) = text.strip_prefix('*') {
        return Some((Selector::All, behind));
    }
    if let Some(quote @ ('\'' | '"')) = text.chars().next() {
        let (name, behind) = text.get(1..)?.split_once(quote)?;
        let is_literal = !name.contains(|c: char| c == '\\' || c.is_control());
        return is_literal.then(|| (Selector::Step(Step::Name(name.to_owned())), behind));
    }
    let (digits, behind) = text.split_at(text.find(|c: char| !c.is_ascii_digit())?);
    let index = digits.parse().ok().filter(|_| digits == "0" || !digits.starts_with('0'))?;
    Some((Selector::Step(Step::Index(index)), behind))
}

impl Segment {
    /// Returns the step, if the segment selects at most one node.
    fn step(&self) -> Option<&Step> {
        match self.selectors.as_slice() {
            [Selector::Step(step)] if !self.is_recursive => Some(step),
            _ => None,
        }
    }

    fn selects(&self, place: Place<'_>) -> bool {
        self.selectors.iter().any(|selector| match (selector, place) {
            (Selector::All, _) => true,
            (Selector::Step(Step::Name(name)), Place::Key(key)) => key == name.as_str(),
            (Selector::Step(Step::Index(index)), Place::Element(place)) => *index == place,
            // An index selects no key, whatever its name.
            (Selector::Step(_), _) => false,
        })
    }
}

/// The place of a node in the node around it.
#[derive(Clone, Copy)]
enum Place<'a> {
    Key(&'a Text),
    Element(usize),
}

/// Returns the pointers of the selected nodes.
pub(super) fn select(segments: &[Segment], root: &Node) -> Vec<Pointer> {
    let mut search = Search { segments, active: Vec::new(), pointer: Pointer::root(), found: Vec::new() };
    let mut node = root;
    let mut start = 0;
    // The steps at the beginning are looked up.
    while let Some(step) = segments.get(start).and_then(Segment::step) {
        let Some(next) = step.down(node) else { return Vec::new() };
        node = next;
        search.pointer.push(step.segment());
        start += 1;
    }
    search.active.push(start);
    search.node(node, 0);
    search.found
}

/// The walk.
struct Search<'s> {
    segments: &'s [Segment],
    /// For each node on the path from the root, the segments that select from it; at the end those of the current one.
    /// The number of all segments means that the node is selected.
    active: Vec<usize>,
    pointer: Pointer,
    found: Vec<Pointer>,
}

impl Search<'_> {
    /// Visits a node, whose segments begin at a position.
    fn node(&mut self, node: &Node, from: usize) {
        let to = self.active.len();
        if self.active.get(from..).is_some_and(|active| active.contains(&self.segments.len())) {
            self.found.push(self.pointer.clone());
        }
        match &node.value {
            Value::Map(map) => map.iter().for_each(|(key, entry)| self.child(Place::Key(key), &entry.node, from, to)),
            Value::Seq(items) => {
                items.iter().enumerate().for_each(|(index, item)| self.child(Place::Element(index), item, from, to));
            }
            _ => {}
        }
    }

    fn child(&mut self, place: Place<'_>, node: &Node, from: usize, to: usize) {
        for position in from..to {
            let Some(index) = self.active.get(position).copied() else { break };
            let Some(segment) = self.segments.get(index) else { continue };
            let (stays, selects) = (segment.is_recursive, segment.selects(place));
            self.activate(index, stays, to);
            self.activate(index + 1, selects, to);
        }
        if self.active.len() > to {
            match place {
                Place::Key(key) => self.pointer.push(key),
                Place::Element(index) => self.pointer.push(index.to_string()),
            }
            self.node(node, to);
            self.pointer.pop();
        }
        self.active.truncate(to);
    }

    fn activate(&mut self, index: usize, is_active: bool, from: usize) {
        if is_active && !self.active.get(from..).is_some_and(|active| active.contains(&index)) {
            self.active.push(index);
        }
    }
}
