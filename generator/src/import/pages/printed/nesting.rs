//! Which object each property of a printed list belongs to.
//!
//! A printed list has no indentation: after the last property of an object, the list goes on with the next property of
//! an object around it. The examples decide: each assignment of properties to open objects has a cost, and the cheapest
//! is taken. It is cheap if the examples show the property there, and expensive if they show the object without it, or
//! if an object ends before all of its properties were listed.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::list::Item;
use crate::import::pages::inferred::{has_type, values_of};
use crate::source::{Node, Value};

/// The costs of a property in an object. Differences below [`UNIT`] decide between equals.
const UNIT: usize = 128;
const UNKNOWN: usize = 4 * UNIT;
const ABSENT: usize = 8 * UNIT;
const OTHER_TYPE: usize = 12 * UNIT;
const TWICE: usize = 40 * UNIT;
/// The costs of an object that ends: without a property, and for each property of the examples that was not listed.
const EMPTY: usize = UNIT;
const UNLISTED: usize = 3 * UNIT;

/// How many assignments are followed at a time.
const BREADTH: usize = 32;

/// Where a property belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The index of the object's item; `None` for the whole.
    pub parent: Option<usize>,
    /// Whether nothing tells it from another object.
    pub is_guess: bool,
}

/// An object whose properties are being listed.
#[derive(Clone)]
struct Open<'n> {
    item: Option<usize>,
    /// The values of the examples.
    values: Vec<&'n Node>,
    names: BTreeSet<&'n str>,
}

/// Where the items so far belong, and the objects that are still open.
struct Assignment<'n> {
    cost: usize,
    open: Vec<Rc<Open<'n>>>,
    places: Vec<Place>,
}

/// An open object that a further item may belong to.
struct Candidate {
    /// The index of the assignment.
    assignment: usize,
    /// The index of the object.
    depth: usize,
    cost: usize,
    is_guess: bool,
}

/// Finds the object of each item; all have names. `examples` are values of the whole.
pub(super) fn places<'n>(items: &'n [Item<'n>], examples: &[&'n Node]) -> Vec<Place> {
    let whole = Open { item: None, values: objects(examples), names: BTreeSet::new() };
    let mut assignments = vec![Assignment { cost: 0, open: vec![Rc::new(whole)], places: Vec::new() }];
    for (index, item) in items.iter().enumerate() {
        let numbered = assignments.iter().enumerate();
        let mut candidates: Vec<_> = numbered.flat_map(|(number, one)| one.candidates(number, item)).collect();
        candidates.sort_by_key(|candidate| candidate.cost);
        candidates.truncate(BREADTH);
        let chosen =
            candidates.iter().filter_map(|chosen| Some(assignments.get(chosen.assignment)?.with(chosen, index, item)));
        assignments = chosen.collect();
    }
    assignments.into_iter().min_by_key(Assignment::total).map(|best| best.places).unwrap_or_default()
}

impl<'n> Assignment<'n> {
    /// The objects that a further item may belong to, the innermost first.
    fn candidates(&self, assignment: usize, item: &Item<'_>) -> Vec<Candidate> {
        let classes: Vec<usize> = self.open.iter().map(|open| open.class(item)).collect();
        let mut closed = 0;
        let mut candidates = Vec::new();
        for (depth, (open, class)) in self.open.iter().zip(&classes).enumerate().rev() {
            // Further properties are more likely in an object that has many.
            let tie = match (*class, open.size()) {
                (0, _) => 0,
                (_, 0) => self.open.len() - depth,
                (_, size) => UNIT.saturating_sub(size + 1),
            };
            let is_guess = *class >= UNKNOWN && classes.iter().filter(|other| *other == class).count() > 1;
            let cost = self.cost + class + tie.min(UNIT - 1) + closed;
            candidates.push(Candidate { assignment, depth, cost, is_guess });
            closed += open.closing();
        }
        candidates
    }

    /// The assignment with a further item.
    fn with(&self, chosen: &Candidate, index: usize, item: &'n Item<'n>) -> Self {
        let name = item.name.unwrap_or_default();
        let mut open: Vec<Rc<Open<'n>>> = self.open.iter().take(chosen.depth + 1).cloned().collect();
        let mut place = Place { parent: None, is_guess: chosen.is_guess };
        let mut values = Vec::new();
        if let Some(owner) = open.last_mut().map(Rc::make_mut) {
            owner.names.insert(name);
            place.parent = owner.item;
            values = objects(&values_of(&owner.values, name));
        }
        if item.is_container() {
            open.push(Rc::new(Open { item: Some(index), values, names: BTreeSet::new() }));
        }
        let places = self.places.iter().copied().chain([place]).collect();
        Self { cost: chosen.cost, open, places }
    }

    /// The cost with all objects closed.
    fn total(&self) -> usize {
        self.cost + self.open.iter().map(|open| open.closing()).sum::<usize>()
    }
}

impl Open<'_> {
    /// The cost of a property in this object.
    fn class(&self, item: &Item<'_>) -> usize {
        let name = item.name.unwrap_or_default();
        if self.names.contains(name) {
            return TWICE;
        }
        if self.values.is_empty() {
            return UNKNOWN;
        }
        let shown = values_of(&self.values, name);
        let kind = if item.kind.arrays > 0 { Some("array") } else { item.kind.kind };
        let fits = |value: &&Node| value.value == Value::Null || kind.is_none_or(|kind| has_type(value, kind));
        match shown.is_empty() {
            true => ABSENT,
            false if shown.iter().any(fits) => 0,
            false => OTHER_TYPE,
        }
    }

    fn closing(&self) -> usize {
        let shown: BTreeSet<&str> = self.keys().collect();
        let empty = if self.names.is_empty() { EMPTY } else { 0 };
        empty + shown.difference(&self.names).count().min(5) * UNLISTED
    }

    fn keys(&self) -> impl Iterator<Item = &str> {
        self.values.iter().filter_map(|value| value.as_map()).flat_map(|map| map.keys().map(String::as_str))
    }

    /// How many properties the examples show.
    fn size(&self) -> usize {
        self.keys().collect::<BTreeSet<_>>().len()
    }
}

/// The objects among values, and in their lists.
fn objects<'n>(values: &[&'n Node]) -> Vec<&'n Node> {
    let mut found = Vec::new();
    for value in values {
        match value.as_seq() {
            Some(items) => found.extend(objects(&items.iter().collect::<Vec<_>>())),
            None => found.extend(value.as_map().is_some().then_some(*value)),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::import::pages::page::Page;
    use crate::import::pages::printed::list::items;
    use crate::source::{Sources, Span};

    /// The list `boat:object name:string` as `name<boat`, with `?` after a guess.
    fn nested(list: &str, examples: &[Json]) -> String {
        let text: String =
            list.split(' ').map(|item| item.replace(':', "\n").replace("[]", "Array of ") + "\n").collect();
        let mut sources = Sources::new();
        let file = sources.add("a.txt", text);
        let mut page = Page::new(&sources, file);
        let length = page.len();
        let items = items(&mut page, 0..length, &BTreeSet::new());
        let nodes: Vec<Node> = examples.iter().map(|json| Node::from_json(Span::default(), json)).collect();
        let places = places(&items, &nodes.iter().collect::<Vec<_>>());
        let told = items.iter().zip(places).map(|(item, place)| {
            let parent = place.parent.and_then(|at| items.get(at)?.name).unwrap_or("-");
            format!("{}<{parent}{}", item.name.unwrap_or_default(), if place.is_guess { "?" } else { "" })
        });
        told.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn examples_decide_where_properties_belong() {
        for (list, example, expected) in [
            (
                "boat:object name:string ok:boolean",
                json!({"boat": {"name": "Ada"}, "ok": true}),
                "boat<- name<boat ok<-",
            ),
            (
                "boat:object crew:[]object name:string name:string ok:boolean",
                json!({"boat": {"crew": [{"name": "Li"}], "name": "Ada"}, "ok": true}),
                "boat<- crew<boat name<crew name<boat ok<-",
            ),
            // Absent from the example: in the object with the most properties.
            (
                "boat:object name:string length:number mast:object wood:string berth:string ok:boolean",
                json!({"boat": {"name": "Ada", "length": 7, "mast": {"wood": "oak"}}, "ok": true}),
                "boat<- name<boat length<boat mast<boat wood<mast berth<boat? ok<-",
            ),
            // An object that the example does not have, up to a property that it has elsewhere.
            (
                "boat:object name:string year:integer length:number berths:[]object pier:string side:string ok:boolean",
                json!({"boat": {"name": "Ada", "year": 1, "length": 7}, "ok": true}),
                "boat<- name<boat year<boat length<boat berths<boat? pier<berths side<berths ok<-",
            ),
            // The type tells equal names apart.
            (
                "owner:object boat:string boat:object name:string",
                json!({"owner": {"boat": "Ada"}, "boat": {"name": "Ada"}}),
                "owner<- boat<owner boat<- name<boat",
            ),
        ] {
            assert_eq!(nested(list, &[example]), expected, "{list}");
        }
    }

    #[test]
    fn lists_without_an_example_are_nested_and_reported() {
        let list = "boat:object name:string ok:boolean";
        assert_eq!(nested(list, &[]), "boat<- name<boat? ok<boat?");
    }

    #[test]
    fn long_lists_take_little_time() {
        let list: Vec<String> =
            (0..400).map(|n| format!("a{n}:{}", if n % 3 == 0 { "object" } else { "string" })).collect();
        assert!(nested(&list.join(" "), &[]).starts_with("a0<- a1<a0?"));
    }
}
